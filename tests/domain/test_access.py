"""What among the openings deserves a second look."""

from hypothesis import given
from hypothesis import strategies as st

from lahityo.domain.access import MANY_CLIENTS, MANY_MINUTES, Mark, Part, Seen, marks, part_of

MINUTE = 60_000
AINO, EERO = b"a" * 16, b"e" * 16


def _client(number: int) -> bytes:
    return number.to_bytes(16, "big")


def _opened(member: bytes, number: int, minute: float, part: str = "plan") -> Seen:
    return Seen(member, _client(number), round(minute * MINUTE), part)


def _many(openings: list[Seen]) -> list[bool]:
    linked = {one.client: {AINO, EERO} for one in openings}
    return [Mark.MANY in found for found in marks(openings, linked)]


def test_many_clients_within_minutes_are_marked_and_the_same_over_an_hour_are_not() -> None:
    fast = [_opened(AINO, number + 1, number * 0.5) for number in range(MANY_CLIENTS)]
    slow = [_opened(AINO, number + 1, number * 4) for number in range(MANY_CLIENTS)]
    shared = [_opened(AINO if number % 2 else EERO, number + 1, number * 0.5) for number in range(MANY_CLIENTS)]
    again = [_opened(AINO, 1, number * 0.1) for number in range(50)]
    assert all(_many(fast))
    assert not any(_many(slow) + _many(shared) + _many(again) + _many(fast[1:]))


def test_an_export_of_everyone_is_no_rush() -> None:
    assert not any(_many([_opened(AINO, number + 1, 0, "export") for number in range(100)]))


@given(st.lists(st.tuples(st.integers(1, 30), st.integers(0, 60)), max_size=80))
def test_the_marked_are_those_that_stand_in_a_window_of_many_clients(given_: list[tuple[int, int]]) -> None:
    openings = [_opened(AINO, number, minute) for number, minute in given_]
    expected = [False] * len(openings)
    for end in {one.at for one in openings}:
        window = [n for n, one in enumerate(openings) if end - MANY_MINUTES * MINUTE <= one.at <= end]
        if len({openings[n].client for n in window}) >= MANY_CLIENTS:
            for n in window:
                expected[n] = True
    assert _many(openings) == expected


def test_who_has_nothing_to_do_with_the_client_is_marked_but_for_a_share_and_the_log_itself() -> None:
    parts = ["plan", "reveal", Part.SHARE, Part.ACCESS]
    found = marks([_opened(AINO, 1, 0, part) for part in parts], {_client(1): {EERO}})
    assert found == [{Mark.NO_LINK}, {Mark.NO_LINK, Mark.REVEAL}, frozenset(), frozenset()]
    assert marks([_opened(EERO, 1, 0)], {_client(1): {EERO}}) == [frozenset()]
    assert marks([_opened(AINO, 1, 0)], {}) == [frozenset()], "whose record is elsewhere, nobody can say"


def test_a_part_that_a_newer_version_wrote_is_another_part() -> None:
    assert part_of("plan") is Part.PLAN
    assert part_of("holograms") is Part.OTHER
