"""The entries of the access log in words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from lahityo.domain.access import Mark, Part
from lahityo.services.access import Line, Source, not_whole
from lahityo.ui import texts
from lahityo.ui.records import words
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.select import Select

_ORDER = (Mark.BROKEN, Mark.EMERGENCY, Mark.REVEAL, Mark.NO_LINK, Mark.MANY)


def part(line: Line) -> str:
    """What was opened: `Plan`, or `Document: decision`, and how one came to it."""
    kind = words.of_type(line.type) or (texts.of_code(Part.VISITS) if line.type == "visit" else "")
    what = texts.of_code(line.part)
    if kind and line.part is not Part.SHARE:
        what = f"{what}: {kind}"
    return joined(what, texts.of_code(line.via) if line.via else "")


def other_marks(line: Line) -> str:
    """Why it deserves a second look besides the heaviest mark; empty when there is no more."""
    return ", ".join(texts.of_code(one) for one in _ORDER if one in line.marks and one is not heaviest(line))


def heaviest(line: Line) -> Mark | None:
    """The one mark that a row has room for."""
    return next((one for one in _ORDER if one in line.marks), None)


def fill(select: Select, everyone: str, named: Mapping[bytes, str]) -> None:
    """Offer these by name, after `everyone`; what was chosen stays while it is among them."""
    chosen = select.value()
    select.set_options([("", everyone), *((key.hex(), name) for key, name in named.items())])
    select.set_value(chosen if chosen in {key.hex() for key in named} else "")


def tell_not_whole(banner: Banner, sources: Sequence[Source]) -> None:
    """Name those whose part of the log was cut or altered."""
    broken = not_whole(sources)
    banner.setVisible(bool(broken))
    if broken:
        told = QCoreApplication.translate(
            "AccessLog",
            "The log is not whole: entries of {names} are missing or were altered. Tell an administrator, and look "
            "at the sync page for what was found.",
        )
        banner.set(told.format(names=", ".join(dict.fromkeys(one.name for one in broken))), "danger")
