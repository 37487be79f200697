"""PySide as the app loads it: what is left out is missed by nobody who runs it."""

import subprocess
import sys
from pathlib import Path

_LOAD = """
from lahityo.app import qt
qt.load()
"""


def in_a_process_of_its_own(script: str, folder: Path) -> str:
    """What a script prints that loads Qt as the app does."""
    done = subprocess.run(
        [sys.executable, "-c", _LOAD + script], cwd=folder, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_a_wrong_call_into_qt_still_says_what_it_takes(tmp_path: Path) -> None:
    script = """
from PySide6.QtCore import QTimer
try:
    QTimer().setInterval("soon")
except TypeError as error:
    print(error)
"""
    assert "setInterval(msec: int" in in_a_process_of_its_own(script, tmp_path)


def test_the_source_of_an_imported_module_is_read_once_and_not_searched(tmp_path: Path) -> None:
    (tmp_path / "imported.py").write_text("made = compile('1 + 1', 'made', 'eval')\n")
    script = """
import sys
opened = []
sys.addaudithook(lambda event, of: event == "open" and opened.append(str(of[0])))
import imported
print(sum(name.endswith("imported.py") for name in opened), eval(imported.made))
"""
    assert in_a_process_of_its_own(script, tmp_path).split() == ["1", "2"]


def test_the_stub_generator_is_left_out(tmp_path: Path) -> None:
    """As long as PySide keeps it where it is left out of; when this fails, look where it has gone to."""
    script = """
from PySide6.support.signature.lib import enum_sig, pyi_generator
print(hasattr(enum_sig, "HintingEnumerator"), hasattr(pyi_generator, "generate_pyi"))
"""
    assert in_a_process_of_its_own(script, tmp_path).split() == ["False", "False"]
