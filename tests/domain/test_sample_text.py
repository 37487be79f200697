"""The invented notes: the same for the same seed, in the import format, and not copies of each other."""

import io
import json
import zlib
from datetime import date

import sample_text
from lahityo.domain import hetu, jsonl
from lahityo.domain.codes import Register
from lahityo.domain.jsonl import VisitLine


def as_file(lines: list[dict[str, object]]) -> io.BytesIO:
    return io.BytesIO(b"".join(json.dumps(line).encode() + b"\n" for line in lines))


PEOPLE = sample_text.clients(20, seed=3)
VISITS = list(sample_text.visits(200, PEOPLE, seed=3))


def test_every_line_is_in_the_import_format() -> None:
    entries = jsonl.read(as_file(VISITS))
    assert len(entries) == 200
    assert {entry.line.register for entry in entries} == {Register.SOCIAL, Register.HEALTH}


def test_the_same_seed_gives_the_same_notes_and_another_seed_others() -> None:
    assert list(sample_text.visits(20, PEOPLE, seed=5)) == list(sample_text.visits(20, PEOPLE, seed=5))
    assert list(sample_text.visits(20, PEOPLE, seed=5)) != list(sample_text.visits(20, PEOPLE, seed=6))


def test_every_identity_code_is_one_that_no_real_person_has() -> None:
    codes = [hetu.parse(person["hetu"]) for person in sample_text.clients(200, seed=4) if "hetu" in person]
    codes += [hetu.parse(line["client"]["hetu"]) for line in sample_text.demo_cases(date(2026, 11, 21))]
    assert len(codes) > 100
    assert all(hetu.is_test_range(code) for code in codes)


def test_notes_are_as_long_and_as_varied_as_real_ones() -> None:
    texts = [sample_text.text_of(visit).encode() for visit in VISITS]
    size = sum(map(len, texts))
    assert 1300 < size / len(texts) < 1700
    assert sum(len(zlib.compress(text, 9)) for text in texts) > 0.53 * size
    assert len(set(texts)) == len(texts)


def test_no_slot_is_left_unfilled() -> None:
    assert not any(mark in sample_text.text_of(visit) for visit in VISITS for mark in "{}")


def test_the_demo_cases_are_in_the_import_format_and_have_a_joint_visit_in_two_registers() -> None:
    entries = jsonl.read(as_file(sample_text.demo_cases(date(2026, 11, 21))))
    assert len(entries) == 12
    visits = [entry.line for entry in entries if isinstance(entry.line, VisitLine)]
    people = [visit.client for visit in visits]
    assert len(set(people)) == 6
    moments = [(visit.client, visit.started) for visit in visits]
    joint = {visit.register for visit in visits if moments.count((visit.client, visit.started)) > 1}
    assert joint == {Register.SOCIAL, Register.HEALTH}
    assert max(visit.started.date() for visit in visits) == date(2026, 11, 21)
