"""Unfinished forms of records: one person's words, kept in the vault of this computer alone as they are typed."""

from dataclasses import dataclass, field, replace
from typing import Any

import msgspec

from lahityo.base.errors import LahityoError
from lahityo.base.ids import new_id
from lahityo.domain import registry
from lahityo.domain.codes import Register
from lahityo.domain.spec import Home, Value, Values
from lahityo.protocol.envelope import Dot
from lahityo.services.desk import Desk
from lahityo.services.record_views import Card
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx

_KEY = "type = ? AND client = ? AND record = ?"


@dataclass(frozen=True)
class RecordDraft:
    """What a form held when it was kept (`at`, ms). `record` is empty for a new one.

    Of an edit, `base` and `seen` are how the record read, and what had been merged, when the edit began.
    """

    type: str
    client: bytes
    record: bytes
    values: Values
    at: int
    base: Values = field(default_factory=dict)
    seen: tuple[Dot, ...] = ()


class _Stored(msgspec.Struct, array_like=True):
    values: dict[str, Any]
    base: dict[str, Any]
    seen: list[Dot]


class RecordDrafts:
    """Use cases about unfinished forms: one of each type for a client, or for an existing record."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def keep(
        self, record_type: str, client: bytes, record: bytes | None, values: Values, card: Card | None = None,
        *, register: str | None = None,
    ) -> int:  # fmt: skip
        """Keep what a form holds now; when it was kept (ms), told only after it is durable.

        `card` is the record as the edit began with it; `register` is the form's where no type tells it.
        """
        at = self._desk.now_millis()
        seen, base = (list(card.seen), dict(card.base)) if card else ([], {})
        content = msgspec.msgpack.encode(_Stored(dict(values), base, seen))
        register = register or (str(card.row.register) if card else self._register(record_type, client))
        lost = self._lost()

        def work(tx: Tx) -> None:
            # What was begun in a register that is lost is not written over: it is to be copied out or to end.
            tx.connection.execute(
                f"UPDATE record_draft SET record = ? WHERE {_KEY} AND register IN (?, ?)",  # noqa: S608
                (new_id(), record_type, client, record or b"", *lost),
            )
            tx.connection.execute(
                "INSERT INTO record_draft (type, client, record, at, content, register) VALUES (?, ?, ?, ?, ?, ?)"
                # Where it was begun stays: whose role changes goes on with it nowhere else.
                " ON CONFLICT DO UPDATE SET at = excluded.at, content = excluded.content",
                (record_type, client, record or b"", at, content, register),
            )
            tx.touch("record_draft", record or client)

        self._desk.vault.write(work)
        return at

    def _register(self, record_type: str, client: bytes) -> str | None:
        """The register that a new record would go to; None of what stands with another record, which may be in any: it
        leaves with the first that does.
        """
        spec = registry.spec(record_type)
        if spec is None or spec.home is Home.SUBJECT:
            return None
        try:
            return self._desk.where(spec.home, client).register
        except LahityoError:
            return None  # a role that writes no notes

    def _lost(self) -> tuple[str, str]:
        """The registers of clients that the person does not read, and words that name none for the others."""
        mine = self._desk.me().registers
        social, health = (f"no {one}" if one in mine else str(one) for one in (Register.SOCIAL, Register.HEALTH))
        return social, health

    def find(self, record_type: str, client: bytes, record: bytes | None = None) -> RecordDraft | None:
        """What was kept of a form, or None; not what was begun in a register that the person has lost since."""
        rest = f"WHERE {_KEY} AND coalesce(register, '') NOT IN (?, ?)"
        found = self._read(rest, (record_type, client, record or b"", *self._lost()))
        return found[0] if found else None

    def rows(self) -> list[RecordDraft]:
        """Every unfinished form, the newest first."""
        return self._read("ORDER BY at DESC, type, client, record", ())

    def drop(self, record_type: str, client: bytes, record: bytes | None = None) -> None:
        """Throw away what was kept of a form."""

        def work(tx: Tx) -> None:
            drop_draft(tx, record_type, client, record or b"")

        self._desk.vault.write(work)

    def _read(self, rest: str, values: tuple[object, ...]) -> list[RecordDraft]:
        statement = f"SELECT type, client, record, at, content FROM record_draft {rest}"  # noqa: S608 - constant text

        def read(connection: Connection) -> list[RecordDraft]:
            rows = connection.execute(statement, values).fetchall()
            return [_draft(kind, bytes(client), bytes(about), at, bytes(raw)) for kind, client, about, at, raw in rows]

        return self._desk.vault.read(read)


def drop_draft(tx: Tx, record_type: str, client: bytes, record: bytes) -> None:
    """Throw away what was kept of a form, in the transaction that writes the record."""
    tx.connection.execute(f"DELETE FROM record_draft WHERE {_KEY}", (record_type, client, record))  # noqa: S608
    tx.touch("record_draft", record or client)


def resumed(card: Card, draft: RecordDraft) -> Card:
    """The record as the unfinished edit began with it, so that what others wrote since stays beside the edit."""
    return replace(card, base=draft.base, seen=list(draft.seen)) if draft.record else card


def _draft(kind: str, client: bytes, record: bytes, at: int, raw: bytes) -> RecordDraft:
    stored = msgspec.msgpack.decode(raw, type=_Stored)
    return RecordDraft(kind, client, record, _plain(stored.values), at, _plain(stored.base), tuple(stored.seen))


def _plain(values: dict[str, Any]) -> dict[str, Value]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
