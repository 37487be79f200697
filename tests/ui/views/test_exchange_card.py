"""Export and import in the window: why and where are asked, the file says everything, nothing is overwritten."""

import stat
from pathlib import Path

import shiboken6

from lahityo.domain.access import Part
from lahityo.services.record_writes import New
from lahityo.ui.exchange.card import ExchangeCard
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
    assert sheet.path().name.endswith(".jsonl")
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
