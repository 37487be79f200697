"""Referrals over laptops that work apart: sent once signed, refused with a barrier, accepted later."""

import pytest

from lahityo.base.errors import BadInput
from lahityo.domain.codes import Role
from lahityo.domain.process import Outcome
from lahityo.domain.spec import Values
from lahityo.services.desk import FormRejected
from lahityo.services.paths import left_home
from lahityo.services.record_writes import Change, Correct, Do, New
from lahityo.services.records import Records
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.support.process_machine import Course, run_course

REFERRAL: Values = {
    "service": "kela", "unit": "Kela Keskusta", "made_on": "2026-11-02", "grounds": "Toimeentulo.",
    "client_agrees": True,
}  # fmt: skip
REFUSED: Values = {"codes": ("queue",)}


def records(laptop: Laptop) -> Records:
    return laptop.casework.records


def send(laptop: Laptop, client: bytes, **changed: str) -> bytes:
    (written,) = records(laptop).write(New("referral", client, {**REFERRAL, **changed}, sign=True))
    return written


def state(laptop: Laptop, referral: bytes) -> str:
    return records(laptop).get(referral).row.state


def test_a_referral_is_sent_when_it_is_signed(two: tuple[Laptop, Laptop]) -> None:
    first, _ = two
    client = first.add_client()
    (prepared,) = records(first).write(New("referral", client, REFERRAL))
    assert state(first, prepared) == "prepared"
    assert records(first).get(prepared).moves == ()
    assert state(first, send(first, client)) == "sent"


