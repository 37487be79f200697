"""What files are called when they are saved, in the user's language: never after a client, for lists of recent files
show it to whoever comes by. ASCII alone, which every memory stick takes.
"""

from PySide6.QtCore import QCoreApplication


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


def backup(day: str) -> str:
    """A backup of the vault, made on a day (YYYY-MM-DD)."""
    return QCoreApplication.translate("FileNames", "lahityo-backup") + f"-{day}.lahityo"


def records(day: str) -> str:
    """Everything that a computer reads, as of a day (YYYY-MM-DD)."""
    return QCoreApplication.translate("FileNames", "lahityo-records") + f"-{day}.jsonl"
