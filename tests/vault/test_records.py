"""Records of every type: written all or nothing, judged by who wrote them, voided without being lost, told in full."""

import json
from dataclasses import replace

import pytest

from lahityo.base.errors import BadInput, Refused
from lahityo.base.ids import derived_id, new_id
from lahityo.domain.codes import Role
from lahityo.domain.spec import Value as Given
from lahityo.domain.visit import VisitAction, permitted
from lahityo.protocol.change import Op, Value
from lahityo.protocol.types import NO_ID
from lahityo.services import record_writes
from lahityo.services.desk import FormRejected
from lahityo.services.records import Change, Correct, Dissent, Do, HistoryLine, New, Sign, Void
from tests.support.organisation import Laptop, Organisation, both_sync

Two = tuple[Laptop, Laptop]
REFERRAL: dict[str, Given] = {
    "service": "kela",
    "unit": "Kela",
    "made_on": "2026-11-20",
    "grounds": "Etuudet",
    "client_agrees": True,
}
STEP: dict[str, Given] = {"kind": "outreach", "started": "2026-11-01", "grounds": "Tavattu asemalla"}
STRENGTH: dict[str, Given] = {"words": "Osaa laittaa ruokaa", "on": "2026-11-01"}


def _write(laptop: Laptop, *writes: record_writes.Write) -> bytes:
    return laptop.casework.records.write(*writes)[-1]


def _referral(laptop: Laptop, client: bytes, **values: Given) -> bytes:
    return _write(laptop, New("referral", client, {**REFERRAL, **values}, sign=True))


def _told(lines: list[HistoryLine]) -> list[tuple[str, str, str]]:
    return [(str(line.what), line.who, line.why) for line in lines]


def _forge(laptop: Laptop, client: bytes, register: str, *ops: Op) -> None:
    """Write what the product's own use cases would refuse."""

    def work(tx) -> None:  # type: ignore[no-untyped-def]
        stream = tx.log.stream_for(client, laptop.casework.desk.team(), register)
        tx.log.append(stream, [list(ops)], laptop.casework.desk.now_millis())

    laptop.vault.write(work)


# --- writing


def test_a_form_that_cannot_be_saved_is_told_before_anything_is_written(two: Two) -> None:
    first, _ = two
    client = first.add_client()
    before = first.tables()["pending"]
    with pytest.raises(FormRejected) as caught:
        first.casework.records.write(
            New("strength", client, STRENGTH), New("referral", client, {**REFERRAL, "unit": " "}, sign=True)
        )
    assert [problem.field for problem in caught.value.problems] == ["unit"]
    assert first.tables()["pending"] == before
    assert first.casework.records.rows("strength") == []


def test_a_refused_write_takes_the_others_of_its_action_back(two: Two) -> None:
    first, _ = two
    client = first.add_client()
    with pytest.raises(BadInput):
        first.casework.records.write(New("strength", client, STRENGTH), Do("referral", new_id(), client, "begin"))
    assert first.casework.records.rows("strength") == []


def test_one_action_writes_to_several_registers_at_once(two: Two) -> None:
    first, second = two
    client = first.add_client()
    first.casework.records.write(New("strength", client, STRENGTH), New("referral", client, REFERRAL, sign=True))
    both_sync(*two)
    rows = second.casework.records.rows("strength", "referral", client=client)
    assert {(row.type, row.register, row.state) for row in rows} == {
        ("strength", "shared", "open"),
        ("referral", "social", "sent"),
    }


def test_what_an_organisation_and_a_team_keep_is_read_by_everyone_of_them(organisation: Organisation) -> None:
    lead, nurse = organisation.found(Role.TEAM_LEAD), organisation.join(Role.NURSE)
    assert nurse.casework.records.setting("task.misses") == "3"
    _write(lead, New("setting", b"", {"name": "task.misses", "value": "5"}))
    op = Op(new_id(), "setting", {"role": "team_lead", "at": 1, "name": "task.assess_days", "value": "pian"})
    lead.vault.write(lambda tx: tx.log.append(tx.log.stream_for(NO_ID, NO_ID, "roster"), [[op]], 1))
    tally: dict[str, Given] = {
        "on": "2026-11-20",
        "setting": "street",
        "place_class": "station",
        "age_band": "unknown",
        "people": 3,
    }
    _write(nurse, New("contact_tally", b"", tally))
    organisation.settle()
    assert nurse.casework.records.setting("task.misses") == "5"
    assert nurse.casework.records.setting("task.assess_days") == "7"
    (row,) = lead.casework.records.rows("contact_tally", client=b"")
    assert (row.client, row.register, row.values["people"]) == (b"", "team", 3)
    assert lead.casework.records.rows("contact_tally", client=new_id()) == []


