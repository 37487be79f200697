"""Record types: assessment."""

from lahityo.domain.spec import RecordSpec

SPECS: tuple[RecordSpec, ...] = ()
