"""What a team and an organisation keep together: who reads it, and that its key writes nothing else."""

import os
from functools import partial

import pytest

from lahityo.base.clock import to_millis
from lahityo.base.ids import new_id
from lahityo.domain.codes import Role
from lahityo.protocol.change import Op
from lahityo.protocol.codes import Outcome
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.protocol.roster_acts import Act, AddTeam, RosterEntry, SetMember, read_entry
from lahityo.protocol.types import NO_ID
from lahityo.sync.login import DeviceSession
from lahityo.vault import roster_log
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx
from tests.support.organisation import Laptop, Organisation, both_sync


def _place(laptop: Laptop, register: str) -> tuple[bytes, bytes, str]:
    """(client, team, register) of the team's own stream, or of the organisation's."""
    team = laptop.casework.desk.team() if register == "team" else NO_ID
    return team, team, register


def _write(laptop: Laptop, register: str, text: str) -> bytes:
    place = _place(laptop, register)
    at = to_millis(laptop.now())
    op = Op(new_id(), "sample", {"text": text})

    def work(tx: Tx) -> bytes:
        stream = tx.log.stream_for(*place)
        tx.log.append(stream, [[op]], at)
        return stream.id

    return laptop.vault.write(work)


def _texts(laptop: Laptop, register: str) -> set[object]:
    client, _, _ = _place(laptop, register)

    def read(connection: Connection) -> set[object]:
        reader = laptop.vault.reader(connection)
        found: set[object] = set()
        for stream in reader.streams_of(client, register):
            rows = connection.execute("SELECT record FROM record WHERE stream = ?", (stream.no,))
            for (record,) in rows.fetchall():
                state = reader.record(bytes(record), stream)
                found.add(state.value("text") if state else None)
        return found

    return laptop.vault.read(read)


def _announce(admin: Laptop, *acts: Act) -> None:
    """Entries of the roster by an administrator, pushed past the app, as another version of it would."""
    admin.sync()
    session = DeviceSession(admin.vault, admin.server(), admin.vault.clock)
    identity = admin.vault.identity
    for act in acts:
        roster = admin.vault.roster
        entry = roster_log.sign_entry(roster, identity.org, act, 1, "device", identity.device, identity.signing_key())
        answer = session.post("/v1/sync", SyncRequest(roster.seq, 2**53, roster=[entry]), SyncResponse)
        assert answer.roster_outcomes == bytes([Outcome.STORED])
        admin.vault.write(partial(_extend, entry))


def _extend(entry: RosterEntry, tx: Tx) -> None:
    tx.extend_roster(entry)


def _named(laptop: Laptop) -> int:
    """How many entries of the roster name a member and his registers."""
    rows = laptop.sql("SELECT body, signature FROM roster_entry")
    bodies = [read_entry(RosterEntry(bytes(body), bytes(signature))) for body, signature in rows]  # type: ignore[call-overload]
    return sum(isinstance(body.act, SetMember) for body in bodies)


def _again(laptop: Laptop, team: bytes, registers: list[str]) -> SetMember:
    """The entry that gives a laptop's member these registers, and nothing else anew but the team."""
    member = laptop.vault.roster.members[laptop.vault.identity.member]
    return SetMember(member.id, team, member.role, registers, member.admin, member.name)


def test_a_nurse_and_an_instructor_read_the_same_team_records_and_a_partner_does(organisation: Organisation) -> None:
    social = organisation.found()
    nurse, partner, admin = (organisation.join(role) for role in (Role.NURSE, Role.PARTNER, Role.ADMIN))
    organisation.settle()
    # Offline each of them begins the stream.
    began = {_write(laptop, "team", f"Päiväkirja {laptop.paths.root.name}") for laptop in (social, nurse, partner)}
    assert len(began) == 3
    organisation.settle()
    # From now on all write to one of the three.
    assert {_write(laptop, "team", f"Toinen {laptop.paths.root.name}") for laptop in (social, nurse, partner)} == {
        min(began)
    }
    organisation.settle()
    assert len(_texts(social, "team")) == 6
    assert _texts(social, "team") == _texts(nurse, "team") == _texts(partner, "team")
    for laptop in organisation.laptops:
        assert laptop.problems() == []
        assert laptop.casework.status.now().held == 0
        assert laptop.vault.check().findings == ()
    assert admin.sql("SELECT 1 FROM stream") == []
    before = _texts(social, "team")
    social.vault.rebuild()
    assert _texts(social, "team") == before


