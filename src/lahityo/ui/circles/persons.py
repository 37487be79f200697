"""Who beside oneself has a restricted client's record, whether others may open it in an emergency, and why."""

from collections.abc import Iterable, Sequence

from lahityo.domain.codes import Role
from lahityo.services.circles import Restriction
from lahityo.services.desk import Colleague
from lahityo.ui.texts import of_code
from lahityo.ui.views.page import Column
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.check_box import CheckBox
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_field import TextField


class PersonsFields(Column):
    """Asks for a restriction; `reason` is the field that a form shows its problems at."""

    def __init__(self, *, changes: bool = False) -> None:
        """`changes`: of a client who is restricted already, for another reason than the first."""
        super().__init__("gap")
        self.chips = ChipGroup()
        self._chosen = Field(self.tr("People besides you"), self.chips)
        self._alone = Label(self.tr("Nobody else in the team works with clients yet."), "small", wrap=True)
        self._alone.hide()
        self.glass = CheckBox(self.tr("The team may open it in an emergency"), checked=True)
        told = self.tr("With a written reason, for a day. You see who did, and the team lead sees why.")
        self.why = TextField()
        asked = self.tr("Why you change it") if changes else self.tr("Why the client is restricted")
        self.reason = Field(asked, self.why, required=True)
        for widget in (self._chosen, self._alone, self.glass, Label(told, "small", wrap=True), self.reason):
            self.add(widget)

    def show_people(self, people: Sequence[Colleague], chosen: Iterable[bytes] = (), *, glass: bool = True) -> None:
        """Offer these persons, with those chosen who have the record already."""
        self.chips.set_options([(one.id.hex(), joined(one.name, of_code(Role(one.role)))) for one in people])
        self.chips.set_selected([one.hex() for one in chosen])
        self._chosen.setVisible(bool(people))
        self._alone.setVisible(not people)
        self.glass.setChecked(glass)

    def restriction(self) -> Restriction:
        """What was chosen and written."""
        members = frozenset(bytes.fromhex(key) for key in self.chips.selected())
        return Restriction(members, self.glass.isChecked(), self.why.text())
