"""Two laptops and a server: what one writes the other reads, and what both write at once is kept."""

from dataclasses import replace
from datetime import date

import pytest

from lahityo.base.errors import Refused
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Role, Theme
from lahityo.domain.hetu import check_character
from lahityo.services.seen_before import common_text
from tests.support.organisation import Laptop, Organisation, both_sync, moment, states

Two = tuple[Laptop, Laptop]


def test_a_visit_written_on_one_laptop_is_read_on_the_other(two: Two) -> None:
    first, second = two
    client = first.add_client("Aatu Kuvitteellinen", phone="040 000 0000")
    visit = first.sign_visit(client, "Asunto oli siisti.", agreed="Soitetaan maanantaina.", themes=(Theme.INCOME,))
    first.sync()
    result = second.sync()
    assert result.pulled == 3  # the client, the visit, and what was agreed with the mark that they met
    assert second.read(visit) == first.read(visit)
    assert second.casework.clients.get(client).fields == first.casework.clients.get(client).fields
    assert second.export() == first.export()


def test_two_offline_edits_of_one_field_are_both_kept_flagged_and_resolved_by_one_person(two: Two) -> None:
    first, second = two
    client = first.add_client()
    visit = first.save_visit(client, "Alku")
    both_sync(first, second)
    first.edit(visit, situation="Ensimmäisen sanat")
    second.edit(visit, situation="Toisen sanat")
    both_sync(first, second)
    for laptop in two:
        (conflict,) = laptop.casework.status.conflicts()
        assert (conflict.field, conflict.client_name) == ("situation", "Aatu K.")
        assert {(value.value, value.author) for value in conflict.values} == {
            ("Ensimmäisen sanat", "Outi Perustaja"), ("Toisen sanat", "Jäsen 1"),
        }  # fmt: skip
        assert all(value.at > 0 for value in conflict.values)
        assert laptop.casework.status.now().conflicts == 1
    second.casework.status.resolve(second.casework.status.conflicts()[0], "Yhteiset sanat")
    both_sync(second, first)
    for laptop in two:
        assert laptop.casework.status.conflicts() == []
        assert laptop.read(visit).situation == "Yhteiset sanat"


def test_what_both_authors_had_read_is_found_also_when_three_have_written(organisation: Organisation, two: Two) -> None:
    first, second = two
    third = organisation.join(Role.SOCIAL_INSTRUCTOR)
    visit = first.save_visit(first.add_client(), "Aivan alku")
    first.edit(visit, situation="Yhteinen alku")
    both_sync(first, second)
    third.sync()
    first.edit(visit, situation="Yhteinen alku ja jatko")
    first.edit(visit, situation="Yhteinen alku ja loppu")
    second.edit(visit, situation="Uusi alku")
    third.edit(visit, situation="Kolmannen alku")
    both_sync(first, second)
    third.sync()
    both_sync(first, second)
    for laptop in (first, second, third):
        (conflict,) = laptop.casework.status.conflicts()
        assert common_text(laptop.casework.desk, conflict) == "Yhteinen alku"


def test_two_offline_edits_of_what_was_agreed_are_both_kept_and_flagged(two: Two) -> None:
    first, second = two
    visit = first.save_visit(first.add_client(), "Alku", agreed="Soitetaan.")
    both_sync(first, second)
    first.edit(visit, agreed="Soitetaan tiistaina.")
    second.edit(visit, agreed="Tavataan torilla.")
    both_sync(first, second)
    for laptop in two:
        (conflict,) = laptop.casework.status.conflicts()
        assert (conflict.type, conflict.field) == ("agreement", "text")
        assert {value.value for value in conflict.values} == {"Soitetaan tiistaina.", "Tavataan torilla."}
        assert laptop.casework.lists.conflicts() == laptop.casework.status.now().conflicts == 1
    chosen = first.casework.status.conflicts()[0]
    first.casework.status.resolve(chosen, [value.value for value in chosen.values].index("Tavataan torilla."))
    both_sync(first, second)
    assert [laptop.read(visit).agreed for laptop in two] == ["Tavataan torilla."] * 2
    assert [laptop.casework.status.conflicts() for laptop in two] == [[], []]


