"""How much goes in one request: little at first, more while it is quick, so that a link cut every few seconds is used.

A request that is cut goes again from its beginning. On a slow link a large page would never come through whole, and
whatever was fetched of it would be fetched again and again.
"""

FIRST_BYTES = 32 * 1024
MOST_BYTES = 512 * 1024
QUICK_SECONDS = 0.4
SLOW_SECONDS = 1.0


class Pace:
    """What one connection can take; `bytes` is for each direction."""

    def __init__(self) -> None:
        self.bytes = FIRST_BYTES

    def took(self, seconds: float) -> None:
        """Learn from a request that came through."""
        if seconds < QUICK_SECONDS:
            self.bytes = min(self.bytes * 2, MOST_BYTES)
        elif seconds > SLOW_SECONDS:
            self.bytes = max(self.bytes // 2, FIRST_BYTES)
