"""From merged records to rows: one function a record type, each idempotent."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from lahityo.domain.codes import NOTE_REGISTERS
from lahityo.domain.visit import MINUTES_LIMIT
from lahityo.vault import documents
from lahityo.vault.merge import RecordState
from lahityo.vault.sql import insert_rows, rows_among
from lahityo.vault.streams import Stream

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

PREVIEW_LENGTH = 200
_AFTER_Z = str.maketrans("åäö", "{|}")
_decode = msgspec.msgpack.Decoder(RecordState).decode
_VISIT_COLUMNS = (
    "id, visit, client, register, kind, start, start_ms, minutes, place, author, signed, corrected, workers, themes,"
    " preview, joint, conflicts"
)
Corrections = Mapping[int, list[documents.Correction]]
"""Of signed documents, by the number of their record."""


@dataclass
class Held:
    """A record in memory: `no` is its row in `record`, `fresh` says that the row is not written yet."""

    no: int
    id: bytes
    stream: Stream
    type: str
    state: RecordState
    fresh: bool


def project(connection: "Connection", held: list[Held]) -> None:
    """Write the rows of every touched record, and of the visits whose corrections were touched."""
    documents_: dict[int, Held] = {}
    corrected_now: set[int] = set()
    for one in held:
        if one.type in {"visit", "agreement"}:
            documents_[one.no] = one
        elif one.type == "correction":
            _correction(connection, one)
            document = _corrected(connection, one)
            if document is not None:
                documents_.setdefault(document.no, document)
                corrected_now.add(document.no)
        elif one.type == "client":
            _client(connection, one)
        elif one.type == "joint_visit":
            _joint_visit(connection, one)
    # A stream that is new holds no corrections but those that came with it.
    corrected = _with_corrections(
        connection, [one for one in documents_.values() if not one.stream.new or one.no in corrected_now]
    )
    visits = [one for one in documents_.values() if one.type == "visit" and one.stream.register in NOTE_REGISTERS]
    texts = _visits(connection, visits, corrected)
    texts.extend(_agreements(connection, [one for one in documents_.values() if one.type == "agreement"], corrected))
    connection.executemany("DELETE FROM visit_text WHERE rowid = ?", [(no,) for no, _, fresh in texts if not fresh])
    connection.executemany("INSERT INTO visit_text (rowid, body) VALUES (?, ?)", [(no, body) for no, body, _ in texts])


def start_millis(start: str) -> int:
    """Milliseconds of an ISO 8601 moment with offset; 0 when it is not one."""
    try:
        return documents.moment(round(datetime.fromisoformat(start).timestamp() * 1000))
    except (ValueError, OverflowError):
        return 0


def corrections_of(connection: "Connection", document: bytes, stream: int) -> list[documents.Correction]:
    """The corrections of a document, in order."""
    rows = connection.execute(
        "SELECT record.record, record.state FROM correction JOIN record ON record.id = correction.id"
        " WHERE correction.document = ? AND correction.stream = ?",
        (document, stream),
    ).fetchall()
    return documents.in_order([(bytes(record), _decode(bytes(state))) for record, state in rows])


def _with_corrections(connection: "Connection", held: Iterable[Held]) -> dict[int, list[documents.Correction]]:
    """The corrections of those signed documents that have any, by the document's number."""
    signed = {one.id: one for one in held if one.state.signed}
    rows = rows_among(connection, "SELECT DISTINCT document FROM correction WHERE document", list(signed))
    found = [signed[bytes(document)] for (document,) in rows]
    return {one.no: corrections_of(connection, one.id, one.stream.no) for one in found}


def _put(connection: "Connection", table: str, columns: str, rows: list[tuple[bool, tuple[object, ...]]]) -> None:
    """Write rows that are (new, values)."""
    insert_rows(connection, table, columns, [values for fresh, values in rows if fresh])
    marks = ", ".join("?" * len(columns.split()))
    connection.executemany(
        f"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({marks})",  # noqa: S608 - constant names
        [values for fresh, values in rows if not fresh],
    )


