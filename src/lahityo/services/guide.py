"""The service guide: pages in the reader's language, found by words, written by those whose task it is."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.markdown_pages import plain
from lahityo.domain.records.organisation import GUIDE_PAGE
from lahityo.domain.spec import Value, Values, text_of, texts_of
from lahityo.services.desk import Desk
from lahityo.services.record_views import Row
from lahityo.services.records import Records

FIELDS = ("what", "for_whom", "why", "how_to_apply", "relations")
"""The sections of a page that have a heading of their own, in order."""
WORK_SLUG = "kuntouttava-tyotoiminta"
_TITLES = {
    "fi": "Kuntouttava työtoiminta",
    "sv": "Arbetsverksamhet i rehabiliteringssyfte",
    "en": "Rehabilitative work",
}
_LANGUAGES = ("fi", "sv", "en")
_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class Page:
    """A page as read in one language. `languages` are those it is written in; `slugs` are all pages there are.

    `checklist` are the questions that are asked before a referral to its service. `hidden` pages are seen by writers.
    """

    record: bytes
    slug: str
    title: str
    lang: str
    service: str
    sections: tuple[tuple[str, str], ...]
    body: str
    checklist: tuple[str, ...]
    hidden: bool
    languages: tuple[str, ...]
    slugs: frozenset[str]
    conflicts: int

    @property
    def is_written(self) -> bool:
        """Whether anybody has written anything under the headings."""
        return bool(self.body or self.checklist or any(text for _, text in self.sections))


class Guide:
    """Use cases of the guide."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def writes(self) -> bool:
        """Whether this person writes pages."""
        return self._desk.role() in GUIDE_PAGE.writers

    def pages(self, language: str, words: str = "") -> list[Page]:
        """One page of each address in this language, else in the first that there is; those that hold all `words`.

        Words are found in any part of the page and in any letter case. Hidden pages come only to those who write.
        """
        rows = self._records.rows("guide_page", client=b"", limit=_ALL)
        if not self.writes():
            rows = [row for row in rows if row.values.get("hidden") is not True]
        by_slug: defaultdict[str, list[Row]] = defaultdict(list)
        for row in rows:
            by_slug[text_of(row.values, "slug")].append(row)
        slugs = frozenset(by_slug)
        chosen = [(min(found, key=lambda row: _rank(row, language)), found) for found in by_slug.values()]
        chosen.sort(key=lambda one: (_order(one[0]), one[0].title.casefold(), one[0].id))
        wanted = words.casefold().split()
        pages = [_page(row, found, slugs) for row, found in chosen]
        return [page for page in pages if not wanted or _holds(page, wanted)]

    def page(self, slug: str, language: str) -> Page:
        """The page of an address; BadInput when there is none."""
        for page in self.pages(language):
            if page.slug == slug:
                return page
        raise BadInput(QT_TRANSLATE_NOOP("Errors", "There is no such page in the guide."))

    def page_of(self, record: bytes, language: str) -> Page:
        """The page that a record is, in the language it is written in; BadInput when it is not on this computer."""
        row = self._records.get(record).row
        others = [
            one
            for one in self._records.rows("guide_page", client=b"", limit=_ALL)
            if text_of(one.values, "slug") == text_of(row.values, "slug")
        ]
        slugs = frozenset(page.slug for page in self.pages(language))
        return _page(row, others, slugs)

    def template(self, language: str) -> Values:
        """The starter of the page on rehabilitative work: its headings, with the texts left to the organisation."""
        lang = language if language in _LANGUAGES else "en"
        taken = {
            text_of(row.values, "lang")
            for row in self._records.rows("guide_page", client=b"", limit=_ALL)
            if text_of(row.values, "slug") == WORK_SLUG
        }
        free = [one for one in (lang, *_LANGUAGES) if one not in taken]
        lang = free[0] if free else lang
        return {"title": _TITLES[lang], "slug": WORK_SLUG, "lang": lang, "service": "rehabilitative_work"}

    def translation(self, page: Page, language: str) -> Values:
        """What the same page in another language begins with."""
        values = self._records.get(page.record).row.values
        kept: dict[str, Value] = {name: values[name] for name in ("slug", "service", "order") if name in values}
        return {**kept, "lang": language, "title": page.title}


def _page(row: Row, versions: Sequence[Row], slugs: frozenset[str]) -> Page:
    values = row.values
    return Page(
        row.id, text_of(values, "slug"), text_of(values, "title"), text_of(values, "lang"), text_of(values, "service"),
        tuple((name, text_of(values, name)) for name in FIELDS), text_of(values, "body"),
        texts_of(values, "checklist"),
        values.get("hidden") is True, tuple(sorted({text_of(one.values, "lang") for one in versions})), slugs,
        row.conflicts,
    )  # fmt: skip


def _rank(row: Row, language: str) -> tuple[bool, bool, int, bytes]:
    lang = text_of(row.values, "lang")
    place = _LANGUAGES.index(lang) if lang in _LANGUAGES else len(_LANGUAGES)
    return row.values.get("hidden") is True, lang != language, place, row.id


def _order(row: Row) -> int:
    order = row.values.get("order")
    return order if isinstance(order, int) and not isinstance(order, bool) else _ALL


def _holds(page: Page, wanted: Sequence[str]) -> bool:
    parts = [page.title, *(text for _, text in page.sections), page.body, *page.checklist]
    told = plain("\n".join(parts)).casefold()
    return all(word in told for word in wanted)
