"""Code lists of everyday work: visits, needs, tallies, groups, the network, tasks."""

from lahityo.domain.code_list import CodeItem, CodeList

LISTS: tuple[CodeList, ...] = (
    CodeList(
        "no_show",
        (
            CodeItem("client_cancelled", "Client cancelled", "Asiakas perui", "Klienten avbokade"),
            CodeItem("worker_cancelled", "Worker cancelled", "Työntekijä perui", "Arbetstagaren avbokade"),
            CodeItem("not_opened", "Did not open the door", "Ei avannut", "Öppnade inte"),
            CodeItem("not_reached", "Not reached", "Ei tavoitettu", "Nåddes inte"),
        ),
    ),
    CodeList(
        "late_decision",
        (
            CodeItem("accepted", "Accepted", "Hyväksytty", "Godkänd"),
            CodeItem("rejected", "Rejected", "Hylätty", "Avvisad"),
        ),
    ),
    CodeList(
        "need",
        (
            CodeItem("food", "Food", "Ruoka", "Mat"),
            CodeItem("washing", "Washing", "Peseytyminen", "Dusch och hygien"),
            CodeItem("laundry", "Laundry and clothes", "Vaatehuolto", "Klädvård"),
            CodeItem("rest", "Rest", "Lepo", "Vila"),
        ),
    ),
    CodeList(
        "supply",
        (
            CodeItem("needles_out", "Needles given", "Annetut neulat ja ruiskut", "Utdelade nålar och sprutor"),
            CodeItem("needles_in", "Needles returned", "Palautetut neulat ja ruiskut", "Returnerade nålar och sprutor"),
            CodeItem("filters", "Filters", "Suodattimet", "Filter"),
            CodeItem("condoms", "Condoms", "Kondomit", "Kondomer"),
            CodeItem("tests", "Quick tests", "Pikatestit", "Snabbtester"),
        ),
        open=True,
    ),
    CodeList(
        "age_band",
        (
            CodeItem("u18", "Under 18", "Alle 18", "Under 18", proposed=True),
            CodeItem("18_29", "18–29", "18–29", "18–29", proposed=True),
            CodeItem("30_44", "30–44", "30–44", "30–44", proposed=True),
            CodeItem("45_64", "45–64", "45–64", "45–64", proposed=True),
            CodeItem("65", "65 or over", "65 tai yli", "65 eller äldre", proposed=True),
            CodeItem("unknown", "Not known", "Ei tiedossa", "Okänd ålder", proposed=True),
        ),
        open=True,
    ),
    CodeList(
        "place_class",
        (
            CodeItem("street", "Street", "Katu", "Gata", proposed=True),
            CodeItem("station", "Station", "Asema", "Station", proposed=True),
            CodeItem("shopping", "Shopping centre", "Kauppakeskus", "Köpcentrum", proposed=True),
            CodeItem("park", "Park", "Puisto", "Park", proposed=True),
            CodeItem(
                "shelter", "Shelter or hostel", "Ensisuoja tai asuntola", "Härbärge eller boendeenhet", proposed=True
            ),
            CodeItem("day_centre", "Day centre", "Päiväkeskus", "Dagcenter", proposed=True),
            CodeItem("meeting_place", "Meeting place", "Kohtaamispaikka", "Mötesplats", proposed=True),
            CodeItem("other", "Other", "Muu", "Annan", proposed=True),
        ),
        open=True,
    ),
    CodeList(
        "tally_setting",
        (
            CodeItem("drop_in", "Meeting place", "Kohtaamispaikassa", "På mötesplatsen"),
            CodeItem("street", "On the street", "Kadulla", "På gatan"),
        ),
    ),
    CodeList(
        "permission",
        (
            CodeItem("yes", "May be contacted", "Saa olla yhteydessä", "Får kontaktas"),
            CodeItem("limited", "Only about agreed matters", "Vain sovituista asioista", "Bara i avtalade ärenden"),
            CodeItem("no", "May not be contacted", "Ei saa olla yhteydessä", "Får inte kontaktas"),
            CodeItem("not_asked", "Not asked", "Ei kysytty", "Inte frågat"),
        ),
    ),
    CodeList(
        "network_kind",
        (
            CodeItem("relative", "Relative", "Läheinen", "Närstående", proposed=True),
            CodeItem("own_worker", "Key worker", "Omatyöntekijä", "Egen kontaktperson", proposed=True),
            CodeItem("official", "Authority", "Viranomainen", "Myndighet", proposed=True),
            CodeItem(
                "landlord", "Landlord", "Vuokranantaja tai isännöitsijä", "Hyresvärd eller disponent", proposed=True
            ),
            CodeItem("peer", "Peer", "Vertainen", "Kamratstödjare", proposed=True),
            CodeItem("organisation", "Organisation", "Järjestö", "Organisation", proposed=True),
            CodeItem("guardian", "Guardian", "Edunvalvoja", "Intressebevakare", proposed=True),
            CodeItem("other", "Other", "Muu", "Annan", proposed=True),
        ),
        open=True,
    ),
    CodeList(
        "attendance",
        (
            CodeItem("present", "Present", "Paikalla", "Närvarande"),
            CodeItem("notified", "Absent, told", "Poissa, ilmoitti", "Frånvarande, meddelat"),
            CodeItem("absent", "Absent", "Poissa", "Frånvarande"),
        ),
    ),
    CodeList(
        "group_kind",
        (
            CodeItem("activity", "Activity", "Toiminta", "Verksamhet", proposed=True),
            CodeItem("peer", "Peer support", "Vertaistuki", "Kamratstöd", proposed=True),
            CodeItem("meeting_place", "Meeting place", "Kohtaamispaikka", "Mötesplats", proposed=True),
        ),
        open=True,
    ),
    CodeList(
        "day_entry_kind",
        (
            CodeItem("opening", "Opening hours", "Aukiolo", "Öppettider"),
            CodeItem("visitors", "Visitors", "Kävijät", "Besökare"),
            CodeItem("peer", "Peer supporter", "Vertaisohjaaja", "Kamratstödjare"),
            CodeItem("partner", "Partner", "Yhteistyökumppani", "Samarbetspartner"),
            CodeItem("donation", "Donation", "Lahjoitus", "Donation"),
            CodeItem("incident", "Incident", "Tapahtuma", "Händelse"),
            CodeItem("note", "Note", "Huomio", "Notering"),
        ),
    ),
    CodeList(
        "area_kind",
        (
            CodeItem("disturbance", "Disturbances", "Häiriöt", "Störningar", proposed=True),
            CodeItem("outcome", "Other outcome", "Muu tulos", "Annat resultat", proposed=True),
            CodeItem("feedback", "Feedback", "Palaute", "Respons", proposed=True),
        ),
        open=True,
    ),
    CodeList(
        "priority",
        (
            CodeItem("urgent", "Urgent", "Kiireellinen", "Brådskande"),
            CodeItem("normal", "Normal", "Tavallinen", "Normal"),
            CodeItem("low", "Low", "Ei kiireellinen", "Inte brådskande"),
        ),
    ),
    CodeList(
        "appointment_kind",
        (
            CodeItem("home_visit", "Home visit", "Kotikäynti", "Hembesök"),
            CodeItem("outreach", "Outreach", "Jalkautuva työ", "Uppsökande arbete"),
            CodeItem("accompany", "Accompanying", "Mukana kulkeminen", "Följa med"),
            CodeItem("phone", "Phone call", "Puhelu", "Telefonsamtal"),
            CodeItem("remote", "Remote meeting", "Etäyhteys", "Distansmöte"),
            CodeItem("network_meeting", "Network meeting", "Verkostotapaaminen", "Nätverksmöte"),
            CodeItem("group", "Group", "Ryhmä", "Grupp"),
            CodeItem("drop_in", "Meeting place", "Kohtaamispaikka", "Mötesplats"),
        ),
    ),
    CodeList(
        "derived_count",
        (
            CodeItem("in_services", "Entered services", "Päässyt palvelujen piiriin", "Kommit in i tjänsterna"),
            CodeItem("housed", "Housed", "Saanut asunnon", "Fått bostad"),
            CodeItem("health_better", "Health better", "Terveys parantunut", "Bättre hälsa", proposed=True),
            CodeItem("visits", "Visits", "Käynnit", "Besök"),
            CodeItem("decisions", "Decisions", "Päätökset", "Beslut"),
        ),
    ),
)