def _client(connection: "Connection", one: Held) -> None:
    if one.stream.register != "shared" or one.id != one.stream.client:
        return
    state = one.state
    value = {
        name: documents.text(state.value(name))
        for name in ("name", "alias", "born", "hetu", "phone", "address", "contact_note")
    }
    value["born"] = documents.valid_day(value["born"])
    shown = value["name"] or value["alias"]
    words = " ".join(part for part in (value["name"], value["alias"]) if part).casefold()
    # A client of two shared streams has one row.
    connection.execute("DELETE FROM client WHERE id = ? OR client = ?", (one.no, one.id))
    connection.execute(
        "INSERT INTO client (id, client, team, name, alias, born, hetu, phone, address, contact_note,"
        " sort_key, words, conflicts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            one.no,
            one.id,
            one.stream.team,
            *(value[name] or None for name in ("name", "alias", "born", "hetu", "phone", "address", "contact_note")),
            _sort_key(shown),
            words,
            len(documents.conflicts("client", state)),
        ),
    )


def _sort_key(name: str) -> str:
    """Finnish order by surname: the last word first; å ä ö come after z, in this order."""
    words = name.casefold().translate(_AFTER_Z).split()
    return " ".join([*words[-1:], *words[:-1]])


def _correction(connection: "Connection", one: Held) -> None:
    document = documents.identifier(one.state.value("document"))
    if document is not None:
        connection.execute(
            "INSERT OR REPLACE INTO correction (id, correction, document, stream) VALUES (?, ?, ?, ?)",
            (one.no, one.id, document, one.stream.no),
        )


def _corrected(connection: "Connection", one: Held) -> Held | None:
    document = documents.identifier(one.state.value("document"))
    row = connection.execute(
        "SELECT id, type, state FROM record WHERE record = ? AND stream = ?", (document or b"", one.stream.no)
    ).fetchone()
    if document is None or row is None:
        return None
    return Held(int(row[0]), document, one.stream, row[1], _decode(bytes(row[2])), fresh=False)


def _agreements(
    connection: "Connection", agreements: list[Held], corrected: Corrections
) -> list[tuple[int, str, bool]]:
    texts: list[tuple[int, str, bool]] = []
    rows: list[tuple[bool, tuple[object, ...]]] = []
    for one in agreements:
        visit = documents.identifier(one.state.value("visit"))
        if one.stream.register != "shared" or visit is None:
            continue
        body = documents.text(one.state.value("text"))
        for correction in corrected.get(one.no, ()):
            body = documents.text(correction.values.get("text", body))
        at = documents.moment(one.state.value("at"))
        rows.append((one.fresh, (one.no, one.id, visit, one.stream.client, body, at, documents.written_by(one.state))))
        texts.append((one.no, body, one.fresh))
    _put(connection, "agreement", "id, agreement, visit, client, text, at, author", rows)
    return texts


def _joint_visit(connection: "Connection", one: Held) -> None:
    opened_by = documents.text(one.state.value("opened_by"))
    if one.stream.register != "shared" or opened_by not in NOTE_REGISTERS:
        return
    start = documents.valid_start(documents.text(one.state.value("start")))
    connection.execute(
        "INSERT OR REPLACE INTO joint_visit (id, joint, client, kind, start, start_ms, minutes, place, workers,"
        " opened_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            one.no,
            one.id,
            one.stream.client,
            documents.text(one.state.value("kind")),
            start,
            start_millis(start),
            min(max(documents.number(one.state.value("minutes")), 0), MINUTES_LIMIT),
            documents.text(one.state.value("place")),
            "\n".join(documents.ordered(one.state, "workers")),
            opened_by,
        ),
    )


def _visits(connection: "Connection", visits: list[Held], corrected: Corrections) -> list[tuple[int, str, bool]]:
    rows: list[tuple[bool, tuple[object, ...]]] = []
    texts: list[tuple[int, str, bool]] = []
    for one in visits:
        corrections = corrected.get(one.no, [])
        document = documents.read_visit(one.state, corrections)
        body = "\n".join(part for part in (document.situation, document.done, document.place) if part)
        preview = " ".join((document.situation or document.done).split())
        values = (
            one.no,
            one.id,
            one.stream.client,
            one.stream.register,
            document.kind,
            document.start,
            start_millis(document.start),
            document.minutes,
            document.place,
            document.device,
            document.signed,
            corrections[-1].at if corrections else None,
            "\n".join(document.workers),
            " ".join(document.themes),
            preview[:PREVIEW_LENGTH],
            document.joint,
            len(document.conflicts),
        )
        rows.append((one.fresh, values))
        texts.append((one.no, body, one.fresh))
    _put(connection, "visit", _VISIT_COLUMNS, rows)
    return texts