def test_two_offline_edits_of_a_clients_fields_are_flagged_and_of_different_fields_merged(two: Two) -> None:
    first, second = two
    client = first.add_client()
    both_sync(first, second)
    card = first.casework.clients.get(client)
    first.casework.clients.change(card, replace(card.fields, phone="040 1", address="Katu 1"), "")
    card = second.casework.clients.get(client)
    second.casework.clients.change(card, replace(card.fields, phone="040 2", alias="Ate"), "")
    both_sync(first, second)
    for laptop in two:
        assert [conflict.field for conflict in laptop.casework.status.conflicts()] == ["phone"]
        card = laptop.casework.clients.get(client)
        assert (card.fields.address, card.fields.alias, card.conflicts) == ("Katu 1", "Ate", ("phone",))


def test_a_client_keeps_a_name_when_one_takes_the_name_away_and_the_other_the_alias(two: Two) -> None:
    first, second = two
    client = first.add_client(alias="Ate")
    both_sync(first, second)
    card = first.casework.clients.get(client)
    first.casework.clients.change(card, replace(card.fields, name=""), "")
    card = second.casework.clients.get(client)
    second.casework.clients.change(card, replace(card.fields, alias=""), "")
    both_sync(first, second)
    for laptop in two:
        (row,) = laptop.casework.clients.rows()
        assert row.short_name.strip("”") in {"Ate", "Aatu K."}
        assert {conflict.field for conflict in laptop.casework.status.conflicts()} == {"name", "alias"}
    assert first.export() == second.export()


def test_a_date_of_birth_and_a_code_written_apart_that_disagree_are_asked_about(two: Two) -> None:
    first, second = two
    client = first.casework.clients.add(ClientFields(name="Aatu Kuvitteellinen", born=date(1980, 5, 31)))
    both_sync(first, second)
    card = first.casework.clients.get(client)
    first.casework.clients.change(card, replace(card.fields, born=date(1980, 5, 30)), "")
    card = second.casework.clients.get(client)
    second.casework.clients.change(card, replace(card.fields, hetu=f"310580-900{check_character('310580', '900')}"), "")
    both_sync(first, second)
    for laptop in two:
        fields = laptop.casework.clients.get(client).fields
        assert not fields.hetu or fields.born == date(1980, 5, 31)
        assert {conflict.field for conflict in laptop.casework.status.conflicts()} == {"born", "hetu"}


def test_edits_of_different_fields_merge_silently(two: Two) -> None:
    first, second = two
    visit = first.save_visit(first.add_client(), "Alku", themes=(Theme.INCOME,))
    both_sync(first, second)
    first.edit(visit, situation="Uusi tilanne", themes=(Theme.INCOME, Theme.WELLBEING))
    second.edit(visit, done="Uusi tehty", themes=(Theme.INCOME, Theme.HOUSING_CARE))
    both_sync(first, second)
    for laptop in two:
        read = laptop.read(visit)
        assert (read.situation, read.done) == ("Uusi tilanne", "Uusi tehty")
        assert set(read.themes) == {Theme.INCOME, Theme.WELLBEING, Theme.HOUSING_CARE}
        assert laptop.casework.status.conflicts() == []
    assert first.export() == second.export()


def test_what_a_colleague_wrote_while_the_editor_was_open_stays_beside(two: Two) -> None:
    first, second = two
    visit = first.save_visit(first.add_client(), "Alku", agreed="Soitetaan.")
    both_sync(first, second)
    opened = first.casework.visits.edit(visit)
    second.edit(visit, situation="Toisen sanat", agreed="Toisen sopima")
    both_sync(second, first)
    mine = replace(opened.fields, situation="Ensimmäisen sanat", agreed="Ensimmäisen sopima")
    first.casework.drafts.save(replace(opened, fields=mine))
    kept = first.casework.drafts.get(visit)
    assert kept is not None
    first.casework.visits.save(kept)
    both_sync(first, second)
    for laptop in two:
        assert sorted(conflict.field for conflict in laptop.casework.status.conflicts()) == ["situation", "text"]


