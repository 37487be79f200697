"""Record types: health."""

from lahityo.domain.spec import RecordSpec

SPECS: tuple[RecordSpec, ...] = ()
