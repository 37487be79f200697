"""The streams this device can read: their numbers, keys and clients, and how a new one is begun."""

from bisect import insort
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from lahityo.base.errors import Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import new_id
from lahityo.protocol.grants import (
    MAX_GRANT_BYTES,
    KeyName,
    MoveBody,
    MoveStream,
    SealedStreamKey,
    StreamKey,
    StreamKeyBody,
    split_epoch,
)
from lahityo.protocol.types import ACCESS, unpack
from lahityo.vault import keys
from lahityo.vault.meta import Identity

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

NO_KEY = QT_TRANSLATE_NOOP(
    "Errors", "This device holds no key to the register “{register}” of its team, so nothing can be recorded there yet."
)


def home_of(connection: "Connection", client: bytes) -> tuple[bytes, bool] | None:
    """(team or circle that a client's own streams belong to, whether they were forgotten); None when there is nothing
    of him yet.
    """
    row = connection.execute(
        "SELECT team, forgotten IS NOT NULL FROM stream WHERE client = ? AND register IN"
        " ('shared', 'social', 'health') ORDER BY forgotten IS NOT NULL, register = 'shared' DESC, stream LIMIT 1",
        (client,),
    ).fetchone()
    return None if row is None else (bytes(row[0]), bool(row[1]))


class StreamKeys(dict[int, bytes]):
    """A stream's keys by the epoch they are written with; those after the first are made from the team's when asked."""

    def __init__(self, later: Callable[[int], bytes | None]) -> None:
        super().__init__()
        self._later = later

    def __missing__(self, epoch: int) -> bytes:
        found = self._later(epoch)
        if found is None:
            raise KeyError(epoch)
        self[epoch] = found
        return found

    def known(self, epoch: int) -> bool:
        """Whether this device can open what is written with this epoch."""
        try:
            return bool(self[epoch])
        except KeyError:
            return False


class Move(NamedTuple):
    """One move of a stream from team to team: `base` is the newest epoch of the former's key it is written with."""

    number: int
    register: str
    from_team: bytes
    to_team: bytes
    base: int


def followed(made: Iterable[Move]) -> tuple[Move, ...]:
    """The moves from the first one on, as far as each is known and begins where the one before it ended.

    Beyond them others may be known: who reads only one team's feed meets there what left it, the way back later.
    """
    found: list[Move] = []
    for move in made:
        follows = not found or (found[-1].to_team, found[-1].register) == (move.from_team, move.register)
        if move.number != len(found) + 1 or not follows:
            break
        found.append(move)
    return tuple(found)


@dataclass
class Stream:
    """One stream: `no` is its local number, `team` the one it is of now, `keys` its key of each epoch, `stopped` why
    merging stopped, if it did.

    One that was `forgotten` has no keys; see `forgetting`.
    """

    no: int
    id: bytes
    team: bytes
    register: str
    client: bytes
    stopped: str | None = None
    forgotten: bool = False
    keys: StreamKeys = field(default_factory=lambda: StreamKeys(lambda _: None))
    new: bool = False
    """Nothing of the client's register was ever written: it came with its key, alone, and none of its records yet."""
    moves: tuple[Move, ...] = ()
    """Those it is known to have made one after another; see `followed`."""

    @property
    def teams(self) -> tuple[bytes, ...]:
        """The teams that it has been of, the present one last."""
        return (*(move.from_team for move in self.moves), self.team)

    @property
    def epoch(self) -> int:
        """The newest key that was announced for this stream; in the access log it is written with."""
        return max(self.keys)


