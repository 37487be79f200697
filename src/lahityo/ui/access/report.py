"""The log report that a client may ask for: who opened the record, in which role, when, what part and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import QPdfWriter

from lahityo.services.access import Line, Source
from lahityo.ui.access import words
from lahityo.ui.records.printing import print_html
from lahityo.ui.records.words import of_role
from lahityo.ui.views import when


@dataclass(frozen=True)
class Report:
    """What stands on it. `older` is the reason for entries of more than two years, empty when there are none."""

    client: str
    organisation: str
    author: str
    made: str
    period: str
    older: str
    lines: tuple[Line, ...]
    broken: tuple[Source, ...]


def heads() -> list[str]:
    """The words over the columns."""
    translate = QCoreApplication.translate
    return [
        translate("AccessReport", "When"), translate("AccessReport", "Who"), translate("AccessReport", "Role"),
        translate("AccessReport", "What was opened"), translate("AccessReport", "Why"),
    ]  # fmt: skip


def cells(lines: Sequence[Line]) -> list[list[str]]:
    """The rows, the newest first."""
    return [
        [when.day_and_clock(when.local(one.at)), one.name, of_role(one.role), words.part(one), one.why] for one in lines
    ]


def team_heads() -> list[str]:
    """The same for the log of a team, which is of many clients."""
    when_, who, role, *rest = heads()
    return [when_, who, role, QCoreApplication.translate("AccessReport", "Client"), *rest]


def team_cells(lines: Sequence[Line]) -> list[list[str]]:
    """The rows of a team's log."""
    rows = zip(lines, cells(lines), strict=True)
    return [[*row[:3], line.client_name, *row[3:]] for line, row in rows]


def html_of(report: Report) -> str:
    """The report as rich text; every word of a person is escaped."""
    translate = QCoreApplication.translate
    client, time = translate("AccessReport", "Client"), translate("AccessReport", "Time")
    older = translate("AccessReport", "Reason for entries older than two years")
    heading = translate("AccessReport", "Report of the access log")
    nobody = translate("AccessReport", "Nobody has opened the record in this time.")
    about = [
        f"{client}: {report.client}",
        f"{time}: {report.period}",
        translate("AccessReport", "Made by {name}, {organisation}, {moment}").format(
            name=report.author, organisation=report.organisation, moment=report.made
        ),
    ]
    if report.older:
        about.append(f"{older}: {report.older}")
    parts = [f"<h1>{escape(heading)}</h1>"]
    parts += [f"<p>{escape(one)}</p>" for one in about]
    if report.broken:
        told = translate("AccessReport", "The log is not whole: entries of {names} are missing or were altered.")
        parts.append(f"<p><b>{escape(told.format(names=', '.join(one.name for one in report.broken)))}</b></p>")
    if not report.lines:
        parts.append(f"<p>{escape(nobody)}</p>")
        return "".join(parts)
    parts.append("<table width='100%' cellpadding='4'><tr>")
    parts += [f"<td><b>{escape(one)}</b></td>" for one in heads()]
    parts.append("</tr>")
    for row in cells(report.lines):
        parts.append("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>")
    return "".join([*parts, "</table>"])


def pdf_of(html: str) -> bytes:
    """The report as a PDF document."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("Lähityö")
    print_html(html, writer)
    del writer  # it ends the document
    return bytes(buffer.data().data())
