"""The places one can be in an unlocked window, each restorable by a kind and an id, and the views that show them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.codes import Role
from lahityo.domain.spec import CLIENT_ROLES, SOCIAL_ROLES
from lahityo.ui import lazy
from lahityo.ui.context import Context

Place = tuple[str, bytes]
"""Kind of view and the id (16 bytes, or none) that it shows; nothing else is kept while the vault is locked.

A kind may name a part of its page after a colon, as "client:plan".
"""

TODAY: Place = ("today", b"")
CLIENTS: Place = ("clients", b"")
VISITS: Place = ("visits", b"")
SEARCH: Place = ("search", b"")
SYNC: Place = ("sync", b"")
SETTINGS: Place = ("settings", b"")

TEAM_ROLES = CLIENT_ROLES | {Role.PARTNER}
EVERYONE = frozenset(Role)


@dataclass(frozen=True, slots=True)
class RailPlace:
    """An entry of the rail: `label` is an English source text of the context "Places", `maker` a path of `lazy`.

    It stands in the rail of these roles, and `keys` open it from everywhere, numbered as the rail has them: the same
    number may open another place for another role. A `kept` one keeps its one view as it was left: scrolled, chosen,
    searched.
    """

    key: str
    label: str
    icon: str
    maker: str = ""
    roles: frozenset[Role] = EVERYONE
    keys: str = ""
    kept: bool = True


PLACES: tuple[RailPlace, ...] = (
    RailPlace("today", QT_TRANSLATE_NOOP("Places", "Today"), "sun", "lahityo.ui.views.today:TodayView", keys="Ctrl+1"),
    RailPlace(
        "clients", QT_TRANSLATE_NOOP("Places", "Clients"), "users", "lahityo.ui.views.clients:ClientsView",
        CLIENT_ROLES, "Ctrl+2",
    ),
    RailPlace(
        "visits", QT_TRANSLATE_NOOP("Places", "Visits"), "calendar-days", "lahityo.ui.views.visits:VisitsView",
        CLIENT_ROLES, "Ctrl+3",
    ),
    RailPlace(
        "plans", QT_TRANSLATE_NOOP("Places", "Plans"), "target", "lahityo.ui.plans.queue:PlansView", SOCIAL_ROLES,
        "Ctrl+4",
    ),
    RailPlace(
        "tasks", QT_TRANSLATE_NOOP("Places", "Tasks"), "list-checks", "lahityo.ui.tasks_view.view:TasksView",
        CLIENT_ROLES, "Ctrl+5",
    ),
    RailPlace(
        "drop_in", QT_TRANSLATE_NOOP("Places", "Meeting place"), "door-open", "lahityo.ui.drop_in.view:DropInView",
        TEAM_ROLES, "Ctrl+6",
    ),
    RailPlace(
        "guide", QT_TRANSLATE_NOOP("Places", "Guide"), "notebook-pen", "lahityo.ui.guide.guide_view:GuideView",
        keys="Ctrl+7",
    ),
    RailPlace(
        "counts", QT_TRANSLATE_NOOP("Places", "Statistics"), "chart-column", "lahityo.ui.counts.counts_view:CountsView",
        CLIENT_ROLES, "Ctrl+8",
    ),
    RailPlace(
        "shares", QT_TRANSLATE_NOOP("Places", "Shared"), "users", "lahityo.ui.shares.shares_view:SharesView",
        frozenset({Role.PARTNER}), "Ctrl+8", kept=False,
    ),
    RailPlace(
        "team_log", QT_TRANSLATE_NOOP("Places", "Access log"), "eye", "lahityo.ui.access.team_log:TeamLogView",
        frozenset({Role.TEAM_LEAD}), "Ctrl+0", kept=False,
    ),
    RailPlace("settings", QT_TRANSLATE_NOOP("Places", "Settings"), "settings", keys="Ctrl+9", kept=False),
)  # fmt: skip
"""The rail from top to bottom. A place whose view is not there yet is not in it."""

EVERYONE_SEES = frozenset(place.key for place in PLACES if place.roles == EVERYONE)
"""What stands in every rail, also before it is known who works here."""
IN_RAIL = frozenset(place.key for place in PLACES)
"""Kinds that one click of the rail comes to; from the others one goes back to where one was."""
KEPT = frozenset({"search"} | {place.key for place in PLACES if place.kept})
"""Kinds whose one view stays as it was left."""
OF_RECORDS = frozenset({"client", "record", "visit", "conflict", "search"})
"""Kinds that show records of one person, or words of them."""
RAIL_OF = {"client": "clients", "record": "clients", "interviews": "guide", "visit": "visits", "draft": "visits"}
"""Under which entry of the rail a kind belongs, when not under its own."""
_RAIL_OF_RECORD = {
    "group": "drop_in", "group_session": "drop_in", "contact_tally": "drop_in", "day_entry": "drop_in",
    "guide_page": "guide", "form": "guide", "forecast": "counts", "area_entry": "counts", "person": "settings",
    "team_task": "tasks",
}  # fmt: skip
"""The same of the page of a record of the team or the organisation, by its type."""

Make = Callable[[Context, bytes], QWidget]

_VIEWS = {
    "interviews": "lahityo.ui.forms.interviews_view:InterviewsView",
    "client": "lahityo.ui.views.client_page:ClientPage",
    "record": "lahityo.ui.records.page:RecordPage",
    "visit": "lahityo.ui.views.visit_page:VisitPage",
    "search": "lahityo.ui.views.search_results:SearchView",
}
_WITHOUT_ID = frozenset({"search"} | {place.key for place in PLACES})
_PATHS = {**_VIEWS, **{place.key: place.maker for place in PLACES if place.maker}}


def rail_of(kind: str, record_type: str = "") -> str:
    """The entry of the rail of a kind; of the page of a record, once its type is read, the one of that type."""
    return _RAIL_OF_RECORD.get(record_type) or RAIL_OF.get(kind, kind)


def kind_of(place: Place) -> str:
    """The kind without the part of the page."""
    return place[0].partition(":")[0]


def made(context: Context, place: Place) -> QWidget:
    """The view of a place; of an unknown one, today's."""
    kind, _, part = place[0].partition(":")
    if kind == "draft":
        return lazy.maker("lahityo.ui.views.visit_editor:VisitEditor")(context, draft=place[1])
    make = lazy.maker(_PATHS.get(kind, _PATHS["today"]))
    if kind in _WITHOUT_ID or kind not in _PATHS:
        return make(context)
    return make(context, place[1], part) if part else make(context, place[1])


def new_editor(
    context: Context, *, client: bytes = b"", joint: bytes | None = None, visit: bytes | None = None
) -> QWidget:
    """The editor for a new visit, a part of a joint one, or an open one."""
    make = lazy.maker("lahityo.ui.views.visit_editor:VisitEditor")
    return make(context, client=client, joint=joint, visit=visit)


def place_of(view: QWidget) -> Place:
    """Where a view is."""
    kind, identifier = cast("Any", view).place()
    return str(kind), bytes(identifier)


def may_record(view: QWidget) -> bool:
    """Whether a visit may be begun from a view by its key."""
    return not hasattr(view, "may_record") or bool(cast("Any", view).may_record())


def leave(view: QWidget) -> None:
    """Have a view hand over what was being written."""
    if hasattr(view, "leave"):
        cast("Any", view).leave()


def set_words(view: QWidget, words: str) -> None:
    """Tell the search results what to search for."""
    cast("Any", view).set_words(words)


def enter_results(view: QWidget) -> None:
    """Take the keys into what the search has found, or will have found in a moment."""
    cast("Any", view).enter_results()


def show_page(view: QWidget, record: bytes) -> None:
    """Have the guide show the page that a record is."""
    cast("Any", view).open_page(record)
