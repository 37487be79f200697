"""Threat 22: kill -9 at any moment. Every visit that was acknowledged as signed is there, and the vault is whole."""

import random

from lahityo.domain.codes import Role
from lahityo.vault.vault import Vault
from tests.support.killed import sign_until_killed
from tests.support.organisation import Organisation
from tests.support.vaults import CHEAP, PASSPHRASE

KILLS = 6


def test_every_acknowledged_visit_survives_kill_9_at_random_moments(organisation: Organisation) -> None:
    second = organisation.found()
    first = organisation.join(Role.SOCIAL_INSTRUCTOR, with_keyring=False)
    client = first.add_client()
    first.sync()
    first.lock()
    dice = random.Random(22)
    acknowledged: set[str] = set()
    for kill in range(KILLS):
        lines = sign_until_killed(first.paths.root, first.state, client, "sync" if kill % 2 else "offline", dice)
        acknowledged |= {line for line in lines if line != "synced"}
        vault = Vault.open(first.paths, PASSPHRASE, None, first.state, costs=CHEAP)
        try:
            assert vault.check().findings == ()
            held = {
                bytes(row[0]).hex() for row in vault.read(lambda c: c.execute("SELECT visit FROM visit").fetchall())
            }
        finally:
            vault.close()
        assert acknowledged <= held
    assert len(acknowledged) > KILLS
    first.unlock()
    assert first.sync().refused == 0
    second.sync()
    assert second.problems() == []
    assert second.export() == first.export()
    exported = second.situations()
    assert acknowledged <= {situation.removeprefix("Kirjaus ") for situation in exported}
    assert len(exported) == len(set(exported))
    first.vault.rebuild()
    assert first.export() == second.export()
