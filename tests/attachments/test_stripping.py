"""What is kept of a photo or a document is what one sees of it: nothing of where, when and with what it was made."""

import struct
import tracemalloc
import zlib
from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from lahityo.base.errors import BadInput
from lahityo.domain.attachment_rules import FILE_LIMIT, THUMBNAIL_LIMIT
from lahityo.services import attachment_files, pdf_files, pictures
from lahityo.services.pictures import FileTooLarge, Prepared
from tests.support import heic
from tests.support import pictures as made
from tests.support.vaults import refused

_WIDE = made.CANARY.encode("utf-16-be"), made.CANARY.encode("utf-16-le")


def prepare(raw: bytes, *, shrink: bool = False) -> Prepared:
    return attachment_files.prepare(raw, shrink=shrink)


def tells(content: bytes) -> bool:
    """Whether a canary is left, or the place: an EXIF, XMP or profile by its name counts as one."""
    marks = (made.CANARY.encode(), *_WIDE, b"KANA", b"Exif", b"xmpmeta", b"ICC_PROFILE", b"iCCP", b"acsp", b"GPS")
    return any(mark in content for mark in marks)


def shown(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content)).convert("RGB")


def is_blue(pixel: object) -> bool:
    return isinstance(pixel, tuple) and pixel[2] > pixel[0] + 80


PHOTOS = {
    "JPEG": (made.jpeg(), "jpeg"),
    "JPEG, progressive": (made.jpeg(progressive=True), "jpeg"),
    "JPEG in grey": (made.jpeg(mode="L"), "jpeg"),
    "JPEG for print": (made.jpeg(mode="CMYK"), "jpeg"),
    "PNG": (made.png(), "png"),
    "PNG with a palette": (made.png(mode="P"), "png"),
    "WebP": (made.webp(), "jpeg"),
    "TIFF": (made.tiff(), "jpeg"),
    "HEIC": (heic.PHOTO, "jpeg"),
}


@pytest.mark.parametrize("name", PHOTOS)
def test_a_photo_tells_nothing_but_its_pixels(name: str) -> None:
    raw, kind = PHOTOS[name]
    assert tells(raw), "the test's own photo has no canary"
    found = prepare(raw)
    assert found.kind == kind
    assert not tells(found.content)
    assert not tells(found.thumbnail)
    opened = Image.open(BytesIO(found.content))
    assert not opened.getexif()
    assert not {"icc_profile", "exif", "comment", "xmp", "Author"} & set(opened.info)
    assert (opened.width, opened.height) == (found.width, found.height)
    if name not in ("JPEG in grey", "HEIC"):
        assert is_blue(shown(found.content).getpixel((8, 8)))
        assert not is_blue(shown(found.content).getpixel((56, 40)))


@pytest.mark.parametrize(("raw", "corner"), [(made.jpeg(orientation=6), (40, 8)), (heic.PHOTO, (40, 8))])
def test_a_photo_taken_on_its_side_stands_upright(raw: bytes, corner: tuple[int, int]) -> None:
    found = prepare(raw)
    assert (found.width, found.height) == (48, 64)
    assert is_blue(shown(found.content).getpixel(corner))
    assert not is_blue(shown(found.content).getpixel((8, 56)))


def test_a_thumbnail_is_small_even_of_noise() -> None:
    noise = Image.effect_noise((1200, 1600), 120).convert("RGB")
    target = BytesIO()
    noise.save(target, "JPEG", quality=95)
    found = prepare(target.getvalue())
    assert len(found.thumbnail) <= THUMBNAIL_LIMIT
    assert max(shown(found.thumbnail).size) >= 80


