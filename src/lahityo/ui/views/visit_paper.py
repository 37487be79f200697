"""A visit on paper, for those who read its register: as it stands now, who signed it, and what stands beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from lahityo.domain.client import ClientFields, birth_date, display_name
from lahityo.domain.visit import VisitFields
from lahityo.services.visit_views import VisitView
from lahityo.ui import texts
from lahityo.ui.records import words
from lahityo.ui.records.printing import said
from lahityo.ui.views import when
from lahityo.ui.views.visit_facts import facts_of, facts_without_place
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.finnish_time import format_date

translate = QCoreApplication.translate


@dataclass(frozen=True)
class VisitPaper:
    """What is printed. `dissents` are (day, words); `hides`: a non-disclosure keeps the place off the paper."""

    client: ClientFields
    view: VisitView
    goals: Mapping[bytes, str]
    dissents: Sequence[tuple[str, str]]
    hides: bool


def html_of(paper: VisitPaper) -> str:
    """The paper as rich text; every word of a person is escaped."""
    view, born = paper.view, birth_date(paper.client)
    client = joined(display_name(paper.client), format_date(born) if born else "")
    register = translate("VisitPaper", "{register}. For those who read this register; not to be given to others.")
    parts = [
        f"<p><b>{escape(register.format(register=texts.of_code(view.register)))}</b></p>",
        f"<h1>{escape(texts.of_code(view.fields.kind))}</h1>",
        f"<p>{escape(client)}</p>",
        *(f"<p>{escape(one)}</p>" for one in _state(view)),
    ]
    parts += [said(text, label) for label, text in _facts(view.fields, paper) if text]
    if paper.hides:
        hidden = translate("VisitPaper", "The place is not on paper.")
        parts.append(said(hidden, translate("VisitPaper", "Non-disclosure")))
    if view.corrections:
        heading = translate("VisitPaper", "Corrections")
        parts.append(f"<h2>{escape(heading)}</h2>")
        parts += _corrections(paper)
    if paper.dissents:
        own = translate("VisitPaper", "The client's own view")
        parts.append(f"<h2>{escape(own)}</h2>")
        parts += [said(text, day) for day, text in paper.dissents]
    return "".join(parts)


def _facts(fields: VisitFields, paper: VisitPaper) -> list[tuple[str, str]]:
    return (facts_without_place if paper.hides else facts_of)(fields, paper.goals)


def _state(view: VisitView) -> list[str]:
    who = joined(view.author, words.of_role(view.role))
    if view.signed is None:
        lines = [translate("VisitPaper", "Unsigned. Written by {who}").format(who=who)]
    else:
        signed = when.day_and_clock(when.local(view.signed))
        lines = [translate("VisitPaper", "Signed by {who}, {moment}").format(who=who, moment=signed)]
    if view.voided is not None:
        by = joined(view.voided.author, words.of_role(view.voided.role))
        void = translate("VisitPaper", "Voided by {who}, {moment}: {why}")
        moment = when.day_and_clock(when.local(view.voided.at))
        lines.append(void.format(who=by, moment=moment, why=view.voided.reason))
    return lines


def _corrections(paper: VisitPaper) -> list[str]:
    """Each with why, by whom, and how what it changed read before."""
    parts, before = [], paper.view.original
    for one in paper.view.corrections:
        moment = when.day_and_clock(when.local(one.at))
        parts.append(said(one.reason, joined(moment, one.author, words.of_role(one.role))))
        old, new = (dict(_facts(fields, paper)) for fields in (before, one.fields))
        for label, text in old.items():
            if text != new[label]:
                was = translate("VisitPaper", "{field}, before").format(field=label)
                parts.append(said(text or translate("VisitPaper", "empty"), was))
        before = one.fields
    return parts
