"""Locking over what is open: no sheet, list or hint of a client stays on the screen, and the words of each are kept."""

from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPlainTextEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from lahityo.domain import registry
from lahityo.domain.client import ClientFields
from lahityo.ui.network.meeting_form import MeetingForm
from lahityo.ui.plans.will_card import WillSheet
from lahityo.ui.records.form import RecordForm
from lahityo.ui.shell.backup import BackupCard
from lahityo.ui.shell.keys_sheet import KeysSheet
from lahityo.ui.shell.trouble import TroubleDialog, TroubleTeller
from lahityo.ui.views.client_form import ClientForm
from lahityo.ui.views.client_overview import ClientOverview
from lahityo.ui.widgets.select import Select
from tests.support.desktop import PASSPHRASE, Desktop, running_desktop

WORDS = "Sovittiin tapaaminen"
CLIENT = ClientFields(name="Matti Korhonen", address="Koivukuja 1")


def shown_over(desktop: Desktop) -> list[QWidget]:
    """What shows beside the window itself."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not desktop.application.window]


def add_client(desktop: Desktop) -> bytes:
    session = desktop.application.session
    assert session is not None
    client: bytes = session.workspace.casework.clients.add(CLIENT)
    desktop.desk.open_client(client)
    desktop.idle()
    return client


def lock(desktop: Desktop) -> None:
    """Nothing shows from the first moment on."""
    with desktop.qtbot.waitSignal(desktop.application.locked, timeout=20_000):
        desktop.application.lock()
        assert shown_over(desktop) == []


def kept_words(desktop: Desktop) -> str:
    session = desktop.application.session
    assert session is not None
    return str([draft.values for draft in session.workspace.casework.record_drafts.rows()])


def a_meeting(desktop: Desktop, client: bytes) -> QDialog:
    return MeetingForm(desktop.desk.context, client, desktop.desk.window())


def a_record(desktop: Desktop, client: bytes) -> QDialog:
    spec = registry.spec("task")
    assert spec is not None
    return RecordForm(desktop.desk.context, spec, client=client)


def an_act(desktop: Desktop, client: bytes) -> QDialog:
    return WillSheet(desktop.desk.context, client, None, desktop.desk.window())


def a_new_client(desktop: Desktop, _client: bytes) -> QDialog:
    return ClientForm(desktop.desk.context, None, desktop.desk.window())


@pytest.mark.parametrize("make", [a_meeting, a_record, an_act, a_new_client])
def test_the_last_words_of_a_sheet_are_kept_and_the_sheet_is_gone(
    make: Callable[[Desktop, bytes], QDialog], founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        sheet = make(desktop, add_client(desktop))
        sheet.open()
        desktop.idle()
        fields = [*sheet.findChildren(QPlainTextEdit), *sheet.findChildren(QLineEdit)]
        QTest.keyClicks(next(one for one in fields if one.isVisible()), WORDS)
        lock(desktop)
        qtbot.waitUntil(lambda: not shiboken6.isValid(sheet), timeout=5_000)
        desktop.unlock()
        assert WORDS in kept_words(desktop)


def test_a_client_being_changed_is_not_seen_and_unlocking_is_possible(
    founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        add_client(desktop)
        (overview,) = desktop.desk.findChildren(ClientOverview)
        overview._change()
        desktop.idle()
        assert shown_over(desktop)
        lock(desktop)
        assert QApplication.activeModalWidget() is None
        desktop.unlock()


def test_a_passphrase_that_is_being_typed_does_not_stay(founded: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        desktop.desk.open_settings()
        desktop.idle()
        (card,) = desktop.desk.findChildren(BackupCard)
        sheet = card.ask()
        sheet.passphrase.set_text(PASSPHRASE)
        lock(desktop)
        qtbot.waitUntil(lambda: not shiboken6.isValid(sheet), timeout=5_000)


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")
def test_neither_an_open_list_nor_a_hint_stays(founded: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        add_client(desktop)
        names = Select([("1", CLIENT.name), ("2", CLIENT.alias)], desktop.desk)
        names.show()
        names.showPopup()
        QToolTip.showText(QPoint(1, 1), CLIENT.name, desktop.desk)
        assert len(shown_over(desktop)) > 1
        lock(desktop)


def test_an_answer_that_comes_after_the_lock_opens_nothing(founded: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        desk, tasks = desktop.desk, desktop.desk.context.tasks
        tasks.run(desk, int, lambda _: KeysSheet(desk.window()).open())
        tasks._workers["read"].submit(int).result()  # it has ended, and nobody has been told yet
        lock(desktop)
        assert shown_over(desktop) == []


@pytest.mark.parametrize("over", ["page", "sheet"])
def test_whoever_is_asked_for_a_file_is_asked_no_more(
    over: str, founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        asks: QWidget = desktop.desk
        if over == "sheet":
            asks = a_meeting(desktop, add_client(desktop))
            asks.show()
        with qtbot.waitSignal(desktop.application.locked, timeout=20_000):
            QTimer.singleShot(0, desktop.application.lock)
            assert QFileDialog.getSaveFileName(asks, "", "kopio.pdf") == ("", "")
        assert shown_over(desktop) == []
        desktop.unlock()


def test_a_fault_told_when_it_was_locked_does_not_hide_the_next(
    founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        teller = TroubleTeller(desktop.application)
        teller.told.emit("first")
        assert shown_over(desktop)
        lock(desktop)
        qtbot.wait(0)
        teller.told.emit("second")
        (dialog,) = shown_over(desktop)
        assert isinstance(dialog, TroubleDialog)
        dialog.reject()
