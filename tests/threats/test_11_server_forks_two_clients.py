"""Threat 11: the server shows one history to one laptop and another to the next. They tell each other what they saw."""

import msgspec
import pytest

from lahityo.domain.codes import Role
from lahityo.protocol.envelope import Envelope
from lahityo.protocol.messages import FeedItem
from tests.support.meddling import meddling
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.threats.test_12_server_withholds_tail import Days

Forked = tuple[Laptop, Laptop, bytes, bytes]


@pytest.fixture
def forked(organisation: Organisation) -> Forked:
    """The author's vault was copied and both copies wrote on; each colleague was shown one of the histories."""
    days = Days()
    author = organisation.found(clock=days)
    second, third = (organisation.join(Role.SOCIAL_INSTRUCTOR, clock=days) for _ in range(2))
    client = author.add_client("Aatu Kuvitteellinen")
    visit = author.save_visit(client, "Alku")
    organisation.settle()
    author.lock()
    copied = author.paths.database.read_bytes()
    author.unlock()
    author.edit(visit, situation="Yksi historia")
    author.sync()
    second.sync()
    author.lock()
    author.paths.database.write_bytes(copied)
    assert author.store is not None
    author.store.kept = {name: value for name, value in author.store.kept.items() if not name.startswith("anchor/")}
    author.unlock()
    author.edit(visit, situation="Toinen historia")
    author.sync()
    other = author.sql("SELECT header, ciphertext, signature FROM envelope ORDER BY id DESC LIMIT 1")[0]
    envelope = Envelope(*(bytes(part) for part in other))  # type: ignore[call-overload]

    def show_the_other(items: list[FeedItem]) -> list[FeedItem]:
        return [envelope if isinstance(item, Envelope) else item for item in items]

    third.line.tamper = meddling("social", show_the_other)
    third.sync()
    assert (second.read(visit).situation, third.read(visit).situation) == ("Yksi historia", "Toinen historia")
    third.line.tamper = None
    days.pass_one()
    second.sync()
    return second, third, visit, client


def test_two_histories_are_noticed_named_and_stop_the_stream(forked: Forked) -> None:
    _, third, visit, client = forked
    third.sync()
    (problem,) = third.casework.status.problems()
    assert (problem.kind, problem.client_name, problem.who) == ("two_histories", "Aatu K.", "Outi Perustaja")
    assert third.sql("SELECT stopped FROM stream WHERE stopped IS NOT NULL") == [("two_histories",)]
    third.sign_visit(client, "Kirjaaminen jatkuu")
    assert third.sync().refused == 0
    label, *_, found, _held = msgspec.msgpack.decode(third.casework.troubles.evidence())
    ((_, kind, _, _, raw, _),) = found
    (seen,), said_by, (_, _, _, signature) = msgspec.msgpack.decode(raw)
    assert (label, kind, said_by) == ("lahityo/evidence/1", "two_histories", forked[0].vault.identity.device)
    assert (len(seen), len(signature)) == (5, 64)
    assert third.read(visit).situation == "Toinen historia"


def test_a_person_decides_and_what_waited_is_merged(forked: Forked) -> None:
    second, third, _, client = forked
    third.sync()
    second.sign_visit(client, "Myöhemmin kirjattu")
    both_sync(second, third)
    assert "Myöhemmin kirjattu" not in third.situations()
    (problem,) = third.casework.status.problems()
    third.casework.troubles.acknowledge(problem.number, "Kopio on poistettu käytöstä")
    both_sync(second, third)
    assert third.casework.status.problems() == []
    assert [one.reason for one in third.casework.troubles.history()] == ["Kopio on poistettu käytöstä"]
