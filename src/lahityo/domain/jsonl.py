"""The import and export format: one visit a line of JSON, read strictly and written so that nothing is lost.

A file is read whole before anything of it is used. What is wrong is named by line and field, never by its content: that
is a client's. A visit without an `id` gets one from its content and the number of equal lines before it, so the same
file twice adds nothing while two equal lines in one file stay two visits.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, BinaryIO

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import derived_id
from lahityo.domain import fields_of_json as take
from lahityo.domain import hetu as identity
from lahityo.domain.client import NAME_LIMIT
from lahityo.domain.codes import NOTE_REGISTERS, Register, Theme, VisitKind
from lahityo.domain.visit import (
    MINUTES_LIMIT,
    PLACE_LIMIT,
    TEXT_LIMIT,
    WORKER_LIMIT,
    WORKERS_LIMIT,
    has_content,
    parse_start,
)

LINE_LIMIT = 1024 * 1024
ID_LIMIT = 100

_VISIT_KEYS = (
    "client", "kind", "start", "minutes", "register", "place", "themes", "situation", "done", "agreed", "workers",
    "signed", "id",
)  # fmt: skip
_CLIENT_KEYS = ("name", "alias", "born", "hetu")
_RECORD_ID = re.compile(r"[0-9A-Fa-f]{32}")


@dataclass(frozen=True, slots=True)
class ClientLine:
    """The client of a line: a name, or an alias alone for one who is known by nothing else. `hetu` is upper-case."""

    name: str = ""
    alias: str = ""
    born: date | None = None
    hetu: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """What two lines of one client share: the personal identity code, else name, alias and date of birth."""
        if self.hetu:
            return ("hetu", self.hetu)
        return ("name", self.name, self.alias, self.born.isoformat() if self.born else "")


@dataclass(frozen=True, slots=True)
class VisitLine:
    """One visit of a file. `id` is what the file gives, empty when it gives none; `start` is kept as it was given."""

    client: ClientLine
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

    @property
    def started(self) -> datetime:
        """The aware moment of `start`."""
        return parse_start(self.start)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line that was read: where it stands (from 1), what it says, and the 16 bytes of its visit's record."""

    number: int
    visit: VisitLine
    record: bytes


def parse(line: str | bytes) -> VisitLine:
    """Read one line; BadInput names the field and the reason."""
    raw = line.encode(errors="surrogatepass") if isinstance(line, str) else line
    if len(raw) > LINE_LIMIT:
        raise BadInput(QT_TRANSLATE_NOOP("Errors", "The line is longer than {limit} bytes."), limit=LINE_LIMIT)
    fields = take.Fields("", _load(raw), _VISIT_KEYS)
    visit = VisitLine(
        client=_client(fields.nested("client", _CLIENT_KEYS)),
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
        id=_id(fields),
    )
    if visit.signed and not has_content(visit.kind, visit.situation, visit.done, visit.agreed):
        raise take.wrong("situation", QT_TRANSLATE_NOOP("Errors", "a signed visit must say something"))
    return visit