def test_a_list_merges_by_its_elements_and_keeps_the_order_of_texts(two: Two) -> None:
    first, second = two
    client = first.add_client()
    values: dict[str, Given] = {"service": "kela", "on": "2026-11-20", "items": ("c", "a"), "barriers": ("queue",)}
    check = _write(first, New("readiness_check", client, values))
    both_sync(*two)
    for laptop, barrier, item in ((first, "travel", "b"), (second, "language", "d")):
        card = laptop.casework.records.get(check)
        changed = {**card.base, "barriers": ("queue", barrier), "items": ("c", "a", item)}
        laptop.casework.records.write(Change(card, changed))
    both_sync(*two)
    for laptop in two:
        read = laptop.casework.records.get(check).row
        assert read.values["barriers"] == ("language", "queue", "travel")
        assert read.values["items"][:2] == ("c", "a")  # type: ignore[index]
        assert read.conflicts == 0
    assert first.casework.records.get(check).base == second.casework.records.get(check).base


def test_signing_is_for_those_whose_role_signs(organisation: Organisation) -> None:
    instructor, worker = organisation.found(), organisation.join(Role.SOCIAL_WORKER)
    client = instructor.add_client()
    values: dict[str, Given] = {
        "kind": "service_decision", "decided_on": "2026-11-20", "outcome": "granted",
        "service": "social_rehabilitation", "text": "Myönnetään", "law": "SHL 17 §",
        "decider": "Sirpa Sosiaali", "contact": "Palveluneuvonta",
        "valid_from": "2026-11-20", "valid_to": "2027-11-20", "grounds": "Tuen tarve",
    }  # fmt: skip
    decision = _write(instructor, New("decision", client, values))
    organisation.settle()
    card = instructor.casework.records.get(decision)
    assert card.row.state == "prepared"
    with pytest.raises(Refused):
        instructor.casework.records.write(Sign(card, card.base))
    card = worker.casework.records.get(decision)
    worker.casework.records.write(Sign(card, card.base))
    organisation.settle()
    assert instructor.casework.records.get(decision).row.state == "made"
    with pytest.raises(Refused):
        worker.casework.records.write(Change(card, {**card.base, "text": "Toinen"}))


def test_nothing_is_written_after_a_backup_was_restored_before_a_sync(two: Two) -> None:
    first, _ = two
    client = first.add_client()
    first.spoil("INSERT INTO meta (name, value) VALUES ('restored', x'01')")
    with pytest.raises(Refused):
        _write(first, New("strength", client, STRENGTH))


# --- who may


def test_a_step_by_one_who_has_never_had_the_role_moves_nothing_and_says_so(organisation: Organisation) -> None:
    instructor, worker = organisation.found(), organisation.join(Role.SOCIAL_WORKER)
    client = instructor.add_client()
    plan, version = new_id(), new_id()
    about: dict[str, Value] = {"at": 1, "signed": 1, "process": "plan", "subject": plan, "day": "2026-11-20"}
    _forge(
        instructor,
        client,
        "social",
        Op(plan, "plan", {"role": "social_instructor", "at": 1, "form": "client_plan"}),
        Op(new_id(), "step", {**about, "role": "social_instructor", "action": "propose", "version": version}),
    )
    (proposed,) = (step.id for step in instructor.casework.records.steps(plan))
    for role in ("social_worker", "social_instructor"):
        approval: dict[str, Value] = {
            **about,
            "role": role,
            "action": "approve",
            "version": version,
            "after": [proposed],
        }
        _forge(instructor, client, "social", Op(new_id(), "step", approval))
    organisation.settle()
    for laptop in (instructor, worker):
        records = laptop.casework.records
        assert records.get(plan).row.state == "proposed"
        lines = [line for line in records.history(plan) if line.action == "approve"]
        assert [(line.counted, line.taken) for line in lines] == [(False, False)] * 2
    worker.casework.records.write(Do("plan", plan, client, "approve", {"version": version}))
    organisation.settle()
    assert instructor.casework.records.get(plan).row.state == "approved"


