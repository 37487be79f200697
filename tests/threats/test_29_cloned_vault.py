"""Threat 29: a vault is copied, and both copies are used. It is noticed, nothing is lost, and each becomes a device."""

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec import convert
from msgspec.structs import replace as replace_struct

from lahityo.base.errors import LahityoError, NoConnection, Refused
from lahityo.base.paths import ProfilePaths
from lahityo.domain.access import Part
from lahityo.domain.codes import Role
from lahityo.protocol.messages import OwnHead
from lahityo.services.access import Opening
from lahityo.sync import bundles, inviting, own_device, revoking
from lahityo.sync.joining import USED_CODE
from lahityo.sync.parting import DeviceRemoved
from lahityo.vault.invitation import read_code
from lahityo.vault.provision import restore_backup
from tests.support.attachments import move, noise, photo_of, place
from tests.support.commands import Person
from tests.support.organisation import Laptop, Organisation, both_sync, states
from tests.support.server import RunningServer
from tests.support.vaults import CHEAP, PASSPHRASE, MemoryStore

POSTGRESQL_ONCE = True

COPY_SAYS = "This vault is a copy of one that is used elsewhere"


@dataclass
class Office:
    """An administrator, a colleague, and a worker whose vault is copied."""

    organisation: Organisation
    chief: Laptop
    colleague: Laptop
    worker: Laptop
    folder: Path
    stack: ExitStack

    def _another(self, name: str) -> Laptop:
        made = Laptop(ProfilePaths(self.folder / name), self.worker.url, self.folder / f"{name}-state")
        self.stack.callback(made.put_away)
        return made

    def copied(self) -> Laptop:
        """The worker's folder, copied onto another computer with all that opens it."""
        worker, made = self.worker, self._another("copy")
        worker.lock()
        shutil.copytree(worker.paths.root, made.paths.root)
        if worker.state.exists():
            shutil.copytree(worker.state, made.state)
        assert worker.store is not None
        made.store = MemoryStore()
        made.store.kept |= worker.store.kept
        worker.unlock()
        made.unlock()
        return made

    def restored(self) -> Laptop:
        """A backup of the worker's vault, put back on another computer, which has met the server once."""
        made, file = self._another("restored"), self.folder / "backup"
        self.worker.vault.backup(file, PASSPHRASE)
        restore_backup(file, made.paths, PASSPHRASE, made.store, costs=CHEAP)
        made.unlock()
        made.sync()
        return made

    def code(self) -> str:
        """An invitation of the worker to a further computer."""
        chief = self.chief
        return inviting.invite_again(chief.vault, chief.server(), self.worker.vault.identity.member, chief.now)

    def everyone(self, copy: Laptop) -> tuple[Laptop, ...]:
        return self.chief, self.colleague, self.worker, copy


@contextmanager
def opened(folder: Path, server: RunningServer) -> Iterator[Office]:
    """The worker has a client, a signed visit and an open one, which everyone has."""
    with ExitStack() as stack:
        organisation = Organisation(folder, server, stack)
        chief = organisation.found(Role.TEAM_LEAD)
        worker = organisation.join(Role.SOCIAL_INSTRUCTOR, "Wilma Kaksonen")
        colleague = organisation.join(Role.SOCIAL_INSTRUCTOR)
        client = worker.add_client("Aatu Kuvitteellinen")
        worker.sign_visit(client, "Ennen kopiota", agreed="Sovittu")
        worker.save_visit(client, "Kesken ennen kopiota")
        organisation.settle()
        yield Office(organisation, chief, colleague, worker, folder, stack)


@pytest.fixture
def office(tmp_path: Path, quick_server: RunningServer) -> Iterator[Office]:
    """On SQLite."""
    with opened(tmp_path, quick_server) as found:
        yield found


@pytest.fixture
def office_on_both(tmp_path: Path, server: RunningServer) -> Iterator[Office]:
    """On both databases."""
    with opened(tmp_path, server) as found:
        yield found


def days_of_work(laptop: Laptop, name: str) -> set[str]:
    """What one copy writes offline: old clients and new, signed, open, corrected and sealed; its sentences."""
    said = set()
    (old,) = [row.id for row in laptop.casework.clients.rows() if row.name == "Aatu Kuvitteellinen"]
    new = laptop.add_client(f"Uusi {name}")
    for client, day in ((old, 1), (new, 1), (old, 2), (new, 2)):
        sentence = f"{name}: päivä {day}, {'vanha' if client == old else 'uusi'}"
        visit = laptop.sign_visit(client, sentence, agreed=f"{name} palaa")
        said.add(sentence)
        if day == 1:
            laptop.seal()
            laptop.casework.access.note(Opening(client, Part.VISITS))
    laptop.correct(visit, situation=f"{name}: oikaistu")
    said.discard(sentence)
    said.add(f"{name}: oikaistu")
    open_one = laptop.save_visit(new, f"{name}: luonnosta")
    laptop.edit(open_one, situation=f"{name}: avoin")
    said.add(f"{name}: avoin")
    return said


