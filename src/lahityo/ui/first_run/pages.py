"""The pages of the first run. Each has a title, a first field, and says by itself what is missing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from lahityo.base.errors import LahityoError
from lahityo.domain.codes import FOUNDER_ROLES
from lahityo.ui.design.theme import current
from lahityo.ui.ports import CodeInfo, ErasedVault
from lahityo.ui.shell.new_passphrase import NewPassphrase
from lahityo.ui.texts import of_code, of_error
from lahityo.ui.views.page import Bar
from lahityo.ui.views.when import day_and_clock, local
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.key_cap import KeyCap
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.progress import Meter
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.text_field import TextField

_GROUP = 4


class Page(QWidget):
    """A title, a sentence, and what is asked.

    Signals:
        next_wanted(): Enter was pressed where it means "go on".
    """

    next_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(current().metrics.gutter)

    def begin(self, title: str, text: str, style: str = "title") -> None:
        """The two lines that every page begins with."""
        self.column.addWidget(Label(title, style, wrap=True))
        self.column.addWidget(Label(text, "body", ink="ink2", wrap=True))

    def ask(self, *widgets: QWidget) -> None:
        """Put the fields in; Enter in a line of text goes on."""
        for widget in widgets:
            self.column.addWidget(widget)
            control = widget.control if isinstance(widget, Field) else widget
            if isinstance(control, QLineEdit):
                control.returnPressed.connect(self.next_wanted)

    def first_missing(self) -> QWidget | None:
        """The first control that is not filled in rightly, marked with what is wrong; None when one can go on."""
        return None


class WelcomePage(Page):
    """Join or found.

    Signals:
        join_wanted(), found_wanted(): the way chosen.
    """

    join_wanted = Signal()
    found_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.begin(
            self.tr("Welcome to Lähityö"),
            self.tr("This computer has no vault yet. How do you want to begin?"),
            "display",
        )
        self.join = self._way(
            self.tr("I have an invitation code"),
            self.tr("Your administrator or team lead gave you a code. This is the usual way."),
            Button(self.tr("Join with a code"), "primary"),
        )
        self.found = self._way(
            self.tr("My organisation is starting to use Lähityö"),
            self.tr("You have the address of your own server and the setup token that it printed."),
            Button(self.tr("Set up an organisation")),
        )
        self.restore = Button(self.tr("Restore a backup…"), "link")
        self.column.addWidget(Bar([self.restore]))
        self._farewell = Banner("", "warning")
        self._farewell.hide()
        self.column.insertWidget(0, self._farewell)
        self.join.clicked.connect(self.join_wanted)
        self.found.clicked.connect(self.found_wanted)
        self.setFocusProxy(self.join)

    def tell_of_erasure(self, erased: ErasedVault | None) -> None:
        """Say what became of the vault that was here."""
        if erased is None:
            return
        day = day_and_clock(local(erased.at))
        told = self.tr("{organisation} removed this computer on {day}. The records that were here have been erased.")
        lines = [told.format(organisation=erased.organisation or self.tr("The organisation"), day=day)]
        if erased.sent:
            lines.append(
                self.tr(
                    "%n change(s) that had not been sent were handed over; a colleague reads them.", "", erased.sent
                )
            )
        if erased.left:
            lines.append(self.tr("%n change(s) could not be handed over any more.", "", erased.left))
        lines.append(self.tr("If this was a mistake, ask an administrator for a new invitation code."))
        self._farewell.set(" ".join(lines), "warning")
        self._farewell.show()

    def _way(self, title: str, text: str, button: Button) -> Button:
        card = Card()
        card.add(Label(title, "strong", wrap=True))
        card.add(Label(text, "body", ink="ink2", wrap=True))
        card.add(Bar([button]))
        self.column.addWidget(card)
        return button


class JoinPage(Page):
    """The invitation code.

    Signals:
        code_changed(str): what has been typed so far.
    """

    code_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.begin(
            self.tr("Join with a code"), self.tr("Paste the invitation code, or type it; hyphens do not matter.")
        )
        self.code = TextField()
        self._field = Field(self.tr("Invitation code"), self.code)
        self._info = Banner("", "done")
        self._info.hide()
        self._valid = False
        self.ask(self._field, self._info)
        self.setFocusProxy(self.code)
        self.code.textChanged.connect(self._changed)

    def show_info(self, info: CodeInfo) -> None:
        """What the code says."""
        self._valid = True
        self._field.set_error("")
        print_ = info.fingerprint
        grouped = " ".join(print_[at : at + _GROUP] for at in range(0, len(print_), _GROUP))
        words = self.tr("Server {server}. Organisation's fingerprint: {fingerprint}")
        self._info.set(
            words.format(server=info.server, fingerprint=grouped), "done", title=self.tr("The code is right")
        )
        self._info.show()

    def show_error(self, error: LahityoError) -> None:
        """What is wrong with the code; said once the person wants to go on."""
        self._field.set_error(of_error(error))

    def first_missing(self) -> QWidget | None:
        """The code, until it is right."""
        return None if self._valid else self.code

    def _changed(self, text: str) -> None:
        self._valid = False
        self._info.hide()
        self._field.set_error("")
        self.code_changed.emit(text)


class FoundPage(Page):
    """Server, token, names and role."""

    def __init__(self) -> None:
        super().__init__()
        self.begin(
            self.tr("Set up an organisation"),
            self.tr("You also become its administrator."),
        )
        self.server = TextField("https://")
        self.token = TextField()
        self.organisation = TextField()
        self.team = TextField()
        self.member = TextField()
        self.role = Select([(str(role), of_code(role)) for role in FOUNDER_ROLES])
        self._fields = {
            self.server: Field(self.tr("Server address"), self.server),
            self.token: Field(self.tr("Setup token"), self.token),
            self.organisation: Field(self.tr("Name of the organisation"), self.organisation),
            self.team: Field(self.tr("Your team"), self.team),
            self.member: Field(self.tr("Your name"), self.member),
        }
        self.ask(*self._fields.values(), Field(self.tr("Your role"), self.role))
        for control in self._fields:
            control.textEdited.connect(self._clear)
        self.setFocusProxy(self.server)

    def first_missing(self) -> QWidget | None:
        """The first empty field."""
        for control, field in self._fields.items():
            if not control.text().strip() or control.text().strip() in ("https://", "http://"):
                field.set_error(self.tr("Fill this in."))
                return control
        return None

    def _clear(self) -> None:
        for field in self._fields.values():
            field.set_error("")


class PassphrasePage(Page):
    """The vault's passphrase and what else protects it."""

    def __init__(self) -> None:
        super().__init__()
        self.begin(
            self.tr("Choose a passphrase"),
            self.tr(
                "You type it each time you open Lähityö on this computer. Nobody else knows it, and nobody can tell it "
                "to you."
            ),
        )
        self.pair = NewPassphrase()
        self.keyring = Banner("", "info")
        self.keyring.hide()
        self.ask(self.pair, self.keyring)
        self.pair.submitted.connect(self.next_wanted)
        self.setFocusProxy(self.pair.first)

    def show_keyring(self, problem: LahityoError | None) -> None:
        """Whether a keyring helps."""
        if problem is None:
            words = self.tr("This computer's keyring protects the vault too: a stolen copy does not open elsewhere.")
            self.keyring.set(words, "done")
        else:
            title = self.tr("Only the passphrase will protect this vault")
            self.keyring.set(of_error(problem), "warning", title=title)
        self.keyring.show()

    def first_missing(self) -> QWidget | None:
        """Whichever of the two is wrong."""
        return None if self.pair.text() else self.pair.wrong()


