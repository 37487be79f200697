"""Decisions over laptops that work apart: who may make them, how they are counted, and that all laptops agree."""

import pytest

from lahityo.base.errors import Refused
from lahityo.domain.codes import Role
from lahityo.domain.decision_rules import Tally
from lahityo.domain.process import Outcome
from lahityo.domain.spec import Values
from lahityo.services.decisions import Decisions
from lahityo.services.desk import FormRejected
from lahityo.services.record_writes import Correct, Do, New, Sign, Void
from lahityo.services.records import Records
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.support.process_machine import Course, run_course

DECISION: Values = {
    "kind": "service_decision", "service": "social_rehabilitation", "outcome": "granted", "decided_on": "2026-10-02",
    "text": "Myönnetään.", "law": "SHL 17 §", "decider": "Outi Perustaja", "contact": "Outi Perustaja, 040 000 0000",
    "valid_from": "2026-10-02",
}  # fmt: skip
RENT: Values = {"kind": "intermediate_rental", "to": "Kaupunki", "applicant": "client", "made_on": "2026-11-20"}


@pytest.fixture
def deciders(organisation: Organisation) -> tuple[Laptop, Laptop]:
    """A social worker's and a team lead's laptop."""
    first = organisation.found(Role.SOCIAL_WORKER)
    return first, organisation.join(Role.TEAM_LEAD)


def records(laptop: Laptop) -> Records:
    return laptop.casework.records


def decisions(laptop: Laptop) -> Decisions:
    return laptop.casework.decisions


def decide(laptop: Laptop, client: bytes, **changed: str | bytes) -> bytes:
    (written,) = records(laptop).write(New("decision", client, {**DECISION, **changed}, sign=True))
    return written


def test_two_decisions_signed_on_two_laptops_are_counted_by_month_and_a_voided_one_is_not(
    deciders: tuple[Laptop, Laptop],
) -> None:
    first, second = deciders
    client = first.add_client()
    both_sync(first, second)
    wrong = decide(first, client)
    decide(first, client, outcome="refused")
    decide(second, client)
    both_sync(first, second)
    tally = Tally("2026-10", "service_decision", "social_rehabilitation", 2, 1, 0)
    assert decisions(first).by_month() == decisions(second).by_month() == [tally]
    assert tally.total == 3
    records(second).write(Void(wrong, "decision", client, "Väärä asiakas", "wrong_person"))
    both_sync(second, first)
    tally = Tally("2026-10", "service_decision", "social_rehabilitation", 1, 1, 0)
    assert decisions(first).by_month() == decisions(second).by_month() == [tally]
    assert records(first).get(wrong).row.values["text"] == "Myönnetään."


def test_a_month_is_counted_by_the_day_of_decision(deciders: tuple[Laptop, Laptop]) -> None:
    first, _ = deciders
    client = first.add_client()
    decide(first, client)
    decide(first, client, decided_on="2026-09-30")
    assert [one.month for one in decisions(first).by_month()] == ["2026-10", "2026-09"]
    assert [one.month for one in decisions(first).by_month("2026-10-01", "2026-10-31")] == ["2026-10"]


def test_a_social_instructor_prepares_a_decision_and_a_social_worker_makes_it(organisation: Organisation) -> None:
    worker = organisation.found(Role.SOCIAL_WORKER)
    instructor = organisation.join(Role.SOCIAL_INSTRUCTOR)
    client = instructor.add_client()
    (prepared,) = records(instructor).write(New("decision", client, DECISION))
    with pytest.raises(Refused):
        records(instructor).write(Sign(records(instructor).get(prepared), DECISION))
    assert decisions(instructor).by_month() == []
    both_sync(instructor, worker)
    records(worker).write(Sign(records(worker).get(prepared), DECISION))
    both_sync(worker, instructor)
    assert [one.in_force for one in decisions(instructor).of_client(client)] == [True]
    assert records(instructor).get(prepared).row.state == "made"


