"""Photos and documents as a person meets them: added, looked at, voided, and copied out only for a reason."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from lahityo.base.errors import Refused
from lahityo.services.attachments import Attachment, NewFile
from lahityo.sync.chunks import ChunkSync
from lahityo.sync.server import NO_ROOM, Server
from lahityo.ui.attachments.ahead import AheadCard
from lahityo.ui.attachments.card import AttachmentsCard, Owner, client_card
from lahityo.ui.attachments.viewer import Viewer
from lahityo.ui.context import Context
from lahityo.ui.records.page import RecordPage
from lahityo.ui.views.visit_editor import VisitEditor
from lahityo.ui.views.visit_page import VisitPage
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.text_area import TextArea
from tests.support import pictures
from tests.support.attachments import noise
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle


def file_of(folder: Path, name: str = "Ovi.jpg", raw: bytes = b"") -> Path:
    path = folder / name
    path.write_bytes(raw or pictures.jpeg(640, 480))
    return path


def move(desk: Desk) -> None:
    server = Server(desk.vault.identity.server)
    try:
        ChunkSync(desk.vault, server, desk.vault.clock).run()
    finally:
        server.close()


def card_of(view: QWidget) -> AttachmentsCard:
    return view.findChildren(AttachmentsCard)[0]


def names(card: AttachmentsCard) -> list[str]:
    return [one.name for one in card.rows]


def said(view: QWidget) -> list[str]:
    return [banner.text() for banner in view.findChildren(Banner) if not banner.isHidden()]


def press(view: QWidget, words: str) -> None:
    next(one for one in view.findChildren(Button) if one.text() == words and not one.isHidden()).click()


@pytest.fixture
def client_files(lead: Desk, given: Make, shown: Show) -> tuple[Context, AttachmentsCard, bytes]:
    """The card of a client without files."""
    client, context = add_client(lead), given(lead)
    card = client_card(context, client)
    shown(card)
    settle(context)
    assert isinstance(card, AttachmentsCard)
    return context, card, client


def looked_at(context: Context, one: Attachment, parent: QWidget, qtbot: QtBot) -> Viewer:
    viewer = Viewer(context, one, parent.window())
    viewer.open()
    qtbot.waitUntil(lambda: viewer.is_shown, timeout=5000)
    return viewer


def test_files_are_added_by_the_dialog(
    client_files: tuple[Context, AttachmentsCard, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context, card, _ = client_files
    chosen = [str(file_of(tmp_path)), str(file_of(tmp_path, "Päätös.pdf", pictures.pdf(pages=2)))]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    press(card, "Add…")
    settle(context)
    assert sorted(names(card)) == ["Ovi.jpg", "Päätös.pdf"]
    assert {str(one.place) for one in card.rows} == {"waiting"}


def test_a_dropped_file_and_a_pasted_picture_are_added(
    client_files: tuple[Context, AttachmentsCard, bytes], tmp_path: Path
) -> None:
    context, card, _ = client_files
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(file_of(tmp_path)))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    card.dropEvent(event)
    assert event.isAccepted()
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)
    QGuiApplication.clipboard().setImage(image)
    card.findChildren(Button)[0].setFocus()
    QTest.keySequence(card.findChildren(Button)[0], "Ctrl+V")
    settle(context)
    assert sorted(names(card)) == ["Ovi.jpg", "Pasted picture"]
    assert any((one.width, one.height) == (60, 40) for one in card.rows)


def test_an_empty_clipboard_says_so(client_files: tuple[Context, AttachmentsCard, bytes]) -> None:
    _, card, _ = client_files
    QGuiApplication.clipboard().clear()
    card.paste()
    assert said(card) == ["There is no picture or file on the clipboard."]


def test_what_cannot_be_kept_says_why_and_the_rest_is_kept(
    client_files: tuple[Context, AttachmentsCard, bytes], tmp_path: Path
) -> None:
    context, card, _ = client_files
    card.adder.add_files([file_of(tmp_path, "ohjelma.exe", b"MZ" + bytes(99)), file_of(tmp_path)])
    settle(context)
    assert names(card) == ["Ovi.jpg"]
    assert said(card) == ["This kind of file is not kept; add a photo (JPEG, HEIC, PNG, WebP, TIFF) or a PDF."]


def test_a_picture_that_is_too_large_is_shrunk_when_one_says_so(
    client_files: tuple[Context, AttachmentsCard, bytes], tmp_path: Path, qtbot: QtBot
) -> None:
    context, card, _ = client_files
    card.adder.add_files([file_of(tmp_path, "Suuri.jpg", noise(5200))])
    settle(context)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Dialog)
    assert names(card) == []
    press(dialog, "Shrink and add")
    settle(context)
    assert names(card) == ["Suuri.jpg"]


def test_a_photo_is_looked_at_by_keyboard(
    client_files: tuple[Context, AttachmentsCard, bytes], qtbot: QtBot, tmp_path: Path
) -> None:
    context, card, _ = client_files
    card.adder.add_files([file_of(tmp_path, raw=pictures.jpeg(640, 320))])
    settle(context)
    viewer = looked_at(context, card.rows[0], card, qtbot)
    canvas = viewer._canvas
    wide = canvas.width()
    assert canvas.width() > canvas.height()
    QTest.keyClick(viewer, Qt.Key.Key_Plus)
    assert canvas.width() > wide
    QTest.keyClick(viewer, Qt.Key.Key_0)
    assert canvas.width() == wide
    QTest.keyClick(viewer, Qt.Key.Key_R)
    assert canvas.width() < canvas.height()
    assert viewer.windowTitle() == "Photo or document"
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert viewer.isHidden()


def test_a_document_is_read_page_by_page(
    client_files: tuple[Context, AttachmentsCard, bytes], qtbot: QtBot, tmp_path: Path
) -> None:
    context, card, _ = client_files
    card.adder.add_files([file_of(tmp_path, "a.pdf", pictures.pdf(pages=3))])
    settle(context)
    viewer = looked_at(context, card.rows[0], card, qtbot)
    for key, page in (("PgDown", 1), ("End", 2), ("PgDown", 2), ("PgUp", 1), ("Home", 0)):
        QTest.keySequence(viewer, key)
        settle(context)
        assert viewer.page == page
    viewer.reject()


def test_the_ends_of_a_document_have_no_page_to_go_to_and_the_keys_stay_with_what_can_be_pressed(
    client_files: tuple[Context, AttachmentsCard, bytes], qtbot: QtBot, tmp_path: Path
) -> None:
    context, card, _ = client_files
    card.adder.add_files([file_of(tmp_path, "a.pdf", pictures.pdf(pages=3))])
    settle(context)
    viewer = looked_at(context, card.rows[0], card, qtbot)
    previous, following = [one for one in viewer.findChildren(Button) if one.text() in ("Previous", "Next")]
    assert (previous.isEnabled(), following.isEnabled()) == (False, True)
    following.setFocus()
    for page, offered, keys in ((1, (True, True), following), (2, (True, False), previous)):
        QTest.keyClick(following, Qt.Key.Key_Space)
        settle(context)
        assert viewer.page == page
        assert (previous.isEnabled(), following.isEnabled()) == offered
        assert viewer.focusWidget() is keys
    QTest.keySequence(viewer, "Home")
    settle(context)
    assert (previous.isEnabled(), following.isEnabled()) == (False, True)
    assert viewer.focusWidget() is following
    viewer.reject()


def test_opening_stands_in_the_access_log(
    client_files: tuple[Context, AttachmentsCard, bytes], lead: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    context, card, client = client_files
    card.adder.add_files([file_of(tmp_path)])
    settle(context)
    looked_at(context, card.rows[0], card, qtbot).reject()
    lines = lead.casework.access.lines(client)
    assert (str(lines[0].part), lines[0].document, lines[0].type) == ("document", card.rows[0].id, "attachment")


def test_a_copy_outside_asks_for_a_reason_first(
    client_files: tuple[Context, AttachmentsCard, bytes], lead: Desk, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    context, card, client = client_files
    card.adder.add_files([file_of(tmp_path)])
    settle(context)
    target = tmp_path / "kopio.jpg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    viewer = looked_at(context, card.rows[0], card, qtbot)
    press(viewer, "Save a copy…")
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, Dialog)
    press(sheet, "Choose the place…")
    settle(context)
    assert not target.exists()
    why = sheet.findChildren(TextArea)[0]
    QTest.keyClicks(why, "Liitetaan hakemukseen")
    press(sheet, "Choose the place…")
    settle(context)
    assert target.read_bytes() == lead.casework.attachments.content(card.rows[0].id)
    exports = [line for line in lead.casework.access.lines(client) if str(line.part) == "export"]
    assert [line.why for line in exports] == ["Liitetaan hakemukseen"]
    viewer.reject()


def test_a_voided_photo_leaves_the_card_and_stays_in_the_history(
    client_files: tuple[Context, AttachmentsCard, bytes], lead: Desk, tmp_path: Path
) -> None:
    context, card, client = client_files
    card.adder.add_files([file_of(tmp_path)])
    settle(context)
    lead.casework.attachments.void(card.rows[0].id, "Väärä henkilö", "wrong_person")
    settle(context)
    assert names(card) == []
    (row,) = lead.casework.records.rows("attachment", client=client, voided=True)
    assert row.voided is not None


def test_a_photo_added_while_writing_stands_with_the_visit(
    lead: Desk, given: Make, shown: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    client, context = add_client(lead), given(lead)
    editor = VisitEditor(context, client=client)
    shown(editor)
    settle(context)
    card = card_of(editor)
    assert card.rows == []
    card.adding.emit()
    card.adder.add_files([file_of(tmp_path)])
    settle(context)
    assert [(one.name, str(one.place)) for one in card.rows] == [("Ovi.jpg", "draft")]
    QTest.keyClicks(editor._form.situation, "Kuvattiin ovi")
    editor._foot.saved_open.emit()
    settle(context)
    visit = lead.casework.lists.of_client(client)[0].id
    page = VisitPage(context, visit)
    shown(page)
    settle(context)
    assert names(card_of(page)) == ["Ovi.jpg"]


def test_a_record_has_its_own_files_and_a_found_photo_its_page(
    lead: Desk, given: Make, shown: Show, tmp_path: Path
) -> None:
    client, context = add_client(lead), given(lead)
    photo = lead.casework.attachments.add(client, "client", client, NewFile("Avaimet.jpg", pictures.jpeg()))
    page = RecordPage(context, photo)
    shown(page)
    settle(context)
    assert names(card_of(page)) == ["Avaimet.jpg"]
    assert card_of(page)._bar.isHidden()


def test_what_comes_later_shows_by_itself(
    nurse: Desk, instructor: Desk, given: Make, shown: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    client = add_client(nurse)
    nurse.casework.attachments.add(client, "client", client, NewFile("Kuva.jpg", pictures.jpeg()))
    nurse.sync_now()
    instructor.sync_now()
    move(instructor)
    context = given(instructor)
    card = client_card(context, client)
    shown(card)
    settle(context)
    assert isinstance(card, AttachmentsCard)
    assert [str(one.place) for one in card.rows] == ["coming"]
    viewer = Viewer(context, card.rows[0], card.window())
    viewer.open()
    settle(context)
    assert said(viewer) == ["The sender's computer has not sent all of the file yet; it comes by itself."]
    move(nurse)
    move(instructor)
    qtbot.waitUntil(lambda: viewer.is_shown, timeout=5000)
    settle(context)
    assert [str(one.place) for one in card.rows] == ["here"]
    assert said(viewer) == []
    viewer.reject()


def test_the_choice_to_fetch_ahead_is_kept(lead: Desk, given: Make, shown: Show) -> None:
    context = given(lead)
    card = AheadCard(context)
    shown(card)
    settle(context)
    assert not card.box.isChecked()
    card.box.click()
    settle(context)
    assert lead.casework.attachments.ahead()


def test_another_owner_shows_its_own_files_only(lead: Desk, given: Make, shown: Show) -> None:
    context = given(lead)
    first, second = add_client(lead), add_client(lead, "Toinen Kuvitteellinen")
    lead.casework.attachments.add(first, "client", first, NewFile("Ensimmäinen.jpg", pictures.jpeg()))
    card = AttachmentsCard(context, Owner(first, "client", first))
    shown(card)
    card.show_for(Owner(second, "client", second))
    settle(context)
    assert names(card) == []


def test_what_the_server_refuses_is_said_where_the_file_waits(
    client_files: tuple[Context, AttachmentsCard, bytes], lead: Desk, tmp_path: Path
) -> None:
    context, card, _ = client_files
    card.adder.add_files([file_of(tmp_path)])
    settle(context)
    assert said(card) == []
    lead.casework.attachments.note_refusal(Refused(NO_ROOM))
    settle(context)
    assert said(card) == [NO_ROOM]
    lead.casework.attachments.note_refusal(None)
    settle(context)
    assert said(card) == []
