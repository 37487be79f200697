"""Record types around a plan: its proposed versions, comments on them, the evaluation, the client's will, and the
nurse's part in the health register.
"""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.codes import Role
from lahityo.domain.plan_rules import not_in_future
from lahityo.domain.spec import LONG_LIMIT, SOCIAL_ROLES, FieldKind, FieldSpec, Home, Life, Need, RecordSpec

PLAN_VERSION = RecordSpec(
    "plan_version",
    Home.SOCIAL,
    Life.DOCUMENT,
    QT_TRANSLATE_NOOP("Records", "Plan version"),
    QT_TRANSLATE_NOOP("Records", "Plan versions"),
    fields=(
        FieldSpec("plan", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Plan"), Need.SAVE, of="plan"),
        FieldSpec("ordinal", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "Version"), Need.SAVE, low=1),
        FieldSpec("on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Proposed on"), Need.SAVE),
        FieldSpec(
            "content",
            FieldKind.SNAPSHOT,
            QT_TRANSLATE_NOOP("Fields", "Content of the plan"),
            Need.SAVE,
            of="plan",
            limit=1,
        ),
        FieldSpec("goals", FieldKind.SNAPSHOT, QT_TRANSLATE_NOOP("Fields", "Goals of the plan"), of="goal", limit=100),
        FieldSpec(
            "services",
            FieldKind.SNAPSHOT,
            QT_TRANSLATE_NOOP("Fields", "Services of the plan"),
            of="planned_service",
            limit=100,
        ),
    ),
    writers=SOCIAL_ROLES,
    day="on",
    title=("ordinal",),
    parent="plan",
    sosmeta="1506.15020",
)

