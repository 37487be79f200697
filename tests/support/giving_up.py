"""A change that the server has refused, and a person who gives it up."""

from lahityo.protocol.codes import Outcome
from tests.support.organisation import Laptop

WHY = "Kirjattu toisaalle"
_REFUSE = "UPDATE own_log SET outcome = ? WHERE first IS NULL AND outcome IS NULL"


def refused(laptop: Laptop, client: bytes, *words: str) -> None:
    """Signed visits that were sealed into one, sent and refused, as far as this laptop knows."""
    for one in words:
        laptop.sign_visit(client, one)
    refuse_what_waits(laptop)


def refuse_what_waits(laptop: Laptop) -> None:
    """All that waits is sealed, and the server's answer is no."""
    laptop.seal()
    laptop.spoil(_REFUSE, int(Outcome.NOT_ALLOWED))


def give_up(laptop: Laptop) -> None:
    """Every line that was refused for itself; what only waits behind it cannot be given up."""
    for line in laptop.casework.outbox.lines():
        laptop.casework.outbox.give_up(line.numbers, WHY)


def whole(laptop: Laptop) -> None:
    """The log holds, and what it is made into anew is what is there."""
    assert laptop.vault.check().findings == ()
    before = laptop.tables()
    laptop.vault.rebuild()
    assert laptop.tables() == before


def nothing_waits(laptop: Laptop) -> None:
    """The outbox is empty, on the page and in the count."""
    now = laptop.casework.status.now()
    assert (now.waiting, now.refused) == (0, 0)
    assert laptop.casework.outbox.lines() == []


def given_up_here(laptop: Laptop) -> set[str]:
    """The reasons in the history of what was given up."""
    return {one.reason for one in laptop.casework.troubles.history() if one.refused}
