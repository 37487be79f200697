"""Unlocking: what one sees, what a wrong passphrase does, and that the window answers all the while."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.ui.main_window import MainWindow
from tests.support.desktop import PASSPHRASE, Desktop, running_desktop


class Heart(QObject):
    """Counts the turns of the event loop while something runs."""

    def __init__(self) -> None:
        super().__init__()
        self.beats = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(0)

    def _beat(self) -> None:
        self.beats += 1


def test_a_wrong_passphrase_is_told_under_the_field_and_the_right_one_opens(
    founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        page = desktop.unlock_page
        assert page.passphrase.line.hasFocus()
        desktop.type("something else altogether")
        desktop.press(Qt.Key.Key_Return)
        assert page.busy
        qtbot.waitUntil(lambda: not page.busy, timeout=20_000)
        assert page.field.error == "The passphrase is wrong; nothing was changed."
        assert page.passphrase.line.hasFocus()
        desktop.unlock()  # typed over the wrong one, which is chosen
        assert isinstance(desktop.application.window.page, MainWindow)


def test_nothing_typed_is_asked_for_and_not_tried(founded: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.press(Qt.Key.Key_Return)
        assert not desktop.unlock_page.busy
        assert desktop.unlock_page.field.error == "Type your passphrase first."
        desktop.type("x")
        assert desktop.unlock_page.field.error == ""


def test_a_vault_without_a_keyring_says_so_on_the_unlock_page(founded: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        before = desktop.unlock_page.button.mapTo(desktop.unlock_page, desktop.unlock_page.button.pos())
        qtbot.waitUntil(lambda: bool(desktop.unlock_page.warning), timeout=20_000)
        assert "Only the passphrase protects this vault" in desktop.unlock_page.warning
        desktop.idle()
        page = desktop.unlock_page
        assert page.button.mapTo(page, page.button.pos()) == before  # what is about to be pressed stays


@pytest.mark.usefixtures("product_floor")
def test_the_window_answers_while_the_key_is_derived(founded: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        heart = Heart()
        busy_beats: list[int] = []
        desktop.type(PASSPHRASE)
        desktop.press(Qt.Key.Key_Return)
        desktop.application.unlocked.connect(lambda: busy_beats.append(heart.beats))
        qtbot.waitUntil(lambda: bool(busy_beats), timeout=20_000)
        # A main thread that derived the key itself would not have turned once before the desk was there.
        assert busy_beats[0] > 10
        desktop.idle()


def test_a_vault_whose_key_file_is_damaged_keeps_its_sentence_and_opens_nothing(
    founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    header = founded / "vault.header"
    header.write_bytes(header.read_bytes()[:-40] + bytes(40))
    with running_desktop(founded, qapp, qtbot) as desktop:
        page = desktop.unlock_page
        desktop.type(PASSPHRASE)
        desktop.press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(page.field.error), timeout=20_000)
        assert "vault" in page.field.error
        assert desktop.application.session is None


def test_the_way_out_of_a_forgotten_passphrase_is_told_when_asked(
    founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        assert not told(desktop)
        desktop.unlock_page.forgotten.click()
        qtbot.waitUntil(lambda: told(desktop), timeout=5_000)


def told(desktop: Desktop) -> bool:
    return any("recovery officers" in text for text in desktop.texts())


def test_the_first_picture_waits_for_nothing_that_unlocking_needs(tmp_path: Path) -> None:
    (tmp_path / "vault.header").write_bytes(b"")
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "lahityo.app", "--profile", str(tmp_path)],
        env=os.environ | {"LAHITYO_EXIT_WHEN_READY": "1"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    loaded = {line.rsplit("|", 1)[-1].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}
    assert "lahityo.ui.unlock" in loaded
    heavy = (
        "click",
        "cryptography",
        "sqlcipher3",
        "keyring",
        "msgspec",
        "lahityo.services",
        "lahityo.vault",
        "asyncio",
        # PySide would bring these for its developers.
        "argparse",
        "logging",
    )
    assert [name for name in loaded if name.split(".")[0] in heavy or name.startswith(heavy)] == []
