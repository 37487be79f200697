"""Reading and printing a page of the guide: rich text that loads nothing and follows links only within the guide."""

import re
from typing import Any

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QLocale, QUrl, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from lahityo.domain import markdown_pages
from lahityo.domain.registry import spec
from lahityo.services.guide import Page
from lahityo.ui.design.theme import current
from lahityo.ui.design.tokens import LIGHT, Palette
from lahityo.ui.records import words
from lahityo.ui.records.words import of_field
from lahityo.ui.widgets.scroll_edges import ScrollEdges

_HEADING = re.compile(r"(</?h)([1-5])>")


def language() -> str:
    """The language that the user reads in: fi, sv or en."""
    return QLocale().name()[:2]


def page_html(page: Page) -> str:
    """A page as rich text: its sections that have a text, then the questions before a referral."""
    sections = [(label(name), text) for name, text in page.sections if text]
    sections.append(("", page.body))
    if page.checklist:
        sections.append((label("checklist"), "\n".join(f"- {question}" for question in page.checklist)))
    if not page.is_written:
        empty = QCoreApplication.translate("GuideReader", "Nothing has been written on this page yet.")
        sections = [(label(name), "") for name, _ in page.sections] if not page.sections else sections
        sections.append(("", empty))
    return markdown_pages.page(page.title, sections, page.slugs)


def label(name: str) -> str:
    """The heading of a section, as the form has it."""
    found = spec("guide_page")
    field = found.field(name) if found else None
    return of_field(field) if field else ""


def document(html: str, colors: Palette, parent: QWidget | None = None) -> QTextDocument:
    """A page laid out in the app's letters; printed ones are black on white whatever the theme is."""
    made = QTextDocument(parent)
    made.setDefaultFont(current().font("body"))
    made.setDefaultStyleSheet(style(colors))
    made.setHtml(html)
    return made


def style(colors: Palette) -> str:
    """The look of a page, from the tokens."""
    sizes = current().metrics
    return (
        f"h1 {{ font-size: {sizes.title}px; color: {colors.ink}; margin-bottom: {sizes.gap}px; }}"
        f"h2, h3 {{ font-size: {sizes.heading}px; color: {colors.ink}; margin-top: {sizes.gutter}px;"
        f" margin-bottom: {sizes.unit}px; }}"
        f"h3, h4, h5, h6 {{ font-size: {sizes.body}px; color: {colors.ink}; margin-top: {sizes.gap}px;"
        f" margin-bottom: {sizes.unit}px; }}"
        f"p, li {{ color: {colors.ink}; margin-bottom: {sizes.gap}px; line-height: 140%; }}"
        f"a {{ color: {colors.brand}; }}"
    )


def print_page(html: str, device: QPagedPaintDevice) -> None:
    """Print a page, black on white, on the paper of the device."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document(html, LIGHT).print_(device)


class GuideReader(QTextBrowser):
    """A page to read.

    Signals:
        followed(str): a link to another page was opened; its address in the guide.
    """

    followed = Signal(str)

    def __init__(self, *, in_sheet: bool = False) -> None:
        """`in_sheet`: with a margin of its own, and headings that are smaller than the sheet's."""
        super().__init__()
        self._html = ""
        self._in_sheet = in_sheet
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("reader", True)
        self.setOpenLinks(False)
        self.setTabChangesFocus(False)  # Tab walks the links
        self.anchorClicked.connect(self._follow)
        self._edges = ScrollEdges(self)

    @property
    def html(self) -> str:
        """What is shown, as the page is written."""
        return self._html

    def show_html(self, html: str) -> None:
        """Show a page from its beginning."""
        self._html = html
        self._draw()
        self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing is ever loaded, from the network or from this computer."""
        del kind, name
        return QByteArray()

    def changeEvent(self, event: QEvent) -> None:
        """The same page in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_html"):
            self._draw()

    def _draw(self) -> None:
        at = self.verticalScrollBar().value()
        self.document().setDefaultFont(current().font("body"))
        self.document().setDefaultStyleSheet(style(current().colors))
        self.setHtml(_lower(self._html) if self._in_sheet else self._html)
        if self._in_sheet:
            self.document().setDocumentMargin(current().metrics.control_pad)
        self.verticalScrollBar().setValue(at)

    def _follow(self, link: QUrl) -> None:
        slug = markdown_pages.slug_of(link.toString())
        if slug:
            self.followed.emit(slug)


def _lower(html: str) -> str:
    """The same page with headings one level lower, which the title of a sheet stands over."""
    return _HEADING.sub(lambda found: f"{found[1]}{int(found[2]) + 1}>", html)


def service_name(page: Page) -> str:
    """The service that a page is about, in the user's language."""
    return words.of_item("service", page.service) if page.service else ""