class Streams:
    """The streams of one connection, read once and kept."""

    def __init__(self, connection: "Connection") -> None:
        self._connection = connection
        self._by_id: dict[bytes, Stream] = {}
        self._of_client: dict[tuple[bytes, str], Stream | None] = {}
        self._alone: dict[tuple[bytes, str], Stream] = {}
        self._team_keys: dict[KeyName, bytes] = {}
        self._moves: dict[bytes, list[Move]] | None = None

    def team_key(self, name: KeyName) -> bytes | None:
        """A team key that this device holds, or None."""
        held = self._team_keys.get(name) or keys.team_key(self._connection, name)
        if held is not None:
            self._team_keys[name] = held
        return held

    def _later_key(self, stream: bytes, register: str, epoch: int) -> bytes | None:
        known = self._by_id.get(stream)
        first = min(known.keys, default=epoch) if known is not None else epoch
        number, team_epoch = split_epoch(epoch)
        if known is None or register == ACCESS or epoch <= first or number > len(known.moves) or not team_epoch:
            return None
        held = self.team_key(KeyName(known.teams[number], register, team_epoch))
        return None if held is None else keys.later_stream_key(known.keys[first], held, stream, epoch)

    def _stream(self, no: int, identifier: bytes, team: bytes, register: str, client: bytes) -> Stream:
        made = Stream(no, identifier, team, register, client)
        made.keys = StreamKeys(partial(self._later_key, identifier, register))
        made.moves = followed(self.moves_of(identifier))
        self._by_id[identifier] = made
        return made

    def find(self, stream: bytes) -> Stream | None:
        """The stream with this id, or None when its key has not arrived."""
        known = self._by_id.get(stream)
        if known is None:
            row = self._connection.execute(
                "SELECT id, team, register, client, stopped, forgotten FROM stream WHERE stream = ?", (stream,)
            ).fetchone()
            if row is None:
                return None
            known = self._stream(row[0], stream, bytes(row[1]), row[2], bytes(row[3]))
            known.stopped, known.forgotten = row[4], row[5] is not None
            for epoch, key in self._connection.execute(
                "SELECT epoch, key FROM stream_key WHERE stream = ? AND key <> x''", (known.no,)
            ):
                known.keys[epoch] = bytes(key)
        return known

    def moves_of(self, stream: bytes) -> list[Move]:
        """The moves of a stream that are known here, by their numbers, also of one that is not here."""
        return self._all_moves().get(stream, [])

    def _all_moves(self) -> dict[bytes, list[Move]]:
        if self._moves is None:
            self._moves = {}
            rows = self._connection.execute(
                "SELECT stream, number, register, from_team, to_team, base FROM stream_move ORDER BY stream, number"
            )
            for one, number, register, from_team, to_team, base in rows:
                made = Move(number, register, bytes(from_team), bytes(to_team), base)
                self._moves.setdefault(bytes(one), []).append(made)
        return self._moves

    def move(self, body: MoveBody, item: MoveStream) -> None:
        """Keep a move; the stream, if it is here, is from now on of the team to which the moves that are known led."""
        made = self._all_moves().setdefault(body.stream, [])
        self._connection.execute(
            "INSERT INTO stream_move (stream, number, register, from_team, to_team, base, by, at, body, signature)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                body.stream, body.number, body.register, body.from_team, body.to_team, body.base, body.by, body.at,
                item.body, item.signature,
            ),
        )  # fmt: skip
        insort(made, Move(body.number, body.register, body.from_team, body.to_team, body.base))
        known = self.find(body.stream)
        if known is not None and (moves := followed(made)):
            known.team, known.moves = moves[-1].to_team, moves
            self._connection.execute("UPDATE stream SET team = ? WHERE id = ?", (known.team, known.no))

    def keep(self, body: MoveBody, item: MoveStream) -> None:
        """Keep a move that is known, and whose item was forgotten with its stream."""
        self._connection.execute(
            "UPDATE stream_move SET body = ?, signature = ? WHERE stream = ? AND number = ?",
            (item.body, item.signature, body.stream, body.number),
        )

    def arrive(self, body: MoveBody, client: bytes, held: dict[int, bytes]) -> Stream:
        """The stream that has come with its keys by epoch; KeyRefused when it is another here already."""
        known = self.find(body.stream)
        if known is not None and known.client != client:
            raise keys.KeyRefused("the stream is another client's")
        if known is not None and any(known.keys.known(epoch) and known.keys[epoch] != held[epoch] for epoch in held):
            raise keys.KeyRefused("another key in the same epoch")
        if known is None:
            known = self._add(body.stream, body.to_team, body.register, client)
        for epoch, key in held.items():
            if epoch not in known.keys:
                self._put_key(known, epoch, key)
        return known

    def adopt(self, stream: Stream, body: StreamKeyBody, item: StreamKey) -> None:
        """Keep the announcement of a stream whose keys came with its move; KeyRefused when it is of elsewhere."""
        if (stream.teams[0], stream.register, min(stream.keys)) != (body.team, body.register, body.epoch):
            raise keys.KeyRefused("the stream belongs elsewhere")
        self._connection.execute(
            "UPDATE stream_key SET body = ?, signature = ? WHERE stream = ? AND epoch = ? AND body = x''",
            (item.body, item.signature, stream.no, body.epoch),
        )

    def of_client(self, client: bytes, register: str) -> Stream | None:
        """The stream a client's register is written to: the smallest id, should two devices have begun one each."""
        place = (client, register)
        if place not in self._of_client:
            row = self._connection.execute(
                "SELECT min(stream) FROM stream WHERE client = ? AND register = ? AND forgotten IS NULL", place
            ).fetchone()
            self._of_client[place] = None if row[0] is None else self.find(bytes(row[0]))
        return self._of_client[place]

    def home_of(self, client: bytes) -> tuple[bytes, bool] | None:
        """`home_of` a client."""
        return home_of(self._connection, client)

    def has_left(self, client: bytes, register: str) -> bool:
        """Whether a client's register was here and was forgotten: it goes on elsewhere."""
        row = self._connection.execute(
            "SELECT 1 FROM stream WHERE client = ? AND register = ? AND forgotten IS NOT NULL", (client, register)
        ).fetchone()
        return row is not None

    def add_key(self, body: StreamKeyBody, item: StreamKey, key: bytes, client: bytes) -> Stream:
        """Keep a stream key, and the stream when it is new; KeyRefused for another key in a taken epoch."""
        known = self.find(body.stream)
        if known is not None and body.epoch in known.keys:
            if known.keys[body.epoch] != key:
                raise keys.KeyRefused("another key in the same epoch")
            return known
        if body.register == ACCESS and body.epoch != max(known.keys if known else (), default=0) + 1:
            raise keys.KeyRefused("the epoch does not follow the last one")
        if body.register != ACCESS and (known is not None or body.epoch != body.team_epoch):
            raise keys.KeyRefused("only a stream's first key is announced, with the number of its team's")
        if known is None:
            known = self._add(body.stream, body.team, body.register, client)
        self._connection.execute(
            "INSERT INTO stream_key (stream, epoch, key, body, signature) VALUES (?, ?, ?, ?, ?)",
            (known.no, body.epoch, key, item.body, item.signature),
        )
        known.keys[body.epoch] = key
        return known

    def _add(self, stream: bytes, team: bytes, register: str, client: bytes) -> Stream:
        alone = self.of_client(client, register) is None
        self._accompany(client, register)
        if moves := followed(self.moves_of(stream)):
            team = moves[-1].to_team
        cursor = self._connection.execute(
            "INSERT INTO stream (stream, team, register, client) VALUES (?, ?, ?, ?)", (stream, team, register, client)
        )
        made = self._stream(int(cursor.lastrowid or 0), stream, team, register, client)
        made.new = alone
        self._of_client.pop((client, register), None)
        if alone:
            self._alone[client, register] = made
        return made

    def _accompany(self, client: bytes, register: str) -> None:
        """Another stream comes beside the new one of a client's register, if there is one: what stands in one may be
        about a record of the other.
        """
        if (other := self._alone.pop((client, register), None)) is not None:
            other.new = False

    def begin(self, identity: Identity, team: bytes, register: str, client: bytes) -> Stream:
        """A new stream of a client's register, under the newest team key held; Refused when none is held."""
        held = keys.latest_team_key(self._connection, team, register)
        if held is None:
            raise Refused(NO_KEY, register=register)
        team_epoch, team_key = held
        key = keys.new_key()
        body = StreamKeyBody(identity.org, new_id(), team_epoch, team, register, team_epoch, identity.device, b"")
        item = keys.wrap_stream_key(body, team_key, key, client, identity.signing_key())
        return self.add_key(body, item, key, client)

    def begin_apart(self, team: bytes, register: str, client: bytes) -> Stream:
        """A new stream without a key yet, for a register whose readers are others; see `access_log`."""
        return self._add(new_id(), team, register, client)

    def add_older(self, body: StreamKeyBody, sealed: SealedStreamKey) -> None:
        """Keep the keys of a stream of the access log that came with a later one; KeyRefused when one is another."""
        known = self.find(body.stream)
        for epoch, key in enumerate(reversed(sealed.older), start=body.epoch - len(sealed.older)):
            if known is None:
                known = self._add(body.stream, body.team, body.register, sealed.client)
            if known.keys.get(epoch, key) != key:
                raise keys.KeyRefused("another key in the same epoch")
            if epoch not in known.keys:
                self._put_key(known, epoch, key)

    def begin_key(self, stream: Stream) -> bytes:
        """The stream's next key, which `announce` seals to its readers; until then it is sealed to nobody."""
        key, epoch = keys.new_key(), max(stream.keys, default=0) + 1
        self._put_key(stream, epoch, key)
        return key

    def _put_key(self, stream: Stream, epoch: int, key: bytes) -> None:
        """Keep a key that came, or will go, in an item that is not here."""
        self._connection.execute(
            "INSERT INTO stream_key (stream, epoch, key, body, signature) VALUES (?, ?, ?, x'', x'')"
            " ON CONFLICT (stream, epoch) DO UPDATE SET key = excluded.key",
            (stream.no, epoch, key),
        )
        stream.keys[epoch] = key

    def announce(self, stream: Stream, item: StreamKey) -> None:
        """Keep the item that the newest key goes out in."""
        self._connection.execute(
            "UPDATE stream_key SET body = ?, signature = ? WHERE stream = ? AND epoch = ?",
            (item.body, item.signature, stream.no, stream.epoch),
        )

    def sign_again(self, stream: Stream, epoch: int, identity: Identity) -> bytes:
        """Announce a key in this device's name that was to go out in another one's; the item's body."""
        place = (stream.no, epoch)
        row = self._connection.execute("SELECT body FROM stream_key WHERE stream = ? AND epoch = ?", place).fetchone()
        body = unpack(bytes(row[0]), StreamKeyBody, MAX_GRANT_BYTES)
        team_key = self.team_key(KeyName(body.team, body.register, body.team_epoch))
        if team_key is None:
            return bytes(row[0])
        own = msgspec.structs.replace(body, by=identity.device, wrapped=b"")
        item = keys.wrap_stream_key(own, team_key, stream.keys[epoch], stream.client, identity.signing_key())
        self._connection.execute(
            "UPDATE stream_key SET body = ?, signature = ? WHERE stream = ? AND epoch = ?",
            (item.body, item.signature, *place),
        )
        return item.body

    def recall(self, stream: Stream, found: Mapping[int, bytes]) -> None:
        """A stream that was forgotten opens again with these keys, by epoch."""
        self._connection.executemany(
            "INSERT INTO stream_key (stream, epoch, key, body, signature) VALUES (?1, ?2, ?3, x'', x'')"
            " ON CONFLICT DO UPDATE SET key = ?3",
            [(stream.no, epoch, key) for epoch, key in found.items()],
        )
        self._connection.execute("UPDATE stream SET forgotten = NULL WHERE id = ?", (stream.no,))
        stream.forgotten = False
        stream.new = False
        self._accompany(stream.client, stream.register)
        stream.keys.update(found)
        self._of_client.pop((stream.client, stream.register), None)

    def resume(self, stream: Stream) -> None:
        """Merge again what comes for this stream."""
        stream.stopped = None
        self._connection.execute("UPDATE stream SET stopped = NULL WHERE id = ?", (stream.no,))

    def stop(self, stream: Stream, reason: str) -> None:
        """Stop merging what comes for this stream; recording goes on."""
        stream.stopped = reason
        self._connection.execute("UPDATE stream SET stopped = ? WHERE id = ?", (reason, stream.no))
