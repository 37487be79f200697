"""Records of the registry on several laptops: whatever is written apart, all agree in the end and nothing is lost."""

from contextlib import suppress
from dataclasses import replace

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from lahityo.base.errors import LahityoError
from lahityo.base.ids import derived_id
from lahityo.domain.codes import Role
from lahityo.domain.spec import Home
from lahityo.domain.spec import Value as Given
from lahityo.services.record_drafts import resumed
from lahityo.services.records import Change, Correct, Dissent, Do, New, Sign, Void
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.support.process_machine import Course, rows_of, run_course

REFERRAL: dict[str, Given] = {
    "service": "kela",
    "unit": "Kela",
    "made_on": "2026-11-20",
    "grounds": "Etuudet",
    "client_agrees": True,
}
SOCIAL = frozenset({"social", "shared"})
choices = st.integers(0, 50)


def _referral(laptop: Laptop, client: bytes) -> bytes:
    return laptop.casework.records.write(New("referral", client, REFERRAL, sign=True))[0]


def _correct(laptop: Laptop, subject: bytes) -> None:
    card = laptop.casework.records.get(subject)
    unit = f"Kela {len(card.corrections)} {laptop.paths.root.name}"
    laptop.casework.records.write(Correct(card, {**card.base, "unit": unit}, "Yksikkö oli väärä"))


def test_three_laptops_walk_a_referral_in_any_order_and_agree(organisation: Organisation) -> None:
    roles = (Role.SOCIAL_INSTRUCTOR, Role.SOCIAL_INSTRUCTOR, Role.SOCIAL_WORKER)
    run_course(Course("referral", roles, _referral, edit=_correct), organisation)


class Desk(RuleBasedStateMachine):
    """Two instructors write documents and records of one client in any order."""

    laptops: tuple[Laptop, Laptop]

    def __init__(self) -> None:
        super().__init__()
        self.client = self.laptops[0].add_client()
        self.written: set[bytes] = set()
        self.number = 0
        both_sync(*self.laptops)

    def word(self) -> str:
        self.number += 1
        return f"sana {self.number}"

    def pick(self, laptop: Laptop, choice: int, *types: str) -> bytes | None:
        found = laptop.casework.records.rows(*types, client=self.client, voided=True)
        return found[choice % len(found)].id if found else None

    @rule(who=st.integers(0, 1), signed=st.booleans())
    def write(self, who: int, signed: bool) -> None:
        values: dict[str, Given] = {**REFERRAL, "unit": self.word()}
        self.written |= set(self.laptops[who].casework.records.write(New("referral", self.client, values, sign=signed)))

    @rule(who=st.integers(0, 1))
    def note_a_step_of_the_path(self, who: int) -> None:
        values: dict[str, Given] = {"kind": "outreach", "started": "2026-11-01", "grounds": self.word()}
        self.written |= set(self.laptops[who].casework.records.write(New("path_step", self.client, values)))

    @rule(who=st.integers(0, 1), choice=choices)
    def change(self, who: int, choice: int) -> None:
        records = self.laptops[who].casework.records
        record = self.pick(self.laptops[who], choice, "referral", "path_step")
        if record is not None:
            card = records.get(record)
            with suppress(LahityoError):
                records.write(Change(card, {**card.base, "grounds": self.word()}))

    @rule(who=st.integers(0, 1), choice=choices)
    def sign(self, who: int, choice: int) -> None:
        records = self.laptops[who].casework.records
        record = self.pick(self.laptops[who], choice, "referral")
        if record is not None:
            card = records.get(record)
            with suppress(LahityoError):
                records.write(Sign(card, {**card.base, "unit": self.word()}))

    @rule(who=st.integers(0, 1), choice=choices)
    def correct_or_object(self, who: int, choice: int) -> None:
        records = self.laptops[who].casework.records
        record = self.pick(self.laptops[who], choice, "referral")
        if record is not None:
            card = records.get(record)
            with suppress(LahityoError):
                if choice % 2:
                    records.write(Correct(card, {**card.base, "unit": self.word()}, self.word()))
                else:
                    records.write(Dissent(record, self.client, self.word(), "2026-11-20"))

    @rule(who=st.integers(0, 1), choice=choices)
    def void(self, who: int, choice: int) -> None:
        record = self.pick(self.laptops[who], choice, "referral", "path_step")
        if record is not None and choice % 3 == 0:
            kind = self.laptops[who].casework.records.get(record).row.type
            with suppress(LahityoError):
                self.laptops[who].casework.records.write(Void(record, kind, self.client, self.word()))

    @rule(who=st.integers(0, 1), choice=choices)
    def settle_a_conflict(self, who: int, choice: int) -> None:
        status = self.laptops[who].casework.status
        found = status.conflicts()
        if found:
            status.resolve(found[choice % len(found)], choice % 2)

    @rule(who=st.integers(0, 1))
    def sync(self, who: int) -> None:
        result = self.laptops[who].sync()
        assert (result.refused, result.problems) == (0, [])

    def teardown(self) -> None:
        both_sync(*self.laptops)
        first, second = self.laptops
        assert rows_of(first, SOCIAL) == rows_of(second, SOCIAL)
        for laptop in self.laptops:
            here = laptop.casework.records.rows("referral", "path_step", client=self.client, voided=True)
            assert {row.id for row in here} == self.written
        for record in self.written:
            told = first.casework.records.history(record)
            assert told
            assert told == second.casework.records.history(record)


