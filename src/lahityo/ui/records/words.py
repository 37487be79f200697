"""Words of records from their specifications: fields, values, codes, states and steps in the user's language."""

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from lahityo.domain import registry, snapshots
from lahityo.domain.code_list import CodeItem
from lahityo.domain.code_lists import ListView, code_list, own_items, view, views
from lahityo.domain.codes import Role, Theme, VisitKind
from lahityo.domain.process import Transition
from lahityo.domain.spec import FieldKind, FieldSpec, RecordSpec, Value
from lahityo.domain.values import number_text
from lahityo.services.record_views import Origin, Row
from lahityo.ui import texts
from lahityo.ui.views import when
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.finnish_time import format_date, format_datetime
from lahityo.ui.widgets.pill import PillTone
from lahityo.ui.widgets.rows import PillText

_own: dict[str, ListView] = {}
"""The lists as the organisation has them; those it has not touched are not here."""

_OLDER: Mapping[str, type[VisitKind] | type[Theme]] = {"visit_kind": VisitKind, "theme": Theme}
"""Lists that are older than the code lists; a visit's history names them."""
_CLOCKS = frozenset({"clock", "opens", "closes"})
_TONES: dict[str, PillTone] = {
    "open": "neutral", "draft": "info", "prepared": "warning", "proposed": "warning", "returned": "warning",
    "approved": "done", "signed": "done", "reviewed": "done", "paused": "neutral", "ended": "neutral",
    "voided": "danger", "sent": "info", "accepted": "done", "refused": "danger", "lapsed": "neutral",
    "withdrawn": "neutral", "started": "done", "made": "done", "served": "done", "repealed": "neutral",
    "appealed": "warning", "done": "done", "dropped": "neutral", "granted": "done", "member": "done",
    "left": "neutral", "held": "done", "missed": "warning", "cancelled": "neutral", "planned": "info",
    "out": "warning", "back": "done",
}  # fmt: skip

_ICONS = {"sent": "arrow-right"}
"""Of a state, instead of its tone's."""


def learn(records: Iterable[tuple[bytes, Mapping[str, object]]]) -> None:
    """Take the organisation's own codes, as (id, values) of its `code_item` records."""
    _own.clear()
    _own.update(views(own_items(records)))


def of_list(name: str) -> ListView | None:
    """The list of this name as the organisation has it, or None."""
    shipped = code_list(name)
    return _own.get(name) or (view(shipped) if shipped else None)


def options(name: str) -> list[tuple[str, str]]:
    """What a form offers of a code list, as (code, words)."""
    found = of_list(name)
    return [(one.code, named(one)) for one in found.offered] if found else []


def named(item: CodeItem) -> str:
    """The name of an item in the user's language."""
    return {"fi": item.fi, "sv": item.sv}.get(QLocale().name()[:2], item.en)


def of_item(name: str, code: str) -> str:
    """The name of a code of a list, hidden or not; the code itself when nobody knows it."""
    found = of_list(name)
    item = found.item(code) if found else None
    if item is None and code in {str(one) for one in _OLDER.get(name, ())}:
        return texts.of_code(_OLDER[name](code))
    return named(item) if item else code


def of_field(field: FieldSpec) -> str:
    """The label of a field."""
    return QCoreApplication.translate("Fields", field.label)


def of_asked(field: FieldSpec) -> str:
    """The label of a field that is filled in, with the unit that a number is written in."""
    return f"{of_field(field)}, {field.unit}" if field.unit else of_field(field)


def is_clock(field: FieldSpec) -> bool:
    """Whether the text is a clock time."""
    return field.kind is FieldKind.TEXT and field.name in _CLOCKS


def of_hint(field: FieldSpec) -> str:
    """The hint under a field, with its unit."""
    return QCoreApplication.translate("Fields", field.hint) if field.hint else ""


def of_record(spec: RecordSpec) -> str:
    """What one record of a type is called."""
    return QCoreApplication.translate("Records", spec.label)


