"""Opas: the pages of the service guide at the left, the one being read at the right; and interviews."""

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QDialog, QStackedLayout, QWidget

from lahityo.services.casework import Casework
from lahityo.services.guide import Page
from lahityo.services.records import Card as RecordCard
from lahityo.ui.context import Context
from lahityo.ui.guide.page_form import PageForm
from lahityo.ui.guide.reader import GuideReader, language, page_html, print_page, service_name
from lahityo.ui.records import words
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Bar, Row, sheet
from lahityo.ui.views.view import View
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import PersonDelegate, PersonRow, PillText
from lahityo.ui.widgets.search_field import SearchField


@dataclass(frozen=True)
class _Read:
    pages: list[Page]
    found: list[Page]
    writes: bool
    shown: Page | None


class GuideView(View):
    """The guide. `open_slug` shows a page by its address."""

    concerns = frozenset({"guide_page"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._page: Page | None = None
        self._slug, self._lang = "", ""
        self._pages: list[Page] = []
        self._build_list()
        self._build_head()
        self._build_page()
        sheet(self, self._head, Row([self._list_card, self._page_card], [40, 60], least=1.0, gap="gutter"))
        self.set_title(self.tr("Service guide"))
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The guide."""
        return "guide", b""

    def load(self) -> None:
        """Read the pages that hold the searched words, and the one that is shown."""
        casework, sought, slug, lang = self.casework, self._search.words(), self._slug, self._lang or language()
        self.context.tasks.run(self, lambda: _read(casework, sought, slug, lang), self._show)

    def open_slug(self, slug: str) -> None:
        """Show the page of an address."""
        self._slug, self._lang = slug, ""
        self.load()

    def open_page(self, record: bytes) -> None:
        """Show the page that a record is, in the language it is written in."""
        guide = self.casework.guide
        self.context.tasks.run(self, lambda: guide.page_of(record, language()), self._go_to)

    # --- the frame

    def _build_head(self) -> None:
        self._search = SearchField(self.tr("Search in the guide"))
        self._search.searched.connect(lambda _: self.load())
        self._search.left_down.connect(self._list.choose_first)
        self._new = Button(self.tr("New page"), icon="plus")
        self._new.clicked.connect(self._write_new)
        self._interviews = Button(self.tr("Interviews"), icon="message-square")
        self._interviews.clicked.connect(lambda: self.context.go.open_place("interviews"))
        self._head = Bar([self._search], [self._interviews, self._new])

    def _build_list(self) -> None:
        self._list_card = Card(self.tr("Pages"))
        self._list = ItemList(PersonDelegate(), self._row, self.tr("Pages of the guide"), least=4)
        self._list.opened.connect(lambda page: self.open_slug(page.slug))
        title = self.tr("The guide has no pages yet")
        text = self.tr("A page tells what a service is, for whom, why, and how to apply. It can be read offline.")
        self._empty = EmptyState("file-text", title, text)
        start = self.tr("Begin with rehabilitative work")
        self._starter = EmptyState("file-text", title, text, start, kind="primary")
        self._starter.step_taken.connect(self._write_starter)
        self._nothing = Label(self.tr("No page holds these words."), "body", ink="ink2", wrap=True)
        holder = QWidget()
        holder.setMinimumWidth(1)  # an empty state is as wide as it asks only where no page stands beside it
        self._stack = QStackedLayout(holder)
        for widget in (self._list, self._empty, self._starter, self._nothing):
            self._stack.addWidget(widget)
        self._list_card.add(holder, 1)

    def _build_page(self) -> None:
        self._page_card = Card()
        self._languages = ChipGroup([], multiple=False, mark=False, required=True)
        self._languages.setAccessibleName(self.tr("Language of the page"))
        self._languages.changed.connect(lambda chosen: self._read_in(chosen[0]))
        self._print = Button(self.tr("Print"), icon="printer")
        self._print.clicked.connect(self._open_print)
        self._edit = Button(self.tr("Edit"), icon="pencil")
        self._edit.clicked.connect(self._open_edit)
        self._translate = Button(self.tr("Write in another language"), "quiet")
        self._translate.clicked.connect(self._open_translation)
        self._tools = Bar([self._languages], [self._translate, self._edit, self._print])
        self.reader = GuideReader()
        self.reader.followed.connect(self.open_slug)
        self.reader.setAccessibleName(self.tr("Page"))
        self._page_card.add(self._tools)
        self._page_card.add(self.reader, 1)

    # --- showing

    def _show(self, read: _Read) -> None:
        self._pages, self._page = read.pages, read.shown
        self._list.show_items(read.found)
        self._list_card.set_trailing(str(len(read.found)) if read.found else "")
        first = self._starter if read.writes else self._empty
        chosen = self._list if read.found else self._nothing if read.pages else first
        self._stack.setCurrentWidget(chosen)
        self._new.setVisible(read.writes)
        self._page_card.setVisible(read.shown is not None)
        if read.shown is None:
            return
        page = read.shown
        self._slug = page.slug
        rows = [number for number, one in enumerate(read.found) if one.slug == page.slug]
        if rows:
            self._list.setCurrentIndex(self._list.items.index(rows[0]))
        self._languages.set_options([(lang, words.of_item("page_language", lang)) for lang in page.languages])
        self._languages.set_selected([page.lang])
        self._languages.setVisible(len(page.languages) > 1)
        self._edit.setVisible(read.writes)
        self._translate.setVisible(read.writes and self._free_language(page) != "")
        html = page_html(page)
        if html != self.reader.html:
            self.reader.show_html(html)

    def _row(self, page: Page) -> PersonRow:
        what = next((text for name, text in page.sections if name == "what"), "")
        pill = None
        if page.conflicts:
            pill = PillText(self.tr("Two versions"), "warning")
        elif page.hidden:
            pill = PillText(self.tr("Hidden"), "neutral", "eye-off")
        elif page.lang != language():
            pill = PillText(page.lang.upper(), "neutral", "file-text")
        return PersonRow(page.title, what or service_name(page), page.title[:1].upper(), pill=pill)

    def _go_to(self, page: Page) -> None:
        self._search.set_text("")  # a page that does not hold the searched words would not stay
        self._slug, self._lang = page.slug, page.lang
        self.load()

    def _read_in(self, lang: str) -> None:
        self._lang = lang
        self.load()

    # --- writing and printing

    def _write_new(self) -> None:
        self._open_form(PageForm(self.context, self._slugs(), preset={"lang": language()}, parent=self.window()))

    def _write_starter(self) -> None:
        guide = self.casework.guide
        self.context.tasks.run(
            self,
            lambda: guide.template(language()),
            lambda values: self._open_form(
                PageForm(self.context, self._slugs(), preset=values, parent=self.window())
            ),
        )  # fmt: skip

    def _open_edit(self) -> None:
        if self._page is None:
            return
        records, record = self.casework.records, self._page.record

        def show(card: RecordCard) -> None:
            self._open_form(PageForm(self.context, self._slugs(), card=card, parent=self.window()))

        self.context.tasks.run(self, lambda: records.get(record), show)

    def _open_translation(self) -> None:
        if self._page is None:
            return
        guide, page, lang = self.casework.guide, self._page, self._free_language(self._page)
        self.context.tasks.run(
            self,
            lambda: guide.translation(page, lang),
            lambda values: self._open_form(
                PageForm(self.context, self._slugs(), preset=values, parent=self.window())
            ),
        )  # fmt: skip

    def _open_form(self, form: PageForm) -> None:
        def saved(_record: bytes) -> None:
            values = form.values()
            self._slug, self._lang = str(values.get("slug") or ""), str(values.get("lang") or "")
            self.load()

        form.saved.connect(saved)
        form.open()

    def _open_print(self) -> None:
        if self._page is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        html = page_html(self._page)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.tr("Print the page"))
        dialog.accepted.connect(lambda: print_page(html, printer))
        QDialog.open(dialog)  # its own wants a slot by name

    def _slugs(self) -> list[str]:
        return [page.slug for page in self._pages]

    def _free_language(self, page: Page) -> str:
        wanted = (language(), *(code for code, _ in words.options("page_language")))
        return next((lang for lang in wanted if lang not in page.languages), "")


def _read(casework: Casework, sought: str, slug: str, lang: str) -> _Read:
    pages = casework.guide.pages(language())
    found = casework.guide.pages(language(), sought) if sought else pages
    writes = casework.guide.writes()
    in_lang = casework.guide.pages(lang)
    known = {page.slug: page for page in in_lang}
    shown = known.get(slug) or (known.get(found[0].slug) if found else None)
    if sought and found and shown is not None and shown.slug not in {page.slug for page in found}:
        shown = known.get(found[0].slug)
    return _Read(pages, found, writes, replace(shown) if shown else None)
