"""Threat 15: a removed worker, with the keys and the server's database in hand, reads what was written since."""

import msgspec
import pytest

from lahityo.base.errors import Refused
from lahityo.crypto.aead import OpenFailed
from lahityo.crypto.envelope import BodyCodec
from lahityo.domain.codes import Role
from lahityo.protocol.envelope import Envelope, read_header
from lahityo.protocol.messages import FeedCursor, SyncRequest, SyncResponse, WaitRequest, WaitResponse
from lahityo.sync import inviting, joining, revoking
from lahityo.sync.keyring import PATIENCE
from lahityo.sync.login import DeviceSession
from lahityo.sync.parting import DeviceRemoved
from lahityo.vault import epochs
from lahityo.vault.invitation import read_code
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.threats.test_14_removed_worker_writes_late import part, revoke, team

POSTGRESQL_ONCE = True

__all__ = ["team"]
Three = tuple[Laptop, Laptop, Laptop]


def sent(laptop: Laptop) -> list[Envelope]:
    """Every envelope that a laptop has made or received, as the server holds them."""
    rows = laptop.sql("SELECT header, ciphertext, signature FROM envelope ORDER BY id")
    return [Envelope(*(bytes(part) for part in row)) for row in rows]  # type: ignore[call-overload]


def readable(laptop: Laptop, envelopes: list[Envelope]) -> int:
    """How many of these a laptop's keys open, whatever its roster says."""

    def count(tx: object) -> int:
        opened = 0
        streams = tx.log.streams  # type: ignore[attr-defined]
        for one in envelopes:
            header = read_header(one.header)
            stream = streams.find(header.stream)
            for epoch in range(1, header.epoch + 1):
                if stream is None or not stream.keys.known(epoch):
                    continue
                try:
                    BodyCodec().open(stream.keys[epoch], one.header, one.ciphertext)
                    opened += 1
                except OpenFailed:
                    pass
        return opened

    return laptop.vault.write(count)


def test_the_keys_of_a_removed_worker_open_nothing_that_was_written_since(team: Three) -> None:
    chief, worker, colleague = team
    client = worker.add_client()
    worker.sign_visit(client, "Vanha kirjaus")
    both_sync(*team)
    before = sent(colleague)
    assert readable(worker, before) == len(before)
    revoke(chief, worker)
    chief.sync()
    both_sync(chief, colleague)
    chief.sign_visit(client, "Uusi kirjaus")
    colleague.sign_visit(client, "Toinen uusi kirjaus")
    chief.add_client("Beata Keksitty")
    both_sync(chief, colleague)
    assert chief.situations() == colleague.situations() == ["Toinen uusi kirjaus", "Uusi kirjaus", "Vanha kirjaus"]
    since = [one for one in sent(colleague) if one not in before]
    assert len(since) >= 3
    assert readable(worker, since) == 0
    assert readable(chief, since) == len(since)
    assert worker.situations() == ["Vanha kirjaus"]  # what he had read he keeps: nobody can take it back


def test_what_waited_unsealed_is_sealed_with_the_new_key_too(team: Three) -> None:
    chief, worker, colleague = team
    client = worker.add_client()
    both_sync(*team)
    before = sent(colleague)
    colleague.sign_visit(client, "Kirjattu ennen kuin tieto poistosta tuli")
    revoke(chief, worker)
    chief.sync()
    colleague.casework.status.now()
    both_sync(colleague, chief)
    since = [one for one in sent(chief) if one not in before]
    assert chief.situations() == ["Kirjattu ennen kuin tieto poistosta tuli"]
    # Sealed before the news of the removal came; from the next sync on everything is under the new key.
    colleague.sign_visit(client, "Kirjattu sen jälkeen")
    both_sync(colleague, chief)
    since = [one for one in sent(chief) if one not in before and one not in since]
    assert since
    assert readable(worker, since) == 0


def test_the_server_closes_at_once_and_gives_the_proof_alone(team: Three) -> None:
    chief, worker, colleague = team
    client = chief.add_client()
    both_sync(*team)
    session = DeviceSession(worker.vault, worker.server(), worker.now)
    token = session.token()
    revoke(chief, worker)
    chief.sign_visit(client, "Uusi kirjaus")
    both_sync(chief, colleague)
    roster, member = worker.vault.roster, worker.vault.roster.members[worker.vault.identity.member]
    feeds = [FeedCursor(member.team, register, 0) for register in sorted(member.registers)]
    with pytest.raises(Refused):
        worker.server().post("/v1/wait", WaitRequest(roster.seq, 0, feeds), WaitResponse, token)
    for include_own in (False, True):
        request = SyncRequest(roster.seq, 0, feeds, include_own=include_own)
        answer = worker.server().post("/v1/sync", request, SyncResponse, token)
        assert (answer.feeds, answer.inbox, answer.wanted, answer.own_heads) == ([], [], [], [])
        gone = chief.vault.roster.devices[worker.vault.identity.device].revoked
        assert gone == roster.seq + len(answer.roster)  # nothing of the organisation after that
        assert chief.vault.roster.seq > gone


