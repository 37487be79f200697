"""One sync: push what waits, pull what is new, verify, merge, answer for keys. Resumable and idempotent throughout.

The outbox is a table: what is not acknowledged is there, and is pushed again until it is. A pulled page and its cursor
are committed together, so a cut link or a killed process costs at most one page.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from lahityo.base.clock import Clock, to_millis
from lahityo.base.errors import VerificationFailed
from lahityo.protocol.grants import KeyName
from lahityo.protocol.limits import PAGE_BYTES
from lahityo.protocol.messages import FeedPage, SyncRequest, SyncResponse, Wanted
from lahityo.protocol.roster import RosterRejected
from lahityo.protocol.roster_acts import read_entry
from lahityo.protocol.types import Malformed, pack
from lahityo.sync import entitlements, heads, keyring, leaving, two_rosters
from lahityo.sync.acts import NO_INBOX
from lahityo.sync.cursors import Cursors, forget_unread, read_cursor, write_cursor
from lahityo.sync.following import follow
from lahityo.sync.login import DeviceSession
from lahityo.sync.membership import ROSTER_FORGED
from lahityo.sync.outbox import Outbox, Push, seal_waiting
from lahityo.sync.own_chains import OwnChains
from lahityo.sync.parting import hand_over, is_of_member, is_removed
from lahityo.sync.resume import Resumption
from lahityo.sync.second_look import SecondLook
from lahityo.sync.server import Server
from lahityo.vault import circles, meta, problems, relaying, server_trust, twin
from lahityo.vault.incoming import CLONED, Received
from lahityo.vault.twin import Standing
from lahityo.vault.vault import Tx, Vault

MAX_ROUNDS = 20_000


@dataclass
class Result:
    """What one sync did; the bytes and round trips are in the server's traffic."""

    pushed: int = 0
    pulled: int = 0
    refused: int = 0
    forgotten: int = 0
    """Streams that this device may hold no more and that left it."""
    problems: list[str] = field(default_factory=list)


class Stopped(Exception):
    """The sync was asked to end where it stands; all of it goes on from there next time."""


