"""A person's computers: what each holds, and what an administrator may do about them."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.domain.codes import Role
from lahityo.services.devices import Computer, PersonDevices
from lahityo.ui.context import Context
from lahityo.ui.organisation.role_sheet import RoleSheet
from lahityo.ui.shell import clipboard
from lahityo.ui.shell.invite import picture
from lahityo.ui.texts import of_code
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.views.page import Bar
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.views.when import day_and_clock, local
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_area import TextArea


class DevicesSheet(BusySheet):
    """The computers of one member.

    Signals:
        changed(): somebody or something was removed, or a code was made.
    """

    changed = Signal()

    def __init__(self, context: Context, person: PersonDevices, admin: bool, own: bool, parent: QWidget) -> None:
        told = QCoreApplication.translate("DevicesSheet", "Computers and what each of them holds.")
        super().__init__(context.tasks, person.name, told, parent)
        self._context, self._person = context, person
        self._met: dict[bytes, Label] = {}
        if person.removed:
            self.add(Banner(self.tr("This person has been removed from the organisation."), "info"))
        if not person.computers:
            self.add(Label(self.tr("No computer has joined yet."), "body", ink="ink2", wrap=True))
        for computer in person.computers:
            self.add(self._card(computer, admin))
        if admin and not person.removed:
            self._offer(own)
        # The first button of the body may take a computer away: the keys do not rest on it.
        self.add_action(self.tr("Close"), "primary", rejects=True).setFocus()
        if self._met and (admin or context.workspace.casework.desk.role() is Role.TEAM_LEAD):
            context.tasks.run(self, context.workspace.last_seen, self._show_met, self._not_met, lane="network")

    def _show_met(self, seen: dict[bytes, int]) -> None:
        for device, label in self._met.items():
            met = day_and_clock(local(seen[device])) if device in seen else self.tr("never")
            label.setText(self.tr("The server last met it: {when}").format(when=met))
            label.show()
        self.fit()

    def _not_met(self, _: LahityoError) -> None:
        for label in self._met.values():
            label.setText(self.tr("The server could not be asked when it last met this computer."))
            label.show()
        self.fit()

    def _card(self, computer: Computer, admin: bool) -> Card:
        card = Card(self.tr("This computer") if computer.mine else self.tr("Computer"))
        card.set_trailing(computer.device.hex()[:8])
        if computer.revoked_at is not None:
            gone = self.tr("Removed on {day}").format(day=day_and_clock(local(computer.revoked_at)))
            card.add(Label(gone, "body", ink="danger", wrap=True))
        card.add(Label(self.tr("Holds: {registers}").format(registers=held(computer)), "body", wrap=True))
        heard = day_and_clock(local(computer.heard)) if computer.heard else self.tr("nothing yet")
        card.add(Label(self.tr("Newest entry written on it: {when}").format(when=heard), "small", wrap=True))
        met = self._met[computer.device] = Label("", "small", wrap=True)
        card.add(met)
        met.hide()
        if admin and computer.revoked_at is None and not computer.mine:
            remove = Button(self.tr("Remove this computer…"), "quiet")
            remove.clicked.connect(lambda: self._ask(computer))
            card.add(Bar([remove]))
        return card

    def _offer(self, own: bool) -> None:
        again = Button(self.tr("New computer for this person"))
        again.clicked.connect(lambda: self._invite_again(again))
        role = Button(self.tr("Change role or team…"))
        role.clicked.connect(self._ask_teams)
        buttons = [again, role]
        if self._person.invited:
            withdraw = Button(self.tr("Withdraw the invitation"))
            withdraw.clicked.connect(lambda: self._withdraw(withdraw))
            buttons.append(withdraw)
        if not own:
            remove = Button(self.tr("Remove this person…"), "quiet")
            remove.clicked.connect(lambda: self._ask(None))
            buttons.append(remove)
        self.add(Bar(buttons))

    def _ask(self, computer: Computer | None) -> None:
        sheet = RemovalSheet(self._context, self._person, computer, self)
        sheet.accepted.connect(self._done)
        sheet.open()

    def _ask_teams(self) -> None:
        self._context.tasks.run(self, self._context.workspace.casework.devices.teams, self._ask_role)

    def _ask_role(self, teams: list[tuple[bytes, str]]) -> None:
        sheet = RoleSheet(self._context, self._person, teams, self)
        sheet.accepted.connect(self._done)
        sheet.open()

    def _done(self) -> None:
        self.changed.emit()
        self.accept()

    def _withdraw(self, button: Button) -> None:
        workspace, member = self._context.workspace, self._person.member
        self.act(button, lambda: workspace.withdraw(member), lambda _: self._done())

    def _invite_again(self, button: Button) -> None:
        workspace, member = self._context.workspace, self._person.member
        self.act(button, lambda: workspace.invite_again(member), self._show_code)

    def _show_code(self, code: str) -> None:
        self.changed.emit()
        ComputerCodeSheet(self._person.name, code, self).open()


class RemovalSheet(BusySheet):
    """Says exactly what the computer, or all of a person's, held and keeps; accepted once it is done."""

    def __init__(self, context: Context, person: PersonDevices, computer: Computer | None, parent: QWidget) -> None:
        title = (
            QCoreApplication.translate("RemovalSheet", "Remove {name}?")
            if computer is None
            else QCoreApplication.translate("RemovalSheet", "Remove a computer of {name}?")
        )
        super().__init__(context.tasks, title.format(name=person.name), "", parent)
        self._context, self._person, self._computer = context, person, computer
        standing = [one for one in person.computers if one.revoked_at is None]
        for one in standing if computer is None else [computer]:
            words = self.tr("The computer {id} held: {registers}.")
            self.add(Label(words.format(id=one.device.hex()[:8], registers=held(one)), "body", wrap=True))
        for text in (
            self.tr("What has been read on it cannot be taken back. It gets nothing new: others write under new keys."),
            self.tr("When it is next online it hands over what it has not sent, and erases its records."),
            self.tr("What it sends late is not mixed into the records: a colleague reads it first."),
        ):
            self.add(Label(text, "body", ink="ink2", wrap=True))
        if computer is None and person.alone:
            told = self.tr(
                "Nobody else has %n restricted client(s) of this person. Let them be given to others first, or ask the"
                " team lead to name others afterwards.",
                "",
                person.alone,
            )
            self.add(Label(told, "body", ink="danger", wrap=True))
        self.add_action(self.tr("Cancel"), rejects=True)
        self.go = self.add_action(self.tr("Remove"), "danger")
        self.go.clicked.connect(self._remove)

    def _remove(self) -> None:
        workspace, person, computer = self._context.workspace, self._person, self._computer

        def work() -> None:
            if computer is None:
                workspace.remove(person.member)
            else:
                workspace.revoke(computer.device)

        self.act(self.go, work)


