"""Languages: chosen by the system or the person, changed while the app runs, and complete on every page."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

import translations
from lahityo.ui.settings import SettingsView
from lahityo.ui.translations import language_of
from lahityo.ui.unlock import UnlockPage
from tests.support.desktop import found_organisation, running_desktop
from tests.support.server import RunningServer


@pytest.mark.parametrize(
    ("preference", "system", "shown"),
    [
        ("sv", ["fi-FI"], "sv"),
        ("system", ["sv-FI", "fi-FI"], "sv"),
        ("system", ["de-DE", "en-GB"], "en"),
        ("system", ["C"], "fi"),
        ("system", [], "fi"),
    ],
)
def test_the_system_decides_the_language_until_the_person_does(preference: str, system: list[str], shown: str) -> None:
    assert language_of(preference, system) == shown


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_a_file_is_named_in_the_language_and_in_letters_that_every_stick_takes(language: str) -> None:
    names = [one for one in translations.read(translations.catalogue(language)) if one.context == "FileNames"]
    assert len(names) >= 6
    assert all(re.fullmatch("[a-z]+(-[a-z]+)*", one.forms[0]) for one in names)
    assert any(one.forms[0] != one.source for one in names)


def words_of(window: QWidget) -> Iterator[str]:
    """Everything that is shown or heard."""
    for widget in window.findChildren(QWidget):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget.placeholderText()


def untranslated(window: QWidget, language: str) -> list[str]:
    """Words in English that this language has others for."""
    own = {
        message.source: message.forms[0]
        for message in translations.read(translations.catalogue(language))
        if not message.plural
    }
    same = set(own.values())
    return sorted({word for word in words_of(window) if word in own and own[word] != word and word not in same})


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_no_page_shows_a_word_in_english(
    language: str, cheap_home: Path, sqlite_server: RunningServer, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(cheap_home / "new", qapp, qtbot, language) as desktop:
        assert untranslated(desktop.application.window, language) == []
    found_organisation(cheap_home, sqlite_server)
    with running_desktop(cheap_home, qapp, qtbot, language) as desktop:
        qtbot.waitUntil(lambda: bool(desktop.unlock_page.warning), timeout=20_000)
        assert untranslated(desktop.application.window, language) == []
        desktop.unlock()
        desk = desktop.desk
        for go in (
            desk.open_today, desk.open_clients, desk.open_visits, desk.new_visit, desk.open_settings, desk.open_sync,
            desk.new_client,
        ):  # fmt: skip
            go()
            desktop.idle()
            assert untranslated(desktop.application.window, language) == [], go.__name__


def test_another_language_is_taken_at_once_and_kept(
    cheap_home: Path, sqlite_server: RunningServer, qapp: QApplication, qtbot: QtBot
) -> None:
    found_organisation(cheap_home, sqlite_server)
    with running_desktop(cheap_home, qapp, qtbot, "fi") as desktop:
        assert "Avaa holvi" in desktop.texts()
        desktop.application._choose_language("sv")
        assert "Öppna valvet" in desktop.texts()
        desktop.unlock()
        desktop.desk.open_settings()
        settings = desktop.desk.view
        assert isinstance(settings, SettingsView)
        settings.language.chip("en").click()
        desktop.idle()
        assert isinstance(desktop.desk.view, SettingsView)
        assert "Appearance" in desktop.texts()
        assert untranslated(desktop.application.window, "sv") != []  # the test itself can fail
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        assert isinstance(desktop.application.window.page, UnlockPage)
        assert "Open the vault" in desktop.texts()
