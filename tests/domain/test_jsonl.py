"""The import and export format: nothing is lost, nothing is guessed, nothing of a client stands in a refusal."""

import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lahityo.base.errors import BadInput
from lahityo.domain import jsonl
from lahityo.domain.codes import Register, Theme, VisitKind
from lahityo.domain.jsonl import VisitLine
from lahityo.domain.jsonl_lines import LINE_LIMIT, ClientLine, record_id

LINE = {
    "client": {"name": "Salla Salaperäinen", "born": "1952-10-13", "hetu": "131052-950H"},
    "kind": "home_visit",
    "start": "2026-11-21T12:30:00+02:00",
    "minutes": 45,
    "register": "social",
    "place": "koti",
    "themes": ["income", "housing_care"],
    "situation": "Vuokravelka painaa.",
    "done": "Laskettu velat.",
    "agreed": "Soitto maanantaina.",
    "workers": ["Aino V.", "Jari L."],
    "signed": True,
    "id": "vanha-17",
}
MINIMAL = {key: LINE[key] for key in ("kind", "start", "minutes", "register", "situation")} | {"client": {"name": "S"}}
ABSENT = object()


def dump(*lines: dict[str, Any]) -> bytes:
    return b"".join(json.dumps(line, ensure_ascii=False).encode() + b"\n" for line in lines)


def parse(line: str | bytes) -> VisitLine:
    visit = jsonl.parse(line)
    assert isinstance(visit, VisitLine)
    return visit


def read(*lines: dict[str, Any]) -> list[jsonl.Entry]:
    return jsonl.read(io.BytesIO(dump(*lines)))


def test_a_full_line_is_read_as_it_stands() -> None:
    assert parse(json.dumps(LINE)) == VisitLine(
        client=ClientLine("Salla Salaperäinen", "", date(1952, 10, 13), "131052-950H"),
        kind=VisitKind.HOME_VISIT,
        start="2026-11-21T12:30:00+02:00",
        minutes=45,
        register=Register.SOCIAL,
        situation="Vuokravelka painaa.",
        place="koti",
        themes=(Theme.INCOME, Theme.HOUSING_CARE),
        done="Laskettu velat.",
        agreed="Soitto maanantaina.",
        workers=("Aino V.", "Jari L."),
        signed=True,
        id="vanha-17",
    )


def test_a_line_may_say_that_it_is_a_visit() -> None:
    assert parse(json.dumps(LINE | {"type": "visit"})) == parse(json.dumps(LINE))
    assert '"type"' not in jsonl.write(parse(json.dumps(LINE | {"type": "visit"})))


def test_a_visit_may_name_its_client_by_the_clients_own_line() -> None:
    visit = parse(json.dumps(MINIMAL | {"client": "0a" * 16, "joint": "0b" * 16}))
    assert (visit.client, visit.joint) == (b"\n" * 16, b"\x0b" * 16)


def test_what_may_be_missing_may_be_missing() -> None:
    visit = parse(json.dumps(MINIMAL))
    assert (visit.place, visit.themes, visit.done, visit.workers, visit.signed, visit.id) == ("", (), "", (), False, "")


def test_a_client_known_by_an_alias_alone_comes_back() -> None:
    visit = parse(json.dumps(MINIMAL | {"client": {"alias": "Masa"}}))
    assert visit.client == ClientLine(alias="Masa")
    assert parse(jsonl.write(visit)) == visit


BAD = [
    ("colour", "punainen", "Field colour: it is not known"),
    ("Matti Meikäläinen", "punainen", "A field is not known"),
    ("client", ABSENT, "client"),
    ("client", "Salla", "client"),
    ("client", {}, "client.name"),
    ("client", {"name": "  "}, "client.name"),
    ("client", {"name": 7}, "client.name"),
    ("client", {"name": "Salla", "phone": "040"}, "not known"),
    ("client", {"name": "Salla", "born": "13.10.1952"}, "client.born"),
    ("client", {"name": "Salla", "born": "1952-02-30"}, "client.born"),
    ("client", {"name": "Salla", "hetu": "131052-950J"}, "personal identity code"),
    ("client", {"name": "Salla", "born": "1952-10-14", "hetu": "131052-950H"}, "client.born"),
    ("kind", ABSENT, "kind"),
    ("kind", "kotikäynti", "kind"),
    ("kind", ["home_visit"], "kind"),
    ("start", ABSENT, "start"),
    ("start", "2026-10-05T12:30:00", "start"),
    ("start", "eilen", "start"),
    ("start", 1763721000, "start"),
    ("minutes", ABSENT, "minutes"),
    ("minutes", "45", "minutes"),
    ("minutes", 45.0, "minutes"),
    ("minutes", True, "minutes"),
    ("minutes", -1, "minutes"),
    ("minutes", 1441, "minutes"),
    ("register", ABSENT, "register"),
    ("register", "shared", "register"),
    ("place", None, "place"),
    ("place", "x" * 201, "place"),
    ("themes", "income", "themes"),
    ("themes", ["päihteet"], "themes"),
    ("themes", ["income", "income"], "themes"),
    ("themes", [{}], "themes"),
    ("situation", ABSENT, "situation"),
    ("situation", "x" * 20_001, "situation"),
    ("situation", "nolla\0merkki", "situation"),
    ("situation", "puolikas\ud800merkki", "situation"),
    ("done", 1, "done"),
    ("agreed", [], "agreed"),
    ("workers", "Aino", "workers"),
    ("workers", [" "], "workers"),
    ("workers", ["A"] * 31, "workers"),
    ("signed", "yes", "signed"),
    ("signed", 1, "signed"),
    ("id", "", "id"),
    ("id", "x" * 101, "id"),
    ("id", 17, "id"),
    ("joint", "vanha-3", "joint"),
    ("client", "0" * 31, "client"),
    ("type", "vist", "Field type: this version does not know it"),
    ("type", 1, "type"),
]


