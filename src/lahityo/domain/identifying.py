"""Words that may tell who a person is, in texts that belong to nobody: tallies, day logs, area entries, incidents.

The marks are guesses that people judge: they are asked about once. A personal identity code alone is refused.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain import hetu
from lahityo.domain.problems import Problem
from lahityo.domain.spec import Facts, Rule, Values

PHONE_DIGITS = 7
_CODE = re.compile(r"(?<![0-9A-Za-z])[0-9]{6}[-+A-FU-Ya-fu-y\u2010-\u2014\u2212][0-9]{3}[0-9A-Ya-y](?![0-9A-Za-z])")
_MAIL = re.compile(r"[^\s@<>()]+@[^\s@<>()]+\.[^\W\d_]{2,}")
_PHONE = re.compile(r"(?<![\w.])(?:\+|00)?[0-9](?:[ ()/-]{0,2}[0-9]){6,14}(?![\w])")
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
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


def marks(text: str, names: Iterable[str] = ()) -> list[Mark]:
    """What in `text` may identify someone, in order. `names` are names and aliases of the clients of this vault.

    A name is found as whole words in any letter case, or as the whole words of one of its parts when the part has
    three letters or more; two capitalised words in a row are taken for a name as well.
    """
    found = [Mark(match.start(), len(match[0]), Why.CODE) for match in _CODE.finditer(text) if _is_code(match[0])]
    found += [Mark(match.start(), len(match[0]), Why.MAIL) for match in _MAIL.finditer(text)]
    found += [Mark(match.start(), len(match[0]), Why.PHONE) for match in _PHONE.finditer(text) if _is_phone(match[0])]
    found += _names(text, names)
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


def _names(text: str, names: Iterable[str]) -> list[Mark]:
    words = list(_WORD.finditer(text))
    folded = [match[0].casefold() for match in words]
    known = {tuple(match[0].casefold() for match in _WORD.finditer(name)) for name in names} - {()}
    known |= {(part,) for name in known for part in name if len(part) >= 3}
    longest = max((len(name) for name in known), default=0)
    found = []
    for place, match in enumerate(words):
        for count in range(min(longest, len(words) - place), 0, -1):
            if tuple(folded[place : place + count]) in known:
                last = words[place + count - 1]
                found.append(Mark(match.start(), last.end() - match.start(), Why.NAME))
                break
        following = words[place + 1] if place + 1 < len(words) else None
        beside = following is not None and not text[match.end() : following.start()].strip(" \t")
        if following and beside and _is_capitalised(match[0]) and _is_capitalised(following[0]):
            found.append(Mark(match.start(), following.end() - match.start(), Why.NAME))
    return found


def _is_capitalised(word: str) -> bool:
    return all(len(part) > 1 and part[0].isupper() and part[1:].islower() for part in re.split("['’-]", word))
