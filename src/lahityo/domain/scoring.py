"""Scores: totals of answered items, the published words for a total, and answers that ask for a safety step.

A score is a plain sum or mean as its source tells. The words describe symptoms or points on a form, never an illness.
"""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.instrument import Band, Entry, Item, ItemType, Method, Questionnaire, Scoring
from lahityo.domain.months import day_of
from lahityo.domain.problems import Problem, text_problems

TOTAL = "total"
"""The item that holds the score as it stands on the paper form, when a score and not its items is entered."""
MEAN_SHARE = Decimal("0.9")
ANSWER_LIMIT = 2000

Answers = Mapping[str, str]
"""linkId → answer as text: "true" or "false", a number with a decimal point, the code of a choice, a day, words."""


def total(form: Questionnaire, answers: Answers) -> Decimal | None:
    """The total of the answers, rounded half up to the instrument's decimals; None when there is none.

    A sum with an item missing has no total; a mean needs 90 % of its items. A score entered as such is used as it is
    when its items are not all there.
    """
    scoring = form.scoring
    counted = _computed(form, answers)
    if counted is None and scoring.entry is Entry.SCORE:
        item = form.item(TOTAL)
        counted = None if item is None else value_of(item, answers.get(TOTAL, ""))
    return None if counted is None else counted.quantize(Decimal(1).scaleb(-scoring.scale), ROUND_HALF_UP)


def is_computed(form: Questionnaire, answers: Answers) -> bool:
    """Whether the total comes of the items, so that nobody types it."""
    return form.scoring.entry is Entry.ITEMS or _computed(form, answers) is not None


def band(scoring: Scoring, points: Decimal) -> Band | None:
    """The published band that the points fall in, or None."""
    return next((one for one in scoring.bands if one.low <= points <= one.high), None)


def at_risk(form: Questionnaire, answers: Answers) -> bool:
    """Whether an answer asks for a safety step now."""
    for risk in form.scoring.risks:
        item = form.item(risk.item)
        value = None if item is None else value_of(item, answers.get(risk.item, ""))
        if value is not None and value > risk.above:
            return True
    return False


def answer_problems(form: Questionnaire, answers: Answers, *, signing: bool) -> list[Problem]:
    """What is wrong with the answers; `field` of a problem is the item's linkId. Unknown items are refused."""
    problems: list[Problem] = []
    questions = {item.link_id: item for item in form.questions()}
    for link_id, answer in answers.items():
        if link_id not in questions:
            problems.append(Problem(link_id, QT_TRANSLATE_NOOP("Errors", "The form has no such question.")))
        elif answer:
            problems += _answer_problems(questions[link_id], answer)
    if signing:
        computed = is_computed(form, answers)
        for link_id, item in questions.items():
            needed = item.required and not (link_id == TOTAL and computed)
            if needed and not answers.get(link_id):
                problems.append(Problem(link_id, QT_TRANSLATE_NOOP("Errors", "Answer this before signing.")))
        if form.scoring.method in {Method.SUM, Method.MEAN} and total(form, answers) is None and not problems:
            where = next(iter(form.scoring.items), TOTAL)
            text = QT_TRANSLATE_NOOP("Errors", "Too few answers for a total; answer the rest or enter the score.")
            problems.append(Problem(where, text))
    return problems


def value_of(item: Item, answer: str) -> Decimal | None:
    """What an answer counts as, or None when it is not given or no number."""
    if not answer:
        return None
    if item.type is ItemType.BOOLEAN:
        return {"true": Decimal(1), "false": Decimal(0)}.get(answer)
    if item.type is ItemType.CHOICE:
        return next((one.ordinal for one in item.options if one.code == answer), None)
    return number_of(answer) if item.type in {ItemType.INTEGER, ItemType.DECIMAL, ItemType.STRING} else None


def number_of(text: str) -> Decimal | None:
    """A number written with digits, and a decimal point or comma; None for anything else."""
    plain = text.strip().replace(",", ".").replace("\u2212", "-")
    digits = plain.removeprefix("-").replace(".", "", 1)
    return Decimal(plain) if digits.isascii() and digits.isdigit() and len(digits) <= 12 and plain[-1] != "." else None


def stored(answers: Answers, form: Questionnaire) -> tuple[str, ...]:
    """The answers as a record keeps them, "linkId=answer" in the order of the form; what is not given is left out."""
    return tuple(f"{item.link_id}={answers[item.link_id]}" for item in form.questions() if answers.get(item.link_id))


def answers_of(texts: object) -> dict[str, str]:
    """The answers of a record's field; what is malformed is left out."""
    pairs = (text.partition("=") for text in texts if isinstance(text, str)) if isinstance(texts, tuple) else ()
    return {name: answer for name, sign, answer in pairs if name and sign and answer}


def points(value: Decimal) -> int:
    """A total as a record stores it, in hundredths."""
    return int((value * 100).to_integral_value(ROUND_HALF_UP))


def _computed(form: Questionnaire, answers: Answers) -> Decimal | None:
    scoring = form.scoring
    if not scoring.items or scoring.method not in {Method.SUM, Method.MEAN}:
        return None
    items = [item for item in form.questions() if item.link_id in scoring.items]
    values = [value for item in items if (value := value_of(item, answers.get(item.link_id, ""))) is not None]
    if scoring.method is Method.SUM:
        return sum(values, Decimal(0)) if len(values) == len(items) else None
    return sum(values, Decimal(0)) / len(values) if values and len(values) >= MEAN_SHARE * len(items) else None


def _answer_problems(item: Item, answer: str) -> list[Problem]:
    problem = _type_problem(item, answer)
    if problem is not None:
        return [problem]
    if item.type in {ItemType.STRING, ItemType.TEXT}:
        return text_problems(item.link_id, answer, ANSWER_LIMIT)
    value = value_of(item, answer)
    if value is not None and item.low is not None and value < item.low:
        text = QT_TRANSLATE_NOOP("Errors", "The form begins at {low}; check the answer.")
        return [Problem(item.link_id, text, (("low", f"{item.low:f}"),))]
    if value is not None and item.high is not None and value > item.high:
        text = QT_TRANSLATE_NOOP("Errors", "The form ends at {high}; check the answer.")
        return [Problem(item.link_id, text, (("high", f"{item.high:f}"),))]
    return []


def _type_problem(item: Item, answer: str) -> Problem | None:
    if item.type is ItemType.INTEGER:
        value = number_of(answer)
        fits, text = (
            value is not None and value == value.to_integral_value(),
            QT_TRANSLATE_NOOP("Errors", "Give a whole number."),
        )
    elif item.type is ItemType.DECIMAL:
        fits, text = number_of(answer) is not None, QT_TRANSLATE_NOOP("Errors", "Give a number.")
    elif item.type is ItemType.CHOICE:
        fits = any(one.code == answer for one in item.options)
        text = QT_TRANSLATE_NOOP("Errors", "Choose one of the answers.")
    elif item.type is ItemType.BOOLEAN:
        fits, text = answer in {"true", "false"}, QT_TRANSLATE_NOOP("Errors", "Answer yes or no.")
    elif item.type is ItemType.DATE:
        fits, text = day_of(answer) is not None, QT_TRANSLATE_NOOP("Errors", "Give a day.")
    else:
        return None
    return None if fits else Problem(item.link_id, text)
