"""Who took part in a session: a row of chips for each client, and a word about that client alone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.services.desk import FormRejected
from lahityo.services.groups import Place, SessionView
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.records import words
from lahityo.ui.views.page import Bar, Column
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_field import TextField


class AttendanceCard(Card):
    """The chosen session.

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
        self._lines: list[QWidget] = []
        self._banner = Banner("", "warning")
        self._banner.hide()
        self._rows = Column("gap")
        self._note = Label("", "small", wrap=True)
        self.add(self._banner)
        self.add(self._rows)
        self.add(self._note)
        self.link_pressed.connect(self.join_pressed)
        self.hide()

    def show_session(self, view: SessionView | None, group: str, *, joins: bool) -> None:
        """Show a session, or nothing."""
        self.setVisible(view is not None)
        if view is None:
            return
        if view.row.id != self._session:
            self._session = view.row.id
            self._banner.hide()
        self.set_title(self.tr("{group} {day}").format(group=group, day=words.of_day(view.row.day)))
        self.set_trailing(self.tr("%n present", "", view.present))
        self.set_link(self.tr("New member") if joins else "")
        for line in self._lines:
            self._rows.box.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(place) for place in view.places] if joins else []
        for line in self._lines:
            self._rows.add(line)
        guests = self.tr("%n without a record", "", view.guests) if view.guests else ""
        alone = self.tr("What is written here goes to that client's own record; nobody else is named in it.")
        self._note.setText("\n".join(filter(None, (guests, alone if self._lines else ""))))

    def _line(self, place: Place) -> QWidget:
        chips = ChipGroup(words.options("attendance"), multiple=False, mark=True, required=True)
        chips.set_selected([place.state])
        chips.setAccessibleName(place.name)
        about = TextField(place.words)
        about.setPlaceholderText(self.tr("About this client only"))
        about.setAccessibleName(self.tr("About {name}").format(name=place.name))

        def record() -> None:
            if chips.value() and (chips.value(), about.text().strip()) != (place.state, place.words):
                self._record(place.client, chips.value(), about.text().strip())

        chips.changed.connect(lambda _: record())
        about.editingFinished.connect(record)
        line = Column("unit")
        line.add(Bar([Label(place.name, "strong")], [chips]))
        line.add(about)
        return line

    def _record(self, client: bytes, state: str, about: str) -> None:
        session, groups, why = self._session, self._context.workspace.casework.groups, self.tr("Attendance changed")
        if session is None:
            return
        sure = about in self._sure

        def done(_: object) -> None:
            self._banner.hide()
            self.changed.emit()

        def failed(error: LahityoError) -> None:
            if isinstance(error, FormRejected):
                self._sure |= {about}  # asked once; the same words are taken the next time
            self._banner.set(texts.of_error(error), "warning")
            self._banner.show()

        self._context.tasks.run(
            self, lambda: groups.attend(session, client, state, about, why=why, sure=sure), done, failed, lane="write"
        )
