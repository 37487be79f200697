"""The items of a tally as chips: chosen by their names, kept as their codes."""

from lahityo.domain.code_lists import code_list
from lahityo.ui.records import words
from lahityo.ui.widgets.chips import ChipGroup

_LISTS = ("need", "supply")


class TallyItems(ChipGroup):
    """What may be tapped at the meeting place: the shipped needs and supplies.

    A code that no list knows has a chip of its own, so that it is lost only when a person takes it away.
    """

    def __init__(self) -> None:
        self._known = [
            (item.code, words.of_item(name, item.code)) for name in _LISTS if (shipped := code_list(name))
            for item in shipped.items
        ]  # fmt: skip
        super().__init__(self._known)
        self._stored = ""

    def text(self) -> str:
        """The codes, parted by spaces: as stored, the new ones last; the stored text itself where none is changed."""
        before, chosen = list(dict.fromkeys(self._stored.split())), self.selected()
        if set(before) == set(chosen):
            return self._stored
        return " ".join([*(code for code in before if code in chosen), *(one for one in chosen if one not in before)])

    def set_text(self, value: str) -> None:
        """Choose what is stored, silently."""
        self._stored = value
        codes, known = list(dict.fromkeys(value.split())), dict(self._known)
        self.set_options([*self._known, *((code, code) for code in codes if code not in known)])
        self.set_selected(codes)

    def named(self, value: str) -> str:
        """The names of stored codes."""
        known = dict(self._known)
        return ", ".join(known.get(code, code) for code in value.split())
