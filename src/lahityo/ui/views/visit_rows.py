"""Visits and drafts as rows of a list."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from lahityo.domain.client import ClientFields, short_name
from lahityo.domain.codes import Theme
from lahityo.services.visit_views import VisitRow as Visit
from lahityo.ui import texts
from lahityo.ui.views import when
from lahityo.ui.widgets.rows import PillText, VisitRow


def worker_names(workers: tuple[str, ...]) -> str:
    """`Aino V., Jari L.`."""
    return ", ".join(short_name(ClientFields(name=name)) for name in workers)


def theme_names(themes: tuple[Theme, ...]) -> str:
    """The themes in the user's language, as one text."""
    return ", ".join(texts.of_code(theme) for theme in themes)


def joined(*parts: str) -> str:
    """What is known, parted by dots."""
    return " · ".join(part for part in parts if part)


def state_pill(visit: Visit, today: date) -> PillText:
    """Signed, corrected on a day, or not signed."""
    if visit.signed is None:
        return PillText(QCoreApplication.translate("VisitRows", "Unsigned"), "warning", "pencil")
    if visit.corrected is not None:
        day = when.short_day(when.local(visit.corrected).date(), today)
        return PillText(QCoreApplication.translate("VisitRows", "Corrected {day}").format(day=day), "info")
    return PillText(QCoreApplication.translate("VisitRows", "Signed"), "done")


def draft_pill(saved: int, today: date) -> PillText:
    """A draft, and when it was last saved."""
    at = when.moment_or_clock(when.local(saved), today)
    return PillText(QCoreApplication.translate("VisitRows", "Draft {time}").format(time=at), "info")


def conflict_flag(count: int) -> PillText | None:
    """A warning that a field has two values."""
    if not count:
        return None
    return PillText(QCoreApplication.translate("VisitRows", "Two versions"), "warning")


def safety_pill(*, protected: bool, flagged: bool) -> PillText | None:
    """What to know of a client before anything else, beside the name; None when there is nothing."""
    translate = QCoreApplication.translate
    if protected and flagged:
        return PillText(translate("ClientsView", "Non-disclosure, safety flag"), "danger", "eye-off")
    if protected:
        return PillText(translate("ClientsView", "Non-disclosure"), "danger", "eye-off")
    return PillText(translate("ClientsView", "Safety flag"), "danger", "triangle-alert") if flagged else None


def kind_words(visit: Visit) -> str:
    """The kind of visit; of one that did not take place, why."""
    if not visit.no_show:
        return texts.of_code(visit.kind)
    from lahityo.ui.records import words  # which joins its own words as these rows do

    return joined(texts.of_code(visit.kind), words.of_item("no_show", visit.no_show))


def of_person(visit: Visit, today: date) -> VisitRow:
    """A visit in a list of one client's visits."""
    return VisitRow(
        when.short_day(when.local(visit.start_ms).date(), today),
        kind_words(visit),
        worker_names(visit.workers),
        visit.preview or theme_names(visit.themes),
        pill=state_pill(visit, today),
        flag=conflict_flag(visit.conflicts),
    )


def of_day(visit: Visit, today: date) -> VisitRow:
    """A visit in the list of a day."""
    return VisitRow(
        when.clock(when.local(visit.start_ms)),
        visit.client_name,
        "",
        joined(kind_words(visit), worker_names(visit.workers), theme_names(visit.themes)),
        pill=state_pill(visit, today),
        flag=conflict_flag(visit.conflicts),
    )


def of_all(visit: Visit, today: date) -> VisitRow:
    """A visit in a list of everyone's visits."""
    return VisitRow(
        when.short_day(when.local(visit.start_ms).date(), today),
        visit.client_name,
        joined(kind_words(visit), worker_names(visit.workers)),
        visit.preview or theme_names(visit.themes),
        pill=state_pill(visit, today),
        flag=conflict_flag(visit.conflicts),
    )
