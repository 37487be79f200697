"""Padmé (Nikitin et al., PURBs, 2019): lengths leak at most O(log log L) bits, for at most 12 % more bytes."""


def padded_length(length: int) -> int:
    """The length to pad `length` bytes to."""
    if length < 2:
        return length
    exponent = length.bit_length() - 1
    low_bits = exponent - exponent.bit_length()
    mask = (1 << low_bits) - 1
    return (length + mask) & ~mask
