"""The form of a client: who it is, how to reach the person, and what to know before meeting."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import BadInput, LahityoError
from lahityo.domain import hetu
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Register
from lahityo.domain.spec import Values
from lahityo.services.casework import Casework
from lahityo.services.client_drafts import Key
from lahityo.services.clients import ClientCard
from lahityo.services.desk import Colleague
from lahityo.ui import texts
from lahityo.ui.circles.persons import PersonsFields
from lahityo.ui.context import Context
from lahityo.ui.safety.reveal import RevealDialog
from lahityo.ui.views import sheet_draft
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.views.form_problems import clear_problems
from lahityo.ui.views.keeper import Keeper
from lahityo.ui.views.page import Bar, Row
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.check_box import CheckBox
from lahityo.ui.widgets.date_fields import DateField
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.text_field import TextField

_HETU_LENGTH = 11


@dataclass(frozen=True)
class _Read:
    card: ClientCard | None
    register: Register | None
    hidden: bool
    colleagues: tuple[Colleague, ...]
    key: Key
    kept: Values


class ClientForm(BusySheet):
    """A new client, or one to change: what a colleague wrote meanwhile stays beside it. The words are kept while they
    are written.

    Signals:
        saved(bytes): the client is in the vault; its id.
    """

    saved = Signal(bytes)

    def __init__(self, context: Context, client: bytes | None, parent: QWidget | None, *, name: str = "") -> None:
        translate = QCoreApplication.translate
        title = translate("ClientForm", "Change client") if client else translate("ClientForm", "New client")
        super().__init__(context.tasks, title, parent=parent)
        self._context = context
        self._card: ClientCard | None = None
        self._make_fields(name)
        self._controls: dict[str, QWidget] = {
            **{name: field.control for name, field in self._fields.items()},
            "restricts": self._restricts,
            "persons": self._persons.chips,
            "glass": self._persons.glass,
        }
        self._start = self._values()
        self._key: Key | None = None
        self._keeper: Keeper[Values] | None = None
        self._discard = self.add_action(self.tr("Discard"), "quiet")
        self._discard.clicked.connect(self._throw_away)
        self._discard.hide()
        self.add_action(self.tr("Close"), rejects=True)
        self._save = self.add_action(self.tr("Save"), "primary")
        self._save.clicked.connect(self._submit)
        casework = context.workspace.casework
        context.tasks.run(self, lambda: _read(casework, client, name), self._show, self._failed)
        self._name.setFocus(Qt.FocusReason.TabFocusReason)

    def _make_fields(self, name: str) -> None:
        self._name = TextField(name)
        self._alias = TextField()
        self._born = DateField(self.tr("e.g. 21.11.1980"), clock=self._context.workspace.casework.desk.clock)
        self._hetu = TextField()
        self._phone = TextField()
        self._address = TextField("", self.tr("Or where to find them"))
        self._contact = TextArea(min_lines=2, max_lines=6)
        self._note = TextArea(min_lines=2, max_lines=6)
        self._fields = {
            "name": Field(self.tr("Name"), self._name, self.tr("First names and surname, as far as known.")),
            "alias": Field(self.tr("Alias"), self._alias, self.tr("Enough when the name is not known.")),
            "hetu": Field(self.tr("Personal identity code"), self._hetu),
            "born": Field(self.tr("Date of birth"), self._born),
            "phone": Field(self.tr("Phone"), self._phone),
            "address": Field(self.tr("Address"), self._address),
            "contact_note": Field(
                self.tr("Good to know before meeting"), self._contact, self.tr("Both professions read this.")
            ),
            "note": Field(self.tr("Note in your own register"), self._note),
        }
        for first, second in (("name", "alias"), ("hetu", "born")):
            self.add(Row([self._fields[first], self._fields[second]], [1, 1], least=0.8, gap="gutter"))
        self._reach = Row([self._fields["phone"], self._fields["address"]], [1, 1], least=0.8, gap="gutter")
        self._reveal = Button(self.tr("Show the hidden phone and address…"), icon="eye")
        self._reveal.clicked.connect(self._ask_reason)
        self._reveal_bar = Bar([self._reveal])
        self._reveal_bar.hide()
        self.add(self._reach)
        self.add(self._reveal_bar)
        self.add(self._fields["contact_note"])
        self.add(self._fields["note"])
        self._make_restriction()
        self._hetu.edited.connect(self._check_hetu)
        self._hetu.editingFinished.connect(lambda: self._check_hetu(self._hetu.text(), done=True))

    def _make_restriction(self) -> None:
        """Of a new client alone: who is in the team's registers already stays where he is."""
        self._restricts = CheckBox(self.tr("Only named people can open the record"))
        self._persons = PersonsFields()
        self._restricts.toggled.connect(self._persons.setVisible)
        self._restricts.toggled.connect(lambda _: self.fit())
        self._fields["restriction"] = self._persons.reason
        for widget in (self._restricts, self._persons):
            widget.hide()
            self.add(widget)

    def _show(self, read: _Read) -> None:
        self._card = read.card
        self._restricts.setVisible(read.card is None and read.register is not None)
        self._persons.show_people(read.colleagues)
        if read.register is None:
            self._fields["note"].hide()
        else:
            health = read.register is Register.HEALTH
            words = self.tr("Only in the health care register."), self.tr("Only in the social welfare register.")
            self._fields["note"].set_hint(words[0] if health else words[1])
        if read.card is not None:
            self._show_card(read.card)
        # What is not shown is saved as it was.
        self._reach.setVisible(not read.hidden)
        self._reveal_bar.setVisible(read.hidden)
        self._keep(read)
        QTimer.singleShot(0, self, self.fit_from_top)  # once the layouts know the new hint

    def _show_card(self, card: ClientCard) -> None:
        fields = card.fields
        self._name.set_text(fields.name)
        self._alias.set_text(fields.alias)
        self._born.set_value(fields.born)
        self._hetu.set_text(fields.hetu)
        self._phone.set_text(fields.phone)
        self._address.set_text(fields.address)
        self._contact.set_text(fields.contact_note)
        self._note.set_text(card.register_note)

    def _keep(self, read: _Read) -> None:
        """From here on the words are kept; those of an earlier time come back, but not over what is written already."""
        drafts, key = self._context.workspace.casework.client_drafts, read.key
        already = self._values() if read.card is None else self._start
        begun = {name for name, value in already.items() if value != self._start[name]}
        start = self._start = {**self._values(), **{name: self._start[name] for name in begun}}
        for name, value in read.kept.items():
            if name in self._controls and name not in begun:
                sheet_draft.put(self._controls[name], value)
        for control in self._controls.values():
            sheet_draft.listen(control, self._touched)
        self._key = key
        self._keeper = self._kept_by = Keeper(
            self._context, self._values, lambda values: drafts.keep(key, values, start)
        )
        if read.kept:
            self._banner.set(self.tr("You left this unfinished; your words are here."), "info")
            self._banner.show()
            self._discard.show()
        elif begun:
            self._touched()

    def _values(self) -> Values:
        return sheet_draft.values_of(self._controls)

    def _touched(self) -> None:
        if self._keeper is not None:
            self._keeper.touch()

    def _throw_away(self) -> None:
        key, keeper = self._key, self._keeper
        if key is None or keeper is None:
            return
        keeper.stop()
        drafts = self._context.workspace.casework.client_drafts

        def failed(error: LahityoError) -> None:
            keeper.resume()  # it is still there, and what is written from now on is kept again
            self._failed(error)

        self._context.tasks.run(self, lambda: drafts.drop(key), lambda _: self.accept(), failed, lane="write")

    def _ask_reason(self) -> None:
        if self._card is not None:
            dialog = RevealDialog(self._context, self._card.id, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.revealed.connect(self._show_reach)
            dialog.open()

    def _show_reach(self) -> None:
        self._reveal_bar.hide()
        self._reach.show()
        self.fit()

    def _check_hetu(self, text: str, *, done: bool = False) -> None:
        """Say at once what is wrong, or what the code tells; a half-typed code is left in peace."""
        field = self._fields["hetu"]
        field.set_error("")
        field.set_hint("")
        if not text.strip():
            return
        try:
            code = hetu.parse(text)
        except BadInput as error:
            if done or len(text.strip()) >= _HETU_LENGTH:
                field.set_error(texts.of_error(error))
            return
        field.set_hint(self.tr("In order: born {date}").format(date=format_date(code.born)))
        if self._born.value() is None and not self._born.text().strip():
            self._born.set_value(code.born)

    def _submit(self) -> None:
        clear_problems(self._fields, self._banner)
        if not self._born.is_valid():
            self._say(self._fields["born"], self.tr("Write the date like 21.11.1980."))
            return
        fields = ClientFields(
            self._name.text(), self._alias.text(), self._born.value(), self._hetu.text().strip(), self._phone.text(),
            self._address.text(), self._contact.text(),
        )  # fmt: skip
        note, card, clients = self._note.text().strip(), self._card, self._context.workspace.casework.clients
        key = self._key
        restriction = self._persons.restriction() if card is None and self._restricts.isChecked() else None

        def work() -> bytes:
            if card is None:
                return clients.add(fields, note, restriction, key)
            clients.change(card, fields, note, key)
            return card.id

        self.act(self._save, work, self._done, lane="write")

    def _done(self, client: bytes) -> None:
        if self._keeper is not None:
            self._keeper.stop()
        self.accept()
        self.saved.emit(client)


def _read(casework: Casework, client: bytes | None, name: str) -> _Read:
    key = casework.client_drafts.key(client, name)
    return _Read(
        casework.clients.get(client) if client else None,
        casework.desk.me().writes,
        bool(client) and casework.safety.protection(client or b"").holds,
        tuple(casework.circles.candidates()) if client is None else (),
        key,
        casework.client_drafts.find(key),
    )
