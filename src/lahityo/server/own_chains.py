"""Whether a device knows its own chains: two copies of one vault write with the same keys, and the server meets both.

What is counted before a push and pushed by the other copy in the same moment is met by the next request.
"""

from sqlalchemy import Connection

from lahityo.protocol.messages import SyncRequest
from lahityo.server.auth import Principal
from lahityo.server.store import feeds


def fits(connection: Connection, who: Principal, request: SyncRequest) -> bool:
    """Whether the number of its own envelopes that a device says to be here is right, or none was said."""
    if who.kind != "device" or request.own is None:
        return True
    return request.own == feeds.own_count(connection, who.org, who.id)
