"""What the lines of the counts are called."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from lahityo.domain.codes import VisitKind
from lahityo.domain.counts import CODES, FROM_NOWHERE, Line, Section, Table
from lahityo.ui.records import words
from lahityo.ui.texts import of_code


def of_section(section: Section) -> str:
    """What a section counts."""
    translate = QCoreApplication.translate
    return {
        Section.VISITS: translate("CountWords", "Signed visits"),
        Section.DECISIONS: translate("CountWords", "Decisions"),
        Section.ROUTES: translate("CountWords", "Routes to the meeting place"),
        Section.PATH: translate("CountWords", "Steps begun on the path"),
        Section.BARRIERS: translate("CountWords", "Barriers"),
        Section.OUTCOMES: translate("CountWords", "Clients who reached an outcome"),
        Section.PEOPLE: translate("CountWords", "People met anonymously"),
        Section.GIVEN: translate("CountWords", "Given at anonymous contacts"),
        Section.VISITORS: translate("CountWords", "Visitors of the meeting place"),
        Section.DISTURBANCES: translate("CountWords", "Disturbances in the area"),
    }[section]


def of_line(section: Section, key: tuple[str, ...]) -> str:
    """What a line counts, without what it adds to."""
    if not key:
        return of_section(section)
    code = key[-1]
    if code == FROM_NOWHERE:
        if section is Section.PATH:
            return QCoreApplication.translate("CountWords", "as the first step")
        return QCoreApplication.translate("CountWords", "not said")
    name = _of_code(CODES[section][len(key) - 1], code)
    if section is Section.PATH and len(key) > 1:
        return QCoreApplication.translate("CountWords", "after: {step}").format(step=name)
    return name


def in_order(table: Table) -> Table:
    """The same, the lines of a section as its lists have their codes: as forms offer them."""
    return replace(table, lines=tuple(sorted(table.lines, key=_place)))


def _place(line: Line) -> tuple[int, tuple[tuple[int, str], ...]]:
    places = (_of_lists(lists, code) for lists, code in zip(CODES[line.section], line.key, strict=False))
    return list(Section).index(line.section), tuple(places)


def _of_lists(lists: tuple[str, ...], code: str) -> tuple[int, str]:
    if lists == ("visit_kind",):
        codes = [str(one) for one in VisitKind]
    else:
        found = (words.of_list(name) for name in lists)
        codes = [item.code for one in found if one is not None for item in one.items]
    return (codes.index(code) if code in codes else len(codes)), code


def whole(section: Section, key: tuple[str, ...]) -> str:
    """What a line counts with all that it adds to, for a file."""
    return " / ".join(of_line(section, key[:depth]) for depth in range(len(key) + 1))


def of_month(month: str) -> str:
    """`11/26` of "2026-11"."""
    return f"{int(month[5:7])}/{month[2:4]}"


def _of_code(lists: tuple[str, ...], code: str) -> str:
    if lists == ("visit_kind",):
        return of_code(VisitKind(code)) if code in set(VisitKind) else code
    named = (words.of_item(name, code) for name in lists)
    return next((name for name in named if name != code), code)
