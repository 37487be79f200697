"""Where what a search found is read: a page of the guide in the guide, a record on its page."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from lahityo.domain.spec import Value
from lahityo.services.record_writes import New
from lahityo.ui.guide.guide_view import GuideView
from lahityo.ui.main_window import MainWindow
from lahityo.ui.records.page import RecordPage
from lahityo.ui.shell.preferences import Preferences
from lahityo.ui.views.hit_rows import in_one_line
from lahityo.ui.views.search_results import SearchView
from tests.ui.views.conftest import Desk, Make, add_client, settle


@pytest.fixture
def window(lead: Desk, given: Make, qtbot: QtBot) -> Iterator[MainWindow]:
    context = given(lead)
    vars(lead)["sheets_waiting"] = lambda: False
    made = MainWindow(context.workspace, context.tasks, context.bus, Preferences(), [("today", b"")])
    qtbot.addWidget(made)
    made.show()
    settle(context)
    yield made
    settle(context)


def found(window: MainWindow, words: str) -> SearchView:
    window.go(("search", b""))
    view = window.view
    assert isinstance(view, SearchView)
    view.set_words(words)
    view._pause.stop()  # at once instead
    view.load()
    settle(view.context)
    return view


def test_a_page_of_the_guide_that_a_search_found_opens_in_the_guide(window: MainWindow, lead: Desk) -> None:
    for title, slug, body in (("Apua", "apua", "Ruokaa."), ("Pesula", "pesula", "Pyykit pestään tiistaisin.")):
        values = {"title": title, "slug": slug, "lang": "fi", "body": body}
        lead.casework.records.write(New("guide_page", b"", values))
    window.go(("guide", b""))
    settle(window.context)
    view = found(window, "pyykit")
    row = view._visit(view._visits.items.item(0))
    assert (row.title, row.detail) == ("Guide page", "")
    view.open_first()
    settle(view.context)
    guide = window.view
    assert isinstance(guide, GuideView)
    assert "Pyykit pestään tiistaisin." in guide.reader.document().toPlainText()


def test_a_record_that_a_search_found_opens_as_that_record(window: MainWindow, lead: Desk) -> None:
    client = add_client(lead, "Pekka Rantakorpi")
    values = {"words": "Osaa korjata polkupyöriä", "on": "2026-01-07"}
    record = lead.casework.records.write(New("strength", client, values))[0]
    view = found(window, "polkupyöriä")
    row = view._visit(view._visits.items.item(0))
    assert "Pekka" in row.title
    assert row.detail == "Strength"
    assert row.flag is None
    view.open_first()
    settle(view.context)
    page = window.view
    assert isinstance(page, RecordPage)
    assert page.place() == ("record", record)


def test_the_fields_of_a_record_that_a_search_found_stand_apart_in_its_row(window: MainWindow, lead: Desk) -> None:
    client = add_client(lead, "Pekka Rantakorpi")
    values: dict[str, Value] = {
        "own_words": "Haluan maksaa vuokran", "wording": "Asuminen säilyy", "areas": ("housing_care",),
        "scale": "improve", "set_on": "2026-01-07", "status": "active",
    }  # fmt: skip
    lead.casework.records.write(New("goal", client, values))
    view = found(window, "vuokran asuminen")
    row = view._visit(view._visits.items.item(0))
    assert row.snippet == "Haluan maksaa vuokran · Asuminen säilyy"
    assert [row.snippet[start : start + length] for start, length in row.hits] == ["vuokran", "Asuminen"]


def test_the_fields_of_a_record_stand_apart_in_one_line_and_the_marks_go_along() -> None:
    snippet = "Vuokra ajallaan\r\nTilanne huononee\n\nEi vuokraa"
    start = snippet.index("Tilanne")
    line, ranges = in_one_line(snippet, [(start, start + len("Tilanne")), (len(snippet) - 7, len(snippet))], " · ")
    assert line == "Vuokra ajallaan · Tilanne huononee · Ei vuokraa"
    assert [line[first:last] for first, last in ranges] == ["Tilanne", "vuokraa"]
