"""A restored vault meets its own chains as it sealed them anew after the backup, when something had been given up.

The backup has at such a place what was sealed first and never sent. What the server has is signed by this very device
and says the same, or nothing: then the words had been given up, and stay here alone. It takes the place, the own log
goes on with a line of it, and what the server has not got behind it is sealed behind it.
"""

from collections.abc import Iterable
from typing import NamedTuple

from lahityo.crypto.aead import OpenFailed
from lahityo.crypto.signing import verify
from lahityo.protocol.change import join_changes, read_changes, split_changes
from lahityo.protocol.codes import Outcome
from lahityo.protocol.envelope import SIGNATURE_LABEL, Envelope, Header, digest, read_header
from lahityo.protocol.grants import StreamKeyBody
from lahityo.protocol.types import NO_DIGEST, Malformed
from lahityo.vault import leaving_out, meta
from lahityo.vault.log import Log
from lahityo.vault.schema import WAITING
from lahityo.vault.streams import Stream

_HERE = (
    "SELECT own_log.n, own_log.changes, envelope.header, envelope.ciphertext FROM envelope"  # noqa: S608 - same
    " JOIN own_log ON own_log.stream = envelope.stream AND own_log.seq = envelope.seq"
    f" WHERE envelope.stream = ? AND envelope.device = ? AND envelope.seq = ? AND envelope.digest <> ? AND {WAITING}"
)


class Own(NamedTuple):
    """An envelope that came, of a stream that is here."""

    stream: Stream
    header: Header
    envelope: Envelope


def take(log: Log, arrived: Iterable[Own], at: int) -> None:
    """Let those of this device's envelopes that were sealed anew take their places; `at` in ms.

    Whatever does not fit is left for the chain to be judged by.
    """
    own = [one for one in arrived if one.header.device == log.identity.device]
    if not own or not meta.is_restored(log.connection):
        return
    log.flush()
    taken: dict[int, tuple[Stream, int]] = {}
    for one in own:
        if _takes_its_place(log, one, at):
            taken[one.stream.no] = (one.stream, one.header.seq)
    for stream, seq in taken.values():
        leaving_out.seal_behind(log, stream, seq)
    log.flush()


def key(log: Log, body: StreamKeyBody) -> None:
    """The server has this stream's key: what the backup knows of it is older."""
    if body.by == log.identity.device and meta.is_restored(log.connection):
        log.flush()
        log.connection.execute(
            "UPDATE own_log SET outcome = ? WHERE stream = (SELECT id FROM stream WHERE stream = ?) AND epoch = ?"  # noqa: S608
            f" AND {WAITING}",
            (Outcome.ALREADY_STORED, body.stream, body.epoch),
        )


def _takes_its_place(log: Log, one: Own, at: int) -> bool:
    stream, header, envelope = one.stream, one.header, one.envelope
    sealed = digest(envelope.header, envelope.ciphertext)
    signer = log.roster.devices[header.device].signing
    if header.prev != _digest_at(log, stream, header.seq - 1) or not verify(
        signer, envelope.signature, SIGNATURE_LABEL, sealed
    ):
        return False
    try:
        payload = log.codec.open(stream.keys[header.epoch], envelope.header, envelope.ciphertext)
        says_nothing = not any(change.ops for change in read_changes(payload))
    except (OpenFailed, Malformed):
        return False
    if says_nothing and header.seq == log.head(stream, header.device)[0] + 1:
        log.seal_if_waiting(stream)  # the backup is from before it was sealed
        log.flush()
    place = (stream.no, log.device_no(header.device), header.seq)
    row = log.connection.execute(_HERE, (*place, sealed)).fetchone()
    if row is None:
        return False
    number, count, raw, ciphertext = row
    before = log.codec.open(stream.keys[read_header(bytes(raw)).epoch], bytes(raw), bytes(ciphertext))
    if says_nothing:
        leaving_out.leave(log, stream, header.seq, number, at)
        count = 0
    elif join_changes(split_changes(before)) == join_changes(split_changes(payload)):
        leaving_out.close(log, number, digest(bytes(raw), bytes(ciphertext)))
    else:
        return False
    line = log.put_again(stream, header.seq, sealed, envelope, count)
    log.flush()
    log.connection.execute("UPDATE own_log SET outcome = ? WHERE n = ?", (Outcome.ALREADY_STORED, line))
    return True


def _digest_at(log: Log, stream: Stream, seq: int) -> bytes:
    row = log.connection.execute(
        "SELECT digest FROM envelope WHERE stream = ? AND device = ? AND seq = ?",
        (stream.no, log.device_no(log.identity.device), seq),
    ).fetchone()
    return NO_DIGEST if row is None else bytes(row[0])
