"""The recovery sheets: two officers together, in whatever order and from whichever printing, and nobody else."""

from hypothesis import given
from hypothesis import strategies as st

from lahityo.base.errors import BadInput
from lahityo.vault import recovery
from tests.support.vaults import refused

SEED, OTHER_SEED = bytes(range(32)), bytes(range(1, 33))


@given(st.binary(min_size=32, max_size=32))
def test_both_sheets_give_the_seed_in_either_order(seed: bytes) -> None:
    first, second = recovery.split(seed)
    assert recovery.join(first, second) == recovery.join(second, first) == seed


def test_sheets_of_two_printings_fit_together() -> None:
    (first, _), (_, second) = recovery.split(SEED), recovery.split(SEED)
    assert recovery.join(first, second) == SEED


def test_sheets_of_two_organisations_are_refused_with_their_own_sentence() -> None:
    (first, second), (other_first, other_second) = recovery.split(SEED), recovery.split(OTHER_SEED)
    for one, two in ((first, other_second), (other_second, first), (other_first, second)):
        with refused(BadInput, recovery.OTHER_HALF):
            recovery.join(one, two)


def test_one_sheet_twice_is_not_two_sheets() -> None:
    (first, second), (other_first, _) = recovery.split(SEED), recovery.split(OTHER_SEED)
    for one, two in ((first, first), (second, second), (first, other_first)):
        with refused(BadInput, recovery.SAME_HALF):
            recovery.join(one, two)


def test_a_code_is_read_as_people_type_it() -> None:
    first, second = recovery.split(SEED)
    assert recovery.join(first.lower().replace("-", " "), f"  {second.replace('-', '')}\n") == SEED


def test_every_typing_error_is_found() -> None:
    first, second = recovery.split(SEED)
    for place, letter in enumerate(first):
        wrong = {"-": "A", "A": "B"}.get(letter, "A")
        with refused(BadInput, recovery.BAD_HALF):
            recovery.join(first[:place] + wrong + first[place + 1 :], second)
    for wrong_code in ("", first[:-1], first + "A", first[6:], "ä" + first, "8" + first[1:]):
        with refused(BadInput, recovery.BAD_HALF):
            recovery.join(second, wrong_code)


def test_neither_sheet_holds_the_seed() -> None:
    for code in recovery.split(SEED):
        _, half = recovery._read(code)
        assert not any(SEED[at : at + 4] in half for at in range(29))
