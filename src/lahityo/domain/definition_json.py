"""Strict reading of a definition in JSON: each element is asked for what it may hold, and a fault has its path."""

import json
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.instrument import Words
from lahityo.domain.problems import is_storable

DEFINITION_LIMIT = 256 * 1024
"""Characters of a definition, and its bytes."""
TEXT_LIMIT = 4000
NUMBER_LIMIT = 10**6
LANGUAGES = ("fi", "sv", "en")
TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"

UNKNOWN = QT_TRANSLATE_NOOP("Errors", "The form cannot be used: {path} is not in the part of the format that is read.")
WRONG = QT_TRANSLATE_NOOP("Errors", "The form cannot be used: {path} does not hold what it should.")
MISSING = QT_TRANSLATE_NOOP("Errors", "The form cannot be used: {path} is missing.")
TWICE = QT_TRANSLATE_NOOP("Errors", "The form cannot be used: {path} is there twice.")
TOO_LARGE = QT_TRANSLATE_NOOP("Errors", "The form cannot be used: {path} is too large.")
NO_JSON = QT_TRANSLATE_NOOP("Errors", "The form cannot be used: it is no JSON at {path}.")

_KEY_LIMIT = 200
_Choice = TypeVar("_Choice", bound=StrEnum)


class Fault(BadInput):
    """What cannot be read in a definition; the sentence holds its path, like `item[3].answerOption[0]`."""

    def __init__(self, text: str, path: str) -> None:
        super().__init__(text, path=path or "$")


def document_of(text: str) -> object:
    if len(text) > DEFINITION_LIMIT or len(text.encode("utf-8", "replace")) > DEFINITION_LIMIT:
        raise Fault(TOO_LARGE, "")
    try:
        return json.loads(text, parse_float=_number, parse_constant=_no_constant, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        raise Fault(NO_JSON, f"{error.lineno}:{error.colno}") from None
    except (RecursionError, ValueError):  # too deep, or a whole number of thousands of digits
        raise Fault(TOO_LARGE, "") from None


def _number(text: str) -> Decimal:
    return Decimal(text)


def _no_constant(name: str) -> None:
    raise Fault(WRONG, name)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise Fault(TWICE, key[:_KEY_LIMIT])
        found[key] = value
    return found


class Node:
    """One JSON object of the definition and its path. FHIR knows no empty lists; our own part of it does."""

    def __init__(self, value: object, path: str, *, may_be_empty: bool = False) -> None:
        if not isinstance(value, dict):
            raise Fault(WRONG, path)
        self.values: Mapping[str, object] = value
        self.path = path
        self.may_be_empty = may_be_empty

    def at(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def only(self, *keys: str) -> None:
        for key in self.values:
            if key not in keys:
                raise Fault(UNKNOWN, self.at(key[:_KEY_LIMIT]))

    def has(self, key: str) -> bool:
        return key in self.values

    def text(self, key: str, *, needed: bool = True, limit: int = TEXT_LIMIT) -> str:
        value = self.values.get(key)
        if value is None and key not in self.values:
            if needed:
                raise Fault(MISSING, self.at(key))
            return ""
        if not isinstance(value, str) or not value.strip() or not is_storable(value):
            raise Fault(WRONG, self.at(key))
        if len(value) > limit:
            raise Fault(TOO_LARGE, self.at(key))
        return value

    def flag(self, key: str) -> bool:
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            raise Fault(WRONG, self.at(key))
        return value

    def number(self, key: str) -> Decimal | None:
        if key not in self.values:
            return None
        value = self.values[key]
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            raise Fault(WRONG, self.at(key))
        if not -NUMBER_LIMIT <= value <= NUMBER_LIMIT:
            raise Fault(TOO_LARGE, self.at(key))
        return Decimal(value)

    def given_number(self, key: str) -> Decimal:
        value = self.number(key)
        if value is None:
            raise Fault(MISSING, self.at(key))
        return value

    def choice(self, key: str, kind: type[_Choice]) -> _Choice:
        value = self.text(key)
        try:
            return kind(value)
        except ValueError:
            raise Fault(WRONG, self.at(key)) from None

    def entries(self, key: str, *, needed: bool = False) -> list[object]:
        if key not in self.values:
            if needed:
                raise Fault(MISSING, self.at(key))
            return []
        value = self.values[key]
        if not isinstance(value, list) or not (value or self.may_be_empty):
            raise Fault(WRONG, self.at(key))
        return value

    def node(self, key: str) -> "Node":
        if key not in self.values:
            raise Fault(MISSING, self.at(key))
        return Node(self.values[key], self.at(key))

    def nodes(self, key: str, *, needed: bool = False) -> list["Node"]:
        return [Node(one, f"{self.at(key)}[{place}]") for place, one in enumerate(self.entries(key, needed=needed))]

    def extensions(self, *urls: str) -> dict[str, "Node"]:
        """The extensions of this element by address; each of `urls` once, and no other."""
        found: dict[str, Node] = {}
        for node in self.nodes("extension"):
            url = node.text("url")
            if url not in urls:
                raise Fault(UNKNOWN, node.path)
            if url in found:
                raise Fault(TWICE, node.path)
            found[url] = node
        return found

    def words(self, key: str, *, needed: bool = True) -> Words:
        """The text of `key` and its translations, which FHIR keeps beside it under `_key`."""
        found = {"": text} if (text := self.text(key, needed=needed)) else {}
        if not self.has(f"_{key}"):
            return found
        beside = self.node(f"_{key}")
        beside.only("extension")
        for node in beside.nodes("extension", needed=True):
            node.only("url", "extension")
            if node.text("url") != TRANSLATION:
                raise Fault(UNKNOWN, node.path)
            language, content = _translation(node)
            if language in found:
                raise Fault(TWICE, node.path)
            found[language] = content
        return found


def _translation(node: Node) -> tuple[str, str]:
    parts = node.extensions("lang", "content")
    for name in ("lang", "content"):
        if name not in parts:
            raise Fault(MISSING, node.at(name))
    parts["lang"].only("url", "valueCode")
    parts["content"].only("url", "valueString")
    language = parts["lang"].text("valueCode")
    if language not in LANGUAGES:
        raise Fault(WRONG, parts["lang"].at("valueCode"))
    return language, parts["content"].text("valueString")
