"""Record types: path."""

from lahityo.domain.spec import RecordSpec

SPECS: tuple[RecordSpec, ...] = ()
