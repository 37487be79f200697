"""Assessments, health and safety over laptops: what the other profession reads, and what a non-disclosure hides."""

from datetime import timedelta

import pytest

from lahityo.base.errors import BadInput, Refused
from lahityo.domain.codes import Role
from lahityo.domain.spec import Values
from lahityo.services.assessments import ScoreEntry
from lahityo.services.desk import FormRejected
from lahityo.services.record_writes import Change, New, Void
from lahityo.services.records import Records
from tests.support.organisation import Laptop, Organisation, both_sync


@pytest.fixture
def pair(organisation: Organisation) -> tuple[Laptop, Laptop]:
    """An instructor's and a nurse's laptop."""
    instructor = organisation.found(Role.SOCIAL_INSTRUCTOR)
    return instructor, organisation.join(Role.NURSE)


def records(laptop: Laptop) -> Records:
    return laptop.casework.records


def today(laptop: Laptop) -> str:
    return laptop.now().astimezone().date().isoformat()


def in_days(laptop: Laptop, days: int) -> str:
    return (laptop.now().astimezone().date() + timedelta(days=days)).isoformat()


def measured(laptop: Laptop, **values: int) -> Values:
    return {"measured_at": laptop.now().astimezone().isoformat(timespec="seconds"), **values}


def score(laptop: Laptop, name: str, **answers: str) -> ScoreEntry:
    (form,) = [one for one in laptop.casework.assessments.instruments.usable() if one.url.endswith(f":{name}")]
    return ScoreEntry(form, today(laptop), answers)


def test_a_nurses_measurements_are_not_on_the_instructors_laptop(pair: tuple[Laptop, Laptop]) -> None:
    instructor, nurse = pair
    client = instructor.add_client()
    both_sync(instructor, nurse)
    records(nurse).write(New("measurement", client, measured(nurse, systolic=128, diastolic=82)))
    records(nurse).write(New("harm_reduction", client, {"on": today(nurse), "counts": ("needles_out=10",)}))
    both_sync(nurse, instructor)
    assert [one.field.name for one in nurse.casework.health.vitals(client)] == ["systolic", "diastolic"]
    assert nurse.casework.health.given(client) == {"needles_out": 10}
    assert instructor.casework.health.vitals(client) == []
    assert instructor.casework.health.given(client) == {}
    assert instructor.sql("SELECT count(*) FROM document WHERE register = 'health'") == [(0,)]
    with pytest.raises((Refused, BadInput)):
        records(instructor).write(New("measurement", client, measured(instructor, pulse=60)))


def test_a_voided_measurement_leaves_the_chart(pair: tuple[Laptop, Laptop]) -> None:
    instructor, nurse = pair
    client = instructor.add_client()
    both_sync(instructor, nurse)
    first, second = records(nurse).write(
        New("measurement", client, measured(nurse, pulse=30)), New("measurement", client, measured(nurse, pulse=70))
    )
    (vital,) = nurse.casework.health.vitals(client)
    assert sorted((one.value, one.unusual) for one in vital.readings) == [(30, True), (70, False)]
    records(nurse).write(Void(first, "measurement", client, "Väärä asiakas", "wrong_person"))
    (vital,) = nurse.casework.health.vitals(client)
    assert [one.record for one in vital.readings] == [second]


def test_each_profession_reads_its_own_scores(pair: tuple[Laptop, Laptop]) -> None:
    instructor, nurse = pair
    client = instructor.add_client()
    both_sync(instructor, nurse)
    nurse.casework.assessments.sign(client, score(nurse, "phq9", total="12", item9="0"))
    instructor.casework.assessments.sign(client, score(instructor, "audit", total="9"))
    both_sync(nurse, instructor)
    assert [one.name for one in nurse.casework.assessments.series(client)] == ["PHQ-9"]
    assert [one.name for one in instructor.casework.assessments.series(client)] == ["AUDIT"]


def test_a_risky_answer_is_not_signed_before_what_was_done(pair: tuple[Laptop, Laptop]) -> None:
    instructor, _ = pair
    client = instructor.add_client()
    entry = score(instructor, "phq9", total="4", item9="2")
    with pytest.raises(FormRejected) as caught:
        instructor.casework.assessments.sign(client, entry)
    assert [one.field for one in caught.value.problems] == ["risk_step"]
    done = ScoreEntry(entry.form, entry.day, entry.answers, step="accompanied", step_words="Päivystykseen yhdessä")
    instructor.casework.assessments.sign(client, done)
    (series,) = instructor.casework.assessments.series(client)
    assert series.rows[0].values["risk"] is True


def test_scores_of_one_instrument_follow_each_other_in_the_chart(pair: tuple[Laptop, Laptop]) -> None:
    instructor, _ = pair
    client = instructor.add_client()
    for days, total in ((-60, "20"), (-1, "9"), (-30, "15")):
        entry = score(instructor, "audit", total=total)
        instructor.casework.assessments.sign(client, ScoreEntry(entry.form, in_days(instructor, days), entry.answers))
    (series,) = instructor.casework.assessments.series(client)
    (line,) = series.lines
    assert [int(one.value) for one in line.points] == [20, 15, 9]


