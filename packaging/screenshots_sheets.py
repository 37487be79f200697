"""The pictures of the sheets about one client: goals, the plan and its versions, the path, the network, scores, health,
the steps of a record.
"""

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

import desk as desks
import scenario
from lahityo.domain import registry
from lahityo.domain.spec import Value
from lahityo.services.casework import Casework
from lahityo.services.records import Change
from lahityo.ui.assessments.questions import Questions
from lahityo.ui.assessments.score_form import ScoreForm
from lahityo.ui.assessments.tab import AssessmentsTab
from lahityo.ui.forms.client_interviews import ClientInterviews
from lahityo.ui.forms.interview_dialog import InterviewDialog
from lahityo.ui.goals.goal_line import GoalLine
from lahityo.ui.goals.goal_sheet import GoalSheet
from lahityo.ui.goals.goals_card import GoalsCard
from lahityo.ui.guide.page_link import GuideLink, PageSheet
from lahityo.ui.health.harm_form import HarmForm
from lahityo.ui.health.measurement_form import MeasurementForm
from lahityo.ui.health.tab import HealthTab
from lahityo.ui.network.join_sheet import JoinSheet
from lahityo.ui.network.meeting_form import Duties, MeetingForm
from lahityo.ui.network.tab import NetworkTab
from lahityo.ui.path.path_tab import PathTab
from lahityo.ui.path.readiness_dialog import ReadinessDialog
from lahityo.ui.plans.acts import PlanActs
from lahityo.ui.plans.evaluation import EvaluationSheet
from lahityo.ui.plans.plan_head import PlanHead
from lahityo.ui.plans.plan_tab import PlanTab
from lahityo.ui.plans.print_sheet import PrintSheet
from lahityo.ui.plans.versions import VersionsPanel
from lahityo.ui.plans.will_card import WillCard, WillSheet
from lahityo.ui.records import words
from lahityo.ui.records.card import RecordCard
from lahityo.ui.records.form import RecordForm
from lahityo.ui.records.page import RecordPage
from lahityo.ui.records.steps import StepBar, StepSheet
from lahityo.ui.views.act_sheet import ActSheet
from lahityo.ui.views.client_page import ClientPage
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.icon_button import IconButton
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.text_field import TextField
from screenshots_moving import sync
from screenshots_taking import At, button, casework_of, opened, press, shot, shut, signed_in

_WHY = "Asiakas toivoi taukoa; palataan asiaan kuukauden kuluttua."
_SAID = "Haluan pitää kämpän tän kerran, ja nukkua yöt."
_CHANGED = "Asunto on säilynyt ja vuokra maksettu kolmelta kuukaudelta; viikkorytmi on löytymässä."
_INSTRUMENTS = ("asta", "audit", "audit_c", "kykyviisari", "phq9")
"""One of each kind: parts, a total, a total of its items, a profile, and a question of risk."""
_STEPS = (("referral", "refuse"), ("referral", "withdraw"), ("application", "grant"), ("appointment", "miss"),
          ("membership", "leave"), ("task", "postpone"))  # fmt: skip


def take_all(at: At, stage: scenario.Stage) -> None:
    """Of the instructor, of the nurse, and of the social worker who approves."""
    with signed_in(at, stage.paths("instructor")) as desk:
        client = casework_of(desk).clients.rows(scenario.UNTOUCHED)[0].id
        goals(desk)
        plan(desk)
        path(desk, client)
        network(desk, client)
        scores(desk, client)
        steps(desk)
    sync(stage, "worker")
    with signed_in(at, stage.paths("worker")) as desk:
        approval(desk)
    with signed_in(at, stage.paths("nurse")) as desk:
        health(desk, casework_of(desk).clients.rows(scenario.UNTOUCHED)[0].id)


def tab_of(desk: desks.Desk, client: bytes, tab: str, kind: type[desks.W]) -> desks.W:
    """A tab of the client's page."""
    desk.main.open_client(client, tab)
    page = desk.shown(ClientPage)
    desk.settle()
    return desks.part(page, kind)


