"""Threat 10: the server delivers again what it delivered before, or something else in its place."""

from lahityo.protocol.envelope import Envelope
from lahityo.protocol.messages import FeedItem
from tests.support.meddling import meddling
from tests.support.organisation import Laptop, both_sync

Two = tuple[Laptop, Laptop]


def _but_cursors(laptop: Laptop) -> dict[str, list[tuple[object, ...]]]:
    return {name: rows for name, rows in laptop.tables().items() if name != "cursor"}


def test_everything_delivered_once_more_changes_nothing(two: Two) -> None:
    first, second = two
    client = first.add_client()
    visit = first.save_visit(client, "Alku", agreed="Sovittu")
    both_sync(first, second)
    first.edit(visit, situation="Uudet sanat")
    second.edit(visit, situation="Muut sanat")
    both_sync(first, second)
    before = _but_cursors(second)
    for _ in range(2):
        second.spoil("UPDATE cursor SET position = 0 WHERE feed <> 'inbox'")
        assert second.sync().pulled == 0
    assert _but_cursors(second) == before
    assert second.problems() == []
    assert second.vault.check().findings == ()


def test_one_page_that_holds_everything_twice_is_merged_once(two: Two) -> None:
    first, second = two
    visit = first.save_visit(first.add_client(), "Alku")
    first.edit(visit, situation="Uudet sanat")
    first.sync()
    second.line.tamper = meddling("social", lambda items: items + items)
    assert second.sync().pulled == 3
    assert second.situations() == ["Uudet sanat"]
    assert second.problems() == []


def test_an_old_envelope_under_a_new_number_is_refused(two: Two) -> None:
    first, second = two
    visit = first.save_visit(first.add_client(), "Alku")
    both_sync(first, second)
    first.edit(visit, situation="Uudet sanat")
    first.sync()
    old = next(
        Envelope(bytes(header), bytes(ciphertext), bytes(signature))  # type: ignore[call-overload]
        for header, ciphertext, signature in first.sql(
            "SELECT header, ciphertext, signature FROM envelope JOIN stream ON stream.id = envelope.stream"
            " WHERE register = 'social' AND seq = 1"
        )
    )

    def body_again(items: list[FeedItem]) -> list[FeedItem]:
        return [
            Envelope(item.header, old.ciphertext, old.signature) if isinstance(item, Envelope) else item
            for item in items
        ]

    second.line.tamper = meddling("social", body_again)
    second.sync()
    assert second.problems() == ["signature"]
    assert second.read(visit).situation == "Alku"


def test_another_change_in_a_known_place_is_a_fork_and_is_named(two: Two) -> None:
    """A laptop whose vault was copied writes on in both copies; the server delivers both histories."""
    first, second = two
    visit = first.save_visit(first.add_client(), "Alku")
    both_sync(first, second)
    first.lock()
    copied = first.paths.database.read_bytes()
    first.unlock()
    first.edit(visit, situation="Yksi historia")
    both_sync(first, second)
    first.lock()
    first.paths.database.write_bytes(copied)
    assert first.store is not None
    first.store.kept = {name: value for name, value in first.store.kept.items() if not name.startswith("anchor/")}
    first.unlock()
    first.edit(visit, situation="Toinen historia")
    result = first.sync()
    assert (result.pushed, result.problems) == (0, ["cloned"])
    other = first.sql("SELECT header, ciphertext, signature FROM envelope ORDER BY id DESC LIMIT 1")[0]
    envelope = Envelope(*(bytes(part) for part in other))  # type: ignore[call-overload]
    second.spoil("UPDATE cursor SET position = 0 WHERE feed LIKE 'social%'")
    second.line.tamper = meddling("social", lambda items: [*items, envelope])
    second.sync()
    assert second.problems() == ["fork"]
    assert second.read(visit).situation == "Yksi historia"
