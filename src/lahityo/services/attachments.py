"""Photos and documents beside records: added, shown, fetched, and copied out of the vault for a written reason.

A file is made fit to keep, encrypted and on the disk before its record is written; the record and the note that its
contents wait to be sent are one transaction.
"""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from lahityo.base.errors import BadInput, LahityoError, Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import new_id
from lahityo.domain import registry
from lahityo.domain.access import Part
from lahityo.domain.attachment_rules import ATTACHMENT, chunk_ids, has_attachments
from lahityo.domain.codes import Code
from lahityo.domain.problems import Problem
from lahityo.domain.spec import Value, Values, number_of, text_of
from lahityo.domain.values import problems_for_signing
from lahityo.services import attachment_drafts
from lahityo.services.access import Access
from lahityo.services.attachment_drafts import TRANSFER
from lahityo.services.attachment_files import prepare
from lahityo.services.desk import Desk, FormRejected
from lahityo.services.pdf_files import page
from lahityo.services.pictures import INPUT_LIMIT, Prepared, drawn
from lahityo.services.record_views import Row
from lahityo.services.record_writes import New, Void, Writer, spec_of
from lahityo.services.records import GIVE_REASON, Records
from lahityo.vault import attachments as store
from lahityo.vault import meta
from lahityo.vault.attachments import Stored, Transfer
from lahityo.vault.files import disk_errors, write_new
from lahityo.vault.vault import Tx

NO_FILE = QT_TRANSLATE_NOOP("Errors", "The file could not be read; check that it may be read and add it again.")
NOT_HERE = QT_TRANSLATE_NOOP(
    "Errors", "The file is not on this computer yet; it is downloaded when there is a network."
)
NONE_HERE = QT_TRANSLATE_NOOP("Errors", "Photos and documents do not belong to this record; choose another.")
COPY_EXISTS = QT_TRANSLATE_NOOP("Errors", "There is a file of this name already; give the copy another name.")
_AHEAD = "attachments_ahead"
_NAME_LIMIT = 200
_SWEEP_SECONDS = 24 * 3600
ENDINGS = {"jpeg": ".jpg", "png": ".png", "pdf": ".pdf"}


class Place(Code):
    """Where the contents of an attachment are, as a person needs to know it."""

    WAITING = "waiting", QT_TRANSLATE_NOOP("Codes", "Here; waiting to be sent")
    HERE = "here", QT_TRANSLATE_NOOP("Codes", "On this computer")
    COMING = "coming", QT_TRANSLATE_NOOP("Codes", "On its way from the sender")
    FETCHING = "fetching", QT_TRANSLATE_NOOP("Codes", "Being fetched")
    REMOTE = "remote", QT_TRANSLATE_NOOP("Codes", "Downloads when opened")
    DRAFT = "draft", QT_TRANSLATE_NOOP("Codes", "Saved with the visit")


@dataclass(frozen=True, slots=True)
class Attachment:
    """One attachment in a list. `size` is in bytes, `taken` ISO 8601; `thumbnail` a JPEG or empty."""

    id: bytes
    client: bytes
    belongs: bytes
    belongs_type: str
    name: str
    kind: str
    size: int
    width: int
    height: int
    pages: int
    taken: str
    thumbnail: bytes
    place: Place
    author: bytes = b""
    author_name: str = ""
    at: int = 0
    voided: bool = False

    @property
    def file_name(self) -> str:
        """Its name with the ending that its contents have now."""
        return f"{Path(self.name).stem or self.kind}{ENDINGS.get(self.kind, '')}"


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that a person adds: its name, its bytes, the day it is from (ISO 8601; empty: today)."""

    name: str
    raw: bytes
    taken: str = ""
    shrink: bool = False


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture as bytes of red, green and blue, row after row without gaps."""

    width: int
    height: int
    rgb: bytes


def read_file(path: Path, *, taken: str = "", shrink: bool = False) -> NewFile:
    """A file of the disk, as far as it may be read at all."""
    try:
        with path.open("rb") as file:
            raw = file.read(INPUT_LIMIT + 1)
    except OSError as error:
        raise BadInput(NO_FILE) from error
    return NewFile(path.name, raw, taken, shrink)


