"""A visit: what is written about one meeting with a client, what it needs before signing, and what may follow.

A signed visit never changes. What was wrong in it is corrected by a later version beside it; one written for the wrong
person is voided. Both keep the original readable.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from lahityo.base.errors import BadInput, Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.codes import Code, Theme, VisitKind
from lahityo.domain.problems import Problem, is_storable, text_problems

TEXT_LIMIT = 20_000
PLACE_LIMIT = 200
WORKER_LIMIT = 100
WORKERS_LIMIT = 30
MINUTES_LIMIT = 24 * 60
REASON_LIMIT = 1_000
CODES_LIMIT = 20
CODE_LENGTH = 40
GOALS_LIMIT = 20
ID_BYTES = 16
FUTURE_LIMIT = timedelta(days=1)
FIRST_YEAR, LAST_YEAR = 1900, 2999

_START = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,9})?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)", re.ASCII
)


@dataclass(frozen=True, slots=True)
class VisitFields:
    """What the form holds. `client` is the client's 16 bytes (empty until chosen).

    `start` is ISO 8601 with an offset, kept as it was given; `minutes` is 0–1440; `workers` are names in order. `means`
    and `needs` are codes of the lists "means" and "need", `goals` the ids of the goals worked on. Of a cancelled visit
    `no_show` says why (a code of the list "no_show") and `agreed_time` when it was to be, like `start`, or empty.
    """

    client: bytes
    kind: VisitKind
    start: str
    minutes: int = 0
    place: str = ""
    themes: tuple[Theme, ...] = ()
    situation: str = ""
    done: str = ""
    agreed: str = ""
    workers: tuple[str, ...] = ()
    means: tuple[str, ...] = ()
    goals: tuple[bytes, ...] = ()
    needs: tuple[str, ...] = ()
    no_show: str = ""
    agreed_time: str = ""

    @property
    def started(self) -> datetime:
        """The aware moment of `start`; BadInput when it is none."""
        return parse_start(self.start)


class VisitState(Code):
    """A draft is one person's and local; an open visit is saved for the others; a signed one is a document."""

    DRAFT = "draft", QT_TRANSLATE_NOOP("Codes", "Draft")
    OPEN = "open", QT_TRANSLATE_NOOP("Codes", "Unsigned")
    SIGNED = "signed", QT_TRANSLATE_NOOP("Codes", "Signed")
    VOIDED = "voided", QT_TRANSLATE_NOOP("Codes", "Voided")


class VisitAction(Code):
    """What can be done to a visit."""

    EDIT = "edit", QT_TRANSLATE_NOOP("Codes", "Edit")
    DISCARD = "discard", QT_TRANSLATE_NOOP("Codes", "Discard")
    SAVE = "save", QT_TRANSLATE_NOOP("Codes", "Save")
    SIGN = "sign", QT_TRANSLATE_NOOP("Codes", "Sign")
    CORRECT = "correct", QT_TRANSLATE_NOOP("Codes", "Correct")
    VOID = "void", QT_TRANSLATE_NOOP("Codes", "Void")


_NEXT: dict[VisitState, dict[VisitAction, VisitState | None]] = {
    VisitState.DRAFT: {
        VisitAction.EDIT: VisitState.DRAFT,
        VisitAction.DISCARD: None,
        VisitAction.SAVE: VisitState.OPEN,
        VisitAction.SIGN: VisitState.SIGNED,
    },
    VisitState.OPEN: {
        VisitAction.EDIT: VisitState.OPEN,
        VisitAction.SIGN: VisitState.SIGNED,
        VisitAction.VOID: VisitState.VOIDED,
    },
    VisitState.SIGNED: {VisitAction.CORRECT: VisitState.SIGNED, VisitAction.VOID: VisitState.VOIDED},
    VisitState.VOIDED: {},
}


def permitted(state: VisitState) -> frozenset[VisitAction]:
    """The actions that a visit in this state allows."""
    return frozenset(_NEXT[state])


def state_after(state: VisitState, action: VisitAction) -> VisitState | None:
    """The state that `action` leads to, None when the visit is gone; Refused when the state does not allow it."""
    if action not in _NEXT[state]:
        raise Refused(_REFUSALS[state])
    return _NEXT[state][action]


_REFUSALS = {
    VisitState.DRAFT: QT_TRANSLATE_NOOP("Errors", "A draft has not been signed yet; edit it, sign it or discard it."),
    VisitState.OPEN: QT_TRANSLATE_NOOP("Errors", "The visit is saved but not signed; edit it, sign it or void it."),
    VisitState.SIGNED: QT_TRANSLATE_NOOP("Errors", "A signed visit does not change; correct it or void it instead."),
    VisitState.VOIDED: QT_TRANSLATE_NOOP("Errors", "A voided visit stays as it is; write a new one."),
}


def parse_start(text: str) -> datetime:
    """The aware moment of an ISO 8601 text with an offset (or Z); BadInput when it is none, without the text in it."""
    if _START.fullmatch(text) is None:
        raise BadInput(
            QT_TRANSLATE_NOOP("Errors", "The start must be like 2026-11-21T12:30:00+02:00, with the offset from UTC.")
        )
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise BadInput(QT_TRANSLATE_NOOP("Errors", "The start is a date or a time that does not exist.")) from None
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise BadInput(QT_TRANSLATE_NOOP("Errors", "The start must lie between the years 1900 and 2999."))
    return moment


