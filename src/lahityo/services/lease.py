"""The lease: how long a laptop opens without having met the server, so that a lost one does not stay open for ever.

It is counted from the last completed sync by the largest clock this vault has seen, which moves forward only: a clock
that is set back gives nothing, and while it stands behind, the time the app is in use is counted on. The next completed
sync begins anew by the clock of that moment, so that a clock that once was years ahead locks nobody out for good.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic

import msgspec

from lahityo.base.clock import from_millis
from lahityo.base.errors import Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.services.desk import Desk
from lahityo.services.records import Records
from lahityo.vault import meta
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx, Vault

SETTING = "lease.days"
OVER = QT_TRANSLATE_NOOP(
    "Errors",
    "This computer has not synced for {days} days, so the vault opens only after syncing; what waits here is kept and "
    "is sent then.",
)
_DAY_MS = 24 * 3600 * 1000
_COARSE_MS = 60_000
"""How far the largest clock must have moved to be written down."""


class _Kept(msgspec.Struct, frozen=True, array_like=True):
    """In ms since 1970 UTC: the largest clock seen, and the completed sync that it is counted from."""

    seen: int
    contact: int


@dataclass(frozen=True)
class LeaseState:
    """`days` are allowed since `contact`; at `ends` the vault closes; `clock` is what the computer's says."""

    days: int
    contact: datetime
    ends: datetime
    clock: datetime
    over: bool
    warns: bool


class Lease:
    """The use cases; safe from any thread."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records
        self._ticked = monotonic()

    def now(self) -> LeaseState:
        """Take note of the time, and say how it stands. Warned from two thirds on."""
        kept = self._tick()
        days = int(self._records.setting(SETTING))
        used = kept.seen - kept.contact
        return LeaseState(
            days,
            from_millis(kept.contact),
            # By this computer's own clock, which may be behind the largest one seen.
            self._desk.clock() + timedelta(milliseconds=days * _DAY_MS - used),
            self._desk.clock(),
            over=used >= days * _DAY_MS,
            warns=used >= days * _DAY_MS * 2 // 3,
        )

    def require(self) -> None:
        """Refused when it is over."""
        state = self.now()
        if state.over:
            raise Refused(OVER, days=state.days)

    def _tick(self) -> _Kept:
        begun, self._ticked = self._ticked, monotonic()
        used = round((self._ticked - begun) * 1000)
        now = self._desk.now_millis()
        vault = self._desk.vault
        before, synced = vault.read(_read)
        kept = before or _Kept(now, synced if synced is not None else now)
        if synced is not None and synced != kept.contact:
            kept = _Kept(synced, synced)
        kept = _Kept(max(kept.seen + used, now), kept.contact)
        if before is None or kept.contact != before.contact or kept.seen - before.seen >= _COARSE_MS:
            _keep(vault, kept)
        else:
            self._ticked = begun  # what is not written down is counted next time
        return kept


def _read(connection: Connection) -> tuple[_Kept | None, int | None]:
    synced = meta.get(connection, "last_sync")
    return meta.get_struct(connection, "lease", _Kept), int(synced) if synced is not None else None


def _keep(vault: Vault, kept: _Kept) -> None:
    def work(tx: Tx) -> None:
        meta.put_struct(tx.connection, "lease", kept)

    vault.write_behind(work)
