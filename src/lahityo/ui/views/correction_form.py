"""Correcting a signed visit: the same fields with the reason; the original stays readable."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lahityo.base.errors import LahityoError
from lahityo.services.visit_views import VisitView
from lahityo.ui.context import Context
from lahityo.ui.views.form_problems import clear_problems, show_problems
from lahityo.ui.views.page import Bar, Column, Page, chain
from lahityo.ui.views.visit_form import VisitForm
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.text_area import TextArea


class CorrectionForm(QWidget):
    """The form of one correction.

    Signals:
        ended(): the correction was saved or given up.
    """

    ended = Signal()

    def __init__(self, context: Context, view: VisitView) -> None:
        super().__init__()
        self._context = context
        self._view = view
        self._reason = TextArea(min_lines=2)
        self._form = VisitForm(context.workspace.casework.desk.clock)
        self._form.show_value(view.fields)
        self._before = self._form.value()
        self._form.workers.offer(view.fields.workers)
        reason = Field(
            self.tr("Why is it corrected?"), self._reason, self.tr("Stays beside the original."), required=True
        )
        self._fields = {**self._form.fields, "reason": reason}
        self._banner = Banner("", "danger")
        self._banner.hide()
        card = Card(self.tr("Correction"))
        card.add(Banner(self.tr("The signed original stays as it is and can be read beside the correction."), "info"))
        card.add(self._banner)
        card.add(reason)
        card.add(self._form, 1)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self._ask_cancel)
        self._save = Button(self.tr("Sign the correction"), "primary", shortcut="Ctrl+Return")
        self._save.clicked.connect(self._submit)
        page_content = Column()
        page_content.add(card, 1)
        page_content.add(Bar([], [cancel, self._save]))
        page = Page(page_content)
        self._form.follow_on(page)
        page.follow(self._reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        chain([self._reason, *self._form.stops(), self._save, cancel])
        self._form.redrawn.connect(lambda: chain([self._reason, *self._form.stops(), self._save, cancel]))
        self.setFocusProxy(self._reason)

    def _submit(self) -> None:
        clear_problems(self._fields, self._banner)
        if self._save.busy or not self._form.check_typed():
            return
        visits, visit, fields, reason = (
            self._context.workspace.casework.visits, self._view.id, self._form.value(), self._reason.text(),
        )  # fmt: skip
        self._save.set_busy(True)
        self._context.tasks.run(
            self, lambda: visits.correct(visit, fields, reason), self._done, self._failed, lane="write"
        )

    def _done(self, _: None) -> None:
        self._context.tell(self.tr("The correction is signed; the original stays beside it."))
        self.ended.emit()

    def _failed(self, error: LahityoError) -> None:
        self._save.set_busy(False)
        show_problems(error, self._fields, self._banner)

    def _ask_cancel(self) -> None:
        if self._form.value() == self._before and not self._reason.text().strip():
            self.ended.emit()
            return
        dialog = Dialog(
            self.tr("Give up the correction?"), self.tr("What you changed here is thrown away."), self.window()
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.add_action(self.tr("Keep writing"), rejects=True).setFocus()
        dialog.add_action(self.tr("Give up"), "danger", accepts=True)
        dialog.accepted.connect(self.ended)
        dialog.open()
