"""Threat 6: the server adds a device of its own to the members' list, to be granted keys or to write notes."""

import os

import msgspec
import pytest

from lahityo.base.errors import VerificationFailed
from lahityo.base.ids import new_id
from lahityo.crypto.envelope import BodyCodec
from lahityo.crypto.sealing import SealingKey
from lahityo.crypto.signing import SigningKey
from lahityo.protocol.change import Change, Op, write_changes
from lahityo.protocol.envelope import SIGNATURE_LABEL, Envelope, Header, digest, write_header
from lahityo.protocol.grants import KeyName
from lahityo.protocol.messages import FeedPage, SyncRequest, SyncResponse, Wanted
from lahityo.protocol.roster_acts import (
    POSSESSION_LABEL,
    AddDevice,
    RosterBody,
    RosterEntry,
    entry_digest,
    possession_message,
)
from lahityo.protocol.roster_acts import SIGNATURE_LABEL as ROSTER_LABEL
from lahityo.protocol.types import NO_DIGEST, NO_ID, pack
from tests.support.organisation import Laptop, both_sync

Two = tuple[Laptop, Laptop]


def _forged_device(laptop: Laptop, signer: str, by: bytes, key: SigningKey) -> RosterEntry:
    roster, org = laptop.vault.roster, laptop.vault.identity.org
    device, signing, sealing = new_id(), SigningKey(os.urandom(32)), SealingKey(os.urandom(32))
    message = possession_message(org, device, signing.public, sealing.public)
    possession = signing.sign(POSSESSION_LABEL, message)
    act = AddDevice(device, laptop.vault.identity.member, signing.public, sealing.public, possession, b"\0" * 28)
    body = pack(RosterBody(1, org, roster.seq + 1, roster.head, 1, signer, by, act))  # type: ignore[arg-type]
    return RosterEntry(body, key.sign(ROSTER_LABEL, entry_digest(body)))


@pytest.mark.parametrize("signer", ["org", "device", "invite"])
def test_a_device_that_the_server_signed_in_itself_is_refused_and_nothing_of_the_answer_is_merged(
    two: Two, signer: str
) -> None:
    first, second = two
    client = first.add_client()
    both_sync(first, second)
    first.sign_visit(client, "Oikea kirjaus")
    first.sync()
    before, devices = second.tables(), set(second.vault.roster.devices)
    by = {"org": NO_ID, "device": first.vault.identity.device, "invite": next(iter(second.vault.roster.invites))}[
        signer
    ]
    forged = _forged_device(second, signer, by, SigningKey(os.urandom(32)))
    second.line.tamper = lambda _, response: msgspec.structs.replace(response, roster=[forged])
    for _ in range(2):
        with pytest.raises(VerificationFailed):
            second.sync()
    assert set(second.vault.roster.devices) == devices
    assert second.problems() == ["roster"]
    assert second.casework.status.now().problems == 1
    after = second.tables()
    assert {name for name in after if after[name] != before[name]} == {"problem"}
    # Work goes on, and the honest server is believed again.
    second.sign_visit(client, "Kirjaaminen jatkuu")
    second.line.tamper = None
    second.sync()
    assert second.situations() == ["Kirjaaminen jatkuu", "Oikea kirjaus"]


def test_a_key_asked_for_by_a_device_that_is_not_in_the_roster_is_not_given(two: Two) -> None:
    first, second = two
    both_sync(first, second)
    team = first.casework.desk.team()
    wanted = [Wanted(new_id(), KeyName(team, register, 1)) for register in ("social", "shared")]
    sent: list[SyncRequest] = []

    def ask(request: SyncRequest, response: SyncResponse) -> SyncResponse:
        sent.append(request)
        return msgspec.structs.replace(response, wanted=wanted)

    first.line.tamper = ask
    first.sync()
    first.sync()
    assert [request.grants for request in sent] == [[]] * len(sent)


def test_a_change_signed_by_an_injected_device_is_not_merged_even_under_the_right_key(two: Two) -> None:
    """As if the server had got hold of a stream key as well: it still has no device that may write."""
    first, second = two
    client = first.add_client()
    visit = first.save_visit(client, "Oikeat sanat")
    both_sync(first, second)
    signing, device = SigningKey(os.urandom(32)), new_id()
    stream, key = second.sql(
        "SELECT stream.stream, key FROM stream JOIN stream_key ON stream_key.stream = stream.id WHERE register='social'"
    )[0]
    identity = second.vault.identity
    header = write_header(
        Header(1, identity.org, bytes(stream), device, 1, NO_DIGEST, 1, second.vault.roster.head, os.urandom(16))  # type: ignore[call-overload]
    )
    op = Op(visit, "visit", {"situation": "Väärennetyt sanat"})
    ciphertext = BodyCodec().seal(bytes(key), header, write_changes([Change(1, new_id(), 1, [], [op])]))  # type: ignore[call-overload]
    for label_key, forger in ((signing, device), (SigningKey(os.urandom(32)), first.vault.identity.device)):
        del forger
        envelope = Envelope(header, ciphertext, label_key.sign(SIGNATURE_LABEL, digest(header, ciphertext)))
        page = FeedPage(second.casework.desk.team(), "social", 99, False, [envelope])
        second.line.tamper = lambda _, response, page=page: msgspec.structs.replace(response, feeds=[page])
        second.sync()
    second.line.tamper = None
    assert second.read(visit).situation == "Oikeat sanat"
    # The cursor that came with the forgery is one that the server does not know, which is noticed as well.
    assert second.problems() == ["signer", "rolled_back"]
    second.edit(visit, done="Kirjaaminen jatkuu")
    assert second.read(visit).done == "Kirjaaminen jatkuu"


def test_a_change_signed_by_another_key_in_a_colleague_s_name_is_not_merged(two: Two) -> None:
    first, second = two
    visit = first.save_visit(first.add_client(), "Oikeat sanat")
    both_sync(first, second)
    first.edit(visit, situation="Uudet oikeat sanat")
    first.sync()

    def sign_anew(_: SyncRequest, response: SyncResponse) -> SyncResponse:
        pages = []
        for page in response.feeds:
            items = [
                msgspec.structs.replace(
                    item,
                    signature=SigningKey(bytes(32)).sign(SIGNATURE_LABEL, digest(item.header, item.ciphertext)),
                )
                for item in page.items
                if isinstance(item, Envelope)
            ]
            pages.append(FeedPage(page.team, page.register, page.position, page.more, items))  # type: ignore[arg-type]
        return msgspec.structs.replace(response, feeds=pages)

    second.line.tamper = sign_anew
    second.sync()
    assert second.read(visit).situation == "Oikeat sanat"
    assert second.problems() == ["signature"]
