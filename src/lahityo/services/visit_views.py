"""Visits as read: one with its history, and rows for lists."""

from collections.abc import Sequence
from dataclasses import dataclass

from lahityo.domain.client import ClientFields, short_name
from lahityo.domain.codes import Register, Theme, VisitKind
from lahityo.domain.visit import VisitFields, VisitState
from lahityo.protocol.envelope import Dot
from lahityo.services.visit_ops import agreement_id
from lahityo.vault import documents
from lahityo.vault.documents import Correction, VisitDocument
from lahityo.vault.reader import Reader
from lahityo.vault.record_rows import corrections_of, read_body
from lahityo.vault.roster_log import Directory
from lahityo.vault.sql import Connection


@dataclass(frozen=True)
class CorrectionView:
    """One correction: why, by whom in which role and when (ms), and how the visit read from then on."""

    reason: str
    author: str
    at: int
    fields: VisitFields
    role: str = ""


@dataclass(frozen=True)
class VoidView:
    """Why a visit was declared void, by whom and when (ms); `kind` is a code of the list void_kind."""

    reason: str
    kind: str
    author: str
    role: str
    at: int


@dataclass(frozen=True)
class VisitView:
    """A visit: `fields` as it reads now, `original` as it was signed; `signed` is when (ms), None while open.

    A voided one stays readable as it was.
    """

    id: bytes
    register: Register
    fields: VisitFields
    original: VisitFields
    author: str
    role: str
    external_id: str
    joint: bytes | None
    signed: int | None
    corrections: tuple[CorrectionView, ...]
    conflicts: tuple[str, ...]
    seen: tuple[Dot, ...]
    seen_shared: tuple[Dot, ...]
    voided: VoidView | None = None

    @property
    def state(self) -> VisitState:
        """Where it stands."""
        if self.voided is not None:
            return VisitState.VOIDED
        return VisitState.OPEN if self.signed is None else VisitState.SIGNED


@dataclass(frozen=True)
class VisitRow:
    """A visit in a list. Times are in milliseconds; `corrected` is when it was last corrected.

    Of a cancelled one `no_show` says why, a code of that list.
    """

    id: bytes
    client: bytes
    client_name: str
    register: Register
    kind: VisitKind
    start: str
    start_ms: int
    minutes: int
    place: str
    themes: tuple[Theme, ...]
    workers: tuple[str, ...]
    author: str
    preview: str
    signed: int | None
    corrected: int | None
    conflicts: int
    joint: bytes | None
    no_show: str = ""


_VOIDED = "SELECT voided FROM document WHERE document = ? AND type = 'visit'"
ROW_COLUMNS = (
    "visit.visit, visit.client, client.name, client.alias, visit.register, visit.kind, visit.start, visit.start_ms,"
    " visit.minutes, visit.place, visit.themes, visit.workers, visit.author, visit.preview, visit.signed,"
    " visit.corrected, visit.conflicts, visit.joint"
)
ROW_TABLES = "visit LEFT JOIN client ON client.client = visit.client"


def kind_of(text: str) -> VisitKind:
    """The kind; one of a later version reads as outreach."""
    try:
        return VisitKind(text)
    except ValueError:
        return VisitKind.OUTREACH


def themes_of(codes: Sequence[str]) -> tuple[Theme, ...]:
    """The themes this version knows."""
    known = set(Theme)
    return tuple(Theme(code) for code in codes if code in known)


def row_of(row: Sequence[object], directory: Directory) -> VisitRow:
    """A list row from ROW_COLUMNS."""
    (visit, client, name, alias, register, kind, start, start_ms, minutes, place, themes, workers, author, preview,
     signed, corrected, conflicts, joint) = row  # fmt: skip
    fields = ClientFields(name=str(name or ""), alias=str(alias or ""))
    return VisitRow(
        id=_bytes(visit) or b"",
        client=_bytes(client) or b"",
        client_name=short_name(fields),
        register=Register(str(register)),
        kind=kind_of(str(kind)),
        start=str(start),
        start_ms=_int(start_ms) or 0,
        minutes=_int(minutes) or 0,
        place=str(place),
        themes=themes_of(str(themes).split()),
        workers=tuple(str(workers).split("\n")) if workers else (),
        author=directory.author(_bytes(author) or b""),
        preview=str(preview),
        signed=_int(signed),
        corrected=_int(corrected),
        conflicts=_int(conflicts) or 0,
        joint=_bytes(joint),
    )


def why_missed(reader: Reader, visit: bytes) -> str:
    """Why a visit did not take place, with its corrections: a code of the list no_show, or empty."""
    found = reader.visit(visit)
    if found is None:
        return ""
    stream, state = found
    corrections = corrections_of(reader.connection, visit, stream.no) if state.signed else []
    history = sorted(corrections, key=lambda one: (one.number, one.device))
    return documents.read_visit(state, history).no_show