def write_in(sheet: QWidget, *texts: str) -> None:
    """Write into the texts of a sheet that are empty and in sight, from top to bottom."""
    left = list(texts)
    for area in sheet.findChildren(TextArea):
        if left and not area.text() and area.isVisible():
            area.set_text(left.pop(0))


def goals(desk: desks.Desk) -> None:
    """A goal with its ratings, rating it, its levels, and the forms that begin from it."""
    client = _plan_in(casework_of(desk), "approved")
    card = tab_of(desk, client, "plan", GoalsCard)
    desks.part(card, GoalLine).opened.emit(casework_of(desk).goals.active(client)[0])
    sheet = opened(desk, GoalSheet)
    shot(desk, sheet, "forms-30-goal")
    chips = desks.part(sheet, ChipGroup)
    chips.chip("1").click()
    write_in(sheet, "Onnistui kahdesti viikossa ilman muistutusta.")
    shot(desk, sheet, "forms-31-goal-rated")
    for words_, name in (
        ("Describe the five levels…", "32-goal-levels"),
        ("Edit the goal", "33-goal-edit"),
        ("Evaluate at review", "34-goal-evaluate"),
    ):
        for one in sheet.findChildren(Button):
            if one.text() == QCoreApplication.translate("GoalSheet", words_) and one.isVisible():
                one.click()
                form = opened(desk, RecordForm)
                shot(desk, form, f"forms-{name}")
                shut(desk, form)
    shut(desk, sheet)


def plan(desk: desks.Desk) -> None:
    """Proposing, comments beside their fields, the will, the evaluation, the versions word by word, and printing."""
    casework = casework_of(desk)
    for state, name in (("returned", "40-plan-returned"), ("draft", "41-plan-draft")):
        with suppress(StopIteration):
            tab = tab_of(desk, _plan_in(casework, state), "plan", PlanTab)
            desk.picture(f"forms-{name}")
            _act(desk, tab, "propose")
            if isinstance(QApplication.activeModalWidget(), ActSheet):
                sheet = opened(desk, ActSheet)
                shot(desk, sheet, f"forms-{name}-propose")
                shut(desk, sheet)
            else:
                desk.picture(f"forms-{name}-not-ready")
    client = _plan_in(casework, "approved")
    tab = tab_of(desk, client, "plan", PlanTab)
    words_ = QCoreApplication.translate("SectionCard", "Comment on this")
    next(one for one in tab.findChildren(IconButton) if one.accessibleName() == words_ and one.isVisible()).click()
    sheet = opened(desk, ActSheet)
    write_in(sheet, "Tarkenna, miten usein tavataan.")
    shot(desk, sheet, "forms-42-plan-comment")
    press(desk, sheet, button(sheet, "Save the comment", "CommentsCard"))
    desk.settle()
    desk.picture("forms-43-plan-commented")
    desks.part(tab, WillCard).link_pressed.emit()
    will = opened(desk, WillSheet)
    write_in(will, _SAID)
    shot(desk, will, "forms-44-will")
    will.findChildren(ChipGroup)[0].chip("withdrawn").click()
    will.findChildren(ChipGroup)[1].chip("end").click()
    shot(desk, will, "forms-45-will-withdrawn")
    shut(desk, will)
    _act(desk, tab, "review")
    evaluation = opened(desk, EvaluationSheet)
    write_in(evaluation, _CHANGED, _SAID)
    shot(desk, evaluation, "forms-46-evaluation")
    shut(desk, evaluation)
    for action in ("pause", "end"):
        _act(desk, tab, action)
        sheet = opened(desk, ActSheet)
        write_in(sheet, _WHY)
        shot(desk, sheet, f"forms-47-plan-{action}")
        shut(desk, sheet)
    versions(desk, client, tab)


