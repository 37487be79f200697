"""State machines over steps: a state is never a field, it is what a record's signed steps fold to.

Devices write steps apart and merge them later. The fold puts them in one order that every device computes alike, takes
those that are allowed from where it stands and leaves the others idle, so no order of edits and syncs can reach a state
that the rules forbid, and all devices agree.
"""

import heapq
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from lahityo.domain.code_list import CodeItem
from lahityo.domain.codes import Role
from lahityo.domain.spec import Value


@dataclass(frozen=True, slots=True)
class Step:
    """One signed step. `after` are the steps of the subject its author had seen and no other step follows.

    `counted` is false for one that is voided or whose writer had no right to it: it is shown and moves nothing.
    """

    id: bytes
    action: str
    after: frozenset[bytes]
    values: Mapping[str, Value]
    counted: bool = True


@dataclass(frozen=True, slots=True)
class Transition:
    """An allowed move. `label` is an English source text of the translation context "Steps".

    `needs` are step fields that the form asks for; `keeps` maps step fields to names remembered in the outcome;
    `matches` are step fields that must equal what is remembered; `requires` and `lacks` are remembered names that must
    or must not be there. Of concurrent steps the lesser `rank` comes first: what stops, returns or refuses goes before
    what lets through. `codes` names the code list that the step's `code` or `codes` are chosen from.
    """

    action: str
    label: str
    sources: frozenset[str]
    target: str
    roles: frozenset[Role]
    rank: int = 50
    needs: tuple[str, ...] = ()
    keeps: tuple[tuple[str, str], ...] = ()
    matches: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    codes: str = ""


@dataclass(frozen=True, slots=True)
class Process:
    """A state machine. With `settles`, concurrent steps that lead elsewhere make a task to settle them.

    The steps of a document begin from `signed` once it is signed; empty means that signing moves nothing.
    """

    name: str
    start: str
    states: tuple[CodeItem, ...]
    transitions: tuple[Transition, ...]
    settles: bool = False
    signed: str = ""

    def state(self, code: str) -> CodeItem | None:
        """The state of this code, or None."""
        return next((one for one in self.states if one.code == code), None)


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where a subject stands: the state, what was remembered on the way, the steps taken in order, the idle ones.

    `contested` says, of a machine that settles, that two concurrent steps led elsewhere and nobody has moved on since.
    """

    state: str
    held: Mapping[str, Value]
    taken: tuple[bytes, ...]
    idle: tuple[bytes, ...]
    contested: bool = False


def allowed(process: Process, outcome: Outcome, role: Role) -> list[Transition]:
    """The moves that a member of this role may make from here, in the order of the machine."""
    return [
        one
        for one in process.transitions
        if outcome.state in one.sources and role in one.roles and _remembered(one, outcome.held)
    ]


def fold(process: Process, steps: Collection[Step], start: str = "") -> Outcome:
    """Where the steps lead from `start` (the machine's own when empty); the same for every order of delivery."""
    state, held = start or process.start, dict[str, Value]()
    taken: list[bytes] = []
    idle: list[bytes] = []
    went: dict[bytes, str] = {}
    ordered = in_order(process, steps)
    for step in ordered:
        move = _move(process, step, state, held) if step.counted else None
        if move is None:
            idle.append(step.id)
            continue
        state = move.target
        for name, kept_as in move.keeps:
            held[kept_as] = step.values.get(name)
        taken.append(step.id)
        went[step.id] = move.target
    contested = process.settles and _contested(process, ordered, went)
    return Outcome(state, held, tuple(taken), tuple(idle), contested)


def in_order(process: Process, steps: Collection[Step]) -> list[Step]:
    """The steps, causes first, concurrent ones by rank and then by id."""
    ranks = {one.action: one.rank for one in process.transitions}
    by_id = {step.id: step for step in steps}
    if len(by_id) < len(steps):  # one id written twice can only be forged; every device takes the same one
        by_id = {step.id: step for step in sorted(steps, key=_compared)}
    waits = {step.id: {one for one in step.after if one in by_id and one != step.id} for step in steps}
    followers: dict[bytes, list[bytes]] = {}
    for later, earlier in waits.items():
        for one in earlier:
            followers.setdefault(one, []).append(later)
    ready = [(ranks.get(step.action, 0), step.id) for step in by_id.values() if not waits[step.id]]
    heapq.heapify(ready)
    ordered: list[Step] = []
    while ready:
        _, identifier = heapq.heappop(ready)
        ordered.append(by_id[identifier])
        for later in followers.get(identifier, ()):
            waits[later].discard(identifier)
            if not waits[later]:
                heapq.heappush(ready, (ranks.get(by_id[later].action, 0), later))
    # A circle can only be forged; its steps count for nothing and are put last, alike everywhere.
    placed = {step.id for step in ordered}
    rest = sorted((step for step in by_id.values() if step.id not in placed), key=lambda step: step.id)
    return [*ordered, *(Step(one.id, one.action, one.after, one.values, counted=False) for one in rest)]


def _compared(step: Step) -> tuple[bytes, str]:
    return (step.id, repr((step.counted, step.action, sorted(step.after), sorted(step.values.items()))))


def _move(process: Process, step: Step, state: str, held: Mapping[str, Value]) -> Transition | None:
    for one in process.transitions:
        fits = one.action == step.action and state in one.sources and _remembered(one, held)
        if fits and all(step.values.get(name) == held.get(name) for name in one.matches):
            return one
    return None


def _remembered(move: Transition, held: Mapping[str, Value]) -> bool:
    return all(held.get(name) is not None for name in move.requires) and all(
        held.get(name) is None for name in move.lacks
    )


def _contested(process: Process, ordered: Sequence[Step], went: Mapping[bytes, str]) -> bool:
    """Whether two concurrent counted steps lead to different states and no taken step follows both.

    A step that is not counted still passes on what its author had seen; one of an unknown action leads nowhere.
    """
    places = {step.id: place for place, step in enumerate(ordered)}
    seen: list[int] = []  # of each step, the places of all that its author had seen, as bits
    for step in ordered:
        known = 0
        for place in (places[one] for one in step.after if one in places):
            if place < len(seen):
                known |= seen[place] | 1 << place
        seen.append(known)
    targets = [went.get(one.id) or _target(process, one.action) if one.counted else "" for one in ordered]
    led = [(place, target) for place, target in enumerate(targets) if target]
    taken = [seen[places[one]] for one in went]
    for late, target in led:
        for early, other in led:
            if early >= late:
                break
            both = 1 << early | 1 << late
            if target != other and not seen[late] >> early & 1 and not any(one & both == both for one in taken):
                return True
    return False


def _target(process: Process, action: str) -> str:
    return next((one.target for one in process.transitions if one.action == action), "")
