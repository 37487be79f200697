"""A member gets another role or team: what he may hold no more is sent and leaves his computer, and comes back with it.

On both databases, with real laptops and the real server.
"""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from lahityo.base.clock import system_clock, to_millis
from lahityo.base.errors import NoConnection, Refused
from lahityo.domain.codes import Role
from lahityo.protocol.envelope import Envelope
from lahityo.protocol.limits import LATE_DAYS
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.protocol.roster_acts import AddTeam
from lahityo.services.attachments import NewFile
from lahityo.sync import engine, leaving, revoking
from lahityo.sync.acts import Administration
from lahityo.vault import departures, keys, roster_log
from lahityo.vault.provision import restore_backup
from tests.support.attachments import move, noise, place
from tests.support.decrypted import decrypted, told
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.support.server import RunningServer
from tests.support.vaults import CHEAP, PASSPHRASE

POSTGRESQL_ONCE = True

Three = tuple[Laptop, Laptop, Laptop]
OF_HEALTH = ("haavahoito", "insuliini", "lähettämätön")


@pytest.fixture
def team(tmp_path: Path, server: RunningServer) -> Iterator[Three]:
    """An administrator who is a nurse, the nurse who changes, and a social instructor."""
    with ExitStack() as stack:
        organisation = Organisation(tmp_path, server, stack)
        chief = organisation.found(Role.NURSE)
        yield chief, organisation.join(Role.NURSE, "Hanna Hoitaja"), organisation.join(Role.SOCIAL_INSTRUCTOR)


def change(chief: Laptop, laptop: Laptop, role: Role, team: bytes | None = None) -> None:
    member = chief.vault.roster.members[laptop.vault.identity.member]
    admin = member.admin
    revoking.set_role(
        chief.vault, chief.server(), member.id, role, team or member.team, admin=admin, clock=chief.vault.clock
    )
    chief.sync()


def new_team(chief: Laptop) -> bytes:
    made = os.urandom(16)
    (key, *_) = chief.vault.read(roster_log.directory_keys)
    sealed = keys.seal_name(key, "Nopsajalka Länsi", b"team" + made)
    Administration(chief.vault, chief.server(), chief.now).do(lambda _: ([AddTeam(made, sealed)], ()))
    return made


def fill(team: Three) -> bytes:
    chief, nurse, _ = team
    client = chief.add_client("Aatu Kuvitteellinen")
    both_sync(*team)
    nurse.sign_visit(client, "Haavahoito tehtiin", agreed="Tavataan torstaina")
    both_sync(*team)
    chief.sign_visit(client, "Insuliini opetettu")
    nurse.search("haavahoito")
    both_sync(*team)
    return client


def health_keys(laptop: Laptop) -> list[bytes]:
    rows = laptop.sql("SELECT key FROM team_key WHERE register = 'health'")
    rows += laptop.sql(
        "SELECT key FROM stream_key JOIN stream ON stream.id = stream_key.stream WHERE register = 'health'"
    )
    return [bytes(row[0]) for row in rows]  # type: ignore[call-overload]


def test_a_nurse_who_becomes_an_instructor_sends_her_note_and_then_holds_nothing_of_health(
    team: Three, tmp_path: Path
) -> None:
    chief, nurse, instructor = team
    client = fill(team)
    held = health_keys(nurse)
    before = decrypted(nurse, tmp_path)
    assert told(before, *OF_HEALTH) == ["haavahoito", "insuliini"]
    assert len(held) > 1
    assert all(key in before for key in held)
    nurse.sign_visit(client, "Lähettämätön haavahoito")
    change(chief, nurse, Role.SOCIAL_INSTRUCTOR)
    assert nurse.sync().forgotten == 1
    both_sync(chief, instructor)
    assert chief.situations() == ["Haavahoito tehtiin", "Insuliini opetettu", "Lähettämätön haavahoito"]
    after = decrypted(nurse, tmp_path)
    assert told(after, *OF_HEALTH) == []
    assert not any(key in after for key in held)
    assert nurse.situations() == []
    assert nurse.search("haavahoito") == []
    assert nurse.casework.clients.get(client).fields.name == "Aatu Kuvitteellinen"
    assert [one.text for one in nurse.casework.lists.agreements(client)] == ["Tavataan torstaina"]
    assert nurse.casework.status.now().waiting == nurse.casework.status.now().refused == 0
    assert nurse.problems() == chief.problems() == []


