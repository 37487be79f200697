"""Where one is comes before the search field in a narrow bar, and the search before it once something is written."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.ui.design.theme import apply_theme, current
from lahityo.ui.widgets.top_bar import TopBar


def test_the_search_gives_way_before_a_title_is_cut_and_takes_its_room_to_write_in(
    qapp: QApplication, qtbot: QtBot
) -> None:
    apply_theme(qapp, "light")
    bar = TopBar("Search clients, visits, words…", "Ctrl+K")
    qtbot.addWidget(bar)
    assert bar.search is not None
    search, detail = bar.search, bar._detail
    bar.set_title("Two versions", "Salla S. · Before a meeting")
    words, wide = detail.sizeHint().width(), current().metrics.search_width
    bar.resize(1200, bar.height())
    bar.show()
    qtbot.waitUntil(lambda: search.width() == wide and detail.width() > words)
    narrow = 1200 - (detail.width() - words) - (wide - search.least_width())
    bar.resize(narrow, bar.height())
    qtbot.waitUntil(lambda: detail.width() == words and search.width() == search.least_width())
    name = wide * 2 // 5
    assert search.least_width() < name
    search.set_text("Salla")
    qtbot.waitUntil(lambda: search.width() == name and detail.width() < words)
    search.empty()
    qtbot.waitUntil(lambda: detail.width() == words and search.width() == search.least_width())
