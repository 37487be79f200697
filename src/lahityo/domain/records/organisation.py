"""Record types of the organisation: the service guide, forms, its own codes and settings, who is from where."""

import re

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain import settings
from lahityo.domain.codes import Role
from lahityo.domain.identifying import ask_of_names, refuse_codes
from lahityo.domain.problems import Problem
from lahityo.domain.spec import (
    CLIENT_ROLES,
    Facts,
    FieldKind,
    FieldSpec,
    Home,
    Life,
    Need,
    RecordSpec,
    Values,
    text_of,
    texts_of,
)

EDITORS = frozenset({Role.TEAM_LEAD, Role.SOCIAL_WORKER, Role.ADMIN})
PAGE_LIMIT = 100_000
DEFINITION_LIMIT = 262_144

BAD_SLUG = QT_TRANSLATE_NOOP(
    "Errors", "The page's address may hold small letters a–z, numbers and hyphens only; change it."
)
BAD_CODE = QT_TRANSLATE_NOOP("Errors", "A code may hold small letters a–z, numbers and underscores only; change it.")
BAD_SETTING = QT_TRANSLATE_NOOP("Errors", "This setting cannot have this value; give one like the shipped one.")
NO_CONSENT = QT_TRANSLATE_NOOP(
    "Errors", "Without the client's consent the interview names nobody; write it as the team's interview."
)
SHARE_ENDS = QT_TRANSLATE_NOOP("Errors", "Sharing ends before it begins; change one of the days.")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_CODE = re.compile(r"[a-z0-9_]+")


def _page_problems(values: Values, facts: Facts) -> list[Problem]:
    del facts
    return [] if _SLUG.fullmatch(text_of(values, "slug")) else [Problem("slug", BAD_SLUG)]


_codes, _names = refuse_codes("words"), ask_of_names("words")


def _interview_problems(values: Values, facts: Facts) -> list[Problem]:
    """Nobody is named in what belongs to nobody: neither the free words nor an answer."""
    in_answers = [Problem("answers", one.text) for one in _codes({"words": _answers(values)}, facts)]
    return _codes(values, facts) + in_answers


def _interview_doubts(values: Values, facts: Facts) -> list[Problem]:
    in_answers = [Problem("answers", one.text) for one in _names({"words": _answers(values)}, facts)]
    return _names(values, facts) + in_answers


def _answers(values: Values) -> str:
    return "\n".join(texts_of(values, "answers"))


def _consent_problems(values: Values, facts: Facts) -> list[Problem]:
    del facts
    return [] if values.get("consent") is True else [Problem("consent", NO_CONSENT)]


def _share_problems(values: Values, facts: Facts) -> list[Problem]:
    del facts
    return [Problem("until", SHARE_ENDS)] if text_of(values, "until") < text_of(values, "from") else []


def _item_problems(values: Values, facts: Facts) -> list[Problem]:
    del facts
    return [Problem(name, BAD_CODE) for name in ("list", "code") if not _CODE.fullmatch(text_of(values, name))]


def _setting_problems(values: Values, facts: Facts) -> list[Problem]:
    del facts
    fits = settings.valid(text_of(values, "name"), text_of(values, "value"))
    return [] if fits else [Problem("value", BAD_SETTING)]


GUIDE_PAGE = RecordSpec(
    "guide_page",
    Home.ORG,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Guide page"),
    QT_TRANSLATE_NOOP("Records", "Guide pages"),
    fields=(
        FieldSpec("title", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Title"), Need.SAVE, searched=True),
        FieldSpec(
            "slug",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "Address in the guide"),
            Need.SAVE,
            limit=60,
            hint=QT_TRANSLATE_NOOP("Fields", "Other pages link to it, for example: rehabilitative-work."),
        ),
        FieldSpec(
            "lang", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Language of the page"), Need.SAVE, "page_language"
        ),
        FieldSpec("service", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Service"), codes="service"),
        FieldSpec("what", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "What the service is"), limit=500, searched=True),
        FieldSpec("for_whom", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "For whom"), limit=500, searched=True),
        FieldSpec("why", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Why"), limit=500, searched=True),
        FieldSpec("how_to_apply", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "How to apply"), searched=True),
        FieldSpec(
            "relations", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "How it relates to other services"), searched=True
        ),
        FieldSpec(
            "body",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Text of the page"),
            limit=PAGE_LIMIT,
            searched=True,
            hint=QT_TRANSLATE_NOOP("Fields", "Markdown: # heading, - list, **bold**, [words](address of a page)."),
        ),
        FieldSpec(
            "checklist",
            FieldKind.TEXTS,
            QT_TRANSLATE_NOOP("Fields", "Questions before a referral"),
            limit=30,
            hint=QT_TRANSLATE_NOOP("Fields", "One question a line; they make the checklist of this service."),
        ),
        FieldSpec("order", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "Place in the list"), low=0, high=9999),
        FieldSpec("hidden", FieldKind.YES_NO, QT_TRANSLATE_NOOP("Fields", "Hidden from the list")),
    ),
    writers=EDITORS,
    title=("title",),
    check=_page_problems,
)

