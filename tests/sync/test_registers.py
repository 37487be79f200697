"""Who may read what: a role's laptop holds the keys of its registers and no others, whatever it is given."""

from dataclasses import replace

import pytest

from lahityo.base.errors import Refused
from lahityo.crypto import aead
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Register, Role
from lahityo.protocol.envelope import Envelope
from lahityo.protocol.grants import KeyName, StreamKey, StreamKeyBody
from lahityo.protocol.messages import FeedItem, FeedPage, SyncRequest, SyncResponse
from lahityo.services.visits import begin_joint
from lahityo.vault import keys
from tests.support.organisation import Laptop, Organisation

EXPECTED = {
    Role.SOCIAL_INSTRUCTOR: {"roster", "shared", "social", "team"},
    Role.SOCIAL_WORKER: {"roster", "shared", "social", "team"},
    Role.TEAM_LEAD: {"roster", "shared", "social", "team", "access"},
    Role.NURSE: {"roster", "shared", "health", "team"},
    Role.ADMIN: {"roster"},
    Role.PARTNER: {"roster", "team"},
}


def _registers(laptop: Laptop) -> set[object]:
    return {row[0] for row in laptop.sql("SELECT register FROM team_key")}


def test_each_role_holds_the_keys_of_its_registers_and_no_others(organisation: Organisation) -> None:
    founder = organisation.found()
    assert _registers(founder) == EXPECTED[Role.SOCIAL_INSTRUCTOR]
    joined = {role: organisation.join(role) for role in Role}
    organisation.settle()
    for role, laptop in joined.items():
        assert _registers(laptop) == EXPECTED[role], role
        assert laptop.casework.desk.me().role is role
    assert _registers(founder) == EXPECTED[Role.SOCIAL_INSTRUCTOR]


def _all_of(laptop: Laptop, register: str) -> FeedPage:
    """Everything a laptop has of a register, as a server would deliver it."""
    items: list[FeedItem] = [
        StreamKey(bytes(body), bytes(signature))  # type: ignore[call-overload]
        for body, signature in laptop.sql(
            "SELECT body, signature FROM stream_key JOIN stream ON stream.id = stream_key.stream WHERE register = ?",
            register,
        )
    ]
    items += [
        Envelope(bytes(header), bytes(ciphertext), bytes(signature))  # type: ignore[call-overload]
        for header, ciphertext, signature in laptop.sql(
            "SELECT header, ciphertext, signature FROM envelope JOIN stream ON stream.id = envelope.stream"
            " WHERE register = ? ORDER BY envelope.id",
            register,
        )
    ]
    return FeedPage(laptop.casework.desk.team(), register, 1, False, items)


def _give(other: Laptop, page: FeedPage) -> None:
    """Sync a laptop with a server that slips a page of a register in which is not its own."""
    register = page.register

    def give(request: SyncRequest, response: SyncResponse) -> SyncResponse:
        assert register not in {page.register for page in response.feeds}
        assert register not in {cursor.register for cursor in request.feeds}
        return SyncResponse(
            roster=response.roster, inbox=response.inbox, wanted=response.wanted, feeds=[*response.feeds, page],
            item_outcomes=response.item_outcomes, grant_outcomes=response.grant_outcomes,
            roster_outcomes=response.roster_outcomes,
        )  # fmt: skip

    other.line.tamper = give
    other.sync()
    other.line.tamper = None


def _try_every_key(other: Laptop, page: FeedPage) -> StreamKeyBody:
    """Every key the other laptop has is tried on the page's stream key, and on the envelope itself."""
    stream_key = next(item for item in page.items if isinstance(item, StreamKey))
    envelope = next(item for item in page.items if isinstance(item, Envelope))
    body = keys.read_stream_key(stream_key, other.vault.roster)
    held = other.vault.read(keys.held_team_keys)
    stream_keys = [bytes(row[0]) for row in other.sql("SELECT key FROM stream_key")]  # type: ignore[call-overload]
    for key in [*held.values(), *stream_keys]:
        with pytest.raises(keys.KeyRefused):
            keys.unwrap_stream_key(body, key)
        with pytest.raises(aead.OpenFailed):
            aead.open_once(key, envelope.ciphertext, envelope.header)
    return body


