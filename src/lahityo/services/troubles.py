"""What is not on the server and what was not believed, one by one, each with its reason and what to do about it.

Nothing leaves these lists without having arrived, or having been given up by a person who said why; what was given up
stays in the history.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from lahityo.base.clock import from_millis
from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.protocol.change import Change, read_changes
from lahityo.protocol.codes import Outcome
from lahityo.protocol.types import pack
from lahityo.services.desk import Desk
from lahityo.services.state import PROBLEMS, Problem, reason_of, short
from lahityo.vault import problems, server_trust
from lahityo.vault.files import disk_errors, write_whole
from lahityo.vault.incoming import CLONED
from lahityo.vault.problems import ROLLED_BACK, TWO_HISTORIES, TWO_ROSTERS
from lahityo.vault.schema import WAITING
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx

SHOWN = 500
"""Lines of the outbox read at once, the newest first."""
CERTIFICATE_WARNED = timedelta(days=21)
SAY_WHY = QT_TRANSLATE_NOOP("Errors", "Write why it can stay unsent; the reason stays in the history.")
NOT_THERE = QT_TRANSLATE_NOOP("Errors", "It is not on the list any more; look at the list again.")

WAIT = QT_TRANSLATE_NOOP("Remedies", "It is sent automatically when the server can be reached.")
ASK_ACCESS = QT_TRANSLATE_NOOP(
    "Remedies",
    "Ask for access, and press Try again when you have it. Or save the text and let a colleague who may record it do "
    "so.",
)
ASK_NOBODY = QT_TRANSLATE_NOOP(
    "Remedies",
    "There is nobody else to ask for access: save the text and let a colleague who may record it do so.",
)
SHORTEN = QT_TRANSLATE_NOOP("Remedies", "Open it, record its text anew as two entries, and give this one up.")
UPDATE = QT_TRANSLATE_NOOP("Remedies", "Update Lähityö and press Try again.")
TELL = QT_TRANSLATE_NOOP(
    "Remedies",
    "Tell an administrator. Your text can be read and printed on the client's page; record it anew if needed.",
)
_REMEDIES = {
    None: WAIT,
    Outcome.GAP: WAIT,
    Outcome.UNKNOWN_STREAM: WAIT,
    Outcome.NOT_ALLOWED: ASK_ACCESS,
    Outcome.REVOKED: TELL,
    Outcome.TOO_LARGE: SHORTEN,
    Outcome.MALFORMED: UPDATE,
}
FILL_UP = QT_TRANSLATE_NOOP(
    "Remedies",
    "When every laptop has synced once, an administrator presses Refill the server here, or gives the command lahityo "
    "resume. The laptops then bring back what the server is missing.",
)
LOOK_AGAIN = QT_TRANSLATE_NOOP(
    "Remedies",
    "Press Try again. If the server then shows the complete history, syncing continues. If it does not, save the "
    "evidence and give it to your administrator.",
)
OWN_DEVICE = QT_TRANSLATE_NOOP(
    "Remedies",
    "Ask an administrator for a code for another computer of yours and enter it here. What was written here is then "
    "sent under this computer's own name. If nobody knows who has the other copy, the administrator removes the "
    "computer that was copied.",
)
COMPARE = QT_TRANSLATE_NOOP(
    "Remedies",
    "Save the evidence and give it to your administrator, who finds out which history is true. Leaving it with a "
    "reason lets this record go on with what is on this computer.",
)
INVITED_ANEW = QT_TRANSLATE_NOOP(
    "Remedies",
    "Save the evidence and tell an administrator whose computer still syncs: they invite you again, to another "
    "computer or another profile. What was written here stays readable and can be exported in the settings. If nobody "
    "has restored the server, someone may be showing a false list: do not use the server until that is clear.",
)
_OF_PROBLEMS = {ROLLED_BACK: FILL_UP, TWO_ROSTERS: INVITED_ANEW, TWO_HISTORIES: COMPARE, CLONED: OWN_DEVICE}


@dataclass(frozen=True)
class Unsent:
    """A change of this device that is not on the server. `types` are those of its records, `at` in ms.

    `reason` is a source text of the context "Refusals", empty while it only waits; `remedy` one of "Remedies".
    """

    number: int
    client: bytes
    client_name: str
    register: str
    at: int
    types: tuple[str, ...]
    reason: str
    remedy: str


@dataclass(frozen=True)
class Settled:
    """A line of the history: `text` is of the context "Refusals" when the server had refused it, else of "Problems".

    `reason` is empty when it mended itself, and of a change that was given up after the backup that was put back.
    """

    at: int
    ended: int
    text: str
    client_name: str
    reason: str
    refused: bool


class Troubles:
    """Use cases of the synchronisation page's lists."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def unsent(self) -> list[Unsent]:
        """What waits and what was refused, the newest first, at most SHOWN lines."""
        vault = self._desk.vault

        def read(connection: Connection) -> list[Unsent]:
            reader = vault.reader(connection)
            own = vault.identity.device
            rows = connection.execute(_UNSENT, (SHOWN,)).fetchall()
            found = []
            for number, outcome, stream, register, client, seq, payload, name, alias in rows:
                changes: list[Change] = []
                if payload is not None:
                    changes = read_changes(bytes(payload))
                elif seq is not None:
                    changes = reader.changes_of(bytes(stream), own, seq)
                at = max((one.at for one in changes), default=0)
                found.append(
                    Unsent(
                        number, bytes(client), short(name, alias), register, at,
                        tuple(sorted({op.type for one in changes for op in one.ops})),
                        "" if outcome is None else reason_of(outcome), _REMEDIES.get(outcome, TELL),
                    )
                )  # fmt: skip
            return found

        return vault.read(read)

    def give_up(self, numbers: Sequence[int], reason: str) -> None:
        """Refused changes stay on this computer alone, all of them or, with BadInput, none; it wants a reason."""
        grounds, at = _written(reason), self._desk.now_millis()

        def work(tx: Tx) -> None:
            for number in numbers:
                cursor = tx.connection.execute(
                    "INSERT INTO given_up (n, at, reason) SELECT n, ?, ? FROM own_log WHERE n = ? AND outcome >= 16"
                    " AND n NOT IN (SELECT n FROM given_up)",
                    (at, grounds, number),
                )
                if cursor.rowcount != 1:
                    raise BadInput(NOT_THERE)
            tx.touch("sync", b"")

        self._desk.vault.write(work)

    def acknowledge(self, number: int, reason: str) -> None:
        """A problem is left as it is; BadInput without a written reason. Of two histories, the one here goes on."""
        grounds, at = _written(reason), self._desk.now_millis()

        def work(tx: Tx) -> None:
            row = tx.connection.execute(
                "SELECT kind, stream FROM problem WHERE id = ? AND ended IS NULL", (number,)
            ).fetchone()
            if row is None:
                raise BadInput(NOT_THERE)
            tx.connection.execute("UPDATE problem SET ended = ?, reason = ? WHERE id = ?", (at, grounds, number))
            if row[0] == TWO_HISTORIES:
                problems.go_on(tx, bytes(row[1]))
            tx.touch("sync", b"")

        self._desk.vault.write(work)

    def history(self) -> list[Settled]:
        """What is no longer on the lists: what mended itself, and what a person gave up; the newest first."""

        def read(connection: Connection) -> list[Settled]:
            ended = [
                Settled(at, end, PROBLEMS.get(kind, PROBLEMS["chain"]), short(name, alias), reason or "", refused=False)
                for at, end, kind, reason, name, alias in connection.execute(_ENDED)
            ]
            given = [
                Settled(at, at, reason_of(outcome), short(name, alias), reason, refused=True)
                for at, outcome, reason, name, alias in connection.execute(_GIVEN_UP)
            ]
            return sorted([*ended, *given], key=lambda one: one.ended, reverse=True)

        return self._desk.vault.read(read)

    def evidence(self) -> bytes:
        """Everything that was not believed, as it came, for whoever examines it: ciphertext and signatures alone."""
        vault = self._desk.vault
        roster = vault.roster

        def read(connection: Connection) -> bytes:
            rows = [
                [at, kind, stream, device, evidence, ended]
                for at, kind, stream, device, evidence, ended in connection.execute(
                    "SELECT at, kind, stream, device, evidence, ended FROM problem ORDER BY id"
                )
            ]
            held = [
                [stream, reason, item]
                for stream, reason, item in connection.execute("SELECT stream, reason, item FROM held ORDER BY id")
            ]
            return pack(["lahityo/evidence/1", roster.org, vault.identity.device, roster.seq, roster.head, rows, held])

        return vault.read(read)

    def last_heard(self) -> dict[bytes, int]:
        """When each device last wrote something that has come here, by its own clock and not later than now (ms)."""
        now = self._desk.now_millis()
        rows = self._desk.vault.read(
            lambda connection: connection.execute("SELECT device, heard FROM device WHERE heard > 0").fetchall()
        )
        return {bytes(device): min(at, now) for device, at in rows}

    def save_evidence(self, path: Path) -> None:
        """Write the evidence into a file; DiskFull and EnvironmentFault leave none that is half written."""
        content = self.evidence()
        with disk_errors(path):
            write_whole({path: content})

    def remedy_of(self, problem: Problem) -> str:
        """What to do about it, a source text of "Remedies"."""
        return _OF_PROBLEMS.get(problem.kind, LOOK_AGAIN)

    def certificate_ends(self) -> datetime | None:
        """When the server's certificate ends, for an administrator from 21 days before until it has been renewed."""
        vault = self._desk.vault
        end = vault.read(server_trust.certificate_end)
        if end is None or not vault.roster.is_admin(vault.identity.device):
            return None
        return from_millis(end) if from_millis(end) - self._desk.clock() <= CERTIFICATE_WARNED else None

    def may_fill_up(self) -> bool:
        """Whether this person may let a restored server be filled up."""
        vault = self._desk.vault
        return vault.roster.is_admin(vault.identity.device)


