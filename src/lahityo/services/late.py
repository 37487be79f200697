"""Late work: what a removed computer sent beyond its revocation, read by a colleague, who accepts or rejects it.

Both are recorded for the team, once: whoever decides later finds it decided.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from lahityo.base.errors import BadInput, Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain import registry
from lahityo.domain.codes import NOTE_REGISTERS, Role
from lahityo.domain.records.team import LATE_REVIEW
from lahityo.domain.spec import CLIENT_ROLES
from lahityo.protocol.change import Value
from lahityo.services.desk import Desk
from lahityo.services.outbox import Written, written
from lahityo.services.record_writes import NOT_YOURS, New, Writer
from lahityo.vault import documents, quarantine
from lahityo.vault.quarantine import Late
from lahityo.vault.record_rows import ORIGIN_AT, ORIGIN_AUTHOR, ORIGIN_ROLE, read_body
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx

ACCEPTED, REJECTED = "accepted", "rejected"
DECIDED = QT_TRANSLATE_NOOP("Errors", "This has been decided already; look at the list again.")
REASON_NEEDED = QT_TRANSLATE_NOOP("Errors", "Say why it is rejected.")


@dataclass(frozen=True)
class LateItem:
    """What one removed computer sent late about one client, of what can be read here: `names` are those of its parts.

    `at` is in ms by that computer's clock, `client` empty for what is of the team; `mine` says that this person's role
    may decide on it.
    """

    names: tuple[bytes, ...]
    author: str
    at: int
    client: bytes
    client_name: str
    registers: tuple[str, ...]
    records: tuple[Written, ...]
    mine: bool


class LateWork:
    """Use cases on what removed computers sent late."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def waiting(self) -> list[LateItem]:
        """What nobody has decided on yet, the oldest first."""
        directory, role = self._desk.directory(), self._desk.role()

        def read(connection: Connection) -> list[LateItem]:
            decided = _decided(connection)
            together: dict[tuple[bytes, bytes], list[Late]] = {}
            for one in quarantine.kept(connection):
                if one.name not in decided:
                    together.setdefault((one.device, _client(one)), []).append(one)
            return [
                LateItem(
                    tuple(one.name for one in parts),
                    directory.author(device),
                    min((change.at for one in parts for change in one.changes), default=0),
                    client,
                    next(filter(None, (_client_name(connection, one) for one in parts)), ""),
                    tuple(dict.fromkeys(one.stream.register for one in parts)),
                    tuple(written(op) for one in parts for change in one.changes for op in change.ops),
                    all(_may(role, one) for one in parts),
                )
                for (device, client), parts in together.items()
            ]

        return sorted(self._desk.vault.read(read), key=lambda item: (item.at, item.names))

    def count(self) -> int:
        """How many wait."""
        return len(self.waiting())

    def accept(self, names: Sequence[bytes]) -> None:
        """Write it again as one's own, with whose words they are; BadInput when it has been decided meanwhile."""
        directory, roster, at = self._desk.directory(), self._desk.vault.roster, self._desk.now_millis()

        def work(tx: Tx) -> None:
            found = self._decide(tx, names, ACCEPTED, "")
            for late in found:
                member = roster.members[roster.devices[late.device].member]
                about: dict[str, Value] = {
                    "role": str(self._desk.role()),
                    ORIGIN_AUTHOR: directory.author(late.device),
                    ORIGIN_ROLE: member.role,
                    ORIGIN_AT: min((change.at for change in late.changes), default=at),
                }
                quarantine.write_again(tx, late, about, at)

        self._desk.vault.write(work)

    def reject(self, names: Sequence[bytes], why: str) -> None:
        """Leave it out for good, with the reason; it stays readable in the vault's evidence."""
        if not why.strip():
            raise BadInput(REASON_NEEDED)
        self._desk.vault.write(lambda tx: self._decide(tx, names, REJECTED, why.strip()))

    def _decide(self, tx: Tx, names: Sequence[bytes], decision: str, why: str) -> list[Late]:
        """Record the decision on each part; the parts. BadInput when one has been decided on already."""
        decided, role = _decided(tx.connection), self._desk.role()
        found = [one for one in quarantine.kept(tx.connection) if one.name in names and one.name not in decided]
        if len(found) < len(names):
            raise BadInput(DECIDED)
        if not all(_may(role, one) for one in found):
            raise Refused(NOT_YOURS)
        day = self._desk.clock().date().isoformat()
        writes = [
            New(LATE_REVIEW.type, b"", {"item": name, "decision": decision, "why": why or None, "on": day})
            for name in names
        ]
        Writer(self._desk, tx).write(writes)
        return found


def _may(role: Role, late: Late) -> bool:
    """Whether a role may write again all that stands there."""
    for change in late.changes:
        for op in change.ops:
            spec = registry.spec(op.type)
            if role not in (spec.signers or spec.writers if spec else CLIENT_ROLES):
                return False
    return role in CLIENT_ROLES


def _decided(connection: Connection) -> set[bytes]:
    rows = connection.execute(
        "SELECT body FROM document WHERE type = ? AND voided IS NULL AND authorised = 1", (LATE_REVIEW.type,)
    ).fetchall()
    items = (read_body(bytes(body)).get("item") for (body,) in rows)
    return {item for item in items if isinstance(item, bytes)}


def _client(late: Late) -> bytes:
    return late.stream.client if late.stream.register in {"shared", *map(str, NOTE_REGISTERS)} else b""


def _client_name(connection: Connection, late: Late) -> str:
    """As it is known here, or as the late change itself begins it."""
    row = connection.execute("SELECT name, alias FROM client WHERE client = ?", (_client(late),)).fetchone()
    if row is not None:
        return str(row[0] or row[1] or "")
    for change in late.changes:
        for op in change.ops:
            if op.type == "client":
                return documents.text(op.set.get("name")) or documents.text(op.set.get("alias"))
    return ""
