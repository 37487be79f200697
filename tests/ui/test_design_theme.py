"""The theme: what changes when it changes, and what the first window does not wait for."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontInfo, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.base import resources
from lahityo.ui.design import icons
from lahityo.ui.design.theme import apply_theme, current, manager, style_sheet
from lahityo.ui.design.tokens import metrics
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.pill import Pill


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, "light")
    yield
    apply_theme(qapp, "light")


def image_of(name: str) -> QImage:
    return icons.pixmap(name, "ink", 24).toImage()


def test_an_icon_takes_the_colour_of_the_new_theme(qapp: QApplication) -> None:
    before = image_of("calendar")
    apply_theme(qapp, "dark")
    after = image_of("calendar")
    assert before != after
    assert any(after.pixelColor(x, 12).alpha() == 255 and after.pixelColor(x, 12).lightness() > 200 for x in range(24))


def test_an_icon_is_sharp_on_a_dense_screen() -> None:
    assert icons.pixmap("calendar", "ink", 16, 2.0).width() == 32
    assert icons.pixmap("calendar", "ink", 16, 2.0).deviceIndependentSize().width() == 16


@pytest.mark.parametrize("path", sorted(resources.path("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_shipped_icon_draws_something(qapp: QApplication, path: object) -> None:
    image = image_of(getattr(path, "stem", ""))
    assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_changing_the_theme_is_told_and_repaints_what_is_on_screen(qapp: QApplication, qtbot: QtBot) -> None:
    for widget in (Button("Save", "primary"), Pill("Signed", "done"), Label("Plain text")):
        qtbot.addWidget(widget)
        widget.show()
        before = widget.grab().toImage()
        with qtbot.waitSignal(manager().changed):
            apply_theme(qapp, "dark")
        assert widget.grab().toImage() != before, type(widget).__name__
        apply_theme(qapp, "light")


def test_twice_the_text_makes_a_button_grow_and_shrink_again(qapp: QApplication, qtbot: QtBot) -> None:
    button = Button("Record a visit", shortcut="Ctrl+N", bind=False)
    qtbot.addWidget(button)
    small = button.sizeHint()
    apply_theme(qapp, "light", 2.0)
    large = button.sizeHint()
    assert large.width() > 1.7 * small.width()
    assert large.height() > small.height()
    apply_theme(qapp, "light")
    assert button.sizeHint() == small


def test_every_size_of_text_doubles_and_what_can_be_clicked_stays_large_enough() -> None:
    normal, large = metrics(1.0), metrics(2.0)
    for name in ("tiny", "small", "meta", "body", "heading", "title", "display"):
        assert getattr(large, name) == 2 * getattr(normal, name)
    assert min(normal.target, normal.chip, normal.control, normal.rail_item) >= 24
    assert metrics(5.0) == large
    assert metrics(0.1) == normal


def test_a_large_text_leaves_more_than_half_a_small_screen_beside_the_compact_rail() -> None:
    assert metrics(2.0).rail_compact < 1024 / 8
    assert 7 * metrics(1.0).rail_item < 640


def test_the_shipped_font_is_the_one_in_use(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == "Inter"
    assert QFontInfo(current().font("strong")).weight() == 600
    assert sum(path.stat().st_size for path in resources.path("fonts").iterdir()) < 3_000_000
    assert "SIL OPEN FONT LICENSE" in resources.path("fonts", "OFL.txt").read_text("utf-8")


def test_figures_of_a_time_column_are_equally_wide(qapp: QApplication) -> None:
    from PySide6.QtGui import QFontMetricsF

    tabular = QFontMetricsF(current().font("body", tabular=True))
    assert tabular.horizontalAdvance("11.11") == tabular.horizontalAdvance("08.08")
    assert QFontMetricsF(current().font("body")).horizontalAdvance("11.11") < tabular.horizontalAdvance("11.11")


def test_the_style_sheet_has_no_token_left_unfilled() -> None:
    sheet = style_sheet(current())
    assert "{brand}" not in sheet
    assert [line for line in sheet.splitlines()[1:] if "{" in line and "_px}" in line] == []


def test_the_first_window_does_not_wait_for_qts_enums() -> None:
    """PySide builds every enum of `Qt` at the first touch; that alone is a tenth of an empty window's start."""
    script = """
import sys
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from lahityo.ui.design.theme import apply_theme, prepare
prepare()
app = QApplication([])
apply_theme(app, "system")
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.passphrase import PassphraseField
window = QWidget()
column = QVBoxLayout(window)
card = Card("Open", "2.1.0")
column.addWidget(card)
field = PassphraseField()
for widget in (Label("Open", "title", wrap=True), Field("Passphrase", field, "Six words"), Button("Open", "primary")):
    card.add(widget)
window.show()
field.setFocus()
app.processEvents()
sys.exit("Qt" in vars(QtCore))
"""
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
