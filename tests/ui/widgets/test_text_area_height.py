"""A text that has room for its lines does not scroll, in any size of text."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lahityo.ui.design.theme import apply_theme
from lahityo.ui.widgets.text_area import TextArea


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_two_lines_stand_in_a_text_of_two_lines(qapp: QApplication, qtbot: QtBot, scale: float) -> None:
    apply_theme(qapp, "light", scale)
    try:
        page, area = QWidget(), TextArea("The rent is paid.\nThe door was open.")
        qtbot.addWidget(page)
        column = QVBoxLayout(page)
        column.addWidget(area)
        column.addStretch(1)
        page.resize(500, 400)
        page.show()
        qtbot.waitExposed(page)
        assert area.verticalScrollBar().maximum() == 0
    finally:
        apply_theme(qapp, "light")
