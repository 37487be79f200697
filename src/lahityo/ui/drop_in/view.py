"""Kohtaamispaikka: today's taps, groups, the day log and the area, one at a time."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from lahityo.ui import lazy
from lahityo.ui.context import Context
from lahityo.ui.views.page import Bar, Column, Pages, fill
from lahityo.ui.views.view import View
from lahityo.ui.widgets.chips import ChipGroup

_PANELS = {
    "today": "lahityo.ui.drop_in.tally_panel:TallyPanel",
    "groups": "lahityo.ui.drop_in.groups_panel:GroupsPanel",
    "log": "lahityo.ui.drop_in.log_panel:DayLogPanel",
    "area": "lahityo.ui.drop_in.log_panel:AreaPanel",
}


class DropInView(View):
    """Each part is made when it is first shown."""

    concerns = frozenset(
        {"contact_tally", "day_entry", "group", "group_session", "attendance", "membership", "void", "step", "client"}
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._panels: dict[str, QWidget] = {}
        self._names = {
            "today": self.tr("Today"),
            "groups": self.tr("Groups"),
            "log": self.tr("Day log"),
            "area": self.tr("Area"),
        }
        self._parts = ChipGroup(list(self._names.items()), multiple=False, mark=False, required=True)
        self._parts.setAccessibleName(self.tr("Part of the meeting place"))
        self._parts.changed.connect(lambda keys: self.open_part(keys[0]))
        self._stack = Pages()
        content = Column()
        content.add(Bar([self._parts]))
        content.add(self._stack, 1)
        fill(self, content)
        self.open_part("today")

    def place(self) -> tuple[str, bytes]:
        """The meeting place."""
        return "drop_in", b""

    def load(self) -> None:
        """Have the part that shows read again."""
        panel = self._panels.get(self._parts.value())
        load: Callable[[], None] | None = getattr(panel, "load", None)
        if load is not None:
            load()

    def open_part(self, key: str) -> None:
        """Show a part: today, groups, log or area."""
        if key not in self._panels:
            self._panels[key] = lazy.maker(_PANELS[key])(self.context)
            self._stack.add(self._panels[key])
        self._parts.set_selected([key])
        self._stack.show_page(self._panels[key])
        self.set_title(self.tr("Meeting place"), self._names[key])
        self.load()
