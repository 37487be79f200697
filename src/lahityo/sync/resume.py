"""A server that was restored from a backup: noticed, told, and filled up again when an administrator has said so.

A device that notices pushes nothing more but the roster's lost tail, and goes on recording. An administrator's act
`resume` in the roster then lets every device compare what the server has with what it holds, and bring the rest.
"""

from lahityo.base.clock import Clock, to_millis
from lahityo.base.errors import Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.protocol.grants import KeyName
from lahityo.protocol.limits import MAX_ROSTER_ENTRIES
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.protocol.roster_acts import Resume, RosterEntry, read_entry
from lahityo.protocol.types import pack
from lahityo.sync import recovering, two_rosters
from lahityo.sync.cursors import (
    FILLING,
    HANDLED,
    feed_name,
    forget_unread,
    handled,
    write_cursor,
    write_inbox,
    written_only,
)
from lahityo.sync.outbox import has_roster_entry, put_roster_entry
from lahityo.vault import attachments, keys, meta, problems, relaying, roster_log
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx, Vault

ONLY_ADMINISTRATORS = QT_TRANSLATE_NOOP(
    "Errors", "Only an administrator may have the server refilled; ask one to do it."
)
MOST_PROPOSALS = 6
"""In one sync: others may extend the roster at the same time, but not for ever."""
_NOTICED, _WANTED = "rolled_back", "resume_wanted"


def confirm(vault: Vault) -> None:
    """An administrator says that the server was restored: the next sync puts it into the roster."""
    if not vault.roster.is_admin(vault.identity.device):
        raise Refused(ONLY_ADMINISTRATORS)
    two_rosters.refuse_if_noticed(vault)
    mark = str(vault.roster.resumed).encode()
    vault.write(lambda tx: meta.put(tx.connection, _WANTED, mark))


def _begin(tx: Tx, at: int) -> None:
    """The roster says to fill the server up again."""
    connection, identity, roster = tx.connection, tx.vault.identity, tx.log.roster
    meta.put(connection, HANDLED, str(roster.resumed).encode())
    if meta.get(connection, "last_sync") is None:
        return  # whoever is new has nothing that the server lacks
    meta.put(connection, FILLING, b"1")
    meta.drop(connection, _NOTICED)
    problems.end(connection, problems.ROLLED_BACK, at)
    connection.execute("DELETE FROM relay")
    attachments.offer_again(connection)
    write_inbox(connection, 0)
    for feed in written_only(roster, identity):
        relaying.compare(connection, identity.device, feed_name(*feed), *feed)
    # Keys for the recovery sheets lay on the server alone.
    held = keys.held_team_keys(connection)
    begun = {
        KeyName(*feed, epoch.number)
        for feed, known in roster.epochs.items()
        for epoch in known
        if epoch.by == identity.device
    }
    recovering.grant(tx, {name: key for name, key in held.items() if name in begun})
    recovering.forget_grants(tx)
    tx.touch("sync", b"")


