"""Inviting a worker: name and role, then the code to hand over, as text and as a QR picture."""

import io

import segno
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from lahityo.base.errors import LahityoError
from lahityo.domain.codes import Role
from lahityo.ui.context import Context
from lahityo.ui.design.theme import current
from lahityo.ui.shell import clipboard
from lahityo.ui.texts import of_code, of_error
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.views.page import Bar
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.text_field import TextField

_QR_BORDER = 3


class InviteDialog(BusySheet):
    """Asks, then shows the code; the code is kept nowhere when it closes."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, QCoreApplication.translate("InviteDialog", "Invite a worker"), "", parent)
        self._context = context
        self._code = ""
        self._text = Label(
            self.tr("The role decides which registers the person's computer can open."), "body", ink="ink2", wrap=True
        )
        self.name = TextField()
        self.role = Select([(str(role), of_code(role)) for role in Role])
        self._fields["name"] = self._name_field = Field(self.tr("Name"), self.name, required=True)
        self._role_field = Field(self.tr("Role"), self.role)
        for widget in (self._text, self._name_field, self._role_field):
            self.add(widget)
        self._cancel = self.add_action(self.tr("Cancel"), rejects=True)
        self._go = self.add_action(self.tr("Create the code"), "primary")
        self._go.clicked.connect(self._invite)
        self.role.chosen.connect(self._say_of_role)
        self.name.edited.connect(lambda _: self._name_field.set_error(""))

    @property
    def code(self) -> str:
        """The code once it is made."""
        return self._code

    def _say_of_role(self, role: str) -> None:
        partner = self.tr("Works for another organisation: sees what the team shares, and no client's records.")
        self._role_field.set_hint(partner if role == Role.PARTNER else "")
        QTimer.singleShot(0, self, self.fit)

    def _invite(self) -> None:
        if self._code:
            self.accept()
            return
        name = self.name.text().strip()
        if not name:
            self._say(self._name_field, self.tr("Type the person's name."))
            return
        role = Role(self.role.value())
        workspace = self._context.workspace
        self.act(self._go, lambda: workspace.invite(name, role), self._show_code)

    def _failed(self, error: LahityoError) -> None:
        self._say(self._name_field, of_error(error))

    def _show_code(self, code: str) -> None:
        self._code = code
        self._name_field.hide()
        self._role_field.hide()
        self._cancel.hide()
        words = self.tr(
            "Give this code to {name} in person or by a protected message. It works once, and whoever has it can join."
        )
        self._text.setText(words.format(name=self.name.text().strip()))
        shown = TextArea(code, min_lines=3)
        shown.setReadOnly(True)
        shown.setAccessibleName(self.tr("Invitation code"))
        copy = Button(self.tr("Copy"), icon="copy")
        copy.clicked.connect(self._copy)
        self.add(shown)
        self.add(Bar([copy, Label(self.tr("Stays on the clipboard for 30 seconds."), "small")]))
        self.add(picture(code, self.tr("The code as a QR picture")))
        self._go.set_text(self.tr("Done"))
        copy.setFocus()
        QTimer.singleShot(0, self, self.fit)  # once the hidden fields have left the layout

    def _copy(self) -> None:
        clipboard.copy(self._code)


def picture(code: str, name: str) -> QLabel:
    """The QR picture, black on white in every theme, since cameras want it so."""
    made = io.BytesIO()
    segno.make(code.replace("-", ""), error="l", micro=False).save(made, kind="png", border=_QR_BORDER, scale=8)
    pixmap = QPixmap()
    pixmap.loadFromData(made.getvalue())
    label = QLabel()
    side = current().metrics.dialog_width // 2
    label.setPixmap(pixmap.scaledToWidth(side))
    label.setAccessibleName(name)
    return label