def test_a_record_of_a_type_that_its_writers_role_does_not_write_counts_for_nothing(organisation: Organisation) -> None:
    instructor, other = organisation.found(), organisation.join(Role.SOCIAL_INSTRUCTOR)
    client = instructor.add_client()
    values: dict[str, Value] = {"name": "task.misses", "value": "9", "at": 1}
    _forge(instructor, client, "shared", Op(new_id(), "setting", {**values, "role": "team_lead"}))
    _forge(instructor, client, "shared", Op(new_id(), "measurement", {**values, "role": "nurse", "signed": 1}))
    organisation.settle()
    for laptop in (instructor, other):
        assert laptop.casework.records.setting("task.misses") == "3"
        assert laptop.casework.records.rows("setting", "measurement", voided=True) == []


def test_a_types_records_count_only_where_the_type_lives(organisation: Organisation) -> None:
    lead = organisation.found(Role.TEAM_LEAD)
    client = lead.add_client()
    op = Op(new_id(), "setting", {"role": "team_lead", "at": 1, "name": "task.misses", "value": "9"})
    _forge(lead, client, "shared", op)
    assert lead.casework.records.setting("task.misses") == "3"


def test_values_of_the_wrong_kind_from_another_device_read_as_not_given(two: Two) -> None:
    first, _ = two
    client = first.add_client()
    step = new_id()
    bad: dict[str, Value] = {"kind": 7, "started": "eilen", "grounds": b"xx", "unit": "Tori", "referral": "ei tunnus"}
    _forge(first, client, "shared", Op(step, "path_step", {**bad, "role": "social_instructor", "at": True}))
    both_sync(*two)
    for laptop in two:
        card = laptop.casework.records.get(step)
        assert card.row.values == {"unit": "Tori"}
        assert laptop.casework.records.history(step)


def test_a_record_is_read_though_an_altered_app_writes_its_id_in_another_register(two: Two) -> None:
    """Which of the two is shown is everywhere the same, by the streams' random ids; neither has what is the other's."""
    first, second = two
    steps = []
    for _ in range(6):
        client = first.add_client()
        steps += first.casework.records.write(New("path_step", client, STEP))
        forged: dict[str, Value] = {"role": "social_instructor", "at": 1, "signed": 1, "unit": "Kela"}
        _forge(second, client, "social", Op(steps[-1], "referral", forged))
    both_sync(*two)
    for step in steps:
        cards = [laptop.casework.records.get(step) for laptop in two]
        assert len({card.row.type for card in cards}) == 1
        for card in cards:
            if card.row.type == "path_step":
                assert (card.row.values["kind"], card.outcome, card.moves) == ("outreach", None, ())
            else:
                assert (card.row.type, card.row.values["unit"], card.outcome is None) == ("referral", "Kela", False)


def test_a_record_of_a_type_that_only_a_newer_version_knows_is_kept_and_not_shown(two: Two) -> None:
    first, second = two
    client = first.add_client()
    record = new_id()
    _forge(first, client, "shared", Op(record, "hologram", {"role": "social_instructor", "at": 1}))
    both_sync(*two)
    assert second.sql("SELECT type FROM record WHERE record = ?", record) == [("hologram",)]
    with pytest.raises(BadInput):
        second.casework.records.get(record)


def test_an_update_that_knows_a_new_type_shows_what_was_kept_of_it(two: Two) -> None:
    first, _ = two
    client = first.add_client()
    strength = _write(first, New("strength", client, STRENGTH))
    # As the version before left the vault: the record is kept, and has no row.
    first.spoil("DELETE FROM document")
    first.spoil("UPDATE meta SET value = x'00' WHERE name = 'made_by'")
    first.lock()
    first.unlock()
    assert [row.id for row in first.casework.records.rows("strength")] == [strength]
    first.spoil("DELETE FROM document")
    first.lock()
    first.unlock()
    assert first.casework.records.rows("strength") == []


# --- correcting, objecting, voiding


