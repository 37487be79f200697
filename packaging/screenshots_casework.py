"""The pictures of the casework: every place of the rail, every tab of a client, a record with its history, forms."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QScrollArea

import desk as desks
from lahityo.domain import registry
from lahityo.domain.codes import Role
from lahityo.services.casework import Casework
from lahityo.ui.attachments.viewer import Viewer
from lahityo.ui.records.form import RecordForm
from lahityo.ui.records.page import RecordPage
from lahityo.ui.shell.places import PLACES
from lahityo.ui.views.client_tabs import tabs_for
from lahityo.ui.views.page import Page

FORMS = ("task", "goal", "path_step", "network_person", "referral", "measurement")
PAGES = ("referral", "plan_version", "decision", "task")
_ELSEWHERE = frozenset({"clients", "visits", "settings"})


def take_all(desk: desks.Desk, casework: Casework, client: bytes, who: str) -> None:
    """Everything that this person sees of the casework; the names begin with `who`."""
    role = casework.desk.me().role
    for number, place in enumerate(_places(role)):
        desk.main.open_place(place)
        _picture(desk, f"{who}-{number + 1:02}-{place}")
    for number, tab in enumerate(tabs_for(casework.desk.me().registers)):
        desk.main.open_client(client, tab.key)
        _picture(desk, f"{who}-{number + 30:02}-client-{tab.key}", scroll=True)
    _records(desk, casework, client, who)
    _files(desk, casework, who)


def _places(role: Role) -> Iterator[str]:
    for place in PLACES:
        if role in place.roles and place.key not in _ELSEWHERE:
            yield place.key


def _records(desk: desks.Desk, casework: Casework, client: bytes, who: str) -> None:
    role = casework.desk.me().role
    for name in PAGES:
        rows = casework.records.rows(name, limit=1)
        if rows:
            desk.main.open_record(rows[0].id)
            desk.shown(RecordPage)
            _picture(desk, f"{who}-50-record-{name}")
    for name in FORMS:
        spec = registry.spec(name)
        view = desk.main.view
        if spec is None or role not in spec.writers or view is None:
            continue
        form = RecordForm(desk.main.context, spec, client=client, parent=desk.main)
        form.open()
        desk.wait(form.isVisible, "the form")
        desk.settle()
        desk.rest()
        desk.picture(f"{who}-60-form-{name}", form)
        form.reject()
        form.deleteLater()
        desk.settle()
        QApplication.processEvents()


def _files(desk: desks.Desk, casework: Casework, who: str) -> None:
    """A visit with its photos, and each kind of file as it is looked at."""
    rows = casework.records.rows("attachment", limit=20)
    visit = next((row.values.get("belongs") for row in rows if row.values.get("belongs_type") == "visit"), None)
    if isinstance(visit, bytes):
        desk.main.open_visit(visit)
        _picture(desk, f"{who}-70-visit-with-photos")
    for kind in ("jpeg", "pdf"):
        row = next((row for row in rows if row.values.get("kind") == kind), None)
        if row is None:
            continue
        viewer = Viewer(desk.main.context, casework.attachments.get(row.id), desk.main)
        viewer.open()
        desk.wait(lambda shown=viewer: shown.is_shown, "the file")  # type: ignore[misc]
        desk.rest()
        desk.picture(f"{who}-71-file-{kind}", viewer)
        viewer.reject()
        desk.settle()


def _picture(desk: desks.Desk, name: str, *, scroll: bool = False) -> None:
    for _ in range(3):
        desk.settle()
    desk.rest()
    desk.picture(name)
    view = desk.main.view
    if not scroll or view is None:
        return
    for page in view.findChildren(QScrollArea):
        bar = page.verticalScrollBar()
        if isinstance(page, Page) and page.isVisible() and bar.maximum() > bar.pageStep() // 4:
            bar.setValue(bar.maximum())
            desk.settle()
            desk.picture(f"{name}-end")
            bar.setValue(0)
