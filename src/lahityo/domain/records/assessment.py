"""Record type of the entry assessment: the assessment of service need of a working-age person (THL 1506.1012)."""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.assessment_rules import entry_problems, entry_sign_problems
from lahityo.domain.records import matter, score
from lahityo.domain.spec import LONG_LIMIT, SOCIAL_ROLES, FieldKind, FieldSpec, Home, Life, Need, RecordSpec


def _words(name: str, label: str, sosmeta: str = "", need: Need = Need.OPTIONAL, hint: str = "") -> FieldSpec:
    return FieldSpec(
        name,
        FieldKind.LONG,
        label,
        need,
        limit=LONG_LIMIT,
        hint=hint,
        searched=True,
        sosmeta=sosmeta and f"1012.{sosmeta}",
    )


def _answer(name: str, label: str, sosmeta: str = "", need: Need = Need.OPTIONAL) -> FieldSpec:
    return FieldSpec(name, FieldKind.YES_NO, label, need, sosmeta=sosmeta and f"1012.{sosmeta}")


_BEGINNING = (
    FieldSpec(
        "opened_on",
        FieldKind.DAY,
        QT_TRANSLATE_NOOP("Fields", "Date of initiation"),
        Need.SIGN,
        sosmeta="1012.vireilletulopaiva",
    ),
    FieldSpec(
        "started_on",
        FieldKind.DAY,
        QT_TRANSLATE_NOOP("Fields", "Assessment started on"),
        Need.SIGN,
        sosmeta="1012.palvelutarpeen_arvioinnin_aloittamispaiva",
    ),
    _words(
        "how",
        QT_TRANSLATE_NOOP("Fields", "How the assessment was made"),
        "kuvaus_arvioinnin_toteuttamisesta",
    ),
    _words(
        "participants",
        QT_TRANSLATE_NOOP("Fields", "Who took part in the assessment"),
        "palvelutarpeen_arviointiin_osallistuneet_henkilot",
    ),
    _answer(
        "special_support",
        QT_TRANSLATE_NOOP("Fields", "Client has the right to special support"),
        "asiakkaalla_on_oikeus_erityiseen_tukeen",
        Need.SIGN,
    ),
    _words(
        "special_grounds",
        QT_TRANSLATE_NOOP("Fields", "Reasons for special support"),
        "erityisen_tuen_perustelut",
    ),
    FieldSpec(
        "services_now",
        FieldKind.CODES,
        QT_TRANSLATE_NOOP("Fields", "Services the client receives now"),
        codes="service",
        sosmeta="1012.aikaisemmat_ja_nykyiset_palvelut",
    ),
    _words(
        "services_note",
        QT_TRANSLATE_NOOP("Fields", "Earlier and present services"),
        "aikaisemmat_ja_nykyiset_palvelut.kuvaus",
    ),
    _words(
        "earlier_measures",
        QT_TRANSLATE_NOOP("Fields", "Earlier measures and how they helped"),
        "aikaisemmat_toimenpiteet_ja_niiden_vaikuttavuuden_arviointi",
    ),
    _words(
        "own_actions",
        QT_TRANSLATE_NOOP("Fields", "What the client has done about the need for support"),
        "asiakkaan_omat_toimet_tuen_tarpeen_ratkaisemiseksi",
    ),
)