def test_a_correction_stands_beside_the_original_with_its_reason(two: Two) -> None:
    first, second = two
    client = first.add_client()
    referral = _referral(first, client)
    card = first.casework.records.get(referral)
    with pytest.raises(FormRejected) as caught:
        first.casework.records.write(Correct(card, card.base, " "))
    assert [problem.field for problem in caught.value.problems] == ["reason", "service"]
    first.casework.records.write(Correct(card, {**card.base, "unit": "Kela, Itä"}, "Toimisto oli väärä"))
    both_sync(*two)
    read = second.casework.records.get(referral)
    assert (read.original["unit"], read.base["unit"]) == ("Kela", "Kela, Itä")
    assert [(one.reason, one.author_name) for one in read.corrections] == [("Toimisto oli väärä", "Outi Perustaja")]
    assert read.row.corrected is not None
    (line,) = [line for line in second.casework.records.history(referral) if line.what == "corrected"]
    assert [(change.field.name, change.before, change.after) for change in line.changes] == [
        ("unit", "Kela", "Kela, Itä")
    ]


def test_an_event_is_not_corrected_but_voided_and_written_anew(two: Two) -> None:
    first, _ = two
    client = first.add_client()
    note = _write(first, New("barrier_note", client, {"on": "2026-11-20", "barriers": ("queue",)}))
    card = first.casework.records.get(note)
    with pytest.raises(Refused):
        first.casework.records.write(Correct(card, {**card.base, "words": "Jono"}, "Puuttui"))
    first.casework.records.write(Void(note, "barrier_note", client, "Väärä asiakas", "wrong_person"))
    assert first.casework.records.rows("barrier_note", client=client) == []
    with pytest.raises(Refused):
        first.casework.records.write(Void(note, "barrier_note", client, "Toistamiseen"))


def test_what_is_voided_leaves_lists_search_and_conflicts_and_stays_readable(two: Two) -> None:
    first, second = two
    client = first.add_client()
    step = _write(first, New("path_step", client, {**STEP, "grounds": "Ullakolla asunut"}))
    both_sync(*two)
    for laptop, words in ((first, "Vintillä asunut"), (second, "Kellarissa asunut")):
        card = laptop.casework.records.get(step)
        laptop.casework.records.write(Change(card, {**card.base, "grounds": words}))
    both_sync(*two)
    assert [hit.record for hit in _found(first, "asunut")] == [step]
    assert first.casework.status.now().conflicts == 1
    second.casework.records.write(Void(step, "path_step", client, "Kirjattiin väärälle", "wrong_person"))
    both_sync(*two)
    for laptop in two:
        records = laptop.casework.records
        assert records.rows("path_step", client=client) == []
        assert _found(laptop, "asunut") == []
        assert laptop.casework.status.now().conflicts == 0
        (row,) = records.rows("path_step", client=client, voided=True)
        assert row.state == "voided"
        (void,) = records.get(step).voids
        assert (void.values["why"], void.values["kind"]) == ("Kirjattiin väärälle", "wrong_person")
        assert _told(records.history(step))[-1] == ("voided", "Jäsen 1", "Kirjattiin väärälle")


def test_only_its_author_a_social_worker_or_a_team_lead_voids_what_is_signed(organisation: Organisation) -> None:
    author, colleague = organisation.found(), organisation.join(Role.SOCIAL_INSTRUCTOR)
    lead = organisation.join(Role.TEAM_LEAD)
    client = author.add_client()
    referral = _referral(author, client)
    organisation.settle()
    with pytest.raises(Refused):
        colleague.casework.records.write(Void(referral, "referral", client, "En pidä tästä"))
    about: dict[str, Value] = {"role": "social_instructor", "at": 1, "signed": 1}
    forged = {**about, "document": referral, "why": "En pidä", "kind": "mistake"}
    _forge(colleague, client, "social", Op(new_id(), "void", forged))
    organisation.settle()
    for laptop in organisation.laptops:
        assert laptop.casework.records.get(referral).row.state == "sent"
        assert [void.authorised for void in laptop.casework.records.get(referral).voids] == [False]
        assert [line.counted for line in laptop.casework.records.history(referral)] == [True, False]
    lead.casework.records.write(Void(referral, "referral", client, "Kaksi samaa"))
    organisation.settle()
    assert author.casework.records.get(referral).row.state == "voided"


