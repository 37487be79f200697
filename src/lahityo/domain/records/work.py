"""Record types of work: periods of three months and their evaluation, by THL's structure 1003."""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.spec import SOCIAL_ROLES, FieldKind, FieldSpec, Home, Life, Need, RecordSpec
from lahityo.domain.work_rules import evaluation_problems, work_doubts, work_problems

WORK_PERIOD = RecordSpec(
    "work_period",
    Home.SOCIAL,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Work period"),
    QT_TRANSLATE_NOOP("Records", "Work periods"),
    fields=(
        FieldSpec("kind", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Kind of work"), Need.SAVE, codes="work_kind"),
        FieldSpec(
            "place",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "Place of work"),
            Need.SAVE,
            searched=True,
            sosmeta="1003.tyotoimintapaikka",
        ),
        FieldSpec(
            "started",
            FieldKind.DAY,
            QT_TRANSLATE_NOOP("Fields", "Started"),
            Need.SAVE,
            sosmeta="1003.kuntouttavan_tyotoiminnan_alkamisaika",
        ),
        FieldSpec("planned_end", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Planned end"), Need.SAVE),
        FieldSpec("days_week", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "Days a week"), low=1, high=7),
        FieldSpec(
            "tasks",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Work tasks"),
            searched=True,
            sosmeta="1003.tyotehtavat",
        ),
        FieldSpec("partner", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Plan partner")),
        FieldSpec("agreed_terms", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "What was agreed")),
        FieldSpec("previous", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Follows the period"), of="work_period"),
        FieldSpec("ended", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Ended")),
        FieldSpec("ending", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "How it ended"), codes="ending_ground"),
    ),
    writers=SOCIAL_ROLES,
    day="started",
    until="ended",
    title=("kind", "place"),
    check=work_problems,
    doubts=work_doubts,
)

WORK_EVALUATION = RecordSpec(
    "work_evaluation",
    Home.SOCIAL,
    Life.DOCUMENT,
    QT_TRANSLATE_NOOP("Records", "Evaluation of rehabilitative work"),
    QT_TRANSLATE_NOOP("Records", "Evaluations of rehabilitative work"),
    fields=(
        FieldSpec("period", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Work period"), Need.SAVE, of="work_period"),
        FieldSpec(
            "participants",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Participants of the meeting"),
            Need.SIGN,
            sosmeta="1003.neuvotteluun_osallistujat",
        ),
        FieldSpec(
            "place", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Place of work"), sosmeta="1003.tyotoimintapaikka"
        ),
        FieldSpec(
            "started",
            FieldKind.DAY,
            QT_TRANSLATE_NOOP("Fields", "Started"),
            sosmeta="1003.kuntouttavan_tyotoiminnan_alkamisaika",
        ),
        FieldSpec(
            "from",
            FieldKind.DAY,
            QT_TRANSLATE_NOOP("Fields", "Evaluated from"),
            Need.SAVE,
            sosmeta="1003.arvioitava_ajanjakso.alkamispaiva",
        ),
        FieldSpec(
            "to",
            FieldKind.DAY,
            QT_TRANSLATE_NOOP("Fields", "Evaluated until"),
            Need.SAVE,
            sosmeta="1003.arvioitava_ajanjakso.paattymispaiva",
        ),
        FieldSpec("tasks", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "Work tasks"), sosmeta="1003.tyotehtavat"),
        FieldSpec(
            "times_kept",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Keeping to working hours"),
            sosmeta="1003.arvioinnin_sisalto.tyoaikojen_noudattaminen",
        ),
        FieldSpec(
            "absences",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Telling about absences"),
            sosmeta="1003.arvioinnin_sisalto.poissaolojen_ilmoittaminen",
        ),
        FieldSpec(
            "strengths",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Strengths of the client"),
            Need.SIGN,
            searched=True,
            sosmeta="1003.arvioinnin_sisalto.asiakkaan_vahvuudet",
        ),
        FieldSpec(
            "initiative",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Activity and initiative"),
            sosmeta="1003.arvioinnin_sisalto.aktiivisuus_ja_omatoimisuus",
        ),
        FieldSpec(
            "suitability",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Suitability for this work"),
            sosmeta="1003.arvioinnin_sisalto.soveltuvuus_kyseiseen_tyotoimintaan",
        ),
        FieldSpec(
            "quality",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Quality of work and working skills"),
            sosmeta="1003.arvioinnin_sisalto.tyon_laatu_ja_tyotaidot",
        ),
        FieldSpec(
            "community",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Skills in the work community"),
            sosmeta="1003.arvioinnin_sisalto.tyoyhteisotaidot",
        ),
        FieldSpec(
            "goals_reached",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Reaching the goals"),
            sosmeta="1003.arvioinnin_sisalto.tavoitteiden_saavuttaminen",
        ),
        FieldSpec(
            "other",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Anything else to note"),
            sosmeta="1003.arvioinnin_sisalto.muuta_huomioitavaa",
        ),
        FieldSpec(
            "to_develop",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Skills to be developed further"),
            sosmeta="1003.arvioinnin_sisalto.taidot_joita_tulisi_edelleen_kehittaa",
        ),
        FieldSpec(
            "next",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Further plans"),
            searched=True,
            sosmeta="1003.jatkosuunnitelmat",
        ),
        FieldSpec("distribution", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "Sent to"), sosmeta="1003.jakelu"),
        FieldSpec("more", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "More information"), sosmeta="1003.lisatiedot"),
    ),
    writers=SOCIAL_ROLES,
    day="to",
    title=("place", "from", "to"),
    parent="period",
    sosmeta="1506.1003",
    check=evaluation_problems,
)

SPECS: tuple[RecordSpec, ...] = (
    WORK_PERIOD,
    WORK_EVALUATION,
)