def test_the_vault_proves_itself_and_goes_on_in_the_new_role(team: Three) -> None:
    chief, nurse, instructor = team
    client = fill(team)
    change(chief, nurse, Role.SOCIAL_INSTRUCTOR)
    both_sync(nurse, chief, instructor)
    report = nurse.vault.check()
    assert (report.findings, report.forgotten) == ((), 1)
    nurse.casework.lists.index_pending()
    before = nurse.tables()
    nurse.vault.rebuild()
    nurse.casework.lists.index_pending()
    assert nurse.tables() == before
    nurse.lock()
    nurse.unlock()
    assert nurse.vault.check().findings == ()
    nurse.sign_visit(client, "Palveluohjausta")
    chief.sign_visit(client, "Tätä hän ei enää saa")
    both_sync(nurse, chief, instructor)
    assert instructor.situations() == nurse.situations() == ["Palveluohjausta"]
    assert nurse.sync().forgotten == 0
    assert nurse.problems() == instructor.problems() == []
    with pytest.raises(Refused):
        nurse.vault.write(lambda tx: tx.log.stream_for(client, nurse.casework.desk.team(), "health"))


def test_the_role_given_back_brings_everything_back_with_what_was_written_meanwhile(team: Three) -> None:
    chief, nurse, _ = team
    client = fill(team)
    tables = nurse.tables()
    change(chief, nurse, Role.SOCIAL_INSTRUCTOR)
    both_sync(nurse, chief)
    chief.sign_visit(client, "Kirjattu hänen poissa ollessaan")
    new = chief.add_client("Beata Keksitty")
    chief.sign_visit(new, "Uuden asiakkaan insuliini")
    both_sync(chief, nurse)
    assert nurse.situations() == []
    change(chief, nurse, Role.NURSE)
    both_sync(nurse, chief, nurse)
    assert nurse.situations() == chief.situations()
    assert len(nurse.situations()) == 4
    assert nurse.export() == chief.export()
    assert nurse.search("haavahoito") != []
    assert [row[:2] for row in tables["stream_key"] if row not in nurse.tables()["stream_key"]] == []
    assert nurse.vault.check().findings == ()
    nurse.sign_visit(client, "Jatkaa siitä mihin jäi")
    both_sync(nurse, chief)
    assert "Jatkaa siitä mihin jäi" in chief.situations()
    assert nurse.problems() == chief.problems() == []
    assert nurse.casework.status.now().held == 0


def test_another_team_takes_every_register_with_it_and_the_access_log_goes_on(team: Three, tmp_path: Path) -> None:
    chief, nurse, instructor = team
    client = fill(team)
    nurse.casework.access.note(nurse.casework.access.opening(client, "overview"))
    nurse.sync()  # nobody reads the log yet, so it waits
    change(chief, instructor, Role.TEAM_LEAD)
    both_sync(instructor)
    nurse.sign_visit(client, "Lähettämätön haavahoito")
    west = new_team(chief)
    change(chief, nurse, Role.NURSE, west)
    nurse.sync()
    both_sync(chief, instructor)
    assert "Lähettämätön haavahoito" in chief.situations()
    assert ("Hanna Hoitaja", "overview") in [
        (line.name, str(line.part)) for line in instructor.casework.access.lines(client)
    ]
    content = decrypted(nurse, tmp_path)
    assert told(content, *OF_HEALTH, "Aatu Kuvitteellinen", "Tavataan torstaina") == []
    assert nurse.casework.clients.rows() == []
    assert {one.register for one in nurse.vault.read(departures.told)} >= {"health", "shared", "access"}
    assert nurse.vault.check().findings == ()
    other = nurse.add_client("Cecilia Tuulesta")
    nurse.casework.access.note(nurse.casework.access.opening(other, "overview"))
    nurse.sign_visit(other, "Uudessa tiimissä")
    both_sync(nurse, chief, instructor)
    assert nurse.situations() == ["Uudessa tiimissä"]
    assert nurse.casework.status.now().refused == 0
    assert [row.id for row in chief.casework.clients.rows()] == [client]
    assert nurse.problems() == chief.problems() == instructor.problems() == []


