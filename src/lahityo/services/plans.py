"""Plans: propose, approve, return, comment, evaluate, pause and end, and what waits for somebody."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import new_id
from lahityo.domain import gas
from lahityo.domain.plan_rules import proposal_doubts, proposal_problems
from lahityo.domain.plan_versions import Piece, Version, differences, read, snapshot
from lahityo.domain.problems import Problem
from lahityo.domain.process import Outcome
from lahityo.domain.records.plan import PLAN
from lahityo.domain.spec import Value, Values
from lahityo.services.desk import Desk, FormRejected
from lahityo.services.goals import Goals, GoalView, score
from lahityo.services.record_views import Card, Row
from lahityo.services.record_writes import Do, New
from lahityo.services.records import Records

NOT_RUNNING = frozenset({"paused", "ended"})
TWO_VALUES = QT_TRANSLATE_NOOP(
    "Errors", "Two people have written in the same field of the plan or its goals; choose first which one holds."
)
NOT_PROPOSED = QT_TRANSLATE_NOOP("Errors", "The plan is not waiting for approval any more; look at it again.")
SAY_WHY = QT_TRANSLATE_NOOP("Errors", "Say what should be changed, or comment on the plan first.")


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan with everything around it; versions and comments the newest first.

    `in_force` is the approved version unless the plan is paused or has ended, `pending` the one that waits for
    approval; `expired` says that the one in force has passed its last day.
    """

    card: Card
    outcome: Outcome
    versions: tuple[Row, ...]
    goals: tuple[GoalView, ...]
    services: tuple[Row, ...]
    comments: tuple[Row, ...]
    in_force: bytes | None
    pending: bytes | None
    expired: bool

    @property
    def state(self) -> str:
        """Where the plan stands, a code of the machine "plan"."""
        return self.outcome.state

    @property
    def shown(self) -> Values:
        """The plan's fields to read: those that were proposed while a version waits for approval, else as they are."""
        waiting = self.version(self.pending)
        return self.card.row.values if waiting is None else read(waiting.values).plan

    @property
    def edited_since(self) -> bool:
        """Whether the plan, its goals or its services have been written since the version that waits was made."""
        waiting = self.version(self.pending)
        return waiting is not None and bool(differences(read(waiting.values), as_version(self)))

    @property
    def edited_in_force(self) -> bool:
        """Whether they have been written since the version in force was made, and none waits for approval."""
        holds = self.version(self.in_force)
        return self.pending is None and holds is not None and bool(differences(read(holds.values), as_version(self)))

    def version(self, identifier: bytes | None) -> Row | None:
        """The version of this id, or None."""
        return next((one for one in self.versions if one.id == identifier), None)


