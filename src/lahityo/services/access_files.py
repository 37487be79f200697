"""The access log as files: lines of JSON, a table for a spreadsheet, and any bytes where the person chose."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from lahityo.base.clock import from_millis
from lahityo.base.errors import EnvironmentFault
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import to_text
from lahityo.services.access import Line

NOT_WRITTEN = QT_TRANSLATE_NOOP("Errors", "The file could not be written; choose another place for it.")
COLUMNS = ("at", "person", "role", "device", "client", "client_id", "part", "type", "document", "via", "why", "marks")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_json(line: Line) -> dict[str, object]:
    """An entry as an object of JSON; ids have 32 hexadecimal digits, the time is ISO 8601 in UTC."""
    return {
        "at": from_millis(line.at).isoformat(timespec="milliseconds"),
        "person": line.name,
        "role": line.role,
        "device": to_text(line.device),
        "client": line.client_name or None,
        "client_id": to_text(line.client) if line.client else None,
        "part": str(line.part),
        "type": line.type or None,
        "document": to_text(line.document) if line.document else None,
        "via": str(line.via) if line.via else None,
        "why": line.why or None,
        "marks": sorted(str(mark) for mark in line.marks),
    }


def json_lines(lines: Iterable[Line]) -> str:
    """One object a line, the oldest first."""
    rows = [json.dumps(as_json(line), ensure_ascii=False) for line in lines]
    return "".join(f"{row}\n" for row in reversed(rows))


def plain_table(lines: Iterable[Line]) -> bytes:
    """The same as a table, for scripts."""
    objects = [as_json(line) for line in lines]
    return table(COLUMNS, [[_cell(one[name]) for name in COLUMNS] for one in objects])


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A table as spreadsheets open it; no cell of it is taken for a formula."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for row in (heads, *rows):
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row])
    return out.getvalue().encode("utf-8-sig")


def _cell(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value or "")


def save(path: Path, content: bytes) -> None:
    """Write a file where the person chose; EnvironmentFault when it cannot be written."""
    try:
        path.write_bytes(content)
    except OSError as error:
        raise EnvironmentFault(NOT_WRITTEN) from error