def test_asta_joins_the_points_of_one_rater_only(pair: tuple[Laptop, Laptop]) -> None:
    instructor, _ = pair
    client = instructor.add_client()
    entry = score(instructor, "asta", category1="2", category2="osin")
    with pytest.raises(FormRejected):
        instructor.casework.assessments.sign(client, entry)
    for rater in ("Outi", "Jari", "Outi"):
        instructor.casework.assessments.sign(client, ScoreEntry(entry.form, entry.day, entry.answers, rater=rater))
    (series,) = instructor.casework.assessments.series(client)
    assert [(line.part, line.rater, len(line.points)) for line in series.lines] == [
        ("category1", "Jari", 1),
        ("category1", "Outi", 2),
    ]


def test_an_organisations_own_instrument_is_used_without_code_and_may_be_taken_out_of_use(
    organisation: Organisation,
) -> None:
    lead = organisation.found(Role.TEAM_LEAD)
    definition = (
        '{"resourceType": "Questionnaire", "url": "urn:example:arki", "version": "1", "status": "active",'
        ' "title": "Arjen janat", "item": [{"linkId": "1", "text": "Arki", "type": "integer"}], "extension":'
        ' [{"url": "urn:lahityo:scoring", "valueString": "{\\"entry\\": \\"items\\", \\"method\\": \\"sum\\",'
        ' \\"items\\": [\\"1\\"], \\"source\\": \\"Oma\\"}"}]}'
    )
    values: Values = {"url": "urn:example:arki", "definition": definition, "active": True}
    (written,) = records(lead).write(New("instrument", b"", values))
    client = lead.add_client()
    lead.casework.assessments.sign(client, score(lead, "arki", **{"1": "6"}))
    card = records(lead).get(written)
    records(lead).write(Change(card, {**card.base, "active": False}))
    assert "urn:example:arki" not in [one.url for one in lead.casework.assessments.instruments.usable()]
    (series,) = lead.casework.assessments.series(client)
    assert series.form is not None
    with pytest.raises(FormRejected):
        records(lead).write(New("instrument", b"", {**values, "definition": definition.replace("active", "aktiv")}))


def test_a_non_disclosure_that_two_people_wrote_apart_protects_until_both_agree(pair: tuple[Laptop, Laptop]) -> None:
    instructor, nurse = pair
    client = instructor.add_client(phone="050 000 0000")
    (written,) = records(instructor).write(New("protection", client, {"on": True, "until": in_days(instructor, 100)}))
    both_sync(instructor, nurse)
    for laptop, until in ((instructor, in_days(instructor, -1)), (nurse, in_days(nurse, 300))):
        card = records(laptop).get(written)
        records(laptop).write(Change(card, {**card.base, "until": until}))
    both_sync(instructor, nurse)
    for laptop in pair:
        assert laptop.casework.safety.protected() == {client}
        assert laptop.casework.safety.protection(client).until == in_days(laptop, 300)
    card = records(instructor).get(written)
    records(instructor).write(Change(card, {**card.base, "on": False}))
    both_sync(instructor, nurse)
    assert nurse.casework.safety.protected() == frozenset()


def test_showing_what_is_hidden_leaves_its_reason_on_every_laptop(pair: tuple[Laptop, Laptop]) -> None:
    instructor, nurse = pair
    client = instructor.add_client()
    with pytest.raises(BadInput):
        instructor.casework.safety.reveal(client, "address", "  ")
    assert records(instructor).rows("reveal", client=client) == []
    instructor.casework.safety.reveal(client, "address", "Kotikäynti tänään")
    both_sync(instructor, nurse)
    (row,) = records(nurse).rows("reveal", client=client)
    assert (row.values["grounds"], row.author_name) == ("Kotikäynti tänään", instructor.casework.desk.me().name)


def test_a_danger_is_told_to_both_professions_until_it_ends(pair: tuple[Laptop, Laptop]) -> None:
    instructor, nurse = pair
    client = instructor.add_client()
    flag: Values = {"kind": "animal", "words": "Iso koira eteisessä", "from": today(instructor)}
    (written,) = records(instructor).write(New("safety_flag", client, flag))
    both_sync(instructor, nurse)
    assert set(nurse.casework.safety.flagged()) == {client}
    card = records(nurse).get(written)
    records(nurse).write(Change(card, {**card.base, "ended": today(nurse), "ended_words": "Koira muutti"}))
    both_sync(nurse, instructor)
    assert instructor.casework.safety.flags(client) == []
    assert len(records(instructor).rows("safety_flag", client=client)) == 1


def test_an_incident_names_nobody_and_a_name_of_a_client_is_asked_about(pair: tuple[Laptop, Laptop]) -> None:
    instructor, _ = pair
    instructor.add_client("Aatu Kuvitteellinen")
    incident: Values = {"happened_at": instructor.now().isoformat(), "what": "aatu uhkaili rapussa"}
    (mark,) = instructor.casework.safety.identifying("aatu uhkaili rapussa")
    assert (mark.start, mark.length) == (0, 4)
    with pytest.raises(FormRejected):
        records(instructor).write(New("safety_incident", b"", {**incident, "what": "131052-950H uhkaili"}))
    records(instructor).write(New("safety_incident", b"", incident))
    assert records(instructor).rows("safety_incident", client=b"")[0].client == b""
