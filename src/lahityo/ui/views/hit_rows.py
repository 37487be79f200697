"""A visit that a search found, as a row with its hits marked."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from lahityo.services.lists import SearchHit
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.views import when
from lahityo.ui.widgets.rows import PillText, VisitRow


def row_of_hit(hit: SearchHit, today: date) -> VisitRow:
    """The day, whose visit it is, and the words around the hits."""
    flag = None
    if hit.visit is None:
        flag = PillText(QCoreApplication.translate("SearchHits", "What was agreed"), "neutral", "users")
    # One line: what would break it takes as much room as before.
    snippet = "".join(" " if sign.isspace() else sign for sign in hit.snippet)
    return VisitRow(
        when.short_day(when.local(hit.start_ms).date(), today),
        hit.client_name,
        texts.of_code(hit.kind),
        snippet,
        tuple((start, end - start) for start, end in hit.ranges),
        flag=flag,
    )


def open_hit(context: Context, hit: SearchHit) -> None:
    """The visit; the client's page when only what was agreed is readable here."""
    if hit.visit is None:
        context.go.open_client(hit.client)
    else:
        context.go.open_visit(hit.visit)
