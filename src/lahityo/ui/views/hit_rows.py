"""A visit or another record that a search found, as a row with its hits marked, and where it is read."""

from collections.abc import Sequence
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
    snippet, ranges = in_one_line(hit.snippet, hit.ranges, " " if of_visit else " · ")
    kind = texts.of_code(hit.kind) if of_visit else words.of_type(hit.type)
    return VisitRow(
        when.short_day(when.local(hit.start_ms).date(), today),
        hit.client_name or kind,
        kind if hit.client_name else "",
        snippet,
        tuple((start, end - start) for start, end in ranges),
        flag=flag,
    )


def in_one_line(snippet: str, ranges: Sequence[tuple[int, int]], between: str) -> tuple[str, list[tuple[int, int]]]:
    """The words in one line, with `between` for each end of a line: a record's fields stand so. The ranges (start, end)
    go along.
    """
    made, places = "", list[int]()
    for sign in snippet:
        places.append(len(made))
        if sign in "\r\n":
            made += "" if not made or made.endswith(between) else between
        else:
            made += " " if sign.isspace() else sign
    places.append(len(made))
    return made, [(places[start], places[end]) for start, end in ranges]


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
