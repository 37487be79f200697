"""A client's network: into a group from the client's own page, and a meeting whose words are kept while unfinished."""

from datetime import date, timedelta

from lahityo.services.network import MEETING, Duty
from lahityo.services.record_writes import Do, New
from lahityo.ui.network.join_sheet import JoinSheet
from lahityo.ui.network.meeting_form import MeetingForm
from lahityo.ui.network.tab import NetworkTab
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle


def group(desk: Desk, name: str) -> bytes:
    return desk.casework.records.write(New("group", b"", {"name": name, "kind": "peer"}))[0]


def opened(desk: Desk, given: Make, shown: Show, client: bytes) -> NetworkTab:
    tab = NetworkTab(given(desk), client)
    shown(tab)
    settle(tab.context)
    return tab


def sheet_of(tab: NetworkTab) -> JoinSheet:
    tab._join.click()
    return tab.window().findChildren(JoinSheet)[-1]


def groups_shown(tab: NetworkTab) -> list[str]:
    items = tab._group_list.items
    return [tab._group_row(items.item(row)).title for row in range(items.rowCount())]


def test_a_client_joins_a_group_from_the_clients_page(nurse: Desk, given: Make, shown: Show) -> None:
    client = add_client(nurse)
    coffee = group(nurse, "Aamukahvi")
    group(nurse, "Uimaryhmä")
    tab = opened(nurse, given, shown, client)
    sheet = sheet_of(tab)
    sheet.group.set_value(coffee.hex())
    sheet.since.set_value(None)
    sheet.join()
    assert sheet._fields["since"].error
    day = nurse.casework.desk.clock().astimezone().date() - timedelta(days=2)
    sheet.since.set_value(day)
    sheet.route.set_selected(["direct"])
    sheet.join()
    settle(tab.context)
    (row,) = nurse.casework.records.rows("membership", client=client)
    assert (row.values["group"], row.state, row.day, row.values["route"]) == (
        coffee,
        "member",
        day.isoformat(),
        "direct",
    )
    assert groups_shown(tab) == ["Aamukahvi"]
    again = sheet_of(tab)
    assert [again.group.itemText(at) for at in range(again.group.count())] == ["Uimaryhmä"]
    again.reject()


def test_one_who_left_a_group_may_join_it_again_and_without_groups_nothing_is_offered(
    nurse: Desk, given: Make, shown: Show
) -> None:
    client = add_client(nurse)
    tab = opened(nurse, given, shown, client)
    assert tab._join_bar.isHidden()
    coffee = group(nurse, "Aamukahvi")
    groups, records = nurse.casework.groups, nurse.casework.records
    membership = groups.join(coffee, client, "2026-01-09")
    assert groups.joinable(client) == []
    records.write(Do("membership", membership, client, "leave", {"day": "2026-03-01", "code": "own_wish"}))
    tab.load()
    settle(tab.context)
    assert not tab._join_bar.isHidden()
    sheet_of(tab).join()
    settle(tab.context)
    (row,) = records.rows("membership", client=client)
    assert row.state == "member"


def test_an_unfinished_meeting_is_kept_with_who_does_what_by_when_until_it_is_signed(
    nurse: Desk, given: Make, shown: Show
) -> None:
    client = add_client(nurse)
    tab = opened(nurse, given, shown, client)
    duties = [Duty("Toimita sopimus", "Outi Olematon", date(2026, 12, 1)), Duty("", "Isännöitsijä", None)]

    def begin() -> MeetingForm:
        form = MeetingForm(tab.context, client, tab.window())
        form.open()
        settle(tab.context)
        return form

    form = begin()
    form._words.insertPlainText("Sovittiin vuokrarästistä")
    form._words.edited.emit(form._words.text())
    form._duties.show_rows(duties)
    form.hide()
    settle(tab.context)
    (kept,) = nurse.casework.record_drafts.rows()
    assert kept.type == MEETING
    form.reject()
    settle(tab.context)
    again = begin()
    assert again._words.text() == "Sovittiin vuokrarästistä"
    assert again._duties.rows() == duties
    again._submit()
    settle(tab.context)
    assert nurse.casework.record_drafts.rows() == []
    (task,) = nurse.casework.records.rows("task", client=client)
    assert (task.values["what"], task.values["due"]) == ("Toimita sopimus", "2026-12-01")
