"""Rate limits: one token bucket for every device, and one for every address that has not said who it is."""

import math
import time
from collections import OrderedDict

from lahityo.protocol.codes import ErrorCode
from lahityo.server.faults import Fault

_KEPT = 20_000  # buckets; the longest unused is forgotten, which only ever refills it


class Buckets:
    """Buckets of `burst` requests that refill by `rate` a second. Only the event loop's thread takes from them."""

    def __init__(self, rate: float, burst: int) -> None:
        self._rate = rate
        self._burst = burst
        self._levels: OrderedDict[bytes, tuple[float, float]] = OrderedDict()

    def take(self, key: bytes) -> None:
        """Take one request; Fault RATE_LIMITED with the seconds to wait when the bucket is empty."""
        now = time.monotonic()
        level, since = self._levels.pop(key, (float(self._burst), now))
        level = min(self._burst, level + (now - since) * self._rate)
        allowed = level >= 1
        self._levels[key] = (level - 1 if allowed else level, now)
        if len(self._levels) > _KEPT:
            self._levels.popitem(last=False)
        if not allowed:
            raise Fault(ErrorCode.RATE_LIMITED, retry_after=max(1, math.ceil((1 - level) / self._rate)))