def test_a_refused_referral_needs_a_barrier_and_can_be_accepted_later(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client = first.add_client()
    referral = send(first, client)
    both_sync(first, second)
    with pytest.raises(FormRejected) as caught:
        records(second).write(Do("referral", referral, client, "refuse"))
    assert [one.field for one in caught.value.problems] == ["codes"]
    records(second).write(Do("referral", referral, client, "refuse", REFUSED))
    both_sync(second, first)
    assert state(first, referral) == "refused"
    records(first).write(Do("referral", referral, client, "accept"))
    both_sync(first, second)
    assert state(second, referral) == "accepted"
    assert [(one.action, one.taken) for one in records(second).get(referral).steps] == [
        ("refuse", True),
        ("accept", True),
    ]


def test_accepted_on_one_laptop_and_refused_on_the_other_is_shown_as_contested_until_settled(
    two: tuple[Laptop, Laptop],
) -> None:
    first, second = two
    client = first.add_client()
    referral = send(first, client)
    both_sync(first, second)
    records(first).write(Do("referral", referral, client, "accept"))
    records(second).write(Do("referral", referral, client, "refuse", REFUSED))
    both_sync(first, second)
    # The refusal counts first; an acceptance may follow it, so both have their place and nothing is lost.
    for laptop in two:
        assert state(laptop, referral) == "accepted"
        assert records(laptop).get(referral).row.contested
    records(first).write(Do("referral", referral, client, "begin"))
    both_sync(first, second)
    for laptop in two:
        assert (state(laptop, referral), records(laptop).get(referral).row.contested) == ("started", False)


def test_withdrawn_on_one_laptop_while_the_other_accepts_stays_withdrawn(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client = first.add_client()
    referral = send(first, client)
    both_sync(first, second)
    records(first).write(Do("referral", referral, client, "accept"))
    records(second).write(Do("referral", referral, client, "withdraw", {"words": "Asiakas muutti mielensä."}))
    both_sync(first, second)
    for laptop in two:
        assert state(laptop, referral) == "withdrawn"
        assert not records(laptop).get(referral).moves
    with pytest.raises(BadInput):
        records(first).write(Do("referral", referral, client, "begin"))


def test_rehabilitative_work_goes_through_its_checklist_on_another_laptop(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client = first.add_client()
    both_sync(first, second)
    work = {"service": "rehabilitative_work", "unit": "Työpaja Tupa"}
    with pytest.raises(FormRejected):
        send(second, client, **work)
    today = first.casework.desk.clock().astimezone().date().isoformat()
    check: Values = {
        "service": "rehabilitative_work", "on": today, "items": ("Oma toive?",), "answers": ("0=yes",),
        "conclusion": "now",
    }  # fmt: skip
    records(first).write(New("readiness_check", client, check, sign=True))
    both_sync(first, second)
    assert state(second, send(second, client, **work)) == "sent"


def test_the_other_profession_reads_the_step_of_the_path_and_not_the_referral(organisation: Organisation) -> None:
    instructor = organisation.found()
    nurse = organisation.join(Role.NURSE)
    client = instructor.add_client()
    referral = send(instructor, client)
    step: Values = {"kind": "day_centre", "started": "2026-11-03", "grounds": "Ohjattiin.", "referral": referral}
    records(instructor).write(New("path_step", client, step))
    both_sync(instructor, nurse)
    assert records(nurse).rows("referral", client=client) == []
    (drawn,) = nurse.casework.paths.timeline(client).stretches
    assert (drawn.kind, drawn.grounds, drawn.end) == ("day_centre", "Ohjattiin.", None)


def test_a_client_returns_to_an_earlier_step_after_skipping_two(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client = first.add_client()
    for kind, started, ended in (
        ("outreach", "2025-01-10", "2025-03-01"),
        ("meeting_place", "2025-03-02", "2025-09-01"),
        ("outreach", "2025-10-01", ""),
    ):
        values: dict[str, str] = {"kind": kind, "started": started, "grounds": "Tapaaminen torilla."}
        values |= {"route": "direct"} if kind == "meeting_place" else {}
        values |= {"ended": ended, "ending": "interrupted"} if ended else {}
        records(first).write(New("path_step", client, values))
    both_sync(first, second)
    timeline = second.casework.paths.timeline(client)
    assert [one.kind for one in timeline.stretches] == ["outreach", "meeting_place", "outreach"]
    assert [(one.kind, one.start.isoformat()) for one in timeline.now] == [("outreach", "2025-10-01")]


def test_a_step_ended_in_two_ways_counts_as_lasting_until_settled(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client = first.add_client()
    step: Values = {"kind": "day_centre", "started": "2026-01-03", "grounds": "Tuli itse."}
    (written,) = records(first).write(New("path_step", client, step))
    both_sync(first, second)
    for laptop, day in ((first, "2026-10-01"), (second, "2026-11-01")):
        card = records(laptop).get(written)
        records(laptop).write(Change(card, {**card.base, "ended": day, "ending": "completed"}))
    both_sync(first, second)
    for laptop in two:
        (drawn,) = laptop.casework.paths.timeline(client).stretches
        assert (drawn.end, drawn.disputed) == (None, True)


def test_moving_home_closes_the_stay_before_it(two: tuple[Laptop, Laptop]) -> None:
    first, _ = two
    client = first.add_client()
    paths = first.casework.paths
    for values in (
        {"class": "outdoors", "from": "2025-01-01"},
        {"class": "own_home", "from": "2026-05-01", "place": "Kuvitteellinen katu 1"},
    ):
        closing = left_home(paths.open_homes(client), values)
        records(first).write(New("housing_period", client, values), *closing)
    stays = records(first).rows("housing_period", client=client)
    assert [(row.values["class"], row.until) for row in stays] == [("own_home", ""), ("outdoors", "2026-04-30")]
    assert not paths.timeline(client).long_term_homeless
    assert {one.place for one in paths.timeline(client, hide_places=True).stretches} == {""}


def test_an_accepted_referral_is_offered_to_the_path_until_a_step_tells_of_it(two: tuple[Laptop, Laptop]) -> None:
    first, _ = two
    client, paths = first.add_client(), first.casework.paths
    referral = send(first, client, service="substance_services", unit="Päihdeklinikka")
    assert paths.to_add(client) == []
    records(first).write(Do("referral", referral, client, "accept"))
    (offered,) = paths.to_add(client)
    step = paths.step_of(offered)
    assert (step["kind"], step["unit"], step.get("grounds")) == ("substance_services", "Päihdeklinikka", None)
    records(first).write(New("path_step", client, {**step, "grounds": "Oma toive."}))
    assert paths.to_add(client) == []


def test_periods_of_three_months_follow_each_other_and_are_evaluated(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client, paths = first.add_client(), first.casework.paths
    period: Values = {
        "kind": "rehabilitative_work", "place": "Työpaja Tupa", "started": "2026-01-15", "planned_end": "2026-04-14",
        "ended": "2026-04-14", "ending": "completed", "days_week": 2,
    }  # fmt: skip
    (one,) = records(first).write(New("work_period", client, period))
    (row,) = records(first).rows("work_period", client=client)
    evaluation = {**paths.evaluation_of(row), "participants": "Asiakas, ohjaaja", "strengths": "Tulee ajoissa."}
    assert (evaluation["from"], evaluation["to"], evaluation["period"]) == ("2026-01-15", "2026-04-14", one)
    records(first).write(New("work_evaluation", client, evaluation, sign=True))
    records(first).write(New("work_period", client, paths.after(row)))
    both_sync(first, second)
    stretches = second.casework.paths.timeline(client).stretches
    assert [(each.start.isoformat(), each.end and each.end.isoformat()) for each in stretches] == [
        ("2026-01-15", "2026-04-14"),
        ("2026-04-15", None),
    ]
    (evaluated,) = records(second).rows("work_evaluation", parent=one)
    assert evaluated.state == "signed"


def test_the_checklist_asks_what_the_guide_page_asks_else_the_products_questions(
    organisation: Organisation,
) -> None:
    lead = organisation.found(Role.TEAM_LEAD)
    paths = lead.casework.paths
    assert "Haluaako asiakas tätä itse?" in paths.questions("rehabilitative_work", "fi")
    page: Values = {
        "slug": "tyotoiminta", "title": "Kuntouttava työtoiminta", "lang": "fi", "service": "rehabilitative_work",
        "body": "Teksti.", "checklist": ("Sopiiko aamuvuoro?",),
    }  # fmt: skip
    (written,) = records(lead).write(New("guide_page", b"", page))
    assert paths.questions("rehabilitative_work", "fi") == ("Sopiiko aamuvuoro?",)
    assert paths.guide_page("rehabilitative_work", "sv") == written
    assert paths.guide_page("kela", "fi") is None


def test_no_order_of_steps_and_syncs_brings_a_withdrawn_referral_back(organisation: Organisation) -> None:
    def correct(laptop: Laptop, referral: bytes) -> None:
        card = records(laptop).get(referral)
        unit = f"Kela {len(card.corrections)} {laptop.paths.root.name}"
        records(laptop).write(Correct(card, {**card.base, "unit": unit}, "Yksikkö oli väärä"))

    def holds(laptop: Laptop, referral: bytes, outcome: Outcome) -> None:
        taken = [one for one in records(laptop).get(referral).steps if one.taken]
        assert not {"withdraw", "end"} & {one.action for one in taken[:-1]}
        assert all(one.values.get("codes") for one in taken if one.action in {"refuse", "lapse"})
        offered = [row.id for row in laptop.casework.paths.to_add(records(laptop).get(referral).row.client)]
        assert (referral in offered) == (outcome.state in {"accepted", "started"})

    roles = (Role.SOCIAL_INSTRUCTOR, Role.SOCIAL_WORKER)
    run_course(Course("referral", roles, send, edit=correct, invariant=holds), organisation, examples=8)


def test_an_application_moved_on_two_laptops_ends_alike(organisation: Organisation) -> None:
    def begin(laptop: Laptop, client: bytes) -> bytes:
        values: Values = {"kind": "rental", "to": "Kaupunki", "applicant": "client", "made_on": "2026-11-02"}
        (written,) = records(laptop).write(New("application", client, values))
        return written

    def edit(laptop: Laptop, application: bytes) -> None:
        card = records(laptop).get(application)
        records(laptop).write(Change(card, {**card.base, "landlord": laptop.casework.desk.me().name}))

    roles = (Role.SOCIAL_INSTRUCTOR, Role.SOCIAL_INSTRUCTOR)
    run_course(Course("application", roles, begin, edit=edit), organisation, examples=5, steps=12)