PLAN_COMMENT = RecordSpec(
    "plan_comment",
    Home.SOCIAL,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Comment"),
    QT_TRANSLATE_NOOP("Records", "Comments"),
    fields=(
        FieldSpec("plan", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Plan"), Need.SAVE, of="plan"),
        FieldSpec("version", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Version"), Need.SAVE, of="plan_version"),
        FieldSpec("anchor", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Part commented on"), Need.SAVE, limit=100),
        FieldSpec("quote", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Words commented on"), limit=300, searched=True),
        FieldSpec(
            "words", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "Comment"), Need.SAVE, limit=LONG_LIMIT, searched=True
        ),
    ),
    writers=SOCIAL_ROLES,
    title=("words",),
    parent="plan",
    process="comment",
)

PLAN_EVALUATION = RecordSpec(
    "plan_evaluation",
    Home.SOCIAL,
    Life.DOCUMENT,
    QT_TRANSLATE_NOOP("Records", "Evaluation of the plan"),
    QT_TRANSLATE_NOOP("Records", "Evaluations of the plan"),
    fields=(
        FieldSpec("plan", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Plan"), Need.SAVE, of="plan"),
        FieldSpec("version", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Version"), of="plan_version"),
        FieldSpec(
            "on",
            FieldKind.DAY,
            QT_TRANSLATE_NOOP("Fields", "Evaluated on"),
            Need.SAVE,
            sosmeta="15020.suunnitelman_arviointi",
        ),
        FieldSpec(
            "attainment",
            FieldKind.CODE,
            QT_TRANSLATE_NOOP("Fields", "Assessment"),
            codes="attainment",
            sosmeta="15020.suunnitelman_arviointi",
        ),
        FieldSpec(
            "words",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Assessment in words"),
            Need.SIGN,
            limit=LONG_LIMIT,
            searched=True,
            sosmeta="15020.suunnitelman_arviointi",
        ),
        FieldSpec(
            "aims_functioning",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Functional capacity"),
            limit=LONG_LIMIT,
            searched=True,
        ),
        FieldSpec(
            "aims_exclusion",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Preventing exclusion"),
            limit=LONG_LIMIT,
            searched=True,
        ),
        FieldSpec(
            "aims_participation",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Participation"),
            limit=LONG_LIMIT,
            searched=True,
        ),
        FieldSpec(
            "aim_risk", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "Risk factors"), limit=LONG_LIMIT, searched=True
        ),
        FieldSpec(
            "aim_everyday",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Managing everyday life"),
            limit=LONG_LIMIT,
            searched=True,
        ),
        FieldSpec(
            "aim_wellbeing",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Wellbeing and functional capacity"),
            limit=LONG_LIMIT,
            searched=True,
        ),
        FieldSpec(
            "aim_society",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Attachment to society"),
            limit=LONG_LIMIT,
            searched=True,
        ),
        FieldSpec(
            "visits_held",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "How the agreed visits or meetings took place"),
            limit=LONG_LIMIT,
            searched=True,
            sosmeta="15015.sovittujen_kayntien_toteutuminen",
        ),
        FieldSpec(
            "services_view",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Assessment of the services"),
            limit=LONG_LIMIT,
            searched=True,
            sosmeta="15020.palvelujen_arviointi",
        ),
        FieldSpec(
            "methods_view",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Assessment of the methods"),
            limit=LONG_LIMIT,
            searched=True,
            sosmeta="15020.menetelmien_arviointi",
        ),
        FieldSpec(
            "t_score",
            FieldKind.NUMBER,
            QT_TRANSLATE_NOOP("Fields", "GAS T-score"),
            scale=1,
            low=0,
            high=1000,
            hint=QT_TRANSLATE_NOOP("Fields", "Computed from the goals when the evaluation is signed."),
        ),
        FieldSpec(
            "client_words",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Client's own words"),
            limit=LONG_LIMIT,
            searched=True,
        ),
        FieldSpec(
            "next", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "What comes next"), Need.SIGN, codes="review_next"
        ),
    ),
    writers=SOCIAL_ROLES,
    day="on",
    title=("attainment", "words"),
    parent="plan",
    sosmeta="1506.15020",
    check=not_in_future,
)

WILL = RecordSpec(
    "will",
    Home.SOCIAL,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Client's wishes"),
    QT_TRANSLATE_NOOP("Records", "The client's wishes over time"),
    fields=(
        FieldSpec("on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Told on"), Need.SAVE),
        FieldSpec(
            "state", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Client's own wishes"), Need.SAVE, codes="will_state"
        ),
        FieldSpec(
            "own_words",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "In the client's own words"),
            Need.SAVE,
            limit=LONG_LIMIT,
            searched=True,
        ),
        FieldSpec("plan", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Plan"), of="plan"),
    ),
    writers=SOCIAL_ROLES,
    day="on",
    check=not_in_future,
    title=("state", "own_words"),
)

HEALTH_PLAN_PART = RecordSpec(
    "health_plan_part",
    Home.HEALTH,
    Life.DOCUMENT,
    QT_TRANSLATE_NOOP("Records", "Nurse's part of the plan"),
    QT_TRANSLATE_NOOP("Records", "Nurse's parts of the plan"),
    fields=(
        FieldSpec("on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Made on"), Need.SAVE),
        FieldSpec(
            "starts", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Starts"), Need.SAVE, sosmeta="15015.alkamispaivamaara"
        ),
        FieldSpec("ends", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Ends")),
        FieldSpec(
            "review_on",
            FieldKind.DAY,
            QT_TRANSLATE_NOOP("Fields", "Review of the plan"),
            Need.SAVE,
            sosmeta="15015.suunnitelman_tarkistaminen",
        ),
        FieldSpec(
            "substances",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Substance use"),
            limit=LONG_LIMIT,
            searched=True,
            sosmeta="15015.paihteiden_kaytto",
        ),
        FieldSpec(
            "other_addictions",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Other addictions"),
            limit=LONG_LIMIT,
            searched=True,
            sosmeta="15015.muut_riippuvuudet",
        ),
        FieldSpec(
            "mental_health",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Mental health"),
            limit=LONG_LIMIT,
            searched=True,
        ),
        FieldSpec(
            "medication", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "Medication"), limit=LONG_LIMIT, searched=True
        ),
        FieldSpec(
            "care",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Care and treatment"),
            Need.SIGN,
            limit=LONG_LIMIT,
            searched=True,
        ),
        FieldSpec(
            "client_view",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Client's own view of the need for support"),
            Need.SIGN,
            limit=LONG_LIMIT,
            searched=True,
            sosmeta="15015.asiakkaan_arvio_tuen_tarpeesta",
        ),
        FieldSpec(
            "strengths",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Strengths and resources"),
            limit=LONG_LIMIT,
            searched=True,
            sosmeta="15015.vahvuudet_ja_voimavarat",
        ),
    ),
    writers=frozenset({Role.NURSE}),
    day="on",
    until="ends",
    title=("care",),
    sosmeta="1506.15015",
)

SPECS: tuple[RecordSpec, ...] = (PLAN_VERSION, PLAN_COMMENT, PLAN_EVALUATION, WILL, HEALTH_PLAN_PART)
