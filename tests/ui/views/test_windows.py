"""What is built on the way never becomes a window of its own, which would flash and take the focus."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from lahityo.ui.design.theme import apply_theme, current
from lahityo.ui.views.client_page import ClientPage
from lahityo.ui.views.clients import ClientsView
from lahityo.ui.views.search_results import SearchView
from lahityo.ui.views.today import TodayView
from lahityo.ui.views.visit_editor import VisitEditor
from lahityo.ui.views.visit_page import VisitPage
from lahityo.ui.views.visits import VisitsView
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle

MakeView = Callable[..., QWidget]
VIEWS: dict[str, MakeView] = {
    "today": lambda context, *_: TodayView(context),
    "clients": lambda context, *_: ClientsView(context),
    "client": lambda context, client, *_: ClientPage(context, client),
    "visits": lambda context, *_: VisitsView(context),
    "visit": lambda context, _, visit: VisitPage(context, visit),
    "editor": lambda context, client, *_: VisitEditor(context, client=client),
    "search": lambda context, *_: SearchView(context),
}


class Watch(QObject):
    """Notes every widget that is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("name", list(VIEWS))
def test_a_view_opens_no_window_beside_its_own(
    name: str, nurse: Desk, given: Make, shown: Show, qapp: QApplication
) -> None:
    client = add_client(nurse)
    draft = nurse.casework.drafts.new(client)
    nurse.casework.visits.save(draft)
    context = given(nurse)
    watch = Watch()
    qapp.installEventFilter(watch)
    view = VIEWS[name](context, client, draft.id)
    shown(view)
    settle(context)
    qapp.removeEventFilter(watch)
    assert watch.seen == ["QWidget"]


@pytest.mark.parametrize("name", list(VIEWS))
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_of_a_view_is_cut_off_beside_the_smallest_window(
    name: str, scale: float, nurse: Desk, given: Make, shown: Show, qapp: QApplication
) -> None:
    client = add_client(nurse)
    draft = nurse.casework.drafts.new(client)
    nurse.casework.visits.save(draft)
    context = given(nurse)
    apply_theme(qapp, "light", scale)
    view = VIEWS[name](context, client, draft.id)
    shown(view)
    sizes = current().metrics
    view.window().resize(1024 - (sizes.rail_width if scale == 1 else sizes.rail_compact), 640 - sizes.topbar)
    settle(context)
    assert view.window().width() == 1024 - (sizes.rail_width if scale == 1 else sizes.rail_compact)
    right = view.mapToGlobal(view.rect().bottomRight()).x()
    cut = [
        (type(one).__name__, one.accessibleName())
        for one in view.findChildren(QWidget)
        if one.isVisible() and one.mapToGlobal(one.rect().bottomRight()).x() > right
    ]
    assert cut == []
