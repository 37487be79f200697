"""The day log of a meeting place with its visitors and incidents at work; the log of the area with its forecasts."""

from datetime import date

from lahityo.ui.context import Context
from lahityo.ui.records.card import RecordCard
from lahityo.ui.views.page import Column
from lahityo.ui.widgets.label import Label


class DayLogPanel(Column):
    """Opening hours, visitors, helpers, donations, what happened."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._visitors = Label("", "heading")
        today = self._today()
        self._log = RecordCard(
            context, ("day_entry",), client=b"", title=self.tr("Day log"), preset={"on": today.isoformat()},
            empty=self.tr("Nothing written yet. Add the opening hours or the first visitors."),
        )  # fmt: skip
        self.add(self._visitors)
        self.add(self._log)
        self.add(
            RecordCard(
                context,
                ("safety_incident",),
                client=b"",
                empty=self.tr("Threats and accidents at work come here, without anybody's name."),
            )
        )
        self.add_stretch()
        self.load()

    def load(self) -> None:
        """Read the visitors of the day and the place last written of; the list reads by itself."""
        dropin, today = self._context.workspace.casework.dropin, self._today()
        self._context.tasks.run(self, lambda: (dropin.visitors(today), dropin.usual_place()), self._show)

    def _show(self, read: tuple[int, str]) -> None:
        visitors, place = read
        self._log.set_preset({"on": self._today().isoformat(), "place": place or None})
        self._visitors.setText(self.tr("Visitors today: {count}").format(count=visitors))

    def _today(self) -> date:
        return self._context.workspace.casework.tasks.today()


class AreaPanel(Column):
    """What is seen in the area, never of one client, and what was expected of the work."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        today = context.workspace.casework.tasks.today().isoformat()
        self.add(
            RecordCard(
                context,
                ("area_entry",),
                client=b"",
                title=self.tr("Area log"),
                preset={"from": today, "to": today},
                empty=self.tr("Disturbances, other outcomes and feedback of the area come here, never of one client."),
            )
        )
        self.add(
            RecordCard(
                context,
                ("forecast",),
                client=b"",
                title=self.tr("Expected and actual"),
                empty=self.tr("A team lead writes here what is expected of a period; it is compared with what came."),
            )
        )
        self.add_stretch()

    def load(self) -> None:
        """The lists read by themselves."""
