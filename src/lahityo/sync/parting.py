"""A device that was removed: on the signed word of the roster alone it hands over what it has not sent, and says so.

What the server says without proof ends a session, and nothing else. Who calls erases the vault afterwards.
"""

from collections.abc import Callable
from functools import partial

from lahityo.base.clock import to_millis
from lahityo.base.errors import Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.sync.login import DeviceSession
from lahityo.sync.outbox import Outbox, Push
from lahityo.sync.server import REMOVED
from lahityo.vault import meta, twin
from lahityo.vault.schema import WAITING
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Vault

PARTED = QT_TRANSLATE_NOOP(
    "Errors", "This computer was removed from the organisation; what it had not sent yet has been handed over."
)
_NOWHERE = 2**53
_UNSENT = (
    f"SELECT (SELECT coalesce(sum(changes), 0) FROM own_log WHERE {WAITING}"  # noqa: S608 - constant text
    " AND n NOT IN (SELECT n FROM given_up))"
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


def is_of_member(vault: Vault) -> bool:
    """Whether whose device this is, or was, is a member of the organisation still."""
    return not vault.roster.members[vault.identity.member].removed


def hand_over(
    vault: Vault, session: DeviceSession, next_push: Callable[[], Push], outbox: Outbox, *, already: int
) -> bool:
    """Push what waits, and raise DeviceRemoved once nothing more is taken; NoConnection leaves it to the next time.

    True when it comes out that this vault is a copy of a member's, of which another one is used elsewhere: it is kept.
    """
    sent, device = already, vault.identity.device
    # A restored vault knows nothing of what it has written since the backup: that it is short says nothing of a copy.
    counts_own = is_of_member(vault) and not vault.read(meta.is_restored)
    try:
        while True:
            batch = next_push()
            push = Push(items=batch.items, changes=batch.changes)
            if push.empty:
                break
            own = vault.read(lambda connection: twin.known_there(connection, device)) if counts_own else None
            request = SyncRequest(vault.roster.seq, _NOWHERE, items=[item for _, item in push.items], own=own)
            response = session.post("/v1/sync", request, SyncResponse)
            if response.own_heads and _is_copy(vault, response):
                return True
            counts = vault.write_behind(partial(outbox.settle, push=push, item_outcomes=response.item_outcomes,
                                                grant_outcomes=b"", roster_outcomes=b""))  # fmt: skip
            sent += counts.pushed
    except Refused as error:
        if error.text != REMOVED:  # the server takes nothing any more: the roster has said why
            raise
    raise DeviceRemoved(vault.roster.devices[vault.identity.device].revoked_at, sent, vault.read(_unsent))


def _is_copy(vault: Vault, response: SyncResponse) -> bool:
    at = to_millis(vault.clock())
    return vault.write_behind(lambda tx: twin.compare(tx, response.own_heads, at)) is twin.Standing.FOREIGN


def _unsent(connection: Connection) -> int:
    return int(connection.execute(_UNSENT).fetchone()[0])
