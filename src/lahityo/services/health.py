"""The health register: a nurse's measurements in time, and what has been given and counted."""

from dataclasses import dataclass
from datetime import datetime

from lahityo.domain.health_rules import VALUES, counts_of
from lahityo.domain.records.health import MEASUREMENT
from lahityo.domain.safety_rules import moment_of
from lahityo.domain.spec import FieldSpec
from lahityo.services.desk import Desk
from lahityo.services.records import Records


@dataclass(frozen=True, slots=True)
class Reading:
    """One value, in stored units of its field. `unusual` says that it was outside the usual range when it was taken."""

    moment: datetime
    value: int
    unusual: bool
    record: bytes


@dataclass(frozen=True, slots=True)
class Vital:
    """The readings of one measured value, the oldest first."""

    field: FieldSpec
    readings: tuple[Reading, ...]

    @property
    def latest(self) -> Reading:
        """The last reading."""
        return self.readings[-1]


class Health:
    """Use cases of the health register; on a device without its key everything is empty."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def vitals(self, client: bytes) -> list[Vital]:
        """The values that have been measured, in the order of the form."""
        taken = []
        for row in self._records.rows("measurement", client=client):
            moment = moment_of(row.values.get("measured_at"))
            if moment is not None:
                taken.append((moment, row))
        taken.sort(key=lambda one: (one[0], one[1].id))
        found = []
        for name in VALUES:
            field = MEASUREMENT.field(name)
            if field is None:
                continue
            readings = []
            for moment, row in taken:
                value = row.values.get(name)
                if isinstance(value, int):
                    readings.append(Reading(moment, value, _is_unusual(field, value), row.id))
            if readings:
                found.append(Vital(field, tuple(readings)))
        return found

    def given(self, client: bytes, since: str = "", until: str = "") -> dict[str, int]:
        """Harm-reduction items counted by code, of days `since`–`until` (ISO 8601, both included)."""
        totals: dict[str, int] = {}
        for row in self._records.rows("harm_reduction", client=client, since=since, until=until):
            for code, count in counts_of(row.values.get("counts")).items():
                totals[code] = totals.get(code, 0) + count
        return totals


def _is_unusual(field: FieldSpec, value: int) -> bool:
    return field.usual is not None and not field.usual[0] <= value <= field.usual[1]
