"""Rules of the path: steps, housing, referrals with their checklist, and applications.

Nothing here looks at substance use: sobriety is never a condition for a service.
"""

from datetime import timedelta

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.decision_rules import account_in_force
from lahityo.domain.months import day_of
from lahityo.domain.problems import Problem
from lahityo.domain.spec import FactRow, Facts, Values

EPISODES = frozenset({"detox", "rehabilitation", "prison"})
WORK_KINDS = frozenset({"rehabilitative_work", "pay_subsidy", "work_trial", "open_labour"})
CHECKED_SERVICE = "rehabilitative_work"
ASKED_SERVICES = frozenset({"substance_services", "social_rehabilitation"})
"""Detoxification and rehabilitation: the checklist is asked about before a referral, and never holds it back."""
READINESS_DAYS = 90
EXCEPTION_CHARACTERS = 20
ANSWERS = ("yes", "no", "unsure")


def step_problems(values: Values, facts: Facts) -> list[Problem]:
    """What keeps a step of the path from being saved. Steps may follow each other in any order and overlap."""
    problems = []
    if values.get("kind") == "meeting_place" and not values.get("route"):
        text = QT_TRANSLATE_NOOP("Errors", "Say by which route the client came to the meeting place.")
        problems.append(Problem("route", text))
    if values.get("kind") in EPISODES and not values.get("planned_end"):
        text = QT_TRANSLATE_NOOP("Errors", "Give the planned end; for prison it is the release date.")
        problems.append(Problem("planned_end", text))
    problems += in_order(values, "started", "planned_end") + in_order(values, "started", "ended")
    problems += ending_problems(values, facts)
    return problems


def ending_problems(values: Values, facts: Facts) -> list[Problem]:
    """An end has a day that has come and a way in which it ended; neither stands without the other."""
    ended = day_of(values.get("ended"))
    problems = []
    if ended and ended > facts.today:
        text = QT_TRANSLATE_NOOP("Errors", "The end cannot be in the future; write it as the planned end.")
        problems.append(Problem("ended", text))
    if ended and not values.get("ending"):
        problems.append(Problem("ending", QT_TRANSLATE_NOOP("Errors", "Choose how it ended.")))
    if values.get("ending") and not ended:
        problems.append(Problem("ended", QT_TRANSLATE_NOOP("Errors", "Give the day on which it ended.")))
    return problems


def housing_problems(values: Values, facts: Facts) -> list[Problem]:
    """What keeps a housing period from being saved."""
    del facts
    return in_order(values, "from", "to")


def housing_doubts(values: Values, facts: Facts) -> list[Problem]:
    """An open period that began later or on the same day is asked about; an earlier one ends where this one begins."""
    start = values.get("from")
    later = [
        row for row in facts.rows("housing_period") if not row.until and isinstance(start, str) and row.day >= start
    ]
    if values.get("to") or not later:
        return []
    text = QT_TRANSLATE_NOOP("Errors", "Another housing period is still open; the one that began last is shown.")
    return [Problem("to", text)]


def referral_problems(values: Values, facts: Facts) -> list[Problem]:
    """What keeps a referral from being saved."""
    del facts
    return in_order(values, "made_on", "answer_by")


def referral_sign_problems(values: Values, facts: Facts) -> list[Problem]:
    """Rehabilitative work is referred to after its checklist, or with a written reason why without."""
    if values.get("service") != CHECKED_SERVICE or values.get("skip_grounds") or checked(facts, CHECKED_SERVICE):
        return []
    text = QT_TRANSLATE_NOOP(
        "Errors", "Go through the checklist with the client first, or write why the referral is made without it."
    )
    return [Problem("skip_grounds", text)]


def referral_doubts(values: Values, facts: Facts) -> list[Problem]:
    """A referral that the client has not agreed to is asked about, and one to detoxification or rehabilitation without
    the checklist.
    """
    found = []
    if values.get("client_agrees") is False:
        text = QT_TRANSLATE_NOOP("Errors", "The client has not agreed to the referral.")
        found.append(Problem("client_agrees", text))
    service = values.get("service")
    if service in ASKED_SERVICES and not values.get("skip_grounds") and not checked(facts, str(service)):
        text = QT_TRANSLATE_NOOP(
            "Errors",
            "Is it the right service at the right time? The checklist has not been gone through with the client.",
        )
        found.append(Problem("skip_grounds", text))
    return found