def test_a_laptop_that_was_offline_sends_late_and_forgets_then(team: Three, tmp_path: Path) -> None:
    chief, nurse, _ = team
    client = fill(team)
    change(chief, nurse, Role.SOCIAL_INSTRUCTOR)
    for number in range(3):
        nurse.sign_visit(client, f"Lähettämätön {number}")
        chief.sign_visit(client, f"Sillä välin {number}")
        chief.sync()
    visit = nurse.sign_visit(client, "Lähettämätön kuva")
    photo = nurse.casework.attachments.add(visit, "visit", client, NewFile("haavahoito.jpg", noise(200)))
    nurse.line.cut = (1, "before")
    with pytest.raises(NoConnection):
        nurse.sync()
    assert told(decrypted(nurse, tmp_path), *OF_HEALTH) == list(OF_HEALTH)
    nurse.line.cut = None
    nurse.sync()
    assert nurse.sql("SELECT count(forgotten) FROM stream") == [(0,)]  # the photo's contents are not sent yet
    assert move(nurse).sent == 1
    both_sync(nurse, chief)
    move(chief)
    assert chief.casework.attachments.get(photo).name == "haavahoito.jpg"
    assert place(chief, photo) == "remote"
    assert len([one for one in chief.situations() if one.startswith("Lähettämätön")]) == 4
    assert told(decrypted(nurse, tmp_path), *OF_HEALTH) == []
    assert nurse.problems() == chief.problems() == []


def test_killed_in_the_middle_it_goes_on_without_a_network(team: Three, tmp_path: Path) -> None:
    chief, nurse, _ = team
    clients = [fill(team), *(chief.add_client(f"Asiakas {number}") for number in range(4))]
    for client in clients[1:]:
        chief.sign_visit(client, "Insuliini opetettu")
    both_sync(*team)
    change(chief, nurse, Role.SOCIAL_INSTRUCTOR)

    def cut() -> None:
        if nurse.sql("SELECT count(forgotten) FROM stream")[0][0]:
            raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(leaving, "AT_ONCE", 2)
        started = engine.Engine(nurse.vault, nurse.server(), nurse.now)
        patch.setattr(started, "_check_stopping", cut)
        with pytest.raises(KeyboardInterrupt):
            started.sync()
    assert nurse.sql("SELECT count(forgotten) FROM stream")[0][0] == 2
    nurse.lock()
    nurse.unlock()
    assert nurse.vault.check().findings == ()
    nurse.line.cut = (1, "before")
    with pytest.raises(NoConnection):
        nurse.sync()
    nurse.line.cut = None
    assert told(decrypted(nurse, tmp_path), *OF_HEALTH) == []
    assert health_keys(nurse) == [b""] * 5
    nurse.sync()
    assert nurse.vault.check().findings == ()


def test_an_unfinished_text_keeps_its_clients_stream_until_it_is_sent_or_its_time_is_over(
    team: Three, tmp_path: Path
) -> None:
    chief, nurse, _ = team
    client = fill(team)
    draft = nurse.draft(client, "Lähettämätön luonnos")
    nurse.casework.drafts.save(draft)
    kept = nurse.draft(chief.add_client("Beata Keksitty"), "Lähettämätön toinen")
    nurse.casework.drafts.save(kept)
    change(chief, nurse, Role.SOCIAL_INSTRUCTOR)
    nurse.sync()
    assert nurse.situations() == ["Haavahoito tehtiin", "Insuliini opetettu"]
    stored = nurse.casework.drafts.get(draft.id)
    assert stored is not None
    nurse.casework.visits.sign(stored)
    both_sync(nurse, chief)
    assert "Lähettämätön luonnos" in chief.situations()
    assert nurse.situations() == []
    assert told(decrypted(nurse, tmp_path), *OF_HEALTH) == ["lähettämätön"]
    nurse.lock()
    nurse.clock = lambda: system_clock() + timedelta(days=LATE_DAYS + 1)
    nurse.unlock()
    nurse.sync()
    assert nurse.casework.drafts.rows() == []
    assert told(decrypted(nurse, tmp_path), *OF_HEALTH) == []


def test_a_backup_from_before_the_change_forgets_as_well(team: Three, tmp_path: Path) -> None:
    chief, nurse, _ = team
    fill(team)
    archive = tmp_path / "nurse.backup"
    nurse.vault.backup(archive, PASSPHRASE)
    change(chief, nurse, Role.SOCIAL_INSTRUCTOR)
    nurse.sync()
    nurse.lock()
    restore_backup(archive, nurse.paths, PASSPHRASE, nurse.store, costs=CHEAP)
    nurse.unlock()
    assert nurse.situations() == ["Haavahoito tehtiin", "Insuliini opetettu"]
    both_sync(nurse)
    assert nurse.situations() == []
    assert told(decrypted(nurse, tmp_path), *OF_HEALTH) == []
    assert nurse.vault.check().findings == ()
    assert nurse.problems() == []


