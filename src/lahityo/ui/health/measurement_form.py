"""A nurse's measurement: every value at once, two beside each other, each with its unit."""

from collections.abc import Mapping, Sequence

from lahityo.domain.records.health import MEASUREMENT
from lahityo.ui.context import Context
from lahityo.ui.records.form import RecordForm
from lahityo.ui.records.inputs import Options
from lahityo.ui.views.page import Row
from lahityo.ui.widgets.field import Field

_PAIRS = (
    ("systolic", "diastolic"),
    ("pulse", "saturation"),
    ("temperature", "respiration"),
    ("weight", "glucose"),
)


class MeasurementForm(RecordForm):
    """The form of a measurement with nothing folded away."""

    def __init__(self, context: Context, client: bytes) -> None:
        now = context.workspace.casework.desk.clock().astimezone().replace(second=0, microsecond=0)
        super().__init__(context, MEASUREMENT, client=client, preset={"measured_at": now.isoformat()})

    def _make_fields(self, links: Mapping[str, Options]) -> None:
        super()._make_fields(links)
        place = self.body.indexOf(self._fields["measured_at"]) + 1
        for number, names in enumerate(_PAIRS):
            fields = [self._fields[name] for name in names]
            for field in fields:
                self.body.removeWidget(field)
            row = Row(fields, [1, 1], least=0.6, gap="gutter")
            self.body.insertWidget(place + number, row)
            row.show()  # in what a layout has not shown yet the first field would not get the keys

    def _fold(self, rest: Sequence[Field]) -> None:
        """Nothing is hidden: what is measured differs from time to time."""
