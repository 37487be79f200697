"""The whole way, by the commands alone: laptop A, a server that is killed while it is pushed to, laptop B."""

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
import zstandard
from psycopg.sql import SQL, Identifier

import sample_text
from lahityo.domain.codes import Register
from tests.support.commands import Person
from tests.support.organisation import ORGANISATION, TEAM
from tests.support.server import ServerProcess, new_token
from tests.support.tcp_proxy import RecordingProxy

CANARY = "Kumppani nukkui kylmässä kellarissa ja pelkäsi häätöä"
PEOPLE = sample_text.clients(10)
VISITS = 200
ZSTD = b"\x28\xb5\x2f\xfd"


@dataclass
class Killer:
    """Kills the server at a moment of the push."""

    server: ServerProcess
    moment: str
    done: bool = False

    def __call__(self, direction: str, size: int) -> bool:
        middle = self.moment == "in the middle" and direction == "up" and size > 60_000
        stored = self.moment == "before its answer" and direction == "down" and self._pushed
        if direction == "up" and size > 60_000:
            self._pushed = True
        if not self.done and (middle or stored):
            self.done = True
            self.server.kill()
            return False
        return True

    _pushed: bool = False


def _visits(folder: Path) -> Path:
    lines = list(sample_text.visits(VISITS - 1, PEOPLE, register=Register.SOCIAL))
    lines.append({**lines[-1], "situation": CANARY, "done": CANARY, "agreed": CANARY})
    file = folder / "visits.jsonl"
    file.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    return file


def _stored(database: str) -> bytes:
    """Everything the server keeps: its files, or every value of every table."""
    if database.startswith("sqlite"):
        path = Path(database.removeprefix("sqlite:///"))
        return b"".join(file.read_bytes() for file in sorted(path.parent.glob(path.name + "*")))
    found: list[bytes] = []
    with psycopg.connect(database) as connection:
        names = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        for (name,) in names:
            for row in connection.execute(SQL("SELECT * FROM {}").format(Identifier(name))):
                found += [value if isinstance(value, bytes) else str(value).encode() for value in row]
    return b"\0".join(found)


def _unpacked(traffic: bytes) -> bytes:
    """Every compressed body that went by, as it reads unpacked."""
    found, at = [], traffic.find(ZSTD)
    while at >= 0:
        with suppress(zstandard.ZstdError):
            found.append(zstandard.ZstdDecompressor().decompressobj().decompress(traffic[at:]))
        at = traffic.find(ZSTD, at + 1)
    return b"\0".join(found)


def _needles() -> list[bytes]:
    words = [CANARY, "kellarissa", "Kumppani nukkui", ORGANISATION, TEAM, "Outi Perustaja", "Hilma Keksitty"]
    for person in PEOPLE:
        words += [person["name"], person["name"].split()[-1], person.get("hetu", person["name"])]
    return [needle for word in words for needle in (word.encode(), word.casefold().encode(), word.encode("utf-16-le"))]


def test_two_hundred_visits_reach_the_other_laptop_through_a_server_killed_during_the_push(
    scripted: Path, capsys: pytest.CaptureFixture[str], database_url: str
) -> None:
    token = new_token(database_url)
    with ServerProcess(database_url) as server, RecordingProxy(server.url) as proxy:
        first, second = Person(scripted, "a", capsys), Person(scripted, "b", capsys)
        assert first.found(proxy.url, token).code == 0
        assert second.run("join", first.invite("Hilma Keksitty", "social_worker")).code == 0
        assert first.run("import", _visits(scripted), "--json").json == {"imported": VISITS}
        for moment in ("in the middle", "before its answer"):
            proxy.watch = killer = Killer(server, moment)
            assert first.run("sync", "--json").code == 4
            assert killer.done
            server.start()
        pushed = first.run("sync", "--json").json
        assert (pushed["refused"], pushed["conflicts"]) == (0, 0)
        assert first.run("sync", "--json").json["pushed"] == 0
        pulled = second.run("sync", "--json").json
        assert pulled["pulled"] == 2 * VISITS + len({line["client"] for line in _named(scripted)})
        exported = first.run("export", "--format", "jsonl").out
        assert second.run("export", "--format", "jsonl").out == exported
        assert len(exported.splitlines()) == VISITS
        hits = second.run("search", "kellariin", "--json").json
        assert any("kellarissa" in hit["snippet"] for hit in hits)
        assert any("häätöä" in hit["snippet"] for hit in second.run("search", "häädön", "--json").json)
        for person in (first, second):
            assert person.run("vault", "check", "--json").json["ok"] is True
        traffic = proxy.recorded()
        stored = _stored(database_url)
    files = {
        str(file): file.read_bytes()
        for folder in (first.profile, second.profile, scripted / "state")
        for file in folder.rglob("*")
        if file.is_file()
    }
    unpacked = _unpacked(traffic)
    assert len(traffic) > 100_000
    assert b"situation" not in unpacked
    assert len(unpacked) > 100_000
    assert len(stored) > 100_000
    assert any(name.endswith("vault.db") for name in files)
    for where, content in {
        "traffic": traffic,
        "unpacked": unpacked,
        "server": stored,
        "log": server.log.encode(),
        **files,
    }.items():
        assert not [needle for needle in _needles() if needle in content], where


def _named(folder: Path) -> list[dict[str, str]]:
    lines = (folder / "visits.jsonl").read_text(encoding="utf-8").splitlines()
    return [{"client": json.loads(line)["client"]["name"]} for line in lines]
