"""The plaintext of an envelope: every kind of value comes back, and nothing else is let in."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import msgpack

from lahityo.protocol.change import Change, Op, Value, read_changes, write_changes
from lahityo.protocol.envelope import Dot
from lahityo.protocol.types import Malformed

ID = bytes(16)
VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.text(),
    st.binary(),
    st.lists(st.text(), max_size=3),
    st.lists(st.binary(), max_size=3),
)
SETS = st.dictionaries(st.text(min_size=1, max_size=64), st.lists(st.text(max_size=5), max_size=3), max_size=2)


@given(st.dictionaries(st.text(min_size=1, max_size=64), VALUES, max_size=5), SETS, SETS)
def test_what_was_written_is_read(
    values: dict[str, Value], add: dict[str, list[str | bytes]], remove: dict[str, list[str | bytes]]
) -> None:
    changes = [Change(1, ID, 5, [Dot(ID, 3)], [Op(ID, "visit", values, add, remove)])]
    assert read_changes(write_changes(changes)) == changes


@pytest.mark.parametrize(
    "value",
    [1.5, math.nan, {"a": 1}, [1], [["a"]], [None], 2**63, pytest.param(msgpack.Ext(1, b"x"), id="extension")],
    ids=repr,
)
def test_what_no_field_holds_is_malformed(value: object) -> None:
    pairs: list[tuple[dict[str, object], dict[str, object]]] = [({"a": value}, {}), ({}, {"a": value})]
    for fields in pairs:
        payload = msgpack.encode([[1, ID, 5, [], [[ID, "visit", *fields, {}]]]])
        with pytest.raises(Malformed):
            read_changes(payload)


@pytest.mark.parametrize("payload", [b"", b"\x90", b"\x91\x90", msgpack.encode([[2, ID, 5, [], []]]), b"\xc1"])
def test_other_versions_and_other_bytes_are_malformed(payload: bytes) -> None:
    with pytest.raises(Malformed):
        read_changes(payload)
