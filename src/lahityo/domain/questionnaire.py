"""The parser of questionnaires: the subset of a FHIR R4 Questionnaire in JSON that docs/instruments.md describes.

It refuses anything else with the path of the fault, so that no part of somebody's form is silently left out.
"""

from collections.abc import Mapping
from decimal import Decimal

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain import settings
from lahityo.domain.definition_json import (
    DEFINITION_LIMIT,
    LANGUAGES,
    MISSING,
    TOO_LARGE,
    TWICE,
    UNKNOWN,
    WRONG,
    Fault,
    Node,
    document_of,
)
from lahityo.domain.instrument import (
    Band,
    Entry,
    Item,
    ItemType,
    Method,
    Option,
    Questionnaire,
    Reference,
    Risk,
    Scoring,
    Words,
    walk,
)
from lahityo.domain.problems import Problem

ITEM_LIMIT = 200
DEPTH_LIMIT = 6
URL_LIMIT = 200
VERSION_LIMIT = 40

_FHIR = "http://hl7.org/fhir/StructureDefinition/"
MIN_VALUE, MAX_VALUE, ORDINAL = (_FHIR + name for name in ("minValue", "maxValue", "ordinalValue"))
SCORING = "urn:lahityo:scoring"
STATUSES = ("draft", "active", "retired", "unknown")

_NUMBERED = {ItemType.INTEGER, ItemType.DECIMAL}


def parse(text: str) -> Questionnaire:
    """Read a definition; Fault names the path of the first thing that is not in the subset."""
    root = Node(document_of(text), "")
    keys = (
        "resourceType",
        "url",
        "version",
        "status",
        "title",
        "_title",
        "publisher",
        "copyright",
        "item",
        "extension",
    )
    root.only(*keys)
    if root.text("resourceType") != "Questionnaire":
        raise Fault(WRONG, "resourceType")
    status = root.text("status")
    if status not in STATUSES:
        raise Fault(WRONG, "status")
    items = tuple(_item(node, 1) for node in root.nodes("item", needed=True))
    ids = [one.link_id for one in walk(items)]
    if len(ids) > ITEM_LIMIT:
        raise Fault(TOO_LARGE, "item")
    repeated = next((one for one in ids if ids.count(one) > 1), None)
    if repeated is not None:
        raise Fault(TWICE, f"linkId {repeated}")
    return Questionnaire(
        url=root.text("url", limit=URL_LIMIT),
        version=root.text("version", limit=VERSION_LIMIT),
        title=root.words("title"),
        status=status,
        items=items,
        scoring=_scoring(root, {one.link_id: one for one in walk(items)}),
        publisher=root.text("publisher", needed=False),
        copyright=root.text("copyright", needed=False),
    )


def definition_problems(field: str, text: str, url: object) -> list[Problem]:
    """What keeps a definition from being kept: it cannot be read, or names another address than its record does."""
    try:
        read = parse(text)
    except Fault as fault:
        return [Problem(field, fault.text, tuple(fault.params.items()))]
    if read.url != url:
        return [Problem("url", QT_TRANSLATE_NOOP("Errors", "The address is not the one in the definition."))]
    return []


def _item(node: Node, depth: int) -> Item:
    node.only("linkId", "text", "_text", "type", "required", "item", "answerOption", "extension")
    kind = node.choice("type", ItemType)
    if depth > DEPTH_LIMIT:
        raise Fault(TOO_LARGE, node.path)
    if node.has("item") and kind is not ItemType.GROUP:
        raise Fault(UNKNOWN, node.at("item"))
    if node.has("answerOption") != (kind is ItemType.CHOICE):
        raise Fault(UNKNOWN if node.has("answerOption") else MISSING, node.at("answerOption"))
    low, high = _limits(node, kind)
    link_id = node.text("linkId", limit=60)
    if "=" in link_id:
        raise Fault(WRONG, node.at("linkId"))
    options = tuple(_option(one) for one in node.nodes("answerOption"))
    if len({one.code for one in options}) < len(options):
        raise Fault(TWICE, node.at("answerOption"))
    return Item(
        link_id=link_id,
        type=kind,
        words=node.words("text", needed=kind is ItemType.DISPLAY),
        required=node.flag("required"),
        options=options,
        low=low,
        high=high,
        items=tuple(_item(one, depth + 1) for one in node.nodes("item", needed=kind is ItemType.GROUP)),
    )


def _limits(node: Node, kind: ItemType) -> tuple[Decimal | None, Decimal | None]:
    found = node.extensions(MIN_VALUE, MAX_VALUE)
    if found and kind not in _NUMBERED:
        raise Fault(UNKNOWN, node.at("extension"))
    low, high = (_limit(found.get(url), kind) for url in (MIN_VALUE, MAX_VALUE))
    if low is not None and high is not None and low > high:
        raise Fault(WRONG, node.at("extension"))
    return low, high


def _limit(node: Node | None, kind: ItemType) -> Decimal | None:
    if node is None:
        return None
    key = "valueInteger" if kind is ItemType.INTEGER else "valueDecimal"
    node.only("url", key)
    value = node.given_number(key)
    if kind is ItemType.INTEGER and value != value.to_integral_value():
        raise Fault(WRONG, node.at(key))
    return value