def says(laptop: Laptop) -> list[str]:
    return [problem.text for problem in laptop.casework.status.problems()]


def become(laptop: Laptop, code: str) -> int:
    return own_device.take(laptop.vault, laptop.server(), read_code(code), laptop.now)


def prove_whole(laptops: tuple[Laptop, ...], sentences: set[str]) -> None:
    """Every laptop has each sentence once, the same records, whole chains, and nothing that waits."""
    for laptop in laptops:
        found = laptop.situations()
        assert sentences <= set(found)
        assert len(found) == len(set(found))
        assert laptop.vault.check().findings == ()
        state = laptop.casework.status.now()
        assert (state.waiting, state.refused, state.problems, state.held) == (0, 0, 0, 0)
        assert states(laptop) == states(laptops[0])
        before = laptop.tables()
        laptop.vault.rebuild()
        assert laptop.tables()["visit"] == before["visit"]
        assert laptop.tables()["record"] == before["record"]


@pytest.mark.parametrize("how", ["copied", "restored"])
@pytest.mark.parametrize("first", ["the original", "the copy"])
def test_both_copies_work_for_days_and_in_the_end_everyone_has_all_of_it_once(
    office_on_both: Office, how: str, first: str
) -> None:
    office = office_on_both
    copy = office.copied() if how == "copied" else office.restored()
    sentences = days_of_work(office.worker, "Alkuperäinen") | days_of_work(copy, "Kopio")
    winner, loser = (office.worker, copy) if first == "the original" else (copy, office.worker)
    winner.sync()
    loser.sync()
    (sentence,) = says(loser)
    assert COPY_SAYS in sentence
    assert says(winner) == []
    # It goes on recording, pushes and merges nothing, and has what it wrote.
    waiting = loser.casework.status.now().waiting
    sentences |= {"Vielä huomattua"}
    loser.sign_visit(loser.add_client("Viimeinen"), "Vielä huomattua")
    loser.sync()
    assert loser.casework.status.now().waiting > waiting
    both_sync(office.chief, office.colleague, winner)
    assert "Vielä huomattua" not in office.colleague.situations()
    assert set(loser.situations()) & sentences >= {"Vielä huomattua"}

    assert become(loser, office.code()) > 0
    assert says(loser) == []
    assert "Vielä huomattua" in loser.situations()
    both_sync(*office.everyone(copy))
    prove_whole(office.everyone(copy), sentences | {"Ennen kopiota", "Kesken ennen kopiota"})
    assert winner.vault.identity.device != loser.vault.identity.device
    # They go on as two computers of one person.
    winner.sign_visit(winner.add_client(), "Jatkuu täällä")
    loser.sign_visit(loser.add_client(), "Ja täällä")
    both_sync(*office.everyone(copy))
    for laptop in office.everyone(copy):
        assert {"Jatkuu täällä", "Ja täällä"} <= set(laptop.situations())
        assert says(laptop) == []


def test_what_was_signed_is_of_the_same_person_and_says_that_it_was_carried_over(office: Office) -> None:
    copy = office.copied()
    client = copy.add_client("Kopion asiakas")
    visit = copy.sign_visit(client, "Allekirjoitettu kopiolla")
    signed = copy.casework.visits.get(visit).signed
    office.worker.sign_visit(office.worker.add_client(), "Muualla")
    office.worker.sync()
    copy.sync()
    become(copy, office.code())
    both_sync(*office.everyone(copy))
    for laptop in office.everyone(copy):
        view = laptop.casework.visits.get(visit)
        assert (view.author, view.signed) == ("Wilma Kaksonen", signed)
        (line,) = [one for one in laptop.casework.records.history(visit) if one.carried]
        assert line.who == "Wilma Kaksonen"
    assert not any(one.carried for one in office.chief.casework.records.history(_first(office.worker)))


def _first(laptop: Laptop) -> bytes:
    return next(row.id for row in laptop.casework.lists.recent() if laptop.read(row.id).situation == "Ennen kopiota")


