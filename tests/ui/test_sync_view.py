"""The synchronisation page: where the changes are, and a field with two versions settled by a person."""

import time
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from lahityo.app.workspace import LocalProfile, LocalWorkspace
from lahityo.base.errors import EnvironmentFault
from lahityo.base.paths import ProfilePaths
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Role
from lahityo.ui.conflict_view import ConflictView, differing
from lahityo.ui.ports import SyncPhase
from lahityo.ui.sync_view.bundle_card import BundleCard
from lahityo.ui.sync_view.view import SyncView
from lahityo.ui.views.client_page import ClientPage
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.pill import Pill
from lahityo.vault.vault import Tx
from tests.support.desktop import PASSPHRASE, Desktop, found_organisation, running_desktop
from tests.support.server import RunningServer, running_server


def until_synced(workspace: LocalWorkspace, client: bytes, phone: str | None = None) -> None:
    """Sync until the client is there, with `phone` if named; the workspace's own thread does the work."""
    ends = time.monotonic() + 30
    while time.monotonic() < ends:
        rows = {row.id: row for row in workspace.casework.clients.rows()}
        settled = not workspace.casework.status.now().waiting and workspace.sync.report().phase is SyncPhase.SYNCED
        if settled and client in rows and (phone is None or rows[client].phone == phone):
            return
        workspace.sync.request()
        time.sleep(0.05)
    pytest.fail("the laptops did not sync")


@pytest.fixture
def disputed(cheap_home: Path, sqlite_server: RunningServer, tmp_path: Path) -> Path:
    """A profile in which two nurses have written a client's phone number without having seen each other's."""
    found_organisation(cheap_home, sqlite_server)
    aino = LocalProfile(ProfilePaths(cheap_home)).unlock(PASSPHRASE)
    client = aino.casework.clients.add(ClientFields(name="Matti Korhonen", phone="040 000 0000"))
    code = aino.invite("Tiina Salo", Role.NURSE)
    tiina = LocalProfile(ProfilePaths(tmp_path / "tiina")).join(code, PASSPHRASE)
    until_synced(aino, client)
    until_synced(tiina, client)
    read_before = aino.casework.clients.get(client)
    theirs = tiina.casework.clients.get(client)
    tiina.casework.clients.change(theirs, ClientFields(name="Matti Korhonen", phone="040 222 2222"), "")
    until_synced(tiina, client)
    until_synced(aino, client, "040 222 2222")
    aino.casework.clients.change(read_before, ClientFields(name="Matti Korhonen", phone="040 111 1111"), "")
    for workspace in (aino, tiina):
        workspace.close()
    return cheap_home


def open_conflict(desktop: Desktop, qtbot: QtBot) -> ConflictView:
    desktop.desk.open_sync()
    view = desktop.desk.view
    assert isinstance(view, SyncView)
    desktop.idle()

    def compare() -> list[Button]:
        return [one for one in view.findChildren(Button) if one.text() == "Compare and choose"]

    qtbot.waitUntil(lambda: bool(compare()), timeout=10_000)
    compare()[0].click()
    shown = desktop.desk.view
    assert isinstance(shown, ConflictView)
    desktop.idle()
    return shown


def press(view: ConflictView, words: str, number: int = 0) -> None:
    [one for one in view.findChildren(Button) if one.text() == words][number].click()


