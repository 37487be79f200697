"""What was begun for a client in the field while a colleague handed him over goes after him.

A laptop that was offline may have begun the client's part of the social register only then: a stream of its own, which
the hand-over could not take. Whoever meets it with nothing unsent in it moves it to where the shared record went.
"""

from functools import partial

from lahityo.base.clock import Clock, to_millis
from lahityo.protocol.grants import MoveStream
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.sync.login import DeviceSession
from lahityo.vault import forgetting, keys, moves
from lahityo.vault.vault import Tx, Vault

FOLLOWS = "social"
"""Who hands a client over hands over this register too; a nurse decides on hers."""
_NO_INBOX = 2**53


def follow(vault: Vault, session: DeviceSession, clock: Clock) -> int:
    """Move what was left of clients who went; how many streams were offered. Each comes back with the feeds."""
    if not vault.read(lambda connection: moves.any_left(connection, FOLLOWS)):
        return 0
    made = vault.write_behind(partial(_make, to_millis(clock())))
    if made:
        session.post("/v1/sync", SyncRequest(vault.roster.seq, _NO_INBOX, items=list(made)), SyncResponse)
    return len(made)


def _make(at: int, tx: Tx) -> list[MoveStream]:
    found = []
    for stream, team in moves.left(tx.log, FOLLOWS):
        if not forgetting.has_unsent(tx.connection, stream.id):
            try:
                found.append(moves.make(tx.log, stream, team, "", at))
            except keys.KeyRefused:
                continue  # a key that comes with a later sync
    return found
