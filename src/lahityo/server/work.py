"""The requests' work in the database, one method a route; they block and run on worker threads."""

from collections.abc import Callable
from typing import TypeVar

from psycopg.errors import DeadlockDetected, SerializationFailure
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError, OperationalError

from lahityo.base.clock import to_millis
from lahityo.protocol.codes import ErrorCode, Outcome
from lahityo.protocol.grants import MoveStream
from lahityo.protocol.limits import SESSION_SECONDS
from lahityo.protocol.messages import (
    Created,
    CreateOrganisation,
    Session,
    SessionRequest,
    SyncRequest,
    SyncResponse,
    WaitRequest,
)
from lahityo.protocol.roster import Roster, RosterRejected
from lahityo.protocol.types import NO_ID, Malformed
from lahityo.server.auth import Authority, Principal, check_signature, check_standing
from lahityo.server.directory import Directory, verify
from lahityo.server.faults import Fault
from lahityo.server.late import is_revoked, push_late
from lahityo.server.own_chains import fits as fits_own
from lahityo.server.pull import followed, moved, parted, pull
from lahityo.server.push import key_exists, push_grants, push_roster
from lahityo.server.push_items import push_items
from lahityo.server.settings import Settings
from lahityo.server.store import inboxes, rosters, seen
from lahityo.server.store.feeds import Feed
from lahityo.server.store.store import Store, use_token
from lahityo.server.waiting import View, look

T = TypeVar("T")

_ATTEMPTS = 3
_SEEN_MS = 5 * 60_000
"""So exact is when a device was last met; a session lasts half a day."""

Outcomes = tuple[bytes, bytes, bytes]
"""Of roster entries, grants and items."""


class Work:
    """What the server does, on one store."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._clock = settings.clock
        self._directory = Directory()
        self._noted: dict[tuple[bytes, bytes], int] = {}
        self.authority = Authority(store.keys())

    def check(self) -> None:
        """Ask the database for a sign of life."""
        self._store.check()

    def create_organisation(self, request: CreateOrganisation) -> Created:
        """Found an organisation, or answer the same once more."""
        return _again(lambda: self._create_organisation(request))

    def open_session(self, request: SessionRequest) -> tuple[Session, bytes | None]:
        """A token for a device or invitation that signed its challenge.

        Beside it the invitation that brought the device in, when that is open still: `close_invite` it before the
        token is given out, since a device with a session needs it no longer.
        """
        now = self._clock()
        self.authority.check_challenge(request, now)
        with self._store.reading() as connection:
            check_signature(request, self._directory.current(connection, request.org))
            roster = self._standing(connection, request, late=True)
            invite = None
            if request.kind == "device":
                invite = rosters.invite_of(connection, request.org, roster.devices[request.id])
            if invite is not None and inboxes.closed(connection, request.org, [invite]):
                invite = None
        token = self.authority.token(request.org, request.kind, request.id, now)
        return Session(token, SESSION_SECONDS), invite

    def is_unnoted(self, who: Principal) -> bool:
        """Whether it is a device of which this process has not noted lately that it was met."""
        noted = self._noted.get((who.org, who.id), 0)
        return who.kind == "device" and not 0 <= to_millis(self._clock()) - noted < _SEEN_MS

    def note_seen(self, org: bytes, device: bytes) -> None:
        """Note that a device was met."""
        at = to_millis(self._clock())

        def work() -> None:
            with self._store.writing() as connection:
                seen.note(connection, org, device, at)

        _again(work)
        self._noted[org, device] = at

    def close_invite(self, org: bytes, invite: bytes) -> None:
        """Let an invitation in no longer, and delete the keys that waited for it."""

        def work() -> None:
            with self._store.writing() as connection:
                inboxes.close(connection, org, invite)

        _again(work)

    def push(self, who: Principal, request: SyncRequest) -> tuple[Outcomes, bool, bool]:
        """Store what was pushed; the outcomes once it is committed, whether anything changed, and whether the device
        knew of all its chains here: where it did not, no item was taken.
        """
        return _again(lambda: self._push(who, request))

    def pull(self, who: Principal, request: SyncRequest, fits: bool | None) -> SyncResponse:
        """What lies after the request's cursors; `fits` is what `push` said, None when nothing was pushed."""
        with self._store.reading() as connection:
            roster = self._standing(connection, who, late=True)
            if fits is None:
                fits = fits_own(connection, who, request)
            return pull(connection, roster, who, request, to_millis(self._clock()), fits=fits)

    def view(self, org: bytes) -> View:
        """How far everything of an organisation has come."""
        with self._store.reading() as connection:
            return look(connection, org)

    def followed(self, who: Principal, request: WaitRequest) -> dict[Feed, int]:
        """The cursors that a long-poll of this principal may wait on."""
        with self._store.reading() as connection:
            roster = self._standing(connection, who)
        cursors = followed(roster, who, request, to_millis(self._clock())) if who.kind == "device" else {}
        return {feed: cursor.position for feed, cursor in cursors.items()}

    def standing(self, connection: Connection, who: Principal) -> Roster:
        """The roster, in which the principal is still good; Fault when he is not."""
        return self._standing(connection, who)

    def _standing(
        self,
        connection: Connection,
        who: Principal | SessionRequest,
        lock: rosters.Lock = "none",
        *,
        late: bool = False,
    ) -> Roster:
        found = self._directory.current(connection, who.org, lock)
        roster = check_standing(who.org, who.kind, who.id, found, self._clock(), late=late)
        if who.kind == "invite" and roster.invites[who.id].used and inboxes.closed(connection, who.org, [who.id]):
            raise Fault(ErrorCode.NOT_ALLOWED)
        return roster

    def _push(self, who: Principal, request: SyncRequest) -> tuple[Outcomes, bool, bool]:
        roster_outcomes = grant_outcomes = item_outcomes = b""
        with self._store.writing() as connection:
            alone = request.roster or any(isinstance(item, MoveStream) for item in request.items)
            roster = known = self._standing(connection, who, "update" if alone else "share", late=True)
            now = to_millis(self._clock())
            fits = fits_own(connection, who, request)
            if parted(known, request):
                return _nothing_of(request), False, fits
            if is_revoked(known, who):
                return push_late(connection, known, who, request, now, fits=fits), bool(request.items), fits
            if request.roster:
                roster_outcomes, roster = push_roster(
                    connection, known, request.roster, who, self._clock(), known=request.roster_since
                )
            if who.kind == "invite" or not roster.entitled(who.id, NO_ID, "roster"):
                grant_outcomes = bytes([Outcome.NOT_ALLOWED]) * len(request.grants)
                item_outcomes = bytes([Outcome.NOT_ALLOWED]) * len(request.items)
            else:
                grant_outcomes = push_grants(connection, roster, request.grants, who.id)
                item_outcomes = self._push_items(connection, roster, who, request, fits=fits)
                _note_wants(connection, roster, who, request)
        if roster is not known:
            self._directory.publish(roster)
        outcomes = (roster_outcomes, grant_outcomes, item_outcomes)
        return outcomes, bool(request.wants) or any(Outcome.STORED in each for each in outcomes), fits

    def _push_items(
        self, connection: Connection, roster: Roster, who: Principal, request: SyncRequest, *, fits: bool
    ) -> bytes:
        """Take the items, unless this server lost what the device had read: they may build on that. Nor from a device
        that does not know its own chains: what goes on from them may be a copy's.
        """
        if not request.items:
            return b""
        now = to_millis(self._clock())
        if not fits or request.roster_since > roster.seq or moved(connection, roster, who, request, now):
            return bytes([Outcome.MOVED]) * len(request.items)
        return push_items(connection, roster, request.items, device=who.id, now=now)

    def _create_organisation(self, request: CreateOrganisation) -> Created:
        roster = _founded(request)
        with self._store.writing() as connection:
            spent = use_token(connection, request.token, roster.org)
            if spent is None:
                raise Fault(ErrorCode.UNKNOWN_TOKEN)
            known = self._directory.current(connection, roster.org, "update")
            if not spent or (known is not None and known.digests[0] != roster.digests[0]):
                raise Fault(ErrorCode.TOKEN_USED)
            if known is not None:
                return Created(roster.org)
            rosters.create(connection, roster.org, to_millis(self._clock()))
            numbered = list(enumerate(request.roster, start=1))
            rosters.extend(connection, roster.org, numbered, rosters.Head(roster.seq, roster.head))
            if any(push_grants(connection, roster, request.grants, None)):
                raise Fault(ErrorCode.NOT_ALLOWED)
        self._directory.publish(roster)
        return Created(roster.org)


