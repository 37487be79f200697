"""Record types of the path: its steps, the housing history, applications."""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.decision_rules import grants_account
from lahityo.domain.path_rules import (
    application_doubts,
    application_problems,
    housing_doubts,
    housing_problems,
    step_problems,
)
from lahityo.domain.spec import CLIENT_ROLES, SOCIAL_ROLES, FieldKind, FieldSpec, Home, Life, Need, RecordSpec

PATH_STEP = RecordSpec(
    "path_step",
    Home.SHARED,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Step of the path"),
    QT_TRANSLATE_NOOP("Records", "Steps of the path"),
    fields=(
        FieldSpec(
            "kind", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Step of the path"), Need.SAVE, codes="path_kind"
        ),
        FieldSpec("started", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Started"), Need.SAVE),
        FieldSpec(
            "grounds",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "Reason for the step"),
            Need.SAVE,
            limit=1000,
            hint=QT_TRANSLATE_NOOP("Fields", "Both professions read this: what happened and why, no clinical content."),
            searched=True,
        ),
        FieldSpec(
            "route",
            FieldKind.CODE,
            QT_TRANSLATE_NOOP("Fields", "Route"),
            codes="route",
            hint=QT_TRANSLATE_NOOP("Fields", "Needed for the meeting place."),
        ),
        FieldSpec("unit", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Unit or place"), held_back=True),
        FieldSpec(
            "planned_end",
            FieldKind.DAY,
            QT_TRANSLATE_NOOP("Fields", "Planned end"),
            hint=QT_TRANSLATE_NOOP(
                "Fields", "Needed for detoxification, a rehabilitation period and prison (release date)."
            ),
        ),
        FieldSpec("ended", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Ended")),
        FieldSpec("ending", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "How it ended"), codes="ending_ground"),
        FieldSpec(
            "ending_words", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "More about the end"), limit=1000, searched=True
        ),
        FieldSpec("referral", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Referral"), of="referral"),
    ),
    writers=CLIENT_ROLES,
    day="started",
    until="ended",
    title=("kind",),
    check=step_problems,
)

HOUSING_PERIOD = RecordSpec(
    "housing_period",
    Home.SHARED,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Housing period"),
    QT_TRANSLATE_NOOP("Records", "Housing history"),
    fields=(
        FieldSpec(
            "class", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Housing situation"), Need.SAVE, codes="housing_class"
        ),
        FieldSpec("from", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Lived there from"), Need.SAVE),
        FieldSpec("to", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Lived there until")),
        FieldSpec("place", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Place of living"), held_back=True),
        FieldSpec("tenure", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Form of tenure")),
        FieldSpec("grounds", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Reason for the change"), limit=500),
    ),
    writers=CLIENT_ROLES,
    day="from",
    until="to",
    title=("class",),
    check=housing_problems,
    doubts=housing_doubts,
)

APPLICATION = RecordSpec(
    "application",
    Home.SOCIAL,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Application"),
    QT_TRANSLATE_NOOP("Records", "Applications"),
    fields=(
        FieldSpec(
            "kind",
            FieldKind.CODE,
            QT_TRANSLATE_NOOP("Fields", "Kind of application"),
            Need.SAVE,
            codes="application_kind",
        ),
        FieldSpec("to", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Applied to"), Need.SAVE, searched=True),
        FieldSpec(
            "applicant",
            FieldKind.CODE,
            QT_TRANSLATE_NOOP("Fields", "Who applies"),
            Need.SAVE,
            codes="applicant",
            hint=QT_TRANSLATE_NOOP("Fields", "The client applies; the worker only when there is a reason."),
        ),
        FieldSpec(
            "applicant_grounds", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Why the worker applies"), limit=500
        ),
        FieldSpec("made_on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Applied on"), Need.SAVE),
        FieldSpec("landlord", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Landlord"), searched=True),
        FieldSpec(
            "account_decision",
            FieldKind.ID,
            QT_TRANSLATE_NOOP("Fields", "Representative account decision"),
            of="decision",
            among=grants_account,
            nothing=QT_TRANSLATE_NOOP("Fields", "No decision has granted the client a representative account."),
        ),
        FieldSpec(
            "exception_grounds",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Why without a representative account"),
            hint=QT_TRANSLATE_NOOP(
                "Fields", "Intermediate renting needs an account decision in force, or the reason here."
            ),
        ),
    ),
    writers=SOCIAL_ROLES,
    day="made_on",
    title=("kind", "to"),
    process="application",
    check=application_problems,
    doubts=application_doubts,
)

SPECS: tuple[RecordSpec, ...] = (
    PATH_STEP,
    HOUSING_PERIOD,
    APPLICATION,
)
