"""The officers' recovery sheets as files: both halves are needed, neither says anything alone."""

from pathlib import Path

import click

from lahityo.base.errors import BadInput, EnvironmentFault, Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.reports.recovery_sheet import SheetText, render
from lahityo.services.casework import Casework
from lahityo.sync import founding
from lahityo.vault.files import write_new
from lahityo.vault.recovery import split
from lahityo.vault.vault import Vault

SHEETS_TAKEN = QT_TRANSLATE_NOOP(
    "Errors", "The recovery sheets have been taken already; the key they hold is kept nowhere else."
)
SHEET_EXISTS = QT_TRANSLATE_NOOP("Errors", "There is a recovery sheet in that folder already; choose an empty folder.")
CODES_NEEDED = QT_TRANSLATE_NOOP("Errors", "The file must have the two recovery codes, one a line.")
_ASKED = "Code of the first sheet", "Code of the second sheet"
NO_FOLDER = QT_TRANSLATE_NOOP("Errors", "The recovery sheets could not be written to that folder; choose another one.")


def make_sheets(vault: Vault, text: SheetText) -> tuple[bytes, bytes]:
    """The two sheets as PDF; Refused when they have been taken already."""
    seed = founding.take_seed(vault)
    if seed is None:
        raise Refused(SHEETS_TAKEN)
    organisation = Casework(vault, vault.clock).desk.me().organisation
    fingerprint = vault.identity.root.hex()
    first, second = split(seed)
    day = vault.clock().astimezone().date()
    return (
        render(text, 1, organisation, fingerprint, first, day),
        render(text, 2, organisation, fingerprint, second, day),
    )


def read_codes(file: Path | None) -> tuple[str, str]:
    """The codes of both sheets: the first two lines of a file that have something in them, or asked for one by one."""
    if file is None:
        first, second = (click.prompt(text, err=True, hide_input=True) for text in _ASKED)
        return first, second
    try:
        lines = [line for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(CODES_NEEDED) from error
    if len(lines) < 2:
        raise BadInput(CODES_NEEDED)
    return lines[0], lines[1]


def save_sheets(vault: Vault, folder: Path) -> list[Path]:
    """Write both sheets into a folder, readable by its owner alone; BadInput when they are there already."""
    documents = make_sheets(vault, SheetText())
    files = [folder / f"recovery-sheet-{number}.pdf" for number in (1, 2)]
    if any(file.exists() for file in files):
        raise BadInput(SHEET_EXISTS)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for file, document in zip(files, documents, strict=True):
            write_new(file, document)
    except OSError as error:
        raise EnvironmentFault(NO_FOLDER) from error
    return files
