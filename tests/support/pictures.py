"""Photos, scans and PDFs made by the test, each with a canary wherever a file can tell more than it shows."""

from io import BytesIO
from typing import Any

import pikepdf
from PIL import Image, ImageCms, PngImagePlugin

CANARY = "KANARIA"
_MAKE, _ORIENTATION, _GPS = 0x010F, 0x0112, 0x8825


def canary(where: str) -> str:
    return f"{CANARY}-{where}"


def drawing(width: int = 64, height: int = 48, mode: str = "RGB") -> Image.Image:
    """Red, with blue in the upper left quarter: turned, it is told apart."""
    image = Image.new("RGB", (width, height), (200, 30, 30))
    image.paste((20, 20, 220), (0, 0, width // 2, height // 2))
    return image.convert(mode)


def exif(orientation: int = 1) -> bytes:
    found = Image.Exif()
    found[_MAKE] = canary("kamera")
    found[_ORIENTATION] = orientation
    found[0x9286] = canary("kommentti")
    gps = found.get_ifd(_GPS)
    gps[1], gps[2], gps[29] = "N", (60.0, 10.0, 15.0), canary("gps")
    return found.tobytes() + canary("pikkukuva").encode()


def profile() -> bytes:
    """A colour profile whose description is a canary; as long as the one it is made from."""
    raw = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    wide = "sRGB".encode("utf-16-be")
    if wide in raw:
        return raw.replace(wide, "KANA".encode("utf-16-be"))
    return raw.replace(b"sRGB", b"KANA")


def jpeg(width: int = 64, height: int = 48, orientation: int = 1, mode: str = "RGB", **options: Any) -> bytes:
    target = BytesIO()
    drawing(width, height, mode).save(
        target, "JPEG", exif=exif(orientation), icc_profile=profile(), comment=canary("sana").encode(),
        xmp=b"<x:xmpmeta>" + canary("xmp").encode() + b"</x:xmpmeta>", quality=95, **options,
    )  # fmt: skip
    return target.getvalue() + canary("hanta").encode()


def png(width: int = 64, height: int = 48, mode: str = "RGBA") -> bytes:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", canary("teksti"))
    notes.add_itxt("XML:com.adobe.xmp", canary("xmp"))
    notes.add_text("Comment", canary("pakattu"), zip=True)
    target = BytesIO()
    drawing(width, height, mode).save(target, "PNG", pnginfo=notes, exif=exif(), icc_profile=profile())
    return target.getvalue()


def webp() -> bytes:
    target = BytesIO()
    drawing().save(target, "WEBP", exif=exif(), xmp=canary("xmp").encode(), icc_profile=profile(), lossless=True)
    return target.getvalue()


def tiff(pages: int = 1) -> bytes:
    target = BytesIO()
    first, *others = [drawing(64 + page, 48) for page in range(pages)]
    first.save(
        target, "TIFF", save_all=True, append_images=others, description=canary("kuvaus"), artist=canary("tekija"),
        software=canary("ohjelma"), icc_profile=profile(),
    )  # fmt: skip
    return target.getvalue()


def pdf(pages: int = 1, **encryption: Any) -> bytes:
    """A PDF with canaries in its details, XMP, an embedded file, scripts, annotations and a photo on its page."""
    made = pikepdf.new()
    photo = pikepdf.Stream(made, jpeg())
    photo.Type, photo.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    photo.Width, photo.Height, photo.BitsPerComponent = 64, 48, 8
    icc = pikepdf.Stream(made, profile() + canary("icc").encode())
    icc.N = 3
    photo.ColorSpace = pikepdf.Array([pikepdf.Name.ICCBased, made.make_indirect(icc)])
    photo.Filter = pikepdf.Name.DCTDecode
    photo.Metadata = pikepdf.Stream(made, canary("kuvan-xmp").encode())
    drawn = made.make_indirect(photo)
    for _ in range(pages):
        page = made.add_blank_page(page_size=(200, 150))
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=drawn))
        page.Contents = pikepdf.Stream(made, b"q 200 0 0 150 0 0 cm /Im0 Do Q")
        page.PieceInfo = pikepdf.Dictionary(Ohjelma=pikepdf.Dictionary(Private=pikepdf.String(canary("piece"))))
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String(canary("skripti")))
        page.AA = pikepdf.Dictionary(O=script)
        page.Annots = pikepdf.Array([
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FileAttachment, Rect=[0, 0, 9, 9],
                Contents=pikepdf.String(canary("liitehuomautus")),
            ),
            pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], A=script),
        ])  # fmt: skip
    made.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String(canary("avaus")))
    made.attachments["muistio.txt"] = canary("upotettu").encode()
    with made.open_metadata() as details:
        details["dc:creator"] = [canary("xmp")]
    made.docinfo["/Author"] = canary("tekija")
    made.docinfo["/Title"] = canary("otsikko")
    target = BytesIO()
    # Nothing is packed, so that a canary left in it is found.
    made.save(target, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable, **encryption)
    return target.getvalue()


def unpacked(content: bytes) -> bytes:
    """Everything that a PDF says, its streams unpacked as far as they can be."""
    parts = []
    with pikepdf.open(BytesIO(content)) as opened:
        for one in opened.objects:
            if isinstance(one, pikepdf.Stream):
                parts.append(one.read_raw_bytes())
                try:
                    parts.append(one.read_bytes())
                except pikepdf.PdfError:
                    continue
            parts.append(repr(one).encode())
        parts.append(repr(opened.trailer).encode())
    return b"\n".join(parts)
