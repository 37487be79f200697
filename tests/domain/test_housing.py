"""Housing history: where someone lives, and when homelessness is long-term."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lahityo.domain.housing import HOMELESS, Stay, housed_on, long_term, spells, stay
from lahityo.domain.path_rules import housing_doubts, housing_problems
from tests.support.known_facts import KnownFacts, KnownRow

TODAY = date(2026, 11, 22)


def on(text: str) -> date:
    return date.fromisoformat(text)


def test_over_a_year_outdoors_is_long_term_homelessness() -> None:
    assert long_term([Stay("outdoors", on("2025-11-01"))], TODAY)


def test_homelessness_that_begins_again_within_three_years_is_long_term() -> None:
    stays = [Stay("hostel", on("2026-01-01"), on("2026-02-01")), Stay("with_others", on("2026-09-01"))]
    assert long_term(stays, TODAY)
    assert long_term([Stay("hostel", on("2023-12-01"), on("2024-01-01")), stays[1]], TODAY)
    assert not long_term([Stay("hostel", on("2023-10-01"), on("2023-11-01")), stays[1]], TODAY)


def test_some_months_in_an_institution_are_not_long_term() -> None:
    assert not long_term([Stay("institution", on("2026-03-01"))], TODAY)


@pytest.mark.parametrize(("days", "expected"), [(365, False), (366, True)])
def test_a_year_has_passed_when_more_than_365_days_have(days: int, expected: bool) -> None:
    assert long_term([Stay("outdoors", TODAY - timedelta(days=days))], TODAY) is expected


def test_stays_of_different_homeless_classes_make_one_spell() -> None:
    stays = [
        Stay("outdoors", on("2025-10-01"), on("2026-02-01")),
        Stay("hostel", on("2026-02-03"), on("2026-06-30")),
        Stay("with_others", on("2026-07-01")),
    ]
    assert len(spells(stays, TODAY)) == 1
    assert long_term(stays, TODAY)


def test_two_days_between_stays_begin_another_spell() -> None:
    stays = [Stay("outdoors", on("2026-02-01"), on("2026-03-01")), Stay("hostel", on("2026-03-04"))]
    assert len(spells(stays, TODAY)) == 2


def test_time_not_known_neither_breaks_a_spell_nor_makes_it_longer() -> None:
    stays = [
        Stay("outdoors", on("2025-11-01"), on("2026-03-01")),
        Stay("unknown", on("2026-03-02"), on("2026-06-01")),
        Stay("outdoors", on("2026-06-02")),
    ]
    (spell,) = spells(stays, TODAY)
    assert spell.start == on("2025-11-01")
    assert spell.days == (TODAY - spell.start).days + 1 - 92
    assert not long_term(stays, TODAY)


def test_someone_with_a_home_is_not_homeless_however_long_it_lasted() -> None:
    assert not long_term(
        [Stay("outdoors", on("2024-01-01"), on("2026-06-01")), Stay("own_home", on("2026-06-02"))], TODAY
    )


def test_a_stay_left_open_ends_where_the_next_begins() -> None:
    stays = [Stay("outdoors", on("2024-01-01")), Stay("supported", on("2026-06-02"))]
    assert not long_term(stays, TODAY)
    assert housed_on(stays) == [on("2026-06-02")]


def test_a_move_from_a_home_at_risk_is_no_move_out_of_homelessness() -> None:
    assert housed_on([Stay("threat", on("2026-01-01"), on("2026-02-01")), Stay("own_home", on("2026-02-02"))]) == []


def test_what_another_device_wrote_wrong_is_no_stay() -> None:
    assert stay({"class": "outdoors", "from": "2026-99-01"}) is None
    assert stay({"class": 7, "from": "2026-09-01"}) is None
    assert stay({"class": "outdoors", "from": "2026-09-01", "to": "later"}) == Stay("outdoors", on("2026-09-01"))


days = st.dates(on("2020-01-01"), TODAY)
stays_strategy = st.lists(
    st.builds(
        lambda kind, start, length: Stay(kind, start, None if length is None else start + timedelta(days=length)),
        st.sampled_from([*sorted(HOMELESS), "own_home", "unknown"]),
        days,
        st.one_of(st.none(), st.integers(0, 400)),
    ),
    max_size=6,
)


@given(stays_strategy)
def test_spells_are_apart_in_order_and_no_longer_than_their_days(stays: list[Stay]) -> None:
    found = spells(stays, TODAY)
    for earlier, later in pairwise(found):
        assert earlier.end is not None
        assert earlier.end < later.start
    for one in found:
        assert 0 < one.days <= (min(one.end or TODAY, TODAY) - one.start).days + 1
    assert spells(reversed(stays), TODAY) == found


def test_a_housing_period_ends_after_it_begins() -> None:
    problems = housing_problems({"from": "2026-02-01", "to": "2026-01-01"}, KnownFacts(TODAY))
    assert [one.field for one in problems] == ["to"]


def test_a_second_open_housing_period_is_asked_about_unless_this_one_ends_it() -> None:
    values = {"class": "own_home", "from": "2026-11-01"}
    earlier = KnownRow("housing_period", {"class": "outdoors", "from": "2025-01-01"}, day="2025-01-01")
    closed = KnownRow("housing_period", {"class": "hostel", "from": "2024-01-01"}, day="2024-01-01", until="2024-12-31")
    later = KnownRow("housing_period", {"class": "hostel", "from": "2026-11-10"}, day="2026-11-10")
    assert [one.field for one in housing_doubts(values, KnownFacts(TODAY, (later, earlier, closed)))] == ["to"]
    assert housing_doubts(values, KnownFacts(TODAY, (earlier, closed))) == []
    assert housing_doubts({**values, "to": "2026-11-09"}, KnownFacts(TODAY, (later,))) == []