class Attachments:
    """Use cases about attachments. Reading a file, a picture or a document takes a while: call from the background."""

    def __init__(self, desk: Desk, records: Records, access: Access) -> None:
        self._desk, self._records, self._access = desk, records, access
        self._refusal: LahityoError | None = None

    # --- adding

    def add(self, belongs: bytes, belongs_type: str, client: bytes, new: NewFile) -> bytes:
        """Put a file beside a record; its id, once both are durable. BadInput and DiskFull leave nothing."""
        prepared = prepare(new.raw, shrink=new.shrink)
        record, values = self._sealed(new, prepared)
        values = {**values, "belongs": belongs, "belongs_type": belongs_type}
        try:
            self._require(client, values)

            def work(tx: Tx) -> None:
                Writer(self._desk, tx).write([New(ATTACHMENT, client, values, id=record)])
                store.note(tx.connection, record, kept=True, up=True)

            self._desk.vault.write(work)
        except BaseException:
            self._forget(values)
            raise
        self._settle(values)
        return record

    def add_to_draft(self, draft: bytes, new: NewFile) -> bytes:
        """Keep a file with an unsaved visit: it becomes a record when that does."""
        prepared = prepare(new.raw, shrink=new.shrink)
        record, values = self._sealed(new, prepared)
        at = self._desk.now_millis()
        try:
            self._desk.vault.write(lambda tx: attachment_drafts.keep(tx, draft, record, values, at))
        except BaseException:
            self._forget(values)
            raise
        self._settle(values)
        return record

    def drop_from_draft(self, attachment: bytes) -> None:
        """Throw away a file of an unsaved visit."""
        self._desk.vault.write(lambda tx: attachment_drafts.drop(tx, attachment))

    def void(self, attachment: bytes, why: str, kind: str = "mistake") -> None:
        """Declare it void: its line stays with the reason, and it is opened no more."""
        row = self._records.get(attachment).row
        self._records.write(Void(attachment, ATTACHMENT, row.client, why, kind))

    # --- reading

    def of(self, belongs: bytes, *, voided: bool = False) -> list[Attachment]:
        """The attachments of a record, or of an unsaved visit, the newest first."""
        rows = self._records.rows(ATTACHMENT, parent=belongs, voided=voided)
        return [*self._drafted(belongs), *self._with_places(rows)]

    def of_client(self, client: bytes) -> list[Attachment]:
        """All of a client's, the newest first."""
        return self._with_places(self._records.rows(ATTACHMENT, client=client))

    def get(self, attachment: bytes) -> Attachment:
        """One attachment; BadInput when it is not on this computer."""
        return self._with_places([self._records.get(attachment).row])[0]

    def type_of(self, record: bytes) -> str:
        """The type of a record that may have attachments; BadInput when it is not here or has none."""
        row = self._desk.vault.read(
            lambda connection: connection.execute("SELECT type FROM record WHERE record = ?", (record,)).fetchone()
        )
        kind = str(row[0]) if row else ""
        if not kind or not has_attachments(kind, registry.spec(kind)):
            raise BadInput(NONE_HERE)
        return kind

    def content(self, attachment: bytes) -> bytes | None:
        """The contents in memory; None when they are not here whole: then they are asked for."""
        vault = self._desk.vault
        one = vault.read(lambda connection: store.stored(connection, attachment)) or self._draft_of(attachment)
        if one is None:
            raise BadInput(store.DAMAGED)
        found = store.open_content(vault.files, one)
        if found is None and (self._transfer(attachment).kept or not self._transfer(attachment).down):
            self.want([attachment])
        return found

    def opened(self, attachment: bytes) -> bytes | None:
        """The contents to be shown: that they were opened is in the access log before they are given."""
        found = self.content(attachment)
        if found is not None:
            self._access.note_record(attachment)
        return found

    def want(self, attachments: Sequence[bytes]) -> None:
        """Ask for the contents of these, which are not here."""

        def work(tx: Tx) -> None:
            store.fetch_again(tx.connection, attachments)
            for one in attachments:
                tx.touch(TRANSFER, one)

        if attachments:
            self._desk.vault.write(work)

    def save_copy(self, attachment: bytes, target: Path, why: str) -> None:
        """Write the contents to a file outside the vault, in the clear; `why` is the reason that was written, which the
        access log keeps.
        """
        if not why.strip():
            raise FormRejected([Problem("why", GIVE_REASON)])
        content = self.content(attachment)
        if content is None:
            raise Refused(NOT_HERE)
        if target.exists():
            raise BadInput(COPY_EXISTS)
        client = self._records.get(attachment).row.client
        self._access.note(self._access.opening(client, Part.EXPORT, attachment, ATTACHMENT, why.strip()))
        with disk_errors(target):
            write_new(target, content)

    # --- ahead of need, and keeping house

    def ahead(self) -> bool:
        """Whether what belongs to today's clients is fetched before it is asked for."""
        return self._desk.vault.read(lambda connection: meta.get(connection, _AHEAD)) == b"1"

    def set_ahead(self, ahead: bool) -> None:
        """Choose it, for this computer."""

        def work(tx: Tx) -> None:
            meta.put(tx.connection, _AHEAD, b"1" if ahead else b"0")
            tx.touch(TRANSFER, b"")

        self._desk.vault.write(work)

    def want_of(self, clients: Sequence[bytes]) -> int:
        """Ask for everything of these clients that is neither here nor asked for; how many."""
        wanted = [
            one.id
            for client in clients
            for one in self.of_client(client)
            if one.place in (Place.REMOTE, Place.COMING) and not self._transfer(one.id).down
        ]
        self.want(wanted)
        return len(wanted)

    def sweep(self) -> int:
        """Remove files that nothing has named for a day; how many."""
        vault = self._desk.vault
        before = self._desk.clock().timestamp() - _SWEEP_SECONDS
        return vault.files.sweep(lambda: vault.read(store.named_chunks), before)

    def waiting(self) -> int:
        """How many attachments' contents are not on the server yet."""
        return len(self._desk.vault.read(lambda connection: store.waiting(connection, "up")))

    @property
    def refusal(self) -> LahityoError | None:
        """Why the server takes or gives no contents, as it last said; None when it does."""
        return self._refusal

    def note_refusal(self, error: LahityoError | None) -> None:
        """Keep what the server said last, for whoever looks at the files that wait."""
        if type(error) is not type(self._refusal):
            self._refusal = error
            self._desk.vault.write_behind(lambda tx: tx.touch(TRANSFER, b""))

    # --- inside

    def _sealed(self, new: NewFile, prepared: Prepared) -> tuple[bytes, dict[str, Value]]:
        """The id and the values of a new attachment, whose chunks are on the disk."""
        record, key = new_id(), os.urandom(32)
        chunks = store.seal(self._desk.vault.files, record, key, prepared.content)
        today = self._desk.clock().astimezone().date().isoformat()
        values: dict[str, Value] = {
            "name": " ".join(new.name.split())[:_NAME_LIMIT] or prepared.kind,
            "kind": prepared.kind,
            "taken": new.taken or today,
            "size": len(prepared.content),
            "chunks": b"".join(chunks),
            "key": key,
            "thumbnail": prepared.thumbnail,
        }
        sizes = {"width": prepared.width, "height": prepared.height, "pages": prepared.pages}
        return record, values | {name: size for name, size in sizes.items() if size}

    def _require(self, client: bytes, values: Values) -> None:
        problems = problems_for_signing(spec_of(ATTACHMENT), values, self._records.facts(client))
        if problems:
            raise FormRejected(problems)

    def _forget(self, values: Values) -> None:
        chunks = chunk_ids(values)
        self._desk.vault.files.drop(chunks)
        self._settle(values)

    def _settle(self, values: Values) -> None:
        self._desk.vault.files.settle(chunk_ids(values))

    def _transfer(self, attachment: bytes) -> Transfer:
        return self._desk.vault.read(lambda connection: store.transfer(connection, attachment))

    def _with_places(self, rows: Sequence[Row]) -> list[Attachment]:
        ids = [row.id for row in rows]
        places = self._desk.vault.read(lambda connection: [_place(store.transfer(connection, one)) for one in ids])
        return [_attachment(row, place) for row, place in zip(rows, places, strict=True)]

    def _drafted(self, subject: bytes) -> list[Attachment]:
        rows = self._desk.vault.read(lambda connection: attachment_drafts.kept(connection, subject))
        return [_of_values(one, values, Place.DRAFT, belongs=subject) for one, values in reversed(rows)]

    def _draft_of(self, attachment: bytes) -> Stored | None:
        values = self._desk.vault.read(lambda connection: attachment_drafts.one_kept(connection, attachment))
        return store.stored_of(attachment, b"", "", b"", values)


