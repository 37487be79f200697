"""What a visit says, as labelled texts."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from lahityo.domain.visit import VisitFields
from lahityo.ui import texts
from lahityo.ui.records import words
from lahityo.ui.views import visit_rows, when
from lahityo.ui.widgets.finnish_time import format_duration


def place_of(fields: VisitFields) -> tuple[str, str]:
    """(label, text) of the place, for where a non-disclosure keeps it apart from the rest."""
    return QCoreApplication.translate("Fields", "Place"), fields.place


def facts_without_place(fields: VisitFields, goals: Mapping[bytes, str]) -> list[tuple[str, str]]:
    """As `facts_of`, for the eyes of whoever may pass by while the client has a non-disclosure."""
    return facts_of(replace(fields, place=""), goals)


def facts_of(fields: VisitFields, goals: Mapping[bytes, str]) -> list[tuple[str, str]]:
    """(label, text) of every field, in the order of the form; `goals` are the names of the client's goals."""
    translate = QCoreApplication.translate
    start = when.local_start(fields.start)
    agreed = when.local_start(fields.agreed_time) if fields.agreed_time else None
    moment = f"{when.long_day(start.date())} {when.clock(start)}" if start else ""
    length = format_duration(fields.minutes) if fields.minutes else ""
    return [
        (translate("VisitPage", "When"), visit_rows.joined(moment, length)),
        (translate("VisitPage", "Kind of visit"), visit_rows.joined(texts.of_code(fields.kind), fields.place)),
        (
            translate("VisitPage", "Why it did not take place"),
            words.of_item("no_show", fields.no_show) if fields.no_show else "",
        ),
        (translate("VisitPage", "Time agreed"), when.day_and_clock(agreed) if agreed else ""),
        (translate("VisitPage", "Workers present"), ", ".join(fields.workers)),
        (translate("VisitPage", "Themes"), visit_rows.theme_names(fields.themes)),
        (translate("VisitPage", "Situation at the visit"), fields.situation),
        (translate("VisitPage", "What was done"), fields.done),
        (translate("VisitPage", "What was agreed"), fields.agreed),
        (translate("VisitPage", "Means used"), ", ".join(words.of_item("means", one) for one in fields.means)),
        (translate("VisitPage", "Goals worked on"), "\n".join(goals[one] for one in fields.goals if one in goals)),
        (translate("VisitPage", "Basic needs met"), ", ".join(words.of_item("need", one) for one in fields.needs)),
    ]
