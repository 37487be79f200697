"""Import and export of all records as lines of JSON, all of a file or nothing of it."""

from collections.abc import Iterator
from pathlib import Path

from lahityo.base.errors import BadInput, EnvironmentFault
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain import jsonl, registry
from lahityo.domain.codes import Register, Role
from lahityo.domain.jsonl import VisitLine
from lahityo.domain.jsonl_records import CORRECTION, RecordLine
from lahityo.domain.spec import CLIENT_ROLES
from lahityo.services.desk import Desk
from lahityo.services.exchange_reading import Export
from lahityo.services.exchange_writing import Import
from lahityo.vault.authority import Authority
from lahityo.vault.files import write_new
from lahityo.vault.record_rows import STEP
from lahityo.vault.sql import Connection

FILE_EXISTS = QT_TRANSLATE_NOOP("Errors", "There is a file of that name already; choose another name.")
NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "Errors", "The file could not be written; choose a folder that is there and that has room."
)
NO_FILE = QT_TRANSLATE_NOOP("Errors", "The file could not be read; check its name and that it may be read.")
FOREIGN_REGISTER = QT_TRANSLATE_NOOP(
    "Errors",
    "Line {line}: this device may not write to the register “{register}”. Nothing of the file was imported.",
)
FOREIGN_TYPE = QT_TRANSLATE_NOOP(
    "Errors",
    "Line {line}: your role does not write records of the type “{type}”. Nothing of the file was imported.",
)


class Exchange:
    """Use cases that move records in and out."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def import_file(self, path: Path) -> int:
        """Import a file in one transaction; how many of its records were new. BadInput names the first bad line."""
        try:
            with path.open("rb") as stream:
                entries = jsonl.read(stream)
        except OSError as error:
            raise BadInput(NO_FILE) from error
        # Everyone holds the organisation's key; who writes there is a matter of roles.
        registers, role = self._desk.me().registers | {Register.ROSTER}, self._desk.role()
        for entry in entries:
            line = entry.line
            if line.register not in registers:
                raise BadInput(FOREIGN_REGISTER, line=entry.number, register=str(line.register))
            if isinstance(line, RecordLine) and role not in _writers(line):
                raise BadInput(FOREIGN_TYPE, line=entry.number, type=line.type)
        return self._desk.vault.write(lambda tx: Import(self._desk, tx).write(entries))

    def export_file(self, path: Path) -> int:
        """Everything this device can read into a new file that its owner alone may read; how many lines that were.

        BadInput when there is a file of the name; EnvironmentFault when it cannot be written: then there is none.
        """
        lines = list(self.export_lines())
        try:
            write_new(path, "".join(lines).encode())
        except FileExistsError as error:
            raise BadInput(FILE_EXISTS) from error
        except OSError as error:
            raise EnvironmentFault(NOT_WRITTEN) from error
        return len(lines)

    def export_lines(self) -> Iterator[str]:
        """Everything this device can read, as lines of the import format, sorted."""
        directory, vault = self._desk.directory(), self._desk.vault

        def read(connection: Connection) -> list[VisitLine | RecordLine]:
            authority = Authority(connection, vault.roster)
            return list(Export(vault.reader(connection), directory, authority).lines())

        return jsonl.write_all(vault.read(read))


def _writers(line: RecordLine) -> frozenset[Role]:
    """The roles that may write what the line holds; what is signed, those that may sign it."""
    if line.type == STEP:
        process, action = registry.machine(str(line.values.get("process"))), line.values.get("action")
        moves = process.transitions if process else ()
        roles = frozenset(role for one in moves if one.action == action for role in one.roles)
        return roles if process else CLIENT_ROLES
    spec = line.spec
    return (spec.signers or spec.writers) if line.signed or line.type == CORRECTION else spec.writers
