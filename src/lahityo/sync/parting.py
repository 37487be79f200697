"""A device that was removed: on the signed word of the roster alone it hands over what it has not sent, and says so.

What the server says without proof ends a session, and nothing else. Who calls erases the vault afterwards.
"""

from collections.abc import Callable
from functools import partial

from lahityo.base.errors import Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.sync.login import DeviceSession
from lahityo.sync.outbox import Outbox, Push
from lahityo.sync.server import REMOVED
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Vault

PARTED = QT_TRANSLATE_NOOP(
    "Errors", "This computer was removed from the organisation; what it had not sent yet has been handed over."
)
_NOWHERE = 2**53
_UNSENT = (
    "SELECT (SELECT coalesce(sum(changes), 0) FROM own_log WHERE first IS NULL AND (outcome IS NULL OR outcome >= 16))"
    " + (SELECT coalesce(sum(own_log.changes), 0) FROM pending JOIN own_log ON own_log.n = pending.n)"
)


class DeviceRemoved(Refused):
    """The roster says that this device was revoked at `at` (ms); `sent` changes were handed over and `left` not."""

    def __init__(self, at: int, sent: int, left: int) -> None:
        super().__init__(PARTED)
        self.at, self.sent, self.left = at, sent, left


def is_removed(vault: Vault) -> bool:
    """Whether the vault's own roster, each entry of which is signed, says that this device was revoked."""
    return vault.joined and vault.roster.devices[vault.identity.device].revoked is not None


def hand_over(
    vault: Vault, session: DeviceSession, next_push: Callable[[], Push], outbox: Outbox, *, already: int
) -> None:
    """Push what waits, and raise DeviceRemoved once nothing more is taken; NoConnection leaves it to the next time."""
    sent = already
    try:
        while True:
            batch = next_push()
            push = Push(items=batch.items, changes=batch.changes)
            request = SyncRequest(vault.roster.seq, _NOWHERE, items=[item for _, item in push.items])
            if push.empty:
                break
            response = session.post("/v1/sync", request, SyncResponse)
            counts = vault.write_behind(partial(outbox.settle, push=push, item_outcomes=response.item_outcomes,
                                                grant_outcomes=b"", roster_outcomes=b""))  # fmt: skip
            sent += counts.pushed
    except Refused as error:
        if error.text != REMOVED:  # the server takes nothing any more: the roster has said why
            raise
    raise DeviceRemoved(vault.roster.devices[vault.identity.device].revoked_at, sent, vault.read(_unsent))


def _unsent(connection: Connection) -> int:
    return int(connection.execute(_UNSENT).fetchone()[0])
