"""What the authors of two versions of a field had both read: the value that each of them then changed."""

from lahityo.services.desk import Desk
from lahityo.services.state import Conflict
from lahityo.vault.merge import Cell, Place, saw
from lahityo.vault.reader import Reader
from lahityo.vault.streams import Stream


def common_text(desk: Desk, conflict: Conflict) -> str | None:
    """The text that every version of the field was written over; None when there was none, or it was no text."""
    return desk.vault.read(lambda connection: _common(desk.vault.reader(connection), conflict))


def _common(reader: Reader, conflict: Conflict) -> str | None:
    for stream, _, state in reader.found(conflict.record):
        cells = state.fields.get(conflict.field, [])
        if stream.register == conflict.register and len(cells) > 1:
            return _written_over(reader, stream, conflict, cells)
    return None


def _written_over(reader: Reader, stream: Stream, conflict: Conflict, cells: list[Cell]) -> str | None:
    versions = {cell.place for cell in cells}
    contexts: dict[Place, dict[bytes, int]] = {}
    earlier: list[tuple[Place, object]] = []
    for place, change, op in reader.written(stream, {conflict.record}):
        if conflict.field not in op.set:
            continue
        if place in versions:
            contexts[place] = {dot.device: dot.seq for dot in change.context}
        else:
            earlier.append((place, op.set[conflict.field]))
    if set(contexts) != versions:
        return None
    shared = [value for place, value in earlier if all(saw(at, seen, place) for at, seen in contexts.items())]
    return shared[-1] if shared and isinstance(shared[-1], str) else None
