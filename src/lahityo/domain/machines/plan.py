"""State machines: plan."""

from lahityo.domain.process import Process

MACHINES: tuple[Process, ...] = ()
