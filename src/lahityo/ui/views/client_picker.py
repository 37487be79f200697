"""Choosing a client by typing: the names that fit open under the field, a new client among them."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget

from lahityo.domain.client import display_name
from lahityo.services.clients import ClientRow
from lahityo.ui.context import Context
from lahityo.ui.design.theme import current
from lahityo.ui.views import visit_rows
from lahityo.ui.views.client_form import ClientForm
from lahityo.ui.views.clients import person_row
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.rows import PersonDelegate, PersonRow
from lahityo.ui.widgets.text_field import TextField

_SHOWN = 6
_PAUSE_MS = 100


class _New(NamedTuple):
    name: str


class ClientPicker(TextField):
    """A field that holds a client. Arrows walk the names under it, Enter takes one, Esc closes them.

    Signals:
        picked(bytes): a person chose a client, or took the choice back (empty).
    """

    picked = Signal(bytes)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setPlaceholderText(self.tr("Type a name or an alias"))
        self._context = context
        self._client = b""
        self._protected: frozenset[bytes] = frozenset()
        self._panel: QFrame | None = None
        self._list = ItemList(PersonDelegate(), self._row, self.tr("Clients that fit"), self, fitted=True)
        self._list.hide()
        self._list.opened.connect(self._take)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.edited.connect(self._typed)

    def client(self) -> bytes:
        """The chosen client's id, empty when none is chosen."""
        return self._client

    def is_open(self) -> bool:
        """Whether names that fit are shown."""
        return self._panel is not None and self._panel.isVisible()

    def set_client(self, client: bytes, name: str) -> None:
        """Show a client, silently."""
        self._client = client
        self.set_text(name)
        self._close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, take or close the names while they are open."""
        key = event.key()
        opened = self._panel is not None and self._panel.isVisible()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.isReadOnly():
            if opened:
                step = 1 if key == Qt.Key.Key_Down else -1
                row = (self._list.currentIndex().row() + step) % self._list.items.rowCount()
                self._list.setCurrentIndex(self._list.items.index(row))
            else:
                self._search()
        elif opened and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _CONTROL:
            self._take(self._list.items.item(max(self._list.currentIndex().row(), 0)))
        elif opened and key == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the names when the field is left."""
        super().focusOutEvent(event)
        self._pause.stop()
        self._close()

    def changeEvent(self, event: QEvent) -> None:
        """A panel made in another theme is made anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_panel"):
            self._close()

    def _typed(self, _text: str) -> None:
        if self._client:
            self._client = b""
            self.picked.emit(b"")
        self._pause.start()

    def _search(self) -> None:
        words, casework = self.text().strip(), self._context.workspace.casework
        if self._client:
            words = ""
        self._context.tasks.run(
            self,
            lambda: (casework.clients.rows(words, _SHOWN), casework.safety.protected()),
            lambda found: self._open(words, *found),
        )

    def _open(self, words: str, rows: list[ClientRow], protected: frozenset[bytes]) -> None:
        self._protected = protected
        if not self.hasFocus() or (self._client and words):
            return
        self._list.show_items([*rows, _New(words)])
        self._list.setCurrentIndex(self._list.items.index(0))
        if self._panel is None:
            self._panel = QFrame(self.window())
            self._panel.setObjectName("picker")
            self._panel.setProperty("surface", "card")
            column = QVBoxLayout(self._panel)
            unit = current().metrics.unit
            column.setContentsMargins(unit, unit, unit, unit)
            column.addWidget(self._list)
            self._list.show()
            self._panel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.destroyed.connect(self._panel.deleteLater)
        place = self.mapTo(self.window(), QPoint(0, self.height() + current().metrics.unit))
        self._panel.setGeometry(place.x(), place.y(), self.width(), self._panel.sizeHint().height())
        self._make_room(self._panel.geometry().bottom() + current().metrics.gap)
        self._panel.show()
        self._panel.raise_()

    def _make_room(self, height: int) -> None:
        """A sheet that is lower than the names grows, upwards where the screen ends."""
        sheet, screen = self.window(), self.screen().availableGeometry()
        if isinstance(sheet, QDialog) and height > sheet.height():
            sheet.resize(sheet.width(), min(height, screen.height()))
            sheet.move(sheet.x(), max(min(sheet.y(), screen.bottom() - sheet.height() + 1), screen.top()))

    def _close(self) -> None:
        if self._panel is not None:
            self._panel.hide()

    def _take(self, item: ClientRow | _New) -> None:
        self._close()
        if isinstance(item, _New):
            self._add_new(item.name)
            return
        self.set_client(item.id, item.name)
        self.picked.emit(item.id)

    def _add_new(self, name: str) -> None:
        form = ClientForm(self._context, None, self.window(), name=name)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.saved.connect(self._added)
        form.open()

    def _added(self, client: bytes) -> None:
        clients = self._context.workspace.casework.clients

        def show(name: str) -> None:
            self.set_client(client, name)
            self.picked.emit(client)

        self._context.tasks.run(self, lambda: clients.get(client).fields, lambda fields: show(display_name(fields)))

    def _row(self, item: ClientRow | _New) -> PersonRow:
        if isinstance(item, _New):
            words = self.tr("Add as a new client") if item.name else self.tr("Add a new client")
            return PersonRow(words, QLocale().quoteString(item.name) if item.name else "", "+")
        hidden = item.id in self._protected
        phone = "" if hidden else item.phone
        detail = self.tr("born {date}").format(date=format_date(item.born)) if item.born else phone
        return person_row(item, detail, flag=visit_rows.safety_pill(protected=hidden, flagged=False))


_CONTROL = Qt.KeyboardModifier.ControlModifier