def write(visit: VisitLine) -> str:
    """The visit's one canonical line, without a line end: sorted keys, no spaces, nothing that is empty."""
    client = {
        "name": visit.client.name,
        "alias": visit.client.alias,
        "born": visit.client.born.isoformat() if visit.client.born else "",
        "hetu": visit.client.hetu,
    }
    optional = {
        "place": visit.place,
        "themes": [str(theme) for theme in visit.themes],
        "done": visit.done,
        "agreed": visit.agreed,
        "workers": list(visit.workers),
        "signed": visit.signed,
        "id": visit.id,
    }
    line: dict[str, Any] = {
        "client": {key: value for key, value in client.items() if value},
        "kind": str(visit.kind),
        "start": visit.start,
        "minutes": visit.minutes,
        "register": str(visit.register),
        "situation": visit.situation,
    } | {key: value for key, value in optional.items() if value}
    return json.dumps(line, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read(stream: BinaryIO) -> list[Entry]:
    """Read a file whole; BadInput names the first bad line by its number. Empty lines are passed over."""
    entries: dict[bytes, Entry] = {}
    people: dict[str, Entry] = {}
    copies: dict[str, int] = {}
    for number, raw in enumerate(_lines(stream), start=1):
        if not raw.strip():
            continue
        try:
            visit = parse(raw)
            entry = Entry(number, visit, _record(visit, copies))
            _compare(entry, entries.get(entry.record))
            if visit.client.hetu:
                _compare_person(entry, people.setdefault(visit.client.hetu, entry))
        except BadInput as error:
            raise BadInput(
                QT_TRANSLATE_NOOP("Errors", "Line {line}: {reason} Nothing of the file was imported."),
                line=number,
                reason=str(error),
            ) from None
        entries.setdefault(entry.record, entry)
    return list(entries.values())


def write_all(visits: Iterable[VisitLine]) -> Iterator[str]:
    """The lines of an export, each with its line end, ordered by the moment of start and then by id."""
    for visit in sorted(visits, key=lambda visit: (visit.started, visit.id)):
        yield write(visit) + "\n"


def record_id(identifier: str) -> bytes:
    """The 16 bytes of the record that a line's `id` names: 32 hexadecimal digits as they are, other texts derived."""
    if _RECORD_ID.fullmatch(identifier):
        return bytes.fromhex(identifier)
    return derived_id("import-id", identifier)


def content_id(visit: VisitLine, occurrence: int) -> bytes:
    """The 16 bytes for a visit without `id`: of its content and of how many equal ones stand before it (from 0)."""
    return derived_id("import-content", write(visit), str(occurrence))


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    first = True
    while raw := stream.readline(LINE_LIMIT + 3):
        line = raw.removesuffix(b"\n").removesuffix(b"\r")
        yield line.removeprefix(b"\xef\xbb\xbf") if first else line
        first = False


def _record(visit: VisitLine, copies: dict[str, int]) -> bytes:
    if visit.id:
        return record_id(visit.id)
    content = write(visit)
    occurrence = copies.get(content, 0)
    copies[content] = occurrence + 1
    return content_id(visit, occurrence)


def _compare(entry: Entry, earlier: Entry | None) -> None:
    if earlier is not None and earlier.visit != entry.visit:
        text = QT_TRANSLATE_NOOP("Errors", "line {earlier} has the same id and other content")
        raise take.wrong("id", text, earlier=earlier.number)


def _compare_person(entry: Entry, earlier: Entry) -> None:
    here, there = entry.visit.client, earlier.visit.client
    if (here.name, here.alias) != (there.name, there.alias):
        text = QT_TRANSLATE_NOOP("Errors", "line {earlier} has the same personal identity code with another name")
        raise take.wrong("client.hetu", text, earlier=earlier.number)


def _load(raw: bytes) -> object:
    try:
        return json.loads(raw.decode(), object_pairs_hook=take.unique_keys)
    except UnicodeDecodeError:
        raise BadInput(QT_TRANSLATE_NOOP("Errors", "The line is not UTF-8 text.")) from None
    except (ValueError, RecursionError):
        raise BadInput(QT_TRANSLATE_NOOP("Errors", "The line is not JSON.")) from None


def _client(fields: take.Fields) -> ClientLine:
    name = fields.text("name", NAME_LIMIT, required=False)
    alias = fields.text("alias", NAME_LIMIT, required=False)
    if not name.strip() and not alias.strip():
        raise take.wrong("client.name", QT_TRANSLATE_NOOP("Errors", "it is missing or empty"))
    born = _born(fields)
    written = fields.text("hetu", ID_LIMIT, required=False)
    if not written:
        return ClientLine(name, alias, born)
    code = identity.parse(written)
    if born is not None and born != code.born:
        reason = QT_TRANSLATE_NOOP("Errors", "it tells another day than the personal identity code")
        raise take.wrong("client.born", reason)
    return ClientLine(name, alias, born, code.text)


def _born(fields: take.Fields) -> date | None:
    text = fields.text("born", ID_LIMIT, required=False)
    if not text:
        return None
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise take.wrong("client.born", QT_TRANSLATE_NOOP("Errors", "it must be a date like 1980-05-31"))


def _start(fields: take.Fields) -> str:
    text = fields.text("start", ID_LIMIT)
    parse_start(text)
    return text


def _id(fields: take.Fields) -> str:
    text = fields.text("id", ID_LIMIT, required=False)
    if "id" in fields.values and not text:
        raise take.wrong("id", QT_TRANSLATE_NOOP("Errors", "it is missing or empty"))
    return text
