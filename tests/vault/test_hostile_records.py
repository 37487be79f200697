"""Whatever a colleague's altered app writes, all devices read the same: for every order and cut of what arrives."""

import random
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lahityo.base.ids import new_id
from lahityo.domain import registry
from lahityo.domain.codes import Role
from lahityo.protocol.change import Change, Op, Value
from lahityo.protocol.envelope import Dot
from lahityo.protocol.grants import StreamKey, StreamKeyBody
from lahityo.protocol.limits import CHANGE_VERSION
from lahityo.vault import documents, schema
from lahityo.vault.database import open_database
from lahityo.vault.merge import Place, RecordState, apply
from lahityo.vault.projections import Projector
from lahityo.vault.sql import Connection
from lahityo.vault.streams import Streams
from tests.support.organisation import Organisation, dump

ANNA, BERTTA = b"\1" * 16, b"\2" * 16
TEAM, ORG = b"t" * 16, b"o" * 16
STREAMS = ((b"p" * 16, "social", ANNA), (b"q" * 16, "social", ANNA), (b"r" * 16, "shared", ANNA),
           (b"s" * 16, "social", BERTTA), (b"a" * 16, "shared", ANNA))  # fmt: skip
TYPES = ("void", "void", "step", "step", "dissent", "correction", "correction_refusal", "referral", "referral",
         "path_step", "visit", "agreement", "joint_visit", "client")  # fmt: skip
RECORDS = (*(bytes([16 + place]) * 16 for place in range(len(TYPES) - 1)), ANNA)
TYPE_OF = dict(zip(RECORDS, TYPES, strict=True))
PROJECTED = ("record", "document", "visit", "agreement", "joint_visit", "correction", "client", "words")

odd: st.SearchStrategy[Value] = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**63), 2**63 - 1), st.sampled_from(["", "\0", "x" * 70, "2026-11-20"]),
    st.sampled_from([b"", b"\xff", *RECORDS]), st.lists(st.sampled_from(["a", b"a", *RECORDS]), max_size=2),
)  # fmt: skip
_ids = st.sampled_from(RECORDS)
_fields: dict[str, st.SearchStrategy[Value]] = {
    "document": _ids, "subject": _ids, "visit": _ids, "after": st.lists(_ids, max_size=2), "number": st.integers(0, 2),
    "process": st.sampled_from(["referral", "task", "plan"]), "text": st.sampled_from(["yksi", "kaksi"]),
    "action": st.sampled_from(sorted({one.action for one in registry.MACHINES[0].transitions}
        | {move.action for one in registry.MACHINES if one.name == "referral" for move in one.transitions})),
    "role": st.sampled_from(["social_instructor", "social_worker", "nurse", "team_lead"]), "at": st.integers(0, 9),
    "unit": st.sampled_from(["Kela", "Tori"]), "grounds": st.sampled_from(["yksi", "kaksi"]),
    "situation": st.sampled_from(["kotona", "kadulla"]), "opened_by": st.sampled_from(["social", "health"]),
    "start": st.just("2026-11-20T09:30:00+02:00"), "name": st.sampled_from(["Aatu Kuvitteellinen", "Eetu Keksitty"]),
    "why": st.just("Väärä"), "words": st.just("Eri mieltä"), "day": st.just("2026-11-20"),
}  # fmt: skip
_of_type = {
    "void": ("document", "why", "role", "at"), "step": ("process", "subject", "action", "after", "role", "at", "day"),
    "dissent": ("document", "words", "day", "role", "at"), "correction": ("document", "number", "unit", "role"),
    "correction_refusal": ("document", "why", "role", "at"), "referral": ("unit", "grounds", "role", "at"),
    "path_step": ("grounds", "unit", "role", "at"), "visit": ("situation", "start", "role", "at"),
    "agreement": ("visit", "text", "at", "role"), "joint_visit": ("opened_by", "start"), "client": ("name",),
}  # fmt: skip


@st.composite
def _op(draw: st.DrawFn) -> Op:
    record = draw(_ids)
    kind = TYPE_OF[record]
    values: dict[str, Value] = {name: draw(_fields[name]) for name in _of_type[kind] if draw(st.integers(0, 5))}
    if kind in {"step", "correction"}:
        values["process"] = draw(st.sampled_from(["referral", "referral", "task"]))
    if draw(st.integers(0, 3)):
        values["signed"] = draw(st.integers(1, 99))
    if not draw(st.integers(0, 5)):
        values[draw(st.sampled_from(sorted({*_fields, "signed"})))] = draw(odd)
    return Op(record, kind, values)


