"""An administrator's acts: roster entries made on the server's newest head, pushed, and taken back into the vault."""

from collections.abc import Callable, Sequence
from functools import partial

from lahityo.base.clock import Clock, to_millis
from lahityo.base.errors import BadInput, NoConnection, Refused, VerificationFailed
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.crypto.signing import verify
from lahityo.protocol.codes import Outcome, refused
from lahityo.protocol.grants import KeyGrant
from lahityo.protocol.messages import OwnHead, SyncRequest, SyncResponse
from lahityo.protocol.roster import Roster, RosterRejected
from lahityo.protocol.roster_acts import Act, NamedMove, RosterEntry, read_entry
from lahityo.protocol.types import Malformed
from lahityo.sync.login import DeviceSession
from lahityo.sync.membership import ROSTER_FORGED
from lahityo.sync.server import NO_SERVER, Server
from lahityo.vault import roster_log
from lahityo.vault.vault import Tx, Vault

ATTEMPTS = 5
AT_ONCE = 60
"""Entries in one push; the protocol takes 64."""
NO_INBOX = 2**53
"""Past every position: the inbox is left to the next sync, which keeps its cursor."""

NOT_ADMIN = QT_TRANSLATE_NOOP("Errors", "Only an administrator may do this; ask one.")
AGAINST_RULES = QT_TRANSLATE_NOOP(
    "Errors", "The organisation's rules do not allow this. Look at the list of people and computers again."
)
LAST_ADMINISTRATOR = QT_TRANSLATE_NOOP(
    "Errors",
    "This would leave the organisation without an administrator's computer. Make someone else an administrator first.",
)
OTHER_LIST = QT_TRANSLATE_NOOP(
    "Errors",
    "The server's list of people and computers is not the one on this computer. Sync first; the sync page then says "
    "what has happened.",
)


class Administration:
    """Pushes acts of this device, which is an administrator's, or `allowed` these acts; belongs to one thread.

    `refusal` says why not to one who is not.
    """

    def __init__(
        self,
        vault: Vault,
        server: Server,
        clock: Clock,
        allowed: Callable[[Roster, bytes], bool] = Roster.is_admin,
        refusal: str = NOT_ADMIN,
    ) -> None:
        self._allowed, self._refusal = allowed, refusal
        self._vault = vault
        self._session = DeviceSession(vault, server, clock)
        self._clock = clock

    def do(self, make: Callable[[Roster], tuple[Sequence[Act], Sequence[KeyGrant]]]) -> None:
        """Push the acts that `make` finds to be due on the newest roster, with grants for whom they bring in; made anew
        when another administrator was faster. Refused when this device may not, or a rule is against it.
        """
        for _ in range(ATTEMPTS):
            self.catch_up()
            if not self._allowed(self._vault.roster, self._vault.identity.device):
                raise Refused(self._refusal)
            acts, grants = make(self._vault.roster)
            if self._push(self._sign(acts), grants):
                return
        raise NoConnection(NO_SERVER)

    def held_of(self, device: bytes) -> tuple[list[OwnHead], list[NamedMove]]:
        """The last envelopes of a device that the server holds, and the moves that it made."""
        request = SyncRequest(self._vault.roster.seq, NO_INBOX, heads_of=device)
        answer = self._session.post("/v1/sync", request, SyncResponse)
        return answer.heads, answer.made_moves

    def catch_up(self) -> None:
        """Bring the vault's roster up to the server's."""
        more = True
        while more:
            known = self._vault.roster
            request = SyncRequest(known.seq, NO_INBOX, roster_head=known.head)
            response = self._session.post("/v1/sync", request, SyncResponse)
            if any(_number(entry) <= known.seq for entry in response.roster):
                raise Refused(OTHER_LIST)
            if response.roster:
                self._vault.write(partial(_extend, response.roster))
            more = response.roster_more

    def _sign(self, acts: Sequence[Act]) -> list[RosterEntry]:
        identity, draft = self._vault.identity, self._vault.roster.copied()
        at, key = to_millis(self._clock()), identity.signing_key()
        entries = []
        for act in acts:
            entry = roster_log.sign_entry(draft, identity.org, act, at, "device", identity.device, key)
            try:
                draft.apply(entry, verify)
            except RosterRejected as error:
                alone = "no administrator" in str(error)
                raise BadInput(LAST_ADMINISTRATOR if alone else AGAINST_RULES) from error
            entries.append(entry)
        return entries

    def _push(self, entries: list[RosterEntry], grants: Sequence[KeyGrant]) -> bool:
        """Whether the server took it all; False when its roster had moved on."""
        parts = [entries[at : at + AT_ONCE] for at in range(0, len(entries), AT_ONCE)] or [[]]
        for part in parts:
            last = part is parts[-1]
            request = SyncRequest(self._vault.roster.seq, NO_INBOX, roster=part, grants=list(grants) if last else [])
            response = self._session.post("/v1/sync", request, SyncResponse)
            if Outcome.ROSTER_MOVED in response.roster_outcomes:
                return False
            if any(refused(outcome) for outcome in (*response.roster_outcomes, *response.grant_outcomes)):
                raise Refused(AGAINST_RULES)
        self.catch_up()
        return True


def _number(entry: RosterEntry) -> int:
    try:
        return read_entry(entry).seq
    except Malformed as error:
        raise VerificationFailed(ROSTER_FORGED) from error


def _extend(entries: list[RosterEntry], tx: Tx) -> None:
    try:
        for entry in entries:
            tx.extend_roster(entry)
    except (Malformed, RosterRejected) as error:
        raise VerificationFailed(ROSTER_FORGED) from error
