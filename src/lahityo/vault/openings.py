"""The rows of the access log: one for each entry, in the order of its stream, with whether it follows the one before.

An entry is written once and never merged with another, so it needs no record of its own: the log would be the largest
thing in a team lead's vault.
"""

from typing import TYPE_CHECKING

from lahityo.protocol.change import Change, Op
from lahityo.vault import documents
from lahityo.vault.access_log import BEGINNING, CHAIN, LINK_BYTES, OPENING, link
from lahityo.vault.sql import insert_rows
from lahityo.vault.streams import Stream

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

WORDS = ("part", "type", "via", "why")
"""What an entry says in text."""
LONGEST = 2000
_COLUMNS = "stream, seq, place, record, at, part, type, via, why, document, chain, follows"


class Openings:
    """Gathers entries as they are merged; belongs to one connection."""

    def __init__(self, connection: "Connection") -> None:
        self._connection = connection
        self._rows: dict[tuple[int, int, int], tuple[object, ...]] = {}
        self._links: dict[int, bytes] = {}

    def apply(self, stream: Stream, device: bytes, seq: int, changes: list[Change], index: int) -> None:
        """Take the entries of an envelope, whose first one has this index in it; of the stream's own device alone."""
        if device != stream.client:
            return
        for change in changes:
            for op in change.ops:
                self._take(stream, (stream.no, seq, index), change.at, op)
                index += 1

    def last_link(self, stream: Stream) -> bytes:
        """The link of the stream's last entry, also while it is not written yet."""
        known = self._links.get(stream.no)
        if known is None:
            row = self._connection.execute(
                "SELECT chain FROM opening WHERE stream = ? ORDER BY seq DESC, place DESC LIMIT 1", (stream.no,)
            ).fetchone()
            known = self._links[stream.no] = BEGINNING if row is None else bytes(row[0])
        return known

    def flush(self) -> None:
        """Write what was gathered."""
        if self._rows:
            insert_rows(self._connection, "opening", _COLUMNS, list(self._rows.values()))
        self._rows, self._links = {}, {}

    def _take(self, stream: Stream, place: tuple[int, int, int], at: int, op: Op) -> None:
        if op.type != OPENING or place in self._rows or self._is_here(place):
            return
        before = self.last_link(stream)
        said = op.set.get(CHAIN)
        chain = said[:LINK_BYTES] if isinstance(said, bytes) else BEGINNING
        follows = chain == link(before, at, op.record, op.set)
        self._links[stream.no] = chain
        words = [documents.text(op.set.get(name))[:LONGEST] for name in WORDS]
        document = documents.identifier(op.set.get("document"))
        self._rows[place] = (*place, op.record, documents.moment(at), *words, document, chain, int(follows))

    def _is_here(self, place: tuple[int, int, int]) -> bool:
        """Own entries come back after a backup was restored; those that waited are here already."""
        row = self._connection.execute("SELECT 1 FROM opening WHERE stream = ? AND seq = ? AND place = ?", place)
        return row.fetchone() is not None
