"""Work periods: one after the other, each with its evaluation."""

from collections.abc import Callable, Sequence

from lahityo.domain.records.work import WORK_EVALUATION, WORK_PERIOD
from lahityo.domain.spec import RecordSpec, Values
from lahityo.services.records import Row, Write
from lahityo.ui.context import Context
from lahityo.ui.path.own_card import OwnCard
from lahityo.ui.records.form import RecordForm
from lahityo.ui.views.page import Bar
from lahityo.ui.widgets.button import Button


class WorkCard(OwnCard):
    """The periods; the newest one can be evaluated and followed by the next."""

    def __init__(self, context: Context, client: bytes) -> None:
        self._newest: Row | None = None
        types = (WORK_PERIOD.type, WORK_EVALUATION.type)
        super().__init__(context, types, client, self._write_first)
        self._evaluate = Button(self.tr("Evaluate the period"), "secondary", icon="list-checks")
        self._evaluate.clicked.connect(self._write_evaluation)
        self._next = Button(self.tr("Next period"), "secondary", icon="arrow-right")
        self._next.clicked.connect(self._write_next)
        self._acts = Bar([self._evaluate, self._next])
        self._acts.hide()
        self.add(self._acts)

    def _show(self, read: tuple[list[Row], bool]) -> None:
        super()._show(read)
        rows, writes = read
        periods = [row for row in rows if row.type == WORK_PERIOD.type]
        self._newest = max(periods, key=lambda row: row.day, default=None)
        self._acts.setVisible(writes and self._newest is not None)

    def _write_first(self) -> None:
        paths = self._context.workspace.casework.paths
        self._begin_form(WORK_PERIOD, lambda: (paths.preset(WORK_PERIOD.type), ()))

    def _write_next(self) -> None:
        newest = self._newest
        if newest is not None:
            paths = self._context.workspace.casework.paths
            self._begin_form(WORK_PERIOD, lambda: (paths.after(newest), paths.finishing(newest)))

    def _write_evaluation(self) -> None:
        newest = self._newest
        if newest is not None:
            paths = self._context.workspace.casework.paths
            self._begin_form(WORK_EVALUATION, lambda: (paths.evaluation_of(newest), ()))

    def _begin_form(self, spec: RecordSpec, read: Callable[[], tuple[Values, Sequence[Write]]]) -> None:
        def open_form(found: tuple[Values, Sequence[Write]]) -> None:
            preset, extra = found
            form = RecordForm(
                self._context, spec, client=self._client, preset=preset, extra=extra, parent=self.window()
            )
            form.saved.connect(self.changed)
            form.open()

        self._context.tasks.run(self, read, open_form)