def test_what_a_colleague_wrote_before_it_was_signed_elsewhere_is_flagged(two: Two) -> None:
    first, second = two
    visit = first.save_visit(first.add_client(), "Alku")
    both_sync(first, second)
    second.edit(visit, situation="Toisen sanat")
    draft = first.casework.visits.edit(visit)
    first.casework.visits.sign(replace(draft, fields=replace(draft.fields, situation="Allekirjoitettu")))
    both_sync(first, second)
    for laptop in two:
        assert laptop.read(visit).situation == "Allekirjoitettu"
        (conflict,) = laptop.casework.status.conflicts()
        assert {value.value for value in conflict.values} == {"Allekirjoitettu", "Toisen sanat"}
    second.casework.status.resolve(second.casework.status.conflicts()[0], "Allekirjoitettu. Toisen sanat")
    both_sync(second, first)
    for laptop in two:
        view = laptop.casework.visits.get(visit)
        assert laptop.casework.status.conflicts() == []
        assert (view.original.situation, view.fields.situation) == ("Allekirjoitettu", "Allekirjoitettu. Toisen sanat")


def test_drafts_stay_on_the_laptop_they_were_typed_on(two: Two) -> None:
    first, second = two
    client = first.add_client()
    both_sync(first, second)
    draft = first.draft(client, "Vasta luonnos")
    first.casework.drafts.save(draft)
    before = first.casework.status.now().waiting
    assert before == 0
    assert first.sync().pushed == 0
    second.sync()
    assert second.casework.drafts.rows() == []
    assert second.situations() == []
    assert [row.preview for row in first.casework.drafts.rows()] == ["Vasta luonnos"]


def test_a_colleague_of_the_register_goes_on_with_an_unsigned_visit_and_signs_it(two: Two) -> None:
    first, second = two
    visit = first.save_visit(first.add_client(), "Kesken")
    both_sync(first, second)
    draft = second.casework.visits.edit(visit)
    second.casework.visits.sign(replace(draft, fields=replace(draft.fields, situation="Valmis")))
    both_sync(second, first)
    assert first.read(visit).situation == "Valmis"
    assert first.casework.visits.get(visit).signed is not None
    assert first.casework.lists.unsigned() == []


def test_a_signed_visit_does_not_change_and_a_correction_keeps_the_original(two: Two) -> None:
    first, second = two
    visit = first.sign_visit(first.add_client(), "Alkuperäinen", agreed="Sovittu alkuperäisesti")
    both_sync(first, second)
    with pytest.raises(Refused):
        second.casework.visits.edit(visit)
    with pytest.raises(Refused):
        second.casework.visits.save(replace(second.draft(first.read(visit).client, "Muutettu"), id=visit))
    second.correct(visit, "Nimi oli väärin", situation="Korjattu", agreed="Sovittu toisin")
    both_sync(second, first)
    for laptop in two:
        view = laptop.casework.visits.get(visit)
        assert (view.original.situation, view.original.agreed) == ("Alkuperäinen", "Sovittu alkuperäisesti")
        assert (view.fields.situation, view.fields.agreed) == ("Korjattu", "Sovittu toisin")
        (correction,) = view.corrections
        assert (correction.reason, correction.author) == ("Nimi oli väärin", "Jäsen 1")
    assert first.export() == second.export()


