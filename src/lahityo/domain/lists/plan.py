"""Code lists of plans and goals. What is `proposed` is this product's own starter and no national value."""

from lahityo.domain.code_list import CodeItem, CodeList

LISTS: tuple[CodeList, ...] = (
    CodeList(
        "plan_form",
        (
            CodeItem("client_plan", "Client plan", "Asiakassuunnitelma", "Klientplan"),
            CodeItem("implementation_plan", "Implementation plan", "Toteuttamissuunnitelma", "Genomförandeplan"),
            CodeItem(
                "substance_client_plan",
                "Client plan of substance use services",
                "Päihde- ja riippuvuustyön asiakassuunnitelma",
                "Klientplan inom missbruks- och beroendearbete",
            ),
        ),
        source="1506",
    ),
    CodeList(
        "programme",
        (
            CodeItem(
                "social_rehabilitation", "Social rehabilitation", "Sosiaalinen kuntoutus", "Social rehabilitering"
            ),
            CodeItem("housing_support", "Housing-support work", "Asumissosiaalinen työ", "Boendesocialt arbete"),
        ),
        open=True,
    ),
    CodeList(
        "rehab_aim",
        (
            CodeItem("functioning", "Functional capacity", "Toimintakyvyn vahvistaminen", "Stärka funktionsförmågan"),
            CodeItem("exclusion", "Preventing exclusion", "Syrjäytymisen torjuminen", "Motverka marginalisering"),
            CodeItem("participation", "Participation", "Osallisuuden edistäminen", "Främja delaktighet"),
        ),
    ),
    CodeList(
        "housing_aim",
        (
            CodeItem("risk_factors", "Risk factors", "Riskitekijät", "Riskfaktorer"),
            CodeItem("everyday_life", "Managing everyday life", "Arjenhallinta", "Vardagshantering"),
            CodeItem(
                "wellbeing",
                "Wellbeing and functional capacity",
                "Hyvinvointi ja toimintakyky",
                "Välbefinnande och funktionsförmåga",
            ),
            CodeItem("society", "Attachment to society", "Yhteiskuntaan kiinnittyminen", "Förankring i samhället"),
        ),
    ),
    CodeList(
        "goal_area",
        (
            CodeItem("housing_search", "Finding a home", "Asunnon haku", "Söka bostad"),
            CodeItem("housing_care", "Looking after the home", "Asunnosta huolehtiminen", "Sköta hemmet"),
            CodeItem("income", "Income and money", "Toimeentulo ja talous", "Utkomst och ekonomi"),
            CodeItem("wellbeing", "Wellbeing", "Hyvinvointi", "Välbefinnande"),
            CodeItem("substance_use", "Managing substance use", "Päihteiden käytön hallinta", "Hantera rusmedelsbruk"),
            CodeItem("errands_network", "Errands and network", "Asiointi ja verkosto", "Ärenden och nätverk"),
            CodeItem("meaningful_activity", "Meaningful activity", "Mielekäs tekeminen", "Meningsfull sysselsättning"),
            CodeItem("everyday_skills", "Everyday skills", "Arkielämän taidot", "Vardagsfärdigheter"),
            CodeItem(
                "sober_everyday",
                "Everyday life without substances",
                "Päihteettömän arjen hallinta",
                "Hantera en drogfri vardag",
            ),
            CodeItem(
                "education_work",
                "Education and work practice",
                "Koulutus ja työharjoittelu",
                "Utbildning och arbetspraktik",
            ),
            CodeItem("group_skills", "Taking part in a group", "Ryhmässä toimiminen", "Fungera i grupp"),
        ),
    ),
    CodeList(
        "shl17",
        (
            CodeItem(
                "assess",
                "Assessing functional capacity and the need for rehabilitation",
                "Toimintakyvyn ja kuntoutustarpeen selvittäminen",
                "Utredning av funktionsförmåga och rehabiliteringsbehov",
            ),
            CodeItem(
                "guidance",
                "Advice, guidance and coordination",
                "Neuvonta, ohjaus ja yhteensovittaminen",
                "Rådgivning, handledning och samordning",
            ),
            CodeItem("training", "Coaching for everyday life", "Valmennus arkeen", "Träning i vardagen"),
            CodeItem(
                "group",
                "Group activity and support for interaction",
                "Ryhmätoiminta ja vuorovaikutuksen tuki",
                "Gruppverksamhet och stöd för växelverkan",
            ),
            CodeItem("other", "Other", "Muut", "Övrigt"),
        ),
        source="SHL 17 §",
    ),
    CodeList(
        "means",
        (
            CodeItem("home_visits", "Home visits", "Kotikäynnit", "Hembesök"),
            CodeItem("accompanying", "Accompanying", "Mukana kulkeminen", "Följa med"),
            CodeItem("educational", "Educational support", "Kasvatuksellinen tuki", "Pedagogiskt stöd"),
            CodeItem(
                "services", "Services and support measures", "Palvelut ja tukitoimet", "Tjänster och stödåtgärder"
            ),
            CodeItem(
                "psychosocial",
                "Individual psychosocial support",
                "Yksilöllinen psykososiaalinen tuki",
                "Individuellt psykosocialt stöd",
                proposed=True,
            ),
            CodeItem("group_activity", "Group activity", "Ryhmämuotoinen toiminta", "Gruppverksamhet", proposed=True),
        ),
        open=True,
    ),
    CodeList(
        "prevention",
        (
            CodeItem("preventive", "Preventive", "Ennaltaehkäisevä", "Förebyggande"),
            CodeItem("corrective", "Remedial", "Korjaava", "Korrigerande"),
        ),
    ),
    CodeList(
        "support_tier",
        (),
        open=True,
    ),
    CodeList(
        "target_group",
        (
            CodeItem(
                "outside",
                "Young people and adults outside work and study",
                "Työn ja opiskelun ulkopuolella olevat nuoret ja aikuiset",
                "Unga och vuxna utanför arbete och studier",
            ),
            CodeItem("violence", "People who have met violence", "Väkivaltaa kokeneet", "Personer som upplevt våld"),
            CodeItem(
                "broad_support",
                "In need of broad support",
                "Laaja-alaista tukea tarvitsevat",
                "I behov av omfattande stöd",
            ),
            CodeItem(
                "special_support",
                "In need of special support",
                "Erityistä tukea tarvitsevat",
                "I behov av särskilt stöd",
            ),
            CodeItem("multi_service", "Client of many services", "Monipalveluasiakkaat", "Klienter med många tjänster"),
        ),
        open=True,
    ),
    CodeList(
        "goal_scale",
        (
            CodeItem("improve", "Change for the better", "Muutos parempaan", "Förändring till det bättre"),
            CodeItem("prevent", "Prevent worsening", "Estää tilanteen huononeminen", "Förhindra försämring"),
        ),
        source="15020",
    ),
    CodeList(
        "factor_effect",
        (
            CodeItem(
                "helps", "Supports reaching the goal", "Tukee tavoitteen saavuttamista", "Främjar uppnåendet av målet"
            ),
            CodeItem(
                "hinders", "Makes it harder", "Vaikeuttaa tavoitteen saavuttamista", "Försvårar uppnåendet av målet"
            ),
        ),
        source="15020",
    ),
    CodeList(
        "avain_goal",
        (),
        open=True,
        source="1292",
    ),
    CodeList(
        "avain_factor",
        (),
        open=True,
        source="1290",
    ),
    CodeList(
        "avain_method",
        (),
        open=True,
        source="1293",
    ),
    CodeList(
        "attainment",
        (
            CodeItem("reached", "Reached", "Saavutettu", "Uppnått", proposed=True),
            CodeItem("partly", "Partly reached", "Saavutettu osittain", "Delvis uppnått", proposed=True),
            CodeItem("not_reached", "Not reached", "Ei saavutettu", "Inte uppnått", proposed=True),
            CodeItem("worse", "Situation got worse", "Tilanne huononi", "Läget försämrades", proposed=True),
        ),
        open=True,
        source="1253",
    ),
    CodeList(
        "review_next",
        (
            CodeItem("continue", "Continues", "Jatkuu", "Fortsätter"),
            CodeItem("change", "Is changed", "Muutetaan", "Ändras"),
            CodeItem("end", "Ends", "Päättyy", "Avslutas"),
        ),
    ),
    CodeList(
        "will_state",
        (
            CodeItem(
                "willing",
                "Willing, accepts guidance",
                "Halukas, ottaa ohjausta vastaan",
                "Villig, tar emot handledning",
            ),
            CodeItem("unsure", "Unsure", "Epävarma", "Osäker"),
            CodeItem("withdrawn", "Withdraws", "Peruu suostumuksensa", "Drar sig ur"),
        ),
    ),
    CodeList(
        "goal_status",
        (
            CodeItem("active", "Active", "Käynnissä", "Pågår"),
            CodeItem("paused", "Paused", "Tauolla", "Pausat"),
            CodeItem("reached", "Reached", "Saavutettu", "Uppnått"),
            CodeItem("ended", "Ended", "Päätetty", "Avslutat"),
        ),
    ),
    CodeList(
        "gas_level",
        (
            CodeItem(
                "-2", "Much less than expected", "Paljon odotettua heikompi", "Mycket sämre än väntat", proposed=True
            ),
            CodeItem("-1", "Less than expected", "Odotettua heikompi", "Sämre än väntat", proposed=True),
            CodeItem("0", "Expected level", "Odotettu taso", "Förväntad nivå", proposed=True),
            CodeItem("1", "Better than expected", "Odotettua parempi", "Bättre än väntat", proposed=True),
            CodeItem(
                "2", "Much better than expected", "Paljon odotettua parempi", "Mycket bättre än väntat", proposed=True
            ),
        ),
    ),
    CodeList(
        "rated_with",
        (
            CodeItem("together", "Together with the client", "Yhdessä asiakkaan kanssa", "Tillsammans med klienten"),
            CodeItem("client", "The client", "Asiakas", "Klienten"),
            CodeItem("worker", "The worker", "Työntekijä", "Arbetstagaren"),
        ),
    ),
)
