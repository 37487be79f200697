"""Records that go between two teams while everyone writes, in any order of syncs: nothing that was saved is lost."""

import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import ClassVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from lahityo.base.errors import Refused
from lahityo.domain.codes import Role
from lahityo.sync import revoking
from tests.support.moving import WEST, Teams, holds_nothing, two_teams
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.support.server import RunningServer

laptops = st.integers(0, 3)
choices = st.integers(0, 20)


class TwoTeams(RuleBasedStateMachine):
    """Two laptops in each team; every visit that was signed is remembered, and where each client is."""

    server: ClassVar[RunningServer]

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.words = 0
        self.signed: dict[bytes, tuple[bytes, str]] = {}
        self.corrected: dict[bytes, set[str]] = {}
        self.clients: dict[bytes, bool] = {}
        self.left = 0
        self.late: list[tuple[Laptop, bool]] = []

    @initialize()
    def found(self) -> None:
        folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        self.organisation = Organisation(folder, self.server, self.stack)
        self.teams: Teams = two_teams(self.organisation)
        client = self.teams.a1.add_client("Aatu Kuvitteellinen")
        self.clients[client] = True
        self.teams.settle()

    def word(self) -> str:
        self.words += 1
        return f"sanat {self.words}"

    def here(self, who: int, choice: int) -> tuple[Laptop, bytes | None]:
        laptop = self.teams.laptops[who]
        rows = sorted(row.id for row in laptop.casework.clients.rows())
        return laptop, rows[choice % len(rows)] if rows else None

    @rule(who=laptops)
    def add_client(self, who: int) -> None:
        if len(self.clients) < 3:
            self.clients[self.teams.laptops[who].add_client(f"Asiakas {self.word()}")] = who < 2

    @rule(who=laptops, choice=choices)
    def sign(self, who: int, choice: int) -> None:
        laptop, client = self.here(who, choice)
        if client is not None:
            text = self.word()
            self.signed[laptop.sign_visit(client, text)] = (client, text)

    @rule(who=laptops, choice=choices)
    def correct(self, who: int, choice: int) -> None:
        laptop = self.teams.laptops[who]
        found = sorted(row.id for row in laptop.casework.lists.recent() if row.signed is not None)
        if found:
            visit, text = found[choice % len(found)], self.word()
            laptop.correct(visit, text, situation=text)
            self.corrected.setdefault(visit, set()).add(text)

    @rule(who=laptops)
    def sync(self, who: int) -> None:
        result = self.teams.laptops[who].sync()
        assert (result.refused, result.problems) == (0, [])

    @rule(who=laptops, choice=choices)
    def hand_over(self, who: int, choice: int) -> None:
        laptop, client = self.here(who, choice)
        if client is None:
            return
        try:
            laptop.hand_over(client, self.teams.west if who < 2 else self.teams.east)
        except Refused as error:
            assert "nothing of this client" in str(error)  # noqa: PT017 - someone else was faster
        else:
            self.clients[client] = who >= 2

    @precondition(lambda self: self.left < 2)
    @rule(east=st.booleans(), choice=choices)
    def hand_over_and_be_removed(self, east: bool, choice: int) -> None:
        """A worker whose last day it is; the others of either team may be offline over all of it."""
        self.left += 1
        there, colleague = ("Nopsajalka Itä", self.teams.a1) if east else (WEST, self.teams.b1)
        leaver = self.organisation.join(Role.SOCIAL_INSTRUCTOR, team=there)
        both_sync(colleague, leaver)
        rows = sorted(row.id for row in leaver.casework.clients.rows())
        if rows:
            client = rows[choice % len(rows)]
            leaver.hand_over(client, self.teams.west if east else self.teams.east)
            self.clients[client] = not east
        admin = self.teams.a1
        revoking.remove(admin.vault, admin.server(), leaver.vault.identity.member, admin.now)

    @rule(choice=choices, times=st.integers(2, 4))
    def hand_over_to_and_fro(self, choice: int, times: int) -> None:
        """One laptop of each team; the others may be offline over all of it."""
        both_sync(self.teams.a1, self.teams.b1)
        both_sync(self.teams.a1, self.teams.b1)
        for _ in range(times):
            known = sorted(self.clients)
            client = known[choice % len(known)]
            east = self.clients[client]
            who, there = (0, self.teams.west) if east else (2, self.teams.east)
            laptop = self.teams.laptops[who]
            if client not in {row.id for row in laptop.casework.clients.rows()}:
                return  # begun by one who has not sent it
            text = self.word()
            self.signed[laptop.sign_visit(client, text)] = (client, text)
            laptop.hand_over(client, there)
            self.clients[client] = not east
            self.teams.laptops[2 - who].sync()

    @precondition(lambda self: len(self.late) < 2)
    @rule()
    def join_late(self) -> None:
        """One of each team, the first into the East; they write nothing."""
        east = not self.late
        there = "Nopsajalka Itä" if east else WEST
        self.late.append((self.organisation.join(Role.SOCIAL_INSTRUCTOR, team=there), east))

    @rule(who=st.integers(0, 1))
    def late_one_syncs(self, who: int) -> None:
        if who < len(self.late):
            result = self.late[who][0].sync()
            assert (result.refused, result.problems) == (0, [])

    @rule(who=laptops)
    def lock_and_unlock(self, who: int) -> None:
        self.teams.laptops[who].lock()
        self.teams.laptops[who].unlock()

    @invariant()
    def nothing_is_believed_to_be_wrong(self) -> None:
        everybody = [*self.teams.laptops, *(one for one, _ in self.late)] if hasattr(self, "teams") else []
        assert [laptop.problems() for laptop in everybody] == [[] for _ in everybody]

    def teardown(self) -> None:
        try:
            if hasattr(self, "teams"):
                self.compare()
        finally:
            self.stack.close()

    def compare(self) -> None:
        while len(self.late) < 2:
            self.join_late()
        for _ in range(2):
            both_sync(*self.teams.laptops, *(laptop for laptop, _ in self.late))
        first, second = self.late[0][0], self.late[1][0]
        east_side = (self.teams.a1, self.teams.a2, first)
        for east, sides in ((True, east_side), (False, (self.teams.b1, self.teams.b2, second))):
            mine = {client for client, is_east in self.clients.items() if is_east is east}
            for laptop in sides:
                assert {row.id for row in laptop.casework.clients.rows()} == mine
                assert all(holds_nothing(laptop, client) for client in self.clients.keys() - mine)
                self.check(laptop, mine)
            assert sides[0].export() == sides[1].export() == sides[2].export()

    def check(self, laptop: Laptop, mine: set[bytes]) -> None:
        status = laptop.casework.status.now()
        assert (laptop.problems(), status.held, status.waiting, status.refused) == ([], 0, 0, 0)
        expected = {visit for visit, (client, _) in self.signed.items() if client in mine}
        assert {row.id for row in laptop.casework.lists.recent()} == expected
        for visit in expected:
            view = laptop.casework.visits.get(visit)
            assert view.original.situation == self.signed[visit][1]
            assert {one.reason for one in view.corrections} >= self.corrected.get(visit, set())
        laptop.casework.lists.index_pending()
        before = laptop.tables()
        assert laptop.vault.check().findings == ()
        laptop.vault.rebuild()
        laptop.casework.lists.index_pending()
        assert laptop.tables() == before


def test_records_that_go_between_teams_in_any_order_are_whole_where_they_are_and_nowhere_else(
    quick_server: RunningServer,
) -> None:
    TwoTeams.server = quick_server
    run_state_machine_as_test(
        TwoTeams,
        settings=settings(
            max_examples=4, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
