"""Record types: safety."""

from lahityo.domain.spec import RecordSpec

SPECS: tuple[RecordSpec, ...] = ()
