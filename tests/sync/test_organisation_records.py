"""What the organisation keeps of itself: the guide, forms, codes, settings, people, and shares with a partner."""

from dataclasses import replace
from datetime import timedelta

import pytest

from lahityo.base.errors import BadInput, Refused
from lahityo.domain.codes import Role
from lahityo.domain.spec import Values
from lahityo.services.desk import FormRejected
from lahityo.services.forms import Form
from lahityo.services.record_writes import Change, New
from lahityo.services.shares import NewShare
from tests.support.organisation import Laptop, Organisation, both_sync

PAGE: Values = {"title": "Päihdepalvelut", "slug": "paihdepalvelut", "lang": "fi", "body": "# Aika\n\nSoita **ensin**."}
SHARE = NewShare(
    "Aatu", "Kuvitteellinen yhdistys", "Tulee ruoka-apuun tiistaisin", "2026-11-22", "2026-12-01",
    "Sanoi ääneen, että saa kertoa", "Tiina Tukija", "Asiakkaan suostumus", "Ruoka-avun järjestäminen",
)  # fmt: skip


@pytest.fixture
def lead(organisation: Organisation) -> tuple[Laptop, Laptop]:
    """A team lead's and a social instructor's laptop."""
    first = organisation.found(Role.TEAM_LEAD)
    return first, organisation.join(Role.SOCIAL_INSTRUCTOR)


def test_a_guide_page_is_read_on_another_laptop_in_the_language_that_there_is(lead: tuple[Laptop, Laptop]) -> None:
    first, second = lead
    first.casework.records.write(New("guide_page", b"", PAGE))
    both_sync(first, second)
    page = second.casework.guide.page("paihdepalvelut", "sv")
    assert (page.lang, page.title, page.is_written) == ("fi", "Päihdepalvelut", True)
    values = first.casework.guide.translation(page, "sv")
    first.casework.records.write(New("guide_page", b"", {**values, "title": "Missbrukarvård"}))
    both_sync(first, second)
    assert second.casework.guide.page("paihdepalvelut", "sv").title == "Missbrukarvård"
    assert second.casework.guide.page("paihdepalvelut", "fi").languages == ("fi", "sv")
    assert [one.slug for one in second.casework.guide.pages("fi")] == ["paihdepalvelut"]


def test_pages_are_found_by_all_their_words_and_hidden_ones_are_the_writers_own(lead: tuple[Laptop, Laptop]) -> None:
    first, second = lead
    (page,) = first.casework.records.write(New("guide_page", b"", PAGE))
    both_sync(first, second)
    guide = second.casework.guide
    assert [len(guide.pages("fi", words)) for words in ("ENSIN aika", "soita huomenna", "")] == [1, 0, 1]
    card = first.casework.records.get(page)
    first.casework.records.write(Change(card, {**card.base, "hidden": True}))
    both_sync(first, second)
    assert guide.pages("fi") == []
    assert len(first.casework.guide.pages("fi")) == 1
    with pytest.raises(BadInput):
        guide.page("paihdepalvelut", "fi")


def test_only_those_whose_task_it_is_write_the_guide(lead: tuple[Laptop, Laptop]) -> None:
    _, second = lead
    assert not second.casework.guide.writes()
    with pytest.raises(Refused):
        second.casework.records.write(New("guide_page", b"", PAGE))


def test_the_starter_page_claims_nothing_and_comes_once_in_each_language(lead: tuple[Laptop, Laptop]) -> None:
    first, _ = lead
    guide = first.casework.guide
    begun = []
    for _ in range(3):
        values = guide.template("sv")
        begun.append(values["lang"])
        first.casework.records.write(New("guide_page", b"", values))
    assert begun == ["sv", "fi", "en"]
    assert not guide.page("kuntouttava-tyotoiminta", "fi").is_written


def test_a_page_written_apart_by_two_keeps_both_texts(organisation: Organisation) -> None:
    first = organisation.found(Role.TEAM_LEAD)
    second = organisation.join(Role.SOCIAL_WORKER)
    (page,) = first.casework.records.write(New("guide_page", b"", PAGE))
    both_sync(first, second)
    for laptop, text in ((first, "Yksi"), (second, "Kaksi")):
        card = laptop.casework.records.get(page)
        laptop.casework.records.write(Change(card, {**card.base, "body": text}))
    both_sync(first, second)
    assert first.casework.guide.page("paihdepalvelut", "fi").conflicts == 1
    assert set(second.casework.records.get(page).row.versions["body"]) == {"Yksi", "Kaksi"}


