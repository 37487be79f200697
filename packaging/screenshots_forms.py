"""The pictures of every form and sheet: each type of record as it is written and read, then the sheets of each part of
the work (`screenshots_sheets`, `screenshots_day`).
"""

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtWidgets import QScrollArea

import desk as desks
import scenario
import screenshots_day
import screenshots_sheets
from lahityo.domain import registry
from lahityo.domain.codes import Role
from lahityo.domain.spec import FieldKind, FieldSpec, Home, RecordSpec, Value
from lahityo.services.casework import Casework
from lahityo.ui.guide.page_form import PageForm
from lahityo.ui.organisation.people_panel import ASKED
from lahityo.ui.path.housing_form import HousingForm
from lahityo.ui.plans.plan_tab import BEGINNING
from lahityo.ui.records import words
from lahityo.ui.records.card import COMPANIONS
from lahityo.ui.records.form import RecordForm
from lahityo.ui.records.page import RecordPage
from lahityo.ui.views.page import Page
from lahityo.ui.widgets.select import Select
from screenshots_casework import FORMS, PAGES
from screenshots_taking import At, casework_of, shot, shut, signed_in

ELSEWHERE = (
    "health_plan_part", "measurement", "score", "readiness_check", "will", "network_meeting", "harm_reduction",
    "interview", "client_interview", "outing", "plan_evaluation", "plan_comment", "partner_share", "membership",
    "goal_rating", "dissent", "void", "step", "reveal", "restriction",
)  # fmt: skip
"""Written on a sheet or a tab of its own, of which there is a picture of its own."""
NEVER = (
    "plan_version", "contact", "attachment", "attendance", "contact_tally", "late_review", "instrument", "code_item",
    "setting",
)  # fmt: skip
"""Written by what one does (proposing, signing, adding a file, ticking, choosing), without a form."""
WRITERS = ("instructor", "nurse", "worker", "lead")
_ROLES = dict(zip(WRITERS, (Role.SOCIAL_INSTRUCTOR, Role.NURSE, Role.SOCIAL_WORKER, Role.TEAM_LEAD), strict=True))
_AHEAD = frozenset({"to", "until", "ends", "valid_to", "review_on", "target_on", "due", "next", "ended_on", "by"})
_LONG = (
    "Tavattiin sovitusti. Vuokra on maksettu ja arki sujuu, mutta illat tuntuvat pitkiltä. Käydään kohtaamispaikassa.",
    "Haluan pitää asunnon ja nukkua yöni.",
    "Jatketaan viikoittain; palataan asiaan seuraavassa tapaamisessa.",
)
_TEXTS: Mapping[str, str] = {
    "place": "Kohtaamispaikka", "unit": "Päihdepoliklinikka", "organisation": "Esimerkkilän hyvinvointialue",
    "title": "Lähityöntekijä", "phone": "040 555 0134", "name": "Keskiviikon ruokapiiri", "leader": "Jari Lummela",
    "clock": "13:00", "opens": "9:00", "closes": "15:00", "area": "Asemanseutu", "measure": "Asunnon saaneet",
    "site": "Oikea sääri", "size": "2 × 3 cm", "vaccine": "Hepatiitti A ja B", "batch": "AB1234", "dose": "2.",
    "recipient": "Satu Niemelä", "recipient_organisation": "Esimerkkikaupungin asuntotoimi", "slug": "asumisneuvonta",
    "discloser": "Jari Lummela", "what": "Soita isännöitsijälle rästistä", "factor": "Sisko käy viikonloppuisin",
    "landlord": "Kaupungin vuokra-asunnot", "law": "SHL 21 §", "decider": "Tiina Pihlajasuo", "referrer": "Päiväkeskus",
    "words": "Soittaa itse ja hoitaa puhelut", "reported_to": "Minna Harjunpuro", "own_worker": "Jari Lummela",
    "responsible": "Jari Lummela", "to": "Kaupungin vuokra-asunnot", "hours": "10", "when": "Tiistaisin",
    "code": "PS-2026-114", "tenure": "Vuokrasuhde", "grounds": "Oma vuokrasopimus", "assignee_name": "Jari Lummela",
    "preparer": "Jari Lummela", "arranging": "Omana toimintana", "partner": "Työpaja Versokas",
    "source": "Vartioinnin tilasto", "meeting_place": "Koti",
}  # fmt: skip
_OWN: Mapping[tuple[str, str], Value] = {
    ("guide_page", "title"): "Asumisneuvonta",
    ("form", "title"): "Asukkaan haastattelu",
    ("appointment", "minutes"): 60,
    ("appointment", "words"): "Otetaan vuokrasopimus mukaan.",
    ("safety_flag", "words"): "Iso koira, rauhallinen kun soittaa etukäteen",
    ("protection", "words"): "Viranomaisen päätös",
    ("team_task", "what"): "Tilaa taskulamppuja",
    ("team_task", "words"): "Kolme riittää.",
}
_LISTS: Mapping[str, tuple[str, ...]] = {
    "questions": ("Mikä täällä toimii?", "Mitä muuttaisit?"),
    "leaders": ("Minna Harjunpuro",),
    "workers": ("Jari Lummela",),
    "checklist": ("Haluatko itse?", "Sopivatko kellonajat arkeen?"),
}


