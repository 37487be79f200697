"""The passphrase: its least length, its one way to bytes, and reading it from an administrator's file."""

import unicodedata
from pathlib import Path

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP

SHORTEST = 12
_LONGEST_FILE = 64 * 1024

TOO_SHORT = QT_TRANSLATE_NOOP(
    "Errors", "The passphrase is too short; use at least {count} characters, for example four words."
)
FILE_UNREADABLE = QT_TRANSLATE_NOOP("Errors", "The passphrase file cannot be read; check its name and permissions.")
FILE_NO_TEXT = QT_TRANSLATE_NOOP("Errors", "The passphrase file must hold the passphrase on its first line, as UTF-8.")


def passphrase_bytes(passphrase: str) -> bytes:
    """The bytes that keys are derived from: NFC, so that every keyboard's ä is the same, as UTF-8."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def check_policy(passphrase: str) -> None:
    """BadInput when a new passphrase has fewer than 12 characters."""
    if len(unicodedata.normalize("NFC", passphrase)) < SHORTEST:
        raise BadInput(TOO_SHORT, count=SHORTEST)


def read_passphrase_file(path: Path) -> str:
    """The first line of the file without its line end; BadInput when there is none."""
    try:
        with path.open("rb") as file:
            raw = file.read(_LONGEST_FILE)
    except OSError as error:
        raise BadInput(FILE_UNREADABLE) from error
    try:
        # Windows editors put a byte order mark before UTF-8.
        line = raw.decode("utf-8-sig").split("\n", 1)[0].removesuffix("\r")
    except UnicodeDecodeError as error:
        raise BadInput(FILE_NO_TEXT) from error
    if not line:
        raise BadInput(FILE_NO_TEXT)
    return line
