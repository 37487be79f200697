"""The pictures of the office: the desks of the lead, an administrator and a partner, whole settings, the places of a
team that has just begun, and locking.
"""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, timedelta

from PySide6.QtWidgets import QScrollArea, QWidget

import desk as desks
import scenario
import screenshots_office_sheets as sheets
from lahityo.app import runtime
from lahityo.base.clock import to_millis
from lahityo.base.paths import ProfilePaths
from lahityo.domain.codes import Role
from lahityo.services.record_writes import New
from lahityo.services.shares import NewShare
from lahityo.sync import founding
from lahityo.ui.access.log_tab import OlderSheet
from lahityo.ui.drop_in.attendance import AttendanceCard
from lahityo.ui.drop_in.view import DropInView
from lahityo.ui.first_run.wizard import Wizard
from lahityo.ui.forms.interviews_view import InterviewSheet, InterviewsView
from lahityo.ui.guide.guide_view import GuideView
from lahityo.ui.settings import SettingsView
from lahityo.ui.shell.backup import RestoreSheet
from lahityo.ui.shell.keys_sheet import KeysSheet
from lahityo.ui.shell.sheets_unlock import SheetsUnlock
from lahityo.ui.shell.trouble import TroubleDialog, TroubleTeller
from lahityo.ui.sync_view.view import SyncView
from lahityo.ui.tasks_view.add import WhoseSheet
from lahityo.ui.unlock import UnlockPage
from lahityo.ui.views.client_page import ClientPage
from lahityo.ui.views.clients import ClientsView
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Page
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.more_button import MoreButton
from lahityo.ui.widgets.select import Select
from lahityo.vault import server_trust
from lahityo.vault.instance import InstanceLock
from screenshots_taking import At, button, casework_of, opened, press_in_vain, signed_in, take_dialog

ADMIN, PARTNER, BEGUN = "admin", "partner", "begun"
CLIENT = scenario.UNTOUCHED
_TABS = ("this", "people", "values", "codes", "forms", "instruments")
_PARTS = ("today", "groups", "log", "area")
_EMPTY = ("clients", "visits", "plans", "tasks", "guide", "interviews", "counts", "team_log", "sync")
_REPORT = """\
lahityo 1.0 · python 3.11 · linux
KeyError
  lahityo.ui.tasks:127 TaskRunner._deliver
  lahityo.ui.views.today:171 TodayView._show"""


def take_all(at: At, stage: scenario.Stage) -> None:
    """Everyone's desk in turn; at the end a worker is removed, and another gets a new role."""
    fill(stage)
    unlocking(at, stage)
    desk_of_lead(at, stage)
    desk_of_worker(at, stage)
    desk_of_admin(at, stage)
    desk_of_partner(at, stage)
    begun(at, stage)
    restoring(at, stage)
    sheets.removed(at, stage)
    sheets.another_role(at, stage)


def fill(stage: scenario.Stage) -> None:
    """An administrator and a partner, what is shared with him, interviews, a guide page, and an old certificate."""
    stage.add(ADMIN, "Eeva Koskivirta", Role.ADMIN, scenario.TEAM)
    stage.add(PARTNER, "Oskari Lehtovaara", Role.PARTNER, scenario.TEAM)
    with stage.laptop("worker") as (vault, casework):
        today = casework.desk.clock().astimezone().date()
        for number, name in enumerate((CLIENT, "Eino")):
            casework.shares.share(casework.clients.rows(name)[0].id, _share(name, today, days=9 + 60 * number))
        runtime.sync(vault)
    with stage.laptop("lead") as (vault, casework):
        form = casework.forms.all(active=True)[0]
        for answers in (
            ("Aamupala ja tutut työntekijät.", "Suihku useammin käyttöön.", "Omalta työntekijältä."),
            ("Saa olla rauhassa.", "", "Kaverilta ja terveyspisteestä."),
        ):
            casework.forms.answer(form, answers, respondent="resident")
        casework.records.write(
            New("guide_page", b"", {
                "title": "Asumisneuvonta", "slug": "asumisneuvonta", "lang": "fi", "order": 9,
            })
        )  # fmt: skip
        ends = to_millis(casework.desk.clock() + timedelta(days=12))
        vault.write(lambda tx: server_trust.note_certificate_end(tx.connection, ends))
        runtime.sync(vault)


def _share(name: str, today: date, days: int) -> NewShare:
    return NewShare(
        name.split(maxsplit=1)[0], "Rantakadun asumisyksikkö",
        "Muuttopäivä ja se, että aamulääke jaetaan asumisyksikössä. Yhteyshenkilö on Jari Lummela.",
        today.isoformat(), (today + timedelta(days=days)).isoformat(), "Sovittiin yhdessä asiakkaan kotona.",
        "Oskari Lehtovaara", "Asiakkaan suostumus", "Muutto ja asumisen alku",
    )  # fmt: skip


