"""Plans over laptops that are apart: what is approved is what the reviewer saw, and what was said is never lost."""

from datetime import UTC, date, datetime, timedelta

import pytest

from lahityo.base.errors import BadInput, Refused
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Role
from lahityo.domain.plan_versions import differences, read
from lahityo.domain.process import Outcome
from lahityo.domain.spec import Value
from lahityo.services.desk import FormRejected
from lahityo.services.goals import Goals, score
from lahityo.services.plan_queue import PlanQueue, Why
from lahityo.services.plans import Plans
from lahityo.services.record_writes import Change, New, Void
from lahityo.services.records import Records
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.support.process_machine import Course, run_course

TODAY = datetime.now(UTC).astimezone().date()


def day(days: int) -> str:
    return (TODAY + timedelta(days=days)).isoformat()


class Desk:
    """The use cases of one laptop."""

    def __init__(self, laptop: Laptop) -> None:
        self.laptop = laptop
        self.records = Records(laptop.casework.desk)
        self.plans = Plans(laptop.casework.desk, self.records)
        self.goals = Goals(laptop.casework.desk, self.records)
        self.queue = PlanQueue(laptop.casework.desk, self.records)

    def begin(self, **values: Value) -> tuple[bytes, bytes]:
        """A client with a plan and a goal; ids of the client and the plan."""
        client = self.laptop.casework.clients.add(ClientFields(name="Aatu Kuvitteellinen", born=date(1980, 5, 1)))
        return client, self.plan(client, **values)

    def plan(self, client: bytes, **values: Value) -> bytes:
        given: dict[str, Value] = {
            "form": "client_plan",
            "programme": "housing_support",
            "starts": day(-10),
            "review_on": day(80),
            "ends": day(170),
            "situation": "Asuu ystävän luona",
            "strengths": "Sitkeä",
            "client_view": "Oma koti",
            "professional_view": "Tuetut käynnit",
            "rhythm_times": 1,
            "rhythm_weeks": 2,
            "rights_explained": True,
            "no_assessment_grounds": "Asiakas siirtyi toisesta tiimistä",
        }
        plan = self.records.write(New("plan", client, {**given, **values}))[0]
        self.goal(client, plan)
        return plan

    def goal(self, client: bytes, plan: bytes, words: str = "Oma koti ennen talvea", **values: Value) -> bytes:
        given: dict[str, Value] = {
            "plan": plan,
            "own_words": words,
            "areas": ("housing_search",),
            "scale": "improve",
            "set_on": day(-10),
            "status": "active",
        }
        return self.records.write(New("goal", client, {**given, **values}))[0]

    def change(self, record: bytes, **values: Value) -> None:
        card = self.records.get(record)
        self.records.write(Change(card, {**card.base, **values}))

    def state(self, plan: bytes) -> str:
        return self.plans.view(plan).state


@pytest.fixture
def pair(organisation: Organisation) -> tuple[Desk, Desk]:
    """A social instructor and a social worker."""
    first = organisation.found()
    return Desk(first), Desk(organisation.join(Role.SOCIAL_WORKER))


def sync(*desks: Desk) -> None:
    both_sync(*(one.laptop for one in desks))


def test_a_plan_is_proposed_approved_and_in_force_on_both_laptops(pair: tuple[Desk, Desk]) -> None:
    instructor, worker = pair
    _, plan = instructor.begin()
    version = instructor.plans.propose(plan)
    sync(*pair)
    assert worker.plans.view(plan).pending == version
    worker.plans.approve(plan, version)
    sync(*pair)
    for desk in pair:
        view = desk.plans.view(plan)
        assert (view.state, view.in_force, view.pending) == ("approved", version, None)


def test_an_instructor_does_not_approve(pair: tuple[Desk, Desk]) -> None:
    instructor, _ = pair
    _, plan = instructor.begin()
    version = instructor.plans.propose(plan)
    with pytest.raises((BadInput, Refused)):
        instructor.plans.approve(plan, version)
    assert instructor.state(plan) == "proposed"


def test_what_was_proposed_stays_as_it_was_while_the_plan_is_edited(pair: tuple[Desk, Desk]) -> None:
    instructor, _ = pair
    client, plan = instructor.begin()
    first = instructor.plans.propose(plan)
    instructor.plans.withdraw(plan)
    instructor.change(plan, situation="Asuu tukiasunnossa")
    instructor.goal(client, plan, "Velat kuntoon")
    second = instructor.plans.propose(plan)
    older, newer = (read(instructor.records.get(one).row.values) for one in (first, second))
    assert older.plan["situation"] == "Asuu ystävän luona"
    assert [one.anchor.split(":")[0] for one in differences(older, newer)] == ["plan", "goal"]
    assert [one.values["ordinal"] for one in instructor.plans.view(plan).versions] == [2, 1]


