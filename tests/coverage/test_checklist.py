"""The checklist of the field, row by row: what represents it, on which screen it is done, and which test proves it.

`CHECKLIST` is the table; the tests below keep it true: each type, screen and test that it names exists.
"""

import ast
from dataclasses import dataclass
from pathlib import Path

import pytest

from lahityo.domain import registry
from lahityo.ui.shell.places import PLACES
from lahityo.ui.views.client_tabs import TABS

TESTS = Path(__file__).resolve().parents[1]
OLDER = {"visit", "joint_visit", "client", "agreement", "correction"}
SCREENS = {"editor", "header", "today"}


@dataclass(frozen=True)
class Row:
    """A row: the record types, the screens (a place of the rail, `client:` a tab, or another of SCREENS), the tests."""

    text: str
    types: str
    screens: str
    tests: tuple[str, ...]
    otherwise: str = ""


CHECKLIST = (
    Row(
        "A path of steps with dates and reasons; skipping and returning",
        "path_step",
        "client:path",
        ("domain/test_path.py::test_a_step_that_skips_and_returns_needs_only_its_kind_day_and_reason",),
    ),
    Row(
        "A day centre: an anonymous contact or the start of an assessment",
        "contact_tally matter",
        "drop_in client:assessments",
        (
            "sync/test_membership_machine.py::test_an_anonymous_contact_leaves_no_name",
            "domain/test_tasks.py::test_starting_an_assessment_makes_a_task_until_it_is_signed",
        ),
    ),
    Row(
        "A referral: accepted, refused, lapsed, with the receiving unit",
        "referral",
        "client:path",
        ("sync/test_referral_machine.py::*",),
    ),
    Row(
        "Detoxification and a rehabilitation period as episodes; follow-up at discharge",
        "path_step",
        "client:path tasks",
        (
            "domain/test_path.py::test_an_episode_needs_its_planned_end",
            "domain/test_tasks.py::test_a_discharge_asks_for_contact_until_the_client_is_met",
        ),
    ),
    Row(
        "Two routes to the meeting place told apart",
        "path_step membership",
        "client:path counts",
        (
            "domain/test_path.py::test_a_meeting_place_needs_the_route_by_which_the_client_came",
            "sync/test_counts_of_records.py::test_steps_of_the_path_are_counted_by_what_they_came_after_and_routes_apart",
        ),
    ),
    Row(
        "The meeting place and peer support: years of membership, attendance, no clinical field",
        "membership attendance",
        "drop_in client:network",
        (
            "sync/test_membership_machine.py::test_a_years_long_membership_shows_attendance_and_may_be_left_and_joined_again",
        ),
    ),
    Row(
        "From work activity to the open labour market, in periods of three months",
        "work_period path_step",
        "client:path",
        (
            "domain/test_path.py::test_a_period_of_three_months_ends_the_day_before_the_next_begins",
            "domain/test_path.py::test_the_next_period_begins_the_day_after_and_keeps_what_was_agreed",
        ),
    ),
    Row(
        "Savings: the numbers others compute with",
        "",
        "counts",
        ("sync/test_counts_of_records.py::test_the_exported_file_hides_few_people_and_says_what_was_expected",),
        "Counts leave the app, never euros: prices are not the app's to know, and few people are hidden.",
    ),
    Row(
        "Three aims of social rehabilitation",
        "plan",
        "client:plan",
        ("domain/test_plan.py::test_a_social_rehabilitation_plan_is_not_proposed_without_an_aim",),
    ),
    Row(
        "Goals in the client's own words beside the professional wording",
        "goal",
        "client:plan",
        ("domain/test_plan.py::test_a_plan_is_not_proposed_without_an_active_goal_in_the_clients_own_words",),
    ),
    Row(
        "Means: home visits, accompanying, services, groups, on the visit that used them",
        "visit goal",
        "editor client:plan",
        ("domain/test_visit.py::test_what_is_chosen_twice_or_is_no_choice_is_not_saved",),
    ),
    Row(
        "Five levels of attainment, rated at visits, with the T-score",
        "goal goal_rating",
        "editor client:plan",
        (
            "domain/test_gas.py::test_the_score_is_the_formula_s",
            "sync/test_plan_machine.py::test_a_visits_ratings_are_written_once_on_whichever_laptop_it_is_signed",
        ),
    ),
    Row(
        "Substance use and mental health: the nurse's own part of the plan",
        "health_plan_part",
        "client:plan client:health",
        ("sync/test_registers.py::*",),
    ),
    Row(
        "Housing-support work for adults; housing history and long-term homelessness",
        "plan housing_period",
        "client:plan client:path",
        (
            "domain/test_plan.py::test_a_17_year_olds_housing_plan_is_refused",
            "domain/test_housing.py::test_over_a_year_outdoors_is_long_term_homelessness",
        ),
    ),
    Row(
        "The client's own social instructor refers",
        "matter",
        "client:assessments",
        ("domain/test_tasks.py::test_starting_an_assessment_makes_a_task_until_it_is_signed",),
    ),
    Row(
        "A fixed term with start, end and review",
        "plan plan_evaluation",
        "plans client:plan",
        (
            "domain/test_plan.py::test_the_review_is_between_the_first_and_the_last_day",
            "sync/test_plan_machine.py::test_the_queue_tells_what_waits",
        ),
    ),
    Row(
        "Review by the social worker: proposed, returned with comments, approved, reviewed, ended",
        "plan plan_version plan_comment",
        "plans client:plan",
        (
            "sync/test_plan_machine.py::test_no_order_of_edits_and_syncs_on_three_laptops_reaches_a_forbidden_state",
            "sync/test_plan_machine.py::test_returning_needs_words_or_a_comment_and_the_author_finds_both",
        ),
    ),
    Row(
        "Seven areas of housing-support work",
        "visit goal",
        "editor client:plan",
        ("domain/test_codes.py::test_the_codes_of_the_import_format_stay_as_they_are",),
    ),
    Row(
        "The client applies; intermediate renting comes last and after an account decision",
        "application decision",
        "client:path client:decisions",
        (
            "domain/test_path.py::test_intermediate_renting_is_refused_without_an_account_decision_or_a_written_reason",
            "domain/test_path.py::test_intermediate_renting_comes_after_an_own_application",
        ),
    ),
    Row(
        "The client's own will, dated; withdrawal pauses or ends when asked",
        "will",
        "client:plan",
        ("sync/test_plan_machine.py::test_withdrawal_of_the_client_pauses_only_when_asked_and_nothing_ends_by_itself",),
    ),
    Row(
        "Regular support visits: the agreed rhythm, overdue ones",
        "plan contact",
        "tasks today",
        ("domain/test_tasks.py::test_a_meeting_resets_the_rhythm_and_a_missed_one_does_not",),
    ),
    Row(
        "The network, with the client's permission for each person; meetings whose duties become tasks",
        "network_person network_meeting task",
        "client:network",
        ("sync/test_task_machine.py::*",),
    ),
    Row(
        "Individual and group: attendance per client, no other member's name",
        "group group_session attendance",
        "drop_in",
        ("sync/test_membership_machine.py::test_no_co_members_name_is_in_anyones_record",),
    ),
    Row(
        "Tiers of support, configured by the organisation",
        "plan code_item",
        "settings",
        ("sync/test_organisation_records.py::test_codes_are_added_renamed_and_hidden_and_fixed_lists_stay",),
        "The list is empty until the organisation fills it: there is no national one.",
    ),
    Row(
        "Voluntary and free of charge; no condition of sobriety",
        "plan",
        "client:plan",
        (
            "domain/test_plan.py::test_no_plan_has_a_fee_or_a_condition_of_sobriety",
            "domain/test_path.py::test_no_field_asks_for_a_fee_or_for_sobriety",
        ),
    ),
    Row(
        "Preventive or corrective; target groups",
        "plan",
        "client:plan",
        ("domain/test_plan.py::test_a_whole_plan_may_be_proposed",),
    ),
    Row(
        "Decisions: made, served, counted by month",
        "decision",
        "client:decisions counts",
        (
            "sync/test_decision_machine.py::test_two_decisions_signed_on_two_laptops_are_counted_by_month_and_a_voided_one_is_not",
        ),
    ),
    Row(
        "Two professions and two registers on one visit",
        "joint_visit visit goal_rating",
        "editor",
        ("sync/test_plan_machine.py::test_both_professions_rate_one_goal_on_one_day_and_both_stand",),
    ),
    Row(
        "Entitled to special support, with its basis",
        "special_support",
        "header client:assessments",
        ("domain/test_measurement.py::test_a_right_to_special_support_without_its_basis_is_refused",),
    ),
    Row(
        "Barriers on a refused or failed service",
        "step barrier_note referral",
        "client:path",
        ("sync/test_counts_of_records.py::test_a_referral_counts_from_the_day_it_began_and_barriers_by_service",),
    ),
    Row(
        "Release from prison: a date that makes a task",
        "path_step",
        "client:path tasks",
        ("domain/test_tasks.py::test_changing_the_release_date_moves_the_task",),
    ),
    Row(
        "Basic needs: food, washing, laundry, rest",
        "visit contact_tally",
        "editor drop_in",
        ("sync/test_counts_of_records.py::test_anonymous_contacts_are_counted_by_place_and_age_and_what_was_given",),
    ),
    Row(
        "Public and third sector: who works for whom; a partner sees what was shared",
        "person partner_share disclosure",
        "settings shares",
        (
            "sync/test_organisation_records.py::test_a_partner_reads_what_is_shared_until_it_ends_and_nothing_else_of_the_client",
        ),
    ),
    Row(
        "Expected and realised outcomes",
        "forecast area_entry",
        "counts drop_in",
        ("sync/test_counts_of_records.py::test_a_forecast_is_compared_with_what_is_entered_or_counted",),
        "Disturbances are of an area and never of a client.",
    ),
    Row(
        "The situation is assessed before the first plan",
        "entry_assessment",
        "client:assessments",
        ("domain/test_plan.py::test_the_first_plan_is_not_proposed_without_assessment_or_stated_reason",),
    ),
    Row(
        "The right service at the right time: a checklist before, an evaluation after",
        "readiness_check work_evaluation",
        "client:path",
        ("domain/test_path.py::test_rehabilitative_work_is_referred_to_after_its_checklist_or_with_a_reason",),
    ),
    Row(
        "Encouragement: strengths before risks",
        "strength",
        "client:overview client:assessments",
        ("ui/views/test_assessments.py::*",),
    ),
    Row(
        "Instruments as data, with published bands; a risk asks for a step, never a diagnosis",
        "score instrument",
        "client:assessments",
        (
            "domain/test_scoring.py::test_a_risky_answer_asks_for_a_step_and_a_high_score_alone_does_not",
            "domain/test_scoring.py::test_no_band_or_line_names_an_illness",
        ),
    ),
    Row(
        "Safety flags and non-disclosure",
        "safety_flag protection reveal",
        "client:overview header",
        ("domain/test_measurement.py::test_any_reading_that_protects_protects", "ui/views/test_safety.py::*"),
    ),
    Row(
        "Worker safety: place, return time, check-in; overdue shown to teammates",
        "outing safety_incident",
        "today",
        (
            "sync/test_outing_machine.py::test_an_overdue_return_is_seen_on_the_team_mates_laptop_and_ends_when_either_checks_in",
        ),
    ),
    Row(
        "Repeated no-shows: a worry, never an ending",
        "contact visit",
        "tasks",
        ("domain/test_tasks.py::test_three_missed_meetings_are_a_worry_and_a_meeting_clears_it",),
    ),
    Row(
        "Measurements with units and plausible ranges; harm reduction",
        "measurement wound vaccination medication_note harm_reduction",
        "client:health",
        (
            "domain/test_measurement.py::test_a_value_out_of_the_usual_is_asked_about_and_only_an_impossible_one_is_refused",
        ),
    ),
    Row(
        "Photos and documents beside a record, without what they tell of place and camera",
        "attachment",
        "client:overview client:plan editor",
        ("attachments/test_stripping.py::*", "attachments/test_moving.py::*", "ui/views/test_attachments.py::*"),
    ),
    Row(
        "Corrections, voiding, the client's differing view, and the history of any record",
        "void dissent correction_refusal step",
        "client:history",
        ("ui/records/test_any_record.py::test_a_voided_record_says_who_and_why_and_offers_nothing_more",),
    ),
    Row(
        "The service guide and the account of rehabilitative work",
        "guide_page",
        "guide",
        ("domain/test_markdown_pages.py::test_a_link_leads_to_a_page_that_there_is_and_nowhere_else",),
    ),
    Row(
        "Interviews by the organisation's own forms",
        "form interview client_interview",
        "guide",
        ("sync/test_organisation_records.py::test_an_interview_of_the_team_names_nobody_and_is_read_by_the_team",),
    ),
    Row(
        "The meeting place's day log",
        "day_entry",
        "drop_in",
        ("sync/test_membership_machine.py::test_the_day_log_sums_visitors_and_leaves_a_voided_entry_out",),
    ),
)


@pytest.mark.parametrize("row", CHECKLIST, ids=lambda row: row.text[:40])
def test_a_row_names_types_screens_and_tests_that_there_are(row: Row) -> None:
    known = {one.type for one in registry.SPECS} | OLDER
    assert set(row.types.split()) <= known
    places = {one.key for one in PLACES} | {f"client:{one.key}" for one in TABS} | SCREENS
    assert row.screens
    assert set(row.screens.split()) <= places
    assert row.tests
    for test in row.tests:
        path, _, name = test.partition("::")
        names = _tests_in(TESTS / path)
        assert names if name == "*" else name in names, test


def test_every_record_type_stands_in_the_table() -> None:
    named = {one for row in CHECKLIST for one in row.types.split()}
    beside = {
        "planned_service",
        "goal_factor",
        "goal_evaluation",
        "service_start",
        "service_end",
        "setting",
        "team_task",
        "appointment",
        "late_review",
        "restriction",
    }
    assert {one.type for one in registry.SPECS} - named - beside == set()


def _tests_in(file: Path) -> set[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return {one.name for one in ast.walk(tree) if isinstance(one, ast.FunctionDef) and one.name.startswith("test_")}
