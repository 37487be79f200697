"""Two years of invented casework for the demo's clients: plans, goals, the path, decisions, health, groups, the team.

Written through the same use cases as in the app, each on its author's laptop and with the clock of its day, so that
every screen of the demo has life. Everyone is invented. The same seed gives the same casework.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta

from lahityo.base.ids import new_id
from lahityo.domain.scoring import TOTAL
from lahityo.domain.spec import Value, Values
from lahityo.services.assessments import ScoreEntry
from lahityo.services.casework import Casework
from lahityo.services.records import Do, New, Write
from lahityo.vault.vault import Vault

SEED = 21
DAYS = 700

OWN_WORDS = (
    ("Haluan pitää kämpän tän kerran.", "Asuminen säilyy ja vuokra maksetaan ajallaan", "housing_care"),
    ("Oma avain. Että voin laittaa oven kiinni.", "Oman vuokra-asunnon hakeminen ja saaminen", "housing_search"),
    ("Rahat riittäis edes kahteenkymppiin.", "Menojen suunnittelu kuukaudeksi", "income"),
    ("En jaksa enää aamukrapuloita.", "Juomattomien päivien lisääminen", "substance_use"),
    ("Tytön kanssa taas puheväleihin.", "Yhteys läheiseen säännölliseksi", "errands_network"),
    (
        "Joku paikka minne mennä aamulla.",
        "Osallistuminen kohtaamispaikan toimintaan kerran viikossa",
        "meaningful_activity",
    ),
    ("Nukkuis yöt.", "Unirytmin vakautuminen", "wellbeing"),
    ("Laput kuntoon, ettei tarvi pelätä postia.", "Asioiden hoitaminen yhdessä viikoittain", "errands_network"),
)
LEVELS = (
    "Tilanne huononee lähtötasosta", "Lähtötaso: ei onnistu ilman tukea", "Onnistuu sovitusti tuen kanssa",
    "Onnistuu enimmäkseen itse", "Onnistuu itse ja pysyy",
)  # fmt: skip
STRENGTHS = (
    "Tuntee paikat ja ihmiset, osaa pyytää apua kaverilta", "Huumorintaju kantaa", "Kokki ammatiltaan, laittaa ruokaa",
    "Pitää sovituista ajoista kiinni", "Lukee paljon ja kirjoittaa hyvin", "Korjaa pyöriä, auttaa muita",
    "Soittaa itse ja hoitaa puhelut", "Ollut raittiina kaksi vuotta aiemmin",
)  # fmt: skip
NETWORK = (
    ("Sisko Helmi", "relative", "yes"), ("Isännöitsijä Metsola", "landlord", "limited"),
    ("Omatyöntekijä Satu", "own_worker", "yes"), ("Veli", "relative", "no"), ("Vertaistukija Arto", "peer", "yes"),
    ("Edunvalvoja Niemelä", "guardian", "limited"),
)  # fmt: skip
TASKS = (
    "Soita isännöitsijälle rästistä", "Vie hakemus asuntotoimistoon", "Varaa aika laboratorioon",
    "Kysy velkaneuvonnan aikaa", "Muistuta ryhmästä", "Hae henkilökortti poliisilta yhdessä",
)  # fmt: skip
FLAGS = (
    ("animal", "Iso koira, rauhallinen kun soittaa etukäteen"),
    ("in_pairs", "Porraskäytävässä tuttuja, mennään pareittain"),
    ("premises", "Rappukäytävän valo ei toimi, taskulamppu mukaan"),
)  # fmt: skip
REFERRALS = (
    ("substance_services", "Päihdepoliklinikka"), ("debt_advice", "Talous- ja velkaneuvonta"),
    ("mental_health", "Psykiatrian poliklinikka"), ("rehabilitative_work", "Työpaja Versokas"),
    ("kela", "Kelan palvelupiste"),
)  # fmt: skip


class Diary:
    """A clock that stands where it is put; the use cases write as of then."""

    def __init__(self, today: date) -> None:
        self.today = today
        self._day = today

    def put(self, day: date) -> date:
        """Stand on a day, today at the latest; the day."""
        self._day = min(day, self.today)
        return self._day

    def __call__(self) -> datetime:
        """Ten to twelve in the morning of the day."""
        return datetime.combine(self._day, time(9, 50), UTC)


class Author:
    """One person's laptop, writing on the days of the story."""

    def __init__(self, vault: Vault, today: date) -> None:
        self.diary = Diary(today)
        self.casework = Casework(vault, self.diary)
        self.random = random.Random(SEED)  # noqa: S311 - invented data

    def clients(self) -> list[bytes]:
        """All clients, always in the same order."""
        return [row.id for row in sorted(self.casework.clients.rows(""), key=lambda row: (row.name, row.id))]

    def write(self, day: date, *writes: Write) -> list[bytes]:
        """Write as of a day."""
        self.diary.put(day)
        return self.casework.records.write(*writes)

    def since(self, days: int) -> date:
        """So many days ago."""
        return self.diary.today - timedelta(days=days)


