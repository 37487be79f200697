"""The tabs Polku and Päätökset over a real vault: what is offered, what is refused, and who sees what."""

from datetime import timedelta
from typing import cast

from pytestqt.qtbot import QtBot

from lahityo.domain.records.path import APPLICATION
from lahityo.domain.records.path_referral import REFERRAL
from lahityo.domain.spec import Value, Values
from lahityo.services.record_writes import Change, Do, New
from lahityo.ui.decisions.decisions_tab import DecisionsTab
from lahityo.ui.decisions.paper import html_of, read_paper
from lahityo.ui.path.housing_form import HousingForm
from lahityo.ui.path.path_tab import PathTab
from lahityo.ui.path.readiness_dialog import ReadinessDialog
from lahityo.ui.path.timeline_view import TimelineView
from lahityo.ui.path.work_card import WorkCard
from lahityo.ui.plans.print_sheet import PrintSheet
from lahityo.ui.records.card import RecordCard
from lahityo.ui.records.form import RecordForm
from lahityo.ui.records.page import RecordPage
from lahityo.ui.views.facts import Facts
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.label import Label
from tests.ui.views.conftest import Desk, Make, Show, Went, add_client, settle

STEP: Values = {"kind": "day_centre", "started": "2026-01-10", "grounds": "Tuli itse."}


def today(desk: Desk, days: int = 0) -> str:
    return (desk.casework.desk.clock().astimezone().date() + timedelta(days=days)).isoformat()


def cards(tab: PathTab) -> set[str]:
    return {kind for card in tab.findChildren(RecordCard) for kind in card._types}


def test_a_step_is_drawn_and_opened_from_the_timeline(instructor: Desk, given: Make, shown: Show, qtbot: QtBot) -> None:
    context, client = given(instructor), add_client(instructor)
    tab = shown(PathTab(context, client))
    settle(context)
    (written,) = instructor.casework.records.write(New("path_step", client, STEP))
    settle(context)
    (bar,) = tab.findChildren(TimelineView)[0].bars()
    bar.click()
    assert cast("Went", context.go).to == [("open_record", written)]


def test_an_accepted_referral_becomes_a_step_of_the_path(instructor: Desk, given: Make, shown: Show) -> None:
    context, client = given(instructor), add_client(instructor)
    records = instructor.casework.records
    referral: Values = {
        "service": "kela", "unit": "Kela Keskusta", "made_on": today(instructor), "grounds": "Tuki.",
        "client_agrees": True,
    }  # fmt: skip
    (sent,) = records.write(New("referral", client, referral, sign=True))
    records.write(Do("referral", sent, client, "accept"))
    tab = shown(PathTab(context, client))
    settle(context)
    (offer,) = (one for one in tab.findChildren(Banner) if "Kela Keskusta" in one.text())
    offer.acted.emit()
    settle(context)
    (form,) = tab.window().findChildren(RecordForm)
    form.set_value("kind", "other")
    form.set_value("grounds", "Hakemus tehtiin yhdessä.")
    form._submit(sign=False)
    settle(context)
    (step,) = records.rows("path_step", client=client)
    assert (step.values["referral"], step.values["unit"]) == (sent, "Kela Keskusta")
    settle(context)
    assert offer.isHidden()


def test_a_move_ends_the_stay_before_it(instructor: Desk, given: Make, shown: Show) -> None:
    context, client = given(instructor), add_client(instructor)
    records = instructor.casework.records
    records.write(New("housing_period", client, {"class": "outdoors", "from": "2025-01-01"}))
    tab = shown(PathTab(context, client))
    settle(context)
    (card,) = (one for one in tab.findChildren(RecordCard) if "housing_period" in one._types)
    card.add_new()
    settle(context)
    (form,) = tab.window().findChildren(HousingForm)
    form.set_value("class", "own_home")
    form._submit(sign=False)
    settle(context)
    stays = [(row.values["class"], row.until) for row in records.rows("housing_period", client=client)]
    assert stays == [("own_home", ""), ("outdoors", today(instructor, -1))]


def test_intermediate_renting_is_refused_beside_its_field(instructor: Desk, given: Make, shown: Show) -> None:
    context, client = given(instructor), add_client(instructor)
    tab = cast("PathTab", shown(PathTab(context, client)))
    tab._begin(APPLICATION)
    settle(context)
    (form,) = tab.window().findChildren(RecordForm)
    form.set_value("kind", "intermediate_rental")
    form.set_value("to", "Kaupunki")
    for _ in range(2):  # the first press asks whether it comes after an application of the client's own
        form._submit(sign=False)
        settle(context)
    field = form.field("exception_grounds")
    assert field is not None
    assert field.error
    assert instructor.casework.records.rows("application", client=client) == []
    form.reject()
    settle(context)


