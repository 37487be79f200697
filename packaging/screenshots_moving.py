"""The pictures of clients who change hands: to another team, to named persons and back, and opened in an emergency."""

import desk as desks
import scenario
from lahityo.app import runtime
from lahityo.domain.access import Part
from lahityo.domain.codes import Role
from lahityo.sync import revoking
from lahityo.ui.access.team_log import TeamLogView
from lahityo.ui.circles.emergency import EmergencySheet
from lahityo.ui.circles.restrict import MoveSheet, RestrictSheet
from lahityo.ui.circles.sheet import CircleSheet
from lahityo.ui.handover.card import HandOverCard
from lahityo.ui.handover.sheet import HandOverSheet
from lahityo.ui.handover.team_card import TeamHandOvers
from lahityo.ui.ports import SyncPhase
from lahityo.ui.safety.safety_card import SafetyCard
from lahityo.ui.settings import SettingsView
from lahityo.ui.views.client_page import ClientPage
from lahityo.ui.views.clients import ClientsView
from lahityo.ui.views.today import TodayView
from screenshots_taking import (
    At,
    button,
    casework_of,
    in_sight,
    opened,
    press,
    press_in_vain,
    signed_in,
    take,
    take_dialog,
)

OTHER = "other"
OTHER_TEAM = "Rantatiimi"
OTHER_WORKER = ("Kaisa Oravainen", Role.SOCIAL_WORKER)
MOVES = "Eino Honkapuro"
RESTRICTED = "Kerttu Ylämetsä"
_WHY_MOVED = "Eino muutti Rantakylään tuettuun asuntoon; lähityö jatkuu Rantatiimissä. Eino on antanut luvan."
_WHY_RESTRICTED = "Kertun sisar työskentelee tiimissä."
_WHY_NOW = "Kerttu ei vastaa, naapuri kuuli avunhuutoja. Tarvitsen käyntiohjeen ja tiedon lääkityksestä."
_WHY_PART = "Terveydenhuollon kirjaukset samoille henkilöille."
_WHY_ENDED = "Sisar on siirtynyt toiseen työpaikkaan; rajaukselle ei ole enää syytä."


def add_other_team(stage: scenario.Stage) -> None:
    """A team to hand over to, with one worker in it."""
    with stage.laptop("lead") as (vault, _):
        runtime.administer(vault, lambda vault, server: revoking.add_team(vault, server, OTHER_TEAM, vault.clock))
    stage.add(OTHER, *OTHER_WORKER, OTHER_TEAM)
    for who in ("lead", "worker", OTHER):
        sync(stage, who)


def take_all(at: At, stage: scenario.Stage) -> None:
    """Both stories, from the first sheet to what is told afterwards."""
    hand_over(at, stage)
    what_is_left(at, stage)
    what_came(at, stage)
    restrict(at, stage)
    move_part(at, stage)
    open_in_emergency(at, stage)
    what_the_lead_is_told(at, stage)
    end_restriction(at, stage)


def hand_over(at: At, stage: scenario.Stage) -> None:
    """The card, the sheet with what leaves, without a server, and done."""
    with signed_in(at, stage.paths("worker")) as desk:
        page = client_page(desk, MOVES)
        card = desks.part(page, HandOverCard)
        in_sight(desk, card)
        desk.picture("40-hand-over-card")
        card.hand_over()
        sheet = take_dialog(desk, HandOverSheet, "41-hand-over")
        press_in_vain(desk, sheet.go)
        desk.picture("42-hand-over-asks", sheet)
        sheet.team.set_value(next(key for key, name in _teams(desk) if name == OTHER_TEAM))
        sheet.why.set_text(_WHY_MOVED)
        stage.server.stop()
        press_in_vain(desk, sheet.go)
        desk.picture("43-hand-over-failed", sheet)
        stage.server.start()
        press(desk, sheet, sheet.go)
        desk.picture("44-hand-over-done")
        desk.main.open_settings()
        settings = desk.shown(SettingsView)
        settings.open_tab("people")
        desk.settle()
        in_sight(desk, desks.part(settings, TeamHandOvers))
        desk.picture("45-team-hand-overs")


def what_is_left(at: At, stage: scenario.Stage) -> None:
    """The nurse's task, and her own part to hand over."""
    with signed_in(at, stage.paths("nurse")) as desk:
        desk.main.open_place("tasks")
        desk.settle()
        desk.rest()
        desk.picture("46-task-after-hand-over")
        page = client_page(desk, MOVES)
        card = desks.part(page, HandOverCard)
        in_sight(desk, card)
        card.hand_over()
        take_dialog(desk, HandOverSheet, "47-hand-over-own-part").reject()


def what_came(at: At, stage: scenario.Stage) -> None:
    """The other team's day, and the client's page with where he came from."""
    sync(stage, OTHER)
    with signed_in(at, stage.paths(OTHER)) as desk:
        take(desk, TodayView, "48-client-came")
        in_sight(desk, desks.part(client_page(desk, MOVES), HandOverCard))
        desk.picture("49-came-from")


