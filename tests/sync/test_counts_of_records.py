"""Counts over real vaults: what is counted, what is not, that laptops agree, and the file that leaves the app."""

from pathlib import Path

import pytest

from lahityo.base.errors import EnvironmentFault
from lahityo.domain.codes import Role
from lahityo.domain.counts import Section, Table
from lahityo.domain.spec import Values
from lahityo.services.dropin import Tap
from lahityo.services.record_writes import Do, New, Void
from tests.support.organisation import Laptop, Organisation, both_sync

HEADS = ("Mitä", "Yhteensä", "Ennuste", "Alku", "Loppu", "Odotettu", "Toteutunut")
GOAL: Values = {
    "own_words": "Nukkua", "areas": ("wellbeing",), "set_on": "2026-09-01", "scale": "improve", "status": "active",
}  # fmt: skip
RATED: Values = {"on": "2026-11-02", "level": 1}


@pytest.fixture
def leads(organisation: Organisation) -> tuple[Laptop, Laptop]:
    """Two team leads' laptops."""
    first = organisation.found(Role.TEAM_LEAD)
    return first, organisation.join(Role.TEAM_LEAD)


def write(laptop: Laptop, record_type: str, client: bytes, values: Values, *, sign: bool = False) -> bytes:
    return laptop.casework.records.write(New(record_type, client, values, sign=sign))[0]


def counts(laptop: Laptop, first: str = "2026-10", last: str = "2026-11") -> Table:
    return laptop.casework.counts.table(first, last)


def line(counted: Table, section: Section, *key: str) -> tuple[int, ...]:
    return next((one.cells for one in counted.lines if (one.section, one.key) == (section, key)), ())


def name(section: Section, key: tuple[str, ...]) -> str:
    return ".".join((section, *key))


def test_signed_visits_are_counted_and_a_voided_or_an_open_one_is_not(leads: tuple[Laptop, Laptop]) -> None:
    first, second = leads
    client = first.add_client()
    wrong = first.sign_visit(client, "Väärän asiakkaan kirjaus")
    first.sign_visit(client, "Käynti")
    first.save_visit(client, "Kesken")
    assert line(counts(first), Section.VISITS) == (0, 2)
    first.casework.visits.void(wrong, "Väärä asiakas", "wrong_person")
    both_sync(first, second)
    assert line(counts(first), Section.VISITS, "home_visit") == (0, 1)
    assert counts(second) == counts(first)


def test_steps_of_the_path_are_counted_by_what_they_came_after_and_routes_apart(leads: tuple[Laptop, Laptop]) -> None:
    first, second = leads
    client = first.add_client()
    both_sync(first, second)
    step: Values = {"grounds": "Oma toive", "started": "2026-10-05", "kind": "day_centre"}
    write(first, "path_step", client, step)
    write(second, "path_step", client, {**step, "kind": "meeting_place", "started": "2026-11-03", "route": "direct"})
    both_sync(first, second)
    counted = counts(first)
    assert line(counted, Section.PATH) == (1, 1)
    assert line(counted, Section.PATH, "meeting_place", "day_centre") == (0, 1)
    assert line(counted, Section.PATH, "day_centre", "-") == (1, 0)
    assert line(counted, Section.ROUTES, "direct") == (0, 1)
    assert counts(second) == counted


def test_outcomes_come_from_dated_events_each_client_once(leads: tuple[Laptop, Laptop]) -> None:
    first, _ = leads
    client, other = first.add_client(), first.add_client("Bertta Kuvitteellinen")
    for who in (client, other):
        for place, day in (("outdoors", "2026-01-10"), ("own_home", "2026-10-20"), ("outdoors", "2026-11-01")):
            write(first, "housing_period", who, {"class": place, "from": day})
    write(first, "housing_period", client, {"class": "own_home", "from": "2026-11-15"})
    write(first, "service_start", client, {"service": "social_guidance", "started_on": "2026-11-09"})
    write(first, "service_start", client, {"service": "social_rehabilitation", "started_on": "2026-10-09"})
    goal = write(first, "goal", other, GOAL)
    write(first, "goal_rating", other, {"goal": goal, "on": "2026-10-01", "level": -2})
    write(first, "goal_rating", other, {**RATED, "goal": goal})
    counted = counts(first)
    housed = next(one for one in counted.lines if one.key == ("housed",))
    assert (housed.cells, housed.total) == ((2, 1), 2)
    assert line(counted, Section.OUTCOMES, "in_services") == (1, 0)
    assert line(counted, Section.OUTCOMES, "health_better") == (0, 1)


