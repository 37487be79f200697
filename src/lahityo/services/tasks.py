"""Tasks: what follows from the records and what people wrote down themselves, in one list by urgency.

A derived task is stored only once somebody acts on it: a step on its derived id, in the register of its cause.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from lahityo.domain.due import Arrival, Due
from lahityo.domain.months import day_of
from lahityo.domain.process import Outcome
from lahityo.domain.spec import Home, Value, Values, text_of
from lahityo.domain.tasks import Placing, Urgency, due_tasks
from lahityo.services.clients import Clients
from lahityo.services.desk import Desk
from lahityo.services.handovers import HandOvers
from lahityo.services.record_views import Row
from lahityo.services.record_writes import Do, New
from lahityo.services.records import Records

PROCESS = "task"
HORIZON_DAYS = 30
"""How long before its day a derived task is shown."""
CONTACTS_DAYS = 730
WEEK_DAYS = 7
_UNTOUCHED = Outcome("open", {}, (), ())
_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class Task:
    """One line of the list. `words` is a text of its writer, or of a derived one (`rule` is set) an English source text
    of the translation context "Tasks".

    `day` is when it is due, as last put off; `member` who has it, None for whoever it falls to; `mine` says that it
    falls to this person. `said` fills the braces of derived `words`, as (name, words or ISO day). `source` of type
    `source_type` is the record it comes from, or None. `written_due` and `written_assignee` are what stands in the task
    itself, whatever steps have put in their place.
    """

    id: bytes
    words: str
    client: bytes
    client_name: str
    register: str
    day: date | None
    urgency: Urgency
    placing: Placing
    mine: bool
    state: str = "open"
    rule: str = ""
    source: bytes | None = None
    source_type: str = ""
    priority: str = ""
    member: bytes | None = None
    member_name: str = ""
    more: str = ""
    with_client: bool = False
    written_due: str = ""
    written_assignee: bytes | None = None
    said: tuple[tuple[str, str], ...] = ()


class VaultFacts:
    """What the rules of derived tasks ask about, read once for one computation."""

    def __init__(self, records: Records, hand_overs: HandOvers, today: date, client: bytes | None) -> None:
        self._records, self._hand_overs, self._client = records, hand_overs, client
        self._since = (today - timedelta(days=CONTACTS_DAYS)).isoformat()
        self._rows: dict[str, list[Row]] = {}
        self._outcomes: dict[str, Mapping[bytes, Outcome]] = {}
        self._settings: dict[str, str] = {}

    def rows(self, *types: str) -> Sequence[Row]:
        """The records of these types, newest day first."""
        for kind in types:
            if kind not in self._rows:
                self._rows[kind] = self._records.rows(kind, client=self._client, limit=_ALL)
        if len(types) == 1:
            return self._rows[types[0]]
        return sorted((row for kind in types for row in self._rows[kind]), key=lambda row: row.day, reverse=True)

    def met(self) -> Mapping[bytes, date]:
        """The day of each client's last meeting that took place, with either profession."""
        found = self._records.last_days("contact", asked=True, client=self._client, since=self._since)
        return {client: day for client, text in found.items() if (day := day_of(text)) is not None}

    def missed(self) -> Sequence[Row]:
        """The contacts in which the client was not met, newest day first."""
        return self._records.rows("contact", asked=False, client=self._client, since=self._since, limit=_ALL)

    def outcomes(self, process: str) -> Mapping[bytes, Outcome]:
        """Where the subjects of a state machine stand."""
        if process not in self._outcomes:
            self._outcomes[process] = self._records.outcomes(process, client=self._client)
        return self._outcomes[process]

    def setting(self, name: str) -> str:
        """A setting of the organisation, or its shipped default."""
        if name not in self._settings:
            self._settings[name] = self._records.setting(name)
        return self._settings[name]

    def arrived(self) -> Sequence[Arrival]:
        """The clients whose shared record another team handed over to this one, as it came last."""
        return self._arrivals(came=True)

    def left_behind(self) -> Sequence[Arrival]:
        """The registers that are here of clients whose shared record went to another team, or to named persons."""
        return self._arrivals(came=False)

    def _arrivals(self, *, came: bool) -> Sequence[Arrival]:
        found = self._hand_overs.came() if came else self._hand_overs.left_behind()
        return [one for one in found if self._client in {None, one.client}]