def test_a_laptop_that_waits_for_the_key_loses_nothing_and_begins_one_itself_in_the_end(team: Three) -> None:
    chief, worker, colleague = team
    client = worker.add_client()
    both_sync(*team)
    revoke(chief, worker)
    chief.sync()
    colleague.line.tamper = _no_grants
    colleague.sync()
    colleague.sign_visit(client, "Odottaa avainta")
    for _ in range(PATIENCE - 1):
        colleague.sync()
        assert colleague.casework.status.now().waiting > 0
        assert colleague.casework.status.now().refused == 0
    colleague.sync()
    colleague.sync()
    assert colleague.casework.status.now().waiting == 0
    colleague.line.tamper = None
    both_sync(chief, colleague)
    assert chief.situations() == ["Odottaa avainta"]
    assert colleague.problems() == chief.problems() == []


def _no_grants(_: SyncRequest, response: SyncResponse) -> SyncResponse:
    return msgspec.structs.replace(response, inbox=[])


def test_an_envelope_under_an_old_key_that_knows_of_the_new_one_is_refused(team: Three) -> None:
    chief, worker, colleague = team
    client = worker.add_client()
    worker.sign_visit(client, "Ennen")
    both_sync(*team)
    revoke(chief, worker)
    chief.sync()
    both_sync(chief, colleague)

    def seal_with_the_first_key(tx: object) -> None:
        log = tx.log  # type: ignore[attr-defined]
        stream = log.streams.of_client(client, "social")
        with pytest.MonkeyPatch.context() as patch:
            old = epochs.Sealing(min(stream.keys), log.roster.head, ready=True)
            patch.setattr(epochs, "sealing", lambda *_: old)
            log.seal(stream)

    colleague.sign_visit(client, "Vanhalla avaimella")
    colleague.vault.write(seal_with_the_first_key)
    both_sync(colleague, chief)
    assert chief.situations() == ["Ennen"]
    assert chief.problems() == ["epoch"]


def test_the_keys_of_a_withdrawn_invitation_open_nothing_new(organisation: Organisation) -> None:
    chief = organisation.found()
    code = chief.invite("Kutsuttu Ihminen", Role.SOCIAL_INSTRUCTOR)
    (invited,) = (member for member in chief.vault.roster.members if member != chief.vault.identity.member)
    revoking.withdraw(chief.vault, chief.server(), invited, chief.now)
    chief.sync()
    assert all(len(epochs) == 2 for epochs in chief.vault.roster.epochs.values())
    late = organisation.laptop("late")
    with pytest.raises(Refused):
        joining.join(late.vault, late.server(), read_code(code), late.now)


def test_a_new_laptop_for_the_same_person_takes_the_place_of_the_lost_one(team: Three) -> None:
    chief, worker, colleague = team
    client = worker.add_client()
    worker.sign_visit(client, "Vanhalla koneella")
    both_sync(*team)
    revoke(chief, worker)
    chief.sync()
    both_sync(chief, colleague)
    code = inviting.invite_again(chief.vault, chief.server(), worker.vault.identity.member, chief.now)
    fresh = Laptop(
        worker.paths._replace(root=worker.paths.root.with_name("fresh")), worker.url, worker.state, worker.clock
    )
    fresh.create()
    try:
        joining.join(fresh.vault, fresh.server(), read_code(code), fresh.now)
        both_sync(fresh, chief, colleague)
        assert fresh.situations() == ["Vanhalla koneella"]
        fresh.sign_visit(client, "Uudella koneella")
        both_sync(fresh, chief)
        assert chief.situations() == ["Uudella koneella", "Vanhalla koneella"]
    finally:
        fresh.put_away()


def test_a_removed_person_loses_every_computer_and_open_invitation(team: Three) -> None:
    chief, worker, _ = team
    member = worker.vault.identity.member
    code = inviting.invite_again(chief.vault, chief.server(), member, chief.now)
    revoking.remove(chief.vault, chief.server(), member, chief.now)
    chief.sync()
    assert part(worker).left == 0
    assert isinstance(code, str)
    found = chief.vault.roster.members[member]
    assert (found.removed, found.registers) == (True, frozenset())
    with pytest.raises(DeviceRemoved):
        worker.sync()
