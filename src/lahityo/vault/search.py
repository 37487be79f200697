"""Full-text search in which every inflection finds every other, inside the encrypted vault.

FTS5 holds the raw words only, so that a pull never waits for word analysis. Beside it stands a dictionary of the forms
that occur: form → lemmas and parts. A query word becomes the forms that share a lemma with it, exact lemmas before
parts. What is still to be analysed is the index's vocabulary less the dictionary: derived, so it cannot be lost.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lahityo.domain import registry
from lahityo.vault import documents
from lahityo.vault.held import decode_state
from lahityo.vault.merge import RecordState
from lahityo.vault.projections import WITHOUT_CLIENT
from lahityo.vault.record_rows import corrections_of, read_body, words_of
from lahityo.vault.words import Analysis, Words

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

_MAX_FORMS = 400
_MAX_WORDS = 12
_PREFIX_FROM = 3
_RANKED = 100
"""Matches that are ranked, the newest: to rank one costs as much as to find many, and a common word has thousands."""
# The oldest of the newest is found by reading the matches forwards and sorting their numbers (`+`): FTS5 reads them
# backwards up to thirty times more slowly, most of all those of a beginning.
_BEST_OF_NEWEST = (
    "SELECT rowid FROM record_text WHERE record_text MATCH ?1 AND rowid >= (SELECT min(number) FROM"
    " (SELECT rowid AS number FROM record_text WHERE record_text MATCH ?1 ORDER BY +rowid DESC LIMIT ?2))"
    " ORDER BY rank, rowid DESC LIMIT ?3"
)
_VISITS = (
    "SELECT record.id, record.record, record.stream, record.state, visit.corrected, visit.client, visit.register,"
    " visit.kind, visit.start FROM record JOIN visit ON visit.id = record.id WHERE record.id IN ({})"
)
# The state of an agreement is read only where the visit it belongs to is not in this vault.
_AGREEMENTS = (
    "SELECT agreement.id, agreement.text, agreement.client, visit.visit, visit.register, visit.kind, visit.start,"
    " CASE WHEN visit.id IS NULL THEN record.state END FROM agreement JOIN record ON record.id = agreement.id"
    " LEFT JOIN visit ON visit.visit = agreement.visit AND visit.client = agreement.client"
    " WHERE agreement.id IN ({})"
)
_DOCUMENTS = "SELECT id, coalesce(subject, document), type, client, register, day, body FROM document WHERE id IN ({})"
_INDEXED = ("situation", "done")
"""Not the place, which may be an address that a non-disclosure keeps from sight."""
SNIPPET_CHARACTERS = 180


@dataclass(frozen=True)
class Hit:
    """A visit, what was agreed at one, or another record that matches.

    `visit` is None when only the shared agreement of a visit in another register matches, and for other records, which
    `type` and `record` name (of what stands beside a record, that record); then `start` is a day. `ranges` are the
    half-open character ranges of the hits in `snippet`, in which the fields of a record stand on lines of their own.
    """

    visit: bytes | None
    client: bytes
    register: str
    kind: str
    start: str
    snippet: str
    ranges: tuple[tuple[int, int], ...]
    type: str = "visit"
    record: bytes = b""


@dataclass(frozen=True)
class _Word:
    """A query word: forms that share its lemma, those that share a part, and the prefix it also stands for."""

    exact: frozenset[str]
    wide: frozenset[str]
    prefix: str | None

    def expression(self, *, wide: bool) -> str:
        forms = sorted(self.exact)
        prefix = self.prefix if wide else None
        if wide:
            # What begins with the prefix is found by it: to name it too would cost a look-up and count it twice.
            forms += sorted(form for form in self.wide if prefix is None or not form.startswith(prefix))
        terms = [f'"{form}"' for form in forms[:_MAX_FORMS]]
        if prefix:
            terms.append(f'"{prefix}"*')
        return "(" + " OR ".join(terms) + ")"


class _Marker:
    """Finds the hits of a query in texts."""

    def __init__(self, words: Words, asked: Sequence[_Word]) -> None:
        self._words = words
        self._prefixes = tuple(word.prefix for word in asked if word.prefix)
        every = frozenset[str]().union(*(word.exact | word.wide for word in asked))
        self._forms = frozenset(form for form in every if not form.startswith(self._prefixes))

    def first(self, text: str) -> int | None:
        """The character where the first hit begins, or None."""
        low = text.lower()
        beginnings = [at for one in (*self._prefixes, *self._forms) if (at := low.find(one)) >= 0]
        if not beginnings:
            return None
        # No hit begins before the earliest of these, so that the words before it need not be cut.
        near = text.rfind(" ", 0, min(beginnings)) + 1 if len(low) == len(text) else 0
        return next((near + start for start, _ in self.hits(text[near:])), None)

    def hits(self, text: str) -> Iterator[tuple[int, int]]:
        """The half-open character ranges of the words that are hits, one by one."""
        for start, end, form in self._words.each_token(text):
            if form in self._forms or form.startswith(self._prefixes):
                yield start, end


def pending_forms(connection: "Connection") -> list[str]:
    """The words in the index that the dictionary of forms does not have yet."""
    rows = connection.execute("SELECT term FROM record_vocabulary WHERE term NOT IN (SELECT form FROM form)")
    return [row[0] for row in rows]


def store_forms(connection: "Connection", analysed: Iterable[tuple[str, Analysis]]) -> None:
    """Add analysed forms to the dictionary."""
    forms: list[tuple[str]] = []
    lemmas: list[tuple[str, int, str]] = []
    for form, analysis in analysed:
        forms.append((form,))
        lemmas.extend((lemma, 0, form) for lemma in analysis.lemmas)
        lemmas.extend((part, 1, form) for part in analysis.parts)
    connection.executemany("INSERT OR IGNORE INTO form (form) VALUES (?)", forms)
    connection.executemany("INSERT OR IGNORE INTO lemma (lemma, part, form) VALUES (?, ?, ?)", lemmas)


def forget_forms(connection: "Connection") -> None:
    """Empty the dictionary: the words are analysed otherwise than before."""
    connection.execute("DELETE FROM form")
    connection.execute("DELETE FROM lemma")


def forget_unused_forms(connection: "Connection") -> None:
    """Take out of the dictionary what does not occur in the index any more."""
    connection.execute("DELETE FROM form WHERE form NOT IN (SELECT term FROM record_vocabulary)")
    connection.execute("DELETE FROM lemma WHERE form NOT IN (SELECT form FROM form)")


def search(connection: "Connection", words: Words, query: str, limit: int) -> list[Hit]:
    """The best `limit` hits: those where every word matches by form or lemma first, then those by part or beginning."""
    asked = [_expand(connection, words, token.form) for token in words.tokens(query)[:_MAX_WORDS]]
    if not asked:
        return []
    found: list[int] = []
    for wide in (False, True):
        if len(found) < limit:
            expression = " AND ".join(word.expression(wide=wide) for word in asked)
            rows = connection.execute(_BEST_OF_NEWEST, (expression, max(limit, _RANKED), limit))
            found.extend(number for (number,) in rows.fetchall() if number not in found)
    marker = _Marker(words, asked)
    hits = _visit_hits(connection, marker, found[:limit]) | _agreement_hits(connection, marker, found[:limit])
    hits |= _document_hits(connection, marker, [number for number in found[:limit] if number not in hits])
    return [hits[number] for number in found[:limit] if number in hits]


def _expand(connection: "Connection", words: Words, form: str) -> _Word:
    analysis = words.analyse(form)
    keys = sorted(analysis.lemmas)
    statement = f"SELECT form, part FROM lemma WHERE lemma IN ({_marks(keys)})"  # noqa: S608 - question marks only
    rows = connection.execute(statement, keys).fetchall()
    exact = frozenset({form, *(row[0] for row in rows if row[1] == 0)})
    wide = frozenset(row[0] for row in rows if row[1] == 1)
    return _Word(exact, wide - exact, form if len(form) >= _PREFIX_FROM else None)


def _visit_hits(connection: "Connection", marker: _Marker, numbers: Sequence[int]) -> dict[int, Hit]:
    """The hits that are visits, by number."""
    hits: dict[int, Hit] = {}
    rows = connection.execute(_VISITS.format(_marks(numbers)), numbers)
    for number, record, stream, state, corrected, client, register, kind, start in rows.fetchall():
        visit = bytes(record)
        body = _body(decode_state(bytes(state)), [] if corrected is None else corrections_of(connection, visit, stream))
        snippet, ranges = _snippet(marker, body)
        hits[number] = Hit(visit, bytes(client), register, kind, start, snippet, ranges)
    return hits


def _body(state: RecordState, corrections: Iterable[documents.Correction]) -> str:
    """What is indexed of a visit."""
    parts = {name: state.value(name) for name in _INDEXED}
    for correction in corrections:
        parts.update((name, correction.values[name]) for name in _INDEXED if name in correction.values)
    return "\n".join(part for part in map(documents.text, parts.values()) if part)


def _agreement_hits(connection: "Connection", marker: _Marker, numbers: Sequence[int]) -> dict[int, Hit]:
    """The hits that are agreements, by number."""
    hits: dict[int, Hit] = {}
    rows = connection.execute(_AGREEMENTS.format(_marks(numbers)), numbers)
    for number, text, client, visit, register, kind, start, state in rows.fetchall():
        snippet, ranges = _snippet(marker, text)
        if state is None:
            hits[number] = Hit(bytes(visit), bytes(client), register, kind, start, snippet, ranges)
        else:
            value = decode_state(bytes(state)).value
            kind, start = documents.text(value("kind")), documents.text(value("start"))
            hits[number] = Hit(None, bytes(client), "shared", kind, start, snippet, ranges)
    return hits


def _document_hits(connection: "Connection", marker: _Marker, numbers: Sequence[int]) -> dict[int, Hit]:
    """The hits that are records of the registry, by number."""
    hits: dict[int, Hit] = {}
    rows = connection.execute(_DOCUMENTS.format(_marks(numbers)), numbers) if numbers else ()
    for number, record, kind, client, register, day, body in rows:
        spec = registry.spec(kind)
        if spec is not None:
            snippet, ranges = _snippet(marker, words_of(spec, read_body(bytes(body))))
            who = b"" if register in WITHOUT_CLIENT else bytes(client)
            hits[number] = Hit(None, who, register, "", day, snippet, ranges, kind, bytes(record))
    return hits


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _snippet(marker: _Marker, body: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """About SNIPPET_CHARACTERS of the text around its first hits, and where the hits are in it."""
    first, last = 0, len(body)
    centre = marker.first(body) or 0
    if len(body) > SNIPPET_CHARACTERS:
        first = _word_start(body, max(0, centre - SNIPPET_CHARACTERS // 3))
        last = _word_end(body, min(len(body), first + SNIPPET_CHARACTERS))
    lead = "… " if first else ""
    tail = " …" if last < len(body) else ""
    shift = centre - first + len(lead)
    ranges = tuple((start + shift, end + shift) for start, end in marker.hits(body[centre:last]))
    return lead + body[first:last] + tail, ranges


def _word_start(text: str, at: int) -> int:
    while 0 < at < len(text) and not text[at - 1].isspace():
        at -= 1
    return at


def _word_end(text: str, at: int) -> int:
    while 0 < at < len(text) and not text[at].isspace():
        at += 1
    return at
