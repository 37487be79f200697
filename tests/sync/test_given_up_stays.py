"""What was given up leaves by none of the ways on which a vault's contents travel; what follows it goes by each."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from lahityo.base.paths import ProfilePaths
from lahityo.domain.codes import Role
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.sync import bundles, inviting, own_device, resume
from lahityo.sync.outbox import seal_waiting
from lahityo.vault.invitation import read_code
from tests.support.giving_up import WHY, give_up, given_up_here, nothing_waits, refused, whole
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.support.restoring import RestorableServer
from tests.support.vaults import MemoryStore

Two = tuple[Laptop, Laptop]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RestorableServer]:
    with RestorableServer(f"sqlite:///{tmp_path / 'server.db'}") as running:
        yield running


@pytest.fixture
def two(server: RestorableServer, tmp_path: Path) -> Iterator[Two]:
    """Two social instructors' laptops on a server that can be put back."""
    with ExitStack() as stack:
        office = Organisation(tmp_path, server.running, stack)
        server.organisation = office
        yield office.found(), office.join(Role.SOCIAL_INSTRUCTOR)


def _carry(writer: Laptop, reader: Laptop, folder: Path) -> bundles.Taken:
    bundles.write(writer.vault, folder / "bundle")
    return bundles.take(reader.vault, folder / "bundle")


def _undisturbed(*laptops: Laptop) -> None:
    for laptop in laptops:
        assert [problem.text for problem in laptop.casework.status.problems()] == []
        assert laptop.problems() == []
        whole(laptop)


# --- by a file


def test_a_file_for_a_colleague_has_nothing_of_what_was_given_up_and_all_that_follows(two: Two, tmp_path: Path) -> None:
    first, second = two
    client = first.add_client()
    first.sign_visit(client, "Ensimmäinen")
    both_sync(*two)
    refused(first, client, "Luovuttu")
    give_up(first)
    taken = _carry(first, second, tmp_path)
    assert (second.situations(), taken.problems, taken.incomplete) == (["Ensimmäinen"], [], 0)
    first.sign_visit(client, "Myöhempi")
    _carry(first, second, tmp_path)
    assert second.situations() == ["Ensimmäinen", "Myöhempi"]
    second.sign_visit(client, "Kollegan")
    _carry(second, first, tmp_path)
    both_sync(*two)
    assert second.situations() == ["Ensimmäinen", "Kollegan", "Myöhempi"]
    assert first.situations() == ["Ensimmäinen", "Kollegan", "Luovuttu", "Myöhempi"]
    assert given_up_here(first) == {WHY}
    nothing_waits(first)
    _undisturbed(*two)


def test_a_new_client_who_was_given_up_is_in_no_file(two: Two, tmp_path: Path) -> None:
    first, second = two
    both_sync(*two)
    client = first.add_client("Väärä Henkilö")
    refused(first, client, "Luovuttu")
    give_up(first)
    _carry(first, second, tmp_path)
    assert second.sql("SELECT 1 FROM stream WHERE client = ?", client) == []
    first.sign_visit(client, "Sittenkin")
    _carry(first, second, tmp_path)
    assert second.situations() == ["Sittenkin"]
    both_sync(*two)
    nothing_waits(first)
    _undisturbed(*two)


def test_what_follows_is_sent_also_when_a_file_had_taken_along_what_was_given_up(two: Two, tmp_path: Path) -> None:
    first, second = two
    client = first.add_client()
    both_sync(*two)
    refused(first, client, "Tikulla jo perillä")
    assert not any(line.carried for line in first.casework.outbox.lines())
    _carry(first, second, tmp_path)
    assert all(line.carried for line in first.casework.outbox.lines())
    give_up(first)
    both_sync(*two)
    first.sign_visit(client, "Myöhempi")
    both_sync(*two)
    assert second.situations() == ["Myöhempi", "Tikulla jo perillä"]
    nothing_waits(first)
    _undisturbed(*two)


def test_what_is_given_up_behind_what_a_file_took_along_stays_here(two: Two, tmp_path: Path) -> None:
    first, second = two
    client = first.add_client()
    both_sync(*two)
    refused(first, client, "Tikulla jo perillä")
    _carry(first, second, tmp_path)
    give_up(first)
    first.sign_visit(client, "Väliin jäänyt")
    first.seal()
    before = {line.numbers for line in first.casework.outbox.lines()}
    first.sign_visit(client, "Luovuttu")
    first.seal()
    for line in first.casework.outbox.lines():
        if line.numbers not in before:
            for number in line.numbers:
                first.spoil("UPDATE own_log SET outcome = 18 WHERE n = ?", number)
            first.casework.outbox.give_up(line.numbers, WHY)
    _carry(first, second, tmp_path)
    assert second.situations() == ["Tikulla jo perillä", "Väliin jäänyt"]
    first.sign_visit(client, "Viimeinen")
    both_sync(*two)
    assert second.situations() == ["Tikulla jo perillä", "Viimeinen", "Väliin jäänyt"]
    assert "Luovuttu" in first.situations()
    nothing_waits(first)
    _undisturbed(*two)


def test_a_file_written_between_two_that_were_given_up_holds_up_nothing(two: Two, tmp_path: Path) -> None:
    first, second = two
    client = first.add_client()
    both_sync(*two)
    for number in range(2):
        refused(first, client, f"Luovuttu {number}")
        give_up(first)
        _carry(first, second, tmp_path)
    first.sign_visit(client, "Perillä")
    both_sync(*two)
    assert second.situations() == ["Perillä"]
    nothing_waits(first)
    _carry(first, second, tmp_path)
    _undisturbed(*two)


