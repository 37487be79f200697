"""Threat 23: the disk is full, from any write on. One sentence says so, nothing written is lost, and room is enough."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from lahityo.base.errors import DiskFull
from lahityo.base.paths import ProfilePaths
from lahityo.domain.codes import Role
from lahityo.vault.files import DISK_FULL
from tests.support.faulty_disk import Fault, Ledger, spread
from tests.support.organisation import Laptop, Organisation
from tests.support.vaults import disk_takes_no_more

SAMPLES = 4


def test_a_disk_that_is_full_from_some_write_on_is_told_and_work_goes_on_when_there_is_room(
    faulty: tuple[Laptop, Ledger],
) -> None:
    _, ledger = faulty
    for at in spread(ledger.calls(), SAMPLES):
        done = ledger.round(Fault.FULL, at)
        assert {tuple(one) for one in done.refusals} <= {("DiskFull", DISK_FULL)}
        assert done.locked
        assert len(done.acknowledged) == 3, "each visit is signed once there is room"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 4 MiB; skips without the right to mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a small disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def _fill(file: Path) -> None:
    with suppress(OSError), file.open("wb", buffering=0) as filler:
        while filler.write(bytes(4096)):
            pass


def _sign_until_full(laptop: Laptop, client: bytes) -> int:
    """How many visits were signed before one was refused for want of room."""
    for number in range(10_000):
        try:
            laptop.sign_visit(client, f"Kirjaus {number}")
        except DiskFull:
            return number
    pytest.fail("the disk never ran full")


def test_a_real_small_disk_that_runs_full_keeps_the_draft_and_what_was_signed(
    organisation: Organisation, small_disk: Path
) -> None:
    organisation.found()
    organisation.folder = small_disk
    laptop = organisation.join(Role.SOCIAL_INSTRUCTOR)
    try:
        client = laptop.add_client()
        draft = laptop.draft(client, "Tämä on kirjoitettu ennen kuin levy täyttyi. " * 20)
        laptop.casework.drafts.save(draft)
        filler = small_disk / "filler"
        _fill(filler)
        signed = _sign_until_full(laptop, client)
        assert laptop.casework.drafts.get(draft.id) == draft
        filler.unlink()
        laptop.casework.visits.sign(draft)
        assert laptop.sync().refused == 0
        assert len(laptop.situations()) == signed + 1
        assert laptop.vault.check().findings == ()
    finally:
        laptop.lock()


def test_a_full_disk_at_lock_still_locks_and_the_vault_opens_again(organisation: Organisation) -> None:
    organisation.found()
    laptop = organisation.join(Role.SOCIAL_INSTRUCTOR, with_keyring=False)
    client = laptop.add_client()
    visit = laptop.sign_visit(client, "Ennen lukitusta")
    with disk_takes_no_more():
        laptop.lock()
    assert ProfilePaths(laptop.paths.root).database.exists()
    laptop.unlock()
    assert laptop.read(visit).situation == "Ennen lukitusta"
    assert laptop.vault.check().findings == ()
