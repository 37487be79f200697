"""The path drawn in time: words never collide, every step is reached by keyboard, and tells what it is."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lahityo.services.paths import Lane, Stretch, Timeline
from lahityo.ui.path.bars import bars, lane_names
from lahityo.ui.path.layout import Scale, Wanted, place, span, ticks
from lahityo.ui.path.path_card import PathCard
from lahityo.ui.path.path_strip import PathStrip
from lahityo.ui.path.timeline_view import TimelineView
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.pill import Pill

TODAY = date(2026, 11, 22)
WIDTH = 900.0


def stretch(record: bytes, lane: Lane, kind: str, start: str, end: str = "", **more: object) -> Stretch:
    until = date.fromisoformat(end) if end else None
    return Stretch(record, lane, kind, "path_kind", date.fromisoformat(start), until, **more)  # type: ignore[arg-type]


PATH = Timeline(
    TODAY,
    (
        stretch(b"1", Lane.SERVICES, "Päiväkeskus", "2025-01-10", "2025-09-01"),
        stretch(b"2", Lane.SERVICES, "Kohtaamispaikka", "2025-09-02", route="direct"),
        stretch(b"3", Lane.EPISODES, "Vankila", "2026-10-01", planned=date(2027, 1, 15)),
        stretch(b"4", Lane.HOUSING, "Ulkona", "2024-06-01", homeless=True, place="<b>torni</b>"),
    ),
    (
        stretch(b"2", Lane.SERVICES, "Kohtaamispaikka", "2025-09-02", route="direct"),
        stretch(b"4", Lane.HOUSING, "Ulkona", "2024-06-01", homeless=True),
    ),
    True,
)


def name_of(codes: str, code: str) -> str:
    return code


wanted = st.builds(
    lambda left, width, label, ahead: Wanted(left, min(left + width, WIDTH), label, min(left + width + ahead, WIDTH)),
    st.floats(0, WIDTH - 10),
    st.floats(8, WIDTH),
    st.floats(10, 300),
    st.floats(0, 100),
)


@given(st.lists(wanted, max_size=25))
def test_bars_and_words_of_one_row_never_touch_and_stay_inside(items: list[Wanted]) -> None:
    items.sort(key=lambda one: one.left)
    placed = place(items, WIDTH, 8, WIDTH * 0.9)
    rows: dict[int, float] = {}
    for one, where in zip(items, placed, strict=True):
        assert where.outer_left >= rows.get(where.row, 0) - 0.001
        assert where.outer_left >= 0
        assert where.outer_right <= WIDTH + 0.001
        assert where.words_right > where.words_left
        rows[where.row] = max(where.outer_right, one.ahead)


@pytest.mark.parametrize("days", [183, 365, 730, None])
def test_today_is_always_drawn_and_the_axis_has_room_for_its_words(days: int | None) -> None:
    first, last = span([date(2015, 3, 1)], [date(2040, 1, 1)], TODAY, days)
    assert first < TODAY < last
    scale = Scale(first, last, WIDTH)
    found = [scale.x(one.day) for one in ticks(scale, 60)]
    assert all(later - earlier >= 55 for earlier, later in pairwise(found))
    assert 0.6 * WIDTH < scale.x(TODAY) < WIDTH


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    made = TimelineView()
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show_bars(lane_names(), bars(PATH, name_of), TODAY)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_arrows_walk_in_time_and_between_lanes_and_enter_opens(view: TimelineView, qtbot: QtBot) -> None:
    by_record = {one.bar.record: one for one in view.bars()}
    opened: list[bytes] = []
    view.opened.connect(opened.append)
    by_record[b"1"].setFocus()
    told: list[str] = []
    view.looked_at.connect(told.append)
    for key, expected in (
        (Qt.Key.Key_Right, b"2"), (Qt.Key.Key_Right, b"2"), (Qt.Key.Key_Down, b"3"), (Qt.Key.Key_Down, b"4"),
        (Qt.Key.Key_Up, b"3"), (Qt.Key.Key_Up, b"2"),
    ):  # fmt: skip
        focused = next(one for one in view.bars() if one.hasFocus())
        qtbot.keyClick(focused, key)
        assert by_record[expected].hasFocus()
    qtbot.keyClick(by_record[b"2"], Qt.Key.Key_Return)
    assert opened == [b"2"]
    assert "Kohtaamispaikka" in told[-1]


def test_the_timeline_is_one_tab_stop_at_what_holds_today(view: TimelineView) -> None:
    stops = [one for one in view.bars() if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [one.bar.end for one in stops] == [None]


def test_each_step_tells_its_days_in_words(view: TimelineView) -> None:
    by_record = {one.bar.record: one for one in view.bars()}
    assert by_record[b"1"].accessibleName() == "Päiväkeskus"
    assert "10.1.2025–1.9.2025" in by_record[b"1"].accessibleDescription()
    assert "15.1.2027" in by_record[b"3"].accessibleDescription()
    assert "&lt;b&gt;torni&lt;/b&gt;" in by_record[b"4"].toolTip()


def test_what_ended_long_ago_is_left_out_of_a_short_span(view: TimelineView) -> None:
    view.show_bars(lane_names(), bars(PATH, name_of), TODAY, 365)
    assert {one.bar.record for one in view.bars()} == {b"2", b"3", b"4"}


def test_nothing_is_drawn_outside(view: TimelineView) -> None:
    for one in view.bars():
        assert view.rect().adjusted(0, 0, 1, view.sizeHint().height()).contains(one.geometry())


def test_an_empty_path_says_how_to_begin(qtbot: QtBot) -> None:
    card = PathCard()
    qtbot.addWidget(card)
    card.show_timeline(Timeline(TODAY, (), (), False), name_of)
    card.show()
    asked: list[bool] = []
    card.add_pressed.connect(lambda: asked.append(True))
    (empty,) = card.findChildren(EmptyState)
    empty.button.click()
    assert asked == [True]


def test_the_strip_shows_where_the_client_is_now_and_long_term_homelessness(qtbot: QtBot) -> None:
    strip = PathStrip()
    qtbot.addWidget(strip)
    strip.show_timeline(PATH, name_of)
    pills = [one.text() for one in strip.findChildren(Pill)]
    assert pills[-2] == "Kohtaamispaikka"
    assert len(pills) == 4
    strip.resize(900, strip.heightForWidth(900))
    strip.show()
    home = strip.findChildren(Pill)[-1]
    (words,) = [one for one in strip.findChildren(Label) if one.text().startswith("Housing")]
    assert home.height() != words.height()
    assert abs(home.geometry().center().y() - words.geometry().center().y()) <= 1
