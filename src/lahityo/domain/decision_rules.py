"""Rules of decisions: when one is in force, which is replaced, how they are counted, and what signing one needs."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.months import day_of
from lahityo.domain.problems import Problem
from lahityo.domain.spec import FactRow, Facts, Values, text_of

ACCOUNT = "account_decision"
GRANTING = frozenset({"granted", "partly"})
MADE = frozenset({"made", "served", "appealed", "repealed"})
_STANDING = MADE - {"repealed"}


@dataclass(frozen=True, slots=True)
class Tally:
    """Decisions of one month ("2026-11"), service and kind, by what they said."""

    month: str
    kind: str
    service: str
    granted: int
    refused: int
    others: int

    @property
    def total(self) -> int:
        """All decisions of the row."""
        return self.granted + self.refused + self.others


def replaced(rows: Iterable[FactRow]) -> frozenset[bytes]:
    """The decisions that a made one says it replaces."""
    found = (row.values.get("replaces") for row in rows if row.state in MADE)
    return frozenset(one for one in found if isinstance(one, bytes))


def in_force(row: FactRow, day: date, replaced_ones: Collection[bytes] = ()) -> bool:
    """Whether the decision grants something on `day`: made, not repealed or replaced, and within its days."""
    if row.state not in _STANDING or row.id in replaced_ones or row.values.get("outcome") not in GRANTING:
        return False
    start, end = day_of(row.values.get("valid_from")), day_of(row.values.get("valid_to"))
    return (start is None or start <= day) and (end is None or day <= end)


def grants_account(row: FactRow) -> bool:
    """Whether a decision grants the client a representative account and has not been repealed."""
    values = row.values
    return row.state in _STANDING and values.get("kind") == ACCOUNT and values.get("outcome") in GRANTING


def account_in_force(facts: Facts, day: date) -> bool:
    """Whether the client has a representative account by a decision that is in force on `day`."""
    rows = facts.rows("decision")
    gone = replaced(rows)
    return any(row.values.get("kind") == ACCOUNT and in_force(row, day, gone) for row in rows)


def by_month(rows: Iterable[FactRow]) -> list[Tally]:
    """The made decisions by month of decision, kind and service, newest month first."""
    counts: dict[tuple[str, str, str], list[int]] = {}
    for row in rows:
        decided = day_of(row.values.get("decided_on"))
        if row.state not in MADE or decided is None:
            continue
        key = (f"{decided:%Y-%m}", text_of(row.values, "kind"), text_of(row.values, "service"))
        outcome = row.values.get("outcome")
        counts.setdefault(key, [0, 0, 0])[0 if outcome in GRANTING else 1 if outcome == "refused" else 2] += 1
    newest_first = sorted(sorted(counts, key=lambda key: key[1:]), key=lambda key: key[0], reverse=True)
    return [Tally(*key, *counts[key]) for key in newest_first]


def decision_problems(values: Values, facts: Facts) -> list[Problem]:
    """What keeps a decision from being saved."""
    del facts
    start, end = day_of(values.get("valid_from")), day_of(values.get("valid_to"))
    if start and end and end < start:
        return [Problem("valid_to", QT_TRANSLATE_NOOP("Errors", "The last day is before the first."))]
    return []


def decision_sign_problems(values: Values, facts: Facts) -> list[Problem]:
    """What keeps a decision from being signed beyond the fields that are missing."""
    problems = []
    decided = day_of(values.get("decided_on"))
    if decided and decided > facts.today:
        text = QT_TRANSLATE_NOOP("Errors", "A decision is signed on its day or after it, not before.")
        problems.append(Problem("decided_on", text))
    if values.get("immediate") is True and not values.get("immediate_grounds"):
        text = QT_TRANSLATE_NOOP("Errors", "Say why the decision takes effect at once.")
        problems.append(Problem("immediate_grounds", text))
    return problems


def decision_doubts(values: Values, facts: Facts) -> list[Problem]:
    """What is asked about once before a decision is saved."""
    del facts
    if values.get("outcome") in GRANTING and not values.get("valid_from"):
        text = QT_TRANSLATE_NOOP("Errors", "The decision grants something but does not say from which day.")
        return [Problem("valid_from", text)]
    return []