def test_approved_on_one_laptop_and_withdrawn_for_other_words_on_another_is_not_in_force(
    pair: tuple[Desk, Desk],
) -> None:
    instructor, worker = pair
    _, plan = instructor.begin()
    first = instructor.plans.propose(plan)
    sync(*pair)
    worker.plans.approve(plan, first)
    instructor.plans.withdraw(plan)
    instructor.change(plan, situation="Aivan toinen tilanne")
    second = instructor.plans.propose(plan)
    sync(*pair)
    for desk in pair:
        view = desk.plans.view(plan)
        assert (view.state, view.pending, view.in_force) == ("proposed", second, None)
        assert view.card.row.contested
        assert [one.why for one in desk.queue.waiting()][:2] == [Why.CONTESTED, Why.PROPOSED]
    with pytest.raises(BadInput):
        worker.plans.approve(plan, first)


def test_a_plan_with_two_values_in_a_field_is_not_proposed(pair: tuple[Desk, Desk]) -> None:
    instructor, worker = pair
    _, plan = instructor.begin()
    sync(*pair)
    instructor.change(plan, situation="Asuu autossa")
    worker.change(plan, situation="Asuu sukulaisella")
    sync(*pair)
    with pytest.raises(FormRejected, match="same field"):
        instructor.plans.propose(plan)
    assert not instructor.plans.view(plan).versions


def test_a_plan_without_its_required_fields_leaves_no_version_behind(pair: tuple[Desk, Desk]) -> None:
    instructor, _ = pair
    _, plan = instructor.begin(strengths="")
    with pytest.raises(FormRejected) as caught:
        instructor.plans.propose(plan)
    assert [one.field for one in caught.value.problems] == ["strengths"]
    assert not instructor.plans.view(plan).versions


def test_returning_needs_words_or_a_comment_and_the_author_finds_both(pair: tuple[Desk, Desk]) -> None:
    instructor, worker = pair
    _, plan = instructor.begin()
    version = instructor.plans.propose(plan)
    sync(*pair)
    with pytest.raises(FormRejected):
        worker.plans.send_back(plan, version, "  ")
    comment = worker.plans.comment(plan, version, "situation", "Missä asiakas yöpyy?", "ystävän luona")
    worker.plans.send_back(plan, version)
    sync(*pair)
    assert instructor.state(plan) == "returned"
    assert [one.values["words"] for one in instructor.plans.open_comments(plan)] == ["Missä asiakas yöpyy?"]
    instructor.plans.settle(comment)
    sync(*pair)
    assert not worker.plans.open_comments(plan)
    worker.plans.reopen_comment(comment)
    assert worker.plans.open_comments(plan)


def test_the_old_version_holds_until_the_renewal_is_approved(pair: tuple[Desk, Desk]) -> None:
    instructor, worker = pair
    _, plan = instructor.begin()
    first = instructor.plans.propose(plan)
    sync(*pair)
    worker.plans.approve(plan, first)
    sync(*pair)
    instructor.change(plan, situation="Uusi vaihe")
    second = instructor.plans.propose(plan)
    assert (instructor.plans.view(plan).in_force, instructor.plans.view(plan).pending) == (first, second)
    instructor.plans.withdraw(plan)
    assert (instructor.state(plan), instructor.plans.view(plan).in_force) == ("approved", first)
    third = instructor.plans.propose(plan)
    sync(*pair)
    worker.plans.approve(plan, third)
    assert worker.plans.view(plan).in_force == third


def test_withdrawal_of_the_client_pauses_only_when_asked_and_nothing_ends_by_itself(pair: tuple[Desk, Desk]) -> None:
    instructor, worker = pair
    client, plan = instructor.begin()
    version = instructor.plans.propose(plan)
    sync(*pair)
    worker.plans.approve(plan, version)
    sync(*pair)
    will: dict[str, Value] = {"on": day(0), "state": "withdrawn", "own_words": "En halua nyt", "plan": plan}
    instructor.plans.write_will(client, will)
    assert instructor.state(plan) == "approved"
    instructor.plans.write_will(client, will, then="pause", words="Asiakas haluaa tauon")
    assert (instructor.state(plan), instructor.plans.view(plan).in_force) == ("paused", None)
    instructor.plans.resume(plan)
    assert instructor.plans.view(plan).in_force == version


