"""The pictures of the sheets over the settings, and of what comes after a worker's removal and after a new role."""

from dataclasses import replace

import desk as desks
import scenario
from lahityo.app import runtime
from lahityo.domain.codes import Role
from lahityo.sync import revoking
from lahityo.ui.exchange.card import ExchangeCard, ExportSheet
from lahityo.ui.exchange.card import ImportSheet as RecordImport
from lahityo.ui.first_run.wizard import Wizard
from lahityo.ui.organisation.code_sheets import CodeSheet
from lahityo.ui.organisation.code_sheets import ImportSheet as CodeImport
from lahityo.ui.organisation.codes_panel import CodesPanel
from lahityo.ui.organisation.devices_sheet import ComputerCodeSheet, DevicesSheet, RemovalSheet
from lahityo.ui.organisation.instruments_panel import InstrumentSheet, InstrumentsPanel
from lahityo.ui.organisation.late_card import LateCard, LateSheet
from lahityo.ui.organisation.people_panel import PeoplePanel, PersonSheet
from lahityo.ui.organisation.role_sheet import RoleSheet
from lahityo.ui.organisation.teams_card import TeamsCard, TeamSheet
from lahityo.ui.settings import SettingsView
from lahityo.ui.shell.backup import BackupCard, BackupSheet
from lahityo.ui.shell.departure import DepartureBanner
from lahityo.ui.shell.new_passphrase import PassphraseDialog
from lahityo.ui.shell.unfinished import UnfinishedSheet
from lahityo.ui.views.item_list import ItemList
from screenshots_moving import sync
from screenshots_taking import (
    At,
    button,
    casework_of,
    in_sight,
    opened,
    press,
    press_in_vain,
    signed_in,
    take_dialog,
)

BACKUP = "nopsajalka.backup"
CLIENT = scenario.UNTOUCHED
_WHY = "Tietosuojavastaava pyysi kopion tarkastusta varten."
_LATE = "Pekka soitti ja kertoi saaneensa avaimet. Sovittiin muuttoapu torstaille."
_UNFINISHED = "Haavahoito jäi kesken: kantapään haava siistimpi, uusi aika sopimatta."


def take_all(desk: desks.Desk, stage: scenario.Stage) -> None:
    """Each sheet over the settings of a lead who administers."""
    desk.main.open_settings()
    settings = desk.shown(SettingsView)
    own(desk, settings, stage)
    records(desk, settings, stage)
    people(desk, settings)
    lists(desk, settings, stage)


def own(desk: desks.Desk, settings: SettingsView, stage: scenario.Stage) -> None:
    """A new passphrase that is refused, and a backup, also while it is made."""
    button(settings, "Change passphrase…").click()
    dialog = take_dialog(desk, PassphraseDialog, "office-30-passphrase")
    for field, words in (
        (dialog.old, scenario.PASSPHRASE), (dialog.new.first, scenario.PASSPHRASE), (dialog.new.second, "lumi"),
    ):  # fmt: skip
        field.line.setText(words)
    button(dialog, "Change").click()
    desk.rest()
    desk.picture("office-31-passphrase-refused", dialog)
    dialog.reject()
    desks.part(settings, BackupCard).make.click()
    sheet = take_dialog(desk, BackupSheet, "office-32-backup")
    sheet.file.set_text(str(stage.folder / BACKUP))
    sheet.passphrase.line.setText(scenario.PASSPHRASE)
    sheet.go.click()
    desk.picture("office-33-backup-busy", sheet)
    desk.wait(lambda: not sheet.isVisible(), "the backup")
    desk.rest()
    desk.picture("office-34-backup-made")
    desk.main.toast.hide()


def records(desk: desks.Desk, settings: SettingsView, stage: scenario.Stage) -> None:
    """Records to a file and from one: what is asked, what is refused, and what is told."""
    card = desks.part(settings, ExchangeCard)
    in_sight(desk, card)
    file, other = stage.folder / "tietueet.jsonl", stage.folder / "muistiinpanot.jsonl"
    other.write_text("Soita Pekalle torstaina.\n", encoding="utf-8")
    card.export_button.click()
    export = take_dialog(desk, ExportSheet, "office-35-export")
    press_in_vain(desk, button(export, "Export"))
    desk.picture("office-36-export-asks", export)
    export.why.set_text(_WHY)
    export.file.set_text(str(file))
    press(desk, export, button(export, "Export"))
    desk.picture("office-37-exported")
    card.import_button.click()
    taken = take_dialog(desk, RecordImport, "office-38-import")
    taken.file.set_text(str(other))
    press_in_vain(desk, button(taken, "Import"))
    desk.picture("office-39-import-refused", taken)
    file.write_text(file.read_text(encoding="utf-8").splitlines()[0] + "\n", encoding="utf-8")
    taken.file.set_text(str(file))
    press(desk, taken, button(taken, "Import"))
    desk.picture("office-40-imported")