def story(client: int) -> tuple[random.Random, int]:
    """What is random about a client, the same on every laptop, and how many days ago it began."""
    chance = random.Random(SEED * 1000 + client)  # noqa: S311 - invented data
    began = chance.randint(40, DAYS)
    return chance, began if client % 8 != 7 else 25 + client  # those without a plan are new


def iso(day: date) -> str:
    """ISO 8601."""
    return day.isoformat()


def fill_social(vault: Vault, today: date) -> None:
    """What the social instructor writes about every client."""
    author = Author(vault, today)
    for number, client in enumerate(author.clients()):
        _beginning(author, number, client)
        _path(author, number, client)
        if number % 8 != 7:  # every eighth has no plan yet
            _plan(author, number, client)
        _around(author, number, client)


def _beginning(author: Author, number: int, client: bytes) -> None:
    chance, began = story(number)
    first = author.since(began)
    author.write(
        first,
        New("matter", client, {
            "opened_on": iso(first), "service_task": "substance" if number % 3 == 0 else "working_age",
            "description": "Tavattiin jalkautuessa. Asiakas pyysi apua asumiseen ja päihteiden käyttöön.",
            "referrer": chance.choice(("Päiväkeskus", "Oma sosiaaliohjaaja", "Terveysasema", "Asiakas itse")),
            "from_day_centre": number % 4 == 0, "starts_assessment": True,
        }, sign=True),
        New("service_start", client, {"service": "social_guidance", "started_on": iso(first)}),
    )  # fmt: skip
    day = author.since(began - 7)
    author.write(
        day,
        New("entry_assessment", client, {
            "opened_on": iso(first), "started_on": iso(first), "special_support": number % 4 == 1,
            "special_grounds": "Päihteet ja usean tuen samanaikainen tarve" if number % 4 == 1 else None,
            "strengths": STRENGTHS[number % len(STRENGTHS)], "risks": "Asunnon menettäminen, yksin jääminen.",
            "client_view": OWN_WORDS[number % len(OWN_WORDS)][0],
            "conclusions": "Tarvitsee rinnalla kulkijaa viikoittain ja tukea asumiseen.", "continues": True,
            "plan_made": True, "own_worker_needed": True,
        }, sign=True),
        New("strength", client, {
            "words": STRENGTHS[(number + 3) % len(STRENGTHS)], "own_words": number % 2 == 0, "on": iso(day),
        }),
    )  # fmt: skip
    if number % 4 == 1:
        author.write(day, New("special_support", client, {
            "entitled": True, "basis": ("substances", "many_needs"), "since": iso(day),
            "grounds": "Ei saa palveluja ilman tukea (SHL 3 §).",
        }))  # fmt: skip
    if number % 6 == 2:
        kind, words = FLAGS[number % len(FLAGS)]
        author.write(day, New("safety_flag", client, {
            "kind": kind, "words": words, "from": iso(day), "source": "Kotikäynti",
        }))  # fmt: skip
    if number in (5, 23):
        author.write(day, New("protection", client, {
            "on": True, "until": iso(author.diary.today + timedelta(days=200)), "words": "Viranomaisen päätös",
        }))  # fmt: skip


