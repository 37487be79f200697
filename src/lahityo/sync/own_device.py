"""A vault that is a copy of one used elsewhere becomes a device of its own, by an invitation of its own member.

The new device is in the roster before the vault is it, and the vault is it in one transaction: whatever is cut off in
between, the same code goes on. What the old device has in common with the server is found out first, by what is there.
"""

from collections.abc import Sequence
from functools import partial

from lahityo.base.clock import Clock, to_millis
from lahityo.base.errors import NoConnection, Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.protocol.envelope import Envelope, digest, read_header
from lahityo.protocol.limits import MAX_FEEDS
from lahityo.protocol.messages import Again, SyncRequest, SyncResponse
from lahityo.protocol.roster import Roster
from lahityo.sync import joining, resume
from lahityo.sync.acts import NO_INBOX
from lahityo.sync.joining import Admitted
from lahityo.sync.login import DeviceSession
from lahityo.sync.server import Server
from lahityo.vault import twin
from lahityo.vault.invitation import Invitation
from lahityo.vault.vault import Tx, Vault

NO_COPY = QT_TRANSLATE_NOOP(
    "Errors",
    "This vault has not been found to be a copy, so it stays the device that it is. Use the code on another computer.",
)
OTHER_ORGANISATION = QT_TRANSLATE_NOOP("Errors", "This code is of another organisation than this vault.")
OTHER_PERSON = QT_TRANSLATE_NOOP(
    "Errors", "This code invites somebody else. Ask an administrator for a code for another computer of your own."
)
FILL_UP_FIRST = QT_TRANSLATE_NOOP(
    "Errors", "The server has gone back to an earlier state. An administrator must have it refilled first."
)


def take(vault: Vault, server: Server, invitation: Invitation, clock: Clock) -> int:
    """Make this vault a device of its own; how many changes it has written again. Refused leaves all as it was, and the
    code unused; NoConnection leaves it to the next try with the same code.
    """
    old = vault.identity
    if (invitation.org, invitation.root) != (old.org, old.root):
        raise Refused(OTHER_ORGANISATION)
    if not vault.read(twin.noticed):
        raise Refused(NO_COPY)
    if vault.read(resume.noticed):
        raise Refused(FILL_UP_FIRST)
    admitted = joining.admit(vault, server, invitation, clock, partial(_check, vault, invitation))
    common = _common(vault, DeviceSession(vault, server, clock))
    at = to_millis(clock())
    again = vault.write(partial(_become, admitted, common, at))
    vault.save_anchor()
    return again


def _check(vault: Vault, invitation: Invitation, roster: Roster) -> None:
    """Refused unless the code is for this very member, on a server that has all of the roster that is here."""
    here = vault.roster
    if roster.seq < here.seq or roster.digests[here.seq - 1] != here.head:
        raise Refused(FILL_UP_FIRST)
    invite = roster.invites.get(invitation.id)
    if invite is not None and invite.member != vault.identity.member:
        raise Refused(OTHER_PERSON)


def _become(admitted: Admitted, common: twin.Places, at: int, tx: Tx) -> int:
    joining.take_what_waited(tx, admitted)
    return twin.become(tx, admitted.identity, common, at)


def _common(vault: Vault, session: DeviceSession) -> dict[bytes, int | None]:
    """The last place in common of each chain of this device that the server has, where its head says or shows it."""
    device = vault.identity.device
    known = vault.read(lambda connection: twin.known_there(connection, device))
    try:
        heads = session.post("/v1/sync", SyncRequest(vault.roster.seq, NO_INBOX, own=known), SyncResponse).own_heads
    except NoConnection:
        raise
    except Refused:
        return {}  # the old device was revoked long ago: the receipts that are here must do
    common: dict[bytes, int | None] = {head.stream: None for head in heads}
    parted: list[bytes] = []
    for head in heads:
        own = vault.read(partial(twin.own_digests, device=device, stream=head.stream))
        if own.get(head.seq) == head.digest:
            common[head.stream] = head.seq
        elif own:
            parted.append(head.stream)
    for start in range(0, len(parted), MAX_FEEDS):
        common |= _compared(vault, session, parted[start : start + MAX_FEEDS])
    return common


def _compared(vault: Vault, session: DeviceSession, streams: Sequence[bytes]) -> dict[bytes, int]:
    """How far the chains of these streams are the same, of those that the server shows."""
    device = vault.identity.device
    places, there = dict.fromkeys(streams, 0), dict[bytes, dict[int, bytes]]()
    while places:
        request = SyncRequest(vault.roster.seq, NO_INBOX, again=[Again(*one) for one in places.items()])
        pages = session.post("/v1/sync", request, SyncResponse).again
        for page in pages:
            found = there.setdefault(page.stream, {})
            for item in page.items:
                if isinstance(item, Envelope) and (header := read_header(item.header)).device == device:
                    found[header.seq] = digest(item.header, item.ciphertext)
        if not any(page.items for page in pages):
            break
        places = {page.stream: page.position for page in pages if page.more}
    common = {}
    for stream, found in there.items():
        own = vault.read(partial(twin.own_digests, device=device, stream=stream))
        common[stream] = next((seq - 1 for seq in sorted(own) if found.get(seq) != own[seq]), max(own, default=0))
    return common
