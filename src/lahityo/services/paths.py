"""The client's path: what is drawn on the timeline, where the client is now, and what follows from a step."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from lahityo.domain import code_lists, housing
from lahityo.domain.code_list import CodeItem
from lahityo.domain.lists.path import READINESS_QUESTION
from lahityo.domain.months import day_of
from lahityo.domain.path_rules import EPISODES, WORK_KINDS
from lahityo.domain.spec import Values, text_of, texts_of
from lahityo.domain.work_rules import PERIOD_MONTHS, next_period, planned_end
from lahityo.services.desk import Desk
from lahityo.services.record_views import Card, Row
from lahityo.services.record_writes import Change
from lahityo.services.records import Records

_DAY = timedelta(days=1)
_DATED = {"path_step": "started", "housing_period": "from", "referral": "made_on", "readiness_check": "on"}
_KIND_OF = {
    "substance_services": "substance_services",
    "social_services": "adult_social_work",
    "social_rehabilitation": "social_rehabilitation",
    "rehabilitative_work": "rehabilitative_work",
}


class Lane(StrEnum):
    """The rows of the timeline, from top to bottom."""

    SERVICES = "services"
    EPISODES = "episodes"
    HOUSING = "housing"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class Stretch:
    """One step on the timeline: its days, both included. `end` is None while it lasts; `planned` may be ahead of it.

    `kind` is a code of the list `codes`. `place` is empty while the client's non-disclosure holds it back. `disputed`
    says that two people ended it differently: it counts as lasting until they have settled which.
    """

    record: bytes
    lane: Lane
    kind: str
    codes: str
    start: date
    end: date | None
    planned: date | None = None
    place: str = ""
    grounds: str = ""
    route: str = ""
    ending: str = ""
    homeless: bool = False
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """What is known of the path, oldest first in each lane, and what holds today."""

    today: date
    stretches: tuple[Stretch, ...]
    now: tuple[Stretch, ...]
    long_term_homeless: bool


class Paths:
    """Reading the path as a whole. Steps, referrals and periods themselves are records like any other."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def timeline(self, client: bytes, *, hide_places: bool = False) -> Timeline:
        """The steps, housing and work periods of the client that this device reads."""
        rows = self._records.rows("path_step", "housing_period", "work_period", client=client)
        return timeline(rows, self._today(), hide_places=hide_places)

    def open_homes(self, client: bytes) -> list[Card]:
        """The housing periods that have no end yet."""
        rows = self._records.rows("housing_period", client=client)
        return [self._records.get(row.id) for row in rows if not row.until]

    def preset(self, record_type: str) -> Values:
        """What the form of a new record begins with."""
        today = self._today()
        day = today.isoformat()
        if record_type == "work_period":
            until = planned_end(today, self._months()).isoformat()
            return {"started": day, "planned_end": until, "partner": self._records.setting("work.partner") or None}
        if record_type == "application":
            return {"made_on": day, "applicant": "client"}
        return {name: day for kind, name in _DATED.items() if kind == record_type}

    def to_add(self, client: bytes) -> list[Row]:
        """Referrals that were accepted or have begun and of which no step of the path tells yet."""
        told = {row.values.get("referral") for row in self._records.rows("path_step", client=client)}
        found = self._records.rows("referral", client=client, states=("accepted", "started"))
        return [row for row in found if row.id not in told]

    def step_of(self, referral: Row) -> Values:
        """The step of the path that a referral leads to. Its words stay in the register that it was written in."""
        service = referral.values.get("service")
        kind = _KIND_OF.get(service) if isinstance(service, str) else None
        unit = referral.values.get("unit")
        return {"kind": kind, "started": self._today().isoformat(), "unit": unit, "referral": referral.id}

    def after(self, period: Row) -> Values:
        """The work period that follows this one."""
        return next_period(period, self._months())

    def finishing(self, period: Row) -> list[Change]:
        """What ends a work period whose planned end has come, when the next one is written."""
        last = day_of(period.values.get("planned_end"))
        if period.until or last is None or last > self._today():
            return []
        card = self._records.get(period.id)
        return [Change(card, {**card.base, "ended": last.isoformat(), "ending": "completed"})]

    def evaluation_of(self, period: Row) -> Values:
        """What the evaluation of a work period begins with."""
        values = period.values
        last = values.get("ended") or values.get("planned_end")
        kept = {name: values[name] for name in ("place", "started", "tasks") if values.get(name) is not None}
        return {**kept, "period": period.id, "from": values.get("started"), "to": last}

    def questions(self, service: str, language: str) -> tuple[str, ...]:
        """What the checklist of a service asks: the guide page's own questions, or those this product proposes."""
        pages = [row for row in self._pages(service, language) if row.values.get("checklist")]
        if pages:
            return texts_of(pages[0].values, "checklist")
        shipped = code_lists.view(READINESS_QUESTION, self._own_items())
        return tuple(_in(item, language) for item in shipped.offered)

    def guide_page(self, service: str, language: str) -> bytes | None:
        """The page of the organisation's guide about a service, in this language when there is one."""
        return next((row.id for row in self._pages(service, language)), None)

    def _today(self) -> date:
        return self._desk.clock().astimezone().date()

    def _months(self) -> int:
        months = self._records.setting("work.months")
        return int(months) if months.isdecimal() else PERIOD_MONTHS

    def _pages(self, service: str, language: str) -> list[Row]:
        found = [
            row
            for row in self._records.rows("guide_page")
            if row.values.get("service") == service and row.values.get("hidden") is not True
        ]
        return sorted(found, key=lambda row: (row.values.get("lang") != language, row.id))

    def _own_items(self) -> list[code_lists.OwnItem]:
        return code_lists.own_items((row.id, row.values) for row in self._records.rows("code_item"))


