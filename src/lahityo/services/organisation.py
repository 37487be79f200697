"""The organisation's own: who works where and at what, its settings, and its code lists."""

import csv
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain import code_lists, settings
from lahityo.domain.code_list import CodeItem, CodeList
from lahityo.domain.codes import Role
from lahityo.domain.records.organisation import EDITORS
from lahityo.domain.spec import Value, Values, text_of
from lahityo.services.desk import Desk
from lahityo.services.record_views import Row
from lahityo.services.record_writes import Change, New, Write
from lahityo.services.records import Records

NOT_A_LIST = QT_TRANSLATE_NOOP(
    "Errors", "Line {line} is not of the form code,fi,sv,en; the code needs a name in Finnish. Nothing was imported."
)
EMPTY_FILE = QT_TRANSLATE_NOOP("Errors", "There is no code in the file.")
CLOSED_LIST = QT_TRANSLATE_NOOP("Errors", "This list is fixed; only the app's own codes stand in it.")
_ALL = 1_000_000
_CODE = re.compile(r"[a-z0-9_]{1,40}")
_HEADS = frozenset({"code", "koodi", "kod"})
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Person:
    """A member with what the organisation says of him. `record` is None while it has said nothing.

    `sector` is a code of the list sector; `duties` is the division of labour in words.
    """

    member: bytes
    name: str
    role: Role
    team: str
    organisation: str
    sector: str
    title: str
    phone: str
    duties: str
    record: bytes | None


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting: its value now and the shipped one; `record` is None while the shipped one holds."""

    name: str
    value: str
    shipped: str
    record: bytes | None


@dataclass(frozen=True, slots=True)
class OwnCode:
    """A code of a list as the organisation has it. `own` says that it is not shipped, `record` what it wrote of it."""

    item: CodeItem
    hidden: bool
    own: bool
    record: bytes | None


class Organisation:
    """Use cases of what the organisation keeps of itself."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def writes(self) -> bool:
        """Whether this person writes what the organisation keeps."""
        return self._desk.role() in EDITORS

    # --- people

    def people(self) -> list[Person]:
        """Every member, by name. Of two records about one member that of the least id counts, on every device."""
        directory, roster = self._desk.directory(), self._desk.vault.roster
        told = self._told()
        found = []
        for member in roster.members.values():
            row = told.get(member.id)
            values: Values = row.values if row else {}
            found.append(
                Person(
                    member.id, directory.member(member.id), Role(member.role), directory.team(member.team),
                    text_of(values, "organisation"), text_of(values, "sector"), text_of(values, "title"),
                    text_of(values, "phone"), text_of(values, "duties"), row.id if row else None,
                )
            )  # fmt: skip
        return sorted(found, key=lambda one: (one.name.casefold(), one.member))

    def person_preset(self, person: Person) -> Values:
        """What the form about a member begins with."""
        return {"member": person.member, "name": person.name}

    def _told(self) -> dict[bytes, Row]:
        told: dict[bytes, Row] = {}
        for row in sorted(self._records.rows("person", client=b"", limit=_ALL), key=lambda row: row.id):
            member = row.values.get("member")
            if isinstance(member, bytes):
                told.setdefault(member, row)
        return told

    # --- settings

    def settings(self) -> list[Setting]:
        """Every setting in the order of the product's list."""
        rows = self._by_name()
        return [
            Setting(name, self._records.setting(name), shipped, rows[name].id if name in rows else None)
            for name, shipped in settings.DEFAULTS.items()
        ]

    def set(self, name: str, value: str) -> None:
        """Give a setting a value; FormRejected when it cannot have it."""
        row = self._by_name().get(name)
        values: Values = {"name": name, "value": value.strip()}
        self._records.write(Change(self._records.get(row.id), values) if row else New("setting", b"", values))

    def _by_name(self) -> dict[str, Row]:
        rows: dict[str, Row] = {}
        for row in sorted(self._records.rows("setting", client=b"", limit=_ALL), key=lambda row: row.id):
            rows.setdefault(text_of(row.values, "name"), row)
        return rows

    # --- code lists

    def lists(self) -> list[CodeList]:
        """The lists that an organisation may add to, rename in and hide from."""
        return [one for one in code_lists.ALL if one.open]

    def codes(self, name: str) -> list[OwnCode]:
        """The codes of a list in order, the hidden ones too."""
        shipped = _open_list(name)
        rows = self._items(name)
        seen = code_lists.view(shipped, code_lists.own_items((row.id, row.values) for row in rows.values()))
        return [
            OwnCode(
                item, item.code in seen.hidden, shipped.item(item.code) is None,
                rows[item.code].id if item.code in rows else None,
            )
            for item in seen.items
        ]  # fmt: skip

    def save_code(self, name: str, code: str, names: Mapping[str, str], *, hidden: bool = False) -> None:
        """Add a code, or rename, hide or show one. `names` are by language; no code is ever taken away."""
        _open_list(name)
        row = self._items(name).get(code)
        values = {"list": name, "code": code, **{lang: names.get(lang, "").strip() or None for lang in _NAMES}}
        self._records.write(self._write(row, {**values, "hidden": hidden or None}))

    def import_codes(self, name: str, text: str, source: str, version: str) -> int:
        """Take a published list in: lines of code, fi, sv, en with commas or semicolons; how many there were.

        BadInput with the number of the first line that is not such, and nothing is imported.
        """
        _open_list(name)
        found = _read_codes(text)
        rows = self._items(name)
        about = {"source": source.strip() or None, "version": version.strip() or None}
        writes = [
            self._write(rows.get(code), {"list": name, "code": code, **names, **about}) for code, names in found.items()
        ]
        self._records.write(*writes)
        return len(writes)

    def _items(self, name: str) -> dict[str, Row]:
        rows: dict[str, Row] = {}
        for row in sorted(self._records.rows("code_item", client=b"", limit=_ALL), key=lambda row: row.id):
            if text_of(row.values, "list") == name:
                rows.setdefault(text_of(row.values, "code"), row)
        return rows

    def _write(self, row: Row | None, values: Mapping[str, Value]) -> Write:
        if row is None:
            return New("code_item", b"", {key: value for key, value in values.items() if value is not None})
        card = self._records.get(row.id)
        return Change(card, {key: value for key, value in {**card.base, **values}.items() if value is not None})


_NAMES = ("fi", "sv", "en")


def _open_list(name: str) -> CodeList:
    found = code_lists.code_list(name)
    if found is None or not found.open:
        raise BadInput(CLOSED_LIST)
    return found


def _read_codes(text: str) -> dict[str, dict[str, Value]]:
    text = text.removeprefix("\ufeff")
    first = text.partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    found: dict[str, dict[str, Value]] = {}
    for line, cells in enumerate(csv.reader(io.StringIO(text), delimiter=delimiter), 1):
        parts = [cell.strip() for cell in cells]
        if not any(parts) or (not found and parts[0].casefold() in _HEADS):
            continue
        code, *names = parts
        names = names[: len(_NAMES)]
        fits = _CODE.fullmatch(code) and names and names[0] and all(len(one) <= _LONGEST_NAME for one in names)
        if not fits or code in found:
            raise BadInput(NOT_A_LIST, line=line)
        found[code] = {lang: words or None for lang, words in zip(_NAMES, names, strict=False)}
    if not found:
        raise BadInput(EMPTY_FILE)
    return found
