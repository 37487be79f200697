"""Two rosters that go on from one: a restored server was given a new entry before the lost one had come back to it.

Each is signed, so neither is a forgery, and nobody but people can say which is to count. The laptop whose roster is not
the server's sends and takes nothing, keeps the evidence and says so; so it does where a server shows it a false branch.
"""

from lahityo.base.clock import Clock, to_millis
from lahityo.base.errors import Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.crypto.signing import verify
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.protocol.roster import Roster, RosterRejected
from lahityo.protocol.roster_acts import RosterEntry
from lahityo.protocol.types import Malformed, pack
from lahityo.sync.acts import NO_INBOX
from lahityo.sync.login import DeviceSession
from lahityo.vault import problems, roster_log
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx, Vault

TWO_LISTS = QT_TRANSLATE_NOOP(
    "Errors",
    "The server's list of people and computers differs from the one on this computer, so nothing was sent or fetched; "
    "the sync page says what to do.",
)


def noticed(connection: Connection) -> bool:
    """Whether the server was found to have another roster, and has not been met with this one since."""
    return problems.lasts(connection, problems.TWO_ROSTERS)


def refuse_if_noticed(vault: Vault) -> None:
    """Refused where an act of an administrator could not reach the organisation."""
    if vault.read(noticed):
        raise Refused(TWO_LISTS)


def notice(vault: Vault, session: DeviceSession, clock: Clock) -> bool:
    """The server's roster does not go on from the one that is here: whether it is the organisation's all the same.

    Both tails are kept as evidence, once while it lasts.
    """
    if vault.read(noticed):
        return True
    there = _roster_there(session)
    if there is None:
        return False
    roster, entries = there
    here = vault.roster
    places = enumerate(zip(here.digests, roster.digests, strict=False))
    common = next((at for at, (one, other) in places if one != other), None)
    if roster.root != here.root or common is None:
        return False
    at = to_millis(clock())

    def work(tx: Tx) -> None:
        own = roster_log.entries(tx.connection, common, here.seq)
        problems.note(tx.connection, problems.TWO_ROSTERS, at, pack([own, entries[common:]]))
        tx.touch("sync", b"")

    vault.write_behind(work)
    return True


def ended(vault: Vault, clock: Clock) -> None:
    """The server was met with the roster that is here."""
    at = to_millis(clock())

    def work(tx: Tx) -> None:
        problems.end(tx.connection, problems.TWO_ROSTERS, at)
        tx.touch("sync", b"")

    vault.write_behind(work)


def _roster_there(session: DeviceSession) -> tuple[Roster, list[RosterEntry]] | None:
    """The server's whole roster with its entries; None when it is none that the rules and signatures allow."""
    roster, entries, more = Roster(), list[RosterEntry](), True
    while more:
        response = session.post("/v1/sync", SyncRequest(roster.seq, NO_INBOX), SyncResponse)
        try:
            for entry in response.roster:
                roster.apply(entry, verify)
        except (Malformed, RosterRejected):
            return None
        entries += response.roster
        more = response.roster_more and response.roster != []
    return roster, entries
