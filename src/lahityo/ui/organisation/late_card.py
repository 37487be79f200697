"""Arrived from a removed computer: each read by a colleague, who accepts it or rejects it with a reason."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.domain.access import Part
from lahityo.services.late import LateItem
from lahityo.services.outbox import Written
from lahityo.ui.context import Context
from lahityo.ui.records import words
from lahityo.ui.sync_view.field_words import name_alone, value_words
from lahityo.ui.sync_view.trouble_sheet import kind_words
from lahityo.ui.texts import of_error
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.views.facts import Facts
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.views.when import day_and_clock, local
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import PersonDelegate, PersonRow
from lahityo.ui.widgets.text_area import TextArea


class LateCard(Card):
    """What waits; hidden while nothing does."""

    def __init__(self, context: Context) -> None:
        super().__init__("")
        self._context = context
        self.set_title(self.tr("Arrived from a removed computer"))
        hint = self.tr("Not part of any record yet. Read it, then accept it or reject it with a reason.")
        self.add(Label(hint, "body", ink="ink2", wrap=True))
        self._list = ItemList(PersonDelegate(), self._row, self.tr("Arrived from a removed computer"), fitted=True)
        self._list.opened.connect(self._open)
        self.add(self._list)
        self.load()

    def load(self) -> None:
        """Read what waits."""
        self._context.tasks.run(self, self._context.workspace.casework.late.waiting, self._show)

    def _show(self, items: list[LateItem]) -> None:
        self._list.show_items(items)
        self.set_trailing(str(len(items)))
        self.setVisible(bool(items))

    def _row(self, item: LateItem) -> PersonRow:
        whose = item.client_name or self.tr("The team")
        initials = "".join(part[0] for part in whose.split()[:2]).upper()
        return PersonRow(whose, joined(item.author, day_and_clock(local(item.at))), initials)

    def _open(self, item: LateItem) -> None:
        """To read it is an opening of the client's record: it is in the access log before it shows."""
        access = self._context.workspace.casework.access
        opening = access.opening(item.client, Part.DOCUMENT, kind=item.records[0].type if item.records else "")
        self._context.tasks.run(self, lambda: access.note(opening), lambda _: self._show_item(item))

    def _show_item(self, item: LateItem) -> None:
        sheet = LateSheet(self._context, item, self.window())
        sheet.accepted.connect(self.load)
        sheet.open()


class LateSheet(BusySheet):
    """One to read and decide on; accepted once it is decided."""

    def __init__(self, context: Context, item: LateItem, parent: QWidget) -> None:
        team = QCoreApplication.translate("LateCard", "The team")
        told = joined(item.author, day_and_clock(local(item.at)))
        super().__init__(context.tasks, item.client_name or team, told, parent)
        self._context, self._item = context, item
        for record in item.records:
            self.add(_told(record))
        self._why = TextArea(min_lines=2)
        self._fields["why"] = self._why_field = Field(self.tr("Reason for rejecting"), self._why)
        if not item.mine:
            self.add(Banner(self.tr("Someone of the author's profession decides on this."), "info"))
            self.add_action(self.tr("Close"), "primary", rejects=True)
            return
        self.add(self._why_field)
        # In the reason's field, the keys would scroll what is to be read out of sight.
        self.add_action(self.tr("Cancel"), rejects=True).setFocus()
        self._no = self.add_action(self.tr("Reject"), "danger")
        self._no.clicked.connect(self._reject)
        self._yes = self.add_action(self.tr("Accept"), "primary")
        self._yes.clicked.connect(self._accept)

    def _accept(self) -> None:
        late, names = self._context.workspace.casework.late, self._item.names
        self.act(self._yes, lambda: late.accept(names), lane="write")

    def _reject(self) -> None:
        late, names, why = self._context.workspace.casework.late, self._item.names, self._why.text()
        self.act(self._no, lambda: late.reject(names, why), lane="write")

    def _failed(self, error: LahityoError) -> None:
        self._say(self._why_field, of_error(error))


def _told(record: Written) -> Card:
    """A late record in words: its kind, and each field under its name."""
    card = Card(kind_words(record.type) or words.of_type(record.type))
    facts = Facts()
    facts.show_facts(
        [(name_alone(record.type, name), value_words(record.type, name, value)) for name, value in record.values]
    )
    card.add(facts)
    return card
