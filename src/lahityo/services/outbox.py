"""What a person does about changes that did not reach the server, and about those from others that were set aside.

One save may be of several registers and so of several changes: they are one line here, with one reason and remedy.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.access import Part
from lahityo.domain.codes import Role
from lahityo.domain.machines.everyday import TASK
from lahityo.domain.records.everyday import TEAM_TASK
from lahityo.domain.spec import TEAM_ROLES
from lahityo.protocol.change import Op, Value, read_changes
from lahityo.services import access_files
from lahityo.services.access import Access
from lahityo.services.desk import Desk
from lahityo.services.record_writes import New
from lahityo.services.records import Records
from lahityo.services.state import PROBLEMS, ConflictValue, short
from lahityo.services.troubles import ASK_ACCESS, NOT_THERE, Troubles, Unsent
from lahityo.vault import meta, withheld
from lahityo.vault.incoming import HELD_REVOKED, HELD_STOPPED, HELD_TWIN
from lahityo.vault.sql import Connection

NO_ADMINISTRATOR = QT_TRANSLATE_NOOP(
    "Errors", "No administrator of your organisation sees the team's tasks; call an administrator, and ask."
)
_ASKED = "asked_access"
"""The task for each client's registers that access was asked to."""
_NOT_READ = frozenset({"role", "at", "signed", "joint", "opened_by", "number", "external_id"})


@dataclass(frozen=True)
class Line:
    """One save that is not on the server: `numbers` are those of its changes, the rest as in `Unsent`.

    `carried` says that a file for colleagues has taken it along: what is given up of it goes with what follows it.
    """

    numbers: tuple[int, ...]
    client: bytes
    client_name: str
    registers: tuple[str, ...]
    at: int
    types: tuple[str, ...]
    reason: str
    remedy: str
    carried: bool = False

    @property
    def wants_access(self) -> bool:
        """Whether an administrator could let it through."""
        return self.remedy == ASK_ACCESS


@dataclass(frozen=True)
class Written:
    """A record that a change writes: what it says of each field."""

    record: bytes
    type: str
    values: tuple[tuple[str, ConflictValue], ...]


@dataclass(frozen=True)
class SetAside:
    """Changes of others that came and are kept apart, of one record's register. `text` is a source text of the context
    "Problems" when something before them was not believed, empty when only a key has not come yet.
    """

    client: bytes
    client_name: str
    register: str
    count: int
    text: str


