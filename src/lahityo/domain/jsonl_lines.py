"""What every line of the import and export format shares: reading JSON strictly, writing it in one form, the client."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import derived_id
from lahityo.domain import fields_of_json as take
from lahityo.domain import hetu as identity
from lahityo.domain.client import NAME_LIMIT

LINE_LIMIT = 1024 * 1024
ID_LIMIT = 100

CLIENT_KEYS = ("name", "alias", "born", "hetu")
_RECORD_ID = re.compile(r"[0-9A-Fa-f]{32}")


@dataclass(frozen=True, slots=True)
class ClientLine:
    """The client of a line: a name, or an alias alone for one who is known by nothing else. `hetu` is upper-case."""

    name: str = ""
    alias: str = ""
    born: date | None = None
    hetu: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """What two lines of one client share: the personal identity code, else name, alias and date of birth."""
        if self.hetu:
            return ("hetu", self.hetu)
        return ("name", self.name, self.alias, self.born.isoformat() if self.born else "")


def load(raw: bytes) -> object:
    """What the line holds; numbers with decimals stay exact. BadInput when it is too long or no JSON."""
    if len(raw) > LINE_LIMIT:
        raise BadInput(QT_TRANSLATE_NOOP("Errors", "it is longer than {limit} bytes."), limit=LINE_LIMIT)
    try:
        return json.loads(raw.decode(), object_pairs_hook=take.unique_keys, parse_float=Decimal)
    except UnicodeDecodeError:
        raise BadInput(QT_TRANSLATE_NOOP("Errors", "it is not UTF-8 text.")) from None
    except (ValueError, RecursionError, ArithmeticError):
        raise BadInput(QT_TRANSLATE_NOOP("Errors", "it is not JSON.")) from None


def dump(line: Mapping[str, Any]) -> str:
    """The one form of an object: sorted keys, no spaces, no line end."""
    return json.dumps(line, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read_client(fields: take.Fields) -> ClientLine:
    """The client that the object under `client` says."""
    name = fields.text("name", NAME_LIMIT, required=False)
    alias = fields.text("alias", NAME_LIMIT, required=False)
    if not name.strip() and not alias.strip():
        raise take.wrong("client.name", QT_TRANSLATE_NOOP("Errors", "it is missing or empty"))
    born = _born(fields)
    written = fields.text("hetu", ID_LIMIT, required=False)
    if not written:
        return ClientLine(name, alias, born)
    code = identity.parse(written)
    if born is not None and born != code.born:
        reason = QT_TRANSLATE_NOOP("Errors", "it tells another day than the personal identity code")
        raise take.wrong("client.born", reason)
    return ClientLine(name, alias, born, code.text)


def client_or_id(fields: take.Fields) -> ClientLine | bytes:
    """The client under `client`: an object, or the 32 hexadecimal digits of a client's own line."""
    value = fields.values.get("client")
    if isinstance(value, str):
        return hex_id("client", value)
    return read_client(fields.nested("client", CLIENT_KEYS))


def write_client(client: ClientLine | bytes) -> str | dict[str, str]:
    """The form of a client in a line."""
    if isinstance(client, bytes):
        return client.hex()
    born = client.born.isoformat() if client.born else ""
    given = {"name": client.name, "alias": client.alias, "born": born, "hetu": client.hetu}
    return {key: value for key, value in given.items() if value}


def record_id(identifier: str) -> bytes:
    """The 16 bytes of the record that a line's `id` names: 32 hexadecimal digits as they are, other texts derived."""
    if _RECORD_ID.fullmatch(identifier):
        return bytes.fromhex(identifier)
    return derived_id("import-id", identifier)


def hex_id(field: str, value: object) -> bytes:
    """The 16 bytes of 32 hexadecimal digits."""
    if not isinstance(value, str) or _RECORD_ID.fullmatch(value) is None:
        raise take.wrong(field, QT_TRANSLATE_NOOP("Errors", "it must be 32 hexadecimal digits"))
    return bytes.fromhex(value)


def read_id(fields: take.Fields) -> str:
    """What the file calls the record; empty when it says nothing."""
    text = fields.text("id", ID_LIMIT, required=False)
    if "id" in fields.values and not text:
        raise take.wrong("id", QT_TRANSLATE_NOOP("Errors", "it is missing or empty"))
    return text


def _born(fields: take.Fields) -> date | None:
    text = fields.text("born", ID_LIMIT, required=False)
    if not text:
        return None
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise take.wrong("client.born", QT_TRANSLATE_NOOP("Errors", "it must be a date like 1980-05-31"))
