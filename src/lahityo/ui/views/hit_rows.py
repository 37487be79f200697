"""A visit or another record that a search found, as a row with its hits marked, and where it is read."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from lahityo.services.lists import SearchHit
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.records import words
from lahityo.ui.views import when
from lahityo.ui.widgets.rows import PillText, VisitRow


def row_of_hit(hit: SearchHit, today: date) -> VisitRow:
    """The day, whose visit it is, and the words around the hits."""
    of_visit = hit.type == "visit"
    flag = None
    if of_visit and hit.visit is None:
        flag = PillText(QCoreApplication.translate("SearchHits", "What was agreed"), "neutral", "users")
    # One line: what would break it takes as much room as before.
    snippet = "".join(" " if sign.isspace() else sign for sign in hit.snippet)
    kind = texts.of_code(hit.kind) if of_visit else words.of_type(hit.type)
    return VisitRow(
        when.short_day(when.local(hit.start_ms).date(), today),
        hit.client_name or kind,
        kind if hit.client_name else "",
        snippet,
        tuple((start, end - start) for start, end in hit.ranges),
        flag=flag,
    )


def open_hit(context: Context, hit: SearchHit) -> None:
    """Where it is read: the visit, the guide, the record; the client when only what was agreed is readable here."""
    if hit.visit is not None:
        context.go.open_visit(hit.visit)
    elif hit.type == "guide_page":
        context.go.open_guide(hit.record)
    elif hit.record:
        context.go.open_record(hit.record)
    else:
        context.go.open_client(hit.client)