def test_a_void_is_not_taken_back_by_voiding_it(two: Two) -> None:
    first, _ = two
    client = first.add_client()
    (step,) = first.casework.records.write(New("path_step", client, STEP))
    (void,) = first.casework.records.write(Void(step, "path_step", client, "Väärä henkilö"))
    with pytest.raises(Refused):
        first.casework.records.write(Void(void, "void", client, "Ei sittenkään"))
    assert first.casework.records.get(step).row.voided is not None


def test_a_void_holds_over_what_was_written_at_the_same_time(two: Two) -> None:
    first, second = two
    client = first.add_client()
    referral, other = _referral(first, client), _write(first, New("referral", client, REFERRAL))
    both_sync(*two)
    first.casework.records.write(
        Void(referral, "referral", client, "Väärä asiakas"), Void(other, "referral", client, "Väärä asiakas")
    )
    card = second.casework.records.get(referral)
    second.casework.records.write(Correct(card, {**card.base, "unit": "Muu"}, "Yksikkö"))
    second.casework.records.write(Do("referral", referral, client, "accept", {"day": "2026-11-21"}))
    second.casework.records.write(Dissent(referral, client, "Olen eri mieltä", "2026-11-21", "spoken"))
    card = second.casework.records.get(other)
    second.casework.records.write(Sign(card, card.base))
    both_sync(*two)
    for laptop in two:
        assert {row.state for row in laptop.casework.records.rows("referral", voided=True)} == {"voided"}
        read = laptop.casework.records.get(referral)
        assert [one.reason for one in read.corrections] == ["Yksikkö"]
        assert [one.values["words"] for one in read.dissents] == ["Olen eri mieltä"]
        assert read.moves == ()
        told = [str(line.what) for line in laptop.casework.records.history(referral)]
        assert sorted(told) == ["corrected", "dissent", "signed", "step", "voided"]


def test_a_voided_step_moves_nothing_and_what_followed_is_judged_anew(two: Two) -> None:
    first, second = two
    client = first.add_client()
    referral = _referral(first, client)
    accepted = _write(first, Do("referral", referral, client, "accept", {"day": "2026-11-21"}))
    _write(first, Do("referral", referral, client, "begin", {"day": "2026-11-22"}))
    assert first.casework.records.get(referral).row.state == "started"
    first.casework.records.write(Void(accepted, "step", client, "Soitto koski toista"))
    both_sync(*two)
    for laptop in two:
        card = laptop.casework.records.get(referral)
        assert card.row.state == "sent"
        assert {(step.action, step.taken) for step in card.steps} == {("accept", False), ("begin", False)}
        assert {move.action for move in card.moves} >= {"accept", "refuse"}
    with pytest.raises(BadInput, match="not possible any more"):
        _write(second, Do("referral", referral, client, "end", {"day": "2026-11-23", "code": "other"}))


def test_a_dissenting_view_never_changes_the_document(two: Two) -> None:
    first, _ = two
    client = first.add_client()
    referral = _referral(first, client)
    before = first.casework.records.get(referral).base
    first.casework.records.write(Dissent(referral, client, "En halua tätä", "2026-11-20", "spoken"))
    refused: dict[str, Given] = {
        "document": referral,
        "asked": "Poistakaa",
        "grounds": "Tieto on oikein",
        "day": "2026-11-21",
    }
    first.casework.records.write(New("correction_refusal", client, refused))
    card = first.casework.records.get(referral)
    assert (card.base, card.row.dissents, card.row.corrected) == (before, 1, None)
    assert [row.values["grounds"] for row in card.refusals] == ["Tieto on oikein"]


# --- visits


def test_a_visit_of_the_wrong_person_leaves_every_list_and_stays_readable(two: Two) -> None:
    first, _ = two
    client = first.add_client()
    kept = first.sign_visit(client, "Oikea käynti", agreed="Soitetaan")
    visit = first.sign_visit(client, "Kadulla tavattu tuntematon", agreed="Tavataan ullakolla", place="Rautatientori")
    both_sync(*two)
    first.correct(visit, situation="Torilla tavattu tuntematon")
    with pytest.raises(FormRejected):
        first.casework.visits.void(visit, " ")
    first.casework.visits.void(visit, "Väärä asiakas", "wrong_person")
    both_sync(*two)
    for laptop in two:
        assert [row.id for row in laptop.casework.lists.of_client(client)] == [kept]
        assert [one.visit for one in laptop.casework.lists.agreements(client)] == [kept]
        assert [row.visits for row in laptop.casework.clients.rows()] == [1]
        assert laptop.search("tuntematon") == laptop.search("ullakolla") == []
        view = laptop.casework.visits.get(visit)
        assert view.voided is not None
        assert (view.voided.reason, view.voided.kind, view.voided.author) == (
            "Väärä asiakas", "wrong_person", "Outi Perustaja",
        )  # fmt: skip
        assert view.fields.situation == "Torilla tavattu tuntematon"
        assert not permitted(view.state) & {VisitAction.EDIT, VisitAction.CORRECT, VisitAction.VOID}
        told = [str(line.what) for line in laptop.casework.records.history(visit)]
        assert told == ["signed", "signed", "corrected", "voided", "voided"]
    with pytest.raises(Refused):
        first.casework.visits.void(visit, "Toistamiseen")
    with pytest.raises(Refused):
        first.correct(visit, situation="Vielä")