# --- by filling up a server that was restored


@pytest.mark.parametrize("follows", [False, True], ids=["nothing follows", "something follows"])
def test_a_restored_server_is_not_filled_up_with_what_was_given_up(
    two: Two, server: RestorableServer, *, follows: bool
) -> None:
    first, second = two
    client = first.add_client()
    both_sync(*two)
    server.back_up()
    first.sign_visit(client, "Kadonnut palvelimelta")
    both_sync(*two)
    refused(first, client, "Luovuttu")
    give_up(first)
    expected = ["Kadonnut palvelimelta"]
    if follows:
        first.sign_visit(client, "Myöhempi")
        both_sync(*two)
        expected += ["Myöhempi"]
    server.put_back()
    both_sync(*two)
    resume.confirm(first.vault)
    both_sync(*two)
    assert second.situations() == expected
    assert server.organisation is not None
    third = server.organisation.join(Role.SOCIAL_INSTRUCTOR)
    assert third.situations() == expected
    first.sign_visit(client, "Viimeinen")
    both_sync(first, second, third)
    assert second.situations() == third.situations() == [*expected, "Viimeinen"]
    assert "Luovuttu" in first.situations()
    assert given_up_here(first) == {WHY}
    nothing_waits(first)
    for laptop in (first, second, third):
        whole(laptop)
        assert laptop.casework.status.problems() == []


def test_what_is_given_up_while_a_restored_server_is_being_compared_stays_here(
    two: Two, server: RestorableServer
) -> None:
    first, second = two
    client = first.add_client()
    both_sync(*two)
    server.back_up()
    first.sign_visit(client, "Kadonnut palvelimelta")
    both_sync(*two)
    refused(first, client, "Luovuttu")
    server.put_back()
    both_sync(*two)
    resume.confirm(first.vault)
    meanwhile = list[bool]()

    def person(_: SyncRequest, answer: SyncResponse) -> SyncResponse:
        if not meanwhile and first.sql("SELECT 1 FROM relay WHERE offered = 0"):
            give_up(first)
            meanwhile.append(True)
        return answer

    first.line.tamper = person
    first.sync()
    first.line.tamper = None
    both_sync(*two)
    assert meanwhile
    assert second.situations() == ["Kadonnut palvelimelta"]
    assert given_up_here(first) == {WHY}
    nothing_waits(first)
    for laptop in two:
        whole(laptop)


# --- as another device


@pytest.mark.parametrize("follows", [False, True], ids=["nothing follows", "something follows"])
@pytest.mark.parametrize("known", [False, True], ids=["unsent", "sent"])
def test_a_copy_that_becomes_a_device_of_its_own_keeps_to_itself_what_was_given_up(
    two: Two, tmp_path: Path, request: pytest.FixtureRequest, *, follows: bool, known: bool
) -> None:
    first, second = two
    client = second.add_client()
    second.sign_visit(client, "Ennen kopiota")
    both_sync(*two)
    if known:
        refused(second, client, "Luovuttu")
        give_up(second)
        if follows:
            second.sign_visit(client, "Seuraava")
        both_sync(*two)
    copy = _copy_of(second, tmp_path)
    request.addfinalizer(copy.put_away)
    wrong = b""
    if not known:
        refused(copy, client, "Luovuttu", "Luovuttu samalla")
        wrong = copy.add_client("Väärä Henkilö")
        refused(copy, wrong, "Väärästä")
        give_up(copy)
        if follows:
            copy.sign_visit(client, "Seuraava")
            seal_waiting(copy.vault)
    copy.sign_visit(client, "Kopiolla")
    second.sign_visit(client, "Alkuperäisellä")
    second.sync()
    copy.sync()
    assert copy.problems() == ["cloned"]
    member = second.vault.identity.member
    code = inviting.invite_again(first.vault, first.server(), member, first.now)
    own_device.take(copy.vault, copy.server(), read_code(code), copy.now)
    expected = ["Alkuperäisellä", "Ennen kopiota", "Kopiolla", *(["Seuraava"] if follows else [])]
    given_up = ["Luovuttu"] if known else ["Luovuttu", "Luovuttu samalla", "Väärästä"]
    assert given_up_here(copy) == {WHY}
    assert "Luovuttu" in copy.situations()
    both_sync(first, second, copy)
    assert first.situations() == expected
    assert copy.situations() == sorted([*expected, *given_up])
    assert first.sql("SELECT 1 FROM stream WHERE client = ?", wrong) == []
    assert given_up_here(copy) == {WHY}
    copy.sign_visit(client, "Viimeinen")
    both_sync(first, second, copy)
    assert "Viimeinen" in first.situations()
    assert "Luovuttu" not in first.situations()
    nothing_waits(copy)
    for laptop in (first, second, copy):
        whole(laptop)
        assert laptop.casework.status.problems() == []


def _copy_of(laptop: Laptop, folder: Path) -> Laptop:
    """The folder of a vault, copied onto another computer with all that opens it."""
    made = Laptop(ProfilePaths(folder / "copy"), laptop.url, folder / "copy-state")
    laptop.lock()
    shutil.copytree(laptop.paths.root, made.paths.root)
    if laptop.state.exists():
        shutil.copytree(laptop.state, made.state)
    assert laptop.store is not None
    made.store = MemoryStore()
    made.store.kept |= laptop.store.kept
    laptop.unlock()
    made.unlock()
    return made
