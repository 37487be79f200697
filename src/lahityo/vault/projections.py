"""Records merged from the log, and the tables made from them: clients, visits, agreements, the words to search.

`apply` merges into records held in memory; `flush`, called before a transaction commits, writes each touched record
once and projects it. All of it can be dropped and made anew from the log.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from lahityo.protocol.change import Change, Op
from lahityo.protocol.types import ACCESS
from lahityo.vault import documents, projected
from lahityo.vault.authority import Authority
from lahityo.vault.held import Held, decode_state, stored_rows
from lahityo.vault.merge import Place, RecordState
from lahityo.vault.merge import apply as merge
from lahityo.vault.openings import Openings
from lahityo.vault.sql import insert_rows, rows_among
from lahityo.vault.streams import Stream

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection


WITHOUT_CLIENT = frozenset({"team", "roster"})
"""Registers whose streams are of a team or of the organisation."""


class Projector:
    """Merges changes and keeps the tables in step; one belongs to one connection."""

    def __init__(self, connection: "Connection") -> None:
        self._connection = connection
        self._held: dict[tuple[bytes, int], list[Held]] = {}
        self._unknown: set[tuple[bytes, int]] = set()
        self._next_no: int | None = None
        self._authority = Authority(connection)
        # Sorted, so that the same state is the same bytes in whatever order it came.
        self._encode = msgspec.msgpack.Encoder(order="deterministic").encode
        self.touched: set[tuple[str, bytes]] = set()
        self.openings = Openings(connection)

    def expect(self, records: Iterable[tuple[bytes, Stream]]) -> None:
        """Find out in a few statements which records of a stream are new; it holds until `flush`."""
        wanted: dict[tuple[bytes, int], None] = {}
        for record, stream in records:
            place = (record, stream.no)
            if stream.register != ACCESS and place not in self._held and place not in self._unknown:
                self._unknown.add(place)
                if not stream.new:
                    wanted[place] = None
        rows = rows_among(
            self._connection, "SELECT record, stream FROM record WHERE record", [record for record, _ in wanted]
        )
        self._unknown.difference_update((bytes(record), stream) for record, stream in rows)

    def expect_new(self, record: bytes, stream: Stream) -> None:
        """It is known already that a record is new in a stream; it holds until `flush`."""
        if (record, stream.no) not in self._held:
            self._unknown.add((record, stream.no))

    def apply(self, stream: Stream, device: bytes, seq: int, changes: list[Change], index: int = 0) -> None:
        """Merge changes of one envelope, whose first write has this index in it."""
        if stream.register == ACCESS:
            self.openings.apply(stream, device, seq, changes, index)
            return
        for change in changes:
            context = {dot.device: dot.seq for dot in change.context}
            for op in change.ops:
                self._apply_op(stream, op, Place(device, seq, index), context)
                index += 1

    def _apply_op(self, stream: Stream, op: Op, place: Place, context: dict[bytes, int]) -> None:
        # One id that two devices begin at once as two types is two records: which came first is no one's to say.
        of_id = self._load(op.record, stream)
        held = next((one for one in of_id if one.type == op.type), None)
        if held is None:
            held = Held(self._new_no(), op.record, stream, op.type, RecordState(), fresh=True)
            of_id.append(held)
        merge(held.state, op, place, context)

    def record(self, record: bytes, stream: Stream) -> RecordState | None:
        """The state of a record, also while it is not written yet; of two types the first one's."""
        if held := self._held.get((record, stream.no)):
            return min(held, key=lambda one: one.type).state
        row = self._connection.execute(
            "SELECT state FROM record WHERE record = ? AND stream = ? ORDER BY type", (record, stream.no)
        ).fetchone()
        return None if row is None else decode_state(bytes(row[0]))

    def flush(self) -> None:
        """Write what was touched and project it."""
        self.openings.flush()
        self._unknown = set()
        held = [one for of_id in self._held.values() for one in of_id]
        self._held = {}
        again = self._judged_anew(held)
        if not held and not again:
            return
        insert_rows(
            self._connection,
            "record",
            "id, record, stream, type, state, conflicts",
            [
                (one.no, one.id, one.stream.no, one.type, self._encode(one.state), _conflicts(one))
                for one in held
                if one.fresh
            ],
        )
        self._connection.executemany(
            "UPDATE record SET state = ?, conflicts = ? WHERE id = ?",
            [(self._encode(one.state), _conflicts(one), one.no) for one in held if not one.fresh],
        )
        projected_anew = projected.project(self._connection, [*held, *again], self._authority)
        for one in held:
            one.stream.new = False
        for one in projected_anew:
            self.touched.add((one.type, one.id))
            if one.stream.register not in WITHOUT_CLIENT:
                self.touched.add(("client", one.stream.client))

    def _judged_anew(self, held: list[Held]) -> list[Held]:
        """What its writer had no right to so far; asked again when the roster has grown, since roles are only added."""
        if not self._authority.refresh():
            return []
        here = {one.no for one in held}
        rows = self._connection.execute("SELECT id FROM document WHERE authorised = 0").fetchall()
        return list(stored_rows(self._connection, [no for (no,) in rows if no not in here]))

    def _load(self, record: bytes, stream: Stream) -> list[Held]:
        """The records of this id in a stream, all but always one or none; what is added to the list is written."""
        held = self._held.get((record, stream.no))
        if held is None:
            held = self._held[(record, stream.no)] = []
            if (record, stream.no) not in self._unknown:
                rows = self._connection.execute(
                    "SELECT id, type, state FROM record WHERE record = ? AND stream = ?", (record, stream.no)
                ).fetchall()
                held += [Held(int(no), record, stream, kind, decode_state(bytes(state)), fresh=False)
                         for no, kind, state in rows]  # fmt: skip
        return held

    def _new_no(self) -> int:
        if self._next_no is None:
            row = self._connection.execute("SELECT max(id) FROM record").fetchone()
            self._next_no = int(row[0] or 0)
        self._next_no += 1
        return self._next_no


def _conflicts(one: Held) -> int:
    return len(documents.conflicts(one.type, one.state))
