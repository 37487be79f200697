"""Code lists: how a matter begins, special support, risk in a score, safety flags, observations of medication."""

from lahityo.domain.code_list import CodeItem, CodeList

LISTS: tuple[CodeList, ...] = (
    CodeList(
        "service_task",
        (
            CodeItem(
                "working_age",
                "Services for working-age people",
                "Työikäisten palvelut",
                "Tjänster för personer i arbetsför ålder",
                proposed=True,
            ),
            CodeItem(
                "substance",
                "Substance use services",
                "Päihdehuolto",
                "Missbruks- och beroendevård",
                proposed=True,
            ),
        ),
        open=True,
    ),
    CodeList(
        "special_basis",
        (
            CodeItem(
                "cognitive",
                "Cognitive or mental disability or illness",
                "Kognitiivinen tai psyykkinen vamma tai sairaus",
                "Kognitiv eller psykisk funktionsnedsättning eller sjukdom",
                proposed=True,
            ),
            CodeItem(
                "substances",
                "Substance use",
                "Päihteiden ongelmakäyttö",
                "Problematiskt bruk av rusmedel",
                proposed=True,
            ),
            CodeItem(
                "many_needs",
                "Several simultaneous needs",
                "Usean tuen samanaikainen tarve",
                "Samtidigt behov av flera stöd",
                proposed=True,
            ),
            CodeItem("other", "Other such reason", "Muu vastaava syy", "Annan motsvarande orsak", proposed=True),
        ),
        open=True,
    ),
    CodeList(
        "risk_step",
        (
            CodeItem("talked", "Talked about at once", "Keskusteltu heti", "Samtalade genast"),
            CodeItem("accompanied", "Accompanied to care", "Saatettu hoitoon", "Följde till vård"),
            CodeItem("emergency", "Emergency number called", "Soitettu hätäkeskukseen", "Ringde nödcentralen"),
            CodeItem("colleague", "Settled with a colleague", "Sovittu kollegan kanssa", "Kom överens med en kollega"),
            CodeItem(
                "not_needed", "Not needed (give the reason)", "Ei tarvetta (kirjaa peruste)", "Inget behov (ange grund)"
            ),
        ),
    ),
    CodeList(
        "flag_kind",
        (
            CodeItem("in_pairs", "Only in pairs", "Vain pareittain", "Endast i par", proposed=True),
            CodeItem("threat", "Threat of violence", "Väkivallan uhka", "Hot om våld", proposed=True),
            CodeItem("animal", "Animal", "Eläin", "Djur", proposed=True),
            CodeItem("premises", "Premises or stairway", "Tila tai rappu", "Utrymme eller trappuppgång", proposed=True),
            CodeItem("other", "Other danger", "Muu vaara", "Annan fara", proposed=True),
        ),
        open=True,
    ),
    CodeList(
        "medication_note",
        (
            CodeItem("observed", "Taking observed", "Lääkkeenotto valvottu", "Intag övervakat", proposed=True),
            CodeItem("dosette", "Dispenser filled", "Dosetti jaettu", "Dosett delad", proposed=True),
            CodeItem("missed", "Not taken", "Jäänyt ottamatta", "Inte tagen", proposed=True),
            CodeItem(
                "effect", "Effect or side effect", "Vaikutus tai haitta", "Effekt eller biverkning", proposed=True
            ),
            CodeItem("other", "Other observation", "Muu havainto", "Annan iakttagelse", proposed=True),
        ),
        open=True,
    ),
)
