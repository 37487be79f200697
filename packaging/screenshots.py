"""`make screenshots`: every screen in Finnish, Swedish and English, light and dark, into `build/screenshots`.

Finnish light is also taken in the smallest window that is supported and with text at twice its size.
`python packaging/screenshots.py fi light` takes one language and theme alone, `fi small` and `fi 200` those two, and
`fi 125` or `sv 125` what is taken only when it is asked for.
`--to FOLDER` writes elsewhere, so that two rounds can run at once; `--only PART` takes a part of a round.
"""

import argparse
import shutil
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

import desk as desks
import scenario
import screenshots_casework
import screenshots_complete
import screenshots_forms
import screenshots_moving
import screenshots_office
import screenshots_trouble
from lahityo.app import runtime
from lahityo.base.errors import LahityoError
from lahityo.base.paths import ProfilePaths
from lahityo.domain.access import Part
from lahityo.services.casework import Casework
from lahityo.ui.access.team_log import TeamLogView
from lahityo.ui.conflict_view import ConflictView
from lahityo.ui.first_run.wizard import Wizard
from lahityo.ui.ports import SyncPhase
from lahityo.ui.settings import SettingsView
from lahityo.ui.shell.invite import InviteDialog
from lahityo.ui.shell.preferences import ThemeChoice
from lahityo.ui.sync_view.view import SyncView
from lahityo.ui.unlock import UnlockPage
from lahityo.ui.views.client_form import ClientForm
from lahityo.ui.views.client_page import ClientPage
from lahityo.ui.views.clients import ClientsView
from lahityo.ui.views.correction_form import CorrectionForm
from lahityo.ui.views.search_results import SearchView
from lahityo.ui.views.today import TodayView
from lahityo.ui.views.visit_editor import VisitEditor
from lahityo.ui.views.visit_foot import VisitFoot
from lahityo.ui.views.visit_page import VisitPage
from lahityo.ui.views.visits import VisitsView
from lahityo.ui.widgets.dialog import Dialog
from screenshots_taking import button, casework_of, take, take_dialog

HERE = Path(__file__).resolve().parent
BUILD = HERE.parent / "build" / "screenshots"
SMALL = QSize(1024, 640)
PARTS = ("first", "desks", "trouble", "moving", "forms", "office")
CLIENT = "Pekka Rantakorpi"
SITUATION = (
    "Pekka avaa oven heti ja on virkeä. Keittiössä on siistiä ja viikon ruoat jääkaapissa. Naapuri on käynyt "
    "kahvilla, eikä vanhoja kavereita ole näkynyt."
)


@dataclass(frozen=True)
class Look:
    """One round of pictures."""

    language: str
    theme: ThemeChoice
    scale: float = 1.0
    size: QSize = desks.LAPTOP
    into: Path = BUILD

    @property
    def folder(self) -> Path:
        """Where its pictures go."""
        return self.into / self.name

    @property
    def name(self) -> str:
        """Its folder and what it is asked for by."""
        extra = "" if self.scale == 1.0 else f"-{round(self.scale * 100)}"
        small = "-small" if self.size == SMALL else ""
        return f"{self.language}-{self.theme}{extra}{small}"

    def desk(self, app: QApplication, paths: ProfilePaths) -> AbstractContextManager[desks.Desk]:
        """A desk that looks so."""
        return desks.at_desk(
            app, paths, self.folder, language=self.language, theme=self.theme, scale=self.scale, size=self.size
        )


def looks(asked: list[str], into: Path) -> Iterator[Look]:
    """The rounds that are asked for; all of them when none is."""
    themes: tuple[ThemeChoice, ...] = ("light", "dark")
    every = [Look(language, theme) for language in ("fi", "sv", "en") for theme in themes]
    every += [Look("fi", "light", size=SMALL), Look("fi", "light", scale=2.0)]
    if asked:  # where long words are looked at closely
        every += [Look(language, "light", scale=1.25) for language in ("fi", "sv")]
    for look in every:
        if not asked or "-".join(asked) in {look.name, look.name.replace("-light-", "-")}:
            yield replace(look, into=into)


def main() -> int:
    """Take the pictures; the exit code."""
    parser = argparse.ArgumentParser(description="Pictures of every screen.")
    parser.add_argument("look", nargs="*", help="of which round: fi dark, fi small, fi 200; every one when left out")
    parser.add_argument("--to", type=Path, default=BUILD, metavar="FOLDER", help="where the pictures go")
    parser.add_argument("--only", action="append", choices=PARTS, help="this part of a round; all when left out")
    asked = parser.parse_args()
    into: Path = asked.to.resolve()
    parts = asked.only or PARTS
    desks.without_display(into)
    app = desks.qt()
    now, left_out = datetime.now().astimezone(), set[str]()
    with scenario.stage(into / "data", now.date()) as stage:
        make_conflict(stage)
        screenshots_moving.add_other_team(stage)
        for look in looks(asked.look, into):
            if parts is PARTS:
                shutil.rmtree(look.folder, ignore_errors=True)
                desks.PICTURED.clear()
            for part in parts:
                with stage.undone():  # every part finds the organisation as it was
                    take_part(app, stage, look, part)
            print(look.folder, flush=True)
            if parts is PARTS:
                left_out.update(screenshots_complete.not_pictured())
    if left_out:
        print(f"Not pictured: {', '.join(sorted(left_out))}", file=sys.stderr)
    return 1 if left_out else 0


