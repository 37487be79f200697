"""Code lists: services and what stands in their way, the path, housing, work, applications and decisions."""

from lahityo.domain.code_list import CodeItem, CodeList

_SERVICES_SOURCE = "1.2.246.537.6.1506.15020"
_REHABILITATIVE_WORK = CodeItem(
    "rehabilitative_work", "Rehabilitative work", "Kuntouttava työtoiminta", "Arbetsverksamhet i rehabiliteringssyfte"
)
_PAY_SUBSIDY = CodeItem("pay_subsidy", "Pay-subsidised work", "Palkkatuettu työ", "Lönesubventionerat arbete")
_WORK_TRIAL = CodeItem("work_trial", "Work trial", "Työkokeilu", "Arbetsprövning")
_OPEN_LABOUR = CodeItem("open_labour", "Open labour market", "Avoimet työmarkkinat", "Öppna arbetsmarknaden")
_SOCIAL_REHABILITATION = CodeItem(
    "social_rehabilitation", "Social rehabilitation", "Sosiaalinen kuntoutus", "Social rehabilitering"
)
_HOUSING_SUPPORT = CodeItem("housing_support", "Housing-support work", "Asumissosiaalinen työ", "Boendesocialt arbete")

SERVICE = CodeList(
    "service",
    (
        CodeItem("social_services", "Social services", "Sosiaalipalvelut", "Socialservice"),
        _SOCIAL_REHABILITATION,
        _REHABILITATIVE_WORK,
        CodeItem(
            "associations", "Associations", "Järjestö- ja yhdistystoiminta", "Organisations- och föreningsverksamhet"
        ),
        CodeItem("kela", "Kela", "Kelan palvelut", "FPA:s tjänster"),
        CodeItem("culture", "Culture", "Kulttuuripalvelut", "Kulturtjänster"),
        CodeItem(
            "municipal_employment",
            "Municipal employment services",
            "Kunnan työllisyyspalvelut",
            "Kommunens sysselsättningstjänster",
        ),
        CodeItem("sports", "Sports", "Liikuntapalvelut", "Idrottstjänster"),
        CodeItem("immigration", "Immigration Service", "Maahanmuuttoviraston palvelut", "Migrationsverkets tjänster"),
        CodeItem("mental_health", "Mental health services", "Mielenterveyspalvelut", "Mentalvårdstjänster"),
        CodeItem("youth", "Youth services", "Nuorisopalvelut", "Ungdomstjänster"),
        CodeItem("legal_aid", "Legal aid", "Oikeusapu", "Rättshjälp"),
        CodeItem("education", "Education", "Opetus ja koulutus", "Undervisning och utbildning"),
        CodeItem("primary_care", "Primary health care", "Perusterveydenhuollon palvelut", "Primärvårdens tjänster"),
        CodeItem("police", "Police", "Poliisitoimi", "Polisväsendet"),
        CodeItem(
            "ombudsman",
            "Patient and social services ombudsman",
            "Potilas- ja sosiaaliasiamiehen palvelut",
            "Patient- och socialombudsmannens tjänster",
        ),
        CodeItem("substance_services", "Substance services", "Päihdepalvelut", "Missbruks- och beroendevård"),
        CodeItem(
            "prison_service",
            "Prison and Probation Service",
            "Rikosseuraamuslaitoksen palvelut",
            "Brottspåföljdsmyndighetens tjänster",
        ),
        CodeItem("parish", "Parish", "Seurakunnan tarjoamat palvelut", "Församlingens tjänster"),
        CodeItem("mediation", "Mediation", "Sovittelupalvelut", "Medling"),
        CodeItem(
            "debt_advice", "Financial and debt advice", "Talous- ja velkaneuvonta", "Ekonomi- och skuldrådgivning"
        ),
        CodeItem("employment_services", "Employment services (TE)", "TE-palvelut", "TE-tjänster"),
        CodeItem("work_ability", "Work ability assessment", "Työkyvyn selvitys", "Utredning av arbetsförmågan"),
        CodeItem(
            "joint_employment",
            "Multidisciplinary joint service promoting employment",
            "Työllistymistä edistävä monialainen yhteispalvelu",
            "Sektorsövergripande samservice som främjar sysselsättningen",
        ),
        CodeItem(
            "occupational_health", "Occupational health", "Työterveyshuollon palvelut", "Företagshälsovårdens tjänster"
        ),
        CodeItem(
            "specialised_care", "Specialised medical care", "Erikoissairaanhoidon palvelut", "Specialiserad sjukvård"
        ),
        CodeItem("other", "Other service", "Muu palvelu", "Annan service"),
    ),
    open=True,
    source=_SERVICES_SOURCE,
)

