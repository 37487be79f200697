"""The coded values: which keys a role gets, and that no code changes or lacks a name."""

import pytest

from lahityo.domain.codes import (
    FOUNDER_ROLES,
    Code,
    Register,
    Role,
    Theme,
    VisitKind,
    label,
    registers_of,
    writing_register,
)
from lahityo.domain.visit import VisitAction, VisitState

_SOCIAL = {Register.SOCIAL, Register.SHARED, Register.TEAM, Register.ROSTER}


@pytest.mark.parametrize(
    ("role", "registers", "writes"),
    [
        (Role.SOCIAL_INSTRUCTOR, _SOCIAL, Register.SOCIAL),
        (Role.SOCIAL_WORKER, _SOCIAL, Register.SOCIAL),
        (Role.TEAM_LEAD, _SOCIAL | {Register.ACCESS}, Register.SOCIAL),
        (Role.NURSE, {Register.HEALTH, Register.SHARED, Register.TEAM, Register.ROSTER}, Register.HEALTH),
        (Role.ADMIN, {Register.ROSTER}, None),
        (Role.PARTNER, {Register.TEAM, Register.ROSTER}, None),
    ],
)
def test_a_role_reads_its_own_registers_and_writes_one(
    role: Role, registers: set[Register], writes: Register | None
) -> None:
    assert registers_of(role) == registers
    assert writing_register(role) is writes


def test_no_role_reads_both_professions_registers() -> None:
    assert not any({Register.SOCIAL, Register.HEALTH} <= registers_of(role) for role in Role)


def test_a_partner_is_invited_and_founds_nothing() -> None:
    assert set(Role) - set(FOUNDER_ROLES) == {Role.PARTNER}


def test_the_codes_of_the_import_format_stay_as_they_are() -> None:
    assert [str(kind) for kind in VisitKind] == [
        "home_visit", "outreach", "accompany", "phone", "message", "remote", "network_meeting", "group", "drop_in",
        "guidance",
        "cancelled",
    ]  # fmt: skip
    assert [str(theme) for theme in Theme] == [
        "housing_search", "housing_care", "income", "wellbeing", "substance_use", "errands_network",
        "meaningful_activity",
    ]  # fmt: skip


@pytest.mark.parametrize("codes", [VisitKind, Theme, Register, Role, VisitState, VisitAction])
def test_every_code_is_found_by_its_value_and_has_a_name_of_its_own(codes: type[Code]) -> None:
    assert [codes(str(code)) for code in codes] == list(codes)
    names = [label(code) for code in codes]
    assert all(names)
    assert len(set(names)) == len(names)
