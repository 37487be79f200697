"""Single values of a vault, and who this device is."""

from typing import TYPE_CHECKING, TypeVar

import msgspec

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.crypto.sealing import SealingKey
from lahityo.crypto.signing import SigningKey

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

T = TypeVar("T")

NOT_JOINED = QT_TRANSLATE_NOOP(
    "Errors", "This vault does not belong to an organisation yet; create one or join with an invitation code."
)


class Identity(msgspec.Struct, frozen=True, array_like=True):
    """Who the device is in its organisation. The two seeds are its private keys; they never leave the vault."""

    org: bytes
    root: bytes
    member: bytes
    device: bytes
    signing_seed: bytes
    sealing_seed: bytes
    server: str

    def signing_key(self) -> SigningKey:
        """The key this device signs with."""
        return SigningKey(self.signing_seed)

    def sealing_key(self) -> SealingKey:
        """The key this device receives with."""
        return SealingKey(self.sealing_seed)


def get(connection: "Connection", name: str) -> bytes | None:
    """A value, or None."""
    row = connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return None if row is None else bytes(row[0])


def put(connection: "Connection", name: str, value: bytes) -> None:
    """Set a value."""
    connection.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (name, value))


def drop(connection: "Connection", name: str) -> None:
    """Forget a value."""
    connection.execute("DELETE FROM meta WHERE name = ?", (name,))


def get_struct(connection: "Connection", name: str, kind: type[T]) -> T | None:
    """A value that is a struct, or None."""
    raw = get(connection, name)
    return None if raw is None else msgspec.msgpack.decode(raw, type=kind)


def put_struct(connection: "Connection", name: str, value: object) -> None:
    """Set a value that is a struct."""
    put(connection, name, msgspec.msgpack.encode(value))


def is_restored(connection: "Connection") -> bool:
    """Whether a backup was put back and the server has not been met since."""
    return get(connection, "restored") is not None


def identity(connection: "Connection") -> Identity:
    """Who this device is; BadInput when the vault has not joined an organisation."""
    found = get_struct(connection, "identity", Identity)
    if found is None:
        raise BadInput(NOT_JOINED)
    return found
