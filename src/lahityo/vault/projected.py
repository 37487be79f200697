"""From merged records to rows: one function a record type, each idempotent."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from lahityo.domain.codes import NOTE_REGISTERS
from lahityo.domain.visit import MINUTES_LIMIT
from lahityo.vault import documents
from lahityo.vault.authority import Authority
from lahityo.vault.held import Held, decode_state, put_rows
from lahityo.vault.record_rows import CORRECTION, SUBJECT_FIELD, RecordRows, Text, corrections_of, key_of
from lahityo.vault.sql import insert_many, rows_among

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

PREVIEW_LENGTH = 200
_AFTER_Z = str.maketrans("åäö", "{|}")
_VISIT_COLUMNS = (
    "id, visit, client, register, kind, start, start_ms, minutes, place, author, signed, corrected, workers, themes,"
    " preview, joint, conflicts"
)
_OWN_TABLES = {"visit": frozenset(NOTE_REGISTERS), "agreement": {"shared"}, "joint_visit": {"shared"}}
"""Types with a table of their own, and the registers they stand in: in the team's, for one, they are nothing."""
_OF_EARLIER_STREAM = (
    "SELECT 1 FROM client JOIN record ON record.id = client.id JOIN stream ON stream.id = record.stream"
    " WHERE client.client = ? AND stream.stream < ?"
)
_APART = frozenset({*_OWN_TABLES, "client", "client_note", CORRECTION})
Corrections = Mapping[int, list[documents.Correction]]
"""Of signed documents, by the number of their record."""


def project(connection: "Connection", held: list[Held], authority: Authority) -> list[Held]:
    """Write the rows of every touched record and of those that its companions are about; all of these."""
    rows = RecordRows(connection, authority)
    here = {one.no: one for one in held}
    corrected_now: set[int] = set()
    for one in held:
        if one.type == CORRECTION:
            for document in _corrected(connection, one, here):
                here.setdefault(document.no, document)
                corrected_now.add(document.no)
                rows.await_corrections(document)
        elif one.type == "client":
            _client(connection, one)
    again, texts = rows.companions(held)
    for one in again:
        here.setdefault(one.no, one)
    everything = list(here.values())
    own = _without_voided(
        connection, rows, [one for one in everything if one.stream.register in _OWN_TABLES.get(one.type, ())], texts
    )
    texts += rows.write([one for one in everything if one.type not in _APART and one.type not in SUBJECT_FIELD])
    for one in own:
        if one.type == "joint_visit":
            _joint_visit(connection, one)
    # A stream that is new holds no corrections but those that came with it.
    corrected = _with_corrections(connection, [one for one in own if not one.stream.new or one.no in corrected_now])
    texts += _visits(connection, [one for one in own if one.type == "visit"], corrected)
    texts += _agreements(connection, [one for one in own if one.type == "agreement"], corrected)
    connection.executemany("DELETE FROM record_text WHERE rowid = ?", [(no,) for no, _, fresh in texts if not fresh])
    bodies = [(no, body) for no, body, _ in texts if body is not None]
    # Not few of them at once: each statement that inserts several texts has what is gathered in memory written first.
    many = insert_many(connection, "record_text", "rowid, body", bodies)
    connection.executemany("INSERT INTO record_text (rowid, body) VALUES (?, ?)", bodies[many:])
    return everything


def start_millis(start: str) -> int:
    """Milliseconds of an ISO 8601 moment with offset; 0 when it is not one."""
    try:
        return documents.moment(round(datetime.fromisoformat(start).timestamp() * 1000))
    except (ValueError, OverflowError):
        return 0


def _with_corrections(connection: "Connection", held: Iterable[Held]) -> dict[int, list[documents.Correction]]:
    """The corrections of those signed documents that have any, by the document's number."""
    signed = [one for one in held if one.state.signed]
    rows = rows_among(connection, "SELECT document FROM correction WHERE document", list({one.id for one in signed}))
    documented = {bytes(document) for (document,) in rows}
    found = [one for one in signed if one.id in documented]
    return {one.no: corrections_of(connection, one.id, one.stream.no) for one in found}


