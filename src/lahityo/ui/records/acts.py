"""Correct, void, and write down the client's differing view: three small sheets beside a record."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lahityo.domain.records.common import DISSENT, VOID
from lahityo.domain.spec import RecordSpec, Value
from lahityo.services.records import Card, Correct, Dissent, Void, Write
from lahityo.ui.context import Context
from lahityo.ui.records import inputs, words
from lahityo.ui.records.record_sheet import RecordSheet
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.text_area import TextArea

translate = QCoreApplication.translate


def void_sheet(context: Context, record: tuple[bytes, str, bytes], name: str, parent: QWidget) -> RecordSheet:
    """Declare a record void; `record` is its id, type and client."""
    sheet = RecordSheet(
        context,
        translate("ActSheet", "Void: {name}").format(name=name),
        translate("ActSheet", "The record stays readable with your name and reason, but no longer counts."),
        translate("ActSheet", "Void the record"),
        parent,
        kind="danger",
    )
    for field in VOID.fields:
        if field.name in ("kind", "why"):
            sheet.ask_for(field, "mistake" if field.name == "kind" else None, required=True)
    sheet.make = lambda values: Void(*record, str(values.get("why") or ""), str(values.get("kind") or ""))
    sheet.keep("void", record[2], record[0])
    return sheet


def dissent_sheet(context: Context, record: bytes, client: bytes, name: str, parent: QWidget) -> RecordSheet:
    """Write down the client's differing view beside a document."""
    sheet = RecordSheet(
        context,
        translate("ActSheet", "Client's differing view: {name}").format(name=name),
        translate(
            "ActSheet", "It stands beside the record for good, in the client's own words, also when it is printed."
        ),
        translate("ActSheet", "Save"),
        parent,
    )
    today = context.workspace.casework.desk.clock().astimezone().date().isoformat()
    for field in DISSENT.fields:
        if field.name != "document":
            sheet.ask_for(field, today if field.name == "day" else None, required=field.name in ("words", "day"))

    def make(values: dict[str, Value]) -> Write:
        return Dissent(
            record, client, str(values.get("words") or ""), str(values.get("day") or ""),
            str(values.get("received_as") or ""),
        )  # fmt: skip

    sheet.make = make
    sheet.keep("dissent", client, record)
    return sheet


def correct_sheet(context: Context, card: Card, spec: RecordSpec, parent: QWidget) -> RecordSheet:
    """Correct a signed document: all its fields as they should read, and why."""
    sheet = RecordSheet(
        context,
        translate("ActSheet", "Correct: {name}").format(name=words.of_record(spec)),
        translate(
            "ActSheet", "The original stays readable; the correction stands beside it with your name and reason."
        ),
        translate("ActSheet", "Sign the correction"),
        parent,
    )
    held: dict[str, Value] = dict(card.base)
    for field in spec.fields:
        if inputs.is_written(field, []):
            sheet.ask_for(field, card.base.get(field.name))
    reason = TextArea(min_lines=2, max_lines=6)
    sheet.add_field("reason", Field(translate("ActSheet", "Why it is corrected"), reason, required=True))

    def make(values: dict[str, Value]) -> Write:
        kept = {name: value for name, value in held.items() if name not in sheet.inputs}
        return Correct(card, {**kept, **values}, reason.text())

    sheet.make = make
    # Kept words belong to the record as it read: after a correction by somebody else they would take it back.
    sheet.keep(f"correct:{len(card.corrections)}", card.row.client, card.row.id)
    return sheet