def _path(author: Author, number: int, client: bytes) -> None:
    chance, began = story(number)
    housed = number % 5 in (0, 3) and began > 150
    turn = began - chance.randint(90, 140)
    classes = ("outdoors", "with_others", "hostel", "institution")
    first: dict[str, Value] = {
        "class": classes[number % 4], "from": iso(author.since(began + 200)), "grounds": "Häätö edellisestä asunnosta",
    }  # fmt: skip
    if housed:
        first["to"] = iso(author.since(turn))
        author.write(
            author.since(turn),
            New("housing_period", client, first),
            New("housing_period", client, {
                "class": "supported" if number % 2 else "own_home", "from": iso(author.since(turn)),
                "place": "Vuokra-asunto, Itäkylä", "tenure": "Vuokrasuhde", "grounds": "Oma vuokrasopimus",
            }),
        )  # fmt: skip
    else:
        author.write(author.since(began), New("housing_period", client, first))
    day = began
    for place, kind in enumerate(_kinds(number)):
        length = chance.randint(12, 80)
        started, ended = day, day - length
        values: dict[str, Value] = {
            "kind": kind, "started": iso(author.since(started)),
            "grounds": chance.choice(("Asiakkaan oma toive", "Sovittu suunnitelmassa", "Seuraava askel yhdessä")),
        }  # fmt: skip
        if kind in ("detox", "rehabilitation", "prison"):
            values["planned_end"] = iso(author.since(ended))
        if kind == "meeting_place":
            values["route"] = "direct" if number % 2 else "via_services"
        last = place == len(_kinds(number)) - 1
        if ended > 0 and not last:
            values |= {"ended": iso(author.since(ended)), "ending": "moved_on" if number % 4 else "interrupted"}
        author.write(author.since(max(ended, 0) if "ended" in values else started), New("path_step", client, values))
        day = ended - chance.randint(1, 9)
        if day <= 2:
            break


def _kinds(number: int) -> Sequence[str]:
    return (
        ("outreach", "substance_services", "detox", "rehabilitation", "meeting_place"),
        ("outreach", "adult_social_work", "housing_support"),
        ("day_centre", "substance_services", "meeting_place", "rehabilitative_work"),
        ("outreach", "detox", "substance_services", "peer_support"),
        ("prison", "outreach", "adult_social_work", "social_rehabilitation"),
    )[number % 5]