class WorkingPage(Page):
    """While the vault is made; or why it was not.

    Signals:
        again_wanted(): try once more.
    """

    again_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.begin(
            self.tr("Making your vault"), self.tr("This takes some seconds. Keys are made on this computer only.")
        )
        self._meter = Meter()
        self._meter.set_share(None)
        self._meter.setAccessibleName(self.tr("Making your vault"))
        self._error = Banner("", "danger", title=self.tr("It did not work"), action=self.tr("Try again"))
        self._error.acted.connect(self.again_wanted)
        self._error.hide()
        self.ask(self._meter, self._error)

    def start(self) -> None:
        """Work has begun."""
        self._error.hide()
        self._meter.show()

    def show_error(self, error: LahityoError) -> None:
        """It has failed; nothing was kept."""
        self._meter.hide()
        title, action = self.tr("It did not work"), self.tr("Try again")
        self._error.set(of_error(error), "danger", title=title, action=action)
        self._error.show()

    @property
    def error(self) -> str:
        """The sentence shown, or an empty text."""
        return "" if self._error.isHidden() else self._error.text()


class DonePage(Page):
    """Ready; and the three keys worth knowing from the first day."""

    def __init__(self) -> None:
        super().__init__()
        self.begin(
            self.tr("Everything is ready"),
            self.tr(
                "The vault is open on this computer. Changes are sent automatically whenever there is a connection."
            ),
        )
        card = Card(self.tr("Keys that work everywhere"))
        for key, words in (
            ("Ctrl+N", self.tr("Record a visit")),
            ("Ctrl+K", self.tr("Search clients and visits")),
            ("Ctrl+L", self.tr("Lock the vault")),
        ):
            card.add(Bar([KeyCap(key), Label(words)]))
        self.ask(card)
