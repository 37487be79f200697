"""A sheet that asks what an act needs, does it, and shows beside its fields what is missing.

One that keeps its words has them in the vault within a second of the last key, until the act is done or they are
thrown away: neither a lock nor the end of the program loses them.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.domain.spec import Value, Values
from lahityo.services.record_drafts import RecordDraft
from lahityo.ui.context import Context
from lahityo.ui.views import sheet_draft
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.views.form_problems import clear_problems
from lahityo.ui.views.keeper import Keeper
from lahityo.ui.widgets.button import ButtonKind
from lahityo.ui.widgets.field import Field


class ActSheet(BusySheet):
    """Give it what it asks and does with `ask`, then open it.

    Signals:
        acted(): it has been done.
    """

    acted = Signal()

    def __init__(
        self,
        context: Context,
        title: str,
        text: str,
        act: str,
        parent: QWidget,
        *,
        kind: ButtonKind = "primary",
    ) -> None:
        """`act` is the word on the button."""
        super().__init__(context.tasks, title, text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._prepare: Callable[[], Callable[[], object] | None] = lambda: None
        self.guard_words(self._banner)
        self._key: tuple[str, bytes, bytes] | None = None
        self._keeper: Keeper[Values] | None = None
        self._kept: Values = {}
        self._controls: dict[str, QWidget] = {}
        self._discard = self.add_action(self.tr("Discard"), "quiet")
        self._discard.clicked.connect(self._throw_away)
        self._discard.hide()
        self._cancel = self.add_action(self.tr("Cancel"), rejects=True)
        self._go = self.add_action(act, kind)
        self._go.clicked.connect(self._submit)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._submit)

    def ask(self, fields: Mapping[str, Field], prepare: Callable[[], Callable[[], object] | None]) -> None:
        """Show the fields, named as the problems name them.

        When one goes on, `prepare` reads what was given and returns the work, which is done in the background; None
        when it has said beside a field what is wrong.
        """
        self._prepare = prepare
        for name, field in fields.items():
            self.add_field(name, field)

    def add_field(self, name: str, field: Field) -> None:
        """One more field."""
        self._fields[name] = field
        self.add(field)
        self.hold(name, field.control)

    def hold(self, name: str, control: QWidget) -> None:
        """Count a control to what is kept."""
        self._controls[name] = control
        if name in self._kept:
            sheet_draft.put(control, self._kept[name])
        sheet_draft.listen(control, self._touched)

    def keep(self, act: str, client: bytes, record: bytes = b"") -> None:
        """From here on the words are kept, under the act and what it is about; those of an earlier time come back."""
        drafts = self._context.workspace.casework.record_drafts
        kind = f"sheet:{act}"
        self._key = (kind, client, record)
        self._guard = None
        self._cancel.set_text(self.tr("Close"))
        self._keeper = self._kept_by = Keeper(
            self._context, self._values, lambda values: drafts.keep(kind, client, record or None, values)
        )
        self._context.tasks.run(self, lambda: drafts.find(kind, client, record or None), self._found)

    def field(self, name: str) -> Field:
        """One of the fields."""
        return self._fields[name]

    def _submit(self) -> None:
        clear_problems(self._fields, self._banner)
        work = None if self._go.busy else self._prepare()
        if work is not None:
            key, drafts = self._key, self._context.workspace.casework.record_drafts

            def act(work: Callable[[], object] = work) -> object:
                done = work()
                if key is not None:
                    drafts.drop(*key)
                return done

            self.act(self._go, act, self._finished, lane="write")

    def _finished(self, _: object) -> None:
        if self._keeper is not None:
            self._keeper.stop()
        self.acted.emit()
        self.accept()

    # --- keeping

    def _values(self) -> dict[str, Value]:
        return sheet_draft.values_of(self._controls)

    def _touched(self) -> None:
        if self._keeper is not None:
            self._keeper.touch()

    def _found(self, draft: RecordDraft | None) -> None:
        if draft is None or (self._keeper is not None and not self._keeper.safe):
            return
        self._kept = draft.values
        for name, control in self._controls.items():
            if name in self._kept:
                sheet_draft.put(control, self._kept[name])
        self._banner.set(self.tr("You left this unfinished; your words are here."), "info")
        self._banner.show()
        self._discard.show()
        self.fit()

    def _throw_away(self) -> None:
        key, keeper = self._key, self._keeper
        if key is None or keeper is None:
            return
        keeper.stop()
        drafts = self._context.workspace.casework.record_drafts

        def failed(error: LahityoError) -> None:
            keeper.resume()
            self._failed(error)

        self._context.tasks.run(self, lambda: drafts.drop(*key), lambda _: self.accept(), failed, lane="write")
