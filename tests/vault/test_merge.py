"""Merging: the same state for every order and repetition of delivery that keeps causes before effects."""

import random
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from lahityo.protocol.change import Op
from lahityo.vault.merge import SIGNED, Cell, Place, RecordState, apply

DEVICES = (b"a" * 16, b"b" * 16, b"c" * 16)
RECORD = b"r" * 16
FIELDS = ("situation", "place")
THEMES = ("income", "wellbeing", "errands")


@dataclass(frozen=True)
class Write:
    op: Op
    place: Place
    context: dict[bytes, int]


@dataclass
class Author:
    """A device that merges what it hears of and writes upon it."""

    device: bytes
    state: RecordState = field(default_factory=RecordState)
    heads: dict[bytes, int] = field(default_factory=dict)

    def hear(self, write: Write) -> None:
        if write.place.seq <= self.heads.get(write.place.device, 0):
            return  # the log drops what is here already
        apply(self.state, write.op, write.place, write.context)
        self.heads[write.place.device] = write.place.seq

    def ready(self, write: Write) -> bool:
        place = write.place
        return self.heads.get(place.device, 0) >= place.seq - 1 and all(
            self.heads.get(device, 0) >= seq for device, seq in write.context.items()
        )

    def write(self, op: Op) -> Write:
        made = Write(
            op,
            Place(self.device, self.heads.get(self.device, 0) + 1, 0),
            {device: seq for device, seq in self.heads.items() if device != self.device},
        )
        self.hear(made)
        return made


def deliver(history: list[Write], order: random.Random) -> RecordState:
    """Deliver everything in a random causal order, some of it again and again."""
    reader = Author(b"z" * 16)
    left = list(history)
    while left:
        chosen = order.choice([write for write in left if reader.ready(write)])
        left.remove(chosen)
        reader.hear(chosen)
        if order.random() < 0.3:
            reader.hear(order.choice([*history[:1], chosen]))
    return reader.state


texts = st.sampled_from(["", "kotona", "kadulla", "sairaalassa"])
ops = st.one_of(
    st.builds(lambda name, text: Op(RECORD, "visit", {name: text}), st.sampled_from(FIELDS), texts),
    st.builds(lambda one: Op(RECORD, "visit", {}, add={"themes": [one]}), st.sampled_from(THEMES)),
    st.builds(lambda one: Op(RECORD, "visit", {}, remove={"themes": [one]}), st.sampled_from(THEMES)),
    st.builds(lambda text: Op(RECORD, "visit", {SIGNED: 1, "situation": text, "themes": ["income"]}), texts),
)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.integers(0, 2), ops),
        st.tuples(st.just("hear"), st.integers(0, 2), st.integers(0, 2)),
    ),
    max_size=14,
)


def play(script: list[tuple[str, int, object]]) -> tuple[list[Write], list[Author]]:
    authors = [Author(device) for device in DEVICES]
    history: list[Write] = []
    for kind, who, what in script:
        if kind == "write":
            assert isinstance(what, Op)
            history.append(authors[who].write(what))
        else:
            for write in history:
                if write.place.device == authors[int(str(what))].device and authors[who].ready(write):
                    authors[who].hear(write)
    return history, authors


@settings(max_examples=300, deadline=None)
@given(steps, st.randoms(use_true_random=False))
def test_every_causal_order_and_repetition_gives_the_same_state(
    script: list[tuple[str, int, object]], order: random.Random
) -> None:
    history, _ = play(script)
    first = deliver(history, order)
    assert deliver(history, order) == first


@settings(max_examples=150, deadline=None)
@given(steps, st.randoms(use_true_random=False))
def test_what_a_device_has_merged_on_its_way_is_where_everybody_arrives(
    script: list[tuple[str, int, object]], order: random.Random
) -> None:
    history, authors = play(script)
    left = list(history)
    while left:
        write = next(
            one for one in left if authors[0].ready(one) or one.place.seq <= authors[0].heads.get(one.place.device, 0)
        )
        left.remove(write)
        authors[0].hear(write)
    assert authors[0].state == deliver(history, order)


