"""Restricted clients over the network: who has one from now on, with the reason in his record."""

from lahityo.app import runtime
from lahityo.services.casework import Casework
from lahityo.services.circles import Restriction
from lahityo.sync import circling
from lahityo.sync.server import Server
from lahityo.vault.vault import Vault


def change(vault: Vault, casework: Casework, client: bytes, restriction: Restriction, *, stays: bool) -> None:
    """Say who beside oneself has a restricted client, and whether one has him oneself any longer."""
    circle, members = casework.circles.named(client, restriction, stays=stays)

    def act(vault: Vault, server: Server) -> None:
        if not stays:  # while he may
            casework.circles.tell(client, members, restriction.reason)
        circling.change(vault, server, circle, members, glass=restriction.glass, clock=vault.clock)
        if stays:
            casework.circles.tell(client, members, restriction.reason)

    runtime.administer(vault, act)
