"""Full-text search in which every inflection finds every other, inside the encrypted vault.

FTS5 holds the raw words only, so that a pull never waits for word analysis. Beside it stands a dictionary of the forms
that occur: form → lemmas and parts. A query word becomes the forms that share a lemma with it, exact lemmas before
parts. What is still to be analysed is the index's vocabulary less the dictionary: derived, so it cannot be lost.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from lahityo.vault import documents
from lahityo.vault.merge import RecordState
from lahityo.vault.projected import corrections_of
from lahityo.vault.words import Analysis, Words

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

_MAX_FORMS = 400
_MAX_WORDS = 12
_PREFIX_FROM = 3
_RANKED = 100
"""Matches that are ranked, the newest: to rank one costs as much as to find many, and a common word has thousands."""
_BEST_OF_NEWEST = (
    "SELECT rowid FROM (SELECT rowid, rank FROM visit_text WHERE visit_text MATCH ? ORDER BY rowid DESC LIMIT ?)"
    " ORDER BY rank LIMIT ?"
)
SNIPPET_CHARACTERS = 180
_decode = msgspec.msgpack.Decoder(RecordState).decode


@dataclass(frozen=True)
class Hit:
    """A visit (or what was agreed at one) that matches.

    `visit` is None when only the shared agreement of a visit in another register matches. `ranges` are the half-open
    character ranges of the hits in `snippet`.
    """

    visit: bytes | None
    client: bytes
    register: str
    kind: str
    start: str
    snippet: str
    ranges: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class _Word:
    """A query word: forms that share its lemma, those that share a part, and the prefix it also stands for."""

    exact: frozenset[str]
    wide: frozenset[str]
    prefix: str | None

    def expression(self, *, wide: bool) -> str:
        forms = sorted(self.exact | (self.wide if wide else frozenset()))[:_MAX_FORMS]
        terms = [f'"{form}"' for form in forms]
        if wide and self.prefix:
            terms.append(f'"{self.prefix}"*')
        return "(" + " OR ".join(terms) + ")"

    def matches(self, form: str) -> bool:
        return form in self.exact or form in self.wide or bool(self.prefix and form.startswith(self.prefix))


def pending_forms(connection: "Connection") -> list[str]:
    """The words in the index that the dictionary of forms does not have yet."""
    rows = connection.execute("SELECT term FROM visit_vocabulary WHERE term NOT IN (SELECT form FROM form)")
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
    hits = [_hit(connection, words, asked, number) for number in found[:limit]]
    return [hit for hit in hits if hit is not None]


def _expand(connection: "Connection", words: Words, form: str) -> _Word:
    analysis = words.analyse(form)
    keys = sorted(analysis.lemmas)
    marks = ", ".join("?" * len(keys))
    rows = connection.execute(f"SELECT form, part FROM lemma WHERE lemma IN ({marks})", keys).fetchall()  # noqa: S608
    exact = frozenset({form, *(row[0] for row in rows if row[1] == 0)})
    wide = frozenset(row[0] for row in rows if row[1] == 1)
    return _Word(exact, wide - exact, form if len(form) >= _PREFIX_FROM else None)


def _hit(connection: "Connection", words: Words, asked: Sequence[_Word], number: int) -> Hit | None:
    row = connection.execute(
        "SELECT record.record, record.stream, record.type, record.state, stream.register, stream.client"
        " FROM record JOIN stream ON stream.id = record.stream WHERE record.id = ?",
        (number,),
    ).fetchone()
    if row is None:
        return None
    record, stream, kind, state = bytes(row[0]), row[1], row[2], _decode(bytes(row[3]))
    register, client = row[4], bytes(row[5])
    if kind == "agreement":
        text = documents.text(state.value("text"))
        for correction in corrections_of(connection, record, stream) if state.signed else []:
            text = documents.text(correction.values.get("text", text))
        return _agreement_hit(connection, words, asked, state, client, text)
    corrections = corrections_of(connection, record, stream) if state.signed else []
    document = documents.read_visit(state, corrections)
    body = "\n".join(part for part in (document.situation, document.done, document.place) if part)
    snippet, ranges = snippet_of(words, asked, body)
    return Hit(record, client, register, document.kind, document.start, snippet, ranges)


def _agreement_hit(
    connection: "Connection", words: Words, asked: Sequence[_Word], state: RecordState, client: bytes, text: str
) -> Hit:
    visit = documents.identifier(state.value("visit")) or b""
    row = connection.execute(
        "SELECT register, kind, start FROM visit WHERE visit = ? AND client = ?", (visit, client)
    ).fetchone()
    snippet, ranges = snippet_of(words, asked, text)
    if row is None:
        return Hit(
            None,
            client,
            "shared",
            documents.text(state.value("kind")),
            documents.text(state.value("start")),
            snippet,
            ranges,
        )
    return Hit(visit, client, row[0], row[1], row[2], snippet, ranges)


def snippet_of(words: Words, asked: Sequence[_Word], body: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """About SNIPPET_CHARACTERS of the text around its first hits, and where the hits are in it."""

    @cache
    def is_hit(form: str) -> bool:
        return any(word.matches(form) for word in asked)

    first, last = 0, len(body)
    if len(body) > SNIPPET_CHARACTERS:
        centre = next((token.start for token in words.each_token(body) if is_hit(token.form)), 0)
        first = _word_start(body, max(0, centre - SNIPPET_CHARACTERS // 3))
        last = _word_end(body, min(len(body), first + SNIPPET_CHARACTERS))
    lead = "… " if first else ""
    tail = " …" if last < len(body) else ""
    ranges = tuple(
        (token.start + len(lead), token.end + len(lead))
        for token in words.each_token(body[first:last])
        if is_hit(token.form)
    )
    # Line breaks become spaces one for one, so the ranges stay true.
    return lead + body[first:last].replace("\n", " ") + tail, ranges


def _word_start(text: str, at: int) -> int:
    while 0 < at < len(text) and not text[at - 1].isspace():
        at -= 1
    return at


def _word_end(text: str, at: int) -> int:
    while 0 < at < len(text) and not text[at].isspace():
        at += 1
    return at