def test_two_versions_are_shown_with_who_wrote_them_and_one_is_chosen(
    disputed: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(disputed, qapp, qtbot) as desktop:
        desktop.unlock()
        view = open_conflict(desktop, qtbot)
        assert {"Aino Virtanen (you)", "Tiina Salo"} <= {pill.text() for pill in view.findChildren(Pill)}
        press(view, "Choose this")
        qtbot.waitUntil(lambda: isinstance(desktop.desk.view, SyncView), timeout=10_000)
        desktop.idle()
        session = desktop.application.session
        assert session is not None
        assert session.workspace.casework.status.conflicts() == []
        assert "Nothing needs attention." in desktop.texts()


def test_the_proposed_text_has_what_each_wrote_and_says_where_to_look(
    disputed: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(disputed, qapp, qtbot) as desktop:
        desktop.unlock()
        view = open_conflict(desktop, qtbot)
        assert view._merged is not None
        assert sorted(view._merged.text().split(", ")) == ["040 111 1111", "040 222 2222"]
        assert "Both wrote in the marked place: read it before you accept." in desktop.texts()
        view._merged.setFocus()
        desktop.type("0")
        assert "Both wrote in the marked place: read it before you accept." not in desktop.texts()


def test_two_versions_are_merged_into_a_text_of_ones_own(disputed: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with running_desktop(disputed, qapp, qtbot) as desktop:
        desktop.unlock()
        view = open_conflict(desktop, qtbot)
        assert view._merged is not None
        view._merged.setFocus()
        desktop.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        desktop.type("040 111 1111, 040 222 2222")
        press(view, "Accept the merged text")
        qtbot.waitUntil(lambda: isinstance(desktop.desk.view, SyncView), timeout=10_000)
        session = desktop.application.session
        assert session is not None
        assert [row.phone for row in session.workspace.casework.clients.rows()] == ["040 111 1111, 040 222 2222"]


def openings(desktop: Desktop) -> list[tuple[str, bytes]]:
    session = desktop.application.session
    assert session is not None
    rows = session.workspace.casework.vault.read(
        lambda connection: connection.execute("SELECT part, record FROM opening").fetchall()
    )
    return [(str(part), bytes(record)) for part, record in rows]


def test_the_two_versions_are_in_the_access_log_before_they_show_and_do_not_show_when_they_cannot_be(
    disputed: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running_desktop(disputed, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        casework = session.workspace.casework
        (client,) = [row.id for row in casework.clients.rows()]
        assert openings(desktop) == []
        before: list[list[tuple[str, bytes]]] = []
        show = ConflictView._show

        def watched(view: ConflictView, me: str) -> None:
            before.append(openings(desktop))
            show(view, me)

        monkeypatch.setattr(ConflictView, "_show", watched)
        open_conflict(desktop, qtbot)
        assert before == [[("overview", client)]]
        assert any("040 111" in one.toPlainText() for one in desktop.application.window.findChildren(QPlainTextEdit))

        def full(tx: Tx) -> None:
            pages = tx.connection.execute("PRAGMA page_count").fetchone()[0]
            tx.connection.execute(f"PRAGMA max_page_count = {pages}")

        desktop.desk.back()
        casework.vault.write(full)
        for length in (20_000, 500, 0):
            with suppress(EnvironmentFault):
                while True:
                    casework.access.note(casework.access.opening(client, "plan", why="x" * length))
        view = open_conflict(desktop, qtbot)
        assert any("disk is full" in text for text in desktop.texts())
        assert view.findChildren(QPlainTextEdit) == []


def test_what_is_settled_elsewhere_meanwhile_is_not_offered_any_more(
    disputed: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(disputed, qapp, qtbot) as desktop:
        desktop.unlock()
        view = open_conflict(desktop, qtbot)
        session = desktop.application.session
        assert session is not None
        status = session.workspace.casework.status
        (conflict,) = status.conflicts()
        status.resolve(conflict, 0)
        qtbot.waitUntil(lambda: any("settled elsewhere" in text for text in desktop.texts()), timeout=10_000)
        assert not any(one.isEnabled() for one in view.findChildren(Button) if one.text() == "Choose this")
        press(view, "Open the client")
        assert isinstance(desktop.desk.view, ClientPage)


def test_the_client_s_page_leads_to_the_two_versions_and_the_pill_counts_them(
    disputed: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(disputed, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        (client,) = [row.id for row in session.workspace.casework.clients.rows()]
        desktop.desk.open_client(client)
        desktop.idle()
        (compare,) = [one for one in desktop.desk.findChildren(Button) if one.text() == "Compare" and one.isVisible()]
        compare.click()
        qtbot.waitUntil(lambda: isinstance(desktop.desk.view, ConflictView), timeout=10_000)
        qtbot.waitUntil(lambda: desktop.desk.top.sync.text() == "1 place with two versions", timeout=20_000)


@pytest.mark.parametrize(
    ("mine", "theirs", "marked"),
    [
        ("käy kaksi kertaa viikossa", "käy kerran viikossa", ["kaksi kertaa"]),
        ("sama teksti", "sama teksti", []),
        ("", "jotain", [""]),
        ("alku ja loppu", "alku", ["ja loppu"]),
    ],
)
def test_only_the_words_that_the_other_version_lacks_are_marked(mine: str, theirs: str, marked: list[str]) -> None:
    ranges = differing(mine, theirs, "mine")
    assert [mine[start : start + length] for start, length, _ in ranges] == marked


def test_laptops_exchange_their_changes_by_a_folder_from_the_page(
    cheap_home: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with running_server(f"sqlite:///{tmp_path / 'server.db'}") as server, ExitStack() as stack:
        found_organisation(cheap_home, server)
        aino = LocalProfile(ProfilePaths(cheap_home)).unlock(PASSPHRASE)
        stack.callback(aino.close)
        tiina = LocalProfile(ProfilePaths(tmp_path / "tiina")).join(aino.invite("Tiina Salo", Role.NURSE), PASSPHRASE)
        stack.callback(tiina.close)
        client = aino.casework.clients.add(ClientFields(name="Matti Korhonen"))
        until_synced(aino, client)
        until_synced(tiina, client)
    tiina = LocalProfile(ProfilePaths(tmp_path / "tiina")).unlock(PASSPHRASE)
    try:
        tiina.casework.clients.add(ClientFields(name="Uusi Asiakas"))
        tiina.exchange_by(stick)
    finally:
        tiina.close()
    (stick / "0000.lahityo-bundle").write_bytes(b"half")
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        desktop.unlock()
        desktop.desk.open_sync()
        view = desktop.desk.view
        assert isinstance(view, SyncView)
        card = view.findChildren(BundleCard)[0]
        card.exchange(stick)
        qtbot.waitUntil(lambda: any("from colleagues" in text for text in desktop.texts()), timeout=20_000)
        told = next(text for text in desktop.texts() if "from colleagues" in text)
        assert "Tiina Salo, as of" in told
        assert "0000.lahityo-bundle: The file is not a whole" in told
        session = desktop.application.session
        assert session is not None
        names = [row.name for row in session.workspace.casework.clients.rows()]
        assert sorted(names) == ["Matti Korhonen", "Uusi Asiakas"]
