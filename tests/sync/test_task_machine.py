"""Tasks over laptops: what was done on one is done on the other, whichever wrote it and in whatever order they met."""

from dataclasses import replace
from datetime import timedelta

import pytest

from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Role, VisitKind
from lahityo.domain.spec import Values
from lahityo.domain.tasks import Urgency
from lahityo.services.appointments import Appointment
from lahityo.services.desk import FormRejected
from lahityo.services.network import Duty
from lahityo.services.records import Change, Do, New
from lahityo.services.tasks import Task
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.support.process_machine import Course, run_course


def day(laptop: Laptop, days: int) -> str:
    return (laptop.casework.tasks.today() + timedelta(days=days)).isoformat()


def moment(laptop: Laptop, days: int, hour: int = 9) -> str:
    at = laptop.casework.desk.clock().astimezone().replace(hour=hour, minute=0, second=0, microsecond=0)
    return (at + timedelta(days=days)).isoformat()


def rules(laptop: Laptop, client: bytes | None = None) -> list[str]:
    return [task.rule or task.words for task in laptop.casework.tasks.open(client)]


def only(laptop: Laptop, rule: str) -> Task:
    (found,) = [task for task in laptop.casework.tasks.open() if task.rule == rule]
    return found


def only_written(laptop: Laptop) -> Task:
    (found,) = laptop.casework.tasks.open()
    return found


def edit(laptop: Laptop, task: bytes, values: Values) -> None:
    card = laptop.casework.records.get(task)
    laptop.casework.records.write(Change(card, {**card.row.values, **values}))


def detox(laptop: Laptop, client: bytes, ended: int = -1) -> bytes:
    values: Values = {
        "kind": "detox", "started": day(laptop, -9), "grounds": "Oma toive", "planned_end": day(laptop, ended),
    }  # fmt: skip
    return laptop.casework.records.write(New("path_step", client, values))[0]


def running_plan(laptop: Laptop, worker: Laptop, client: bytes) -> bytes:
    """A plan with a visit a week that the social worker has approved."""
    values: Values = {
        "form": "client_plan", "programme": "housing_support", "starts": day(laptop, -30), "ends": day(laptop, 300),
        "review_on": day(laptop, 200), "strengths": "Sitkeä", "client_view": "Oma koti", "professional_view": "Tuki",
        "rhythm_times": 1, "rhythm_weeks": 1, "rights_explained": True, "no_assessment_grounds": "Siirtyi tiimistä",
    }  # fmt: skip
    plan = laptop.casework.records.write(New("plan", client, values))[0]
    goal: Values = {
        "plan": plan, "own_words": "Oma koti", "areas": ("housing_search",), "scale": "improve",
        "set_on": day(laptop, -30), "status": "active",
    }  # fmt: skip
    laptop.casework.records.write(New("goal", client, goal))
    version = laptop.casework.plans.propose(plan)
    both_sync(laptop, worker)
    worker.casework.plans.approve(plan, version)
    both_sync(worker, laptop)
    return plan