@settings(max_examples=150, deadline=None)
@given(steps, st.randoms(use_true_random=False))
def test_a_signed_document_reads_the_same_whatever_is_written_later_or_meanwhile(
    script: list[tuple[str, int, object]], order: random.Random
) -> None:
    history, _ = play(script)
    signing = [write for write in history if SIGNED in write.op.set]
    state = deliver(history, order)
    assert bool(state.signed) == bool(signing)
    for version in state.signed:
        (write,) = [one for one in signing if one.place == version.place]
        assert version.fields == write.op.set
    if state.signed:
        assert state.value("situation") == state.signed[0].fields["situation"]
        assert state.elements("themes") == ["income"]


@settings(max_examples=150, deadline=None)
@given(steps, st.randoms(use_true_random=False))
def test_resolving_converges_even_when_two_people_resolve_differently(
    script: list[tuple[str, int, object]], order: random.Random
) -> None:
    unsigned = [step for step in script if not (isinstance(step[2], Op) and SIGNED in step[2].set)]
    history, _ = play(unsigned)
    first, second = Author(DEVICES[0]), Author(DEVICES[1])
    for author in (first, second):
        left = list(history)
        while left:
            write = next(one for one in left if author.ready(one))
            left.remove(write)
            author.hear(write)
    history.append(first.write(Op(RECORD, "visit", {"situation": "näin", "place": "tori"})))
    history.append(second.write(Op(RECORD, "visit", {"situation": "noin", "place": "tori"})))
    state = deliver(history, order)
    assert state.conflicts() == ["situation"]
    assert {cell.value for cell in state.fields["situation"]} == {"näin", "noin"}
    reader = Author(DEVICES[2])
    left = list(history)
    while left:
        write = next(one for one in left if reader.ready(one))
        left.remove(write)
        reader.hear(write)
    history.append(reader.write(Op(RECORD, "visit", {"situation": "lopulta"})))
    settled = deliver(history, order)
    assert settled.conflicts() == []
    assert settled.value("situation") == "lopulta"


@settings(max_examples=150, deadline=None)
@given(steps, st.randoms(use_true_random=False))
def test_a_signed_record_kept_once_says_as_much_as_one_kept_in_full(
    script: list[tuple[str, int, object]], order: random.Random
) -> None:
    history, _ = play(script)
    state = deliver(history, order)
    kept = {name: list(cells) for name, cells in state.fields.items()}
    for version in state.signed[:1]:
        for name, value in version.fields.items():
            kept.setdefault(name, [Cell(version.place, value)])
    full: dict[str, list[Cell]] = {}
    for name in {name for write in history for name in write.op.set}:
        writes = [write for write in history if name in write.op.set]
        unseen = [one for one in writes if not any(_saw(other, one) for other in writes if other is not one)]
        full[name] = sorted((Cell(one.place, one.op.set[name]) for one in unseen), key=lambda cell: cell.place)
    assert kept == full


def _saw(later: Write, earlier: Write) -> bool:
    if later.place.device == earlier.place.device:
        return earlier.place < later.place
    return earlier.place.seq <= later.context.get(earlier.place.device, 0)


def test_two_concurrent_values_are_both_kept_and_listed() -> None:
    first, second, reader = (Author(device) for device in DEVICES)
    one = first.write(Op(RECORD, "visit", {"situation": "kotona", "place": "tori"}))
    two = second.write(Op(RECORD, "visit", {"situation": "kadulla", "place": "tori"}))
    reader.hear(one)
    reader.hear(two)
    assert reader.state.conflicts() == ["situation"]
    assert [cell.value for cell in reader.state.fields["situation"]] == ["kotona", "kadulla"]


def test_an_element_added_by_one_while_another_removes_it_stays() -> None:
    first, second, reader = (Author(device) for device in DEVICES)
    start = first.write(Op(RECORD, "visit", {}, add={"themes": ["income", "wellbeing"]}))
    second.hear(start)
    removed = second.write(Op(RECORD, "visit", {}, remove={"themes": ["income", "wellbeing"]}))
    added = first.write(Op(RECORD, "visit", {}, add={"themes": ["income"]}))
    for write in (start, removed, added):
        reader.hear(write)
    assert reader.state.elements("themes") == ["income"]


def test_who_has_seen_a_value_replaces_it() -> None:
    first, second, reader = (Author(device) for device in DEVICES)
    one = first.write(Op(RECORD, "visit", {"situation": "kotona"}))
    second.hear(one)
    two = second.write(Op(RECORD, "visit", {"situation": "kadulla"}))
    for write in (one, two):
        reader.hear(write)
    assert reader.state.conflicts() == []
    assert reader.state.value("situation") == "kadulla"
