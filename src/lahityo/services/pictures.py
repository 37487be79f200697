"""Pictures made fit to keep: decoded, turned upright, and written anew from their pixels alone.

Nothing but the pixels goes over: no place, camera, time, colour profile, comment or picture within the picture. What a
file says of its size is looked at before any of it is decoded.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.attachment_rules import FILE_LIMIT, THUMBNAIL_LIMIT

if TYPE_CHECKING:  # loaded when the first picture comes: the start does not wait for it
    from PIL import Image

INPUT_LIMIT = 100 * 1024 * 1024
"""Bytes of a file as it comes."""
PIXEL_LIMIT = 120_000_000
"""Pixels of all of a file's pages together: 480 MiB of memory while it is decoded."""
PAGE_LIMIT = 100
MEGA = 1024 * 1024
_FORMATS: tuple[str, ...] = ("JPEG", "PNG", "WEBP", "TIFF", "BMP")
_HEIC = "HEIF"
_THUMBNAIL_SIDE = 240
_QUALITY = 90
_SHRUNK_QUALITY = 82
_SHRUNK_SIDES = (6000, 4500, 3400, 2600, 2000)
_KEPT_AS_PNG = frozenset({"PNG", "BMP"})
_WHITE = (255, 255, 255)

TOO_LARGE = QT_TRANSLATE_NOOP("Errors", "The picture is {size} MB; at most {limit} MB fit. Shrink it and add it again.")
INPUT_TOO_LARGE = QT_TRANSLATE_NOOP("Errors", "The file is {size} MB; files over {limit} MB are not opened.")
TOO_MANY_PIXELS = QT_TRANSLATE_NOOP(
    "Errors", "The picture has {pixels} million pixels; at most {limit} million can be opened."
)
TOO_MANY_PAGES = QT_TRANSLATE_NOOP("Errors", "The file has {pages} pages; at most {limit} fit.")
BROKEN = QT_TRANSLATE_NOOP("Errors", "The picture is broken or cut short; take or scan it again.")
NOT_A_PICTURE = QT_TRANSLATE_NOOP(
    "Errors", "This kind of file is not kept; add a photo (JPEG, HEIC, PNG, WebP, TIFF) or a PDF."
)


class FileTooLarge(BadInput):
    """A file over the limit; `shrinkable` says that it can be made smaller and still be read."""

    def __init__(self, text: str, *, shrinkable: bool, **params: str | int) -> None:
        super().__init__(text, **params)
        self.shrinkable = shrinkable


@dataclass(frozen=True)
class Prepared:
    """A file fit to keep. `kind` is a code of the list attachment_kind; sizes are 0 where they mean nothing."""

    kind: str
    content: bytes
    thumbnail: bytes
    width: int = 0
    height: int = 0
    pages: int = 0


