"""Threat 45: the former team reads a record on after it was handed over, or a forged move takes a record away."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from lahityo.crypto.aead import OpenFailed
from lahityo.crypto.envelope import BodyCodec
from lahityo.crypto.signing import SigningKey
from lahityo.domain.codes import Role
from lahityo.protocol.codes import Outcome
from lahityo.protocol.envelope import Envelope, read_header
from lahityo.protocol.grants import MOVE_LABEL, MoveBody, MoveStream
from lahityo.protocol.messages import FeedPage, SyncRequest, SyncResponse
from lahityo.protocol.types import pack
from lahityo.sync import resume, revoking
from lahityo.sync.login import DeviceSession
from lahityo.vault import keys, moves
from tests.support.decrypted import decrypted, told
from tests.support.moving import Teams, holds_nothing, two_teams
from tests.support.organisation import Laptop, Organisation, both_sync

WORDS = ("Unohtunut", "kipsijalka", "muuttopäivä")
Keys = dict[bytes, bytes]


@pytest.fixture
def teams(organisation: Organisation) -> Teams:
    return two_teams(organisation)


def held(laptop: Laptop) -> list[bytes]:
    """Every key of a laptop, of teams and of streams, also those that are made of two."""
    found = [bytes(row[0]) for row in laptop.sql("SELECT key FROM stream_key WHERE key <> x''")]  # type: ignore[call-overload]
    team_keys = laptop.vault.read(keys.held_team_keys)
    streams = [bytes(row[0]) for row in laptop.sql("SELECT stream FROM stream")]  # type: ignore[call-overload]
    made = [
        keys.later_stream_key(first, team_key, stream, epoch)
        for first in found
        for name, team_key in team_keys.items()
        for stream in streams
        for epoch in (name.epoch, *range(2**24 + 1, 2**24 + 4))
    ]
    return [*found, *team_keys.values(), *made]


def opened(envelopes: list[Envelope], with_keys: list[bytes]) -> int:
    """How many of the envelopes one of the keys opens."""
    codec, count = BodyCodec(), 0
    for envelope in envelopes:
        for key in with_keys:
            try:
                codec.open(key, envelope.header, envelope.ciphertext)
            except OpenFailed:
                continue
            count += 1
            break
    return count


def envelopes_of(laptop: Laptop, author: Laptop) -> list[Envelope]:
    rows = laptop.sql(
        "SELECT header, ciphertext, signature FROM envelope JOIN device ON device.id = envelope.device"
        " JOIN stream ON stream.id = envelope.stream WHERE device.device = ? AND register IN ('social', 'shared')",
        author.vault.identity.device,
    )
    return [Envelope(*(bytes(part) for part in row)) for row in rows]  # type: ignore[call-overload]


def test_a_laptop_of_the_former_team_keeps_no_word_and_no_key_of_it(teams: Teams, tmp_path: Path) -> None:
    client = teams.a1.add_client("Unohtunut Kuvitteellinen")
    teams.a1.sign_visit(client, "Kipsijalka vaivaa", agreed="Muuttopäivä sovittu")
    teams.settle()
    before = held(teams.a2)
    of_client = "SELECT key FROM stream_key JOIN stream ON stream.id = stream_key.stream WHERE client = ?"
    its_keys = [bytes(row[0]) for row in teams.a2.sql(of_client, client)]  # type: ignore[call-overload]
    assert told(decrypted(teams.a2, tmp_path), *WORDS) == list(WORDS)
    teams.a1.hand_over(client, teams.west)
    teams.settle()
    old = envelopes_of(teams.b1, teams.a1)
    assert opened(old, before) == len(old) > 0
    for laptop in (teams.a1, teams.a2):
        after = decrypted(laptop, tmp_path)
        assert told(after, *WORDS) == []
        assert not any(key in after for key in its_keys)
        assert opened(old, held(laptop)) == 0
        # Nor is there a wrapped key left that the team's key, which stays here, would open.
        assert holds_nothing(laptop, client)


def test_the_former_teams_keys_kept_from_before_open_nothing_that_the_new_team_writes(teams: Teams) -> None:
    client = teams.a1.add_client()
    teams.a1.sign_visit(client, "Vanha kirjaus")
    teams.settle()
    kept = held(teams.a2)
    teams.a1.hand_over(client, teams.west)
    teams.settle()
    teams.b1.sign_visit(client, "Uusi kirjaus", agreed="Sovittu")
    teams.settle()
    new = envelopes_of(teams.b2, teams.b1)
    assert len(new) == 2
    assert opened(new, held(teams.b2)) == 2
    assert opened(new, kept) == 0


def test_a_server_that_goes_on_giving_the_record_to_the_former_team_gives_it_nothing(teams: Teams) -> None:
    client = teams.a1.add_client()
    teams.a1.sign_visit(client, "Vanha kirjaus")
    teams.settle()
    teams.a1.hand_over(client, teams.west)
    teams.settle()
    page = next(
        one for answer in teams.b1.line.answers for one in answer.feeds if one.register == "social" and one.items
    )

    def give(_: SyncRequest, response: SyncResponse) -> SyncResponse:
        slipped = FeedPage(teams.east, "social", 99, False, page.items, b"")
        return msgspec.structs.replace(response, feeds=[*response.feeds, slipped])

    teams.a2.line.tamper = give
    teams.a2.sync()
    assert holds_nothing(teams.a2, client)
    assert teams.a2.casework.status.now().held == 0


def _made(laptop: Laptop, client: bytes, team: bytes) -> list[MoveStream]:
    def make(tx: object) -> list[MoveStream]:
        log = tx.log  # type: ignore[attr-defined]
        found = moves.movable(log, client, ("social",))
        return [moves.make(log, one, team, "syy", 1) for one in found]

    return laptop.vault.write(make)


def _forged(one: MoveStream) -> MoveStream:
    return MoveStream(one.body, SigningKey(bytes(32)).sign(MOVE_LABEL, one.body))


def _of_another(by: Laptop) -> Callable[[MoveStream], MoveStream]:
    """Signed by a device of the organisation that never had the register."""

    def sign(one: MoveStream) -> MoveStream:
        body = msgspec.structs.replace(msgspec.msgpack.decode(one.body, type=MoveBody), by=by.vault.identity.device)
        raw = pack(body)
        return MoveStream(raw, by.vault.identity.signing_key().sign(MOVE_LABEL, raw))

    return sign


def _slipping(team: bytes, bad: list[MoveStream]) -> Callable[[SyncRequest, SyncResponse], SyncResponse]:
    """A server that gives moves in a team's feed, where the laptop's cursor stands."""

    def slip(request: SyncRequest, response: SyncResponse) -> SyncResponse:
        at = next(one for one in request.feeds if (one.team, one.register) == (team, "social"))
        page = FeedPage(team, "social", at.position, False, list(bad), at.check)
        return msgspec.structs.replace(response, feeds=[page])

    return slip


@pytest.mark.parametrize("how", ["forged", "another", "removed"])
def test_a_move_that_nobody_with_the_right_signed_takes_nothing_away(
    teams: Teams, organisation: Organisation, how: str
) -> None:
    nurse = organisation.join(Role.NURSE)
    client = teams.a1.add_client()
    teams.a1.sign_visit(client, "Pysyvä kirjaus")
    teams.settle()
    mover = organisation.join(Role.SOCIAL_INSTRUCTOR) if how == "removed" else teams.a1
    both_sync(*teams.laptops, mover)
    bad = _made(mover, client, teams.west)
    if how == "removed":
        revoking.revoke(teams.a1.vault, teams.a1.server(), mover.vault.identity.device, teams.a1.now)
        teams.settle()
    else:
        bad = [(_forged if how == "forged" else _of_another(nurse))(one) for one in bad]
    # The server itself takes no such move from a laptop …
    session = DeviceSession(nurse.vault, nurse.server(), nurse.vault.clock)
    answer = session.post("/v1/sync", SyncRequest(nurse.vault.roster.seq, 2**53, items=list(bad)), SyncResponse)
    assert set(answer.item_outcomes) == {Outcome.NOT_ALLOWED}

    def slip(_: SyncRequest, response: SyncResponse) -> SyncResponse:
        return msgspec.structs.replace(response, feeds=[FeedPage(teams.east, "social", 99, False, list(bad))])

    # … and one that gives it all the same is not believed.
    teams.a2.line.tamper = slip
    teams.a2.sync()
    teams.a2.line.tamper = None
    assert teams.a2.situations() == ["Pysyvä kirjaus"]
    assert "key" in teams.a2.problems()
    teams.a2.sign_visit(client, "Kirjaaminen jatkuu")
    assert len(teams.a2.situations()) == 2


@pytest.mark.parametrize("restored", [False, True], ids=["", "the server was restored once"])
def test_a_move_that_a_removed_worker_makes_with_the_servers_help_is_believed_by_neither_team(
    teams: Teams, organisation: Organisation, restored: bool
) -> None:
    mover = organisation.join(Role.SOCIAL_INSTRUCTOR)
    client, other = teams.a1.add_client(), teams.a1.add_client("Beata Keksitty")
    teams.a1.sign_visit(client, "Pysyvä kirjaus")
    both_sync(*teams.laptops, mover)
    mover.hand_over(other, teams.west)  # so that its removal names moves, and not this one
    revoking.revoke(teams.a1.vault, teams.a1.server(), mover.vault.identity.device, teams.a1.now)
    if restored:
        resume.confirm(teams.a1.vault)
    teams.settle()
    assert teams.a1.vault.roster.resumed == int(restored)
    bad = _made(mover, client, teams.west)
    late = DeviceSession(mover.vault, mover.server(), mover.vault.clock)
    answer = late.post("/v1/sync", SyncRequest(mover.vault.roster.seq, 2**53, items=list(bad)), SyncResponse)
    assert set(answer.item_outcomes) == {Outcome.NOT_ALLOWED}
    for laptop, team in ((teams.a2, teams.east), (teams.b1, teams.west)):
        laptop.line.tamper = _slipping(team, bad)
        laptop.sync()
        laptop.line.tamper = None
        assert laptop.problems() == ["key"]
    assert teams.b1.situations() == []
    assert teams.a2.situations() == ["Pysyvä kirjaus"]
    teams.a2.sign_visit(client, "Kirjaaminen jatkuu")
    both_sync(teams.a2, teams.a1)
    assert teams.a1.situations() == ["Kirjaaminen jatkuu", "Pysyvä kirjaus"]
    # Nothing stands in the place of a true hand-over.
    teams.a1.hand_over(client, teams.west)
    teams.settle()
    assert teams.b1.situations() == ["Kirjaaminen jatkuu", "Pysyvä kirjaus"]
    assert holds_nothing(teams.a2, client)


def test_who_may_not_read_the_record_is_not_given_its_keys_by_a_move(teams: Teams, organisation: Organisation) -> None:
    nurse = organisation.join(Role.NURSE, team="Nopsajalka Länsi")
    client = teams.a1.add_client()
    teams.a1.sign_visit(client, "Sosiaalityön kirjaus")
    teams.settle()
    teams.a1.hand_over(client, teams.west)
    both_sync(*teams.laptops, nurse)
    moved = [
        MoveStream(bytes(body), bytes(signature))  # type: ignore[call-overload]
        for body, signature in teams.b1.sql("SELECT body, signature FROM stream_move WHERE register = 'social'")
    ]
    its = nurse.vault.read(keys.held_team_keys)
    for one in moved:
        body = keys.read_move(one, nurse.vault.roster)
        for key in its.values():
            with pytest.raises(keys.KeyRefused):
                keys.open_move(body, key)
    assert nurse.situations() == []
    assert read_header(envelopes_of(teams.b1, teams.a1)[0].header).epoch == 1
