"""The pictures of the sheets of the working day: visits with what follows them, tasks and appointments, outings, the
guide and interviews, and what a partner organisation is told and sees.
"""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import desk as desks
import scenario
from lahityo.app import runtime
from lahityo.domain.codes import Role, Theme, VisitKind
from lahityo.services.records import Dissent
from lahityo.ui.forms.interview_dialog import InterviewDialog
from lahityo.ui.forms.interviews_view import InterviewSheet, InterviewsView
from lahityo.ui.goals.visit_goals import VisitGoalsCard
from lahityo.ui.guide.guide_view import GuideView
from lahityo.ui.guide.page_form import PageForm, PreviewDialog
from lahityo.ui.network.tab import NetworkTab
from lahityo.ui.records import words
from lahityo.ui.records.history import HistorySheet
from lahityo.ui.records.record_sheet import RecordSheet
from lahityo.ui.safety.outing_card import OutingCard
from lahityo.ui.safety.outing_form import LaterDialog, OutingForm
from lahityo.ui.safety.reveal import HeldBackFacts, RevealDialog
from lahityo.ui.shares.share_dialog import ShareDialog
from lahityo.ui.shares.shared_card import SharedCard
from lahityo.ui.shares.shares_view import SharesView
from lahityo.ui.tasks_view.add import WhoseSheet
from lahityo.ui.tasks_view.appointment_sheet import AppointmentSheet
from lahityo.ui.tasks_view.task_sheet import TaskSheet
from lahityo.ui.tasks_view.view import TasksView
from lahityo.ui.views.act_sheet import ActSheet
from lahityo.ui.views.agreed_tasks import AgreedTasks
from lahityo.ui.views.client_history import ClientHistory
from lahityo.ui.views.client_page import ClientPage
from lahityo.ui.views.client_picker import ClientPicker
from lahityo.ui.views.today import TodayView
from lahityo.ui.views.visit_editor import VisitEditor
from lahityo.ui.views.visit_form import VisitForm
from lahityo.ui.views.visit_page import VisitPage
from lahityo.ui.widgets.text_field import TextField
from lahityo.vault.instance import InstanceLock
from lahityo.vault.invitation import read_code
from screenshots_moving import sync
from screenshots_sheets import tab_of, write_in
from screenshots_taking import At, button, casework_of, in_sight, opened, press, shot, shut, signed_in, take

PARTNER = ("Salme Ketola", Role.PARTNER)
_SITUATION = (
    "Pekka avaa oven heti ja on virkeä. Keittiössä on siistiä. Vuokra on maksettu, mutta sähkölasku on auki; "
    "laskua katsottiin yhdessä."
)
_DONE = "Soitettiin yhdessä sähköyhtiöön ja sovittiin maksuaika."
_AGREED = "Pekka maksaa ensimmäisen erän perjantaina\nMinä tarkistan Kelan hakemuksen"
_REASON = "Kirjasin päivän väärin; vuokra maksettiin jo maanantaina."
_OWN_VIEW = "En ole samaa mieltä siitä, että illat ovat vaikeita. Olen nukkunut hyvin."


def take_all(at: At, stage: scenario.Stage) -> None:
    """Of the instructor, of the lead, and of a partner who joins."""
    with signed_in(at, stage.paths("instructor")) as desk:
        client = casework_of(desk).clients.rows(scenario.UNTOUCHED)[0].id
        visit(desk, client)
        visit_pages(desk, client)
        tasks(desk)
        outing(desk)
        reveal(desk)
        interviews(desk)
        share(desk, client)
    with signed_in(at, stage.paths("lead")) as desk:
        guide(desk)
    partner(at, stage)


