"""The words of the timeline: what each bar is called, and what it tells when it is looked at."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from lahityo.domain.housing import HOUSED
from lahityo.services.paths import Lane, Stretch, Timeline
from lahityo.ui.path.stretch_bar import PathBar
from lahityo.ui.widgets.finnish_time import format_date

NameOf = Callable[[str, str], str]
"""The name of a code in the user's language, by code list and code."""

_LANES = list(Lane)
translate = QCoreApplication.translate


def lane_names() -> list[str]:
    """The lanes from the top."""
    return [
        translate("PathBars", "Services"),
        translate("PathBars", "Episodes"),
        translate("PathBars", "Housing"),
        translate("PathBars", "Work"),
    ]


def bars(timeline: Timeline, name_of: NameOf) -> list[PathBar]:
    """A bar for every stretch."""
    return [_bar(one, name_of) for one in timeline.stretches]


def title(one: Stretch, name_of: NameOf) -> str:
    """What a stretch is called: its kind and its place."""
    kind = name_of(one.codes, one.kind)
    return f"{kind} · {one.place}" if one.place and one.lane is not Lane.HOUSING else kind


def days(start: date, end: date | None) -> str:
    """`1.6.2025–30.9.2025`, or `since 1.6.2025` while it lasts."""
    if end is None:
        return translate("PathBars", "since {day}").format(day=format_date(start))
    return f"{format_date(start)}–{format_date(end)}"


def _bar(one: Stretch, name_of: NameOf) -> PathBar:
    return PathBar(
        one.record, _LANES.index(one.lane), _tone(one), title(one, name_of), _detail(one, name_of),
        one.start, one.end, one.planned,
    )  # fmt: skip


def _tone(one: Stretch) -> str:
    if one.lane is not Lane.HOUSING:
        return one.lane.value
    if one.homeless:
        return "homeless"
    return "housed" if one.kind in HOUSED else "housing"


def _detail(one: Stretch, name_of: NameOf) -> str:
    lines = [f"{title(one, name_of)}, {days(one.start, one.end)}"]
    if one.lane is Lane.HOUSING and one.place:
        lines.append(one.place)
    if one.grounds:
        lines.append(one.grounds)
    if one.route:
        lines.append(translate("PathBars", "Route: {route}").format(route=name_of("route", one.route)))
    if one.planned and one.end is None:
        lines.append(translate("PathBars", "Planned end: {day}").format(day=format_date(one.planned)))
    if one.ending:
        ending = name_of("ending_ground", one.ending)
        lines.append(translate("PathBars", "How it ended: {ending}").format(ending=ending))
    if one.disputed:
        lines.append(translate("PathBars", "Two people ended it on different days; agree which is right."))
    return "\n".join(lines)