SOCIAL_SERVICE = CodeList(
    "social_service",
    (
        CodeItem(
            "social_rehabilitation", "Social rehabilitation", "Sosiaalinen kuntoutus", "Social rehabilitering", True
        ),
        CodeItem("housing_support", "Housing-support work", "Asumissosiaalinen työ", "Boendesocialt arbete", True),
        CodeItem(
            "rehabilitative_work",
            "Rehabilitative work",
            "Kuntouttava työtoiminta",
            "Arbetsverksamhet i rehabiliteringssyfte",
            True,
        ),
        CodeItem("social_guidance", "Social guidance", "Sosiaaliohjaus", "Social handledning", True),
        CodeItem("supported_housing", "Supported housing", "Tuettu asuminen", "Stödboende", True),
        CodeItem(
            "substance_rehabilitation", "Substance rehabilitation", "Päihdekuntoutus", "Missbruksrehabilitering", True
        ),
        CodeItem("representative_account", "Representative account", "Välitystili", "Förmedlingskonto", True),
        CodeItem("other", "Other service", "Muu palvelu", "Annan service", True),
    ),
    open=True,
)

BARRIER = CodeList(
    "barrier",
    (
        CodeItem("threshold", "Threshold too high", "Kynnys liian korkea", "För hög tröskel"),
        CodeItem("unknown_service", "Does not know the services", "Ei tunne palveluita", "Känner inte till tjänsterna"),
        CodeItem("substances", "Substance use prevents", "Päihteet estävät", "Rusmedel hindrar"),
        CodeItem("not_ready", "Not ready yet", "Ei vielä valmiutta", "Inte redo ännu"),
        CodeItem("queue", "Waiting time", "Jonotusaika", "Väntetid", True),
        CodeItem("travel", "Travel or cost", "Matka tai kustannus", "Resa eller kostnad", True),
        CodeItem("documents", "Papers missing", "Asiakirjoja puuttuu", "Handlingar saknas", True),
        CodeItem("language", "Language", "Kieli", "Språk", True),
    ),
    open=True,
)

ROUTE = CodeList(
    "route",
    (
        CodeItem("direct", "Directly", "Suoraan", "Direkt"),
        CodeItem(
            "via_services",
            "Through substance use services or adult social work",
            "Päihdepalvelujen tai aikuissosiaalityön kautta",
            "Via missbruks- och beroendevården eller vuxensocialarbetet",
        ),
    ),
)

ENDING_GROUND = CodeList(
    "ending_ground",
    (
        CodeItem("completed", "Completed", "Päättyi suunnitellusti", "Avslutades enligt plan", True),
        CodeItem("interrupted", "Interrupted", "Keskeytyi", "Avbröts", True),
        CodeItem("moved_on", "Moved on", "Siirtyi eteenpäin", "Gick vidare", True),
        CodeItem("own_wish", "Client's own wish", "Asiakkaan oma toive", "Klientens egen önskan", True),
        CodeItem("other", "Other", "Muu", "Annat", True),
    ),
    open=True,
)

PATH_KIND = CodeList(
    "path_kind",
    (
        CodeItem("outreach", "Outreach", "Jalkautuva työ", "Uppsökande arbete"),
        CodeItem("day_centre", "Day centre", "Päiväkeskus", "Dagcenter"),
        CodeItem(
            "substance_services",
            "Client of substance use services",
            "Asiakkuus päihdepalveluissa",
            "Klient hos missbruks- och beroendevården",
        ),
        CodeItem(
            "adult_social_work",
            "Client of adult social work",
            "Asiakkuus aikuissosiaalityössä",
            "Klient hos vuxensocialarbetet",
        ),
        CodeItem("detox", "Detoxification", "Katkaisuhoito", "Avgiftning"),
        CodeItem("rehabilitation", "Rehabilitation period", "Kuntoutusjakso", "Rehabiliteringsperiod"),
        CodeItem("meeting_place", "Meeting place", "Kohtaamispaikka", "Mötesplats"),
        CodeItem("peer_support", "Peer support", "Vertaistuki", "Kamratstöd"),
        _SOCIAL_REHABILITATION,
        _HOUSING_SUPPORT,
        _REHABILITATIVE_WORK,
        _PAY_SUBSIDY,
        _WORK_TRIAL,
        _OPEN_LABOUR,
        CodeItem("prison", "Prison", "Vankila", "Fängelse"),
        CodeItem("other", "Other step", "Muu vaihe", "Annat steg"),
    ),
    open=True,
)

WORK_KIND = CodeList("work_kind", (_REHABILITATIVE_WORK, _PAY_SUBSIDY, _WORK_TRIAL, _OPEN_LABOUR))

HOUSING_CLASS = CodeList(
    "housing_class",
    (
        CodeItem(
            "outdoors",
            "Outdoors, stairways, night shelters",
            "Ulkona, porrashuoneissa tai ensisuojassa",
            "Utomhus, i trappuppgångar eller härbärgen",
        ),
        CodeItem(
            "hostel",
            "Hostels and boarding houses",
            "Asuntolassa tai majoitusliikkeessä",
            "På boendeenhet eller inkvarteringsställe",
        ),
        CodeItem("institution", "In an institution", "Laitoksessa", "På institution"),
        CodeItem(
            "with_others",
            "Temporarily with friends or relatives",
            "Tilapäisesti tuttavien tai sukulaisten luona",
            "Tillfälligt hos bekanta eller släktingar",
        ),
        CodeItem("threat", "Home at risk", "Asunnottomuuden uhka", "Hot om bostadslöshet", True),
        CodeItem("own_home", "Own or rented home", "Oma tai vuokra-asunto", "Egen eller hyrd bostad", True),
        CodeItem("supported", "Supported housing", "Tuettu tai palveluasuminen", "Stöd- eller serviceboende", True),
        CodeItem("unknown", "Not known", "Ei tiedossa", "Okänt", True),
    ),
)

