"""`make screenshots`: every screen in Finnish, Swedish and English, light and dark, into `build/screenshots`.

Finnish light is also taken in the smallest window that is supported and with text at twice its size.
`python packaging/screenshots.py fi light` takes one language and theme alone.
"""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog

import desk as desks
import scenario
from lahityo.base.paths import ProfilePaths
from lahityo.ui.ports import SyncPhase
from lahityo.ui.shell.preferences import ThemeChoice
from lahityo.ui.views.client_page import ClientPage
from lahityo.ui.views.clients import ClientsView
from lahityo.ui.views.today import TodayView
from lahityo.ui.views.visit_editor import VisitEditor
from lahityo.ui.views.visit_page import VisitPage
from lahityo.ui.views.visits import VisitsView

HERE = Path(__file__).resolve().parent
BUILD = HERE.parent / "build" / "screenshots"
SMALL = QSize(1024, 640)
CLIENT = "Pekka Rantakorpi"


@dataclass(frozen=True)
class Look:
    """One round of pictures."""

    language: str
    theme: ThemeChoice
    scale: float = 1.0
    size: QSize = desks.LAPTOP

    @property
    def folder(self) -> Path:
        """Where they go."""
        extra = "" if self.scale == 1.0 else f"-{round(self.scale * 100)}"
        small = "-small" if self.size == SMALL else ""
        return BUILD / f"{self.language}-{self.theme}{extra}{small}"


def looks(asked: list[str]) -> Iterator[Look]:
    """The rounds that are asked for; all of them when none is."""
    themes: tuple[ThemeChoice, ...] = ("light", "dark")
    for language in ("fi", "sv", "en"):
        for theme in themes:
            if not asked or [language, theme] == asked:
                yield Look(language, theme)
    if not asked or asked == ["fi", "small"]:
        yield Look("fi", "light", size=SMALL)
        yield Look("fi", "light", scale=2.0)


def main() -> int:
    """Take the pictures; the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = desks.qt()
    now = datetime.now().astimezone()
    with scenario.stage(BUILD / "data", now.date()) as stage:
        make_conflict(stage)
        for look in looks(sys.argv[1:]):
            first_run(app, look)
            desk_of_instructor(app, stage, look)
            print(look.folder.relative_to(HERE.parent), flush=True)
    return 0


def make_conflict(stage: scenario.Stage) -> None:
    """Two people change one client's phone number while apart."""
    for who, phone in (("instructor", "050 555 0101"), ("worker", "050 555 0199")):
        with stage.laptop(who) as (_, casework):
            row = casework.clients.rows("Salla")[0]
            card = casework.clients.get(row.id)
            casework.clients.change(card, replace(card.fields, phone=phone), card.register_note)
    for who in ("instructor", "worker", "instructor"):
        with stage.laptop(who) as (vault, _):
            scenario.runtime.sync(vault)


def first_run(app: QApplication, look: Look) -> None:
    """The first window of a new profile."""
    paths = ProfilePaths(BUILD / "data" / "nobody")
    with desks.at_desk(
        app, paths, look.folder, language=look.language, theme=look.theme, scale=look.scale, size=look.size
    ) as desk:
        desk.rest()
        desk.picture("01-first-run")
        desk.press("Return")
        desk.rest()
        desk.picture("02-first-run-next")


def desk_of_instructor(app: QApplication, stage: scenario.Stage, look: Look) -> None:
    """Every screen of an unlocked vault."""
    with desks.at_desk(
        app,
        stage.paths("instructor"),
        look.folder,
        language=look.language,
        theme=look.theme,
        scale=look.scale,
        size=look.size,
    ) as desk:
        desk.rest()
        desk.picture("03-unlock")
        desk.unlock(scenario.PASSPHRASE)
        desk.wait_for_sync(SyncPhase.SYNCED, SyncPhase.ATTENTION)
        desk.shown(TodayView)
        desk.picture("04-today")
        desk.main.open_clients()
        desk.shown(ClientsView)
        desk.picture("05-clients")
        session = desk.application.session
        if session is None:
            raise desks.NotShown("the desk")
        casework = session.workspace.casework
        client = casework.clients.rows(CLIENT)[0].id
        desk.main.open_client(client)
        desk.shown(ClientPage)
        desk.picture("06-client-page")
        desk.main.open_visit(casework.lists.of_client(client)[0].id)
        desk.shown(VisitPage)
        desk.picture("07-visit-page")
        desk.main.open_visits()
        desk.shown(VisitsView)
        desk.picture("08-visits")
        desk.main.new_visit(client)
        desk.shown(VisitEditor)
        desk.write("Pekka avaa oven heti ja on virkeä.")
        desk.rest()
        desk.picture("09-visit-editor")
        desk.press("Escape")
        desk.settle()
        desk.main.new_client()
        desk.rest()
        desk.picture("10-new-client")
        close_dialogs(desk)
        search = desk.main.top.search
        if search is not None:
            search.setFocus()
            desk.write("vuokra")
            desk.rest()
            desk.settle()
            desk.picture("11-search")
        desk.main.open_sync()
        desk.rest()
        desk.settle()
        desk.picture("12-sync")
        conflicts = casework.status.conflicts()
        if conflicts:
            compare: Callable[..., None] = desk.main._compare
            compare(conflicts[0])
            desk.rest()
            desk.settle()
            desk.picture("13-conflict")
        desk.main.open_settings()
        desk.rest()
        desk.settle()
        desk.picture("14-settings")


def close_dialogs(desk: desks.Desk) -> None:
    """Close every dialog."""
    for dialog in desk.application.window.findChildren(QDialog):
        dialog.reject()
    desk.settle()


if __name__ == "__main__":
    sys.exit(main())