_UNSENT = (
    "SELECT own_log.n, own_log.outcome, stream.stream, stream.register, stream.client, own_log.seq,"  # noqa: S608 - same
    " pending.payload, client.name, client.alias FROM own_log JOIN stream ON stream.id = own_log.stream"
    " LEFT JOIN pending ON pending.n = own_log.n LEFT JOIN client ON client.client = stream.client"
    f" WHERE (pending.n IS NOT NULL OR ({WAITING}"
    " AND own_log.n NOT IN (SELECT n FROM given_up)))"
    # The access log, a line for each page that is read, goes along with what a person has done.
    " AND (stream.register <> 'access' OR own_log.outcome >= 16) ORDER BY own_log.n DESC LIMIT ?"
)
_ENDED = (
    "SELECT problem.at, problem.ended, problem.kind, problem.reason, client.name, client.alias FROM problem"
    " LEFT JOIN stream ON stream.stream = problem.stream LEFT JOIN client ON client.client = stream.client"
    " WHERE problem.ended IS NOT NULL"
)
_GIVEN_UP = (
    "SELECT given_up.at, own_log.outcome, given_up.reason, client.name, client.alias FROM given_up"
    " JOIN own_log ON own_log.n = given_up.n JOIN stream ON stream.id = own_log.stream"
    " LEFT JOIN client ON client.client = stream.client"
)


def _written(reason: str) -> str:
    tidy = " ".join(reason.split())
    if not tidy:
        raise BadInput(SAY_WHY)
    return tidy
