"""An unfinished form of a client: one person's words, kept in the vault of this computer alone."""

from lahityo.domain.spec import Value, Values
from lahityo.services.desk import Desk
from lahityo.services.record_drafts import RecordDrafts

TYPE = "sheet:client"
Key = tuple[str, bytes, bytes | None]
_BASE = "base."
"""Before the name of a field: what stood there when the form was opened."""


def is_of_client(record_type: str) -> bool:
    """Whether a kept form of this type is one of a client."""
    return record_type.startswith(f"{TYPE}:")


class ClientDrafts:
    """Use cases about unfinished forms of clients: one of a new client, one of each name that was looked for in vain,
    and one of each client; apart for each register, whose note is in it.
    """

    def __init__(self, desk: Desk, drafts: RecordDrafts) -> None:
        self._desk, self._drafts = desk, drafts

    def key(self, client: bytes | None, name: str = "") -> Key:
        """What the form of a client is kept by, or of a new one who was looked for by this name."""
        writes = self._desk.me().writes
        return f"{TYPE}:{writes or ''}:{name}", client or b"", None

    def keep(self, key: Key, values: Values, start: Values) -> int:
        """Keep what the form holds, and held when it was opened (`start`); when (ms), told only after it is durable."""
        base = {f"{_BASE}{name}": value for name, value in start.items()}
        writes = self._desk.me().writes
        return self._drafts.keep(*key, {**values, **base}, register=str(writes) if writes else None)

    def find(self, key: Key) -> dict[str, Value]:
        """What the person wrote: where he wrote nothing, what colleagues have written since stands."""
        found = self._drafts.find(*key)
        return written(found.values) if found else {}

    def drop(self, key: Key) -> None:
        """Throw away what was kept."""
        self._drafts.drop(*key)


def written(values: Values) -> dict[str, Value]:
    """Of what was kept, the fields that the person wrote in."""
    return {
        name: value
        for name, value in values.items()
        if f"{_BASE}{name}" in values and value != values[f"{_BASE}{name}"]
    }
