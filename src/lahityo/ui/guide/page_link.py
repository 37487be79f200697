"""The guide beside a form: a button that opens the page on a service without leaving what is being written."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lahityo.services.casework import Casework
from lahityo.services.guide import Page
from lahityo.ui.context import Context
from lahityo.ui.guide.reader import GuideReader, language, page_html
from lahityo.ui.views.page import Bar, Column
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.label import Label


class GuideLink(Column):
    """Opens the page on the service that the form is about at that moment.

    Signals:
        found(bytes): the page that was opened.
    """

    found = Signal(bytes)

    def __init__(self, context: Context, service: Callable[[], str]) -> None:
        """`service` gives a code of the list service, or an empty text."""
        super().__init__("gap")
        self._context, self._service = context, service
        self.button = Button(self.tr("Read the guide page"), "quiet", icon="file-text")
        self.button.clicked.connect(self.open)
        self.none = Label(self.tr("The guide has no page on this service yet."), "small", ink="ink2", wrap=True)
        self.none.hide()
        self.add(Bar([self.button]))
        self.add(self.none)

    def open(self) -> None:
        """Show the page over the form, or say that there is none."""
        casework, service = self._context.workspace.casework, self._service()
        self._context.tasks.run(self, lambda: _page_on(casework, service), self._show)

    def _show(self, page: Page | None) -> None:
        self.none.setVisible(page is None)
        if page is not None:
            self.found.emit(page.record)
            PageSheet(self._context, page, self.window()).open()


class PageSheet(Dialog):
    """A page to read in passing; its links lead on within the sheet."""

    def __init__(self, context: Context, page: Page, parent: QWidget) -> None:
        super().__init__(self.tr("Service guide"), parent=parent)
        self._context = context
        self.reader = GuideReader(in_sheet=True)
        self.reader.setMinimumHeight(parent.height() // 2)
        self.reader.followed.connect(self._follow)
        self.reader.show_html(page_html(page))
        self.add(self.reader, 1)
        self.add_action(self.tr("Close"), "primary", rejects=True)

    def _follow(self, slug: str) -> None:
        guide = self._context.workspace.casework.guide
        self._context.tasks.run(
            self, lambda: guide.page(slug, language()), lambda page: self.reader.show_html(page_html(page))
        )


def _page_on(casework: Casework, service: str) -> Page | None:
    found = casework.paths.guide_page(service, language()) if service else None
    return casework.guide.page_of(found, language()) if found else None
