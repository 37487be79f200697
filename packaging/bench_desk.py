"""The bench's measurement of the desk: a large team's vault, opened in the real window and used as a person does.

What counts is the main thread: how long it is away from the person's keys and wheel, and how long a page takes from
being asked for until it is drawn with its data.
"""

import os
import statistics
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import chain
from multiprocessing import get_context
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

import desk as desks
import scenario
from bench_notes import people, visits
from bench_report import Report, Row
from lahityo.app import runtime
from lahityo.base.ids import new_id
from lahityo.base.paths import ProfilePaths
from lahityo.domain.codes import Register, Role
from lahityo.domain.spec import Value
from lahityo.services.casework import Casework
from lahityo.services.drafts import VisitDraft
from lahityo.services.record_writes import Writer
from lahityo.services.records import New
from lahityo.sync.engine import Engine
from lahityo.sync.server import Server
from lahityo.ui.views.client_page import ClientPage
from lahityo.ui.views.clients import ClientsView
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.today import TodayView
from lahityo.ui.widgets.search_field import SearchField
from lahityo.vault.vault import Vault

VISITS = 500
PAGE_MS, STALL_MS = 100, 16
QUIET_SECONDS = 0.1
SCROLL_BAR = 16
"""How wide the edge of the window is in which a page has its scroll bar (px)."""
TIMES = 9
RUNS = 3
PASSPHRASE = "kolme sanaa ja hiekkapolku"  # noqa: S105 - of a vault that is thrown away


def measure(report: Report, folder: Path, clients: int) -> None:
    """Fill a vault with so many clients, one of them with 500 visits, and measure the desk on it.

    Each in a process of its own: a desk does not carry about what else was measured or written before it opened.
    """
    with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as processes:
        client = processes.submit(_fill, folder, clients).result()
        report.rows += processes.submit(_rows, report.notes, folder, clients, client).result()


def _fill(folder: Path, clients: int) -> bytes:
    with _environment(folder):
        desks.without_display(folder)
        return _filled(ProfilePaths(folder / "profile"), folder, clients)


def _rows(notes: int, folder: Path, clients: int, client: bytes) -> list[Row]:
    report = Report(notes)
    with _environment(folder):
        desks.without_display(folder)
        app = desks.qt()
        app.setCursorFlashTime(0)
        with desks.at_desk(app, ProfilePaths(folder / "profile"), folder) as desk:
            desk.unlock(PASSPHRASE)
            _pages(report, desk, client)
            _lists(report, desk, clients)
    return report.rows


# --- the vault


@contextmanager
def _environment(folder: Path) -> Iterator[None]:
    before = dict(os.environ)
    os.environ |= {"LAHITYO_KEYRING": "none", "XDG_STATE_HOME": str(folder / "state")}
    try:
        yield
    finally:
        for name in ("LAHITYO_KEYRING", "XDG_STATE_HOME"):
            os.environ.pop(name)
            if name in before:
                os.environ[name] = before[name]


def _filled(paths: ProfilePaths, folder: Path, clients: int) -> bytes:
    """Found an organisation, fill and sync the vault; the client with the visits. Then there is no network."""
    folder.mkdir(parents=True, exist_ok=True)
    server = scenario.ServerProcess(folder)
    token = server.init()
    server.start()
    try:
        names = ("Mittaamo", "Ryhmä", "Jari Lummela")
        keyring = runtime.find_keyring()
        vault = runtime.found(paths, PASSPHRASE, keyring, server.url, token, names, Role.SOCIAL_INSTRUCTOR)
        try:
            client = _written(vault, clients)
            _sync(vault, server.url)
            return client
        finally:
            vault.close()
    finally:
        server.stop()


def _sync(vault: Vault, url: str) -> None:
    """A team's vault has been synced: the desk is not measured while the years of a whole team are sealed at once."""
    server = Server(url)
    try:
        Engine(vault, server, vault.clock).sync()
    finally:
        server.close()


