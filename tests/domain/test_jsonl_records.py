"""Lines of every record type: what is written is read back, what is wrong is named, nothing of a client is repeated."""

import io
import json
from collections.abc import Mapping
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lahityo.base.errors import BadInput
from lahityo.domain import jsonl, jsonl_records, registry
from lahityo.domain.codes import Register
from lahityo.domain.jsonl_records import CLIENT, CORRECTION, JOINT, NOTE, RecordLine
from lahityo.domain.spec import FieldKind, FieldSpec, Home, Life, RecordSpec
from lahityo.domain.values import clean
from tests.support.record_lines import lines_of


@pytest.mark.parametrize("spec", registry.SPECS, ids=lambda spec: spec.type)
@settings(max_examples=8)
@given(data=st.data())
def test_a_record_of_every_type_is_read_back_as_it_was_written(spec: RecordSpec, data: st.DataObject) -> None:
    line = data.draw(lines_of(spec))
    written = jsonl.write(line)
    assert jsonl.parse(written) == line
    assert jsonl.write(jsonl.parse(written)) == written
    assert clean(spec, line.values) == dict(line.values)


@settings(max_examples=25)
@given(data=st.data())
def test_a_correction_is_read_back_with_what_it_clears(data: st.DataObject) -> None:
    documents = [one for one in registry.SPECS if one.life is Life.DOCUMENT]
    target = data.draw(st.sampled_from(documents))
    line = data.draw(lines_of(jsonl_records.line_spec(CORRECTION, target.type), target.type))
    assert jsonl.parse(jsonl.write(line)) == line


CLIENT_LINE: dict[str, Any] = {
    "type": "client", "id": "0c" * 16, "name": "Salla Salaperäinen", "born": "1952-10-13", "hetu": "131052-950H",
    "phone": "040 123", "register": "shared",
}  # fmt: skip
STEP_LINE: dict[str, Any] = {
    "type": "step", "id": "0d" * 16, "client": "0c" * 16, "register": "social", "process": "plan",
    "subject": "0e" * 16, "action": "pause", "day": "2026-11-22", "words": "Salla pyysi taukoa.",
}  # fmt: skip


def parse(value: Mapping[str, object]) -> RecordLine:
    line = jsonl.parse(json.dumps(value))
    assert isinstance(line, RecordLine)
    return line


def test_clients_notes_and_joint_visits_are_lines_too() -> None:
    client = parse(CLIENT_LINE)
    assert (client.type, client.record, client.client) == (CLIENT, b"\x0c" * 16, None)
    note = parse({"type": "client_note", "client": "0c" * 16, "register": "health", "note": "Varattu aika."})
    assert (note.type, note.record, note.register) == (NOTE, b"\x0c" * 16, "health")
    joint = parse({"type": "joint_visit", "id": "0f" * 16, "client": "0c" * 16, "kind": "outreach",
                   "opened_by": "social", "start": "2026-11-22T10:00:00+02:00", "minutes": 5,
                   "workers": ["Jari", "Aino"]})  # fmt: skip
    assert (joint.type, joint.register, joint.values["workers"]) == (JOINT, "shared", ("Jari", "Aino"))
    for line in (client, note, joint):
        assert jsonl.parse(jsonl.write(line)) == line


def test_the_register_of_a_type_that_has_one_need_not_be_said() -> None:
    assert parse({key: value for key, value in CLIENT_LINE.items() if key != "register"}).register == Register.SHARED


def test_a_moment_is_written_in_one_form() -> None:
    line = parse(STEP_LINE | {"at": "2026-11-22T12:00:00+02:00", "author": "Jari"})
    assert json.loads(jsonl.write(line))["at"] == "2026-11-22T10:00:00.000+00:00"


ABSENT = object()
BAD: list[tuple[dict[str, object], str]] = [
    ({"type": "stepp"}, "Field type: this version does not know it"),
    ({"type": "correction"}, "Field of: it must be a type that is signed and corrected"),
    ({"type": "correction", "of": "step"}, "Field of"),
    ({"colour": "red"}, "Field colour: it is not known"),
    ({"signed": True}, "Field signed: it is not known"),
    ({"register": ABSENT}, "Field register"),
    ({"register": "access"}, "Field register"),
    ({"client": ABSENT}, "Field client"),
    ({"client": {"name": ""}}, "Field client.name"),
    ({"client": "salla"}, "Field client: it must be 32 hexadecimal digits"),
    ({"subject": "salla"}, "Field subject"),
    ({"subject": ABSENT}, "Field subject: Fill this in"),
    ({"day": "22.11.2026"}, "Field day: Give a day"),
    ({"day": 20261122}, "Field day: it must be text"),
    ({"action": "x" * 61}, "Field action: The text is too long"),
    ({"after": "0e" * 16}, "Field after: it must be a list"),
    ({"after": ["0e" * 16, "0e" * 16]}, "Field after: an item stands twice"),
    ({"after": ["0e"]}, "Field after"),
    ({"codes": [1]}, "Field codes"),
    ({"words": None}, "Field words: it must be text"),
    ({"at": "eilen"}, "Field at: it must be a moment"),
    ({"also": {"colour": ["red"]}}, "Field also.colour"),
    ({"also": {"words": "red"}}, "Field also.words: it must be a list"),
    ({"also": []}, "Field also"),
    ({"id": ""}, "Field id"),
]


