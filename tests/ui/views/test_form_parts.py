"""The entry assessment in parts: headings in order, nothing folded away, and keys that go from part to part."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lahityo.domain.records.assessment import ENTRY_ASSESSMENT
from lahityo.ui.records.form import RecordForm
from lahityo.ui.records.sections import PartsBar, parts_of
from lahityo.ui.widgets.label import Label
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle

PARTS = parts_of(ENTRY_ASSESSMENT.type)


def test_every_field_of_the_assessment_is_in_one_part_and_in_the_order_of_the_record() -> None:
    named = [name for _, names in PARTS for name in names]
    assert named == [field.name for field in ENTRY_ASSESSMENT.fields]


def opened(desk: Desk, given: Make, shown: Show) -> tuple[RecordForm, PartsBar]:
    form = RecordForm(given(desk), ENTRY_ASSESSMENT, client=add_client(desk))
    shown(form)
    form.open()
    settle(form._context)
    assert form._parts is not None
    return form, form._parts


def focused(form: RecordForm) -> str:
    now = QApplication.focusWidget()
    return next((name for name, field in form._fields.items() if now is not None and field.isAncestorOf(now)), "")


def test_the_parts_are_headed_and_nothing_is_folded_away(lead: Desk, given: Make, shown: Show) -> None:
    form, bar = opened(lead, given, shown)
    placed = [item.widget() for at in range(form.body.count()) if (item := form.body.itemAt(at)) is not None]
    headings = [one.text() for one in placed if isinstance(one, Label)]
    assert headings == [title for title, _ in PARTS]
    assert bar.chips.isVisible()
    assert all(not field.isHidden() for field in form._fields.values())
    form.reject()


def test_the_keys_go_from_part_to_part_and_the_bar_follows_the_focus(lead: Desk, given: Make, shown: Show) -> None:
    form, bar = opened(lead, given, shown)
    control = Qt.KeyboardModifier.ControlModifier
    first = [names[0] for _, names in PARTS]
    QTest.keyClick(form, Qt.Key.Key_PageDown, control)
    assert (focused(form), bar.part) == (first[1], PARTS[1][0])
    QTest.keyClick(form, Qt.Key.Key_PageDown, control)
    QTest.keyClick(form, Qt.Key.Key_PageUp, control)
    assert (focused(form), bar.part) == (first[1], PARTS[1][0])
    form._fields["substances"].control.setFocus()
    assert bar.part == "Health and substances"
    bar.chips.chip("Conclusions").click()
    settle(form._context)
    assert focused(form) == "client_view"
    view = form._scroll.viewport()
    top = form._fields["client_view"].mapTo(view, form._fields["client_view"].rect().topLeft()).y()
    assert 0 <= top < view.height()
    form.reject()


def test_a_problem_of_signing_leads_to_the_part_that_holds_it(lead: Desk, given: Make, shown: Show) -> None:
    form, bar = opened(lead, given, shown)
    form.set_value("opened_on", "2026-01-07")
    form.set_value("started_on", "2026-01-08")
    form.set_value("special_support", False)
    form._submit(sign=True)
    settle(form._context)
    assert form._fields["strengths"].error
    assert bar.part == "Strengths and risks"
    form.reject()
