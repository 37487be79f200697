"""All the faults there are, for as long as LAHITYO_SOAK_MINUTES says (30 unless told); `make soak`.

What it counted is in build/soak.json and build/soak.txt.
"""

import os
import time
from pathlib import Path

import pytest

from tests.support.soaking import Tally, soak

pytestmark = pytest.mark.soak
MINUTES = float(os.environ.get("LAHITYO_SOAK_MINUTES", "30"))


@pytest.mark.expects_log("the database failed|error ignored terminating")
def test_nothing_acknowledged_is_lost_doubled_or_different_after_minutes_of_faults(tmp_path: Path) -> None:
    tally = Tally()
    begun = time.monotonic()
    sound = False
    try:
        soak(tmp_path, MINUTES, tally)
        sound = True
    finally:
        tally.save(Path("build"), (time.monotonic() - begun) / 60, sound=sound)
