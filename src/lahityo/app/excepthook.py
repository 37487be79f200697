"""Unexpected exceptions: the app goes on, the person gets one calm sentence and a report that holds no client data."""

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from lahityo import __version__

_LARGEST_LOG = 256 * 1024
_DEEPEST = 40


def report_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Type and code locations: never the message, never a value, since both may hold what a client said."""
    lines = [f"lahityo {__version__} · python {sys.version.split()[0]} · {sys.platform}", kind.__qualname__]
    while trace is not None and len(lines) < _DEEPEST:
        code = trace.tb_frame.f_code
        lines.append(f"  {_module(code.co_filename)}:{trace.tb_lineno} {code.co_qualname}")
        trace = trace.tb_next
    return "\n".join(lines)


def install(log: Path, tell: Callable[[str], None]) -> None:
    """Catch what nobody caught, in every thread: into the log, and to `tell` from whichever thread it was."""

    def caught(kind: type[BaseException], trace: TracebackType | None) -> None:
        report = report_of(kind, trace)
        write(log, report)
        tell(report)

    def main_hook(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, _error, trace)
        else:
            caught(kind, trace)

    def thread_hook(told: threading.ExceptHookArgs) -> None:
        if not issubclass(told.exc_type, SystemExit):
            caught(told.exc_type, told.exc_traceback)

    sys.excepthook = main_hook
    threading.excepthook = thread_hook


def write(log: Path, report: str) -> None:
    """Append to the profile's log, which is begun anew when it has grown large; a full disk loses the line."""
    from lahityo.base.clock import system_clock

    try:
        grown = log.exists() and log.stat().st_size > _LARGEST_LOG
        way = os.O_CREAT | os.O_WRONLY | (os.O_TRUNC if grown else os.O_APPEND)
        with os.fdopen(os.open(log, way, 0o600), "a", encoding="utf-8") as file:
            file.write(f"{system_clock().isoformat(timespec='seconds')} {report}\n")
    except OSError:
        return


def _module(file: str) -> str:
    """The file's place below a package folder, without the computer's or the person's own folders."""
    parts = Path(file).parts
    for root in ("lahityo", "site-packages", "PySide6"):
        if root in parts:
            at = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[at:] if root != "site-packages" else parts[at + 1 :])
    return parts[-1] if parts else file
