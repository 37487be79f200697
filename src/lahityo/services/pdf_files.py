"""PDF documents made fit to keep and shown: what they tell beside their pages is taken out, pages become pictures.

Taken out: the document's own details, XMP, earlier versions of the file, embedded files, scripts, actions that reach
out of the document, and what cameras wrote into pictures on the pages. An encrypted or broken file is refused.
"""

from __future__ import annotations

import struct
import threading
from io import BytesIO
from typing import TYPE_CHECKING, Any

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.attachment_rules import FILE_LIMIT
from lahityo.services.pictures import MEGA, FileTooLarge, Prepared, megabytes, thumbnail_of

if TYPE_CHECKING:  # loaded when the first document comes
    from PIL import Image

PAGE_LIMIT = 500
OBJECT_LIMIT = 300_000
_DEPTH = 60
_PAGE_PIXELS = 30_000_000
"""Pixels of one page as it is shown."""
_THUMBNAIL_PIXELS = 480
_SCAN_QUALITY = 80

ENCRYPTED = QT_TRANSLATE_NOOP("Errors", "The PDF is locked with a password; save it without one and add it again.")
BROKEN = QT_TRANSLATE_NOOP("Errors", "The PDF is broken or cut short; save or scan it again.")
TOO_MANY_PAGES = QT_TRANSLATE_NOOP("Errors", "The PDF has {pages} pages; at most {limit} fit. Divide it.")
TOO_LARGE = QT_TRANSLATE_NOOP("Errors", "The PDF is {size} MB; at most {limit} MB fit. Divide it or scan it smaller.")

_DROPPED = (
    "/Metadata", "/PieceInfo", "/LastModified", "/JS", "/JavaScript", "/AA", "/OpenAction", "/EmbeddedFiles", "/EF",
    "/AF", "/Thumb", "/XFA", "/Collection", "/SpiderInfo", "/IDS", "/URLS", "/AlternatePresentations", "/Renditions",
    "/Perms", "/DSS", "/Requirements", "/RichMediaContent", "/RichMediaSettings", "/GTS_PDFA1", "/OutputIntents",
)  # fmt: skip
_ACTIONS = frozenset(
    {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToE", "/GoToR", "/Rendition", "/Movie", "/Sound",
     "/RichMediaExecute", "/GoTo3DView"}
)  # fmt: skip
_ANNOTATIONS = frozenset({"/FileAttachment", "/RichMedia", "/Movie", "/Sound", "/Screen", "/3D"})
_DEVICE = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}

# Pdfium keeps state that all threads share.
_rendering = threading.Lock()


def is_pdf(raw: bytes) -> bool:
    """Whether the file begins as a PDF; some programs write a little before it."""
    return b"%PDF-" in raw[:1024]


def prepare(raw: bytes) -> Prepared:
    """The document fit to keep; BadInput when it is encrypted, broken or too long, FileTooLarge over the limit."""
    import pikepdf

    try:
        with pikepdf.open(BytesIO(raw), attempt_recovery=False) as pdf:
            if pdf.is_encrypted:
                raise BadInput(ENCRYPTED)
            pages = len(pdf.pages)
            if pages > PAGE_LIMIT:
                raise BadInput(TOO_MANY_PAGES, pages=pages, limit=PAGE_LIMIT)
            if not pages or len(pdf.objects) > OBJECT_LIMIT:
                raise BadInput(BROKEN)
            _clean(pdf)
            target = BytesIO()
            pdf.save(target, object_stream_mode=pikepdf.ObjectStreamMode.generate, compress_streams=True)
    except pikepdf.PasswordError as error:
        raise BadInput(ENCRYPTED) from error
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, IndexError, RuntimeError, struct.error) as error:
        raise BadInput(BROKEN) from error
    content = target.getvalue()
    if len(content) > FILE_LIMIT:
        size, limit = megabytes(len(content)), FILE_LIMIT // MEGA
        raise FileTooLarge(TOO_LARGE, shrinkable=False, size=size, limit=limit)
    return Prepared("pdf", content, thumbnail_of(page(content, 0, _THUMBNAIL_PIXELS)), pages=pages)


def from_pages(pages: list[Image.Image]) -> Prepared:
    """A document of scanned pages."""
    target = BytesIO()
    pages[0].save(target, "PDF", save_all=True, append_images=pages[1:], resolution=150, quality=_SCAN_QUALITY)
    return prepare(target.getvalue())


def page(content: bytes, number: int, side: int) -> Image.Image:
    """One page from 0 as a picture whose longer side has about `side` pixels; BadInput when it cannot be drawn."""
    import pypdfium2

    with _rendering:
        try:
            document = pypdfium2.PdfDocument(content)
            try:
                found = document[number]
                width, height = (max(1.0, one) for one in found.get_size())
                scale = min(side / max(width, height), (_PAGE_PIXELS / (width * height)) ** 0.5)
                image: Image.Image = found.render(scale=scale, rev_byteorder=True).to_pil().convert("RGB")
            finally:
                document.close()
        except (pypdfium2.PdfiumError, ValueError, IndexError, MemoryError) as error:
            raise BadInput(BROKEN) from error
    return image


def _clean(pdf: Any) -> None:
    """Take out everything that is not for the pages to be seen."""
    import pikepdf

    for name in ("/Info", "/ID"):
        if name in pdf.trailer:
            del pdf.trailer[name]
    names = pdf.Root.get("/Names")
    if isinstance(names, pikepdf.Dictionary):
        for name in list(names.keys()):
            if name != "/Dests":
                del names[name]
    for one in pdf.pages:
        _clean_annotations(one.obj)
    for obj in list(pdf.objects):
        _clean_object(obj, 0)
        if isinstance(obj, pikepdf.Stream):
            _clean_stream(obj)


