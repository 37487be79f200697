"""The part of `vault check` that proves keys: each is the one that the roster or a device's signature names."""

from typing import TYPE_CHECKING, NamedTuple

from lahityo.protocol.grants import KeyName, MoveStream, StreamKey, key_commitment
from lahityo.protocol.roster import Roster
from lahityo.protocol.types import ACCESS
from lahityo.vault import circles, keys, meta
from lahityo.vault.meta import Identity

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection


def check_keys(connection: "Connection", roster: Roster, findings: list[str]) -> None:
    """Note every team key that the roster does not name, and every stream that is not what its signed key says."""
    held = keys.held_team_keys(connection)
    _check_team_keys(connection, roster, held, findings)
    rows = connection.execute(
        "SELECT stream.stream, team, register, client, epoch, key, body, signature"
        " FROM stream LEFT JOIN stream_key ON stream_key.stream = stream.id WHERE forgotten IS NULL"
        " ORDER BY stream.id, epoch"
    )
    identity = meta.get_struct(connection, "identity", Identity)
    unsealed: dict[tuple[bytes, int], bytes] = {}
    handed = _check_moves(connection, roster, held, findings)
    for stream, team, register, client, epoch, key, body, signature in rows:
        place = f"stream {bytes(stream).hex()}"
        if register == ACCESS and body == b"":
            # This device's own, sealed to nobody yet: the own log proves it. Another's came in a later key.
            if identity is None or bytes(client) != identity.device:
                unsealed[bytes(stream), epoch] = bytes(key)
            continue
        if body is None:
            findings.append(f"the key of {place} is missing")
            continue
        moved = handed.get(bytes(stream), _Handed(bytes(team), set()))
        if moved.keys and (epoch, bytes(key)) not in moved.keys:
            findings.append(f"the key of {place} is not the one that came with its move")
        if body == b"":
            continue  # it came with a move, or the stream came back otherwise: it opens what is here
        shown = (bytes(stream), moved.first_team, register, epoch)
        try:
            older = _check_stream_key(
                StreamKey(bytes(body), bytes(signature)), roster, held, shown, (bytes(key), bytes(client))
            )
        except keys.KeyRefused as error:
            findings.append(f"the key of {place} does not hold: {error}")
        else:
            for before, one in enumerate(older, start=1):
                if unsealed.get((bytes(stream), epoch - before)) == one:
                    del unsealed[bytes(stream), epoch - before]
    findings += [f"the key {epoch} of stream {stream.hex()} came in no other" for stream, epoch in unsealed]


def _check_team_keys(connection: "Connection", roster: Roster, held: dict[KeyName, bytes], findings: list[str]) -> None:
    """Note the keys that the roster does not name, but for those of circles that it has not got yet."""
    unannounced = {one.circle for one in circles.begun(connection)}
    for name, key in held.items():
        if name.team in unannounced:
            continue
        epochs = roster.epochs.get((name.team, name.register), [])
        if name.epoch > len(epochs) or key_commitment(key) != epochs[name.epoch - 1].commitment:
            findings.append(f"the key {name.epoch} of {name.register} is not the one that the roster names")


class _Handed(NamedTuple):
    """Of a stream that has moved: its first team, and the (epoch, key) that came with its moves as far as they open."""

    first_team: bytes
    keys: set[tuple[int, bytes]]


def _check_moves(
    connection: "Connection", roster: Roster, held: dict[KeyName, bytes], findings: list[str]
) -> dict[bytes, _Handed]:
    """Note every move that does not hold, and find what the others handed over."""
    found: dict[bytes, _Handed] = {}
    for stream, first_team in connection.execute("SELECT stream, from_team FROM stream_move WHERE number = 1"):
        found[bytes(stream)] = _Handed(bytes(first_team), set())
    rows = connection.execute("SELECT body, signature FROM stream_move WHERE body <> x'' ORDER BY stream, number")
    for raw, signature in rows:
        try:
            body = keys.read_move(MoveStream(bytes(raw), bytes(signature)), roster)
            team_key = held.get(KeyName(body.to_team, body.register, body.to_epoch))
            moved = keys.open_move(body, team_key).keys if team_key is not None else []
        except keys.KeyRefused as error:
            findings.append(f"a move of a stream does not hold: {error}")
            continue
        handed = found.setdefault(body.stream, _Handed(body.from_team, set()))
        handed.keys.update((one.epoch, one.key) for one in moved)
    return found


def _check_stream_key(
    item: StreamKey,
    roster: Roster,
    held: dict[KeyName, bytes],
    shown: tuple[bytes, bytes, str, int],
    inside: tuple[bytes, bytes],
) -> list[bytes]:
    """KeyRefused unless the signed body says what the vault shows of the stream, and holds this key for this client;
    the keys before it, the last first, when they came with it.
    """
    body = keys.read_stream_key(item, roster)
    if (body.stream, body.team, body.register, body.epoch) != shown:
        raise keys.KeyRefused("the stream belongs elsewhere")
    team_key = held.get(KeyName(body.team, body.register, body.team_epoch))
    if team_key is None:
        return []  # only its writer holds a key to what he may write and not read
    wrapped = keys.unwrap_stream_key(body, team_key)
    if (wrapped.key, wrapped.client) != inside:
        raise keys.KeyRefused("another key or another client than was signed")
    return wrapped.older
