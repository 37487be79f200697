"""Attachments of laptops that are in a test: added, moved, and read back."""

import os
from io import BytesIO

from PIL import Image

from lahityo.services.attachments import NewFile
from lahityo.sync.chunks import ChunkSync, Moved
from tests.support.organisation import Laptop


def noise(side: int = 900, seed: int = 0) -> bytes:
    """A photo of a few chunks: noise does not pack."""
    image = Image.effect_noise((side, side), 100 + seed).convert("RGB")
    target = BytesIO()
    image.save(target, "JPEG", quality=95)
    return target.getvalue()


def move(laptop: Laptop) -> Moved:
    """Send and fetch what waits, once."""
    return ChunkSync(laptop.vault, laptop.server(), laptop.vault.clock).run()


def photo_of(laptop: Laptop, client: bytes, raw: bytes, name: str = "kuva.jpg") -> bytes:
    """A photo beside the client's own record."""
    return laptop.casework.attachments.add(client, "client", client, NewFile(name, raw))


def place(laptop: Laptop, attachment: bytes) -> str:
    return str(laptop.casework.attachments.get(attachment).place)


def chunks_of(laptop: Laptop, attachment: bytes) -> list[bytes]:
    """The ids of the chunks, in their order."""
    raw = laptop.casework.records.get(attachment).row.values["chunks"]
    if not isinstance(raw, bytes):
        raise TypeError("no chunks")
    return [raw[at : at + 32] for at in range(0, len(raw), 32)]


def sweep(laptop: Laptop) -> int:
    """What nothing names is swept, as if a day had passed since it was written."""
    for path in laptop.paths.attachments.rglob("*"):
        if path.is_file():
            os.utime(path, (0, 0))
    return laptop.casework.attachments.sweep()