def test_a_decision_without_its_legal_basis_is_not_signed(deciders: tuple[Laptop, Laptop]) -> None:
    first, _ = deciders
    client = first.add_client()
    lacking = {**DECISION, "law": ""}
    with pytest.raises(FormRejected) as caught:
        records(first).write(New("decision", client, lacking, sign=True))
    assert [one.field for one in caught.value.problems] == ["law"]
    assert records(first).rows("decision", client=client) == []


def test_a_new_decision_replaces_the_one_it_names(deciders: tuple[Laptop, Laptop]) -> None:
    first, second = deciders
    client = first.add_client()
    earlier = decide(first, client)
    both_sync(first, second)
    decide(second, client, replaces=earlier, decided_on="2026-11-01", outcome="terminated")
    both_sync(second, first)
    for laptop in deciders:
        assert {(one.row.id == earlier, one.in_force, one.replaced) for one in decisions(laptop).of_client(client)} == {
            (True, False, True),
            (False, False, False),
        }


def test_a_repeal_stands_against_a_concurrent_serving(deciders: tuple[Laptop, Laptop]) -> None:
    first, second = deciders
    client = first.add_client()
    made = decide(first, client)
    both_sync(first, second)
    records(first).write(Do("decision", made, client, "serve"))
    records(second).write(Do("decision", made, client, "repeal", {"words": "Myönnettiin väärin perustein."}))
    both_sync(first, second)
    assert {records(laptop).get(made).row.state for laptop in deciders} == {"repealed"}
    assert [one.in_force for one in decisions(first).of_client(client)] == [False]


def test_intermediate_renting_opens_when_the_account_decision_arrives_and_closes_when_it_is_repealed(
    deciders: tuple[Laptop, Laptop],
) -> None:
    first, second = deciders
    client = first.add_client()
    both_sync(first, second)
    account = decide(first, client, kind="account_decision", service="representative_account")
    with pytest.raises(FormRejected):
        records(second).write(New("application", client, RENT))
    both_sync(first, second)
    (application,) = records(second).write(New("application", client, RENT))
    assert [one.field for one in records(second).doubts(New("application", client, RENT))] == ["kind"]
    records(first).write(Do("decision", account, client, "repeal", {"words": "Tili päättyi."}))
    both_sync(first, second)
    with pytest.raises(FormRejected):
        records(second).write(New("application", client, RENT))
    assert records(second).get(application).row.state == "prepared"
    reason = {**RENT, "exception_grounds": "Asunto vapautuu huomenna, uusi tili vireillä."}
    records(second).write(New("application", client, reason))


def test_no_order_of_steps_and_syncs_on_three_laptops_breaks_the_rules_of_decisions(organisation: Organisation) -> None:
    def begin(laptop: Laptop, client: bytes) -> bytes:
        (prepared,) = records(laptop).write(New("decision", client, DECISION))
        return prepared

    def sign_or_correct(laptop: Laptop, decision: bytes) -> None:
        card = records(laptop).get(decision)
        if card.row.signed is None:
            records(laptop).write(Sign(card, {**DECISION, "decider": laptop.casework.desk.me().name}))
        else:
            law = f"SHL {len(card.corrections) + 17} §"
            records(laptop).write(Correct(card, {**card.base, "law": law}, "Lainkohta oli väärä"))

    def holds(laptop: Laptop, decision: bytes, outcome: Outcome) -> None:
        card = records(laptop).get(decision)
        signer = Role(card.row.role)
        assert outcome.state == "prepared" or signer in {Role.SOCIAL_WORKER, Role.TEAM_LEAD}
        taken = [one.action for one in card.steps if one.taken]
        assert "repeal" not in taken[:-1]
        assert not taken or card.row.signed is not None
        (view,) = decisions(laptop).of_client(card.row.client)
        assert view.in_force == (outcome.state in {"made", "served", "appealed"})
        assert len(decisions(laptop).by_month()) <= 1

    roles = (Role.SOCIAL_WORKER, Role.TEAM_LEAD, Role.SOCIAL_INSTRUCTOR)
    run_course(Course("decision", roles, begin, edit=sign_or_correct, invariant=holds), organisation, examples=8)