@pytest.mark.parametrize(("key", "value", "said"), BAD)
def test_a_bad_field_is_named_and_its_value_is_not(key: str, value: object, said: str) -> None:
    line = {name: item for name, item in (LINE | {key: value}).items() if item is not ABSENT}
    with pytest.raises(BadInput) as caught:
        parse(json.dumps(line))
    sentence = str(caught.value)
    assert said in sentence
    assert "Salla" not in sentence
    assert "131052-950" not in sentence
    assert not (key in ("start", "place", "situation") and value and str(value) in sentence)


def test_a_signed_visit_must_say_something_unless_it_was_cancelled() -> None:
    silent = MINIMAL | {"situation": " ", "signed": True}
    with pytest.raises(BadInput, match="situation"):
        parse(json.dumps(silent))
    assert parse(json.dumps(silent | {"kind": "cancelled"})).signed
    assert not parse(json.dumps(silent | {"signed": False})).signed


@pytest.mark.parametrize(
    "raw",
    [b"", b"{", b"[]", b'"text"', b"null", b"\xff\xfe", b"[" * 100_000, b'{"minutes": NaN}',
     b'{"minutes": ' + b"9" * 5000, b'{"kind": "phone", "kind": "group"}'],
)  # fmt: skip
def test_what_is_not_a_json_object_is_bad_input(raw: bytes) -> None:
    with pytest.raises(BadInput):
        parse(raw)


def test_a_line_beyond_the_size_limit_is_refused_before_it_is_parsed() -> None:
    raw = json.dumps(MINIMAL | {"situation": "x"}).encode()
    assert parse(raw + b" " * (LINE_LIMIT - len(raw))).situation == "x"
    with pytest.raises(BadInput, match="longer"):
        parse(raw + b" " * (LINE_LIMIT - len(raw) + 1))
    with pytest.raises(BadInput, match="Line 1: it is longer"):
        jsonl.read(io.BytesIO(b"x" * (2 * LINE_LIMIT)))


def test_a_bad_line_is_named_by_its_number_and_nothing_is_returned() -> None:
    with pytest.raises(BadInput, match=r"Line 3: Field minutes: .* Nothing of the file was imported\."):
        jsonl.read(io.BytesIO(dump(MINIMAL) + b"\n" + dump(MINIMAL | {"minutes": -5})))


def test_a_byte_order_mark_windows_line_ends_and_empty_lines_do_no_harm() -> None:
    raw = b"\xef\xbb\xbf" + dump(MINIMAL, LINE).replace(b"\n", b"\r\n") + b"\r\n"
    assert [entry.number for entry in jsonl.read(io.BytesIO(raw))] == [1, 2]


def test_the_same_file_gives_the_same_records_and_equal_lines_stay_two() -> None:
    first, second = read(MINIMAL, LINE, MINIMAL), read(MINIMAL, LINE, MINIMAL)
    records = [entry.record for entry in first]
    assert records == [entry.record for entry in second]
    assert len(set(records)) == 3
    assert {len(record) for record in records} == {16}


def test_the_order_of_keys_does_not_make_another_visit() -> None:
    assert read(MINIMAL)[0].record == read(dict(reversed(MINIMAL.items())))[0].record
    assert read(MINIMAL)[0].record != read(MINIMAL | {"minutes": 46})[0].record


def test_an_id_of_32_hexadecimal_digits_is_the_record_itself() -> None:
    assert record_id("00112233445566778899aabbccddeeff").hex() == "00112233445566778899aabbccddeeff"
    assert record_id("vanha-17") == record_id("vanha-17") != record_id("vanha-18")
    assert record_id("00 11 22 33 44 55 66 77 88 99 aa bb cc dd ee ff") != bytes.fromhex(
        "00112233445566778899aabbccddeeff"
    )


def test_an_export_read_back_names_the_same_records() -> None:
    for entry in read(MINIMAL, LINE, MINIMAL):
        exported = replace(entry.line, id=entry.record.hex())
        assert jsonl.read(io.BytesIO(jsonl.write(exported).encode()))[0].record == entry.record


