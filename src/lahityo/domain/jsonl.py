"""The import and export format: one record a line of JSON, read strictly and written so that nothing is lost.

A line says its type; one without is a visit, as in the first version of the format. A file is read whole before
anything of it is used. What is wrong is named by line and field, never by its content: that is a client's. A record
without an `id` gets one from its content and the number of equal lines before it, so the same file twice adds nothing
while two equal lines in one file stay two records.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, BinaryIO

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import derived_id
from lahityo.domain import fields_of_json as take
from lahityo.domain import jsonl_records
from lahityo.domain.codes import NOTE_REGISTERS, Register, Theme, VisitKind
from lahityo.domain.jsonl_lines import (
    ID_LIMIT,
    LINE_LIMIT,
    ClientLine,
    client_or_id,
    dump,
    hex_id,
    load,
    read_id,
    record_id,
    write_client,
)
from lahityo.domain.jsonl_records import RecordLine
from lahityo.domain.visit import (
    CODE_LENGTH,
    CODES_LIMIT,
    GOALS_LIMIT,
    MINUTES_LIMIT,
    PLACE_LIMIT,
    TEXT_LIMIT,
    WORKER_LIMIT,
    WORKERS_LIMIT,
    has_content,
    is_codes,
    parse_start,
)

VISIT = "visit"
_VISIT_KEYS = (
    "client", "kind", "start", "minutes", "register", "place", "themes", "situation", "done", "agreed", "workers",
    "signed", "id", "joint", "type", "means", "goals", "needs", "no_show", "agreed_time",
    "contact",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class VisitLine:
    """One visit of a file. `id` is what the file gives, empty when it gives none; `start` is kept as it was given.

    `client` is the 16 bytes of a client that has a line of its own, where its name alone would not tell it apart.
    `joint` is the joint visit that it is a part of. `goals` are the ids of goals that have lines of their own. With
    `contact`, the mark for both professions that the client was met, or was not, stands beside it as signing writes it.
    """

    client: ClientLine | bytes
    kind: VisitKind
    start: str
    minutes: int
    register: Register
    situation: str
    place: str = ""
    themes: tuple[Theme, ...] = ()
    done: str = ""
    agreed: str = ""
    workers: tuple[str, ...] = ()
    signed: bool = False
    id: str = ""
    joint: bytes | None = None
    means: tuple[str, ...] = ()
    goals: tuple[bytes, ...] = ()
    needs: tuple[str, ...] = ()
    no_show: str = ""
    agreed_time: str = ""
    contact: bool = False

    @property
    def started(self) -> datetime:
        """The aware moment of `start`."""
        return parse_start(self.start)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line that was read: where it stands (from 1), what it says, and the 16 bytes of its record."""

    number: int
    line: VisitLine | RecordLine
    record: bytes


def parse(line: str | bytes) -> VisitLine | RecordLine:
    """Read one line; BadInput names the field and the reason."""
    value = load(line.encode(errors="surrogatepass") if isinstance(line, str) else line)
    if isinstance(value, dict) and value.get("type", VISIT) != VISIT:
        return jsonl_records.read_record(value)
    return _parse_visit(take.Fields("", value, _VISIT_KEYS))


def write(line: VisitLine | RecordLine) -> str:
    """The one canonical line of a record, without a line end: sorted keys, no spaces, nothing that is empty."""
    return _write_visit(line) if isinstance(line, VisitLine) else jsonl_records.write_record(line)


def read(stream: BinaryIO) -> list[Entry]:
    """Read a file whole; BadInput names the first bad line by its number. Empty lines are passed over."""
    entries: dict[bytes, Entry] = {}
    people: dict[str, Entry] = {}
    copies: dict[str, int] = {}
    for number, raw in enumerate(_lines(stream), start=1):
        if not raw.strip():
            continue
        try:
            line = parse(raw)
            entry = Entry(number, line, _record(line, copies))
            _compare(entry, entries.get(_place(entry)))
            if isinstance(line.client, ClientLine) and line.client.hetu:
                _compare_person(entry, people.setdefault(line.client.hetu, entry))
        except BadInput as error:
            raise BadInput(
                QT_TRANSLATE_NOOP("Errors", "Line {line}: {reason} Nothing of the file was imported."),
                line=number,
                reason=str(error),
            ) from None
        entries.setdefault(_place(entry), entry)
    return list(entries.values())


def write_all(lines: Iterable[VisitLine | RecordLine]) -> Iterator[str]:
    """The lines of an export, each with its line end: clients, visits by their start, then records; steps last."""
    everything = list(lines)
    visits = sorted((one for one in everything if isinstance(one, VisitLine)), key=lambda one: (one.started, one.id))
    records = sorted((one for one in everything if isinstance(one, RecordLine)), key=jsonl_records.order)
    first = [one for one in records if jsonl_records.order(one)[0] < jsonl_records.AFTER_VISITS]
    ordered: list[VisitLine | RecordLine] = [*first, *visits, *records[len(first) :]]
    for one in ordered:
        yield write(one) + "\n"