def _option(node: Node) -> Option:
    node.only("valueCoding", "valueInteger")
    if node.has("valueCoding") == node.has("valueInteger"):
        raise Fault(WRONG, node.path)
    if node.has("valueInteger"):
        value = node.given_number("valueInteger")
        if value != value.to_integral_value():
            raise Fault(WRONG, node.at("valueInteger"))
        return Option(str(int(value)), {"": str(int(value))}, value)
    coding = node.node("valueCoding")
    coding.only("code", "display", "_display", "extension")
    ordinal = coding.extensions(ORDINAL).get(ORDINAL)
    if ordinal is not None:
        ordinal.only("url", "valueDecimal")
    return Option(
        coding.text("code", limit=60),
        coding.words("display"),
        None if ordinal is None else ordinal.given_number("valueDecimal"),
    )


def _scoring(root: Node, items: Mapping[str, Item]) -> Scoring:
    extension = root.extensions(SCORING).get(SCORING)
    if extension is None:
        return Scoring()
    extension.only("url", "valueString")
    path = extension.at("valueString")
    try:
        text = extension.text("valueString", limit=DEFINITION_LIMIT)
        node = Node(document_of(text), path, may_be_empty=True)
    except Fault as fault:
        raise Fault(fault.text, _inside(path, str(fault.params["path"]))) from None
    node.only(
        "entry", "method", "items", "min", "max", "scale", "bands", "references", "risk", "sameRater", "source", "note"
    )
    scale = node.number("scale") or Decimal(0)
    if scale not in (0, 1, 2):
        raise Fault(WRONG, node.at("scale"))
    scoring = Scoring(
        entry=node.choice("entry", Entry),
        method=node.choice("method", Method),
        items=tuple(_counted(one, node.at("items"), items) for one in node.entries("items")),
        low=node.number("min"),
        high=node.number("max"),
        scale=int(scale),
        bands=tuple(_band(one) for one in node.nodes("bands")),
        references=tuple(_reference(one) for one in node.nodes("references")),
        risks=tuple(_risk(one, items) for one in node.nodes("risk")),
        same_rater=node.flag("sameRater"),
        source=node.text("source"),
        note=_note(node),
    )
    _consistent(scoring, node)
    return scoring


def _consistent(scoring: Scoring, node: Node) -> None:
    low, high = scoring.low, scoring.high
    if low is not None and high is not None and low >= high:
        raise Fault(WRONG, node.at("max"))
    if scoring.entry is Entry.ITEMS and scoring.method in {Method.SUM, Method.MEAN} and not scoring.items:
        raise Fault(MISSING, node.at("items"))
    if len(set(scoring.items)) < len(scoring.items):
        raise Fault(TWICE, node.at("items"))
    for place, (one, following) in enumerate(zip(scoring.bands, scoring.bands[1:], strict=False)):
        if following.low <= one.high:
            raise Fault(WRONG, f"{node.at('bands')}[{place + 1}]")
    values = [value for band in scoring.bands for value in (band.low, band.high)]
    values += [one.value for one in scoring.references if one.value is not None]
    if any((low is not None and value < low) or (high is not None and value > high) for value in values):
        raise Fault(WRONG, node.at("bands" if scoring.bands else "references"))


def _counted(value: object, path: str, items: Mapping[str, Item]) -> str:
    item = items.get(value) if isinstance(value, str) else None
    if item is None or not _counts(item):
        raise Fault(WRONG, path)
    return item.link_id


def _counts(item: Item) -> bool:
    """Whether an answer to the item is a number to scoring."""
    if item.type is ItemType.CHOICE:
        return all(one.ordinal is not None for one in item.options)
    return item.type in _NUMBERED or item.type is ItemType.BOOLEAN


def _band(node: Node) -> Band:
    node.only("low", "high", *LANGUAGES)
    low, high = node.given_number("low"), node.given_number("high")
    if low > high:
        raise Fault(WRONG, node.path)
    return Band(low, high, _in_all(node))


def _reference(node: Node) -> Reference:
    """A line with its value, or with the setting that holds the unit's own."""
    if not node.has("setting"):
        node.only("value", *LANGUAGES)
        return Reference(node.given_number("value"), _in_all(node))
    node.only("setting", *LANGUAGES)
    setting = node.text("setting")
    if setting not in settings.LINES:
        raise Fault(WRONG, node.at("setting"))
    return Reference(None, _in_all(node), setting)


def _note(node: Node) -> Words:
    if not node.has("note"):
        return {}
    note = node.node("note")
    note.only(*LANGUAGES)
    return _in_all(note)


def _risk(node: Node, items: Mapping[str, Item]) -> Risk:
    node.only("item", "above")
    return Risk(_counted(node.values.get("item"), node.at("item"), items), node.given_number("above"))


def _in_all(node: Node) -> Words:
    found = {language: node.text(language) for language in LANGUAGES if node.has(language)}
    if "fi" not in found:
        raise Fault(MISSING, node.at("fi"))
    return {"": found["fi"], **found}


def _inside(path: str, inner: str) -> str:
    return inner if inner.startswith(path) else f"{path}.{inner}"
