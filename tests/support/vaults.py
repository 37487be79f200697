"""What tests of the vault share: cheap costs, a store of secrets in memory, and a disk that takes no more."""

import contextlib
import resource
from collections.abc import Iterator
from pathlib import Path

import pytest

from lahityo.base.errors import LahityoError
from lahityo.base.paths import ProfilePaths
from lahityo.crypto import kdf
from lahityo.vault.header import Costs

PASSPHRASE = "neljä sanaa ja Ålands hav"
OTHER_PASSPHRASE = "aivan toinen salalause"
PRODUCT_FLOOR = kdf.FLOOR
# Thousands of vaults are made here, and at the product's own floor deriving their keys is half of the suite's time.
# What is about the costs asks for `product_floor`; a program that the tests start has the product's floor anyway.
kdf.FLOOR = kdf.KdfParameters(memory_kib=64, iterations=1, lanes=1)
CHEAP = Costs(with_keyring=kdf.FLOOR, passphrase_only=kdf.FLOOR)
LEAST = Costs(with_keyring=PRODUCT_FLOOR, passphrase_only=PRODUCT_FLOOR)
"""The least that the product accepts, for both kinds of slot."""


@pytest.fixture
def product_floor(monkeypatch: pytest.MonkeyPatch) -> None:
    """The floor of what a derivation costs, as the product has it."""
    monkeypatch.setattr(kdf, "FLOOR", PRODUCT_FLOOR)


class MemoryStore:
    """A keyring that lives as long as the test."""

    description = "memory"

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def set(self, name: str, value: bytes) -> None:
        self.kept[name] = value

    def delete(self, name: str) -> None:
        self.kept.pop(name, None)


@contextlib.contextmanager
def disk_takes_no_more(largest_file: int = 0) -> Iterator[None]:
    """Writes beyond `largest_file` bytes of any file fail inside the block, for everybody and for root too."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file under the folder and its content."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@contextlib.contextmanager
def refused(kind: type[LahityoError], sentence: str) -> Iterator[None]:
    """The block raises exactly this kind of fault with exactly this sentence."""
    with pytest.raises(LahityoError) as caught:
        yield
    assert type(caught.value) is kind
    assert caught.value.text == sentence
    assert str(caught.value)


@pytest.fixture
def paths(tmp_path: Path) -> ProfilePaths:
    """The files of a profile that does not exist yet."""
    return ProfilePaths(tmp_path / "profile")
