"""What leaves this computer since its person's role or team has changed, as he is told."""

from dataclasses import dataclass

from lahityo.domain.codes import Register, Role
from lahityo.services.desk import Desk
from lahityo.services.drafts import Drafts, VisitDraft
from lahityo.services.record_drafts import RecordDraft, RecordDrafts
from lahityo.vault import departures
from lahityo.vault.sql import Connection

_OF_CLIENTS = frozenset({"social", "health", "shared"})


@dataclass(frozen=True)
class Departure:
    """Who one is now (`role`, the team's name); the registers that left, or are leaving, and whether they are another
    team's; of how many clients at most; and of how many records something unsent or unfinished is still here.

    `unfinished` texts of lost registers are kept `until` (ms) the first of them is thrown away; `in_time` says that the
    server still takes them once they are signed, else they can only be copied out.
    """

    role: Role
    team: str
    registers: tuple[Register, ...]
    of_other_team: bool
    clients: int
    waiting: int
    unfinished: int = 0
    until: int | None = None
    in_time: bool = True


class Departures:
    """Use cases on what has left."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def now(self) -> Departure | None:
        """What has left since it was last read, or is about to; None when nothing has."""
        roster, identity, at = self._desk.vault.roster, self._desk.vault.identity, self._desk.now_millis()

        def read(connection: Connection) -> tuple[dict[tuple[bytes, str], int], int, list[int]]:
            told = departures.told(connection)
            found = {(one.team, one.register): one.streams for one in told if one.team not in roster.circles}
            waiting = 0
            for feed, streams in departures.lost(connection, roster, identity.device, at).items():
                if feed[0] in roster.circles:
                    continue  # he left a restricted client, whatever his role
                found[feed] = found.get(feed, 0) + len(streams)
                waiting += departures.waiting(connection, streams) if feed[1] in _OF_CLIENTS else 0
            return found, waiting, list(departures.unfinished(connection, roster, identity.member).values())

        found, waiting, ends = self._desk.vault.read(read)
        names = {register for _, register in found}
        # What the person did goes last, and where nobody reads it not at all: by itself it is no news, nor can it be
        # read away.
        if names <= {Register.ACCESS} and not ends:
            return None
        me = self._desk.me()
        return Departure(
            me.role,
            me.team_name,
            tuple(one for one in Register if one in names),
            any(team != me.team for team, _ in found),
            max((count for (_, register), count in found.items() if register in _OF_CLIENTS), default=0),
            waiting,
            len(ends),
            min(ends, default=None),
            all(
                at <= since + departures.KEPT_MS for (one, _, _), since in roster.lost.items() if one == identity.member
            ),
        )

    def unfinished(self) -> tuple[list[VisitDraft], list[RecordDraft]]:
        """The unfinished visits and forms of lost registers, to be read and copied out: no page of the new role may
        show them.
        """
        roster, member = self._desk.vault.roster, self._desk.vault.identity.member
        names = set(self._desk.vault.read(lambda connection: departures.unfinished(connection, roster, member)))
        visits, forms = Drafts(self._desk), RecordDrafts(self._desk).rows()
        found = [visits.get(row.id) for row in visits.rows() if (row.id, b"", b"") in names]
        return [one for one in found if one], [one for one in forms if (one.type, one.client, one.record) in names]

    def read(self) -> None:
        """It has been read."""
        self._desk.vault.write(departures.clear)
