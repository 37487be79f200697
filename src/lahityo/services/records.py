"""Records of the registry: lists, one with all that stands beside it, and writes of one or many in one transaction."""

from collections import defaultdict
from collections.abc import Sequence
from copy import copy
from dataclasses import replace
from datetime import date
from operator import itemgetter
from typing import Any

from lahityo.base.clock import from_millis
from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain import registry, settings
from lahityo.domain.codes import Role
from lahityo.domain.problems import Problem, text_problems
from lahityo.domain.process import Outcome, Step, allowed
from lahityo.domain.records.common import REASON_LIMIT
from lahityo.domain.spec import Life
from lahityo.domain.values import NEEDED, clean, doubts_of, problems_for_saving, problems_for_signing
from lahityo.services import history
from lahityo.services.desk import Desk, FormRejected
from lahityo.services.history import HistoryLine
from lahityo.services.record_cards import read_card, read_steps
from lahityo.services.record_drafts import drop_draft
from lahityo.services.record_views import COLUMNS, Card, Names, Row, StepRow, row_of
from lahityo.services.record_writes import (
    UNKNOWN_RECORD,
    Change,
    Correct,
    Dissent,
    Do,
    New,
    Sign,
    Void,
    Write,
    Writer,
    dissent_of,
    machine_of,
    spec_of,
    step_values,
    void_of,
)
from lahityo.vault import record_rows
from lahityo.vault.roster_log import Directory
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx

__all__ = [
    "Card",
    "Change",
    "Correct",
    "Dissent",
    "Do",
    "HistoryLine",
    "New",
    "RecordFacts",
    "Records",
    "Row",
    "Sign",
    "StepRow",
    "Void",
    "Write",
]

_ALL = 10_000_000
_NEWEST = "ORDER BY day DESC, at DESC, document"
_DOCUMENT, _DAY, _AT = (COLUMNS.split(", ").index(name) for name in ("document", "day", "at"))
NOTHING_CHANGED = QT_TRANSLATE_NOOP("Errors", "Nothing has been changed.")
GIVE_REASON = QT_TRANSLATE_NOOP("Errors", "Give the reason; it stays beside the original.")


class RecordFacts:
    """What a rule may ask about the rest of the vault: the records of one client, or of the team and organisation."""

    def __init__(self, records: "Records", client: bytes, role: Role, today: date, born: str, but: bytes) -> None:
        self._records, self._client, self._but = records, client, but
        self.role, self.today, self.client_born = role, today, born

    def rows(self, *types: str, parent: bytes | None = None) -> Sequence[Row]:
        """The records of these types of the client, newest day first; without the one that is being written."""
        found = self._records.rows(*types, client=self._client, parent=parent)
        return [row for row in found if row.id != self._but]

    def setting(self, name: str) -> str:
        """A setting of the organisation, or its shipped default."""
        return self._records.setting(name)

    def names(self) -> Sequence[str]:
        """Names and aliases of the clients here and names of colleagues, to find them in a record that names nobody."""
        return () if self._client else self._records.names_here()


def replace_day(facts: RecordFacts, day: date) -> RecordFacts:
    """The same, as asked on another day."""
    other = copy(facts)
    other.today = day
    return other


