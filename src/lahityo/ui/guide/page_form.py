"""Writing a page of the guide: the form of the record, with a preview of what it will look like."""

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from lahityo.domain.records.organisation import GUIDE_PAGE
from lahityo.domain.spec import Values, text_of, texts_of
from lahityo.services.guide import FIELDS, Page
from lahityo.services.records import Card
from lahityo.ui.context import Context
from lahityo.ui.guide.reader import GuideReader, page_html
from lahityo.ui.records.form import RecordForm
from lahityo.ui.views.page import Bar
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.dialog import Dialog


class PageForm(RecordForm):
    """A new page or one to change."""

    def __init__(
        self, context: Context, slugs: Collection[str], *, card: Card | None = None, preset: Values | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(context, GUIDE_PAGE, client=b"", card=card, preset=preset, parent=parent)
        self._slugs = frozenset(slugs)
        preview = Button(self.tr("Preview"), icon="eye", shortcut="Ctrl+P")
        preview.clicked.connect(self.preview)
        self.add(Bar([preview]))

    def preview(self) -> "PreviewDialog":
        """Show the page as it would read now."""
        page = page_of(self.values(), self._slugs)
        dialog = PreviewDialog(page_html(page), self)
        dialog.open()
        return dialog


class PreviewDialog(Dialog):
    """A page as it would read."""

    def __init__(self, html: str, parent: QWidget) -> None:
        super().__init__(self.tr("Preview"), parent=parent)
        self.reader = GuideReader(in_sheet=True)
        self.reader.setMinimumHeight(parent.height() // 2)
        self.reader.show_html(html)
        self.add(self.reader, 1)
        self.add_action(self.tr("Close"), "primary", rejects=True)


def page_of(values: Values, slugs: Collection[str]) -> Page:
    """The page that these values of a form make."""
    return Page(
        b"", text_of(values, "slug"), text_of(values, "title"), text_of(values, "lang"), text_of(values, "service"),
        tuple((name, text_of(values, name)) for name in FIELDS), text_of(values, "body"),
        texts_of(values, "checklist"), hidden=False, languages=(), slugs=frozenset(slugs), conflicts=0,
    )  # fmt: skip
