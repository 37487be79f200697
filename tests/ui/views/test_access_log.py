"""Openings are in the access log before anything shows, once for each part of a visit to a page; leads read them."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Qt

from lahityo.base.clock import system_clock
from lahityo.base.errors import EnvironmentFault
from lahityo.base.ids import new_id
from lahityo.domain.access import Mark, Part
from lahityo.domain.codes import Role
from lahityo.services.record_writes import New
from lahityo.services.shares import NewShare
from lahityo.ui.access.log_tab import AccessLogTab
from lahityo.ui.access.logged_note import LoggedNote
from lahityo.ui.access.team_log import TeamLogView
from lahityo.ui.records.page import RecordPage
from lahityo.ui.safety.reveal import RevealDialog
from lahityo.ui.shares.shares_view import SharesView
from lahityo.ui.shell.places import PLACES
from lahityo.ui.views.client_page import ClientPage
from lahityo.ui.views.editor_data import Asked, read_draft
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.search_results import SearchView
from lahityo.ui.views.visit_editor import VisitEditor
from lahityo.ui.views.visit_page import VisitPage
from lahityo.ui.widgets.label import Label
from lahityo.vault.sql import Connection
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle


def entries(desk: Desk) -> list[str]:
    """What this device has written, in order; for the test alone, since no one else's app shows it."""
    rows = desk.vault.read(
        lambda connection: connection.execute(
            "SELECT part, type, via, why FROM opening ORDER BY stream, seq, place"
        ).fetchall()
    )
    return [" ".join(one for one in row if one) for row in rows]


def words(widget: object) -> list[str]:
    return [one.text() for one in widget.findChildren(Label) if not one.isHidden() and one.text()]  # type: ignore[attr-defined]


def fill_up(desk: Desk) -> None:
    """Leave no room in the vault for even one more entry."""

    def bound(connection: Connection) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    desk.vault.write(lambda tx: bound(tx.connection))
    for length in (20_000, 500, 0):
        with suppress(EnvironmentFault):
            while True:
                desk.casework.access.note(desk.casework.access.opening(new_id(), "plan", why="x" * length))


def test_each_part_of_a_page_is_written_once_in_a_visit_and_again_in_the_next(
    nurse: Desk, given: Make, shown: Show
) -> None:
    client, context = add_client(nurse), given(nurse)
    assert entries(nurse) == []
    page = ClientPage(context, client)
    shown(page)
    settle(context)
    page.show_tab("visits")
    page.show_tab("overview")
    page.load()
    settle(context)
    assert entries(nurse) == ["overview", "visits"]
    assert any("access log" in told for told in words(page.findChild(LoggedNote)))
    ClientPage(context, client, "visits")
    settle(context)
    assert entries(nurse) == ["overview", "visits", "visits"]


def test_a_page_whose_opening_cannot_be_written_shows_nothing_of_the_client(
    nurse: Desk, given: Make, shown: Show
) -> None:
    client, context = add_client(nurse, "Salla Salainen", phone="050 000 0000"), given(nurse)
    visit = nurse.casework.drafts.new(client)
    nurse.casework.visits.save(visit)

    fill_up(nurse)
    before = entries(nurse)
    page = ClientPage(context, client)
    shown(page)
    visit_page = VisitPage(context, visit.id)
    shown(visit_page)
    settle(context)
    for view in (page, visit_page):
        seen = [one.text() for one in view.findChildren(Label) if one.isVisible()]
        assert any("disk is full" in one for one in seen)
        assert not any("Salla" in one or "050" in one for one in seen)
    assert entries(nurse) == before


def test_the_entry_is_on_the_disk_before_the_page_is_told_what_to_show(nurse: Desk, given: Make) -> None:
    client, context = add_client(nurse), given(nurse)
    page = ClientPage(context, client)
    before: list[list[str]] = []
    page._show = lambda read: before.append(entries(nurse))  # type: ignore[method-assign]  # noqa: ARG005
    page.load()
    settle(context)
    assert before
    assert before[0] == ["overview"]


