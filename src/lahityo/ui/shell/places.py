"""The places one can be in an unlocked window, each restorable by a kind and an id, and the views that show them."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from lahityo.ui.context import Context

Place = tuple[str, bytes]
"""Kind of view and the id (16 bytes, or none) that it shows; nothing else is kept while the vault is locked."""

TODAY: Place = ("today", b"")
CLIENTS: Place = ("clients", b"")
VISITS: Place = ("visits", b"")
SEARCH: Place = ("search", b"")
SYNC: Place = ("sync", b"")
SETTINGS: Place = ("settings", b"")

KEPT = frozenset({"today", "clients", "visits", "search"})
"""Kinds whose one view stays as it was left: scrolled, chosen, searched."""
RAIL_OF = {"client": "clients", "visit": "visits", "draft": "visits"}
"""Under which entry of the rail a kind belongs, when not under its own."""

Make = Callable[[Context, bytes], QWidget]


# Each view is imported when it is first shown: after unlocking, the first one must not wait for all.
def _today(context: Context, _id: bytes) -> QWidget:
    from lahityo.ui.views.today import TodayView

    return TodayView(context)


def _clients(context: Context, _id: bytes) -> QWidget:
    from lahityo.ui.views.clients import ClientsView

    return ClientsView(context)


def _client(context: Context, client: bytes) -> QWidget:
    from lahityo.ui.views.client_page import ClientPage

    return ClientPage(context, client)


def _visits(context: Context, _id: bytes) -> QWidget:
    from lahityo.ui.views.visits import VisitsView

    return VisitsView(context)


def _visit(context: Context, visit: bytes) -> QWidget:
    from lahityo.ui.views.visit_page import VisitPage

    return VisitPage(context, visit)


def _draft(context: Context, draft: bytes) -> QWidget:
    from lahityo.ui.views.visit_editor import VisitEditor

    return VisitEditor(context, draft=draft)


def _search(context: Context, _id: bytes) -> QWidget:
    from lahityo.ui.views.search_results import SearchView

    return SearchView(context)


MAKERS: dict[str, Make] = {
    "today": _today,
    "clients": _clients,
    "client": _client,
    "visits": _visits,
    "visit": _visit,
    "draft": _draft,
    "search": _search,
}


def new_editor(
    context: Context, *, client: bytes = b"", joint: bytes | None = None, visit: bytes | None = None
) -> QWidget:
    """The editor for a new visit, a part of a joint one, or an open one."""
    from lahityo.ui.views.visit_editor import VisitEditor

    return VisitEditor(context, client=client, joint=joint, visit=visit)


def place_of(view: QWidget) -> Place:
    """Where a view is."""
    kind, identifier = cast("Any", view).place()
    return str(kind), bytes(identifier)


def leave(view: QWidget) -> None:
    """Have a view hand over what was being written."""
    if hasattr(view, "leave"):
        cast("Any", view).leave()


def set_words(view: QWidget, words: str) -> None:
    """Tell the search results what to search for."""
    cast("Any", view).set_words(words)