def problems_for_saving(fields: VisitFields) -> list[Problem]:
    """What keeps the visit from being stored for others, in the order of the form."""
    problems = []
    if not fields.client:
        problems.append(Problem("client", QT_TRANSLATE_NOOP("Errors", "Choose the client.")))
    try:
        parse_start(fields.start)
    except BadInput:
        text = QT_TRANSLATE_NOOP("Errors", "Say when the visit started: date and time.")
        problems.append(Problem("start", text))
    if not 0 <= fields.minutes <= MINUTES_LIMIT:
        text = QT_TRANSLATE_NOOP("Errors", "The duration must be between 0 and {limit} minutes.")
        problems.append(Problem("minutes", text, (("limit", MINUTES_LIMIT),)))
    problems += text_problems("place", fields.place, PLACE_LIMIT)
    if len(set(fields.themes)) != len(fields.themes):
        problems.append(Problem("themes", QT_TRANSLATE_NOOP("Errors", "A theme is chosen twice.")))
    problems += _worker_problems(fields.workers)
    for name in ("situation", "done", "agreed"):
        problems += text_problems(name, getattr(fields, name), TEXT_LIMIT)
    return problems + _chosen_problems(fields)


def problems_for_signing(fields: VisitFields, now: datetime) -> list[Problem]:
    """What keeps the visit from being signed at `now` (aware), in the order of the form, saving's problems included."""
    problems = problems_for_saving(fields)
    try:
        in_future = parse_start(fields.start) - now > FUTURE_LIMIT
    except BadInput:
        in_future = False
    if in_future:
        text = QT_TRANSLATE_NOOP("Errors", "The visit starts in the future; it is signed after it has happened.")
        problems.append(Problem("start", text))
    if not has_content(fields.kind, fields.situation, fields.done, fields.agreed):
        text = QT_TRANSLATE_NOOP("Errors", "Write what the situation was, what was done or what was agreed.")
        problems.append(Problem("situation", text))
    if fields.kind is VisitKind.CANCELLED and not fields.no_show:
        problems.append(Problem("no_show", QT_TRANSLATE_NOOP("Errors", "Say why the visit did not take place.")))
    return problems


def problems_for_correction(original: VisitFields, corrected: VisitFields, reason: str, now: datetime) -> list[Problem]:
    """What keeps `corrected` from standing as the correction of the signed `original`, given for `reason`."""
    problems = problems_for_signing(corrected, now) + _reason_problems(reason)
    if corrected.client != original.client:
        text = QT_TRANSLATE_NOOP("Errors", "A correction keeps the client; void the visit of a wrong person instead.")
        problems.append(Problem("client", text))
    elif corrected == original:
        problems.append(Problem("situation", QT_TRANSLATE_NOOP("Errors", "Nothing has been changed.")))
    return problems


def problems_for_voiding(reason: str) -> list[Problem]:
    """What keeps a visit from being voided for `reason`."""
    return _reason_problems(reason)


def has_content(kind: VisitKind, situation: str, done: str, agreed: str) -> bool:
    """Whether the note says something; a cancelled visit need not."""
    return kind is VisitKind.CANCELLED or any(text.strip() for text in (situation, done, agreed))


def is_met(kind: VisitKind) -> bool:
    """Whether a visit of this kind is a meeting that took place."""
    return kind is not VisitKind.CANCELLED


def is_codes(codes: tuple[str, ...]) -> bool:
    """Whether these may be the codes of a list: few, short, none twice. The organisation may have added some."""
    return len(codes) <= CODES_LIMIT and len(set(codes)) == len(codes) and all(_is_code(one) for one in codes)


def _is_code(code: str) -> bool:
    return 0 < len(code) <= CODE_LENGTH and code.isascii() and code.replace("_", "").isalnum()


def _chosen_problems(fields: VisitFields) -> list[Problem]:
    wrong = QT_TRANSLATE_NOOP("Errors", "A choice is given twice, or there are too many of them.")
    problems = [Problem(name, wrong) for name in ("means", "needs") if not is_codes(getattr(fields, name))]
    goals = fields.goals
    if len(goals) > GOALS_LIMIT or len(set(goals)) != len(goals) or any(len(one) != ID_BYTES for one in goals):
        problems.append(Problem("goals", wrong))
    if fields.no_show and not _is_code(fields.no_show):
        problems.append(Problem("no_show", wrong))
    if fields.agreed_time:
        try:
            parse_start(fields.agreed_time)
        except BadInput as error:
            problems.append(Problem("agreed_time", str(error.text)))
    return problems


def _worker_problems(workers: tuple[str, ...]) -> list[Problem]:
    if len(workers) > WORKERS_LIMIT:
        text = QT_TRANSLATE_NOOP("Errors", "At most {limit} workers can be named.")
        return [Problem("workers", text, (("limit", WORKERS_LIMIT),))]
    if all(name.strip() and len(name) <= WORKER_LIMIT and is_storable(name) for name in workers):
        return []
    text = QT_TRANSLATE_NOOP("Errors", "A worker's name is empty or longer than {limit} characters.")
    return [Problem("workers", text, (("limit", WORKER_LIMIT),))]


def _reason_problems(reason: str) -> list[Problem]:
    if not reason.strip():
        return [Problem("reason", QT_TRANSLATE_NOOP("Errors", "Give the reason; it stays beside the original."))]
    return text_problems("reason", reason, REASON_LIMIT)
