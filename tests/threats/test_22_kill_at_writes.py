"""Threat 22, at chosen writes: the process ends before, halfway through or after a write, an fsync or a truncation."""

from itertools import cycle

from tests.support.faulty_disk import Fault, Ledger, spread
from tests.support.organisation import Laptop, Organisation

SAMPLES = 7
KILLS = (Fault.KILLED_BEFORE, Fault.KILLED_HALFWAY, Fault.KILLED_AFTER)


def test_nothing_acknowledged_is_lost_or_doubled_wherever_a_write_is_broken_off(
    organisation: Organisation, faulty: tuple[Laptop, Ledger]
) -> None:
    first, ledger = faulty
    for at, fault in zip(spread(ledger.calls(), SAMPLES), cycle(KILLS)):
        assert ledger.round(fault, at).calls is None, "the process was to end there"
    second = organisation.laptops[0]
    first.unlock()
    assert first.sync().refused == 0
    second.sync()
    assert second.problems() == []
    assert second.export() == first.export()
    shown = second.situations()
    assert len(shown) == len(set(shown))
    assert {f"Kirjaus {visit}" for visit in ledger.acknowledged} <= set(shown)