def _without_voided(connection: "Connection", rows: RecordRows, held: list[Held], texts: list[Text]) -> list[Held]:
    """Those that are not voided; the others leave their tables."""
    beside = rows.beside(held)
    left: list[Held] = []
    for one in held:
        companions = beside.get(key_of(one))
        voided = rows.voided_at(one, companions) if companions is not None else None
        if voided is None:
            left.append(one)
            if not one.fresh:  # it may have had a void that counts no more, or is about another record now
                connection.execute("DELETE FROM document WHERE id = ?", (one.no,))
                rows.unsettle([one])
            continue
        connection.execute(f"DELETE FROM {one.type} WHERE id = ?", (one.no,))  # noqa: S608 - one of _OWN_TABLES
        texts.append((one.no, None, one.fresh))
        rows.settle([one.no])
        if one.type == "visit":
            rows.put_voided_visit(one, voided)
    return left


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
    # A client of two shared streams has one row: that of the smallest id, whichever came first.
    if connection.execute(_OF_EARLIER_STREAM, (one.id, one.stream.id)).fetchone() is not None:
        return
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


def _corrected(connection: "Connection", one: Held, here: Mapping[int, Held]) -> list[Held]:
    """Write the row of a correction; the document that it corrects, and the one that it corrected until now."""
    before = connection.execute("SELECT document FROM correction WHERE id = ?", (one.no,)).fetchone()
    document = documents.identifier(one.state.value("document"))
    connection.execute("DELETE FROM correction WHERE id = ?", (one.no,))
    if document is not None:
        connection.execute(
            "INSERT INTO correction (id, correction, document, stream) VALUES (?, ?, ?, ?)",
            (one.no, one.id, document, one.stream.no),
        )
    found: list[Held] = []
    for about in {document, bytes(before[0]) if before else None} - {None}:
        rows = connection.execute(
            "SELECT id, type, state FROM record WHERE record = ? AND stream = ?", (about, one.stream.no)
        ).fetchall()
        for no, kind, state in rows:
            made = Held(int(no), about or b"", one.stream, kind, decode_state(bytes(state)), fresh=False)
            found.append(here.get(int(no)) or made)
    return found


def _agreements(connection: "Connection", agreements: list[Held], corrected: Corrections) -> list[Text]:
    texts: list[Text] = []
    rows: list[tuple[bool, tuple[object, ...]]] = []
    for one in agreements:
        visit = documents.identifier(one.state.value("visit"))
        if one.stream.register != "shared" or visit is None:
            connection.execute("DELETE FROM agreement WHERE id = ?", (one.no,))
            texts.append((one.no, None, one.fresh))
            continue
        body = documents.text(one.state.value("text"))
        for correction in corrected.get(one.no, ()):
            body = documents.text(correction.values.get("text", body))
        at = documents.moment(one.state.value("at") or one.state.value("signed"))
        kind, start = (documents.text(one.state.value(name)) for name in ("kind", "start"))
        about = (one.no, one.id, visit, one.stream.client, kind, start_millis(start))
        rows.append((one.fresh, (*about, body, at, documents.written_by(one.state))))
        texts.append((one.no, body, one.fresh))
    put_rows(connection, "agreement", "id, agreement, visit, client, kind, start_ms, text, at, author", rows)
    return texts


def _joint_visit(connection: "Connection", one: Held) -> None:
    opened_by = documents.text(one.state.value("opened_by"))
    if one.stream.register != "shared" or opened_by not in NOTE_REGISTERS:
        connection.execute("DELETE FROM joint_visit WHERE id = ?", (one.no,))
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


def _visits(connection: "Connection", visits: list[Held], corrected: Corrections) -> list[Text]:
    rows: list[tuple[bool, tuple[object, ...]]] = []
    texts: list[Text] = []
    for one in visits:
        corrections = corrected.get(one.no, [])
        document = documents.read_visit(one.state, corrections)
        body = "\n".join(part for part in (document.situation, document.done) if part)
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
    put_rows(connection, "visit", _VISIT_COLUMNS, rows)
    return texts