def read_view(reader: Reader, directory: Directory, visit: bytes) -> VisitView | None:
    """One visit with its corrections, or None."""
    found = reader.visit(visit)
    if found is None:
        return None
    stream, state = found
    connection = reader.connection
    corrections = corrections_of(connection, visit, stream.no) if state.signed else []
    original = documents.read_visit(state)
    agreed_first, agreed_corrections = _agreement(reader, directory, visit, original, stream.client)
    # Clocks may be wrong: what counts is how many corrections the author had seen, then the device, as in `documents`.
    history = sorted([*corrections, *agreed_corrections], key=lambda one: (one.number, one.device))
    shared = reader.stream_of(stream.client, "shared")
    first = fields_of(original, stream.client, agreed_first)
    views: list[CorrectionView] = []
    for place, correction in enumerate(history):
        upto = history[: place + 1]
        texts = [documents.text(one.values["text"]) for one in upto if "text" in one.values]
        agreed = texts[-1] if texts else agreed_first
        current = fields_of(documents.read_visit(state, upto), stream.client, agreed)
        author = directory.author(correction.device)
        if views and views[-1].at == correction.at and views[-1].author == author:
            views.pop()  # one correction of the visit and of what was agreed, made together
        views.append(CorrectionView(correction.reason, author, correction.at, current, correction.role))
    return VisitView(
        id=visit,
        register=Register(stream.register),
        fields=views[-1].fields if views else first,
        original=first,
        author=directory.author(original.device),
        role=original.role,
        external_id=original.external_id,
        joint=original.joint,
        signed=original.signed,
        corrections=tuple(views),
        conflicts=original.conflicts,
        seen=tuple(reader.context(stream)),
        seen_shared=tuple(reader.context(shared)) if shared else (),
        voided=_void(connection, directory, visit),
    )


def is_voided(connection: Connection, visit: bytes) -> bool:
    """Whether a visit has been declared void."""
    return connection.execute(_VOIDED, (visit,)).fetchone() is not None


def _void(connection: Connection, directory: Directory, visit: bytes) -> VoidView | None:
    """The first void of a voided visit that counts."""
    voided = connection.execute(_VOIDED, (visit,)).fetchone()
    if voided is None:
        return None
    rows = connection.execute(
        "SELECT author, role, signed, body FROM document WHERE subject = ? AND type = 'void' AND authorised = 1"
        " ORDER BY signed <> ?, document",
        (visit, voided[0]),
    )
    author, role, signed, body = rows.fetchone()
    values = read_body(bytes(body))
    return VoidView(
        str(values.get("why", "")), str(values.get("kind", "")), directory.author(bytes(author)), role, signed
    )


def fields_of(document: VisitDocument, client: bytes, agreed: str) -> VisitFields:
    """The form of a document."""
    return VisitFields(
        client=client,
        kind=kind_of(document.kind),
        start=document.start,
        minutes=document.minutes,
        place=document.place,
        themes=themes_of(document.themes),
        situation=document.situation,
        done=document.done,
        agreed=agreed,
        workers=document.workers,
        means=document.means,
        goals=document.goals,
        needs=document.needs,
        no_show=document.no_show,
        agreed_time=document.agreed_time,
    )


def agreed_texts(connection: Connection, directory: Directory) -> dict[bytes, str]:
    """What was agreed, by visit; of a signed visit only what its own signer has signed with it."""
    rows = connection.execute(
        "SELECT agreement.visit, agreement.text, agreement.author, visit.author, visit.signed FROM agreement"
        " JOIN visit ON visit.visit = agreement.visit AND visit.client = agreement.client"
    )
    return {
        bytes(visit): text
        for visit, text, writer, author, signed in rows
        if signed is None or directory.same_person(bytes(writer), bytes(author or b""))
    }


def _agreement(
    reader: Reader, directory: Directory, visit: bytes, document: VisitDocument, client: bytes
) -> tuple[str, list[Correction]]:
    """What was agreed, and its corrections. Under a signed visit stands only what its own signer agreed."""
    for stream in reader.streams_of(client, "shared"):
        state = reader.record(agreement_id(visit), stream)
        own = state is not None and directory.same_person(documents.written_by(state), document.device)
        if state is not None and (document.signed is None or own):
            found = corrections_of(reader.connection, agreement_id(visit), stream.no) if state.signed else []
            return documents.text(state.value("text")), found
    return "", []


def _int(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _bytes(value: object) -> bytes | None:
    return bytes(value) if isinstance(value, bytes) else None
