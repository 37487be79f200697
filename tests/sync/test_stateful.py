"""Three laptops that do anything in any order end with the same records, and nothing that was saved is missing."""

import tempfile
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Role
from tests.support.organisation import Laptop, Organisation, states
from tests.support.server import RunningServer

laptops = st.integers(0, 1)
choices = st.integers(0, 50)


class Office(RuleBasedStateMachine):
    """Two social instructors; what each call returned from is remembered as acknowledged."""

    server: ClassVar[RunningServer]

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.words = 0
        self.signed: dict[bytes, str] = {}
        self.corrections: dict[bytes, set[str]] = {}
        self.edits: set[str] = set()
        self.clients: dict[bytes, str] = {}

    @initialize()
    def found(self) -> None:
        folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        organisation = Organisation(folder, self.server, self.stack)
        organisation.found()
        organisation.join(Role.SOCIAL_INSTRUCTOR)
        self.laptops: list[Laptop] = organisation.laptops

    def word(self) -> str:
        self.words += 1
        return f"sanat {self.words}"

    def a_client(self, laptop: Laptop, choice: int) -> bytes:
        rows = laptop.casework.clients.rows()
        return rows[choice % len(rows)].id if rows else self.new_client(laptop)

    def new_client(self, laptop: Laptop) -> bytes:
        name = f"Asiakas {self.word()}"
        client = laptop.casework.clients.add(ClientFields(name=name))
        self.clients[client] = name
        return client

    def visits(self, laptop: Laptop, *, signed: bool) -> list[bytes]:
        return [row.id for row in laptop.casework.lists.recent() if (row.signed is not None) is signed]

    @rule(who=laptops)
    def add_client(self, who: int) -> None:
        self.new_client(self.laptops[who])

    @rule(who=laptops, choice=choices)
    def save(self, who: int, choice: int) -> None:
        laptop, text = self.laptops[who], self.word()
        laptop.save_visit(self.a_client(laptop, choice), text, agreed=self.word())
        self.edits.add(text)

    @rule(who=laptops, choice=choices)
    def edit(self, who: int, choice: int) -> None:
        laptop = self.laptops[who]
        found = self.visits(laptop, signed=False)
        if found:
            laptop.edit(found[choice % len(found)], done=self.word())

    @rule(who=laptops, choice=choices)
    def sign(self, who: int, choice: int) -> None:
        laptop = self.laptops[who]
        found = self.visits(laptop, signed=False)
        if found:
            draft = laptop.casework.visits.edit(found[choice % len(found)])
            laptop.casework.visits.sign(replace(draft, fields=replace(draft.fields, place=self.word())))
            self.signed[draft.id] = draft.fields.situation

    @rule(who=laptops, choice=choices)
    def sign_new(self, who: int, choice: int) -> None:
        laptop, text = self.laptops[who], self.word()
        self.signed[laptop.sign_visit(self.a_client(laptop, choice), text)] = text

    @rule(who=laptops, choice=choices)
    def correct(self, who: int, choice: int) -> None:
        laptop, text = self.laptops[who], self.word()
        found = self.visits(laptop, signed=True)
        if found:
            visit = found[choice % len(found)]
            laptop.correct(visit, text, situation=text)
            self.corrections.setdefault(visit, set()).add(text)

    @rule(who=laptops)
    def sync(self, who: int) -> None:
        result = self.laptops[who].sync()
        assert (result.refused, result.problems) == (0, [])

    @rule(who=laptops)
    def lock_and_unlock(self, who: int) -> None:
        self.laptops[who].lock()
        self.laptops[who].unlock()

    @rule(who=laptops, choice=choices)
    def resolve(self, who: int, choice: int) -> None:
        status = self.laptops[who].casework.status
        found = status.conflicts()
        if found:
            status.resolve(found[choice % len(found)], choice % 2)

    @invariant()
    def nothing_is_believed_to_be_wrong(self) -> None:
        for laptop in getattr(self, "laptops", []):
            assert laptop.casework.status.now().problems == 0

    def teardown(self) -> None:
        try:
            if hasattr(self, "laptops"):
                self.agree()
        finally:
            self.stack.close()

    def agree(self) -> None:
        for laptop in (*self.laptops, *self.laptops):
            laptop.sync()
        first, second = self.laptops
        assert first.export() == second.export()
        assert states(first) == states(second)
        for laptop in self.laptops:
            assert laptop.vault.check().findings == ()
            assert {row.id for row in laptop.casework.clients.rows()} == set(self.clients)
            for visit, situation in self.signed.items():
                view = laptop.casework.visits.get(visit)
                assert view.original.situation == situation
                assert {one.reason for one in view.corrections} >= self.corrections.get(visit, set())
            assert self.edits <= {
                laptop.casework.visits.get(row.id).original.situation for row in laptop.casework.lists.recent()
            }
        before = states(first)
        first.vault.rebuild()
        assert states(first) == before


def test_laptops_that_do_anything_in_any_order_end_alike(quick_server: RunningServer) -> None:
    Office.server = quick_server
    run_state_machine_as_test(
        Office,
        settings=settings(
            max_examples=6, stateful_step_count=16, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