def pixels(content: bytes, kind: str, number: int, side: int) -> Pixels:
    """A picture, or a page from 0 of a document, drawn so that its longer side has at most about `side` pixels."""
    image = page(content, number, side) if kind == "pdf" else drawn(content, side)
    return Pixels(image.width, image.height, image.tobytes())


def _place(state: Transfer) -> Place:
    if state.kept:
        return Place.WAITING if state.up else Place.HERE
    if state.lacking:
        return Place.COMING
    return Place.FETCHING if state.down else Place.REMOTE


def _attachment(row: Row, place: Place) -> Attachment:
    belongs = row.values.get("belongs")
    return _of_values(
        row.id, row.values, place, belongs=belongs if isinstance(belongs, bytes) else b"", client=row.client,
        author=row.author, author_name=row.author_name, at=row.signed or row.at, voided=row.voided is not None,
    )  # fmt: skip


def _of_values(
    identifier: bytes, values: Mapping[str, object], place: Place, *, belongs: bytes, client: bytes = b"",
    author: bytes = b"", author_name: str = "", at: int = 0, voided: bool = False,
) -> Attachment:  # fmt: skip
    thumbnail = values.get("thumbnail")
    return Attachment(
        identifier, client, belongs, text_of(values, "belongs_type"), text_of(values, "name"), text_of(values, "kind"),
        number_of(values, "size"), number_of(values, "width"), number_of(values, "height"), number_of(values, "pages"),
        text_of(values, "taken"), thumbnail if isinstance(thumbnail, bytes) else b"", place, author, author_name, at,
        voided,
    )  # fmt: skip
