"""Referrals, decisions and applications moved apart on three devices: no order of moves and syncs breaks the rules."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lahityo.domain.codes import Role
from lahityo.domain.machines.path import APPLICATION, DECISION, REFERRAL
from lahityo.domain.process import Outcome, Process, Step, allowed, fold

ROLES = (Role.SOCIAL_INSTRUCTOR, Role.SOCIAL_WORKER, Role.NURSE)
LAST = {"referral": {"withdrawn", "ended"}, "decision": {"repealed"}, "application": {"withdrawn", "granted"}}

# (device, what it does, a choice): a move among those allowed there, a sync with the next device, or a void of a step.
acts = st.lists(st.tuples(st.integers(0, 2), st.sampled_from(["move", "move", "sync", "void"]), st.integers(0, 9)))


class Office:
    """Three devices that each hold the steps they have merged."""

    def __init__(self, process: Process) -> None:
        self.process = process
        self.devices: list[dict[bytes, Step]] = [{}, {}, {}]
        self.written: dict[bytes, Step] = {}

    def outcome(self, device: int) -> Outcome:
        return fold(self.process, self.devices[device].values(), self.process.signed)

    def move(self, device: int, choice: int) -> None:
        held = self.devices[device]
        moves = allowed(self.process, self.outcome(device), ROLES[device])
        if moves:
            followed = {one for step in held.values() for one in step.after}
            heads = frozenset(held) - followed
            # The identifiers are mixed up, so that their order is not the order in which they were written.
            identifier = bytes([(len(self.written) * 97 + choice * 31) % 251, len(self.written)])
            step = Step(identifier, moves[choice % len(moves)].action, heads, {})
            held[identifier] = self.written[identifier] = step

    def void(self, device: int, choice: int) -> None:
        held = self.devices[device]
        if held:
            chosen = sorted(held)[choice % len(held)]
            held[chosen] = self.written[chosen] = replace(held[chosen], counted=False)

    def sync(self, one: int, other: int) -> None:
        for identifier in self.devices[one].keys() | self.devices[other].keys():
            known = [held[identifier] for held in (self.devices[one], self.devices[other]) if identifier in held]
            merged = next((step for step in known if not step.counted), known[0])
            self.devices[one][identifier] = self.devices[other][identifier] = merged


def legal(process: Process, steps: dict[bytes, Step], outcome: Outcome) -> None:
    state = process.signed or process.start
    for taken in outcome.taken:
        step = steps[taken]
        assert step.counted
        fitting = [one for one in process.transitions if one.action == step.action and state in one.sources]
        assert fitting
        assert state not in LAST[process.name]
        state = fitting[0].target
    assert state == outcome.state
    assert set(outcome.taken) | set(outcome.idle) == set(steps)


@pytest.mark.parametrize("process", [REFERRAL, DECISION, APPLICATION], ids=lambda one: str(one.name))
@given(acts=acts)
@settings(max_examples=200, deadline=None)
def test_no_order_of_moves_and_syncs_breaks_the_rules_and_all_devices_agree(
    process: Process, acts: list[tuple[int, str, int]]
) -> None:
    office = Office(process)
    for device, act, choice in acts:
        if act == "move":
            office.move(device, choice)
        elif act == "void":
            office.void(device, choice)
        else:
            office.sync(device, (device + 1) % 3)
        legal(process, office.devices[device], office.outcome(device))
    for one, other in ((0, 1), (1, 2), (0, 1), (0, 2)):
        office.sync(one, other)
    ends = [office.outcome(device) for device in range(3)]
    assert ends[0] == ends[1] == ends[2]
    assert office.devices[0].keys() == office.written.keys()
    if process is DECISION and any(one.action == "repeal" and one.counted for one in office.written.values()):
        assert ends[0].state == "repealed"


@given(order=st.permutations(["accept", "refuse", "withdraw", "lapse"]))
def test_what_is_taken_back_beats_every_concurrent_step(order: list[str]) -> None:
    steps = [Step(bytes([place]), action, frozenset(), {}) for place, action in enumerate(order)]
    assert fold(REFERRAL, steps, REFERRAL.signed).state == "withdrawn"
