"""Correcting a signed visit: the same fields with the reason; the original stays readable.

What is written is kept on this computer as it is typed; closing, leaving or locking loses nothing.
"""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lahityo.base.errors import LahityoError
from lahityo.services.correction_drafts import CorrectionDraft
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.views.form_problems import clear_problems, show_problems
from lahityo.ui.views.keeper import Keeper
from lahityo.ui.views.page import Column, Page, chain
from lahityo.ui.views.visit_foot import VisitFoot
from lahityo.ui.views.visit_form import VisitForm
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.text_area import TextArea


class CorrectionKeeper(Keeper[CorrectionDraft]):
    """The keeper of one correction."""


class CorrectionForm(QWidget):
    """The form of one correction, from what it began with; `kept` says that it goes on with kept words, `hides` that
    the place is read for a reason alone.

    Signals:
        ended(): the correction was signed, thrown away or left for later.
    """

    ended = Signal()

    def __init__(self, context: Context, draft: CorrectionDraft, *, kept: bool, hides: bool) -> None:
        super().__init__()
        self._context, self._begun, self._kept = context, draft, kept
        unsaved = _left_behind(context, draft.view.id)
        draft = unsaved or draft
        self._reason = TextArea(draft.reason, min_lines=2)
        self._form = VisitForm(context.workspace.casework.desk.clock)
        self._form.show_value(draft.fields)
        if hides:
            self._form.place.cover(context, draft.fields.client)
        self._form.workers.offer(draft.fields.workers)
        reason = Field(
            self.tr("Why is it being corrected?"), self._reason, self.tr("Stays beside the original."), required=True
        )
        self._fields = {**self._form.fields, "reason": reason}
        self._banner = Banner("", "danger")
        self._banner.hide()
        self._foot = VisitFoot(corrects=True)
        self._foot.set_register(texts.of_code(draft.view.register), shared=False)
        self._keeper = CorrectionKeeper(context, self._current, context.workspace.casework.correction_drafts.keep)
        self._lay_out(reason)
        self._connect()
        self._chain()
        if unsaved is not None:
            self._keeper.touch()
        self._reason.moveCursor(QTextCursor.MoveOperation.End)
        self.setFocusProxy(self._reason)

    def leave(self) -> None:
        """Hand the last keystrokes to the write lane."""
        self._keeper.flush()

    def _lay_out(self, reason: Field) -> None:
        card = Card(self.tr("Correction"))
        card.add(Banner(self.tr("The signed original stays as it is and can be read beside the correction."), "info"))
        card.add(self._banner)
        card.add(reason)
        card.add(self._form, 1)
        content = Column()
        content.add(card, 1)
        page = Page(content)
        self._form.follow_on(page)
        page.follow(self._reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page, 1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self._form.edited.connect(self._edited)
        self._reason.edited.connect(self._edited)
        self._form.redrawn.connect(self._chain)
        self._keeper.state_changed.connect(self._show_saved)
        self._keeper.failed.connect(self._show_fault)
        self.destroyed.connect(self._keeper.orphan)
        self._foot.closed.connect(self._close)
        self._foot.discarded.connect(self._ask_discard)
        self._foot.signed.connect(self._submit)
        escape = QShortcut(QKeySequence("Escape"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._close)

    def _chain(self) -> None:
        chain([self._reason, *self._form.stops(), *self._foot.stops()])

    # --- writing

    def _current(self) -> CorrectionDraft:
        return replace(self._begun, fields=self._form.value(), reason=self._reason.text())

    def _edited(self) -> None:
        self._keeper.touch()
        for field in self._fields.values():
            if field.error:
                field.set_error("")

    def _show_saved(self, state: str, at: int) -> None:
        if state == "saved":
            self._kept = True
        self._foot.show_saved(state, at)

    def _show_fault(self, error: LahityoError) -> None:
        self._banner.set(texts.of_error(error), "danger")
        self._banner.show()

    # --- ending

    def _close(self) -> None:
        self._keeper.flush(self.ended.emit)

    def _submit(self) -> None:
        clear_problems(self._fields, self._banner)
        if not self._form.check_typed():
            return
        visits, visit, now = self._context.workspace.casework.visits, self._begun.view.id, self._current()
        unsaved = not self._keeper.safe
        self._keeper.stop()
        self._foot.set_busy(True)

        def done(_: None) -> None:
            self._context.tell(self.tr("The correction is signed; the original stays beside it."))
            self.ended.emit()

        def failed(error: LahityoError) -> None:
            self._foot.set_busy(False)
            self._go_on_keeping(unsaved=unsaved)
            show_problems(error, self._fields, self._banner)

        self._context.tasks.run(self, lambda: visits.correct(visit, now.fields, now.reason), done, failed, lane="write")

    def _go_on_keeping(self, *, unsaved: bool) -> None:
        self._keeper.resume()
        if unsaved:
            self._keeper.touch()

    def _ask_discard(self) -> None:
        if not self._kept and self._keeper.safe:
            self.ended.emit()
            return
        dialog = Dialog(
            self.tr("Discard the correction?"), self.tr("What you changed here will be thrown away."), self.window()
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.add_action(self.tr("Keep writing"), rejects=True).setFocus()
        dialog.add_action(self.tr("Discard"), "danger", accepts=True)
        dialog.accepted.connect(self._discard)
        dialog.open()

    def _discard(self) -> None:
        drafts, view = self._context.workspace.casework.correction_drafts, self._begun.view
        self._keeper.stop()

        def failed(error: LahityoError) -> None:
            self._go_on_keeping(unsaved=True)
            self._show_fault(error)

        self._context.tasks.run(self, lambda: drafts.drop(view), lambda _: self.ended.emit(), failed, lane="write")


def _left_behind(context: Context, visit: bytes) -> CorrectionDraft | None:
    """What a former form of the same correction could not save yet; its keeper gives it up."""
    for keeper in context.tasks.findChildren(CorrectionKeeper):
        found = keeper.left
        if found is not None and found.view.id == visit:
            keeper.stop()
            return found
    return None
