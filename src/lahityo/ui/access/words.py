"""The entries of the access log in words."""

from lahityo.domain.access import Mark, Part
from lahityo.services.access import Line
from lahityo.ui import texts
from lahityo.ui.records import words
from lahityo.ui.views.visit_rows import joined

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