def _plan(author: Author, number: int, client: bytes) -> None:
    chance, began = story(number)
    waits = number % 9 == 4 or number % 6 == 5  # still to be approved, or returned
    made = 4 + number % 9 if waits else max(began - 20, 3)
    start = author.since(made)
    review = author.diary.today + timedelta(days=chance.randint(-10, 80))
    ends = review + timedelta(days=chance.choice((20, 90, 180)))
    plan = new_id()
    housing = number % 2 == 1
    author.write(
        start,
        New("will", client, {"on": iso(start), "state": "willing", "own_words": "Tuun kun ei tarvi olla yksin."}),
        New("plan", client, {
            "form": "implementation_plan", "programme": "housing_support" if housing else "social_rehabilitation",
            "service": "housing_support" if housing else "social_rehabilitation", "starts": iso(start),
            "ends": iso(ends), "review_on": iso(review), "situation": "Asuminen epävarmaa, viikkorytmi hakusessa.",
            "strengths": STRENGTHS[number % len(STRENGTHS)], "client_view": OWN_WORDS[number % len(OWN_WORDS)][0],
            "professional_view": "Tarvitsee säännölliset tukikäynnit ja mukana kulkemista.",
            "aims": ("functioning", "participation"), "contents": ("assess", "guidance", "training"),
            "prevention": "preventive" if number % 3 else "corrective", "target_groups": ("broad_support",),
            "rhythm_times": 1, "rhythm_weeks": 1 + number % 2, "rights_explained": True,
        }, id=plan),
    )  # fmt: skip
    goals = [new_id() for _ in range(1 + number % 3)]
    author.write(start, *(_goal(author, number + at, client, plan, goal, start) for at, goal in enumerate(goals)))
    for goal in goals:
        for step in range(min(6, made // 40)):
            on = author.since(made - 30 - step * 40)
            level = max(-2, min(2, -1 + chance.choice((0, 0, 1, 1, 2)) + step // 2 - 1))
            author.write(on, New("goal_rating", client, {
                "goal": goal, "level": level, "on": iso(on), "rated_with": "together",
            }))  # fmt: skip
    if number % 5 != 4:  # every fifth is still being written
        author.diary.put(start + timedelta(days=2))
        author.casework.plans.propose(plan)


def _goal(author: Author, number: int, client: bytes, plan: bytes, goal: bytes, day: date) -> New:
    own, wording, area = OWN_WORDS[number % len(OWN_WORDS)]
    values: dict[str, Value] = {
        "plan": plan, "own_words": own, "wording": wording, "areas": (area,), "scale": "improve",
        "means": ("home_visits", "accompanying"), "set_on": iso(day), "status": "active", "weight": 1 + number % 2,
        "target_on": iso(author.diary.today + timedelta(days=number * 5 % 90 - 3)),
    }  # fmt: skip
    values |= dict(zip(("gas_m2", "gas_m1", "gas_0", "gas_p1", "gas_p2"), LEVELS, strict=True))
    return New("goal", client, values, id=goal)


def _around(author: Author, number: int, client: bytes) -> None:
    """Referrals, the network, tasks, appointments, applications, scores."""
    chance, began = story(number)
    today = author.diary.today
    for name, kind, permission in chance.sample(NETWORK, 1 + number % 3):
        values: dict[str, Value] = {"name": name, "kind": kind, "permission": permission}
        if permission == "limited":
            values["permission_for"] = "Vain vuokra-asia"
        if permission == "yes":
            values["phone"] = f"040 555 01{number:02}"
        author.write(author.since(began - 3), New("network_person", client, values))
    _referral(author, number, client)
    if number % 2 == 0:
        author.write(author.since(min(began, 6)), New("task", client, {
            "what": TASKS[number % len(TASKS)], "due": iso(today + timedelta(days=chance.randint(-6, 12))),
            "priority": "urgent" if number % 10 == 0 else "normal",
        }))  # fmt: skip
    if number % 4 == 0:
        at = datetime.combine(today + timedelta(days=number % 5), time(8 + number % 7, 30), UTC)
        author.write(today, New("appointment", client, {
            "start": at.isoformat(), "kind": "home_visit" if number % 3 else "accompany", "minutes": 60,
            "place": "Koti" if number % 3 else "Asuntotoimisto",
        }))  # fmt: skip
    if number % 7 == 3:
        day = author.since(min(began - 2, 50))
        sent = new_id()
        author.write(
            day,
            New("application", client, {
                "kind": "rental", "to": "Kaupungin vuokra-asunnot", "applicant": "together", "made_on": iso(day),
            }, id=sent),
            Do("application", sent, client, "send", {"day": iso(day)}),
        )  # fmt: skip
    if began > 120 and number % 3 == 0:
        form = next(one for one in author.casework.assessments.instruments.usable() if one.url.endswith(":audit"))
        for ago, total in ((100, 27), (60, 21), (20, 16)):
            day = author.since(ago)
            author.diary.put(day)
            author.casework.assessments.sign(client, ScoreEntry(form, iso(day), {TOTAL: str(total + number % 5)}))


def _referral(author: Author, number: int, client: bytes) -> None:
    _, began = story(number)
    service, unit = REFERRALS[number % len(REFERRALS)]
    day = author.since(max(began - 25, 4))
    referral = new_id()
    author.write(day, New("referral", client, {
        "service": service, "unit": unit, "made_on": iso(day), "grounds": "Asiakas haluaa itse; sovittu yhdessä.",
        "client_agrees": True, "skip_grounds": "Asiakas on ollut palvelussa ennen.",
    }, id=referral, sign=True))  # fmt: skip
    later = min(day + timedelta(days=12), author.diary.today)
    steps: tuple[tuple[str, Mapping[str, Value]], ...] = ()
    if number % 4 in (0, 1, 3) and (number % 4 != 3 or began > 60):
        steps = (("accept", {}), ("begin", {}))
    elif number % 4 == 2:
        steps = (("refuse", {"codes": ("queue",)}),)
    for action, values in steps:
        author.write(later, Do("referral", referral, client, action, {"day": iso(later), **values}))


def approve_plans(vault: Vault, today: date) -> None:
    """What the social worker does: approves most plans, returns some with comments, makes decisions."""
    author = Author(vault, today)
    plans = author.casework.plans
    for number, client in enumerate(author.clients()):
        for plan in plans.of_client(client):
            view = plans.view(plan.id)
            version = view.versions[0].id if view.versions else None
            if version is None or view.state != "proposed":
                continue
            author.diary.put(date.fromisoformat(str(plan.values["starts"])) + timedelta(days=6))
            if number % 6 == 5:
                plans.comment(plan.id, version, "professional_view", "Tarkenna, miten usein tavataan ja kuka vastaa.")
                plans.send_back(plan.id, version)
            elif number % 9 != 4:  # some still wait in the queue
                plans.approve(plan.id, version)
        if number % 3 == 1:
            _decision(author, number, client)


def _decision(author: Author, number: int, client: bytes) -> None:
    _, began = story(number)
    day = author.since(max(1, began - 30 - number))
    account = number % 6 == 1
    author.write(day, New("decision", client, {
        "kind": "account_decision" if account else "service_decision", "decided_on": iso(day),
        "outcome": "refused" if number % 12 == 4 else "granted",
        "service": "representative_account" if account else "housing_support",
        "text": "Myönnetään asumisen tukena annettava palvelu haetulla tavalla.",
        "arranging": "Omana toimintana", "law": "SHL 21 §", "valid_from": iso(day),
        "valid_to": iso(day + timedelta(days=365)), "decider": author.casework.desk.me().name,
        "contact": "Aikuissosiaalityö, p. 03 555 0100", "immediate": False,
        "appeal": "Oikaisuvaatimus 30 päivän kuluessa.",
    }, sign=True))  # fmt: skip


def fill_health(vault: Vault, today: date) -> None:
    """What the nurse writes: measurements over months, wounds, vaccinations, harm reduction, PHQ-9."""
    author = Author(vault, today)
    for number, client in enumerate(author.clients()):
        chance, began = story(number)
        if number % 3 != 2:
            for ago in range(min(began, 180), 0, -30):
                moment = datetime.combine(author.since(ago), time(9, 30), UTC).isoformat()
                author.write(author.since(ago), New("measurement", client, {
                    "measured_at": moment, "systolic": 148 - (180 - ago) // 12 + chance.randint(-6, 6),
                    "diastolic": 92 - (180 - ago) // 18 + chance.randint(-4, 4), "pulse": chance.randint(62, 92),
                    "weight": 640 + number * 7 + chance.randint(-10, 10),
                }))  # fmt: skip
        if number % 5 == 0:
            day = author.since(min(began, 9))
            author.write(
                day,
                New("wound", client, {
                    "seen_at": datetime.combine(day, time(10), UTC).isoformat(), "site": "Oikea sääri",
                    "look": "2 × 3 cm, siisti reuna, ei eritä", "care": "Puhdistus ja sidos",
                    "next": iso(today + timedelta(days=2)),
                }),
                New("vaccination", client, {
                    "on": iso(day), "vaccine": "Hepatiitti A ja B", "dose": "2.", "site": "Vasen olkavarsi",
                }),
            )  # fmt: skip
        if number % 4 == 2:
            day = author.since(min(began, 15))
            author.write(day, New("harm_reduction", client, {
                "on": iso(day), "counts": ("needles_out=20", "needles_in=14", "condoms=5"),
            }))  # fmt: skip
        if number % 6 == 3 and began > 60:
            form = next(one for one in author.casework.assessments.instruments.usable() if one.url.endswith(":phq9"))
            for ago, total in ((55, 17), (12, 11)):
                day = author.since(ago)
                author.diary.put(day)
                author.casework.assessments.sign(client, ScoreEntry(form, iso(day), {TOTAL: str(total), "item9": "0"}))


def fill_team(vault: Vault, today: date) -> None:
    """What the team lead keeps: people, the guide, groups, the day log, the area, forecasts, anonymous contacts."""
    author = Author(vault, today)
    desk = author.casework.desk
    start = author.since(400)
    for colleague in desk.members():
        author.write(start, New("person", b"", {
            "member": colleague.id, "name": colleague.name, "organisation": desk.me().organisation, "sector": "public",
        }))  # fmt: skip
    author.write(start, *_guide())
    author.write(start, New("form", b"", {
        "title": "Asukkaan haastattelu", "audience": "resident", "active": True,
        "questions": ("Mikä täällä toimii?", "Mitä muuttaisit?", "Mistä saat tukea?"),
    }))  # fmt: skip
    breakfast, walk = new_id(), new_id()
    author.write(
        start,
        New("group", b"", {
            "name": "Torstain aamupala", "kind": "meeting_place", "weekday": 4, "clock": "10:00",
            "place": "Kohtaamispaikka", "sober": True, "capacity": 25,
        }, id=breakfast),
        New("group", b"", {
            "name": "Kävelyryhmä", "kind": "activity", "weekday": 2, "clock": "13:00", "place": "Ranta",
        }, id=walk),
    )  # fmt: skip
    _groups(author, breakfast)
    author.write(
        author.since(30),
        New("area_entry", b"", {
            "from": iso(author.since(120)), "to": iso(author.since(30)), "area": "Asemanseutu", "kind": "disturbance",
            "count": 14, "words": "Järjestyshäiriöitä aiempaa vähemmän vartioinnin tilaston mukaan.",
        }),
        New("forecast", b"", {
            "measure": "Asunnon saaneet", "from": iso(author.since(365)), "to": iso(today), "expected": 12,
            "derived": "housed",
        }),
    )  # fmt: skip
    for ago in range(60, 0, -1):
        day = author.since(ago)
        if day.weekday() < 5:  # Monday to Friday
            author.write(day, *_day(author, day))


def _groups(author: Author, breakfast: bytes) -> None:
    members = author.clients()[::4]
    for client in members:
        author.diary.put(author.since(200))
        author.casework.groups.join(breakfast, client, iso(author.since(200)), "direct")
    for ago in (21, 14, 7):
        session = new_id()
        author.write(author.since(ago), New("group_session", b"", {
            "group": breakfast, "on": iso(author.since(ago)), "clock": "10:00", "minutes": 90, "guests": 6,
            "leaders": ("Minna Harjunpuro",),
        }, id=session))  # fmt: skip
        for client in members[: 7 - ago // 7]:
            author.casework.groups.attend(session, client, "present", why="")


def _day(author: Author, day: date) -> Iterator[New]:
    chance = author.random
    yield New("day_entry", b"", {
        "on": iso(day), "place": "Kohtaamispaikka", "kind": "visitors", "count": chance.randint(9, 34),
    })  # fmt: skip
    for _ in range(3):
        yield New("contact_tally", b"", {
            "on": iso(day), "hour": chance.randint(8, 16), "setting": chance.choice(("drop_in", "street")),
            "place_class": chance.choice(("meeting_place", "street", "station", "park")),
            "age_band": chance.choice(("18_29", "30_44", "45_64", "unknown")), "people": chance.randint(1, 3),
            "needs": (f"food={chance.randint(1, 3)}", "washing=1"), "guidance": chance.random() < 0.4,
        })  # fmt: skip


def _guide() -> Iterator[New]:
    pages: tuple[tuple[str, str, str, Values], ...] = (
        ("Kuntouttava työtoiminta", "kuntouttava-tyotoiminta", "rehabilitative_work", {
            "what": "Yksilöllinen toiminta, joka vahvistaa arjen rytmiä ja työ- ja toimintakykyä.",
            "for_whom": "Pitkään työttömänä olleelle, joka saa työmarkkinatukea tai toimeentulotukea.",
            "why": "Päiviin tulee rytmi ja ihmisiä, ja seuraava askel on lähempänä.",
            "how_to_apply": "Sovitaan yhdessä työntekijän kanssa; paikka ja päivät kirjataan suunnitelmaan.",
            "relations": "Ennen palkkatuettua työtä tai työkokeilua. [Sosiaalinen kuntoutus](sosiaalinen-kuntoutus)",
            "body": "## Hyvä tietää\n\n- Jakso sovitaan määräajaksi\n- Päiviä yhdestä neljään viikossa\n"
            "- Matkat ja ruokailu sovitaan paikan kanssa",
            "checklist": ("Haluatko itse?", "Sopivatko kellonajat arkeen?", "Pääsetkö paikalle?"),
        }),
        ("Sosiaalinen kuntoutus", "sosiaalinen-kuntoutus", "social_rehabilitation", {
            "what": "Tukea arkeen, osallisuuteen ja ihmissuhteisiin.",
            "for_whom": "Aikuiselle, jonka toimintakyky ja osallisuus tarvitsevat vahvistusta.",
            "body": "## Sisältö\n\n- Yksilöllinen ohjaus\n- Ryhmät\n- Arjen hallinnan harjoittelu",
        }),
        ("Välitystili", "valitystili", "social_services", {
            "what": "Rahat kulkevat sovitusti välitystilin kautta, ja laskut hoituvat.",
            "body": "Välitystilistä tehdään aina päätös. Asiakas voi milloin tahansa pyytää sen lopettamista.",
        }),
    )  # fmt: skip
    for order, (title, slug, service, values) in enumerate(pages):
        yield New("guide_page", b"", {
            "title": title, "slug": slug, "lang": "fi", "service": service, "order": order, **values,
        })  # fmt: skip