@pytest.mark.parametrize("register", ["social", "health"])
def test_what_is_given_to_the_other_profession_stays_sealed(organisation: Organisation, register: str) -> None:
    social = organisation.found()
    nurse = organisation.join(Role.NURSE)
    organisation.settle()
    writer, other = (social, nurse) if register == "social" else (nurse, social)
    client = social.add_client()
    organisation.settle()
    writer.sign_visit(client, "Salainen tilanne", agreed="Yhteinen sopimus")
    writer.sync()
    page = _all_of(writer, register)
    assert len(page.items) == 2
    _give(other, page)
    assert other.situations() == []
    assert "Yhteinen sopimus" in "".join(str(row[0]) for row in other.sql("SELECT text FROM agreement"))
    assert other.casework.status.now().held == 2
    assert other.sql("SELECT 1 FROM stream WHERE register = ?", register) == []
    assert "Salainen" not in repr(other.tables())
    body = _try_every_key(other, page)
    own = writer.vault.read(keys.held_team_keys)[KeyName(body.team, register, body.team_epoch)]
    assert keys.unwrap_stream_key(body, own).client == client


def test_a_nurse_asking_for_the_social_feed_gets_nothing(organisation: Organisation) -> None:
    social = organisation.found()
    nurse = organisation.join(Role.NURSE)
    social.sign_visit(social.add_client(), "Salainen tilanne")
    social.sync()
    team = nurse.casework.desk.team()
    nurse.spoil("DELETE FROM cursor")
    from lahityo.protocol.messages import FeedCursor
    from lahityo.sync.login import DeviceSession

    session = DeviceSession(nurse.vault, nurse.server(), nurse.vault.clock)
    answer = session.post("/v1/sync", SyncRequest(0, 0, [FeedCursor(team, "social", 0)]), SyncResponse)
    assert answer.feeds == []
    with pytest.raises(Refused):
        nurse.casework.visits.sign(replace(nurse.draft(b"c" * 16, "Väärään rekisteriin"), register=Register.SOCIAL))


def test_the_nurse_sees_what_was_agreed_but_not_the_social_visit(organisation: Organisation) -> None:
    social = organisation.found()
    nurse = organisation.join(Role.NURSE)
    social.sign_visit(social.add_client("Aatu Kuvitteellinen"), "Salainen tilanne", agreed="Mennään pankkiin.")
    social.sync()
    nurse.sync()
    assert nurse.search("pankissa") == ["Mennään pankkiin."]
    assert nurse.search("salaisia") == []
    assert nurse.casework.lists.recent() == []
    assert [row.name for row in nurse.casework.clients.rows()] == ["Aatu Kuvitteellinen"]
    assert "Salainen" not in nurse.export()


def test_a_joint_visit_is_two_linked_entries_in_two_registers(organisation: Organisation) -> None:
    social = organisation.found()
    nurse = organisation.join(Role.NURSE)
    client = social.add_client()
    organisation.settle()
    draft = begin_joint(social.draft(client, "Sosiaalinen osa", place="Tori", agreed="Yhteinen sopimus"))
    social.casework.visits.sign(draft)
    organisation.settle()
    (waiting,) = nurse.casework.lists.joint_waiting()
    assert (waiting.client, waiting.opened_by) == (client, Register.SOCIAL)
    part = nurse.casework.visits.joint_from(waiting.joint)
    assert (part.fields.place, part.fields.start) == ("Tori", draft.fields.start)
    nurse.casework.visits.sign(replace(part, fields=replace(part.fields, situation="Terveyden osa")))
    organisation.settle()
    assert nurse.casework.lists.joint_waiting() == social.casework.lists.joint_waiting() == []
    assert (social.situations(), nurse.situations()) == (["Sosiaalinen osa"], ["Terveyden osa"])
    links = {bytes(row[0]) for laptop in (social, nurse) for row in laptop.sql("SELECT joint FROM visit")}  # type: ignore[call-overload]
    assert links == {draft.joint}


