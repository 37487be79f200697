"""What an administrator may tune, and what tests replace."""

from dataclasses import dataclass

from lahityo.base.clock import Clock, system_clock


@dataclass(frozen=True)
class Settings:
    """Rates are requests a second, bursts are requests: a full bucket.

    The defaults let a laptop push 5,000 notes at once, in 10 to 20 requests, and an office of laptops behind one
    address sign in on a Monday morning.
    """

    device_rate: float = 20.0
    device_burst: int = 200
    address_rate: float = 20.0
    address_burst: int = 300
    feed_chunk_bytes: int = 64 * 1024**3
    """Room for the attachments of one team's register."""
    poll_seconds: float = 1.0
    """How often a process looks for what the others committed, while someone waits."""
    clock: Clock = system_clock
