"""Threat 21: the power fails. What was acknowledged was durable before it was said, so it is there afterwards."""

import random
from pathlib import Path

from lahityo.domain.codes import Role
from tests.support.organisation import Organisation
from tests.support.power_cut import LoopDisk, sign_until_power_cut

CUTS = 2


def test_every_acknowledged_visit_is_there_after_the_power_was_cut(organisation: Organisation, tmp_path: Path) -> None:
    second = organisation.found()
    dice = random.Random(21)
    with LoopDisk(tmp_path / "disk", tmp_path / "image") as disk:
        organisation.folder = disk.folder
        first = organisation.join(Role.SOCIAL_INSTRUCTOR, with_keyring=False)
        client = first.add_client()
        first.sync()
        acknowledged: set[str] = set()
        for _ in range(CUTS):
            first.lock()
            told = sign_until_power_cut(disk, first.paths.root, first.state, client, dice)
            acknowledged |= set(told)
            first.unlock()
            assert first.vault.check().findings == ()
            assert acknowledged <= {visit.hex() for (visit,) in first.sql("SELECT visit FROM visit")}  # type: ignore[attr-defined]
        assert first.sync().refused == 0
        second.sync()
        assert second.problems() == []
        assert second.export() == first.export()
        assert acknowledged <= {shown.removeprefix("Kirjaus ") for shown in second.situations()}
        first.lock()
