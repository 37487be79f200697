"""What a client is called and what was said stays inside the window: not in its title, nor in any file in the clear."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, QStandardPaths
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from lahityo.app import excepthook
from lahityo.base.paths import ProfilePaths
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Role
from lahityo.services.casework import Casework
from lahityo.ui.shell import places
from lahityo.ui.views.client_tabs import TABS
from lahityo.ui.widgets.dialog import Dialog
from tests.support.desktop import Desktop, found_organisation, running_desktop
from tests.support.server import RunningServer

FIRST, LAST, WORDS = "Kanarialintu", "Sarvelainen", "Visertelimuutosta"
CANARIES = (FIRST, LAST, WORDS)


class Titles(QObject):
    """Notes every title, role and file name of every window, as the system is told them."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Show, QEvent.Type.WindowTitleChange}:
            if isinstance(watched, QWidget) and watched.isWindow():
                self.seen |= {watched.windowTitle(), watched.windowFilePath(), watched.windowRole()}
            elif isinstance(watched, QWindow):
                self.seen |= {watched.title(), watched.filePath()}
        return False


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Everything that a program may write of its own accord goes here."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR"):
        folder = tmp_path / "home" / name.lower()
        folder.mkdir(parents=True)
        monkeypatch.setenv(name, str(folder))
    return tmp_path / "home"


@pytest.fixture
def titles(qapp: QApplication) -> Iterator[Titles]:
    watch = Titles()
    qapp.installEventFilter(watch)
    yield watch
    qapp.removeEventFilter(watch)


def told(casework: Casework) -> bytes:
    """A client of whom much is written."""
    client = casework.clients.add(ClientFields(name=f"{FIRST} {LAST}", alias=FIRST, phone="040 123"))
    draft = casework.drafts.new(client)
    fields = replace(draft.fields, start="2026-11-20T09:30:00+02:00", minutes=30, situation=WORDS, agreed=WORDS)
    casework.visits.sign(replace(draft, fields=fields))
    return client


def close_sheets() -> None:
    for sheet in QApplication.topLevelWidgets():
        if isinstance(sheet, QDialog) and sheet.isVisible():
            sheet.reject()


def look_around(desktop: Desktop, client: bytes) -> int:
    """Every place of the rail, every tab of the client, what was found, what is written: how many views there were."""
    desk = desktop.desk
    visit = next(row.id for row in desk.context.workspace.casework.lists.recent())
    stops = [(one.key, b"") for one in places.PLACES]
    stops += [(f"client:{tab.key}", client) for tab in TABS]
    stops += [("visit", visit), ("record", visit), places.SYNC]
    for place in stops:
        desk.go(place)
        desktop.idle()
    desk.new_client()
    desktop.idle()
    desktop.type(FIRST)
    close_sheets()
    Dialog(f"{FIRST} {LAST}", WORDS, desk).open()  # as an appointment's sheet is called
    desktop.idle()
    close_sheets()
    desk.new_visit(client)
    desktop.idle()
    assert desk.top.search is not None
    desk.top.search.set_text(LAST)
    desk.top.search.searched.emit(LAST)
    desktop.idle()
    return len(stops)


def test_titles_settings_and_files_name_no_client(
    home: Path, titles: Titles, cheap_home: Path, sqlite_server: RunningServer, qapp: QApplication, qtbot: QtBot
) -> None:
    found_organisation(cheap_home, sqlite_server, Role.TEAM_LEAD)
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        client = told(session.workspace.casework)
        assert look_around(desktop, client) > len(TABS)
        assert desktop.application.window.windowTitle() == "Lähityö"
        desktop.desk.open_client(client)
        desktop.idle()
        assert any(LAST in text for text in desktop.texts())  # inside, it is said
        seen = titles.seen | {window.title() for window in QGuiApplication.topLevelWindows()}
        seen |= {qapp.applicationDisplayName(), qapp.sessionKey()}
        with qtbot.waitSignal(desktop.application.locked, timeout=20_000):
            desktop.application.lock()
    assert not [title for title in seen for canary in CANARIES if canary in title]
    settings = QSettings()
    assert not settings.allKeys()
    assert (
        not Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation))
        .joinpath("recently-used.xbel")
        .exists()
    )
    assert not leaks(home, cheap_home)


def leaks(*folders: Path) -> list[str]:
    """Files in which a canary can be read."""
    needles = [canary.encode(form) for canary in CANARIES for form in ("utf-8", "utf-16-le")]
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    assert files
    return [file.name for file in files if any(needle in file.read_bytes() for needle in needles)]


def test_a_report_of_a_fault_says_where_and_never_what(cheap_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths, said = ProfilePaths(cheap_home), list[str]()
    cheap_home.mkdir()
    monkeypatch.setattr("sys.excepthook", None)
    monkeypatch.setattr("threading.excepthook", None)
    excepthook.install(paths.log, said.append)

    def fail() -> None:
        raise KeyError(f"{FIRST} {LAST} {WORDS}")

    thread = threading.Thread(target=fail, name=FIRST)
    thread.start()
    thread.join()
    report = said[0] + paths.log.read_text("utf-8")
    assert "KeyError" in report
    assert "fail" in report
    assert not [canary for canary in CANARIES if canary in report]
