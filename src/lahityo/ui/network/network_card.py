"""The network as a card: on the overview a few of it, on its own tab all."""

from typing import ClassVar

from lahityo.domain.records.everyday import NETWORK_PERSON
from lahityo.services.network import Person
from lahityo.ui.context import Context
from lahityo.ui.network.people import person_row
from lahityo.ui.records.form import RecordForm
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import PersonDelegate

_FEW = 4


class NetworkCard(Card):
    """Reads by itself; `whole` shows everybody."""

    concerns: ClassVar[frozenset[str]] = frozenset({"network_person", "protection", "void"})

    def __init__(self, context: Context, client: bytes, *, whole: bool = False) -> None:
        super().__init__(self.tr("Network"))
        self._context, self._client, self._whole = context, client, whole
        self._list = ItemList(PersonDelegate(), person_row, self.tr("Network"), fitted=True, least=1)
        self._list.opened.connect(lambda person: context.go.open_record(person.row.id))
        self._empty = Label("", "meta", wrap=True)
        self.add(self._list)
        self.add(self._empty)
        self._list.hide()
        self._empty.hide()
        self.link_pressed.connect(self.add_person)
        self.load()

    def load(self) -> None:
        """Read the network."""
        casework, client = self._context.workspace.casework, self._client

        def read() -> tuple[list[Person], bool]:
            return casework.network.people(client), casework.desk.writes_about(client, NETWORK_PERSON.writers)

        self._context.tasks.run(self, read, self._show)

    def add_person(self) -> None:
        """The form of somebody new; nobody has been asked yet."""
        preset = {"permission": "not_asked"}
        RecordForm(self._context, NETWORK_PERSON, client=self._client, preset=preset, parent=self.window()).open()

    def _show(self, found: tuple[list[Person], bool]) -> None:
        people, writes = found
        shown = people if self._whole else people[:_FEW]
        self._list.show_items(shown)
        self._list.setVisible(bool(shown))
        first = self.tr("Nobody yet. Add relatives, workers and services, and ask whether each may be contacted.")
        self._empty.setText(first if writes else self.tr("Nobody yet."))
        self._empty.setVisible(not shown)
        self.set_link(self.tr("Add") if writes else "")
        self.set_trailing(str(len(people)) if len(people) > len(shown) else "")