@dataclass(frozen=True)
class Sent:
    """One envelope: who, in which stream, at what place of his chain, having seen what."""

    device: bytes
    stream: int
    seq: int
    change: Change


class Device:
    """The tables of one device, which receives."""

    def __init__(self, path: Path, roster: list[tuple[object, ...]]) -> None:
        self.connection: Connection = open_database(path, b"k" * 32, create=True)
        self.connection.execute("BEGIN")
        schema.run(self.connection, schema.LOG + schema.PROJECTIONS)
        self.connection.executemany("INSERT INTO roster_entry VALUES (?, ?, ?)", roster)

    def receive(self, pages: list[list[Sent]], *, keys: list[int] | None = None) -> dict[str, list[tuple[object, ...]]]:
        """The tables after these pages; the keys of the streams `keys` came before all of them, in that order."""
        self.connection.execute("SAVEPOINT example")
        streams, projector = Streams(self.connection), Projector(self.connection)
        for number in keys or []:
            stream, register, client = STREAMS[number]
            body = StreamKeyBody(ORG, stream, 1, TEAM, register, 1, b"d" * 16, b"")
            streams.add_key(body, StreamKey(b"", b""), b"k" * 32, client)
        for page in pages:
            places = []
            for sent in page:
                stream, register, client = STREAMS[sent.stream]
                body = StreamKeyBody(ORG, stream, 1, TEAM, register, 1, sent.device, b"")
                places.append((sent, streams.add_key(body, StreamKey(b"", b""), b"k" * 32, client)))
            projector.expect((op.record, stream) for sent, stream in places for op in sent.change.ops)
            for sent, place in places:
                projector.apply(place, sent.device, sent.seq, [sent.change])
            projector.flush()
        found = self.read()
        self.connection.execute("ROLLBACK TO example")
        return found

    def read(self) -> dict[str, list[tuple[object, ...]]]:
        ids = {int(no): bytes(one) for no, one in self.connection.execute("SELECT id, stream FROM stream")}
        found = {}
        for name, rows in dump(self.connection).items():
            if name in PROJECTED:
                found[name] = sorted((_named(row, ids, name) for row in rows), key=repr)
        return found


def _named(row: tuple[Any, ...], ids: dict[int, bytes], table: str) -> tuple[object, ...]:
    """The row with streams by their ids, since devices number them in the order they came."""
    if table == "words":
        return row
    (record, stream), *rest = row
    if table in {"record", "correction"}:
        rest = [ids.get(one, one) if type(one) is int and place == (1 if table == "record" else 2) else one
                for place, one in enumerate(rest)]  # fmt: skip
    return ((record, ids[stream]), *rest)


def _send(script: list[tuple[int, int, Op, bool]], devices: list[bytes]) -> list[Sent]:
    heads: dict[tuple[int, bytes], int] = {}
    sent = []
    for who, stream, op, saw in script:
        device = devices[who]
        seen = [Dot(one, seq) for (where, one), seq in heads.items() if where == stream and one != device and saw]
        heads[stream, device] = heads.get((stream, device), 0) + 1
        sent.append(
            Sent(device, stream, heads[stream, device], Change(CHANGE_VERSION, new_id(), 1, sorted(seen), [op]))
        )
    return sent


def _arrive(sent: list[Sent], order: random.Random) -> list[list[Sent]]:
    """Pages in some order that keeps causes before effects."""
    left, heads, pages = list(sent), dict[tuple[int, bytes], int](), [list[Sent]()]
    while left:
        ready = [one for one in left if heads.get((one.stream, one.device), 0) == one.seq - 1
                 and all(heads.get((one.stream, dot.device), 0) >= dot.seq for dot in one.change.context)]  # fmt: skip
        one = order.choice(ready)
        left.remove(one)
        heads[one.stream, one.device] = one.seq
        pages[-1].append(one)
        if order.random() < 0.4:
            pages.append([])
    return [page for page in pages if page]


