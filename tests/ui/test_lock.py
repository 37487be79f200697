"""Locking: nothing is asked, nothing typed is lost, nothing stays on the screen, and one comes back where one was."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from lahityo.domain.client import ClientFields
from lahityo.ui.shell.places import place_of
from lahityo.ui.unlock import UnlockPage
from tests.support.desktop import Desktop, running_desktop

CONTROL = Qt.KeyboardModifier.ControlModifier


def by_key(desktop: Desktop) -> None:
    desktop.press(Qt.Key.Key_L, CONTROL)


def by_the_session(desktop: Desktop) -> None:
    assert desktop.host.on_lock is not None
    desktop.host.on_lock()


def by_the_rail(desktop: Desktop) -> None:
    desktop.desk.rail.lock_requested.emit()


@pytest.mark.parametrize("lock", [by_key, by_the_session, by_the_rail])
def test_words_typed_a_moment_before_locking_are_there_after_unlocking(
    lock: Callable[[Desktop], None], founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        client = session.workspace.casework.clients.add(ClientFields(name="Matti Korhonen"))
        desktop.desk.new_visit(client)
        desktop.idle()
        focus = desktop.focus()
        assert isinstance(focus, QPlainTextEdit)
        desktop.type("Keittio siistitty yhdessa")
        with qtbot.waitSignal(desktop.application.locked, timeout=20_000):
            lock(desktop)
            assert isinstance(desktop.application.window.page, UnlockPage)
            assert not any("Korhonen" in text for text in desktop.texts())
        desktop.unlock()
        view = desktop.desk.view
        assert view is not None
        assert place_of(view)[0] == "draft"
        qtbot.waitUntil(
            lambda: "Keittio siistitty yhdessa" in [one.toPlainText() for one in view.findChildren(QPlainTextEdit)],
            timeout=10_000,
        )


def test_locking_returns_to_the_client_that_was_open_and_back_still_works(
    founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        client = session.workspace.casework.clients.add(ClientFields(name="Matti Korhonen"))
        desktop.desk.open_clients()
        desktop.desk.open_client(client)
        desktop.idle()
        with qtbot.waitSignal(desktop.application.locked, timeout=20_000):
            by_key(desktop)
        desktop.unlock()
        view = desktop.desk.view
        assert view is not None
        assert place_of(view) == ("client", client)
        desktop.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        view = desktop.desk.view
        assert view is not None
        assert place_of(view)[0] == "clients"


def test_locking_closes_an_open_form(founded: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        desktop.desk.new_client()
        desktop.idle()
        desktop.type("Matti Korhonen")
        with qtbot.waitSignal(desktop.application.locked, timeout=20_000):
            by_the_session(desktop)
        shown = [one for one in qapp.topLevelWidgets() if one.isVisible()]
        assert shown == [desktop.application.window]
        assert not any("Korhonen" in line.text() for line in desktop.application.window.findChildren(QLineEdit))


def test_closing_the_window_keeps_the_draft(founded: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        client = session.workspace.casework.clients.add(ClientFields(name="Matti Korhonen"))
        desktop.desk.new_visit(client)
        desktop.idle()
        desktop.type("Ovi aukesi")
        desktop.application.window.close()
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        assert [row.preview for row in session.workspace.casework.drafts.rows()] == ["Ovi aukesi"]