def form_of(laptop: Laptop) -> Form:
    laptop.casework.records.write(
        New("form", b"", {"title": "Asukkaat", "questions": ("Miten menee?", "Mitä kaipaat?"), "active": True})
    )
    return laptop.casework.forms.all(active=True)[0]


def test_an_interview_of_the_team_names_nobody_and_is_read_by_the_team(lead: tuple[Laptop, Laptop]) -> None:
    first, second = lead
    form = form_of(first)
    both_sync(first, second)
    with pytest.raises(FormRejected):
        second.casework.forms.answer(form, ["Tunnus 010190-900P"], respondent="resident")
    second.casework.forms.answer(form, ["Hyvin", "Hyvin"], respondent="resident", words="Kesti tunnin")
    both_sync(second, first)
    (told,) = first.casework.forms.interviews()
    assert told.answers == (("Miten menee?", "Hyvin"), ("Mitä kaipaat?", "Hyvin"))
    assert (told.row.client, told.row.register, told.title) == (b"", "team", "Asukkaat")


def test_a_clients_interview_needs_the_clients_consent(lead: tuple[Laptop, Laptop]) -> None:
    first, second = lead
    form = form_of(first)
    both_sync(first, second)
    client = second.add_client()
    forms = second.casework.forms
    with pytest.raises(FormRejected) as caught:
        forms.answer(form, ["Hyvin"], respondent="resident", client=client)
    assert {problem.field for problem in caught.value.problems} == {"consent", "consent_words"}
    forms.answer(form, ["Hyvin"], respondent="resident", client=client, consent="Suullisesti 22.11.")
    (told,) = forms.interviews(client)
    assert (told.row.register, told.answers[0]) == ("social", ("Miten menee?", "Hyvin"))
    assert forms.interviews() == []


def test_a_changed_form_leaves_earlier_interviews_as_they_were_asked(lead: tuple[Laptop, Laptop]) -> None:
    first, _ = lead
    form = form_of(first)
    first.casework.forms.answer(form, ["", "Rauhaa"], respondent="resident")
    card = first.casework.records.get(form.record)
    first.casework.records.write(Change(card, {**card.base, "questions": ("Uusi kysymys",)}))
    (told,) = first.casework.forms.interviews()
    assert told.answers == (("Miten menee?", ""), ("Mitä kaipaat?", "Rauhaa"))


def test_a_setting_changes_on_all_laptops_and_a_wrong_value_on_none(lead: tuple[Laptop, Laptop]) -> None:
    first, second = lead
    first.casework.organisation.set("task.misses", "4")
    first.casework.organisation.set("task.misses", "5")
    with pytest.raises(FormRejected):
        first.casework.organisation.set("task.misses", "monta")
    with pytest.raises(Refused):
        second.casework.organisation.set("task.misses", "9")
    both_sync(first, second)
    assert second.casework.records.setting("task.misses") == "5"
    by_name = {one.name: one for one in second.casework.organisation.settings()}
    assert (by_name["task.misses"].value, by_name["task.misses"].shipped) == ("5", "3")
    assert by_name["task.misses_days"].record is None


def test_codes_are_added_renamed_and_hidden_and_fixed_lists_stay(lead: tuple[Laptop, Laptop]) -> None:
    first, second = lead
    organisation = first.casework.organisation
    organisation.save_code("barrier", "dog", {"fi": "Koira mukana", "sv": "Hund med"})
    organisation.save_code("barrier", "queue", {"fi": "Jono"}, hidden=True)
    organisation.save_code("barrier", "dog", {"fi": "Lemmikki", "sv": "Hund med"})
    both_sync(first, second)
    codes = {one.item.code: one for one in second.casework.organisation.codes("barrier")}
    assert (codes["dog"].item.fi, codes["dog"].item.en, codes["dog"].own) == ("Lemmikki", "Lemmikki", True)
    assert (codes["queue"].item.fi, codes["queue"].hidden, codes["queue"].own) == ("Jono", True, False)
    assert codes["travel"].record is None
    with pytest.raises(BadInput):
        organisation.save_code("page_language", "ru", {"fi": "Venäjä"})