def of_records(spec: RecordSpec) -> str:
    """What many records of a type are called."""
    return QCoreApplication.translate("Records", spec.plural)


def of_type(record_type: str) -> str:
    """What one record of this type is called; empty for one of a newer version."""
    found = registry.spec(record_type)
    return of_record(found) if found else ""


def of_step(move: Transition) -> str:
    """The words on a step's button."""
    return QCoreApplication.translate("Steps", move.label)


def of_taken(process: str, action: str, values: Mapping[str, Value]) -> str:
    """What a step led to and the grounds that it names: `Refused: waiting time`."""
    machine = registry.machine(process)
    move = next((one for one in machine.transitions if one.action == action), None) if machine else None
    if machine is None or move is None:
        return action
    state = machine.state(move.target)
    said = of_step(move) if move.target in move.sources or state is None else named(state)
    chosen = values.get("codes") or values.get("code") or ()
    codes = [chosen] if isinstance(chosen, str) else chosen if isinstance(chosen, tuple) else ()
    grounds = ", ".join(of_item(move.codes, one) for one in codes if isinstance(one, str)) if move.codes else ""
    return f"{said}: {grounds}" if grounds else said


def of_state(record_type: str, state: str) -> str:
    """The name of a record's state: of its state machine, or open, signed, voided."""
    found = registry.spec(record_type)
    machine = registry.machine(found.process if found and found.process else record_type)
    item = machine.state(state) if machine else None
    if item is not None:
        return named(item)
    return {
        "open": QCoreApplication.translate("RecordWords", "Open"),
        "signed": QCoreApplication.translate("RecordWords", "Signed"),
        "voided": QCoreApplication.translate("RecordWords", "Voided"),
    }.get(state, state)


def state_pill(record_type: str, state: str) -> PillText | None:
    """The state as a pill; none where it says nothing, as of an event or a record that is simply there."""
    found = registry.spec(record_type)
    if found is None or (not found.process and found.life != "document" and state != "voided"):
        return None
    return PillText(of_state(record_type, state), _TONES.get(state, "neutral"), _ICONS.get(state, ""))


def of_role(role: str) -> str:
    """The name of a role; the text itself for one of a newer version."""
    return texts.of_code(Role(role)) if role in set(Role) else role


def of_author(name: str, role: str, origin: Origin | None) -> str:
    """Who wrote it, with the employer and the role; of what was imported, who wrote it there and who brought it."""
    brought = ", ".join(one for one in (name, of_role(role)) if one)
    if origin is None:
        return joined(name, of_role(role))
    at = when.day_and_clock(when.local(origin.at)) if origin.at else ""
    wrote = ", ".join(one for one in (origin.author, of_role(origin.role), at) if one)
    said = QCoreApplication.translate("RecordWords", "Recorded by {author}; imported by {importer}")
    return said.format(author=wrote, importer=brought)


def of_nothing(field: FieldSpec) -> str:
    """What stands in the place of a link when there is nothing that it may name."""
    return QCoreApplication.translate("Fields", field.nothing)


def of_day(text: str) -> str:
    """`21.11.2026`, or the text itself when it is no day."""
    try:
        return format_date(date.fromisoformat(text[:10])) if text else ""
    except ValueError:
        return text


def of_value(field: FieldSpec, value: Value) -> str:
    """A value as it reads; empty when it is not given. Links to other records read as nothing."""
    if value is None or value in ((), ""):
        return ""
    if isinstance(value, tuple):
        return _of_many(field, value)
    if isinstance(value, bool):
        yes, no = QCoreApplication.translate("RecordWords", "Yes"), QCoreApplication.translate("RecordWords", "No")
        return yes if value else no
    if isinstance(value, int):
        return _of_number(field, value)
    return _of_text(field, value) if isinstance(value, str) else ""