class Tasks:
    """Use cases about tasks."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def open(self, client: bytes | None = None) -> list[Task]:
        """What is to be done, the most urgent first: of a client, of the team alone (empty), or of all."""
        today, outcomes = self.today(), self._records.outcomes(PROCESS, client=client)
        facts = VaultFacts(self._records, HandOvers(self._desk), today, client)
        due = list(_still_due(due_tasks(facts, today), outcomes, today))
        rows = self._records.rows("task", "team_task", client=client, states=("open",), limit=_ALL)
        names = Clients(self._desk).short_names({*(one.client for one, _ in due), *(row.client for row in rows)})
        found = [*self._derived(due, today, outcomes, names), *self._written(rows, today, outcomes, names)]
        return sorted(found, key=lambda task: task.placing.order(today))

    def of(self, row: Row) -> Task:
        """A task that somebody wrote, as the list has it."""
        outcomes = {row.id: self._records.outcome(row.id)}
        return next(iter(self._written([row], self.today(), outcomes, {})))

    def done(self, task: Task, words: str = "") -> None:
        """It has been done."""
        self._act(task, "done", {"words": words})

    def postpone(self, task: Task, until: date, words: str = "") -> None:
        """Put it off until a day."""
        self._act(task, "postpone", {"until": until.isoformat(), "due_before": task.written_due, "words": words})

    def assign(self, task: Task, member: bytes) -> None:
        """Give it to a member of the team."""
        self._act(task, "assign", {"member": member, "member_before": task.written_assignee})

    def drop(self, task: Task, words: str) -> None:
        """Leave it undone, with the reason; FormRejected without one."""
        self._act(task, "drop", {"words": words})

    def reopen(self, task: Task) -> None:
        """Take up again what was done or left undone."""
        self._act(task, "reopen", {})

    def add(self, client: bytes, values: Values) -> bytes:
        """Write a task down by hand; its id. Without a client it is the team's."""
        return self._records.write(new_task(client, values))[0]

    def today(self) -> date:
        """The day on this computer's clock."""
        return self._desk.clock().astimezone().date()

    def team(self) -> list[tuple[bytes, str]]:
        """Who may be given a task: the members of the team who have a device, by name."""
        directory, roster, team = self._desk.directory(), self._desk.vault.roster, self._desk.team()
        active = {device.member for device in roster.devices.values()}
        found = [
            (identifier, directory.member(identifier))
            for identifier, member in roster.members.items()
            if member.team == team and identifier in active
        ]
        return sorted(found, key=lambda one: (one[1].casefold(), one[0]))

    # --- reading

    def _derived(
        self, found: Iterable[tuple[Due, date]], today: date, outcomes: Mapping[bytes, Outcome],
        names: Mapping[bytes, str],
    ) -> Iterator[Task]:  # fmt: skip
        role, me = self._desk.role(), self._desk.vault.identity.member
        for due, day in found:
            member = _held_member(outcomes[due.id]) if due.id in outcomes else None
            mine = member == me if member is not None else role in due.roles
            put_off = day > due.day and day > today
            placing = Placing(day, due.urgent and not put_off, key=_key(names, due.client, due.id))
            yield Task(
                due.id, due.what, due.client, names.get(due.client, ""), due.register, day, placing.urgency(today),
                placing, mine, rule=due.rule, source=due.source, source_type=due.source_type, member=member,
                member_name=self._member_name(member), said=due.said,
            )  # fmt: skip

    def _written(
        self, rows: Iterable[Row], today: date, outcomes: Mapping[bytes, Outcome], names: Mapping[bytes, str]
    ) -> Iterator[Task]:
        me = self._desk.vault.identity.member
        for row in rows:
            outcome = outcomes.get(row.id, _UNTOUCHED)
            due, assignee = text_of(row.values, "due"), _raw(row.values.get("assignee"))
            # A step stands for what it replaced: who edits that field of the task afterwards has the last word.
            day = _held_day(outcome) if due == text_of(outcome.held, "due_before") else None
            day = day or day_of(due)
            given_to = _held_member(outcome) if assignee == _raw(outcome.held.get("member_before")) else None
            member = given_to or assignee
            written_name = "" if given_to is not None else text_of(row.values, "assignee_name")
            priority = text_of(row.values, "priority")
            placing = Placing(day, priority=priority, key=_key(names, row.client, row.id))
            mine = member == me if member is not None else self._desk.is_mine(row.author)
            yield Task(
                row.id, text_of(row.values, "what"), row.client, names.get(row.client, ""), row.register, day,
                placing.urgency(today), placing, mine, source=_raw(row.values.get("source")),
                source_type=text_of(row.values, "source_type"), priority=priority, member=member,
                member_name=written_name or self._member_name(member),
                more=text_of(row.values, "words"), with_client=row.values.get("with_client") is True,
                written_due=due, written_assignee=assignee,
            )  # fmt: skip

    def _member_name(self, member: bytes | None) -> str:
        return self._desk.directory().member(member) if member is not None else ""

    # --- writing

    def _act(self, task: Task, action: str, values: Mapping[str, Value]) -> None:
        self._records.write(step_of(task, action, values))


