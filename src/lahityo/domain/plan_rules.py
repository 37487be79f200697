"""Rules of a plan, its goals and its evaluation: what keeps them from being saved, proposed or signed.

No rule reads sobriety or substance use, and none ends anything by itself.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.client import age_at
from lahityo.domain.gas import LEVEL_FIELDS
from lahityo.domain.problems import Problem
from lahityo.domain.spec import FactRow, Facts, FieldSpec, Need, Value, Values

ADULT_AGE = 18
GROUNDS_LEAST = 10
"""Characters that a stated reason has at least; a full stop alone is no reason."""

NEEDED = QT_TRANSLATE_NOOP("Errors", "Fill this in before the plan is proposed.")


def plan_problems(plan: Values, facts: Facts) -> list[Problem]:
    """What keeps a plan from being saved."""
    problems = []
    if plan.get("form") == "implementation_plan" and not plan.get("service"):
        text = QT_TRANSLATE_NOOP("Errors", "Choose the social service that the plan concerns.")
        problems.append(Problem("service", text))
    starts, review, ends = (_day(plan.get(name)) for name in ("starts", "review_on", "ends"))
    if starts and ends and ends < starts:
        text = QT_TRANSLATE_NOOP("Errors", "The plan ends before it starts; check the days.")
        problems.append(Problem("ends", text))
    if review and ((starts and review < starts) or (ends and review > ends)):
        text = QT_TRANSLATE_NOOP("Errors", "The review is between the plan's first and last day; check the days.")
        problems.append(Problem("review_on", text))
    if (plan.get("rhythm_times") is None) != (plan.get("rhythm_weeks") is None):
        name = "rhythm_weeks" if plan.get("rhythm_weeks") is None else "rhythm_times"
        text = QT_TRANSLATE_NOOP("Errors", "Say both how many support visits and in how many weeks.")
        problems.append(Problem(name, text))
    born = _day(facts.client_born)
    if plan.get("programme") == "housing_support" and born and starts and age_at(born, starts) < ADULT_AGE:
        text = QT_TRANSLATE_NOOP(
            "Errors", "Housing-support work is for people of {age} or over; the client is younger when the plan starts."
        )
        problems.append(Problem("programme", text, (("age", ADULT_AGE),)))
    return problems


def plan_doubts(plan: Values, facts: Facts) -> list[Problem]:
    """What is asked about a plan once and never blocks it."""
    if plan.get("programme") == "housing_support" and not facts.client_born:
        text = QT_TRANSLATE_NOOP(
            "Errors", "Housing-support work is for people of {age} or over; the client's date of birth is not known."
        )
        return [Problem("programme", text, (("age", ADULT_AGE),))]
    return []


def goal_problems(goal: Values, facts: Facts) -> list[Problem]:
    """What keeps a goal from being saved."""
    del facts
    set_on, target = _day(goal.get("set_on")), _day(goal.get("target_on"))
    if set_on and target and target < set_on:
        text = QT_TRANSLATE_NOOP("Errors", "The target date is before the day the goal was set; check the days.")
        return [Problem("target_on", text)]
    return []


def not_in_future(values: Values, facts: Facts) -> list[Problem]:
    """An evaluation or a rating is of a day that has come."""
    day = _day(values.get("on"))
    if day and day > facts.today:
        text = QT_TRANSLATE_NOOP("Errors", "The day has not come yet; check the date.")
        return [Problem("on", text)]
    return []


def proposal_problems(
    fields: Iterable[FieldSpec], plan: Values, goals: Sequence[Values], facts: Facts
) -> list[Problem]:
    """What keeps a plan from being proposed. `fields` are the plan's, `goals` its goals as they read now."""
    problems = [
        Problem(one.name, NEEDED) for one in fields if one.need is not Need.OPTIONAL and _empty(plan.get(one.name))
    ]
    if plan.get("programme") == "social_rehabilitation" and _empty(plan.get("aims")):
        text = QT_TRANSLATE_NOOP("Errors", "Choose at least one aim of social rehabilitation.")
        problems.append(Problem("aims", text))
    if plan.get("rights_explained") is False and _empty(plan.get("rights_how")):
        text = QT_TRANSLATE_NOOP("Errors", "Say why rights and options have not been explained yet, or explain them.")
        problems.append(Problem("rights_how", text))
    if not any(_is_active(goal) and not _empty(goal.get("own_words")) for goal in goals):
        text = QT_TRANSLATE_NOOP("Errors", "Set at least one active goal in the client's own words.")
        problems.append(Problem("goals", text))
    if not _assessed(facts) and len(_text(plan.get("no_assessment_grounds"))) < GROUNDS_LEAST:
        text = QT_TRANSLATE_NOOP("Errors", "Sign an entry assessment first, or say why the plan is made without one.")
        problems.append(Problem("no_assessment_grounds", text))
    will = latest_will(facts.rows("will"))
    if will == "withdrawn":
        text = QT_TRANSLATE_NOOP(
            "Errors", "The client has withdrawn; pause or end the plan, or write down the client's new will."
        )
        problems.append(Problem("will", text))
    return problems + plan_problems(plan, facts)


def proposal_doubts(goals: Sequence[Values], facts: Facts) -> list[Problem]:
    """What is asked once before a plan is proposed and never blocks it."""
    doubts = []
    active = [goal for goal in goals if _is_active(goal)]
    if active and not any(all(not _empty(goal.get(name)) for name in LEVEL_FIELDS) for goal in active):
        text = QT_TRANSLATE_NOOP("Errors", "No goal has all five levels in words, so progress cannot be rated well.")
        doubts.append(Problem("goals", text))
    if not latest_will(facts.rows("will")):
        text = QT_TRANSLATE_NOOP("Errors", "The client's own wishes have not been written down.")
        doubts.append(Problem("will", text))
    return doubts


def latest_will(wills: Iterable[FactRow]) -> str:
    """What the client has willed last: the state, or empty when it has not been asked."""
    known = [(one.day, one.signed or 0, one.id, str(one.values.get("state") or "")) for one in wills]
    return max(known)[3] if known else ""


def _is_active(goal: Values) -> bool:
    return goal.get("status") in (None, "", "active")


def _assessed(facts: Facts) -> bool:
    today = facts.today.isoformat()
    return any(one.signed is not None and one.day <= today for one in facts.rows("entry_assessment"))


def _empty(value: Value) -> bool:
    return value is None or value == () or (isinstance(value, str) and not value.strip())


def _text(value: Value) -> str:
    return value.strip() if isinstance(value, str) else ""


def _day(value: Value) -> date | None:
    try:
        return date.fromisoformat(_text(value))
    except ValueError:
        return None
