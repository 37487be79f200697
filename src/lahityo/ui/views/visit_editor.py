"""The editor of a visit: everything typed is in the vault within a second, until it is signed or discarded."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from lahityo.base.errors import LahityoError
from lahityo.domain.client import display_name
from lahityo.services.drafts import VisitDraft
from lahityo.services.visits import begin_joint
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.design.theme import current
from lahityo.ui.views.agreed_tasks import AgreedTasks
from lahityo.ui.views.client_picker import ClientPicker
from lahityo.ui.views.draft_keeper import DraftKeeper, left_behind
from lahityo.ui.views.editor_data import Asked, Opened, read_draft
from lahityo.ui.views.editor_side import EditorSide
from lahityo.ui.views.form_problems import clear_problems, show_problems
from lahityo.ui.views.page import Column, Row, chain, fill
from lahityo.ui.views.view import View
from lahityo.ui.views.visit_foot import VisitFoot
from lahityo.ui.views.visit_form import VisitForm
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.check_box import CheckBox
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.field import Field


class _OnTheLine(Column):
    """What is lowest in it stands on the middle line of the field beside it."""

    def _space(self) -> None:
        super()._space()
        sizes = current().metrics
        self.box.setContentsMargins(0, 0, 0, (sizes.control - sizes.target - sizes.unit) // 2)


class VisitEditor(View):
    """Writes one draft: a new one, a kept one, the own part of a joint visit, or an open visit."""

    concerns = frozenset({"client"})

    def __init__(
        self,
        context: Context,
        *,
        client: bytes = b"",
        draft: bytes | None = None,
        joint: bytes | None = None,
        visit: bytes | None = None,
    ) -> None:
        super().__init__(context)
        self._asked = Asked(client, draft or None, joint, visit)
        self._draft: VisitDraft | None = None
        self._kept = False
        self._ending = False
        self._left_at: QWidget | None = None
        self._keeper = DraftKeeper(context, self._current)
        self._picker = ClientPicker(context)
        self._form = VisitForm(self.casework.desk.clock)
        self._joint = CheckBox(self.tr("Joint visit (nurse and instructor)"))
        self._banner = Banner("", "danger")
        self._banner.hide()
        self._side = EditorSide(context)
        self._tasks = AgreedTasks(self._form.agreed.text)
        self._form.put_under_agreed(self._tasks, self._tasks.stops)
        self._foot = VisitFoot()
        self._fields = {
            "client": Field(self.tr("Client"), self._picker, required=True),
            **self._form.fields,
        }
        self._lay_out()
        self._connect()
        self.set_title(self.tr("Record a visit"))
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The draft once it is kept, else the empty editor."""
        if self._draft is not None and (self._kept or not self._keeper.safe):
            return "draft", self._draft.id
        return "draft", b""

    def leave(self) -> None:
        """Hand the last keystrokes to the write lane."""
        self._keeper.flush()

    def load(self) -> None:
        """Read the draft once, and what stands beside it whenever the client changed elsewhere."""
        if self._draft is not None:
            self._side.show_for(self._current())
            return
        self._form.setEnabled(False)
        workspace, asked = self.context.workspace, self._asked
        self.context.tasks.run(self, lambda: read_draft(workspace, asked), self._open, self._not_opened)

    # --- making it

    def _lay_out(self) -> None:
        card = Card()
        card.add(self._banner)
        beside = _OnTheLine("unit")
        beside.add_stretch()
        beside.add(self._joint)
        card.add(Row([self._fields["client"], beside], [3, 2], least=1.2, gap="gutter"))
        card.add(self._form)
        written = Column()  # as high as what is written asks, however much stands beside it
        written.add(card)
        written.add_stretch()
        page = fill(self, Row([written, self._side], [62, 38], least=1.4, gap="gutter"), self._foot)
        self._form.follow_on(page)

    def _connect(self) -> None:
        self._picker.picked.connect(self._client_picked)
        self._form.edited.connect(self._edited)
        self._form.redrawn.connect(self._chain)
        self._tasks.redrawn.connect(self._chain)
        self._tasks.changed.connect(self._edited)
        self._side.rated.connect(self._edited)
        self._side.files.adding.connect(self._edited)
        self._side.goals_known.connect(self._form.choices.offer_goals)
        QShortcut(QKeySequence("Ctrl+G"), self).activated.connect(self._to_goals_and_back)
        self._joint.toggled.connect(self._joint_toggled)
        self._keeper.state_changed.connect(self._show_saved)
        self._keeper.failed.connect(self._show_fault)
        self.destroyed.connect(self._keeper.orphan)
        self._foot.closed.connect(self._close)
        self._foot.discarded.connect(self._ask_discard)
        self._foot.saved_open.connect(partial(self._end, sign=False))
        self._foot.signed.connect(partial(self._end, sign=True))
        escape = QShortcut(QKeySequence("Escape"), self)
        escape.activated.connect(self._close)

    def _to_goals_and_back(self) -> None:
        """Ctrl+G: to the goals to rate, and from there to where one was writing."""
        at = QApplication.focusWidget()
        if self._side.rates(at):
            left = self._left_at if self._left_at is not None and shiboken6.isValid(self._left_at) else None
            (left or self._form.situation).setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._left_at = at if at is not None and self.isAncestorOf(at) else self._form.situation
            self._side.choose_goal()

    def _chain(self) -> None:
        chain([self._picker, self._joint, *self._form.stops(), *self._foot.stops()])

    def _open(self, opened: Opened) -> None:
        unsaved = left_behind(self.context, opened.draft.id)
        draft = self._draft = unsaved or opened.draft
        self._kept = opened.kept
        if opened.noted:
            self._side.noted(opened.draft.fields.client)
        self._form.setEnabled(True)
        self._form.show_value(draft.fields)
        if opened.hides:
            self._form.place.cover(self.context, draft.fields.client)
        self._form.workers.offer(opened.colleagues)
        self._tasks.show_value(draft.tasks)
        own_joint = draft.joint is None or draft.joint == begin_joint(replace(draft, joint=None)).joint
        self._joint.blockSignals(True)
        self._joint.setChecked(draft.joint is not None)
        self._joint.blockSignals(False)
        self._joint.setEnabled(own_joint and not draft.editing)
        fixed = draft.editing or not own_joint
        self._picker.setReadOnly(fixed)
        self._foot.set_register(texts.of_code(draft.register), shared=draft.editing)
        if draft.fields.client:
            self._load_client(draft.fields.client)
        else:
            self._side.show_for(draft)
        self._name_title("")
        if unsaved:
            self._edited()
        self._form.situation.moveCursor(QTextCursor.MoveOperation.End)
        (self._form.situation if draft.fields.client else self._picker).setFocus(Qt.FocusReason.TabFocusReason)

    def _not_opened(self, error: LahityoError) -> None:
        self._banner.set(texts.of_error(error), "danger")
        self._banner.show()
        self._foot.set_closed()

    # --- writing

    def _current(self) -> VisitDraft:
        draft = self._draft
        if draft is None:
            raise RuntimeError("a draft is taken before it is there")
        fields = replace(self._form.value(), client=self._picker.client() or self._client_of(draft))
        ratings = self._side.ratings() if self._side.is_about(draft.fields.client) else draft.ratings
        return replace(draft, fields=fields, ratings=ratings, tasks=self._tasks.value())

    def _client_of(self, draft: VisitDraft) -> bytes:
        return draft.fields.client if self._picker.isReadOnly() or not self._picker.text().strip() else b""

    def _edited(self) -> None:
        if self._draft is not None and not self._ending:
            self._draft = self._current()
            self._keeper.touch()
            for field in self._fields.values():
                if field.error:
                    field.set_error("")
            self._name_title(None)

    def _client_picked(self, client: bytes) -> None:
        if self._draft is None:
            return
        # Ratings are of the former client's goals.
        self._draft = replace(self._draft, fields=replace(self._draft.fields, client=client, goals=()), ratings={})
        self._form.choices.show_value(self._draft.fields)
        self._edited()
        self._side.show_for(self._current())
        if client:
            self._form.kind.setFocus(Qt.FocusReason.TabFocusReason)

    def _joint_toggled(self, on: bool) -> None:
        if self._draft is not None:
            self._draft = begin_joint(self._draft) if on else replace(self._draft, joint=None)
            self._edited()

    def _load_client(self, client: bytes) -> None:
        clients = self.casework.clients

        def show(name: str) -> None:
            self._picker.set_client(client, name)
            if self._draft is not None:
                self._side.show_for(self._current())
            self._name_title(name)

        self.context.tasks.run(self, lambda: display_name(clients.get(client).fields), show)

    def _name_title(self, name: str | None) -> None:
        name = self._picker.text() if name is None and self._picker.client() else name or ""
        kind = self._form.kind.currentText()
        self.set_title(self.tr("Record a visit"), f"{name} · {kind.lower()}" if name else kind.lower())

    def _show_saved(self, state: str, at: int) -> None:
        if state == "saved":
            self._kept = True
            self._banner.hide()
        self._foot.show_saved(state, at)

    def _show_fault(self, error: LahityoError) -> None:
        self._banner.set(texts.of_error(error), "danger")
        self._banner.show()

    # --- ending

    def _close(self) -> None:
        self._keeper.flush(self.context.go.back)

    def _ask_discard(self) -> None:
        if self._draft is None or (not self._kept and self._keeper.safe):
            self.context.go.back()
            return
        dialog = _discarding(self.window(), seen=self._draft.editing)
        dialog.accepted.connect(self._discard)
        dialog.open()

    def _discard(self) -> None:
        draft, drafts = self._draft, self.casework.drafts
        if draft is not None:
            self._run_end(lambda: drafts.discard(draft.id), self.context.go.back, self.tr("The draft was discarded."))

    def _end(self, *, sign: bool) -> None:
        if self._draft is None or self._ending or not self._form.check_typed():
            return
        visits, draft = self.casework.visits, self._current()
        client = draft.fields.client
        self._run_end(
            lambda: visits.sign(draft) if sign else visits.save(draft),
            lambda: self.context.go.open_client(client),
            self.tr("The visit is signed.") if sign else self.tr("The visit is saved unsigned; colleagues see it."),
        )

    def _run_end(self, work: Callable[[], None], go: Callable[[], None], words: str) -> None:
        """End the draft by `work`; nothing is saved behind its back meanwhile."""
        self._ending = True
        clear_problems(self._fields, self._banner)
        unsaved = not self._keeper.safe
        self._keeper.stop()
        self._foot.set_busy(True)

        def done(_: None) -> None:
            self._kept = False
            self.context.tell(words)
            go()

        def failed(error: LahityoError) -> None:
            self._ending = False
            self._foot.set_busy(False)
            self._keeper.resume()
            if unsaved:
                self._keeper.touch()
            show_problems(error, self._fields, self._banner)

        self.context.tasks.run(self, work, done, failed, lane="write")


def _discarding(parent: QWidget, *, seen: bool) -> Dialog:
    """The question; `seen` says that colleagues have the visit that was being changed."""
    translate = QCoreApplication.translate
    told = translate("VisitEditor", "What is written here will be thrown away.")
    if seen:
        told = translate(
            "VisitEditor",
            "What is written here will be thrown away. A visit that colleagues already see stays as it was.",
        )
    dialog = Dialog(translate("VisitEditor", "Discard this draft?"), told, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.add_action(translate("VisitEditor", "Keep writing"), rejects=True).setFocus()
    dialog.add_action(translate("VisitEditor", "Discard"), "danger", accepts=True)
    return dialog
