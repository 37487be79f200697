"""Instruments and forms as data: what a questionnaire holds, how it is counted, and its words in each language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

Words = Mapping[str, str]
"""A text by language ("fi", "sv", "en"); the text of the form itself stands under ""."""


class ItemType(StrEnum):
    """What an item holds."""

    GROUP = "group"
    DISPLAY = "display"
    BOOLEAN = "boolean"
    INTEGER = "integer"
    DECIMAL = "decimal"
    CHOICE = "choice"
    STRING = "string"
    TEXT = "text"
    DATE = "date"


class Entry(StrEnum):
    """How an instrument is written down: its score as on paper, its items, or as a structure of its own elsewhere."""

    SCORE = "score"
    ITEMS = "items"
    STRUCTURE = "structure"


class Method(StrEnum):
    """How a total comes of the items."""

    SUM = "sum"
    MEAN = "mean"
    GAS = "gas"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Option:
    """A choice: its code, its words, and the number that scoring takes it for, or None."""

    code: str
    words: Words
    ordinal: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """A question, a heading or a group of them."""

    link_id: str
    type: ItemType
    words: Words
    required: bool = False
    options: tuple[Option, ...] = ()
    low: Decimal | None = None
    high: Decimal | None = None
    items: tuple["Item", ...] = ()


@dataclass(frozen=True, slots=True)
class Band:
    """Totals from `low` to `high`, both included, and the published words for them."""

    low: Decimal
    high: Decimal
    words: Words


@dataclass(frozen=True, slots=True)
class Reference:
    """A line in the chart: a published one, or the unit's own, whose value stands in `setting` and may be missing."""

    value: Decimal | None
    words: Words
    setting: str = ""


@dataclass(frozen=True, slots=True)
class Risk:
    """An answer above `above` asks for a safety step. A "yes" counts as 1."""

    item: str
    above: Decimal


@dataclass(frozen=True, slots=True)
class Scoring:
    """How the instrument is entered, counted and drawn. `low`, `high` and the bands are in points of the total.

    `source` is where the bands and lines come from, `note` what their reader has to know.
    """

    entry: Entry = Entry.ITEMS
    method: Method = Method.NONE
    items: tuple[str, ...] = ()
    low: Decimal | None = None
    high: Decimal | None = None
    scale: int = 0
    bands: tuple[Band, ...] = ()
    references: tuple[Reference, ...] = ()
    risks: tuple[Risk, ...] = ()
    same_rater: bool = False
    source: str = ""
    note: Words = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """A form or an instrument. (`url`, `version`) names it for good: what was answered is read by the same version."""

    url: str
    version: str
    title: Words
    status: str
    items: tuple[Item, ...]
    scoring: Scoring
    publisher: str = ""
    copyright: str = ""

    def questions(self) -> Iterator[Item]:
        """The items that hold an answer, in the order of the form."""
        return (one for one in walk(self.items) if one.type not in {ItemType.GROUP, ItemType.DISPLAY})

    def item(self, link_id: str) -> Item | None:
        """The item of this id, or None."""
        return next((one for one in walk(self.items) if one.link_id == link_id), None)


def words_in(words: Words, language: str) -> str:
    """The text in a language, or as the form itself has it."""
    return words.get(language) or words.get("", "")


def walk(items: tuple[Item, ...]) -> Iterator[Item]:
    """All items, each before what is in it."""
    for item in items:
        yield item
        yield from walk(item.items)