class Engine:
    """Syncs one vault with one server; belongs to one thread."""

    def __init__(
        self, vault: Vault, server: Server, clock: Clock, stopping: Callable[[], bool] = lambda: False
    ) -> None:
        self._vault = vault
        self._stopping = stopping
        self._server = server
        self._clock = clock
        self._session = DeviceSession(vault, server, clock)
        self._outbox = Outbox(vault)
        self._answered: set[Wanted] = set()
        self._announced = 0
        self._began = 0
        self._asked_heads = False
        self._may_wake = True
        """Whether keys or entries of the roster have come since it was looked what lives again."""

    def sync(self, *, again: bool = False) -> Result:
        """Until nothing waits on either side; NoConnection, Refused or VerificationFailed end it where it stands.

        `again` says that a person asks: whatever was refused is pushed once more, whatever is stuck asked for again.
        """
        result = Result()
        self._resume = Resumption(self._vault, self._clock)
        self._chains = OwnChains(self._vault, self._clock)
        self._meets_another = self._vault.read(two_rosters.noticed)
        self._asked_heads = False
        self._may_wake = True  # the last sync may have been cut off before it was through
        self._part_if_removed(result)
        restored = self._vault.read(meta.is_restored)
        if not restored:
            self._outbox.retry_refused(everything=again)
            self._forget_lost(result)
        self._retry_held(result)
        for _ in range(MAX_ROUNDS):
            self._check_stopping()
            # A restored vault takes back its own lost tail first: nothing of it is pushed or signed before that.
            # Nor is anything pushed to a server whose roster is another, before it was met with this one.
            silent = restored or self._chains.copied or self._meets_another
            push = Push() if silent else self._next_push()
            request = self._request(push, include_own=restored or self._resume.busy)
            begun = time.monotonic()
            response = self._session.post("/v1/sync", request, SyncResponse)
            self._server.pace.took(time.monotonic() - begun)
            more = self._take(push, request, response, result)
            self._part_if_removed(result)
            if restored and self._resume.stopped:
                break
            if restored:
                restored = more
                if not restored:
                    # The anchor first: without the flag, one that is ahead would close the vault to its owner.
                    self._vault.save_anchor()
                    self._vault.write_behind(_end_restoring)
                more = True
            elif not more and not self._chains.copied:
                more = self._goes_on(request)
            if not more:
                break
        self._resume.finish()
        idle = self._resume.stopped or self._chains.copied
        if not restored and not idle:
            result.pulled += SecondLook(self._vault, self._session, self._clock).take(asked=again)
            follow(self._vault, self._session, self._clock)
            self._forget_lost(result, met=True)
        self._vault.write_behind(
            partial(_end, to_millis(self._clock()), whole=not idle, certificate=self._server.certificate_end)
        )
        self._vault.save_anchor()
        self._vault.keep_recovery_slot()
        return result

    def _goes_on(self, request: SyncRequest) -> bool:
        """Whether there is something to push, to add to the roster, or to ask for, that the server can be given."""
        if self._resume.propose() or self._resume.stopped:
            return self._resume.lacks_roster or self._outbox.next_roster().roster != []
        begun = self._outbox.waiting() or self._announce() or self._begin_keys()
        if begun or not set(self._wants()) <= set(request.wants) or self._follows_more(request):
            return True
        at = to_millis(self._clock())
        return self._vault.write_behind(lambda tx: heads.tell(tx, at))

    def _follows_more(self, request: SyncRequest) -> bool:
        """Whether there is a feed to read that was not asked for: the roster has given it since."""
        asked = {(cursor.team, cursor.register) for cursor in request.feeds}
        return not {(cursor.team, cursor.register) for cursor in self._cursors(own=False).feeds} <= asked

    def _part_if_removed(self, result: Result) -> None:
        """Hand over what waits and raise DeviceRemoved, when the roster says that this device was revoked.

        Not from a copy of a member's vault: what it has not sent is nowhere else, and nobody can take it in its name.
        """
        if is_removed(self._vault) and not (self._chains.copied and is_of_member(self._vault)):
            sent = result.pushed
            self._chains.copied = hand_over(self._vault, self._session, self._next_push, self._outbox, already=sent)

    def _begin_keys(self) -> bool:
        """Begin a key that is due; whether it is on its way. Once for each head of the roster, like `_announce`."""
        seq = self._vault.roster.seq
        if seq == self._began or not keyring.ensure_epochs(self._vault, self._clock):
            return False
        self._began = seq
        return True

    def _announce(self) -> bool:
        """Announce registers that members lack; whether entries are on their way.

        Only when the roster has moved since the last try, so that a server which refuses them is not asked for ever.
        """
        seq = self._vault.roster.seq
        if seq == self._announced:
            return False
        self._announced = seq
        return entitlements.announce_missing(self._vault, self._clock)

    def _next_push(self) -> Push:
        """Seal what waits, a few streams in each transaction so that nobody's save waits long, and take a batch.

        A server that lost a tail is given back the roster's first, and nothing else before an administrator says so.
        """
        if tail := self._resume.tail():
            return Push(roster=tail)
        self._resume.propose()
        if self._resume.stopped:
            return self._outbox.next_roster()
        seal_waiting(self._vault, self._check_stopping)
        return self._outbox.next_push(self._server.pace.bytes)

    def _request(self, push: Push, *, include_own: bool) -> SyncRequest:
        cursors = self._cursors(own=include_own)
        roster = self._vault.roster  # one and the same: an administrator's act on another thread may extend it
        return SyncRequest(
            roster_since=roster.seq,
            inbox_since=cursors.inbox,
            feeds=[] if self._chains.copied else cursors.feeds,
            roster=push.roster,
            grants=[grant for _, grant in push.grants],
            items=[item for _, item in push.items],
            wants=self._wants(),
            roster_head=roster.head,
            own=None if include_own or self._resume.lost else self._chains.count(pushing=bool(push.items)),
            include_own=include_own,
            page_bytes=min(PAGE_BYTES, self._server.pace.bytes),
        )

    def _cursors(self, *, own: bool) -> Cursors:
        roster, now = self._vault.roster, to_millis(self._clock())
        return self._vault.read(lambda connection: read_cursor(connection, roster, self._vault.identity, now, own=own))

    def _wants(self) -> list[KeyName]:
        """The keys to ask for, by the roster as it is known now."""
        roster = self._vault.roster
        return self._vault.read(lambda connection: keyring.wanted_keys(connection, roster, self._vault.identity))

    def _take(self, push: Push, request: SyncRequest, response: SyncResponse, result: Result) -> bool:
        """Apply a response; whether the server has more."""
        self._may_wake = self._may_wake or bool(response.roster or response.inbox)
        self._take_roster(request, response)
        self._take_outcomes(push, response, result)
        anew = bool(response.moved) and self._resume.moved(response)
        standing = self._chains.judge(request, response)
        if standing is Standing.BEHIND:
            self._disbelieve_receipts(response)
            return not self._resume.stopped
        if standing is Standing.FOREIGN:
            result.problems.append(CLONED)
        if standing is not None:
            return standing is Standing.SAME
        if response.roster_more:
            # Keys and changes are judged by the whole roster: they come again with the next round.
            return True
        self._take_keys(response, result)
        if self._may_wake:
            leaving.wake(self._vault, self._check_stopping)
            self._may_wake = False
        self._take_glass()
        more = anew
        for page in response.feeds:
            self._take_page(page, result)
            more = more or page.more
        self._retry_held(result)
        if request.include_own and self._resume.busy:
            more = self._resume.compared(request, response) or more
        return more

    def _retry_held(self, result: Result) -> None:
        """Take again what was held for a key or a member that has come since, also in a sync that was cut off."""
        received = self._vault.write_behind(keyring.retry_held)
        if received is not None:
            result.pulled += received.merged
            result.problems += [kind for kind, _ in received.problems]

    def _forget_lost(self, result: Result, *, met: bool = False) -> None:
        """What left this device with a role or a team: at the beginning what is sent already, at the end the rest."""
        result.forgotten += leaving.forget_lost(self._vault, self._clock, self._check_stopping, met=met)

    def _check_stopping(self) -> None:
        if self._stopping():
            raise Stopped

    def _take_roster(self, request: SyncRequest, response: SyncResponse) -> None:
        """Extend the roster; a server that was restored from a backup shows by offering an entry not asked for."""
        try:
            offered = [read_entry(entry).seq for entry in response.roster]
            if any(seq <= request.roster_since for seq in offered):
                if not all(self._vault.roster.holds(entry) for entry in response.roster):
                    raise RosterRejected("another entry in the place of one that is here")
                self._resume.shorter(response, request.roster)
            else:
                self._resume.whole()
                if response.roster:
                    self._vault.write_behind(partial(keyring.follow, response.roster))
                    self._resume.read()
            if self._meets_another:
                two_rosters.ended(self._vault, self._clock)
                self._meets_another = False
        except (Malformed, RosterRejected) as error:
            if two_rosters.notice(self._vault, self._session, self._clock):
                raise VerificationFailed(two_rosters.TWO_LISTS) from error
            self._note_problem("roster", response)
            raise VerificationFailed(ROSTER_FORGED) from error

    def _note_problem(self, kind: str, response: SyncResponse) -> None:
        """Keep what was not believed as evidence, once for each kind."""
        at, evidence = to_millis(self._clock()), pack(list(response.roster))
        self._vault.write_behind(lambda tx: problems.note(tx.connection, kind, at, evidence))

    def _take_keys(self, response: SyncResponse, result: Result) -> None:
        if not response.inbox and not response.wanted:
            return

        def work(tx: Tx) -> list[str]:
            problems = keyring.take_inbox(tx, response.inbox, to_millis(self._clock()))
            fresh = [want for want in response.wanted if want not in self._answered]
            self._answered.update(fresh)
            keyring.answer_wanted(tx, fresh)
            return problems

        result.problems += self._vault.write_behind(work)

    def _take_glass(self) -> None:
        """Take the keys of circles that this device may have and that nobody has granted yet, from the roster."""
        vault, now = self._vault, to_millis(self._clock())
        roster = vault.roster
        if not roster.circles:
            return
        lacking = vault.read(lambda connection: circles.behind_glass(connection, roster, vault.identity, now))
        if lacking:
            vault.write_behind(lambda tx: circles.take_glass(tx, now))
            self._may_wake = True

    def _take_outcomes(self, push: Push, response: SyncResponse, result: Result) -> None:
        if push.empty:
            return
        if len(response.item_outcomes) != len(push.items) or len(response.grant_outcomes) != len(push.grants):
            raise VerificationFailed(ROSTER_FORGED)
        counts = self._vault.write_behind(
            lambda tx: self._outbox.settle(
                tx, push, response.item_outcomes, response.grant_outcomes, response.roster_outcomes
            )
        )
        result.pushed += counts.pushed
        result.refused += counts.refused
        if self._outbox.has_lost(push, response.item_outcomes):
            self._disbelieve_receipts(response)

    def _disbelieve_receipts(self, response: SyncResponse) -> None:
        """The server lacks what a receipt called stored. Where it has lost nothing that was read from it, the receipt
        was another push's: it is asked how far it has come, once in a sync, and the rest waits to be pushed again.
        """
        if response.moved or self._asked_heads:
            self._resume.notice(response)
            return
        self._asked_heads = True
        request = SyncRequest(self._vault.roster.seq, NO_INBOX, ask_heads=True)
        heads = self._session.post("/v1/sync", request, SyncResponse).own_heads
        if not self._vault.write_behind(lambda tx: self._outbox.wait_again(tx, heads)):
            self._resume.notice(response)

    def _take_page(self, page: FeedPage, result: Result) -> None:
        """Merge a page and move its cursor in one transaction.

        A page is a fraction of a second's work, so that a person's save never waits long behind a pull; cut smaller,
        each part would cost a signature check for every stream in it and a commit of its own.
        """
        self._check_stopping()
        received = self._vault.write_behind(partial(_apply, page, self._resume.busy))
        result.pulled += received.merged
        result.problems += [kind for kind, _ in received.problems]


def _apply(page: FeedPage, compares: bool, tx: Tx) -> Received:
    received = tx.incoming.receive(page.team, page.register, page.items)
    write_cursor(tx.connection, page.team, page.register, page.position, page.check)
    if compares:
        relaying.met(tx.connection, page.items)
    return received


def _end_restoring(tx: Tx) -> None:
    meta.drop(tx.connection, "restored")
    twin.taken_back(tx.connection)
    forget_unread(tx.connection, tx.log.roster, tx.vault.identity)


def _end(at: int, tx: Tx, *, whole: bool, certificate: datetime | None) -> None:
    if certificate is not None:
        server_trust.note_certificate_end(tx.connection, to_millis(certificate))
    if whole:
        heads.compare(tx, at)
        twin.compared(tx.connection)
    meta.put(tx.connection, "last_sync", str(at).encode())
    keyring.count_missing(tx)
    tx.touch("sync", b"")
