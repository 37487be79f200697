"""Bundles: two laptops without a server read each other's work from a file, believed no sooner than over the wire."""

from contextlib import ExitStack
from pathlib import Path

import pytest

from lahityo.base.errors import BadInput, LahityoError, Refused, VerificationFailed
from lahityo.domain.codes import Role
from lahityo.sync import bundles
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.support.server import RunningServer

Two = tuple[Laptop, Laptop]


def carry(giver: Laptop, taker: Laptop, folder: Path) -> bundles.Taken:
    path = folder / f"from-{giver.paths.root.name}{bundles.SUFFIX}"
    bundles.write(giver.vault, path)
    return bundles.take(taker.vault, path)


def test_work_of_weeks_without_a_server_goes_both_ways_by_a_stick(two: Two, tmp_path: Path) -> None:
    first, second = two
    client = first.add_client()
    both_sync(first, second)
    mine = first.sign_visit(client, "Kahvilla torilla.", agreed="Soitetaan.")
    theirs = second.sign_visit(client, "Puhelu aamulla.")
    taken = carry(first, second, tmp_path)
    assert taken.merged > 0
    assert (taken.incomplete, taken.problems) == (0, [])
    carry(second, first, tmp_path)
    assert second.read(mine) == first.read(mine)
    assert first.read(theirs) == second.read(theirs)
    assert first.export() == second.export()
    # The server comes back: what each wrote arrives there, and nothing is there twice.
    both_sync(first, second)
    both_sync(first, second)
    assert first.export() == second.export()
    assert first.situations() == second.situations() == ["Kahvilla torilla.", "Puhelu aamulla."]
    assert first.problems() == second.problems() == []


def test_a_bundle_read_twice_and_after_the_server_changes_nothing(two: Two, tmp_path: Path) -> None:
    first, second = two
    client = first.add_client()
    first.sign_visit(client, "Kerran kirjattu.")
    carry(first, second, tmp_path)
    before = second.export()
    assert carry(first, second, tmp_path).merged == 0
    both_sync(first, second)
    assert carry(first, second, tmp_path).merged == 0
    assert second.export() == before
    assert second.problems() == []


def test_a_third_laptop_gets_the_first_ones_work_from_the_second(
    organisation: Organisation, two: Two, tmp_path: Path
) -> None:
    first, second = two
    third = organisation.join(Role.SOCIAL_INSTRUCTOR)
    client = first.add_client()
    first.sign_visit(client, "Kädestä käteen.")
    carry(first, second, tmp_path)
    carry(second, third, tmp_path)
    assert third.situations() == ["Kädestä käteen."]
    for laptop in (third, second, first):
        laptop.sync()
    assert third.export() == first.export()


def test_what_both_changed_is_two_versions_as_over_the_wire(two: Two, tmp_path: Path) -> None:
    first, second = two
    visit = first.save_visit(first.add_client(), "Alku")
    both_sync(first, second)
    first.edit(visit, situation="Ensimmäisen sanat")
    second.edit(visit, situation="Toisen sanat")
    carry(first, second, tmp_path)
    (conflict,) = second.casework.status.conflicts()
    assert {value.value for value in conflict.values} == {"Ensimmäisen sanat", "Toisen sanat"}


def test_a_register_that_the_reader_may_not_open_is_not_taken(organisation: Organisation, tmp_path: Path) -> None:
    founder = organisation.found()
    nurse = organisation.join(Role.NURSE)
    client = founder.add_client()
    founder.sign_visit(client, "Sosiaalinen asia.")
    carry(founder, nurse, tmp_path)
    assert nurse.sql("SELECT count(*) FROM held") == [(0,)]
    assert nurse.sql("SELECT count(*) FROM stream WHERE register = 'social'") == [(0,)]
    assert [row.name for row in nurse.casework.clients.rows()] == ["Aatu Kuvitteellinen"]


