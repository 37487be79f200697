"""Texts that belong to nobody: what may tell who somebody is gets marked, and a personal identity code is refused."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lahityo.domain.identifying import Why, ask_of_names, marks, refuse_codes
from lahityo.domain.spec import Values
from tests.support.known_facts import KnownFacts

FACTS = KnownFacts(date(2026, 11, 22))


def found(text: str, *names: str) -> list[tuple[str, Why]]:
    return [(text[one.start : one.start + one.length], one.why) for one in marks(text, names)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kertoi koodinsa 131052-950H itse.", [("131052-950H", Why.CODE)]),
        ("koodi 131052-950h", [("131052-950h", Why.CODE)]),
        ("koodi 131052-9501", [("131052-9501", Why.PHONE)]),
        ("Soita 040 123 4567.", [("040 123 4567", Why.PHONE)]),
        ("Soita +358401234567", [("+358401234567", Why.PHONE)]),
        ("Kävijöitä 2026-11-22 oli 41.", []),
        ("22.11.2026 klo 12.30", []),
        ("posti: joku.joku@example.org!", [("joku.joku@example.org", Why.MAIL)]),
        ("Paikalla oli Matti Mallikas illalla", [("Matti Mallikas", Why.NAME)]),
        ("Anna-Maija Mallikas-Esimerkki tuli", [("Anna-Maija Mallikas-Esimerkki", Why.NAME)]),
        ("Matti Juhani Mallikas", [("Matti Juhani Mallikas", Why.NAME)]),
        ("Eilen oli hiljaista. Kahvia kului.", []),
        ("KELA ja THL kävivät", []),
    ],
)
def test_what_may_tell_who_somebody_is_gets_marked(text: str, expected: list[tuple[str, Why]]) -> None:
    assert found(text) == expected


def test_the_names_and_aliases_of_clients_are_found_as_whole_words_in_any_letter_case() -> None:
    assert found("se on VELI taas", "Veli Kuvitteellinen") == [("VELI", Why.NAME)]
    assert found("veli kuvitteellinen oli", "Veli Kuvitteellinen") == [("veli kuvitteellinen", Why.NAME)]
    assert found("velille kahvia", "Veli Kuvitteellinen") == []
    assert found("Sinitakki nukkui", "Sinitakki") == [("Sinitakki", Why.NAME)]


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Matti Mallikas", "Matin Matille Mattia Mattiin Matilta Mattikin Matinkin"),
        ("Pekka Mallikas", "Pekan Pekalle Pekkaa Pekkaan Pekallakin"),
        ("Liisa Mallikas", "Liisan Liisalle Liisaa Liisaan Liisalta Liisasta"),
        ("Outi Mallikas", "Outin Outille Outia Outiin"),
        ("Kerttu Mallikas", "Kertun Kertulle Kerttua Kerttuun"),
        ("Markus Mallikas", "Markuksen Markukselle Markusta Markukseen"),
        ("Tuomas Mallikas", "Tuomaan Tuomaalle Tuomasta Tuomaaseen"),
        ("Henrik Mallikas", "Henrikin Henrikille Henrikiä Henrikiin"),
        ("Anna-Maija Mallikas", "Anna-Maijan Anna-Maijalle Anna-Maijaa"),
        ("Veli Virtanen", "Virtasen Virtaselle Virtasta Virtaseen Virtasella Virtaset Virtasten Virtasilla"),
        ("Veli Aho", "Ahon Aholle Ahoa Ahoon Aholta"),
        ("Veli Niemi", "Niemen Niemelle Niemeä Niemeen Niemeltä"),
        ("Veli Mäki", "Mäen Mäelle Mäkeä Mäkeen Mäeltä"),
        ("Veli Lahti", "Lahden Lahdelle Lahtea Lahteen"),
        ("Veli Koski", "Kosken Koskelle Koskea Koskeen"),
        ("Veli Järvi", "Järven Järvelle Järveä Järveen"),
        ("Veli Virta", "Virran Virralle Virtaa Virtaan"),
        ("Veli Ranta", "Rannan Rannalle Rantaa Rantaan"),
        ("Veli Aalto", "Aallon Aallolle Aaltoa Aaltoon"),
        ("Veli Laine", "Laineen Laineelle Lainetta Laineeseen"),
        ("Veli Heikkilä", "Heikkilän Heikkilälle Heikkilää Heikkilään"),
        ("Veli Rantakorpi", "Rantakorven Rantakorvelle Rantakorpea"),
        ("Veli Karlsson", "Karlssonin Karlssonille Karlssonia"),
        ("Sinitakki", "Sinitakin Sinitakille Sinitakkia"),
    ],
)
def test_a_name_is_found_in_its_finnish_forms(name: str, forms: str) -> None:
    for form in forms.split():
        assert found(f"eilen juttelimme ({form}) kanssa", name) == [(form, Why.NAME)], form


def test_a_whole_name_is_found_inflected_in_any_letter_case() -> None:
    assert found("kävimme matti virtasen luona", "Matti Virtanen") == [("matti virtasen", Why.NAME)]
    assert found("avaimet Matille Virtasen kautta", "Matti Virtanen") == [("Matille Virtasen", Why.NAME)]


@pytest.mark.parametrize("form", ["Jarin", "Sannalle", "Eevaan", "Kallelta", "Jukan", "Riitan", "Heikille", "Marja"])
def test_a_common_first_name_is_found_though_nobody_here_has_it(form: str) -> None:
    assert found(f"paikalla oli {form} kanssa kaksi") == [(form, Why.NAME)]
    assert marks(f"paikalla oli {form} kanssa kaksi", common=False) == []


CORPUS = """
Eilen oli hiljaista. Kahvia kului kolme pannullista. Aina on joku, joka kysyy suihkusta.
Ainoa kävijä aamulla oli uusi. Pian sen jälkeen tuli lisää väkeä. Annan ohjeet viikon alussa.
Mäen päällä oli liukasta, joten kävimme rannan kautta. Virran puolella ei ketään. Lahden torilla oli väkeä.
Toivoa on. Velille ei vastattu. Onnen kaupalla ehdittiin bussiin. Rauhaa riitti, ilossa erottiin.
Niemen kärjessä paloi nuotio. Järven jäälle ei pidä mennä. Kosken ranta siivottiin talkoilla.
Sinistä roskapussia tarvitaan. Kevään ensimmäinen ryhmä alkaa maanantaina. Samalla jaettiin hanskoja.
Suomen lippu salossa. Marjaa ja leipää riitti. Aamun jonossa oli kaksi. Illan päätteeksi siivottiin.
Mikä mäki, mikä niemi: kartta on seinällä. Ahoa niitettiin. Vuoren takana asuu kettu.
Kelan päätös tuli, Helsingissä sataa. Kaikki veivät lounaan mukanaan ja virtaa sai pistorasiasta.
Heidän kanssaan juteltiin. Sari-kangasta ei ollut. Otan yhteyttä. Sanna-niminen katu on lähellä.
"""


def test_ordinary_words_are_no_names_though_somebody_is_called_so() -> None:
    names = [
        "Veli Mäki", "Toivo Niemi", "Onni Virta", "Rauha Järvi", "Ilo Koski", "Aino Aho", "Sini Ranta", "Marja Vuori",
        "Aki Lahti", "Mika Salo", "Matti Virtanen", "Pekka Laine",
    ]  # fmt: skip
    assert found(CORPUS, *names) == []


@given(st.sampled_from(["Matti", "Virtanen", "Aho", "Niemi", "Mäki"]), st.sampled_from(' .,!?:;()\n"”–'))
def test_a_form_is_found_whatever_stands_around_it(name: str, sign: str) -> None:
    forms = {"Matti": "Matille", "Virtanen": "Virtaselle", "Aho": "Aholle", "Niemi": "Niemelle", "Mäki": "Mäelle"}
    form = forms[name]
    text = f"soitin{sign} eilen {form}{sign}"
    assert found(text, f"Veli {name}") == [(form, Why.NAME)]


@given(st.text(max_size=60), st.lists(st.text(max_size=10), max_size=3))
def test_marks_lie_inside_the_text_and_never_overlap(text: str, names: list[str]) -> None:
    end = 0
    for mark in marks(text, names):
        assert mark.start >= end
        assert mark.length > 0
        end = mark.start + mark.length
        assert end <= len(text)


def test_a_personal_identity_code_is_refused_and_a_name_only_asked_about() -> None:
    coded: Values = {"what": "Hän on 131052-950H"}
    named: Values = {"what": "Hän on Matti Mallikas"}
    refuse, ask = refuse_codes("what"), ask_of_names("what")
    assert ([one.field for one in refuse(coded, FACTS)], refuse(named, FACTS)) == (["what"], [])
    assert (ask(coded, FACTS), [one.field for one in ask(named, FACTS)]) == ([], ["what"])
    assert "131052" not in str(refuse(coded, FACTS)[0])
