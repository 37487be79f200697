"""The people of a network as rows, with the client's permission to contact each."""

from PySide6.QtCore import QCoreApplication

from lahityo.domain.spec import text_of
from lahityo.services.network import Person
from lahityo.ui.records import words
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.pill import PillTone
from lahityo.ui.widgets.rows import PersonRow, PillText

_LOOKS: dict[str, tuple[PillTone, str]] = {
    "yes": ("done", "check"),
    "limited": ("info", "info"),
    "not_asked": ("neutral", "clock"),
    "no": ("danger", "circle-x"),
}


def person_row(person: Person) -> PersonRow:
    """Somebody of the network; of one who may not be contacted the name and that alone."""
    values = person.row.values
    named = words.of_item("network_kind", kind) if (kind := text_of(values, "kind")) else ""
    hidden = QCoreApplication.translate("NetworkTab", "contact details hidden") if person.hidden else ""
    parts = [named, *(text_of(values, name) for name in ("organisation", "role_words"))]
    if person.permission != "no":
        parts += [person.phone, person.email, hidden]
    tone, icon = _LOOKS.get(person.permission, ("neutral", "clock"))
    pill = PillText(words.of_item("permission", person.permission), tone, icon)
    flag = None
    if person.row.versions:
        flag = PillText(QCoreApplication.translate("RecordCard", "Two versions"), "warning")
    elif person.ended:
        flag = PillText(QCoreApplication.translate("NetworkTab", "permission ran out"), "warning", "clock")
    return PersonRow(person.name, joined(*parts), _initials(person.name), pill=pill, flag=flag)


def _initials(name: str) -> str:
    return "".join(part[0].upper() for part in name.split()[:2])
