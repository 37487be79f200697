"""Restricted clients over the network: who has one from now on, with the reason in his record."""

from lahityo.app import runtime
from lahityo.base.errors import Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.access import Part
from lahityo.services.access import Opening
from lahityo.services.casework import Casework
from lahityo.services.circles import Restriction
from lahityo.sync import circling
from lahityo.sync.server import Server
from lahityo.vault.vault import Vault

NOT_HERE_YET = QT_TRANSLATE_NOOP(
    "Errors", "The record has not come yet; a key of your team is on its way. Sync and try again."
)


def open_in_emergency(vault: Vault, casework: Casework, who: str, reason: str) -> bytes:
    """Open a restricted client, found by the exact name or code, for this person and a day; the client.

    Why stands in the access log before the server is asked, and before anything shows.
    """
    circle = casework.circles.find(who, reason)
    access = casework.access
    access.note(Opening(circle, Part.EMERGENCY, why=reason))

    def act(vault: Vault, server: Server) -> None:
        if not casework.circles.is_open(circle):
            circling.break_glass(vault, server, circle, vault.clock)

    runtime.administer(vault, act)
    client = casework.circles.client_of(circle)
    if client is None:
        raise Refused(NOT_HERE_YET)
    access.note(Opening(client, Part.EMERGENCY, why=reason))
    return client


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
