"""Henkilöt: who works for whom, at what, and how the work is shared."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lahityo.domain.records.organisation import PERSON
from lahityo.services.devices import PersonDevices
from lahityo.services.organisation import Person
from lahityo.services.records import Card as RecordCard
from lahityo.ui.context import Context
from lahityo.ui.handover.team_card import TeamHandOvers
from lahityo.ui.organisation.devices_sheet import DevicesSheet
from lahityo.ui.organisation.late_card import LateCard
from lahityo.ui.organisation.sheets_card import SheetsCard
from lahityo.ui.organisation.teams_card import TeamsCard
from lahityo.ui.records import words
from lahityo.ui.records.form import RecordForm
from lahityo.ui.shell.invite import InviteDialog
from lahityo.ui.texts import of_code
from lahityo.ui.views.facts import Facts
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Column
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import PersonDelegate, PersonRow, PillText

ASKED = ("organisation", "sector", "title", "phone", "duties")
"""What the form asks about a member: the rest is known."""


class PeoplePanel(Column):
    """Everyone in the organisation, with the employer beside the name."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._writes = False
        self._removed: frozenset[bytes] = frozenset()
        self._card = Card(self.tr("Workers"))
        hint = self.tr("Public services and associations work side by side: everyone sees who works for whom.")
        self._card.add(Label(hint, "body", ink="ink2", wrap=True))
        self._list = ItemList(PersonDelegate(), self._row, self.tr("Workers"), fitted=True)
        self._list.opened.connect(self.open)
        self._card.add(self._list)
        self._card.link_pressed.connect(self._invite)
        self._late = LateCard(context)
        self._late.hide()
        self.add(self._late)
        self.add(self._card)
        self._teams = TeamsCard(context)
        self.add(self._teams)
        self.add(TeamHandOvers(context))
        self.add(SheetsCard(context))
        self.add_stretch()
        self.load()

    def load(self) -> None:
        """Read who there is."""
        self._teams.load()
        casework = self._context.workspace.casework
        organisation = casework.organisation
        self._context.tasks.run(
            self,
            lambda: (
                organisation.people(), organisation.writes(), casework.desk.me().admin,
                frozenset(one.member for one in casework.devices.people() if one.removed),
            ),
            self._show,
        )  # fmt: skip

    def _show(self, read: tuple[list[Person], bool, bool, frozenset[bytes]]) -> None:
        people, self._writes, invites, self._removed = read
        people = sorted(people, key=lambda one: one.member in self._removed)
        self._list.show_items(people)
        self._card.set_link(self.tr("Invite a worker") if invites else "")
        self._card.set_trailing(str(len(people)))

    def _row(self, person: Person) -> PersonRow:
        initials = "".join(part[0] for part in person.name.split()[:2]).upper()
        detail = joined(person.title or of_code(person.role), person.organisation, person.team)
        if person.member in self._removed:
            return PersonRow(person.name, detail, initials, pill=PillText(self.tr("Removed"), "neutral"))
        pill = PillText(words.of_item("sector", person.sector), "neutral", "users") if person.sector else None
        return PersonRow(person.name, detail, initials, pill=pill)

    def _invite(self) -> None:
        dialog = InviteDialog(self._context, self.window())
        dialog.finished.connect(self.load)
        dialog.open()

    def open(self, person: Person) -> None:
        """Read about a member; those who may write go on to the form."""
        sheet = PersonSheet(person, self._writes, self.window())
        sheet.accepted.connect(lambda: self.edit(person))
        sheet.devices_wanted.connect(lambda: self._ask_devices(person))
        sheet.open()

    def _ask_devices(self, person: Person) -> None:
        casework = self._context.workspace.casework

        def read() -> tuple[PersonDevices | None, bool, bool]:
            found = next((one for one in casework.devices.people() if one.member == person.member), None)
            me = casework.desk.me()
            return found, me.admin, me.member == person.member

        self._context.tasks.run(self, read, self._show_devices)

    def _show_devices(self, read: tuple[PersonDevices | None, bool, bool]) -> None:
        found, admin, own = read
        if found is not None:
            sheet = DevicesSheet(self._context, found, admin, own, self.window())
            sheet.changed.connect(self.load)
            sheet.open()

    def edit(self, person: Person) -> None:
        """The form about a member."""
        casework = self._context.workspace.casework
        if person.record is None:
            preset = casework.organisation.person_preset(person)
            self._open_form(
                RecordForm(self._context, PERSON, client=b"", preset=preset, ask=ASKED, parent=self.window())
            )
            return
        record = person.record

        def show(card: RecordCard) -> None:
            self._open_form(RecordForm(self._context, PERSON, client=b"", card=card, ask=ASKED, parent=self.window()))

        self._context.tasks.run(self, lambda: casework.records.get(record), show)

    def _open_form(self, form: RecordForm) -> None:
        form.saved.connect(lambda _: self.load())
        form.open()


class PersonSheet(Dialog):
    """One member to read; accepted when the reader wants to change it.

    Signals:
        devices_wanted(): the reader wants to see the person's computers.
    """

    devices_wanted = Signal()

    def __init__(self, person: Person, writes: bool, parent: QWidget) -> None:
        super().__init__(person.name, joined(of_code(person.role), person.team), parent)
        fields = {field.name: words.of_field(field) for field in PERSON.fields}
        facts = Facts()
        facts.show_facts(
            [
                (fields["organisation"], person.organisation),
                (fields["sector"], words.of_item("sector", person.sector) if person.sector else ""),
                (fields["title"], person.title),
                (fields["phone"], person.phone),
                (fields["duties"], person.duties),
            ],
            self.tr("Nothing has been written about this worker yet."),
        )
        self.add(facts)
        devices = self.add_action(self.tr("Computers, role and team…"))
        devices.clicked.connect(self.reject)
        devices.clicked.connect(self.devices_wanted)
        if writes:
            self.add_action(self.tr("Edit"), accepts=True)
        self.add_action(self.tr("Close"), "primary", rejects=True)
