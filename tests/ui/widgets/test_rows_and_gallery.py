"""List rows show what they are given; the gallery draws every widget without a word from Qt."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from lahityo.ui import gallery, gallery_samples
from lahityo.ui.design.theme import apply_theme
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import (
    ROW_ROLE,
    PersonDelegate,
    PersonRow,
    PillText,
    RowDelegate,
    RowList,
    VisitDelegate,
    VisitRow,
)


def picture(qtbot: QtBot, delegate: QStyledItemDelegate, row: VisitRow | PersonRow) -> object:
    view = RowList(delegate)
    model = QStandardItemModel(view)
    item = QStandardItem()
    item.setData(row, ROW_ROLE)
    model.appendRow(item)
    view.setModel(model)
    view.resize(500, 80)
    qtbot.addWidget(view)
    view.show()
    return view.grab().toImage()


def test_a_search_hit_in_a_visit_is_marked(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light")
    plain = VisitRow("21.11.", "Home visit", "Aino V.", "The rent is paid")
    marked = plain._replace(hits=((4, 4),))
    assert picture(qtbot, VisitDelegate(), plain) != picture(qtbot, VisitDelegate(), marked)


def test_a_hit_that_reaches_beyond_the_text_is_drawn_as_far_as_there_is_text(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light")
    row = VisitRow("21.11.", "Home visit", "", "short", ((2, 900), (-4, 2), (90, 3)), PillText("Signed", "done"))
    assert picture(qtbot, VisitDelegate(), row) == picture(qtbot, VisitDelegate(), row._replace(hits=((2, 3),)))


def test_a_person_with_a_flag_looks_different_from_one_without(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light")
    row = PersonRow("Matti K.", "48", "MK", flag=PillText("Only in pairs", "danger"))
    assert picture(qtbot, PersonDelegate(), row) != picture(qtbot, PersonDelegate(), row._replace(flag=None))


def test_a_pill_takes_no_room_from_a_second_line_that_needs_it(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light")
    row = VisitRow("21.11.", "Home visit", "Aino V.", "The rent is paid and the kitchen has been cleaned. " * 4)

    def second_line(shown: VisitRow) -> QImage:
        image = picture(qtbot, VisitDelegate(), shown)
        assert isinstance(image, QImage)
        high = VisitDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        return image.copy(0, high * 3 // 5, image.width(), high // 3)

    assert second_line(row) == second_line(row._replace(pill=PillText("Signed", "done")))


@pytest.mark.parametrize("delegate", [VisitDelegate, PersonDelegate])
def test_in_a_narrow_list_a_pill_gets_a_line_of_its_own_before_it_takes_the_second_away(
    qapp: QApplication, qtbot: QtBot, delegate: type[RowDelegate]
) -> None:
    apply_theme(qapp, "light")
    pill = PillText("Umpeutumassa", "warning")
    rows: dict[type[RowDelegate], VisitRow | PersonRow] = {
        VisitDelegate: VisitRow("12.11.", "Kerttu Ylämetsä", "", "Asumissosiaalinen työ", pill=pill),
        PersonDelegate: PersonRow("Kerttu Ylämetsä", "Asumissosiaalinen työ", "KY", pill=pill),
    }
    made = ItemList(delegate(), lambda _: rows[delegate], "Plans", fitted=True)
    qtbot.addWidget(made)
    made.show_items([1, 2])
    made.resize(600, 200)
    made.show()
    wide = made.sizeHint().height()
    made.resize(260, 200)
    narrow = made.sizeHint().height()
    assert narrow > wide
    assert made.visualRect(made.items.index(1)).bottom() <= narrow
    made.resize(600, 200)
    assert made.sizeHint().height() == wide


@pytest.mark.parametrize("words", ["<b>Matti</b>", "Matti & Leena", "<img src=x>"])
def test_markup_in_a_label_is_shown_and_not_obeyed(qtbot: QtBot, words: str) -> None:
    label = Label("before")
    qtbot.addWidget(label)
    label.setText(words)
    plain = label.sizeHint().width()
    assert label.text() == words
    assert plain >= label.fontMetrics().horizontalAdvance(words)


@pytest.mark.parametrize("title", gallery_samples.SHEETS)
def test_the_gallery_draws_every_state(qapp: QApplication, qtbot: QtBot, title: str) -> None:
    apply_theme(qapp, "dark")
    for state, make in gallery_samples.SHEETS[title].items():
        drawn = gallery.shoot(qapp, make, state).toImage()
        ground = drawn.pixel(0, 0)
        assert any(drawn.pixel(x, y) != ground for x in range(0, drawn.width(), 7) for y in range(0, drawn.height(), 3))
    apply_theme(qapp, "light")


def test_the_gallery_needs_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert gallery.main([]) == 2
    assert "OUTDIR" in capsys.readouterr().err


def test_the_gallery_writes_a_sheet_for_each_theme(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    shots = [gallery.Shot("pill", gallery.shoot(qapp, gallery_samples.SHEETS["pill"]["done"], "done"))]
    assert gallery.sheet(shots, 2).save(str(tmp_path / "pill.png"))
    assert (tmp_path / "pill.png").stat().st_size > 500
