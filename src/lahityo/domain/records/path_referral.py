"""Record types of referring on: the referral and the checklist that comes before it."""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.path_rules import (
    readiness_sign_problems,
    referral_doubts,
    referral_problems,
    referral_sign_problems,
)
from lahityo.domain.spec import CLIENT_ROLES, FieldKind, FieldSpec, Home, Life, Need, RecordSpec

REFERRAL = RecordSpec(
    "referral",
    Home.OWN,
    Life.DOCUMENT,
    QT_TRANSLATE_NOOP("Records", "Referral"),
    QT_TRANSLATE_NOOP("Records", "Referrals"),
    fields=(
        FieldSpec(
            "service",
            FieldKind.CODE,
            QT_TRANSLATE_NOOP("Fields", "Service"),
            Need.SAVE,
            codes="service",
            sosmeta="15020.menetelmat_ja_palvelut.palvelut.palvelu",
        ),
        FieldSpec("unit", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Receiving unit"), Need.SAVE, searched=True),
        FieldSpec("contact", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Contact details")),
        FieldSpec("made_on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Referred on"), Need.SAVE),
        FieldSpec("answer_by", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Answer expected by")),
        FieldSpec("grounds", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "Grounds"), Need.SIGN, searched=True),
        FieldSpec("client_agrees", FieldKind.YES_NO, QT_TRANSLATE_NOOP("Fields", "Client agrees"), Need.SIGN),
        FieldSpec("goal", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Goal"), of="goal"),
        FieldSpec("guide_page", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Guide page"), of="guide_page"),
        FieldSpec(
            "readiness",
            FieldKind.ID,
            QT_TRANSLATE_NOOP("Fields", "Right service at the right time"),
            of="readiness_check",
        ),
        FieldSpec("skip_grounds", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "Why without the checklist")),
    ),
    writers=CLIENT_ROLES,
    day="made_on",
    title=("service", "unit"),
    process="referral",
    sosmeta="1506.15020",
    check=referral_problems,
    sign_check=referral_sign_problems,
    doubts=referral_doubts,
)

READINESS_CHECK = RecordSpec(
    "readiness_check",
    Home.OWN,
    Life.DOCUMENT,
    QT_TRANSLATE_NOOP("Records", "Right service at the right time"),
    QT_TRANSLATE_NOOP("Records", "Right service at the right time"),
    fields=(
        FieldSpec("service", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Service"), Need.SAVE, codes="service"),
        FieldSpec("on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Gone through on"), Need.SAVE),
        FieldSpec("items", FieldKind.TEXTS, QT_TRANSLATE_NOOP("Fields", "Questions"), limit=50),
        FieldSpec(
            "answers", FieldKind.TEXTS, QT_TRANSLATE_NOOP("Fields", "Answers"), Need.SIGN, "readiness_answer", limit=50
        ),
        FieldSpec(
            "client_words", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "In the client's own words"), searched=True
        ),
        FieldSpec(
            "conclusion",
            FieldKind.CODE,
            QT_TRANSLATE_NOOP("Fields", "Conclusion"),
            Need.SIGN,
            codes="readiness_conclusion",
        ),
        FieldSpec(
            "barriers",
            FieldKind.CODES,
            QT_TRANSLATE_NOOP("Fields", "Barriers"),
            codes="barrier",
            hint=QT_TRANSLATE_NOOP("Fields", "Needed when the answer is something other than now."),
        ),
    ),
    writers=CLIENT_ROLES,
    day="on",
    title=("service", "conclusion"),
    sign_check=readiness_sign_problems,
)

SPECS: tuple[RecordSpec, ...] = (
    REFERRAL,
    READINESS_CHECK,
)
