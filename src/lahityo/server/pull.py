"""What a sync answers with: whatever lies after the cursors, as far as this principal may have it."""

from sqlalchemy import Connection

from lahityo.protocol.grants import MAX_GRANT_BYTES, GrantBody
from lahityo.protocol.limits import MAX_REQUEST_BYTES
from lahityo.protocol.messages import (
    FeedCursor,
    FeedName,
    FeedPage,
    InboxItem,
    SeenDevice,
    StreamPage,
    SyncRequest,
    SyncResponse,
    WaitRequest,
    Wanted,
)
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_acts import RosterEntry
from lahityo.protocol.types import unpack
from lahityo.server.auth import Principal
from lahityo.server.push import key_exists
from lahityo.server.store import feeds, inboxes, moves, rosters, seen
from lahityo.server.store.feeds import Whose

_LEAD = "team_lead"
_MAX_PAGE = MAX_REQUEST_BYTES // 2
_ROSTER_PAGE = 500  # entries
_ROSTER_PAGE_BYTES = 1024 * 1024


def pull(
    connection: Connection, roster: Roster, who: Principal, request: SyncRequest, now: int, *, fits: bool = True
) -> SyncResponse:
    """The response's pulled half at `now` (ms); for a revoked device the roster up to its revocation, and nothing else.

    One whose roster is not this one's is shown that, and nothing else, so that it can tell its person.
    A device that does not know its own chains (not `fits`) is told of them instead of the feeds, also a revoked one: it
    may be a copy of another laptop, and must not take its own erasing for the handing over of what it has not sent.
    """
    is_device = who.kind == "device"
    revoked = roster.devices[who.id].revoked if is_device else None
    if parted(roster, request):
        since = min(request.roster_since, revoked or roster.seq)
        entries, more = _roster_page(connection, roster, since - 1, revoked or roster.seq)
        return SyncResponse(roster=entries, roster_more=more)
    entries, more = _roster_page(connection, roster, request.roster_since, revoked or roster.seq)
    if revoked is not None:
        own = [] if fits else feeds.own_heads(connection, who.org, who.id)
        return SyncResponse(roster=entries, roster_more=more, own_heads=own)
    pages, lost = _pages(connection, roster, who, request, now) if is_device else ([], [])
    # What an administrator who is about to revoke a device names of it.
    ending = request.heads_of if is_device and roster.is_admin(who.id) else None
    return SyncResponse(
        roster=entries,
        roster_more=more,
        inbox=[
            item
            for item in inboxes.waiting(connection, who.org, who.id, request.inbox_since)
            if _may_open(roster, item, who)
        ],
        wanted=wanted_by_others(connection, roster, who.id) if is_device else [],
        feeds=pages if fits else [],
        moved=lost,
        again=_streams_again(connection, roster, who, request, now) if is_device and request.again else [],
        own_heads=feeds.own_heads(connection, who.org, who.id) if is_device and (request.ask_heads or not fits) else [],
        heads=feeds.own_heads(connection, who.org, ending) if ending is not None else [],
        made_moves=moves.made_by(connection, who.org, ending) if ending is not None else [],
        seen=_seen(connection, roster, who) if is_device and request.ask_seen else [],
    )


def parted(roster: Roster, request: SyncRequest) -> bool:
    """Whether the device has another entry in a place of the roster: after a restored backup the lost tail was made
    anew, before anybody who held it had brought it back.
    """
    head, since = request.roster_head, request.roster_since
    return head is not None and 0 < since <= roster.seq and roster.digests[since - 1] != head


def _may_open(roster: Roster, item: InboxItem, who: Principal) -> bool:
    """Whether who was granted a key may have it still: a role may have changed while the grant lay in the inbox."""
    key = unpack(item.grant.body, GrantBody, MAX_GRANT_BYTES).key
    return who.kind == "invite" or roster.entitled(who.id, key.team, key.register)


def _seen(connection: Connection, roster: Roster, who: Principal) -> list[SeenDevice]:
    """When devices were last met: all for an administrator, those of the own team for its lead."""
    member = roster.members[roster.devices[who.id].member]
    if not (member.admin or member.role == _LEAD):
        return []
    return [
        one
        for one in seen.seen(connection, who.org)
        if one.device in roster.devices
        and (member.admin or roster.members[roster.devices[one.device].member].team == member.team)
    ]


