"""The anchor: an older or another vault does not pass for the one this computer last saved."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lahityo.base.errors import DiskFull, VaultDamaged
from lahityo.vault import anchor as anchors
from lahityo.vault.anchor import Anchor, AnchorPlace, FileAnchor, Finding, KeyringAnchor, compare, place
from tests.support.vaults import MemoryStore, disk_takes_no_more, refused

VAULT, KEY = b"v" * 16, b"k" * 32
ANCHOR = Anchor(VAULT, 7, b"h" * 32, 1_790_000_000_000)


def _history(length: int, branch: bytes = b"a") -> Callable[[int], bytes | None]:
    return lambda entry: branch * 31 + bytes([entry]) if 0 < entry <= length else None


def _anchor(counter: int, branch: bytes = b"a") -> Anchor:
    head = _history(counter, branch)(counter)
    assert head is not None
    return Anchor(VAULT, counter, head, 0)


@pytest.fixture(params=["keyring", "file"])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> AnchorPlace:
    store = MemoryStore() if request.param == "keyring" else None
    return place(store, tmp_path / "state", VAULT, KEY)


def test_the_last_anchor_saved_is_the_one_loaded(kept: AnchorPlace) -> None:
    assert kept.load() is None
    kept.save(_anchor(1))
    kept.save(ANCHOR)
    assert kept.load() == ANCHOR


@given(anchored=st.integers(1, 60), length=st.integers(0, 60))
def test_only_a_vault_that_has_come_at_least_as_far_holds(anchored: int, length: int) -> None:
    finding = compare(_anchor(anchored), length, _history(length))
    assert finding is (Finding.OLDER if length < anchored else Finding.HOLDS)


def test_an_older_copy_has_its_own_sentence() -> None:
    with refused(VaultDamaged, anchors.OLDER_COPY):
        anchors.require(compare(_anchor(7), 6, _history(6)))


def test_another_history_of_the_same_length_has_its_own_sentence() -> None:
    with refused(VaultDamaged, anchors.OTHER_HISTORY):
        anchors.require(compare(_anchor(7), 7, _history(7, b"b")))
    with refused(VaultDamaged, anchors.OTHER_HISTORY):
        anchors.require(compare(_anchor(7), 9, _history(9, b"b")))


def test_no_anchor_is_noted_and_stops_nobody() -> None:
    finding = compare(None, 7, _history(7))
    assert finding is Finding.MISSING
    anchors.require(finding)
    anchors.require(compare(_anchor(7), 7, _history(7)))


def test_an_anchor_that_someone_edited_is_none(tmp_path: Path) -> None:
    kept = FileAnchor(tmp_path, VAULT, KEY)
    kept.save(ANCHOR)
    (file,) = tmp_path.iterdir()
    good = file.read_bytes()
    for position in range(len(good)):
        edited = bytearray(good)
        edited[position] ^= 1
        file.write_bytes(edited)
        assert kept.load() is None
    file.write_bytes(b"")
    assert kept.load() is None


def test_an_anchor_of_another_vault_is_none() -> None:
    store = MemoryStore()
    KeyringAnchor(store, VAULT, KEY).save(ANCHOR)
    (name,) = store.kept
    store.kept[name.replace(VAULT.hex(), (b"w" * 16).hex())] = store.kept[name]
    assert KeyringAnchor(store, b"w" * 16, KEY).load() is None
    assert KeyringAnchor(store, VAULT, b"x" * 32).load() is None


def test_a_full_disk_keeps_the_anchor_before(tmp_path: Path) -> None:
    kept = FileAnchor(tmp_path, VAULT, KEY)
    kept.save(ANCHOR)
    with disk_takes_no_more(), pytest.raises(DiskFull):
        kept.save(_anchor(8))
    assert kept.load() == ANCHOR
