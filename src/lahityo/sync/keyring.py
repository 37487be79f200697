"""Keys over sync: take what was granted, grant what is wanted, begin an epoch where none can be had at once."""

from collections.abc import Sequence

import msgspec

from lahityo.base.clock import Clock, to_millis
from lahityo.protocol.grants import KeyName, key_commitment
from lahityo.protocol.messages import InboxItem, Wanted
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_acts import AddEpoch, RosterEntry
from lahityo.protocol.types import NO_ID, pack
from lahityo.sync import recovering
from lahityo.sync.cursors import write_inbox
from lahityo.sync.outbox import has_roster_entry, put_grant, put_roster_entry
from lahityo.vault import keys, meta, roster_log
from lahityo.vault.incoming import Received
from lahityo.vault.meta import Identity
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx, Vault

_PENDING = "pending_epoch"
_RETRIED = "held_retried"
_MISSED = "missed_keys"
PATIENCE = 3
"""After so many whole syncs without the newest key of a register, a device begins the next one itself."""


class _Pending(msgspec.Struct, array_like=True):
    """A key this device has made and the roster does not name yet; kept before it is announced."""

    name: KeyName
    key: bytes


def wanted_keys(connection: Connection, roster: Roster, identity: Identity) -> list[KeyName]:
    """The keys this device is entitled to and lacks."""
    held = keys.held_team_keys(connection)
    pending = meta.get_struct(connection, _PENDING, _Pending)
    return [
        name
        for name in _entitled_keys(roster, identity.device)
        if name not in held and (pending is None or pending.name != name)
    ]


def retry_held(tx: Tx) -> Received | None:
    """Take again what was held, when the roster or the keys have changed since the last try; None when not."""
    connection = tx.connection
    keys_held = connection.execute("SELECT count(*) FROM team_key").fetchone()[0]
    mark = f"{tx.log.roster.seq} {keys_held}".encode()
    if meta.get(connection, _RETRIED) == mark:
        return None
    meta.put(connection, _RETRIED, mark)
    return tx.incoming.retry_held()


def retry_held_again(tx: Tx) -> None:
    """What was held fits perhaps now: look at it once more."""
    meta.drop(tx.connection, _RETRIED)


def drop_lost_pending(tx: Tx) -> None:
    """A key that this device was about to begin, and may not hold any more."""
    pending = meta.get_struct(tx.connection, _PENDING, _Pending)
    if pending is not None and not tx.log.roster.entitled(
        tx.vault.identity.device, pending.name.team, pending.name.register
    ):
        meta.drop(tx.connection, _PENDING)


def take_inbox(tx: Tx, inbox: Sequence[InboxItem], at: int) -> list[str]:
    """Keep the keys that were granted; the problems with those that were not believed."""
    problems: list[str] = []
    identity, roster = tx.vault.identity, tx.log.roster
    for item in inbox:
        try:
            name, key = keys.open_grant(item.grant, roster, ("device", identity.device), identity.sealing_key())
        except keys.KeyRefused:
            problems.append("key")
            tx.connection.execute(
                "INSERT INTO problem (at, kind, evidence) VALUES (?, 'key', ?)", (at, pack(item.grant))
            )
        else:
            keys.put_team_key(tx.connection, name, key)
        write_inbox(tx.connection, item.position)
    return problems


def answer_wanted(tx: Tx, wanted: Sequence[Wanted]) -> None:
    """Grant a key that another device asks for, when the roster entitles it and we hold the key."""
    identity, roster = tx.vault.identity, tx.log.roster
    for want in wanted:
        if roster.entitled(want.device, want.key.team, want.key.register):
            key = keys.team_key(tx.connection, want.key)
            if key is not None:
                _grant_to_device(tx, roster, identity, want.key, key, want.device)


def ensure_epochs(vault: Vault, clock: Clock) -> bool:
    """Begin a key for each register this device is entitled to and holds no key of; whether one is on its way.

    The first nurse of a team begins the health register's key, since nobody else may hold it. A later one who cannot
    wait for a colleague's laptop begins the next epoch, and is granted the earlier ones when that laptop is online.
    """
    return vault.write_behind(lambda tx: _ensure_epoch(tx, to_millis(clock())))


def follow(entries: Sequence[RosterEntry], tx: Tx) -> None:
    """Take entries into the roster, and what they mean for the keys held; RosterRejected and Malformed as they come."""
    for entry in entries:
        tx.extend_roster(entry)
    settle_epochs(tx)


