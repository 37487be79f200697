"""Drafts: one person's unfinished visits, kept in the vault of this computer alone, within a second of typing."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import msgspec

from lahityo.base.ids import new_id
from lahityo.domain.codes import Register, Theme, VisitKind
from lahityo.domain.visit import VisitFields
from lahityo.protocol.envelope import Dot
from lahityo.services import attachment_drafts
from lahityo.services.desk import Desk
from lahityo.vault.vault import Tx


@dataclass(frozen=True)
class VisitDraft:
    """What the editor holds. `id` becomes the visit's; `client` inside `fields` may be empty until chosen.

    `editing` says that an open visit of this id is in the log already: `base` is how it read when the edit began and
    `seen` (and, of the shared stream, `seen_shared`) what had been merged then, so that a colleague's words written
    meanwhile stay beside these.

    Signing writes besides: `ratings` (goal → GAS level −2 to +2), a task for each of `tasks` (what is to be done), and
    that the `appointment` was held.
    """

    id: bytes
    register: Register
    fields: VisitFields
    joint: bytes | None = None
    editing: bool = False
    base: VisitFields | None = None
    seen: tuple[Dot, ...] = ()
    seen_shared: tuple[Dot, ...] = ()
    ratings: Mapping[bytes, int] = field(default_factory=dict)
    tasks: tuple[str, ...] = ()
    appointment: bytes | None = None


@dataclass(frozen=True)
class DraftRow:
    """A draft in a list: when it was saved (ms), and what it is about."""

    id: bytes
    client: bytes
    kind: VisitKind
    start: str
    saved: int
    preview: str


class _Stored(msgspec.Struct, array_like=True):
    register: str
    fields: dict[str, Any]
    joint: bytes | None
    editing: bool
    base: dict[str, Any] | None
    seen: list[Dot]
    seen_shared: list[Dot]
    # Older drafts end here.
    ratings: dict[bytes, int] = {}
    tasks: list[str] = []
    appointment: bytes | None = None


class Drafts:
    """Use cases about drafts."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def new(self, client: bytes = b"", kind: VisitKind = VisitKind.HOME_VISIT) -> VisitDraft:
        """An empty draft that starts now, by this person; nothing is stored until it is saved."""
        register = self._desk.writing_register()
        start = self._desk.clock().astimezone().replace(second=0, microsecond=0).isoformat()
        return VisitDraft(
            new_id(), register, VisitFields(client=client, kind=kind, start=start, workers=(self._desk.me().name,))
        )

    def save(self, draft: VisitDraft) -> int:
        """Keep a draft; the time it was saved (ms), told only after it is durable."""
        at = self._desk.now_millis()
        content = msgspec.msgpack.encode(
            _Stored(
                str(draft.register),
                _plain(draft.fields),
                draft.joint,
                draft.editing,
                _plain(draft.base) if draft.base else None,
                list(draft.seen),
                list(draft.seen_shared),
                dict(draft.ratings),
                list(draft.tasks),
                draft.appointment,
            )
        )

        def work(tx: Tx) -> None:
            tx.connection.execute(
                "INSERT OR REPLACE INTO draft (id, client, at, content, register) VALUES (?, ?, ?, ?, ?)",
                (draft.id, draft.fields.client or None, at, content, str(draft.register)),
            )
            tx.touch("draft", draft.id)

        self._desk.vault.write(work)
        return at

    def get(self, draft: bytes) -> VisitDraft | None:
        """A draft, or None."""
        row = self._desk.vault.read(
            lambda connection: connection.execute("SELECT content FROM draft WHERE id = ?", (draft,)).fetchone()
        )
        return None if row is None else _read(draft, bytes(row[0]))

    def rows(self) -> list[DraftRow]:
        """All drafts, the newest first."""
        rows = self._desk.vault.read(
            lambda connection: connection.execute("SELECT id, at, content FROM draft ORDER BY at DESC").fetchall()
        )
        found = []
        for identifier, at, content in rows:
            fields = _read(bytes(identifier), bytes(content)).fields
            preview = " ".join((fields.situation or fields.done or fields.agreed).split())[:200]
            found.append(DraftRow(bytes(identifier), fields.client, fields.kind, fields.start, at, preview))
        return found

    def discard(self, draft: bytes) -> None:
        """Throw a draft away."""

        def work(tx: Tx) -> None:
            tx.connection.execute("DELETE FROM draft WHERE id = ?", (draft,))
            attachment_drafts.discard(tx, draft)
            tx.touch("draft", draft)

        self._desk.vault.write(work)


def _plain(fields: VisitFields) -> dict[str, Any]:
    return {
        "client": fields.client,
        "kind": str(fields.kind),
        "start": fields.start,
        "minutes": fields.minutes,
        "place": fields.place,
        "themes": [str(theme) for theme in fields.themes],
        "situation": fields.situation,
        "done": fields.done,
        "agreed": fields.agreed,
        "workers": list(fields.workers),
        "means": list(fields.means),
        "goals": list(fields.goals),
        "needs": list(fields.needs),
        "no_show": fields.no_show,
        "agreed_time": fields.agreed_time,
    }


def _fields(plain: dict[str, Any]) -> VisitFields:
    fields = VisitFields(**plain)
    return replace(
        fields,
        kind=VisitKind(plain["kind"]),
        themes=tuple(Theme(theme) for theme in plain["themes"]),
        workers=tuple(plain["workers"]),
        means=tuple(plain.get("means", ())),
        goals=tuple(plain.get("goals", ())),
        needs=tuple(plain.get("needs", ())),
    )


def _read(identifier: bytes, content: bytes) -> VisitDraft:
    stored = msgspec.msgpack.decode(content, type=_Stored)
    return VisitDraft(
        identifier,
        Register(stored.register),
        _fields(stored.fields),
        stored.joint,
        stored.editing,
        _fields(stored.base) if stored.base else None,
        tuple(stored.seen),
        tuple(stored.seen_shared),
        stored.ratings,
        tuple(stored.tasks),
        stored.appointment,
    )
