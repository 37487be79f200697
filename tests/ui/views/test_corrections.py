"""A signed visit: corrected without losing a word, printed for the register's readers, and read with its history."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lahityo.domain.codes import VisitKind
from lahityo.domain.spec import Value
from lahityo.services.correction_drafts import CorrectionDraft
from lahityo.services.records import New
from lahityo.ui.context import Context
from lahityo.ui.records.history import HistorySheet
from lahityo.ui.views import visit_rows
from lahityo.ui.views.correction_form import CorrectionForm
from lahityo.ui.views.visit_foot import VisitFoot
from lahityo.ui.views.visit_page import VisitPage
from lahityo.ui.views.visit_paper import VisitPaper, html_of
from tests.support.vaults import disk_takes_no_more
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle
from tests.ui.views.test_reading import button, signed

Key = Qt.Key


def opened(context: Context, shown: Show, visit: bytes, part: str = "") -> VisitPage:
    page = shown(VisitPage(context, visit, part))
    assert isinstance(page, VisitPage)
    settle(context)
    return page


def form_of(page: VisitPage) -> CorrectionForm:
    (form,) = [one for one in page.findChildren(CorrectionForm) if one.isVisible()]
    return form


def test_escape_leaves_a_correction_and_its_words_wait_on_the_page(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    context = given(nurse)
    visit = signed(nurse, add_client(nurse), "Haava hoidettiin.")
    page = opened(context, shown, visit)
    button(page, "Correct").click()
    form = form_of(page)
    QTest.keyClicks(form._reason, "Wrong foot")
    form._form.situation.set_text("Haava hoidettiin, vasen jalka.")
    QTest.keyClick(form._reason, Key.Key_Escape)
    settle(context)
    assert page.place() == ("visit", visit)
    assert nurse.casework.visits.get(visit).corrections == ()
    button(page, "Go on with the correction").click()
    form = form_of(page)
    assert (form._reason.text(), form._form.situation.text()) == ("Wrong foot", "Haava hoidettiin, vasen jalka.")
    form._submit()
    settle(context)
    (one,) = nurse.casework.visits.get(visit).corrections
    assert (one.reason, one.fields.situation) == ("Wrong foot", "Haava hoidettiin, vasen jalka.")
    assert nurse.casework.correction_drafts.find(nurse.casework.visits.get(visit)) is None
    assert button(page, "Correct").isVisible()


def test_a_correction_that_a_lock_interrupts_opens_again_where_it_was(nurse: Desk, given: Make, shown: Show) -> None:
    context = given(nurse)
    visit = signed(nurse, add_client(nurse), "Haava hoidettiin.")
    page = opened(context, shown, visit)
    button(page, "Correct").click()
    QTest.keyClicks(form_of(page)._reason, "Wrong foot")
    place = page.place()
    page.leave()
    settle(context)
    again = opened(context, shown, place[1], place[0].partition(":")[2])
    assert form_of(again)._reason.text() == "Wrong foot"


def test_the_buttons_of_a_correction_stay_in_sight(nurse: Desk, given: Make, shown: Show) -> None:
    context = given(nurse)
    page = opened(context, shown, signed(nurse, add_client(nurse), "Haava hoidettiin."))
    button(page, "Correct").click()
    settle(context)
    (foot,) = form_of(page).findChildren(VisitFoot)
    sign = button(foot, "Sign the correction")
    assert foot.rect().contains(sign.geometry().center())
    assert foot.mapTo(page, foot.rect().bottomLeft()).y() <= page.height()
    assert not [one for one in foot.stops() if one.isHidden()]


def test_what_a_colleague_corrected_meanwhile_is_not_undone_by_a_kept_correction(nurse: Desk) -> None:
    visits, drafts = nurse.casework.visits, nurse.casework.correction_drafts
    visit = signed(nurse, add_client(nurse), "Haava hoidettiin.", place="Koti")
    view = visits.get(visit)
    drafts.keep(CorrectionDraft(view, replace(view.fields, situation="Vasen jalka."), "Jalka"))
    visits.correct(visit, replace(view.fields, place="Asema"), "Paikka")
    drafts.keep(CorrectionDraft(view, replace(view.fields, situation="Vasen jalka."), "Jalka"))
    kept = drafts.find(visits.get(visit))
    assert kept is not None
    assert (kept.fields.place, kept.fields.situation, kept.reason) == ("Asema", "Vasen jalka.", "Jalka")


def test_when_throwing_a_correction_away_fails_later_words_are_kept(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    context = given(nurse)
    visit = signed(nurse, add_client(nurse), "Haava hoidettiin.")
    page = opened(context, shown, visit)
    button(page, "Correct").click()
    form = form_of(page)
    QTest.keyClicks(form._reason, "Wrong foot")
    form.leave()
    settle(context)
    with disk_takes_no_more():
        form._discard()
        settle(context)
    QTest.keyClicks(form._reason, " indeed")
    qtbot.waitUntil(lambda: _kept(nurse, visit) == "Wrong foot indeed")


def _kept(desk: Desk, visit: bytes) -> str:
    found = desk.casework.correction_drafts.find(desk.casework.visits.get(visit))
    return found.reason if found else ""


def test_a_visit_on_paper_has_its_corrections_and_keeps_a_hidden_place_off(nurse: Desk) -> None:
    client = add_client(nurse)
    visit = signed(nurse, client, "Haava <hoidettiin>.", place="Hiihtäjänkatu 3")
    view = nurse.casework.visits.get(visit)
    nurse.casework.visits.correct(visit, replace(view.fields, situation="Vasen jalka."), "Väärä jalka")
    view, fields = nurse.casework.visits.get(visit), nurse.casework.clients.get(client).fields
    text = html_of(VisitPaper(fields, view, {}, [("22.11.2026", "En ole samaa mieltä")], hides=False))
    for said in ("Pekka Rantakorpi", "Hiihtäjänkatu 3", "Vasen jalka.", "Väärä jalka", "Haava &lt;hoidettiin&gt;."):
        assert said in text
    assert "En ole samaa mieltä" in text
    hidden = html_of(VisitPaper(fields, view, {}, [], hides=True))
    assert "Hiihtäjänkatu" not in hidden
    assert "Non-disclosure" in hidden


def test_the_history_of_a_visit_opens_from_its_page(nurse: Desk, given: Make, shown: Show) -> None:
    context = given(nurse)
    page = opened(context, shown, signed(nurse, add_client(nurse), "Haava hoidettiin."))
    button(page, "History").click()
    settle(context)
    (sheet,) = page.window().findChildren(HistorySheet)
    assert sheet.isVisible()
    assert "Haava hoidettiin." in repr([one.text() for one in sheet.findChildren(type(page._why._head.title))])  # type: ignore[union-attr]
    sheet.reject()


def test_the_row_of_a_visit_that_was_missed_says_why(nurse: Desk, given: Make) -> None:
    client, today = add_client(nurse), nurse.casework.tasks.today()
    visit = signed(nurse, client, "", kind=VisitKind.CANCELLED, no_show="not_opened")
    (row,) = nurse.casework.lists.of_client(client)
    told = visit_rows.of_person(row, today)
    reason = visit_rows.kind_words(row).partition(" · ")[2]
    assert reason
    assert all(reason in repr(one) for one in (told, visit_rows.of_day(row, today), visit_rows.of_all(row, today)))
    view = nurse.casework.visits.get(visit)
    nurse.casework.visits.correct(visit, replace(view.fields, no_show="client_cancelled"), "Soitti itse")
    (after,) = nurse.casework.lists.of_client(client)
    assert after.no_show == "client_cancelled"


def test_the_entry_assessment_begins_with_the_day_of_the_open_matter(
    instructor: Desk, given: Make, shown: Show
) -> None:
    from lahityo.ui.assessments.tab import AssessmentsTab

    client = add_client(instructor)
    instructor.casework.records.write(New("matter", client, {"opened_on": "2026-11-02"}))
    context = given(instructor)
    tab = shown(AssessmentsTab(context, client))
    settle(context)
    assert isinstance(tab, AssessmentsTab)
    assert tab._entry is not None
    assert tab._entry._preset["opened_on"] == "2026-11-02"


def test_after_a_step_the_keys_are_on_the_next_step_and_not_on_voiding(
    instructor: Desk, given: Make, shown: Show
) -> None:
    from PySide6.QtWidgets import QApplication

    from lahityo.ui.records.page import RecordPage
    from lahityo.ui.records.steps import StepBar, StepSheet

    client, records = add_client(instructor), instructor.casework.records
    today = instructor.casework.tasks.today().isoformat()
    values: dict[str, Value] = {
        "service": "substance_services", "unit": "Selviämisasema", "made_on": today, "grounds": "Haluaa katkolle",
        "client_agrees": True,
    }  # fmt: skip
    (referral,) = records.write(New("referral", client, values, sign=True))
    context = given(instructor)
    page = shown(RecordPage(context, referral))
    settle(context)
    (bar,) = page.findChildren(StepBar)
    bar._buttons[0].setFocus()
    bar._buttons[0].click()
    settle(context)
    (sheet,) = page.window().findChildren(StepSheet)
    sheet._submit()
    settle(context)
    (after,) = [one for one in page.findChildren(StepBar) if one.isVisible()]
    focus = QApplication.focusWidget() or page.window().focusWidget()
    assert focus is after._buttons[0]
