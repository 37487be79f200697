"""Invented clients and Finnish visit notes of about 1.5 KB, the same for the same seed: for the demo, bench and tests.

`python packaging/sample_text.py --visits 200 --clients 10 --register social --seed 1 > file.jsonl` writes the import
format. Everyone is invented; personal identity codes lie in the range that no real person has.
"""

import argparse
import json
import random
import re
import sys
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any

from lahityo.domain.codes import Register, Theme, VisitKind
from lahityo.domain.hetu import check_character

HERE = Path(__file__).resolve().parent
LAST_DAY = date(2026, 11, 20)
DAYS = 540
NOTE_BYTES = 1500

FIRST_NAMES = (
    "Aila Aino Aki Anneli Antero Arja Armas Arvo Aulis Eero Eeva Eino Elina Elsa Erkki Esko Hannu Heidi Heikki Helmi "
    "Hilkka Ilkka Inkeri Irma Jaakko Jari Jouni Juha Kaarina Kaija Kalevi Kari Kerttu Kimmo Lasse Leena Liisa Maija "
    "Marko Matti Mervi Mika Mirja Niko Olavi Outi Pekka Pentti Pirjo Päivi Raija Raimo Reijo Riitta Saara Sari Seppo "
    "Sirpa Tapio Tarja Teemu Timo Toini Tuula Urho Vesa Vieno Ville Åke Yrjö"
).split()
SURNAME_BEGINNINGS = (
    "Aho Haapa Halla Harju Hauta Heinä Hirvi Honka Iso Joki Kallio Karhu Kaski Kataja Kivi Koivu Korpi Kuusi Laakso "
    "Lampi Lehto Leppä Lumme Metsä Mänty Niini Nokka Oja Paju Petäjä Pihlaja Pohja Raita Ranta Saari Salo Suvi Tammi "
    "Tuomi Vaara Vesi Ylä"
).split()
SURNAME_ENDINGS = (
    "harju järvi kangas korpi korva lahti la mäki nen niemi nummi puro ranta salmi suo vainio virta".split()
)
WORKERS = {
    Register.SOCIAL: ("Jari Lummela", "Outi Kaskinen", "Ville Pajuniemi"),
    Register.HEALTH: ("Aino Virtasalmi", "Mirja Hallakorpi"),
}
KIND_WEIGHTS = {
    VisitKind.HOME_VISIT: 30, VisitKind.OUTREACH: 16, VisitKind.ACCOMPANY: 14, VisitKind.PHONE: 14,
    VisitKind.MESSAGE: 5, VisitKind.REMOTE: 3, VisitKind.NETWORK_MEETING: 6, VisitKind.GROUP: 5,
    VisitKind.DROP_IN: 5, VisitKind.CANCELLED: 2,
}  # fmt: skip
OPENINGS = {
    VisitKind.HOME_VISIT: "home", VisitKind.OUTREACH: "outreach", VisitKind.ACCOMPANY: "accompany",
    VisitKind.PHONE: "phone", VisitKind.MESSAGE: "phone", VisitKind.REMOTE: "phone",
    VisitKind.NETWORK_MEETING: "network", VisitKind.GROUP: "group", VisitKind.DROP_IN: "group",
    VisitKind.CANCELLED: "cancelled",
}  # fmt: skip

_SLOT = re.compile(r"\{(\w+)\}")

Phrases = dict[str, tuple[str, ...]]


