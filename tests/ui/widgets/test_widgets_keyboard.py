"""Everything can be done by keyboard, and one sees where one is."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lahityo.ui.design.theme import apply_theme
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.check_box import CheckBox
from lahityo.ui.widgets.chips import Chip, ChipGroup
from lahityo.ui.widgets.date_fields import DateTimeField, DurationField
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.icon_button import IconButton
from lahityo.ui.widgets.passphrase import PassphraseField
from lahityo.ui.widgets.rail import Rail, RailItem
from lahityo.ui.widgets.search_field import SearchField
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.sync_pill import SyncPill
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.text_field import TextField

Key = Qt.Key


def wall(text: str) -> datetime:
    """A time on the wall, without time zone, as the fields hold it."""
    return datetime.fromisoformat(text)


OPTIONS = [("home", "Home"), ("phone", "Phone"), ("group", "Group")]


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    apply_theme(qapp, "light")


Show = Callable[[QWidget], QWidget]


@pytest.fixture
def shown(qtbot: QtBot) -> Show:
    """Puts a widget into an active window, with the focus somewhere else in it; returns the window."""
    kept: list[QWidget] = []

    def show(widget: QWidget) -> QWidget:
        host = QWidget()
        kept.append(host)
        elsewhere = QPushButton("elsewhere")
        column = QVBoxLayout(host)
        column.addWidget(elsewhere)
        column.addWidget(widget)
        qtbot.addWidget(host)
        host.show()
        host.activateWindow()
        qtbot.waitUntil(host.isActiveWindow)
        elsewhere.setFocus()
        return host

    return show


@pytest.mark.parametrize(
    "make",
    [
        *(lambda kind=kind: Button("Save", kind) for kind in ("primary", "secondary", "quiet", "danger", "link")),
        lambda: Button("Save", "primary", icon="plus", shortcut="Ctrl+N", bind=False),
        lambda: IconButton("x", "Close"),
        lambda: Chip("Home"),
        lambda: Chip("Home", checked=True),
        lambda: CheckBox("Done"),
        lambda: RailItem("Today", "sun"),
        SyncPill,
        TextField,
        TextArea,
        SearchField,
        lambda: Select(OPTIONS),
        DateTimeField,
    ],
)
def test_the_focus_can_be_seen(qtbot: QtBot, shown: Show, make: Callable[[], QWidget]) -> None:
    widget = make()
    shown(widget)
    before = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert widget.hasFocus()
    ring = widget.grab().toImage()
    changed = sum(before.pixel(x, y) != ring.pixel(x, y) for x in range(ring.width()) for y in range(ring.height()))
    assert changed >= widget.width()


def test_a_button_pressed_by_mouse_shows_no_ring_until_a_key_is_used(qtbot: QtBot, shown: Show) -> None:
    button = Button("Save")
    shown(button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.hasFocus()
    assert not button.ring_visible
    qtbot.keyClick(button, Key.Key_Shift)
    assert button.ring_visible


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_a_button_is_pressed_by_space_and_by_both_enters(qtbot: QtBot, shown: Show, key: Qt.Key) -> None:
    button = Button("Save")
    shown(button)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_a_busy_button_cannot_be_pressed_but_keeps_the_focus(qtbot: QtBot, shown: Show) -> None:
    button = Button("Sign", "primary", shortcut="Ctrl+Return")
    host = shown(button)
    button.setFocus()
    button.set_busy(True)
    with qtbot.assertNotEmitted(button.clicked):
        for key in (Key.Key_Space, Key.Key_Return):
            qtbot.keyClick(button, key)
        qtbot.keyClick(host, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        button.click()
    assert button.hasFocus()
    button.set_busy(False)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Key.Key_Return)


def test_a_shortcut_presses_its_button_from_anywhere_in_the_window(qtbot: QtBot, shown: Show) -> None:
    button = Button("Sign", "primary", shortcut="Ctrl+Return")
    host = shown(button)
    for key in (Key.Key_Return, Key.Key_Enter):
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(host, key, Qt.KeyboardModifier.ControlModifier)


def test_arrows_walk_the_chips_and_space_chooses_several(qtbot: QtBot, shown: Show) -> None:
    group = ChipGroup(OPTIONS)
    shown(group)
    group.setFocus()
    chosen: list[list[str]] = []
    group.changed.connect(chosen.append)
    qtbot.keyClick(group.chip("home"), Key.Key_Space)
    qtbot.keyClick(group.chip("home"), Key.Key_Right)
    assert group.chip("phone").hasFocus()
    qtbot.keyClick(group.chip("phone"), Key.Key_Left)
    qtbot.keyClick(group.chip("home"), Key.Key_Up)
    assert group.chip("group").hasFocus()
    qtbot.keyClick(group.chip("group"), Key.Key_Space)
    assert chosen == [["home"], ["home", "group"]]


def test_tab_stops_once_in_a_group_of_chips(qtbot: QtBot) -> None:
    group = ChipGroup(OPTIONS)
    group.set_selected(["phone"])
    stops = [key for key, _ in OPTIONS if group.chip(key).focusPolicy() == Qt.FocusPolicy.StrongFocus]
    qtbot.addWidget(group)
    assert stops == ["phone"]


def test_one_of_several_leaves_the_other_and_a_required_choice_stays(qtbot: QtBot, shown: Show) -> None:
    group = ChipGroup(OPTIONS, multiple=False, required=True)
    shown(group)
    for key in ("home", "phone", "phone"):
        qtbot.keyClick(group.chip(key), Key.Key_Space)
    assert group.value() == "phone"
    assert group.selected() == ["phone"]


def test_setting_a_value_is_silent(qtbot: QtBot) -> None:
    group, area, text, select, moment = ChipGroup(OPTIONS), TextArea(), TextField(), Select(OPTIONS), DateTimeField()
    for widget in (group, area, text, select, moment):
        qtbot.addWidget(widget)
    signals = (group.changed, area.edited, text.edited, select.chosen, moment.changed)
    heard: list[object] = []
    for signal in signals:
        signal.connect(heard.append)
    group.set_selected(["home"])
    area.set_text("Sovittu")
    text.set_text("Kallio")
    select.set_value("group")
    moment.set_value(wall("2026-11-21 12:32"))
    assert heard == []
    assert (select.value(), moment.text()) == ("group", "21.11.2026 12.32")


def test_a_moment_typed_forgivingly_is_tidied_when_the_field_is_left(qtbot: QtBot, shown: Show) -> None:
    field = DateTimeField(clock=lambda: datetime(2026, 11, 21, 12, 0, tzinfo=UTC))
    shown(field)
    field.setFocus()
    qtbot.keyClicks(field, "7.11. 8:05")
    assert field.value() == wall("2026-11-07 08:05")
    qtbot.keyClick(field, Key.Key_Return)
    assert field.text() == "7.11.2026 08.05"
    assert field.is_valid()


def test_a_moment_that_means_nothing_is_marked_only_when_left(qtbot: QtBot, shown: Show) -> None:
    field = DateTimeField()
    shown(field)
    field.setFocus()
    qtbot.keyClicks(field, "huomenna")
    assert not field.property("invalid")
    qtbot.keyClick(field, Key.Key_Return)
    assert field.property("invalid")
    assert field.value() is None
    assert not field.is_valid()
    assert field.text() == "huomenna"


def test_arrows_step_the_part_the_cursor_is_in(qtbot: QtBot, shown: Show) -> None:
    field = DateTimeField()
    shown(field)
    field.set_value(wall("2026-11-30 23:55"))
    field.setCursorPosition(0)
    qtbot.keyClick(field, Key.Key_Up)
    assert field.text() == "1.12.2026 23.55"
    field.setCursorPosition(len(field.text()))
    qtbot.keyClick(field, Key.Key_Up)
    assert field.value() == wall("2026-12-02 00:00")


def test_arrows_step_a_duration_by_quarters(qtbot: QtBot) -> None:
    field = DurationField()
    qtbot.addWidget(field)
    field.set_value(50)
    qtbot.keyClick(field, Key.Key_Up)
    assert field.text() == "1 h"
    for _ in range(6):
        qtbot.keyClick(field, Key.Key_Down)
    assert field.value() == 0


def test_search_waits_for_a_pause_and_escape_empties_it(qtbot: QtBot, shown: Show) -> None:
    field = SearchField("Search")
    shown(field)
    heard: list[str] = []
    field.searched.connect(heard.append)
    with qtbot.waitSignal(field.searched):
        qtbot.keyClicks(field, "vuokra")
    assert heard == ["vuokra"]
    qtbot.keyClick(field, Key.Key_Escape)
    assert heard == ["vuokra", ""]


def test_pasted_markup_stays_plain_and_undo_brings_a_replaced_text_back(qtbot: QtBot, shown: Show) -> None:
    area = TextArea("Ensimmäinen")
    shown(area)
    area.set_text("Toinen", undoable=True)
    area.undo()
    assert area.text() == "Ensimmäinen"
    area.set_text("")
    mime = QGuiApplication.clipboard()
    mime.setText("<b>lihava</b>")
    area.paste()
    assert area.text() == "<b>lihava</b>"
    mime.clear()


def test_a_text_area_grows_with_its_text_and_tab_leaves_it(qtbot: QtBot, shown: Show) -> None:
    area = TextArea(min_lines=2)
    host = shown(area)
    low = area.sizeHint().height()
    area.set_text("\n".join(["rivi"] * 9))
    assert area.sizeHint().height() > 2 * low
    area.setFocus()
    qtbot.keyClick(area, Key.Key_Tab)
    assert not area.hasFocus()
    assert "\t" not in area.text()
    assert host.isVisible()


def test_caps_lock_is_suspected_from_a_capital_without_shift(qtbot: QtBot, shown: Show) -> None:
    field = PassphraseField()
    shown(field)
    qtbot.keyClick(field.line, "a")
    assert not field.caps_lock_warned
    qtbot.keyClick(field.line, "A")
    assert field.caps_lock_warned


def test_a_passphrase_is_hidden_until_asked_and_again_when_cleared(qtbot: QtBot, shown: Show) -> None:
    field = PassphraseField()
    shown(field)
    field.set_text("kuusi sanaa")
    assert field.line.displayText() != "kuusi sanaa"
    reveal = field.line.findChild(IconButton)
    assert reveal is not None
    qtbot.mouseClick(reveal, Qt.MouseButton.LeftButton)
    assert field.line.displayText() == "kuusi sanaa"
    field.clear()
    field.set_text("toinen")
    assert field.line.displayText() != "toinen"


def test_a_passphrase_that_is_typed_twice_by_tab_goes_into_two_lines_and_is_not_shown(
    qtbot: QtBot, shown: Show
) -> None:
    first, second = PassphraseField(), PassphraseField()
    dialog = Dialog("Passphrase")
    dialog.add(first)
    dialog.add(second)
    shown(dialog)
    for line in (first.line, second.line):
        qtbot.keyClicks(line, "kuusi sanaa")
        qtbot.keyClick(line, Key.Key_Tab)
    assert (first.text(), second.text()) == ("kuusi sanaa", "kuusi sanaa")
    assert first.line.displayText() != "kuusi sanaa"
    qtbot.keyClick(first.line, Key.Key_F8, Qt.KeyboardModifier.AltModifier)
    assert first.line.displayText() == "kuusi sanaa"
    dialog.reject()


def test_an_error_is_heard_as_well_as_seen(qtbot: QtBot) -> None:
    control = TextField()
    field = Field("Name", control, "As in the register", required=True)
    qtbot.addWidget(field)
    assert control.accessibleName() == "Name, required"
    assert control.accessibleDescription() == "As in the register"
    field.set_error("Write the name.")
    assert control.accessibleDescription() == "Write the name."
    assert control.property("invalid")
    field.set_error("")
    assert control.accessibleDescription() == "As in the register"
    assert not control.property("invalid")


def test_the_rail_is_walked_by_arrows_and_chosen_by_enter(qtbot: QtBot, shown: Show) -> None:
    rail = Rail("Lähityö")
    items = {key: rail.add_item(key, key, "sun") for key in ("today", "clients", "visits")}
    shown(rail)
    items["today"].setFocus()
    qtbot.keyClick(items["today"], Key.Key_Down)
    assert items["clients"].hasFocus()
    with qtbot.waitSignal(rail.selected) as chosen:
        qtbot.keyClick(items["clients"], Key.Key_Return)
    assert chosen.args == ["clients"]
    assert [key for key, item in items.items() if item.isChecked()] == ["clients"]


def test_escape_closes_a_dialog_and_enter_presses_its_primary_action(qtbot: QtBot) -> None:
    for key, signal in ((Key.Key_Escape, "rejected"), (Key.Key_Return, "accepted")):
        dialog = Dialog("Lock now?")
        line = TextField()
        dialog.add(line)
        dialog.add_action("Cancel", rejects=True)
        dialog.add_action("Lock", "primary", accepts=True)
        qtbot.addWidget(dialog)
        dialog.open()
        with qtbot.waitSignal(getattr(dialog, signal)):
            qtbot.keyClick(line, key)


@pytest.mark.parametrize("state", ["synced", "waiting", "offline", "syncing", "refused"])
def test_every_state_of_synchronising_says_it_in_words(qtbot: QtBot, state: str) -> None:
    pill = SyncPill()
    qtbot.addWidget(pill)
    pill.set_state(state, count=3, at="12.41")  # type: ignore[arg-type]
    assert pill.text()
    assert pill.accessibleName() == pill.text()
    assert ("3" in pill.text()) == (state in ("waiting", "offline", "refused"))


def test_tab_goes_as_the_eye_does_whatever_was_made_last(qtbot: QtBot) -> None:
    dialog = Dialog("Return the plan?")
    act = dialog.add_action("Return", "primary")
    text = TextField()
    dialog.add(text)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.focusWidget() is text
    later = CheckBox("Tell the author")
    dialog.body.insertWidget(0, later)
    qtbot.waitUntil(later.isVisible)
    qtbot.keyClick(text, Key.Key_Backtab)
    assert dialog.focusWidget() is later
    for stop in (text, act, later):
        qtbot.keyClick(dialog.focusWidget(), Key.Key_Tab)
        assert dialog.focusWidget() is stop
    later.hide()
    assert dialog.focusWidget() is text
    dialog.reject()


def test_ctrl_enter_acts_from_a_text_in_which_enter_begins_a_line(qtbot: QtBot) -> None:
    dialog = Dialog("Share with a partner")
    area = TextArea()
    dialog.add(area)
    dialog.add_action("Close", rejects=True)
    dialog.add_action("Share", "primary", accepts=True)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.keyClick(area, Key.Key_Return)
    assert area.text() == "\n"
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(area, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
