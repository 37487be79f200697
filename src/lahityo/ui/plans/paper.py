"""A version of a plan on paper: every word of it, who proposed and approved it, and the client's own views after it.

The client's copy says nothing of dangers; the copy for the staff begins with them and says that it is not handed over.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPagedPaintDevice

from lahityo.domain.access import Part
from lahityo.domain.client import ClientFields
from lahityo.domain.plan_versions import Piece, Version, read
from lahityo.domain.records.goal import GOAL
from lahityo.domain.records.plan import PLAN, PLANNED_SERVICE
from lahityo.domain.spec import RecordSpec, Values
from lahityo.services.casework import Casework
from lahityo.services.record_views import Row, StepRow
from lahityo.ui.goals.levels import sign
from lahityo.ui.goals.words import name_of
from lahityo.ui.plans.sections import SECTIONS, section_title
from lahityo.ui.plans.words import plan_title
from lahityo.ui.records import words as record_words
from lahityo.ui.records.paper import Before, before_html, dissents_html, head_html, read_before, rows_html
from lahityo.ui.records.printing import print_html
from lahityo.ui.views import when


@dataclass(frozen=True)
class Paper:
    """What is printed of one version; `before` is None on the client's copy."""

    client: ClientFields
    version: Row
    approved: StepRow | None
    dissents: tuple[Row, ...]
    before: Before | None = None


def read_paper(casework: Casework, version: bytes, *, staff: bool = False) -> Paper:
    """Everything that a print of this version holds, for the client or for the staff."""
    casework.access.note_record(version, Part.PRINT)
    card = casework.records.get(version)
    steps = casework.records.steps(card.row.parent or b"")
    approved = [one for one in steps if one.taken and one.action == "approve" and one.values.get("version") == version]
    about = card.row.client
    before = read_before(casework, about) if staff else None
    client = casework.clients.get(about).fields
    return Paper(client, card.row, approved[-1] if approved else None, card.dissents, before)


def html_of(paper: Paper) -> str:
    """The paper as rich text; every word of a person is escaped."""
    version = read(paper.version.values)
    parts = [
        head_html(plan_title(version.plan), paper.client),
        before_html(paper.before, paper.client),
        _signatures(paper),
    ]
    parts += [_section(section_title(title), version.plan, names) for title, names in SECTIONS]
    parts += _goals(version)
    parts += [_piece(PLANNED_SERVICE, one, record_words.of_record(PLANNED_SERVICE)) for one in version.services]
    parts.append(dissents_html(paper.dissents))
    return "".join(parts)


def print_paper(paper: Paper, device: QPagedPaintDevice) -> None:
    """Black on white, on the paper of the device."""
    print_html(html_of(paper), device)


def _signatures(paper: Paper) -> str:
    number = paper.version.values.get("ordinal", "")
    said = [
        QCoreApplication.translate("PlanPaper", "Version {number}, proposed by {name}, {role}, {moment}").format(
            number=number,
            name=paper.version.author_name,
            role=record_words.of_role(paper.version.role),
            moment=when.day_and_clock(when.local(paper.version.signed or paper.version.at)),
        )
    ]
    if paper.approved is None:
        said.append(QCoreApplication.translate("PlanPaper", "Not approved"))
    else:
        said.append(
            QCoreApplication.translate("PlanPaper", "Approved by {name}, {role}, {moment}").format(
                name=paper.approved.author_name,
                role=record_words.of_role(paper.approved.role),
                moment=when.day_and_clock(when.local(paper.approved.at)),
            )
        )
    return "".join(f"<p>{escape(one)}</p>" for one in said)


def _section(title: str, values: Values, names: Sequence[str]) -> str:
    rows = rows_html(PLAN, values, names)
    return f"<h2>{escape(title)}</h2>{rows}" if rows else ""


def _goals(version: Version) -> list[str]:
    return [
        _piece(GOAL, one, f"{record_words.of_record(GOAL)}: {name_of(one.values)} ({sign(one.level)})")
        for one in version.goals
    ]


def _piece(spec: RecordSpec, piece: Piece, title: str) -> str:
    return f"<h2>{escape(title)}</h2>{rows_html(spec, piece.values, [one.name for one in spec.fields])}"
