"""The unlock page: the first thing a person sees each day. It must show at once, so it loads next to nothing."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.passphrase import PassphraseField


class UnlockPage(QWidget):
    """Asks for the passphrase.

    Signals:
        submitted(str): the passphrase to try.
        sheets_wanted(): the passphrase is forgotten, and the officers are here with their sheets.
        language_chosen(str): a language to go on in.
        painted(): it has been drawn for the first time.
    """

    submitted = Signal(str)
    sheets_wanted = Signal()
    language_chosen = Signal(str)
    painted = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._drawn = False
        self._warning: QWidget | None = None
        self._hint: Label | None = None
        self.sheets: Button | None = None
        self._panel = QWidget()
        self.passphrase = PassphraseField()
        self.field = Field(self.tr("Passphrase"), self.passphrase)
        self.button = Button(self.tr("Open"), "primary")
        self.forgotten = Button(self.tr("Forgotten your passphrase?"), "link")
        self._languages = QWidget()
        self._lay_out()
        self.passphrase.submitted.connect(self._submit)
        self.passphrase.edited.connect(self._edited)
        self.button.clicked.connect(self._submit)
        self.forgotten.clicked.connect(self._toggle_hint)

    @property
    def busy(self) -> bool:
        """Whether a passphrase is being tried."""
        return self.button.busy

    def set_busy(self, busy: bool) -> None:
        """While the key is derived nothing more can be typed or sent."""
        self.button.set_busy(busy)
        self.button.set_text(self.tr("Opening…") if busy else self.tr("Open"))
        self.passphrase.line.setReadOnly(busy)
        self._languages.setEnabled(not busy)
        if busy:
            self.field.set_error("")

    def set_closing(self, closing: bool) -> None:
        """While the vault is being closed, most often for a blink, nothing can be typed."""
        self.button.set_busy(closing)
        self.button.set_text(self.tr("Locking…") if closing else self.tr("Open"))
        self.passphrase.line.setReadOnly(closing)

    def set_error(self, sentence: str) -> None:
        """Why it did not open; the passphrase stays, chosen, to be typed over."""
        self.field.set_error(sentence)
        self.passphrase.line.selectAll()
        self.passphrase.setFocus()

    def warn_of_keyring(self, sentence: str) -> None:
        """Say, as long as the page shows, that the passphrase alone protects the vault."""
        if self._warning is not None:
            return
        from lahityo.ui.widgets.banner import Banner

        self._warning = Banner(sentence, "warning", title=self.tr("Only the passphrase protects this vault"))
        self._below.insertWidget(0, self._warning)  # the card stays where it is: somebody may be about to press it

    @property
    def warning(self) -> str:
        """The warning shown, or an empty text."""
        return self._warning.accessibleName() if self._warning is not None else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing of its own; tells when the first picture is out."""
        super().paintEvent(event)
        if not self._drawn:
            self._drawn = True
            QTimer.singleShot(0, self, self._tell)

    def showEvent(self, event: QShowEvent) -> None:
        """One types at once."""
        super().showEvent(event)
        self.passphrase.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window belongs to the passphrase alone."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _lay_out(self) -> None:
        self._card = Card()
        self._card.add(Label(self.tr("Open the vault"), "title", wrap=True))
        self._card.add(
            Label(self.tr("Your clients' data is encrypted on this computer."), "body", ink="ink2", wrap=True)
        )
        self._card.add(self.field)
        self._card.add(self.button)
        below = QHBoxLayout()
        self._card.body.addLayout(below)
        below.addWidget(self.forgotten)
        below.addStretch(1)
        self._holder = QWidget()
        self._middle = QVBoxLayout(self._holder)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.addStretch(2)
        self._middle.addWidget(self._card)
        rest = QWidget()
        self._below = QVBoxLayout(rest)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.addStretch(1)
        self._middle.addWidget(rest, 3)
        self._middle.addWidget(self._languages)
        page = QWidget()
        page.setProperty("page", True)
        self._centre = QHBoxLayout(page)
        self._centre.addStretch(1)
        self._centre.addWidget(self._holder, 100)
        self._centre.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._panel, 5)
        row.addWidget(self._scroll, 7)

    def _tell(self) -> None:
        self.painted.emit()
        QTimer.singleShot(0, self, self._complete)

    def _complete(self) -> None:
        """What one looks at after typing has become possible: the panel's words and the languages."""
        from lahityo.ui.shell.brand_panel import BrandPanel
        from lahityo.ui.shell.language_row import LanguageRow

        self._scroll.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        languages = LanguageRow(self._language)
        languages.chosen.connect(self.language_chosen)
        for place, widget in ((self._panel, BrandPanel()), (self._languages, languages)):
            column = QVBoxLayout(place)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(widget)

    def _fit(self) -> None:
        self._fit_ground()
        sizes = current().metrics
        self._holder.setMaximumWidth(sizes.dialog_width)
        self._middle.setSpacing(sizes.gutter)
        self._card.body.setSpacing(sizes.gutter)
        pad = sizes.page_padding
        self._centre.setContentsMargins(pad, pad, pad, pad)
        self._panel.setVisible(self.width() > sizes.dialog_width + 2 * sizes.rail_width)

    def _fit_ground(self) -> None:
        colors = QPalette()
        colors.setColor(QPalette.ColorRole.Window, current().color("rail"))
        self._panel.setPalette(colors)
        self._panel.setAutoFillBackground(True)
        self._languages.setMinimumHeight(current().metrics.control)

    def _edited(self) -> None:
        if self.field.error:
            self.field.set_error("")

    def _toggle_hint(self) -> None:
        if self._hint is not None and self.sheets is not None:
            for part in (self._hint, self.sheets):
                part.setVisible(part.isHidden())
            return
        words = self.tr(
            "Nobody can reset a passphrase, not even us. The two recovery officers of your organisation can open "
            "the vault with both of their recovery sheets; ask your administrator. What has been synced is safe "
            "on your colleagues' computers too."
        )
        self._hint = Label(words, "small", wrap=True)
        self._card.add(self._hint)
        self.sheets = Button(self.tr("Open with the recovery sheets…"))
        self.sheets.clicked.connect(self.sheets_wanted)
        self._card.add(self.sheets)

    def _submit(self) -> None:
        if self.busy:
            return
        if not self.passphrase.text():
            self.set_error(self.tr("Type your passphrase first."))
            return
        self.submitted.emit(self.passphrase.text())