def test_both_wrote_in_the_same_field_and_both_words_are_kept(office: Office) -> None:
    copy = office.copied()
    (visit,) = [row.id for row in copy.casework.lists.recent() if copy.read(row.id).situation == "Kesken ennen kopiota"]
    office.worker.edit(visit, situation="Alkuperäisen sanat")
    copy.edit(visit, situation="Kopion sanat")
    office.worker.sync()
    office.colleague.sync()
    office.colleague.edit(visit, place="Kollegan paikka")
    office.colleague.sync()
    copy.sync()
    become(copy, office.code())
    both_sync(*office.everyone(copy))
    for laptop in office.everyone(copy):
        (conflict,) = [one for one in laptop.casework.status.conflicts() if one.field == "situation"]
        assert {one.value for one in conflict.values} == {"Alkuperäisen sanat", "Kopion sanat"}
        assert laptop.read(visit).place == "Kollegan paikka"
        assert laptop.vault.check().findings == ()


def test_a_copy_that_is_never_made_a_device_of_its_own_loses_nothing(office: Office) -> None:
    copy = office.copied()
    sentences = days_of_work(copy, "Kopio")
    others = days_of_work(office.worker, "Alkuperäinen")
    office.worker.sync()
    for _ in range(3):
        copy.sync()
        copy.sync(again=True)
        copy.lock()
        copy.unlock()
    assert sentences <= set(copy.situations())
    assert copy.casework.status.now().waiting > 0
    assert copy.vault.check().findings == ()
    both_sync(office.chief, office.colleague, office.worker)
    for laptop in (office.chief, office.colleague, office.worker):
        assert others <= set(laptop.situations())
        assert says(laptop) == []


def test_removing_the_computer_that_was_copied_does_not_erase_the_copy_that_has_not_sent(office: Office) -> None:
    """Neither is known to be in good hands: the administrator removes the device, and the person invites both anew."""
    copy = office.copied()
    sentences = days_of_work(copy, "Kopio")
    office.worker.sign_visit(office.worker.add_client(), "Alkuperäisellä")
    office.worker.sync()
    chief = office.chief
    revoking.revoke(chief.vault, chief.server(), office.worker.vault.identity.device, chief.now)
    copy.sync()
    (sentence,) = says(copy)
    assert COPY_SAYS in sentence
    assert sentences <= set(copy.situations())
    become(copy, office.code())
    both_sync(chief, office.colleague, copy)
    prove_whole((chief, office.colleague, copy), {*sentences, "Alkuperäisellä", "Ennen kopiota"})


def test_a_backup_of_a_removed_computer_is_no_copy_and_is_erased(office: Office) -> None:
    chief, worker = office.chief, office.worker
    (client,) = [row.id for row in worker.casework.clients.rows()]
    worker.sign_visit(client, "Odotti varmuuskopiossa")
    archive = office.folder / "backup"
    worker.vault.backup(archive, PASSPHRASE)
    worker.sync()
    worker.sign_visit(client, "Varmuuskopion jälkeen")
    worker.sync()
    revoking.revoke(chief.vault, chief.server(), worker.vault.identity.device, chief.now)
    worker.lock()
    restore_backup(archive, worker.paths, PASSPHRASE, worker.store, costs=CHEAP)
    worker.unlock()
    with pytest.raises(DeviceRemoved):
        worker.sync()
    assert worker.problems() == []


def test_the_photos_of_the_copy_come_along(office: Office) -> None:
    copy = office.copied()
    client = copy.add_client("Kuvan asiakas")
    photo = photo_of(copy, client, noise(200))
    office.worker.sign_visit(office.worker.add_client(), "Muualla")
    office.worker.sync()
    copy.sync()
    become(copy, office.code())
    copy.sync()
    move(copy)
    office.colleague.sync()
    office.colleague.casework.attachments.want([photo])
    move(office.colleague)
    assert place(office.colleague, photo) == "here"


def test_the_access_log_of_both_copies_is_whole_for_the_lead(office: Office) -> None:
    copy = office.copied()
    (client,) = [row.id for row in copy.casework.clients.rows()]
    for laptop, times in ((office.worker, 2), (copy, 3)):
        for _ in range(times):
            laptop.casework.access.note(Opening(client, Part.VISITS))
    office.worker.sync()
    copy.sync()
    become(copy, office.code())
    both_sync(*office.everyone(copy))
    lines = office.chief.sql("SELECT follows FROM opening WHERE record = ? AND part = ?", client, Part.VISITS)
    assert lines == [(1,)] * 5


