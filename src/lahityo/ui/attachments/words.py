"""Attachments in words: how large, where their contents are, what they belong to."""

from PySide6.QtCore import QCoreApplication, QLocale

from lahityo.domain import registry
from lahityo.services.attachments import Attachment, Place
from lahityo.ui import texts
from lahityo.ui.records import words
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.rows import PersonRow, PillText

_KILO, _MEGA = 1024, 1024 * 1024
_PILLS: dict[Place, tuple[str, str]] = {
    Place.WAITING: ("warning", "clock"),
    Place.COMING: ("neutral", "clock"),
    Place.FETCHING: ("info", "download"),
    Place.REMOTE: ("neutral", "download"),
    Place.DRAFT: ("neutral", "paperclip"),
}


def of_size(size: int) -> str:
    """`2,4 MB`, or kilobytes of what is small."""
    locale = QLocale()
    if size < _MEGA:
        kilobytes = QCoreApplication.translate("Attachments", "{size} kB")
        return kilobytes.format(size=locale.toString(max(1, round(size / _KILO))))
    megabytes = QCoreApplication.translate("Attachments", "{size} MB")
    return megabytes.format(size=locale.toString(size / _MEGA, "f", 1))


def of_pages(count: int) -> str:
    """How many pages a document has; empty for a picture."""
    if count == 1:
        return QCoreApplication.translate("Attachments", "1 page")
    return QCoreApplication.translate("Attachments", "{count} pages").format(count=count) if count else ""


def of_belonging(one: Attachment) -> str:
    """What it belongs to, when that is not the client itself."""
    if one.belongs_type == "visit":
        return QCoreApplication.translate("Attachments", "Visit")
    spec = registry.spec(one.belongs_type)
    return words.of_record(spec) if spec else ""


def of_place(place: Place) -> PillText | None:
    """The pill of a row; none of what is simply here."""
    look = _PILLS.get(place)
    return None if look is None else PillText(texts.of_code(place), look[0], look[1])  # type: ignore[arg-type]


def of_row(one: Attachment, *, belonging: bool) -> PersonRow:
    """A row of a list: name, then kind, size, day, who added it."""
    about = joined(
        words.of_item("attachment_kind", one.kind), of_size(one.size), of_pages(one.pages), words.of_day(one.taken),
        of_belonging(one) if belonging else "", one.author_name,
    )  # fmt: skip
    voided = PillText(QCoreApplication.translate("RecordWords", "Voided"), "danger") if one.voided else None
    return PersonRow(one.name, about, pill=voided or of_place(one.place))
