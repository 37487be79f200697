"""How much of this device's own chains the server has, told with every sync: by it a copy of this vault is noticed."""

from lahityo.base.clock import Clock, to_millis
from lahityo.protocol.codes import Outcome
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.vault import twin
from lahityo.vault.twin import Standing
from lahityo.vault.vault import Vault


class OwnChains:
    """Where one sync stands with the chains of its own device.

    Attributes:
        copied: whether this vault is a copy of one that is used elsewhere; nothing is pushed or merged then.
    """

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock
        self._said = False
        self.copied = vault.read(twin.noticed)

    def count(self, *, pushing: bool) -> int | None:
        """What to say: first of all, and with whatever goes on from these chains; None in between."""
        if self._said and not pushing:
            return None
        self._said = True
        return self._known_there()

    def judge(self, request: SyncRequest, response: SyncResponse) -> Standing | None:
        """What the answer says of them; None when nothing was asked, or when the answer fits.

        A lost receipt is made up for. A copy that has no twin at the server any more goes on as itself.
        """
        if request.own is None or response.moved:
            return None
        refused = bool(request.items) and set(response.item_outcomes) == {Outcome.MOVED}
        at = to_millis(self._clock())
        standing = None
        if response.own_heads or refused:
            standing = self._vault.write_behind(lambda tx: twin.compare(tx, response.own_heads, at))
            self._said = False
            if standing is Standing.SAME and self._known_there() == request.own:
                standing = Standing.BEHIND  # it says another number than its own heads come to
        if standing is Standing.FOREIGN:
            self.copied = True
        elif self.copied and standing is not Standing.BEHIND:
            self._vault.write_behind(lambda tx: twin.cleared(tx, at))
            self.copied, standing = False, Standing.SAME
        return standing

    def _known_there(self) -> int:
        device = self._vault.identity.device
        return self._vault.read(lambda connection: twin.known_there(connection, device))