def _roster_page(connection: Connection, roster: Roster, since: int, last: int) -> tuple[list[RosterEntry], bool]:
    """The entries after `since`, up to number `last`."""
    if since >= last and last < roster.seq:
        return [], False
    if since == roster.seq:
        return [], False
    # A laptop that knows more than this server (it was restored from a backup) sees that by the server's last entry.
    after = min(since, roster.seq - 1)
    entries = rosters.entries(connection, roster.org, after, min(_ROSTER_PAGE, last - after))
    size = count = 0
    for entry in entries:
        size += len(entry.body)
        if count and size > _ROSTER_PAGE_BYTES:
            break
        count += 1
    return entries[:count], since + count < last


def wanted_by_others(connection: Connection, roster: Roster, device: bytes) -> list[Wanted]:
    """What other devices ask for that they, and this one, are entitled to, and that this one has not granted yet."""
    asked = inboxes.asked(connection, roster.org)
    done = inboxes.granted_by(connection, roster.org, device) if asked else set()
    return [
        wanted
        for wanted in asked
        if wanted.device != device
        and wanted not in done
        and key_exists(roster, wanted.key)
        and roster.entitled(device, wanted.key.team, wanted.key.register)
        and roster.entitled(wanted.device, wanted.key.team, wanted.key.register)
    ]


def followed(
    roster: Roster, who: Principal, request: SyncRequest | WaitRequest, now: int
) -> dict[feeds.Feed, FeedCursor]:
    """The cursors of those feeds asked for that the device may read at `now` (ms).

    With `include_own` also of those that it only writes: its own items are given back to a restored vault.
    """
    own = isinstance(request, SyncRequest) and request.include_own
    return {
        feed: cursor
        for cursor in request.feeds
        if roster.may_read(who.id, *(feed := (cursor.team, cursor.register)), now)
        or (own and roster.may_write(who.id, *feed))
    }


def moved(connection: Connection, roster: Roster, who: Principal, request: SyncRequest, now: int) -> list[FeedName]:
    """The feeds in which something else than the laptop read, or nothing, is at its cursor: this server lost a tail."""
    cursors = followed(roster, who, request, now)
    tops = feeds.feed_tops(connection, who.org) if cursors else {}
    return [
        FeedName(*feed)
        for feed, cursor in cursors.items()
        if not _holds(connection, who.org, feed, cursor, *tops.get(feed, (0, b"")))
    ]


def _holds(connection: Connection, org: bytes, feed: feeds.Feed, cursor: FeedCursor, head: int, check: bytes) -> bool:
    if cursor.position >= head:
        return cursor.position == head and cursor.check in {b"", check}
    if not cursor.check or not cursor.position:
        return True
    return cursor.check == feeds.check_at(connection, org, feed, cursor.position)


def _streams_again(
    connection: Connection, roster: Roster, who: Principal, request: SyncRequest, now: int
) -> list[StreamPage]:
    """A page of each stream that the device asks for once more and may read."""
    known = feeds.streams_of(connection, who.org, [one.stream for one in request.again])
    budget = min(request.page_bytes, _MAX_PAGE) or 1
    pages = []
    for one in request.again:
        stream = known.get(one.stream)
        if stream is None or not roster.may_read(who.id, *stream.feed, now):
            continue
        if budget <= 0:
            pages.append(StreamPage(one.stream, *stream.feed, position=one.position, more=True, items=[]))
            continue
        page = feeds.read_stream(connection, who.org, one.stream, after=one.position, budget=budget)
        budget -= page.size
        pages.append(StreamPage(one.stream, *stream.feed, position=page.position, more=page.more, items=page.items))
    return pages


def _pages(
    connection: Connection, roster: Roster, who: Principal, request: SyncRequest, now: int
) -> tuple[list[FeedPage], list[FeedName]]:
    """A page of every feed that has something new, and the feeds that are `moved`.

    The heads are read first: what lies up to them is committed, so a cursor moved there skips nothing. A feed that the
    cursor does not fit gives none.
    """
    cursors = followed(roster, who, request, now)
    if not cursors:
        return [], []
    budget = min(request.page_bytes, _MAX_PAGE) or 1
    tops = feeds.feed_tops(connection, who.org)
    pages, lost = [], []
    for feed, cursor in cursors.items():
        after, (head, check) = cursor.position, tops.get(feed, (0, b""))
        if not _holds(connection, who.org, feed, cursor, head, check):
            lost.append(FeedName(*feed))
            continue
        if head == after:
            continue
        whose = Whose.ALL if request.include_own else Whose.OTHERS
        if not roster.may_read(who.id, *feed, now):
            whose = Whose.OWN
        page = feeds.read_page(
            connection, who.org, feed, after=after, head=head, whose=whose, device=who.id, budget=budget
        )
        budget -= page.size
        if page.position < head:
            check = feeds.check_at(connection, who.org, feed, page.position)
        pages.append(FeedPage(*feed, position=page.position, more=page.more, items=page.items, check=check))
    return pages, lost
