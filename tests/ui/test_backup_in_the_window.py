"""A backup is made in the settings and put back where Lähityö begins, by whoever knows its passphrase."""

import os
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from lahityo.domain.client import ClientFields
from lahityo.ui.first_run.wizard import Wizard
from lahityo.ui.shell.backup import BackupCard, BackupSheet, RestoreSheet
from lahityo.ui.widgets.banner import Banner
from tests.support.desktop import PASSPHRASE, Desktop, running_desktop


def asked_for_a_backup(desktop: Desktop) -> BackupSheet:
    """The sheet of the settings, at the unlocked desk."""
    desktop.desk.open_settings()
    desktop.idle()
    return desktop.desk.findChildren(BackupCard)[-1].ask()


class SlowFile:
    """Among the files of attachments one that does not come to its end before it is told to."""

    def __init__(self, profile: Path) -> None:
        self._path = profile / "attachments" / "00" / ("0" * 64)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        os.mkfifo(self._path)
        self._end = -1

    def is_read(self) -> bool:
        with suppress(OSError):  # nobody reads it yet
            self._end = os.open(self._path, os.O_WRONLY | os.O_NONBLOCK)
        return self._end >= 0

    def end(self) -> None:
        os.close(self._end)


def test_a_vault_comes_back_in_a_fresh_profile_by_the_window_alone(
    founded: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    file = tmp_path / "varmuuskopio.lahityo"
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        session.workspace.casework.clients.add(ClientFields(name="Matti Korhonen"))
        desktop.desk.open_settings()
        desktop.idle()
        (card,) = desktop.desk.findChildren(BackupCard)
        sheet = card.ask()
        sheet.file.set_text(str(file))
        sheet.passphrase.set_text("ei tämä lause")
        sheet.go.click()
        qtbot.waitUntil(lambda: not sheet.go.busy, timeout=20_000)
        assert sheet.isVisible()
        assert sheet._passphrase_field.error
        assert sheet.passphrase.line.hasFocus()
        assert not file.exists()
        sheet.passphrase.set_text(PASSPHRASE)
        with qtbot.waitSignal(sheet.accepted, timeout=20_000):
            sheet.go.click()
        assert sheet.passphrase.text() == ""
    with running_desktop(tmp_path / "fresh", qapp, qtbot) as desktop:
        wizard = desktop.application.window.page
        assert isinstance(wizard, Wizard)
        wizard.welcome.restore.click()
        (asked,) = desktop.application.window.findChildren(RestoreSheet)
        asked.file.set_text(str(file))
        asked.passphrase.set_text(PASSPHRASE)
        asked.go.click()
        qtbot.waitUntil(lambda: desktop.application.session is not None, timeout=20_000)
        session = desktop.application.session
        assert session is not None
        assert [row.name for row in session.workspace.casework.clients.rows()] == ["Matti Korhonen"]
        desktop.idle()


def test_a_lock_waits_for_a_backup_that_is_written_and_it_is_whole(
    founded: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """The process ends behind a lock: a backup that it did not wait for would be cut off without a word."""
    file = tmp_path / "varmuuskopio.lahityo"
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        slow = SlowFile(founded)
        sheet = asked_for_a_backup(desktop)
        sheet.file.set_text(str(file))
        sheet.passphrase.set_text(PASSPHRASE)
        sheet.go.click()
        qtbot.waitUntil(slow.is_read, timeout=20_000)
        # Words are kept meanwhile.
        session.workspace.casework.clients.add(ClientFields(name="Matti Korhonen"))
        assert not file.exists()
        with qtbot.assertNotEmitted(desktop.application.locked, wait=500):
            desktop.application.lock()
        with qtbot.waitSignal(desktop.application.locked, timeout=20_000):
            slow.end()
        assert file.exists()
        assert [one.name for one in tmp_path.iterdir() if one.name.startswith(file.name)] == [file.name]
        assert [one.name for one in founded.iterdir() if "snapshot" in one.name] == []
        desktop.unlock()
        assert [row.name for row in desktop.desk.context.workspace.casework.clients.rows()] == ["Matti Korhonen"]


def test_what_a_cut_off_backup_left_goes_when_the_vault_is_opened_next(
    founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    left = [founded / f"vault.db.snapshot{end}" for end in ("", "-wal", "-shm")]
    other = [founded / name for name in ("vault.db.restoring", "own.snapshot")]
    for one in (*left, *other):
        one.write_bytes(b"pages")
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        assert [one for one in left if one.exists()] == []
        assert [one.read_bytes() for one in other] == [b"pages"] * 2


def test_a_place_that_cannot_be_is_told_and_the_sheet_goes_on(
    founded: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    too_long = str(tmp_path / ("n" * 300))
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        sheet = asked_for_a_backup(desktop)
        sheet.passphrase.set_text(PASSPHRASE)
        _is_told_of_impossible_places(sheet, too_long, qtbot)
    with running_desktop(tmp_path / "fresh", qapp, qtbot) as desktop:
        wizard = desktop.application.window.page
        assert isinstance(wizard, Wizard)
        wizard.welcome.restore.click()
        (asked,) = desktop.application.window.findChildren(RestoreSheet)
        asked.passphrase.set_text(PASSPHRASE)
        _is_told_of_impossible_places(asked, too_long, qtbot)


def _is_told_of_impossible_places(sheet: BackupSheet | RestoreSheet, too_long: str, qtbot: QtBot) -> None:
    for name in ("~nobody-of-this-name/b.lahityo", "b\0.lahityo"):
        sheet.file.set_text(name)
        sheet.go.click()
        assert sheet._file_field.error == "There can be no file of this name here; check it, or choose another place."
    sheet.file.set_text(too_long)
    sheet.go.click()
    qtbot.waitUntil(lambda: not sheet.go.busy, timeout=20_000)
    told = [one.text() for one in sheet.findChildren(Banner) if one.isVisible()]
    assert told == ["The name of the file, or of a folder, is too long; choose a shorter one."]
    sheet.reject()
    assert not sheet.isVisible()


def test_a_second_backup_of_a_day_has_a_free_name_and_nothing_is_asked_that_is_then_refused(
    founded: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def get_name(*_: object, options: QFileDialog.Option) -> tuple[str, str]:
        asked.append(options)
        return str(tmp_path / "toinen.lahityo"), ""

    asked: list[QFileDialog.Option] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", get_name)
    monkeypatch.setenv("HOME", str(tmp_path))
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        seen = set()
        for _ in range(3):
            sheet = asked_for_a_backup(desktop)
            name = Path(sheet.file.text())
            assert not name.exists()
            name.parent.mkdir(exist_ok=True)
            name.write_bytes(b"an older one")
            seen.add(name)
            sheet._browse()
            assert sheet.file.text() == str(tmp_path / "toinen.lahityo")
            sheet.reject()
        assert len(seen) == 3
    assert asked == [QFileDialog.Option.DontConfirmOverwrite] * 3