def test_a_task_by_hand_done_on_two_laptops_is_done_once(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client = first.add_client()
    task = first.casework.tasks.add(client, {"what": "Varaa aika Kelaan", "due": day(first, 0)})
    both_sync(first, second)
    for laptop in two:
        (listed,) = laptop.casework.tasks.open()
        assert (listed.id, listed.urgency) == (task, Urgency.TODAY)
        laptop.casework.tasks.done(listed)
    both_sync(first, second)
    for laptop in two:
        assert laptop.casework.tasks.open() == []
        assert [step.action for step in laptop.casework.records.steps(task)] == ["done", "done"]


def test_a_discharge_makes_one_task_on_both_laptops_and_what_one_does_is_done_on_both(
    two: tuple[Laptop, Laptop],
) -> None:
    first, second = two
    client = first.add_client()
    detox(first, client)
    both_sync(first, second)
    assert only(first, "discharge").id == only(second, "discharge").id
    first.casework.tasks.done(only(first, "discharge"), "Soitettu")
    both_sync(first, second)
    assert rules(second) == []


def test_a_derived_task_that_is_put_off_comes_back_on_its_new_day(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client = first.add_client()
    detox(first, client, ended=-8)
    assert only(first, "discharge").urgency is Urgency.NOW
    first.casework.tasks.postpone(only(first, "discharge"), first.casework.tasks.today() + timedelta(days=3))
    both_sync(first, second)
    assert only(second, "discharge").day == second.casework.tasks.today() + timedelta(days=3)
    assert only(second, "discharge").urgency is Urgency.LATER


def test_a_task_given_to_a_colleague_is_the_colleagues(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    first.casework.tasks.add(first.add_client(), {"what": "Soita isännöitsijälle"})
    both_sync(first, second)
    me = second.vault.identity.member
    assert me in [member for member, _ in first.casework.tasks.team()]
    first.casework.tasks.assign(first.casework.tasks.open()[0], me)
    both_sync(first, second)
    assert not first.casework.tasks.open()[0].mine
    assert second.casework.tasks.open()[0].mine


def test_a_task_that_is_given_on_names_the_one_who_has_it_now(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    first.casework.tasks.add(first.add_client(), {"what": "Soita isännöitsijälle", "assignee_name": "Kelan neuvoja"})
    both_sync(first, second)
    (task,) = first.casework.tasks.open()
    assert task.member_name == "Kelan neuvoja"
    first.casework.tasks.assign(task, second.vault.identity.member)
    both_sync(first, second)
    for laptop in two:
        assert laptop.casework.tasks.open()[0].member_name == "Jäsen 1"


def test_leaving_a_task_undone_needs_a_reason(two: tuple[Laptop, Laptop]) -> None:
    first, _ = two
    first.casework.tasks.add(first.add_client(), {"what": "Hae lääkkeet"})
    (task,) = first.casework.tasks.open()
    with pytest.raises(FormRejected):
        first.casework.tasks.drop(task, "")
    first.casework.tasks.drop(task, "Asiakas haki itse")
    assert first.casework.tasks.open() == []


def test_a_nurses_visit_resets_the_instructors_rhythm_task(organisation: Organisation) -> None:
    instructor = organisation.found(Role.SOCIAL_INSTRUCTOR)
    worker, nurse = organisation.join(Role.SOCIAL_WORKER), organisation.join(Role.NURSE)
    organisation.settle()
    client = instructor.add_client()
    running_plan(instructor, worker, client)
    organisation.settle()
    overdue = only(instructor, "rhythm")
    assert overdue.urgency is Urgency.OVERDUE
    nurse.sign_visit(client, "Haavanhoito")
    nurse.casework.visits.sign(replace(nurse.draft(client, "Mittaus"), fields=_today(nurse, client)))
    organisation.settle()
    reset = only(instructor, "rhythm")
    assert reset.day == instructor.casework.tasks.today() + timedelta(days=7)
    assert reset.id != overdue.id
    assert instructor.casework.lists.of_client(client) == []


def _today(laptop: Laptop, client: bytes):  # type: ignore[no-untyped-def]
    fields = laptop.draft(client, "Mittaus").fields
    return replace(fields, start=laptop.casework.desk.clock().astimezone().isoformat())


def test_a_voided_visit_resets_nothing(organisation: Organisation) -> None:
    instructor = organisation.found(Role.SOCIAL_INSTRUCTOR)
    client = instructor.add_client()
    detox(instructor, client)
    draft = replace(instructor.draft(client, "Nähty"), fields=_today(instructor, client))
    instructor.casework.visits.sign(draft)
    assert rules(instructor) == []
    instructor.casework.visits.void(draft.id, "Väärä henkilö", "wrong_person")
    assert rules(instructor) == ["discharge"]


def test_a_cancelled_visit_corrected_to_a_meeting_counts_as_one(organisation: Organisation) -> None:
    laptop = organisation.found(Role.SOCIAL_INSTRUCTOR)
    client = laptop.add_client()
    detox(laptop, client)
    missed = replace(_today(laptop, client), kind=VisitKind.CANCELLED, no_show="not_opened")
    draft = replace(laptop.draft(client, ""), fields=missed)
    laptop.casework.visits.sign(draft)
    assert rules(laptop) == ["discharge"]
    laptop.correct(draft.id, kind=VisitKind.HOME_VISIT, no_show="", situation="Avasi oven sittenkin")
    assert rules(laptop) == []
    assert len(laptop.casework.records.rows("contact", client=client)) == 1


def test_three_closed_doors_are_a_worry_and_end_nothing(organisation: Organisation) -> None:
    laptop = organisation.found(Role.SOCIAL_INSTRUCTOR)
    client = laptop.add_client()
    now = laptop.casework.desk.clock().astimezone()
    for days in (9, 6, 2):
        missed = replace(
            laptop.draft(client, "").fields,
            kind=VisitKind.CANCELLED, no_show="not_opened", start=(now - timedelta(days=days)).isoformat(),
        )  # fmt: skip
        laptop.casework.visits.sign(replace(laptop.draft(client, ""), fields=missed))
    assert only(laptop, "welfare").urgency is Urgency.NOW
    assert laptop.casework.records.rows("service_end") == []


def test_each_duty_of_a_meeting_becomes_one_task_on_both_laptops(organisation: Organisation) -> None:
    instructor, nurse = organisation.found(Role.SOCIAL_INSTRUCTOR), organisation.join(Role.NURSE)
    organisation.settle()
    client = instructor.add_client()
    duties = [
        Duty("Toimita vuokrasopimus", "Isännöitsijä", instructor.casework.tasks.today()),
        Duty("Hae sähköt", "Asiakas", with_client=True),
    ]
    values: Values = {"start": moment(instructor, 0), "words": "Vuokrarästi sovittu maksettavaksi."}
    meeting, *tasks = instructor.casework.network.sign_meeting(client, values, duties)
    both_sync(instructor, nurse)
    for laptop in (instructor, nurse):
        listed = laptop.casework.tasks.open(client)
        assert [(one.id, one.words, one.member_name, one.source) for one in listed] == [
            (tasks[0], "Toimita vuokrasopimus", "Isännöitsijä", meeting),
            (tasks[1], "Hae sähköt", "Asiakas", meeting),
        ]
    text = instructor.casework.records.get(meeting).row.values["duties"]
    assert isinstance(text, str)
    assert text.splitlines()[1] == "Asiakas: Hae sähköt"


def test_what_a_visit_agreed_becomes_tasks_as_it_is_signed_and_the_appointment_is_held(
    two: tuple[Laptop, Laptop],
) -> None:
    first, second = two
    client = first.add_client()
    appointment = first.casework.appointments.add(client, {"start": moment(first, 0, 10), "kind": "home_visit"})
    draft = first.casework.appointments.record(appointment)
    assert draft.fields.start == moment(first, 0, 10)
    first.casework.drafts.save(replace(draft, tasks=("Tuo hakemus",), ratings={b"g" * 16: 1}))
    kept = first.casework.drafts.get(draft.id)
    assert kept is not None
    assert (kept.tasks, kept.ratings, kept.appointment) == (("Tuo hakemus",), {b"g" * 16: 1}, appointment)
    first.casework.visits.sign(replace(kept, fields=replace(kept.fields, situation="Tavattu")))
    both_sync(first, second)
    assert rules(second) == ["Tuo hakemus"]
    held = second.casework.records.get(appointment)
    assert (held.row.state, held.outcome and held.outcome.held.get("visit")) == ("held", draft.id)
    assert [row.values["level"] for row in second.casework.records.rows("goal_rating", client=client)] == [1]


def test_todays_round_puts_what_cannot_wait_first_and_hides_a_protected_clients_place(
    two: tuple[Laptop, Laptop],
) -> None:
    first, _ = two
    aatu, outi = first.add_client(), first.casework.clients.add(ClientFields(name="Outi Olematon"))
    first.casework.appointments.add(aatu, {"start": moment(first, 0, 14), "kind": "home_visit", "place": "Koti 1"})
    first.casework.appointments.add(outi, {"start": moment(first, 0, 9), "kind": "phone", "place": "Koti 2"})
    first.casework.records.write(New("protection", outi, {"on": True, "until": day(first, 100)}))
    first.casework.tasks.add(aatu, {"what": "Eilinen", "due": day(first, -1)})
    first.casework.tasks.add(aatu, {"what": "Ensi viikon", "due": day(first, 5)})
    detox(first, aatu, ended=-9)
    told = [
        (one.kind, one.place) if isinstance(one, Appointment) else (one.rule or one.words, "")
        for one in first.casework.appointments.round()
    ]
    assert told == [("discharge", ""), ("Eilinen", ""), ("phone", ""), ("home_visit", "Koti 1")]


def test_a_team_task_names_no_client_and_refuses_a_personal_identity_code(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    first.casework.tasks.add(b"", {"what": "Tilaa kahvia"})
    with pytest.raises(FormRejected):
        first.casework.tasks.add(b"", {"what": "Soita 010190-900P"})
    both_sync(first, second)
    (listed,) = second.casework.tasks.open()
    assert (listed.words, listed.client, listed.register) == ("Tilaa kahvia", b"", "team")
    second.casework.tasks.done(listed)
    both_sync(second, first)
    assert first.casework.tasks.open() == []


def test_a_nurses_task_about_a_wound_is_not_told_to_the_instructor(organisation: Organisation) -> None:
    instructor, nurse = organisation.found(Role.SOCIAL_INSTRUCTOR), organisation.join(Role.NURSE)
    organisation.settle()
    client = instructor.add_client()
    both_sync(instructor, nurse)
    wound: Values = {"seen_at": moment(nurse, 0), "site": "Sääri", "look": "Siisti", "next": day(nurse, 2)}
    nurse.casework.records.write(New("wound", client, wound))
    nurse.casework.tasks.done(only(nurse, "wound_check"))
    both_sync(nurse, instructor)
    assert rules(nurse) == []
    assert instructor.casework.records.rows("step", "wound") == []


def test_a_task_written_by_hand_and_moved_in_any_order_ends_alike(organisation: Organisation) -> None:
    def begin(laptop: Laptop, client: bytes) -> bytes:
        return laptop.casework.tasks.add(client, {"what": "Varaa aika"})

    roles = (Role.SOCIAL_INSTRUCTOR, Role.NURSE)
    run_course(Course("task", roles, begin), organisation, examples=6, steps=12)


def test_a_derived_task_moved_in_any_order_ends_alike(organisation: Organisation) -> None:
    roles = (Role.SOCIAL_INSTRUCTOR, Role.SOCIAL_INSTRUCTOR)
    run_course(Course("task", roles), organisation, examples=6, steps=12)


def test_an_appointment_moved_in_any_order_ends_alike_and_held_beats_missed(organisation: Organisation) -> None:
    def begin(laptop: Laptop, client: bytes) -> bytes:
        return laptop.casework.appointments.add(client, {"start": moment(laptop, 0), "kind": "phone"})

    roles = (Role.SOCIAL_INSTRUCTOR, Role.NURSE)
    run_course(Course("appointment", roles, begin), organisation, examples=5, steps=10)
    first, second = organisation.laptops
    client = first.add_client()
    both_sync(first, second)
    appointment = begin(first, client)
    both_sync(first, second)
    first.casework.appointments.miss(appointment, "not_reached")
    second.casework.records.write(Do("appointment", appointment, client, "hold"))
    both_sync(first, second)
    assert first.casework.records.get(appointment).row.state == "held"


def test_an_edit_of_the_day_or_the_doer_of_a_task_put_off_or_given_on_takes_effect(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    task = first.casework.tasks.add(first.add_client(), {"what": "Soita isännöitsijälle", "due": day(first, 0)})
    both_sync(first, second)
    mine, theirs = (laptop.vault.identity.member for laptop in two)
    first.casework.tasks.postpone(only_written(first), first.casework.tasks.today() + timedelta(days=9))
    first.casework.tasks.assign(only_written(first), theirs)
    both_sync(first, second)
    put_off = only_written(second)
    assert (put_off.day, put_off.member) == (second.casework.tasks.today() + timedelta(days=9), theirs)

    edit(second, task, {"what": "Soita isännöitsijälle heti"})
    assert only_written(second).day == put_off.day  # of the words alone: the rest stays as it was put
    edit(second, task, {"due": day(second, 2), "assignee": mine})
    both_sync(first, second)
    for laptop in two:
        edited = only_written(laptop)
        assert (edited.day, edited.member) == (laptop.casework.tasks.today() + timedelta(days=2), mine)
    assert first.casework.tasks.open()[0].mine

    first.casework.tasks.postpone(only_written(first), first.casework.tasks.today() + timedelta(days=5))
    both_sync(first, second)
    assert only_written(second).day == second.casework.tasks.today() + timedelta(days=5)


def test_a_task_without_a_day_that_was_put_off_can_be_given_one(two: tuple[Laptop, Laptop]) -> None:
    first, _ = two
    task = first.casework.tasks.add(first.add_client(), {"what": "Soita isännöitsijälle"})
    first.casework.tasks.postpone(only_written(first), first.casework.tasks.today() + timedelta(days=9))
    edit(first, task, {"due": day(first, 1)})
    assert only_written(first).day == first.casework.tasks.today() + timedelta(days=1)