def test_only_a_granted_account_decision_is_offered_for_intermediate_renting(
    lead: Desk, given: Make, shown: Show
) -> None:
    context, client = given(lead), add_client(lead)
    tab = cast("PathTab", shown(PathTab(context, client)))
    base: Values = {
        "decided_on": today(lead), "service": "social_rehabilitation", "text": "Perustelut.", "law": "SHL 17 §",
        "decider": "Aino", "contact": "Puh. 040 000 0000", "valid_from": today(lead),
    }  # fmt: skip

    def decide(kind: str, outcome: str) -> bytes:
        return lead.casework.records.write(
            New("decision", client, {**base, "kind": kind, "outcome": outcome}, sign=True)
        )[0]

    def form() -> RecordForm:
        tab._begin(APPLICATION)
        settle(context)
        return next(one for one in tab.window().findChildren(RecordForm) if one.isVisible())

    decide("service_decision", "granted")
    decide("account_decision", "refused")
    without = form()
    assert without.field("account_decision") is None
    assert "No decision has granted the client a representative account." in [
        label.text() for label in without.findChildren(Label)
    ]
    without.reject()
    granted = decide("account_decision", "granted")
    offered = form()
    field = offered.field("account_decision")
    assert field is not None
    assert list(cast("ChipGroup", field.control)._chips) == [granted.hex()]
    offered.reject()
    settle(context)


def test_the_counts_beside_a_clients_decisions_are_of_that_client(lead: Desk, given: Make, shown: Show) -> None:
    context, client, other = given(lead), add_client(lead), add_client(lead, "Aune Toinen")
    decision: Values = {
        "kind": "service_decision", "decided_on": today(lead), "outcome": "granted", "text": "Perustelut.",
        "service": "social_rehabilitation", "law": "SHL 17 §", "decider": "Aino", "contact": "Puh. 040 000 0000",
    }  # fmt: skip
    lead.casework.records.write(*(New("decision", whose, decision, sign=True) for whose in (client, other, other)))
    tab = cast("DecisionsTab", shown(DecisionsTab(context, client)))
    settle(context)
    ((_, counted),) = tab._months.texts()
    assert counted == "1 in all: 1 granted, 0 refused, 0 other"


def signed_decision(desk: Desk, client: bytes, **more: Value) -> bytes:
    values: Values = {
        "kind": "service_decision", "decided_on": today(desk), "outcome": "granted", "service": "social_rehabilitation",
        "text": "Myönnetään <b>puoleksi</b> vuodeksi.", "law": "SHL 17 §", "decider": "Aino Virtasalmi",
        "contact": "Puh. 040 000 0000", **more,
    }  # fmt: skip
    return desk.casework.records.write(New("decision", client, values, sign=True))[0]


def test_a_decision_on_paper_holds_what_it_says_and_only_the_appeal_that_was_given(lead: Desk, given: Make) -> None:
    given(lead)
    client = add_client(lead, address="Keksittykatu 1")
    lead.casework.records.write(New("safety_flag", client, {"kind": "animal", "words": "Koira", "from": today(lead)}))
    plain = signed_decision(lead, client)
    html = html_of(read_paper(lead.casework, plain))
    for told in ("SHL 17 §", "Myönnetään &lt;b&gt;puoleksi", "Puh. 040 000 0000", "Signed by Aino Virtasalmi"):
        assert told in html
    for kept in ("Koira", "Keksittykatu 1", "How to appeal"):
        assert kept not in html
    staff = html_of(read_paper(lead.casework, plain, staff=True))
    assert staff.index("Koira") < staff.index("Signed by")
    assert "Keksittykatu 1" in staff
    with_appeal = signed_decision(lead, client, appeal="Oikaisua voi vaatia näin.")
    assert "Oikaisua voi vaatia näin." in html_of(read_paper(lead.casework, with_appeal))


