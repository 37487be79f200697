"""Record types of instruments and their results, and of strengths, which stand before risks."""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.assessment_rules import not_yet, score_problems, score_sign_problems
from lahityo.domain.codes import Role
from lahityo.domain.definition_json import DEFINITION_LIMIT
from lahityo.domain.problems import Problem
from lahityo.domain.questionnaire import definition_problems
from lahityo.domain.spec import CLIENT_ROLES, Facts, FieldKind, FieldSpec, Home, Life, Need, RecordSpec, Values
from lahityo.domain.values import NEEDED

SCORE = RecordSpec(
    "score",
    Home.OWN,
    Life.DOCUMENT,
    QT_TRANSLATE_NOOP("Records", "Score"),
    QT_TRANSLATE_NOOP("Records", "Scores"),
    fields=(
        FieldSpec("instrument", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Address of the instrument"), Need.SAVE),
        FieldSpec(
            "instrument_version",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "Version of the instrument"),
            Need.SAVE,
            limit=40,
        ),
        FieldSpec(
            "instrument_name", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Instrument"), Need.SAVE, searched=True
        ),
        FieldSpec("on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Day of the assessment"), Need.SAVE),
        FieldSpec("rater", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Rated by")),
        FieldSpec(
            "total",
            FieldKind.NUMBER,
            QT_TRANSLATE_NOOP("Fields", "Total score"),
            scale=2,
            low=-1_000_000,
            high=1_000_000,
        ),
        FieldSpec("parts", FieldKind.TEXTS, QT_TRANSLATE_NOOP("Fields", "Parts of the score")),
        FieldSpec("answers", FieldKind.TEXTS, QT_TRANSLATE_NOOP("Fields", "Answers")),
        FieldSpec(
            "words", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "What was talked about"), limit=4000, searched=True
        ),
        FieldSpec("risk", FieldKind.YES_NO, QT_TRANSLATE_NOOP("Fields", "An answer asks for a safety step")),
        FieldSpec("risk_step", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Safety step"), codes="risk_step"),
        FieldSpec(
            "risk_words", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "What was done"), limit=1000, searched=True
        ),
    ),
    writers=CLIENT_ROLES,
    day="on",
    title=("instrument_name",),
    check=score_problems,
    sign_check=score_sign_problems,
)


def _strength_problems(values: Values, facts: Facts) -> list[Problem]:
    return not_yet(values, facts, "on")


STRENGTH = RecordSpec(
    "strength",
    Home.SHARED,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Strength"),
    QT_TRANSLATE_NOOP("Records", "Strengths"),
    fields=(
        FieldSpec(
            "words", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Strength"), Need.SAVE, limit=500, searched=True
        ),
        FieldSpec("own_words", FieldKind.YES_NO, QT_TRANSLATE_NOOP("Fields", "Told by the client")),
        FieldSpec("on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Noticed on"), Need.SAVE),
    ),
    writers=CLIENT_ROLES,
    day="on",
    title=("words",),
    check=_strength_problems,
)


def _instrument_problems(values: Values, facts: Facts) -> list[Problem]:
    """The organisation's own definition is read before it is kept: what cannot be used is refused, not ignored.

    Without one the record only says whether a shipped instrument is in use.
    """
    del facts
    definition = values.get("definition")
    if isinstance(definition, str):
        return definition_problems("definition", definition, values.get("url"))
    return [] if isinstance(values.get("active"), bool) else [Problem("definition", NEEDED)]


INSTRUMENT = RecordSpec(
    "instrument",
    Home.ORG,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Instrument"),
    QT_TRANSLATE_NOOP("Records", "Instruments"),
    fields=(
        FieldSpec("url", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Address of the instrument"), Need.SAVE),
        FieldSpec(
            "definition",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Definition"),
            limit=DEFINITION_LIMIT,
            hint=QT_TRANSLATE_NOOP("Fields", "A FHIR R4 Questionnaire in JSON; the guide tells which parts are read."),
        ),
        FieldSpec("active", FieldKind.YES_NO, QT_TRANSLATE_NOOP("Fields", "In use")),
    ),
    writers=frozenset({Role.TEAM_LEAD, Role.SOCIAL_WORKER, Role.ADMIN}),
    title=("url",),
    check=_instrument_problems,
)

SPECS: tuple[RecordSpec, ...] = (SCORE, STRENGTH, INSTRUMENT)