def test_pausing_without_a_reason_writes_nothing_at_all(pair: tuple[Desk, Desk]) -> None:
    instructor, _ = pair
    client, plan = instructor.begin()
    will: dict[str, Value] = {"on": day(0), "state": "withdrawn", "own_words": "En halua nyt", "plan": plan}
    with pytest.raises(FormRejected):
        instructor.plans.write_will(client, will, then="pause")
    assert instructor.state(plan) == "draft"
    assert not instructor.plans.will(client)


def test_an_evaluation_keeps_the_score_of_its_day(pair: tuple[Desk, Desk]) -> None:
    instructor, worker = pair
    client, plan = instructor.begin()
    version = instructor.plans.propose(plan)
    sync(*pair)
    worker.plans.approve(plan, version)
    sync(*pair)
    goal = instructor.goals.of_client(client)[0]
    instructor.goals.rate(goal, 1, day(-2))
    evaluation = instructor.plans.evaluate(
        plan, {"on": day(-1), "words": "Hyvin menee", "next": "continue"}, {goal.row.id: ("partly", "Hakemus lähti")}
    )
    instructor.goals.rate(goal, -2, day(0))
    row = instructor.records.get(evaluation).row
    assert (row.values["t_score"], row.values["version"], row.signed is not None) == (600, version, True)
    assert instructor.state(plan) == "reviewed"
    assert [one.values["attainment"] for one in instructor.records.rows("goal_evaluation")] == ["partly"]


def test_the_queue_tells_what_waits(pair: tuple[Desk, Desk]) -> None:
    instructor, worker = pair
    bare = instructor.laptop.add_client("Beeda Kuvitteellinen")
    client, plan = instructor.begin(review_on=day(20), ends=day(25))
    version = instructor.plans.propose(plan)
    assert [(one.why, one.client) for one in instructor.queue.waiting()] == [
        (Why.PROPOSED, client), (Why.MISSING, bare),
    ]  # fmt: skip
    sync(*pair)
    worker.plans.approve(plan, version)
    assert [(one.why, one.day) for one in worker.queue.waiting()] == [
        (Why.REVIEW, day(20)), (Why.EXPIRING, day(25)), (Why.MISSING, ""),
    ]  # fmt: skip
    sync(*pair)
    # The working copy of a renewal may say otherwise; the approved terms hold.
    instructor.change(plan, ends=day(300), review_on=day(200))
    assert [one.why for one in instructor.queue.waiting()] == [Why.REVIEW, Why.EXPIRING, Why.MISSING]
    instructor.plans.evaluate(plan, {"on": day(0), "words": "Hyvin menee", "next": "change"})
    assert [one.why for one in instructor.queue.waiting()] == [Why.EXPIRING, Why.MISSING]
    instructor.plans.end(plan, "moved_on", "Muutti toiselle alueelle")
    assert [one.why for one in instructor.queue.waiting()] == [Why.MISSING, Why.MISSING]


def test_the_queue_names_who_proposed_and_not_whoever_has_the_fastest_clock(organisation: Organisation) -> None:
    instructor = Desk(organisation.found())
    fast = Desk(organisation.join(Role.SOCIAL_WORKER, clock=lambda: datetime.now(UTC) + timedelta(days=3)))
    _, plan = instructor.begin()
    sync(instructor, fast)
    fast.plans.propose(plan)
    fast.plans.withdraw(plan)
    sync(fast, instructor)
    proposed = instructor.plans.propose(plan)
    assert instructor.plans.view(plan).pending == proposed
    waiting = next(one for one in instructor.queue.waiting() if one.why is Why.PROPOSED)
    assert (waiting.by, waiting.day) == ("Outi Perustaja", day(0))


@pytest.mark.parametrize("renewed", [False, True], ids=["first version", "renewal"])
def test_a_version_that_is_proposed_or_in_force_is_not_voided_and_the_plan_goes_on(
    pair: tuple[Desk, Desk], renewed: bool
) -> None:
    instructor, worker = pair
    client, plan = instructor.begin()
    version = instructor.plans.propose(plan)
    sync(*pair)
    if renewed:
        worker.plans.approve(plan, version)
        with pytest.raises(Refused, match="end the plan"):
            worker.records.write(Void(version, "plan_version", client, "Väärä versio"))
        worker.plans.pause(plan, "Asiakas on matkoilla")
        with pytest.raises(Refused, match="end the plan"):
            worker.records.write(Void(version, "plan_version", client, "Väärä versio"))
        worker.plans.resume(plan)
        worker.plans.end(plan, "moved_on", "Muutti toiselle alueelle")
    else:
        with pytest.raises(Refused, match="withdraw"):
            worker.records.write(Void(version, "plan_version", client, "Väärä versio"))
        worker.plans.send_back(plan, version, "Väärä versio")
    worker.records.write(Void(version, "plan_version", client, "Väärä versio"))
    assert worker.records.get(version).row.voided is not None
    assert worker.state(plan) == ("ended" if renewed else "returned")


