"""The envelope's compression dictionary: it never changes, and it is worth its place."""

import hashlib
import random
from datetime import date

import pytest
import zstandard

import sample_text
import train_dictionary
from lahityo.base import resources

RELEASED = {1: "75bd096b365758731b29ed462d90e8f1f2fe4bf9341158b96b99578a3da1a96d"}


@pytest.mark.parametrize("number", RELEASED)
def test_a_released_dictionary_never_changes(number: int) -> None:
    content = resources.path("envelope", f"dictionary-{number}.zdict").read_bytes()
    assert hashlib.sha256(content).hexdigest() == RELEASED[number]
    assert zstandard.ZstdCompressionDict(content).dict_id() == train_dictionary.FIRST_ID + number


def test_every_shipped_dictionary_is_known_here() -> None:
    names = {path.name for path in resources.path("envelope").glob("*.zdict")}
    assert names == {f"dictionary-{number}.zdict" for number in RELEASED}


def test_the_dictionary_saves_a_third_of_notes_that_it_was_not_trained_on() -> None:
    dictionary = zstandard.ZstdCompressionDict(resources.path("envelope", "dictionary-1.zdict").read_bytes())
    by_hand = train_dictionary.payloads(sample_text.demo_cases(date(2026, 11, 20)), random.Random(1))
    for samples in (by_hand, train_dictionary.corpus("another seed", 60)):
        alone = train_dictionary.mean_size(samples, None)
        assert train_dictionary.mean_size(samples, dictionary) < alone * 2 / 3
