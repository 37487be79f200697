"""State machines: everyday."""

from lahityo.domain.process import Process

MACHINES: tuple[Process, ...] = ()