def test_a_decision_is_printed_from_its_page_and_other_records_are_not(lead: Desk, given: Make, shown: Show) -> None:
    context, client = given(lead), add_client(lead)
    page = shown(RecordPage(context, signed_decision(lead, client)))
    settle(context)
    (press,) = (one for one in page.findChildren(Button) if one.text() == "Print" and one.isVisible())
    press.click()
    sheet = page.window().findChild(PrintSheet)
    assert sheet is not None
    assert sheet.accessibleName() == "Print the decision"
    sheet.reject()
    other = shown(RecordPage(context, lead.casework.records.write(New("path_step", client, STEP))[0]))
    settle(context)
    assert not [one for one in other.findChildren(Button) if one.text() == "Print" and one.isVisible()]


def test_the_checklist_is_asked_kept_and_signed(instructor: Desk, given: Make, shown: Show) -> None:
    context, client = given(instructor), add_client(instructor)
    host = shown(PathTab(context, client))
    settle(context)
    dialog = ReadinessDialog(context, client, host)
    dialog.open()
    settle(context)
    questions = [one for one in dialog.findChildren(ChipGroup) if "unsure" in one._chips]
    assert len(questions) == 7
    questions[0].chip("yes").click()
    dialog.reject()
    settle(context)
    again = ReadinessDialog(context, client, host)
    again.open()
    settle(context)
    assert again.values()["answers"] == ("0=yes",)
    again._sign.click()
    settle(context)
    assert instructor.casework.records.rows("readiness_check", client=client) == []
    for group in again.findChildren(ChipGroup):
        for key in ("unsure", "now"):
            if key in group._chips and not group.value():
                group.chip(key).click()
    again._sign.click()
    settle(context)
    (check,) = instructor.casework.records.rows("readiness_check", client=client)
    assert (check.state, check.values["conclusion"]) == ("signed", "now")
    assert instructor.casework.record_drafts.find("readiness_check", client) is None


def test_the_next_work_period_follows_and_ends_the_one_before(instructor: Desk, given: Make, shown: Show) -> None:
    context, client = given(instructor), add_client(instructor)
    records = instructor.casework.records
    period: Values = {
        "kind": "rehabilitative_work", "place": "Työpaja Tupa", "started": "2026-01-15", "planned_end": "2026-04-14",
    }  # fmt: skip
    records.write(New("work_period", client, period))
    tab = shown(PathTab(context, client))
    settle(context)
    (card,) = tab.findChildren(WorkCard)
    card._next.click()
    settle(context)
    (form,) = tab.window().findChildren(RecordForm)
    form._submit(sign=False)
    settle(context)
    found = [(row.day, row.until, row.values["planned_end"]) for row in records.rows("work_period", client=client)]
    assert found == [("2026-04-15", "", "2026-07-14"), ("2026-01-15", "2026-04-14", "2026-04-14")]


def test_a_nurse_sees_the_path_and_not_what_is_social(nurse: Desk, given: Make, shown: Show) -> None:
    context, client = given(nurse), add_client(nurse)
    tab = cast("PathTab", shown(PathTab(context, client)))
    settle(context)
    assert cards(tab) == {"path_step", "referral", "readiness_check", "housing_period"}


def test_the_form_of_a_decision_begins_at_its_kind_and_keeps_its_period_in_sight(
    instructor: Desk, given: Make, shown: Show
) -> None:
    context, client = given(instructor), add_client(instructor)
    tab = shown(DecisionsTab(context, client))
    settle(context)
    next(one for one in tab.findChildren(Button) if one.text() == "Prepare a decision").click()
    settle(context)
    form = tab.window().findChild(RecordForm)
    assert form is not None
    kind, since = form.field("kind"), form.field("valid_from")
    assert kind is not None
    assert since is not None
    assert kind.isAncestorOf(form.focusWidget())
    assert not since.isHidden()
    form.set_value("kind", "service_decision")
    form.set_value("outcome", "granted")
    form.set_value("contact", "Jari Lummela, puh. 050 000 0000")
    save = next(one for one in form.findChildren(Button) if one.text() == "Save unsigned")
    save.click()
    settle(context)
    assert since.doubt  # asked about once, beside its field, which comes in sight
    assert since.isAncestorOf(form.focusWidget())
    save.click()
    settle(context)
    assert instructor.casework.decisions.preset()["contact"] == "Jari Lummela, puh. 050 000 0000"


