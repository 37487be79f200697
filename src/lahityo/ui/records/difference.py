"""What changed in a field, word by word: what went is struck through, what came is marked, never by colour alone."""

from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel

from lahityo.domain.diff import FieldDiff, Kind, Part
from lahityo.ui.design.theme import current
from lahityo.ui.records import words
from lahityo.ui.widgets.label import Label


class DifferenceText(Label):
    """A text with its changes marked; other values as before → after."""

    def __init__(self, change: FieldDiff) -> None:
        super().__init__("", "body", wrap=True, selectable=True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self._change = change
        self.setAccessibleName(_spoken(change))
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Mark again in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_change"):
            self._draw()

    def _draw(self) -> None:
        change = self._change
        if change.parts:
            self._show("".join(_marked(part) for part in change.parts))
            return
        before = words.of_value(change.field, change.before)
        after = words.of_value(change.field, change.after)
        parts = [Part(Kind.GONE, before)] if before else []
        parts += [Part(Kind.NEW, after)] if after else []
        self._show(" ".join(_marked(part) for part in parts))

    def _show(self, marked: str) -> None:
        # Past Label's own, which shows markup as it is: here every word is escaped and the marks are ours.
        QLabel.setText(self, marked)


def _marked(part: Part) -> str:
    text = escape(part.text).replace("\n", "<br>")
    theme = current()
    if part.kind is Kind.GONE:
        return f'<s style="color:{theme.color("danger").name()}">{text}</s>'
    if part.kind is Kind.NEW:
        ink, ground = theme.color("done").name(), theme.color("done_tint").name()
        return f'<u style="color:{ink};background-color:{ground}">{text}</u>'
    return text


def _spoken(change: FieldDiff) -> str:
    return QCoreApplication.translate("DifferenceText", "Before: {before}. After: {after}.").format(
        before=words.of_value(change.field, change.before) or "–",
        after=words.of_value(change.field, change.after) or "–",
    )
