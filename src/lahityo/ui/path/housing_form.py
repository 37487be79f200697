"""The form of a move: where the client lives from now on. The period before it ends the day before, in one save."""

from PySide6.QtWidgets import QWidget

from lahityo.domain.records.path import HOUSING_PERIOD
from lahityo.domain.spec import Values
from lahityo.services.paths import left_home
from lahityo.services.records import Card, Write
from lahityo.ui.context import Context
from lahityo.ui.records.form import RecordForm


class HousingForm(RecordForm):
    """A new housing period."""

    def __init__(self, context: Context, client: bytes, parent: QWidget) -> None:
        self._homes: list[Card] = []
        paths = context.workspace.casework.paths
        preset = paths.preset(HOUSING_PERIOD.type)
        super().__init__(context, HOUSING_PERIOD, client=client, preset=preset, parent=parent)
        context.tasks.run(self, lambda: paths.open_homes(client), self._homes.extend)

    def _write(self, values: Values, *, sign: bool) -> Write:
        self._extra = tuple(left_home(self._homes, values))
        return super()._write(values, sign=sign)
