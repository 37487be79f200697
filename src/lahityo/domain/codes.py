"""The coded values of the field: visit kinds, themes, registers and roles, each with the English name to translate.

A code's value is stable: it stands in the change log, in exported files and in scripts. Its name for people is looked
up in the translation context "Codes".
"""

from enum import StrEnum
from typing import Self

from lahityo.base.i18n import QT_TRANSLATE_NOOP


class Code(StrEnum):
    """A stable value with `msgid`, the English source text of its name."""

    msgid: str

    def __new__(cls, value: str, msgid: str = "") -> Self:
        """Make the member of `value`, named `msgid` for people."""
        code = str.__new__(cls, value)
        code._value_ = value
        code.msgid = msgid
        return code


class VisitKind(Code):
    """How the client was met. A drop-in meeting is one in the meeting place without an appointment."""

    HOME_VISIT = "home_visit", QT_TRANSLATE_NOOP("Codes", "Home visit")
    OUTREACH = "outreach", QT_TRANSLATE_NOOP("Codes", "Outreach")
    ACCOMPANY = "accompany", QT_TRANSLATE_NOOP("Codes", "Accompanying")
    PHONE = "phone", QT_TRANSLATE_NOOP("Codes", "Phone call")
    MESSAGE = "message", QT_TRANSLATE_NOOP("Codes", "Message")
    REMOTE = "remote", QT_TRANSLATE_NOOP("Codes", "Remote meeting")
    NETWORK_MEETING = "network_meeting", QT_TRANSLATE_NOOP("Codes", "Network meeting")
    GROUP = "group", QT_TRANSLATE_NOOP("Codes", "Group")
    DROP_IN = "drop_in", QT_TRANSLATE_NOOP("Codes", "Meeting place")
    GUIDANCE = "guidance", QT_TRANSLATE_NOOP("Codes", "Guidance and advice")
    CANCELLED = "cancelled", QT_TRANSLATE_NOOP("Codes", "Cancelled")


class Theme(Code):
    """The seven areas of housing-support work that a visit may touch."""

    HOUSING_SEARCH = "housing_search", QT_TRANSLATE_NOOP("Codes", "Finding a home")
    HOUSING_CARE = "housing_care", QT_TRANSLATE_NOOP("Codes", "Looking after the home")
    INCOME = "income", QT_TRANSLATE_NOOP("Codes", "Income and money")
    WELLBEING = "wellbeing", QT_TRANSLATE_NOOP("Codes", "Wellbeing")
    SUBSTANCE_USE = "substance_use", QT_TRANSLATE_NOOP("Codes", "Managing substance use")
    ERRANDS_NETWORK = "errands_network", QT_TRANSLATE_NOOP("Codes", "Errands and network")
    MEANINGFUL_ACTIVITY = "meaningful_activity", QT_TRANSLATE_NOOP("Codes", "Meaningful activity")


class Register(Code):
    """What a stream belongs to; the keys of each are apart."""

    SOCIAL = "social", QT_TRANSLATE_NOOP("Codes", "Social welfare register")
    HEALTH = "health", QT_TRANSLATE_NOOP("Codes", "Health care register")
    SHARED = "shared", QT_TRANSLATE_NOOP("Codes", "Shared by both professions")
    ACCESS = "access", QT_TRANSLATE_NOOP("Codes", "Access log")
    TEAM = "team", QT_TRANSLATE_NOOP("Codes", "Team")
    ROSTER = "roster", QT_TRANSLATE_NOOP("Codes", "Members and devices")


class Role(Code):
    """What a member is in the organisation; it decides the registers. A partner works for another organisation."""

    SOCIAL_INSTRUCTOR = "social_instructor", QT_TRANSLATE_NOOP("Codes", "Social instructor")
    NURSE = "nurse", QT_TRANSLATE_NOOP("Codes", "Nurse")
    SOCIAL_WORKER = "social_worker", QT_TRANSLATE_NOOP("Codes", "Social worker")
    TEAM_LEAD = "team_lead", QT_TRANSLATE_NOOP("Codes", "Team lead")
    ADMIN = "admin", QT_TRANSLATE_NOOP("Codes", "Administrator")
    PARTNER = "partner", QT_TRANSLATE_NOOP("Codes", "Partner")


FOUNDER_ROLES = tuple(role for role in Role if role is not Role.PARTNER)
"""The roles of who may found an organisation; a partner is of another one, and is invited."""

NOTE_REGISTERS = (Register.SOCIAL, Register.HEALTH)
"""The registers that a visit note can be written to."""

_OWN_REGISTERS = {
    Role.SOCIAL_INSTRUCTOR: frozenset({Register.SOCIAL, Register.SHARED, Register.TEAM}),
    Role.NURSE: frozenset({Register.HEALTH, Register.SHARED, Register.TEAM}),
    Role.SOCIAL_WORKER: frozenset({Register.SOCIAL, Register.SHARED, Register.TEAM}),
    Role.TEAM_LEAD: frozenset({Register.SOCIAL, Register.SHARED, Register.TEAM, Register.ACCESS}),
    Role.ADMIN: frozenset[Register](),
    Role.PARTNER: frozenset({Register.TEAM}),
}


def label(code: Code) -> str:
    """The English source text of the code's name, to be translated in the context "Codes"."""
    return code.msgid


def registers_of(role: Role) -> frozenset[Register]:
    """The registers whose keys a device of this role gets. Everyone reads the roster; an administrator nothing else."""
    return _OWN_REGISTERS[role] | {Register.ROSTER}


def writing_register(role: Role) -> Register | None:
    """The register that this role's visit notes go to; None for one who writes none."""
    for register in NOTE_REGISTERS:
        if register in _OWN_REGISTERS[role]:
            return register
    return None
