"""Search finds what was written in every inflection, on the laptop that wrote it and on those that pulled it."""

import pytest

from lahityo.services.lists import SearchHit
from tests.support.organisation import Laptop, both_sync

Two = tuple[Laptop, Laptop]


def test_a_sentence_is_found_in_other_inflections_on_both_laptops_also_in_what_was_agreed(two: Two) -> None:
    first, second = two
    first.sign_visit(first.add_client(), "Kumppani nukkui kylmässä kellarissa.", agreed="Etsitään hänelle patja.")
    both_sync(first, second)
    for laptop in two:
        assert laptop.search("kellareista") == ["Kumppani nukkui kylmässä kellarissa."]
        assert laptop.search("patjan") == ["Etsitään hänelle patja."]
        assert laptop.search("katoilla") == []


def test_after_a_correction_the_new_words_are_found_and_the_old_ones_are_not(two: Two) -> None:
    first, second = two
    visit = first.sign_visit(first.add_client(), "Nukkui kellarissa.", agreed="Etsitään patja.")
    both_sync(first, second)
    assert second.search("kellari") != []
    second.correct(visit, situation="Nukkui ullakolla.", agreed="Etsitään makuupussi.")
    both_sync(second, first)
    for laptop in two:
        assert laptop.search("ullakko") == ["Nukkui ullakolla."]
        assert laptop.search("makuupussit") == ["Etsitään makuupussi."]
        assert laptop.search("kellarissa") == laptop.search("patja") == []


def test_the_place_of_a_visit_is_neither_found_nor_shown_since_it_may_be_a_protected_address(two: Two) -> None:
    first, second = two
    visit = first.sign_visit(first.add_client(), "Juttelimme rauhassa.", place="Salakatu 7")
    both_sync(first, second)
    second.correct(visit, place="Kätkökuja 9")
    both_sync(second, first)
    for laptop in two:
        assert laptop.search("Salakatu") == laptop.search("Kätkökuja") == []
        assert laptop.search("juttelimme") == ["Juttelimme rauhassa."]


def test_drafts_are_not_found_and_open_visits_are(two: Two) -> None:
    first, _ = two
    client = first.add_client()
    first.casework.drafts.save(first.draft(client, "Luonnoksessa mainittu ullakko"))
    visit = first.save_visit(client, "Tallennettu kellarista")
    assert first.search("ullakko") == []
    assert first.search("kellarit") == ["Tallennettu kellarista"]
    first.edit(visit, situation="Muutettu ullakoksi")
    assert first.search("kellarit") == []
    assert first.search("ullakot") == ["Muutettu ullakoksi"]


def test_what_is_written_comes_before_compounds_and_beginnings_however_often_they_say_it(two: Two) -> None:
    first, _ = two
    client = first.add_client()
    first.save_visit(client, "Avain on kotona ja kaikki muu hyvin, sanoi Aatu pitkään.")
    first.save_visit(client, "Kotihoito, kotihoito, kotihoito.")
    first.save_visit(client, "Avainkortti, avainkortti, avainkortti.")
    assert first.search("avain")[0].startswith("Avain on kotona")
    assert first.search("avaimet")[0].startswith("Avain on kotona")
    assert len(first.search("avain")) == 2


def test_of_a_word_in_very_many_notes_the_newest_are_found_and_the_best_of_them_first(two: Two) -> None:
    first, _ = two
    client = first.add_client()
    first.save_visit(client, "Patja, patja, patja, patja.")
    for number in range(110):
        words = "Patja, patja, patja." if number == 60 else f"Käynti {number}: patja oli mukana."
        first.save_visit(client, words)
    found = first.search("patja")
    assert found[0] == "Patja, patja, patja."
    assert found[1] == "Käynti 109: patja oli mukana."
    assert len(found) == 20
    assert "Patja, patja, patja, patja." not in found


@pytest.mark.parametrize("name", ["Ilke", "İlke"])  # the second is longer in lower case
def test_in_a_long_note_the_hits_are_marked_and_words_that_only_contain_them_are_not(two: Two, name: str) -> None:
    first, _ = two
    filler = "Siirryttiin rauhassa eteenpäin. " * 12
    said = f"{name} (SOITTI) Kelaan;\nsoittopyyntö jäi, Aatu soitti."
    first.save_visit(first.add_client(), f"{filler}Xyzkelaanzyx, {name} xyzsoittizyx.\n{filler}{said} {filler}")
    first.casework.lists.index_pending()
    for query, marked in {"soitti": ["SOITTI", "soitti"], "Kelaan": ["Kelaan"]}.items():
        (hit,) = first.casework.lists.search(query)
        assert [word for word in _marked(hit) if word != "soittopyyntö"] == marked
        assert said in hit.snippet
        assert hit.snippet.startswith("… ")
        assert hit.snippet.endswith(" …")


def test_a_hit_names_the_client_and_the_visit_of_what_was_agreed(two: Two) -> None:
    first, _ = two
    visits = {
        name: first.sign_visit(first.add_client(name), f"Tavattiin, {name}.", agreed="Etsitään patja.")
        for name in ("Aatu Kuvitteellinen", "Outi Keksitty")
    }
    first.casework.lists.index_pending()
    hits = first.casework.lists.search("patjaa")
    assert {hit.client_full_name: hit.visit for hit in hits} == visits
    assert first.casework.lists.search("") == []


def _marked(hit: SearchHit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.ranges]
