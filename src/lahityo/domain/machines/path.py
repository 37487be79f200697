"""State machines: path."""

from lahityo.domain.process import Process

MACHINES: tuple[Process, ...] = ()
