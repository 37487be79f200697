"""A doubt asks and an error refuses: one is amber, the other red, and neither outlives what is written next."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.ui.design.theme import Theme, apply_theme, current
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.text_field import TextField


def test_a_doubt_is_amber_and_an_error_red_in_both_themes(qapp: QApplication, qtbot: QtBot) -> None:
    for name in ("light", "dark"):
        apply_theme(qapp, name)
        field = Field("Weight", TextField("700"))
        qtbot.addWidget(field)
        field.resize(300, 120)
        field.show()
        field.set_doubt("Is this right?")
        assert _ground(field) == current().color("warning_tint").name()
        assert field.control.accessibleDescription() == "Is this right?"
        field.set_error("Too much.")
        assert _ground(field) == current().color("danger_tint").name()
        assert (field.doubt, field.control.accessibleDescription()) == ("", "Too much.")
        field.set_error("")
        assert _ground(field) == _plain(current())
    apply_theme(qapp, "light")


def _ground(field: Field) -> str:
    picture = field.control.grab().toImage()
    return picture.pixelColor(picture.width() - 12, picture.height() // 2).name()


def _plain(theme: Theme) -> str:
    return theme.color("field").name()