_LIFE = (
    _words("housing", QT_TRANSLATE_NOOP("Fields", "Housing"), "asuminen.kuvaus"),
    FieldSpec("housing_class", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Housing situation"), codes="housing_class"),
    _answer("housing_permanent", QT_TRANSLATE_NOOP("Fields", "Housing is permanent"), "asuminen.vakinainen"),
    _answer(
        "housing_search",
        QT_TRANSLATE_NOOP("Fields", "Client's search for a home is under way"),
        "asiakkaan_asunnonhaku_on_kaynnissa",
    ),
    _words("education", QT_TRANSLATE_NOOP("Fields", "Education and skills"), "koulutuksen_kuvaus"),
    _words("work", QT_TRANSLATE_NOOP("Fields", "Working life"), "tyotilanteen_lisatiedot"),
    _words("economy", QT_TRANSLATE_NOOP("Fields", "Financial situation"), "taloudellinen_tilanne.kuvaus"),
    _answer("no_income", QT_TRANSLATE_NOOP("Fields", "Client has no income"), "asiakas_on_tuloton"),
    _answer(
        "money_trouble",
        QT_TRANSLATE_NOOP("Fields", "Client has financial difficulties"),
        "asiakkaalla_on_taloudellisia_vaikeuksia",
    ),
    _answer(
        "payment_default",
        QT_TRANSLATE_NOOP("Fields", "Client has a payment default entry"),
        "asiakkaalla_on_maksuhairiomerkinta",
    ),
    _words(
        "health",
        QT_TRANSLATE_NOOP("Fields", "State of health"),
        "terveydentila.kuvaus",
        hint=QT_TRANSLATE_NOOP(
            "Fields", "What the client tells about it; clinical detail belongs to the health care register."
        ),
    ),
    _words(
        "substances",
        QT_TRANSLATE_NOOP("Fields", "Substance use and addictions"),
        "paihteiden_kaytto_ja_riippuvuudet.kayton_kuvaus",
        hint=QT_TRANSLATE_NOOP("Fields", "Never a condition for a service."),
    ),
    _words("family", QT_TRANSLATE_NOOP("Fields", "Family and parenthood"), "perhesuhteet_ja_vanhemmuus"),
    _words("other_people", QT_TRANSLATE_NOOP("Fields", "Other people"), "muut_ihmissuhteet"),
    _words(
        "relations_resources",
        QT_TRANSLATE_NOOP("Fields", "What in relationships helps and what is hard"),
        "sosiaalisiin_suhteisiin_liittyvat_voimavarat_ja_vaikeudet",
    ),
    _words(
        "close_support",
        QT_TRANSLATE_NOOP("Fields", "Support from people close to the client"),
        "laheisverkoston_antama_tuki",
    ),
    _words("changes", QT_TRANSLATE_NOOP("Fields", "Changes in the life situation"), "muutokset_elamantilanteessa"),
    _words("everyday", QT_TRANSLATE_NOOP("Fields", "Everyday life and free time"), "arkielama_ja_vapaa_aika"),
    _words("functioning", QT_TRANSLATE_NOOP("Fields", "Functional capacity in everyday life")),
    _answer(
        "rehab_need",
        QT_TRANSLATE_NOOP("Fields", "The need for rehabilitation is to be found out"),
        "kuntoutustarve_on_selvitettava",
    ),
    _words("rehab_note", QT_TRANSLATE_NOOP("Fields", "Need for rehabilitation"), "kuntoutustarve.kuvaus"),
)

_CONCLUSIONS = (
    FieldSpec(
        "strengths",
        FieldKind.LONG,
        QT_TRANSLATE_NOOP("Fields", "Strengths and resources"),
        Need.SIGN,
        limit=LONG_LIMIT,
        searched=True,
        sosmeta="15021.asiakkaan_vahvuudet_ja_voimavarat",
    ),
    _words("risks", QT_TRANSLATE_NOOP("Fields", "Risks")),
    _words(
        "client_view",
        QT_TRANSLATE_NOOP("Fields", "The need for support as the client and people close see it"),
        "asiakkaan_ja_hanen_laheisensa_arvio_tuen_ja_palvelujen_tarpeestaan",
        Need.SIGN,
    ),
    _words(
        "conclusions",
        QT_TRANSLATE_NOOP("Fields", "Professional's conclusions"),
        "ammattihenkilon_johtopaatokset",
        Need.SIGN,
    ),
    _answer("continues", QT_TRANSLATE_NOOP("Fields", "Client relationship continues"), "asiakkuus_jatkuu", Need.SIGN),
    _answer(
        "plan_made",
        QT_TRANSLATE_NOOP("Fields", "A client plan is made"),
        "asiakkaalle_laaditaan_asiakassuunnitelma",
    ),
    _words(
        "no_plan_grounds",
        QT_TRANSLATE_NOOP("Fields", "Why no client plan is made"),
        "perustelut_miksi_asiakassuunnitelmaa_ei_laadita",
    ),
    _answer(
        "own_worker_needed",
        QT_TRANSLATE_NOOP("Fields", "Client needs a key worker"),
        "asiakas_tarvitsee_omatyontekijan",
        Need.SIGN,
    ),
    FieldSpec(
        "own_worker",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Fields", "Key worker"),
        searched=True,
        sosmeta="1012.omatyontekija",
    ),
    _words("next", QT_TRANSLATE_NOOP("Fields", "Plan for what follows"), "jatkosuunnitelma"),
    _words(
        "distribution",
        QT_TRANSLATE_NOOP("Fields", "People this document is given to"),
        "henkilot_joille_tama_asiakirja_toimitetaan",
    ),
    _words("more", QT_TRANSLATE_NOOP("Fields", "More information"), "lisatiedot"),
)

ENTRY_ASSESSMENT = RecordSpec(
    "entry_assessment",
    Home.SOCIAL,
    Life.DOCUMENT,
    QT_TRANSLATE_NOOP("Records", "Entry assessment"),
    QT_TRANSLATE_NOOP("Records", "Entry assessments"),
    fields=(*_BEGINNING, *_LIFE, *_CONCLUSIONS),
    writers=SOCIAL_ROLES,
    day="started_on",
    sosmeta="1506.1012",
    check=entry_problems,
    sign_check=entry_sign_problems,
)

SPECS: tuple[RecordSpec, ...] = (*matter.SPECS, ENTRY_ASSESSMENT, *score.SPECS)