def people(desk: desks.Desk, settings: SettingsView) -> None:
    """A worker, his computers, what an administrator may do about them, and a new team."""
    settings.open_tab("people")
    desk.settle()
    panel = desks.part(settings, PeoplePanel)
    person = next(one for one in casework_of(desk).organisation.people() if one.role is Role.NURSE)
    panel.open(person)
    button(take_dialog(desk, PersonSheet, "office-41-person"), "Computers, role and team…").click()
    devices = take_dialog(desk, DevicesSheet, "office-42-devices")
    button(devices, "Change role or team…").click()
    role = opened(desk, RoleSheet)
    role.role.set_value(str(Role.SOCIAL_INSTRUCTOR))
    role.role.chosen.emit(role.role.value())
    desk.rest()
    desk.picture("office-43-role", role)
    role.role.showPopup()
    desk.rest()
    desk.picture("office-44-roles", role)
    role.role.hidePopup()
    role.reject()
    for words, name in (("Remove this computer…", "45-remove-computer"), ("Remove this person…", "46-remove-person")):
        button(devices, words).click()
        take_dialog(desk, RemovalSheet, f"office-{name}").reject()
        desk.settle()
    button(devices, "New computer for this person").click()
    take_dialog(desk, ComputerCodeSheet, "office-47-computer-code").reject()
    devices.reject()
    desk.settle()
    team = desks.part(settings, TeamsCard).make()
    press_in_vain(desk, team.go)
    take_dialog(desk, TeamSheet, "office-48-team").reject()


def lists(desk: desks.Desk, settings: SettingsView, stage: scenario.Stage) -> None:
    """A code, a new one, a list from a file and one that is none; an instrument."""
    casework = casework_of(desk)
    settings.open_tab("codes")
    desk.settle()
    codes = desks.part(settings, CodesPanel)
    codes.list.showPopup()
    desk.rest()
    desk.picture("office-49-code-lists")
    codes.list.hidePopup()
    codes.open(casework.organisation.codes("service")[0])
    take_dialog(desk, CodeSheet, "office-50-code").reject()
    codes.open(None)
    sheet = opened(desk, CodeSheet)
    press_in_vain(desk, button(sheet, "Save"))
    desk.picture("office-51-new-code", sheet)
    sheet.reject()
    good, bad = stage.folder / "palvelut.csv", stage.folder / "palvelut-utf16.csv"
    good.write_text("kuntoutus;Kuntoutus;Rehabilitering;Rehabilitation\n", encoding="utf-8")
    bad.write_bytes("kuntoutus;Päiväkuntoutus\n".encode("utf-16"))
    codes.import_file(str(good))
    take_dialog(desk, CodeImport, "office-52-import-codes").reject()
    codes.import_file(str(bad))
    desk.settle()
    desk.rest()
    desk.picture("office-53-import-codes-refused")
    settings.open_tab("instruments")
    desk.settle()
    known = next(one for one in casework.assessments.instruments.all() if one.form.url.endswith(":phq9"))
    desks.part(settings, InstrumentsPanel).open(known)
    take_dialog(desk, InstrumentSheet, "office-54-instrument").reject()


def removed(at: At, stage: scenario.Stage) -> None:
    """A computer is removed that has something unsent: what its person sees, and what a colleague reads."""
    with stage.laptop("instructor") as (vault, casework):
        draft = casework.drafts.new(casework.clients.rows(CLIENT)[0].id)
        casework.visits.sign(replace(draft, fields=replace(draft.fields, minutes=20, situation=_LATE)))
        device = vault.identity.device
    with stage.laptop("lead") as (vault, _):
        runtime.administer(vault, lambda vault, server: revoking.revoke(vault, server, device, vault.clock))
    with at(stage.paths("instructor")) as desk:
        desk.unlock(scenario.PASSPHRASE)
        window = desk.application.window
        desk.wait(lambda: isinstance(window.page, Wizard), "the first page after the removal")
        desk.rest()
        desk.picture("office-90-removed-computer")
    sync(stage, "lead")
    with signed_in(at, stage.paths("lead")) as desk:
        desk.main.open_settings()
        settings = desk.shown(SettingsView)
        settings.open_tab("people")
        desk.settle()
        card = desks.part(settings, LateCard)
        in_sight(desk, card)
        desk.picture("office-91-late")
        desks.part(card, ItemList).open_first()
        sheet = take_dialog(desk, LateSheet, "office-92-late-visit")
        press_in_vain(desk, button(sheet, "Reject"))
        desk.picture("office-93-late-asks", sheet)
        sheet.reject()


def another_role(at: At, stage: scenario.Stage) -> None:
    """The nurse becomes a social instructor in the middle of a visit: what leaves, and her unfinished text."""
    with stage.laptop("nurse") as (vault, casework):
        draft = casework.drafts.new(casework.clients.rows(CLIENT)[0].id)
        casework.drafts.save(replace(draft, fields=replace(draft.fields, situation=_UNFINISHED)))
        member = vault.identity.member
    with stage.laptop("lead") as (vault, casework):
        team = next(team for team, name in casework.devices.teams() if name == scenario.TEAM)
        runtime.administer(
            vault,
            lambda vault, server: revoking.set_role(
                vault, server, member, Role.SOCIAL_INSTRUCTOR, team, admin=False, clock=vault.clock
            ),
        )
    with signed_in(at, stage.paths("nurse")) as desk:
        banner = desks.part(desk.main, DepartureBanner)
        desk.wait(banner.isVisible, "what has left")
        desk.rest()
        desk.settle()
        desk.picture("office-94-another-role")
        banner.acted.emit()
        take_dialog(desk, UnfinishedSheet, "office-95-unfinished").reject()
