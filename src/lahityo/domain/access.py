"""The access log: what part of a client's record was opened, and what among the openings deserves a second look."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.codes import Code

YEARS_WITHOUT_REASON = 2
"""A client who asks for older entries than these gives a special reason (703/2023, section 11)."""
MANY_CLIENTS, MANY_MINUTES = 15, 10
"""So many different clients in so short a time are marked; this product's proposal."""
_MINUTE = 60_000


class Part(Code):
    """What was opened. The tabs of a client's page have the values of their keys."""

    OVERVIEW = "overview", QT_TRANSLATE_NOOP("Codes", "Overview")
    VISITS = "visits", QT_TRANSLATE_NOOP("Codes", "Visits")
    PLAN = "plan", QT_TRANSLATE_NOOP("Codes", "Plan")
    PATH = "path", QT_TRANSLATE_NOOP("Codes", "Path")
    ASSESSMENTS = "assessments", QT_TRANSLATE_NOOP("Codes", "Assessments")
    HEALTH = "health", QT_TRANSLATE_NOOP("Codes", "Health")
    DECISIONS = "decisions", QT_TRANSLATE_NOOP("Codes", "Decisions")
    NETWORK = "network", QT_TRANSLATE_NOOP("Codes", "Network")
    HISTORY = "history", QT_TRANSLATE_NOOP("Codes", "History")
    ACCESS = "access", QT_TRANSLATE_NOOP("Codes", "Access log")
    WRITING = "writing", QT_TRANSLATE_NOOP("Codes", "Writing a visit")
    DOCUMENT = "document", QT_TRANSLATE_NOOP("Codes", "Document")
    PRINT = "print", QT_TRANSLATE_NOOP("Codes", "Print")
    EXPORT = "export", QT_TRANSLATE_NOOP("Codes", "Export into a file")
    REVEAL = "reveal", QT_TRANSLATE_NOOP("Codes", "Details hidden by a non-disclosure")
    SHARE = "share", QT_TRANSLATE_NOOP("Codes", "What is shared with a partner")
    EMERGENCY = "emergency", QT_TRANSLATE_NOOP("Codes", "Emergency opening of a restricted client")
    OTHER = "other", QT_TRANSLATE_NOOP("Codes", "Another part")


class Via(Code):
    """How one came to it, when that is worth telling."""

    SEARCH = "search", QT_TRANSLATE_NOOP("Codes", "Found by searching")


class Mark(Code):
    """Why an opening deserves a second look; it says nothing of right or wrong."""

    NO_LINK = "no_link", QT_TRANSLATE_NOOP("Codes", "Has written nothing here and has no task")
    MANY = "many", QT_TRANSLATE_NOOP("Codes", "Many clients within a short time")
    REVEAL = "revealed", QT_TRANSLATE_NOOP("Codes", "Hidden details were shown")
    EMERGENCY = "emergency", QT_TRANSLATE_NOOP("Codes", "A restricted client was opened in an emergency")
    BROKEN = "broken", QT_TRANSLATE_NOOP("Codes", "This entry was altered, or one before it is missing")


def part_of(value: str) -> Part:
    """The part of this value; OTHER for one that a newer version wrote."""
    return Part(value) if value in set(Part) else Part.OTHER


_WITHOUT_LINK = frozenset({Part.SHARE, Part.ACCESS, Part.EXPORT})
"""A partner reads what was shared with him, and a lead the log, without having written anything."""


@dataclass(frozen=True, slots=True)
class Seen:
    """An opening as the rules look at it: who, whose record, when (ms), and what part."""

    member: bytes
    client: bytes
    at: int
    part: str
    follows: bool = True


def marks(openings: Iterable[Seen], linked: Mapping[bytes, Collection[bytes]]) -> list[frozenset[Mark]]:
    """The marks of each opening, in the order given; `linked` are the members who work with each client, as far as
    that is known here: of a client whose record is elsewhere nobody can say it.

    The openings must hold everything that a person opened in the time looked at, of all clients, for MANY to be known.
    """
    given = list(openings)
    many = _in_a_rush(given)
    found = []
    for number, one in enumerate(given):
        mine = set()
        works = linked.get(one.client)
        if works is not None and one.part not in _WITHOUT_LINK and one.member not in works:
            mine.add(Mark.NO_LINK)
        if number in many:
            mine.add(Mark.MANY)
        if one.part == Part.REVEAL:
            mine.add(Mark.REVEAL)
        if one.part == Part.EMERGENCY:
            mine.add(Mark.EMERGENCY)
        if not one.follows:
            mine.add(Mark.BROKEN)
        found.append(frozenset(mine))
    return found


def _in_a_rush(given: list[Seen]) -> set[int]:
    """The numbers of the openings that stand among MANY_CLIENTS clients within MANY_MINUTES by one person."""
    by_member: defaultdict[bytes, list[int]] = defaultdict(list)
    for number, one in enumerate(given):
        if one.part != Part.EXPORT:
            by_member[one.member].append(number)
    found: set[int] = set()
    for numbers in by_member.values():
        numbers.sort(key=lambda each: given[each].at)
        first = marked = 0
        clients: Counter[bytes] = Counter()
        for last, number in enumerate(numbers):
            clients[given[number].client] += 1
            while given[number].at - given[numbers[first]].at > MANY_MINUTES * _MINUTE:
                left = given[numbers[first]].client
                clients[left] -= 1
                if not clients[left]:
                    del clients[left]
                first += 1
            if len(clients) >= MANY_CLIENTS:
                found.update(numbers[max(first, marked) : last + 1])
                marked = last + 1
    return found