def _written(vault: Vault, clients: int) -> bytes:
    """Fill the vault as a team's desk would; the client with the visits."""
    casework = Casework(vault, vault.clock)
    everyone = vault.write(lambda tx: [casework.clients.add_in(tx, person) for person in people(clients)])
    today = datetime.now(UTC).date()
    for start in range(0, clients, 500):
        _write(vault, casework, list(chain(*(
            _of_everyone(number, client, today)
            for number, client in enumerate(everyone[start : start + 500], start)
        ))))  # fmt: skip
    for fields in visits(VISITS, everyone[:1]):
        casework.visits.sign(VisitDraft(new_id(), Register.SOCIAL, fields))
    _write(vault, casework, list(_of_one(everyone[0], today)))
    casework.lists.index_pending()
    return everyone[0]


def _write(vault: Vault, casework: Casework, news: list[New]) -> None:
    vault.write(lambda tx: Writer(casework.desk, tx).write(news))


def _of_everyone(number: int, client: bytes, today: date) -> Iterator[New]:
    """What a team has about each of its clients: contacts, and for some a danger, a task, a non-disclosure."""
    for turn in range(2):
        met = today - timedelta(days=1 + (number * 7 + turn * 40) % 200)
        yield New("contact", client, {"on": met.isoformat(), "kind": "home_visit", "met": True})
    begun = (today - timedelta(days=30 + number % 600)).isoformat()
    if number % 3 == 0:
        yield New("path_step", client, {"kind": "outreach", "started": begun})
    if number % 10 == 0:
        due = today + timedelta(days=number // 10 % 60 - 5)
        yield New("task", client, {"what": "Soita isännöitsijälle", "due": due.isoformat(), "priority": "normal"})
    if number % 20 == 0:
        yield New("safety_flag", client, {"kind": "animal", "words": "Iso koira", "from": begun, "source": "Käynti"})
    if number % 50 == 7:
        yield New("protection", client, {"on": True, "until": (today + timedelta(days=200)).isoformat()})


def _of_one(client: bytes, today: date) -> Iterator[New]:
    """About a thousand records of one client over ten years."""

    def ago(days: int) -> str:
        return (today - timedelta(days=days)).isoformat()

    goals = [new_id() for _ in range(30)]
    for at, goal in enumerate(goals):
        values: dict[str, Value] = {
            "own_words": "Haluan pitää kämpän.", "wording": "Asuminen säilyy ja vuokra maksetaan ajallaan",
            "areas": ("housing_care",), "scale": "improve", "set_on": ago(at * 100),
            "status": "active" if at < 6 else "ended", "weight": 1,
        }  # fmt: skip
        levels = ("gas_m2", "gas_m1", "gas_0", "gas_p1", "gas_p2")
        yield New("goal", client, values | {name: f"Taso {name}" for name in levels}, id=goal)
        for turn in range(14):
            yield New("goal_rating", client, {
                "goal": goal, "level": turn % 5 - 2, "on": ago(at * 90 + turn * 6), "rated_with": "together",
            })  # fmt: skip
    for at in range(60):
        yield New("path_step", client, {
            "kind": ("outreach", "detox", "meeting_place")[at % 3], "started": ago(60 * at + 60), "ended": ago(60 * at),
            "ending": "moved_on",
        })  # fmt: skip
        yield New("network_person", client, {"name": f"Läheinen {at}", "kind": "relative", "permission": "yes"})
        yield New("strength", client, {"words": f"Vahvuus {at}", "own_words": at % 2 == 0, "on": ago(at * 20)})
    for at in range(200):
        yield New("task", client, {"what": "Vie hakemus", "due": ago(at * 9 - 30), "priority": "normal"})
    for at in range(20):
        yield New("housing_period", client, {"class": "hostel", "from": ago(150 * at + 150), "to": ago(150 * at)})
    for at in range(100):
        start = datetime.combine(today - timedelta(days=at * 9 - 30), datetime.min.time(), UTC) + timedelta(hours=9)
        yield New("appointment", client, {"start": start.isoformat(), "kind": "home_visit", "minutes": 60})


# --- the desk


def _pages(report: Report, desk: desks.Desk, client: bytes) -> None:
    def opened(tab: str = "") -> float:
        return _drawn(desk, lambda: desk.main.open_client(client, tab), ClientPage)

    first = opened()
    warm = []
    for _ in range(TIMES):
        _shown(desk, desk.main.open_visits, QWidget)
        warm.append(opened())
    name = "client with 500 visits: the page"
    note = f"median of {TIMES}, longest {max(warm):.0f}; all that is in sight, what is further down comes after"
    report.at_most(f"{name}, first", "ms", first, PAGE_MS, "with the modules it loads")
    report.at_most(f"{name}, again", "ms", statistics.median(warm), PAGE_MS, note)
    for key in ("visits", "history", "path", "plan"):
        took = []
        for _ in range(RUNS):
            _shown(desk, desk.main.open_visits, QWidget)
            took.append(opened(key))
        report.figure(f"client with 500 visits: {key}", "ms", statistics.median(took))


def _lists(report: Report, desk: desks.Desk, clients: int) -> None:
    def known(name: str, scene: Callable[[], Pace]) -> None:
        paces = [scene() for _ in range(RUNS)]
        worked, longest = [pace.worked for pace in paces], [pace.longest for pace in paces]
        note = f"median of {_list(worked)}; by the clock {_list(longest)}"
        report.at_most(f"{name}, longest work", "ms", statistics.median(worked), STALL_MS, note)

    def open_list() -> ItemList:
        _shown(desk, desk.main.open_clients, ClientsView)
        return desks.part(desk.shown(ClientsView), ItemList)

    took = []
    stalls = []
    for _ in range(RUNS):
        _shown(desk, desk.main.open_visits, QWidget)
        pace = Pace(desk)
        took.append(_shown(desk, desk.main.open_clients, ClientsView, pace))
        stalls.append(pace.worked)
    report.figure(
        f"list of {clients} clients, opened", "ms", statistics.median(took), note=f"longest work {_list(stalls)}"
    )
    known("list by the wheel", lambda: _wheel(desk, open_list()))
    known("list by keys", lambda: _keys(desk, open_list()))
    open_list()
    known("list while its filter is typed", lambda: _typing(desk))
    took = []
    stalls = []
    for _ in range(RUNS):
        _shown(desk, desk.main.open_visits, QWidget)
        pace = Pace(desk)
        took.append(_shown(desk, desk.main.open_today, TodayView, pace))
        stalls.append(pace.worked)
    report.figure("Today, opened", "ms", statistics.median(took), note=f"longest work {_list(stalls)}")


class Pace:
    """Turns the event loop and keeps how long the main thread was away from it at most (ms).

    `longest` is by the clock, whatever else the computer did meanwhile; `worked` is the processor's time alone.
    """

    def __init__(self, desk: desks.Desk) -> None:
        self._desk = desk
        self.longest = self.worked = 0.0

    def turn(self, work: Callable[[], object] = lambda: None) -> None:
        """One piece of input with all that it draws."""
        begun, worked = time.perf_counter(), time.thread_time()
        work()
        QApplication.processEvents()
        self.worked = max(self.worked, 1000 * (time.thread_time() - worked))
        self.longest = max(self.longest, 1000 * (time.perf_counter() - begun))

    def until_idle(self) -> None:
        """Go on until nothing is being read and all of it is drawn."""
        session = self._desk.application.session
        while session is not None and session.tasks.is_busy:
            self.turn()
            time.sleep(0.0005)  # the reading thread's turn; an idle event loop sleeps too
        self.turn()
        self.turn(self._desk.application.window.repaint)


def _shown(desk: desks.Desk, go: Callable[[], object], kind: type[QWidget], pace: Pace | None = None) -> float:
    """Go somewhere; how long until it is drawn with its data (ms)."""
    pace = pace or Pace(desk)
    begun = time.perf_counter()
    pace.turn(go)
    pace.until_idle()
    took = 1000 * (time.perf_counter() - begun)
    if not isinstance(desk.main.view, kind):
        raise desks.NotShown(kind.__name__)
    desk.settle()
    return took


class _Paints(QObject):
    """Notes when the window is drawn."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.new = False
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note it and keep nothing back."""
        self.new = self.new or event.type() == QEvent.Type.UpdateRequest
        return False


def _drawn(desk: desks.Desk, go: Callable[[], object], kind: type[QWidget]) -> float:
    """Go somewhere; from when on the window looks as it does in the end (ms), the edge with its scroll bar left out.

    The handle of the scroll bar becomes shorter as what is out of sight is made.
    """
    window, session = desk.application.window, desk.application.session
    paints = _Paints(window)
    sight = window.rect().adjusted(0, 0, -SCROLL_BAR, 0)
    seen: list[tuple[float, QImage]] = []
    begun = time.perf_counter()
    looking = 0.0
    go()
    active = time.perf_counter()
    while time.perf_counter() - active < QUIET_SECONDS:
        QApplication.processEvents()
        now = time.perf_counter()
        if paints.new:
            paints.new = False
            picture = window.screen().grabWindow(window.winId()).toImage()
            seen.append((1000 * (now - begun - looking), picture.copy(sight)))
            active = time.perf_counter()
            looking += active - now
        elif session is not None and session.tasks.is_busy:
            active = now
        time.sleep(0.0005)
    paints.deleteLater()
    if not isinstance(desk.main.view, kind) or not seen:
        raise desks.NotShown(kind.__name__)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as an event loop does; nobody calls one
    same = [picture == seen[-1][1] for _, picture in seen]
    return next(at for place, (at, _) in enumerate(seen) if all(same[place:]))


def _wheel(desk: desks.Desk, shown: ItemList) -> Pace:
    """From end to end by the wheel."""
    pace, bar = Pace(desk), shown.verticalScrollBar()
    shown.scrollToTop()
    middle = QPointF(shown.viewport().rect().center())
    while bar.value() < bar.maximum():
        wheel = QWheelEvent(
            middle, shown.viewport().mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        pace.turn(partial(QApplication.sendEvent, shown.viewport(), wheel))
    return pace


def _keys(desk: desks.Desk, shown: ItemList) -> Pace:
    """By arrows, then by pages to the end, and to the first again."""
    pace = Pace(desk)
    shown.choose_first()
    keys = [Qt.Key.Key_Down] * 200 + [Qt.Key.Key_PageDown] * 500 + [Qt.Key.Key_Home, Qt.Key.Key_End]
    for key in keys:
        pace.turn(partial(_press, shown, key))
    return pace


def _typing(desk: desks.Desk) -> Pace:
    """A name letter by letter, and each taken away again."""
    pace, view = Pace(desk), desk.shown(ClientsView)
    line = desks.part(view, SearchField).findChild(QWidget)
    desk.settle()
    focused = QApplication.focusWidget() or line
    for letter in "virtanen":
        pace.turn(partial(_press, focused, Qt.Key(0), letter))
        _linger(pace)
    for _ in "virtanen":
        pace.turn(lambda: _press(focused, Qt.Key.Key_Backspace))
        _linger(pace)
    pace.until_idle()
    return pace


def _linger(pace: Pace) -> None:
    """The pause between two letters, in which the list is searched."""
    end = time.monotonic() + 0.15
    while time.monotonic() < end:
        pace.turn()
        time.sleep(0.0005)


def _press(widget: QWidget | None, key: Qt.Key, text: str = "") -> None:
    if widget is not None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, int(key), Qt.KeyboardModifier.NoModifier, text))


def _list(values: list[float]) -> str:
    return ", ".join(f"{value:.0f}" for value in values)
