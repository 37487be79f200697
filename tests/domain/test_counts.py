"""Counts by month: sums add up, and a table that leaves the app tells of no few people."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lahityo.domain.counts import (
    Event,
    Forecast,
    Person,
    Section,
    Table,
    months_between,
    realised_shown,
    shown,
    table,
)

MONTHS = ("2026-09", "2026-10", "2026-11")
KEYED: dict[Section, list[tuple[str, ...]]] = {
    Section.VISITS: [("home_visit",), ("phone",), ("message",)],
    Section.PATH: [("day_centre", "-"), ("day_centre", "detox"), ("detox", "day_centre")],
    Section.GIVEN: [("food",), ("needles_out",)],
    Section.VISITORS: [()],
}


def cells(counted: Table, section: Section, *key: str) -> tuple[int, ...]:
    return next(line.cells for line in counted.lines if (line.section, line.key) == (section, key))


def exported(counted: Table, section: Section, *key: str) -> tuple[str, ...]:
    return next(texts for line, texts in shown(counted) if (line.section, line.key) == (section, key))


def test_months_follow_each_other_over_the_turn_of_the_year() -> None:
    assert months_between("2025-11", "2026-02") == ("2025-11", "2025-12", "2026-01", "2026-02")
    assert months_between("2026-02", "2025-11") == ()


def test_each_sum_is_what_its_lines_add_up_to_and_other_months_are_left_out() -> None:
    counted = table(
        MONTHS,
        [
            Event(Section.PATH, "2026-09", ("detox", "-")),
            Event(Section.PATH, "2026-11", ("detox", "day_centre")),
            Event(Section.PATH, "2026-11", ("day_centre", "detox"), 2),
            Event(Section.PATH, "2026-12", ("detox", "-")),
        ],
    )
    assert cells(counted, Section.PATH) == (1, 0, 3)
    assert cells(counted, Section.PATH, "detox") == (1, 0, 1)
    assert cells(counted, Section.PATH, "detox", "day_centre") == (0, 0, 1)


def test_things_of_different_kinds_and_outcomes_have_no_sum() -> None:
    counted = table(MONTHS, [Event(Section.GIVEN, "2026-09", ("food",), 3)], [Person("housed", "2026-09", b"a")])
    assert [line.key for line in counted.lines] == [("housed",), ("food",)]


def test_a_client_who_reached_an_outcome_in_two_months_is_one_in_the_total() -> None:
    people = [Person("housed", "2026-09", b"a"), Person("housed", "2026-09", b"a"), Person("housed", "2026-11", b"a")]
    (line,) = table(MONTHS, [], people).lines
    assert (line.cells, line.total) == ((1, 0, 1), 1)


def test_one_to_four_are_hidden_and_no_sum_beside_them_gives_them_away() -> None:
    counted = table(
        MONTHS,
        [
            Event(Section.VISITS, "2026-09", ("phone",), 4),
            Event(Section.VISITS, "2026-09", ("home_visit",), 12),
            Event(Section.VISITS, "2026-10", ("home_visit",), 5),
        ],
    )
    assert exported(counted, Section.VISITS, "phone") == ("<5", "0", "0", ">=1")
    assert exported(counted, Section.VISITS, "home_visit") == ("12", "5", "0", "17")
    assert exported(counted, Section.VISITS) == (">=13", "5", "0", ">=18")


def test_an_organisation_may_hide_more_and_never_less() -> None:
    counted = table(MONTHS, [Event(Section.VISITORS, "2026-09", (), 3), Event(Section.VISITORS, "2026-10", (), 7)])
    assert shown(counted, 1)[0][1] == ("<5", "7", "0", ">=8")
    assert shown(counted, 10)[0][1] == ("<10", "<10", "0", ">=2")


counts = st.integers(0, 9)
Drawn = dict[tuple[Section, str, tuple[str, ...]], int]


def leaving(drawn: Drawn) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    counted = table(MONTHS, [Event(*place, count) for place, count in drawn.items()])
    return [(line.key, texts) for line, texts in shown(counted)]


@given(st.data())
def test_what_leaves_the_app_is_the_same_whatever_the_hidden_cells_hold(data: st.DataObject) -> None:
    drawn: Drawn = {
        (section, month, key): data.draw(counts) for section, keys in KEYED.items() for month in MONTHS for key in keys
    }
    other = {
        place: data.draw(st.integers(1, 4)) if 0 < count < 5 else count for place, count in drawn.items()
    }  # fmt: skip
    first, second = leaving(drawn), leaving(other)
    assert first == second
    small = {texts for _, line in first for texts in line}
    assert small.isdisjoint({"1", "2", "3", "4"})


@pytest.mark.parametrize(
    ("realised", "text"), [(None, ""), (0, "0"), (3, "<5"), (5, ">=5"), (12, ">=10")]
)  # fmt: skip
def test_what_the_app_counted_for_a_forecast_is_told_in_whole_fives(realised: int | None, text: str) -> None:
    counted = Forecast("Asuttanut", "2026-01-01", "2026-12-31", 20, realised, derived=True)
    assert realised_shown(counted) == text
    by_hand = realised_shown(replace(counted, derived=False))
    assert by_hand == ("" if realised is None else str(realised))
