"""Export and import in the window: why and where are asked, the file says everything, nothing is overwritten."""

import stat
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QFileDialog

from lahityo.domain.access import Part
from lahityo.services.record_writes import New
from lahityo.ui.exchange.card import ExchangeCard
from lahityo.ui.typed_path import NO_SUCH_PLACE
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.label import Label
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle


def told(card: ExchangeCard) -> list[str]:
    return [one.text() for one in card.findChildren(Banner) if not one.isHidden()]


def test_an_export_asks_why_warns_and_lands_in_the_access_log(
    lead: Desk, given: Make, shown: Show, tmp_path: Path
) -> None:
    context, client = given(lead), add_client(lead)
    lead.casework.records.write(New("strength", client, {"words": "Osaa laittaa ruokaa", "on": "2026-01-07"}))
    card = ExchangeCard(context)
    shown(card)
    file = tmp_path / "siirto.jsonl"
    sheet = card.ask_export()
    assert "not encrypted" in " ".join(label.text() for label in sheet.findChildren(Label))
    assert sheet.file.text().endswith(".jsonl")
    sheet.name(str(file))
    sheet._submit()
    settle(context)
    assert sheet.field("why").error
    assert not file.exists()
    sheet.why.set_text("Siirto uuteen järjestelmään")
    sheet._submit()
    settle(context)
    assert "Osaa laittaa ruokaa" in file.read_text(encoding="utf-8")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert told(card) == [f"{len(file.read_text(encoding='utf-8').splitlines())} records are in the file {file}."]
    assert [(one.part, one.why) for one in lead.casework.access.lines(client) if one.part is Part.EXPORT] == [
        (Part.EXPORT, "Siirto uuteen järjestelmään")
    ]


def test_an_export_overwrites_no_file(lead: Desk, given: Make, shown: Show, tmp_path: Path) -> None:
    context = given(lead)
    card = ExchangeCard(context)
    shown(card)
    file = tmp_path / "vanha.jsonl"
    file.write_text("vanha", encoding="utf-8")
    sheet = card.ask_export()
    sheet.name(str(file))
    sheet.why.set_text("Varmuuden vuoksi")
    sheet._submit()
    settle(context)
    assert sheet.field("file").error == "There is a file of that name already; choose another name."
    assert file.read_text(encoding="utf-8") == "vanha"
    sheet.reject()
    sheet.reject()


def test_a_place_that_cannot_be_is_told_beside_the_field_and_nothing_stands_in_the_access_log(
    lead: Desk, given: Make, shown: Show, tmp_path: Path
) -> None:
    context, client = given(lead), add_client(lead)
    card = ExchangeCard(context)
    shown(card)
    sheet = card.ask_export()
    sheet.why.set_text("Siirto uuteen järjestelmään")
    for name in ("~nobody-of-this-name/a.jsonl", "a\0.jsonl", str(tmp_path / ("n" * 300))):
        sheet.file.set_text(name)
        sheet._submit()
        settle(context)
        assert sheet.field("file").error == NO_SUCH_PLACE
    assert [one for one in lead.casework.access.lines(client) if one.part is Part.EXPORT] == []
    sheet.file.set_text(str(tmp_path / "a.jsonl"))
    sheet._submit()
    settle(context)
    assert (tmp_path / "a.jsonl").exists()
    asked = card.ask_import()
    asked.file.set_text("~nobody-of-this-name/a.jsonl")
    asked._submit()
    assert asked.field("file").error == NO_SUCH_PLACE
    asked.reject()


def test_the_dialog_of_an_export_asks_for_no_overwriting_and_its_name_is_free(
    lead: Desk, given: Make, shown: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QFileDialog.Option] = []

    def get_name(*_: object, options: QFileDialog.Option) -> tuple[str, str]:
        asked.append(options)
        return str(tmp_path / "toinen.jsonl"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", get_name)
    monkeypatch.setenv("HOME", str(tmp_path))
    card = ExchangeCard(given(lead))
    shown(card)
    first = card.ask_export()
    former = Path(first.file.text())
    first.choose()
    assert first.file.text() == str(tmp_path / "toinen.jsonl")
    assert asked == [QFileDialog.Option.DontConfirmOverwrite]
    former.parent.mkdir(exist_ok=True)
    former.write_text("vanha", encoding="utf-8")
    second = card.ask_export()
    assert second.file.text() != str(former)
    for sheet in (first, second):
        sheet.reject()


def test_an_import_tells_how_many_came_and_a_faulty_file_which_line(
    lead: Desk, nurse: Desk, given: Make, shown: Show, tmp_path: Path
) -> None:
    client = add_client(nurse)
    nurse.casework.records.write(New("strength", client, {"words": "Osaa laittaa ruokaa", "on": "2026-01-07"}))
    file = tmp_path / "siirto.jsonl"
    nurse.casework.exchange.export_file(file)
    context = given(lead)
    card = ExchangeCard(context)
    shown(card)

    def bring(path: Path) -> str:
        sheet = card.ask_import()
        sheet.name(str(path))
        sheet._submit()
        settle(context)
        if not shiboken6.isValid(sheet):  # done and gone
            return ""
        said = " ".join(one.text() for one in sheet.findChildren(Banner) if one.isVisible())
        sheet.reject()
        return said

    bring(file)
    assert [row.values["words"] for row in lead.casework.records.rows("strength")] == ["Osaa laittaa ruokaa"]
    assert told(card)[0].endswith("records were imported.")
    bring(file)
    assert told(card) == ["Everything in the file was here already."]
    broken = tmp_path / "rikki.jsonl"
    broken.write_text('{"type": "strength"\n', encoding="utf-8")
    assert "1" in bring(broken)
