"""What printed documents have in common: whose they are, their fields, the client's own views, the part for the staff.

The client's copy says nothing of dangers; the copy for the staff begins with them and says that it is not handed over.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from lahityo.domain.client import ClientFields, birth_date, display_name
from lahityo.domain.spec import RecordSpec, Values
from lahityo.services.casework import Casework
from lahityo.services.record_views import Row
from lahityo.ui.records import words as record_words
from lahityo.ui.records.printing import said
from lahityo.ui.widgets.finnish_time import format_date


@dataclass(frozen=True)
class Before:
    """What the staff knows before meeting: the dangers that hold, and whether a non-disclosure hides where and how."""

    flags: tuple[Row, ...]
    hidden: bool


def read_before(casework: Casework, client: bytes) -> Before:
    """What the staff knows of a client before meeting."""
    return Before(tuple(casework.safety.flags(client)), casework.safety.protection(client).holds)


def head_html(title: str, client: ClientFields) -> str:
    """What the paper is and whose."""
    born = birth_date(client)
    whose = " · ".join(one for one in (display_name(client), format_date(born) if born else "") if one)
    return f"<h1>{escape(title)}</h1><p>{escape(whose)}</p>"


def before_html(before: Before | None, client: ClientFields) -> str:
    """The staff's own part: dangers, and how to reach the client unless a non-disclosure hides it."""
    if before is None:
        return ""
    translate = QCoreApplication.translate
    told = translate("PlanPaper", "For the staff. Not to be given to the client or to others.")
    heading, none = translate("PlanPaper", "Before the visit"), translate("PlanPaper", "No safety flag is recorded.")
    parts = [f"<p><b>{escape(told)}</b></p>", f"<h2>{escape(heading)}</h2>"]
    for flag in before.flags:
        kind = record_words.of_item("flag_kind", str(flag.values.get("kind") or ""))
        until = translate("PlanPaper", "holds until {day}").format(day=record_words.of_day(flag.until))
        parts.append(said(flag.values.get("words"), f"{kind}, {until}" if flag.until else kind))
    if before.hidden:
        kept = translate("PlanPaper", "The address and the contact details are not on paper.")
        return "".join([*parts, said(kept, translate("PlanPaper", "Non-disclosure"))])
    facts = [
        (translate("PlanPaper", "Good to know before meeting"), client.contact_note),
        (translate("PlanPaper", "Phone"), client.phone),
        (translate("PlanPaper", "Address"), client.address),
    ]
    given = [said(text, label) for label, text in facts if text]
    if not given and not before.flags:
        given = [f"<p>{escape(none)}</p>"]
    return "".join([*parts, *given])


def rows_html(spec: RecordSpec, values: Values, names: Sequence[str]) -> str:
    """The fields of these names that hold something."""
    found = []
    for name in names:
        field = spec.field(name)
        text = record_words.of_value(field, values.get(name)) if field else ""
        if field is not None and text:
            found.append(said(text, record_words.of_field(field)))
    return "".join(found)


def dissents_html(dissents: Sequence[Row]) -> str:
    """The client's own views after it."""
    if not dissents:
        return ""
    heading = QCoreApplication.translate("PlanPaper", "The client's own view")
    own = (said(one.values.get("words"), record_words.of_day(one.day)) for one in dissents)
    return f"<h2>{escape(heading)}</h2>{''.join(own)}"
