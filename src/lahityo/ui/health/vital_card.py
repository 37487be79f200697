"""One measured value of a client: the latest reading with its unit, and the chart of change."""

from lahityo.domain.values import number_text
from lahityo.services.health import Reading, Vital
from lahityo.ui.assessments.change_chart import ChangeChart, Dot
from lahityo.ui.records import words
from lahityo.ui.views import visit_rows
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.finnish_time import format_date, format_datetime
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.pill import Pill


class VitalCard(Card):
    """Values of one kind, or the two of blood pressure. What is unusual has another shape and is said in words."""

    def __init__(self, title: str, vitals: list[Vital]) -> None:
        super().__init__(title)
        self._vitals = vitals
        latest = max((vital.latest for vital in vitals), key=lambda one: one.moment)
        same = [vital for vital in vitals if vital.latest.moment == latest.moment]
        values = "/".join(number_text(vital.field, vital.latest.value) for vital in same)
        unit = vitals[0].field.unit
        self.set_trailing(format_date(latest.moment.astimezone().date()))
        self.add(Label(f"{values} {unit}", "heading", tabular=True))
        if any(vital.latest.unusual for vital in same):
            self.add(Pill(self.tr("Outside the usual"), "warning"))
        chart = ChangeChart(self.tr("{name}: change over time").format(name=title))
        chart.show_change(
            [[self._dot(vital, one) for one in vital.readings] for vital in vitals],
            names=[words.of_field(vital.field) for vital in vitals] if len(vitals) > 1 else (),
        )
        if any(len(vital.readings) > 1 for vital in vitals):
            self.add(chart)
        else:
            chart.deleteLater()

    def _dot(self, vital: Vital, reading: Reading) -> Dot:
        moment = reading.moment.astimezone().replace(tzinfo=None)
        scale = 10**vital.field.scale
        value = f"{number_text(vital.field, reading.value)} {vital.field.unit}"
        odd = self.tr("outside the usual") if reading.unusual else ""
        day = moment.toordinal() + (moment.hour * 60 + moment.minute) / (24 * 60)
        label = visit_rows.joined(format_datetime(moment), words.of_field(vital.field), value, odd)
        return Dot(day, reading.value / scale, label, odd=reading.unusual)