def test_an_open_visit_edited_while_it_was_voided_elsewhere_stays_voided_with_its_words(two: Two) -> None:
    first, second = two
    client = first.add_client()
    visit = first.save_visit(client, "Alku")
    both_sync(*two)
    first.casework.visits.void(visit, "Kirjattu kahdesti")
    second.edit(visit, situation="Toisen sanat")
    both_sync(*two)
    for laptop in two:
        assert laptop.casework.lists.recent() == []
        assert laptop.read(visit).situation == "Toisen sanat"
        assert laptop.casework.status.now().conflicts == 0
        draft = replace(laptop.draft(client, "Yhä"), id=visit)
        with pytest.raises(Refused):
            laptop.casework.visits.save(draft)


def test_a_visit_that_one_voids_while_another_signs_it_is_voided(two: Two) -> None:
    first, second = two
    client = first.add_client()
    visit = first.save_visit(client, "Alku", agreed="Soitetaan")
    both_sync(*two)
    first.casework.visits.void(visit, "Väärä asiakas", "wrong_person")
    second.casework.visits.sign(second.casework.visits.edit(visit))
    both_sync(*two)
    for laptop in two:
        assert laptop.casework.lists.recent() == []
        assert laptop.casework.lists.agreements(client) == []
        view = laptop.casework.visits.get(visit)
        assert (view.signed is not None, view.voided is not None) == (True, True)


def test_the_marks_of_a_meeting_are_voided_with_its_visit(two: Two) -> None:
    first, _ = two
    client = first.add_client()
    visit = first.sign_visit(client, "Tavattu")
    if not first.casework.records.rows("contact", client=client):
        mark: dict[str, Given] = {"visit": visit, "on": "2026-11-20", "met": True}
        first.casework.records.write(New("contact", client, mark, id=derived_id("contact", visit)))
    first.casework.visits.void(visit, "Väärä asiakas")
    both_sync(*two)
    for laptop in two:
        assert laptop.casework.records.rows("contact", client=client) == []


# --- search, drafts, rebuilding


def test_records_are_found_by_any_inflection_with_their_type_and_client(two: Two) -> None:
    first, _ = two
    client = first.add_client()
    strength = _write(first, New("strength", client, {**STRENGTH, "words": "Hoitaa kissojaan huolella"}))
    first.sign_visit(client, "Kissa oli kotona")
    hits = _found(first, "kissat")
    assert {(hit.type, hit.record) for hit in hits} == {("strength", strength), ("visit", b"")}
    assert {hit.client for hit in hits} == {client}
    (hit,) = [hit for hit in hits if hit.type == "strength"]
    assert [hit.snippet[start:end] for start, end in hit.ranges] == ["kissojaan"]


def test_what_non_disclosure_hides_is_neither_in_a_title_nor_found(two: Two) -> None:
    first, _ = two
    client = first.add_client()
    _write(first, New("path_step", client, {**STEP, "unit": "Turvakoti Ulpukka"}))
    assert _found(first, "Ulpukka") == []
    assert all("Ulpukka" not in row.title for row in first.casework.records.rows("path_step"))


