"""Threat 41: a photo or a document tells where, when and with what it was made. Nothing of that reaches the vault."""

from lahityo.services.attachments import NewFile
from tests.support import heic, pictures
from tests.support.attachments import move
from tests.support.organisation import Laptop, both_sync


def test_a_colleague_gets_the_pixels_and_pages_alone(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client = first.add_client()
    given = {
        "a.jpg": pictures.jpeg(), "b.png": pictures.png(), "c.webp": pictures.webp(), "d.tiff": pictures.tiff(),
        "e.heic": heic.PHOTO, "f.pdf": pictures.pdf(),
    }  # fmt: skip
    for name, raw in given.items():
        told = raw + pictures.unpacked(raw) if name == "f.pdf" else raw
        assert pictures.CANARY.encode() in told, name
        first.casework.attachments.add(client, "client", client, NewFile(name, raw))
    both_sync(first, second)
    move(first)
    rows = second.casework.attachments.of_client(client)
    second.casework.attachments.want([one.id for one in rows])
    assert move(second).fetched == len(given)
    for one in rows:
        content = second.casework.attachments.content(one.id) or b""
        everything = content + one.thumbnail + (pictures.unpacked(content) if one.kind == "pdf" else b"")
        assert len(content) > 100
        for mark in (pictures.CANARY, "KANA", "Exif", "xmpmeta", "ICC_PROFILE", "iCCP"):
            assert mark.encode() not in everything, (one.name, mark)
            assert mark.encode("utf-16-be") not in everything, (one.name, mark)
