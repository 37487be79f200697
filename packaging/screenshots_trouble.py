"""The pictures of what goes wrong and how it is mended: new recovery sheets, a changed server key, changes that the
server refuses, a copied vault, a computer that was away for long.
"""

import os
import shutil
import time
from dataclasses import replace

import desk as desks
import scenario
from lahityo.base.paths import ProfilePaths
from lahityo.protocol.address import pin_text
from lahityo.protocol.codes import Outcome
from lahityo.services.casework import Casework
from lahityo.ui.first_run.sheets import SheetsDialog
from lahityo.ui.organisation.sheets_card import RenewalSheet, SheetsCard
from lahityo.ui.ports import SyncPhase
from lahityo.ui.settings import SettingsView
from lahityo.ui.shell.lease import LeaseBanner, LeasePage
from lahityo.ui.shell.server_pin import ServerPinDialog
from lahityo.ui.sync_view.own_device_sheet import OwnDeviceSheet
from lahityo.ui.sync_view.trouble_sheet import FillUpSheet, LeaveSheet
from lahityo.ui.sync_view.view import SyncView
from lahityo.ui.unlock import UnlockPage
from lahityo.ui.views.today import TodayView
from lahityo.vault import meta, problems
from lahityo.vault.vault import Tx
from screenshots_moving import sync
from screenshots_taking import (
    At,
    button,
    buttons,
    casework_of,
    in_sight,
    opened,
    press,
    press_in_vain,
    signed_in,
    take,
    take_dialog,
)

CLIENT = scenario.UNTOUCHED
NOTE = "Koputa kahdesti ja odota hetki."
NOTE_ELSEWHERE = "Koputa kahdesti; koira haukkuu, mutta ei pure."
_DAY_MS = 24 * 3600 * 1000


def take_all(at: At, stage: scenario.Stage) -> None:
    """Everything but the server's changed key, which takes a server of its own."""
    refused(at, stage)
    new_sheets(at, stage)
    copied(at, stage)
    away_for_long(at, stage)


def refused(at: At, stage: scenario.Stage) -> None:
    """A change as the server's refusal leaves it and what was not believed, with their remedies; giving up; what an
    administrator makes sure of.
    """

    def upset(tx: Tx) -> None:
        own = "SELECT max(n) FROM own_log JOIN stream ON stream.id = own_log.stream WHERE register = 'shared'"
        ((number,),) = tx.connection.execute(own).fetchall()
        refuse = f"UPDATE own_log SET outcome = {int(Outcome.NOT_ALLOWED)} WHERE n = {number}"  # noqa: S608
        tx.connection.execute(refuse)
        # The server has it, and would say so at the next sync, which may be on its way.
        tx.connection.execute(
            "CREATE TRIGGER stays_refused AFTER UPDATE OF outcome ON own_log"
            f" WHEN NEW.n = {number} AND NEW.outcome < 16 BEGIN {refuse}; END"
        )
        ((stream, device),) = tx.connection.execute(
            "SELECT stream, (SELECT device FROM device LIMIT 1) FROM stream"
            " WHERE register = 'shared' AND client IS NOT NULL LIMIT 1"
        ).fetchall()
        now = int(time.time() * 1000)
        problems.note(tx.connection, "gap", now, b"-", stream=bytes(stream), device=bytes(device))
        problems.note(tx.connection, problems.ROLLED_BACK, now, b"-")
        tx.touch("sync", b"")

    with signed_in(at, stage.paths("lead")) as desk:
        casework = casework_of(desk)
        change_note(casework, NOTE)
        desk.wait(lambda: not casework.status.now().waiting, "the change to be sent")
        desk.main.open_sync()
        view = desk.shown(SyncView)
        casework.vault.write(upset)
        desk.wait_for_sync(SyncPhase.ATTENTION)
        take(desk, SyncView, "30-refused")
        for words, context, kind, name in (
            ("Give up…", "Remedies", LeaveSheet, "31-give-up"),
            ("Refill the server…", "Remedies", FillUpSheet, "32-fill-up"),
        ):
            button(view, words, context).click()
            take_dialog(desk, kind, name).reject()
            desk.settle()
        in_sight(desk, buttons(view, "Save the evidence…", "Remedies")[-1])
        desk.picture("33-not-believed")


def new_sheets(at: At, stage: scenario.Stage) -> None:
    """What new recovery sheets mean, saving them, and the card afterwards."""
    folder = stage.folder / "sheets"
    with signed_in(at, stage.paths("lead")) as desk:
        desk.main.open_settings()
        settings = desk.shown(SettingsView)
        settings.open_tab("people")
        desk.settle()
        card = desks.part(settings, SheetsCard)
        in_sight(desk, card)
        desk.picture("34-sheets-card")
        card.new.click()
        press(desk, sheet := take_dialog(desk, RenewalSheet, "35-new-sheets"), sheet.go)
        dialog = opened(desk, SheetsDialog)
        dialog.panel.folder.set_text(str(folder))
        dialog.panel.save.click()
        desk.wait(dialog.panel.taken.isEnabled, "the sheets to be saved")
        desk.rest()
        desk.picture("36-sheets-saved", dialog)
        dialog.panel.taken.click()
        button(dialog, "Both are printed").click()
        desk.settle()
        in_sight(desk, card)
        desk.picture("37-sheets-replaced")


