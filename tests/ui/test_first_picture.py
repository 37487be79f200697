"""The very first picture of the app, and the keys that work in it."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.ui.views.today import TodayView
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.label import Label
from tests.support.desktop import running_desktop


def test_the_first_page_is_set_in_the_products_own_font(tmp_path: Path) -> None:
    """In a process of its own: a font that was loaded too late stays replaced in what was made before."""
    script = """
import sys
from pathlib import Path
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QPushButton
from lahityo.app.desktop import LocalHost
from lahityo.base.paths import ProfilePaths
from lahityo.ui.application import Application
from lahityo.ui.design import theme
theme.prepare()
app = QApplication([])
desktop = Application(app, LocalHost(ProfilePaths(Path(sys.argv[1])), app))
desktop.start()
app.processEvents()
families = {QFontInfo(button.font()).family() for button in desktop.window.findChildren(QPushButton)}
desktop.finish()
sys.exit(0 if families == {"Inter"} else f"{families}")
"""
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=False)
    assert done.returncode == 0


def test_control_q_closes_the_window_unlocked_or_not(founded: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        window = desktop.application.window
        desktop.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        assert not window.isVisible()
        window.show()
        desktop.unlock()
        with qtbot.waitSignal(desktop.application.locked, timeout=20_000):
            desktop.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        assert not window.isVisible()


def test_after_unlocking_the_keys_go_to_the_view(founded: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        view = desktop.desk.view
        assert isinstance(view, TodayView)
        focus = desktop.focus()
        assert focus is not None
        assert view.isAncestorOf(focus)


def test_a_dialog_is_as_high_as_its_content(qapp: QApplication, qtbot: QtBot) -> None:
    """By itself Qt stops at two thirds of the screen and makes the rest scroll."""
    dialog = Dialog("Title", "Text")
    qtbot.addWidget(dialog)
    wanted = dialog.screen().availableSize().height() * 3 // 4
    while dialog.sizeHint().height() < wanted:
        dialog.add(Label("A line", "body"))
    dialog.open()
    assert dialog.height() >= wanted
