"""A goal in the client's own words, what helps and hinders it, and how far it has come."""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.plan_rules import goal_problems, not_in_future
from lahityo.domain.spec import CLIENT_ROLES, LONG_LIMIT, FieldKind, FieldSpec, Home, Life, Need, RecordSpec

GOAL = RecordSpec(
    "goal",
    Home.SHARED,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Goal"),
    QT_TRANSLATE_NOOP("Records", "Goals"),
    fields=(
        FieldSpec("plan", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Plan"), of="plan"),
        FieldSpec(
            "own_words",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "In the client's own words"),
            Need.SAVE,
            limit=LONG_LIMIT,
            searched=True,
        ),
        FieldSpec(
            "wording",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "Professional wording"),
            limit=500,
            searched=True,
            sosmeta="15020.asetettavat_tavoitteet.kuvaus",
        ),
        FieldSpec("areas", FieldKind.CODES, QT_TRANSLATE_NOOP("Fields", "Areas"), Need.SAVE, codes="goal_area"),
        FieldSpec(
            "avain_goal",
            FieldKind.CODE,
            QT_TRANSLATE_NOOP("Fields", "Goal (AVAIN)"),
            codes="avain_goal",
            sosmeta="15020.asetettavat_tavoitteet.tavoite",
        ),
        FieldSpec(
            "avain_words",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "Goal (AVAIN) in words"),
            limit=300,
            hint=QT_TRANSLATE_NOOP("Fields", "What the goal is about, when no code of the classification is at hand."),
            searched=True,
            sosmeta="15020.asetettavat_tavoitteet.tavoite",
        ),
        FieldSpec(
            "scale",
            FieldKind.CODE,
            QT_TRANSLATE_NOOP("Fields", "Scale of the goal"),
            Need.SAVE,
            codes="goal_scale",
            sosmeta="15020.asetettavat_tavoitteet.tavoitteen_asteikko",
        ),
        FieldSpec("means", FieldKind.CODES, QT_TRANSLATE_NOOP("Fields", "Means"), codes="means"),
        FieldSpec(
            "means_note",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Means and timetable for reaching the goal"),
            limit=LONG_LIMIT,
            searched=True,
            sosmeta="15021.keinot_ja_aikataulu",
        ),
        FieldSpec(
            "gas_m2",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "−2 Much less than expected"),
            limit=500,
            searched=True,
        ),
        FieldSpec(
            "gas_m1", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "−1 Less than expected"), limit=500, searched=True
        ),
        FieldSpec("gas_0", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "0 Expected level"), limit=500, searched=True),
        FieldSpec(
            "gas_p1", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "+1 Better than expected"), limit=500, searched=True
        ),
        FieldSpec(
            "gas_p2",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "+2 Much better than expected"),
            limit=500,
            searched=True,
        ),
        FieldSpec(
            "weight",
            FieldKind.COUNT,
            QT_TRANSLATE_NOOP("Fields", "Weight"),
            low=1,
            high=3,
            hint=QT_TRANSLATE_NOOP("Fields", "1 to 3; empty counts as 1."),
        ),
        FieldSpec("set_on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Set on"), Need.SAVE),
        FieldSpec("target_on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Target date")),
        FieldSpec(
            "status", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Status of the goal"), Need.SAVE, codes="goal_status"
        ),
        FieldSpec(
            "status_grounds", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Why this status"), limit=500, searched=True
        ),
    ),
    writers=CLIENT_ROLES,
    day="set_on",
    until="target_on",
    title=("wording", "own_words"),
    parent="plan",
    sosmeta="1506.15020",
    check=goal_problems,
)

GOAL_FACTOR = RecordSpec(
    "goal_factor",
    Home.SHARED,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Factor in the situation"),
    QT_TRANSLATE_NOOP("Records", "Factors in the situation"),
    fields=(
        FieldSpec("goal", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Goal"), Need.SAVE, of="goal"),
        FieldSpec(
            "factor",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "Factor in the situation"),
            Need.SAVE,
            limit=300,
            searched=True,
            sosmeta="15020.tilannetekijat",
        ),
        FieldSpec(
            "avain_factor",
            FieldKind.CODE,
            QT_TRANSLATE_NOOP("Fields", "Factor (AVAIN)"),
            codes="avain_factor",
            sosmeta="15020.tilannetekijat",
        ),
        FieldSpec(
            "effect",
            FieldKind.CODE,
            QT_TRANSLATE_NOOP("Fields", "Does the factor support the goal or make it harder?"),
            Need.SAVE,
            codes="factor_effect",
            sosmeta="15020.tilannetekijat",
        ),
    ),
    writers=CLIENT_ROLES,
    title=("factor",),
    parent="goal",
    sosmeta="1506.15020",
)

GOAL_RATING = RecordSpec(
    "goal_rating",
    Home.SHARED,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Rating of a goal"),
    QT_TRANSLATE_NOOP("Records", "Ratings of the goals"),
    fields=(
        FieldSpec("goal", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Goal"), Need.SAVE, of="goal"),
        FieldSpec("level", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "GAS level"), Need.SAVE, low=-2, high=2),
        FieldSpec("on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Rated on"), Need.SAVE),
        FieldSpec("visit", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Visit"), of="visit"),
        FieldSpec("rated_with", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Who rated"), codes="rated_with"),
        FieldSpec("words", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "In words"), limit=1000, searched=True),
    ),
    writers=CLIENT_ROLES,
    day="on",
    check=not_in_future,
    title=("level", "words"),
    parent="goal",
)

GOAL_EVALUATION = RecordSpec(
    "goal_evaluation",
    Home.SHARED,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Evaluation of a goal"),
    QT_TRANSLATE_NOOP("Records", "Evaluations of the goals"),
    fields=(
        FieldSpec("goal", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Goal"), Need.SAVE, of="goal"),
        FieldSpec("on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Evaluated on"), Need.SAVE),
        FieldSpec(
            "attainment",
            FieldKind.CODE,
            QT_TRANSLATE_NOOP("Fields", "Was the goal reached?"),
            Need.SAVE,
            codes="attainment",
            sosmeta="15020.suunnitelman_arviointi",
        ),
        FieldSpec(
            "words",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Assessment in words"),
            limit=LONG_LIMIT,
            searched=True,
            sosmeta="15020.suunnitelman_arviointi",
        ),
        FieldSpec(
            "evaluation", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Evaluation of the plan"), of="plan_evaluation"
        ),
    ),
    writers=CLIENT_ROLES,
    day="on",
    title=("attainment", "words"),
    parent="goal",
    sosmeta="1506.15020",
)

BARRIER_NOTE = RecordSpec(
    "barrier_note",
    Home.OWN,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Barrier"),
    QT_TRANSLATE_NOOP("Records", "Barriers encountered"),
    fields=(
        FieldSpec("on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Noticed on"), Need.SAVE),
        FieldSpec("service", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Service"), codes="service"),
        FieldSpec("barriers", FieldKind.CODES, QT_TRANSLATE_NOOP("Fields", "Barriers"), Need.SAVE, codes="barrier"),
        FieldSpec("words", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "In words"), limit=LONG_LIMIT, searched=True),
        FieldSpec("visit", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Visit"), of="visit"),
    ),
    writers=CLIENT_ROLES,
    day="on",
    title=("barriers", "words"),
)

SPECS: tuple[RecordSpec, ...] = (GOAL, GOAL_FACTOR, GOAL_RATING, GOAL_EVALUATION, BARRIER_NOTE)
