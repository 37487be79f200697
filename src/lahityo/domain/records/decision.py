"""The decision: a service or a representative account granted or refused, by THL's structures 11052 and 11054."""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.codes import Role
from lahityo.domain.decision_rules import decision_doubts, decision_problems, decision_sign_problems
from lahityo.domain.spec import SOCIAL_ROLES, FieldKind, FieldSpec, Home, Life, Need, RecordSpec

DECISION = RecordSpec(
    "decision",
    Home.SOCIAL,
    Life.DOCUMENT,
    QT_TRANSLATE_NOOP("Records", "Decision"),
    QT_TRANSLATE_NOOP("Records", "Decisions"),
    fields=(
        FieldSpec(
            "kind", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Kind of decision"), Need.SAVE, codes="decision_kind"
        ),
        FieldSpec(
            "code",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "Decision number"),
            limit=60,
            sosmeta="11052.paatos.paatostunnus",
        ),
        FieldSpec(
            "opened_on",
            FieldKind.DAY,
            QT_TRANSLATE_NOOP("Fields", "Date of initiation"),
            sosmeta="11052.paatos.vireilletulopaivamaara",
        ),
        FieldSpec(
            "application_note",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Description of the application"),
            sosmeta="11052.paatos.hakemuksen_kuvaus",
        ),
        FieldSpec(
            "decided_on",
            FieldKind.DAY,
            QT_TRANSLATE_NOOP("Fields", "Date of decision"),
            Need.SIGN,
            sosmeta="11052.paatos.paatospaivamaara",
        ),
        FieldSpec(
            "outcome",
            FieldKind.CODE,
            QT_TRANSLATE_NOOP("Fields", "Type of decision"),
            Need.SIGN,
            codes="decision_outcome",
            sosmeta="11052.paatos.ratkaisun_laji",
        ),
        FieldSpec(
            "service",
            FieldKind.CODE,
            QT_TRANSLATE_NOOP("Fields", "Social service"),
            Need.SIGN,
            codes="social_service",
            sosmeta="11052.paatos.sosiaalipalvelu_jota_paatos_koskee.sosiaalipalvelu",
        ),
        FieldSpec(
            "hours",
            FieldKind.NUMBER,
            QT_TRANSLATE_NOOP("Fields", "Hours of service a month"),
            unit="h",
            scale=1,
            low=0,
            sosmeta="11052.paatos.sosiaalipalvelu_jota_paatos_koskee.palvelun_maara_tunteina",
        ),
        FieldSpec(
            "long_term",
            FieldKind.YES_NO,
            QT_TRANSLATE_NOOP("Fields", "The service is long-term"),
            sosmeta="11052.paatos.sosiaalipalvelu_jota_paatos_koskee.palvelu_on_pitkaaikaista",
        ),
        FieldSpec(
            "text",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Decision and reasons"),
            Need.SIGN,
            searched=True,
            sosmeta="11052.paatos.ratkaisu_ja_perustelut",
        ),
        FieldSpec(
            "arranging",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "How the service is arranged or the decision carried out"),
            limit=500,
            sosmeta="11052.paatos.myonnettavan_palvelun_jarjestamistapa",
        ),
        FieldSpec(
            "law",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "Legal basis"),
            Need.SIGN,
            limit=1000,
            sosmeta="11052.paatos.ratkaisun_lakiperuste",
        ),
        FieldSpec(
            "valid_from",
            FieldKind.DAY,
            QT_TRANSLATE_NOOP("Fields", "Valid from"),
            in_sight=True,
            sosmeta="11052.paatos.paatoksen_voimassaolo.alkamispaiva",
        ),
        FieldSpec(
            "valid_to",
            FieldKind.DAY,
            QT_TRANSLATE_NOOP("Fields", "Valid until"),
            in_sight=True,
            sosmeta="11052.paatos.paatoksen_voimassaolo.paattymispaiva",
        ),
        FieldSpec(
            "immediate",
            FieldKind.YES_NO,
            QT_TRANSLATE_NOOP("Fields", "Takes effect at once"),
            sosmeta="11052.paatos.paatoksen_valiton_taytantoonpano.valiton_taytantoonpano",
        ),
        FieldSpec(
            "immediate_grounds",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Reasons for taking effect at once"),
            sosmeta="11052.paatos.paatoksen_valiton_taytantoonpano.valittoman_taytantoonpanon_perustelut",
        ),
        FieldSpec(
            "informed",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Given for information to"),
            sosmeta="11052.paatos.tama_paatos_annetaan_tiedoksi_seuraaville_henkiloille",
        ),
        FieldSpec(
            "preparer", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Prepared by"), sosmeta="11052.paatos.valmistelija"
        ),
        FieldSpec(
            "decider",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "Decision-maker"),
            Need.SIGN,
            sosmeta="11052.paatos.paatoksentekija",
        ),
        FieldSpec(
            "contact",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "More information from"),
            Need.SIGN,
            hint=QT_TRANSLATE_NOOP("Fields", "Name, postal address and telephone number."),
            sosmeta="11052.paatos.lisatietojen_antaja",
        ),
        FieldSpec(
            "appeal",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "How to appeal"),
            sosmeta="11052.paatos.muutoksenhaku.ohjeteksti",
        ),
        FieldSpec("more", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "More information"), sosmeta="11052.lisatiedot"),
        FieldSpec("replaces", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Replaces the decision"), of="decision"),
    ),
    writers=SOCIAL_ROLES,
    signers=frozenset({Role.SOCIAL_WORKER, Role.TEAM_LEAD}),
    day="decided_on",
    until="valid_to",
    title=("service", "outcome"),
    process="decision",
    sosmeta="1506.11052",
    check=decision_problems,
    sign_check=decision_sign_problems,
    doubts=decision_doubts,
)

SPECS: tuple[RecordSpec, ...] = (DECISION,)
