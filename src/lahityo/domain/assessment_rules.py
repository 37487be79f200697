"""Rules of assessments: special support has grounds, days have come, a risk in an answer has a step against it.

Nothing here names an illness: a score is a number on a form, and a risk asks for a deed, never for a word about it.
"""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.months import day_of
from lahityo.domain.problems import Problem
from lahityo.domain.spec import Facts, Values

NOT_YET = QT_TRANSLATE_NOOP("Errors", "The day has not come yet; check the date.")


def special_support_problems(values: Values, facts: Facts) -> list[Problem]:
    """A right to special support is never without its grounds."""
    problems = []
    if values.get("entitled") is True and not values.get("basis"):
        text = QT_TRANSLATE_NOOP("Errors", "Choose the basis of the special support.")
        problems.append(Problem("basis", text))
    if values.get("entitled") is True and not _has_words(values, "grounds"):
        text = QT_TRANSLATE_NOOP("Errors", "Write the reasons for the special support.")
        problems.append(Problem("grounds", text))
    return problems + not_yet(values, facts, "since")


def entry_problems(values: Values, facts: Facts) -> list[Problem]:
    """The days of an entry assessment have come and follow each other."""
    problems = not_yet(values, facts, "opened_on") + not_yet(values, facts, "started_on")
    opened, started = day_of(values.get("opened_on")), day_of(values.get("started_on"))
    if opened and started and started < opened:
        text = QT_TRANSLATE_NOOP("Errors", "The assessment started before the matter began; check the days.")
        problems.append(Problem("started_on", text))
    return problems


def entry_sign_problems(values: Values, facts: Facts) -> list[Problem]:
    """What a signed entry assessment says has its reasons beside it."""
    del facts
    problems = []
    if values.get("special_support") is True and not _has_words(values, "special_grounds"):
        text = QT_TRANSLATE_NOOP("Errors", "Write the reasons for the special support.")
        problems.append(Problem("special_grounds", text))
    if values.get("plan_made") is False and not _has_words(values, "no_plan_grounds"):
        text = QT_TRANSLATE_NOOP("Errors", "Write why no client plan is made.")
        problems.append(Problem("no_plan_grounds", text))
    return problems


def score_problems(values: Values, facts: Facts) -> list[Problem]:
    """What keeps a score from being saved."""
    return not_yet(values, facts, "on")


def score_sign_problems(values: Values, facts: Facts) -> list[Problem]:
    """A signed score holds a result, and a risk in it holds what was done about it."""
    del facts
    problems = []
    if values.get("total") is None and not values.get("parts") and not values.get("answers"):
        text = QT_TRANSLATE_NOOP("Errors", "Give the score or the answers.")
        problems.append(Problem("total", text))
    if values.get("risk") is True and not values.get("risk_step"):
        text = QT_TRANSLATE_NOOP("Errors", "Ask now how safe the client is, and choose what you did.")
        problems.append(Problem("risk_step", text))
    if values.get("risk_step") == "not_needed" and not _has_words(values, "risk_words"):
        text = QT_TRANSLATE_NOOP("Errors", "Write why no step was needed.")
        problems.append(Problem("risk_words", text))
    return problems


def not_yet(values: Values, facts: Facts, field: str) -> list[Problem]:
    """A problem when the day of the field (or of its moment) is after today."""
    value = values.get(field)
    day = day_of(value[:10]) if isinstance(value, str) else None
    return [Problem(field, NOT_YET)] if day and day > facts.today else []


def _has_words(values: Values, field: str) -> bool:
    value = values.get(field)
    return isinstance(value, str) and bool(value.strip())