def test_documents_hits_prints_reveals_and_writing_are_written_with_what_and_why(
    nurse: Desk, given: Make, shown: Show
) -> None:
    client, context = add_client(nurse), given(nurse)
    (flag,) = nurse.casework.records.write(
        New("safety_flag", client, {"kind": "in_pairs", "words": "Koira.", "source": "Oma", "from": "2026-11-20"})
    )
    RecordPage(context, flag)
    settle(context)
    draft = nurse.casework.drafts.new(client)
    nurse.casework.visits.save(draft)
    VisitPage(context, draft.id)
    settle(context)
    read_draft(context.workspace, Asked(visit=draft.id))
    VisitEditor(context, client=client)
    settle(context)
    dialog = RevealDialog(context, client, None)
    dialog._grounds.setText("Soitto päivystykseen")
    dialog._write()
    settle(context)
    dialog.reject()
    search = SearchView(context)
    shown(search)
    search.set_words("Pekka")
    search.load()
    settle(context)
    context.go.open_client = lambda one: ClientPage(context, one)  # type: ignore[method-assign, misc, assignment]
    search.open_first()
    settle(context)
    assert entries(nurse) == [
        "document safety_flag", "document visit", "writing", "writing", "reveal Soitto päivystykseen",
        "overview search",
    ]  # fmt: skip


def test_a_list_and_records_of_the_team_are_no_openings(nurse: Desk, given: Make, shown: Show) -> None:
    add_client(nurse)
    context = given(nurse)
    search = SearchView(context)
    shown(search)
    search.set_words("Pekka")
    search.load()
    settle(context)
    outing = nurse.casework.safety.start_outing(nurse_outing(nurse), now=False)
    RecordPage(context, outing)
    settle(context)
    assert entries(nurse) == []


def nurse_outing(desk: Desk) -> dict[str, str]:
    now = desk.casework.desk.clock()
    return {
        "worker": "Aino", "place": "Asema", "phone": "050", "leaves": now.isoformat(),
        "back_by": (now + timedelta(hours=1)).isoformat(),
    }  # fmt: skip


def test_the_lead_reads_filters_and_saves_the_report_and_that_is_written_too(
    lead: Desk, given: Make, shown: Show, tmp_path: Path
) -> None:
    client, context = add_client(lead, "Reijo Raportti"), given(lead)
    access = lead.casework.access
    access.note(access.opening(client, "plan"), access.opening(client, "reveal", why="Hätäpuhelu"))
    page = ClientPage(context, client, "access")
    shown(page)
    settle(context)
    tab = page.tab
    assert isinstance(tab, AccessLogTab)
    assert [line.part for line in tab.lines()] == [Part.ACCESS, Part.PLAN, Part.REVEAL]
    odd = [line for line in tab.lines() if line.marks]
    assert [line.marks for line in odd] == [{Mark.REVEAL}]
    assert "Worth a second look" in words(tab)
    for suffix in (".pdf", ".csv"):
        tab.save(str(tmp_path / f"raportti{suffix}"))
        settle(context)
    assert (tmp_path / "raportti.pdf").read_bytes().startswith(b"%PDF")
    rows = (tmp_path / "raportti.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == 4
    assert rows[0].split(";")[0] == "When"
    assert any("Aino Virtasalmi" in row and "Hätäpuhelu" in row for row in rows)
    assert entries(lead)[-2:] == ["export", "export"]
    report = tab.report()
    assert report is not None
    assert (report.client, report.older) == ("Reijo Raportti", "")


def test_older_entries_show_after_a_special_reason_alone(lead: Desk, given: Make, shown: Show) -> None:
    client, context = add_client(lead), given(lead)
    long_ago = datetime.now(UTC) - timedelta(days=3 * 366)
    lead.vault.clock = lambda: long_ago
    lead.casework.desk.clock = lambda: long_ago
    lead.casework.access.note(lead.casework.access.opening(client, "plan"))
    lead.vault.clock = lead.casework.desk.clock = system_clock
    tab = AccessLogTab(context, client)
    shown(tab)
    settle(context)
    assert tab._person.currentText() == "Everyone's openings"
    assert tab.lines() == []
    sheet = tab.ask_older()
    sheet.go_on()
    assert not sheet.result()
    sheet._text.setText("Rikosilmoitus")
    sheet.go_on()
    settle(context)
    assert [line.part for line in tab.lines()] == [Part.ACCESS, Part.PLAN]
    report = tab.report()
    assert report is not None
    assert report.older == "Rikosilmoitus"


def test_no_one_but_a_lead_has_the_tab(nurse: Desk, lead: Desk, given: Make) -> None:
    mine, theirs = add_client(nurse), add_client(lead)
    assert "access" not in [one.key for one in ClientPage(given(nurse), mine)._tabs_there]
    assert "access" in [one.key for one in ClientPage(given(lead), theirs)._tabs_there]


def test_what_a_partner_reads_is_in_the_client_s_log(lead: Desk, given: Make, shown: Show, tmp_path: Path) -> None:
    from lahityo.app import runtime
    from lahityo.base.paths import ProfilePaths
    from lahityo.vault.invitation import read_code
    from tests.ui.views.conftest import PASSPHRASE

    client = add_client(lead)
    today = lead.casework.desk.clock().astimezone().date()
    lead.casework.shares.share(
        client,
        NewShare(
            "Pekka", "Kumppani ry", "Tapaamisaika", today.isoformat(), (today + timedelta(days=30)).isoformat(),
            "Sanoi itse", "", "suostumus", "Yhteinen tapaaminen",
        ),
    )  # fmt: skip
    lead.sync_now()
    code = lead.invite("Kalle Kumppani", Role.PARTNER)
    paths = ProfilePaths(tmp_path / "partner")
    paths.root.mkdir()
    partner = Desk(runtime.join(paths, PASSPHRASE, runtime.Keyring(None, None), read_code(code)))
    try:
        lead.sync_now()
        partner.sync_now()
        context = given(partner)
        view = SharesView(context)
        shown(view)
        settle(context)
        assert len(view.cards) == 1
        view.load()
        settle(context)
        partner.sync_now()
        lead.sync_now()
        lines = [line for line in lead.casework.access.lines(client) if line.part is Part.SHARE]
        assert [(line.name.split(" ·")[0], line.marks) for line in lines] == [("Kalle Kumppani", frozenset())]
        context.tasks.wait()
    finally:
        settle(context)
        context.bus.detach()
        partner.close()


def test_the_page_s_list_draws_its_rows(lead: Desk, given: Make, shown: Show) -> None:
    client, context = add_client(lead), given(lead)
    lead.casework.access.note(lead.casework.access.opening(client, "plan"))
    tab = AccessLogTab(context, client)
    shown(tab)
    settle(context)
    model = tab.findChildren(ItemList)[-1].items
    assert "Aino Virtasalmi, Team lead" in model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)


