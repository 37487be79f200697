"""Threat 42: the server or a colleague cuts, moves, doubles or swaps the chunks of a photo. None opens elsewhere."""

from dataclasses import replace

import pytest

from lahityo.base.errors import VaultDamaged
from lahityo.protocol.chunks import CHUNK_BYTES
from lahityo.vault import attachments as store
from tests.support.attachments import noise, photo_of
from tests.support.organisation import Laptop
from tests.support.vaults import refused


@pytest.mark.parametrize("order", [[1, 0, 2], [0, 1], [0, 0, 2], [0, 1, 2, 2]], ids=str)
def test_chunks_cut_off_moved_or_doubled_do_not_open(two: tuple[Laptop, Laptop], order: list[int]) -> None:
    first, _ = two
    photo = photo_of(first, first.add_client(), noise(900))
    one = first.vault.read(lambda connection: store.stored(connection, photo))
    assert one is not None
    assert len(one.chunks) == 3
    # Its size is what would then come out: it shall not be the size alone that tells.
    size = min(one.size, len(order) * CHUNK_BYTES)
    altered = replace(one, chunks=tuple(one.chunks[at] for at in order), size=size)
    with refused(VaultDamaged, store.DAMAGED):
        store.open_content(first.vault.files, altered)


def test_a_chunk_of_another_photo_does_not_open(two: tuple[Laptop, Laptop]) -> None:
    first, _ = two
    client = first.add_client()
    one, other = [
        first.vault.read(lambda connection, one=photo: store.stored(connection, one))  # type: ignore[misc]
        for photo in (photo_of(first, client, noise(seed=seed)) for seed in (1, 2))
    ]
    assert one is not None
    assert other is not None
    for swapped in (
        replace(one, chunks=(other.chunks[0], *one.chunks[1:])),
        replace(one, key=other.key),
        replace(one, id=other.id),
        replace(one, size=one.size * 2),
    ):
        with refused(VaultDamaged, store.DAMAGED):
            store.open_content(first.vault.files, swapped)
