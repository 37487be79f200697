"""The first window on a computer that was removed: who, when, and how much was handed over and how much was not."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.app.workspace import LocalProfile
from lahityo.base.paths import ProfilePaths
from lahityo.ui.first_run.wizard import Wizard
from lahityo.vault import key_file, wipe
from tests.support.desktop import found_organisation, running_desktop
from tests.support.server import RunningServer

REMOVED_AT = 1_795_338_000_000  # 22.11.2026 11:00 in Finland


@pytest.mark.parametrize(
    ("sent", "left", "said"),
    [
        (
            12,
            3,
            (
                "12 changes that had not been sent were handed over; a colleague reads them. "
                "3 changes could not be handed over any more. "
            ),
        ),
        (1, 0, "1 change that had not been sent was handed over; a colleague reads it. "),
        (0, 0, ""),
    ],
)
def test_the_first_window_says_what_became_of_the_vault_that_was_here(
    cheap_home: Path, sqlite_server: RunningServer, qapp: QApplication, qtbot: QtBot, sent: int, left: int, said: str
) -> None:
    found_organisation(cheap_home, sqlite_server)
    paths = ProfilePaths(cheap_home)
    wipe.decide(paths, key_file.load(paths), "Keskuksen hyvinvointialue", REMOVED_AT, sent=sent, left=left)
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        wizard = desktop.application.window.page
        assert isinstance(wizard, Wizard)
        told = "Keskuksen hyvinvointialue removed this computer on"
        qtbot.waitUntil(lambda: any(told in text for text in desktop.texts()), timeout=10_000)
        (line,) = (text for text in desktop.texts() if told in text)
        assert line.endswith(
            f"The records that were here have been erased. {said}"
            "If this was a mistake, ask an administrator for a new invitation code."
        )
    assert not any(path.name.startswith("vault") for path in cheap_home.iterdir())
    assert not LocalProfile(paths).exists()
