"""What is measured once is measured again when what it depends on has changed."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lahityo.ui.design.theme import apply_theme
from lahityo.ui.widgets.flow import FlowLayout
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.pill import Pill

SENTENCE = "Asuminen säilyy ja vuokra maksetaan ajallaan, kun joku muistuttaa siitä ajoissa."
WIDTH = 200


def test_a_label_with_other_words_has_their_height(qtbot: QtBot) -> None:
    label = Label("Lyhyt", wrap=True)
    qtbot.addWidget(label)
    short = label.heightForWidth(WIDTH)
    label.setText(SENTENCE)
    assert label.heightForWidth(WIDTH) > short
    label.setText("Lyhyt")
    assert label.heightForWidth(WIDTH) == short


def test_a_label_in_a_larger_text_size_is_higher(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light")
    label = Label(SENTENCE, wrap=True, selectable=True)
    qtbot.addWidget(label)
    label.show()
    before = label.heightForWidth(WIDTH)
    apply_theme(qapp, "light", 2.0)
    try:
        assert label.heightForWidth(WIDTH) > before
    finally:
        apply_theme(qapp, "light", 1.0)
    assert label.heightForWidth(WIDTH) == before


def test_a_label_with_other_margins_has_their_height(qtbot: QtBot) -> None:
    label = Label(SENTENCE, wrap=True)
    qtbot.addWidget(label)
    before = label.heightForWidth(WIDTH)
    label.setContentsMargins(40, 10, 40, 10)
    assert label.heightForWidth(WIDTH) > before


def test_chips_in_a_row_take_another_row_when_one_comes_or_grows(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, 4)
    pill = Pill("yksi")
    flow.addWidget(pill)
    one = flow.heightForWidth(WIDTH)
    for words in ("vaara: koira", "turvakielto", "oikeus erityiseen tukeen"):
        flow.addWidget(Pill(words))
    three = flow.heightForWidth(WIDTH)
    assert three > one
    pill.set("vaara: väkivallan uhka", "danger")
    assert flow.heightForWidth(WIDTH) > three
