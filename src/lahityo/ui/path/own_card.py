"""A card of the path's records: what they tell in one line, and new ones that begin in a way of their own."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from lahityo.domain.months import day_of
from lahityo.domain.spec import Values, text_of
from lahityo.services.records import Row
from lahityo.ui.context import Context
from lahityo.ui.path.bars import days
from lahityo.ui.records.card import RecordCard
from lahityo.ui.views import when
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.rows import PillText, VisitRow

_TOLD = {
    "path_step": "grounds",
    "housing_period": "grounds",
    "referral": "grounds",
    "application": "landlord",
    "readiness_check": "client_words",
    "work_period": "tasks",
    "work_evaluation": "next",
}
_LASTING = frozenset({"path_step", "housing_period", "work_period"})


class OwnCard(RecordCard):
    """A record card whose link calls `begin` instead of opening an empty form."""

    def __init__(
        self, context: Context, types: Sequence[str], client: bytes, begin: Callable[[], None], *, empty: str = ""
    ) -> None:
        self._begin = begin
        self._today = context.workspace.casework.desk.clock().astimezone().date()
        super().__init__(context, types, client=client, empty=empty)

    def add_new(self) -> None:
        """Begin a new one."""
        self._begin()

    def _row(self, row: Row) -> VisitRow:
        shown = super()._row(row)
        day = day_of(row.day)
        told = joined(_period(row), _text(row.values, _TOLD.get(row.type, "")))
        pill = shown.pill
        if row.type in _LASTING and not row.until and row.voided is None:
            pill = PillText(QCoreApplication.translate("OwnCard", "Now"), "done")
        return shown._replace(
            when=when.short_day(day, self._today) if day else "", snippet=told or shown.snippet, pill=pill
        )


def _period(row: Row) -> str:
    start: date | None = day_of(row.day)
    return days(start, day_of(row.until)) if start and row.type in _LASTING else ""


def _text(values: Values, name: str) -> str:
    return " ".join(text_of(values, name).split())
