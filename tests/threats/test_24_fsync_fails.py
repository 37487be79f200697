"""Threat 24: a write or an fsync fails with an error of the disk. It is not acknowledged, and what opens is whole."""

from lahityo.vault.files import DISK_FAULT, HALF_SAVED
from tests.support.faulty_disk import Fault, Ledger, spread
from tests.support.organisation import Laptop, Organisation

SAMPLES = 6


def test_what_the_disk_did_not_take_is_refused_in_words_and_nothing_acknowledged_is_lost(
    organisation: Organisation, faulty: tuple[Laptop, Ledger]
) -> None:
    first, ledger = faulty
    told = 0
    for at in spread(ledger.calls(), SAMPLES):
        done = ledger.round(Fault.DISK_ERROR, at)
        assert {tuple(one) for one in done.refusals} <= {
            ("EnvironmentFault", DISK_FAULT),
            ("EnvironmentFault", HALF_SAVED),
        }
        told += len(done.refusals)
        assert len(done.acknowledged) == 3
    assert told >= SAMPLES // 2, "hardly any fault was noticed"
    second = organisation.laptops[0]
    first.unlock()
    assert first.sync().refused == 0
    second.sync()
    assert second.problems() == []
    assert second.export() == first.export()
