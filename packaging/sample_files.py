"""Invented photos and documents for the demo, drawn by this program: nothing here was ever photographed or scanned."""

from datetime import date, timedelta
from io import BytesIO

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from lahityo.base import resources
from lahityo.services.attachments import NewFile
from lahityo.services.casework import Casework
from lahityo.vault.vault import Vault

_SCAN = (1240, 1754)  # A4 at 150 dots an inch
_DOOR = "Kuvakatu 5 B 12"


def fill_files(vault: Vault, today: date) -> None:
    """A door and a post pile to the newest clients' visits, a lease as a scan to the client, a letter as a PDF."""
    casework = Casework(vault, vault.clock)
    files = (
        ("Ovi ja postiluukku.jpg", photo_of_door(), "visit", 9),
        ("Vuokrasopimus.pdf", lease(), "client", 30),
        ("Avaamaton posti.jpg", photo_of_post(), "visit", 3),
    )
    for client in dict.fromkeys(row.client for row in casework.lists.recent(60)):
        visits = [row.id for row in casework.lists.of_client(client)]
        for name, raw, kind, days in files:
            belongs = client if kind == "client" else visits[0]
            taken = (today - timedelta(days=days)).isoformat()
            casework.attachments.add(belongs, kind, client, NewFile(name, raw, taken))
        if _is_enough(casework):
            return


def _is_enough(casework: Casework) -> bool:
    return len(casework.records.rows("attachment", limit=100)) >= 12


def photo_of_door() -> bytes:
    """A stairwell door with its letterbox."""
    image = Image.new("RGB", (1600, 1200), (196, 188, 174))
    draw = ImageDraw.Draw(image)
    for step in range(1200):
        shade = 200 - step // 14
        draw.line([(0, step), (1600, step)], fill=(shade, shade - 8, shade - 20))
    draw.rectangle((520, 120, 1080, 1160), fill=(92, 66, 48), outline=(60, 42, 30), width=14)
    for top in (190, 690):
        draw.rectangle((600, top, 1000, top + 400), outline=(72, 50, 36), width=10)
    draw.rectangle((690, 600, 910, 650), fill=(190, 170, 110), outline=(120, 100, 60), width=5)
    draw.text((715, 604), "LAAKSO", font=_font(34), fill=(50, 40, 20))
    draw.ellipse((1010, 640, 1046, 676), fill=(200, 190, 160))
    draw.text((60, 60), _DOOR, font=_font(44), fill=(70, 66, 60))
    return _jpeg(image.filter(ImageFilter.GaussianBlur(1.4)))


def photo_of_post() -> bytes:
    """Unopened envelopes on a table."""
    image = Image.new("RGB", (1600, 1200), (139, 104, 74))
    draw = ImageDraw.Draw(image)
    for place, angle in enumerate((-8, 5, 14, -3, 9)):
        envelope = Image.new("RGBA", (620, 380), (0, 0, 0, 0))
        ink = ImageDraw.Draw(envelope)
        ink.rectangle((0, 0, 619, 379), fill=(240 - 6 * place, 238 - 6 * place, 228), outline=(170, 166, 150), width=4)
        ink.rectangle((60, 200, 330, 310), fill=(225, 228, 232))
        ink.rectangle((520, 30, 590, 110), fill=(40 + 30 * place, 90, 150))
        turned = envelope.rotate(angle, expand=True)
        image.paste(turned, (150 + 170 * place, 160 + 120 * (place % 3)), turned)
    draw.text((60, 1110), "Tuonti: kuvitteellinen posti", font=_font(30), fill=(230, 220, 205))
    return _jpeg(image.filter(ImageFilter.GaussianBlur(1.2)))


def lease() -> bytes:
    """A lease of two pages, as a scanner makes it."""
    pages = [
        _page(
            "VUOKRASOPIMUS",
            ("Vuokranantaja: Kuvitteellinen Vuokrakoti Oy", f"Huoneisto: {_DOOR}, 2 h + k, 38 m²",
             "Vuokra: 540 €/kk, eräpäivä kuun 2. päivä", "Vakuus: yhden kuukauden vuokra",
             "Sopimus on toistaiseksi voimassa oleva.", "Vesimaksu: 22 €/kk henkilöltä"),
        ),
        _page("Allekirjoitukset", ("Paikka ja aika: Kuvala, 1.10.", "Vuokranantaja", "Vuokralainen")),
    ]  # fmt: skip
    target = BytesIO()
    pages[0].save(target, "PDF", save_all=True, append_images=pages[1:], resolution=150, quality=70)
    return target.getvalue()


def _page(title: str, lines: tuple[str, ...]) -> Image.Image:
    image = Image.new("RGB", _SCAN, (250, 249, 245))
    draw = ImageDraw.Draw(image)
    draw.text((130, 140), title, font=_font(52), fill=(30, 30, 34))
    for number, line in enumerate(lines):
        draw.text((130, 320 + 96 * number), line, font=_font(34), fill=(45, 45, 50))
        draw.line([(130, 372 + 96 * number), (1110, 372 + 96 * number)], fill=(215, 213, 206), width=2)
    draw.text((130, 1660), "Malli: kuvitteellinen asiakirja", font=_font(24), fill=(140, 140, 140))
    return image.rotate(0.4, expand=False, fillcolor=(250, 249, 245))


def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(resources.path("fonts", "Inter-Medium.otf")), size)


def _jpeg(image: Image.Image) -> bytes:
    target = BytesIO()
    image.save(target, "JPEG", quality=88)
    return target.getvalue()