def test_an_instructor_prepares_a_decision_and_cannot_sign_it(instructor: Desk, given: Make, shown: Show) -> None:
    context, client = given(instructor), add_client(instructor)
    tab = shown(DecisionsTab(context, client))
    settle(context)
    (begin,) = (one for one in tab.findChildren(Button) if one.isVisible())
    begin.click()
    settle(context)
    (form,) = tab.window().findChildren(RecordForm)
    assert form.values()["preparer"] == "Jari Lummela"
    assert form._sign is not None
    assert form._sign.isHidden()
    form.set_value("kind", "service_decision")
    form._submit(sign=False)
    settle(context)
    (row,) = instructor.casework.records.rows("decision", client=client)
    assert row.state == "prepared"
    assert instructor.casework.decisions.by_month() == []


def test_the_checklist_is_offered_in_the_referral_to_substance_services(
    instructor: Desk, given: Make, shown: Show
) -> None:
    context, client = given(instructor), add_client(instructor)
    tab = PathTab(context, client)
    shown(tab)
    settle(context)
    tab._begin(REFERRAL)
    settle(context)
    (form,) = tab.window().findChildren(RecordForm)
    form.set_value("service", "substance_services")
    form.set_value("unit", "Katkaisuhoitoyksikkö")
    form._save.click()
    settle(context)
    doubted = form.field("skip_grounds")
    assert doubted is not None
    assert doubted.doubt.startswith("Is it the right service at the right time?")
    next(one for one in form.findChildren(Button) if one.text() == "Go through the checklist…").click()
    settle(context)
    (dialog,) = form.findChildren(ReadinessDialog)
    assert dialog.values()["service"] == "substance_services"
    dialog.reject()
    form._save.click()  # asked once, and then written all the same
    settle(context)
    (row,) = instructor.casework.records.rows("referral", client=client)
    assert row.values["unit"] == "Katkaisuhoitoyksikkö"


def test_days_that_do_not_fit_together_are_told_on_the_page_and_beside_their_field(
    instructor: Desk, given: Make, shown: Show
) -> None:
    context, client = given(instructor), add_client(instructor)
    records = instructor.casework.records
    stay: Values = {"class": "hostel", "from": "2026-10-01", "to": "2026-11-20"}
    (period,) = records.write(New("housing_period", client, stay))
    apart = records.get(period)
    records.write(Change(apart, {**apart.row.values, "from": "2026-11-10"}))
    records.write(Change(apart, {**apart.row.values, "to": "2026-11-02"}))  # has not heard of the other edit
    page = RecordPage(context, period)
    shown(page)
    settle(context)
    said = "What was written apart does not fit together"
    assert any(said in one.accessibleName() and one.isVisible() for one in page.findChildren(Banner))
    page._edit.click()
    settle(context)
    (form,) = page.window().findChildren(RecordForm)
    until = form.field("to")
    assert until is not None
    assert until.doubt == "The last day is before the first."
    form._save.click()
    settle(context)
    assert until.error == "The last day is before the first."  # not silently once more
    form.set_value("from", "2026-10-10")
    form._save.click()
    settle(context)
    assert not any(said in one.accessibleName() and one.isVisible() for one in page.findChildren(Banner))


def test_a_signed_checklist_reads_as_questions_with_their_answers(instructor: Desk, given: Make, shown: Show) -> None:
    context, client = given(instructor), add_client(instructor)
    check: Values = {
        "service": "rehabilitative_work", "on": today(instructor), "items": ("Oma toive?", "Matka?"),
        "answers": ("0=yes", "1=no"), "conclusion": "now",
    }  # fmt: skip
    (written,) = instructor.casework.records.write(New("readiness_check", client, check, sign=True))
    page = shown(RecordPage(context, written))
    settle(context)
    told = [text for facts in page.findChildren(Facts) for _, text in facts.texts()]
    assert any(text.splitlines() == ["Oma toive? Yes", "Matka? No"] for text in told)
    assert not any("0=yes" in text for text in told)


def test_a_refusal_reads_with_its_barriers(instructor: Desk, given: Make, shown: Show) -> None:
    context, client = given(instructor), add_client(instructor)
    records = instructor.casework.records
    referral: Values = {
        "service": "kela", "unit": "Kela", "made_on": "2026-11-02", "grounds": "Tuki.", "client_agrees": True,
    }  # fmt: skip
    (sent,) = records.write(New("referral", client, referral, sign=True))
    records.write(Do("referral", sent, client, "refuse", {"codes": ("queue", "travel")}))
    page = shown(RecordPage(context, sent))
    settle(context)
    told = [text for facts in page.findChildren(Facts) for _, text in facts.texts()]
    assert "Refused: Waiting time, Travel or cost" in told
