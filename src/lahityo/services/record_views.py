"""Records of the registry as read: a row of a list, and one with all that stands beside it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from lahityo.domain.process import Outcome, Transition
from lahityo.domain.spec import RecordSpec, Value, Values
from lahityo.protocol.envelope import Dot
from lahityo.vault.documents import moment
from lahityo.vault.record_rows import ORIGIN_AT, ORIGIN_AUTHOR, ORIGIN_ROLE, read_row, read_versions
from lahityo.vault.roster_log import Directory

COLUMNS = (
    "document, type, client, register, parent, day, until, state, title, author, role, at, signed, corrected, voided,"
    " dissents, contested, conflicts, authorised, body"
)
NO_CLIENT_REGISTERS = ("team", "roster")
_ORIGIN = (ORIGIN_AUTHOR, ORIGIN_ROLE, ORIGIN_AT)


@dataclass(frozen=True)
class Origin:
    """Who wrote an imported record before it was brought here, in which role and when (ms; 0 when not told)."""

    author: str
    role: str
    at: int


@dataclass(frozen=True)
class Row:
    """A record in a list. Times are in milliseconds; `client` is empty for the team's and the organisation's records.

    `author` is the device that began or signed it; `values` are its fields as they read now, corrections applied.
    `versions` are the fields that hold more than one value since two wrote apart, each with all of them (None: not
    given). `authorised` is false for one whose writer had no right to it: it is kept and counts for nothing. `origin`
    is told of an imported record: then `author` is who imported it, and `writer` who wrote it.
    """

    id: bytes
    type: str
    client: bytes
    register: str
    parent: bytes | None
    day: str
    until: str
    state: str
    title: str
    author: bytes
    author_name: str
    role: str
    at: int
    signed: int | None
    corrected: int | None
    voided: int | None
    dissents: int
    contested: bool
    conflicts: int
    values: Values
    versions: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)
    authorised: bool = True
    origin: Origin | None = None

    @property
    def writer(self) -> str:
        """The name of the one whose words these are."""
        return self.origin.author if self.origin else self.author_name

    @property
    def writer_role(self) -> str:
        """The role in which they were written."""
        return self.origin.role if self.origin else self.role


@dataclass(frozen=True)
class StepRow:
    """A step. `taken` says that it moved its subject; `counted` that it was not voided and its writer had the right."""

    id: bytes
    action: str
    day: str
    words: str
    author: bytes
    author_name: str
    role: str
    at: int
    values: Values
    taken: bool
    counted: bool


@dataclass(frozen=True)
class CorrectionRow:
    """One correction: why, by whom and when (ms), and the values that read from then on."""

    id: bytes
    reason: str
    author_name: str
    role: str
    at: int
    values: Values


@dataclass(frozen=True)
class Card:
    """One record with what stands beside it. `base` is what an edit begins from, `original` what was signed.

    `seen` is what had been merged when this was read, so that what others write meanwhile stays beside an edit. `moves`
    are the steps that this person may take now. A void with `authorised` false has no effect. `origin` is told of an
    imported record: then the row's author is who imported it.
    """

    row: Row
    spec: RecordSpec
    base: Values
    original: Values
    seen: list[Dot]
    conflicts: tuple[str, ...] = ()
    corrections: tuple[CorrectionRow, ...] = ()
    dissents: tuple[Row, ...] = ()
    voids: tuple[Row, ...] = ()
    refusals: tuple[Row, ...] = ()
    steps: tuple[StepRow, ...] = ()
    outcome: Outcome | None = None
    moves: tuple[Transition, ...] = ()
    origin: Origin | None = None


def origin_of(value: Callable[[str], object]) -> Origin | None:
    """The origin that the fields of a record tell, None of one that was written here; `value` gives a field."""
    author, role, at = (value(name) for name in (ORIGIN_AUTHOR, ORIGIN_ROLE, ORIGIN_AT))
    if not isinstance(author, str) or not author.strip():
        return None
    return Origin(author.strip(), role if isinstance(role, str) else "", moment(at if isinstance(at, int) else None))


class Names:
    """Names of members by their devices, each looked up once."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self._own = directory.organisation()
        self._known: dict[bytes, str] = {}

    def of_device(self, device: bytes) -> str:
        """The name of the member whose device it is, with an employer other than the organisation itself."""
        if device not in self._known:
            name, author = self._directory.device_member(device), self._directory.author(device)
            self._known[device] = name if author == f"{name} · {self._own}" else author
        return self._known[device]


def row_of(found: Sequence[Any], names: Names) -> Row:
    """A row from COLUMNS."""
    (record, kind, client, register, parent, day, until, state, title, author, role, at, signed, corrected, voided,
     dissents, contested, conflicts, authorised, body) = found  # fmt: skip
    values, origin = read_row(body)
    # By place and as they are: thousands are made for one view, and the vault's own tables say what each column is.
    return Row(
        record, kind, b"" if register in NO_CLIENT_REGISTERS else client, register, parent, day, until, state, title,
        author, names.of_device(author), role, at, signed, corrected, voided, dissents, bool(contested), conflicts,
        values, read_versions(body) if conflicts else {}, bool(authorised),
        origin_of(dict(zip(_ORIGIN, origin, strict=True)).get) if origin else None,
    )  # fmt: skip
