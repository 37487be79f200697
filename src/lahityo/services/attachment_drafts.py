"""Files kept with an unsaved visit: encrypted on the disk already, and records only when the visit becomes one."""

import msgspec

from lahityo.domain.attachment_rules import ATTACHMENT
from lahityo.domain.spec import Value, Values
from lahityo.services.record_writes import New
from lahityo.vault import attachments as store
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx

TRANSFER = "transfer"
"""What listeners are told has changed when contents were sent or came, with the attachment's id."""
_KEPT = "SELECT id, content FROM attachment_draft WHERE subject = ? ORDER BY at, id"


def keep(tx: Tx, draft: bytes, attachment: bytes, values: Values, at: int) -> None:
    """Keep what will be the values of the record."""
    tx.connection.execute(
        "INSERT INTO attachment_draft (id, subject, at, content) VALUES (?, ?, ?, ?)",
        (attachment, draft, at, msgspec.msgpack.encode(dict(values))),
    )
    tx.touch(TRANSFER, attachment)


def drop(tx: Tx, attachment: bytes) -> None:
    """Throw one away; its files go with the next sweep."""
    tx.connection.execute("DELETE FROM attachment_draft WHERE id = ?", (attachment,))
    tx.touch(TRANSFER, attachment)


def discard(tx: Tx, draft: bytes) -> None:
    """Throw away all of a visit that is thrown away."""
    tx.connection.execute("DELETE FROM attachment_draft WHERE subject = ?", (draft,))


def kept(connection: Connection, draft: bytes) -> list[tuple[bytes, dict[str, Value]]]:
    """The files of an unsaved visit, in the order they were added."""
    rows = connection.execute(_KEPT, (draft,)).fetchall()
    return [(bytes(one), msgspec.msgpack.decode(bytes(content))) for one, content in rows]


def one_kept(connection: Connection, attachment: bytes) -> dict[str, Value]:
    """The values of one; empty when it is not there."""
    row = connection.execute("SELECT content FROM attachment_draft WHERE id = ?", (attachment,)).fetchone()
    return msgspec.msgpack.decode(bytes(row[0])) if row else {}


def records_of(tx: Tx, visit: bytes, client: bytes) -> list[New]:
    """The records that the files of a visit become in the transaction that saves it, to be sent from then on."""
    writes = []
    for attachment, values in kept(tx.connection, visit):
        about: Values = {**values, "belongs": visit, "belongs_type": "visit"}
        writes.append(New(ATTACHMENT, client, about, id=attachment))
        store.note(tx.connection, attachment, kept=True, up=True)
    discard(tx, visit)
    return writes