@cache
def phrases() -> Phrases:
    """The fragments of `sample_phrases.txt` by section."""
    sections: dict[str, list[str]] = {}
    current: list[str] = []
    for line in (HERE / "sample_phrases.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            current = sections.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            current.append(line)
    return {name: tuple(lines) for name, lines in sections.items()}


class NoteMaker:
    """Writes one note: no fragment comes twice before all of its section have come."""

    def __init__(self, rng: random.Random, pool: Phrases) -> None:
        self._rng = rng
        self._pool = pool
        self._left: dict[str, list[str]] = {}

    def sentence(self, *sections: str) -> str:
        """A sentence of one of the sections, with its slots filled."""
        weights = [len(self._pool[section]) for section in sections]
        section = self._rng.choices(sections, weights)[0]
        text = self._filled(self.choice(section))
        text = text.replace("..", ".")
        return text[0].upper() + text[1:]

    def paragraph(self, size: int, *sections: str, first: str = "") -> str:
        """Sentences of the sections until they have about `size` bytes, after `first`."""
        sentences = [first] if first else []
        while sum(len(sentence.encode()) + 1 for sentence in sentences) < size - 40:
            sentences.append(self.sentence(*sections))
        return " ".join(sentences)

    def choice(self, section: str) -> str:
        """A fragment of the section as it stands."""
        left = self._left.get(section)
        if not left:
            left = list(self._pool[section])
            self._rng.shuffle(left)
            self._left[section] = left
        return left.pop()

    def _filled(self, text: str) -> str:
        while _SLOT.search(text):
            text = _SLOT.sub(lambda slot: self._slot(slot.group(1)), text)
        return text

    def _slot(self, name: str) -> str:
        rng = self._rng
        match name:
            case "summa":
                return str(rng.randrange(4, 940))
            case "pvm":
                return f"{rng.randrange(1, 29)}.{rng.randrange(1, 13)}."
            case "kello":
                return f"{rng.randrange(8, 17)}.{rng.choice(('00', '15', '30', '45'))}"
            case "etunimi":
                return rng.choice(FIRST_NAMES)
            case "sukunimi":
                return surname(rng)
        return self.choice(name)


def surname(rng: random.Random) -> str:
    """An invented Finnish surname."""
    beginning, ending = rng.choice(SURNAME_BEGINNINGS), rng.choice(SURNAME_ENDINGS)
    if ending == "la" and not set(beginning.lower()) & set("aou"):
        ending = "lä"
    return f"{beginning}{'' if beginning.lower() != ending else '-'}{ending}"


def hetu(born: date, rng: random.Random) -> str:
    """A personal identity code of the test range for `born`, with any sign of its century."""
    sign = rng.choice("----YXWVU") if born.year < 2000 else rng.choice("AAAABCDEF")
    digits, individual = born.strftime("%d%m%y"), str(rng.randrange(900, 1000))
    return f"{digits}{sign}{individual}{check_character(digits, individual)}"


def clients(n: int, seed: int = 1) -> list[dict[str, str]]:
    """`n` different invented clients in the form of the import format; some without a code or a date of birth."""
    rng = random.Random(f"clients {seed}")  # noqa: S311 - it must come out the same again
    people: dict[str, dict[str, str]] = {}
    while len(people) < n:
        name = f"{rng.choice(FIRST_NAMES)} {surname(rng)}"
        born = date(1948, 1, 1) + timedelta(days=rng.randrange(20_500))
        known = rng.random()
        person = {"name": name}
        if known < 0.95:
            person["born"] = born.isoformat()
        if known < 0.8:
            person["hetu"] = hetu(born, rng)
        people.setdefault(name, person)
    return list(people.values())


def visits(
    n: int,
    people: Sequence[dict[str, str]],
    seed: int = 1,
    register: Register | None = None,
    pool: Phrases | None = None,
) -> Iterator[dict[str, Any]]:
    """`n` visits to `people` in the import format, in the order of days; of both registers when none is named."""
    rng = random.Random(f"visits {seed}")  # noqa: S311
    days = sorted(rng.randrange(DAYS) for _ in range(n))
    for day in days:
        chosen = register or rng.choice((Register.SOCIAL, Register.HEALTH))
        yield _visit(rng, rng.choice(people), LAST_DAY - timedelta(days=DAYS - 1 - day), chosen, pool or phrases())


def demo_cases(today: date) -> list[dict[str, Any]]:
    """The hand-written cases of `sample_demo.json` in the import format, dated back from `today`.

    Visits of one start to one client in two registers are joint visits.
    """
    cases = json.loads((HERE / "sample_demo.json").read_text(encoding="utf-8"))
    lines = []
    for case in cases:
        for visit in case["visits"]:
            hour, minute = map(int, visit.pop("time").split(":"))
            day = today - timedelta(days=visit.pop("days_ago"))
            lines.append({"client": case["client"], "start": moment(day, hour, minute), **visit})
    return sorted(lines, key=lambda line: (line["start"], line["register"]))


def text_of(visit: dict[str, Any]) -> str:
    """The three texts of a visit as one."""
    return "\n".join(visit.get(name, "") for name in ("situation", "done", "agreed"))


def _visit(rng: random.Random, client: dict[str, str], day: date, register: Register, pool: Phrases) -> dict[str, Any]:
    kind = rng.choices(list(KIND_WEIGHTS), list(KIND_WEIGHTS.values()))[0]
    cancelled = kind is VisitKind.CANCELLED
    size = 160 if cancelled else round(min(max(rng.gauss(NOTE_BYTES, NOTE_BYTES / 5), 600), 3000))
    health = register is Register.HEALTH
    note = NoteMaker(rng, pool)
    opening = note.sentence(f"open.{OPENINGS[kind]}")
    themes = rng.sample(list(Theme), 0 if cancelled else rng.choice((1, 1, 2, 2, 3)))
    crew = WORKERS[register]
    visit = {
        "client": client,
        "kind": str(kind),
        "start": moment(day, rng.randrange(8, 18), rng.randrange(0, 60, 5)),
        "minutes": 0 if cancelled else rng.choice((10, 15, 20, 30, 30, 45, 45, 60, 75, 90, 120)),
        "register": str(register),
        "place": note.choice("place"),
        "themes": [str(theme) for theme in themes],
        "situation": note.paragraph(size * 52 // 100, *("situation", "health")[: 1 + health], first=opening),
        "done": "" if cancelled else note.paragraph(size * 32 // 100, *("done", "done.health")[: 1 + health]),
        "agreed": note.paragraph(max(size * 16 // 100, 100), *("agreed", "agreed.health")[: 1 + health]),
        "workers": rng.sample(crew, rng.randint(1, len(crew))),
        "signed": True,
    }
    return {key: value for key, value in visit.items() if value not in ("", [])}


def moment(day: date, hour: int, minute: int) -> str:
    """The moment of Finnish wall time as ISO 8601: summer time between the last Sundays of March and October."""
    offset = 3 if _last_sunday(day.year, 3) <= day < _last_sunday(day.year, 10) else 2
    zone = timezone(timedelta(hours=offset))
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone).isoformat()


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def main() -> None:
    """Write visits to standard output, one a line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--visits", type=int, default=200)
    parser.add_argument("--clients", type=int, default=10)
    parser.add_argument("--register", choices=("social", "health", "both"), default="social")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    register = None if options.register == "both" else Register(options.register)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
    for visit in visits(options.visits, clients(options.clients, options.seed), options.seed, register):
        print(json.dumps(visit, ensure_ascii=False))


if __name__ == "__main__":
    main()