def visit(desk: desks.Desk, client: bytes) -> None:
    """The editor with all of it written and the goals rated, a visit that did not take place, and a kept draft."""
    desk.main.new_visit(client)
    editor = desk.shown(VisitEditor)
    form = desks.part(editor, VisitForm)
    form.duration.set_value(45)
    form.place.set_text("Koti")
    form.themes.set_selected([str(one) for one in list(Theme)[:3]])
    for area, text in ((form.situation, _SITUATION), (form.done, _DONE), (form.agreed, _AGREED)):
        area.set_text(text)
    form.choices.unfold()
    form.edited.emit()
    button(desks.part(editor, AgreedTasks), "Make tasks from what was agreed", "AgreedTasks").click()
    desk.settle()
    desk.press("Ctrl+G")
    desk.press("4")
    desk.settle()
    desk.rest()
    desk.picture("forms-70-visit-written")
    in_sight(desk, form.choices)
    desk.picture("forms-70-visit-written-end")
    with suppress(desks.NotShown):
        in_sight(desk, desks.part(editor, VisitGoalsCard))
        desk.picture("forms-71-visit-goals-rated")
    desk.main.back()
    desk.settle()
    desk.main.open_today()
    take(desk, TodayView, "forms-72-visit-kept-draft")
    desk.main.new_visit(client)
    editor = desk.shown(VisitEditor)
    form = desks.part(editor, VisitForm)
    form.kind.set_value(str(VisitKind.CANCELLED))
    form.kind.chosen.emit(str(VisitKind.CANCELLED))
    form.not_held.no_show.set_selected([words.options("no_show")[0][0]])
    form.situation.set_text("Ovi ei auennut eikä puhelimeen vastattu.")
    form.edited.emit()
    desk.rest()
    take(desk, VisitEditor, "forms-73-visit-no-show")


def visit_pages(desk: desks.Desk, client: bytes) -> None:
    """A visit that is corrected, with the client's own view, and one that is void."""
    casework = casework_of(desk)
    visits = [one for one in casework.lists.of_client(client) if casework.visits.get(one.id).signed]
    corrected, void = visits[0].id, visits[1].id
    view = casework.visits.get(corrected)
    casework.visits.correct(corrected, replace(view.fields, situation=_SITUATION), _REASON)
    today = casework.desk.clock().astimezone().date().isoformat()
    casework.records.write(Dissent(corrected, client, _OWN_VIEW, today, ""))
    desk.main.open_visit(corrected)
    page = take(desk, VisitPage, "forms-75-visit-corrected")
    for words_, name in (("Void…", "76-visit-void"), ("Client's differing view…", "77-visit-differing-view")):
        button(page, words_).click()
        sheet = opened(desk, RecordSheet)
        write_in(sheet, _OWN_VIEW)
        shot(desk, sheet, f"forms-{name}")
        shut(desk, sheet)
    button(page, "History").click()
    history = opened(desk, HistorySheet)
    shot(desk, history, "forms-78-visit-history")
    shut(desk, history)
    casework.visits.void(void, "Kirjattu väärälle asiakkaalle.", "wrong_person")
    desk.main.open_visit(void)
    take(desk, VisitPage, "forms-79-visit-voided")
    button(tab_of(desk, client, "history", ClientHistory), "Changes to the client's details").click()
    history = opened(desk, HistorySheet)
    shot(desk, history, "forms-80-client-details-history")
    shut(desk, history)


def tasks(desk: desks.Desk) -> None:
    """A task and what may be done with it, an appointment, whose a new one is, and the week."""
    casework = casework_of(desk)
    desk.main.open_place("tasks")
    view = desk.shown(TasksView)
    button(view, "Add").click()
    whose = opened(desk, WhoseSheet)
    desks.part(whose, ClientPicker).set_client(casework.clients.rows(scenario.UNTOUCHED)[0].id, scenario.UNTOUCHED)
    shot(desk, whose, "forms-81-whose-task")
    shut(desk, whose)
    task = next(one for one in casework.tasks.open() if one.client_name and one.source_type)
    sheet = TaskSheet(desk.main.context, task, desk.main.window())
    sheet.open()
    opened(desk, TaskSheet)
    shot(desk, sheet, "forms-82-task")
    for words_, name in (("Postpone…", "postpone"), ("Assign to…", "give"), ("Leave undone…", "leave-undone")):
        button(sheet, words_).click()
        asked = opened(desk, ActSheet)
        write_in(asked, "Odotetaan Kelan päätöstä.")
        shot(desk, asked, f"forms-83-task-{name}")
        shut(desk, asked)
    shut(desk, sheet)
    today = casework.tasks.today()
    planned = casework.appointments.between(today - timedelta(days=14), today + timedelta(days=30))
    meeting = AppointmentSheet(
        desk.main.context, next(one for one in planned if one.state == "planned"), desk.main.window()
    )
    meeting.open()
    opened(desk, AppointmentSheet)
    shot(desk, meeting, "forms-84-appointment")
    button(meeting, "Did not take place…").click()
    asked = opened(desk, ActSheet)
    shot(desk, asked, "forms-85-appointment-missed")
    shut(desk, asked)
    shut(desk, meeting)


