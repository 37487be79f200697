"""Threat 36: another program takes pictures of the screen. Windows is asked to leave us out; Linux offers nothing."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.app.platforms import current
from tests.support.desktop import cheap_home, found_organisation, running_desktop
from tests.support.server import RunningServer, sqlite_server

__all__ = ["cheap_home", "sqlite_server"]

SECURITY = Path(__file__).resolve().parents[2] / "SECURITY.md"


def test_every_window_and_sheet_is_to_be_left_out(
    cheap_home: Path, sqlite_server: RunningServer, qapp: QApplication, qtbot: QtBot
) -> None:
    found_organisation(cheap_home, sqlite_server)
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        assert desktop.host.kept_from_capture[0] == int(desktop.application.window.winId())
        desktop.unlock()
        desktop.desk.new_client()
        desktop.idle()
        sheet = QApplication.activeModalWidget()
        assert sheet is not None
        qtbot.waitUntil(lambda: int(sheet.winId()) in desktop.host.kept_from_capture, timeout=5_000)


@pytest.mark.skipif(sys.platform != "linux", reason="says what Linux lacks")
def test_where_the_system_offers_nothing_it_is_said() -> None:
    assert not current().exclude_from_capture(1)
    assert "no program can keep others from taking pictures" in " ".join(SECURITY.read_text("utf-8").split())
