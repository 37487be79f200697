"""Who took part in a session: one row for each client, marked by one press or key; a word about a client on demand."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from lahityo.base.errors import LahityoError
from lahityo.services.desk import FormRejected
from lahityo.services.groups import Place, SessionView
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.records import words
from lahityo.ui.views.page import Bar, Column
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.chips import Chip, ChipGroup
from lahityo.ui.widgets.icon_button import IconButton
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_field import TextField

_DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class AttendanceCard(Card):
    """The chosen session. In a row 1 to 3 mark its client and go on to the next; Up and Down walk the rows.

    Signals:
        changed(): an attendance has been recorded.
        join_pressed(): somebody new is to become a member.
    """

    changed = Signal()
    join_pressed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Attendance"))
        self._context = context
        self._session: bytes | None = None
        self._sure = frozenset[str]()
        self._lines: dict[bytes, AttendanceLine] = {}
        self._banner = Banner("", "warning")
        self._banner.hide()
        self._all = Button(self.tr("Everyone present"), icon="check")
        self._all.clicked.connect(self._mark_all)
        self._keys = Label(self._key_words(), "small", wrap=True)
        self._marking = Bar([self._all, self._keys])
        self._rows = Column("gap")
        self._note = Label("", "small", wrap=True)
        for widget in (self._banner, self._marking, self._rows, self._note):
            self.add(widget)
        self.link_pressed.connect(self.join_pressed)
        self.hide()

    def show_session(self, view: SessionView | None, group: str, *, joins: bool) -> None:
        """Show a session, or nothing; the keys stay in their row."""
        self.setVisible(view is not None)
        if view is None:
            return
        if view.row.id != self._session:
            self._session = view.row.id
            self._banner.hide()
        self.set_title(self.tr("{group} {day}").format(group=group, day=words.of_day(view.row.day)))
        self.set_trailing(self.tr("%n present", "", view.present))
        self.set_link(self.tr("New member") if joins else "")
        places = view.places if joins else ()
        if list(self._lines) != [one.client for one in places]:
            self._rebuild(places)
        for place in places:
            self._lines[place.client].show_place(place)
        self._marking.setVisible(bool(places))
        self._all.setEnabled(any(not one.state for one in places))
        guests = self.tr("%n without a record", "", view.guests) if view.guests else ""
        self._note.setText(guests)
        self._note.setVisible(bool(guests))

    def begin(self) -> None:
        """Take the keys to the first row."""
        for line in self._lines.values():
            line.chips.setFocus(Qt.FocusReason.TabFocusReason)
            return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of a row, from whichever of its chips has the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, Chip):
            lines = list(self._lines.values())
            at = next((place for place, line in enumerate(lines) if line.chips.isAncestorOf(watched)), 0)
            key, states = Qt.Key(event.key()), [code for code, _ in words.options("attendance")]
            if key in _DIGITS[: len(states)] and event.modifiers() in _PLAIN:
                lines[at].give(states[_DIGITS.index(key)])
                lines[min(at + 1, len(lines) - 1)].chips.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            step = (key == Qt.Key.Key_Down) - (key == Qt.Key.Key_Up)
            if step:
                lines[(at + step) % len(lines)].chips.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _key_words(self) -> str:
        named = [f"{number} {name.lower()}" for number, (_, name) in enumerate(words.options("attendance"), start=1)]
        return self.tr("In a row {keys}; the arrows go from row to row.").format(keys=" · ".join(named))

    def _rebuild(self, places: tuple[Place, ...]) -> None:
        for line in self._lines.values():
            self._rows.box.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = {}
        for place in places:
            line = AttendanceLine(place.name)
            line.marked.connect(lambda state, about, client=place.client: self._record(client, state, about))
            for chip in line.chips.findChildren(Chip):
                chip.installEventFilter(self)
            self._rows.add(line)
            self._lines[place.client] = line

    def _mark_all(self) -> None:
        session, groups = self._session, self._context.workspace.casework.groups
        if session is not None:
            self._run(lambda: groups.all_present(session))

    def _record(self, client: bytes, state: str, about: str) -> None:
        session, groups, why = self._session, self._context.workspace.casework.groups, self.tr("Attendance changed")
        if session is None:
            return
        sure = about in self._sure
        self._run(lambda: groups.attend(session, client, state, about, why=why, sure=sure), about)

    def _run(self, work: Callable[[], object], about: str = "") -> None:
        def done(_: object) -> None:
            self._banner.hide()
            self.changed.emit()

        def failed(error: LahityoError) -> None:
            if isinstance(error, FormRejected):
                self._sure |= {about}  # asked once; the same words are taken the next time
            self._banner.set(texts.of_error(error), "warning")
            self._banner.show()

        self._context.tasks.run(self, work, done, failed, lane="write")


class AttendanceLine(Column):
    """One client: the name, the marks under it, and what was said about this client alone.

    Signals:
        marked(str, str): a person marked the client or wrote about the client: the state and the words.
    """

    marked = Signal(str, str)

    def __init__(self, name: str) -> None:
        super().__init__("unit")
        self._state = self._said = ""
        self.chips = ChipGroup(words.options("attendance"), multiple=False, mark=True, required=True)
        self.chips.setAccessibleName(name)
        for code, state in words.options("attendance"):
            self.chips.chip(code).setAccessibleName(f"{name}: {state}")
        self.chips.changed.connect(lambda _: self._tell())
        self.note = IconButton("pencil", self.tr("A word about {name}").format(name=name))
        self.note.clicked.connect(self._open_note)
        self._words = Label("", "small", wrap=True)
        self.about = TextField()
        self.about.setPlaceholderText(self.tr("About this client only; goes to the client's own record"))
        self.about.setAccessibleName(self.tr("About {name}").format(name=name))
        self.about.editingFinished.connect(self._tell)
        self.add(Label(name, "strong"))
        self.add(Bar([self.chips, self.note]))  # under the name in every row, however long it is
        self.add(self._words)
        self.add(self.about)
        self.about.hide()

    def show_place(self, place: Place) -> None:
        """What is recorded of the client; words that are being written stay."""
        self._state, self._said = place.state, place.words
        self.chips.set_selected([place.state] if place.state else [])
        self.note.setEnabled(bool(place.state))
        if not self.about.hasFocus():
            self.about.set_text(place.words)
            self.about.hide()
        self._words.setText(place.words)
        self._words.setVisible(bool(place.words) and self.about.isHidden())

    def give(self, state: str) -> None:
        """Mark the client, as a press on the chip does."""
        self.chips.set_selected([state])
        self._tell()

    def _open_note(self) -> None:
        self._words.hide()
        self.about.show()
        self.about.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self) -> None:
        state, about = self.chips.value(), self.about.text().strip()
        if state and (state, about) != (self._state, self._said):
            self.marked.emit(state, about)
        elif not self.about.hasFocus():
            self.about.hide()
            self._words.setVisible(bool(self._said))
