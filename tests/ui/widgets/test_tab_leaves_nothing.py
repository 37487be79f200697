"""Looking for the next stop leaves nothing behind: a wrapper that outlives its layout item crashed the app later on."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from lahityo.ui.widgets.tab_order import move_focus, stops_in


def items_known() -> int:
    """How many layout items Python holds on to."""
    return sum(type(one).__name__ == "QWidgetItem" for one in Shiboken.getAllValidWrappers())


def window() -> tuple[QWidget, list[QPushButton]]:
    """Two buttons in a row, and one under it that was made first."""
    host = QWidget()
    column = QVBoxLayout(host)
    last = QPushButton("last")
    row = QHBoxLayout()
    column.addLayout(row)
    buttons = [QPushButton("first"), QPushButton("second")]
    for button in buttons:
        row.addWidget(button)
    column.addWidget(last)
    return host, [*buttons, last]


def test_tab_goes_through_nested_rows_and_keeps_no_item(qtbot: QtBot) -> None:
    host, buttons = window()
    qtbot.addWidget(host)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    buttons[0].setFocus()
    before = items_known()
    seen = []
    for _ in range(4):
        assert move_focus(host, forward=True)
        seen.append(next(one.text() for one in buttons if one.hasFocus()))
    assert seen == ["second", "last", "first", "second"]
    assert move_focus(host, forward=False)
    assert buttons[0].hasFocus()
    assert [one.text() for one in stops_in(host) if isinstance(one, QPushButton)] == ["first", "second", "last"]
    assert items_known() == before
