"""What changed between two texts, word by word, and between two versions of a record, field by field."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from lahityo.domain.spec import FieldKind, FieldSpec, RecordSpec, Value, Values
from lahityo.domain.values import clean

_WORDS = re.compile(r"\s*\w+|\s*[^\w\s]|\s+")
"""A word with the space before it, so that neighbours that changed read as one change."""
_TEXTS = frozenset({FieldKind.TEXT, FieldKind.LONG})
WORD_LIMIT = 10_000
"""Beyond this many words of all texts together they are compared line by line, which stays quick."""


class Kind(StrEnum):
    """What happened to a part of a text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Part:
    """A run of words. The parts that are not NEW make the old text, those that are not GONE the new one."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class FieldDiff:
    """One field that differs. `parts` compare texts word by word; of other kinds they are empty."""

    field: FieldSpec
    before: Value
    after: Value
    parts: tuple[Part, ...] = ()


def cut(texts: Sequence[str]) -> list[list[str]]:
    """Each text in words with the space before them; in lines, when all texts together are too long for that."""
    found = [_WORDS.findall(text) for text in texts]
    if sum(map(len, found)) > WORD_LIMIT:
        return [text.splitlines(keepends=True) for text in texts]
    return found


def words(before: str, after: str) -> tuple[Part, ...]:
    """The difference of two texts; nothing of either is lost."""
    if before == after:
        return (Part(Kind.SAME, before),) if before else ()
    old, new = cut((before, after))
    found: list[Part] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Part(Kind.SAME, "".join(old[a:b])))
            continue
        if b > a:
            found.append(Part(Kind.GONE, "".join(old[a:b])))
        if d > c:
            found.append(Part(Kind.NEW, "".join(new[c:d])))
    return tuple(found)


def values(spec: RecordSpec, before: Values, after: Values) -> tuple[FieldDiff, ...]:
    """The fields that differ, in the order of the type."""
    old, new = clean(spec, before), clean(spec, after)
    return tuple(
        FieldDiff(field, old.get(field.name), new.get(field.name), _parts(field, old, new))
        for field in spec.fields
        if old.get(field.name) != new.get(field.name) and field.kind is not FieldKind.BYTES
    )


def _parts(field: FieldSpec, old: Values, new: Values) -> tuple[Part, ...]:
    if field.kind not in _TEXTS:
        return ()
    before, after = old.get(field.name), new.get(field.name)
    return words(before if isinstance(before, str) else "", after if isinstance(after, str) else "")
