"""Record types: what stands beside other records: a step, a void, the client's own view, a refused correction.

Each lives in the stream of the record it is about. A `correction` is older and is read by the vault: its fields are
those of what it corrects.
"""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.codes import Role
from lahityo.domain.spec import CLIENT_ROLES, FieldKind, FieldSpec, Home, Life, Need, RecordSpec

REASON_LIMIT = 1_000
_NAME_LIMIT = 60

_DOCUMENT = FieldSpec("document", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "The record"), Need.SAVE)

VOID = RecordSpec(
    "void",
    Home.SUBJECT,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Voiding"),
    QT_TRANSLATE_NOOP("Records", "Voidings"),
    (
        _DOCUMENT,
        FieldSpec("why", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Reason"), Need.SAVE, limit=REASON_LIMIT),
        FieldSpec("kind", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Why it is voided"), Need.SAVE, "void_kind"),
    ),
    writers=frozenset(Role),
    title=("kind", "why"),
)

DISSENT = RecordSpec(
    "dissent",
    Home.SUBJECT,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Dissenting view"),
    QT_TRANSLATE_NOOP("Records", "Dissenting views"),
    (
        _DOCUMENT,
        FieldSpec(
            "words",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "The client's own view"),
            Need.SAVE,
            searched=True,
            sosmeta="15020.eriavat_nakemykset",
        ),
        FieldSpec("day", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Day"), Need.SAVE),
        FieldSpec("received_as", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Given"), codes="dissent_way"),
    ),
    writers=CLIENT_ROLES,
    day="day",
    title=("words",),
)

CORRECTION_REFUSAL = RecordSpec(
    "correction_refusal",
    Home.SUBJECT,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Refused correction"),
    QT_TRANSLATE_NOOP("Records", "Refused corrections"),
    (
        _DOCUMENT,
        FieldSpec("asked", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "What was asked"), Need.SAVE, searched=True),
        FieldSpec("grounds", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "Grounds"), Need.SAVE, searched=True),
        FieldSpec("day", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Day"), Need.SAVE),
    ),
    writers=CLIENT_ROLES,
    day="day",
    title=("asked",),
)

STEP = RecordSpec(
    "step",
    Home.SUBJECT,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Step"),
    QT_TRANSLATE_NOOP("Records", "Steps"),
    (
        FieldSpec("process", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Process"), Need.SAVE, limit=_NAME_LIMIT),
        FieldSpec("subject", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "The record"), Need.SAVE),
        FieldSpec("action", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Step"), Need.SAVE, limit=_NAME_LIMIT),
        FieldSpec("after", FieldKind.IDS, QT_TRANSLATE_NOOP("Fields", "Follows"), of="step"),
        FieldSpec("day", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Day"), Need.SAVE),
        FieldSpec("words", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "Reason"), searched=True),
        FieldSpec("code", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Grounds"), limit=_NAME_LIMIT),
        FieldSpec("codes", FieldKind.TEXTS, QT_TRANSLATE_NOOP("Fields", "Barriers")),
        FieldSpec("moment", FieldKind.MOMENT, QT_TRANSLATE_NOOP("Fields", "Time")),
        FieldSpec("until", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Until")),
        FieldSpec("version", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Version")),
        FieldSpec("other", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Related record")),
        FieldSpec("member", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Assigned to")),
        FieldSpec("due_before", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Due until then")),
        FieldSpec("member_before", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Assigned until then"), of="member"),
        FieldSpec("rule", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Rule"), limit=_NAME_LIMIT),
        FieldSpec("source", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Made from")),
    ),
    writers=frozenset(Role),
    day="day",
    until="until",
    title=("action",),
)  # fmt: skip

SPECS: tuple[RecordSpec, ...] = (VOID, DISSENT, CORRECTION_REFUSAL, STEP)