def test_a_line_that_is_cut_while_the_identity_is_taken_is_gone_on_from(office: Office) -> None:
    copy = office.copied()
    sentences = days_of_work(copy, "Kopio") | days_of_work(office.worker, "Alkuperäinen")
    office.worker.sync()
    copy.sync()
    code, old = office.code(), copy.vault.identity.device
    cuts = [(number, when) for number in range(1, 20) for when in ("before", "after")]
    for cut in cuts:
        copy.line.requests, copy.line.cut = 0, cut
        with suppress(NoConnection):
            become(copy, code)
            break
    copy.line.cut = None
    assert cut[0] > 5
    assert copy.vault.identity.device != old
    both_sync(*office.everyone(copy))
    prove_whole(office.everyone(copy), sentences)
    assert sum(one.member == copy.vault.identity.member for one in copy.vault.roster.devices.values()) == 2


ATTEMPTS = 3
TAKE = """
import sys
from pathlib import Path
from lahityo.base.clock import system_clock
from lahityo.base.paths import ProfilePaths
from lahityo.sync import own_device
from lahityo.sync.server import Server
from lahityo.vault import twin
from lahityo.vault.invitation import read_code
from lahityo.vault.vault import Vault
from tests.support.vaults import CHEAP, PASSPHRASE

vault = Vault.open(ProfilePaths(Path(sys.argv[1])), PASSPHRASE, None, Path(sys.argv[2]), costs=CHEAP)
print("open", flush=True)
if vault.read(twin.noticed):
    own_device.take(vault, Server(vault.identity.server), read_code(sys.argv[3]), system_clock)
vault.close()
print("done", flush=True)
"""


def test_a_process_that_is_killed_while_the_identity_is_taken_is_gone_on_from(
    tmp_path: Path, quick_server: RunningServer
) -> None:
    with ExitStack() as stack:
        organisation = Organisation(tmp_path, quick_server, stack)
        chief = organisation.found(Role.TEAM_LEAD)
        worker = organisation.join(Role.SOCIAL_INSTRUCTOR, with_keyring=False)
        worker.add_client("Aatu Kuvitteellinen")
        organisation.settle()
        copy = Laptop(ProfilePaths(tmp_path / "copy"), worker.url, tmp_path / "copy-state", store=None)
        stack.callback(copy.put_away)
        worker.lock()
        shutil.copytree(worker.paths.root, copy.paths.root)
        shutil.copytree(worker.state, copy.state)
        worker.unlock()
        copy.unlock()
        sentences = days_of_work(copy, "Kopio") | days_of_work(worker, "Alkuperäinen")
        worker.sync()
        copy.sync()
        code = inviting.invite_again(chief.vault, chief.server(), worker.vault.identity.member, chief.now)
        copy.lock()
        dice, killed = random.Random(29), 0
        command = [sys.executable, "-c", TAKE, str(copy.paths.root), str(copy.state), code]
        for attempt in range(ATTEMPTS):
            with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as process:
                assert process.stdout is not None
                assert process.stdout.readline() == "open\n"
                with suppress(subprocess.TimeoutExpired):
                    process.wait(dice.uniform(0.005, 0.15) if attempt < ATTEMPTS - 1 else 60)
                killed += process.poll() is None
                process.kill()
                if process.stdout.read() == "done\n":
                    break
        assert killed
        copy.unlock()
        everyone = (chief, worker, copy)
        both_sync(*everyone)
        prove_whole(everyone, sentences)


