"""A row of controls: one row where there is room, more where there is none, nothing past the end."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lahityo.ui.views.page import Bar
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.pill import Pill


def _bar(qtbot: QtBot, width: int) -> tuple[Bar, Pill, Label, list[Button]]:
    pill, meta = Pill("Allekirjoitettu", "done"), Label("Tiina Pihlajasuo · 21.11.2026 11.50", "meta")
    buttons = [Button("Mitätöi"), Button("Asiakkaan eriävä näkemys"), Button("Korjaa")]
    bar = Bar([pill, meta], buttons)
    qtbot.addWidget(bar)
    bar.resize(width, bar.heightForWidth(width))
    bar.show()
    QApplication.processEvents()
    return bar, pill, meta, buttons


def _middles(widgets: list[QWidget]) -> list[int]:
    return sorted({widget.geometry().center().y() for widget in widgets})


def test_where_there_is_room_all_stand_in_one_row_and_the_last_ends_it(qtbot: QtBot) -> None:
    bar, pill, meta, buttons = _bar(qtbot, 2400)
    middles = _middles([pill, meta, *buttons])
    assert middles[-1] - middles[0] <= 1, "odd heights share a middle but for a pixel"
    assert pill.x() == 0
    assert buttons[-1].geometry().right() == bar.width() - 1


def test_where_there_is_no_room_the_ones_of_the_end_begin_a_row_and_nothing_is_cut(qtbot: QtBot) -> None:
    bar, pill, meta, buttons = _bar(qtbot, 480)
    assert buttons[0].y() > pill.geometry().bottom()
    for widget in (pill, meta, *buttons):
        assert widget.geometry().right() < bar.width()
        assert widget.width() >= widget.sizeHint().width()
        assert widget.geometry().bottom() < bar.height()


def test_a_hidden_control_takes_no_room(qtbot: QtBot) -> None:
    bar, _, _, buttons = _bar(qtbot, 480)
    high = bar.heightForWidth(480)
    for button in buttons:
        button.hide()
    QApplication.processEvents()
    assert bar.heightForWidth(480) < high