def left_home(homes: Iterable[Card], values: Values) -> list[Change]:
    """What closes the periods that were open when the client moved: they end the day before."""
    start = day_of(values.get("from"))
    found = []
    for card in homes:
        began = day_of(card.base.get("from"))
        if start and began and began < start:
            found.append(Change(card, {**card.base, "to": (start - _DAY).isoformat()}))
    return found


def timeline(rows: Iterable[Row], today: date, *, hide_places: bool = False) -> Timeline:
    """The timeline that these records draw. A housing period left open ends where the next one begins."""
    rows = list(rows)
    steps = [one for row in rows if (one := _stretch(row, hide_places))]
    steps.sort(key=lambda one: (list(Lane).index(one.lane), one.start, one.end or date.max, one.record))
    drawn = tuple(_closed(steps))
    stays = [held for row in rows if row.type == "housing_period" and (held := housing.stay(row.values))]
    now = tuple(one for one in drawn if one.start <= today and (one.end is None or one.end > today))
    return Timeline(today, drawn, now, housing.long_term(stays, today))


def _stretch(row: Row, hide_places: bool) -> Stretch | None:
    values = row.values
    disputed = not {"ended", "to"}.isdisjoint(row.versions)
    is_housing = row.type == "housing_period"
    kind = text_of(values, "class" if is_housing else "kind")
    start = day_of(values.get("from" if is_housing else "started"))
    if start is None or not kind:
        return None
    lane = Lane.HOUSING if is_housing else _lane(kind)
    end = None if disputed else day_of(values.get("to" if is_housing else "ended"))
    place = text_of(values, "place" if row.type != "path_step" else "unit")
    codes = {"housing_period": "housing_class", "work_period": "work_kind"}.get(row.type, "path_kind")
    return Stretch(
        row.id, lane, kind, codes, start, end, day_of(values.get("planned_end")), "" if hide_places else place,
        text_of(values, "grounds"), text_of(values, "route"), text_of(values, "ending"),
        is_housing and kind in housing.HOMELESS, disputed,
    )  # fmt: skip


def _lane(kind: str) -> Lane:
    if kind in EPISODES:
        return Lane.EPISODES
    return Lane.WORK if kind in WORK_KINDS else Lane.SERVICES


def _closed(steps: Sequence[Stretch]) -> Iterable[Stretch]:
    for place, one in enumerate(steps):
        later = (other.start for other in steps[place + 1 :] if other.lane == one.lane and other.start > one.start)
        following = next(later, None) if one.lane is Lane.HOUSING and one.end is None and not one.disputed else None
        yield replace(one, end=following - _DAY) if following else one


def _in(item: CodeItem, language: str) -> str:
    return {"fi": item.fi, "sv": item.sv}.get(language, item.en)
