"""One client: who it is and what to know first, over tabs with everything that is recorded."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lahityo.base.errors import LahityoError
from lahityo.domain.client import age_at, birth_date, display_name, in_quotes
from lahityo.domain.codes import registers_of
from lahityo.services.casework import Casework
from lahityo.services.circles import Circle
from lahityo.services.clients import ClientCard
from lahityo.services.records import Row as Record
from lahityo.ui import lazy, texts
from lahityo.ui.access.logged_note import LoggedNote
from lahityo.ui.access.noting import Noting
from lahityo.ui.context import Context
from lahityo.ui.design.keys import key_text
from lahityo.ui.design.theme import current
from lahityo.ui.ports import Touched
from lahityo.ui.records import words
from lahityo.ui.views import visit_rows, when
from lahityo.ui.views.client_tabs import OVERVIEW, VISITS, tabs_for
from lahityo.ui.views.page import Page
from lahityo.ui.views.view import View
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.flow import FlowLayout, clear_layout
from lahityo.ui.widgets.pill import Pill

_MOST_FLAGS = 3


@dataclass(frozen=True)
class _Read:
    card: ClientCard
    visits: int
    flags: tuple[Record, ...]
    hidden: bool
    special: bool
    writes: bool
    circle: Circle | None


class _Head(QWidget):
    """Pills, tabs and the button, over whatever tab shows."""

    def __init__(self, tabs: ChipGroup, button: Button, banner: Banner) -> None:
        super().__init__()
        self._pills = QWidget()
        self._flow = FlowLayout(self._pills)
        self._row = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._pills)
        self._column.addLayout(self._row)
        self._row.addWidget(tabs, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(banner)
        self._pills.hide()
        self._space()

    def show_pills(self, pills: list[Pill]) -> None:
        """What to know before anything else."""
        clear_layout(self._flow)
        for pill in pills:
            self._flow.addWidget(pill)
        self._pills.setVisible(bool(pills))

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_flow"):
            self._space()

    def _space(self) -> None:
        sizes = current().metrics
        self._column.setContentsMargins(sizes.page_padding, sizes.page_padding, sizes.page_padding, sizes.gap)
        self._column.setSpacing(sizes.gap)
        self._row.setSpacing(sizes.gap)
        self._flow.setSpacing(sizes.unit)


class ClientPage(View):
    """A client's page, at the tab `tab`."""

    concerns = frozenset({"client", "visit", "safety_flag", "protection", "special_support", "void", "correction"})

    def __init__(self, context: Context, client: bytes, tab: str = OVERVIEW) -> None:
        super().__init__(context)
        self._client = client
        self._tabs_there = tabs_for(registers_of(self.casework.desk.role()))
        keys = [one.key for one in self._tabs_there]
        self._wanted = tab if tab in keys else next(iter(keys), "")
        self._noting = Noting(context, client)
        self._is_closed = False
        self.load()  # what is read while the page is made comes when it stands
        self._made: dict[str, QWidget] = {}
        self._pages: dict[str, Page] = {}
        self._tabs = ChipGroup([], multiple=False, mark=False, required=True)
        self._tabs.setAccessibleName(self.tr("Parts of the page"))
        self._name_tabs(0)
        self._tabs.set_selected([self._wanted])
        self._tabs.changed.connect(lambda _: self.show_tab(self._tabs.value()))
        self._record = Button(self.tr("Record a visit"), "primary", icon="plus")
        self._record.clicked.connect(lambda: context.go.new_visit(client))
        self._banner = Banner("", "warning", action=self.tr("Compare"))
        self._banner.acted.connect(lambda: context.go.open_conflicts(client))
        self._banner.hide()
        self._head = _Head(self._tabs, self._record, self._banner)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        column.addWidget(LoggedNote())
        self.show_tab(self._wanted)
        for number, one in enumerate(self._tabs_there, start=1):
            QShortcut(QKeySequence(f"Alt+{number}"), self).activated.connect(partial(self._go_to_tab, one.key))

    def place(self) -> tuple[str, bytes]:
        """The client's page, with its tab."""
        return ("client" if self._wanted == OVERVIEW else f"client:{self._wanted}"), self._client

    @property
    def tab(self) -> QWidget | None:
        """The tab that shows."""
        return self._made.get(self._wanted)

    def show_tab(self, key: str) -> None:
        """Show a tab by its key; nothing for one that is not there."""
        tab = next((one for one in self._tabs_there if one.key == key), None)
        if tab is None:
            return
        self._wanted = key
        if (write := self._noting.opens(key)) is not None:
            self.context.tasks.run(self, write, None, self._close)
        if key not in self._made:
            made = lazy.maker(tab.maker)(self.context, self._client)
            self._made[key] = made
            self._pages[key] = Page(made, between=True)
            self._stack.addWidget(self._pages[key])
        self._stack.setCurrentWidget(self._pages[key])
        self._tabs.set_selected([key])

    def _go_to_tab(self, key: str) -> None:
        """By its key: from its chip Tab goes on into the page."""
        self.show_tab(key)
        self._tabs.setFocus(Qt.FocusReason.TabFocusReason)

    def may_record(self) -> bool:
        """Not of one who is only read, nor while the page is closed."""
        return not self._record.isHidden()

    def is_concerned(self, touched: Touched) -> bool:
        """Other clients' news do not matter, as far as their type tells."""
        return any(kind in self.concerns and (kind != "client" or key == self._client) for kind, key in touched)

    def load(self) -> None:
        """Read who the client is."""
        casework, client = self.casework, self._client
        if (write := self._noting.opens(self._wanted)) is not None:
            self.context.tasks.run(self, write, None, self._close)
        self.context.tasks.run(self, lambda: _read(casework, client), self._show, self._failed)

    def _name_tabs(self, visits: int) -> None:
        named = [(one.key, QCoreApplication.translate("ClientTabs", one.label)) for one in self._tabs_there]
        if visits:
            named = [(key, f"{name} {visits}" if key == VISITS else name) for key, name in named]
        self._tabs.set_options(named)
        for number, (key, _) in enumerate(named, start=1):
            self._tabs.chip(key).setToolTip(key_text(f"Alt+{number}"))

    def _show(self, read: _Read) -> None:
        if self._is_closed:
            return
        fields = read.card.fields
        born = birth_date(fields)
        today = self.casework.desk.clock().astimezone().date()
        age = self.tr("{years} years old").format(years=age_at(born, today)) if born else ""
        alias = in_quotes(fields.alias) if fields.name else ""
        self.set_title(display_name(fields), visit_rows.joined(age, alias))
        focus = self._tabs.hasFocus() or any(chip.hasFocus() for chip in self._tabs.findChildren(QWidget))
        self._name_tabs(read.visits)
        self._tabs.set_selected([self._wanted])
        if focus:
            self._tabs.setFocus(Qt.FocusReason.TabFocusReason)
        self._record.setVisible(read.writes)
        self._head.show_pills(self._pills(read))
        self._banner.setVisible(bool(read.card.conflicts))
        if read.card.conflicts:
            self._banner.set(
                self.tr("Two people changed the same details of this client at the same time; both are kept."),
                "warning",
                action=self.tr("Compare"),
            )

    def _pills(self, read: _Read) -> list[Pill]:
        pills = []
        if read.circle is not None and not read.circle.mine and read.circle.until is not None:
            until = when.day_and_clock(when.local(read.circle.until))
            pills.append(Pill(self.tr("Emergency access until {when}").format(when=until), "danger", icon="lock"))
        elif read.circle is not None:
            pills.append(Pill(self.tr("Only named people"), "warning", icon="lock"))
        if read.hidden:
            pills.append(Pill(self.tr("Non-disclosure"), "danger", icon="eye-off"))
        kinds = list(dict.fromkeys(str(flag.values.get("kind") or "") for flag in read.flags))
        pills += [Pill(words.of_item("flag_kind", kind), "danger") for kind in kinds[:_MOST_FLAGS] if kind]
        if read.special:
            pills.append(Pill(self.tr("Right to special support"), "info", icon="info"))
        return pills

    def _close(self, error: LahityoError) -> None:
        """The opening could not be written into the access log: nothing of the client is shown."""
        self._is_closed = True
        self._stack.hide()
        self._head.show_pills([])
        self._record.hide()
        self._failed(error)

    def _failed(self, error: LahityoError) -> None:
        self._banner.set(texts.of_error(error), "danger")
        self._banner.show()


def _read(casework: Casework, client: bytes) -> _Read:
    special = casework.records.rows("special_support", client=client)
    return _Read(
        casework.clients.get(client),
        casework.lists.count_of_client(client),
        tuple(casework.safety.flags(client)),
        casework.safety.protection(client).holds,
        any(row.values.get("entitled") is True for row in special),
        casework.desk.writes_about(client),
        casework.circles.of(client),
    )
