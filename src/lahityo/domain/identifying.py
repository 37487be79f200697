"""Words that may tell who a person is, in texts that belong to nobody: tallies, day logs, area entries, incidents.

The marks are guesses that people judge: they are asked about once. A personal identity code alone is refused.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain import hetu
from lahityo.domain.first_names import COMMON, ORDINARY
from lahityo.domain.name_forms import is_form
from lahityo.domain.problems import Problem
from lahityo.domain.spec import Facts, Rule, Values

PHONE_DIGITS = 7
_CODE = re.compile(r"(?<![0-9A-Za-z])[0-9]{6}[-+A-FU-Ya-fu-y\u2010-\u2014\u2212][0-9]{3}[0-9A-Ya-y](?![0-9A-Za-z])")
_MAIL = re.compile(r"[^\s@<>()]+@[^\s@<>()]+\.[^\W\d_]{2,}")
_PHONE = re.compile(r"(?<![\w.])(?:\+|00)?[0-9](?:[ ()/-]{0,2}[0-9]){6,14}(?![\w])")
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SENTENCE = re.compile(r"(?:^|[.!?:…\n])[\s\"'”’»(–—-]*$")
"""What stands before the first word of a sentence."""
_SHORTEST_PART = 3
_ALIKE = 2
"""Letters at the beginning of a name that no inflection changes."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


class Why(StrEnum):
    """What a mark looks like."""

    CODE = "code"
    PHONE = "phone"
    MAIL = "mail"
    NAME = "name"


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A stretch of the text: where it starts and how many characters it has."""

    start: int
    length: int
    why: Why


def marks(text: str, names: Iterable[str] = (), *, common: bool = True) -> list[Mark]:
    """What in `text` may identify someone, in order. `names` are names and aliases of clients and colleagues.

    A name is found whole, and by each of its parts that has three letters or more, in its Finnish forms too: a whole
    name and the basic form of a part in any letter case, an inflected part when it begins with a capital. A part that
    is an ordinary word (Mäki, Veli) needs a capital that no sentence begins with. Two capitalised words in a row are
    taken for a name, and with `common` so are the first names that are common in Finland.
    """
    found = [Mark(match.start(), len(match[0]), Why.CODE) for match in _CODE.finditer(text) if _is_code(match[0])]
    found += [Mark(match.start(), len(match[0]), Why.MAIL) for match in _MAIL.finditer(text)]
    found += [Mark(match.start(), len(match[0]), Why.PHONE) for match in _PHONE.finditer(text) if _is_phone(match[0])]
    found += _names(text, names, COMMON if common else frozenset())
    kept: list[Mark] = []
    for mark in sorted(found, key=lambda one: (one.start, -one.length)):
        end = kept[-1].start + kept[-1].length if kept else 0
        if mark.start >= end:
            kept.append(mark)
        elif mark.start + mark.length > end:
            kept[-1] = replace(kept[-1], length=mark.start + mark.length - kept[-1].start)
    return kept


def refuse_codes(*fields: str) -> Rule:
    """The rule that none of these texts holds a personal identity code."""

    def rule(values: Values, facts: Facts) -> list[Problem]:
        del facts
        text = QT_TRANSLATE_NOOP("Errors", "Remove the personal identity code; this text belongs to no client.")
        return [Problem(name, text) for name, found in _marked(values, fields) if Why.CODE in found]

    return rule


def ask_of_names(*fields: str) -> Rule:
    """The rule that asks once about what looks like a name, a phone number or an e-mail address in these texts."""

    def rule(values: Values, facts: Facts) -> list[Problem]:
        text = QT_TRANSLATE_NOOP("Errors", "The text may tell who somebody is; nobody is named here. Is this right?")
        found = _marked(values, fields, facts.names())
        return [Problem(name, text) for name, marked in found if marked - {Why.CODE}]

    return rule


def _marked(values: Values, fields: Iterable[str], names: Iterable[str] = ()) -> list[tuple[str, set[Why]]]:
    texts = ((name, values.get(name)) for name in fields)
    return [(name, {mark.why for mark in marks(text, names)}) for name, text in texts if isinstance(text, str)]


def _is_code(text: str) -> bool:
    try:
        hetu.parse(text)
    except BadInput:
        return False
    return True


def _is_phone(text: str) -> bool:
    return _ISO_DAY.fullmatch(text) is None and sum(character.isdigit() for character in text) >= PHONE_DIGITS


def _names(text: str, names: Iterable[str], common: Collection[str]) -> list[Mark]:
    words = list(_WORD.finditer(text))
    whole = {tuple(match[0].casefold() for match in _WORD.finditer(name)) for name in names} - {()}
    parts = {part for name in whole for part in name if len(part) >= _SHORTEST_PART}
    by_first: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name in whole:
        by_first[name[0]].append(name)
    beginnings: defaultdict[str, list[str]] = defaultdict(list)
    for part in {part for name in whole for part in name} | set(common):
        beginnings[part[:_ALIKE]].append(part)
    found = []
    said = [_parts_said(match[0].casefold(), beginnings) for match in words]
    for place, match in enumerate(words):
        if any(_is_part(text, match, part, known=part in parts) for part in said[place]):
            found.append(Mark(match.start(), len(match[0]), Why.NAME))
        for name in (name for first in said[place] for name in by_first.get(first, ())):
            beside = said[place : place + len(name)]
            if len(beside) == len(name) and all(part in one for part, one in zip(name, beside, strict=True)):
                if len(name) == 1 and match[0].casefold() != name[0] and not match[0][0].isupper():
                    continue
                found.append(Mark(match.start(), words[place + len(name) - 1].end() - match.start(), Why.NAME))
        following = words[place + 1] if place + 1 < len(words) else None
        near = following is not None and not text[match.end() : following.start()].strip(" \t")
        if following and near and _is_capitalised(match[0]) and _is_capitalised(following[0]):
            found.append(Mark(match.start(), following.end() - match.start(), Why.NAME))
    return found


def _parts_said(word: str, beginnings: Mapping[str, Sequence[str]]) -> list[str]:
    """The parts of names that a word may be a form of."""
    return [part for part in beginnings.get(word[:_ALIKE], ()) if is_form(word, part, surname=part not in COMMON)]


def _is_part(text: str, match: re.Match[str], part: str, *, known: bool) -> bool:
    """Whether a word that is a form of a part tells of somebody by itself. A `known` part is one of `names`."""
    if not match[0][0].isupper():
        return known and match[0].casefold() == part and part not in ORDINARY
    return part not in ORDINARY or not _SENTENCE.search(text, 0, match.start())


def _is_capitalised(word: str) -> bool:
    return all(len(part) > 1 and part[0].isupper() and part[1:].islower() for part in re.split("['’-]", word))