def checked(facts: Facts, service: str) -> FactRow | None:
    """The latest signed checklist of this service that is still valid, or None."""
    since = facts.today - timedelta(days=whole(facts, "readiness.valid_days", READINESS_DAYS))
    for row in facts.rows("readiness_check"):
        day = day_of(row.values.get("on"))
        if row.signed is not None and row.values.get("service") == service and day and day >= since:
            return row
    return None


def readiness_sign_problems(values: Values, facts: Facts) -> list[Problem]:
    """Every question of the checklist has an answer, and something other than "now" has a barrier."""
    del facts
    problems = []
    items = values.get("items")
    if len(readiness_answers(values)) < (len(items) if isinstance(items, tuple) else 0):
        problems.append(
            Problem("answers", QT_TRANSLATE_NOOP("Errors", "Answer every question; “not sure” is fine too."))
        )
    if values.get("conclusion") in {"later", "other"} and not values.get("barriers"):
        text = QT_TRANSLATE_NOOP("Errors", "Choose what stands in the way now.")
        problems.append(Problem("barriers", text))
    return problems


def readiness_answers(values: Values) -> dict[int, str]:
    """The answers by the place of their question, counted from 0; what is malformed is left out."""
    items, texts = values.get("items"), values.get("answers")
    found: dict[int, str] = {}
    for text in texts if isinstance(texts, tuple) else ():
        number, _, answer = text.partition("=") if isinstance(text, str) else ("", "", "")
        asked = isinstance(items, tuple) and number.isascii() and number.isdigit() and int(number) < len(items)
        if asked and answer in ANSWERS:
            found[int(number)] = answer
    return found


def answer_texts(answers: dict[int, str]) -> tuple[str, ...]:
    """The answers as the field keeps them."""
    return tuple(f"{number}={answers[number]}" for number in sorted(answers))


def application_problems(values: Values, facts: Facts) -> list[Problem]:
    """What keeps an application from being saved; intermediate renting comes last and after an account decision."""
    problems = []
    if values.get("applicant") == "worker" and not values.get("applicant_grounds"):
        text = QT_TRANSLATE_NOOP("Errors", "Say why the worker applies and not the client.")
        problems.append(Problem("applicant_grounds", text))
    if values.get("kind") == "intermediate_rental":
        day = day_of(values.get("made_on")) or facts.today
        grounds = values.get("exception_grounds")
        excepted = isinstance(grounds, str) and len(grounds.strip()) >= EXCEPTION_CHARACTERS
        if not excepted and not account_in_force(facts, day):
            text = QT_TRANSLATE_NOOP(
                "Errors",
                "Intermediate renting needs a representative account decision that is in force, or a written reason of "
                "at least {limit} characters.",
            )
            problems.append(Problem("exception_grounds", text, (("limit", EXCEPTION_CHARACTERS),)))
    return problems


def application_doubts(values: Values, facts: Facts) -> list[Problem]:
    """Intermediate renting without an own application for a rental home before it is asked about."""
    if values.get("kind") != "intermediate_rental":
        return []
    day = values.get("made_on")
    own = any(
        row.values.get("kind") == "rental"
        and row.values.get("applicant") != "worker"
        and (not isinstance(day, str) or row.day <= day)
        for row in facts.rows("application")
    )
    if own:
        return []
    text = QT_TRANSLATE_NOOP("Errors", "The client has no rental application of their own before this one.")
    return [Problem("kind", text)]


def in_order(values: Values, first: str, last: str) -> list[Problem]:
    """The problem of two days in the wrong order, beside the later field."""
    start, end = day_of(values.get(first)), day_of(values.get(last))
    if start and end and end < start:
        return [Problem(last, QT_TRANSLATE_NOOP("Errors", "The last day is before the first."))]
    return []


def whole(facts: Facts, name: str, default: int) -> int:
    """A setting that is a whole number; the shipped default when it is none."""
    text = facts.setting(name)
    return int(text) if text.isascii() and text.isdigit() else default