@pytest.mark.parametrize(("bent", "said"), BAD, ids=[said for _, said in BAD])
def test_a_bad_line_is_named_by_its_field_and_not_by_its_words(bent: dict[str, object], said: str) -> None:
    line = {key: value for key, value in (STEP_LINE | bent).items() if value is not ABSENT}
    with pytest.raises(BadInput) as caught:
        jsonl.read(io.BytesIO(json.dumps(CLIENT_LINE).encode() + b"\n" + json.dumps(line).encode()))
    assert "Line 2: " in str(caught.value)
    assert said in str(caught.value)
    assert "Salla" not in str(caught.value)
    assert "salla" not in str(caught.value)


@pytest.mark.parametrize(
    ("bent", "said"),
    [({"hetu": "131052-950J"}, "personal identity code"), ({"born": "1952-10-14"}, "Field born"),
     ({"name": " "}, "Field name"), ({"name": None}, "Field name"), ({"phone": "0" * 61}, "Field phone")],
)  # fmt: skip
def test_a_bad_client_is_refused(bent: dict[str, object], said: str) -> None:
    with pytest.raises(BadInput, match=said):
        parse(CLIENT_LINE | bent)


HEAT = FieldSpec("heat", FieldKind.NUMBER, "Heat", scale=1)


@pytest.mark.parametrize("wrong", ["1.25", "1e400", "1e-400", '"36.6"', "true", "NaN", "Infinity", "[36]", "1e30"])
def test_a_number_is_taken_exactly_or_refused(wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = RecordSpec("heat", Home.SHARED, Life.RECORD, "Heat", "Heats", (HEAT,), frozenset())
    monkeypatch.setattr(registry, "spec", lambda name: spec if name == "heat" else None)
    whole = '{"type":"heat","id":"' + "0a" * 16 + '","client":"' + "0c" * 16 + '","register":"shared","heat":%s}'
    for text, stored in (("36.6", 366), ("36.60", 366), ("36", 360), ("-0.5", -5), ("36.0", 360)):
        line = jsonl.parse(whole % text)
        assert isinstance(line, RecordLine)
        assert line.values == {"heat": stored}
    assert '"heat":36.6' in jsonl.write(jsonl.parse(whole % "36.60"))
    assert '"heat":36,' in jsonl.write(jsonl.parse(whole % "36.0"))
    with pytest.raises(BadInput):
        jsonl.parse(whole % wrong)


@settings(max_examples=25)
@given(data=st.data(), seed=st.integers(0, 2**32))
def test_an_export_does_not_depend_on_the_order_of_its_records(data: st.DataObject, seed: int) -> None:
    some = [data.draw(lines_of(data.draw(st.sampled_from(registry.SPECS)))) for _ in range(4)]
    lines = [replace(one, id=bytes([place] * 16).hex()) for place, one in enumerate(some)]
    shuffled = list(lines)
    Random(seed).shuffle(shuffled)
    assert list(jsonl.write_all(shuffled)) == list(jsonl.write_all(lines))


def test_clients_stand_first_and_steps_last() -> None:
    visit = jsonl.parse(
        json.dumps({"client": {"name": "S"}, "kind": "phone", "start": "2026-11-21T12:30:00+02:00", "minutes": 1,
                    "register": "social", "situation": "x"})
    )  # fmt: skip
    void = parse({"type": "void", "id": "0a" * 16, "client": "0c" * 16, "register": "social", "document": "0e" * 16,
                  "why": "Väärä", "kind": "mistake"})  # fmt: skip
    lines = [json.loads(one) for one in jsonl.write_all([parse(STEP_LINE), void, visit, parse(CLIENT_LINE)])]
    assert [one.get("type") for one in lines] == ["client", None, "void", "step"]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from([CLIENT_LINE, STEP_LINE]), st.data(), json_values)
def test_any_value_in_any_field_is_taken_or_bad_input(line: dict[str, Any], data: st.DataObject, value: object) -> None:
    key = data.draw(st.sampled_from([*line, "also", "after", "of", "at"]))
    try:
        read = jsonl.parse(json.dumps(line | {key: value}))
    except BadInput:
        return
    assert jsonl.parse(jsonl.write(read)) == read