def test_a_published_list_is_imported_whole_or_not_at_all(lead: tuple[Laptop, Laptop]) -> None:
    first, _ = lead
    organisation = first.casework.organisation
    before = len(organisation.codes("attainment"))
    for wrong in ("code,fi\na,Yksi\nB!,Kaksi\n", "a,Yksi\na,Kaksi", "a,\n", "", "code;fi;sv;en\n"):
        with pytest.raises(BadInput):
            organisation.import_codes("attainment", wrong, "THL", "1")
    assert len(organisation.codes("attainment")) == before
    text = "\ufeffKoodi;fi;sv;en\r\nx1;Ensin, sitten;Först;First\r\nx2;Toiseksi\r\n"
    assert organisation.import_codes("attainment", text, "THL koodisto", "2026-1") == 2
    assert organisation.import_codes("attainment", text, "THL koodisto", "2026-2") == 2
    codes = {one.item.code: one for one in organisation.codes("attainment")}
    assert len(codes) == before + 2
    assert (codes["x1"].item.fi, codes["x2"].item.sv) == ("Ensin, sitten", "Toiseksi")
    record = codes["x1"].record
    assert record is not None
    assert first.casework.records.get(record).row.values["version"] == "2026-2"


def test_everyone_sees_who_works_for_whom(lead: tuple[Laptop, Laptop]) -> None:
    first, second = lead
    people = {person.name: person for person in first.casework.organisation.people()}
    assert set(people) == {"Outi Perustaja", "Jäsen 1"}
    values = dict(first.casework.organisation.person_preset(people["Jäsen 1"]))
    values |= {"organisation": "Kuvitteellinen yhdistys", "sector": "third", "duties": "Kohtaamispaikka"}
    first.casework.records.write(New("person", b"", values))
    both_sync(first, second)
    told = {person.name: person for person in second.casework.organisation.people()}["Jäsen 1"]
    assert (told.organisation, told.sector, told.duties) == ("Kuvitteellinen yhdistys", "third", "Kohtaamispaikka")


def test_a_partner_reads_what_is_shared_until_it_ends_and_nothing_else_of_the_client(
    organisation: Organisation,
) -> None:
    social = organisation.found()
    partner = organisation.join(Role.PARTNER)
    client = social.add_client("Aatu Kuvitteellinen")
    social.sign_visit(client, "Vain meidän luettavaksi")
    today = social.now().astimezone().date()
    new = replace(SHARE, first=today.isoformat(), until=(today + timedelta(days=30)).isoformat())
    share = social.casework.shares.share(client, new)
    organisation.settle()
    (shown,) = partner.casework.shares.current()
    assert (shown.id, shown.values["agreed"], shown.client) == (share, "Tulee ruoka-apuun tiistaisin", b"")
    assert not partner.casework.shares.may_share()
    assert partner.casework.clients.rows() == []
    assert partner.casework.lists.recent() == []
    assert partner.casework.records.rows("disclosure") == []
    (disclosure,) = social.casework.records.rows("disclosure", client=client)
    assert (disclosure.values["share"], disclosure.values["given"]) == (share, new.agreed)
    assert disclosure.signed


def test_a_share_that_has_ended_is_shown_no_more(lead: tuple[Laptop, Laptop]) -> None:
    first, _ = lead
    values: Values = {
        "name": "Aatu", "for": "Yhdistys", "agreed": "Ruoka-apu", "from": "2020-01-01", "until": "2020-02-01",
        "consent_words": "Suullisesti",
    }  # fmt: skip
    first.casework.records.write(New("partner_share", b"", values))
    assert first.casework.shares.current() == []
    assert len(first.casework.records.rows("partner_share", client=b"")) == 1


def test_a_disclosure_without_grounds_shares_nothing(lead: tuple[Laptop, Laptop]) -> None:
    first, _ = lead
    client = first.add_client()
    wrong = replace(SHARE, basis=" ")
    with pytest.raises(FormRejected):
        first.casework.shares.share(client, wrong)
    assert first.casework.records.rows("partner_share", "disclosure") == []


def test_the_employer_stands_beside_the_author_on_the_screen_and_not_in_a_file(lead: tuple[Laptop, Laptop]) -> None:
    first, second = lead
    client = first.add_client()
    both_sync(first, second)
    visit = second.sign_visit(client, "Käynti")
    second.casework.records.write(New("housing_period", client, {"class": "hostel", "from": "2026-01-02"}))
    both_sync(second, first)
    (member,) = (one.member for one in first.casework.organisation.people() if one.name == "Jäsen 1")
    values: Values = {"member": member, "organisation": "Kuvitteellinen yhdistys", "sector": "third"}
    first.casework.records.write(New("person", b"", values))
    told = "Jäsen 1 · Kuvitteellinen yhdistys"
    assert first.casework.visits.get(visit).author == told
    assert [row.author for row in first.casework.lists.of_client(client)] == [told]
    (row,) = first.casework.records.rows("housing_period", client=client)
    assert row.author_name == told
    assert {line.who for line in first.casework.records.history(row.id)} == {told}
    assert told not in first.export()
