"""Rules of work periods: three months at a time, each followed by an evaluation, within the organisation's limits."""

from datetime import date, timedelta

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.months import day_of, full_months, period_end
from lahityo.domain.path_rules import ending_problems, in_order, whole
from lahityo.domain.problems import Problem
from lahityo.domain.spec import FactRow, Facts, Values

PERIOD_MONTHS = 3
MIN_MONTHS, MAX_MONTHS = 3, 24
DAYS_LOW, DAYS_HIGH = 1, 4


def planned_end(start: date, months: int = PERIOD_MONTHS) -> date:
    """The last day of a period that begins on `start`."""
    return period_end(start, months)


def next_period(row: FactRow, months: int = PERIOD_MONTHS) -> Values:
    """The fields of the period that follows this one, at the same place and with the same agreements."""
    ended = day_of(row.values.get("ended")) or day_of(row.values.get("planned_end"))
    kept = ("kind", "place", "days_week", "tasks", "partner", "agreed_terms")
    values = {name: row.values[name] for name in kept if row.values.get(name) is not None}
    values["previous"] = row.id
    if ended:
        start = ended + timedelta(days=1)
        values["started"] = start.isoformat()
        values["planned_end"] = planned_end(start, months).isoformat()
    return values


def work_problems(values: Values, facts: Facts) -> list[Problem]:
    """What keeps a work period from being saved."""
    return [
        *in_order(values, "started", "planned_end"),
        *in_order(values, "started", "ended"),
        *ending_problems(values, facts),
    ]


def work_doubts(values: Values, facts: Facts) -> list[Problem]:
    """What is outside the organisation's limits is asked about and never blocked; the sources differ on them."""
    problems = []
    start, end = day_of(values.get("started")), day_of(values.get("planned_end"))
    if start and end and end >= start:
        least, most = whole(facts, "work.min_months", MIN_MONTHS), whole(facts, "work.max_months", MAX_MONTHS)
        months = full_months(start, end)
        if months < least:
            text = QT_TRANSLATE_NOOP("Errors", "The period is shorter than {limit} months.")
            problems.append(Problem("planned_end", text, (("limit", least),)))
        if months + _months_before(values, facts) > most:
            text = QT_TRANSLATE_NOOP("Errors", "The periods last over {limit} months together.")
            problems.append(Problem("planned_end", text, (("limit", most),)))
    days = values.get("days_week")
    low, high = whole(facts, "work.days_low", DAYS_LOW), whole(facts, "work.days_high", DAYS_HIGH)
    if isinstance(days, int) and not low <= days <= high:
        text = QT_TRANSLATE_NOOP("Errors", "The days a week are outside what is usual, {low}–{high}.")
        problems.append(Problem("days_week", text, (("low", low), ("high", high))))
    return problems


def evaluation_problems(values: Values, facts: Facts) -> list[Problem]:
    """What keeps an evaluation from being saved."""
    del facts
    return in_order(values, "from", "to")


def _months_before(values: Values, facts: Facts) -> int:
    """The months of the periods that this one follows; a circle in the links is walked once."""
    rows = {row.id: row for row in facts.rows("work_period")}
    months, seen = 0, set[bytes]()
    link = values.get("previous")
    while isinstance(link, bytes) and link in rows and link not in seen:
        seen.add(link)
        row = rows[link]
        start, end = day_of(row.values.get("started")), day_of(row.values.get("ended") or row.values.get("planned_end"))
        months += full_months(start, end) if start and end and end >= start else 0
        link = row.values.get("previous")
    return months