def test_documents_written_in_any_order_read_alike_on_both_laptops(two: tuple[Laptop, Laptop]) -> None:
    Desk.laptops = two
    run_state_machine_as_test(
        Desk,
        settings=settings(
            max_examples=6, stateful_step_count=16, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
    for laptop in two:
        before = laptop.tables()
        laptop.vault.rebuild()
        assert laptop.tables()["document"] == before["document"]
        assert laptop.tables()["record"] == before["record"]
        assert laptop.vault.check().findings == ()


def test_two_values_of_one_field_are_both_read_and_settled_by_a_person(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client = first.add_client()
    values: dict[str, Given] = {"kind": "outreach", "started": "2026-11-01", "grounds": "Tavattu asemalla"}
    (step,) = first.casework.records.write(New("path_step", client, values))
    both_sync(*two)
    for laptop, unit in ((first, "Tori"), (second, "Asema")):
        card = laptop.casework.records.get(step)
        laptop.casework.records.write(Change(card, {**card.base, "unit": unit}))
    both_sync(*two)
    for laptop in two:
        row = laptop.casework.records.get(step).row
        assert set(row.versions["unit"]) == {"Tori", "Asema"}
        assert row.conflicts == laptop.casework.status.now().conflicts == 1
    (conflict,) = second.casework.status.conflicts()
    assert (conflict.type, conflict.field, conflict.client) == ("path_step", "unit", client)
    second.casework.status.resolve(conflict, [one.value for one in conflict.values].index("Tori"))
    both_sync(*two)
    for laptop in two:
        assert laptop.casework.status.conflicts() == []
        assert laptop.casework.records.get(step).row.values["unit"] == "Tori"
        told = laptop.casework.records.history(step)
        assert [str(line.what) for line in told] == ["written", "changed", "changed", "settled"]
        changes = [(line.who, one.before, one.after) for line in told[1:3] for one in line.changes]
        assert changes == [("Outi Perustaja", None, "Tori"), ("Jäsen 1", None, "Asema")]


def test_an_edit_that_was_interrupted_goes_on_without_covering_a_colleagues_words(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client = first.add_client()
    values: dict[str, Given] = {"kind": "outreach", "started": "2026-11-01", "grounds": "Alku"}
    (step,) = first.casework.records.write(New("path_step", client, values))
    both_sync(*two)
    card = first.casework.records.get(step)
    first.casework.record_drafts.keep("path_step", client, step, {**card.base, "grounds": "Omat sanat"}, card)
    other = second.casework.records.get(step)
    second.casework.records.write(Change(other, {**other.base, "grounds": "Toisen sanat"}))
    both_sync(*two)
    first.lock()
    first.unlock()
    draft = first.casework.record_drafts.find("path_step", client, step)
    assert draft is not None
    assert draft.values["grounds"] == "Omat sanat"
    again = resumed(first.casework.records.get(step), draft)
    first.casework.records.write(Change(again, draft.values), draft=("path_step", client, step))
    assert first.casework.record_drafts.rows() == []
    both_sync(*two)
    assert set(second.casework.records.get(step).row.versions["grounds"]) == {"Omat sanat", "Toisen sanat"}


def test_two_streams_of_one_register_begun_apart_read_as_one(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client = first.add_client()
    both_sync(*two)
    task = derived_id("task", "discharge", client)
    referrals = [laptop.casework.records.write(New("referral", client, REFERRAL, sign=True))[0] for laptop in two]
    for laptop, action in zip(two, ("done", "postpone"), strict=True):
        values: dict[str, Given] = {"rule": "discharge", "source": client, "until": "2026-12-01"}
        laptop.casework.records.write(Do("task", task, client, action, values, home=Home.SOCIAL))
    both_sync(*two)
    assert len(first.sql("SELECT 1 FROM stream WHERE client = ? AND register = 'social'", client)) == 2
    for laptop, referral in zip(two, reversed(referrals), strict=True):
        records = laptop.casework.records
        records.write(Do("referral", referral, client, "refuse", {"day": "2026-11-21", "codes": ("queue",)}))
        assert records.outcome(task).state == "done"
        assert {line.action for line in records.history(task)} == {"done", "postpone"}
    both_sync(*two)
    assert rows_of(first, SOCIAL) == rows_of(second, SOCIAL)
    for laptop in two:
        assert {row.state for row in laptop.casework.records.rows("referral", client=client)} == {"refused"}
        reopened = laptop.casework.records.write(Do("task", task, client, "reopen", home=Home.SOCIAL))
        assert reopened
    both_sync(*two)
    assert [laptop.casework.records.outcome(task).state for laptop in two] == ["open", "open"]
    assert first.casework.records.history(task) == second.casework.records.history(task)


def test_what_had_no_right_when_it_came_counts_once_the_roster_gives_the_role(organisation: Organisation) -> None:
    founder = organisation.found()
    client = founder.add_client()
    (referral,) = founder.casework.records.write(New("referral", client, REFERRAL, sign=True))
    founder.spoil("UPDATE document SET authorised = 0, state = 'open' WHERE document = ?", referral)
    assert founder.casework.records.rows("referral") == []
    founder.invite("Uusi Jäsen", Role.NURSE)
    founder.sync()
    assert [row.state for row in founder.casework.records.rows("referral")] == ["sent"]


def test_days_that_two_people_put_in_the_wrong_order_apart_are_told_until_somebody_mends_them(
    two: tuple[Laptop, Laptop],
) -> None:
    first, second = two
    client = first.add_client()
    stay: dict[str, Given] = {"class": "hostel", "from": "2026-10-01", "to": "2026-11-20"}
    (period,) = first.casework.records.write(New("housing_period", client, stay))
    both_sync(*two)
    for laptop, edit in ((first, {"from": "2026-11-10"}), (second, {"to": "2026-11-02"})):
        card = laptop.casework.records.get(period)
        laptop.casework.records.write(Change(card, {**card.row.values, **edit}))
        assert laptop.casework.records.unfit(laptop.casework.records.get(period)) == []
    both_sync(*two)
    for laptop in two:
        card = laptop.casework.records.get(period)
        assert card.conflicts == ()
        assert [one.field for one in laptop.casework.records.unfit(card)] == ["to"]
    card = second.casework.records.get(period)
    second.casework.records.write(Change(card, {**card.row.values, "from": "2026-10-10"}))
    both_sync(*two)
    for laptop in two:
        assert laptop.casework.records.unfit(laptop.casework.records.get(period)) == []


def test_a_list_that_grew_too_long_in_two_places_is_told_and_can_be_shortened(two: tuple[Laptop, Laptop]) -> None:
    first, _ = two
    client = first.add_client()
    meeting: dict[str, Given] = {"kind": "home_visit", "start": "2026-11-25T09:00:00+02:00", "workers": ("Aino",)}
    (appointment,) = first.casework.records.write(New("appointment", client, meeting))
    both_sync(*two)
    for laptop in two:
        card = laptop.casework.records.get(appointment)
        workers = tuple(f"{laptop.paths.root.name} {number}" for number in range(12))
        laptop.casework.records.write(Change(card, {**card.row.values, "workers": ("Aino", *workers)}))
    both_sync(*two)
    card = first.casework.records.get(appointment)
    merged = card.row.values["workers"]
    assert isinstance(merged, tuple)
    assert len(merged) == 25  # nobody's words are lost
    assert [one.field for one in first.casework.records.unfit(card)] == ["workers"]
    first.casework.records.write(Change(card, {**card.row.values, "workers": merged[:20]}))
    both_sync(*two)
    for laptop in two:
        card = laptop.casework.records.get(appointment)
        assert card.row.values["workers"] == merged[:20]
        assert laptop.casework.records.unfit(card) == []


def test_a_rule_about_the_day_tells_nothing_of_what_was_right_when_it_was_written(two: tuple[Laptop, Laptop]) -> None:
    first, _ = two
    client = first.add_client()
    today = first.casework.tasks.today().isoformat()
    protection: dict[str, Given] = {"on": True, "until": today, "source": "client"}
    (written,) = first.casework.records.write(New("protection", client, protection))
    card = first.casework.records.get(written)
    later = replace(
        card, row=replace(card.row, values={**card.row.values, "until": "2020-01-01"}, at=1_500_000_000_000)
    )
    assert first.casework.records.unfit(later) == []
