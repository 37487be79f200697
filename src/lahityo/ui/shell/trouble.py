"""Something unexpected has happened in the app itself: one calm sentence, and a report that can be copied."""

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from lahityo.ui.shell.clipboard import copy_report
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.text_area import TextArea


class TroubleDialog(Dialog):
    """Shows a report; the app goes on behind it."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("TroubleDialog", "Something went wrong in the app"),
            translate(
                "TroubleDialog",
                "What you have saved is safe, and you can go on. The report below tells where in the program it "
                "happened and holds nothing of your clients; send it to your support.",
            ),
            parent,
        )
        self._report = report
        shown = TextArea(report, min_lines=5, max_lines=10)
        shown.setReadOnly(True)
        shown.setAccessibleName(self.tr("Report"))
        self.add(shown)
        self.add_action(self.tr("Copy the report")).clicked.connect(self._copy)
        self.add_action(self.tr("Go on"), "primary", accepts=True)

    def _copy(self) -> None:
        copy_report(self._report)


class TroubleTeller(QObject):
    """Shows one dialog at a time; `told` may be emitted from any thread."""

    told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: TroubleDialog | None = None
        self.told.connect(self._show)

    def _show(self, report: str) -> None:
        if self._shown is not None and shiboken6.isValid(self._shown) and self._shown.isVisible():
            return
        self._shown = TroubleDialog(report, QApplication.activeWindow())
        self._shown.open()