def test_two_concurrent_corrections_are_both_there_in_the_same_order_on_both(two: Two) -> None:
    first, second = two
    visit = first.sign_visit(first.add_client(), "Alkuperäinen")
    both_sync(first, second)
    first.correct(visit, "Ensimmäinen syy", situation="Ensimmäisen korjaus")
    second.correct(visit, "Toinen syy", situation="Toisen korjaus", done="Toisen lisäys")
    both_sync(first, second)
    views = [laptop.casework.visits.get(visit) for laptop in two]
    assert {one.reason for one in views[0].corrections} == {"Ensimmäinen syy", "Toinen syy"}
    assert views[0] == replace(views[1], seen=views[0].seen, seen_shared=views[0].seen_shared)
    assert first.export() == second.export()


def test_a_later_correction_wins_even_when_its_author_s_clock_is_behind(organisation: Organisation) -> None:
    first = organisation.found(clock=moment(15))
    second = organisation.join(Role.SOCIAL_INSTRUCTOR, clock=moment(10))
    visit = first.sign_visit(first.add_client(), "Alkuperäinen")
    first.correct(visit, "Ensin", situation="Ensin korjattu", agreed="Ensin sovittu")
    organisation.settle()
    second.correct(visit, "Sitten", situation="Sitten korjattu", agreed="Sitten sovittu")
    organisation.settle()
    for laptop in (first, second):
        view = laptop.casework.visits.get(visit)
        assert [one.reason for one in view.corrections] == ["Ensin", "Sitten"]
        assert (view.fields.situation, view.fields.agreed) == ("Sitten korjattu", "Sitten sovittu")
        assert "Sitten korjattu" in laptop.export()
        assert laptop.casework.lists.recent()[0].preview == "Sitten korjattu"


def test_two_streams_begun_offline_for_one_client_are_one_record_to_the_people(two: Two) -> None:
    """Both laptops write the client's first social note offline, so each begins a stream for it."""
    first, second = two
    client = first.add_client()
    both_sync(first, second)
    visits = {laptop.paths.root.name: laptop.save_visit(client, f"Alku {laptop.paths.root.name}") for laptop in two}
    for laptop in two:
        card = laptop.casework.clients.get(client)
        laptop.casework.clients.change(card, card.fields, f"Huomio {laptop.paths.root.name}")
    both_sync(first, second)
    assert len(first.sql("SELECT 1 FROM stream WHERE register = 'social'")) == 2
    for laptop in two:
        note = laptop.casework.clients.get(client).register_note
        assert all(f"Huomio {one.paths.root.name}" in note for one in two)
    for editor, other in ((first, second), (second, first)):
        for visit in visits.values():
            editor.edit(visit, done=f"Jatkoi {editor.paths.root.name}")
        both_sync(editor, other)
    for laptop in two:
        assert len(laptop.casework.lists.recent()) == 2
        assert laptop.casework.status.conflicts() == []
        assert {laptop.read(visit).done for visit in visits.values()} == {f"Jatkoi {second.paths.root.name}"}
    for signer, visit in zip(two, visits.values(), strict=True):
        draft = signer.casework.visits.edit(visit)
        signer.casework.visits.sign(draft)
    both_sync(first, second)
    for laptop, visit in zip((second, first), visits.values(), strict=True):
        with pytest.raises(Refused):
            laptop.casework.visits.edit(visit)
        laptop.correct(visit, situation=f"Korjattu {laptop.paths.root.name}")
    card = first.casework.clients.get(client)
    first.casework.clients.change(card, card.fields, "Yhteinen huomio")
    both_sync(first, second)
    for laptop in two:
        assert laptop.situations() == sorted(f"Korjattu {one.paths.root.name}" for one in two)
        assert laptop.casework.clients.get(client).register_note == "Yhteinen huomio"
    assert first.export() == second.export()


def test_the_merged_state_is_the_same_on_both_laptops(two: Two) -> None:
    first, second = two
    client = first.add_client()
    visit = first.save_visit(client, "Alku")
    both_sync(first, second)
    for laptop in two:
        laptop.edit(visit, situation=laptop.paths.root.name, done=laptop.paths.root.name)
        laptop.edit(visit, situation=f"{laptop.paths.root.name} uudestaan")
    both_sync(first, second)
    assert states(first) == states(second)