def test_everyone_reads_what_the_organisation_keeps_also_who_joins_later(organisation: Organisation) -> None:
    social = organisation.found()
    admin, partner = organisation.join(Role.ADMIN), organisation.join(Role.PARTNER)
    began = {_write(social, "roster", "Ohje"), _write(admin, "roster", "Koodisto")}
    assert len(began) == 2
    both_sync(social, admin)
    assert _write(admin, "roster", "Asetus") == min(began)
    admin.sync()
    nurse = organisation.join(Role.NURSE)
    organisation.settle()
    for laptop in (social, admin, partner, nurse):
        assert _texts(laptop, "roster") == {"Ohje", "Koodisto", "Asetus"}
        assert (laptop.problems(), laptop.vault.check().findings) == ([], ())
    assert {row[0] for row in admin.sql("SELECT register FROM stream")} == {"roster"}
    assert {row[0] for row in admin.sql("SELECT register FROM team_key")} == {"roster"}


def test_a_sync_with_nothing_new_stays_one_round_trip(organisation: Organisation) -> None:
    social = organisation.found()
    _write(social, "team", "Päiväkirja")
    _write(social, "roster", "Ohje")
    both_sync(social)
    before = social.line.answers.copy()
    social.sync()
    assert len(social.line.answers) - len(before) == 1
    assert (social.traffic.bytes_out + social.traffic.bytes_in) < 2000


def test_who_was_of_the_team_when_it_was_written_is_believed_by_who_comes_later(organisation: Organisation) -> None:
    social = organisation.found()
    nurse = organisation.join(Role.NURSE)
    _write(nurse, "team", "Siirtyneen kirjaus")
    both_sync(nurse, social)
    other = new_id()
    _announce(social, AddTeam(other, b""), _again(nurse, other, ["health", "shared", "team"]))
    late = organisation.join(Role.SOCIAL_WORKER)
    organisation.settle()
    assert _texts(late, "team") == {"Siirtyneen kirjaus"}
    assert late.problems() == []


@pytest.mark.parametrize("register", ["team", "social"])
def test_a_stream_that_names_a_client_of_elsewhere_is_not_believed(organisation: Organisation, register: str) -> None:
    social = organisation.found()
    writer = organisation.join(Role.PARTNER if register == "team" else Role.SOCIAL_INSTRUCTOR)
    client = social.add_client()
    organisation.settle()
    team = writer.casework.desk.team()
    # A partner's stream in a client's name; and a client's register in the team's name.
    forged = client if register == "team" else team
    writer.vault.write(
        lambda tx: tx.log.append(
            tx.log.stream_for(forged, team, register), [[Op(new_id(), "sample", {"text": "Väärä"})]], 1
        )
    )
    writer.sync()
    social.sync()
    assert social.problems() == ["key"]
    assert "Väärä" not in repr(social.tables())
    assert social.sql("SELECT 1 FROM stream WHERE client = ? AND register = ?", forged, register) == []


def test_a_partner_can_write_neither_a_visit_nor_a_client_into_the_team_stream(organisation: Organisation) -> None:
    social = organisation.found()
    partner = organisation.join(Role.PARTNER)
    place = _place(partner, "team")
    start = "2026-11-20T09:30:00+02:00"
    ops = [
        Op(
            new_id(),
            "visit",
            {"kind": "phone", "start": start, "situation": "Väärä", "signed": 1},
        ),
        Op(place[0], "client", {"name": "Väärä Asiakas"}),
        Op(new_id(), "agreement", {"visit": new_id(), "text": "Väärä sopimus"}),
    ]
    partner.vault.write(lambda tx: tx.log.append(tx.log.stream_for(*place), [[op] for op in ops], 1))
    organisation.settle()
    assert social.casework.lists.recent() == []
    assert social.casework.clients.rows() == []
    assert social.search("väärä") == []


def test_an_older_organisations_members_get_the_team_register_when_an_administrator_syncs(
    organisation: Organisation,
) -> None:
    admin = organisation.found()
    nurse, social = organisation.join(Role.NURSE), organisation.join(Role.SOCIAL_INSTRUCTOR)
    # As the version before left it: a team without a register of its own, and members who have none.
    team = new_id()
    _announce(
        admin,
        AddTeam(team, b""),
        _again(nurse, team, ["health", "shared"]),
        _again(social, team, ["shared", "social"]),
    )
    nurse.sync()
    assert (team, "team") not in nurse.vault.roster.epochs
    before = _named(admin)
    assert admin.sync().refused == 0
    assert _named(admin) == before + 2
    organisation.settle()
    assert admin.vault.roster.seq == nurse.vault.roster.seq
    assert len(nurse.vault.roster.epochs[(team, "team")]) == 1
    for laptop in (nurse, social):
        member = laptop.vault.roster.members[laptop.vault.identity.member]
        assert "team" in member.registers
        assert (member.name, member.admin) == (
            admin.vault.roster.members[member.id].name,
            admin.vault.roster.members[member.id].admin,
        )
        _write(laptop, "team", laptop.paths.root.name)
    organisation.settle()
    assert _texts(nurse, "team") == _texts(social, "team") == {nurse.paths.root.name, social.paths.root.name}
    # Nothing is announced twice.
    seq = admin.vault.roster.seq
    organisation.settle()
    assert admin.vault.roster.seq == seq


