"""The organisation's instruments in the settings: taken in, refused in one sentence, switched off and on."""

import json
from pathlib import Path

import pytest

from lahityo.domain.scoring import band
from lahityo.services.assessments import ScoreEntry
from lahityo.ui.organisation.instruments_panel import InstrumentSheet, InstrumentsPanel
from lahityo.ui.settings import SettingsView
from lahityo.ui.shell.preferences import Preferences
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle

URL = "urn:esimerkki:mittari:arki"
AUDIT_C = "urn:lahityo:instrument:audit_c"


def definition(version: str = "1", **scoring: object) -> str:
    kept = {
        "entry": "score", "method": "sum", "min": 0, "max": 10, "source": "Esimerkki 2026",
        "bands": [{"low": 0, "high": 4, "fi": "Vähän"}, {"low": 5, "high": 10, "fi": "Paljon"}], **scoring,
    }  # fmt: skip
    document = {
        "resourceType": "Questionnaire", "url": URL, "version": version, "status": "active", "title": "Arjen mittari",
        "item": [{"linkId": "total", "type": "integer", "text": "Pisteet"}],
        "extension": [{"url": "urn:lahityo:scoring", "valueString": json.dumps(kept)}],
    }  # fmt: skip
    return json.dumps(document)


@pytest.fixture
def panel(lead: Desk, given: Make, shown: Show) -> InstrumentsPanel:
    view = SettingsView(given(lead), Preferences())
    shown(view)
    view.open_tab("instruments")
    settle(view.context)
    found = view.findChildren(InstrumentsPanel)
    assert len(found) == 1
    return found[0]


def names(panel: InstrumentsPanel) -> dict[str, str]:
    rows = [panel._row(panel._list.items.item(row)) for row in range(panel._list.items.rowCount())]
    return {row.name: row.pill.text if row.pill else "" for row in rows}


def take_in(panel: InstrumentsPanel, folder: Path, text: str) -> None:
    file = folder / "mittari.json"
    file.write_text(text, encoding="utf-8")
    panel.take_in(str(file))
    settle(panel._context)


def sheet_of(panel: InstrumentsPanel, url: str) -> InstrumentSheet:
    known = next(one for one in panel._instruments.all() if one.form.url == url)
    panel.open(known)
    return panel.window().findChildren(InstrumentSheet)[-1]


def test_an_own_instrument_is_added_from_a_file_and_is_used_with_its_bands(
    panel: InstrumentsPanel, lead: Desk, tmp_path: Path
) -> None:
    take_in(panel, tmp_path, definition())
    assert names(panel)["Arjen mittari"] == "Own"
    sheet = sheet_of(panel, URL)
    facts = dict(sheet.facts.texts())
    assert facts["Bands"] == "0–4 · Vähän\n5–10 · Paljon"
    assert facts["Source"] == "Esimerkki 2026"
    sheet.reject()
    form = next(one for one in lead.casework.assessments.instruments.usable() if one.url == URL)
    client = add_client(lead)
    lead.casework.assessments.sign(client, ScoreEntry(form, "2026-01-07", {"total": "6"}))
    (series,) = lead.casework.assessments.series(client)
    assert series.form is not None
    found = band(series.form.scoring, series.lines[0].points[0].value)
    assert found is not None
    assert found.words["fi"] == "Paljon"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("ei jsonia", "it is no JSON at 1:1"),
        (definition().replace('"integer"', '"quantity"'), "item[0].type does not hold what it should"),
        (definition(bands=[{"low": 0, "high": 99, "fi": "Liikaa"}]), "bands"),
        (definition(references=[{"setting": "work.months", "fi": "Raja"}]), "references[0].setting"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_in_one_sentence_that_names_the_fault(
    panel: InstrumentsPanel, lead: Desk, tmp_path: Path, text: str, sentence: str
) -> None:
    take_in(panel, tmp_path, text)
    assert panel._banner.isVisible()
    assert sentence in panel._banner.text()
    assert lead.casework.records.rows("instrument") == []


def test_the_same_version_is_not_taken_twice_and_a_new_version_replaces_the_old(
    panel: InstrumentsPanel, lead: Desk, tmp_path: Path
) -> None:
    take_in(panel, tmp_path, definition())
    take_in(panel, tmp_path, definition())
    assert "new version number" in panel._banner.text()
    take_in(panel, tmp_path, definition("2"))
    assert not panel._banner.isVisible()
    instruments = lead.casework.assessments.instruments
    assert [one.version for one in instruments.usable() if one.url == URL] == ["2"]
    assert instruments.definition(URL, "1") is not None


def test_a_shipped_instrument_is_switched_off_and_on_and_its_results_stay_readable(
    panel: InstrumentsPanel, lead: Desk
) -> None:
    instruments = lead.casework.assessments.instruments
    form = next(one for one in instruments.usable() if one.url == AUDIT_C)
    client = add_client(lead)
    lead.casework.assessments.sign(client, ScoreEntry(form, "2026-01-07", {"total": "7"}))
    for state, there in (("Not in use", False), ("", True)):
        sheet_of(panel, AUDIT_C).switch()
        settle(panel._context)
        assert names(panel)["AUDIT-C"] == state
        assert (AUDIT_C in {one.url for one in instruments.usable()}) == there
        assert lead.casework.assessments.series(client)[0].form is not None
    assert len(lead.casework.records.rows("instrument")) == 1


def test_parts_of_the_plan_are_listed_and_cannot_be_switched_off(panel: InstrumentsPanel) -> None:
    assert names(panel)["AVAIN structure of a client plan"] == "Part of the plan"
    sheet = sheet_of(panel, "urn:lahityo:instrument:avain")
    assert not hasattr(sheet, "_switch")
    sheet.reject()


def test_who_does_not_write_instruments_reads_them(nurse: Desk, given: Make, shown: Show) -> None:
    panel = InstrumentsPanel(given(nurse))
    shown(panel)
    settle(panel._context)
    assert panel._bar.isHidden()
    sheet = sheet_of(panel, AUDIT_C)
    assert not hasattr(sheet, "_switch")
    sheet.reject()


def test_the_units_own_line_for_women_is_drawn_once_the_unit_has_given_it(lead: Desk) -> None:
    instruments = lead.casework.assessments.instruments

    def lines() -> list[int]:
        form = instruments.definition(AUDIT_C, "1")
        assert form is not None
        return [int(one.value) for one in form.scoring.references if one.value is not None]

    assert lines() == [6]
    lead.casework.organisation.set("audit_c.women", "5")
    assert lines() == [6, 5]
    lead.casework.organisation.set("audit_c.women", "")
    assert lines() == [6]