class Outbox:
    """Use cases of the lines of the synchronisation page."""

    def __init__(self, desk: Desk, troubles: Troubles, access: Access, records: Records) -> None:
        self._desk = desk
        self._troubles = troubles
        self._access = access
        self._records = records

    def lines(self) -> list[Line]:
        """What waits and what was refused, the newest first."""
        found: dict[tuple[bytes, int, str, int], list[Unsent]] = {}
        for one in _with_their_keys(self._troubles.unsent()):
            key = (one.client, one.at, one.reason, 0 if one.at else one.number)
            if not one.types:
                # A key goes before the first change under it, and is of the same line: what is given up without the
                # other would keep it from ever being sent.
                under = (each for each, parts in reversed(found.items()) if any(_is_under(one, part) for part in parts))
                key = next(under, key)
            found.setdefault(key, []).append(one)
        carried = self._desk.vault.read(withheld.refused_and_carried)
        return [
            Line(
                tuple(one.number for one in parts), client, parts[0].client_name,
                tuple(dict.fromkeys(one.register for one in parts)), at,
                tuple(sorted({kind for one in parts for kind in one.types})), reason, parts[0].remedy,
                any(one.number in carried for one in parts),
            )
            for (client, at, reason, _), parts in found.items()
        ]  # fmt: skip

    def give_up(self, numbers: Sequence[int], reason: str) -> None:
        """None of these changes is sent any more; BadInput, without a written reason too, leaves all as they were."""
        self._troubles.give_up(numbers, reason)

    def words(self, numbers: Sequence[int]) -> list[Written]:
        """What these changes say, for a person to read; BadInput for one that is not on the list any more."""
        vault = self._desk.vault

        def read(connection: Connection) -> list[Op]:
            found: list[Op] = []
            for number in numbers:
                row = connection.execute(_CHANGE, (number,)).fetchone()
                if row is None:
                    raise BadInput(NOT_THERE)
                stream, seq, payload = row
                if payload is not None:
                    changes = read_changes(bytes(payload))
                elif seq is None:
                    continue  # a key says nothing
                else:
                    changes = vault.reader(connection).changes_of(bytes(stream), vault.identity.device, seq)
                found += [op for one in changes for op in one.ops]
            return found

        return [written(op) for op in vault.read(read)]

    def save_words(self, client: bytes, content: str, path: Path) -> None:
        """Write the words of a line into a file that is not encrypted: it is in the access log before it is there."""
        if client:
            self._access.note(self._access.opening(client, Part.EXPORT))
        access_files.save(path, content.encode("utf-8"))

    # --- asking

    def administrators(self) -> list[str]:
        """The names of those others who may give access, in the order of the alphabet."""
        directory, me = self._desk.directory(), self._desk.vault.identity.member
        return sorted((directory.member(one) for one in self._administrators() if one != me), key=str.casefold)

    def ask_access(self, line: Line, what: str) -> bool:
        """Make a task for an administrator of this team; `what` names no client. BadInput when none of them sees it.

        False when one for the same client's same registers was made here before and is still to be done: there is no
        second one.
        """
        desk, roster, team = self._desk, self._desk.vault.roster, self._desk.team()
        me = desk.vault.identity.member
        near = [one for one in self._administrators() if one != me and roster.members[one].team == team]
        near = [one for one in near if roster.members[one].role in set(TEAM_ROLES)]
        if not near or Role(roster.members[me].role) not in TEAM_ROLES:
            raise BadInput(NO_ADMINISTRATOR)
        asked = desk.vault.read(lambda connection: meta.get_struct(connection, _ASKED, dict[bytes, bytes])) or {}
        about = line.client + "".join(sorted(line.registers)).encode()
        if about in asked and self._records.outcome(asked[about]).state == TASK.start:
            return False
        name = desk.directory().member(near[0])
        task = New(TEAM_TASK.type, b"", {"what": what, "assignee": near[0], "assignee_name": name})
        (asked[about],) = self._records.write(task)
        desk.vault.write(lambda tx: meta.put_struct(tx.connection, _ASKED, asked))
        return True

    def _administrators(self) -> list[bytes]:
        roster = self._desk.vault.roster
        joined = {one.member for one in roster.devices.values() if one.revoked is None}
        return [one.id for one in roster.members.values() if one.admin and not one.removed and one.id in joined]

    # --- set aside

    def set_aside(self) -> list[SetAside]:
        """Changes of colleagues that came and wait; what removed computers sent late is in `LateWork`."""

        def read(connection: Connection) -> list[SetAside]:
            rows = connection.execute(_SET_ASIDE, (HELD_STOPPED, HELD_REVOKED, HELD_TWIN)).fetchall()
            return [
                SetAside(
                    bytes(client or b""), short(name, alias), register, count,
                    PROBLEMS.get(stopped, PROBLEMS["chain"]) if stopped else "",
                )
                for client, name, alias, register, count, stopped in rows
            ]  # fmt: skip

        return self._desk.vault.read(read)


_CHANGE = (
    "SELECT stream.stream, own_log.seq, pending.payload FROM own_log JOIN stream ON stream.id = own_log.stream"
    " LEFT JOIN pending ON pending.n = own_log.n WHERE own_log.n = ?"
)
_SET_ASIDE = (
    "SELECT stream.client, client.name, client.alias, held.register, count(*),"
    " CASE WHEN held.reason = ? THEN coalesce(stream.stopped, 'chain') END FROM held"
    " LEFT JOIN stream ON stream.stream = held.stream LEFT JOIN client ON client.client = stream.client"
    # Keys that came before their roster or their team's key wait silently: no change of anybody is in them.
    " WHERE held.reason NOT IN (?, ?) AND length(held.stream) = 16 AND held.register <> 'access'"
    " GROUP BY held.stream, held.register, held.reason ORDER BY client.name, held.register"
)


def _with_their_keys(unsent: Sequence[Unsent]) -> list[Unsent]:
    """What waits for a key that was refused is refused for that reason, whatever the server says of it meanwhile."""
    refused = [one for one in unsent if not one.types and one.reason]
    found = []
    for one in unsent:
        key = next((key for key in refused if _is_under(key, one)), None)
        found.append(one if key is None else replace(one, reason=key.reason, remedy=key.remedy))
    return found


def _is_under(key: Unsent, change: Unsent) -> bool:
    return (key.client, key.register) == (change.client, change.register)


def written(op: Op) -> Written:
    """What an operation says, to be read by a person."""
    return Written(op.record, op.type, tuple((name, _said(value)) for name, value in _fields(op)))


def _fields(op: Op) -> list[tuple[str, Value]]:
    said = [(name, value) for name, value in op.set.items() if name not in _NOT_READ and not isinstance(value, bytes)]
    added: list[tuple[str, Value]] = [(name, list(values)) for name, values in op.add.items()]
    return [(name, value) for name, value in [*said, *added] if value not in (None, "", [])]


def _said(value: Value) -> ConflictValue:
    words = [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
    text = ", ".join(words) if isinstance(value, list) else str(value)
    return ConflictValue(text, "", 0, tuple(value) if isinstance(value, list) else value)
