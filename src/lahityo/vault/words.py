"""What a Finnish word is a form of, so that search finds every inflection of a word from every other.

Voikko knows nearly all words: the base form, the verb behind a participle and the parts of a compound. What it does not
know, or all of it where Voikko is not installed, is looked up in the shipped word lists and else cut to its Snowball
stem. Only the index and the query need to agree, so the keys are made of anything that both sides get alike.
"""

import re
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple
from unicodedata import normalize

import libvoikko
import snowballstemmer

from lahityo.base import resources

CACHE_WORDS = 50_000
LONGEST_WORD = 64
STEM_MARK = "\ue000"
"""Begins a key that is a stem. A private-use character, which FTS5's `unicode61` keeps as a part of the token."""

_TOKEN = re.compile(r"(?:[^\W_]+|[\ue000-\uf8ff])(?:[^\W_]+|[\ue000-\uf8ff\u0300-\u036f])*")
"""Letters are taken in runs: a letter at a time takes twice as long."""
_BASE = re.compile(r"\(([^()+]+)\)")
_NOT_IN_KEY = re.compile(r"[\W_]")
_CASES = (
    r"n|[aä]|t|t[aä]|tt[aä]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|n[aä]|ks[ie]|h?[aeiouyäö]n|seen|"
    r"[ij]?(?:[aä]|t?t?en|den|t[aä]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|hin|in|siin|n[aä]|ks[ie]|ne)"
)
_ENDING = re.compile(rf"(?:{_CASES})?(?:ni|si|ns[aä]|mme|nne|[aeä]n)?(?:kin|k[aä][aä]n|k[oö]|h[aä]n|p[aä])?")
_VERB_IS_LEMMA = frozenset({"past_active", "past_passive", "present_active", "present_passive", "agent"})


class Token(NamedTuple):
    """A word of a text: the half-open range of its characters, and its lower-case form."""

    start: int
    end: int
    form: str


@dataclass(frozen=True, slots=True)
class Analysis:
    """The keys of one form. `lemmas` are what it is a form of; `parts` what it is built from, a weaker match.

    Every key is one token to FTS5's `unicode61`.
    """

    lemmas: frozenset[str]
    parts: frozenset[str]


class Words:
    """The analysis of words, with a bounded cache. One lock guards the parts that are not made for several threads."""

    def __init__(self, voikko: Any = None, word_lists: Iterable[Path] = ()) -> None:
        """Analyse with `voikko`, a `libvoikko.Voikko` or None, and the lemmas of `word_lists`."""
        self._voikko = voikko
        self._stemmer = snowballstemmer.stemmer("finnish")
        self._lock = threading.Lock()
        self._stems, content = _read(word_lists)
        self._fingerprint = sha256(content + (b"voikko" if voikko is not None else b"")).hexdigest()[:16]
        self._cached = lru_cache(CACHE_WORDS)(self._analyse)

    @classmethod
    def load(cls, library_folder: Path | None = None, dictionary_folder: Path | None = None) -> "Words":
        """The shipped word lists, with Voikko when its library and a Finnish dictionary are found.

        The folders are searched before the system's own: an installation that carries Voikko names them.
        """
        lists = sorted(resources.path("words").glob("*.txt"))
        return cls(_load_voikko(library_folder, dictionary_folder), lists)

    @property
    def voikko(self) -> bool:
        """Whether Voikko is in use; without it, more of the inflections stay apart."""
        return self._voikko is not None

    @property
    def fingerprint(self) -> str:
        """Differs when the same word may get other keys than before: an index made with another one is out of date."""
        return self._fingerprint

    def each_token(self, text: str) -> Iterator[Token]:
        """The words of `text` as FTS5's `unicode61 remove_diacritics 0` cuts them, in lower case, one by one."""
        for match in _TOKEN.finditer(text):
            start, end = match.span()
            yield Token(start, end, match.group().lower())

    def tokens(self, text: str) -> list[Token]:
        """All of them."""
        return list(self.each_token(text))

    def analyse(self, form: str) -> Analysis:
        """The keys of a token's form, for the index and the query alike."""
        return self._cached(form)

    def _analyse(self, form: str) -> Analysis:
        form = normalize("NFC", form)
        if len(form) > LONGEST_WORD or form.isdecimal():
            return Analysis(frozenset({form}), frozenset())
        lemmas, parts = self._from_voikko(form)
        lemmas |= self._from_lists(form)
        if not lemmas:
            with self._lock:
                lemmas = {form, STEM_MARK + _key(self._stemmer.stemWord(form))}
        return Analysis(frozenset(lemmas), frozenset(parts - lemmas))

    def _from_voikko(self, form: str) -> tuple[set[str], set[str]]:
        lemmas: set[str] = set()
        parts: set[str] = set()
        if self._voikko is None:
            return lemmas, parts
        with self._lock:
            found = self._voikko.analyze(form)
        for analysis in found:
            lemmas.add(_key(analysis.get("BASEFORM", form)))
            bases = [_key(base) for base in _BASE.findall(analysis.get("WORDBASES", ""))]
            is_form_of_verb = analysis.get("PARTICIPLE") in _VERB_IS_LEMMA and len(bases) == 1
            (lemmas if is_form_of_verb else parts).update(bases)
        return lemmas - {""}, parts - {""}

    def _from_lists(self, form: str) -> set[str]:
        found: set[str] = set()
        for length in range(2, len(form) + 1):
            lemmas = self._stems.get(form[:length])
            if lemmas and _ENDING.fullmatch(form, length):
                found |= lemmas
        return found


def _key(word: str) -> str:
    return _NOT_IN_KEY.sub("", normalize("NFC", word).lower())


def _read(word_lists: Iterable[Path]) -> tuple[MappingProxyType[str, frozenset[str]], bytes]:
    stems: dict[str, frozenset[str]] = {}
    contents = [path.read_bytes() for path in word_lists]
    for line in b"\n".join(contents).decode().splitlines():
        if line.strip() and not line.startswith("#"):
            lemma, *others = line.split()
            for stem in (lemma, *others):
                stems[stem] = stems.get(stem, frozenset()) | {lemma}
    return MappingProxyType(stems), b"\n".join(contents)


def _load_voikko(library_folder: Path | None, dictionary_folder: Path | None) -> Any:
    """A Voikko, or None: the binding is always there, its library and dictionary need not be."""
    if library_folder is not None:
        libvoikko.Voikko.setLibrarySearchPath(str(library_folder))
    folder = str(dictionary_folder) if dictionary_folder else None
    try:
        # Asked of the class first: an instance that finds no library complains again when it is thrown away.
        dictionaries = libvoikko.Voikko.listDicts(folder)
        return libvoikko.Voikko("fi", path=folder) if any(one.language == "fi" for one in dictionaries) else None
    except (OSError, AttributeError, libvoikko.VoikkoException):
        return None
