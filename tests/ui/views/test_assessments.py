"""Entering scores and measurements by the screen: what is computed, what is asked, and what the chart tells."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.domain.spec import Values
from lahityo.services.assessments import ScoreEntry
from lahityo.services.record_writes import New
from lahityo.ui.assessments.change_chart import ChangeChart, ticks
from lahityo.ui.assessments.questions import Questions
from lahityo.ui.assessments.score_form import ScoreForm
from lahityo.ui.assessments.strengths_card import StrengthsCard
from lahityo.ui.assessments.tab import AssessmentsTab
from lahityo.ui.health.harm_form import HarmForm
from lahityo.ui.health.measurement_form import MeasurementForm
from lahityo.ui.health.tab import HealthTab
from lahityo.ui.records.card import RecordCard
from lahityo.ui.records.form import RecordForm
from lahityo.ui.views.visit_editor import VisitEditor
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_field import TextField
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle


def form_of(nurse: Desk, given: Make, qtbot: QtBot, name: str) -> tuple[ScoreForm, bytes]:
    context, client = given(nurse), add_client(nurse)
    form = ScoreForm(context, client, None, url=f"urn:lahityo:instrument:{name}")
    qtbot.addWidget(form)
    form.open()
    settle(context)
    return form, client


def write(form: ScoreForm, **answers: str) -> None:
    questions = form.findChild(Questions)
    assert questions is not None
    questions.show_answers(answers)
    questions.changed.emit()


def shown_words(form: ScoreForm) -> list[str]:
    return [label.text() for label in form.findChildren(Label) if label.isVisibleTo(form) and label.text()]


def press_sign(form: ScoreForm, qtbot: QtBot) -> None:
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(form.context)


def test_a_score_tells_its_published_words_and_is_signed_by_keyboard(nurse: Desk, given: Make, qtbot: QtBot) -> None:
    form, client = form_of(nurse, given, qtbot, "phq9")
    write(form, total="12", item9="0")
    assert "Score 12 · Moderate symptoms" in shown_words(form)
    press_sign(form, qtbot)
    (series,) = nurse.casework.assessments.series(client)
    assert [int(point.value) for point in series.lines[0].points] == [12]


def test_a_risky_answer_opens_the_question_of_what_was_done(nurse: Desk, given: Make, qtbot: QtBot) -> None:
    form, client = form_of(nurse, given, qtbot, "phq9")
    write(form, total="3", item9="0")
    sentence = "Ask now whether the client is safe; write what you did."
    assert sentence not in shown_words(form)
    write(form, item9="1")
    assert sentence in shown_words(form)
    assert "Emergency: 112" in shown_words(form)
    press_sign(form, qtbot)
    assert nurse.casework.assessments.series(client) == []
    (chips,) = [one for one in form.findChildren(ChipGroup) if "talked" in one._chips]
    qtbot.mouseClick(chips.chip("talked"), Qt.MouseButton.LeftButton)
    press_sign(form, qtbot)
    (series,) = nurse.casework.assessments.series(client)
    assert series.rows[0].values["risk_step"] == "talked"


def test_a_score_left_unfinished_is_there_the_next_time_and_gone_when_signed(
    nurse: Desk, given: Make, qtbot: QtBot
) -> None:
    form, client = form_of(nurse, given, qtbot, "phq9")
    write(form, total="12", item9="0")
    form.reject()
    settle(form.context)
    again = ScoreForm(form.context, client, None)
    qtbot.addWidget(again)
    again.open()
    settle(form.context)
    assert "Score 12 · Moderate symptoms" in shown_words(again)
    press_sign(again, qtbot)
    assert len(nurse.casework.assessments.series(client)) == 1
    assert nurse.casework.record_drafts.rows() == []


def test_the_parts_of_audit_c_fill_in_the_score_that_nobody_types_over(nurse: Desk, given: Make, qtbot: QtBot) -> None:
    form, _ = form_of(nurse, given, qtbot, "audit_c")
    write(form, **{"1": "2", "2": "1", "3": "3", "total": "11"})
    questions = form.findChild(Questions)
    assert questions is not None
    total = questions.fields["total"].control
    assert isinstance(total, TextField)
    assert (total.text(), total.isReadOnly()) == ("6", True)
    form.reject()
    settle(form.context)


def test_the_chart_says_every_point_in_words(nurse: Desk, given: Make, shown: Show) -> None:
    context, client = given(nurse), add_client(nurse)
    (form,) = [one for one in nurse.casework.assessments.instruments.usable() if one.url.endswith(":audit")]
    today = nurse.casework.desk.clock().astimezone().date()
    for days, total in ((40, "20"), (1, "9")):
        day = (today - timedelta(days=days)).isoformat()
        nurse.casework.assessments.sign(client, ScoreEntry(form, day, {"total": total}))
    tab = shown(AssessmentsTab(context, client))
    settle(context)
    chart = tab.findChild(ChangeChart)
    assert chart is not None
    told = chart.accessibleDescription()
    assert "20" in told
    assert "9" in told
    first, last = chart.places()[0]
    assert first.x() < last.x()
    assert first.y() < last.y()


def test_a_scale_has_a_few_round_numbers() -> None:
    assert ticks(0, 40) == [0, 10, 20, 30, 40]
    assert ticks(0, 4) == [0, 1, 2, 3, 4]
    assert ticks(66.2, 72.4) == [68, 70, 72]
    assert ticks(3, 3) == [3]


def test_a_strength_is_written_with_one_line_and_enter(nurse: Desk, given: Make, shown: Show, qtbot: QtBot) -> None:
    context, client = given(nurse), add_client(nurse)
    card = shown(StrengthsCard(context, client))
    settle(context)
    field = card.findChild(TextField)
    assert field is not None
    qtbot.keyClicks(field, "Soittaa kitaraa")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(context)
    (row,) = nurse.casework.assessments.strengths(client)
    assert (row.values["words"], row.values["own_words"]) == ("Soittaa kitaraa", True)
    assert "Soittaa kitaraa" in [label.text() for label in card.findChildren(Label)]
    assert field.text() == ""


def test_an_unusual_value_is_asked_about_once_and_then_saved(nurse: Desk, given: Make, qtbot: QtBot) -> None:
    context, client = given(nurse), add_client(nurse)
    form = MeasurementForm(context, client)
    qtbot.addWidget(form)
    form.open()
    settle(context)
    form.set_value("temperature", 424)
    qtbot.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    field = form.field("temperature")
    assert field is not None
    assert field.doubt
    assert nurse.casework.health.vitals(client) == []
    qtbot.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    (vital,) = nurse.casework.health.vitals(client)
    assert (vital.latest.value, vital.latest.unusual) == (424, True)


def test_a_measurement_is_written_by_keyboard_from_the_first_value_on(nurse: Desk, given: Make, qtbot: QtBot) -> None:
    context, client = given(nurse), add_client(nurse)
    form = MeasurementForm(context, client)
    qtbot.addWidget(form)
    form.open()
    settle(context)
    for value in ("138", "84", "72"):
        focus = form.focusWidget()
        assert focus is not None
        qtbot.keyClicks(focus, value)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    values = form.values()
    assert [values.get(name) for name in ("systolic", "diastolic", "pulse")] == [138, 84, 72]


def test_a_nurse_measures_from_the_visit_she_writes(nurse: Desk, given: Make, shown: Show, qtbot: QtBot) -> None:
    context, client = given(nurse), add_client(nurse)
    editor = shown(VisitEditor(context, client=client))
    settle(context)
    qtbot.keyClick(editor, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)

    def opened() -> list[MeasurementForm]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, MeasurementForm) and one.isVisible()]

    qtbot.waitUntil(lambda: bool(opened()))  # the button is seen to go down
    settle(context)
    (form,) = opened()
    form.set_value("pulse", 72)
    qtbot.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    (vital,) = nurse.casework.health.vitals(client)
    assert vital.latest.value == 72
    assert editor.isVisible()


def test_a_form_that_grows_keeps_its_actions_on_the_screen(nurse: Desk, given: Make, qtbot: QtBot) -> None:
    context, client = given(nurse), add_client(nurse)
    form = MeasurementForm(context, client)
    qtbot.addWidget(form)
    form.open()
    room = form.screen().availableGeometry()
    form.move(room.left() + 10, room.bottom() - 150)  # where the empty form had room
    settle(context)
    qtbot.waitUntil(lambda: form.frameGeometry().bottom() <= room.bottom())
    assert form.frameGeometry().top() >= room.top()


def test_items_are_counted_and_the_tab_tells_them(nurse: Desk, given: Make, shown: Show, qtbot: QtBot) -> None:
    context, client = given(nurse), add_client(nurse)
    form = HarmForm(context, client, None)
    qtbot.addWidget(form)
    form.open()
    settle(context)
    (given_out,) = [one for one in form.findChildren(TextField) if one.accessibleName() == "Needles given"]
    qtbot.keyClicks(given_out, "10")
    qtbot.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    assert nurse.casework.health.given(client) == {"needles_out": 10}
    tab = shown(HealthTab(context, client))
    settle(context)
    assert "In all: Needles given 10" in [label.text() for label in tab.findChildren(Label)]


def test_blood_pressure_is_told_as_its_two_values_with_the_unit(nurse: Desk, given: Make, shown: Show) -> None:
    context, client = given(nurse), add_client(nurse)
    values: Values = {
        "measured_at": nurse.casework.desk.clock().isoformat(), "systolic": 128, "diastolic": 82, "weight": 704,
    }  # fmt: skip
    nurse.casework.records.write(New("measurement", client, values))
    tab = shown(HealthTab(context, client))
    settle(context)
    words = [label.text() for label in tab.findChildren(Label)]
    assert "128/82 mmHg" in words
    assert "70,4 kg" in words


def test_a_signed_entry_assessment_offers_the_right_to_special_support(
    instructor: Desk, given: Make, shown: Show
) -> None:
    context, client = given(instructor), add_client(instructor)
    tab = shown(AssessmentsTab(context, client))
    settle(context)
    today = instructor.casework.desk.clock().astimezone().date().isoformat()
    values: Values = {
        "opened_on": today, "started_on": today, "special_support": True, "special_grounds": "Usea tarve.",
        "strengths": "Sinnikäs", "client_view": "Koti ensin.", "conclusions": "Tuki jatkuu.", "continues": True,
        "own_worker_needed": False,
    }  # fmt: skip
    (record,) = instructor.casework.records.write(New("entry_assessment", client, values, sign=True))
    (entry,) = [card for card in tab.findChildren(RecordCard) if card.accessibleName() == "Entry assessments"]
    entry.changed.emit(record)
    settle(context)
    form = tab.window().findChild(RecordForm)
    assert form is not None
    assert form.accessibleName() == "Right to special support"
    assert form.values()["grounds"] == "Usea tarve."
    form.reject()
    settle(context)
