"""Three laptops that do anything at all over a flaky network, by seeded dice; what was acknowledged is remembered."""

import random
from collections import Counter
from dataclasses import replace

from lahityo.base.errors import NoConnection, Refused
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Role
from tests.support.organisation import Laptop, Organisation, states

_KEPT = 400
"""So many clients and visits of each kind are picked from; older ones rest."""


class DiceOffice:
    """One operation at a time on one of three laptops. `done` counts operations, `cut` the syncs that were broken off.

    `acknowledged` holds every sentence whose saving returned and that no later saving replaced.
    """

    def __init__(self, organisation: Organisation, seed: int) -> None:
        self.dice = random.Random(seed)
        organisation.found()
        organisation.join(Role.SOCIAL_INSTRUCTOR)
        organisation.join(Role.SOCIAL_INSTRUCTOR)
        self.laptops = organisation.laptops
        for laptop in (*self.laptops, *self.laptops):
            laptop.sync()
        self.acknowledged: set[str] = set()
        self.clients: list[bytes] = []
        self.open: list[bytes] = []
        self.signed: list[bytes] = []
        self.done: Counter[str] = Counter()
        self.cut = 0
        self._words = 0

    def roll(self) -> None:
        """One operation."""
        laptop = self.dice.choice(self.laptops)
        name, operation = self.dice.choices(_OPERATIONS, _WEIGHTS)[0]
        if operation(self, laptop):
            self.done[name] += 1

    def agree(self) -> None:
        """On a line that holds, all become equal, and every acknowledged sentence is there, as often as it was said."""
        for laptop in (*self.laptops, *self.laptops, *self.laptops):
            laptop.line.cut = None
            result = laptop.sync()
            assert (result.refused, result.problems) == (0, [])
        exports = {laptop.export() for laptop in self.laptops}
        assert len(exports) == 1, "the laptops differ"
        shown = exports.pop() + self._documents(self.laptops[0])
        lost = [sentence for sentence in self.acknowledged if sentence not in shown]
        assert lost == []
        assert len({repr(sorted(states(laptop).items())) for laptop in self.laptops}) == 1
        for laptop in self.laptops:
            assert laptop.problems() == []
            assert laptop.vault.check().findings == ()
            visits = [visit for (visit,) in laptop.sql("SELECT visit FROM visit")]
            assert len(visits) == len(set(visits)) == len(self.open) + len(self.signed)

    def _documents(self, laptop: Laptop) -> str:
        """What was signed, and every correction of it, which the export shows as it stands in the end."""
        views = [laptop.casework.visits.get(visit) for visit in self.signed]
        return repr([(view.original.situation, [one.reason for one in view.corrections]) for view in views])

    # --- operations; each returns whether it found anything to do

    def add_client(self, laptop: Laptop) -> bool:
        name = f"Asiakas {self._word()}"
        self.clients.append(laptop.casework.clients.add(ClientFields(name=name)))
        self.acknowledged.add(f'"{name}"')
        return True

    def save(self, laptop: Laptop) -> bool:
        """A new visit; it may be worked on by anybody later."""
        client = self._client(laptop)
        if client is None:
            return False
        self.open.append(laptop.save_visit(client, self._word(), agreed=self._say()))
        return True

    def edit(self, laptop: Laptop) -> bool:
        """Another field each time would need a merge to be forgotten: here every laptop has a field of its own."""
        visit = self._pick(laptop, self.open)
        if visit is None:
            return False
        try:
            draft = laptop.casework.visits.edit(visit)
            fields = {("done", "place", "situation")[self.laptops.index(laptop)]: self._word()}
            laptop.casework.visits.save(replace(draft, fields=replace(draft.fields, **fields)))  # type: ignore[arg-type]
        except Refused:
            return False  # someone has signed it meanwhile
        return True

    def sign_new(self, laptop: Laptop) -> bool:
        client = self._client(laptop)
        if client is None:
            return False
        self.signed.append(laptop.sign_visit(client, self._say(), agreed=self._say()))
        return True

    def correct(self, laptop: Laptop) -> bool:
        visit = self._pick(laptop, self.signed)
        if visit is None:
            return False
        laptop.correct(visit, self._say(), situation=self._word())
        return True

    def lock(self, laptop: Laptop) -> bool:
        laptop.lock()
        laptop.unlock()
        return True

    def sync(self, laptop: Laptop) -> bool:
        """Half of them are broken off, before or after the server has done its part."""
        when = self.dice.choice(("before", "after"))
        laptop.line.cut = (self.dice.randrange(1, 3), when) if self.dice.random() < 0.5 else None
        try:
            result = laptop.sync()
        except NoConnection:
            self.cut += 1
        else:
            assert (result.refused, result.problems) == (0, [])
        finally:
            laptop.line.cut = None
        return True

    # --- words and choices

    def _word(self) -> str:
        self._words += 1
        return f"sanat {self._words:06d}"

    def _say(self) -> str:
        """Words that nothing takes back once they are acknowledged; the caller saves them next."""
        sentence = self._word()
        self.acknowledged.add(sentence)
        return sentence

    def _client(self, laptop: Laptop) -> bytes | None:
        return self._pick(laptop, self.clients, "client")

    def _pick(self, laptop: Laptop, of: list[bytes], kind: str = "visit") -> bytes | None:
        """One that this laptop has heard of already."""
        candidates = self.dice.sample(of[-_KEPT:], min(8, len(of[-_KEPT:])))
        return next((one for one in candidates if _knows(laptop, kind, one)), None)


def _knows(laptop: Laptop, kind: str, identifier: bytes) -> bool:
    return bool(laptop.sql(f"SELECT 1 FROM {kind} WHERE {kind} = ?", identifier))


_OPERATIONS = [
    (one.__name__, one)
    for one in (
        DiceOffice.add_client, DiceOffice.save, DiceOffice.edit, DiceOffice.sign_new, DiceOffice.correct,
        DiceOffice.lock, DiceOffice.sync,
    )
]  # fmt: skip
_WEIGHTS = (4, 18, 24, 18, 12, 2, 22)