class ComputerCodeSheet(Dialog):
    """The invitation code of a further computer; kept nowhere when it closes."""

    def __init__(self, name: str, code: str, parent: QWidget) -> None:
        words = QCoreApplication.translate(
            "ComputerCodeSheet", "Give this code to {name} in person. It works once, on the new computer."
        )
        super().__init__(
            QCoreApplication.translate("ComputerCodeSheet", "New computer"), words.format(name=name), parent
        )
        shown = TextArea(code, min_lines=3)
        shown.setReadOnly(True)
        shown.setAccessibleName(self.tr("Invitation code"))
        copy = Button(self.tr("Copy"), icon="copy")
        copy.clicked.connect(lambda: clipboard.copy(code))
        self.add(shown)
        self.add(Bar([copy, Label(self.tr("Stays on the clipboard for 30 seconds."), "small")]))
        self.add(picture(code, self.tr("The code as a QR picture")))
        self.add_action(self.tr("Done"), "primary", accepts=True)
        QTimer.singleShot(0, self, self.fit)  # once the text has its lines


def held(computer: Computer) -> str:
    """What a computer holds, in words: each register, with the number of clients where it is known here."""
    clients = QCoreApplication.translate("DevicesSheet", "{register} (clients: {count})")
    parts = [
        of_code(register) if count is None else clients.format(register=of_code(register), count=count)
        for register, count in computer.holds
    ]
    return joined(*parts) or QCoreApplication.translate("DevicesSheet", "the list of members alone")
