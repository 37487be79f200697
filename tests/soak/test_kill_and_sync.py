"""Minutes of kill -9, cut lines and syncs; `make soak`, for as long as LAHITYO_SOAK_MINUTES says (10 unless told)."""

import os
import random
import time
from pathlib import Path

import pytest

from lahityo.base.errors import NoConnection
from lahityo.domain.codes import Role
from lahityo.vault.vault import Vault
from tests.support.killed import sign_until_killed
from tests.support.organisation import Laptop, Organisation
from tests.support.vaults import CHEAP, PASSPHRASE

pytestmark = pytest.mark.soak
MINUTES = float(os.environ.get("LAHITYO_SOAK_MINUTES", "10"))


def _visits(vault: Vault) -> set[str]:
    return {bytes(row[0]).hex() for row in vault.read(lambda c: c.execute("SELECT visit FROM visit").fetchall())}


def _sync_through_cuts(laptop: Laptop, dice: random.Random) -> int:
    """Sync until it succeeds while the line is cut at random requests; how often it was cut."""
    cuts = 0
    while True:
        laptop.line.cut = (dice.randrange(1, 4), dice.choice(("before", "after"))) if dice.random() < 0.7 else None
        try:
            laptop.sync()
        except NoConnection:
            cuts += 1
        else:
            laptop.line.cut = None
            return cuts


def test_nothing_acknowledged_is_lost_doubled_or_different_after_minutes_of_faults(organisation: Organisation) -> None:
    second = organisation.found()
    first = organisation.join(Role.SOCIAL_INSTRUCTOR, with_keyring=False)
    client = first.add_client()
    first.sync()
    first.lock()
    dice = random.Random()
    end = time.monotonic() + MINUTES * 60
    acknowledged: set[str] = set()
    kills = cuts = 0
    while time.monotonic() < end:
        how = dice.choice(("sync", "offline"))
        lines = sign_until_killed(first.paths.root, first.state, client, how, dice)
        kills += 1
        acknowledged |= {line for line in lines if line != "synced"}
        vault = Vault.open(first.paths, PASSPHRASE, None, first.state, costs=CHEAP)
        try:
            assert vault.check().findings == ()
            assert acknowledged <= _visits(vault)
        finally:
            vault.close()
        if kills % 5 == 0:
            first.unlock()
            cuts += _sync_through_cuts(first, dice)
            cuts += _sync_through_cuts(second, dice)
            first.lock()
            assert acknowledged <= _visits(second.vault)
    first.unlock()
    _sync_through_cuts(first, dice)
    _sync_through_cuts(second, dice)
    shown = second.situations()
    assert len(shown) == len(set(shown))
    assert first.export() == second.export()
    assert second.problems() == []
    report = Path("build", "soak.txt")
    report.parent.mkdir(exist_ok=True)
    counts = f"acknowledged {len(acknowledged)}, kills {kills}, cuts {cuts}, lost 0, doubled 0, diverged 0"
    report.write_text(counts + "\n", encoding="utf-8")
