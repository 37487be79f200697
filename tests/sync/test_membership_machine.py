"""Groups and the meeting place over laptops: who took part stands in each client's own record and names nobody else."""

import pytest

from lahityo.domain.codes import Role
from lahityo.domain.process import Outcome
from lahityo.domain.spec import Values
from lahityo.services.desk import FormRejected
from lahityo.services.dropin import Tap
from lahityo.services.records import Do, New
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.support.process_machine import Course, run_course

DAY = "2026-11-20"
NAMES = ("Aatu Kuvitteellinen", "Beata Keksitty", "Outi Olematon")


def group(laptop: Laptop) -> tuple[bytes, bytes]:
    """A group and a session of it."""
    records = laptop.casework.records
    made = records.write(New("group", b"", {"name": "Aamukahvi", "kind": "peer", "weekday": 5}))[0]
    return made, records.write(New("group_session", b"", {"group": made, "on": DAY, "guests": 3}))[0]


def test_no_co_members_name_is_in_anyones_record(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    made, session = group(first)
    clients = [first.add_client(name) for name in NAMES]
    for client in clients:
        first.casework.groups.join(made, client, "2026-01-09")
        first.casework.groups.attend(session, client, "present", "Keitti kahvit", why="Korjaus")
    both_sync(first, second)
    view = second.casework.groups.session(session)
    assert [one.name for one in view.places] == sorted(NAMES)
    assert view.present == 6
    for client, name in zip(clients, NAMES, strict=True):
        rows = second.casework.records.rows(client=client)
        assert {row.type for row in rows} == {"membership", "attendance", "step"}
        told = repr([(row.title, row.values) for row in rows])
        others = [other for other in clients if other != client]
        assert not any(one.split()[0] in told for one in NAMES if one != name)
        assert not any(repr(other) in told for other in others)
    team = repr([(row.title, row.values) for row in second.casework.records.rows(client=b"")])
    assert not any(part in team for name in NAMES for part in name.split())
    assert not any(repr(client) in team for client in clients)


def test_words_that_name_another_member_are_asked_about_once(two: tuple[Laptop, Laptop]) -> None:
    first, _ = two
    made, session = group(first)
    aatu, beata = first.add_client(NAMES[0]), first.add_client(NAMES[1])
    for client in (aatu, beata):
        first.casework.groups.join(made, client, "2026-01-09")
    with pytest.raises(FormRejected) as caught:
        first.casework.groups.attend(session, aatu, "present", "Riiteli Beatan kanssa, beata lähti", why="Korjaus")
    assert [one.field for one in caught.value.problems] == ["words"]
    assert first.casework.records.rows("attendance") == []
    first.casework.groups.attend(session, aatu, "present", "Oma beata-koira mukana", why="Korjaus", sure=True)


def test_an_attendance_recorded_on_two_laptops_stands_once_and_a_changed_one_keeps_the_first_readable(
    two: tuple[Laptop, Laptop],
) -> None:
    first, second = two
    made, session = group(first)
    client = first.add_client()
    first.casework.groups.join(made, client, "2026-01-09")
    both_sync(first, second)
    for laptop in two:
        laptop.casework.groups.attend(session, client, "present", why="Korjaus")
    both_sync(first, second)
    assert len(second.casework.records.rows("attendance", client=client)) == 1
    for laptop, state in ((first, "notified"), (second, "absent")):
        laptop.casework.groups.attend(session, client, state, why="Soitti jälkikäteen")
        both_sync(first, second)
        for one in two:
            assert [place.state for place in one.casework.groups.session(session).places] == [state]
    assert len(second.casework.records.rows("attendance", client=client, voided=True)) == 3


def test_a_years_long_membership_shows_attendance_and_may_be_left_and_joined_again(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    made, session = group(first)
    client = first.add_client()
    membership = first.casework.groups.join(made, client, "2021-03-01")
    first.casework.groups.attend(session, client, "present", why="Korjaus")
    for laptop in (second, first):
        both_sync(first, second)
        laptop.casework.records.write(Do("membership", membership, client, "leave", {"code": "own_wish"}))
        both_sync(first, second)
        assert second.casework.records.get(membership).row.state == "left"
        assert laptop.casework.groups.join(made, client, DAY) == membership
    both_sync(first, second)
    ((row, name, times),) = second.casework.groups.memberships(client)
    assert (row.state, row.day, name, times) == ("member", "2021-03-01", "Aamukahvi", 1)


def test_a_break_and_a_leaving_at_the_same_time_is_a_leaving_that_waits_to_be_settled(
    two: tuple[Laptop, Laptop],
) -> None:
    first, second = two
    made, _ = group(first)
    client = first.add_client()
    membership = first.casework.groups.join(made, client, "2026-01-09")
    both_sync(first, second)
    first.casework.records.write(Do("membership", membership, client, "pause"))
    second.casework.records.write(Do("membership", membership, client, "leave", {"code": "own_wish"}))
    both_sync(first, second)
    for laptop in two:
        assert laptop.casework.records.get(membership).row.state == "left"
        assert [task.rule for task in laptop.casework.tasks.open()] == ["settle"]


def test_an_anonymous_contact_leaves_no_name(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    first.add_client("Aatu Kuvitteellinen")
    dropin, today = first.casework.dropin, first.casework.tasks.today()
    dropin.tap(Tap("drop_in", "meeting_place", "30_44", people=2))
    dropin.tap(Tap("drop_in", "meeting_place", item="food"))
    dropin.tap(Tap("drop_in", "meeting_place", item="needles_out", count=10))
    wrong = dropin.tap(Tap("street", "station", "18_29", people=1, guidance=True))
    dropin.undo(wrong, "Näppäilyvirhe")
    with pytest.raises(FormRejected):
        dropin.tap(Tap("street", "station", people=1, words="Soita 010190-900P"))
    words: Values = {"on": DAY, "setting": "street", "place_class": "park", "age_band": "unknown", "people": 1}
    asked = first.casework.records.doubts(New("contact_tally", b"", {**words, "words": "aatu oli väsynyt"}))
    assert [one.field for one in asked] == ["words"]
    both_sync(first, second)
    counts = second.casework.dropin.day(today)
    assert (counts.people, counts.ages, counts.items, counts.guidance) == (
        2, {"30_44": 2}, {"food": 1, "needles_out": 10}, 0,
    )  # fmt: skip
    for row in second.casework.records.rows("contact_tally", voided=True):
        assert row.client == b""
        assert not any(isinstance(value, bytes) for value in row.values.values())
    assert second.casework.dropin.day(today, "street").people == 0


def test_who_becomes_a_client_is_not_tied_to_what_was_counted(organisation: Organisation) -> None:
    laptop = organisation.found(Role.SOCIAL_INSTRUCTOR)
    tally = laptop.casework.dropin.tap(Tap("street", "park", "30_44", people=1))
    before = laptop.casework.records.get(tally).row
    client = laptop.add_client("Uusi Kuvitteellinen")
    laptop.sign_visit(client, "Ensimmäinen tapaaminen")
    assert laptop.casework.records.get(tally).row == before
    assert not any(tally in map(bytes, _ids(row.values)) for row in laptop.casework.records.rows(client=client))


def _ids(values: Values) -> list[bytes]:
    return [value for value in values.values() if isinstance(value, bytes)]


def test_the_day_log_sums_visitors_and_leaves_a_voided_entry_out(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    today = first.casework.tasks.today()
    for laptop, count in ((first, 12), (second, 9)):
        entry: Values = {"on": today.isoformat(), "place": "Päiväkeskus", "kind": "visitors", "count": count}
        laptop.casework.records.write(New("day_entry", b"", entry))
    both_sync(first, second)
    assert first.casework.dropin.visitors(today) == 21
    with pytest.raises(FormRejected):
        first.casework.records.write(
            New("day_entry", b"", {"on": today.isoformat(), "place": "Päiväkeskus", "kind": "visitors"})
        )


def test_a_membership_moved_in_any_order_ends_alike(organisation: Organisation) -> None:
    def begin(laptop: Laptop, client: bytes) -> bytes:
        values: Values = {"group": b"g" * 16, "since": DAY}
        return laptop.casework.records.write(New("membership", client, values))[0]

    def holds(laptop: Laptop, membership: bytes, outcome: Outcome) -> None:
        assert laptop.casework.records.get(membership).row.state == outcome.state

    roles = (Role.SOCIAL_INSTRUCTOR, Role.NURSE)
    run_course(Course("membership", roles, begin, invariant=holds), organisation, examples=6, steps=12)