def test_an_unfinished_form_survives_the_lock_and_ends_with_its_record(two: Two) -> None:
    first, _ = two
    client = first.add_client()
    words: dict[str, Given] = {"words": "Kesken jäänyt", "on": "2026-11-20", "tags": ("a", "b"), "kind": None}
    first.casework.record_drafts.keep("strength", client, None, words)
    first.lock()
    first.unlock()
    draft = first.casework.record_drafts.find("strength", client)
    assert draft is not None
    assert draft.values == words
    first.casework.records.write(New("strength", client, draft.values), draft=("strength", client, None))
    assert first.casework.record_drafts.find("strength", client) is None
    first.casework.record_drafts.keep("strength", client, None, words)
    first.casework.record_drafts.drop("strength", client)
    assert first.casework.record_drafts.rows() == []


def test_a_rebuild_gives_the_same_records_also_of_what_waits(two: Two) -> None:
    first, second = two
    client = first.add_client()
    referral = _referral(first, client)
    _write(first, Do("referral", referral, client, "refuse", {"codes": ("queue",), "day": "2026-11-21"}))
    both_sync(*two)
    card = second.casework.records.get(referral)
    second.casework.records.write(Correct(card, {**card.base, "grounds": "Asumistuki"}, "Etuus puuttui"))
    second.casework.visits.void(second.sign_visit(client, "Väärä", agreed="Väärin"), "Väärä asiakas")
    second.casework.records.write(Void(_write(second, New("strength", client, STRENGTH)), "strength", client, "Väärä"))
    _forge(second, client, "shared", Op(new_id(), "measurement", {"role": "nurse", "at": 1, "signed": 1}))
    for laptop in two:
        laptop.casework.lists.index_pending()
        before = laptop.tables()
        laptop.vault.rebuild()
        laptop.casework.lists.index_pending()
        after = laptop.tables()
        assert {name for name in before if before[name] != after[name]} == set()
    both_sync(*two)
    assert first.casework.records.get(referral).row.state == "refused"


def _found(laptop: Laptop, words: str):  # type: ignore[no-untyped-def]
    laptop.casework.lists.index_pending()
    return laptop.casework.lists.search(words)


def test_one_id_begun_at_once_as_two_types_is_two_records_on_every_laptop(two: Two) -> None:
    first, second = two
    client = first.add_client()
    both_sync(*two)
    record = new_id()
    check: dict[str, Value] = {"role": "social_instructor", "at": 1, "service": "kela", "client_words": "Oma toive"}
    referral: dict[str, Value] = {"role": "social_instructor", "at": 1, "unit": "Kela", "service": "kela"}
    _forge(first, client, "social", Op(new_id(), "readiness_check", check))  # so that both write to one stream
    both_sync(*two)
    _forge(first, client, "social", Op(record, "readiness_check", check))
    _forge(second, client, "social", Op(record, "referral", referral))
    both_sync(*two)
    kinds = [
        [kind for (kind,) in laptop.sql("SELECT type FROM record WHERE record = ? ORDER BY type", record)]
        for laptop in two
    ]
    assert kinds == [["readiness_check", "referral"]] * 2
    assert first.tables()["document"] == second.tables()["document"]
    assert first.vault.rebuild() > 0
    assert first.tables()["document"] == second.tables()["document"]
    assert sorted(first.export().splitlines()) == sorted(second.export().splitlines())
    for said in ('"Oma toive"', '"Kela"'):
        assert said in first.export()


def test_a_record_that_an_altered_app_gives_anothers_id_hides_it_in_no_export(two: Two) -> None:
    first, second = two
    written = []
    for number in range(6):  # whichever stream's id is the lower
        client = first.add_client(f"Asiakas {number} Keksitty")
        (step,) = first.casework.records.write(New("path_step", client, {**STEP, "unit": f"Oikea {number}"}))
        forged: dict[str, Value] = {"role": "social_instructor", "at": 1, "signed": 1, "unit": f"Väärä {number}",
                                    "service": "kela", "made_on": "2026-11-20"}  # fmt: skip
        other = first.add_client(f"Toinen {number} Keksitty")
        both_sync(*two)
        _forge(second, other, "social", Op(step, "referral", forged))
        written.append(step)
    both_sync(*two)
    assert sorted(first.export().splitlines()) == sorted(second.export().splitlines())
    lines = [json.loads(line) for line in first.export().splitlines()]
    told = [line for line in lines if line["type"] in {"path_step", "referral"}]
    assert len(told) == 12
    assert len({line["id"] for line in told}) == 12
    assert {str(number) for number in range(6)} == {
        line["unit"][-1] for line in told if line["unit"].startswith("Oikea")
    }