def test_a_second_nurse_works_at_once_with_nobody_online_and_reads_the_first_ones_notes_later(
    organisation: Organisation,
) -> None:
    social = organisation.found()
    first = organisation.join(Role.NURSE)
    client = social.add_client()
    organisation.settle()
    old = first.sign_visit(client, "Ensimmäisen hoitajan kirjaus")
    first.sync()
    second = organisation.join(Role.NURSE)
    second.sync()
    assert second.casework.status.now().held > 0
    new = second.sign_visit(client, "Toisen hoitajan kirjaus")
    assert second.sync().refused == 0
    assert second.situations() == ["Toisen hoitajan kirjaus"]
    first.sync()
    assert first.situations() == ["Ensimmäisen hoitajan kirjaus", "Toisen hoitajan kirjaus"]
    second.sync()
    assert second.read(old).situation == "Ensimmäisen hoitajan kirjaus"
    assert second.casework.status.now().held == 0
    second.correct(old, situation="Korjattu")
    first.correct(new, situation="Myös korjattu")
    organisation.settle()
    assert first.situations() == second.situations() == ["Korjattu", "Myös korjattu"]
    assert first.export() == second.export()
    for laptop in (first, second, social):
        assert laptop.problems() == []
        assert laptop.vault.check().findings == ()


def test_an_administrator_records_nothing_and_follows_the_organisations_feed_alone(organisation: Organisation) -> None:
    social = organisation.found()
    admin = organisation.join(Role.ADMIN)
    social.sign_visit(social.add_client(), "Salainen tilanne", agreed="Salainen sopimus")
    organisation.settle()
    assert admin.sql("SELECT 1 FROM stream") == []
    assert admin.sql("SELECT feed FROM cursor WHERE feed <> 'inbox'") == []
    assert admin.casework.clients.rows() == []
    with pytest.raises(Refused):
        admin.casework.drafts.new()
    invited = admin.invite("Uusi", Role.NURSE)
    assert invited.startswith("LT1-")


@pytest.mark.parametrize("register", ["social", "health", "shared"])
def test_a_partner_holds_no_key_that_opens_anything_of_a_client(organisation: Organisation, register: str) -> None:
    social = organisation.found()
    nurse, partner = organisation.join(Role.NURSE), organisation.join(Role.PARTNER)
    client = social.add_client("Aatu Kuvitteellinen")
    organisation.settle()
    writer = nurse if register == "health" else social
    writer.sign_visit(client, "Salainen tilanne", agreed="Salainen sopimus")
    organisation.settle()
    assert {row[0] for row in partner.sql("SELECT register FROM stream")} == set()
    page = _all_of(writer, register)
    _give(partner, page)
    assert partner.sql("SELECT 1 FROM stream") == []
    assert partner.casework.clients.rows() == []
    told = repr(partner.tables())
    assert "Salainen" not in told
    assert "Aatu" not in told
    _try_every_key(partner, page)
    with pytest.raises(Refused):
        partner.casework.drafts.new()
    with pytest.raises(Refused):
        partner.casework.clients.add(ClientFields(name="Eero Kuvitteellinen"))


def test_what_was_agreed_last_is_of_the_latest_visits_of_either_profession(organisation: Organisation) -> None:
    instructor = organisation.found()
    nurse = organisation.join(Role.NURSE)
    organisation.settle()
    client = instructor.add_client()
    agreed = [(instructor, 5), (nurse, 9), (instructor, 2), (nurse, 7)]  # written in this order
    organisation.settle()
    for laptop, day in agreed:
        draft = laptop.draft(client, "Käynti", agreed=f"Sovittu {day}")
        start = f"2026-03-{day:02}T10:00:00+02:00"
        laptop.casework.visits.sign(replace(draft, fields=replace(draft.fields, start=start)))
    organisation.settle()
    for laptop, readable in ((instructor, [False, False]), (nurse, [True, True])):
        latest = laptop.casework.lists.agreements(client, 2)
        assert [one.text for one in latest] == ["Sovittu 9", "Sovittu 7"]
        assert [one.readable for one in latest] == readable
        assert [one.text for one in laptop.casework.lists.agreements(client)][2:] == ["Sovittu 5", "Sovittu 2"]
