"""Threat 7: the server seals a key of its own making to a device, so that what is written from then on opens to it."""

import os

import msgspec
import pytest

from lahityo.base.errors import VerificationFailed
from lahityo.crypto.signing import SigningKey
from lahityo.domain.codes import Role
from lahityo.protocol.grants import KeyGrant, KeyName
from lahityo.protocol.messages import InboxItem, SyncRequest, SyncResponse
from lahityo.protocol.types import NO_ID
from lahityo.sync import joining
from lahityo.vault import keys
from lahityo.vault.invitation import read_code
from tests.support.organisation import Laptop, Organisation

OWN = os.urandom(32)


def _grant(laptop: Laptop, name: KeyName, by: bytes, signer: SigningKey, key: bytes = OWN) -> KeyGrant:
    identity = laptop.vault.identity
    recipient = ("device", identity.device, laptop.vault.roster.devices[identity.device].sealing)
    return keys.make_grant(identity.org, name, key, recipient, by, signer)


def _deliver(laptop: Laptop, grant: KeyGrant) -> None:
    waiting = [InboxItem(1, grant)]

    def deliver(_: SyncRequest, response: SyncResponse) -> SyncResponse:
        return msgspec.structs.replace(response, inbox=[waiting.pop(), *response.inbox] if waiting else response.inbox)

    laptop.line.tamper = deliver
    laptop.sync()
    laptop.line.tamper = None


@pytest.mark.parametrize(
    "case", ["signed by nobody", "signed as a colleague", "signed as the organisation", "next epoch"]
)
def test_a_key_that_the_server_made_is_refused_and_nothing_is_written_under_it(
    two: tuple[Laptop, Laptop], case: str
) -> None:
    first, second = two
    client = first.add_client()
    first.sync()
    second.sync()
    team = second.casework.desk.team()
    epoch = 2 if case == "next epoch" else 1
    name = KeyName(team, "social", epoch)
    by = {"signed by nobody": os.urandom(16), "signed as the organisation": NO_ID}.get(
        case, first.vault.identity.device
    )
    second.spoil("DELETE FROM team_key WHERE register = 'social'")
    _deliver(second, _grant(second, name, by, SigningKey(os.urandom(32))))
    assert second.problems() == ["key"]
    assert OWN not in [bytes(row[0]) for row in second.sql("SELECT key FROM team_key")]  # type: ignore[call-overload]
    first.sync()
    second.sync()
    second.sign_visit(client, "Kirjattu oikealla avaimella")
    second.sync()
    first.sync()
    assert first.situations() == ["Kirjattu oikealla avaimella"]


def test_a_key_that_a_colleague_really_signed_is_refused_unless_the_roster_names_it(two: tuple[Laptop, Laptop]) -> None:
    """Whoever signs: the roster's commitment binds an epoch to one key, so no colleague can split a team."""
    first, second = two
    team = second.casework.desk.team()
    second.spoil("DELETE FROM team_key WHERE register = 'social'")
    identity = first.vault.identity
    _deliver(second, _grant(second, KeyName(team, "social", 1), identity.device, identity.signing_key()))
    assert second.problems() == ["key"]
    assert OWN not in [bytes(row[0]) for row in second.sql("SELECT key FROM team_key")]  # type: ignore[call-overload]


def test_a_grant_for_another_register_or_device_does_not_open(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    identity = first.vault.identity
    team = second.casework.desk.team()
    real = first.vault.read(keys.held_team_keys)[KeyName(team, "social", 1)]
    wrong = _grant(second, KeyName(team, "shared", 1), identity.device, identity.signing_key(), real)
    second.spoil("DELETE FROM team_key WHERE register = 'shared'")
    _deliver(second, wrong)
    assert second.problems() == ["key"]
    assert second.sql("SELECT key FROM team_key WHERE register = 'shared' AND key = ?", real) == []
    _deliver(second, _grant(first, KeyName(team, "shared", 1), identity.device, identity.signing_key(), real))
    assert second.problems() == ["key", "key"]


def test_a_joining_device_is_given_no_key_of_the_server_s_making(organisation: Organisation) -> None:
    founder = organisation.found()
    invitation = read_code(founder.invite("Uusi", Role.SOCIAL_INSTRUCTOR))
    joiner = organisation.laptop("joiner")
    team = founder.casework.desk.team()
    recipient = ("invite", invitation.id, invitation.sealing_key().public)
    forged = keys.make_grant(
        invitation.org, KeyName(team, "social", 1), OWN, recipient, founder.vault.identity.device,
        SigningKey(os.urandom(32)),
    )  # fmt: skip

    def swap(_: SyncRequest, response: SyncResponse) -> SyncResponse:
        return msgspec.structs.replace(response, inbox=[InboxItem(99, forged), *response.inbox])

    joiner.line.tamper = swap
    with pytest.raises(VerificationFailed):
        joining.join(joiner.vault, joiner.server(), invitation, joiner.now)
    assert not joiner.vault.joined
    joiner.line.tamper = None
    joining.join(joiner.vault, joiner.server(), invitation, joiner.now)
    assert OWN not in joiner.vault.read(keys.held_team_keys).values()
