"""Who has a restricted client, and opening him in an emergency: acts that the server takes at once, or not at all."""

from collections.abc import Callable, Sequence

from lahityo.base.clock import Clock, to_millis
from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.protocol.grants import KeyGrant
from lahityo.protocol.limits import GLASS_HOURS
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_acts import Act, BreakGlass, SetCircle
from lahityo.protocol.roster_standing import CIRCLE_REGISTERS
from lahityo.sync.acts import Administration
from lahityo.sync.server import Server
from lahityo.vault import circles, keys
from lahityo.vault.vault import Vault

NO_CIRCLE = QT_TRANSLATE_NOOP("Errors", "The client is no longer restricted to named people; look again.")
NOT_YOURS = QT_TRANSLATE_NOOP(
    "Errors", "Only those who have the client, the team lead or an administrator may change who they are."
)
NO_GLASS = QT_TRANSLATE_NOOP("Errors", "Only the named people may open this client's record, even in an emergency.")


def change(vault: Vault, server: Server, circle: bytes, members: Sequence[bytes], *, glass: bool, clock: Clock) -> None:
    """Say who is in a circle from now on; whoever comes in is granted the keys that are here.

    BadInput for nobody, Refused for one who may not.
    """
    if not members:
        raise BadInput(circles.NOBODY_LEFT)
    office = Administration(vault, server, clock, _may_change(circle), NOT_YOURS)
    mine, wanted = vault.identity.member, frozenset(members)

    def among(named: frozenset[bytes]) -> None:
        office.do(lambda roster: ([_act(roster, circle, named, glass=glass)], _grants(vault, roster, circle, named)))

    held = vault.roster.circles.get(circle)
    if held is not None and mine in held.members - wanted and wanted - held.members:
        among(wanted | {mine})  # who leaves gives the keys to those who come before he goes
    among(wanted)


def break_glass(vault: Vault, server: Server, circle: bytes, clock: Clock) -> None:
    """Open a circle in an emergency, for this person and a day: everybody can see in the roster that he has.

    BadInput for one that nobody else may open.
    """
    mine = vault.identity.member

    def make(roster: Roster) -> tuple[list[Act], list[KeyGrant]]:
        found = roster.circles.get(circle)
        if found is None or not found.glass:
            raise BadInput(NO_GLASS)
        return [BreakGlass(circle, mine, to_millis(clock()) + GLASS_HOURS * 3_600_000)], []

    Administration(vault, server, clock, lambda roster, device: device in roster.devices, NO_GLASS).do(make)


def _may_change(circle: bytes) -> Callable[[Roster, bytes], bool]:
    def may(roster: Roster, device: bytes) -> bool:
        found = roster.circles.get(circle)
        return found is not None and roster.may_change_circle(device, found)

    return may


def _act(roster: Roster, circle: bytes, members: frozenset[bytes], *, glass: bool) -> Act:
    found = roster.circles.get(circle)
    if found is None:
        raise BadInput(NO_CIRCLE)
    return SetCircle(circle, found.team, sorted(members), glass)


def _grants(vault: Vault, roster: Roster, circle: bytes, members: frozenset[bytes]) -> list[KeyGrant]:
    """The keys that this device holds of the circle, for every device of those who come into it."""
    identity = vault.identity
    if identity.member not in members:
        return []
    signer = identity.signing_key()
    held = vault.read(lambda connection: circles.held_of(connection, circle))
    come = members - roster.circles[circle].members
    return [
        keys.make_grant(identity.org, name, key, ("device", one.id, one.sealing), identity.device, signer)
        for one in roster.devices.values()
        if one.member in come and one.revoked is None
        for name, key in sorted(held.items())
        if name.register in roster.members[one.member].registers & CIRCLE_REGISTERS
    ]
