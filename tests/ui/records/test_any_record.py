"""The form, list, page and history of records by their specification, over a real vault."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lahityo.app import runtime
from lahityo.base.paths import ProfilePaths
from lahityo.domain import registry
from lahityo.domain.spec import FieldKind, RecordSpec, Value, Values
from lahityo.services.records import Do, New
from lahityo.sync import inviting
from lahityo.ui.records import inputs
from lahityo.ui.records.card import RecordCard
from lahityo.ui.records.form import RecordForm
from lahityo.ui.records.page import RecordPage
from lahityo.ui.records.record_sheet import RecordSheet
from lahityo.ui.records.steps import StepSheet
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.pill import Pill
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.text_field import TextField
from lahityo.vault.invitation import read_code
from tests.ui.views.conftest import (
    PASSPHRASE,
    Desk,
    Make,
    Show,
    add_client,
    central,
    given,
    instructor,
    nurse,
    settle,
    shown,
)

__all__ = ["central", "given", "instructor", "nurse", "shown"]


def spec(name: str) -> RecordSpec:
    found = registry.spec(name)
    assert found is not None
    return found


def press(widget: QWidget, words: str) -> None:
    button = next(one for one in widget.findChildren(Button) if one.text() == words and not one.isHidden())
    button.click()


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label) if label.isVisibleTo(widget))


def opened(form: RecordForm, context: object) -> RecordForm:
    form.open()
    settle(context)  # type: ignore[arg-type]
    return form


def test_a_form_without_its_needed_field_says_so_beside_it_and_saves_nothing(
    instructor: Desk, given: Make, shown: Show
) -> None:
    context, client = given(instructor), add_client(instructor)
    window = shown(QWidget())
    form = opened(RecordForm(context, spec("task"), client=client, parent=window), context)
    press(form, "Save")
    settle(context)
    field = form.field("what")
    assert field is not None
    assert field.error == "Fill this in; it is needed."
    assert instructor.casework.records.rows("task") == []
    form.reject()


def test_what_is_missing_is_said_beside_its_field_until_it_is_written(
    instructor: Desk, given: Make, shown: Show
) -> None:
    context, client = given(instructor), add_client(instructor)
    window = shown(QWidget())
    form = opened(RecordForm(context, spec("entry_assessment"), client=client, parent=window), context)
    everything = {one.name: field for one in spec("entry_assessment").fields if (field := form.field(one.name))}
    # What is in parts is all there to be read through; nothing is folded away.
    assert [name for name, field in everything.items() if field.isHidden()] == []
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    missing = everything["strengths"]
    assert missing.error
    QTest.keyClicks(missing.control, "Tulee sovittuun aikaan")
    assert not missing.error
    assert everything["opened_on"].error
    form.reject()


def test_what_is_written_is_in_the_list_and_reads_on_its_page(
    instructor: Desk, given: Make, shown: Show, tmp_path: Path
) -> None:
    context, client = given(instructor), add_client(instructor)
    window = shown(QWidget())
    form = opened(RecordForm(context, spec("task"), client=client, parent=window), context)
    form.set_value("what", "Soita isännöitsijälle")
    form.set_value("due", "2026-12-01")
    press(form, "Save")
    settle(context)
    (row,) = instructor.casework.records.rows("task")
    assert row.values["what"] == "Soita isännöitsijälle"
    card = shown(RecordCard(context, ("task",), client=client))
    settle(context)
    assert isinstance(card, RecordCard)
    assert [one.id for one in card.rows] == [row.id]
    page = shown(RecordPage(context, row.id))
    settle(context)
    assert "Soita isännöitsijälle" in said(page)
    assert "1.12.2026" in said(page)
    press(page, "Show the history")
    settle(context)
    assert "Written" in said(page)
    page.grab().save(str(tmp_path / "page.png"))


def test_what_is_written_in_parts_reads_under_their_headings(instructor: Desk, given: Make, shown: Show) -> None:
    context, client = given(instructor), add_client(instructor)
    values: dict[str, Value] = {"opened_on": "2026-11-02", "health": "Astma", "strengths": "Tulee ajoissa"}
    (record,) = instructor.casework.records.write(New("entry_assessment", client, values))
    page = shown(RecordPage(context, record))
    settle(context)
    told = said(page).splitlines()
    places = [told.index(one) for one in ("Beginning", "2.11.2026", "Health and substances", "Astma")]
    assert places == sorted(places)
    assert "Family and friends" not in told


def test_the_words_of_a_form_that_was_closed_come_back(instructor: Desk, given: Make, shown: Show) -> None:
    context, client = given(instructor), add_client(instructor)
    window = shown(QWidget())
    form = opened(RecordForm(context, spec("strength"), client=client, parent=window), context)
    area = form.findChildren(TextArea)[0]
    area.setFocus()
    QTest.keyClicks(area, "Osaa laittaa ruokaa")
    form.reject()
    settle(context)
    again = opened(RecordForm(context, spec("strength"), client=client, parent=window), context)
    assert "Osaa laittaa ruokaa" in again.values().values()
    press(again, "Discard")
    settle(context)
    assert instructor.casework.record_drafts.rows() == []


def test_a_step_of_a_task_is_taken_from_its_page(instructor: Desk, given: Make, shown: Show) -> None:
    context, client = given(instructor), add_client(instructor)
    (task,) = instructor.casework.records.write(New("task", client, {"what": "Vie lomake"}))
    page = shown(RecordPage(context, task))
    settle(context)
    press(page, "Mark as done")
    settle(context)
    press(page.window().findChildren(StepSheet)[0], "Mark as done")
    settle(context)
    assert instructor.casework.records.get(task).row.state == "done"


def test_a_task_is_for_doing_and_says_how_late_it_is(instructor: Desk, given: Make, shown: Show) -> None:
    context, client = given(instructor), add_client(instructor)
    late = (instructor.casework.tasks.today() - timedelta(days=3)).isoformat()
    (task,) = instructor.casework.records.write(New("task", client, {"what": "Vie lomake", "due": late}))
    page = shown(RecordPage(context, task))
    settle(context)
    kinds = {one.text(): one.kind for one in page.findChildren(Button) if not one.isHidden()}
    assert (kinds["Mark as done"], kinds["Edit"]) == ("primary", "secondary")
    assert [one.text() for one in page.findChildren(Pill) if one.isVisibleTo(page)] == ["3 day(s) overdue"]
    instructor.casework.records.write(Do("task", task, client, "done", {}))
    page = shown(RecordPage(context, task))
    settle(context)
    kinds = {one.text(): one.kind for one in page.findChildren(Button) if one.isVisibleTo(page)}
    assert (kinds["Take up again"], kinds["Edit"]) == ("secondary", "primary")
    assert [one.text() for one in page.findChildren(Pill) if one.isVisibleTo(page)] == ["Done"]


def test_a_voided_record_says_who_and_why_and_offers_nothing_more(instructor: Desk, given: Make, shown: Show) -> None:
    context, client = given(instructor), add_client(instructor)
    (task,) = instructor.casework.records.write(New("task", client, {"what": "Väärälle asiakkaalle"}))
    page = shown(RecordPage(context, task))
    settle(context)
    press(page, "Void…")
    settle(context)
    sheet = page.window().findChildren(RecordSheet)[0]
    area = sheet.findChildren(TextArea)[0]
    area.setFocus()
    QTest.keyClicks(area, "Kirjattu toiselle")
    press(sheet, "Void the record")
    settle(context)
    assert instructor.casework.records.get(task).row.voided is not None
    assert "Kirjattu toiselle" in said(page)
    assert not any(one.text() == "Void…" and not one.isHidden() for one in page.findChildren(Button))


def test_what_was_written_on_ones_other_computer_is_voided_from_this_one(
    nurse: Desk, instructor: Desk, given: Make, shown: Show, tmp_path: Path
) -> None:
    values: Values = {"on": "2026-11-01", "state": "willing", "own_words": "Haluan apua"}
    (will,) = instructor.casework.records.write(New("will", add_client(instructor), values))
    instructor.sync_now()
    nurse.sync_now()
    me = instructor.casework.desk.me().member
    code = runtime.administer(nurse.vault, lambda vault, server: inviting.invite_again(vault, server, me, vault.clock))
    paths = ProfilePaths(tmp_path / "second")
    paths.root.mkdir()
    second = Desk(runtime.join(paths, PASSPHRASE, runtime.Keyring(None, None), read_code(code)))
    nurse.sync_now()
    instructor.sync_now()
    second.sync_now()
    context = given(second)
    page = shown(RecordPage(context, will))
    settle(context)
    assert any(one.text() == "Void…" and not one.isHidden() for one in page.findChildren(Button))
    context.tasks.wait()
    second.close()


def test_a_doubt_is_asked_about_once_and_then_saved(nurse: Desk, given: Make, shown: Show) -> None:
    context, client = given(nurse), add_client(nurse)
    window = shown(QWidget())
    form = opened(RecordForm(context, spec("measurement"), client=client, parent=window), context)
    form.set_value("measured_at", "2026-11-20T09:30:00+02:00")
    form.set_value("pulse", 250)
    press(form, "Save")
    settle(context)
    assert nurse.casework.records.rows("measurement") == []
    assert "save again" in said(form)
    press(form, "Save")
    settle(context)
    assert nurse.casework.records.rows("measurement")[0].values["pulse"] == 250


@pytest.mark.parametrize("name", sorted(one.type for one in registry.SPECS))
def test_every_type_has_a_form_whose_widgets_give_back_what_they_show(name: str, qtbot: QtBot) -> None:
    """What a form does not touch it must not change: each widget returns the value it was given."""
    form = QWidget()  # owns the widgets: what Python collects may end in the middle of another test's work
    qtbot.addWidget(form)
    shown_values: dict[FieldKind, Value] = {
        FieldKind.TEXT: "Sanoja", FieldKind.LONG: "Useita\nrivejä", FieldKind.DAY: "2026-11-20", FieldKind.NUMBER: 12,
        FieldKind.COUNT: 3, FieldKind.YES_NO: False, FieldKind.ID: b"i" * 16, FieldKind.IDS: (b"i" * 16, b"j" * 16),
        FieldKind.TEXTS: ("yksi", "kaksi"), FieldKind.SNAPSHOT: ('{"a":1}',), FieldKind.CODE: "own_code",
        FieldKind.CODES: ("own_code",), FieldKind.MOMENT: "2026-11-20T09:30:00+00:00", FieldKind.BYTES: b"\xff\x00",
    }  # fmt: skip
    from lahityo.base.clock import system_clock

    for field in spec(name).fields:
        made = inputs.make(field, lambda: None, system_clock, [(("i" * 16).encode().hex(), "Yksi")])
        made.widget.setParent(form)
        value = shown_values[field.kind]
        if field.kind is FieldKind.TEXTS and field.codes:
            continue
        made.set_value(value)
        back = made.value()
        if field.kind is FieldKind.MOMENT:
            assert isinstance(back, str)
            from datetime import datetime

            assert datetime.fromisoformat(back) == datetime.fromisoformat(str(value))
        else:
            assert back == value, field.name
        assert made.fault() == ""


def test_arrows_and_enter_open_a_record_of_a_card(instructor: Desk, given: Make, shown: Show) -> None:
    context, client = given(instructor), add_client(instructor)
    written = instructor.casework.records.write(
        New("task", client, {"what": "Ensimmäinen"}), New("task", client, {"what": "Toinen"})
    )
    instructor.casework.records.write(Do("task", written[0], client, "done"))
    card = shown(RecordCard(context, ("task",), client=client))
    settle(context)
    assert isinstance(card, RecordCard)
    card._list.choose_first()
    QTest.keyClick(card._list, Qt.Key.Key_Return)
    went = context.go.to  # type: ignore[attr-defined]
    assert went[-1][0] == "open_record"
    assert went[-1][1] in written
    assert not card.findChildren(ChipGroup)


def test_what_a_non_disclosure_hides_is_read_neither_on_the_page_nor_in_its_history_nor_in_its_form(
    instructor: Desk, given: Make, shown: Show
) -> None:
    context, client = given(instructor), add_client(instructor)
    records = instructor.casework.records
    (step,) = records.write(
        New("path_step", client, {
            "kind": "day_centre", "started": "2026-11-01", "grounds": "Oma toive", "unit": "Salapaikka",
        })
    )  # fmt: skip
    page = shown(RecordPage(context, step))
    settle(context)
    assert "Salapaikka" in said(page)
    records.write(New("protection", client, {"on": True, "until": "2099-01-01"}))
    assert isinstance(page, RecordPage)
    page.load()
    press(page, "Show the history")
    settle(context)
    assert "Oma toive" in said(page)
    assert "Salapaikka" not in said(page)
    form = opened(RecordForm(context, spec("path_step"), client=client, card=records.get(step), parent=page), context)
    assert form.field("unit") is None
    assert form.field("grounds") is not None
    form.set_value("grounds", "Toinen peruste")
    press(form, "Save")
    settle(context)
    values = records.get(step).row.values
    assert (values["unit"], values["grounds"]) == ("Salapaikka", "Toinen peruste")


def test_a_refused_correction_stands_beside_the_signed_document(instructor: Desk, given: Make, shown: Show) -> None:
    context, client = given(instructor), add_client(instructor)
    values: dict[str, Value] = {
        "service": "kela",
        "unit": "Kela",
        "made_on": "2026-11-01",
        "grounds": "Tuki",
        "client_agrees": True,
    }
    (referral,) = instructor.casework.records.write(New("referral", client, values, sign=True))
    page = shown(RecordPage(context, referral))
    settle(context)
    press(page, "Refuse a correction request…")
    settle(context)
    (form,) = page.window().findChildren(RecordForm)
    form.set_value("asked", "Yksikkö pois")
    form.set_value("grounds", "Merkintä vastaa sovittua.")
    press(form, "Save")
    settle(context)
    assert "Merkintä vastaa sovittua." in said(page)


def test_the_words_of_every_type_are_kept_as_they_are_typed(instructor: Desk) -> None:
    drafts = instructor.casework.record_drafts
    for one in registry.SPECS:
        drafts.keep(one.type, bytes(16), None, {"words": "Kesken"})
    assert len(drafts.rows()) == len(registry.SPECS)


def test_the_last_words_are_kept_when_the_window_is_put_away(instructor: Desk, given: Make, shown: Show) -> None:
    """As locking does it: every dialog is hidden, and the workers finish what they were given."""
    context, client = given(instructor), add_client(instructor)
    window = shown(QWidget())
    form = opened(RecordForm(context, spec("task"), client=client, parent=window), context)
    form.set_value("what", "Viimeinen sana ennen lukitusta")
    form.hide()
    settle(context)
    kept = instructor.casework.record_drafts.rows()
    assert [one.values.get("what") for one in kept] == ["Viimeinen sana ennen lukitusta"]
    form.reject()
    settle(context)


def field_input(record_type: str, name: str, qtbot: QtBot) -> inputs.Input:
    field = spec(record_type).field(name)
    assert field is not None
    made = inputs.make(field, lambda: None, lambda: datetime.now(UTC), [])
    qtbot.addWidget(made.widget)
    return made


def test_a_clock_time_is_shown_with_a_dot_and_an_untouched_one_stays_as_it_is_kept(qtbot: QtBot) -> None:
    clock = field_input("group_session", "clock", qtbot)
    clock.set_value("13:00")
    assert isinstance(clock.widget, TextField)
    assert clock.widget.text() == "13.00"
    assert clock.value() == "13:00"
    clock.widget.set_text("14.30")
    assert clock.value() == "14.30"


def test_a_weekday_is_chosen_by_its_name_and_kept_as_its_number(qtbot: QtBot) -> None:
    weekday = field_input("group", "weekday", qtbot)
    chips = weekday.widget
    assert isinstance(chips, ChipGroup)
    chips.chip("2").click()
    assert chips.chip("2").text() == "Tuesday"
    assert weekday.value() == 2


def test_a_linked_session_without_a_plan_is_named_by_its_day(instructor: Desk, given: Make, shown: Show) -> None:
    context, client = given(instructor), add_client(instructor)
    write = instructor.casework.records.write
    group = write(New("group", b"", {"name": "Aamupala", "kind": "peer"}))[0]
    session = write(New("group_session", b"", {"group": group, "on": "2026-11-15"}))[0]
    values: Values = {"group": group, "session": session, "on": "2026-11-14", "state": "present"}
    page = shown(RecordPage(context, write(New("attendance", client, values))[0]))
    settle(context)
    assert "Session\n15.11.2026" in said(page)
    assert "Group session" not in said(page)
