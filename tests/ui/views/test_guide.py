"""The guide on the desktop: found, read, followed, printed and written; interviews by its side."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from lahityo.domain.records.path_referral import REFERRAL
from lahityo.domain.spec import Values
from lahityo.services.record_writes import New
from lahityo.ui.assessments.tab import AssessmentsTab
from lahityo.ui.design.theme import apply_theme
from lahityo.ui.forms.client_interviews import ClientInterviews
from lahityo.ui.forms.interview_dialog import InterviewDialog
from lahityo.ui.forms.interviews_view import InterviewSheet, InterviewsView
from lahityo.ui.guide.guide_view import GuideView
from lahityo.ui.guide.page_form import PageForm
from lahityo.ui.guide.page_link import GuideLink, PageSheet
from lahityo.ui.guide.reader import GuideReader, page_html, print_page
from lahityo.ui.path.path_tab import PathTab
from lahityo.ui.path.readiness_dialog import ReadinessDialog
from lahityo.ui.records.form import RecordForm
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle

WORK: Values = {
    "title": "Kuntouttava työtoiminta", "slug": "kuntouttava-tyotoiminta", "lang": "fi",
    "what": "Työtä askel kerrallaan", "checklist": ("Oma toive?",),
    "body": "Katso [apua](apua).\n\n<img src='https://esimerkki.example/x.png'> <b>ei</b>",
}  # fmt: skip
HELP: Values = {"title": "Apua", "slug": "apua", "lang": "fi", "body": "Ruokaa ja pesula."}
FORM: Values = {"title": "Asukkaat", "questions": ("Miten menee?", "Mitä kaipaat?"), "active": True}


def write(desk: Desk, record_type: str, values: Values) -> bytes:
    return desk.casework.records.write(New(record_type, b"", values))[0]


@pytest.fixture
def view(lead: Desk, given: Make, shown: Show) -> GuideView:
    write(lead, "guide_page", WORK)
    write(lead, "guide_page", HELP)
    made = GuideView(given(lead))
    shown(made)
    settle(made.context)
    return made


def text(reader: GuideReader) -> str:
    return reader.document().toPlainText()


def test_a_page_is_read_and_its_links_lead_within_the_guide(view: GuideView) -> None:
    view.open_slug("kuntouttava-tyotoiminta")
    settle(view.context)
    assert "Työtä askel kerrallaan" in text(view.reader)
    assert "Oma toive?" in text(view.reader)
    view.reader.anchorClicked.emit(QUrl("https://esimerkki.example/"))
    settle(view.context)
    assert "Työtä askel kerrallaan" in text(view.reader)
    view.reader.anchorClicked.emit(QUrl("guide:apua"))
    settle(view.context)
    assert "Ruokaa ja pesula." in text(view.reader)


def test_what_a_writer_typed_as_html_is_read_as_typed_and_nothing_is_loaded(view: GuideView) -> None:
    view.open_slug("kuntouttava-tyotoiminta")
    settle(view.context)
    assert "<img src='https://esimerkki.example/x.png'> <b>ei</b>" in text(view.reader)
    kind = int(QTextDocument.ResourceType.ImageResource.value)
    assert bytes(view.reader.loadResource(kind, QUrl("file:///etc/hostname"))) == b""


def test_searching_shows_the_pages_that_hold_the_words(view: GuideView) -> None:
    view._search.set_text("PESULA")
    view._search.submitted.emit("PESULA")
    view.load()
    settle(view.context)
    assert [view._list.items.item(row).slug for row in range(view._list.items.rowCount())] == ["apua"]
    assert "Ruokaa ja pesula." in text(view.reader)


def test_a_page_is_printed_without_the_network_black_on_white(
    view: GuideView, qapp: QApplication, tmp_path: Path
) -> None:
    page = view.casework.guide.page("apua", "fi")
    apply_theme(qapp, "dark")
    print_page(page_html(page), QPdfWriter(str(tmp_path / "sivu.pdf")))
    apply_theme(qapp, "light")
    assert (tmp_path / "sivu.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "sivu.pdf").stat().st_size > 2_000


def test_a_page_is_written_with_a_preview_and_shown_at_once(view: GuideView) -> None:
    form = PageForm(view.context, ["apua"], preset={"lang": "fi"}, parent=view.window())
    view._open_form(form)
    settle(view.context)
    for name, value in (("title", "Uusi"), ("slug", "uusi-sivu"), ("body", "**Terve** [apua](apua)")):
        form.set_value(name, value)
    preview = form.preview()
    assert text(preview.reader) == "Uusi\nTerve apua"
    preview.reject()
    form._submit(sign=False)
    settle(view.context)
    assert view.casework.guide.page("uusi-sivu", "fi").title == "Uusi"
    assert text(view.reader) == "Uusi\nTerve apua"


def test_a_worker_without_the_task_reads_and_does_not_write(instructor: Desk, given: Make, shown: Show) -> None:
    view = GuideView(given(instructor))
    shown(view)
    settle(view.context)
    assert view._new.isHidden()
    assert view._starter.isHidden()
    assert view._empty.isVisible()


def test_an_interview_is_asked_kept_while_unfinished_and_signed_without_a_name(
    lead: Desk, given: Make, shown: Show
) -> None:
    write(lead, "form", FORM)
    view = InterviewsView(given(lead))
    shown(view)
    settle(view.context)
    dialog = InterviewDialog(view.context, view._forms, view.window())
    dialog.open()
    settle(view.context)
    dialog.answer(1, "Yhteistä ruokaa")
    dialog.hide()  # as locking does
    settle(view.context)
    again = InterviewDialog(view.context, view._forms, view.window())
    again.open()
    settle(view.context)
    again.answer(0, "Hyvin")
    again.respondent.set_selected(["resident"])
    again._submit()
    settle(view.context)
    (told,) = lead.casework.forms.interviews()
    assert told.answers == (("Miten menee?", "Hyvin"), ("Mitä kaipaat?", "Yhteistä ruokaa"))
    assert lead.casework.record_drafts.rows() == []
    sheet = InterviewSheet(view.context, told, view.window())
    assert sheet.facts.texts()[0] == ("Miten menee?", "Hyvin")


def test_a_name_in_an_interview_is_asked_about_once(lead: Desk, given: Make, shown: Show) -> None:
    write(lead, "form", FORM)
    view = InterviewsView(given(lead))
    shown(view)
    settle(view.context)
    dialog = InterviewDialog(view.context, view._forms, view.window())
    dialog.open()
    settle(view.context)
    dialog.respondent.set_selected(["worker"])
    dialog.answer(0, "Naapuri Pekka Rantakorpi auttoi")
    dialog._submit()
    settle(view.context)
    assert lead.casework.forms.interviews() == []
    assert dialog._banner.isVisible()
    dialog._submit()
    settle(view.context)
    assert len(lead.casework.forms.interviews()) == 1


def test_an_interview_names_a_client_only_with_consent(lead: Desk, given: Make, shown: Show) -> None:
    client = add_client(lead)
    write(lead, "form", FORM)
    view = InterviewsView(given(lead))
    shown(view)
    settle(view.context)
    dialog = InterviewDialog(view.context, view._forms, view.window())
    dialog.open()
    settle(view.context)
    dialog.respondent.set_selected(["resident"])
    dialog.answer(0, "Hyvin")
    dialog.named.setChecked(True)
    dialog.client.set_client(client, "Pekka Rantakorpi")
    dialog._submit()
    settle(view.context)
    assert dialog._fields["consent_words"].error
    dialog.consent.set_text("Suullisesti")
    dialog._submit()
    settle(view.context)
    assert len(lead.casework.forms.interviews(client)) == 1
    assert lead.casework.forms.interviews() == []


def test_the_checklist_and_the_referral_open_the_guide_page_of_their_service(
    lead: Desk, given: Make, shown: Show
) -> None:
    client = add_client(lead)
    page = write(lead, "guide_page", {**WORK, "service": "rehabilitative_work"})
    context = given(lead)
    tab = PathTab(context, client)
    shown(tab)
    settle(context)
    tab._ask_readiness()
    tab._open_form(REFERRAL, {"service": "rehabilitative_work"})
    settle(context)
    checklist, referral = tab.window().findChildren(ReadinessDialog)[0], tab.window().findChildren(RecordForm)[0]
    for form in (checklist, referral):
        form.findChildren(GuideLink)[0].button.click()
        settle(context)
        sheet = form.findChildren(PageSheet)[0]
        assert "Työtä askel kerrallaan" in text(sheet.reader)
        sheet.reject()
    assert referral.values()["guide_page"] == page
    referral.set_value("service", "kela")
    referral.findChildren(GuideLink)[0].button.click()
    settle(context)
    assert referral.findChildren(GuideLink)[0].none.isVisibleTo(referral)
    checklist.reject()
    referral.reject()
    settle(context)


def test_a_clients_own_interview_begins_on_the_clients_page_is_kept_and_needs_consent(
    lead: Desk, given: Make, shown: Show
) -> None:
    client = add_client(lead)
    write(lead, "form", FORM)
    context = given(lead)
    tab = AssessmentsTab(context, client)
    shown(tab)
    settle(context)
    (card,) = tab.findChildren(ClientInterviews)

    def begin() -> InterviewDialog:
        card.add_new()
        settle(context)
        return tab.window().findChildren(InterviewDialog)[-1]

    dialog = begin()
    assert not dialog.client.isVisible()
    assert not dialog.named.isVisible()
    dialog.answer(0, "Paremmin kuin keväällä")
    dialog.reject()
    settle(context)
    again = begin()
    again._submit()
    settle(context)
    assert again._fields["consent_words"].error
    again.consent.set_text("Suullisesti tänään")
    again._submit()
    settle(context)
    (told,) = lead.casework.forms.interviews(client)
    assert told.answers[0] == ("Miten menee?", "Paremmin kuin keväällä")
    assert lead.casework.forms.interviews() == []
    assert lead.casework.record_drafts.rows() == []
    row = card._row(card.rows[0])
    assert (row.title, row.snippet) == ("Miten menee?", "Paremmin kuin keväällä")


def test_without_a_form_in_use_the_clients_page_says_who_makes_one(lead: Desk, given: Make, shown: Show) -> None:
    told: list[str] = []
    context = replace(given(lead), tell=told.append)
    card = ClientInterviews(context, add_client(lead))
    shown(card)
    settle(context)
    card.add_new()
    settle(context)
    assert told == ["There is no interview form in use; a team lead or a social worker makes one in the settings."]


def test_a_nurse_who_does_not_write_the_social_register_has_no_interview_card(
    nurse: Desk, given: Make, shown: Show
) -> None:
    tab = AssessmentsTab(given(nurse), add_client(nurse))
    shown(tab)
    settle(tab._context)
    assert tab.findChildren(ClientInterviews) == []