FORM = RecordSpec(
    "form",
    Home.ORG,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Interview form"),
    QT_TRANSLATE_NOOP("Records", "Interview forms"),
    fields=(
        FieldSpec("title", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Title"), Need.SAVE),
        FieldSpec("audience", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Who is interviewed"), codes="audience"),
        FieldSpec(
            "questions",
            FieldKind.TEXTS,
            QT_TRANSLATE_NOOP("Fields", "Questions"),
            Need.SAVE,
            limit=100,
            hint=QT_TRANSLATE_NOOP("Fields", "One question a line."),
        ),
        FieldSpec("active", FieldKind.YES_NO, QT_TRANSLATE_NOOP("Fields", "In use")),
    ),
    writers=EDITORS,
    title=("title",),
)


def _interview_fields() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec("form", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Interview form"), Need.SAVE, of="form"),
        FieldSpec("on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Day"), Need.SAVE),
        FieldSpec(
            "respondent", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Who is interviewed"), Need.SIGN, codes="audience"
        ),
        FieldSpec("questions", FieldKind.TEXTS, QT_TRANSLATE_NOOP("Fields", "Questions"), limit=100),
        FieldSpec("answers", FieldKind.TEXTS, QT_TRANSLATE_NOOP("Fields", "Answers"), Need.SIGN, limit=100),
        FieldSpec("words", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "Other words"), searched=True),
    )


INTERVIEW = RecordSpec(
    "interview",
    Home.TEAM,
    Life.DOCUMENT,
    QT_TRANSLATE_NOOP("Records", "Interview"),
    QT_TRANSLATE_NOOP("Records", "Interviews"),
    fields=_interview_fields(),
    writers=CLIENT_ROLES,
    day="on",
    title=("respondent",),
    check=_interview_problems,
    doubts=_interview_doubts,
)

CLIENT_INTERVIEW = RecordSpec(
    "client_interview",
    Home.SOCIAL,
    Life.DOCUMENT,
    QT_TRANSLATE_NOOP("Records", "Client's interview"),
    QT_TRANSLATE_NOOP("Records", "Client's interviews"),
    fields=(
        *_interview_fields(),
        FieldSpec(
            "consent",
            FieldKind.YES_NO,
            QT_TRANSLATE_NOOP("Fields", "The client agreed to have this in their own record"),
            Need.SIGN,
        ),
        FieldSpec(
            "consent_words", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "How the client agreed"), Need.SIGN, limit=300
        ),
    ),
    writers=CLIENT_ROLES - {Role.NURSE},
    day="on",
    title=("respondent",),
    sign_check=_consent_problems,
)

CODE_ITEM = RecordSpec(
    "code_item",
    Home.ORG,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Own code"),
    QT_TRANSLATE_NOOP("Records", "Own codes"),
    fields=(
        FieldSpec("list", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Code list"), Need.SAVE, limit=40),
        FieldSpec("code", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Code"), Need.SAVE, limit=40),
        FieldSpec("fi", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Name in Finnish"), Need.SAVE),
        FieldSpec("sv", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Name in Swedish")),
        FieldSpec("en", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Name in English")),
        FieldSpec("order", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "Place in the list"), low=0, high=9999),
        FieldSpec("hidden", FieldKind.YES_NO, QT_TRANSLATE_NOOP("Fields", "Hidden from the list")),
        FieldSpec("source", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Source")),
        FieldSpec("version", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Version"), limit=40),
    ),
    writers=EDITORS,
    title=("fi", "code"),
    check=_item_problems,
)

SETTING = RecordSpec(
    "setting",
    Home.ORG,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Setting"),
    QT_TRANSLATE_NOOP("Records", "Settings"),
    fields=(
        FieldSpec("name", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Name"), Need.SAVE, limit=60),
        FieldSpec("value", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Value"), limit=500),
    ),
    writers=EDITORS,
    title=("name",),
    check=_setting_problems,
)

PERSON = RecordSpec(
    "person",
    Home.ORG,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Worker"),
    QT_TRANSLATE_NOOP("Records", "Workers"),
    fields=(
        FieldSpec("member", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Member"), Need.SAVE),
        FieldSpec("name", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Name")),
        FieldSpec("organisation", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Employer"), Need.SAVE),
        FieldSpec("sector", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Sector"), Need.SAVE, codes="sector"),
        FieldSpec("title", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Occupational title"), limit=100),
        FieldSpec("phone", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Phone"), limit=60),
        FieldSpec("duties", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "Division of labour")),
    ),
    writers=EDITORS,
    title=("name", "organisation"),
)

PARTNER_SHARE = RecordSpec(
    "partner_share",
    Home.TEAM,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Shared with a partner"),
    QT_TRANSLATE_NOOP("Records", "Shared with partners"),
    fields=(
        FieldSpec(
            "name",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "What the client agreed to be called"),
            Need.SAVE,
            hint=QT_TRANSLATE_NOOP("Fields", "A first name or an alias is often enough."),
        ),
        FieldSpec("for", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Partner organisation"), Need.SAVE),
        FieldSpec("agreed", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "What is shared"), Need.SAVE, searched=True),
        FieldSpec("from", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Shared from"), Need.SAVE),
        FieldSpec("until", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Shared until"), Need.SAVE),
        FieldSpec(
            "consent_words",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "How the client agreed"),
            Need.SAVE,
            limit=500,
        ),
    ),
    writers=CLIENT_ROLES,
    day="from",
    until="until",
    title=("name", "for"),
    check=_share_problems,
)

SPECS: tuple[RecordSpec, ...] = (
    GUIDE_PAGE, FORM, INTERVIEW, CLIENT_INTERVIEW, CODE_ITEM, SETTING, PERSON, PARTNER_SHARE,
)  # fmt: skip