def take_part(app: QApplication, stage: scenario.Stage, look: Look, part: str) -> None:
    """One part of a round."""

    def at(paths: ProfilePaths) -> AbstractContextManager[desks.Desk]:
        return look.desk(app, paths)

    if part == "first":
        first_run(app, stage.folder / "first", look)
    elif part == "desks":
        desk_of_instructor(app, stage, look)
        desk_of_lead(app, stage, look)
        for who in ("nurse", "worker"):
            desk_of(app, stage, look, who)
    elif part == "trouble":
        screenshots_trouble.take_all(at, stage)
    elif part == "moving":
        screenshots_moving.take_all(at, stage)
    elif part == "forms":
        screenshots_forms.take_all(at, stage)
    elif part == "office":
        screenshots_office.take_all(at, stage)


def make_conflict(stage: scenario.Stage) -> None:
    """Two people change one client while apart: a phone number, and what to know before meeting."""
    notes = {
        "instructor": ("050 555 0101", "Koputa kahdesti ja odota. Avaa parhaiten aamupäivällä; koira on arka."),
        "worker": ("050 555 0199", "Koputa kahdesti ja odota. Soita ensin, jos mahdollista; koira on arka."),
    }
    for who, (phone, words) in notes.items():
        with stage.laptop(who) as (_, casework):
            card = casework.clients.get(casework.clients.rows("Salla")[0].id)
            casework.clients.change(card, replace(card.fields, phone=phone, contact_note=words), card.register_note)
    for who in ("instructor", "worker", "instructor"):
        with stage.laptop(who) as (vault, _):
            runtime.sync(vault)


def first_run(app: QApplication, folder: Path, look: Look) -> None:
    """Founding an organisation on a server of its own, page by page, up to the empty first day; then the server's key
    is changed.
    """
    folder.mkdir()
    server = scenario.ServerProcess(folder, tls=True)
    token = server.init()
    server.start()
    try:
        with look.desk(app, ProfilePaths(folder / "profile")) as desk:
            wizard = desk.application.window.page
            if not isinstance(wizard, Wizard):
                raise desks.NotShown("the first run")
            found_organisation(desk, wizard, folder / "sheets", server.address, token)
            desk.wait_for_sync(SyncPhase.SYNCED)
            take(desk, TodayView, "07-first-day")
            screenshots_trouble.changed_key(desk, server)
    finally:
        server.stop()


def found_organisation(desk: desks.Desk, wizard: Wizard, folder: Path, url: str, token: str) -> None:
    """Every page of the first run."""
    desk.rest()
    desk.picture("01-welcome")
    wizard.welcome.join.click()
    wizard.join.code.set_text("LAHI-1234")
    wizard.next.click()
    desk.rest()
    desk.picture("02-join")
    wizard.back.click()
    wizard.welcome.found.click()
    found = wizard.found
    for field, text in (
        (found.server, url),
        (found.token, token),
        (found.organisation, scenario.ORGANISATION),
        (found.team, scenario.TEAM),
        (found.member, scenario.LEAD[0]),
    ):
        field.set_text(text)
    desk.rest()
    desk.picture("03-found")
    wizard.next.click()
    desk.write(scenario.PASSPHRASE)
    desk.press("Return")
    desk.write(scenario.PASSPHRASE)
    desk.rest()
    desk.picture("04-passphrase")
    desk.press("Return")
    desk.wait(lambda: wizard.page is wizard.sheets_page, "the recovery sheets")
    sheets = wizard.sheets
    sheets.folder.set_text(str(folder))
    shutil.rmtree(folder, ignore_errors=True)
    sheets.save.click()
    desk.wait(sheets.taken.isEnabled, "the sheets to be saved")
    desk.rest()
    desk.picture("05-recovery-sheets")
    sheets.taken.click()
    wizard.next.click()
    desk.wait(lambda: wizard.page is wizard.done, "the end of the first run")
    desk.rest()
    desk.picture("06-ready")
    wizard.next.click()
    desk.wait(lambda: desk.application.session is not None, "the desk")


