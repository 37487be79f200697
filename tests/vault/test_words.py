"""Finnish words: every inflection finds every other, with Voikko and, as far as it goes, without."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import libvoikko
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lahityo.base import resources
from lahityo.vault.words import Words

# The base form and an inflected form, as workers of the field write them.
FOUND_WITHOUT_VOIKKO = """
vuokravelka/vuokravelkaa vuokravelka/vuokravelasta asunnottomuus/asunnottomuudesta asunto/asunnossa
asunto/asuntoihin kotikäynti/kotikäynnillä päihteettömyys/päihteettömyyttä päihde/päihteiden avata/avasi
soittaa/soitti asiakas/asiakkaan asiakas/asiakkaalle työntekijä/työntekijöiden lääke/lääkkeitä lääkitys/lääkityksen
lääkäri/lääkärille haava/haavoja haavahoito/haavahoidossa verenpaine/verenpaineen mieliala/mielialasta
ahdistus/ahdistuksen korvaushoito/korvaushoidossa katkaisuhoito/katkaisuhoitoon kuntoutus/kuntoutuksessa
työtoiminta/työtoiminnan hakemus/hakemuksia päätös/päätöksestä sopimus/sopimuksen vuokrasopimus/vuokrasopimusta
välitystili/välitystilille toimeentulotuki/toimeentulotuesta edunvalvoja/edunvalvojalle isännöitsijä/isännöitsijälle
naapuri/naapureiden avain/avaimet ovi/ovella veli/veljen ystävä/ystävänsä päiväkeskus/päiväkeskuksessa
kohtaamispaikka/kohtaamispaikalla asumisyksikkö/asumisyksikössä vankila/vankilasta häätö/häädön velka/velkojen
raha/rahoja uni/unesta jyväskylä/jyväskylään tampere/tampereella oulu/oulusta hämeenlinna/hämeenlinnassa
matti/matille liisa/liisalla subutex/subutexia subutex/subutexista hoodi/hoodeilla hoodi/hoodit piri/pirin
piri/piriä nopsajalka/nopsajalan nopsajalka/nopsajalkaan metadoni/metadonia bentso/bentsoja antabus/antabuksen
kämppis/kämppiksen buvidal/buvidalin kela/kelaan kela/kelan
"""
FOUND_WITH_VOIKKO = """
kotikäynti/kotikäynneistä käyttää/käytetty sopia/sovittu sopia/sovittiin sopia/sopineet avata/avannut tavata/tavattu
tavata/tapasimme käydä/käyty käydä/kävi juoda/juonut juoda/joi maksaa/maksettu maksaa/maksanut soittaa/soitettiin
lähteä/lähdettiin lapsi/lasten yö/yöllä työ/töihin tie/tiellä korhonen/korhosen virtanen/virtaselle mäkinen/mäkisen
nieminen/niemisellä helsinki/helsingissä turku/turussa lahti/lahdessa
"""
WORDS = Words.load()
WITHOUT = Words(None, sorted(resources.path("words").glob("*.txt")))


def pairs(block: str) -> list[tuple[str, str]]:
    return [(base, inflected) for base, inflected in (pair.split("/") for pair in block.split())]


@pytest.mark.parametrize(("base", "inflected"), pairs(FOUND_WITHOUT_VOIKKO) + pairs(FOUND_WITH_VOIKKO))
def test_an_inflected_form_shares_its_lemma_with_the_base_form(base: str, inflected: str) -> None:
    assert WORDS.voikko, "libvoikko and its Finnish dictionary belong to the development machine"
    assert WORDS.analyse(base).lemmas & WORDS.analyse(inflected).lemmas


@pytest.mark.parametrize(("base", "inflected"), pairs(FOUND_WITHOUT_VOIKKO))
def test_the_common_words_are_found_without_voikko_too(base: str, inflected: str) -> None:
    assert not WITHOUT.voikko
    assert WITHOUT.analyse(base).lemmas & WITHOUT.analyse(inflected).lemmas


@pytest.mark.parametrize(
    ("word", "part"),
    [
        ("vuokravelkaa", "velka"),
        ("sairaanhoitajan", "sairas"),
        ("asunnottomuudesta", "asunto"),
        ("korvaushoidossa", "hoito"),
    ],
)
def test_a_compound_is_found_by_its_part_and_ranks_below_the_word_itself(word: str, part: str) -> None:
    assert part in WORDS.analyse(word).parts
    assert part not in WORDS.analyse(word).lemmas


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("velka", "velho"),
        ("uni", "unikko"),
        ("koti", "kotka"),
        ("piri", "pirteä"),
        ("hoodi", "huoda"),
        ("tie", "tieto"),
    ],
)
def test_words_that_only_look_alike_stay_apart(one: str, other: str) -> None:
    for words in (WORDS, WITHOUT):
        assert not words.analyse(one).lemmas & words.analyse(other).lemmas


@pytest.mark.parametrize("form", ["yö", "on", "ei", "mt", "tk", "x", "5", "250", "och", "hemlösheten", "ø", "π"])
def test_short_foreign_and_numeric_words_have_a_key_of_their_own(form: str) -> None:
    for words in (WORDS, WITHOUT):
        assert words.analyse(form).lemmas


def test_swedish_inflections_meet_in_the_stem_or_the_exact_form() -> None:
    assert "klienten" in WITHOUT.analyse("klienten").lemmas


def test_a_composed_and_a_decomposed_letter_are_one_word() -> None:
    assert WORDS.analyse("pa\u0308iva\u0308lla\u0308") == WORDS.analyse("päivällä")


def test_tokens_know_their_place_in_the_text() -> None:
    text = "Käyty Kela-asiassa: AUDIT 14/40, Åbo."
    tokens = WORDS.tokens(text)
    assert [token.form for token in tokens] == ["käyty", "kela", "asiassa", "audit", "14", "40", "åbo"]
    assert [text[token.start : token.end].lower() for token in tokens] == [token.form for token in tokens]


def fts5_terms(text: str) -> list[str]:
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("CREATE VIRTUAL TABLE t USING fts5(x, tokenize = 'unicode61 remove_diacritics 0')")
        database.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, 'instance')")
        database.execute("INSERT INTO t VALUES (?)", (text,))
        return [term for (term,) in database.execute("SELECT term FROM v ORDER BY offset")]


finnish = st.text(alphabet="aäöåÄÖÅeiKtlsn019 -_.,:;/()'’\n–…%€½", max_size=60)


@given(finnish)
def test_tokens_are_those_of_the_index(text: str) -> None:
    assert [token.form for token in WORDS.tokens(text)] == fts5_terms(text)


@given(st.text(st.characters(max_codepoint=0x24F), max_size=20))
def test_no_text_breaks_the_analysis_and_every_key_is_one_token(text: str) -> None:
    for words in (WORDS, WITHOUT):
        for token in words.tokens(text):
            analysis = words.analyse(token.form)
            assert analysis.lemmas
            for key in analysis.lemmas | analysis.parts:
                assert len(fts5_terms(key)) == 1


def test_a_missing_library_or_dictionary_is_no_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("libvoikko.VoikkoLibrary.open", lambda **_: libvoikko.VoikkoLibrary("no-such-library.so"))
    words = Words.load(dictionary_folder=tmp_path)
    assert not words.voikko
    assert words.analyse("subutexia").lemmas == {"subutex"}


def test_an_index_made_without_voikko_is_known_to_be_out_of_date() -> None:
    assert WORDS.fingerprint == Words.load().fingerprint
    assert len({WORDS.fingerprint, WITHOUT.fingerprint, Words().fingerprint}) == 3


def test_several_threads_get_the_same_answers() -> None:
    words = Words.load()
    forms = [form for pair in pairs(FOUND_WITHOUT_VOIKKO) for form in pair]
    expected = [WORDS.analyse(form) for form in forms]
    answers: list[list[object]] = []
    threads = [
        threading.Thread(target=lambda: answers.append([words.analyse(form) for form in forms])) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [expected] * 4
