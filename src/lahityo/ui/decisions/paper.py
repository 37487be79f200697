"""A decision on paper: all that it says, who signed or prepared it, how it has been corrected, the client's own views.

How to appeal stands on it as the decision has it, from the organisation's own instructions: the product supplies none.
"""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lahityo.domain.access import Part
from lahityo.domain.client import ClientFields
from lahityo.domain.records.decision import DECISION
from lahityo.domain.spec import text_of
from lahityo.services.casework import Casework
from lahityo.services.record_views import Card, CorrectionRow
from lahityo.ui.context import Context
from lahityo.ui.plans.print_sheet import PrintSheet
from lahityo.ui.records import words as record_words
from lahityo.ui.records.paper import Before, before_html, dissents_html, head_html, read_before, rows_html
from lahityo.ui.records.printing import choose_printer
from lahityo.ui.views import when
from lahityo.ui.views.visit_rows import joined


@dataclass(frozen=True)
class DecisionPaper:
    """What is printed; `before` is None on the client's copy."""

    client: ClientFields
    card: Card
    before: Before | None = None


def read_paper(casework: Casework, decision: bytes, *, staff: bool = False) -> DecisionPaper:
    """Everything that a print of a decision holds, for the client or for the staff."""
    casework.access.note_record(decision, Part.PRINT)
    card = casework.records.get(decision)
    about = card.row.client
    return DecisionPaper(casework.clients.get(about).fields, card, read_before(casework, about) if staff else None)


def html_of(paper: DecisionPaper) -> str:
    """The paper as rich text; every word of a person is escaped."""
    row = paper.card.row
    title = joined(record_words.of_record(DECISION), record_words.of_item("decision_kind", text_of(row.values, "kind")))
    return "".join(
        [
            head_html(title, paper.client),
            before_html(paper.before, paper.client),
            f"<p>{escape(_signature(paper.card))}</p>",
            rows_html(DECISION, row.values, [one.name for one in DECISION.fields if one.name != "kind"]),
            *(_correction(one) for one in paper.card.corrections),
            dissents_html(paper.card.dissents),
        ]
    )


def open_print(context: Context, decision: bytes, parent: QWidget) -> PrintSheet:
    """Ask for whom it is printed, then for the printer."""
    casework = context.workspace.casework
    title = QCoreApplication.translate("DecisionPaper", "Print the decision")

    def read(staff: bool) -> None:
        context.tasks.run(
            parent,
            lambda: read_paper(casework, decision, staff=staff),
            lambda paper: choose_printer(html_of(paper), title, parent),
        )

    sheet = PrintSheet(parent, title)
    sheet.chosen.connect(read)
    sheet.open()
    return sheet


def _signature(card: Card) -> str:
    row = card.row
    said = QCoreApplication.translate("DecisionPaper", "Prepared by {name}, {role}, {moment}; not signed")
    if row.signed is not None:
        said = QCoreApplication.translate("DecisionPaper", "Signed by {name}, {role}, {moment}")
    moment = when.day_and_clock(when.local(row.signed or row.at))
    return said.format(name=row.writer, role=record_words.of_role(row.writer_role), moment=moment)


def _correction(one: CorrectionRow) -> str:
    said = QCoreApplication.translate("DecisionPaper", "Corrected by {name}, {role}, {moment}: {reason}")
    moment = when.day_and_clock(when.local(one.at))
    words = said.format(name=one.author_name, role=record_words.of_role(one.role), moment=moment, reason=one.reason)
    return f"<p>{escape(words)}</p>"
