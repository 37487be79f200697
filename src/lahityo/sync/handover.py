"""A client's record goes to another team: its streams are moved on the server, in one request, while this laptop is on.

What is unsent is sent first. The move itself is stored by the server alone and comes back with the feeds, as it comes
to every laptop; whoever loses the line before the answer finds at his next sync whether it was done.
"""

from collections.abc import Collection
from functools import partial

from lahityo.base.clock import Clock, to_millis
from lahityo.base.errors import BadInput, NoConnection, Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.protocol.codes import Outcome, refused
from lahityo.protocol.grants import MOVE_REASON_LIMIT, MoveStream
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.sync.engine import Engine
from lahityo.sync.login import DeviceSession
from lahityo.sync.server import NO_SERVER, Server
from lahityo.vault import forgetting, keys, moves
from lahityo.vault.vault import Tx, Vault

ATTEMPTS = 5
_NO_INBOX = 2**53

NOTHING_TO_MOVE = QT_TRANSLATE_NOOP(
    "Errors", "There is nothing of this client here to hand over; it may have been handed over already."
)
UNSENT_FIRST = QT_TRANSLATE_NOOP(
    "Errors",
    "Something of this client's record could not be sent, so it cannot be handed over yet. See what waits to be sent.",
)
NO_KEYS = QT_TRANSLATE_NOOP(
    "Errors", "The record cannot be handed over before a key has come: synchronise, and try again later."
)
NOBODY_THERE = QT_TRANSLATE_NOOP(
    "Errors", "Nobody in that team can read this yet: one of its computers must synchronise once first."
)
MAY_NOT = QT_TRANSLATE_NOOP("Errors", "The server does not let this computer hand the record over.")
REASON_NEEDED = QT_TRANSLATE_NOOP("Errors", "Say why, in at most {limit} characters.")


def move_client(
    vault: Vault, server: Server, client: bytes, to_team: bytes, registers: Collection[str], reason: str
) -> int:
    """Move the client's streams of these registers to a team; how many went. Syncs before and after.

    NoConnection when the server is not there; Refused or BadInput, in words, when it cannot be done: nothing has moved
    then. `to_team` is whatever has keys with a public half in the roster.
    """
    why, clock = reason.strip(), vault.clock
    if not 1 <= len(why) <= MOVE_REASON_LIMIT:
        raise BadInput(REASON_NEEDED, limit=MOVE_REASON_LIMIT)
    for _ in range(ATTEMPTS):
        Engine(vault, server, clock).sync()
        if any(not vault.roster.epochs.get((to_team, register)) for register in registers):
            raise Refused(NOBODY_THERE)
        made = vault.write(partial(_make, client, to_team, registers, why, to_millis(clock())))
        if not made:
            raise Refused(NOTHING_TO_MOVE)
        outcomes = _push(vault, server, clock, made)
        if not any(map(refused, outcomes)):
            Engine(vault, server, clock).sync()
            return len(made)
        if Outcome.NOT_ALLOWED in outcomes:
            raise Refused(MAY_NOT)
    raise NoConnection(NO_SERVER)


def _make(client: bytes, to_team: bytes, registers: Collection[str], why: str, at: int, tx: Tx) -> list[MoveStream]:
    found = [one for one in moves.movable(tx.log, client, registers) if one.team != to_team]
    if any(forgetting.has_unsent(tx.connection, one.id) for one in found):
        raise Refused(UNSENT_FIRST)
    try:
        return [moves.make(tx.log, one, to_team, why, at) for one in found]
    except keys.KeyRefused as error:
        raise Refused(NO_KEYS) from error


def _push(vault: Vault, server: Server, clock: Clock, made: list[MoveStream]) -> bytes:
    request = SyncRequest(vault.roster.seq, _NO_INBOX, items=list(made))
    outcomes = DeviceSession(vault, server, clock).post("/v1/sync", request, SyncResponse).item_outcomes
    return outcomes.ljust(len(made), bytes([Outcome.MOVED]))
