"""A machine of state machines: several laptops take, void and sync steps of one subject in any order, then agree.

A package runs it for each of its machines with `run_course`. The organisation is founded once; each example has a
client and a subject of its own.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import combinations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from lahityo.base.errors import LahityoError
from lahityo.base.ids import new_id
from lahityo.domain import registry
from lahityo.domain.codes import Role
from lahityo.domain.process import Outcome, Process, Transition, allowed
from lahityo.domain.spec import Value
from lahityo.services.history import What
from lahityo.services.records import Do, Void
from tests.support.organisation import Laptop, Organisation

DAY = "2026-11-20"
_ROWS = (
    "SELECT document, type, client, register, parent, subject, day, until, state, title, author, role, at, signed,"
    " corrected, voided, dissents, authorised, contested, conflicts, body FROM document"
)
Given = Mapping[str, Value]
choices = st.integers(0, 50)


@dataclass
class Course:
    """One state machine under test.

    `begin` makes the subject of a client on a laptop and returns its id; None: a derived task, which has no record.
    `values` gives the fields of a step; by default what the transition needs, keeps and must match. `edit` changes
    the subject itself. `invariant` is asked of every laptop when all have synced.
    """

    process: str
    roles: tuple[Role, ...]
    begin: Callable[[Laptop, bytes], bytes] | None = None
    values: Callable[[Laptop, bytes, Transition, Outcome], Given] | None = None
    edit: Callable[[Laptop, bytes], object] | None = None
    invariant: Callable[[Laptop, bytes, Outcome], object] | None = None
    voids: bool = True

    @property
    def machine(self) -> Process:
        found = registry.machine(self.process)
        if found is None:
            raise LookupError(self.process)
        return found


def given(transition: Transition, outcome: Outcome) -> dict[str, Value]:
    """What a step of this transition says: the fields it needs and keeps, and what it must match."""
    plain: dict[str, Value] = {
        "day": DAY,
        "words": "Perustelu",
        "code": "other",
        "codes": ("threshold",),
        "until": "2027-02-20",
        "due_before": "2026-12-01",
        "moment": "2026-11-20T18:00:00+02:00",
        "member": b"m" * 16,
    }
    names = {*transition.needs, *(name for name, _ in transition.keeps)} - set(transition.matches)
    found = {name: plain.get(name) or new_id() for name in names}
    return found | {name: outcome.held.get(name) for name in transition.matches} | {"day": DAY}


def rows_of(laptop: Laptop, registers: frozenset[str]) -> list[tuple[object, ...]]:
    """Every row of the laptop's documents in these registers."""
    return sorted((row for row in laptop.sql(_ROWS) if row[3] in registers), key=repr)


def run_course(course: Course, organisation: Organisation, *, examples: int = 12, steps: int = 15) -> None:
    """Found the organisation of the course's roles, and let its laptops do anything in any order."""
    organisation.found(course.roles[0])
    for role in course.roles[1:]:
        organisation.join(role)
    organisation.settle()

    class Run(Office):
        pass

    Run.course, Run.laptops = course, organisation.laptops
    run_state_machine_as_test(
        Run,
        settings=settings(
            max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )


class Office(RuleBasedStateMachine):
    """The laptops of a course; what each call returned from is remembered as acknowledged."""

    course: Course
    laptops: list[Laptop]

    def __init__(self) -> None:
        super().__init__()
        self.done: dict[bytes, str] = {}

    @initialize()
    def begin(self) -> None:
        first = self.laptops[0]
        self.client = first.add_client()
        self.subject = self.course.begin(first, self.client) if self.course.begin else new_id()
        self.sync_all()

    @rule(who=choices, choice=choices)
    def step(self, who: int, choice: int) -> None:
        laptop = self.laptop(who)
        outcome = laptop.casework.records.outcome(self.subject, self.course.process)
        moves = allowed(self.course.machine, outcome, laptop.casework.desk.role())
        if not moves:
            return
        move = moves[choice % len(moves)]
        values = self.course.values(laptop, self.subject, move, outcome) if self.course.values else given(move, outcome)
        write = Do(self.course.process, self.subject, self.client, move.action, values)
        (step,) = laptop.casework.records.write(write)
        self.done[step] = move.action
        # What its author had seen stands before it, so that where he saw it lead is where it leads.
        outcome = laptop.casework.records.outcome(self.subject, self.course.process)
        assert (outcome.taken[-1], outcome.state) == (step, move.target)

    @rule(who=choices, choice=choices)
    def void_a_step(self, who: int, choice: int) -> None:
        laptop = self.laptop(who)
        steps = laptop.casework.records.steps(self.subject)
        if steps and self.course.voids and choice % 3 == 0:
            with suppress(LahityoError):
                laptop.casework.records.write(
                    Void(steps[choice % len(steps)].id, "step", self.client, "Kirjattiin väärin")
                )

    @rule(who=choices)
    def edit_the_subject(self, who: int) -> None:
        if self.course.edit is not None:
            with suppress(LahityoError):
                self.course.edit(self.laptop(who), self.subject)

    @rule(who=choices)
    def sync(self, who: int) -> None:
        result = self.laptop(who).sync()
        assert (result.refused, result.problems) == (0, [])

    def laptop(self, who: int) -> Laptop:
        return self.laptops[who % len(self.laptops)]

    def sync_all(self) -> None:
        for laptop in (*self.laptops, *self.laptops):
            laptop.sync()

    def teardown(self) -> None:
        if hasattr(self, "subject"):
            self.sync_all()
            self.agree()

    def agree(self) -> None:
        for one, other in combinations(self.laptops, 2):
            common = _registers(one) & _registers(other)
            assert rows_of(one, common) == rows_of(other, common)
        machine = self.course.machine
        for laptop in self.laptops:
            records = laptop.casework.records
            steps, outcome = records.steps(self.subject), records.outcome(self.subject, self.course.process)
            assert machine.state(outcome.state) is not None
            assert _walk(machine, steps, outcome, signed=self._signed(laptop)) == outcome.state
            assert {step.id: step.action for step in steps} == self.done
            told = [line for line in records.history(self.subject) if line.what is What.STEP]
            assert {line.record for line in told} == set(self.done)
            if self.course.invariant is not None:
                self.course.invariant(laptop, self.subject, outcome)

    def _signed(self, laptop: Laptop) -> bool:
        return bool(laptop.sql("SELECT 1 FROM document WHERE document = ? AND signed IS NOT NULL", self.subject))


def _registers(laptop: Laptop) -> frozenset[str]:
    return frozenset(map(str, laptop.casework.desk.me().registers))


def _walk(machine: Process, steps: object, outcome: Outcome, *, signed: bool) -> str:
    """Where the taken steps lead when each is asked anew whether it was allowed."""
    state = machine.signed if signed and machine.signed else machine.start
    for step in steps:  # type: ignore[attr-defined]
        if step.taken:
            found = [
                one
                for one in machine.transitions
                if one.action == step.action and state in one.sources and step.role in one.roles
            ]
            assert found, (state, step.action)
            state = found[0].target
    assert len(outcome.taken) == sum(step.taken for step in steps)  # type: ignore[attr-defined]
    return state
