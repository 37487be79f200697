"""Every record type, code list and state machine is whole: what one names, another has."""

import re

import pytest

from lahityo.domain import code_lists, registry
from lahityo.domain.code_list import CodeList
from lahityo.domain.codes import Role, registers_of
from lahityo.domain.process import Process
from lahityo.domain.records import common
from lahityo.domain.spec import FieldKind, FieldSpec, Home, Life, RecordSpec
from lahityo.domain.values import ORDER

RESERVED = {"signed", "role", "document", "number", "reason", "at", "joint", "external_id", "origin_author",
            "origin_role", "origin_at", "type", "id", "client", "register", "author", "also", "of"}  # fmt: skip
"""Names that the log writes beside a record's own fields, or a line of an export says about it."""
OLDER_TYPES = {"client", "client_note", "visit", "agreement", "joint_visit", "correction"}
STEP_FIELDS = {one.name for one in common.STEP.fields}
NAME = re.compile(r"[a-z][a-z0-9_]*")
FIELDS = [(spec, field) for spec in registry.SPECS for field in spec.fields]
_DATED = {FieldKind.DAY, FieldKind.MOMENT}
_of_list = pytest.mark.parametrize("one", code_lists.ALL, ids=lambda one: one.name)
_of_type = pytest.mark.parametrize("spec", registry.SPECS, ids=lambda spec: spec.type)
_of_field = pytest.mark.parametrize(
    ("spec", "field"), FIELDS, ids=[f"{spec.type}.{field.name}" for spec, field in FIELDS]
)
_of_machine = pytest.mark.parametrize("process", registry.MACHINES, ids=lambda process: process.name)


def test_names_of_types_lists_and_machines_are_unique() -> None:
    for names in (
        [one.type for one in registry.SPECS] + sorted(OLDER_TYPES),
        [one.name for one in code_lists.ALL],
        [one.name for one in registry.MACHINES],
    ):
        assert sorted(names) == sorted(set(names))


@_of_type
def test_a_type_has_a_name_for_people_and_fields_of_its_own(spec: RecordSpec) -> None:
    assert NAME.fullmatch(spec.type)
    assert spec.label.strip()
    assert spec.plural.strip()
    names = [one.name for one in spec.fields]
    assert len(set(names)) == len(names)
    companions = {one.type for one in common.SPECS}
    assert not (set(names) & RESERVED) - ({"document"} if spec.type in companions else set())
    orders = {one.name + ORDER for one in spec.fields}
    assert not orders & set(names)


@_of_type
def test_a_type_is_dated_ended_and_titled_by_fields_that_it_has(spec: RecordSpec) -> None:
    for name in filter(None, (spec.day, spec.until)):
        field = spec.field(name)
        assert field is not None
        assert field.kind in _DATED
    assert all(spec.field(name) for name in spec.title)


@_of_type
def test_what_a_type_belongs_to_and_goes_through_exists(spec: RecordSpec) -> None:
    if spec.parent:
        field = spec.field(spec.parent)
        assert field is not None
        assert field.kind is FieldKind.ID
    if spec.process:
        assert registry.machine(spec.process) is not None


@_of_type
def test_those_who_write_and_sign_a_type_have_the_key_to_its_register(spec: RecordSpec) -> None:
    assert spec.writers
    assert spec.signers <= spec.writers
    assert not spec.signers or spec.life is Life.DOCUMENT
    registers = {
        Home.SHARED: {"shared"}, Home.SOCIAL: {"social"}, Home.HEALTH: {"health"}, Home.OWN: {"social", "health"},
        Home.TEAM: {"team"}, Home.ORG: {"roster"}, Home.SUBJECT: {"shared", "roster", "team"},
    }[spec.home]  # fmt: skip
    for role in spec.writers:
        assert {str(one) for one in registers_of(role)} & registers, role


@_of_field
def test_a_field_has_a_label_and_limits_that_make_sense(spec: RecordSpec, field: FieldSpec) -> None:
    assert NAME.fullmatch(field.name)
    assert field.label.strip()
    assert field.limit > 0
    assert 0 <= field.scale <= 4
    assert field.scale == 0 or field.kind is FieldKind.NUMBER
    numeric = field.kind in {FieldKind.NUMBER, FieldKind.COUNT}
    assert numeric or (field.low, field.high, field.usual) == (None, None, None)
    if field.low is not None and field.high is not None:
        assert field.low <= field.high
    if field.usual is not None:
        low, high = field.usual
        assert low <= high
        assert field.low is None or field.low <= low
        assert field.high is None or high <= field.high
    assert not field.searched or field.kind in {FieldKind.TEXT, FieldKind.LONG, FieldKind.TEXTS}
    del spec


@_of_field
def test_a_coded_field_has_its_list_and_a_link_its_type(spec: RecordSpec, field: FieldSpec) -> None:
    coded = field.kind in {FieldKind.CODE, FieldKind.CODES}
    assert bool(field.codes) or not coded
    assert not field.codes or coded or field.kind is FieldKind.TEXTS
    assert not field.codes or code_lists.code_list(field.codes) is not None, field.codes
    if field.of:
        assert field.kind in {FieldKind.ID, FieldKind.IDS, FieldKind.SNAPSHOT}
        assert registry.spec(field.of) is not None or field.of in OLDER_TYPES | {"member"}, field.of
    del spec


@_of_list
def test_a_list_has_codes_of_one_form_and_names_in_three_languages(one: CodeList) -> None:
    codes = [item.code for item in one.items]
    assert len(set(codes)) == len(codes)
    assert one.items or one.open
    for item in one.items:
        assert re.fullmatch(r"[a-z0-9_.:+-]+", item.code)
        assert all(name.strip() for name in (item.en, item.fi, item.sv))


@_of_machine
def test_a_machine_moves_between_states_that_it_has(process: Process) -> None:
    states = [one.code for one in process.states]
    assert len(set(states)) == len(states)
    assert {process.start, *([process.signed] if process.signed else [])} <= set(states)
    for one in process.transitions:
        assert one.target in states
        assert one.sources
        assert one.sources <= set(states)
        assert one.roles
        assert one.label.strip()
        assert 0 <= one.rank <= 100
        assert not one.codes or code_lists.code_list(one.codes) is not None


@_of_machine
def test_a_machine_asks_and_remembers_fields_that_a_step_has(process: Process) -> None:
    remembered = {kept for one in process.transitions for _, kept in one.keeps}
    for one in process.transitions:
        assert set(one.needs) | set(one.matches) | {name for name, _ in one.keeps} <= STEP_FIELDS
        assert set(one.matches) | set(one.requires) | set(one.lacks) <= remembered


@_of_machine
def test_one_action_from_one_state_is_one_move(process: Process) -> None:
    for action in {one.action for one in process.transitions}:
        moves = [one for one in process.transitions if one.action == action]
        assert len({one.rank for one in moves}) == 1
        for place, one in enumerate(moves):
            for other in moves[place + 1 :]:
                apart = set(one.requires) & set(other.lacks) or set(one.lacks) & set(other.requires)
                assert not one.sources & other.sources or apart


def test_everyone_has_a_role_and_a_role_reads_the_roster() -> None:
    assert all("roster" in {str(one) for one in registers_of(role)} for role in Role)


def test_an_unknown_type_or_machine_is_told_apart() -> None:
    assert registry.spec("newer") is None
    assert registry.machine("newer") is None