def versions(desk: desks.Desk, client: bytes, tab: PlanTab) -> None:
    """What has been written since, word by word; which of the two is printed."""
    casework = casework_of(desk)
    card = casework.records.get(casework.plans.of_client(client)[0].id)
    casework.records.write(Change(card, {**card.base, "situation": _CHANGED, "rhythm_weeks": 2}))
    desk.settle()
    tab.load()
    desk.settle()
    desk.picture("forms-48-plan-edited-since")
    button(desks.part(tab, PlanHead), "Versions").click()
    desk.settle()
    desk.rest()
    desk.picture("forms-49-plan-versions")
    desks.part(tab, VersionsPanel).print_asked.emit(casework.plans.view(card.row.id).versions[0].id)
    sheet = opened(desk, PrintSheet)
    shot(desk, sheet, "forms-50-plan-print")
    sheet.reader.chip("staff").click()
    shot(desk, sheet, "forms-50-plan-print-staff")
    shut(desk, sheet)


def approval(desk: desks.Desk) -> None:
    """What the social worker asks before approving and returning."""
    client = _plan_in(casework_of(desk), "proposed")
    tab = tab_of(desk, client, "plan", PlanTab)
    desk.picture("forms-51-plan-proposed")
    for action in ("approve", "return"):
        _act(desk, tab, action)
        sheet = opened(desk, ActSheet)
        write_in(sheet, "Tarkenna, miten usein tavataan ja kuka vastaa.")
        shot(desk, sheet, f"forms-52-plan-{action}")
        shut(desk, sheet)


def path(desk: desks.Desk, client: bytes) -> None:
    """The referral with its checklist and the page of the guide."""
    tab = tab_of(desk, client, "path", PathTab)
    _add(tab, "referral")
    form = opened(desk, RecordForm)
    form.set_value("service", "rehabilitative_work")
    button(desks.part(form, GuideLink), "Read the guide page", "GuideLink").click()
    page = opened(desk, PageSheet)
    shot(desk, page, "forms-55-guide-page")
    shut(desk, page)
    button(form, "Go through the checklist…", "PathTab").click()
    dialog = opened(desk, ReadinessDialog)
    for chips in dialog.findChildren(ChipGroup):
        chips.chip(chips_keys(chips)[0]).click()
    write_in(dialog, _SAID)
    shot(desk, dialog, "forms-56-readiness")
    shut(desk, dialog)
    shut(desk, form)


def chips_keys(chips: ChipGroup) -> Sequence[str]:
    """What may be chosen."""
    for name in ("readiness_answer", "readiness_conclusion", "barrier"):
        keys = [code for code, _ in words.options(name)]
        with suppress(KeyError):
            chips.chip(keys[0])
            return keys
    return []


def network(desk: desks.Desk, client: bytes) -> None:
    """A meeting with its duties, and joining a group."""
    tab = tab_of(desk, client, "network", NetworkTab)
    _add(tab, "network_meeting")
    form = opened(desk, MeetingForm)
    write_in(form, "Sovittiin, kuka auttaa muutossa ja milloin avaimet haetaan.")
    for field, text in zip(
        desks.part(form, Duties).findChildren(TextField), ("Hakee avaimet", "Sisko Helmi"), strict=False
    ):
        field.set_text(text)
    shot(desk, form, "forms-60-meeting")
    shut(desk, form)
    tab.join()
    sheet = opened(desk, JoinSheet)
    shot(desk, sheet, "forms-61-join-group")
    shut(desk, sheet)


def scores(desk: desks.Desk, client: bytes) -> None:
    """Each instrument that may be filled in, and the safety step that a risky answer asks for; an interview."""
    tab = tab_of(desk, client, "assessments", AssessmentsTab)
    for form in casework_of(desk).assessments.instruments.usable():
        name = form.url.rsplit(":", 1)[-1]
        if name not in _INSTRUMENTS:
            continue
        dialog = ScoreForm(desk.main.context, client, desk.main.window(), url=form.url)
        dialog.open()
        opened(desk, ScoreForm)
        answer(dialog)
        shot(desk, dialog, f"forms-62-score-{name}")
        shut(desk, dialog)
    desks.part(tab, ClientInterviews).add_new()
    interview = opened(desk, InterviewDialog)
    write_in(interview, "Aamupala ja että joku kysyy mitä kuuluu.", "Enemmän tekemistä viikonloppuihin.", "Siskolta.")
    interview.consent.set_text("Suullisesti tänään, haastattelun kirjaamiseen")
    shot(desk, interview, "forms-63-client-interview")
    shut(desk, interview)