def shot(desk: desks.Desk, name: str, dialog: QWidget | None = None) -> None:
    """A picture once nothing moves any more; a page or a sheet that scrolls to its end, `-2`, `-3` …"""
    for _ in range(2):
        desk.settle()
    desk.picture(name, dialog)
    over = dialog if dialog is not None or desk.application.session is None else desk.main.view
    if over is None:
        return
    kind = QScrollArea if dialog is not None else Page
    for page in over.findChildren(kind):
        bar, number = page.verticalScrollBar(), 1
        while page.isVisible() and bar.value() < bar.maximum():
            bar.setValue(bar.value() + bar.pageStep() * 9 // 10)
            desk.settle()
            number += 1
            desk.picture(f"{name}-{number}", dialog)
        bar.setValue(0)


def choose(desk: desks.Desk, view: QWidget, key: str) -> None:
    """Press the chip of this key."""
    for group in view.findChildren(ChipGroup):
        with suppress(KeyError):
            group.chip(key).setFocus()
            group.chip(key).click()
            desk.settle()
            return
    raise desks.NotShown(f"the chip {key}")


def unlocking(at: At, stage: scenario.Stage) -> None:
    """A wrong passphrase, a forgotten one, the officers' sheets; and the page that locking leaves."""
    with at(stage.paths("nurse")) as desk:
        page = desk.application.window.page
        if not isinstance(page, UnlockPage):
            raise desks.NotShown("the unlock page")
        desk.wait(lambda: bool(page.warning), "the word on the keyring")
        page.passphrase.setFocus()
        desk.write("lumi narskuu saappaan alla")
        desk.press("Return")
        desk.wait(lambda: bool(page.field.error), "what is wrong")
        shot(desk, "office-01-wrong-passphrase")
        page.forgotten.click()
        shot(desk, "office-02-forgotten-passphrase")
        button(page, "Open with the recovery sheets…").click()
        sheet = take_dialog(desk, SheetsUnlock, "office-03-sheets-unlock")
        sheet.first.set_text("ABCD-EFGH-JKLM-NPQR")
        sheet.second.set_text("STUV-WXYZ-2345-6789")
        sheet.passphrase.first.line.setText(scenario.PASSPHRASE)
        sheet.passphrase.second.line.setText(scenario.PASSPHRASE)
        press_in_vain(desk, sheet.go)
        shot(desk, "office-04-sheets-wrong", sheet)
        sheet.reject()
        page.passphrase.clear()
        desk.unlock(scenario.PASSPHRASE)
        desk.lock()
        shot(desk, "office-05-locked")


def desk_of_lead(at: At, stage: scenario.Stage) -> None:
    """What the lead has besides the workers' places; what opens over them; and the whole settings."""
    with signed_in(at, stage.paths("lead")) as desk:
        casework = casework_of(desk)
        client = casework.clients.rows(CLIENT)[0].id
        desk.main.open_today()
        shot(desk, "office-10-lead-today")
        counts(desk)
        desk.main.open_client(client, "access")
        choose(desk, desk.shown(ClientPage), "all")
        older = take_dialog(desk, OlderSheet, "office-14-older-openings")
        older.go_on()
        shot(desk, "office-15-older-openings-asks", older)
        older.reject()
        desk.main.open_sync()
        desk.shown(SyncView)
        shot(desk, "office-16-certificate-ends")
        desk.front()
        desk.press("F1")
        shot(desk, "office-17-keys", keys := opened(desk, KeysSheet))
        keys.reject()
        teller = TroubleTeller(desk.main)
        teller.told.emit(_REPORT)
        take_dialog(desk, TroubleDialog, "office-18-trouble").reject()
        popups(desk, client)
        settings_of(desk, "office-20-lead")
        sheets.take_all(desk, stage)


def counts(desk: desks.Desk) -> None:
    """The counts of a year, what can be counted, and one section alone."""
    desk.main.open_place("counts")
    view = desk.main.view
    if view is None:
        raise desks.NotShown("the counts")
    desk.settle()
    choose(desk, view, "year")
    shot(desk, "office-11-counts-year")
    select = desks.part(view, Select)
    select.showPopup()
    shot(desk, "office-12-counts-sections")
    select.hidePopup()
    select.setCurrentIndex(2)
    select.chosen.emit(select.value())
    shot(desk, "office-13-counts-section")


def popups(desk: desks.Desk, client: bytes) -> None:
    """The menu of a plan, the clients that a filter lets through, and the names under a field."""
    desk.main.open_client(client, "plan")
    page = desk.shown(ClientPage)
    more = desks.part(page, MoreButton)
    if more.isVisible():
        more.click()
        desk.settle()
        desk.picture("office-06-menu")
        more.menu_shown.close()
    desk.main.open_clients()
    clients = desk.shown(ClientsView)
    clients.set_words("an")
    shot(desk, "office-07-clients-filtered")
    clients.set_words("zzz")
    shot(desk, "office-08-clients-none")
    clients.set_words("")
    desk.main.open_place("drop_in")
    view = desk.shown(DropInView)
    view.open_part("groups")
    desk.settle()
    desks.part(view, AttendanceCard).join_pressed.emit()
    sheet = opened(desk, WhoseSheet)
    desk.write("ek")
    desk.rest()
    shot(desk, "office-09-names-that-fit", sheet)
    sheet.reject()


def settings_of(desk: desks.Desk, name: str, tabs: Sequence[str] = _TABS) -> None:
    """Every tab of the settings from its top to its end."""
    desk.main.open_settings()
    settings = desk.shown(SettingsView)
    for tab in tabs:
        choose(desk, settings, tab)
        shot(desk, f"{name}-settings-{tab}")


def desk_of_worker(at: At, stage: scenario.Stage) -> None:
    """The meeting place, the guide and interviews with what is in them, and the settings as a worker has them."""
    with signed_in(at, stage.paths("instructor")) as desk:
        desk.main.open_place("drop_in")
        view = desk.shown(DropInView)
        for part in _PARTS:
            choose(desk, view, part)
            shot(desk, f"office-61-drop-in-{part}")
        choose(desk, view, "groups")
        groups = desks.part(view, ItemList)
        groups.opened.emit(groups.items.item(1))
        shot(desk, "office-61-drop-in-groups-attendance")
        desk.main.open_place("guide")
        guide = desk.shown(GuideView)
        for number, slug in enumerate(("kuntouttava-tyotoiminta", "asumisneuvonta"), start=1):
            guide.open_slug(slug)
            shot(desk, f"office-62-guide-{number}")
        button(guide, "Interviews").click()
        interviews = desk.shown(InterviewsView)
        shot(desk, "office-63-interviews")
        desks.part(interviews, ItemList).open_first()
        take_dialog(desk, InterviewSheet, "office-64-interview").reject()
        settings_of(desk, "office-65-worker")


def desk_of_admin(at: At, stage: scenario.Stage) -> None:
    """Who administers and reads no client."""
    with signed_in(at, stage.paths(ADMIN)) as desk:
        desk.main.open_today()
        shot(desk, "office-70-admin-today")
        desk.main.open_place("guide")
        shot(desk, "office-71-admin-guide")
        settings_of(desk, "office-72-admin", ("this", "people"))


def desk_of_partner(at: At, stage: scenario.Stage) -> None:
    """Who works for another organisation."""
    with signed_in(at, stage.paths(PARTNER)) as desk:
        desk.main.open_today()
        shot(desk, "office-73-partner-today")
        for place in ("shares", "drop_in", "guide"):
            desk.main.open_place(place)
            shot(desk, f"office-74-partner-{place}")
        settings_of(desk, "office-75-partner", ("this", "people"))


def begun(at: At, stage: scenario.Stage) -> None:
    """Each place of a team that has just begun."""
    folder = stage.folder / BEGUN
    folder.mkdir()
    server = scenario.ServerProcess(folder)
    token = server.init()
    server.start()
    try:
        paths = stage.paths(BEGUN)
        with InstanceLock(paths.lock):
            names = (scenario.ORGANISATION, scenario.TEAM, scenario.LEAD[0])
            vault = runtime.found(
                paths, scenario.PASSPHRASE, runtime.find_keyring(), server.url, token, names, Role.TEAM_LEAD
            )
            founding.forget_seed(vault)
            vault.close()
        with signed_in(at, paths) as desk:
            for place in _EMPTY:
                desk.main.open_place(place)
                shot(desk, f"office-80-empty-{place}")
            desk.main.open_place("drop_in")
            view = desk.shown(DropInView)
            for part in _PARTS:
                choose(desk, view, part)
                shot(desk, f"office-80-empty-drop-in-{part}")
            settings_of(desk, "office-81-empty", ("people", "forms"))
    finally:
        server.stop()


def restoring(at: At, stage: scenario.Stage) -> None:
    """Putting a backup back on a new computer, which begins at the first page."""
    with at(ProfilePaths(stage.folder / "new")) as desk:
        wizard = desk.application.window.page
        if not isinstance(wizard, Wizard):
            raise desks.NotShown("the first run")
        desk.settle()
        wizard.welcome.restore.click()
        sheet = take_dialog(desk, RestoreSheet, "office-82-restore")
        sheet.file.set_text(str(stage.folder / sheets.BACKUP))
        sheet.passphrase.line.setText("lumi narskuu")
        press_in_vain(desk, sheet.go)
        shot(desk, "office-83-restore-refused", sheet)
        sheet.reject()