@pytest.fixture
def judge(organisation: Organisation, tmp_path: Path) -> Iterator[tuple[Device, list[bytes]]]:
    founder = organisation.found()
    others = [organisation.join(Role.SOCIAL_INSTRUCTOR), organisation.join(Role.SOCIAL_INSTRUCTOR)]
    founder.sync()
    roster = founder.sql("SELECT seq, body, signature FROM roster_entry ORDER BY seq")
    device = Device(tmp_path / "device.db", roster)
    with closing(device.connection):
        yield device, sorted(one.vault.identity.device for one in (founder, *others))


_scripts = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 4), _op(), st.booleans()), min_size=2, max_size=12)


def test_every_order_and_cut_of_what_an_altered_app_wrote_makes_the_same_tables(
    judge: tuple[Device, list[bytes]],
) -> None:
    device, authors = judge

    @settings(max_examples=30, report_multiple_bugs=False, deadline=None, suppress_health_check=list(HealthCheck))
    @given(_scripts, st.randoms(use_true_random=False))
    def agree(script: list[tuple[int, int, Op, bool]], order: random.Random) -> None:
        sent = _send(script, authors)
        at_once = device.receive([sent])
        assert device.receive([[one] for one in sent]) == at_once
        for _ in range(2):
            keys = order.sample(range(len(STREAMS)), order.randint(0, len(STREAMS)))
            assert device.receive(_arrive(sent, order), keys=keys) == at_once

    agree()


def _written(record: bytes, **values: Value) -> Op:
    return Op(record, TYPE_OF[record], {"role": "social_instructor", "at": 1, **values})


_VOID, _STEP, _DISSENT, _REFERRAL, _SECOND, _CLIENT = *(RECORDS[place] for place in (0, 2, 4, 7, 8)), ANNA
_SENT: dict[str, Value] = {"process": "referral", "subject": _REFERRAL, "signed": 2, "day": "2026-11-20"}
FORGED = {
    "a void that two signed, each for another record": [
        (2, 0, _written(_REFERRAL, signed=1), True),
        (1, 0, _written(_SECOND, signed=1), True),
        (2, 0, _written(_VOID, document=_REFERRAL, signed=2), True),
        (1, 0, _written(_VOID, document=_SECOND, signed=2), False),
    ],
    "the id of a voided record in another client's stream": [
        (0, 0, _written(_REFERRAL, signed=1), True),
        (0, 0, _written(_VOID, document=_REFERRAL, signed=2), True),
        (0, 3, _written(_REFERRAL, signed=1), True),
    ],
    "a differing view on a step": [
        (0, 2, _written(_DISSENT, document=_STEP, signed=1), False),
        (0, 2, _written(_STEP, process="referral"), False),
    ],
    "a void in the register's other stream": [
        (0, 1, _written(_VOID, document=_REFERRAL, signed=2), True),
        (0, 0, _written(_REFERRAL, signed=1), True),
    ],
    "one step written twice": [
        (0, 0, _written(_REFERRAL, signed=1), True),
        (0, 0, _written(_STEP, action="begin", **_SENT), True),
        (0, 1, _written(_STEP, action="refuse", **_SENT), True),
    ],
    "a client in two streams": [
        (0, 2, _written(_CLIENT, name="Aatu"), True),
        (0, 4, _written(_CLIENT, name="Eetu"), True),
    ],
}


@pytest.mark.parametrize("forged", FORGED.values(), ids=FORGED)
def test_what_can_only_be_forged_reads_alike_on_every_device(
    judge: tuple[Device, list[bytes]], forged: list[tuple[int, int, Op, bool]]
) -> None:
    device, authors = judge
    sent = _send(forged, authors)
    at_once = device.receive([sent])
    assert device.receive([[one] for one in sent]) == at_once
    for seed in range(20):
        order = random.Random(seed)
        keys = order.sample(range(len(STREAMS)), seed % (len(STREAMS) + 1))
        assert device.receive(_arrive(sent, order), keys=keys) == at_once


def test_nobody_becomes_the_author_of_a_signed_record_by_writing_beside_it() -> None:
    author, other, state = b"a" * 16, b"b" * 16, RecordState()
    apply(state, _written(_REFERRAL, signed=1), Place(author, 1, 0), {})
    apply(state, Op(_REFERRAL, "referral", {"at": 9}), Place(other, 1, 0), {author: 1})
    assert documents.first_written_by(state) == documents.begun_by(state) == author