def test_a_pdf_tells_nothing_but_its_pages() -> None:
    raw = made.pdf(pages=2)
    told = made.unpacked(raw)
    for where in ("tekija", "xmp", "kuvan-xmp", "upotettu", "skripti", "avaus", "piece", "kamera", "gps", "icc"):
        assert made.canary(where).encode() in told or made.canary(where).encode("utf-16-be") in told, where
    found = prepare(raw)
    left = found.content + made.unpacked(found.content)
    assert not tells(left)
    assert b"JavaScript" not in left
    assert found.pages == 2
    page = pdf_files.page(found.content, 1, 400)
    assert page.size == (400, 300)
    assert is_blue(page.getpixel((40, 40)))
    assert not is_blue(page.getpixel((360, 260)))


def test_what_an_earlier_version_of_a_pdf_said_is_gone() -> None:
    with pikepdf.open(BytesIO(made.pdf())) as first:
        target = BytesIO()
        first.save(target, compress_streams=False)
    later = target.getvalue() + b"\n1000 0 obj (" + made.canary("aiempi").encode() + b") endobj\n" + b"%%EOF\n"
    assert made.canary("aiempi").encode() not in prepare(target.getvalue()).content
    try:
        found = prepare(later)
    except BadInput:
        return
    assert made.canary("aiempi").encode() not in found.content


@pytest.mark.parametrize("password", ["", "salasana"])
def test_a_locked_pdf_is_refused_in_one_sentence(password: str) -> None:
    locked = made.pdf(encryption=pikepdf.Encryption(owner="omistaja", user=password))
    with refused(BadInput, pdf_files.ENCRYPTED):
        prepare(locked)


@pytest.mark.parametrize("raw", [made.pdf()[:-900], b"%PDF-1.7\nrubbish", made.pdf().replace(b"/Pages", b"/Cages")])
def test_a_broken_pdf_is_refused_in_one_sentence(raw: bytes) -> None:
    with refused(BadInput, pdf_files.BROKEN):
        prepare(raw)


@pytest.mark.parametrize("raw", [made.jpeg()[:400], made.png()[:200], heic.PHOTO[:500], b"\xff\xd8\xff" + bytes(50)])
def test_a_broken_picture_is_refused_in_one_sentence(raw: bytes) -> None:
    with refused(BadInput, pictures.BROKEN):
        prepare(raw)


@pytest.mark.parametrize("raw", [b"", b"GIF89a" + bytes(50), b"MZ" + bytes(200), b"Muistio"])
def test_another_kind_of_file_is_refused_in_one_sentence(raw: bytes) -> None:
    with refused(BadInput, pictures.NOT_A_PICTURE):
        prepare(raw)


def test_a_scan_of_several_pages_becomes_a_document() -> None:
    found = prepare(made.tiff(pages=3))
    assert (found.kind, found.pages) == ("pdf", 3)
    assert not tells(found.content + made.unpacked(found.content))


def bomb(side: int) -> bytes:
    """A PNG of a few kilobytes that says it has side × side pixels."""

    def piece(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + piece(b"IHDR", head) + piece(b"IDAT", zlib.compress(bytes(99_999))) + piece(b"IEND", b"")
    )


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    prepare(made.jpeg())  # what is loaded once is not counted
    tracemalloc.start()
    with pytest.raises(BadInput) as caught:
        prepare(bomb(50_000))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert caught.value.text == pictures.TOO_MANY_PIXELS
    assert caught.value.params["pixels"] == 2500
    assert most < 4_000_000


def test_a_picture_over_the_limit_says_its_size_and_can_be_shrunk() -> None:
    noise = Image.effect_noise((5200, 5200), 200).convert("RGB")
    target = BytesIO()
    noise.save(target, "JPEG", quality=98)
    with pytest.raises(FileTooLarge) as caught:
        prepare(target.getvalue())
    assert caught.value.shrinkable
    assert caught.value.params["limit"] == 20
    assert int(caught.value.params["size"]) > 20
    found = prepare(target.getvalue(), shrink=True)
    assert len(found.content) <= FILE_LIMIT
    assert found.width >= 2000


def test_a_file_that_is_far_too_large_is_not_even_opened() -> None:
    with refused(BadInput, pictures.INPUT_TOO_LARGE):
        prepare(bytes(pictures.INPUT_LIMIT + 1))