def settle_epochs(tx: Tx) -> None:
    """The roster has moved: take this device's pending key into use when it is named there, else make it anew."""
    recovering.grant_anew(tx)
    pending = meta.get_struct(tx.connection, _PENDING, _Pending)
    if pending is None:
        return
    identity, roster = tx.vault.identity, tx.log.roster
    epochs = roster.epochs.get((pending.name.team, pending.name.register), [])
    if len(epochs) < pending.name.epoch:
        return
    meta.drop(tx.connection, _PENDING)
    if epochs[pending.name.epoch - 1].commitment != key_commitment(pending.key):
        return
    keys.put_team_key(tx.connection, pending.name, pending.key)
    recovering.grant(tx, {pending.name: pending.key})
    for device in roster.devices:
        if device != identity.device and roster.entitled(device, pending.name.team, pending.name.register):
            _grant_to_device(tx, roster, identity, pending.name, pending.key, device)
    for invite in roster.invites.values():
        member = roster.members[invite.member]
        its_own = pending.name.team == member.team and pending.name.register in member.registers
        if invite.is_open and (its_own or pending.name.register == "roster"):
            to = ("invite", invite.id, invite.sealing)
            signer = identity.signing_key()
            put_grant(
                tx.connection, keys.make_grant(roster.org, pending.name, pending.key, to, identity.device, signer)
            )


def _ensure_epoch(tx: Tx, at: int) -> bool:
    settle_epochs(tx)  # the roster may have come with an invitation, which leaves this to the next sync
    identity, roster = tx.vault.identity, tx.log.roster
    if has_roster_entry(tx.connection):
        return True
    for team, register in _due(tx, roster, identity):
        number = len(roster.epochs.get((team, register), [])) + 1
        name = KeyName(team, register, number)
        pending = meta.get_struct(tx.connection, _PENDING, _Pending)
        if pending is None or pending.name != name:
            pending = _Pending(name, keys.new_key())
            meta.put_struct(tx.connection, _PENDING, pending)
        public = keys.epoch_public(register, pending.key)
        act = AddEpoch(team, register, number, key_commitment(pending.key), public)
        entry = roster_log.sign_entry(roster, roster.org, act, at, "device", identity.device, identity.signing_key())
        put_roster_entry(tx.connection, entry)
        return True
    return False


def _due(tx: Tx, roster: Roster, identity: Identity) -> list[tuple[bytes, str]]:
    """The registers whose next key this device is to begin: of some it holds no key at all, of some the newest one is
    in the hands of who may not have it any more, and of some it has waited long enough for the newest.
    """
    member = roster.members[identity.member]
    feeds = [(NO_ID, "roster"), *((member.team, register) for register in sorted(member.registers))]
    missed = meta.get_struct(tx.connection, _MISSED, dict[str, int]) or {}
    due = []
    for team, register in feeds:
        if not roster.may_begin(identity.device, team, register):
            continue
        none_held = keys.latest_team_key(tx.connection, team, register) is None
        if none_held or (team, register) in roster.worn or missed.get(_mark(roster, team, register), 0) >= PATIENCE:
            due.append((team, register))
    return due


def count_missing(tx: Tx) -> None:
    """A sync is whole: count it for each register whose newest key has not come."""
    roster, device = tx.log.roster, tx.vault.identity.device
    before = meta.get_struct(tx.connection, _MISSED, dict[str, int]) or {}
    now = {}
    for (team, register), known in roster.epochs.items():
        if roster.entitled(device, team, register):
            mark = _mark(roster, team, register)
            if keys.team_key(tx.connection, KeyName(team, register, known[-1].number)) is None:
                now[mark] = before.get(mark, 0) + 1
    if now != before:
        meta.put_struct(tx.connection, _MISSED, now)


def _mark(roster: Roster, team: bytes, register: str) -> str:
    return f"{register}/{team.hex()}/{len(roster.epochs.get((team, register), ()))}"


def _grant_to_device(tx: Tx, roster: Roster, identity: Identity, name: KeyName, key: bytes, device: bytes) -> None:
    recipient = ("device", device, roster.devices[device].sealing)
    put_grant(
        tx.connection,
        keys.make_grant(roster.org, name, key, recipient, identity.device, identity.signing_key()),
    )


def _entitled_keys(roster: Roster, device: bytes) -> list[KeyName]:
    found = []
    for (team, register), epochs in roster.epochs.items():
        if roster.entitled(device, team, register):
            found += [KeyName(team, register, epoch.number) for epoch in epochs]
    return found
