"""When the server last met each computer: its own word, for administrators and team leads."""

from lahityo.base.clock import Clock
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.sync.acts import NO_INBOX
from lahityo.sync.login import DeviceSession
from lahityo.sync.server import Server
from lahityo.vault.vault import Vault


def last_seen(vault: Vault, server: Server, clock: Clock) -> dict[bytes, int]:
    """Device → ms, by the server's clock; those of one's own team for a lead, empty for everybody else."""
    request = SyncRequest(vault.roster.seq, NO_INBOX, ask_seen=True)
    response = DeviceSession(vault, server, clock).post("/v1/sync", request, SyncResponse)
    return {one.device: one.at for one in response.seen}
