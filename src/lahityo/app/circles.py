"""Restricted clients over the network: who has one from now on, with the reason in his record."""

from contextlib import closing, suppress

from lahityo.app import runtime
from lahityo.base.errors import BadInput, NoConnection, Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.access import Part
from lahityo.protocol.grants import MOVE_REASON_LIMIT
from lahityo.services.access import Opening
from lahityo.services.casework import Casework
from lahityo.services.circles import Restriction
from lahityo.sync import circling
from lahityo.sync.engine import Engine
from lahityo.sync.handover import REASON_NEEDED, move_client
from lahityo.sync.server import Server, connect
from lahityo.vault.vault import Vault

NOT_HERE_YET = QT_TRANSLATE_NOOP(
    "Errors", "The record has not come yet; a key of your team is on its way. Sync and try again."
)
KEYS_FIRST = QT_TRANSLATE_NOOP(
    "Errors", "The client cannot be restricted before a key of your team has come: synchronise, and try again later."
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


def restrict(vault: Vault, casework: Casework, client: bytes, restriction: Restriction) -> None:
    """Take a client whom the whole team has to named persons. What this person writes goes; a try that was cut short
    goes on where it was.
    """
    with closing(connect(vault)) as server:
        restrict_by(vault, server, casework, client, restriction)


def restrict_by(vault: Vault, server: Server, casework: Casework, client: bytes, restriction: Restriction) -> None:
    """The same by a server that is connected to."""
    restricting = casework.restricting
    restricting.check(client, restriction)
    _check_length(restriction.reason)
    Engine(vault, server, vault.clock).sync()  # without a server nothing is begun
    restricting.check(client, restriction)
    circle = restricting.begin(client, restriction)
    for _ in range(2):
        Engine(vault, server, vault.clock).sync()
    known = vault.roster.circles.get(circle)
    if known is None or casework.circles.is_waiting(circle):
        raise Refused(KEYS_FIRST)
    members = casework.circles.named_of(circle, restriction)
    if (known.members, known.glass) != (frozenset(members), restriction.glass):
        circling.change(vault, server, circle, members, glass=restriction.glass, clock=vault.clock)
    if restriction.glass:
        restricting.mark(client, circle)
    if registers := restricting.goes(client):  # else they have gone, and the answer was lost
        move_client(vault, server, client, circle, registers, restriction.reason)
    restricting.done(client, members, restriction.reason)
    with suppress(NoConnection):  # it is done; what tells of it goes with the next sync
        Engine(vault, server, vault.clock).sync()


def release(vault: Vault, casework: Casework, client: bytes, reason: str) -> None:
    """End a client's restriction: the whole team has him again."""
    registers = casework.restricting.ends(client, reason)
    _check_length(reason)
    runtime.hand_over(vault, client, casework.desk.team(), registers, reason)


def gather(vault: Vault, casework: Casework, client: bytes, reason: str) -> set[str]:
    """Move what this person writes of a client after what all share of him; which registers."""
    team, registers = casework.restricting.follows(client, reason)
    _check_length(reason)
    runtime.hand_over(vault, client, team, registers, reason)
    return registers


def _check_length(reason: str) -> None:
    if len(reason.strip()) > MOVE_REASON_LIMIT:
        raise BadInput(REASON_NEEDED, limit=MOVE_REASON_LIMIT)