class Plans:
    """Use cases about plans; FormRejected names what is missing before anything is written."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records
        self._goals = Goals(desk, records)

    def of_client(self, client: bytes) -> list[Row]:
        """The client's plans, those that have not ended first, then the newest first."""
        rows = self._records.rows("plan", client=client)
        return sorted(rows, key=lambda row: row.state == "ended")

    def view(self, plan: bytes) -> PlanView:
        """One plan; BadInput when it is not on this computer."""
        card = self._records.get(plan)
        outcome = card.outcome or self._records.outcome(plan)
        versions = self._beside(card.row, "plan_version")
        in_force = _id(outcome.held.get("in_force")) if outcome.state not in NOT_RUNNING else None
        approved = next((one for one in versions if one.id == in_force), None)
        return PlanView(
            card,
            outcome,
            tuple(sorted(versions, key=lambda one: (_ordinal(one), one.at, one.id), reverse=True)),
            tuple(self._goals.of_client(card.row.client, plan)),
            tuple(self._beside(card.row, "planned_service")),
            tuple(self._beside(card.row, "plan_comment")),
            in_force,
            _id(outcome.held.get("version")) if outcome.state == "proposed" else None,
            approved is not None and self._has_passed(approved),
        )

    def proposal_problems(self, plan: bytes) -> list[Problem]:
        """What keeps the plan from being proposed as it reads now."""
        return self._problems(self.view(plan))

    def proposal_doubts(self, plan: bytes) -> list[Problem]:
        """What is asked once before the plan is proposed, and never blocks it."""
        view = self.view(plan)
        return proposal_doubts([one.row.values for one in view.goals], self._records.facts(view.card.row.client))

    def propose(self, plan: bytes) -> bytes:
        """Propose the plan as it reads now: a version is made of it, signed, and waits for approval; its id."""
        view = self.view(plan)
        problems = self._problems(view)
        if problems:
            raise FormRejected(problems)
        version, today = new_id(), self._today().isoformat()
        ordinal = 1 + max((_ordinal(one) for one in view.versions), default=0)
        content = _content(view)
        values: dict[str, Value] = {"plan": plan, "ordinal": ordinal, "on": today, **content}
        self._records.write(
            New("plan_version", view.card.row.client, values, id=version, sign=True),
            self._step(view.card.row, "propose", {"version": version}),
        )
        return version

    def approve(self, plan: bytes, version: bytes) -> None:
        """Approve exactly this version; BadInput when another one, or none, waits by now."""
        row = self._pending(plan, version)
        self._records.write(self._step(row, "approve", {"version": version}))

    def send_back(self, plan: bytes, version: bytes, words: str = "") -> None:
        """Return this version to its author with words, or with comments that nobody has settled yet."""
        row = self._pending(plan, version)
        if not words.strip() and not self.open_comments(plan, version):
            raise FormRejected([Problem("words", SAY_WHY)])
        self._records.write(self._step(row, "return", {"version": version, "words": words}))

    def withdraw(self, plan: bytes) -> None:
        """Take the proposal back; a version in force stays in force."""
        renewal = self._records.outcome(plan).held.get("in_force") is not None
        row = self._records.get(plan).row
        self._records.write(self._step(row, "withdraw_renewal" if renewal else "withdraw", {}))

    def pause(self, plan: bytes, words: str, until: str = "") -> None:
        """Pause the plan, with a reason and maybe a day until which."""
        row = self._records.get(plan).row
        self._records.write(self._step(row, "pause", {"words": words, "until": until}))

    def resume(self, plan: bytes) -> None:
        """Go on after a pause: the approved version is in force again, an unapproved plan is a draft again."""
        approved = self._records.outcome(plan).held.get("in_force") is not None
        row = self._records.get(plan).row
        self._records.write(self._step(row, "resume" if approved else "reopen", {}))

    def end(self, plan: bytes, ground: str, words: str) -> None:
        """End the plan for good; `ground` is a code of "ending_ground"."""
        row = self._records.get(plan).row
        self._records.write(self._step(row, "end", {"code": ground, "words": words}))

    def comment(self, plan: bytes, version: bytes, anchor: str, words: str, quote: str = "") -> bytes:
        """Comment on a part of a version: a field's name, "goal:…", "service:…" or "plan"; the id."""
        row = self._records.get(plan).row
        values: dict[str, Value] = {
            "plan": plan, "version": version, "anchor": anchor, "words": words, "quote": quote,
        }  # fmt: skip
        return self._records.write(New("plan_comment", row.client, values))[0]

    def settle(self, comment: bytes) -> None:
        """A comment has been dealt with."""
        row = self._records.get(comment).row
        self._records.write(Do("comment", comment, row.client, "settle", self._dated({})))

    def reopen_comment(self, comment: bytes) -> None:
        """A settled comment needs another look."""
        row = self._records.get(comment).row
        self._records.write(Do("comment", comment, row.client, "reopen", self._dated({})))

    def open_comments(self, plan: bytes, version: bytes | None = None) -> list[Row]:
        """Comments that nobody has settled, of one version or of all."""
        rows = self._beside(self._records.get(plan).row, "plan_comment")
        return [
            one for one in rows if one.state != "settled" and (version is None or one.values.get("version") == version)
        ]

    def evaluate(self, plan: bytes, values: Values, goals: Mapping[bytes, tuple[str, str]] | None = None) -> bytes:
        """Sign an evaluation of the plan and record the review; the id.

        The T-score of the goals on the day of the evaluation goes into it. `goals` are goal → (code of "attainment",
        words), each kept as the goal's own evaluation.
        """
        view = self.view(plan)
        client, on, evaluation = view.card.row.client, values.get("on"), new_id()
        result = score(view.goals, on if isinstance(on, str) else "")
        written: dict[str, Value] = {
            **values,
            "plan": plan,
            "version": view.in_force,
            "t_score": None if result is None else gas.stored(result),
        }
        self._records.write(
            New("plan_evaluation", client, written, id=evaluation, sign=True),
            *(
                New(
                    "goal_evaluation",
                    client,
                    {"goal": goal, "on": on, "attainment": code, "words": words, "evaluation": evaluation},
                )
                for goal, (code, words) in sorted((goals or {}).items())
            ),
            self._step(view.card.row, "review", {"other": evaluation}),
        )
        return evaluation

    def write_will(self, client: bytes, values: Values, then: str = "", words: str = "", ground: str = "") -> bytes:
        """The client's own will, in the client's own words; the id.

        `then` is "pause" or "end" when the client withdraws and the plan named in `values` is to be paused or ended in
        the same write; empty leaves it as it is, for nothing ends by itself.
        """
        plan = _id(values.get("plan"))
        writes: list[New | Do] = [New("will", client, values)]
        if then and plan is not None:
            more: dict[str, Value] = {"words": words} if then == "pause" else {"words": words, "code": ground}
            writes.append(self._step(self._records.get(plan).row, then, more))
        return self._records.write(*writes)[0]

    def will(self, client: bytes) -> list[Row]:
        """What the client has willed, the newest first."""
        return self._records.rows("will", client=client)

    def _problems(self, view: PlanView) -> list[Problem]:
        if view.card.row.conflicts or any(one.row.conflicts for one in view.goals):
            return [Problem("", TWO_VALUES)]
        facts = self._records.facts(view.card.row.client)
        return proposal_problems(PLAN.fields, view.card.row.values, [one.row.values for one in view.goals], facts)

    def _has_passed(self, version: Row) -> bool:
        ends = read(version.values).plan.get("ends")
        return isinstance(ends, str) and ends < self._today().isoformat()

    def _pending(self, plan: bytes, version: bytes) -> Row:
        outcome = self._records.outcome(plan)
        if outcome.state != "proposed" or outcome.held.get("version") != version:
            raise BadInput(NOT_PROPOSED)
        if self._records.get(version).row.voided is not None:
            raise BadInput(NOT_PROPOSED)
        return self._records.get(plan).row

    def _beside(self, plan: Row, record_type: str) -> list[Row]:
        return self._records.rows(record_type, client=plan.client, parent=plan.id)

    def _step(self, plan: Row, action: str, values: dict[str, Value]) -> Do:
        return Do("plan", plan.id, plan.client, action, self._dated(values))

    def _dated(self, values: dict[str, Value]) -> dict[str, Value]:
        return {"day": self._today().isoformat(), **values}

    def _today(self) -> date:
        return self._desk.clock().astimezone().date()


def as_version(view: PlanView) -> Version:
    """The plan as it reads now, to compare with a version."""
    return read(_content(view))


def _content(view: PlanView) -> dict[str, Value]:
    return snapshot(view.card.row.values, map(_goal_piece, view.goals), map(_piece, view.services))


def _piece(row: Row) -> Piece:
    return Piece(row.id.hex(), row.values)


def _goal_piece(goal: GoalView) -> Piece:
    return Piece(goal.row.id.hex(), goal.row.values, goal.level)


def _ordinal(version: Row) -> int:
    number = version.values.get("ordinal")
    return number if isinstance(number, int) else 0


def _id(value: Value) -> bytes | None:
    return value if isinstance(value, bytes) else None
