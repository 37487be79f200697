"""A sheet makes room for what comes into it after it was opened, as far as the screen has room."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.ui.design.theme import apply_theme
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.label import Label


def test_words_that_come_later_are_not_scrolled_away(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light")
    sheet = Dialog("Hand over", "What leaves")
    qtbot.addWidget(sheet)
    sheet.add_action("Close", rejects=True)
    label = Label("", "body", wrap=True)
    label.hide()
    sheet.add(label)
    sheet.open()
    qtbot.waitExposed(sheet)
    before = sheet.height()
    label.setText("What stands in another register is handed over by a colleague. " * 4)
    label.show()
    bar = sheet._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: sheet.height() > before and bar.maximum() == 0, timeout=5_000)
    sheet.reject()
