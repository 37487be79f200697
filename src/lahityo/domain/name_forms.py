"""Finnish inflected forms of names: Matti → Matin, Virtanen → Virtasella, Mäki → Mäelle.

A reasonable rule, not a grammar: a form is one of the name's stems followed by the endings of case, possession and
clitics. It allows forms that nobody says; whoever reads the mark judges it.
"""

import re
from functools import lru_cache

_ENDING = re.compile(
    r"(?:n|t|a|ä|ta|tä|tta|ttä|na|nä|ksi|lla|llä|lta|ltä|lle|ssa|ssä|sta|stä|[aeiouyäö]n|h[aeiouyäö]n|seen|siin|ten)?"
    r"(?:ni|si|nsa|nsä|mme|nne)?(?:kin|kaan|kään|ko|kö|han|hän|pa|pä)?"
)
_VOWELS = "aeiouyäö"
_DOUBLE = {"kk": "k", "pp": "p", "tt": "t"}
_GRADES = {"nk": "ng", "mp": "mm", "nt": "nn", "lt": "ll", "rt": "rr", "ht": "hd"}
_SINGLE = {"k": "", "p": "v", "t": "d"}
_STANDS = "sthkp"
"""Consonants after which one of `_SINGLE` stays: Koski → Kosken."""
_SHORTEST = 3
"""Letters of the shortest stem that endings are looked for after."""


def is_form(word: str, name: str, *, surname: bool) -> bool:
    """Whether a word may be an inflected form of a name, or the name itself; both casefolded.

    Surnames change as common nouns do (Lahti → Lahden, Niemi → Niemen), first names only their double consonants.
    """
    stems = (stem for stem in _stems(name, surname) if word.startswith(stem))
    return word == name or any(_ENDING.fullmatch(word, len(stem)) for stem in stems)


@lru_cache(maxsize=1 << 14)
def _stems(name: str, surname: bool) -> frozenset[str]:
    """What the endings of a name follow; of a name in parts only the last one changes."""
    first, dash, last = name.rpartition("-")
    return frozenset(
        first + dash + one for one in _stems_of(last, surname=surname) if len(first + dash + one) >= _SHORTEST
    )


def _stems_of(name: str, *, surname: bool) -> set[str]:
    if len(name) < _SHORTEST:
        return set()
    if name.endswith("nen"):
        return {name[:-3] + end for end in ("se", "s", "si")}
    if name[-1] not in _VOWELS:
        return _after_consonant(name)
    stems = {name, _weak(name, single=surname)}
    if surname and name.endswith("i"):  # Niemi → Nieme-, Mäki → Mäe-
        stems |= {name[:-1] + "e", _weak(name[:-1] + "e", single=True)}
    if name.endswith("e"):  # Laine → Lainee-
        stems.add(name + "e")
    return stems


def _after_consonant(name: str) -> set[str]:
    """Henrik → Henriki-; Markus → Markukse-, Tuomas → Tuomaa-, with the partitive straight after the consonant."""
    stems = {name + "i"}
    if name.endswith("s"):
        stems |= {name, name[:-1] + "kse"}
    if name.endswith(("as", "äs", "is")):
        stems.add(name[:-1] + name[-2])
    return stems


def _weak(name: str, *, single: bool) -> str:
    """The name in the weak grade: Pekka → Peka, and with `single` also Virta → Virra, Mäki → Mäi."""
    body, vowel = name[:-1], name[-1]
    if body[-2:] in _DOUBLE:
        return body[:-2] + _DOUBLE[body[-2:]] + vowel
    if single and body[-2:] in _GRADES:
        return body[:-2] + _GRADES[body[-2:]] + vowel
    if single and len(body) > 1 and body[-1] in _SINGLE and body[-2] not in _STANDS:
        return body[:-1] + _SINGLE[body[-1]] + vowel
    return name
