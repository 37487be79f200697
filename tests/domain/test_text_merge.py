"""Versions that were written apart, proposed as one text: no added word is missing, and doubt is marked."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lahityo.domain.text_merge import propose, side_by_side

SEEN = "Sari käy kerran viikossa kohtaamispaikan aamupalalla."
MINE = "Sari käy kaksi kertaa viikossa kohtaamispaikan aamupalalla vertaisohjaajan kanssa."
THEIRS = "Sari käy kerran viikossa kohtaamispaikan aamupalalla ja osallistuu yhteen ryhmään."
WORDS = st.lists(st.sampled_from("Sari käy koira ovi aamu ilta , . \n tulee ei".split(" ")), max_size=12).map(" ".join)


def doubtful(seen: str | None, *versions: str) -> tuple[str, list[str]]:
    merged = propose(seen, versions)
    return merged.text, [merged.text[start : start + length] for start, length in merged.doubts]


def test_what_each_added_to_the_seen_text_stands_in_one_sentence() -> None:
    text, doubts = doubtful(SEEN, MINE, THEIRS)
    assert text == f"{MINE.removesuffix('.')} ja osallistuu yhteen ryhmään."
    assert doubts == [" vertaisohjaajan kanssa ja osallistuu yhteen ryhmään"]


@pytest.mark.parametrize(
    ("seen", "mine", "theirs", "text", "doubts"),
    [
        ("040 000 0000", "040 111 1111", "040 222 2222", "040 111 1111 222 2222", [" 111 1111 222 2222"]),
        ("Koira on arka.", "Koira on arka. Koputa.", "Iso koira on arka.", "Iso koira on arka. Koputa.", []),
        ("Soita ensin.", "", "Soita ensin. Odota.", "Soita ensin. Odota.", ["Soita ensin. Odota."]),
        ("a b c", "a c", "a b c", "a c", []),
        ("a b c", "a x c", "a x c", "a x c", []),
        (None, "Ovi alhaalla.", "Ovi ylhäällä.", "Ovi alhaalla ylhäällä.", [" alhaalla ylhäällä"]),
        (None, "", "Jotain", "Jotain", []),
        ("", "Yksi", "Kaksi", "Yksi; Kaksi", ["Yksi; Kaksi"]),
        ("", "yksi", "kaksi", "yksi kaksi", ["yksi kaksi"]),
        (
            None, "Odota. Soita, jos voit; koira on arka.", "Odota. Avaa aamulla; koira on arka.",
            "Odota. Soita, jos voit; Avaa aamulla; koira on arka.", [" Soita, jos voit; Avaa aamulla"],
        ),
        (
            "Odota; koira on arka.", "Odota. Soita, jos voit; koira on arka.", "Odota. Avaa aamulla; koira on arka.",
            "Odota. Soita, jos voit. Avaa aamulla; koira on arka.", [". Soita, jos voit. Avaa aamulla"],
        ),
        ("Ovi.", "Ovi. Koputa. Odota.", "Ovi. Koputa.", "Ovi. Koputa. Odota.", [" Koputa. Odota."]),
        ("Ovi.", "Ovi. Odota.", "Ovi. Koputa. Odota.", "Ovi. Koputa. Odota.", [" Koputa. Odota."]),
    ],
)  # fmt: skip
def test_a_change_of_one_is_taken_and_two_in_one_place_are_both_shown(
    seen: str | None, mine: str, theirs: str, text: str, doubts: list[str]
) -> None:
    found = doubtful(seen, mine, theirs)
    assert found == (text, doubts)


def test_what_is_no_running_text_stands_whole_beside_the_other() -> None:
    merged = side_by_side(("050 555 0199", "050 555 0101", "050 555 0199 "))
    assert (merged.text, merged.doubts) == ("050 555 0199, 050 555 0101", ((0, 26),))
    assert side_by_side(("Torikatu 1", "")).doubts == ()


def test_three_versions_are_merged_one_after_the_other() -> None:
    text, doubts = doubtful("a b c", "a b c d", "x a b c", "a b e")
    assert (text, doubts) == ("x a b c d e", [" c d e"])


@given(WORDS, WORDS, WORDS)
def test_no_word_that_anybody_added_is_missing(seen: str, mine: str, theirs: str) -> None:
    merged = propose(seen, (mine, theirs)).text

    def counted(text: str) -> dict[str, int]:
        found = re.findall(r"\w+", text)
        return {word: found.count(word) for word in found}

    was, is_now = counted(seen), counted(merged)
    for version in (mine, theirs):
        for word, number in counted(version).items():
            if number > was.get(word, 0):
                assert is_now.get(word, 0) >= 1


@given(WORDS, WORDS)
def test_a_version_that_nobody_else_touched_is_the_proposal(seen: str, mine: str) -> None:
    assert propose(seen, (mine, seen)).text == mine
    assert propose(seen, (seen, mine)).text == mine
    assert propose(seen, (mine, mine)).text == mine
    assert propose(None, (mine, mine)).text == mine
