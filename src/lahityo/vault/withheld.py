"""What of the own chains does not leave this computer; asked on every way by which what is held here is sent.

What a person gave up stays here, and with it what stands behind it until its place has been made way for: nobody takes
a chain with a gap. What a bundle had taken along before it was given up goes again when something stands behind it:
whoever has it would take an empty place for a second history.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from lahityo.vault import meta
from lahityo.vault.meta import Identity
from lahityo.vault.schema import WAITING
from lahityo.vault.sql import Connection

_CARRIED, _NOT_CARRIED = "carried_in_bundles", "not_carried_in_bundles"
"""Up to which envelope a bundle has taken all that there was, and which of these it has not taken."""
_GIVEN_UP = (
    "SELECT own_log.n, own_log.stream, own_log.seq, own_log.epoch, envelope.id,"  # noqa: S608 - constant text
    " EXISTS (SELECT 1 FROM pending WHERE pending.stream = own_log.stream) OR EXISTS (SELECT 1 FROM own_log AS later"
    " WHERE later.stream = own_log.stream AND later.first IS NULL AND later.seq > own_log.seq"
    " AND later.n NOT IN (SELECT n FROM given_up)) FROM given_up JOIN own_log ON own_log.n = given_up.n"
    " LEFT JOIN envelope ON envelope.stream = own_log.stream AND envelope.seq = own_log.seq AND envelope.device = ?"
    f" WHERE {WAITING}"
)


@dataclass(frozen=True)
class Withheld:
    """What stays here: of this device, whose local number is `own`, the first place by the stream's local number, and
    keys by the stream's local number and their epoch. `carried` are given up and go all the same: lines of the own log.
    """

    own: int
    places: Mapping[int, int]
    keys: frozenset[tuple[int, int]]
    carried: frozenset[int]

    def has(self, stream: int, device: int, seq: int) -> bool:
        """Whether an envelope stays here."""
        return device == self.own and seq >= self.places.get(stream, seq + 1)

    def end(self, stream: int, device: int, seq: int) -> int:
        """The last place that goes of a chain whose last one is `seq`."""
        return min(seq, self.places.get(stream, seq + 1) - 1) if device == self.own else seq


def withheld(connection: Connection) -> Withheld:
    """What stays here as things stand."""
    own = _own(connection)
    places: dict[int, int] = {}
    keys: set[tuple[int, int]] = set()
    goes: set[int] = set()
    for number, stream, seq, epoch, envelope, followed in connection.execute(_GIVEN_UP, (own,)).fetchall():
        if seq is None:
            keys.add((stream, epoch))
        elif followed and was_carried(connection, envelope):
            goes.add(number)
        else:
            places[stream] = min(seq, places.get(stream, seq))
    return Withheld(own, places, frozenset(keys), frozenset(goes))


def was_carried(connection: Connection, envelope: int | None) -> bool:
    """Whether a bundle has taken an envelope along."""
    if envelope is None or envelope > int(meta.get(connection, _CARRIED) or 0):
        return False
    return envelope not in (meta.get_struct(connection, _NOT_CARRIED, list[int]) or [])


def refused_and_carried(connection: Connection) -> set[int]:
    """The lines of the own log that the server has refused, and that a bundle has taken along."""
    rows = connection.execute(
        "SELECT own_log.n, envelope.id FROM own_log JOIN envelope ON envelope.stream = own_log.stream"
        " AND envelope.seq = own_log.seq AND envelope.device = ? WHERE own_log.first IS NULL AND own_log.outcome >= 16",
        (_own(connection),),
    ).fetchall()
    return {number for number, envelope in rows if was_carried(connection, envelope)}


def carry(connection: Connection) -> Withheld:
    """All that is sealed by now goes to colleagues in a bundle, but for what is withheld: that is returned."""
    stays = withheld(connection)
    left = [
        envelope
        for stream, first in stays.places.items()
        for (envelope,) in connection.execute(
            "SELECT id FROM envelope WHERE stream = ? AND device = ? AND seq >= ?", (stream, stays.own, first)
        ).fetchall()
        if not was_carried(connection, envelope)
    ]
    row = connection.execute("SELECT coalesce(max(id), 0) FROM envelope").fetchone()
    meta.put(connection, _CARRIED, str(row[0]).encode())
    meta.put_struct(connection, _NOT_CARRIED, left)
    return stays


def _own(connection: Connection) -> int:
    identity = meta.get_struct(connection, "identity", Identity)
    device = identity.device if identity else b""
    row = connection.execute("SELECT id FROM device WHERE device = ?", (device,)).fetchone()
    return int(row[0]) if row else 0