def _clean_annotations(found: Any) -> None:
    import pikepdf

    annotations = found.get("/Annots")
    if not isinstance(annotations, pikepdf.Array):
        return
    kept = [
        one
        for one in annotations
        if not (isinstance(one, pikepdf.Dictionary) and str(one.get("/Subtype")) in _ANNOTATIONS)
    ]
    found.Annots = pikepdf.Array(kept)


def _clean_object(obj: Any, depth: int) -> None:
    """One object with what stands directly in it; what it refers to is an object of its own."""
    import pikepdf

    if depth > _DEPTH:
        raise BadInput(BROKEN)
    if isinstance(obj, pikepdf.Array):
        _drop_profile(obj)
        for place in range(len(obj)):
            if _stands_in(obj[place]):
                _clean_object(obj[place], depth + 1)
    elif isinstance(obj, pikepdf.Dictionary | pikepdf.Stream):
        for name in _DROPPED:
            if name in obj:
                del obj[name]
        for name in ("/A", "/Next", "/PA"):
            if name in obj and _reaches_out(obj[name]):
                del obj[name]
        for name in list(obj.keys()):
            if _stands_in(obj[name]):
                _clean_object(obj[name], depth + 1)


def _drop_profile(colours: Any) -> None:
    """Colours as every screen has them, in the place of a profile that may name the camera."""
    import pikepdf

    if len(colours) == 2 and isinstance(colours[1], pikepdf.Stream) and str(colours[0]) == "/ICCBased":
        colours[0] = pikepdf.Name(_DEVICE.get(int(colours[1].get("/N", 3)), "/DeviceRGB"))
        del colours[1]


def _stands_in(value: Any) -> bool:
    import pikepdf

    return isinstance(value, pikepdf.Array | pikepdf.Dictionary) and not value.is_indirect


def _reaches_out(action: Any) -> bool:
    import pikepdf

    if isinstance(action, pikepdf.Array):
        return any(_reaches_out(one) for one in action)
    return isinstance(action, pikepdf.Dictionary) and str(action.get("/S")) in _ACTIONS


def _clean_stream(stream: Any) -> None:
    """What cameras wrote into a picture on a page."""
    import pikepdf

    filters = stream.get("/Filter")
    names = [str(one) for one in filters] if isinstance(filters, pikepdf.Array) else [str(filters)]
    if names == ["/DCTDecode"]:
        stream.write(without_segments(stream.read_raw_bytes()), filter=filters, decode_parms=stream.get("/DecodeParms"))
    elif names == ["/JPXDecode"]:
        stream.write(without_boxes(stream.read_raw_bytes()), filter=filters)
    elif {"/DCTDecode", "/JPXDecode"} & set(names):
        if names[-1] != "/DCTDecode":
            raise BadInput(BROKEN)
        stream.write(stream.read_bytes(pikepdf.StreamDecodeLevel.all))


def without_segments(jpeg: bytes) -> bytes:
    """A JPEG without its comments and application segments, but for the two that its colours are read by."""
    if jpeg[:2] != b"\xff\xd8":
        raise BadInput(BROKEN)
    found = bytearray(b"\xff\xd8")
    at = 2
    while at + 4 <= len(jpeg):
        if jpeg[at] != 0xFF:
            raise BadInput(BROKEN)
        marker = jpeg[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        length = int.from_bytes(jpeg[at + 2 : at + 4], "big")
        if marker == 0xDA:  # the pixels, up to the end of the picture: what follows it is another file
            end = jpeg.rfind(b"\xff\xd9")
            found += jpeg[at : _end_of_scan(jpeg, at + 2 + length) if end > 0 else len(jpeg)]
            return bytes(found)
        if not (0xE1 <= marker <= 0xED or marker in (0xEF, 0xFE)):
            found += _plain_header(jpeg[at : at + 2 + length]) if marker == 0xE0 else jpeg[at : at + 2 + length]
        at += 2 + length
    raise BadInput(BROKEN)


def _plain_header(segment: bytes) -> bytes:
    """The JFIF header without the small picture that may stand in it; another kind of it says nothing to keep."""
    if segment[4:9] != b"JFIF\0" or len(segment) < 18:
        return b""
    return b"\xff\xe0\x00\x10" + segment[4:16] + b"\0\0"


def _end_of_scan(jpeg: bytes, at: int) -> int:
    """Where the picture ends: behind its end marker. Between its scans only tables stand."""
    while at + 1 < len(jpeg):
        at = jpeg.find(b"\xff", at)
        if at < 0 or at + 1 >= len(jpeg):
            break
        marker = jpeg[at + 1]
        if marker == 0xD9:
            return at + 2
        if marker == 0 or 0xD0 <= marker <= 0xD7 or marker == 0xFF:
            at += 1 if marker == 0xFF else 2
        elif 0xE0 <= marker <= 0xEF or marker == 0xFE:
            raise BadInput(BROKEN)
        else:
            at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return len(jpeg)


def without_boxes(picture: bytes) -> bytes:
    """A JPEG 2000 file without boxes that are not needed to see it."""
    if picture[:4] == b"\xff\x4f\xff\x51":
        return picture
    found, at = bytearray(), 0
    while at + 8 <= len(picture):
        length, kind = struct.unpack_from(">I4s", picture, at)
        if length == 1:
            length = struct.unpack_from(">Q", picture, at + 8)[0]
        length = length or len(picture) - at
        if length < 8 or at + length > len(picture):
            raise BadInput(BROKEN)
        if kind in (b"jP  ", b"ftyp", b"jp2h", b"jp2c"):
            found += picture[at : at + length]
        at += length
    return bytes(found)
