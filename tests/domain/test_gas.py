"""The T-score of goal attainment scaling, against examples computed by hand from the published formula."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lahityo.domain.gas import Rated, stored, t_score


@pytest.mark.parametrize(
    ("goals", "score"),
    [
        # Σwx = 2, √(0.7·3 + 0.3·9) = √4.8 = 2.19089, 50 + 20/2.19089 = 59.1287
        ([(1, 1), (1, 1), (0, 1)], "59.1"),
        # Σwx = 1, √(0.7·14 + 0.3·36) = √20.6 = 4.53872, 50 + 10/4.53872 = 52.2033
        ([(1, 3), (0, 2), (-2, 1)], "52.2"),
        # One goal: √(0.7 + 0.3) = 1
        ([(-2, 1)], "30.0"),
        ([(2, 1)], "70.0"),
        # One goal's weight cancels out: √(0.7·9 + 0.3·9) = 3
        ([(1, 3)], "60.0"),
        ([(1, 1), (-1, 1)], "50.0"),
        # Σwx = 4, √(0.7·2 + 0.3·4) = √2.6 = 1.61245, 50 + 40/1.61245 = 74.8069
        ([(2, 1), (2, 1)], "74.8"),
    ],
)
def test_the_score_is_the_formula_s(goals: list[tuple[int, int]], score: str) -> None:
    assert t_score(Rated(level, weight) for level, weight in goals) == Decimal(score)


def test_without_a_rated_goal_there_is_no_score() -> None:
    assert t_score([]) is None


def test_a_level_outside_the_scale_counts_for_nothing() -> None:
    assert t_score([Rated(3), Rated(1)]) == t_score([Rated(1)])


def test_the_score_is_kept_in_tenths() -> None:
    assert stored(Decimal("59.1")) == 591


GOALS = st.lists(st.builds(Rated, st.integers(-2, 2), st.integers(1, 3)), min_size=1, max_size=8)


@given(GOALS)
def test_mirrored_levels_give_a_mirrored_score(goals: list[Rated]) -> None:
    there, back = t_score(goals), t_score([Rated(-one.level, one.weight) for one in goals])
    assert there is not None
    assert back is not None
    # Each is rounded half up by itself, so the two may miss the exact mirror by one tenth.
    assert abs(there + back - 100) <= Decimal("0.1")


@given(GOALS)
def test_the_order_of_the_goals_does_not_matter(goals: list[Rated]) -> None:
    assert t_score(goals) == t_score(reversed(goals))