def restrict(at: At, stage: scenario.Stage) -> None:
    """Restricting to named persons, and the page and the sheet of one of them."""
    with signed_in(at, stage.paths("instructor")) as desk:
        page = client_page(desk, RESTRICTED)
        button(desks.part(page, SafetyCard), "Restrict to named people…").click()
        sheet = opened(desk, RestrictSheet)
        nurse = next(one for one in casework_of(desk).circles.candidates() if one.role == Role.NURSE)
        sheet.persons.chips.set_selected([nurse.id.hex()])
        sheet.persons.why.set_text(_WHY_RESTRICTED)
        desk.rest()
        desk.picture("50-restrict", sheet)
        press(desk, sheet, sheet.go)
        desk.picture("51-restricted")
        button(desks.part(page, SafetyCard), "Named people…").click()
        take_dialog(desk, CircleSheet, "52-named-persons").reject()
        desk.settle()


def move_part(at: At, stage: scenario.Stage) -> None:
    """The nurse's reminder, and her own part."""
    sync(stage, "nurse")
    with signed_in(at, stage.paths("nurse")) as desk:
        desk.main.open_place("tasks")
        desk.settle()
        desk.rest()
        desk.picture("53-task-move-part")
        page = client_page(desk, RESTRICTED)
        desk.picture("54-page-part-left")
        button(desks.part(page, SafetyCard), "Move your part…").click()
        sheet = opened(desk, MoveSheet)
        sheet.why.set_text(_WHY_PART)
        desk.rest()
        desk.picture("55-move-part", sheet)
        press(desk, sheet, sheet.go)
        desk.picture("56-part-moved")
        desk.wait_for_sync(SyncPhase.SYNCED, SyncPhase.ATTENTION)


def open_in_emergency(at: At, stage: scenario.Stage) -> None:
    """A colleague who is not among the persons: what is asked, what is refused, and the record for a day."""
    sync(stage, "worker")
    with signed_in(at, stage.paths("worker")) as desk:
        desk.main.open_clients()
        button(desk.shown(ClientsView), "Emergency: open a restricted client…").click()
        sheet = take_dialog(desk, EmergencySheet, "57-emergency")
        sheet.who.set_text(RESTRICTED)
        sheet.why.set_text("Kiire.")
        press_in_vain(desk, sheet.go)
        desk.picture("58-emergency-asks", sheet)
        sheet.why.set_text(_WHY_NOW)
        press(desk, sheet, sheet.go)
        page = take(desk, ClientPage, "59-opened-in-emergency")
        button(desks.part(page, SafetyCard), "Named people…").click()
        take_dialog(desk, CircleSheet, "60-emergency-persons").reject()
        desk.settle()


def what_the_lead_is_told(at: At, stage: scenario.Stage) -> None:
    """The lead's day and access log with the emergency in it; the log of a client whom all have."""
    sync(stage, "lead")
    with signed_in(at, stage.paths("lead")) as desk:
        take(desk, TodayView, "61-lead-told-of-emergency")
        desk.main.open_place("team_log")
        take(desk, TeamLogView, "62-team-access-log-emergency")
        desk.main.open_client(casework_of(desk).clients.rows(scenario.UNTOUCHED)[0].id, Part.ACCESS)
        take(desk, ClientPage, "63-access-log-after-emergency")


def end_restriction(at: At, stage: scenario.Stage) -> None:
    """What those who have the client are told of the emergency; then the team has the client again."""
    sync(stage, "instructor")
    with signed_in(at, stage.paths("instructor")) as desk:
        take(desk, TodayView, "64-told-of-emergency")
        page = client_page(desk, RESTRICTED)
        button(desks.part(page, SafetyCard), "Named people…").click()
        opened(desk, CircleSheet).end.click()
        sheet = opened(desk, MoveSheet)
        sheet.why.set_text(_WHY_ENDED)
        desk.rest()
        desk.picture("65-end-restriction", sheet)
        press(desk, sheet, sheet.go)
        in_sight(desk, desks.part(page, HandOverCard))
        desk.picture("66-restriction-ended")


def client_page(desk: desks.Desk, name: str) -> ClientPage:
    """The page of the client of this name."""
    desk.main.open_client(casework_of(desk).clients.rows(name)[0].id)
    page = desk.shown(ClientPage)
    desk.rest()
    desk.settle()
    return page


def sync(stage: scenario.Stage, who: str) -> None:
    """What the person's laptop does by itself while nobody is at it."""
    with stage.laptop(who) as (vault, casework):
        runtime.sync(vault)
        casework.lists.index_pending()


def _teams(desk: desks.Desk) -> list[tuple[str, str]]:
    casework = casework_of(desk)
    client = casework.clients.rows(MOVES)[0].id
    return [(team.hex(), name) for team, name in casework.hand_overs.preview(client).teams]
