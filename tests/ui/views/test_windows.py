"""What is built on the way never becomes a window of its own, which would flash and take the focus."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from lahityo.ui.design.theme import apply_theme, current
from lahityo.ui.drop_in.view import DropInView
from lahityo.ui.network.tab import NetworkTab
from lahityo.ui.tasks_view.view import TasksView
from lahityo.ui.views.client_page import ClientPage
from lahityo.ui.views.clients import ClientsView
from lahityo.ui.views.search_results import SearchView
from lahityo.ui.views.today import TodayView
from lahityo.ui.views.visit_editor import VisitEditor
from lahityo.ui.views.visit_page import VisitPage
from lahityo.ui.views.visits import VisitsView
from tests.support.windows import ShownWindows
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
    "tasks": lambda context, *_: TasksView(context),
    "drop-in": lambda context, *_: DropInView(context),
    "network": lambda context, client, *_: NetworkTab(context, client),
}


def test_a_view_opens_no_window_beside_its_own(nurse: Desk, given: Make, shown: Show, qapp: QApplication) -> None:
    client, visit = client_with_visit(nurse)
    context = given(nurse)
    for name, make in VIEWS.items():
        watch = ShownWindows()
        qapp.installEventFilter(watch)
        shown(make(context, client, visit))
        settle(context)
        qapp.removeEventFilter(watch)
        assert watch.seen == ["QWidget"], name


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_of_a_view_is_cut_off_beside_the_smallest_window(
    scale: float, nurse: Desk, given: Make, shown: Show, qapp: QApplication
) -> None:
    client, visit = client_with_visit(nurse)
    context = given(nurse)
    apply_theme(qapp, "light", scale)
    sizes = current().metrics
    width = 1024 - (sizes.rail_width if scale == 1 else sizes.rail_compact)
    for name, make in VIEWS.items():
        view = shown(make(context, client, visit))
        view.window().resize(width, 640 - sizes.topbar)
        settle(context)
        right = view.mapToGlobal(view.rect().bottomRight()).x()
        cut = [
            type(one).__name__
            for one in view.findChildren(QWidget)
            if one.isVisible() and one.mapToGlobal(one.rect().bottomRight()).x() > right
        ]
        assert (view.window().width(), cut) == (width, []), name


def client_with_visit(desk: Desk) -> tuple[bytes, bytes]:
    client = add_client(desk)
    draft = desk.casework.drafts.new(client)
    desk.casework.visits.save(draft)
    return client, draft.id
