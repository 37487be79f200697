"""The printed recovery sheet of one officer, typeset by Typst from the template in `resources/reports`."""

import io
import json
from dataclasses import asdict, dataclass
from datetime import date

import segno
import typst

from lahityo.base import resources


@dataclass(frozen=True)
class SheetText:
    """The words of the sheet; the desktop passes them translated."""

    title: str = "Recovery sheet"
    of_two: str = "of 2"
    organisation: str = "Organisation"
    made: str = "Made"
    fingerprint: str = "Organisation's fingerprint"
    code: str = "Recovery code"
    what: str = (
        "With both officers' sheets the organisation can open a vault whose passphrase has been forgotten. "
        "One sheet alone opens nothing and tells nothing."
    )
    keep: str = (
        "Keep this sheet in a locked place, apart from the other one. Do not photograph, copy or send it. "
        "Whoever holds both sheets can read every client's record."
    )
    officer: str = "Officer's name and signature"
    place: str = "Place and date"


def render(text: SheetText, number: int, organisation: str, fingerprint: str, code: str, day: date) -> bytes:
    """One sheet as PDF. Nothing touches the disk: the template reads its data from memory."""
    picture = io.BytesIO()
    segno.make(code.replace("-", ""), error="m", micro=False).save(picture, kind="svg", border=0, scale=4)
    data = {
        "text": asdict(text),
        "number": number,
        "organisation": organisation,
        "fingerprint": _grouped(fingerprint),
        "code": code,
        "day": f"{day.day}.{day.month}.{day.year}",
    }
    document: bytes = typst.compile(  # type: ignore[misc]  # its stub binds one variable to input and output
        resources.path("reports", "recovery_sheet.typ"),
        root=str(resources.path("reports")),
        font_paths=[str(resources.path("fonts"))],
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data), "qr": picture.getvalue().decode()},
    )
    return document


def _grouped(text: str) -> str:
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))
