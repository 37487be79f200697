"""A place on a disk as a person types it."""

import os
from pathlib import Path

from PySide6.QtCore import QDir

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP

NO_SUCH_PLACE = QT_TRANSLATE_NOOP(
    "Errors", "There can be no file of this name here; check it, or choose another place."
)


def typed_path(text: str) -> Path:
    """The place, with `~` as a home folder; BadInput when it can be none, as of an unknown user."""
    try:
        path = Path(QDir.fromNativeSeparators(text.strip())).expanduser()
        readable = b"\0" not in os.fsencode(path)
    except (RuntimeError, ValueError) as error:
        raise BadInput(NO_SUCH_PLACE) from error
    if not readable:
        raise BadInput(NO_SUCH_PLACE)
    return path