def content_id(line: VisitLine | RecordLine, occurrence: int) -> bytes:
    """The 16 bytes for a line without `id`: of its content and of how many equal ones stand before it (from 0)."""
    return derived_id("import-content", write(line), str(occurrence))


def _parse_visit(fields: take.Fields) -> VisitLine:
    visit = VisitLine(
        client=client_or_id(fields),
        kind=fields.code("kind", VisitKind, tuple(VisitKind)),
        start=_start(fields),
        minutes=fields.integer("minutes", 0, MINUTES_LIMIT),
        register=fields.code("register", Register, NOTE_REGISTERS),
        place=fields.text("place", PLACE_LIMIT, required=False),
        themes=fields.codes("themes", Theme),
        situation=fields.text("situation", TEXT_LIMIT),
        done=fields.text("done", TEXT_LIMIT, required=False),
        agreed=fields.text("agreed", TEXT_LIMIT, required=False),
        workers=fields.texts("workers", WORKERS_LIMIT, WORKER_LIMIT),
        signed=fields.flag("signed"),
        id=read_id(fields),
        joint=hex_id("joint", fields.values["joint"]) if "joint" in fields.values else None,
        means=_chosen(fields, "means"),
        goals=tuple(sorted({hex_id("goals", one) for one in fields.texts("goals", GOALS_LIMIT, ID_LIMIT)})),
        needs=_chosen(fields, "needs"),
        no_show=fields.text("no_show", CODE_LENGTH, required=False),
        agreed_time=_start(fields, "agreed_time") if "agreed_time" in fields.values else "",
        contact=fields.flag("contact"),
    )
    if visit.signed and not has_content(visit.kind, visit.situation, visit.done, visit.agreed):
        raise take.wrong("situation", QT_TRANSLATE_NOOP("Errors", "a signed visit must say something"))
    return visit


def _write_visit(visit: VisitLine) -> str:
    optional = {
        "place": visit.place,
        "themes": [str(theme) for theme in visit.themes],
        "done": visit.done,
        "agreed": visit.agreed,
        "workers": list(visit.workers),
        "signed": visit.signed,
        "id": visit.id,
        "joint": visit.joint.hex() if visit.joint else "",
        "means": list(visit.means),
        "goals": [goal.hex() for goal in visit.goals],
        "needs": list(visit.needs),
        "no_show": visit.no_show,
        "agreed_time": visit.agreed_time,
        "contact": visit.contact,
    }
    line: dict[str, Any] = {
        "client": write_client(visit.client),
        "kind": str(visit.kind),
        "start": visit.start,
        "minutes": visit.minutes,
        "register": str(visit.register),
        "situation": visit.situation,
    } | {key: value for key, value in optional.items() if value}
    return dump(line)


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    first = True
    while raw := stream.readline(LINE_LIMIT + 3):
        line = raw.removesuffix(b"\n").removesuffix(b"\r")
        yield line.removeprefix(b"\xef\xbb\xbf") if first else line
        first = False


def _record(line: VisitLine | RecordLine, copies: dict[str, int]) -> bytes:
    if line.id:
        return record_id(line.id)
    content = write(line)
    occurrence = copies.get(content, 0)
    copies[content] = occurrence + 1
    return content_id(line, occurrence)


def _place(entry: Entry) -> bytes:
    """What tells two lines apart: the record; of a register's note, the client and the register."""
    line = entry.line
    if isinstance(line, RecordLine) and line.type == jsonl_records.NOTE:
        return derived_id(line.type, entry.record, line.register)
    return entry.record


def _compare(entry: Entry, earlier: Entry | None) -> None:
    if earlier is not None and earlier.line != entry.line:
        text = QT_TRANSLATE_NOOP("Errors", "line {earlier} has the same id and other content")
        raise take.wrong("id", text, earlier=earlier.number)


def _compare_person(entry: Entry, earlier: Entry) -> None:
    here, there = entry.line.client, earlier.line.client
    same = (
        isinstance(here, ClientLine)
        and isinstance(there, ClientLine)
        and (here.name, here.alias) == (there.name, there.alias)
    )
    if not same:
        text = QT_TRANSLATE_NOOP("Errors", "line {earlier} has the same personal identity code with another name")
        raise take.wrong("client.hetu", text, earlier=earlier.number)


def _chosen(fields: take.Fields, key: str) -> tuple[str, ...]:
    codes = fields.texts(key, CODES_LIMIT, CODE_LENGTH)
    if not is_codes(codes):
        raise take.wrong(key, QT_TRANSLATE_NOOP("Errors", "a code is given twice or is none"))
    return codes


def _start(fields: take.Fields, key: str = "start") -> str:
    text = fields.text(key, ID_LIMIT)
    parse_start(text)
    return text
