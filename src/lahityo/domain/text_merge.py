"""A proposal for one text out of versions that were written apart: every word that anybody added is in it.

Word by word against the text that all had seen. What one alone changed is taken; where several wrote different words
in the same place all of them stand there, one after the other, marked for the person who decides.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from lahityo.domain import diff

_STOPS = frozenset(".,;:!?")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A merged text, and its doubtful ranges as (start, length) in characters."""

    text: str
    doubts: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    doubt: bool = False


def propose(seen: str | None, versions: Sequence[str]) -> Proposal:
    """One text out of `versions`; `seen` is what all their authors had read, None when that is not known.

    Without it a word that only one version has counts as added, so that nothing is left out.
    """
    pieces = diff.cut([*versions, *([] if seen is None else [seen])])
    merged, *others = ([_Word(piece) for piece in text] for text in pieces)
    base = None if seen is None else others.pop()
    for other in others:
        merged = _joined(merged, other) if base is None else _three_way(base, merged, other)
    return _told(merged)


def side_by_side(versions: Sequence[str]) -> Proposal:
    """The versions one after the other, for what is no running text: half of two phone numbers is none."""
    different = [text for text in dict.fromkeys(text.strip() for text in versions) if text]
    text = ", ".join(different)
    return Proposal(text, ((0, len(text)),) if len(different) > 1 else ())


def _matches(one: Sequence[_Word], other: Sequence[_Word]) -> list[tuple[int, int, int]]:
    matcher = SequenceMatcher(None, [word.text for word in one], [word.text for word in other], autojunk=False)
    return [(block.a, block.b, block.size) for block in matcher.get_matching_blocks()]


def _joined(mine: list[_Word], theirs: list[_Word]) -> list[_Word]:
    """Both texts in one: what they share once, the rest beside each other."""
    found: list[_Word] = []
    a = b = 0
    for start, other, size in _matches(mine, theirs):
        found += _beside(mine[a:start], theirs[b:other])
        found += mine[start : start + size]
        a, b = start + size, other + size
    return found


def _three_way(seen: list[_Word], mine: list[_Word], theirs: list[_Word]) -> list[_Word]:
    """diff3 over words: what stands in all three is the frame, between its parts each side's changes are weighed."""
    first, second = _places(seen, mine), _places(seen, theirs)
    found: list[_Word] = []
    base = a = b = 0
    for at in [*(at for at in range(len(seen)) if at in first and at in second), len(seen)]:
        ends = (first[at], second[at]) if at < len(seen) else (len(mine), len(theirs))
        found += _weighed(seen[base:at], mine[a : ends[0]], theirs[b : ends[1]])
        if at < len(seen):
            found.append(mine[ends[0]])
            base, a, b = at + 1, ends[0] + 1, ends[1] + 1
    return found


def _places(seen: list[_Word], version: list[_Word]) -> dict[int, int]:
    """Where each word of `seen` that a version has kept stands in it."""
    return {at + i: here + i for at, here, size in _matches(seen, version) for i in range(size)}


def _weighed(seen: list[_Word], mine: list[_Word], theirs: list[_Word]) -> list[_Word]:
    was, is_mine, is_theirs = (_text(words) for words in (seen, mine, theirs))
    if is_theirs in (was, is_mine):
        return mine
    if is_mine == was:
        return theirs
    if not mine or not theirs:
        # One took out what the other rewrote: it stays, and the person is asked to look.
        return [_Word(word.text, doubt=True) for word in [*mine, *theirs]]
    return _beside(mine, theirs)


def _beside(mine: list[_Word], theirs: list[_Word]) -> list[_Word]:
    """Both, one after the other and marked, unless only one says anything or one says all that the other says."""
    if not mine or not theirs:
        return [*mine, *theirs]
    if _text(mine).strip() == _text(theirs).strip():
        return mine
    for more, less in ((mine, theirs), (theirs, mine)):
        if _within(less, more):  # as where one chose both versions, and the other one of them
            return [_Word(word.text, doubt=True) for word in more]
    return [_Word(word.text, doubt=True) for word in [*mine, *_between(mine, theirs), *theirs]]


def _between(mine: Sequence[_Word], theirs: Sequence[_Word]) -> list[_Word]:
    """What parts two pieces: a stop where a word meets one that begins a sentence, else the room between words."""
    end, start = mine[-1].text, theirs[0].text
    parted = start[:1].isspace() or end[-1:].isspace() or start[:1] in _STOPS
    stop = ";" if end[-1:].isalnum() and start.lstrip()[:1].isupper() else ""
    between = stop if parted else f"{stop} "
    return [_Word(between)] if between else []


def _within(less: Sequence[_Word], more: Sequence[_Word]) -> bool:
    """Whether all words of one stand in the other without a gap."""
    few, many = ([word.text.strip() for word in words] for words in (less, more))
    return any(many[at : at + len(few)] == few for at in range(len(many) - len(few) + 1))


def _text(words: Sequence[_Word]) -> str:
    return "".join(word.text for word in words)


def _told(words: Sequence[_Word]) -> Proposal:
    doubts: list[tuple[int, int]] = []
    at = 0
    for word in words:
        if word.doubt and doubts and sum(doubts[-1]) == at:
            doubts[-1] = (doubts[-1][0], doubts[-1][1] + len(word.text))
        elif word.doubt:
            doubts.append((at, len(word.text)))
        at += len(word.text)
    return Proposal(_text(words), tuple(doubts))
