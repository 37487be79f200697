"""The access log over sync: everyone writes it, offline too; team leads alone read it, and all of them the same."""

import pytest

from lahityo.base.errors import Refused
from lahityo.domain.access import Mark, Part, Via
from lahityo.domain.codes import Role
from lahityo.protocol.roster_acts import SetMember
from lahityo.sync.outbox import put_roster_entry
from lahityo.vault import roster_log
from tests.support.organisation import Laptop, Organisation, both_sync


def _open(laptop: Laptop, client: bytes, part: str = "overview", **more: str) -> None:
    laptop.casework.access.note(laptop.casework.access.opening(client, part, **more))  # type: ignore[arg-type]


def _read(laptop: Laptop, client: bytes | None = None) -> list[tuple[str, str]]:
    lines = laptop.casework.access.lines(client)
    return [(line.name, str(line.part)) for line in reversed(lines)]


def _change_role(admin: Laptop, member: bytes, role: Role, registers: list[str]) -> None:
    """As an administrator's device does it."""
    roster, identity = admin.vault.roster, admin.vault.identity
    known = roster.members[member]
    act = SetMember(member, known.team, str(role), sorted(registers), known.admin, known.name)
    entry = roster_log.sign_entry(roster, roster.org, act, 1, "device", identity.device, identity.signing_key())
    admin.vault.write(lambda tx: put_roster_entry(tx.connection, entry))
    admin.sync()


@pytest.fixture
def team(organisation: Organisation) -> tuple[Laptop, Laptop, Laptop]:
    """A team lead, a social instructor and a nurse."""
    lead = organisation.found(Role.TEAM_LEAD)
    return (
        lead,
        organisation.join(Role.SOCIAL_INSTRUCTOR, "Sara Sosiaali"),
        organisation.join(Role.NURSE, "Hanna Hoitaja"),
    )


def test_what_a_worker_opens_offline_is_read_by_the_lead_and_by_no_one_else(
    team: tuple[Laptop, Laptop, Laptop],
) -> None:
    lead, worker, nurse = team
    client = lead.add_client()
    both_sync(*team)
    _open(worker, client)
    _open(worker, client, "plan")
    assert worker.casework.status.now().waiting == 0  # it is no work of a person
    with worker.casework.access.coming_by(Via.SEARCH):
        _open(nurse, client, "health", why="")
        found = worker.casework.access.opening(client, "history")
    worker.casework.access.note(found)
    both_sync(*team)
    assert sorted(_read(lead, client)) == sorted([
        ("Sara Sosiaali", "overview"), ("Sara Sosiaali", "plan"), ("Hanna Hoitaja", "health"),
        ("Sara Sosiaali", "history"),
    ])  # fmt: skip
    assert {line.via for line in lead.casework.access.lines(client) if line.part is Part.HISTORY} == {Via.SEARCH}
    # No colleague holds a key, or was sent anything of another's log.
    for other, writer in ((worker, nurse), (nurse, worker)):
        with pytest.raises(Refused):
            other.casework.access.lines(client)
        assert not other.sql("SELECT 1 FROM team_key WHERE register = 'access'")
        assert not other.sql("SELECT 1 FROM stream WHERE client = ?", writer.vault.identity.device)
        assert not other.sql("SELECT 1 FROM held")
    assert [one.vault.check().findings for one in team] == [()] * 3


def test_entries_wait_in_the_vault_until_a_lead_has_begun_the_key(organisation: Organisation) -> None:
    founder = organisation.found(Role.SOCIAL_INSTRUCTOR)
    client = founder.add_client()
    for _ in range(3):
        _open(founder, client)
        founder.seal()
    assert founder.sync().refused == 0
    founder.sync()
    assert founder.sql("SELECT count(*) FROM own_log WHERE outcome IS NULL AND first IS NULL")[0][0] == 4
    lead = organisation.join(Role.TEAM_LEAD, "Tiina Vetäjä")
    both_sync(founder, lead)
    assert _read(lead, client) == [("Outi Perustaja", "overview")] * 3
    assert founder.sql("SELECT count(*) FROM own_log WHERE outcome IS NULL AND first IS NULL")[0][0] == 0
    assert founder.vault.check().findings == ()


def test_two_leads_read_the_same_and_a_rebuild_makes_the_same(organisation: Organisation) -> None:
    first = organisation.found(Role.TEAM_LEAD)
    worker = organisation.join(Role.SOCIAL_INSTRUCTOR)
    client = first.add_client()
    both_sync(first, worker)
    _open(worker, client)
    _open(first, client, "access")
    both_sync(worker, first)
    second = organisation.join(Role.TEAM_LEAD, "Toinen Vetäjä")
    organisation.settle()
    _open(second, client, "plan")
    organisation.settle()
    expected = [("Jäsen 1", "overview"), ("Outi Perustaja", "access"), ("Toinen Vetäjä", "plan")]
    assert _read(first, client) == _read(second, client) == expected
    for lead in (first, second):
        before = lead.tables()
        lead.vault.rebuild()
        assert lead.tables() == before


