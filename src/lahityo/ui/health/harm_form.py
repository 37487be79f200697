"""Harm reduction: how many of each item were given and returned."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from lahityo.domain.spec import Values
from lahityo.services.record_writes import New
from lahityo.ui.context import Context
from lahityo.ui.records import words
from lahityo.ui.records.kept_dialog import KeptDialog
from lahityo.ui.views.page import Row
from lahityo.ui.widgets.date_fields import DateField
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.text_field import TextField

_TYPE = "harm_reduction"


class HarmForm(KeptDialog):
    """Counts of items; what is left empty was not given.

    Signals:
        saved(bytes): the counts are in the vault; the record's id.
    """

    saved = Signal(bytes)

    def __init__(self, context: Context, client: bytes, parent: QWidget | None) -> None:
        super().__init__(context, _TYPE, client, words.of_type(_TYPE), parent=parent)
        self._client = client
        clock = context.workspace.casework.desk.clock
        self._day = DateField(clock=clock)
        self._day.set_value(clock().astimezone().date())
        self._words = TextField()
        self._counts = {code: TextField() for code, _ in words.options("supply")}
        items = [Field(name, self._counts[code]) for code, name in words.options("supply")]
        self._fields = {
            "on": Field(self.tr("Given on"), self._day, required=True),
            "counts": items[0],
            "words": Field(self.tr("Notes"), self._words),
        }
        self.add(self._fields["on"])
        for place in range(0, len(items), 2):
            pair = items[place : place + 2]
            self.add(Row(pair, [1] * len(pair), least=0.6, gap="gutter"))
        self.add(self._fields["words"])
        self.add(self.note)
        for text in (*self._counts.values(), self._words):
            text.edited.connect(lambda _: self.touch())
        self.add_action(self.tr("Cancel"), rejects=True)
        self._save = self.add_action(self.tr("Save"), "primary")
        self._save.clicked.connect(self._write)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self._write)
        next(iter(self._counts.values())).setFocus()
        self.find_kept()

    def values(self) -> Values:
        """The fields of the record."""
        day: date | None = self._day.value()
        counts = [f"{code}={field.text().strip()}" for code, field in self._counts.items() if field.text().strip()]
        return {"on": day.isoformat() if day else None, "counts": tuple(counts), "words": self._words.text()}

    def kept(self) -> Values:
        """The same."""
        return self.values()

    def restore(self, values: Values) -> None:
        """The counts and the notes; the day is today's."""
        texts = values.get("counts")
        for text in texts if isinstance(texts, tuple) else ():
            code, _, count = str(text).partition("=")
            if code in self._counts:
                self._counts[code].set_text(count)
        self._words.set_text(str(values.get("words") or ""))

    def _write(self) -> None:
        records, new = self.context.workspace.casework.records, New(_TYPE, self._client, self.values())
        key = self.key
        self.act(self._save, lambda: records.write(new, draft=key), self._done, lane="write")

    def _done(self, written: list[bytes]) -> None:
        self.end()
        self.accept()
        self.saved.emit(written[0])
