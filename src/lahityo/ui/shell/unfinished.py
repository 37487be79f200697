"""Unfinished texts of a register that this person has lost: to be read and copied out until they leave."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lahityo.domain import registry
from lahityo.domain.spec import Values
from lahityo.services.casework import Casework
from lahityo.services.client_drafts import is_of_client, written
from lahityo.services.clients import FIELDS
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.records import words
from lahityo.ui.shell import clipboard
from lahityo.ui.sync_view.field_words import name_alone
from lahityo.ui.views.page import Column
from lahityo.ui.views.today_data import name_of
from lahityo.ui.views.visit_facts import facts_without_place
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.label import Label

CLIENT_FIELDS = frozenset({*FIELDS, "note"})


class Unfinished(NamedTuple):
    """One text: whose and what it is, and its fields as (label, text)."""

    title: str
    facts: list[tuple[str, str]]

    def text(self) -> str:
        """As it is copied."""
        return "\n".join([self.title, *(f"{label}: {text}" for label, text in self.facts)])


def read_unfinished(casework: Casework) -> list[Unfinished]:
    """Every one of them, the newest first, visits before forms; blocks."""
    visits, forms = casework.departures.unfinished()
    found = [
        _made(casework, one.fields.client, texts.of_code(one.fields.kind), facts_without_place(one.fields, {}))
        for one in visits
    ]
    return found + [
        _made(casework, one.client, _kind_of_form(one.type), _facts_of_form(one.type, one.values)) for one in forms
    ]


def _made(casework: Casework, client: bytes, what: str, facts: list[tuple[str, str]]) -> Unfinished:
    title = " · ".join(one for one in (name_of(casework, client), what) if one)
    return Unfinished(title, [(label, text) for label, text in facts if text])


def _kind_of_form(record_type: str) -> str:
    if is_of_client(record_type):
        return QCoreApplication.translate("UnfinishedSheet", "Details of a client")
    return words.of_type(record_type)


def _facts_of_form(record_type: str, values: Values) -> list[tuple[str, str]]:
    spec = registry.spec(record_type)
    if is_of_client(record_type):
        return [
            (name_alone("client", name), value)
            for name, value in written(values).items()
            if name in CLIENT_FIELDS and isinstance(value, str)
        ]
    if spec is None:
        return [(name, value) for name, value in values.items() if isinstance(value, str)]
    return [(words.of_field(field), words.of_value(field, values.get(field.name))) for field in spec.fields]


class UnfinishedSheet(Dialog):
    """Shows them one under the other, each to be selected, and copies them all."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Unfinished texts"), "", parent)
        self._found: list[Unfinished] = []
        self.add(Label(self.tr("What is copied stays on the clipboard for 30 seconds."), "small", wrap=True))
        self._copy = self.add_action(self.tr("Copy everything"))
        self._copy.setEnabled(False)
        self._copy.clicked.connect(self._copy_all)
        self.add_action(self.tr("Close"), "primary", rejects=True)
        casework = context.workspace.casework
        context.tasks.run(self, lambda: read_unfinished(casework), self._show)

    def _show(self, found: list[Unfinished]) -> None:
        self._found = found
        self._copy.setEnabled(bool(found))
        for one in found:
            card = Card(one.title)
            for label, text in one.facts:
                one_fact = Column("unit")
                one_fact.add(Label(label, "meta", wrap=True))
                one_fact.add(Label(text, "body", wrap=True, selectable=True))
                card.add(one_fact)
            self.add(card)
        self.fit()

    def _copy_all(self) -> None:
        clipboard.copy("\n\n".join(one.text() for one in self._found))
