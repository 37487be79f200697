"""The officers' sheets are lost: an administrator makes new ones, and the old ones open nothing that knows of it."""

import httpx2
import pytest

from lahityo.base.errors import BadInput, NoConnection, Refused
from lahityo.domain.codes import Role
from lahityo.protocol.grants import GrantBody, KeyName
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.protocol.types import unpack
from lahityo.server.store import inboxes
from lahityo.sync import founding, joining, recovering
from lahityo.sync.membership import organisation_keys
from lahityo.vault import header as headers
from lahityo.vault import key_file, keys
from lahityo.vault.invitation import read_code
from tests.support.organisation import Laptop, Organisation
from tests.support.server import RunningServer
from tests.support.vaults import CHEAP, OTHER_PASSPHRASE, refused

Team = tuple[Laptop, Laptop, Laptop]


@pytest.fixture
def team(organisation: Organisation) -> Team:
    """An administrator, a colleague who syncs and a nurse who may stay away."""
    chief = organisation.found()
    made = chief, organisation.join(Role.SOCIAL_INSTRUCTOR), organisation.join(Role.NURSE)
    chief.sync()
    return made


def seed_of(laptop: Laptop) -> bytes:
    """What is on the sheets; it is on paper alone from here on."""
    seed = founding.take_seed(laptop.vault)
    assert seed is not None
    founding.forget_seed(laptop.vault)
    return seed


def renew(chief: Laptop) -> bytes:
    recovering.renew(chief.vault, chief.server(), chief.now)
    chief.sync()
    return seed_of(chief)


def opens(laptop: Laptop, seed: bytes) -> bool:
    """Whether sheets with this seed open either of a laptop's key files."""
    recovery = organisation_keys(seed)[1]
    found = []
    for file in (laptop.paths.header, laptop.paths.previous_header):
        try:
            headers.unlock_with_recovery(headers.decode(file.read_bytes()), recovery)
            found.append(True)
        except BadInput:
            found.append(False)
    assert len(set(found)) == 1
    return found[0]


def granted(server: RunningServer, laptop: Laptop, seed: bytes) -> set[KeyName]:
    """The keys that lie on the server for sheets with this seed, and open."""
    roster, recovery = laptop.vault.roster, organisation_keys(seed)[1]
    with server.store.reading() as connection:
        recipients = list(inboxes.inbox_heads(connection, roster.org))
        waiting = [item.grant for one in recipients for item in inboxes.waiting(connection, roster.org, one, 0)]
    found = set()
    for grant in waiting:
        body = unpack(grant.body, GrantBody, 4096)
        if body.recipient_kind == "recovery" and body.recipient == roster.recovery_recipient[1]:
            try:
                found.add(keys.open_grant(grant, roster, ("recovery", body.recipient), recovery)[0])
            except keys.KeyRefused:
                continue
    return found


def every_key(laptop: Laptop) -> set[KeyName]:
    return {
        KeyName(team, register, epoch.number)
        for (team, register), epochs in laptop.vault.roster.epochs.items()
        for epoch in epochs
    }


def test_old_sheets_open_no_vault_that_has_synced_and_the_new_ones_do(team: Team) -> None:
    chief, colleague, away = team
    old = seed_of(chief)
    assert all(opens(laptop, old) for laptop in team)
    new = renew(chief)
    colleague.sync()
    for laptop in (chief, colleague):
        assert (opens(laptop, old), opens(laptop, new)) == (False, True)
    assert (opens(away, old), opens(away, new)) == (True, False)  # it has not heard of it
    away.sync()
    assert (opens(away, old), opens(away, new)) == (False, True)
    renewal = colleague.vault.roster.renewal
    assert renewal is not None
    assert renewal.by == chief.vault.identity.device


def test_a_forgotten_passphrase_is_replaced_with_the_new_sheets_and_not_with_the_old(team: Team) -> None:
    chief, colleague, _ = team
    client = colleague.add_client()
    colleague.sign_visit(client, "Sanat")
    old, new = seed_of(chief), renew(chief)
    colleague.sync()
    colleague.lock()
    with refused(BadInput, headers.OTHER_RECOVERY):
        key_file.replace_forgotten(
            colleague.paths, organisation_keys(old)[1], OTHER_PASSPHRASE, colleague.store, costs=CHEAP
        )
    key_file.replace_forgotten(
        colleague.paths, organisation_keys(new)[1], OTHER_PASSPHRASE, colleague.store, costs=CHEAP
    )
    colleague.unlock_with(OTHER_PASSPHRASE)
    assert colleague.situations() == ["Sanat"]
    colleague.sync()


def test_every_team_key_is_granted_to_the_new_sheets_and_the_old_ones_get_no_later_one(
    team: Team, quick_server: RunningServer
) -> None:
    chief, colleague, nurse = team
    old = seed_of(chief)
    before = every_key(chief)
    assert granted(quick_server, chief, old) == before
    new = renew(chief)
    for laptop in (colleague, nurse, chief, colleague, nurse):
        laptop.sync()
    now = every_key(chief)
    assert granted(quick_server, chief, new) == now
    assert granted(quick_server, chief, old) == set()
    # Every register has a key that was begun since: what is written now opens with no key that was on the old sheets.
    assert {(name.team, name.register) for name in now - before} == {(name.team, name.register) for name in before}
    assert chief.problems() == colleague.problems() == nurse.problems() == []


def test_only_an_administrator_makes_new_sheets(team: Team) -> None:
    _, colleague, _ = team
    with pytest.raises(Refused):
        recovering.renew(colleague.vault, colleague.server(), colleague.now)
    assert colleague.vault.roster.renewal is None


def test_a_lost_reply_leaves_one_set_of_new_sheets(team: Team) -> None:
    chief, _, _ = team
    seed_of(chief)
    entries = chief.vault.roster.seq
    chief.line.tamper = _cut_after_the_act
    with pytest.raises(NoConnection):
        recovering.renew(chief.vault, chief.server(), chief.now)
    chief.line.tamper = None
    assert founding.take_seed(chief.vault) is None  # not on paper before everybody is told
    recovering.renew(chief.vault, chief.server(), chief.now)
    assert chief.vault.roster.seq == entries + 1
    chief.sync()
    assert opens(chief, seed_of(chief))


def test_who_is_invited_before_and_after_new_sheets_joins_by_the_same_fingerprint(organisation: Organisation) -> None:
    chief = organisation.found()
    root = chief.vault.identity.root
    code = chief.invite("Kutsuttu Ihminen", Role.SOCIAL_INSTRUCTOR)
    new = renew(chief)
    early = organisation.laptop("early")
    joining.join(early.vault, early.server(), read_code(code), early.now)
    late = organisation.join(Role.SOCIAL_INSTRUCTOR)
    for laptop in (early, late):
        assert laptop.vault.roster.root == root
        assert opens(laptop, new)


def _cut_after_the_act(request: SyncRequest, response: SyncResponse) -> SyncResponse:
    if request.roster:
        raise httpx2.ReadError("cut")
    return response