def desk_of_instructor(app: QApplication, stage: scenario.Stage, look: Look) -> None:
    """Every screen of a daily desk."""
    with look.desk(app, stage.paths("instructor")) as desk:
        desk.rest()
        page = desk.application.window.page
        if isinstance(page, UnlockPage):
            desk.wait(lambda: bool(page.warning), "the word on the keyring")
        desk.picture("08-unlock")
        desk.unlock(scenario.PASSPHRASE)
        desk.wait_for_sync(SyncPhase.SYNCED, SyncPhase.ATTENTION)
        take(desk, TodayView, "09-today")
        casework = casework_of(desk)
        client = casework.clients.rows(CLIENT)[0].id
        desk.main.open_clients()
        take(desk, ClientsView, "10-clients")
        desk.main.open_client(client)
        take(desk, ClientPage, "11-client-page")
        read_visit(desk, casework, client)
        desk.main.open_visits()
        take(desk, VisitsView, "14-visits")
        write_visit(desk, client)
        desk.main.new_client()
        take_dialog(desk, ClientForm, "18-new-client").reject()
        search(desk)
        settle_conflict(desk, casework)
        desk.main.open_settings()
        take(desk, SettingsView, "24-settings")
        screenshots_casework.take_all(desk, casework, client, "instructor")


def desk_of(app: QApplication, stage: scenario.Stage, look: Look, who: str) -> None:
    """The casework as another profession sees it."""
    with look.desk(app, stage.paths(who)) as desk:
        desk.unlock(scenario.PASSPHRASE)
        desk.wait_for_sync(SyncPhase.SYNCED, SyncPhase.ATTENTION)
        casework = casework_of(desk)
        screenshots_casework.take_all(desk, casework, casework.clients.rows(CLIENT)[0].id, who)


def read_visit(desk: desks.Desk, casework: Casework, client: bytes) -> None:
    """A visit, and the form that corrects it."""
    desk.main.open_visit(casework.lists.of_client(client)[0].id)
    visit = take(desk, VisitPage, "12-visit-page")
    button(visit, "Correct").click()
    desks.part(visit, CorrectionForm)
    desk.rest()
    desk.picture("13-correction")
    button(visit, "Close", "VisitFoot").click()
    desk.settle()


def write_visit(desk: desks.Desk, client: bytes) -> None:
    """The editor, throwing the draft away, and the word on it."""
    desk.main.new_visit(client)
    editor = desk.shown(VisitEditor)
    desk.write(SITUATION)
    desk.rest()
    take(desk, VisitEditor, "15-visit-editor")
    desks.part(editor, VisitFoot).discarded.emit()
    take_dialog(desk, Dialog, "16-discard").accept()
    desk.wait(desk.main.toast.isVisible, "the toast")
    desk.front()
    desk.settle()
    desk.picture("17-toast")
    desk.main.toast.hide()


def search(desk: desks.Desk) -> None:
    """Words of a visit, and words that no visit has."""
    field = desk.main.top.search
    if field is None:
        raise desks.NotShown("the search")
    desk.front()
    for words, name in (("vuokra", "19-search"), ("zzz", "20-search-nothing")):
        field.setFocus()
        field.selectAll()
        desk.write(words)
        view = desk.shown(SearchView)
        desk.wait(lambda view=view, words=words: view.words() == words, "the words")  # type: ignore[misc]
        take(desk, SearchView, name)


def settle_conflict(desk: desks.Desk, casework: Casework) -> None:
    """The synchronisation page, and two versions of a field side by side: a text and a number."""
    for conflict, name in zip(casework.status.conflicts(), ("22-conflict", "23-conflict-2"), strict=False):
        desk.main.open_sync()
        sync = take(desk, SyncView, "21-sync")
        sync.compare.emit(conflict)
        take(desk, ConflictView, name)


def desk_of_lead(app: QApplication, stage: scenario.Stage, look: Look) -> None:
    """What only a team lead has: the people, inviting one, and the access log."""
    with look.desk(app, stage.paths("lead")) as desk:
        desk.unlock(scenario.PASSPHRASE)
        desk.wait_for_sync(SyncPhase.SYNCED, SyncPhase.ATTENTION)
        desk.main.open_settings()
        settings = take(desk, SettingsView, "25-members")
        button(settings, "Invite a worker").click()
        dialog = take_dialog(desk, InviteDialog, "26-invite")
        dialog.name.set_text("Ville Pajuniemi")
        button(dialog, "Create the code").click()
        desk.wait(lambda: bool(dialog.code), "the code")
        take_dialog(desk, InviteDialog, "27-invite-code")
        dialog.reject()
        desk.settle()
        desk.main.open_client(casework_of(desk).clients.rows(CLIENT)[0].id, Part.ACCESS)
        take(desk, ClientPage, "28-access-log")
        desk.main.open_place("team_log")
        take(desk, TeamLogView, "29-team-access-log")


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (LahityoError, desks.NotShown) as error:
        sys.exit(f"The pictures stopped: {str(error).rstrip('.')}.")