class Resumption:
    """Where one sync stands with a restored server."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock
        self._server_roster: int | None = None
        self._proposals = 0
        self._begun_anew: set[str] = set()
        self.stopped = self.busy = False
        self.read()

    def read(self) -> None:
        """See where this vault stands; begin when the roster says that the server is to be filled up again."""
        if self._vault.read(handled) != self._vault.roster.resumed:
            at = to_millis(self._clock())
            self._vault.write_behind(lambda tx: _begin(tx, at))
        self.stopped, self.busy = self._vault.read(_state)

    # --- what is pushed

    def tail(self) -> list[RosterEntry]:
        """The next entries of the roster that the server has lost."""
        if self._server_roster is None:
            return []
        after = self._server_roster
        return self._vault.read(lambda connection: roster_log.entries(connection, after, MAX_ROSTER_ENTRIES))

    def propose(self) -> bool:
        """Queue the act that an administrator of this device has asked for; whether there is one to push."""
        if self._server_roster is not None or self._vault.read(lambda c: meta.get(c, _WANTED)) is None:
            return False
        self._proposals += 1
        if self._proposals > MOST_PROPOSALS:
            return False
        return self._vault.write_behind(lambda tx: _propose(tx, to_millis(self._clock())))

    # --- what was answered

    def shorter(self, response: SyncResponse, tail: list[RosterEntry]) -> None:
        """The server's roster ends before this one's: it is told, and the rest is pushed next."""
        seq = max(read_entry(entry).seq for entry in response.roster)
        advanced = self._server_roster is None or seq > self._server_roster
        if not tail:
            self.notice(response)
        self._server_roster = seq if advanced else None

    def whole(self) -> None:
        """The server's roster is as long as this one's."""
        self._server_roster = None

    @property
    def lacks_roster(self) -> bool:
        """Whether entries are on their way to the server."""
        return self._server_roster is not None

    @property
    def lost(self) -> bool:
        """Whether the server is known to lack something."""
        return self.stopped or self.lacks_roster

    def notice(self, response: SyncResponse) -> None:
        """The server has lost something: stop pushing, and tell."""
        at, evidence = to_millis(self._clock()), pack([list(response.roster), list(response.moved)])

        def work(tx: Tx) -> None:
            if meta.get(tx.connection, _NOTICED) is None:
                meta.put(tx.connection, _NOTICED, str(at).encode())
                problems.note(tx.connection, problems.ROLLED_BACK, at, evidence)
                tx.touch("sync", b"")

        self._vault.write_behind(work)
        self.read()

    def moved(self, response: SyncResponse) -> bool:
        """Feeds do not fit their cursors: whether they are read from the beginning now."""
        names = {feed_name(one.team, one.register) for one in response.moved}
        if not self.busy or names & self._begun_anew:
            self.notice(response)
            return False
        self._begun_anew |= names

        def work(tx: Tx) -> None:
            for one in response.moved:
                write_cursor(tx.connection, one.team, one.register, 0, b"")
                relaying.compare(
                    tx.connection, tx.vault.identity.device, feed_name(one.team, one.register), one.team, one.register
                )

        self._vault.write_behind(work)
        return True

    def compared(self, request: SyncRequest, response: SyncResponse) -> bool:
        """Offer what is left of the feeds that this response has read to their ends; whether there were any."""
        unfinished = {feed_name(page.team, page.register) for page in response.feeds if page.more}
        unfinished |= {feed_name(one.team, one.register) for one in response.moved}
        asked = {feed_name(one.team, one.register) for one in request.feeds}
        begun = set(self._vault.read(relaying.being_compared))
        done, elsewhere = (begun & asked) - unfinished, begun - asked

        def work(tx: Tx) -> None:
            relaying.compared(tx.connection, done)
            relaying.forget(tx.connection, elsewhere)

        if done or elsewhere:
            self._vault.write_behind(work)
        return bool(done)

    def finish(self) -> None:
        """All was compared and brought."""

        def work(tx: Tx) -> None:
            meta.drop(tx.connection, FILLING)
            forget_unread(tx.connection, tx.log.roster, tx.vault.identity)
            tx.touch("sync", b"")

        if self.busy and not self.stopped:
            self._vault.write_behind(work)
            self.busy = False


def noticed(connection: Connection) -> bool:
    """Whether the server was found to have gone back, and nobody has said yet to fill it up again."""
    return meta.get(connection, _NOTICED) is not None


def _state(connection: Connection) -> tuple[bool, bool]:
    return noticed(connection), meta.get(connection, FILLING) is not None


def _propose(tx: Tx, at: int) -> bool:
    identity, roster = tx.vault.identity, tx.log.roster
    asked = int(meta.get(tx.connection, _WANTED) or b"0")
    if roster.resumed > asked or not roster.is_admin(identity.device):
        meta.drop(tx.connection, _WANTED)
        return False
    if not has_roster_entry(tx.connection):
        act = Resume(roster.resumed + 1)
        entry = roster_log.sign_entry(roster, roster.org, act, at, "device", identity.device, identity.signing_key())
        put_roster_entry(tx.connection, entry)
    return True
