"""Statistics on the desktop: counts by month with bars, forecasts, and an export that hides few people."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lahityo.domain.spec import Values
from lahityo.services.dropin import Tap
from lahityo.services.record_writes import New
from lahityo.ui.counts.counts_view import CountsView, months_of
from lahityo.ui.counts.table import FIRST_MONTH, NAME
from lahityo.ui.records.words import of_item, options
from lahityo.ui.widgets.select import Select
from tests.ui.views.conftest import Desk, Make, Show, settle


@pytest.fixture
def view(lead: Desk, given: Make, shown: Show) -> CountsView:
    made = CountsView(given(lead))
    shown(made)
    settle(made.context)
    return made


def lines(view: CountsView) -> dict[str, list[str]]:
    model = view.table.counts
    columns = range(FIRST_MONTH, model.columnCount())
    return {
        str(model.index(row, NAME).data()): [str(model.index(row, column).data()) for column in columns]
        for row in range(model.rowCount())
    }


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        ("half", ("2025-09", "2026-02")),
        ("year", ("2025-03", "2026-02")),
        ("this", ("2026-01", "2026-02")),
        ("last", ("2025-01", "2025-12")),
    ],
)
def test_spans_end_with_this_month_or_with_the_last_year(span: str, expected: tuple[str, str]) -> None:
    assert months_of(span, date(2026, 2, 28)) == expected


def test_what_happens_is_counted_in_its_month_as_soon_as_it_is_written(view: CountsView, lead: Desk) -> None:
    assert view.table.counts.rowCount() == 0
    assert view._empty.isVisible()
    lead.casework.dropin.tap(Tap("street", "park", "30_44", people=3))
    settle(view.context)
    view.load()
    settle(view.context)
    counted = lines(view)
    assert [cells[-2:] for cells in counted.values()] == [["3", "3"]] * 3
    assert len(view.span()[0]) == 7
    months = view.table.counts.columnCount() - FIRST_MONTH - 1
    assert months == 6
    index = view.table.counts.index(0, view.table.counts.columnCount() - 1)
    assert str(view.table.counts.data(index, Qt.ItemDataRole.AccessibleTextRole)).endswith(" 3")


def test_one_section_can_be_looked_at_alone_and_the_file_still_holds_all(
    view: CountsView, lead: Desk, tmp_path: Path
) -> None:
    lead.casework.dropin.tap(Tap("street", "park", "30_44", people=6))
    lead.casework.dropin.tap(Tap("street", "park", item="food"))
    view.load()
    settle(view.context)
    everything = list(lines(view))
    chooser = view.findChild(Select)
    assert chooser is not None
    QTest.keyClick(chooser, Qt.Key.Key_End)
    alone = list(lines(view))
    assert alone
    assert set(alone) < set(everything)
    view.export(str(tmp_path / "luvut.csv"))
    settle(view.context)
    assert everything[0] in (tmp_path / "luvut.csv").read_text("utf-8-sig")


def test_the_exported_file_has_the_words_of_the_screen_and_hides_few_people(
    view: CountsView, lead: Desk, tmp_path: Path
) -> None:
    lead.casework.dropin.tap(Tap("street", "park", "30_44", people=3))
    lead.casework.dropin.tap(Tap("street", "park", "18_29", people=9))
    view.load()
    settle(view.context)
    view.export(str(tmp_path / "luvut.csv"))
    settle(view.context)
    text = (tmp_path / "luvut.csv").read_text("utf-8-sig")
    assert ";<5;" in text
    assert ";9;" in text
    assert ";3;" not in text
    assert ";12;" not in text
    view.export(str(tmp_path / "puuttuva" / "luvut.csv"))
    settle(view.context)
    assert view._banner.isVisible()


def test_a_forecast_stands_beside_what_came_true(view: CountsView, lead: Desk) -> None:
    forecast: Values = {"measure": "Asunnot", "from": "2026-01-01", "to": "2026-12-31", "expected": 10, "realised": 5}
    lead.casework.records.write(New("forecast", b"", forecast))
    view.load()
    settle(view.context)
    row = view._row(view._forecasts.items.item(0))
    assert row.title == "Asunnot"
    assert row.pill is not None
    assert row.pill.text == "50 %"


def test_ages_stand_from_the_youngest_to_the_oldest_and_kinds_as_forms_offer_them(view: CountsView, lead: Desk) -> None:
    offered = [code for code, _ in options("age_band")]
    assert offered != sorted(offered)
    for age in reversed(offered):
        lead.casework.dropin.tap(Tap("street", "park", age, people=3))
    settle(view.context)
    view.load()
    settle(view.context)
    names = [name for name in lines(view) if name in {of_item("age_band", code) for code in offered}]
    assert names == [of_item("age_band", code) for code in offered]
