"""Pushes, receipts and pulls that are cut at a chosen byte, one visit for each, and what must hold after each."""

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from sqlalchemy import text

from lahityo.base.errors import NoConnection
from lahityo.domain.codes import Role
from tests.support.bad_line import BadLine
from tests.support.organisation import Laptop, Organisation
from tests.support.server import RunningServer

_SLACK = 60
"""Visits differ by a few bytes; the last ones of a reply may be read with it already."""
_DIRECTIONS = {"push": "up", "receipt": "down"}
_ROWS = "SELECT count(*) FROM envelopes WHERE org = :org"


class CutLines:
    """Two laptops on one bad line. `met` counts the cuts by where they fell."""

    def __init__(self, server: RunningServer, line: BadLine, organisation: Organisation) -> None:
        self.server = server
        self.line = line
        self.writer = organisation.found()
        self.reader = organisation.join(Role.SOCIAL_INSTRUCTOR)
        self.client = self.writer.add_client()
        self.met: Counter[str] = Counter()
        self.signed = 0
        self.sync(self.writer)
        self.sync(self.reader)

    def measure(self) -> dict[str, int]:
        """How many bytes a push, its receipt and a pull of one visit are, at least."""
        self._sign()
        self.sync(self.writer)  # the first visit of a client brings a key with it
        self.sync(self.reader)
        self._sign()
        before = dict(self.line.passed)
        self.sync(self.writer)
        between = dict(self.line.passed)
        self.sync(self.reader)
        return {
            "push": between["up"] - before["up"] - _SLACK,
            "receipt": between["down"] - before["down"] - _SLACK,
            "pull": self.line.passed["down"] - between["down"] - _SLACK,
        }

    def cut_at(self, where: str, size: int) -> bool:
        """One visit that goes through a cut after `size` bytes; whether the cut was met.

        Cut or not, after the next sync the server holds each envelope once and the reader sees the visit once.
        """
        before = self.line.cuts
        self._sign()
        if where == "pull":
            self.sync(self.writer)
        laptop, direction = (self.reader, "down") if where == "pull" else (self.writer, _DIRECTIONS[where])
        self.line.cut_after(direction, size, abruptly=size % 2 == 0)
        with suppress(NoConnection):
            laptop.sync()
        self.line.mend()
        self.sync(self.writer)
        self.sync(self.reader)
        met = self.line.cuts > before
        self.met[where] += met
        held = sum(self._own_envelopes(one) for one in (self.writer, self.reader))
        assert self._stored() == held
        ((shown,),) = self.reader.sql("SELECT count(*) FROM visit")
        assert shown == self.signed
        return met

    def agree(self) -> None:
        """Both show the same, each sentence once."""
        self.sync(self.reader)
        assert self.reader.problems() == self.writer.problems() == []
        assert self.reader.export() == self.writer.export()
        shown = self.reader.export().count('"situation":"Kirjaus ')
        assert shown == self.signed

    def _sign(self) -> None:
        self.writer.sign_visit(self.client, f"Kirjaus {self.signed}")
        self.signed += 1

    def sync(self, laptop: Laptop) -> None:
        """A sync on a line that holds."""
        assert laptop.sync().refused == 0

    def _stored(self) -> int:
        with self.server.store.reading() as connection:
            return int(connection.execute(text(_ROWS), {"org": self.writer.vault.identity.org}).scalar_one())

    @staticmethod
    def _own_envelopes(laptop: Laptop) -> int:
        query = "SELECT count(*) FROM envelope WHERE device = (SELECT id FROM device WHERE device = ?)"
        ((count,),) = laptop.sql(query, laptop.vault.identity.device)
        assert isinstance(count, int)
        return count


@contextmanager
def cut_lines(server: RunningServer, folder: Path) -> Iterator[CutLines]:
    """Two laptops of a new organisation behind a bad line to the server."""
    with ExitStack() as stack:
        line = stack.enter_context(BadLine(server.url))
        organisation = Organisation(folder, replace(server, url=line.url), stack)
        yield CutLines(server, line, organisation)
