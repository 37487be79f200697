"""Threat 20: anything at all for a message, a change, a roster entry or a key file. Only the declared error comes."""

import tracemalloc
from collections.abc import Callable
from contextlib import suppress

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lahityo.base.errors import BadInput, VaultDamaged
from tests.support.parsers import PARSERS, Parser, samples

_BOUND = 80 * 1024 * 1024
_EMPTIES = 256 * 1024


def _mutations(samples_: list[bytes]) -> st.SearchStrategy[bytes]:
    """True messages with bytes changed, left out or put in, beside anything at all and anything that is MessagePack."""

    @st.composite
    def changed(draw: st.DrawFn) -> bytes:
        raw = bytearray(draw(st.sampled_from(samples_)))
        for _ in range(draw(st.integers(1, 4))):
            at = draw(st.integers(0, len(raw)))
            end = min(len(raw), at + draw(st.integers(0, 3)))
            raw[at:end] = draw(st.binary(max_size=5) | st.sampled_from(_NASTY))
        return bytes(raw)

    return changed() | st.binary(max_size=300) | _ANYTHING.map(msgspec.msgpack.encode)


_NASTY = [
    b"\xdd\xff\xff\xff\xff", b"\xdf\xff\xff\xff\xff", b"\xc6\xff\xff\xff\xff", b"\xdb\xff\xff\xff\xff",
    b"\xcf\xff\xff\xff\xff\xff\xff\xff\xff", b"\xd3\x80\x00\x00\x00\x00\x00\x00\x00",
    b"\xcb\x7f\xf8\x00\x00\x00\x00\x00\x00",
    b"\xc1", b"\xa2\xc3\x28", b"\x91" * 2000, b"\x81\xa0" * 500,
]  # fmt: skip
_LEAVES = st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.text(max_size=20) | st.binary(max_size=40)
_ANYTHING = st.recursive(
    _LEAVES | st.floats(),
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)


@pytest.mark.parametrize("parser", PARSERS, ids=lambda one: one.name)
def test_a_parser_takes_a_true_message_and_refuses_the_rest_with_the_declared_error(parser: Parser) -> None:
    true = samples()[parser.name]
    for sample in true:
        parser.parse(sample)

    @settings(max_examples=40, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(_mutations(true))
    def refuses(raw: bytes) -> None:
        with suppress(*parser.declared):
            parser.parse(raw)

    refuses()


@pytest.mark.parametrize("parser", PARSERS, ids=lambda one: one.name)
@pytest.mark.parametrize("filler", [b"\x90", b"\x91", b"\xdd\x00\x03\xff\xff"])
def test_a_mass_of_the_smallest_things_takes_bounded_memory(parser: Parser, filler: bytes) -> None:
    raw = b"\xdd\x00\x03\xff\xff" + filler * (256 * 1024 // len(filler))
    assert _peak(lambda: parser.parse(raw), parser.declared) < _BOUND


def test_what_may_be_in_a_change_is_bounded_though_any_value_is_read_there() -> None:
    """A field may hold a list, and a colleague's altered app may send one of very many empty ones."""
    (parser,) = (one for one in PARSERS if one.name == "changes")
    start = msgspec.msgpack.encode([[1, bytes(16), 0, [], [[bytes(16), "visit", {"text": 0}, {}, {}]]]])
    at = start.index(b"\xa4text") + 5
    raw = start[:at] + b"\xdd" + _EMPTIES.to_bytes(4, "big") + b"\x90" * _EMPTIES + start[at + 1 :]
    assert _peak(lambda: parser.parse(raw), parser.declared) < _BOUND


def _peak(work: Callable[[], object], declared: tuple[type[Exception], ...]) -> int:
    tracemalloc.start()
    try:
        with pytest.raises(declared):
            work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_the_errors_are_the_products_own() -> None:
    assert {kind.__name__ for one in PARSERS for kind in one.declared} <= {
        "Malformed", "RosterRejected", BadInput.__name__, VaultDamaged.__name__,
    }  # fmt: skip
