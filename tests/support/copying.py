"""Two programs on one display: `app` copies under the guard, `other` is any other program that looks and copies.

It runs as `python -m tests.support.copying app|other` and is told what to do by lines on its standard input.
"""

import json
import sys

from PySide6.QtCore import QMimeData, QPoint, QSocketNotifier, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from lahityo.ui.shell.clipboard import ClipboardGuard
from lahityo.ui.shell.trouble import TroubleDialog
from tests.support.driven_app import tell

KEPT_MS = 1500


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.line, self.area = QLineEdit(), QPlainTextEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.area)
        self.guard: ClipboardGuard | None = None

    def line_copied(self, words: str) -> None:
        self.line.setText(words)
        self.line.selectAll()
        self.line.copy()

    def area_cut(self, words: str) -> None:
        self.area.setPlainText(words)
        self.area.selectAll()
        self.area.cut()

    def selected(self, words: str) -> None:
        """As with the mouse."""
        self.line.setText(words)
        left, middle = Qt.MouseButton.LeftButton, self.line.height() // 2
        QTest.mouseClick(self.line, left, pos=QPoint(4, middle))
        shift = Qt.KeyboardModifier.ShiftModifier
        QTest.mouseClick(self.line, left, shift, QPoint(self.line.width() - 4, middle))

    def report(self, words: str) -> None:
        TroubleDialog(words)._copy()

    def lock(self, _words: str) -> None:
        if self.guard is not None:
            self.guard.stop()
            self.guard = None

    def put(self, words: str) -> None:
        data = QMimeData()
        data.setText(words)
        QApplication.clipboard().setMimeData(data)


def _said(data: QMimeData | None) -> dict[str, object]:
    """What lies there; Qt gives None for a place that the display lacks."""
    if data is None:
        return {"text": "", "formats": {}}
    formats = {one: bytes(data.data(one).data()).decode("latin-1") for one in data.formats()}
    return {"text": data.text(), "formats": formats}


def main() -> None:
    """Do as told, until the input ends."""
    app = QApplication([])
    window = Window()
    window.show()
    if sys.argv[1] == "app":
        window.guard = ClipboardGuard(window, kept_ms=KEPT_MS)

    def look() -> str:
        found = {}
        for name, mode in (("copied", QClipboard.Mode.Clipboard), ("selected", QClipboard.Mode.Selection)):
            found[name] = _said(app.clipboard().mimeData(mode))
        return json.dumps(found)

    def told() -> None:
        line = sys.stdin.readline()
        if not line:
            app.quit()
            return
        command, _, words = line.strip().partition(" ")
        if command == "look":
            tell(look())
        else:
            getattr(window, command)(words)
            tell("done")

    listening = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    listening.activated.connect(told)
    tell("ready")
    app.exec()


if __name__ == "__main__":
    main()
