"""Search finds what was written in every inflection, on the laptop that wrote it and on those that pulled it."""

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
