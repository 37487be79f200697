"""Reading merged records through a connection of the read lane."""

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from lahityo.crypto.envelope import BodyCodec
from lahityo.protocol.change import Change, Op, read_changes
from lahityo.protocol.envelope import Dot, read_header
from lahityo.vault.held import decode_state
from lahityo.vault.merge import Place, RecordState
from lahityo.vault.schema import SAID
from lahityo.vault.streams import Stream, Streams

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection


class Reader:
    """One reading: streams and records as committed when it began."""

    def __init__(self, connection: "Connection", device: bytes) -> None:
        self.connection = connection
        self._device = device
        self._streams = Streams(connection)

    def stream_of(self, client: bytes, register: str) -> Stream | None:
        """The stream a client's register is written to, or None."""
        return self._streams.of_client(client, register)

    def streams_of(self, client: bytes, register: str) -> list[Stream]:
        """Every stream of a client's register: two, when two devices began one each."""
        rows = self.connection.execute(
            "SELECT stream FROM stream WHERE client = ? AND register = ? ORDER BY stream", (client, register)
        ).fetchall()
        found = [self._streams.find(bytes(row[0])) for row in rows]
        return [stream for stream in found if stream is not None]

    def record(self, record: bytes, stream: Stream) -> RecordState | None:
        """A record's state, or None."""
        row = self.connection.execute(
            "SELECT state FROM record WHERE record = ? AND stream = ? ORDER BY type", (record, stream.no)
        ).fetchone()
        return None if row is None else decode_state(bytes(row[0]))

    def visit(self, visit: bytes) -> tuple[Stream, RecordState] | None:
        """A visit's stream and state, also of a voided one; or None."""
        row = self.connection.execute(
            "SELECT stream.stream, record.state FROM record JOIN stream ON stream.id = record.stream"
            " WHERE record.record = ? AND record.type = 'visit' ORDER BY stream.stream",
            (visit,),
        ).fetchone()
        if row is None:
            return None
        stream = self._streams.find(bytes(row[0]))
        return None if stream is None else (stream, decode_state(bytes(row[1])))

    def found(self, record: bytes) -> list[tuple[Stream, str, RecordState]]:
        """(stream, type, state) of a record of any type, in whatever streams it stands; the first is the one shown.

        An id stands twice only where an altered app wrote it again. Which is the real one nothing can prove: the rule
        is one that every device follows alike, by stream and type, and an export names them all.
        """
        rows = self.connection.execute(
            "SELECT stream.stream, record.type, record.state FROM record JOIN stream ON stream.id = record.stream"
            " WHERE record.record = ? ORDER BY stream.stream, record.type",
            (record,),
        ).fetchall()
        streams = [(self._streams.find(bytes(stream)), kind, state) for stream, kind, state in rows]
        return [(stream, kind, decode_state(bytes(state))) for stream, kind, state in streams if stream is not None]

    def context(self, stream: Stream) -> list[Dot]:
        """What has been merged of a stream from every other device."""
        rows = self.connection.execute(
            "SELECT device.device, head.seq FROM head JOIN device ON device.id = head.device WHERE head.stream = ?",
            (stream.no,),
        )
        return sorted(Dot(bytes(device), seq) for device, seq in rows if bytes(device) != self._device)

    def waiting(self, stream: bytes) -> list[Change]:
        """This device's changes of a stream that are not sealed yet, in their order."""
        found = self._streams.find(stream)
        rows = self.connection.execute(
            "SELECT payload FROM pending WHERE stream = ? ORDER BY n", (found.no if found else 0,)
        ).fetchall()
        return [change for (payload,) in rows for change in read_changes(bytes(payload))]

    def written(self, stream: Stream, records: Collection[bytes]) -> Iterator[tuple[Place, Change, Op]]:
        """Every write on these records of a stream, in the order of merging; what waits here is the last."""
        codec = BodyCodec()
        rows = self.connection.execute(
            f"SELECT device.device, envelope.seq, envelope.header, envelope.ciphertext FROM {SAID}"  # noqa: S608 - constant
            " JOIN device ON device.id = envelope.device WHERE envelope.stream = ? ORDER BY envelope.id",
            (stream.no,),
        )
        for device, seq, header, ciphertext in rows:
            payload = codec.open(stream.keys[read_header(bytes(header)).epoch], bytes(header), bytes(ciphertext))
            if any(record in payload for record in records):
                yield from _writes(bytes(device), seq, read_changes(payload), records)
        waiting = self.waiting(stream.id)
        if waiting:
            row = self.connection.execute(
                "SELECT head.seq FROM head JOIN device ON device.id = head.device"
                " WHERE head.stream = ? AND device.device = ?",
                (stream.no, self._device),
            ).fetchone()
            yield from _writes(self._device, (row[0] if row else 0) + 1, waiting, records)

    def written_at(self, stream: bytes, place: Place) -> int:
        """When the author's clock says a write was made (ms); 0 when it is not known."""
        found = self.envelope(stream, place.device, place.seq, SAID)
        if found is None:
            changes = self.waiting(stream)
        else:
            keys, header, ciphertext = found
            changes = read_changes(BodyCodec().open(keys[read_header(header).epoch], header, ciphertext))
        index = 0
        for change in changes:
            index += len(change.ops)
            if place.index < index:
                return change.at
        return 0

    def changes_of(self, stream: bytes, device: bytes, seq: int) -> list[Change]:
        """The changes of a stored envelope; none when it is not here."""
        found = self.envelope(stream, device, seq)
        if found is None:
            return []
        keys, header, ciphertext = found
        return read_changes(BodyCodec().open(keys[read_header(header).epoch], header, ciphertext))

    def envelope(
        self, stream: bytes, device: bytes, seq: int, among: str = "envelope"
    ) -> tuple[dict[int, bytes], bytes, bytes] | None:
        """(the stream's keys, header, ciphertext) of a stored envelope, or None; `among` SAID its words."""
        found = self._streams.find(stream)
        row = self.connection.execute(
            "SELECT envelope.header, envelope.ciphertext"  # noqa: S608 - constant text
            f" FROM {among} JOIN device ON device.id = envelope.device"
            " WHERE envelope.stream = ? AND device.device = ? AND envelope.seq = ?",
            (found.no if found else 0, device, seq),
        ).fetchone()
        return None if found is None or row is None else (found.keys, bytes(row[0]), bytes(row[1]))


def _writes(
    device: bytes, seq: int, changes: list[Change], records: Collection[bytes]
) -> Iterator[tuple[Place, Change, Op]]:
    index = 0
    for change in changes:
        for op in change.ops:
            if op.record in records:
                yield Place(device, seq, index), change, op
            index += 1
