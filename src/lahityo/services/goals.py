"""Goals of a client: how far each has come, who rated it and when, and the score over all of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from lahityo.base.ids import derived_id
from lahityo.domain.gas import LEVELS, Rated, t_score
from lahityo.services.desk import Desk
from lahityo.services.record_views import Row
from lahityo.services.record_writes import New
from lahityo.services.records import Records

TOGETHER = "together"


@dataclass(frozen=True, slots=True)
class Rating:
    """A level that somebody gave a goal on a day (ISO 8601); `author` is the name, `role` the coded role."""

    id: bytes
    goal: bytes
    level: int
    day: str
    author: str
    role: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class GoalView:
    """A goal with its ratings, the oldest first, and what helps and hinders it.

    `status` is "active" while two people have given it different states: nothing leaves the list by a conflict.
    """

    row: Row
    status: str
    ratings: tuple[Rating, ...] = ()
    factors: tuple[Row, ...] = ()

    @property
    def level(self) -> int | None:
        """The level given last, by day, then by time; None before the first."""
        return self.ratings[-1].level if self.ratings else None

    def level_on(self, day: str) -> int | None:
        """The level as it was at the end of a day (ISO 8601)."""
        return next((one.level for one in reversed(self.ratings) if one.day <= day), None)

    @property
    def weight(self) -> int:
        """1 to 3; 1 when none was given."""
        given = self.row.values.get("weight")
        return given if isinstance(given, int) and given > 0 else 1


class Goals:
    """Reading goals and rating them; a goal itself is written like any other record."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def of_client(self, client: bytes, plan: bytes | None = None) -> list[GoalView]:
        """The client's goals in the order they were set, those of one plan when it is given; ended ones last."""
        rows = self._records.rows("goal", client=client)
        if plan is not None:
            rows = [row for row in rows if row.values.get("plan") == plan]
        return self._views(client, rows)

    def active(self, client: bytes) -> list[GoalView]:
        """The goals that are worked on now; what a visit may rate."""
        return [one for one in self.of_client(client) if one.status == "active"]

    def rate(self, goal: GoalView, level: int, day: str, *, rated_with: str = TOGETHER, words: str = "") -> bytes:
        """A rating outside a visit; the id. FormRejected when the level or the day will not do."""
        written = New(
            "goal_rating",
            goal.row.client,
            {"goal": goal.row.id, "level": level, "on": day, "rated_with": rated_with, "words": words},
        )
        return self._records.write(written)[0]

    def rating_writes(
        self, visit: bytes, client: bytes, day: str, ratings: Mapping[bytes, int], rated_with: str = TOGETHER
    ) -> list[New]:
        """What signing a visit writes about its ratings, in the transaction of the signing.

        `ratings` are goal → level (−2 to +2) as the visit's draft kept them, `day` the visit's day (ISO 8601). Each
        rating's id is derived from the visit and the goal, so that it is written once, on whichever computer the visit
        is signed. Levels outside the scale are left out.
        """
        return [
            New(
                "goal_rating",
                client,
                {"goal": goal, "level": level, "on": day, "visit": visit, "rated_with": rated_with},
                id=derived_id("goal_rating", visit, goal),
            )
            for goal, level in sorted(ratings.items())
            if level in LEVELS
        ]

    def _views(self, client: bytes, rows: list[Row]) -> list[GoalView]:
        ratings: dict[bytes, list[Rating]] = {}
        for one in sorted(self._records.rows("goal_rating", client=client), key=lambda row: (row.day, row.at, row.id)):
            rating = _rating(one)
            if rating is not None:
                ratings.setdefault(rating.goal, []).append(rating)
        factors: dict[object, list[Row]] = {}
        for one in self._records.rows("goal_factor", client=client):
            factors.setdefault(one.values.get("goal"), []).append(one)
        views = [
            GoalView(row, self._status(row), tuple(ratings.get(row.id, ())), tuple(factors.get(row.id, ())))
            for row in rows
        ]
        return sorted(views, key=lambda one: (one.status == "ended", one.row.day, one.row.at, one.row.id))

    def _status(self, row: Row) -> str:
        status = row.values.get("status")
        if row.conflicts and "status" in self._records.get(row.id).conflicts:
            return "active"
        return status if isinstance(status, str) else "active"


def score(goals: Iterable[GoalView], day: str = "") -> Decimal | None:
    """The T-score over the goals that have a level, as they stood on `day` (ISO 8601; empty: now)."""
    levels = [(one.level_on(day) if day else one.level, one.weight) for one in goals]
    return t_score(Rated(level, weight) for level, weight in levels if level is not None)


def _rating(row: Row) -> Rating | None:
    goal, level, words = row.values.get("goal"), row.values.get("level"), row.values.get("words")
    if not isinstance(goal, bytes) or not isinstance(level, int) or level not in LEVELS:
        return None
    return Rating(row.id, goal, level, row.day, row.author_name, row.role, words if isinstance(words, str) else "")
