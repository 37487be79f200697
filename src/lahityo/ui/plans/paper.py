"""A version of a plan on paper: every word of it, who proposed and approved it, and the client's own views after it.

The client's copy says nothing of dangers; the copy for the staff begins with them and says that it is not handed over.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QTextDocument

from lahityo.domain.client import ClientFields, birth_date, display_name
from lahityo.domain.plan_versions import Piece, Version, read
from lahityo.domain.records.goal import GOAL
from lahityo.domain.records.plan import PLAN, PLANNED_SERVICE
from lahityo.domain.spec import RecordSpec, Values
from lahityo.services.casework import Casework
from lahityo.services.record_views import Row, StepRow
from lahityo.ui.design.theme import current
from lahityo.ui.design.tokens import LIGHT
from lahityo.ui.goals.levels import sign
from lahityo.ui.goals.words import name_of
from lahityo.ui.plans.sections import SECTIONS, section_title
from lahityo.ui.plans.words import plan_title
from lahityo.ui.records import words as record_words
from lahityo.ui.views import when
from lahityo.ui.widgets.finnish_time import format_date


@dataclass(frozen=True)
class Before:
    """What the staff knows before meeting: the dangers that hold, and whether a non-disclosure hides where and how."""

    flags: tuple[Row, ...]
    hidden: bool


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
    card = casework.records.get(version)
    steps = casework.records.steps(card.row.parent or b"")
    approved = [one for one in steps if one.taken and one.action == "approve" and one.values.get("version") == version]
    about = card.row.client
    before = None
    if staff:
        before = Before(tuple(casework.safety.flags(about)), casework.safety.protection(about).holds)
    client = casework.clients.get(about).fields
    return Paper(client, card.row, approved[-1] if approved else None, card.dissents, before)


def html_of(paper: Paper) -> str:
    """The paper as rich text; every word of a person is escaped."""
    version = read(paper.version.values)
    born = birth_date(paper.client)
    client = " · ".join(one for one in (display_name(paper.client), format_date(born) if born else "") if one)
    parts = [
        f"<h1>{escape(plan_title(version.plan))}</h1>",
        f"<p>{escape(client)}</p>",
        _before(paper),
        _signatures(paper),
    ]
    parts += [_section(section_title(title), version.plan, names) for title, names in SECTIONS]
    parts += _goals(version)
    parts += [_piece(PLANNED_SERVICE, one, record_words.of_record(PLANNED_SERVICE)) for one in version.services]
    if paper.dissents:
        heading = QCoreApplication.translate("PlanPaper", "The client's own view")
        parts.append(f"<h2>{escape(heading)}</h2>")
        parts += [_said(one.values.get("words"), record_words.of_day(one.day)) for one in paper.dissents]
    return "".join(parts)


def print_paper(paper: Paper, device: QPagedPaintDevice) -> None:
    """Black on white, on the paper of the device."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document = QTextDocument()
    document.setDefaultFont(current().font("body"))
    document.setDefaultStyleSheet(f"body, p, h1, h2, td {{ color: {LIGHT.ink}; }}")
    document.setHtml(html_of(paper))
    document.print_(device)


def _before(paper: Paper) -> str:
    """The staff's own part: dangers, and how to reach the client unless a non-disclosure hides it."""
    if paper.before is None:
        return ""
    translate = QCoreApplication.translate
    said = translate("PlanPaper", "For the staff. Not to be given to the client or to others.")
    parts = [f"<p><b>{escape(said)}</b></p>", f"<h2>{escape(translate('PlanPaper', 'Before the visit'))}</h2>"]
    for flag in paper.before.flags:
        kind = record_words.of_item("flag_kind", str(flag.values.get("kind") or ""))
        until = translate("PlanPaper", "holds until {day}").format(day=record_words.of_day(flag.until))
        parts.append(_said(flag.values.get("words"), f"{kind}, {until}" if flag.until else kind))
    if paper.before.hidden:
        told = translate("PlanPaper", "The address and the contact details are not on paper.")
        return "".join([*parts, _said(told, translate("PlanPaper", "Non-disclosure"))])
    client = paper.client
    facts = [
        (translate("PlanPaper", "Good to know before meeting"), client.contact_note),
        (translate("PlanPaper", "Phone"), client.phone),
        (translate("PlanPaper", "Address"), client.address),
    ]
    given = [_said(text, label) for label, text in facts if text]
    if not given and not paper.before.flags:
        none = translate("PlanPaper", "No danger is recorded.")
        given = [f"<p>{escape(none)}</p>"]
    return "".join([*parts, *given])


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
    rows = _rows(PLAN, values, names)
    return f"<h2>{escape(title)}</h2>{rows}" if rows else ""


def _goals(version: Version) -> list[str]:
    return [
        _piece(GOAL, one, f"{record_words.of_record(GOAL)}: {name_of(one.values)} ({sign(one.level)})")
        for one in version.goals
    ]


def _piece(spec: RecordSpec, piece: Piece, title: str) -> str:
    return f"<h2>{escape(title)}</h2>{_rows(spec, piece.values, [one.name for one in spec.fields])}"


def _rows(spec: RecordSpec, values: Values, names: Sequence[str]) -> str:
    found = []
    for name in names:
        field = spec.field(name)
        text = record_words.of_value(field, values.get(name)) if field else ""
        if field is not None and text:
            found.append(_said(text, record_words.of_field(field)))
    return "".join(found)


def _said(text: object, label: str) -> str:
    words = escape(text).replace("\n", "<br>") if isinstance(text, str) else ""
    return f"<p><b>{escape(label)}</b><br>{words}</p>"