def test_a_referral_counts_from_the_day_it_began_and_barriers_by_service(leads: tuple[Laptop, Laptop]) -> None:
    first, _ = leads
    client = first.add_client()
    referral = write(
        first, "referral", client,
        {
            "service": "mental_health", "unit": "Kuvitteellinen klinikka", "made_on": "2026-10-01",
            "grounds": "Oma toive", "client_agrees": True,
        },
        sign=True,
    )  # fmt: skip
    records = first.casework.records
    records.write(Do("referral", referral, client, "refuse", {"codes": ("queue",), "day": "2026-10-05"}))
    assert line(counts(first), Section.BARRIERS, "mental_health", "queue") == (1, 0)
    assert line(counts(first), Section.OUTCOMES, "in_services") == ()
    records.write(Do("referral", referral, client, "accept", {"day": "2026-10-20"}))
    records.write(Do("referral", referral, client, "begin", {"day": "2026-11-02"}))
    assert line(counts(first), Section.OUTCOMES, "in_services") == (0, 1)


def test_anonymous_contacts_are_counted_by_place_and_age_and_what_was_given(leads: tuple[Laptop, Laptop]) -> None:
    first, second = leads
    taps = [Tap("street", "park", "30_44", people=3), Tap("drop_in", "meeting_place", item="food", count=2)]
    for laptop in leads:
        for tap in taps:
            laptop.casework.dropin.tap(tap)
    both_sync(first, second)
    month = f"{first.now().astimezone():%Y-%m}"
    counted = counts(second, month, month)
    assert line(counted, Section.PEOPLE, "street", "30_44") == (6,)
    assert line(counted, Section.GIVEN, "food") == (4,)
    first.casework.records.write(
        Void(first.casework.records.rows("contact_tally")[0].id, "contact_tally", b"", "Kahdesti")
    )
    assert counts(first, month, month) != counted


def test_the_exported_file_hides_few_people_and_says_what_was_expected(
    leads: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    first, _ = leads
    client = first.add_client("Aatu Kuvitteellinen")
    for _ in range(3):
        first.sign_visit(client, "Käynti")
    forecast: Values = {
        "measure": "=Käynnit", "from": "2026-11-01", "to": "2026-11-30", "expected": 20, "derived": "visits",
    }  # fmt: skip
    write(first, "forecast", b"", forecast)
    service = first.casework.counts
    text = service.exported(service.table("2026-10", "2026-11"), service.forecasts(), HEADS, name)
    assert text.splitlines() == [
        "Mitä;2026-10;2026-11;Yhteensä",
        "visits;0;>=1;>=1",
        "visits.home_visit;0;<5;>=1",
        "",
        "Ennuste;Alku;Loppu;Odotettu;Toteutunut",
        "'=Käynnit;2026-11-01;2026-11-30;20;<5",
    ]
    service.save(tmp_path / "luvut.csv", text)
    assert (tmp_path / "luvut.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    with pytest.raises(EnvironmentFault):
        service.save(tmp_path / "puuttuva" / "luvut.csv", text)


def test_a_forecast_is_compared_with_what_is_entered_or_counted(leads: tuple[Laptop, Laptop]) -> None:
    first, _ = leads
    client = first.add_client()
    write(first, "housing_period", client, {"class": "hostel", "from": "2026-01-10"})
    write(first, "housing_period", client, {"class": "supported", "from": "2026-10-20"})
    time: Values = {"measure": "Asunto", "from": "2026-10-01", "to": "2026-10-31", "expected": 4}
    write(first, "forecast", b"", {**time, "derived": "housed"})
    write(first, "forecast", b"", {**time, "measure": "Käsin", "realised": 9})
    write(first, "forecast", b"", {**time, "measure": "Kesken"})
    found = {one.measure: one.realised for one in first.casework.counts.forecasts()}
    assert found == {"Asunto": 1, "Käsin": 9, "Kesken": None}
