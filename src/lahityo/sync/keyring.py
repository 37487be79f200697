"""Keys over sync: take what was granted, grant what is wanted, begin an epoch where none can be had at once."""

from collections.abc import Sequence

import msgspec

from lahityo.base.clock import Clock, to_millis
from lahityo.crypto.signing import verify
from lahityo.protocol.grants import KeyName, key_commitment
from lahityo.protocol.messages import InboxItem, Wanted
from lahityo.protocol.roster import Roster, RosterRejected
from lahityo.protocol.roster_acts import Act, AddEpoch, RosterEntry, SetCircle
from lahityo.protocol.types import NO_ID, Malformed, pack
from lahityo.sync import lost_moves, recovering
from lahityo.sync.cursors import write_inbox
from lahityo.sync.outbox import has_roster_entry, put_grant, put_roster_entry
from lahityo.vault import circles, departures, keys, meta, roster_log
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
    departures.learn(tx, to_millis(tx.vault.clock()))
    settle_epochs(tx)
    settle_begun(tx)
    lost_moves.name(tx)
    lost_moves.offer(tx, entries)


def settle_epochs(tx: Tx) -> None:
    """The roster has moved: take this device's pending key into use when it is named there, else make it anew."""
    recovering.grant_anew(tx)
    pending = meta.get_struct(tx.connection, _PENDING, _Pending)
    if pending is None:
        return
    roster = tx.log.roster
    epochs = roster.epochs.get((pending.name.team, pending.name.register), [])
    if len(epochs) < pending.name.epoch:
        return
    meta.drop(tx.connection, _PENDING)
    if epochs[pending.name.epoch - 1].commitment != key_commitment(pending.key):
        return
    keys.put_team_key(tx.connection, pending.name, pending.key)
    grant_to_all(tx, pending.name, pending.key)


def grant_to_all(tx: Tx, name: KeyName, key: bytes) -> None:
    """Grant a key that this device has begun to the officers' sheets, and to every device and open invitation that may
    have it.
    """
    identity, roster = tx.vault.identity, tx.log.roster
    signer = identity.signing_key()
    recovering.grant(tx, {name: key})
    recipients = [
        ("device", one.id, one.sealing)
        for one in roster.devices.values()
        if one.id != identity.device and roster.entitled(one.id, name.team, name.register)
    ]
    recipients += [
        ("invite", one.id, one.sealing)
        for one in roster.invites.values()
        if one.is_open and roster.may_invited(one, name.team, name.register)
    ]
    for to in recipients:
        put_grant(tx.connection, keys.make_grant(roster.org, name, key, to, identity.device, signer))


def _ensure_epoch(tx: Tx, at: int) -> bool:
    settle_epochs(tx)  # the roster may have come with an invitation, which leaves this to the next sync
    settle_begun(tx)
    identity, roster = tx.vault.identity, tx.log.roster
    if has_roster_entry(tx.connection):
        return True
    for team, register in _due(tx, roster, identity, at):
        number = len(roster.epochs.get((team, register), [])) + 1
        name = KeyName(team, register, number)
        pending = meta.get_struct(tx.connection, _PENDING, _Pending)
        if pending is None or pending.name != name:
            pending = _Pending(name, keys.new_key())
            meta.put_struct(tx.connection, _PENDING, pending)
        public = keys.epoch_public(register, pending.key)
        glass = circles.glass_of(tx.connection, roster, name, pending.key)
        act = AddEpoch(team, register, number, key_commitment(pending.key), public, glass)
        entry = roster_log.sign_entry(roster, roster.org, act, at, "device", identity.device, identity.signing_key())
        put_roster_entry(tx.connection, entry)
        return True
    return _announce_begun(tx, at)


def _due(tx: Tx, roster: Roster, identity: Identity, at: int) -> list[tuple[bytes, str]]:
    """The registers whose next key this device is to begin: of some it holds no key at all, of some the newest one is
    in the hands of who may not have it any more, and of some it has waited long enough for the newest.
    """
    # The team's before those of its circles, which are sealed under them.
    own = sorted(roster.held_by(identity.member), key=lambda feed: (feed[0] in roster.circles, feed))
    missed = meta.get_struct(tx.connection, _MISSED, dict[str, int]) or {}
    due = []
    for feed in [(NO_ID, "roster"), *own]:
        if not roster.may_begin(identity.device, *feed):
            continue
        lacks = keys.latest_team_key(tx.connection, *feed) is None
        if feed[0] in roster.circles:
            # Who is taken into a circle is granted its keys; only a register that it has not got is begun at once.
            lacks = not roster.epochs.get(feed) or roster.outlived(*feed, at)
        waited = missed.get(_mark(roster, *feed), 0) >= PATIENCE
        ready = feed[0] not in roster.circles or circles.ready_for(tx.connection, roster, feed)
        if ready and (lacks or waited or feed in roster.worn):
            due.append(feed)
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


def _announce_begun(tx: Tx, at: int) -> bool:
    """Tell the roster of a circle that was begun here, with the keys that this device made for it; whether it is on its
    way. Where its team may open it in an emergency it waits for the team's newest key.
    """
    for one in circles.begun(tx.connection):
        draft = tx.log.roster.copied()
        entries: list[RosterEntry] = []
        try:
            if one.circle not in draft.circles:
                members = sorted(member for member in one.members if draft.may_be_in(member, one.team))
                _draft(tx, draft, SetCircle(one.circle, one.team, members, one.glass), at, entries)
            for name, key in sorted(circles.held_of(tx.connection, one.circle).items()):
                if not circles.ready_for(tx.connection, draft, (name.team, name.register)):
                    raise RosterRejected("the team's key has not come")
                if not draft.epochs.get((name.team, name.register)):
                    glass = circles.glass_of(tx.connection, draft, name, key)
                    public = keys.epoch_public(name.register, key)
                    act = AddEpoch(name.team, name.register, 1, key_commitment(key), public, glass)
                    _draft(tx, draft, act, at, entries)
        except (RosterRejected, Malformed):
            continue
        for entry in entries:
            put_roster_entry(tx.connection, entry)
        if entries:
            return True
    return False


def _draft(tx: Tx, draft: Roster, act: Act, at: int, entries: list[RosterEntry]) -> None:
    """Sign an act on the end of `draft`, and extend that by it."""
    identity = tx.vault.identity
    entry = roster_log.sign_entry(draft, draft.org, act, at, "device", identity.device, identity.signing_key())
    draft.apply(entry, verify)
    entries.append(entry)


def settle_begun(tx: Tx) -> None:
    """The roster has moved: what was begun here and stands in it now is granted to those who may have it."""
    roster = tx.log.roster
    for one in circles.begun(tx.connection):
        held = circles.held_of(tx.connection, one.circle)
        if all(roster.epochs.get((name.team, name.register)) for name in held):
            circles.announced(tx.connection, one.circle)
            for name, key in held.items():
                grant_to_all(tx, name, key)
