"""Threat 16: a colleague, or the server with his help, puts words into another's note or signs in another's name."""

import msgspec

from lahityo.crypto.signing import SigningKey
from lahityo.protocol.change import Op
from lahityo.protocol.envelope import SIGNATURE_LABEL, Envelope, digest
from lahityo.protocol.messages import FeedPage, SyncRequest, SyncResponse
from tests.support.organisation import Laptop, both_sync

Two = tuple[Laptop, Laptop]


def test_an_envelope_in_anothers_name_that_a_colleague_signed_is_refused(two: Two) -> None:
    first, second = two
    client = first.add_client()
    both_sync(first, second)
    first.sign_visit(client, "Oikea kirjaus")
    first.sync()
    colleague = second.vault.identity.signing_key()
    second.line.tamper = lambda _, response: _signed_anew(response, colleague)
    second.sync()
    assert second.situations() == []
    assert set(second.problems()) == {"signature"}


def test_a_signed_note_keeps_its_words_whatever_a_colleague_writes_on_it(two: Two) -> None:
    """His device's key is good, and the change is his own: it stands in the history beside the note, not in it."""
    first, second = two
    client = first.add_client()
    visit = first.sign_visit(client, "Allekirjoitettu")
    both_sync(first, second)

    def overwrite(tx: object) -> None:
        log = tx.log  # type: ignore[attr-defined]
        stream = log.streams.of_client(client, "social")
        log.append(stream, [[Op(visit, "visit", {"situation": "Toisen sanat", "signed": 2})]], 2)

    second.vault.write(overwrite)
    both_sync(second, first)
    for laptop in two:
        assert laptop.read(visit).situation == "Allekirjoitettu"
        assert laptop.casework.visits.get(visit).author == "Outi Perustaja"


def _signed_anew(response: SyncResponse, key: SigningKey) -> SyncResponse:
    def anew(page: FeedPage) -> FeedPage:
        items = [
            Envelope(one.header, one.ciphertext, key.sign(SIGNATURE_LABEL, digest(one.header, one.ciphertext)))
            if isinstance(one, Envelope)
            else one
            for one in page.items
        ]
        return msgspec.structs.replace(page, items=items)

    return msgspec.structs.replace(response, feeds=[anew(page) for page in response.feeds])


def test_a_colleagues_own_page_is_taken_as_it_is(two: Two) -> None:
    """The line that tampers in the first test would pass an honest page: what is refused there is the signature."""
    first, second = two
    client = first.add_client()
    both_sync(first, second)
    first.sign_visit(client, "Oikea kirjaus")
    first.sync()

    def untouched(_: SyncRequest, response: SyncResponse) -> SyncResponse:
        return _signed_anew(response, first.vault.identity.signing_key())

    second.line.tamper = untouched
    second.sync()
    assert second.situations() == ["Oikea kirjaus"]