def take_all(at: At, stage: scenario.Stage) -> None:
    """Every form and page by a person who has it, then the sheets."""
    for who in WRITERS:
        with signed_in(at, stage.paths(who)) as desk:
            casework = casework_of(desk)
            client = casework.clients.rows(scenario.UNTOUCHED)[0].id
            for number, spec in enumerate(registry.SPECS):
                if who == writer(spec):
                    take_form(desk, spec, client, f"forms-1-{number:02}")
            if who == "lead":
                desk.main.open_today()
            for number, spec in enumerate(registry.SPECS):
                if who == reader(spec):
                    take_page(desk, casework, spec, f"forms-2-{number:02}-page-{spec.type}")
    screenshots_sheets.take_all(at, stage)
    screenshots_day.take_all(at, stage)


def writer(spec: RecordSpec) -> str:
    """Whose desk the form is written at; empty when it has none that is to be taken here."""
    if spec.type in (*FORMS, *ELSEWHERE, *NEVER):
        return ""
    return next((who for who in WRITERS if _ROLES[who] in (spec.signers or spec.writers)), "")


def reader(spec: RecordSpec) -> str:
    """Whose desk a page of the type is read at."""
    if spec.type in PAGES or spec.type in COMPANIONS:
        return ""
    return "nurse" if spec.home is Home.HEALTH else "lead" if spec.home in (Home.ORG, Home.TEAM) else "instructor"


def take_form(desk: desks.Desk, spec: RecordSpec, client: bytes, name: str) -> None:
    """The form of a new record, with what a person writes first."""
    of = b"" if spec.home in (Home.TEAM, Home.ORG) else client
    form = _make(desk, spec, of)
    form.open()
    desk.wait(form.isVisible, spec.type)
    desk.settle()
    _fill(desk, form, spec)
    shot(desk, form, f"{name}-form-{spec.type}")
    shut(desk, form)


def _make(desk: desks.Desk, spec: RecordSpec, client: bytes) -> RecordForm:
    context, window = desk.main.context, desk.main.window()
    if spec.type == "guide_page":
        return PageForm(context, [], preset={"lang": "fi"}, parent=window)
    if spec.type == "housing_period":
        return HousingForm(context, client, window)
    if spec.type == "plan":
        return RecordForm(context, spec, client=client, preset={"form": "client_plan"}, ask=BEGINNING, parent=window)
    if spec.type == "person":
        return RecordForm(context, spec, client=client, ask=ASKED, parent=window)
    preset: dict[str, Value] = {}
    if spec.parent in ("plan", "goal", "group", "period"):
        kind = {"period": "work_period"}.get(spec.parent, spec.parent)
        rows = casework_of(desk).records.rows(kind, client=client or None, limit=1)
        preset = {spec.parent: rows[0].id} if rows else {}
    return RecordForm(context, spec, client=client, preset=preset, parent=window)


def _fill(desk: desks.Desk, form: RecordForm, spec: RecordSpec) -> None:
    """What is in sight is filled in; what is folded is as it was."""
    for number, field in enumerate(spec.fields):
        labelled = form.field(field.name)
        if labelled is None or labelled.isHidden() or form.values().get(field.name) is not None:
            continue
        if field.kind in (FieldKind.ID, FieldKind.IDS):
            _choose_first(labelled.control)
            continue
        own = _OWN.get((spec.type, field.name))
        form.set_value(field.name, _value(desk, field, number) if own is None else own)


def _choose_first(control: object) -> None:
    if isinstance(control, Select) and control.count() > 1:
        control.setCurrentIndex(1)


def _value(desk: desks.Desk, field: FieldSpec, number: int) -> Value:
    now = casework_of(desk).desk.clock().astimezone().replace(second=0, microsecond=0)
    if field.kind is FieldKind.DAY:
        ahead = timedelta(days=90 if field.name in _AHEAD else 0)
        return (now.date() + ahead).isoformat()
    if field.kind is FieldKind.MOMENT:
        return now.isoformat(timespec="seconds")
    if field.kind in (FieldKind.CODE, FieldKind.CODES):
        codes = [code for code, _ in words.options(field.codes)]
        return tuple(codes[1:3]) if field.kind is FieldKind.CODES else codes[min(number, len(codes) - 1)]
    plain: dict[FieldKind, Value] = {
        FieldKind.COUNT: max(3, field.low or 0),
        FieldKind.NUMBER: sum(field.usual) // 2 if field.usual else 10,
        FieldKind.YES_NO: True,
        FieldKind.TEXT: _TEXTS.get(field.name, _LONG[2])[: field.limit],
        FieldKind.TEXTS: _LISTS.get(field.name, (_LONG[1],)),
        FieldKind.LONG: _LONG[number % len(_LONG)],
    }
    return plain.get(field.kind)


def take_page(desk: desks.Desk, casework: Casework, spec: RecordSpec, name: str) -> None:
    """The page of a record, when there is any of the type."""
    rows = casework.records.rows(spec.type, limit=1)
    if not rows:
        return
    desk.main.open_record(rows[0].id)
    view = desk.shown(RecordPage)
    desk.settle()
    desk.picture(name)
    for page in view.findChildren(QScrollArea):
        bar = page.verticalScrollBar()
        if isinstance(page, Page) and page.isVisible() and bar.maximum() > bar.pageStep() // 4:
            bar.setValue(bar.maximum())
            desk.settle()
            desk.picture(f"{name}-end")