def _nothing_of(request: SyncRequest) -> Outcomes:
    """Nothing is taken that was made on another roster: its readers here could not judge it."""
    moved_on, waits = bytes([Outcome.ROSTER_MOVED]), bytes([Outcome.MOVED])
    return moved_on * len(request.roster), waits * len(request.grants), waits * len(request.items)


def _founded(request: CreateOrganisation) -> Roster:
    """The new organisation's roster; Fault when it breaks a rule."""
    roster = Roster()
    try:
        for entry in request.roster:
            roster.apply(entry, verify)
    except Malformed as error:
        raise Fault(ErrorCode.MALFORMED) from error
    except RosterRejected as error:
        raise Fault(ErrorCode.NOT_ALLOWED) from error
    return roster


def _note_wants(connection: Connection, roster: Roster, who: Principal, request: SyncRequest) -> None:
    keys = [key for key in request.wants if roster.entitled(who.id, key.team, key.register) and key_exists(roster, key)]
    if not keys:
        return
    # A grant that lies after the cursor is still to be read; one before it has been read, and did not serve.
    last = inboxes.last_positions(connection, who.org, who.id)
    unanswered = [key for key in keys if last.get(key, 0) <= request.inbox_since]
    if unanswered:
        inboxes.ask(connection, who.org, who.id, unanswered)


def _again(work: Callable[[], T]) -> T:
    """Do work that met another process on the same rows once more: it then finds what the other one stored."""
    for _ in range(_ATTEMPTS - 1):
        try:
            return work()
        except IntegrityError:
            continue
        except OperationalError as error:
            if not isinstance(error.orig, (DeadlockDetected, SerializationFailure)):
                raise
    return work()
