"""Strict reading of one JSON object's fields: every refusal names the field and the reason, never the value."""

import re
from collections.abc import Sequence
from typing import Any, TypeVar

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.codes import Code
from lahityo.domain.problems import is_storable

C = TypeVar("C", bound=Code)
NOT_KNOWN = QT_TRANSLATE_NOOP("Errors", "it is not known; the fields are {known}")
_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}", re.ASCII)
"""What a field may be called; another key may be a client's words, which no refusal repeats."""


def wrong(field: str, reason: str, **params: str | int) -> BadInput:
    """The error that `field` is wrong for `reason`, whose placeholders are filled by `params`."""
    return BadInput(
        QT_TRANSLATE_NOOP("Errors", "Field {field}: {reason}."), field=field, reason=reason.format(**params)
    )


def unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The object of the pairs; BadInput when a key stands twice, since one of its values would be lost."""
    values = dict(pairs)
    if len(values) != len(pairs):
        raise BadInput(QT_TRANSLATE_NOOP("Errors", "A field stands twice in the same object."))
    return values


class Fields:
    """The fields of one object. `path` names the object in refusals: empty for the line itself."""

    def __init__(self, path: str, value: object, allowed: Sequence[str]) -> None:
        self.path = path
        if not isinstance(value, dict):
            if path:
                raise wrong(path, QT_TRANSLATE_NOOP("Errors", "it must be an object"))
            raise BadInput(QT_TRANSLATE_NOOP("Errors", "it is not a JSON object."))
        if unknown := sorted(value.keys() - set(allowed)):
            known = ", ".join(self._name(key) for key in allowed)
            if _KEY.fullmatch(unknown[0]):
                raise wrong(self._name(unknown[0]), NOT_KNOWN, known=known)
            raise BadInput(QT_TRANSLATE_NOOP("Errors", "A field is not known; the fields are {known}."), known=known)
        self.values: dict[str, Any] = value

    def nested(self, key: str, allowed: Sequence[str]) -> "Fields":
        """The fields of the object under `key`."""
        return Fields(self._name(key), self._required(key), allowed)

    def text(self, key: str, limit: int, *, required: bool = True) -> str:
        """A text of at most `limit` characters; empty when it may be missing and is."""
        if not required and key not in self.values:
            return ""
        return self._text(key, self._required(key), limit)

    def texts(self, key: str, count: int, limit: int) -> tuple[str, ...]:
        """At most `count` texts that are not blank; empty when the key is missing."""
        texts = tuple(self._text(key, item, limit) for item in self._items(key, count))
        if not all(text.strip() for text in texts):
            raise self._wrong(key, QT_TRANSLATE_NOOP("Errors", "an item is empty"))
        return texts

    def integer(self, key: str, low: int, high: int) -> int:
        """A whole number from `low` to `high`."""
        value = self._required(key)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            text = QT_TRANSLATE_NOOP("Errors", "it must be a whole number from {low} to {high}")
            raise self._wrong(key, text, low=low, high=high)
        return value

    def flag(self, key: str) -> bool:
        """True or false; false when the key is missing."""
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            raise self._wrong(key, QT_TRANSLATE_NOOP("Errors", "it must be true or false"))
        return value

    def code(self, key: str, kind: type[C], allowed: Sequence[C]) -> C:
        """One of the codes in `allowed`."""
        return self._code(key, self._required(key), kind, allowed)

    def codes(self, key: str, kind: type[C]) -> tuple[C, ...]:
        """Codes of `kind`, each once, in their order; empty when the key is missing."""
        members = tuple(kind)
        codes = tuple(self._code(key, item, kind, members) for item in self._items(key, None))
        if len(set(codes)) != len(codes):
            raise self._wrong(key, QT_TRANSLATE_NOOP("Errors", "an item stands twice"))
        return codes

    def _name(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def _wrong(self, key: str, reason: str, **params: str | int) -> BadInput:
        return wrong(self._name(key), reason, **params)

    def _required(self, key: str) -> object:
        if key not in self.values:
            raise self._wrong(key, QT_TRANSLATE_NOOP("Errors", "it is missing or empty"))
        return self.values[key]

    def _items(self, key: str, count: int | None) -> list[object]:
        value = self.values.get(key, [])
        if not isinstance(value, list):
            raise self._wrong(key, QT_TRANSLATE_NOOP("Errors", "it must be a list"))
        if count is not None and len(value) > count:
            raise self._wrong(key, QT_TRANSLATE_NOOP("Errors", "it has more than {limit} items"), limit=count)
        return value

    def _text(self, key: str, value: object, limit: int) -> str:
        if not isinstance(value, str):
            raise self._wrong(key, QT_TRANSLATE_NOOP("Errors", "it must be text"))
        if len(value) > limit:
            raise self._wrong(key, QT_TRANSLATE_NOOP("Errors", "it is longer than {limit} characters"), limit=limit)
        if not is_storable(value):
            raise self._wrong(key, QT_TRANSLATE_NOOP("Errors", "it holds a character that cannot be saved"))
        return value

    def _code(self, key: str, value: object, kind: type[C], allowed: Sequence[C]) -> C:
        if not isinstance(value, str) or value not in allowed:
            known = ", ".join(allowed)
            raise self._wrong(key, QT_TRANSLATE_NOOP("Errors", "it must be one of {known}"), known=known)
        return kind(value)