def step_of(task: Task, action: str, values: Mapping[str, Value]) -> Do:
    """The step of a task: of a derived one it names the rule and the record it comes from."""
    given = {name: value for name, value in values.items() if value not in ("", None)}
    if task.rule:
        about: dict[str, Value] = {"rule": task.rule, "source": task.source}
        return Do(PROCESS, task.id, task.client, action, {**about, **given}, home=Home(task.register))
    return Do(PROCESS, task.id, task.client, action, given)


def new_task(client: bytes, values: Values, id_: bytes | None = None) -> New:
    """The write of a task by hand; without a client it is the team's, which no client's name belongs in."""
    if client:
        return New("task", client, values, id=id_)
    kept = {name: value for name, value in values.items() if name in _TEAM_FIELDS}
    return New("team_task", b"", kept, id=id_)


_TEAM_FIELDS = frozenset({"what", "due", "priority", "assignee", "assignee_name", "words"})


def heading(task: Task, today: date) -> str:
    """Under which heading of the list a task stands: overdue, today, week (the next seven days), later."""
    if task.urgency is Urgency.OVERDUE or (task.urgency is Urgency.NOW and task.day is not None and task.day < today):
        return "overdue"
    if task.urgency in (Urgency.NOW, Urgency.TODAY):
        return "today"
    return "week" if task.day is not None and task.day <= today + timedelta(days=WEEK_DAYS) else "later"


def _still_due(found: Iterable[Due], outcomes: Mapping[bytes, Outcome], today: date) -> Iterator[tuple[Due, date]]:
    """What has not been dealt with and comes up soon, each with its day as last put off."""
    for due in found:
        outcome = outcomes.get(due.id, _UNTOUCHED)
        day = _held_day(outcome) or due.day
        if outcome.state == "open" and day <= today + timedelta(days=HORIZON_DAYS):
            yield due, day


def _key(names: Mapping[bytes, str], client: bytes, identifier: bytes) -> tuple[str, bytes]:
    return names.get(client, "").casefold(), identifier


def _held_day(outcome: Outcome) -> date | None:
    return day_of(outcome.held.get("until"))


def _held_member(outcome: Outcome) -> bytes | None:
    return _raw(outcome.held.get("member"))


def _raw(value: object) -> bytes | None:
    return value if isinstance(value, bytes) and value else None