@pytest.mark.parametrize("share", [0.02, 0.4, 0.7, 0.999])
def test_a_file_with_one_bit_turned_or_its_end_cut_off_is_not_used(two: Two, tmp_path: Path, share: float) -> None:
    first, second = two
    first.sign_visit(first.add_client(), "Ehjä kirjaus.")
    path = tmp_path / f"a{bundles.SUFFIX}"
    bundles.write(first.vault, path)
    raw = path.read_bytes()
    before = second.tables()
    at = int(len(raw) * share)
    for broken in (raw[:at], raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :], raw + b"x"):
        path.write_bytes(broken)
        with pytest.raises(LahityoError):
            bundles.take(second.vault, path)
    assert second.tables() == before


def test_a_bundle_of_another_organisation_is_refused(two: Two, quick_server: RunningServer, tmp_path: Path) -> None:
    with ExitStack() as stack:
        stranger = Organisation(tmp_path / "elsewhere", quick_server, stack).found()
        stranger.add_client()
        with pytest.raises(Refused):
            carry(stranger, two[0], tmp_path)


def test_a_bundle_signed_by_no_device_of_the_organisation_is_refused(
    two: Two, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = two
    first.add_client()
    path = tmp_path / f"a{bundles.SUFFIX}"
    forged = second.vault.identity.signing_key()
    monkeypatch.setattr(type(first.vault.identity), "signing_key", lambda _self: forged)
    bundles.write(first.vault, path)
    monkeypatch.undo()
    with pytest.raises(VerificationFailed):
        bundles.take(second.vault, path)
    assert second.casework.clients.rows() == []


def test_anything_else_than_a_bundle_is_refused_in_one_sentence(two: Two, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(b"Hyvaa huomenta")
    with pytest.raises(BadInput, match="not a whole"):
        bundles.take(two[0].vault, path)


def test_laptops_that_share_a_folder_have_the_same_after_each_has_been_there_twice(
    organisation: Organisation, two: Two, tmp_path: Path
) -> None:
    first, second = two
    third = organisation.join(Role.SOCIAL_INSTRUCTOR)
    stick = tmp_path / "stick"
    stick.mkdir()
    client = first.add_client()
    both_sync(first, second)
    third.sync()
    for number, laptop in enumerate((first, second, third)):
        laptop.sign_visit(client, f"Käynti {number}.")
    for laptop in (first, second, third, first, second):
        assert bundles.exchange(laptop.vault, stick).faults == []
    assert first.situations() == second.situations() == third.situations() == ["Käynti 0.", "Käynti 1.", "Käynti 2."]
    assert len(list(stick.iterdir())) == 3


def test_a_spoilt_file_in_the_folder_is_named_and_the_others_are_read(two: Two, tmp_path: Path) -> None:
    first, second = two
    stick = tmp_path / "stick"
    stick.mkdir()
    first.sign_visit(first.add_client(), "Ehjä.")
    bundles.exchange(first.vault, stick)
    (stick / f"0000{bundles.SUFFIX}").write_bytes(b"half")
    result = bundles.exchange(second.vault, stick)
    assert [name for name, _ in result.faults] == [f"0000{bundles.SUFFIX}"]
    assert second.situations() == ["Ehjä."]


def test_what_builds_on_changes_that_the_file_lacks_is_left_out_and_no_stream_is_stopped(
    two: Two, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = two
    client = first.add_client()
    for number in range(4):
        first.sign_visit(client, f"Käynti {number}.")
        first.seal()
    path = tmp_path / f"a{bundles.SUFFIX}"
    whole = bundles._envelopes
    monkeypatch.setattr(
        bundles, "_envelopes", lambda stays, after, last, connection: whole(stays, max(after, 1), last, connection)
    )
    bundles.write(first.vault, path)
    monkeypatch.undo()
    taken = bundles.take(second.vault, path)
    assert taken.incomplete > 0
    assert second.problems() == []
    bundles.write(first.vault, path)
    assert bundles.take(second.vault, path).incomplete == 0
    assert len(second.situations()) == 4
