"""Rules of the health register: a measurement holds a value, and what looks like a slip is asked about, never refused.

The limits are against slips of the keyboard. They are no clinical reference values and say nothing of a person.
"""

from datetime import timedelta
from decimal import Decimal

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.assessment_rules import not_yet
from lahityo.domain.months import day_of
from lahityo.domain.problems import Problem
from lahityo.domain.spec import Facts, Rule, Value, Values

VALUES = ("systolic", "diastolic", "pulse", "weight", "glucose", "temperature", "saturation", "respiration")
WEIGHT_DAYS = 30
WEIGHT_SHARE = Decimal("0.1")
ITEM_LIMIT = 1000


def measurement_problems(values: Values, facts: Facts) -> list[Problem]:
    """What keeps a measurement from being saved: no value at all, or a moment that has not come."""
    problems = not_yet(values, facts, "measured_at")
    if all(values.get(name) is None for name in VALUES):
        problems.append(Problem("systolic", QT_TRANSLATE_NOOP("Errors", "Give at least one value.")))
    return problems


def measurement_doubts(values: Values, facts: Facts) -> list[Problem]:
    """What is asked once: half a blood pressure, its values the wrong way round, a weight far from the last one."""
    doubts = []
    upper, lower = _whole(values.get("systolic")), _whole(values.get("diastolic"))
    if (upper is None) != (lower is None):
        text = QT_TRANSLATE_NOOP("Errors", "Blood pressure has only one of its two values; is this right?")
        doubts.append(Problem("diastolic" if lower is None else "systolic", text))
    if upper is not None and lower is not None and lower >= upper:
        text = QT_TRANSLATE_NOOP("Errors", "The diastolic blood pressure is not below the systolic one; is this right?")
        doubts.append(Problem("diastolic", text))
    weight, last = _whole(values.get("weight")), _last_weight(values, facts)
    if weight is not None and last is not None and abs(weight - last) > last * WEIGHT_SHARE:
        text = QT_TRANSLATE_NOOP(
            "Errors", "The weight differs by more than a tenth from the one of the last {days} days; is this right?"
        )
        doubts.append(Problem("weight", text, (("days", WEIGHT_DAYS),)))
    return doubts


def harm_reduction_problems(values: Values, facts: Facts) -> list[Problem]:
    """What keeps given and returned items from being saved."""
    problems = not_yet(values, facts, "on")
    texts = values.get("counts")
    counts = counts_of(values.get("counts"))
    if not counts or len(counts) != (len(texts) if isinstance(texts, tuple) else 0):
        text = QT_TRANSLATE_NOOP("Errors", "Count at least one item; a count is 0 to {limit}.")
        problems.append(Problem("counts", text, (("limit", ITEM_LIMIT),)))
    return problems


def counts_of(texts: Value) -> dict[str, int]:
    """The counts of a field of "code=number" texts; what is malformed is left out."""
    found: dict[str, int] = {}
    for text in texts if isinstance(texts, tuple) else ():
        if isinstance(text, str):
            code, sign, number = text.partition("=")
            if (
                code
                and sign
                and number.isascii()
                and number.isdigit()
                and len(number) < 6
                and int(number) <= ITEM_LIMIT
            ):
                found[code] = int(number)
    return found


def came(field: str) -> Rule:
    """The rule that the day or the moment of `field` has come."""
    return lambda values, facts: not_yet(values, facts, field)


def _last_weight(values: Values, facts: Facts) -> int | None:
    measured = values.get("measured_at")
    day = (day_of(measured[:10]) if isinstance(measured, str) else None) or facts.today
    earlier = [
        (other, str(row.values.get("measured_at") or ""), weight)
        for row in facts.rows("measurement")
        if (weight := _whole(row.values.get("weight"))) is not None
        and (other := day_of(row.day[:10])) is not None
        and timedelta(0) <= day - other <= timedelta(days=WEIGHT_DAYS)
    ]
    return max(earlier)[2] if earlier else None


def _whole(value: Value) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
