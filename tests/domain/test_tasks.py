"""Derived tasks: which record makes one due and when, whose it is, when it is gone, and what comes first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import pytest

from lahityo.base.ids import derived_id, new_id
from lahityo.domain import settings
from lahityo.domain.codes import Role
from lahityo.domain.due import Arrival, Due
from lahityo.domain.plan_versions import snapshot
from lahityo.domain.process import Outcome
from lahityo.domain.spec import Value, Values
from lahityo.domain.task_rules import rhythm_due
from lahityo.domain.tasks import Placing, Urgency, due_tasks

TODAY = date(2026, 11, 22)
CLIENT = derived_id("client", "Aatu Kuvitteellinen")


@dataclass(frozen=True)
class Record:
    type: str
    values: Values
    day: str = ""
    until: str = ""
    state: str = "open"
    signed: int | None = None
    id: bytes = field(default_factory=new_id)
    client: bytes = CLIENT
    register: str = "shared"
    contested: bool = False
    versions: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Facts:
    records: tuple[Record, ...]
    stands: Mapping[str, Mapping[bytes, Outcome]] = field(default_factory=dict)
    came: tuple[Arrival, ...] = ()
    stayed: tuple[Arrival, ...] = ()

    def rows(self, *types: str) -> Sequence[Record]:
        return sorted((one for one in self.records if one.type in types), key=lambda one: one.day, reverse=True)

    def met(self) -> Mapping[bytes, date]:
        met = [one for one in reversed(self.rows("contact")) if one.values["met"]]
        return {one.client: date.fromisoformat(one.day) for one in met}

    def missed(self) -> Sequence[Record]:
        return [one for one in self.rows("contact") if not one.values["met"]]

    def outcomes(self, process: str) -> Mapping[bytes, Outcome]:
        return self.stands.get(process, {})

    def setting(self, name: str) -> str:
        return settings.default(name)

    def arrived(self) -> Sequence[Arrival]:
        return self.came

    def left_behind(self) -> Sequence[Arrival]:
        return self.stayed


def day(days: int) -> str:
    return (TODAY + timedelta(days=days)).isoformat()


def tasks(*records: Record, today: date = TODAY) -> list[Due]:
    return due_tasks(Facts(records), today)


def rules(*records: Record, today: date = TODAY) -> dict[str, date]:
    return {one.rule: one.day for one in tasks(*records, today=today)}


def contact(days: int, *, no_show: str = "") -> Record:
    values: Values = {"visit": new_id(), "on": day(days), "met": not no_show, "no_show": no_show or None}
    return Record("contact", values, day(days), signed=1)


def running_plan(state: str = "approved", **terms: Value) -> tuple[tuple[Record, ...], dict[bytes, Outcome]]:
    plan = Record("plan", {"starts": day(-60)}, day(-60), state=state, register="social")
    content = snapshot({"starts": day(-60), "review_on": day(20), "ends": day(100), **terms}, (), ())
    version = Record("plan_version", {"plan": plan.id, **content}, day(-60), signed=1, register="social")
    held: dict[str, Value] = {"version": version.id, "in_force": version.id if state != "proposed" else None}
    return (plan, version), {plan.id: Outcome(state, held, (), ())}


def of_plan(*more: Record, state: str = "approved", **terms: Value) -> dict[str, Due]:
    records, outcomes = running_plan(state, **terms)
    return {one.rule: one for one in due_tasks(Facts((*records, *more), {"plan": outcomes}), TODAY)}


def test_starting_an_assessment_makes_a_task_until_it_is_signed() -> None:
    matter = Record("matter", {"opened_on": day(-3), "starts_assessment": True}, day(-3))
    assert rules(matter) == {"assess_need": TODAY + timedelta(days=4)}
    unsigned = Record("entry_assessment", {}, day(-1))
    assert "assess_need" in rules(matter, unsigned)
    assert rules(matter, replace(unsigned, signed=1)) == {}


def test_an_assessment_that_asks_for_a_plan_makes_a_task_until_there_is_one() -> None:
    assessed = Record("entry_assessment", {"plan_made": True}, day(-2), signed=1)
    assert rules(assessed) == {"plan_missing": TODAY + timedelta(days=28)}
    assert "plan_missing" not in rules(assessed, Record("plan", {}, day(0), state="draft"))
    assert "plan_missing" in rules(assessed, Record("plan", {}, day(-400), state="ended"))


def test_a_proposed_plan_waits_for_the_social_worker_alone() -> None:
    due = of_plan(state="proposed")["plan_to_review"]
    assert due.roles == {Role.SOCIAL_WORKER}
    assert due.day == TODAY - timedelta(days=53)


def test_a_plan_in_force_makes_its_review_its_end_and_its_support_visits_due() -> None:
    due = of_plan(rhythm_times=1, rhythm_weeks=2)
    assert due["plan_review"].day == TODAY + timedelta(days=20)
    assert due["plan_expiring"].day == TODAY + timedelta(days=70)
    assert due["rhythm"].day == TODAY - timedelta(days=60 - 14)


@pytest.mark.parametrize("state", ["paused", "ended"])
def test_a_plan_that_does_not_run_makes_nothing_due(state: str) -> None:
    assert of_plan(state=state, rhythm_times=1, rhythm_weeks=2) == {}


def test_a_meeting_resets_the_rhythm_and_a_missed_one_does_not() -> None:
    due = of_plan(contact(-5), contact(-1, no_show="not_opened"), rhythm_times=1, rhythm_weeks=2)
    assert due["rhythm"].day == TODAY + timedelta(days=9)


@pytest.mark.parametrize(("times", "weeks", "days"), [(2, 1, 4), (1, 2, 14), (1, 1, 7), (3, 2, 5), (14, 1, 1)])
def test_the_next_visit_of_a_rhythm_is_rounded_up_to_whole_days(times: int, weeks: int, days: int) -> None:
    assert rhythm_due(TODAY, times, weeks) == TODAY + timedelta(days=days)


def test_a_rhythm_that_only_an_altered_app_writes_makes_nothing_due_and_keeps_the_list() -> None:
    due = of_plan(rhythm_times=1, rhythm_weeks=10**12)
    assert "rhythm" not in due
    assert "plan_review" in due


def test_a_signed_evaluation_near_the_review_day_settles_it() -> None:
    records, outcomes = running_plan()
    signed = Record("plan_evaluation", {"plan": records[0].id}, day(-2), signed=1)
    found = due_tasks(Facts((*records, signed), {"plan": outcomes}), TODAY)
    assert "plan_review" not in {one.rule for one in found}


def test_a_discharge_asks_for_contact_until_the_client_is_met() -> None:
    detox = Record("path_step", {"kind": "detox", "planned_end": day(-1)}, day(-10))
    assert rules(detox) == {"discharge": TODAY + timedelta(days=1)}
    assert rules(detox, contact(-2)) == {"discharge": TODAY + timedelta(days=1)}
    assert rules(detox, contact(0)) == {}


def test_changing_the_release_date_moves_the_task() -> None:
    prison = Record("path_step", {"kind": "prison", "planned_end": day(20)}, day(-200))
    first = {one.rule: one for one in tasks(prison)}
    assert first["release_before"].day == TODAY + timedelta(days=6)
    assert first["release"].day == TODAY + timedelta(days=20)
    moved = {one.rule: one for one in tasks(replace(prison, values={**prison.values, "planned_end": day(30)}))}
    assert moved["release"].day == TODAY + timedelta(days=30)
    assert moved["release"].id != first["release"].id


def test_release_today_cannot_wait() -> None:
    prison = Record("path_step", {"kind": "prison", "planned_end": day(0)}, day(-200))
    assert [(one.rule, one.urgent) for one in tasks(prison)] == [("release", True)]


def test_an_unanswered_referral_is_asked_about_on_the_day_the_answer_was_expected() -> None:
    sent = Record("referral", {"made_on": day(-4)}, day(-4), state="sent", register="health")
    assert rules(sent) == {"referral_answer": TODAY + timedelta(days=10)}
    assert rules(replace(sent, values={**sent.values, "answer_by": day(2)})) == {
        "referral_answer": TODAY + timedelta(days=2)
    }
    assert rules(replace(sent, state="accepted")) == {}


def test_a_task_is_dealt_with_in_the_register_of_its_cause() -> None:
    sent = Record("referral", {"made_on": day(-4)}, day(-4), state="sent", register="health")
    assert [one.register for one in tasks(sent)] == ["health"]


def test_three_missed_meetings_are_a_worry_and_a_meeting_clears_it() -> None:
    missed = [contact(days, no_show=code) for days, code in ((-9, "not_opened"), (-6, "not_reached"))]
    assert rules(*missed) == {}
    third = contact(-2, no_show="client_cancelled")
    (worry,) = tasks(*missed, third)
    assert (worry.rule, worry.day, worry.urgent, worry.source) == ("welfare", TODAY, True, missed[0].id)
    assert rules(*missed, third, contact(-1)) == {}


def test_meetings_that_a_worker_cancelled_or_of_long_ago_are_no_worry() -> None:
    missed = [contact(-9, no_show="not_opened"), contact(-2, no_show="not_opened")]
    assert rules(*missed, contact(-5, no_show="worker_cancelled")) == {}
    assert rules(*missed, contact(-61, no_show="not_opened")) == {}


def test_a_joint_visit_that_two_recorded_as_missed_is_one_miss() -> None:
    missed = [contact(days, no_show="not_opened") for days in (-9, -9, -2)]
    assert rules(*missed) == {}


def test_the_worry_stays_the_same_task_as_its_first_misses_grow_old() -> None:
    missed = [contact(days, no_show="not_opened") for days in (-59, -20, -10, -5)]
    (now,) = tasks(*missed)
    (later,) = tasks(*missed, today=TODAY + timedelta(days=5))
    assert now.id == later.id


def test_a_risk_without_a_safety_step_cannot_wait() -> None:
    score = Record("score", {"risk": True}, day(0), register="health")
    assert [(one.rule, one.urgent) for one in tasks(score)] == [("safety_step", True)]
    assert tasks(replace(score, values={"risk": True, "risk_step": "talked"})) == []


def test_what_holds_until_a_day_is_asked_about_before_it_ends_and_not_for_ever() -> None:
    flag = Record("safety_flag", {"fixed_term": True, "to": day(3)}, day(-30))
    protection = Record("protection", {"on": True, "until": day(40)})
    person = Record("network_person", {"until": day(14)})
    share = Record("partner_share", {"until": day(1)}, client=b"", register="team")
    assert rules(flag, protection, person, share) == {
        "flag_check": TODAY - timedelta(days=4),
        "protection_ending": TODAY + timedelta(days=10),
        "permission_ending": TODAY,
        "share_ending": TODAY - timedelta(days=13),
    }
    named = replace(share, values={**share.values, "name": "Pekka"})
    assert [one.said for one in tasks(named)] == [(("day", day(1)), ("name", "Pekka"))]
    assert rules(flag, protection, person, share, today=TODAY + timedelta(days=200)) == {}
    assert rules(replace(flag, values={**flag.values, "ended": day(0)})) == {}


def test_only_the_last_look_at_a_wound_says_when_the_next_one_is() -> None:
    first = Record("wound", {"site": "Vasen sääri", "next": day(-3)}, day(-6), register="health")
    last = Record("wound", {"site": "vasen sääri", "next": day(4)}, day(-1), register="health")
    assert rules(first, last) == {"wound_check": TODAY + timedelta(days=4)}


def test_a_decision_and_a_period_of_work_are_looked_at_before_they_end() -> None:
    decision = Record(
        "decision", {"outcome": "granted", "valid_to": day(10)}, day(-50), state="made", register="social"
    )
    period = Record("work_period", {"planned_end": day(20)}, day(-60), register="social")
    assert rules(decision, period) == {
        "decision_expiring": TODAY - timedelta(days=20),
        "work_review": TODAY + timedelta(days=6),
    }
    evaluated = Record("work_evaluation", {"period": period.id}, day(10), signed=1)
    assert rules(replace(decision, state="repealed"), period, evaluated) == {}


def test_a_goal_is_looked_at_on_its_day_while_it_is_worked_on() -> None:
    goal = Record("goal", {"status": "active", "target_on": day(5)}, day(-50))
    assert rules(goal) == {"goal_target": TODAY + timedelta(days=5)}
    reached = replace(goal, values={**goal.values, "status": "reached"})
    assert rules(reached) == {}
    assert "goal_target" in rules(replace(reached, versions={"status": ("reached", "active")}))


def test_what_two_people_moved_apart_is_to_be_settled() -> None:
    referral = Record("referral", {}, day(-4), state="refused", contested=True)
    steps = (derived_id("step", "1"), derived_id("step", "2"))
    facts = Facts(
        (referral,), {"referral": {referral.id: Outcome("refused", {}, steps[:1], steps[1:], contested=True)}}
    )
    other = replace(facts, stands={"referral": {referral.id: Outcome("refused", {}, steps[1:], steps[:1])}})
    assert [one.rule for one in due_tasks(facts, TODAY)] == ["settle"]
    assert [one.id for one in due_tasks(facts, TODAY)] == [one.id for one in due_tasks(other, TODAY)]


def test_what_cannot_wait_comes_first_then_the_longest_overdue_then_today_by_the_clock() -> None:
    def placed(name: str, days: int | None, **more: object) -> Placing:
        when = None if days is None else TODAY + timedelta(days=days)
        return Placing(when, key=(name, b""), **more)  # type: ignore[arg-type]

    given = [
        placed("later", 3),
        placed("no day", None),
        placed("today, low", 0, priority="low"),
        placed("today", 0),
        placed("at two", 0, clock="14:00"),
        placed("at nine", 0, clock="09:00"),
        placed("overdue by one", -1),
        placed("overdue by nine", -9),
        placed("urgent by priority", 0, priority="urgent"),
        placed("urgent", 0, urgent=True),
        placed("urgent later", 9, priority="urgent"),
    ]
    assert [one.key[0] for one in sorted(given, key=lambda one: one.order(TODAY))] == [
        "urgent", "urgent by priority", "overdue by nine", "overdue by one", "at nine", "at two", "today",
        "today, low", "later", "urgent later", "no day",
    ]  # fmt: skip
    assert given[-1].urgency(TODAY) is Urgency.LATER


def test_a_client_who_came_from_another_team_asks_the_lead_for_who_is_responsible_for_a_month() -> None:
    stream = derived_id("stream", "shared")
    came = (Arrival(CLIENT, "shared", stream, TODAY - timedelta(days=3)),)
    (task,) = due_tasks(Facts((), came=came), TODAY)
    assert (task.rule, task.client, task.register) == ("handed_over", CLIENT, "shared")
    assert (task.roles, task.day) == (frozenset({Role.TEAM_LEAD}), TODAY - timedelta(days=3))
    assert due_tasks(Facts((), came=came), TODAY + timedelta(days=60)) == []


@pytest.mark.parametrize(("register", "role"), [("health", Role.NURSE), ("social", Role.SOCIAL_WORKER)])
def test_what_is_left_of_a_client_who_went_falls_to_who_writes_that_register(register: str, role: Role) -> None:
    left = (Arrival(CLIENT, register, derived_id("stream", register), TODAY),)
    (task,) = due_tasks(Facts((), stayed=left), TODAY)
    assert (task.rule, task.register) == ("left_behind", register)
    assert role in task.roles
