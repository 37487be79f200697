"""What a record type is: its fields, the stream it lives in, who writes it, and the rules of its form.

One specification drives the readable tables, the forms, the history, search, import and export, and validation; a type
without a rule of its own needs no other code.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from lahityo.domain.codes import Role
from lahityo.domain.problems import Problem

Value = str | int | bool | bytes | tuple[str | bytes, ...] | None
Values = Mapping[str, Value]
"""Field name → value as read now. Absent and None are the same: not given."""


def text_of(values: Mapping[str, object], name: str) -> str:
    """The field as text, empty when it is not given or is none."""
    value = values.get(name)
    return value if isinstance(value, str) else ""


def texts_of(values: Mapping[str, object], name: str) -> tuple[str, ...]:
    """The field's texts in their order, none when it is not given or is no list."""
    value = values.get(name)
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, tuple) else ()


def number_of(values: Mapping[str, object], name: str) -> int:
    """The field as a whole number, 0 when it is not given or is none."""
    value = values.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


class Home(StrEnum):
    """The stream a type lives in.

    OWN is the writer's own register of the client, social or health; SUBJECT is the stream of the record it is about.
    """

    SHARED = "shared"
    SOCIAL = "social"
    HEALTH = "health"
    OWN = "own"
    TEAM = "team"
    ORG = "org"
    SUBJECT = "subject"


class Life(StrEnum):
    """How a record may change.

    RECORD: edited in place, two concurrent values are a conflict that people see. DOCUMENT: a record until it is
    signed, then unchangeable, with corrections beside it. EVENT: written once and signed in the same write.
    """

    RECORD = "record"
    DOCUMENT = "document"
    EVENT = "event"


class FieldKind(StrEnum):
    """What a field holds, and so which widget writes it. BYTES no form shows: at most `limit` of them."""

    TEXT = "text"
    LONG = "long"
    CODE = "code"
    CODES = "codes"
    DAY = "day"
    MOMENT = "moment"
    NUMBER = "number"
    COUNT = "count"
    YES_NO = "yes_no"
    ID = "id"
    IDS = "ids"
    TEXTS = "texts"
    SNAPSHOT = "snapshot"
    BYTES = "bytes"


class Need(StrEnum):
    """When a field must be given: never, to save, or to sign."""

    OPTIONAL = "optional"
    SAVE = "save"
    SIGN = "sign"


LONG_LIMIT = 20_000


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field. `label` and `hint` are English source texts of the translation context "Fields".

    A NUMBER is stored as a whole number of 10^-`scale` units. `low` and `high` are hard limits in stored units, outside
    is a problem; `usual` are plausible ones, outside is asked about once and never blocks. `codes` names a code list,
    `of` a record type: the one linked to, or whose records a SNAPSHOT keeps as they were. A `held_back` field is hidden
    while the client's non-disclosure holds. A form shows an `in_sight` one also while it is empty. A link may name only
    records that `among` holds true of; with none of them the form says `nothing`, an English source text like `label`.
    `sosmeta` names the THL structure and field that the words and the need come from.
    """

    name: str
    kind: FieldKind
    label: str
    need: Need = Need.OPTIONAL
    codes: str = ""
    of: str = ""
    limit: int = 200
    unit: str = ""
    scale: int = 0
    low: int | None = None
    high: int | None = None
    usual: tuple[int, int] | None = None
    hint: str = ""
    searched: bool = False
    held_back: bool = False
    in_sight: bool = False
    among: "Callable[[FactRow], bool] | None" = None
    nothing: str = ""
    sosmeta: str = ""


class FactRow(Protocol):
    """A record as a rule may look at it."""

    @property
    def id(self) -> bytes:
        """The record."""

    @property
    def type(self) -> str:
        """Its type."""

    @property
    def day(self) -> str:
        """The day that dates it, ISO 8601."""

    @property
    def until(self) -> str:
        """The day that ends it, or empty."""

    @property
    def state(self) -> str:
        """Where it stands: the state of its process, or open, signed, voided."""

    @property
    def signed(self) -> int | None:
        """When it was signed (ms), or None."""

    @property
    def values(self) -> Values:
        """Its fields as they read now."""


class Facts(Protocol):
    """What a rule may ask about the rest of the vault; the use cases supply it. Voided records are left out."""

    @property
    def today(self) -> date:
        """The day on the author's clock."""

    @property
    def role(self) -> Role:
        """The role of the author."""

    @property
    def client_born(self) -> str:
        """The client's date of birth (ISO 8601), or empty when it is not known or there is no client."""

    def rows(self, *types: str, parent: bytes | None = None) -> Sequence[FactRow]:
        """The records of these types of the same client (or team), newest day first."""

    def setting(self, name: str) -> str:
        """A setting of the organisation, or its shipped default."""

    def names(self) -> Sequence[str]:
        """Names and aliases of the clients here and names of colleagues, to find them in a record that names nobody."""


Rule = Callable[[Values, Facts], list[Problem]]


def no_problems(values: Values, facts: Facts) -> list[Problem]:
    """The rule of a type that has none."""
    del values, facts
    return []


@dataclass(frozen=True, slots=True)
class RecordSpec:
    """One record type. `label` and `plural` are English source texts of the translation context "Records".

    `writers` may write it and `signers` sign it (empty: the writers); both are checked again when it is merged. `day`
    and `until` name the fields that date and end a row, `title` those that name it, `parent` the ID field of what it
    belongs to, `process` the state machine it goes through, `asked` the yes-or-no field that rows are told apart by
    without being read. `check` is asked before a write and `sign_check` before a signature besides; `doubts` are asked
    about once and never block.
    """

    type: str
    home: Home
    life: Life
    label: str
    plural: str
    fields: tuple[FieldSpec, ...]
    writers: frozenset[Role]
    signers: frozenset[Role] = frozenset()
    day: str = ""
    until: str = ""
    title: tuple[str, ...] = ()
    parent: str = ""
    process: str = ""
    asked: str = ""
    sosmeta: str = ""
    check: Rule = no_problems
    sign_check: Rule = no_problems
    doubts: Rule = no_problems

    def field(self, name: str) -> FieldSpec | None:
        """The field of this name, or None."""
        return next((one for one in self.fields if one.name == name), None)


CLIENT_ROLES = frozenset({Role.SOCIAL_INSTRUCTOR, Role.NURSE, Role.SOCIAL_WORKER, Role.TEAM_LEAD})
SOCIAL_ROLES = frozenset({Role.SOCIAL_INSTRUCTOR, Role.SOCIAL_WORKER, Role.TEAM_LEAD})
TEAM_ROLES = CLIENT_ROLES | {Role.PARTNER}
