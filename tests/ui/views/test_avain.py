"""AVAIN goals without a configured classification: free words first, the code list once the organisation has one."""

import pytest

from lahityo.domain.records.goal import GOAL, GOAL_FACTOR
from lahityo.domain.spec import RecordSpec
from lahityo.ui.records import words
from lahityo.ui.records.form import RecordForm
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle


def form_of(desk: Desk, given: Make, shown: Show, spec: RecordSpec, client: bytes) -> RecordForm:
    form = RecordForm(given(desk), spec, client=client)
    shown(form)
    settle(form._context)
    return form


@pytest.mark.parametrize(
    ("spec", "code", "free"), [(GOAL, "avain_goal", "avain_words"), (GOAL_FACTOR, "avain_factor", "factor")]
)
def test_a_classification_that_nobody_has_filled_asks_nothing_and_words_do(
    lead: Desk, given: Make, shown: Show, spec: RecordSpec, code: str, free: str
) -> None:
    form = form_of(lead, given, shown, spec, add_client(lead))
    assert code not in form._fields
    assert free in form._fields
    form.reject()


def test_an_avain_goal_is_written_in_words_with_what_helps_and_hinders(lead: Desk, given: Make, shown: Show) -> None:
    client = add_client(lead)
    form = form_of(lead, given, shown, GOAL, client)
    for name, value in (
        ("own_words", "Oma koti"), ("areas", ("everyday_skills",)), ("avain_words", "Asuminen ja arjen hallinta"),
        ("scale", "improve"), ("set_on", "2026-01-07"), ("status", "active"),
    ):  # fmt: skip
        form.set_value(name, value)
    form._submit(sign=False)
    settle(form._context)
    (goal,) = lead.casework.records.rows("goal", client=client)
    assert goal.values["avain_words"] == "Asuminen ja arjen hallinta"
    (hit,) = lead.casework.lists.search("arjen hallinta")
    assert hit.record == goal.id


def test_a_published_list_that_the_organisation_imports_is_offered_beside_the_words(
    lead: Desk, given: Make, shown: Show
) -> None:
    lead.casework.organisation.import_codes("avain_goal", "a1;Esimerkkitavoite;Exempelmål\n", "Esimerkki", "1")
    words.learn([(row.id, row.values) for row in lead.casework.records.rows("code_item")])
    client = add_client(lead)
    form = form_of(lead, given, shown, GOAL, client)
    assert {"avain_goal", "avain_words"} <= set(form._fields)
    form.reject()
    words.learn([])
