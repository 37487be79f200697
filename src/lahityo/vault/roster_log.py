"""The roster as kept in the vault: replayed at unlock, extended when the server has taken an entry."""

from typing import TYPE_CHECKING

from lahityo.crypto.signing import SigningKey, verify
from lahityo.protocol.limits import ROSTER_VERSION
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_acts import SIGNATURE_LABEL, Act, RosterBody, RosterEntry, Signer, entry_digest
from lahityo.protocol.types import NO_ID, pack
from lahityo.vault.keys import open_name

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

DIRECTORY = ("roster", 1)


def directory_keys(connection: "Connection") -> list[bytes]:
    """The keys to the names in the roster, the newest first: names are sealed under the newest of their time."""
    rows = connection.execute(
        "SELECT key FROM team_key WHERE team = ? AND register = ? ORDER BY epoch DESC", (NO_ID, DIRECTORY[0])
    )
    return [bytes(key) for (key,) in rows]


def _stored_once_verified(public: bytes, signature: bytes, label: bytes, message: bytes) -> bool:
    del public, signature, label, message
    return True


def load(connection: "Connection", *, check_signatures: bool = False) -> Roster:
    """Replay the stored entries. They were verified when they came and the vault authenticates its pages, so unlock
    does not verify them once more; `vault check` does.
    """
    roster = Roster()
    for body, signature in connection.execute("SELECT body, signature FROM roster_entry ORDER BY seq"):
        roster.apply(RosterEntry(bytes(body), bytes(signature)), verify if check_signatures else _stored_once_verified)
    return roster


def extend(connection: "Connection", roster: Roster, entry: RosterEntry) -> RosterBody:
    """Verify an entry, extend `roster` by it and store it; RosterRejected or Malformed when it does not belong."""
    body = roster.apply(entry, verify)
    connection.execute(
        "INSERT INTO roster_entry (seq, body, signature) VALUES (?, ?, ?)", (body.seq, entry.body, entry.signature)
    )
    return body


def entries(connection: "Connection", after: int, limit: int) -> list[RosterEntry]:
    """The stored entries after number `after`."""
    rows = connection.execute(
        "SELECT body, signature FROM roster_entry WHERE seq > ? ORDER BY seq LIMIT ?", (after, limit)
    )
    return [RosterEntry(bytes(body), bytes(signature)) for body, signature in rows]


def sign_entry(
    roster: Roster, org: bytes, act: Act, at: int, signer: Signer, by: bytes, key: SigningKey
) -> RosterEntry:
    """The next entry of `roster`, signed by `by`."""
    body = pack(RosterBody(ROSTER_VERSION, org, roster.seq + 1, roster.head, at, signer, by, act))
    return RosterEntry(body, key.sign(SIGNATURE_LABEL, entry_digest(body)))


class Directory:
    """The readable names of a roster: teams, members, devices and the organisation."""

    def __init__(self, connection: "Connection", roster: Roster) -> None:
        self._roster = roster
        self._keys = directory_keys(connection)
        self._employers = _employers(connection)

    def _open(self, sealed: bytes, what: bytes) -> str:
        opened = (open_name(key, sealed, what) for key in self._keys)
        return next((name for name in opened if name is not None), "")

    def organisation(self) -> str:
        """The organisation's name."""
        return self._open(self._roster.name, b"organisation")

    def team(self, team: bytes) -> str:
        """A team's name, empty when unknown."""
        found = self._roster.teams.get(team)
        return self._open(found.name, b"team" + team) if found else ""

    def member(self, member: bytes) -> str:
        """A member's name, empty when unknown."""
        found = self._roster.members.get(member)
        return self._open(found.name, b"member" + member) if found else ""

    def same_person(self, device: bytes, other: bytes) -> bool:
        """Whether two devices are of one member."""
        one, two = self._roster.devices.get(device), self._roster.devices.get(other)
        return one is not None and two is not None and one.member == two.member

    def author(self, device: bytes) -> str:
        """The name of the member whose device it is, with the employer that the organisation's records tell."""
        found = self._roster.devices.get(device)
        if found is None:
            return ""
        employer = self._employers.get(found.member, "")
        return f"{self.member(found.member)} · {employer}" if employer else self.member(found.member)

    def device_member(self, device: bytes) -> str:
        """The name of the member whose device it is, empty when unknown."""
        found = self._roster.devices.get(device)
        return self.member(found.member) if found else ""


def _employers(connection: "Connection") -> dict[bytes, str]:
    """The organisation of each member of whom a record tells it; of two the one of the least id counts."""
    from lahityo.vault.record_rows import read_body  # not needed to unlock, and slow to load

    rows = connection.execute(
        "SELECT body FROM document WHERE type = 'person' AND voided IS NULL AND authorised = 1 ORDER BY document DESC"
    )
    found: dict[bytes, str] = {}
    for (body,) in rows:
        values = read_body(bytes(body))
        member, organisation = values.get("member"), values.get("organisation")
        if isinstance(member, bytes) and isinstance(organisation, str):
            found[member] = organisation
    return found
