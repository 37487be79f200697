"""How strong a new passphrase is, in words; a hint for people, never a gate beyond the least length."""

from PySide6.QtCore import QCoreApplication

SHORTEST = 12
_FAIR_BITS, _STRONG_BITS = 36, 50
_BITS_A_LETTER, _BITS_A_WORD = 3.2, 12.0
_FEW = 6


def strength(passphrase: str) -> tuple[int, str]:
    """Level (0 weak, 1 fair, 2 strong) and its sentence; an empty sentence for an empty passphrase."""
    if not passphrase:
        return 0, ""
    if len(passphrase) < SHORTEST:
        words = QCoreApplication.translate("Strength", "Too short: {length} of {least} characters.")
        return 0, words.format(length=len(passphrase), least=SHORTEST)
    bits = _bits(passphrase)
    if bits < _FAIR_BITS:
        return 0, QCoreApplication.translate("Strength", "Easy to guess: use words that do not belong together.")
    if bits < _STRONG_BITS:
        return 1, QCoreApplication.translate("Strength", "Fair. One more word makes it strong.")
    return 2, QCoreApplication.translate("Strength", "Strong.")


def _bits(passphrase: str) -> float:
    """A cautious guess: by letters, and no more than words from a dictionary are worth; repetition is worth little."""
    words = passphrase.casefold().split()
    by_letters = _BITS_A_LETTER * len(passphrase)
    if len(set(passphrase.casefold())) < _FEW:
        return _BITS_A_LETTER * len(set(passphrase))
    if len(words) > 1:
        return min(by_letters, sum(min(_BITS_A_WORD, _BITS_A_LETTER * len(word)) for word in set(words)) + len(words))
    return min(by_letters, 60.0)