def test_a_backup_older_than_what_was_written_before_the_change_is_not_taken_for_a_copy(
    team: Three, tmp_path: Path
) -> None:
    chief, nurse, instructor = team
    client = fill(team)
    archive = tmp_path / "nurse.backup"
    nurse.vault.backup(archive, PASSPHRASE)
    nurse.sign_visit(client, "Insuliini varmuuskopion jälkeen")
    both_sync(*team)
    change(chief, nurse, Role.SOCIAL_INSTRUCTOR)
    nurse.sync()
    nurse.lock()
    restore_backup(archive, nurse.paths, PASSPHRASE, nurse.store, costs=CHEAP)
    nurse.unlock()
    both_sync(nurse)
    nurse.add_client("Beata Keksitty")
    both_sync(nurse, instructor)
    assert nurse.problems() == []
    assert "Beata Keksitty" in [row.name for row in instructor.casework.clients.rows()]
    assert nurse.vault.check().findings == ()


def test_what_lay_unopened_when_a_role_was_lost_is_there_when_it_is_given_back(team: Three) -> None:
    chief, nurse, _ = team
    client = fill(team)
    withheld: list[object] = []

    def withhold(_: SyncRequest, answer: SyncResponse) -> SyncResponse:
        for page in answer.feeds:
            for item in list(page.items):
                if page.register == "health" and isinstance(item, Envelope) and not withheld:
                    withheld.append(item)
                    page.items.remove(item)
        return answer

    chief.sign_visit(client, "Ensin pidätetty")
    chief.sync()
    nurse.line.tamper = withhold
    nurse.sync()
    chief.sign_visit(client, "Sitten jonossa")
    both_sync(chief, nurse)
    assert nurse.sql("SELECT 1 FROM held WHERE register = 'health'") == [(1,)]
    nurse.line.tamper = None
    change(chief, nurse, Role.SOCIAL_INSTRUCTOR)
    nurse.sync()
    assert nurse.sql("SELECT 1 FROM held") == []
    change(chief, nurse, Role.NURSE)
    both_sync(nurse, chief)
    assert nurse.situations() == chief.situations()
    assert nurse.vault.check().findings == ()


def test_a_clock_that_is_a_month_fast_throws_no_unfinished_text_away_before_the_server_is_met(team: Three) -> None:
    chief, nurse, _ = team
    draft = nurse.draft(fill(team), "Lähettämätön luonnos")
    nurse.casework.drafts.save(draft)
    change(chief, nurse, Role.SOCIAL_INSTRUCTOR)
    nurse.sync()
    nurse.lock()
    nurse.clock = lambda: system_clock() + timedelta(days=LATE_DAYS + 1)
    nurse.unlock()
    nurse.line.cut = (1, "before")
    with pytest.raises(NoConnection):
        nurse.sync()
    assert [row.id for row in nurse.casework.drafts.rows()] == [draft.id]


def test_who_was_offline_longer_than_late_work_is_taken_is_told_of_her_unfinished_texts_before_they_go(
    team: Three,
) -> None:
    chief, nurse, _ = team
    client = fill(team)
    draft = nurse.draft(client, "Lähettämätön luonnos")
    nurse.casework.drafts.save(draft)
    about_nobody = nurse.draft(b"", "Lähettämätön, asiakas valitsematta")
    nurse.casework.drafts.save(about_nobody)
    nurse.casework.record_drafts.keep("medication_note", client, None, {"text": "Lähettämätön huomio"})
    change(chief, nurse, Role.SOCIAL_INSTRUCTOR)
    days = LATE_DAYS + 1
    for passed in (days, days + LATE_DAYS - 1):  # the first sync since, and the last that keeps them
        nurse.lock()
        nurse.clock = lambda passed=passed: system_clock() + timedelta(days=passed)  # type: ignore[misc]
        nurse.unlock()
        nurse.sync()
        kept = [nurse.casework.drafts.get(one.id) for one in (draft, about_nobody)]
        assert [one.fields.situation for one in kept if one] == [
            "Lähettämätön luonnos",
            "Lähettämätön, asiakas valitsematta",
        ]
        assert [one.values["text"] for one in nurse.casework.record_drafts.rows()] == ["Lähettämätön huomio"]
        visits, forms = nurse.casework.departures.unfinished()
        assert ({one.id for one in visits}, len(forms)) == ({draft.id, about_nobody.id}, 1)
        told = nurse.casework.departures.now()
        assert told is not None
        assert (told.unfinished, told.in_time) == (3, False)
        assert told.until is not None
        left = timedelta(milliseconds=told.until - to_millis(nurse.clock()))
        assert abs(left - timedelta(days=days + LATE_DAYS - passed)) < timedelta(minutes=5)
    nurse.lock()
    nurse.clock = lambda: system_clock() + timedelta(days=days + LATE_DAYS + 1)
    nurse.unlock()
    nurse.sync()
    assert nurse.casework.drafts.rows() == []
    assert nurse.casework.record_drafts.rows() == []
    assert nurse.situations() == []
