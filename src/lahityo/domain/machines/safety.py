"""State machines: safety."""

from lahityo.domain.process import Process

MACHINES: tuple[Process, ...] = ()
