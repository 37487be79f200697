"""What files are called when they are saved, in the user's language: never after a client, for lists of recent files
show it to whoever comes by. ASCII alone, which every memory stick takes.
"""

import itertools
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths


def recovery_sheets() -> tuple[str, str]:
    """The officers' two sheets."""
    name = QCoreApplication.translate("FileNames", "recovery-sheet")
    return f"{name}-1.pdf", f"{name}-2.pdf"


def evidence() -> str:
    """What was not believed."""
    return QCoreApplication.translate("FileNames", "lahityo-evidence") + ".bin"


def words() -> str:
    """The words of a change that is not on the server."""
    return QCoreApplication.translate("FileNames", "lahityo-text") + ".txt"


def access_log(suffix: str) -> str:
    """The access log, or the report of it."""
    return QCoreApplication.translate("FileNames", "lahityo-log") + suffix


def counts(first: str, last: str, suffix: str) -> str:
    """The statistics from one month to another, as YYYY-MM."""
    return QCoreApplication.translate("FileNames", "lahityo-statistics") + f"-{first}-{last}{suffix}"


def backup(when: str) -> str:
    """A backup of the vault, made on a day and at a time of it (YYYY-MM-DD-HHMM)."""
    return QCoreApplication.translate("FileNames", "lahityo-backup") + f"-{when}.lahityo"


def records(when: str) -> str:
    """Everything that a computer reads, as of a day and a time of it (YYYY-MM-DD-HHMM)."""
    return QCoreApplication.translate("FileNames", "lahityo-records") + f"-{when}.jsonl"


def free_place(name: Callable[[str], str], at: datetime) -> str:
    """Among the person's documents, a file that is not there yet: `name` is given the local time."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    folder = documents if os.path.isdir(documents) else Path.home()  # noqa: PTH112 - Path's raises what no one may see
    when = at.astimezone().strftime("%Y-%m-%d-%H%M")
    names = itertools.chain([name(when)], (name(f"{when}-{number}") for number in itertools.count(2)))
    return str(next(folder / one for one in names if not os.path.lexists(folder / one)))
