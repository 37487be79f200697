"""The pages of a locked vault's database file, for tests that exchange or damage them."""

from collections.abc import Iterator
from contextlib import contextmanager

from lahityo.base.errors import VaultDamaged
from lahityo.vault.database import PAGE_BYTES
from tests.support.organisation import Laptop


def page(content: bytes, number: int) -> bytes:
    """The page with this number, from 1 as the database counts them."""
    return content[(number - 1) * PAGE_BYTES : number * PAGE_BYTES]


def with_page(content: bytes, number: int, other: bytes) -> bytes:
    """The same file with another page in the place of this one."""
    return content[: (number - 1) * PAGE_BYTES] + other + content[number * PAGE_BYTES :]


def flipped(content: bytes, number: int) -> bytes:
    """The same file with one bit of a page turned."""
    spoilt = bytearray(page(content, number))
    spoilt[PAGE_BYTES // 3] ^= 1
    return with_page(content, number, bytes(spoilt))


@contextmanager
def opened_with(laptop: Laptop, content: bytes) -> Iterator[VaultDamaged | None]:
    """The locked laptop unlocked on another database file: None when it opened, else the fault it was refused with."""
    laptop.paths.database.write_bytes(content)
    try:
        laptop.unlock()
    except VaultDamaged as fault:
        assert laptop.paths.database.read_bytes() == content
        yield fault
        return
    try:
        yield None
    finally:
        laptop.lock()