def copied(at: At, stage: scenario.Stage) -> None:
    """A vault of which a copy is in use elsewhere: the day, the page, and the way out."""
    copy, state = stage.folder / "worker-copy", os.environ["XDG_STATE_HOME"]
    shutil.copytree(stage.folder / "worker", copy)
    shutil.copytree(state, stage.folder / "state-copy")
    with stage.laptop("worker") as (_, casework):
        change_note(casework, NOTE_ELSEWHERE)
    sync(stage, "worker")
    os.environ["XDG_STATE_HOME"] = str(stage.folder / "state-copy")  # on another computer
    try:
        use_copy(at, ProfilePaths(copy))
    finally:
        os.environ["XDG_STATE_HOME"] = state


def use_copy(at: At, paths: ProfilePaths) -> None:
    """Write in a copy, and see that it is noticed."""
    with at(paths) as desk:
        desk.unlock(scenario.PASSPHRASE)
        change_note(casework_of(desk), NOTE)
        desk.wait(lambda: bool(casework_of(desk).status.problems()), "the copy to be noticed")
        desk.wait_for_sync(SyncPhase.ATTENTION)
        take(desk, TodayView, "70-today-of-a-copy")
        desk.main.open_sync()
        view = take(desk, SyncView, "71-copied")
        button(view, "Enter the code…", "Remedies").click()
        take_dialog(desk, OwnDeviceSheet, "72-own-device").reject()
        desk.settle()


def away_for_long(at: At, stage: scenario.Stage) -> None:
    """The warning in time, and the one page once it is too late; there is no connection."""
    stage.server.stop()
    try:
        be_away(stage, "nurse", days=25)
        with at(stage.paths("nurse")) as desk:
            desk.unlock(scenario.PASSPHRASE)
            desk.wait_for_sync(SyncPhase.OFFLINE, SyncPhase.WAITING, SyncPhase.ATTENTION)
            desk.wait(desks.part(desk.main, LeaseBanner).isVisible, "the warning")
            take(desk, TodayView, "73-lease-warning")
            desk.main.open_sync()
            take(desk, SyncView, "74-offline")
        be_away(stage, "nurse", days=40)
        with at(stage.paths("nurse")) as desk:
            window = desk.application.window
            page = window.page
            if not isinstance(page, UnlockPage):
                raise desks.NotShown("the unlock page")
            page.passphrase.setFocus()
            desk.write(scenario.PASSPHRASE)
            desk.press("Return")
            desk.wait(lambda: isinstance(window.page, LeasePage) and bool(window.page.words), "the page of the lease")
            desk.wait(lambda: isinstance(window.page, LeasePage) and not window.page.sync.busy, "the sync to end")
            desk.rest()
            desk.picture("75-lease-over")
    finally:
        stage.server.start()


def changed_key(desk: desks.Desk, server: scenario.ServerProcess) -> None:
    """The server shows a key that this computer does not know; the new pin is entered by hand."""
    server.stop()
    pin = pin_text(server.change_key())
    server.start()
    if (session := desk.application.session) is None:
        raise desks.NotShown("the desk")
    session.workspace.sync.try_again()
    desk.wait_for_sync(SyncPhase.ATTENTION)
    desk.main.open_sync()
    take(desk, SyncView, "76-server-not-believed")
    desk.main.open_settings()
    settings = take(desk, SettingsView, "77-server-in-settings")
    settings.server_pin.click()
    dialog = opened(desk, ServerPinDialog)
    dialog.pin.set_text(pin[:-1])
    press_in_vain(desk, dialog.use)
    desk.picture("78-server-pin-wrong", dialog)
    dialog.pin.set_text(pin)
    press(desk, dialog, dialog.use)
    desk.wait_for_sync(SyncPhase.SYNCED)


def be_away(stage: scenario.Stage, who: str, days: int) -> None:
    """As if the laptop had not met the server for so long; something waits to be sent."""
    then = int(time.time() * 1000) - days * _DAY_MS
    with stage.laptop(who) as (vault, casework):
        change_note(casework, f"{NOTE} ({days})")
        vault.write(lambda tx: meta.put(tx.connection, "last_sync", str(then).encode()))
        vault.write(lambda tx: meta.put_struct(tx.connection, "lease", (then, then)))


def change_note(casework: Casework, note: str) -> None:
    """Write what to know before meeting the client of the pictures."""
    client = casework.clients.get(casework.clients.rows(CLIENT)[0].id)
    casework.clients.change(client, replace(client.fields, contact_note=note), client.register_note)
