"""What a sync answers with: whatever lies after the cursors, as far as this principal may have it."""

from sqlalchemy import Connection

from lahityo.protocol.limits import MAX_REQUEST_BYTES
from lahityo.protocol.messages import FeedPage, SyncRequest, SyncResponse, WaitRequest, Wanted
from lahityo.protocol.roster import Roster, RosterEntry
from lahityo.server.auth import Principal
from lahityo.server.push import key_exists
from lahityo.server.store import feeds, inboxes, rosters
from lahityo.server.store.feeds import Whose

_MAX_PAGE = MAX_REQUEST_BYTES // 2
_ROSTER_PAGE = 500  # entries
_ROSTER_PAGE_BYTES = 1024 * 1024


def pull(connection: Connection, roster: Roster, who: Principal, request: SyncRequest) -> SyncResponse:
    """The response's pulled half."""
    entries, more = _roster_page(connection, roster, request.roster_since)
    is_device = who.kind == "device"
    return SyncResponse(
        roster=entries,
        roster_more=more,
        inbox=inboxes.waiting(connection, who.org, who.id, request.inbox_since),
        wanted=wanted_by_others(connection, roster, who.id) if is_device else [],
        feeds=_pages(connection, roster, who, request) if is_device else [],
        own_heads=feeds.own_heads(connection, who.org, who.id) if is_device and request.include_own else [],
    )


def _roster_page(connection: Connection, roster: Roster, since: int) -> tuple[list[RosterEntry], bool]:
    if since == roster.seq:
        return [], False
    # A laptop that knows more than this server (it was restored from a backup) sees that by the server's last entry.
    entries = rosters.entries(connection, roster.org, min(since, roster.seq - 1), _ROSTER_PAGE)
    size = count = 0
    for entry in entries:
        size += len(entry.body)
        if count and size > _ROSTER_PAGE_BYTES:
            break
        count += 1
    return entries[:count], since + count < roster.seq


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


def followed(roster: Roster, who: Principal, request: SyncRequest | WaitRequest) -> dict[feeds.Feed, int]:
    """The cursors of those feeds asked for that the device is entitled to.

    With `include_own` also of those that it only writes: its own items are given back to a restored vault.
    """
    own = isinstance(request, SyncRequest) and request.include_own
    may = roster.may_write if own else roster.entitled
    return {
        (cursor.team, cursor.register): cursor.position
        for cursor in request.feeds
        if may(who.id, cursor.team, cursor.register)
    }


def _pages(connection: Connection, roster: Roster, who: Principal, request: SyncRequest) -> list[FeedPage]:
    """A page of every feed that has something new.

    The heads are read first: what lies up to them is committed, so a cursor moved there skips nothing. A cursor beyond
    the head means that this server lost a tail; the laptop is told by a page that ends before its cursor.
    """
    cursors = followed(roster, who, request)
    if not cursors:
        return []
    budget = min(request.page_bytes, _MAX_PAGE) or 1
    heads = feeds.feed_heads(connection, who.org)
    pages = []
    for feed, after in cursors.items():
        head = heads.get(feed, 0)
        if head == after:
            continue
        if head < after:
            pages.append(FeedPage(*feed, position=head, more=False, items=[]))
            continue
        whose = Whose.ALL if request.include_own else Whose.OTHERS
        if not roster.entitled(who.id, *feed):
            whose = Whose.OWN
        page = feeds.read_page(
            connection, who.org, feed, after=after, head=head, whose=whose, device=who.id, budget=budget
        )
        budget -= page.size
        pages.append(FeedPage(*feed, position=page.position, more=page.more, items=page.items))
    return pages
