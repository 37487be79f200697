"""What was refused, what was not believed, and a restored server, are settled from the synchronisation page alone."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.app.workspace import LocalProfile
from lahityo.base.paths import ProfilePaths
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Role
from lahityo.services.casework import Casework
from lahityo.ui.sync_view.trouble_sheet import FillUpSheet, LeaveSheet
from lahityo.ui.sync_view.view import SyncView
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.dialog import Dialog
from lahityo.vault import meta, problems
from lahityo.vault.vault import Tx
from tests.support.desktop import PASSPHRASE, Desktop, found_organisation, running_desktop
from tests.support.server import RunningServer


def _casework(desktop: Desktop) -> Casework:
    session = desktop.application.session
    assert session is not None
    return session.workspace.casework


def _page(desktop: Desktop) -> SyncView:
    desktop.desk.open_sync()
    view = desktop.desk.view
    assert isinstance(view, SyncView)
    desktop.idle()
    return view


def _buttons(view: SyncView, words: str) -> list[Button]:
    return [one for one in view.findChildren(Button) if one.text() == words and one.isVisibleTo(view)]


def _press_line(view: SyncView, words: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(_buttons(view, words)), timeout=10_000)
    _buttons(view, words)[0].click()


def _sheet(desktop: Desktop, kind: type[Dialog]) -> Dialog:
    (sheet,) = desktop.application.window.findChildren(kind)
    return sheet


def _press(sheet: Dialog, words: str) -> None:
    (button,) = [one for one in sheet.findChildren(Button) if one.text() == words]
    assert button.isVisible()
    button.click()


def _refuse(casework: Casework, outcome: int) -> None:
    """As the server's answer leaves it."""

    def work(tx: Tx) -> None:
        tx.log.seal_waiting(1000)
        tx.connection.execute("UPDATE own_log SET outcome = ? WHERE n = (SELECT max(n) FROM own_log)", (outcome,))
        tx.touch("sync", b"")

    casework.vault.write(work)


def test_an_administrator_lets_a_restored_server_be_filled_up(
    cheap_home: Path, sqlite_server: RunningServer, qapp: QApplication, qtbot: QtBot
) -> None:
    found_organisation(cheap_home, sqlite_server)
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        desktop.unlock()
        casework = _casework(desktop)

        def notice(tx: Tx) -> None:
            meta.put(tx.connection, "rolled_back", b"1")
            problems.note(tx.connection, problems.ROLLED_BACK, 1, b"")

        casework.vault.write(notice)
        view = _page(desktop)
        _press_line(view, "Refill the server…", qtbot)
        assert any("You are an administrator" in text for text in desktop.texts())
        assert not any("does not pass the checks" in text for text in desktop.texts())
        sheet = _sheet(desktop, FillUpSheet)
        assert any("whoever runs the server" in text for text in desktop.texts())
        _press(sheet, "Refill the server")
        qtbot.waitUntil(lambda: casework.status.problems() == [], timeout=30_000)
        assert casework.vault.roster.resumed == 1
        qtbot.waitUntil(lambda: any("there is nothing to do" in text for text in desktop.texts()), timeout=10_000)


def test_an_administrator_whose_own_computer_has_noticed_nothing_can_say_so_all_the_same(
    cheap_home: Path, sqlite_server: RunningServer, qapp: QApplication, qtbot: QtBot
) -> None:
    found_organisation(cheap_home, sqlite_server)
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        desktop.unlock()
        casework = _casework(desktop)
        view = _page(desktop)
        _press_line(view, "Refill the server…", qtbot)
        _press(_sheet(desktop, FillUpSheet), "Refill the server")
        qtbot.waitUntil(lambda: casework.vault.roster.resumed == 1, timeout=30_000)


