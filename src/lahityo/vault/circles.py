"""Circles: the keys of a restricted client, which named persons of a team hold and nobody else.

A circle is begun without a network: its keys are made and used at once, and what is written under them waits here
until the roster has the circle. Where the team may open it in an emergency, each of its keys stands in the roster
sealed under the team's own; what they would open is given by the server to those alone who have said in the roster
that they do.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

import msgspec

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import new_id
from lahityo.crypto import aead
from lahityo.crypto.kdf import hkdf
from lahityo.protocol.grants import Key, KeyName, key_commitment
from lahityo.protocol.limits import MAX_GLASS_BYTES
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_standing import CIRCLE_REGISTERS, Feed
from lahityo.protocol.types import Malformed, pack, unpack
from lahityo.vault import keys, meta
from lahityo.vault.meta import Identity

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

    from lahityo.vault.vault import Tx

NOBODY_LEFT = QT_TRANSLATE_NOOP("Errors", "Somebody must have the client: name another person before you leave.")

_GLASS_INFO = b"lahityo/circle-glass/1"
_MOST_KEYS = 240
_Keys = Annotated[list[Key], msgspec.Meta(max_length=_MOST_KEYS)]
_BEGUN = "circle/"
UNANNOUNCED = "SELECT unhex(substr(name, 8)) FROM meta WHERE name >= 'circle/' AND name < 'circle0'"
"""The circles that were begun here and that the roster has not got yet."""


class Begun(msgspec.Struct, frozen=True, array_like=True):
    """A circle that the roster has not got yet; its keys are kept like those of a team."""

    circle: bytes
    team: bytes
    members: list[bytes]
    glass: bool


def begin(tx: "Tx", members: set[bytes], *, glass: bool) -> bytes:
    """A new circle of this person's team, in which he is himself; its id."""
    identity, roster = tx.vault.identity, tx.log.roster
    me, circle = roster.members[identity.member], new_id()
    begun_now = Begun(circle, me.team, sorted({*members, me.id}), glass)
    meta.put_struct(tx.connection, _BEGUN + circle.hex().upper(), begun_now)
    for register in sorted(me.registers & CIRCLE_REGISTERS):
        keys.put_team_key(tx.connection, KeyName(circle, register, 1), keys.new_key())
    return circle


def begun(connection: "Connection") -> list[Begun]:
    """The circles that the roster has not got yet."""
    rows = connection.execute("SELECT value FROM meta WHERE name >= 'circle/' AND name < 'circle0' ORDER BY name")
    return [msgspec.msgpack.decode(bytes(value), type=Begun) for (value,) in rows]


def announced(connection: "Connection", circle: bytes) -> None:
    """The roster has the circle and its keys."""
    meta.drop(connection, _BEGUN + circle.hex().upper())


def held_of(connection: "Connection", circle: bytes) -> dict[KeyName, bytes]:
    """The keys of a circle that this device holds."""
    return {name: key for name, key in keys.held_team_keys(connection).items() if name.team == circle}


def unannounced_feeds(connection: "Connection") -> list[Feed]:
    """The registers of circles that the roster has not got yet: nothing of them can be sent."""
    return [(name.team, name.register) for one in begun(connection) for name in held_of(connection, one.circle)]


def ready_for(connection: "Connection", roster: Roster, feed: Feed) -> bool:
    """Whether a circle's next key can be sealed to its team now, where it is to be."""
    circle = roster.circles[feed[0]]
    return not circle.glass or _team_key(connection, roster, (circle.team, feed[1])) is not None


def glass_of(connection: "Connection", roster: Roster, name: KeyName, key: bytes) -> bytes:
    """What stands beside a circle's new key in the roster, whose newest entry lets the circle have it: empty unless its
    team may open it in an emergency.
    """
    circle = roster.circles.get(name.team)
    if circle is None or not circle.glass:
        return b""
    held = {**held_of(connection, circle.id), name: key}
    team_key = _team_key(connection, roster, (circle.team, name.register))
    return b"" if team_key is None else seal_glass(team_key, roster.org, name, held)


def _team_key(connection: "Connection", roster: Roster, feed: Feed) -> bytes | None:
    """The newest key of a team's register, when this device holds it and it is not worn."""
    known = roster.epochs.get(feed, [])
    if not known or feed in roster.worn:
        return None
    return keys.team_key(connection, KeyName(*feed, known[-1].number))


def seal_glass(team_key: bytes, org: bytes, name: KeyName, held: Mapping[KeyName, bytes]) -> bytes:
    """A circle's key and those before it, as far as they are held without a gap, sealed under its team's key."""
    newest_first: list[bytes] = []
    for epoch in range(name.epoch, max(0, name.epoch - _MOST_KEYS), -1):
        key = held.get(KeyName(name.team, name.register, epoch))
        if key is None:
            break
        newest_first.append(key)
    return aead.seal(hkdf(team_key, _GLASS_INFO), pack(newest_first), _glass_context(org, name))


def open_glass(team_key: bytes, org: bytes, name: KeyName, sealed: bytes) -> dict[KeyName, bytes]:
    """The keys in a circle's glass; KeyRefused when it does not open."""
    try:
        raw = aead.open_(hkdf(team_key, _GLASS_INFO), sealed, _glass_context(org, name))
        newest_first: list[bytes] = unpack(raw, _Keys, MAX_GLASS_BYTES)
    except (aead.OpenFailed, Malformed) as error:
        raise keys.KeyRefused("does not open") from error
    if len(newest_first) > name.epoch:
        raise keys.KeyRefused("more keys than there are")
    return {KeyName(name.team, name.register, name.epoch - place): key for place, key in enumerate(newest_first)}


def _glass_context(org: bytes, name: KeyName) -> bytes:
    return pack([org, name])


def behind_glass(connection: "Connection", roster: Roster, identity: Identity, now: int) -> list[KeyName]:
    """The newest keys of circles that this device may have, lacks, and could take from the roster at `now` (ms)."""
    mine = roster.members[identity.member]
    found = []
    for circle in roster.circles.values():
        if mine.id not in circle.members and not roster.opened(mine.id, circle.id, now):
            continue
        for register in sorted(mine.registers & CIRCLE_REGISTERS):
            known = roster.epochs.get((circle.id, register), [])
            if known and known[-1].glass:
                name = KeyName(circle.id, register, known[-1].number)
                if keys.team_key(connection, name) is None:
                    found.append(name)
    return found


def take_glass(tx: "Tx", now: int) -> None:
    """Keep the keys that this device may take from the roster; what does not hold is left alone."""
    roster = tx.log.roster
    for name in behind_glass(tx.connection, roster, tx.vault.identity, now):
        known = roster.epochs[name.team, name.register]
        team = roster.circles[name.team].team
        epoch = roster.epoch_as_of(team, name.register, known[-1].since)
        team_key = keys.team_key(tx.connection, KeyName(team, name.register, epoch)) if epoch else None
        if team_key is None:
            continue
        try:
            opened = open_glass(team_key, roster.org, name, known[-1].glass)
        except keys.KeyRefused:
            continue
        for one, key in opened.items():
            if key_commitment(key) == known[one.epoch - 1].commitment:
                keys.put_team_key(tx.connection, one, key)
