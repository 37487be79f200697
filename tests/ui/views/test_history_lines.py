"""The history as it is read: who, with the role, when, what and why; of what was imported also who wrote it first."""

import json
from dataclasses import replace
from pathlib import Path

from lahityo.domain.spec import Values
from lahityo.services.record_writes import Do, New
from lahityo.ui.records.card import row_words
from lahityo.ui.records.history import HistorySheet, HistoryView
from lahityo.ui.records.page import RecordPage
from lahityo.ui.views.client_history import ClientHistory
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle


def lines(desk: Desk, given: Make, shown: Show, record: bytes) -> list[str]:
    """Each line of a record's history as one text, the newest first."""
    view = HistoryView(given(desk), record)
    shown(view)
    settle(view._context)
    cards = [one for one in view.findChildren(Card) if one.parentWidget() is view]
    placed = sorted(cards, key=view._column.indexOf)
    return [" | ".join(label.text() for label in one.findChildren(Label)) for one in placed]


def test_a_refused_referral_tells_its_barriers_and_the_reason_in_one_line(lead: Desk, given: Make, shown: Show) -> None:
    client, records = add_client(lead), lead.casework.records
    values: Values = {
        "service": "kela", "unit": "Kela", "made_on": "2026-01-07", "grounds": "Toimeentulotuki",
        "client_agrees": True,
    }  # fmt: skip
    referral = records.write(New("referral", client, values, sign=True))[0]
    step: Values = {"day": "2026-01-09", "codes": ("queue", "language"), "words": "Kolmen kuukauden jono"}
    records.write(Do("referral", referral, client, "refuse", step))
    newest = lines(lead, given, shown, referral)[0]
    assert "Refused: Waiting time, Language" in newest
    assert "Aino Virtasalmi · Team lead" in newest
    assert "Kolmen kuukauden jono" in newest
    assert "queue" not in newest


def test_a_line_says_who_in_which_organisation_and_role_when_and_what_changed(
    lead: Desk, given: Make, shown: Show
) -> None:
    lead.casework.records.write(
        New(
            "person",
            b"",
            {"member": lead.casework.desk.me().member, "name": "Aino", "organisation": "Yhdistys", "sector": "third"},
        )
    )
    strength = lead.casework.records.write(
        New("strength", add_client(lead), {"words": "Osaa korjata pyöriä", "on": "2026-01-07"})
    )[0]
    (line,) = lines(lead, given, shown, strength)
    for part in ("Written", "Aino Virtasalmi · Yhdistys · Team lead", "Osaa korjata pyöriä"):
        assert part in line
    year = str(lead.casework.desk.clock().year)
    assert year in line


def imported(desk: Desk, folder: Path) -> bytes:
    client = add_client(desk, "Pekka Rantakorpi")
    line = {
        "type": "strength", "id": "0a" * 16, "client": client.hex(), "register": "shared",
        "author": "Jorma Keksitty", "role": "social_instructor", "at": "2024-05-03T12:30:00+03:00",
        "words": "Osaa soittaa kitaraa", "on": "2024-05-03",
    }  # fmt: skip
    file = folder / "siirto.jsonl"
    file.write_text(json.dumps(line, ensure_ascii=False) + "\n", encoding="utf-8")
    assert desk.casework.exchange.import_file(file) == 1
    return bytes.fromhex("0a" * 16)


def test_what_was_imported_names_who_recorded_it_and_when_and_who_imported_it(
    nurse: Desk, given: Make, shown: Show, tmp_path: Path
) -> None:
    record = imported(nurse, tmp_path)
    (line,) = lines(nurse, given, shown, record)
    page = RecordPage(given(nurse), record)
    shown(page)
    settle(page.context)
    for told in (line, page._meta.text()):
        assert "Recorded by Jorma Keksitty, Social instructor, 3" in told
        assert "2024" in told
        assert "imported by Aino Virtasalmi, Nurse" in told


def test_a_list_names_who_recorded_what_was_imported_and_not_who_imported_it(
    nurse: Desk, given: Make, shown: Show, tmp_path: Path
) -> None:
    imported(nurse, tmp_path)
    (row,) = nurse.casework.records.rows("strength")
    shown_row = row_words(row, nurse.casework.desk.clock().astimezone().date())
    assert "Jorma Keksitty · Social instructor" in shown_row.snippet
    assert "Aino Virtasalmi" not in shown_row.snippet


def test_what_is_written_here_names_its_author_alone(nurse: Desk, given: Make, shown: Show) -> None:
    record = nurse.casework.records.write(
        New("strength", add_client(nurse), {"words": "Ystävällinen", "on": "2026-01-07"})
    )[0]
    (line,) = lines(nurse, given, shown, record)
    assert "imported" not in line


def kinds(desk: Desk, given: Make, shown: Show, client: bytes) -> list[str]:
    view = ClientHistory(given(desk), client)
    shown(view)
    settle(view.context)
    items = view._list.items
    found = [items.item(row) for row in range(items.rowCount())]
    return [getattr(one, "type", "visit") for one in found]


def test_the_mark_of_a_visit_is_in_the_history_only_of_who_cannot_read_the_visit(
    nurse: Desk, instructor: Desk, given: Make, shown: Show
) -> None:
    client = add_client(nurse)
    draft = nurse.casework.drafts.new(client)
    nurse.casework.visits.sign(replace(draft, fields=replace(draft.fields, minutes=30, situation="Tavattu")))
    nurse.sync_now()
    instructor.sync_now()
    assert kinds(nurse, given, shown, client) == ["visit"]
    assert kinds(instructor, given, shown, client) == ["contact"]


def test_a_level_below_nought_has_a_minus_sign_in_a_list(lead: Desk, given: Make) -> None:
    given(lead)
    client, records = add_client(lead), lead.casework.records
    values: Values = {
        "own_words": "Oma koti",
        "areas": ("everyday_skills",),
        "set_on": "2026-01-07",
        "scale": "improve",
    }
    goal = records.write(New("goal", client, {**values, "status": "active"}))[0]
    rating = records.write(New("goal_rating", client, {"goal": goal, "level": -1, "on": "2026-01-08"}))[0]
    row = records.get(rating).row
    assert row_words(row, lead.casework.desk.clock().date(), several=False).title == "\u22121"


def test_the_history_tab_opens_who_changed_the_clients_details_and_a_non_disclosure_hides_what_they_were(
    nurse: Desk, given: Make, shown: Show
) -> None:
    client = add_client(nurse, "Pekka Rantakorpi", phone="0401111111")
    clients = nurse.casework.clients
    card = clients.get(client)
    clients.change(card, replace(card.fields, phone="0509999999"), card.register_note)

    def told() -> str:
        view = ClientHistory(given(nurse), client)
        shown(view)
        settle(view.context)
        view.open_details()
        settle(view.context)
        sheet = view.window().findChildren(HistorySheet)[-1]
        texts = " | ".join(label.text() for label in sheet.findChildren(Label))
        sheet.reject()
        return texts

    before = told()
    assert "Aino Virtasalmi · Nurse" in before
    assert "0401111111" in before
    assert "0509999999" in before
    nurse.casework.records.write(New("protection", client, {"on": True, "until": "2099-01-01"}))
    after = told()
    assert "0401111111" not in after
    assert "0509999999" not in after
