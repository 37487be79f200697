"""One visit to a page as the access log knows it: each part that is opened, once, written before it shows.

What a view returns here is work for the read lane of the task runner. That lane does one thing after the other, so
whatever is asked for after it comes back, and is shown, after the entry is on the disk.
"""

from collections.abc import Callable

from lahityo.domain.access import Part
from lahityo.services.access import Opening
from lahityo.ui.context import Context


class Noting:
    """The openings of one visit to a page of a client."""

    def __init__(self, context: Context, client: bytes = b"") -> None:
        self._access = context.workspace.casework.access
        self._client = client
        self._seen: set[tuple[bytes, str]] = set()
        self._via = self._access.via

    def opens(self, part: str, client: bytes = b"") -> Callable[[], None] | None:
        """What writes that this part is opened, to be run before it is read; None when it was opened already."""
        whose = client or self._client
        if not whose or (whose, part) in self._seen:
            return None
        self._seen.add((whose, part))
        access, opening = self._access, self._access.opening(whose, part)
        return lambda: access.note(opening)

    def opens_record(self, record: bytes) -> Callable[[], None] | None:
        """The same for a visit or another record, whose client is looked up."""
        if (record, Part.DOCUMENT) in self._seen:
            return None
        self._seen.add((record, Part.DOCUMENT))
        access, via = self._access, self._via
        return lambda: access.note_record(record, via=via)

    def opens_shares(self, shares: list[bytes]) -> Callable[[], None] | None:
        """The same for what is shared with a partner."""
        new = [share for share in shares if (share, Part.SHARE) not in self._seen]
        if not new:
            return None
        self._seen.update((share, Part.SHARE) for share in new)
        access, openings = self._access, [Opening(share, Part.SHARE, share, "partner_share") for share in new]
        return lambda: access.note(*openings)