def test_two_administrators_who_announce_at_once_announce_it_once(organisation: Organisation) -> None:
    first = organisation.found()
    second, nurse = organisation.join(Role.ADMIN), organisation.join(Role.NURSE)
    team = first.casework.desk.team()
    _announce(first, _again(nurse, team, ["health", "shared"]))
    before = _named(first)
    # The second one's announcement reaches the server while the first has pulled and not announced yet.
    handed = first.line

    def other_first(request: SyncRequest, response: SyncResponse) -> SyncResponse:
        handed.tamper = None
        second.sync()
        return response

    handed.tamper = other_first
    assert first.sync().refused == 0
    organisation.settle()
    assert _named(first) == _named(second) == before + 1
    assert "team" in first.vault.roster.members[nurse.vault.identity.member].registers


def test_a_server_that_refuses_an_announcement_is_not_asked_for_ever(organisation: Organisation) -> None:
    admin = organisation.found()
    nurse = organisation.join(Role.NURSE)
    _announce(admin, _again(nurse, admin.casework.desk.team(), ["health", "shared"]))

    def refuse(request: SyncRequest, response: SyncResponse) -> SyncResponse:
        return SyncResponse(
            roster=[], inbox=response.inbox, wanted=response.wanted, feeds=response.feeds,
            item_outcomes=response.item_outcomes, grant_outcomes=response.grant_outcomes,
            roster_outcomes=bytes(Outcome.NOT_ALLOWED for _ in request.roster),
        )  # fmt: skip

    admin.line.tamper = refuse
    admin.sync()
    assert admin.line.requests < 10


def test_the_roster_remembers_every_role_a_member_has_had(organisation: Organisation) -> None:
    admin = organisation.found()
    nurse = organisation.join(Role.NURSE)
    member = nurse.vault.roster.members[nurse.vault.identity.member]
    _announce(
        admin, SetMember(member.id, member.team, "social_worker", ["social", "shared", "team"], False, os.urandom(8))
    )
    organisation.settle()
    for laptop in organisation.laptops:
        assert laptop.vault.roster.roles_once_held[member.id] == {"nurse", "social_worker"}
        assert laptop.vault.roster.roles_once_held[admin.vault.identity.member] == {"social_instructor"}
    nurse.lock()
    nurse.unlock()
    assert nurse.vault.roster.roles_once_held[member.id] == {"nurse", "social_worker"}


def test_a_setting_counts_from_a_role_that_may_write_it_and_that_its_writer_has_had(
    organisation: Organisation,
) -> None:
    lead = organisation.found(Role.TEAM_LEAD)
    partner = organisation.join(Role.PARTNER)

    def write(laptop: Laptop, declared: Role) -> bytes:
        at = to_millis(laptop.now())
        op = Op(new_id(), "setting", {"name": "plan.queue_days", "value": "30", "role": str(declared), "at": at})
        laptop.vault.write(lambda tx: tx.log.append(tx.log.stream_for(*_place(laptop, "roster")), [[op]], at))
        return op.record

    def counted(laptop: Laptop) -> list[tuple[object, ...]]:
        return sorted(laptop.sql("SELECT document, authorised FROM document WHERE type = 'setting'"))

    own, honest, false = write(lead, Role.TEAM_LEAD), write(partner, Role.PARTNER), write(partner, Role.TEAM_LEAD)
    organisation.settle()
    for laptop in organisation.laptops:
        assert counted(laptop) == sorted([(own, 1), (honest, 0), (false, 0)])
    # Once the roster has given him the role, every device counts what he wrote in its name, also from before.
    member = partner.vault.roster.members[partner.vault.identity.member]
    registers = ["shared", "social", "team"]
    _announce(lead, SetMember(member.id, member.team, "team_lead", registers, False, member.name))
    organisation.settle()
    for laptop in organisation.laptops:
        assert counted(laptop) == sorted([(own, 1), (honest, 0), (false, 1)])