def test_both_professions_rate_one_goal_on_one_day_and_both_stand(organisation: Organisation) -> None:
    instructor = Desk(organisation.found())
    nurse = Desk(organisation.join(Role.NURSE))
    client, _ = instructor.begin()
    sync(instructor, nurse)
    goal = nurse.goals.of_client(client)[0]
    instructor.goals.rate(instructor.goals.of_client(client)[0], 1, day(0))
    nurse.goals.rate(goal, -1, day(0), words="Väsynyt")
    sync(instructor, nurse)
    for desk in (instructor, nurse):
        (seen,) = desk.goals.of_client(client)
        assert sorted(one.level for one in seen.ratings) == [-1, 1]
        assert len({one.author for one in seen.ratings}) == 2
    assert instructor.goals.of_client(client)[0].level == nurse.goals.of_client(client)[0].level
    assert not nurse.records.rows("plan")


def test_a_voided_rating_counts_for_nothing(pair: tuple[Desk, Desk]) -> None:
    instructor, _ = pair
    client, _ = instructor.begin()
    (goal,) = instructor.goals.of_client(client)
    rating = instructor.goals.rate(goal, 2, day(0))
    assert str(score(instructor.goals.of_client(client))) == "70.0"
    instructor.records.write(Void(rating, "goal_rating", client, "Väärä tavoite"))
    assert score(instructor.goals.of_client(client)) is None


def test_a_visits_ratings_are_written_once_on_whichever_laptop_it_is_signed(pair: tuple[Desk, Desk]) -> None:
    instructor, _ = pair
    client, _ = instructor.begin()
    sync(*pair)
    (goal,) = instructor.goals.of_client(client)
    visit = instructor.laptop.sign_visit(client, "Katsottiin asuntoa")
    for desk in pair:
        desk.records.write(*desk.goals.rating_writes(visit, client, day(0), {goal.row.id: 1}))
    sync(*pair)
    for desk in pair:
        assert [one.level for one in desk.goals.of_client(client)[0].ratings] == [1]


def test_a_goal_that_one_ends_and_another_goes_on_with_stays_active_until_settled(pair: tuple[Desk, Desk]) -> None:
    instructor, worker = pair
    client, _ = instructor.begin()
    sync(*pair)
    goal = instructor.goals.of_client(client)[0].row.id
    instructor.change(goal, status="ended")
    worker.change(goal, status="paused")
    sync(*pair)
    assert [one.status for one in instructor.goals.of_client(client)] == ["active"]


def test_no_order_of_edits_and_syncs_on_three_laptops_reaches_a_forbidden_state(organisation: Organisation) -> None:
    def begin(laptop: Laptop, client: bytes) -> bytes:
        return Desk(laptop).plan(client)

    def edit(laptop: Laptop, plan: bytes) -> None:
        Desk(laptop).change(plan, situation=f"Kirjattu {laptop.casework.desk.me().name}")

    def holds(laptop: Laptop, plan: bytes, outcome: Outcome) -> None:
        taken = [one for one in laptop.casework.records.steps(plan) if one.taken]
        approved = [one for one in taken if one.action == "approve"]
        if outcome.state in ("approved", "reviewed"):
            assert approved
        if approved:
            assert approved[-1].values["version"] == outcome.held["in_force"]
        assert all(one.counted and one.role == Role.SOCIAL_WORKER for one in approved)
        assert "end" not in [one.action for one in taken[:-1]]

    roles = (Role.SOCIAL_INSTRUCTOR, Role.SOCIAL_WORKER, Role.SOCIAL_WORKER)
    run_course(Course("plan", roles, begin, edit=edit, invariant=holds), organisation, examples=8)


def test_a_comment_settled_and_opened_again_anywhere_ends_alike_everywhere(organisation: Organisation) -> None:
    def begin(laptop: Laptop, client: bytes) -> bytes:
        desk = Desk(laptop)
        plan = desk.plan(client)
        return desk.plans.comment(plan, desk.plans.propose(plan), "plan", "Missä asiakas yöpyy?")

    run_course(Course("comment", (Role.SOCIAL_INSTRUCTOR, Role.TEAM_LEAD), begin), organisation, examples=4, steps=8)