def megabytes(size: int) -> int:
    """As people are told: rounded up, so that 20.1 is never "20"."""
    return -(-size // MEGA)


def is_picture(raw: bytes) -> bool:
    """Whether the file begins as one of the kinds that are kept."""
    head = raw[:12]
    return (
        head.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0*", b"BM"))
        or (head.startswith(b"RIFF") and head[8:12] == b"WEBP")
        or head[4:8] == b"ftyp"
    )


def prepare(raw: bytes, *, shrink: bool = False) -> Prepared | list[Image.Image]:
    """The picture fit to keep; of a file with several pages the pages, for a document to be made of.

    BadInput when it is no picture, broken or too many pixels; FileTooLarge when it stays over the limit, which with
    `shrink` it does not.
    """
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image = _opened(raw)
            pages = _pages_of(image)
            if pages > 1:
                return _all_pages(image, pages)
            kind = "png" if image.format in _KEPT_AS_PNG else "jpeg"
            upright = _upright(image)
    except (OSError, ValueError, SyntaxError, EOFError, ArithmeticError, KeyError, IndexError, TypeError) as error:
        raise BadInput(BROKEN) from error
    except (MemoryError, Image.DecompressionBombError) as error:
        raise BadInput(TOO_MANY_PIXELS, pixels="?", limit=PIXEL_LIMIT // 1_000_000) from error
    content = _encoded(upright, kind)
    if len(content) > FILE_LIMIT and kind == "png":
        kind, content = "jpeg", _encoded(upright, "jpeg")
    if len(content) > FILE_LIMIT:
        if not shrink:
            size, limit = megabytes(len(content)), FILE_LIMIT // MEGA
            raise FileTooLarge(TOO_LARGE, shrinkable=True, size=size, limit=limit)
        kind, upright, content = "jpeg", *_shrunk(upright)
    return Prepared(kind, content, thumbnail_of(upright), upright.width, upright.height)


def drawn(content: bytes, side: int) -> Image.Image:
    """A picture that was kept, as one sees it: on white, at most `side` pixels long; BadInput when it is broken."""
    from PIL import Image

    try:
        image = _opened(content)
        image.draft("RGB", (side, side))
        image.thumbnail((side, side))
        return _flat(image.convert("RGBA" if image.mode in ("RGBA", "LA", "PA") else "RGB"))
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError, Image.DecompressionBombError) as error:
        raise BadInput(BROKEN) from error


def thumbnail_of(image: Image.Image) -> bytes:
    """A small JPEG of at most THUMBNAIL_LIMIT bytes."""
    small = _flat(image.copy() if image.mode in ("RGB", "L") else image)
    small.thumbnail((_THUMBNAIL_SIDE, _THUMBNAIL_SIDE))
    for quality in (75, 55, 35, 15):
        found = _jpeg(small, quality)
        if len(found) <= THUMBNAIL_LIMIT:
            return found
    small.thumbnail((_THUMBNAIL_SIDE // 3, _THUMBNAIL_SIDE // 3))
    return _jpeg(small, 30)


def _opened(raw: bytes) -> Image.Image:
    """The file with its size checked and nothing decoded yet."""
    from PIL import Image, UnidentifiedImageError

    # The size is judged here, by a limit of our own, before anything is decoded.
    Image.MAX_IMAGE_PIXELS = None
    formats = _FORMATS
    if raw[4:8] == b"ftyp":
        import pi_heif

        pi_heif.register_heif_opener()
        formats = (_HEIC,)
    try:
        image = Image.open(BytesIO(raw), formats=formats)
    except UnidentifiedImageError as error:
        raise BadInput(BROKEN if is_picture(raw) else NOT_A_PICTURE) from error
    _require_pixels(image.width * image.height)
    return image


def _require_pixels(pixels: int) -> None:
    if pixels > PIXEL_LIMIT:
        raise BadInput(TOO_MANY_PIXELS, pixels=-(-pixels // 1_000_000), limit=PIXEL_LIMIT // 1_000_000)


def _pages_of(image: Image.Image) -> int:
    """The pages of a scan; of anything else the one picture that shows."""
    pages = getattr(image, "n_frames", 1) if image.format == "TIFF" else 1
    if pages > PAGE_LIMIT:
        raise BadInput(TOO_MANY_PAGES, pages=pages, limit=PAGE_LIMIT)
    return int(pages)


def _all_pages(image: Image.Image, count: int) -> list[Image.Image]:
    pixels = 0
    for page in range(count):
        image.seek(page)
        pixels += image.width * image.height
        _require_pixels(pixels)
    found = []
    for page in range(count):
        image.seek(page)
        found.append(_flat(_upright(image)))
    return found


def _upright(image: Image.Image) -> Image.Image:
    """The pixels alone, in sRGB, turned as they are to be seen."""
    from PIL import Image, ImageOps

    profile = image.info.get("icc_profile")
    turned = ImageOps.exif_transpose(image)
    if turned.mode in ("I", "I;16", "I;16B", "I;16L", "F"):
        turned = turned.convert("I").point(lambda value: value / 256).convert("L")
    if profile and turned.mode in ("RGB", "CMYK", "L", "RGBA"):
        turned = _in_srgb(turned, profile)
    if turned.mode not in ("RGB", "RGBA", "L"):
        has_alpha = turned.mode in ("LA", "PA", "La", "RGBa") or "transparency" in turned.info
        turned = turned.convert("RGBA" if has_alpha else "L" if turned.mode == "1" else "RGB")
    return Image.frombytes(turned.mode, turned.size, turned.tobytes())


def _in_srgb(image: Image.Image, profile: object) -> Image.Image:
    """Colours as sRGB has them; a profile that cannot be read is as if there were none."""
    from PIL import ImageCms

    if not isinstance(profile, bytes):
        return image
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    try:
        own = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(image, own, ImageCms.createProfile("sRGB"), outputMode=mode)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image
    return image if converted is None else converted


def _flat(image: Image.Image) -> Image.Image:
    """Without transparency, which JPEG has none of: on white, as paper."""
    from PIL import Image

    if image.mode != "RGBA":
        return image
    ground = Image.new("RGB", image.size, _WHITE)
    ground.paste(image, mask=image.getchannel("A"))
    return ground


def _encoded(image: Image.Image, kind: str) -> bytes:
    if kind == "jpeg":
        return _jpeg(_flat(image), _QUALITY)
    target = BytesIO()
    image.save(target, "PNG", compress_level=6)
    return target.getvalue()


def _jpeg(image: Image.Image, quality: int) -> bytes:
    target = BytesIO()
    image.save(target, "JPEG", quality=quality)
    return target.getvalue()


def _shrunk(image: Image.Image) -> tuple[Image.Image, bytes]:
    """The largest of a few sizes that fits."""
    small = _flat(image)
    for side in _SHRUNK_SIDES:
        small = small.copy()
        small.thumbnail((side, side))
        content = _jpeg(small, _SHRUNK_QUALITY)
        if len(content) <= FILE_LIMIT:
            return small, content
    raise FileTooLarge(TOO_LARGE, shrinkable=False, size=megabytes(len(content)), limit=FILE_LIMIT // MEGA)