def test_on_the_command_line_the_code_is_given_to_this_vault(
    scripted: Path, quick_server: RunningServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    original, copy = Person(scripted, "original", capsys), Person(scripted, "copy", capsys)
    assert original.found(quick_server.url, quick_server.new_token()).code == 0
    shutil.copytree(original.profile, copy.profile)
    for person, name in ((original, "Eero Keksitty"), (copy, "Hilma Keksitty")):
        monkeypatch.setenv("XDG_STATE_HOME", str(scripted / f"state-{person.profile.name}"))
        file = scripted / f"{name}.jsonl"
        file.write_text(json.dumps({"type": "client", "name": name}) + "\n", encoding="utf-8")
        assert person.run("import", file).code == 0
        assert person.run("sync").code == 0
    (problem,) = copy.run("problems", "list", "--json").json["problems"]
    assert problem["kind"] == "cloned"
    assert "lahityo join CODE --this-vault" in problem["do"]
    monkeypatch.setenv("XDG_STATE_HOME", str(scripted / "state-original"))
    (founder,) = original.run("devices", "--json").json
    code = original.run("invite-again", founder["member"], "--json").json["code"]
    monkeypatch.setenv("XDG_STATE_HOME", str(scripted / "state-copy"))
    assert copy.run("join", code, "--this-vault", "--json").json["again"] > 0
    assert copy.run("problems", "list", "--json").json["problems"] == []
    assert "Eero Keksitty" in copy.run("export", "--format", "jsonl").out
    assert copy.run("vault", "check").code == 0


def test_the_code_must_be_of_this_person_and_for_a_copy(office: Office) -> None:
    copy = office.copied()
    with pytest.raises(Refused) as caught:
        become(copy, office.code())
    assert caught.value.text == own_device.NO_COPY
    office.worker.sign_visit(office.worker.add_client(), "Muualla")
    office.worker.sync()
    copy.sync()
    somebody = office.chief.invite("Joku Muu", Role.SOCIAL_INSTRUCTOR)
    with pytest.raises(Refused) as caught:
        become(copy, somebody)
    assert caught.value.text == own_device.OTHER_PERSON
    code = office.code()
    become(copy, code)
    copy.sync()
    office.worker.sign_visit(office.worker.add_client(), "Toinen")
    with pytest.raises(LahityoError) as again:
        become(copy, code)
    assert again.value.text in {own_device.NO_COPY, USED_CODE}
    # The other invitation was not used up.
    assert any(one.is_open for one in office.chief.vault.roster.invites.values())


def test_a_twins_envelopes_in_a_bundle_are_noticed_without_a_server(office: Office) -> None:
    copy = office.copied()
    client = copy.add_client("Asiakas kopiolla")
    mine = copy.sign_visit(client, "Vain kopiolla")
    office.worker.sign_visit(next(row.id for row in office.worker.casework.clients.rows()), "Alkuperäisellä")
    bundles.write(office.worker.vault, office.folder / "a.lahityo-bundle")
    copy.seal()
    bundles.take(copy.vault, office.folder / "a.lahityo-bundle")
    (sentence,) = says(copy)
    assert COPY_SAYS in sentence
    assert copy.read(mine).situation == "Vain kopiolla"
    for exchange in (bundles.write, bundles.take):
        with pytest.raises(Refused) as refused:
            exchange(copy.vault, office.folder / "a.lahityo-bundle")
        assert refused.value.text == bundles.OWN_DEVICE_FIRST
    office.worker.sync()
    copy.sync()
    become(copy, office.code())
    both_sync(*office.everyone(copy))
    prove_whole(office.everyone(copy), {"Vain kopiolla", "Alkuperäisellä"})


def test_a_lost_reply_is_not_taken_for_a_twin(office: Office) -> None:
    worker = office.worker
    worker.sign_visit(worker.add_client(), "Vastaus katosi")
    for number in range(1, 8):
        worker.line.requests, worker.line.cut = 0, (number, "after")
        with suppress(NoConnection):
            worker.sync()
    worker.line.cut = None
    worker.sync()
    assert says(worker) == []
    both_sync(*(office.chief, office.colleague, worker))
    prove_whole((office.chief, office.colleague, worker), {"Vastaus katosi"})


def _own_heads(laptop: Laptop) -> list[OwnHead]:
    rows = laptop.sql(
        "SELECT stream.stream, head.seq, head.digest FROM head JOIN stream ON stream.id = head.stream"
        " JOIN device ON device.id = head.device WHERE device.device = ?",
        laptop.vault.identity.device,
    )
    return [convert(list(row), OwnHead) for row in rows]


def test_what_the_server_took_without_a_receipt_is_not_written_again(office: Office) -> None:
    worker = office.worker
    (client,) = [row.id for row in worker.casework.clients.rows()]
    visit = worker.sign_visit(client, "Vastaus katosi")
    worker.line.requests, worker.line.cut = 0, (1, "after")
    with suppress(NoConnection):
        worker.sync()
    worker.line.cut = None
    copy = office.copied()
    copy.sign_visit(client, "Kopion oma")
    copy.sync()
    worker.sign_visit(client, "Myöhemmin")
    worker.sync()
    assert COPY_SAYS in says(worker)[0]
    become(worker, office.code())
    both_sync(*office.everyone(copy))
    prove_whole(office.everyone(copy), {"Vastaus katosi", "Kopion oma", "Myöhemmin"})
    for laptop in office.everyone(copy):
        assert [line.carried for line in laptop.casework.records.history(visit)] == [False]


def test_a_server_that_only_claims_a_twin_stops_nothing_for_good(office: Office) -> None:
    worker = office.worker
    worker.sign_visit(worker.add_client(), "Odottaa")
    worker.line.tamper = lambda _, response: replace_struct(
        response, own_heads=[*_own_heads(worker), OwnHead(bytes(16), 3, bytes(32))]
    )
    worker.sync()
    assert COPY_SAYS in says(worker)[0]
    worker.line.tamper = None
    worker.sync()
    assert says(worker) == []
    both_sync(office.chief, worker)
    prove_whole((office.chief, worker), {"Odottaa"})