def answer(dialog: ScoreForm) -> None:
    """Every question answered, the one about a risk so that it asks for a safety step."""
    questions = desks.part(dialog, Questions)
    for field in questions.fields.values():
        control = field.control
        if isinstance(control, ChipGroup):
            with suppress(KeyError):
                control.chip("true").click()
        elif isinstance(control, TextField):
            control.set_text("2")
    questions.changed.emit()


def steps(desk: desks.Desk) -> None:
    """What a step asks: its day, grounds and words."""
    casework = casework_of(desk)
    for number, (kind, action) in enumerate(_STEPS):
        for row in casework.records.rows(kind, limit=60):
            card = casework.records.get(row.id)
            move = next((one for one in card.moves if one.action == action), None)
            if move is None:
                continue
            desk.main.open_record(row.id)
            bar = desks.part(desk.shown(RecordPage), StepBar)
            button(bar, move.label, "Steps").click()
            sheet = opened(desk, StepSheet)
            write_in(sheet, _WHY)
            shot(desk, sheet, f"forms-64-step-{number}-{kind}-{action}")
            shut(desk, sheet)
            break


def health(desk: desks.Desk, client: bytes) -> None:
    """What the nurse measures and gives."""
    tab = tab_of(desk, client, "health", HealthTab)
    button(tab, "New measurement").click()
    form = opened(desk, MeasurementForm)
    given: dict[str, Value] = {"systolic": 142, "diastolic": 88, "pulse": 76, "weight": 684}
    for name, value in given.items():
        form.set_value(name, value)
    shot(desk, form, "forms-65-measurement")
    shut(desk, form)
    button(tab, "Harm reduction items").click()
    harm = opened(desk, HarmForm)
    harm.restore({"counts": ("needles_out=20", "needles_in=14"), "words": "Neuvottu naloksonista."})
    shot(desk, harm, "forms-66-harm-reduction")
    shut(desk, harm)
    part = tab_of(desk, client, "plan", PlanTab)
    desk.picture("forms-67-nurse-plan")
    _add(part, "health_plan_part")
    plan_part = opened(desk, RecordForm)
    write_in(plan_part, _SAID, _CHANGED)
    shot(desk, plan_part, "forms-68-health-plan-part")
    shut(desk, plan_part)


def _plan_in(casework: Casework, state: str) -> bytes:
    """A client whose plan is in this state, other than the one of the pictures where possible."""
    for row in sorted(casework.clients.rows(""), key=lambda row: (row.name, row.id)):
        plans = casework.plans.of_client(row.id)
        if plans and plans[0].state == state and casework.goals.active(row.id):
            return row.id
    raise StopIteration(state)


def _act(desk: desks.Desk, tab: QWidget, action: str) -> None:
    """Press the button of a plan's step."""
    acts = desks.part(tab, PlanActs)
    client = tab.place()[1] if isinstance(tab, PlanTab) else b""
    casework = casework_of(desk)
    card = casework.records.get(casework.plans.of_client(client)[0].id)
    move = next(one for one in card.moves if one.action == action)
    button(acts, move.label, "Steps").click()
    desk.settle()
    desk.rest()


def _add(tab: QWidget, record_type: str) -> None:
    """Press the link that adds a record of a type."""
    spec = registry.spec(record_type)
    title = words.of_records(spec) if spec else ""
    card = next(one for one in tab.findChildren(RecordCard) if one.accessibleName() == title)
    card.link_pressed.emit()