def _of_number(field: FieldSpec, value: int) -> str:
    if field.name == "weekday":
        return when.weekday(value)
    if field.name == "hour":
        return f"{value}–{value + 1}"
    text = number_text(field, value)
    if field.unit:
        return f"{text} {field.unit}"
    return text.rstrip("0").rstrip(",") if field.scale else text  # a score of 19 is not 19,00


def _of_many(field: FieldSpec, value: tuple[str | bytes, ...]) -> str:
    items = [one for one in value if isinstance(one, str)]
    if field.kind is FieldKind.CODES:
        names = [of_item(field.codes, one) for one in items]
        return ("; " if any("," in name for name in names) else ", ").join(names)
    if field.kind is FieldKind.SNAPSHOT:
        return _of_snapshot(field, value)
    return "\n".join(_of_pair(field, one) for one in items)


def of_answers(field: FieldSpec, answers: Value, questions: Value) -> str:
    """Answers that are kept as "place=code", each after its question."""
    given: dict[str, str] = {}
    for one in answers if isinstance(answers, tuple) else ():
        place, _, code = one.partition("=") if isinstance(one, str) else ("", "", "")
        given[place] = code
    asked = questions if isinstance(questions, tuple) else ()
    said = [(one, given.get(str(place), "")) for place, one in enumerate(asked) if isinstance(one, str)]
    return "\n".join(f"{question} {of_item(field.codes, code) if code else '–'}" for question, code in said)


def _of_pair(field: FieldSpec, text: str) -> str:
    """One element of a list of texts; a count of a code, as "food=2", reads `Food: 2`."""
    code, parted, number = text.partition("=")
    if field.codes and parted:
        return f"{of_item(field.codes, code)}: {number}"
    return of_item(field.codes, text) if field.codes else text


def _of_snapshot(field: FieldSpec, value: Value) -> str:
    """The records as they were, one under the other, each with its labelled fields."""
    spec = registry.spec(field.of)
    if spec is None:
        return ""
    blocks = []
    for content in snapshots.objects(value):
        values = snapshots.values_of(spec, content)
        lines = [(of_field(one), of_value(one, values.get(one.name))) for one in spec.fields]
        blocks.append("\n".join(f"{label}: {text}" for label, text in lines if text))
    return "\n\n".join(block for block in blocks if block)


def _of_text(field: FieldSpec, value: str) -> str:
    if field.kind is FieldKind.CODE:
        return of_item(field.codes, value)
    if field.kind is FieldKind.DAY:
        return of_day(value)
    if field.kind is FieldKind.MOMENT:
        moment = when.local_start(value)
        return format_datetime(moment) if moment else value
    if is_clock(field):
        return value.replace(":", ".")
    return _of_anchor(value) if field.name == "anchor" else value


def _of_anchor(anchor: str) -> str:
    """What part of a plan a comment is about: a field by its label, a goal or a service by its type."""
    plan = registry.spec("plan")
    field = plan.field(anchor) if plan else None
    if field is not None:
        return of_field(field)
    kind = {"goal": "goal", "service": "planned_service"}.get(anchor.split(":", maxsplit=1)[0])
    return of_type(kind) if kind else QCoreApplication.translate("CommentsCard", "The whole plan")


def name_alone(spec: RecordSpec, values: Mapping[str, Value], others: Iterable[Row]) -> str:
    """The first title field of a record without a day, where it tells the record from the others; else nothing."""
    field = spec.field(spec.title[0]) if spec.title and not spec.day else None
    if field is None:
        return ""
    name = of_value(field, values.get(field.name))
    return name if [of_value(field, one.values.get(field.name)) for one in others].count(name) == 1 else ""


def title_of(spec: RecordSpec, values: Mapping[str, Value]) -> str:
    """What a record is called in a list: the words of its title fields that are given."""
    found = []
    for name in spec.title:
        field = spec.field(name)
        text = of_value(field, values.get(name)) if field else ""
        if text:
            found.append(" ".join(text.split()))
    return " · ".join(found)
