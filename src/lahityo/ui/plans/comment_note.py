"""A comment on a plan: who said what of which words, and whether it has been dealt with."""

from PySide6.QtCore import QLocale, Qt, Signal

from lahityo.services.record_views import Row
from lahityo.ui.views import when
from lahityo.ui.widgets.banner import Banner


class CommentNote(Banner):
    """An open comment; `settles` offers to have dealt with it.

    Signals:
        settled(bytes): a person has dealt with it.
    """

    settled = Signal(bytes)

    def __init__(self, comment: Row, part: str = "", *, settles: bool = True) -> None:
        self._comment = comment.id
        quote = comment.values.get("quote")
        said = comment.values.get("words")
        words = said if isinstance(said, str) else ""
        about = f"{QLocale().quoteString(quote)}\n" if isinstance(quote, str) and quote and part else ""
        who = f"{comment.writer} · {when.day_and_clock(when.local(comment.at))}"
        act = self.tr("Dealt with") if settles else ""
        super().__init__(f"{about}{words}", "warning", title=f"{part}\n{who}" if part else who, action=act)
        self.acted.connect(lambda: self.settled.emit(self._comment))

    def seek(self) -> None:
        """Take the keys: the page comes along."""
        self._action.setFocus(Qt.FocusReason.TabFocusReason)