class Records:
    """Use cases about the records of the registry."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # --- reading

    def rows(
        self, *types: str, client: bytes | None = None, parent: bytes | None = None, states: Sequence[str] = (),
        since: str = "", until: str = "", asked: bool | None = None, voided: bool = False, limit: int = 2000,
    ) -> list[Row]:  # fmt: skip
        """The records of these types, newest day first: of a client, of the team and the organisation (empty), of all.

        `since` and `until` are days (ISO 8601), both included; `asked` is the answer in the field of that name of the
        specification. What is voided, and what its writer had no right to, is
        left out; `voided` adds the voided ones.
        """
        where, values = ["authorised = 1"], list[object]()

        def among(column: str, wanted: Sequence[str]) -> None:
            if wanted:
                where.append(f"{column} IN ({', '.join('?' * len(wanted))})")
                values.extend(wanted)

        if client:
            where.append("client = ?")
            values.append(client)
        elif client is not None:
            where.append("register IN ('team', 'roster')")
        among("type", types)
        among("state", states)
        for clause, value in (("parent = ?", parent), ("day >= ?", since), ("day <= ?", until)):
            if value:
                where.append(clause)
                values.append(value)
        if asked is not None:
            where.append("asked = ?")
            values.append(asked)
        if not voided:
            where.append("voided IS NULL")
        return self._rows(" AND ".join(where), values, limit)

    def last_days(
        self, record_type: str, *, asked: bool, client: bytes | None = None, since: str = ""
    ) -> dict[bytes, str]:
        """By client, the last day (ISO 8601) of its records of a type with this answer in the field `asked`."""
        whose, values = (" AND client = ?", (client,)) if client is not None else ("", ())
        where = f"type = ? AND asked = ? AND day >= ? AND authorised = 1 AND voided IS NULL{whose}"
        # In the order of the index, the last day last: for max() SQLCipher would lock and wipe memory at each row.
        statement = f"SELECT client, day FROM document WHERE {where} ORDER BY client, day"  # noqa: S608 - constant text
        found = self._desk.vault.read(
            lambda connection: connection.execute(statement, (record_type, asked, since, *values)).fetchall()
        )
        return {bytes(one): day for one, day in found}

    def get(self, record: bytes) -> Card:
        """One record with all that stands beside it; BadInput when it is not on this computer."""
        names, vault = Names(self._desk.directory()), self._desk.vault
        card = vault.read(lambda connection: read_card(vault.reader(connection), vault.roster, record, names))
        if card is None:
            raise BadInput(UNKNOWN_RECORD)
        if card.outcome is None or card.row.voided is not None or self._desk.reads_only(card.row.client):
            return card
        return replace(card, moves=tuple(allowed(machine_of(card.spec.process), card.outcome, self._desk.role())))

    def steps(self, subject: bytes) -> tuple[StepRow, ...]:
        """The steps of a subject in the order that they count in."""
        names = Names(self._desk.directory())
        return self._desk.vault.read(lambda connection: read_steps(connection, subject, names)[0])

    def outcome(self, subject: bytes, process: str = "task") -> Outcome:
        """Where a subject stands; `process` is that of a derived task, which has no record."""
        names = Names(self._desk.directory())
        _, found = self._desk.vault.read(lambda connection: read_steps(connection, subject, names, process))
        return found or Outcome("", {}, (), ())

    def outcomes(self, process: str, client: bytes | None = None) -> dict[bytes, Outcome]:
        """Where every subject of a state machine that has steps stands, by subject."""
        machine = machine_of(process)
        steps: defaultdict[bytes, list[Step]] = defaultdict(list)
        for row in self._all_steps(client):
            subject = row.values.get("subject")
            if isinstance(subject, bytes) and row.values.get("process") == process:
                counted = row.authorised and row.voided is None
                steps[subject].append(record_rows.step_of(row.id, row.values, counted=counted))
        kinds = [spec.type for spec in registry.SPECS if spec.process == process and spec.life is Life.DOCUMENT]
        signed = {row.id for row in self.rows(*kinds, client=client, limit=_ALL) if row.signed} if kinds else set()
        return {
            subject: record_rows.folded(machine, found, signed=subject in signed) for subject, found in steps.items()
        }

    def history(self, record: bytes) -> list[HistoryLine]:
        """Everything that was ever written about a record of any type and beside it, the oldest first."""
        return history.read(self._desk, record)

    def facts(self, client: bytes, role: Role | None = None, but: bytes = b"") -> RecordFacts:
        """What rules about this client's records ask; `but` is the record that is being written."""
        row = self._desk.vault.read(
            lambda connection: connection.execute("SELECT born FROM client WHERE client = ?", (client,)).fetchone()
        )
        today = self._desk.clock().astimezone().date()
        return RecordFacts(self, client, role or self._desk.role(), today, (row[0] or "") if row else "", but)

    def setting(self, name: str) -> str:
        """A setting of the organisation, or its shipped default; of two under one name the least id holds."""
        row = self._desk.vault.read(
            lambda connection: connection.execute(
                "SELECT body FROM document WHERE type = 'setting' AND title = ? AND authorised = 1 AND voided IS NULL"
                " ORDER BY document LIMIT 1",
                (name,),
            ).fetchone()
        )
        value = record_rows.read_body(bytes(row[0])).get("value") if row else None
        return value if isinstance(value, str) and settings.valid(name, value) else settings.default(name)

    def names_here(self) -> list[str]:
        """Names and aliases of the clients on this computer, and names of the members."""
        rows = self._desk.vault.read(lambda connection: connection.execute("SELECT name, alias FROM client").fetchall())
        clients = [text for row in rows for text in row if text]
        return [*clients, *(one.name for one in self._desk.members() if one.name)]

    # --- writing

    def write(self, *writes: Write, draft: tuple[str, bytes, bytes | None] | None = None) -> list[bytes]:
        """All of it in one transaction; the id of what each wrote. FormRejected before anything is written.

        `draft` is the kept form (type, client, record or None) that ends with it.
        """
        problems = [problem for write in writes for problem in self._problems(write)]
        if problems:
            raise FormRejected(problems)

        def work(tx: Tx) -> list[bytes]:
            written = Writer(self._desk, tx).write(writes)
            if draft is not None:
                drop_draft(tx, draft[0], draft[1], draft[2] or b"")
            return written

        return self._desk.vault.write(work)

    def doubts(self, *writes: Write) -> list[Problem]:
        """What the form asks about once and then writes all the same."""
        found: list[Problem] = []
        for write in writes:
            if isinstance(write, New):
                found += doubts_of(spec_of(write.type), write.values, self.facts(write.client))
            elif isinstance(write, Change | Sign | Correct):
                row = write.card.row
                found += doubts_of(write.card.spec, write.values, self.facts(row.client, but=row.id))
        return found

    def unfit(self, card: Card) -> list[Problem]:
        """What an open record says against the rules of its type, which no save lets through: edits made apart that
        are right one by one and not together, or a list that grew too long in two places.

        A rule that asks about the day counts only where it was broken on the day the record was begun as well.
        """
        row = card.row
        if row.signed is not None or row.voided is not None:
            return []
        now = self.facts(row.client, Role(row.role) if row.role in set(Role) else None, but=row.id)
        begun = replace_day(now, from_millis(row.at).astimezone().date())
        found = problems_for_saving(card.spec, row.values, now)
        return [one for one in found if one in problems_for_saving(card.spec, row.values, begun)]

    def _problems(self, write: Write) -> list[Problem]:
        if isinstance(write, Do):
            return self._step_problems(write)
        if isinstance(write, Correct):
            return self._correction_problems(write)
        if isinstance(write, Change | Sign):
            checked = problems_for_signing if isinstance(write, Sign) else problems_for_saving
            return checked(write.card.spec, write.values, self._facts_of(write.card))
        if not isinstance(write, New):
            write = void_of(write) if isinstance(write, Void) else dissent_of(write)
        spec = spec_of(write.type)
        checked = problems_for_signing if write.sign or spec.life is Life.EVENT else problems_for_saving
        return checked(spec, write.values, self.facts(write.client))

    def _correction_problems(self, write: Correct) -> list[Problem]:
        spec = write.card.spec
        found = problems_for_signing(spec, write.values, self._facts_of(write.card))
        if not write.reason.strip():
            found.append(Problem("reason", GIVE_REASON))
        found += text_problems("reason", write.reason, REASON_LIMIT)
        if clean(spec, write.values) == clean(spec, write.card.base):
            found.append(Problem(spec.fields[0].name, NOTHING_CHANGED))
        return found

    def _step_problems(self, write: Do) -> list[Problem]:
        values = step_values(write, self._desk.clock().astimezone().date())
        given = clean(spec_of("step"), values)
        moves = [one for one in machine_of(write.process).transitions if one.action == write.action]
        missing = dict.fromkeys(name for one in moves for name in one.needs if not given.get(name))
        found = [Problem(name, NEEDED) for name in missing if all(name in one.needs for one in moves)]
        return found + problems_for_signing(spec_of("step"), values, self.facts(write.client))

    def _facts_of(self, card: Card) -> RecordFacts:
        return self.facts(card.row.client, but=card.row.id)

    def _rows(self, clause: str, values: Sequence[object], limit: int = _ALL) -> list[Row]:
        """The newest `limit` rows, newest day first."""
        statement = f"SELECT {COLUMNS} FROM document WHERE {clause}"  # noqa: S608 - constant text, values are bound
        roster = self._desk.vault.roster

        def read(connection: Connection) -> tuple[Names | None, list[Any]]:
            # SQLCipher sorts slowly: each row would be copied into memory of its own, and wiped.
            found = connection.execute(f"{statement} LIMIT ?", (*values, limit + 1)).fetchall()
            if len(found) > limit:
                found = connection.execute(f"{statement} {_NEWEST} LIMIT ?", (*values, limit)).fetchall()
            else:
                found.sort(key=itemgetter(_DOCUMENT))
                found.sort(key=itemgetter(_DAY, _AT), reverse=True)
            return (Names(Directory(connection, roster)) if found else None), found

        names, found = self._desk.vault.read(read)
        if names is None:
            return []
        # One id may stand in two streams that two devices began apart.
        return list({bytes(each[0]): row_of(each, names) for each in reversed(found)}.values())[::-1]

    def _all_steps(self, client: bytes | None) -> list[Row]:
        if client:
            return self._rows("type = 'step' AND client = ?", [client])
        if client is not None:
            return self._rows("type = 'step' AND register IN ('team', 'roster')", [])
        return self._rows("type = 'step'", [])