def test_what_was_not_believed_leaves_the_list_with_a_written_reason_alone(
    cheap_home: Path, sqlite_server: RunningServer, qapp: QApplication, qtbot: QtBot
) -> None:
    found_organisation(cheap_home, sqlite_server)
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        desktop.unlock()
        casework = _casework(desktop)
        casework.vault.write(lambda tx: problems.note(tx.connection, "chain", 1, b"x"))
        _press_line(_page(desktop), "Give up…", qtbot)
        sheet = _sheet(desktop, LeaveSheet)
        assert isinstance(sheet, LeaveSheet)
        _press(sheet, "Give up")
        qtbot.waitUntil(lambda: sheet._field.error != "", timeout=10_000)
        assert casework.status.problems() != []
        sheet._grounds.setFocus()
        desktop.type("Yllapitaja tietaa")
        _press(sheet, "Give up")
        qtbot.waitUntil(lambda: casework.status.problems() == [], timeout=10_000)
        assert [one.reason for one in casework.troubles.history()] == ["Yllapitaja tietaa"]


def test_a_refused_change_says_why_and_can_be_opened_saved_tried_again_or_given_up(
    cheap_home: Path, sqlite_server: RunningServer, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    found_organisation(cheap_home, sqlite_server)
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        desktop.unlock()
        casework = _casework(desktop)
        client = casework.clients.add(ClientFields(name="Hylätty Asiakas", phone="050 555 0101"))
        qtbot.waitUntil(lambda: casework.status.now().waiting == 0, timeout=20_000)
        sent_before = set(casework.outbox.lines())
        assert sent_before == set()
        _refuse(casework, 18)
        view = _page(desktop)
        qtbot.waitUntil(lambda: bool(_buttons(view, "Save the text…")), timeout=10_000)
        assert any("There is nobody else to ask for access" in text for text in desktop.texts())
        assert any("You may not write to that register any more." in text for text in desktop.texts())
        (line,) = casework.outbox.lines()
        assert {one.text() for one in view.findChildren(Button)} >= {
            "Try again", "Open", "Save the text…", "Give up…",
        }  # fmt: skip
        assert not _buttons(view, "Ask for access"), "the only administrator is to ask herself"
        file = tmp_path / "text.txt"
        view._remedies.save_text(line, str(file))
        qtbot.waitUntil(file.exists, timeout=10_000)
        saved = file.read_text(encoding="utf-8")
        assert "050 555 0101" in saved
        assert "Phone: " in saved
        log = casework.vault.read(lambda c: [str(row[0]) for row in c.execute("SELECT part FROM opening")])
        assert "export" in log
        _press_line(view, "Try again", qtbot)
        qtbot.waitUntil(lambda: casework.outbox.lines() == [], timeout=20_000)
        assert casework.clients.get(client).fields.phone == "050 555 0101"


def test_asking_for_access_is_a_task_of_an_administrator_and_names_no_client(
    cheap_home: Path, sqlite_server: RunningServer, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    found_organisation(tmp_path / "founder", sqlite_server)
    founder = LocalProfile(ProfilePaths(tmp_path / "founder")).unlock(PASSPHRASE)
    code, administrator = founder.invite("Tiina Salo", Role.NURSE), founder.casework.vault.identity.member
    founder.close()
    LocalProfile(ProfilePaths(cheap_home)).join(code, PASSPHRASE).close()
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        desktop.unlock()
        casework = _casework(desktop)
        casework.clients.add(ClientFields(name="Hylätty Asiakas"))
        qtbot.waitUntil(lambda: casework.status.now().waiting == 0, timeout=20_000)
        _refuse(casework, 18)
        view = _page(desktop)
        qtbot.waitUntil(lambda: bool(_buttons(view, "Ask for access")), timeout=10_000)
        assert any("Administrator: Aino Virtanen." in text for text in desktop.texts())
        _press_line(view, "Ask for access", qtbot)
        tasks: Callable[[], list[object]] = lambda: list(casework.records.rows("team_task"))  # noqa: E731
        qtbot.waitUntil(lambda: bool(tasks()), timeout=10_000)
        (task,) = casework.records.rows("team_task")
        assert str(task.values["what"]).startswith("Give Tiina Salo access to: Shared by both professions")
        assert task.values["assignee"] == administrator
        assert "Hylätty" not in str(task.values)
