"""The part of `vault check` that proves keys: each is the one that the roster or a device's signature names."""

from typing import TYPE_CHECKING

from lahityo.protocol.grants import KeyName, StreamKey, key_commitment
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
    for stream, team, register, client, epoch, key, body, signature in rows:
        place = f"stream {bytes(stream).hex()}"
        if register == ACCESS and body == b"":
            # This device's own, sealed to nobody yet: the own log proves it. Another's came in a later key.
            if identity is None or bytes(client) != identity.device:
                unsealed[bytes(stream), epoch] = bytes(key)
            continue
        if body == b"":
            continue  # a stream that came back: its key came otherwise, and opens what is here
        if body is None:
            findings.append(f"the key of {place} is missing")
            continue
        shown = (bytes(stream), bytes(team), register, epoch)
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