APPLICATION_KIND = CodeList(
    "application_kind",
    (
        CodeItem("rental", "Rental home", "Vuokra-asunto", "Hyresbostad", True),
        CodeItem("intermediate_rental", "Intermediate renting", "Välivuokraus", "Mellanuthyrning", True),
        CodeItem("benefit", "Benefit", "Etuus", "Förmån", True),
        CodeItem("service", "Service", "Palvelu", "Tjänst", True),
        CodeItem("other", "Other", "Muu", "Annat", True),
    ),
    open=True,
)

APPLICANT = CodeList(
    "applicant",
    (
        CodeItem("client", "The client", "Asiakas itse", "Klienten själv"),
        CodeItem("together", "Together", "Yhdessä", "Tillsammans"),
        CodeItem("worker", "The worker for the client", "Työntekijä asiakkaan puolesta", "Arbetstagaren för klienten"),
    ),
)

DECISION_KIND = CodeList(
    "decision_kind",
    (
        CodeItem("service_decision", "Decision on a service", "Palvelupäätös", "Servicebeslut"),
        CodeItem(
            "account_decision", "Representative account decision", "Välitystilipäätös", "Beslut om förmedlingskonto"
        ),
        CodeItem("other", "Other decision", "Muu päätös", "Annat beslut", True),
    ),
    open=True,
)

DECISION_OUTCOME = CodeList(
    "decision_outcome",
    (
        CodeItem("granted", "Granted", "Myönteinen", "Beviljat"),
        CodeItem("refused", "Refused", "Kielteinen", "Avslag"),
        CodeItem("partly", "Partly granted", "Osittain myönteinen", "Delvis beviljat", True),
        CodeItem("terminated", "Service ended", "Lakkautus", "Indragning", True),
        CodeItem("lapsed", "Lapsed", "Raukeaminen", "Förfallet", True),
    ),
    open=True,
)

READINESS_ANSWER = CodeList(
    "readiness_answer",
    (
        CodeItem("yes", "Yes", "Kyllä", "Ja"),
        CodeItem("no", "No", "Ei", "Nej"),
        CodeItem("unsure", "Not sure", "Epävarma", "Osäker"),
    ),
)

READINESS_CONCLUSION = CodeList(
    "readiness_conclusion",
    (
        CodeItem("now", "Now", "Nyt", "Nu"),
        CodeItem("later", "Later", "Myöhemmin", "Senare"),
        CodeItem(
            "other", "Another service would fit better", "Muu palvelu sopisi paremmin", "Annan service passar bättre"
        ),
    ),
)

READINESS_QUESTION = CodeList(
    "readiness_question",
    (
        CodeItem("own_wish", "Does the client want this?", "Haluaako asiakas tätä itse?", "Vill klienten detta?", True),
        CodeItem(
            "known",
            "Does the client know what the service is?",
            "Tietääkö asiakas, mitä palvelu on?",
            "Vet klienten vad tjänsten är?",
            True,
        ),
        CodeItem(
            "times",
            "Do the times fit the client's everyday life?",
            "Sopivatko ajat asiakkaan arkeen?",
            "Passar tiderna klientens vardag?",
            True,
        ),
        CodeItem(
            "substances",
            "Can the client take part despite substance use?",
            "Onnistuuko osallistuminen päihteistä huolimatta?",
            "Går det att delta trots bruk av rusmedel?",
            True,
        ),
        CodeItem(
            "papers",
            "Are the papers and the application in order?",
            "Ovatko paperit ja hakemus kunnossa?",
            "Är handlingarna och ansökan i ordning?",
            True,
        ),
        CodeItem(
            "way",
            "Is it clear how to get there?",
            "Onko selvää, miten sinne pääsee?",
            "Är det klart hur man tar sig dit?",
            True,
        ),
        CodeItem(
            "support",
            "Is it agreed who supports at the beginning?",
            "Onko sovittu, kuka tukee alussa?",
            "Är det avtalat vem som stöder i början?",
            True,
        ),
    ),
    open=True,
)

LISTS: tuple[CodeList, ...] = (
    SERVICE,
    SOCIAL_SERVICE,
    BARRIER,
    ROUTE,
    ENDING_GROUND,
    PATH_KIND,
    WORK_KIND,
    HOUSING_CLASS,
    APPLICATION_KIND,
    APPLICANT,
    DECISION_KIND,
    DECISION_OUTCOME,
    READINESS_ANSWER,
    READINESS_CONCLUSION,
    READINESS_QUESTION,
)
