"""The bench's measurement of the start: from the command to an unlock window that takes a passphrase."""

import os
import statistics
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

from bench_product import Profile
from bench_report import Report

TIMES = 15
READY = "LAHITYO_EXIT_WHEN_READY"
"""The app's process ends when this is 1 and its first window has been painted and takes input.

Neither it nor the empty window takes itself down: that would be the end, not the start.
"""

EMPTY_WINDOW = """
import os
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: os._exit(0))

application = QApplication(sys.argv)
window = Window()
window.resize(900, 600)
window.show()
application.exec()
"""


def start(report: Report, profile: Profile) -> None:
    """Start the app and an empty PySide6 window in turns."""
    if find_spec("lahityo.app.desktop") is None:
        report.figure("app start to the unlock window", "s", None, note="not measured: no desktop")
        return
    app = [sys.executable, "-m", "lahityo.app", "--profile", str(profile.paths.root)]
    empty = [sys.executable, "-c", EMPTY_WINDOW]
    ours: list[float] = []
    baseline: list[float] = []
    for turn in range(TIMES + 1):
        seconds = _seconds(empty, profile.root), _seconds(app, profile.root)
        if None in seconds:
            report.figure("app start to the unlock window", "s", None, note="not measured: the app did not end")
            return
        if turn:  # the first start fills the file cache for both
            baseline.append(seconds[0] or 0.0)
            ours.append(seconds[1] or 0.0)
    report.at_most_times(
        "app start to the unlock window", "s", statistics.median(ours), statistics.median(baseline), 1.2,
        "baseline: an empty PySide6 window",
    )  # fmt: skip


def _seconds(command: list[str], home: Path) -> float | None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", READY: "1", "XDG_STATE_HOME": str(home / "state")}
    # Installed programs are compiled once, not at each start; here too, whatever this shell says, for both.
    environment |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(home / "compiled")}
    begun = time.perf_counter()
    try:
        done = subprocess.run(command, env=environment, capture_output=True, timeout=30, check=False)
    except subprocess.TimeoutExpired:
        return None
    return time.perf_counter() - begun if done.returncode == 0 else None