def test_a_new_lead_is_given_the_log_from_its_beginning_and_a_former_one_gets_no_more(
    organisation: Organisation,
) -> None:
    admin = organisation.found(Role.TEAM_LEAD)
    worker = organisation.join(Role.SOCIAL_INSTRUCTOR)
    client = admin.add_client()
    both_sync(admin, worker)
    _open(admin, client, "plan")
    both_sync(admin, worker)
    _change_role(admin, worker.vault.identity.member, Role.TEAM_LEAD, ["access", "shared", "social", "team"])
    both_sync(worker, admin)
    worker.sync()
    assert _read(worker, client) == [("Outi Perustaja", "plan")]
    _change_role(admin, admin.vault.identity.member, Role.SOCIAL_WORKER, ["shared", "social", "team"])
    _open(worker, client, "history")
    both_sync(worker, admin)
    assert _read(worker, client) == [("Outi Perustaja", "plan"), ("Jäsen 1", "history")]
    with pytest.raises(Refused):
        admin.casework.access.lines(client)
    assert not admin.sql("SELECT 1 FROM opening WHERE part = 'history'")


def test_a_lead_who_never_meets_the_former_one_reads_the_log_from_its_beginning(organisation: Organisation) -> None:
    """Each laptop seals its log anew to a new key of the readers, with the keys it used before."""
    worker = organisation.found(Role.SOCIAL_INSTRUCTOR)
    client = worker.add_client()
    first = organisation.join(Role.TEAM_LEAD, "Entinen Vetäjä")
    both_sync(first, worker)
    _open(worker, client)
    both_sync(worker, first)
    assert _read(first, client) == [("Outi Perustaja", "overview")]
    second = organisation.join(Role.TEAM_LEAD, "Uusi Vetäjä")  # nobody is there to give the key: the next epoch begins
    epoch = second.vault.roster.access_epoch(second.casework.desk.team())
    assert epoch is not None
    assert epoch.number == 2
    worker.sync()
    _open(worker, client, "plan")
    worker.sync()
    epochs = worker.sql(
        "SELECT epoch FROM stream_key JOIN stream ON stream.id = stream_key.stream WHERE register = 'access'"
    )
    assert sorted(epochs) == [(1,), (2,)]
    second.sync()
    expected = [("Outi Perustaja", "overview"), ("Outi Perustaja", "plan")]
    assert _read(second, client) == expected
    organisation.settle()
    assert _read(second, client) == _read(first, client) == expected
    assert second.sql("SELECT count(*) FROM held") == [(0,)]
    assert [one.vault.check().findings for one in (worker, first, second)] == [()] * 3


def test_a_restored_laptop_goes_on_in_its_log_without_a_fork(
    organisation: Organisation, tmp_path_factory: pytest.TempPathFactory
) -> None:
    from lahityo.vault.provision import restore_backup
    from tests.support.vaults import CHEAP, PASSPHRASE

    lead = organisation.found(Role.TEAM_LEAD)
    worker = organisation.join(Role.SOCIAL_INSTRUCTOR)
    client = lead.add_client()
    both_sync(lead, worker)
    _open(worker, client)
    worker.sync()
    _open(worker, client, "visits")
    target = tmp_path_factory.mktemp("copy") / "copy.backup"
    worker.vault.backup(target, PASSPHRASE)
    _open(worker, client, "plan")
    worker.sync()
    worker.lock()
    restore_backup(target, worker.paths, PASSPHRASE, worker.store, costs=CHEAP)
    worker.unlock()
    _open(worker, client, "network")  # a record is opened before the first sync
    assert worker.sync().refused == 0
    _open(worker, client, "history")
    assert worker.sync().refused == 0
    lead.sync()
    assert sorted(part for _, part in _read(lead, client)) == ["history", "network", "overview", "plan", "visits"]
    assert lead.problems() == worker.problems() == []
    assert not any(one.broken or one.stopped for one in lead.casework.access.sources())
    assert worker.vault.check().findings == ()


def test_many_clients_at_once_and_a_client_nobody_works_with_are_marked(team: tuple[Laptop, Laptop, Laptop]) -> None:
    lead, worker, _ = team
    clients = [worker.add_client(f"Asiakas {number}") for number in range(15)]
    stranger = lead.add_client("Vieras Asiakas")
    worker.sign_visit(clients[0], "Tavattu kotona")
    both_sync(*team)
    _open(worker, stranger)
    both_sync(*team)
    (line,) = lead.casework.access.lines(stranger)
    assert line.marks == {Mark.NO_LINK}
    for client in clients:
        _open(worker, client)
    both_sync(*team)
    (known,) = lead.casework.access.lines(clients[0])
    assert known.marks == {Mark.MANY}
    assert all(Mark.MANY in line.marks for line in lead.casework.access.lines())