def outing(desk: desks.Desk) -> None:
    """Going out, being out, coming back later."""
    desk.main.open_today()
    card = desks.part(desk.shown(TodayView), OutingCard)
    card.link_pressed.emit()
    form = opened(desk, OutingForm)
    form.restore({
        "place": "Asemanseutu ja ranta", "pair": "Aino Virtasalmi", "phone": "040 555 0134",
        "instructions": "Soita ensin minulle, sitten päivystykseen.",
    })  # fmt: skip
    shot(desk, form, "forms-86-outing")
    press(desk, form, button(form, "Leave now"))
    in_sight(desk, card)
    desk.picture("forms-87-out")
    button(card, "Return later…").click()
    later = opened(desk, LaterDialog)
    shot(desk, later, "forms-88-return-later")
    shut(desk, later)


def reveal(desk: desks.Desk) -> None:
    """The page of a client with a non-disclosure, and what is asked before its details are shown."""
    casework = casework_of(desk)
    client = next(iter(casework.safety.protected()))
    desk.main.open_client(client)
    page = take(desk, ClientPage, "forms-89-non-disclosure")
    button(desks.part(page, HeldBackFacts), "Show…").click()
    dialog = opened(desk, RevealDialog)
    desks.part(dialog, TextField).set_text("Sovittu tapaaminen siirtyy; soitan asiakkaalle.")
    shot(desk, dialog, "forms-90-reveal")
    shut(desk, dialog)


def interviews(desk: desks.Desk) -> None:
    """An interview by a form, with the answers that were given."""
    desk.main.open_place("interviews")
    view = desk.shown(InterviewsView)
    button(view, "New interview").click()
    dialog = opened(desk, InterviewDialog)
    for number, text in enumerate(("Aamupala ja porukka.", "Enemmän tekemistä viikonloppuihin.", "Vertaisilta.")):
        dialog.answer(number, text)
    shot(desk, dialog, "forms-91-interview")
    press(desk, dialog, button(dialog, "Sign"))
    take(desk, InterviewsView, "forms-92-interviews")
    item = casework_of(desk).forms.interviews()[0]
    sheet = InterviewSheet(desk.main.context, item, desk.main.window())
    sheet.open()
    opened(desk, InterviewSheet)
    shot(desk, sheet, "forms-93-interview-read")
    shut(desk, sheet)


def share(desk: desks.Desk, client: bytes) -> None:
    """What the client agreed to, and the card afterwards."""
    card = desks.part(tab_of(desk, client, "network", NetworkTab), SharedCard)
    dialog = card.share()
    opened(desk, ShareDialog)
    for field, text in (
        (dialog.name, "Pekka"), (dialog.partner, "Kohtaamispaikka Kaari ry"), (dialog.recipient, PARTNER[0]),
        (dialog.consent, "Suullisesti tapaamisessa tänään"),
    ):  # fmt: skip
        field.set_text(text)
    dialog.agreed.set_text("Pekka tulee torstain aamupalalle ja osallistuu kävelyryhmään. Soittakaa, jos ei tule.")
    dialog.purpose.set_text("Pekka toivoo, että kohtaamispaikalla tiedetään odottaa.")
    shot(desk, dialog, "forms-94-share")
    press(desk, dialog, button(dialog, "Share and record the disclosure"))
    in_sight(desk, card)
    desk.picture("forms-95-shared")


def guide(desk: desks.Desk) -> None:
    """Writing a page of the guide, with its preview, and writing it in another language."""
    desk.main.open_place("guide")
    view = desk.shown(GuideView)
    button(view, "Edit").click()
    form = opened(desk, PageForm)
    shot(desk, form, "forms-96-guide-edit")
    dialog = form.preview()
    opened(desk, PreviewDialog)
    shot(desk, dialog, "forms-97-guide-preview")
    shut(desk, dialog)
    shut(desk, form)
    button(view, "Write in another language").click()
    form = opened(desk, PageForm)
    shot(desk, form, "forms-98-guide-translate")
    shut(desk, form)


def partner(at: At, stage: scenario.Stage) -> None:
    """Somebody of a partner organisation: the day, what is shared, and the tasks and meeting place of the team."""
    name, role = PARTNER
    sync(stage, "instructor")
    with stage.laptop("lead") as (vault, _):
        code = runtime.invite(vault, name, role, scenario.TEAM)
    paths = stage.paths("partner")
    with InstanceLock(paths.lock):
        runtime.join(paths, scenario.PASSPHRASE, runtime.find_keyring(), read_code(code)).close()
    for who in ("lead", "partner"):
        sync(stage, who)
    with signed_in(at, paths) as desk:
        take(desk, TodayView, "forms-99-partner-today")
        desk.main.open_place("shares")
        take(desk, SharesView, "forms-99-partner-shares")