def test_the_lead_reads_the_whole_team_s_log_by_worker_client_and_day_and_saves_it(
    lead: Desk, given: Make, shown: Show, tmp_path: Path
) -> None:
    first, second, context = add_client(lead, "Reijo Raportti"), add_client(lead, "Salla Toinen"), given(lead)
    access = lead.casework.access
    access.note(access.opening(first, "plan"), access.opening(first, "reveal", why="Hätäpuhelu"))
    yesterday = datetime.now(UTC) - timedelta(days=1)
    lead.vault.clock = lead.casework.desk.clock = lambda: yesterday
    access.note(access.opening(second, "health"))
    lead.vault.clock = lead.casework.desk.clock = system_clock
    view = TeamLogView(context)
    shown(view)
    settle(context)
    assert [(one.client_name, one.part) for one in view.lines()] == [
        ("Reijo Raportti", Part.PLAN), ("Reijo Raportti", Part.REVEAL), ("Salla Toinen", Part.HEALTH),
    ]  # fmt: skip
    view.odd.setChecked(True)
    assert [one.part for one in view.lines() if one.client == first] == [Part.REVEAL]
    view.odd.setChecked(False)
    view.person.set_value(view.lines()[0].member.hex())
    assert len(view.lines()) == 3
    view.client.set_value(second.hex())
    view.client.chosen.emit(second.hex())
    settle(context)
    view.load()
    settle(context)
    assert [one.part for one in view.lines()] == [Part.ACCESS, Part.HEALTH]
    view.day.set_value(yesterday.astimezone().date())
    view.day.changed.emit(view.day.value())
    settle(context)
    assert [one.part for one in view.lines()] == [Part.HEALTH]
    view.save(str(tmp_path / "loki.csv"))
    settle(context)
    rows = (tmp_path / "loki.csv").read_text(encoding="utf-8-sig").splitlines()
    assert [row.split(";")[3] for row in rows] == ["Client", "Salla Toinen"]
    assert entries(lead)[-1] == "export"
    view._open(view.lines()[0])
    assert cast(Any, context.go).to[-1] == ("open_client", second)


def test_no_one_but_a_lead_reads_the_team_s_log(nurse: Desk, given: Make, shown: Show) -> None:
    client, context = add_client(nurse, "Salla Salainen"), given(nurse)
    nurse.casework.access.note(nurse.casework.access.opening(client, "plan"))
    view = TeamLogView(context)
    shown(view)
    settle(context)
    assert view.lines() == []
    assert any("Only a team lead reads the access log" in one for one in words(view))
    assert not any("Salla" in one for one in words(view))
    assert [place.roles for place in PLACES if place.key == "team_log"] == [frozenset({Role.TEAM_LEAD})]
