"""A founded organisation with real vaults, and what a view is given; the window around it is the only stand-in."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import sample_text
from lahityo.app import circles, runtime
from lahityo.base.clock import Clock, system_clock
from lahityo.base.paths import ProfilePaths
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Role
from lahityo.services.casework import Casework
from lahityo.services.circles import Restriction
from lahityo.sync.engine import Engine
from lahityo.sync.server import Server
from lahityo.ui.bus import Bus
from lahityo.ui.context import Context
from lahityo.ui.design.theme import apply_theme
from lahityo.ui.ports import MemberRow, SyncPhase, SyncPort, SyncReport, Touched, Workspace
from lahityo.ui.tasks import TaskRunner
from lahityo.ui.views.view import View
from lahityo.vault.invitation import read_code
from lahityo.vault.vault import Vault
from tests.support.server import RunningServer, running_server

PASSPHRASE = "neljä sanaa ja Ålands hav"


class QuietSync:
    """Sync that does nothing by itself: a test syncs when it says so."""

    def report(self) -> SyncReport:
        return SyncReport(SyncPhase.OFFLINE, waiting=3)

    def request(self) -> None: ...

    def try_again(self) -> None: ...

    def fill_up(self) -> None: ...

    def become_own_device(self, code: str) -> None: ...

    def subscribe(self, listener: Callable[[SyncReport], None]) -> Callable[[], None]:
        return lambda: None


class Desk:
    """An open vault as a workspace."""

    def __init__(self, vault: Vault, clock: Clock = system_clock) -> None:
        self.vault = vault
        self.casework = Casework(vault, clock)
        self.sync: SyncPort = QuietSync()

    def last_seen(self) -> dict[bytes, int]:
        return runtime.ask_last_seen(self.vault)

    def subscribe(self, listener: Callable[[Touched], None]) -> Callable[[], None]:
        return self.vault.subscribe(listener)

    def invite(self, name: str, role: Role) -> str:
        return runtime.invite(self.vault, name, role, self.casework.desk.me().team_name)

    def members(self) -> list[MemberRow]:
        me = self.casework.desk.me()
        return [
            MemberRow(name, me.role, me.team_name, admin=False, devices=1, invited=False)
            for name in (me.name, "Jari Lummela")
        ]

    def open_in_emergency(self, who: str, reason: str) -> bytes:
        return circles.open_in_emergency(self.vault, self.casework, who, reason)

    def change_circle(self, client: bytes, restriction: Restriction, *, stays: bool) -> None:
        circles.change(self.vault, self.casework, client, restriction, stays=stays)

    def restrict_client(self, client: bytes, restriction: Restriction) -> None:
        circles.restrict(self.vault, self.casework, client, restriction)

    def release_client(self, client: bytes, why: str) -> None:
        circles.release(self.vault, self.casework, client, why)

    def gather_client(self, client: bytes, why: str) -> None:
        circles.gather(self.vault, self.casework, client, why)

    def plain_swap(self) -> bool:
        return False

    def sheets_renewed(self) -> tuple[str, int] | None:
        return None

    def change_passphrase(self, old: str, new: str) -> None:
        self.vault.change_passphrase(old, new)

    def close(self) -> None:
        self.vault.close()

    def sync_now(self) -> None:
        """Push and pull."""
        server = Server(self.vault.identity.server)
        try:
            Engine(self.vault, server, self.vault.clock).sync()
        finally:
            server.close()


class Went:
    """Where a view asked to go."""

    def __init__(self) -> None:
        self.to: list[tuple[str, bytes]] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        def go(identifier: bytes = b"", *_part: str) -> None:
            self.to.append((name, identifier))

        return go


@pytest.fixture(scope="session")
def central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """One server for all views."""
    with running_server(f"sqlite:///{tmp_path_factory.mktemp('views') / 'server.db'}") as server:
        yield server


def found_as_nurse(server: RunningServer, root: Path) -> Vault:
    """A new organisation on the server, by a nurse."""
    return found_as(server, root, Role.NURSE)


def found_as(server: RunningServer, root: Path, role: Role) -> Vault:
    """A new organisation on the server."""
    root.mkdir()
    names = ("Lähityön testi", "Nopsajalka", "Aino Virtasalmi")
    keyring = runtime.Keyring(None, None)
    return runtime.found(ProfilePaths(root), PASSPHRASE, keyring, server.url, server.new_token(), names, role)


@pytest.fixture
def nurse(central: RunningServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """The founder, a nurse, with no clients yet."""
    monkeypatch.setenv(runtime.FAST_KDF, "1")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    desk = Desk(found_as_nurse(central, tmp_path / "nurse"))
    yield desk
    desk.close()


@pytest.fixture
def lead(central: RunningServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A team lead who has founded an organisation of her own."""
    monkeypatch.setenv(runtime.FAST_KDF, "1")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    desk = Desk(found_as(central, tmp_path / "lead", Role.TEAM_LEAD))
    yield desk
    desk.close()


@pytest.fixture
def instructor(nurse: Desk, tmp_path: Path) -> Iterator[Desk]:
    """A social instructor of the same team on a computer of his own."""
    code = nurse.invite("Jari Lummela", Role.SOCIAL_INSTRUCTOR)
    paths = ProfilePaths(tmp_path / "instructor")
    paths.root.mkdir()
    desk = Desk(runtime.join(paths, PASSPHRASE, runtime.Keyring(None, None), read_code(code)))
    nurse.sync_now()
    desk.sync_now()
    yield desk
    desk.close()


Make = Callable[[Desk], Context]


@pytest.fixture
def given(qtbot: QtBot, qapp: QApplication) -> Iterator[Make]:
    """Makes what a view of a workspace is given; ends its workers after the test."""
    apply_theme(qapp, "light")
    made: list[Context] = []

    def make(desk: Desk) -> Context:
        bus, tasks = Bus(), TaskRunner()
        workspace = cast("Workspace", desk)  # no view asks for recovery sheets
        bus.attach(workspace)
        told: list[str] = []
        context = Context(workspace, tasks, bus, Went(), told.append, lambda *_: None)
        made.append(context)
        return context

    yield make
    for context in made:
        context.tasks.wait()
        context.bus.detach()
        context.tasks.close()


Show = Callable[[QWidget], QWidget]


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Show]:
    """Puts a view into an active window of the field's laptop; returns the view."""
    windows: list[QWidget] = []
    views: list[QWidget] = []

    def show(view: QWidget) -> QWidget:
        views.append(view)
        window = QWidget()
        windows.append(window)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(view)
        window.resize(1170, 710)
        window.show()
        qtbot.waitActive(window)
        return view

    yield show
    for view in views:
        if isinstance(view, View):
            view.leave()
    for window in windows:
        window.close()
        window.deleteLater()
        # At once: what the garbage collector takes at a moment of its own may be in the middle of Qt's work.
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def settle(context: Context) -> None:
    """Until everything that views asked for has come back, and what they asked because of it."""
    for _ in range(4):
        context.tasks.wait()
        QApplication.processEvents()


def add_client(desk: Desk, name: str = "Pekka Rantakorpi", **fields: Any) -> bytes:
    return desk.casework.clients.add(ClientFields(name=name, **fields))


def import_visits(desk: Desk, lines: list[dict[str, Any]], folder: Path) -> int:
    file = folder / "visits.jsonl"
    file.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines), encoding="utf-8")
    return desk.casework.exchange.import_file(file)


def demo_lines(desk: Desk, register: str) -> list[dict[str, Any]]:
    today = desk.casework.desk.clock().astimezone().date()
    return [line for line in sample_text.demo_cases(today) if line["register"] == register]
