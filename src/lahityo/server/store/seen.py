"""Statements on when each device was last met: what administrators and team leads are told."""

from sqlalchemy import Connection, select, update

from lahityo.protocol.messages import SeenDevice
from lahityo.server.store.schema import devices_seen
from lahityo.server.store.store import add_missing


def note(connection: Connection, org: bytes, device: bytes, at: int) -> None:
    """The device was met at `at` (ms)."""
    add_missing(connection, devices_seen, [{"org": org, "device": device, "seen_at": at}])
    c = devices_seen.c
    connection.execute(update(devices_seen).where(c.org == org, c.device == device).values(seen_at=at))


def seen(connection: Connection, org: bytes) -> list[SeenDevice]:
    """Every device of the organisation that was ever met."""
    c = devices_seen.c
    rows = connection.execute(select(c.device, c.seen_at).where(c.org == org).order_by(c.device))
    return [SeenDevice(device, at) for device, at in rows]