def test_one_id_twice_is_one_visit_when_equal_and_refused_when_not() -> None:
    assert len(read(LINE, LINE)) == 1
    with pytest.raises(BadInput, match="Line 2: Field id: line 1 has the same id"):
        read(LINE, LINE | {"minutes": 46})


def test_one_identity_code_with_two_names_is_refused() -> None:
    other = LINE | {"id": "vanha-18", "client": {"name": "Joku Toinen", "hetu": "131052-950H"}}
    with pytest.raises(BadInput, match=r"Line 2: Field client\.hetu: line 1 has"):
        read(LINE, other)


def test_clients_are_one_by_identity_code_or_by_name_and_birth_date() -> None:
    coded = ClientLine("A B", born=date(1952, 10, 13), hetu="131052-950H")
    assert coded.key == ClientLine("A B", hetu="131052-950H").key
    assert ClientLine("A B", born=date(1950, 1, 1)).key != ClientLine("A B").key
    assert ClientLine("Masa").key != ClientLine(alias="Masa").key


def test_an_export_is_sorted_by_the_moment_and_then_by_id() -> None:
    base = parse(json.dumps(MINIMAL))
    visits = [
        replace(base, start="2026-11-21T12:00:00+02:00", id="b"),
        replace(base, start="2026-11-21T10:00:00Z", id="a"),
        replace(base, start="2026-11-21T11:00:00+03:00", id="c"),
    ]
    lines = list(jsonl.write_all(visits))
    assert [json.loads(line)["id"] for line in lines] == ["c", "a", "b"]
    assert all(line.endswith("\n") and "\n" not in line[:-1] for line in lines)


def test_a_written_line_has_one_form() -> None:
    assert jsonl.write(parse(json.dumps(MINIMAL | {"done": "", "themes": [], "signed": False}))) == (
        '{"client":{"name":"S"},"kind":"home_visit","minutes":45,"register":"social",'
        '"situation":"Vuokravelka painaa.","start":"2026-11-21T12:30:00+02:00"}'
    )


storable = st.characters(exclude_categories=["Cs"], exclude_characters="\0")


def texts(limit: int, *, least: int = 0) -> st.SearchStrategy[str]:
    return st.text(storable, min_size=least, max_size=limit)


moments = st.datetimes(
    datetime(1901, 1, 1),  # noqa: DTZ001 - Hypothesis adds the zone
    datetime(2998, 1, 1),  # noqa: DTZ001
    timezones=st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes))),
).map(datetime.isoformat)
people = st.builds(
    ClientLine,
    name=texts(30, least=1).filter(str.strip),
    alias=texts(10),
    born=st.none() | st.just(date(1952, 10, 13)),
    hetu=st.sampled_from(["", "131052-950H", "131052Y950H"]),
)
codes = st.lists(st.sampled_from(["home_visits", "own_means", "food"]), unique=True).map(tuple)
visits = st.builds(
    VisitLine,
    client=people | st.binary(min_size=16, max_size=16),
    kind=st.sampled_from(VisitKind),
    start=moments | st.just("2026-11-21T12:30Z"),
    minutes=st.integers(0, 1440),
    register=st.sampled_from([Register.SOCIAL, Register.HEALTH]),
    situation=texts(100).map(lambda text: text + "."),
    place=texts(20),
    themes=st.lists(st.sampled_from(Theme), unique=True).map(tuple),
    done=texts(100),
    agreed=texts(100),
    workers=st.lists(texts(10, least=1).filter(str.strip), max_size=3).map(tuple),
    signed=st.booleans(),
    id=texts(100),
    joint=st.none() | st.binary(min_size=16, max_size=16),
    means=codes,
    goals=st.sets(st.binary(min_size=16, max_size=16), max_size=2).map(lambda held: tuple(sorted(held))),
    needs=codes,
    no_show=st.sampled_from(["", "not_opened"]),
    agreed_time=st.just("") | moments,
    contact=st.booleans(),
)


@given(visits)
def test_what_is_written_is_read_back_unchanged(visit: VisitLine) -> None:
    line = jsonl.write(visit)
    assert parse(line) == visit
    assert jsonl.write(parse(line)) == line
    assert jsonl.read(io.BytesIO(line.encode() + b"\n"))[0].line == visit


@given(st.lists(visits, max_size=5))
def test_an_export_does_not_depend_on_the_order_of_its_visits(some: list[VisitLine]) -> None:
    distinct = {(visit.started.astimezone(UTC), visit.id): visit for visit in some}.values()
    assert list(jsonl.write_all(distinct)) == list(jsonl.write_all(reversed(list(distinct))))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=200)
@given(st.sampled_from(sorted(LINE)), json_values)
def test_any_value_in_any_field_is_taken_or_bad_input(key: str, value: object) -> None:
    try:
        visit = parse(json.dumps(LINE | {key: value}))
    except BadInput:
        return
    assert parse(jsonl.write(visit)) == visit


@given(st.binary(max_size=60))
def test_any_bytes_are_a_visit_or_bad_input(raw: bytes) -> None:
    with pytest.raises(BadInput):
        parse(raw)
