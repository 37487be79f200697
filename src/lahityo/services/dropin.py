"""The meeting place and the street: anonymous contacts one tap each, the day log and the area log.

Nothing here knows a client: no id, no name, no link in either direction. Who becomes a client gets a new record.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from lahityo.domain import code_lists
from lahityo.domain.code_list import CodeItem
from lahityo.domain.spec import Value, number_of, text_of
from lahityo.services.desk import Desk
from lahityo.services.record_views import Row
from lahityo.services.record_writes import New, Void
from lahityo.services.records import Records

TALLY = "contact_tally"
UNKNOWN_AGE = "unknown"
_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class Tap:
    """What one tap says. An item (a code of the lists need or supply) counts nobody again; `people` are newly met."""

    setting: str
    place_class: str
    age_band: str = UNKNOWN_AGE
    people: int = 0
    item: str = ""
    count: int = 1
    guidance: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class DayCounts:
    """A day's anonymous contacts: people, by age band; needs and supplies by code; guidance; the taps, latest first."""

    people: int
    ages: Mapping[str, int]
    items: Mapping[str, int]
    guidance: int
    rows: tuple[Row, ...]


class DropIn:
    """Use cases of the meeting place."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def tap(self, tap: Tap) -> bytes:
        """Record one tap; its id, by which it is undone."""
        now = self._desk.clock().astimezone()
        values: dict[str, Value] = {
            "on": now.date().isoformat(),
            "hour": now.hour,
            "setting": tap.setting,
            "place_class": tap.place_class,
            "age_band": tap.age_band,
            "people": tap.people,
            "guidance": tap.guidance or None,
            "words": tap.words.strip() or None,
        }
        if tap.item:
            values["needs" if is_need(tap.item) else "supplies"] = (f"{tap.item}={tap.count}",)
        return self._records.write(New(TALLY, b"", values))[0]

    def undo(self, tally: bytes, why: str) -> None:
        """Take a tap back: it stays in the history, voided, and counts for nothing. `why` is shown there."""
        self._records.write(Void(tally, TALLY, b"", why))

    def day(self, day: date, setting: str = "") -> DayCounts:
        """The counts of a day; `setting` is a code of the list tally_setting, empty for both."""
        rows = self._records.rows(TALLY, client=b"", since=day.isoformat(), until=day.isoformat(), limit=_ALL)
        rows = [row for row in rows if not setting or row.values.get("setting") == setting]
        ages: Counter[str] = Counter()
        items: Counter[str] = Counter()
        for row in rows:
            if people := number_of(row.values, "people"):
                ages[text_of(row.values, "age_band")] += people
            for name in ("needs", "supplies"):
                items.update(dict(counted(row.values.get(name))))
        latest = tuple(sorted(rows, key=lambda row: (row.at, row.id), reverse=True))
        guidance = sum(1 for row in rows if row.values.get("guidance") is True)
        return DayCounts(ages.total(), dict(ages), dict(items), guidance, latest)

    def last_place(self) -> tuple[str, str]:
        """Where this person last met somebody: codes of tally_setting and place_class; empty before the first time."""
        rows = self._records.rows(TALLY, client=b"", limit=_ALL)
        own = [row for row in rows if self._desk.is_mine(row.author)]
        last = max(own, key=lambda row: (row.at, row.id), default=None)
        return (text_of(last.values, "setting"), text_of(last.values, "place_class")) if last else ("", "")

    def items(self) -> list[str]:
        """The codes shown as taps, as the organisation has set them: needs and harm-reduction supplies."""
        known = [item.code for name in ("need", "supply") for item in _shipped(name)]
        chosen = self._records.setting("tally.items").split()
        return [code for code in chosen if code in known] or known[:4]

    def log(self, first: date, last: date) -> list[Row]:
        """The day log between two days, the latest first."""
        return self._records.rows("day_entry", client=b"", since=first.isoformat(), until=last.isoformat(), limit=_ALL)

    def visitors(self, day: date) -> int:
        """The visitors of a day by its log; wrong entries are voided, not corrected."""
        return sum(number_of(row.values, "count") for row in self.log(day, day) if row.values.get("kind") == "visitors")

    def usual_place(self) -> str:
        """The place of the latest entry of the log; empty when nothing is written yet."""
        rows = self._records.rows("day_entry", client=b"", limit=1)
        place = rows[0].values.get("place") if rows else None
        return place if isinstance(place, str) else ""


def is_need(code: str) -> bool:
    """Whether a tapped item is a basic need; the others are supplies of harm reduction."""
    return any(item.code == code for item in _shipped("need"))


def counted(value: object) -> list[tuple[str, int]]:
    """The pairs of a "code=n" list; what another device wrote otherwise is passed over."""
    found = []
    for one in value if isinstance(value, tuple) else ():
        code, _, number = one.partition("=") if isinstance(one, str) else ("", "", "")
        if code and number.isdecimal() and len(number) <= len("1000"):
            found.append((code, int(number)))
    return found


def _shipped(name: str) -> Sequence[CodeItem]:
    return next((one.items for one in code_lists.ALL if one.name == name), ())
