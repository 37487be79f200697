"""Record types: plan."""

from lahityo.domain.spec import RecordSpec

SPECS: tuple[RecordSpec, ...] = ()
