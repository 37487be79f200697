"""An organisation of real laptops: profile, open vault, use cases and sync, with a line that a test may tamper with."""

import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import httpx2
import pytest

from lahityo.base.clock import Clock, system_clock
from lahityo.base.paths import ProfilePaths
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Role
from lahityo.domain.visit import VisitFields
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.protocol.wire import decode, encode
from lahityo.services.casework import Casework
from lahityo.services.drafts import VisitDraft
from lahityo.sync import founding, inviting, joining, revoking
from lahityo.sync.engine import Engine, Result
from lahityo.sync.handover import move_client
from lahityo.sync.server import Server, Traffic
from lahityo.vault.held import decode_state
from lahityo.vault.invitation import read_code
from lahityo.vault.merge import RecordState
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Vault
from tests.support.server import RunningServer, running_server
from tests.support.vaults import CHEAP, PASSPHRASE, MemoryStore

ORGANISATION, TEAM = "Kuvitteellinen hyvinvointialue", "Nopsajalka Itä"
START = "2026-11-20T09:30:00+02:00"

_NO_AUTHORITIES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""The servers here speak HTTP; to read the computer's authorities for each laptop takes longer than a sync."""

Tamper = Callable[[SyncRequest, SyncResponse], SyncResponse]


class _Body(httpx2.SyncByteStream):
    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        yield self._content


class Line(httpx2.BaseTransport):
    """The way to the server. `tamper` alters each answered sync; `cut` breaks one request, before or after it is done.

    `cut` is (number of the request from 1, "before" or "after" the server has processed it).
    """

    def __init__(self) -> None:
        self._real = httpx2.HTTPTransport(verify=_NO_AUTHORITIES)
        self.tamper: Tamper | None = None
        self.cut: tuple[int, str] | None = None
        self.requests = 0
        self.answers: list[SyncResponse] = []

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        self.requests += 1
        number, when = self.cut or (0, "")
        if self.requests == number and when == "before":
            raise httpx2.ConnectError("cut", request=request)
        body = request.read()
        response = self._real.handle_request(request)
        content = b"".join(response.stream)  # type: ignore[arg-type]
        response.close()
        if self.requests == number:
            raise httpx2.ReadError("cut", request=request)
        if request.url.path == "/v1/sync" and response.status_code == 200:
            answer = decode(content, SyncResponse)
            self.answers.append(answer)
            if self.tamper is not None:
                content = encode(self.tamper(decode(body, SyncRequest), answer))
        headers = [(name, value) for name, value in response.headers.raw if name.lower() != b"content-length"]
        return httpx2.Response(response.status_code, headers=headers, stream=_Body(content))

    def close(self) -> None:
        """Kept open: the next sync uses the same line."""

    def hang_up(self) -> None:
        self._real.close()


@dataclass
class Laptop:
    """One profile with its open vault. `traffic` is that of the last sync."""

    paths: ProfilePaths
    url: str
    state: Path
    clock: Clock = system_clock
    store: MemoryStore | None = field(default_factory=MemoryStore)
    line: Line = field(default_factory=Line)
    traffic: Traffic = field(default_factory=Traffic)
    vault: Vault = field(init=False)
    casework: Casework = field(init=False)
    is_open: bool = False

    def create(self) -> None:
        self._use(Vault.create(self.paths, PASSPHRASE, self.store, self.state, clock=self.now, costs=CHEAP))

    def unlock(self) -> None:
        self.unlock_with(PASSPHRASE)

    def unlock_with(self, passphrase: str) -> None:
        self._use(Vault.open(self.paths, passphrase, self.store, self.state, clock=self.now, costs=CHEAP))

    def lock(self) -> None:
        if self.is_open:
            self.is_open = False
            self.vault.close()

    def put_away(self) -> None:
        self.lock()
        self.line.hang_up()

    def now(self) -> datetime:
        return self.clock()

    def _use(self, vault: Vault) -> None:
        self.vault = vault
        self.casework = Casework(vault, vault.clock)
        self.is_open = True

    # --- the server

    def server(self) -> Server:
        return Server(self.url, transport=self.line)

    def sync(self, *, again: bool = False) -> Result:
        server = self.server()
        self.traffic = server.traffic
        self.line.requests = 0
        return Engine(self.vault, server, self.vault.clock).sync(again=again)

    def seal(self) -> None:
        """Seal what waits, as a push does first: what is written from now on is in other envelopes."""
        self.vault.write(lambda tx: tx.log.seal_waiting(1000))

    def invite(self, name: str, role: Role, team: str = TEAM) -> str:
        return inviting.invite(self.vault, self.server(), name, role, team, self.vault.clock)

    def hand_over(self, client: bytes, team: bytes, *registers: str, why: str = "Muutti toiselle alueelle") -> int:
        """Move a client's streams to another team."""
        given = registers or ("social", "shared")
        self.line.requests = 0
        return move_client(self.vault, self.server(), client, team, given, why)

    # --- work

    def add_client(self, name: str = "Aatu Kuvitteellinen", **fields: str) -> bytes:
        return self.casework.clients.add(ClientFields(name=name, **fields))  # type: ignore[arg-type]

    def draft(self, client: bytes, situation: str, **fields: object) -> VisitDraft:
        new = self.casework.drafts.new(client)
        return replace(
            new,
            fields=replace(new.fields, start=START, minutes=30, situation=situation, **fields),  # type: ignore[arg-type]
        )

    def save_visit(self, client: bytes, situation: str, **fields: object) -> bytes:
        draft = self.draft(client, situation, **fields)
        self.casework.visits.save(draft)
        return draft.id

    def sign_visit(self, client: bytes, situation: str, **fields: object) -> bytes:
        draft = self.draft(client, situation, **fields)
        self.casework.visits.sign(draft)
        return draft.id

    def edit(self, visit: bytes, **fields: object) -> None:
        draft = self.casework.visits.edit(visit)
        self.casework.visits.save(replace(draft, fields=replace(draft.fields, **fields)))  # type: ignore[arg-type]

    def correct(self, visit: bytes, reason: str = "Kirjattiin väärin", **fields: object) -> None:
        now = self.read(visit)
        self.casework.visits.correct(visit, replace(now, **fields), reason)  # type: ignore[arg-type]

    def read(self, visit: bytes) -> VisitFields:
        return self.casework.visits.get(visit).fields

    def situations(self) -> list[str]:
        return sorted(self.read(row.id).situation for row in self.casework.lists.recent())

    def export(self) -> str:
        return "".join(self.casework.exchange.export_lines())

    def search(self, words: str) -> list[str]:
        self.casework.lists.index_pending()
        return [hit.snippet for hit in self.casework.lists.search(words)]

    def problems(self) -> list[str]:
        return [str(row[0]) for row in self.sql("SELECT kind FROM problem ORDER BY id")]

    def sql(self, query: str, *values: object) -> list[tuple[object, ...]]:
        return self.vault.read(lambda connection: connection.execute(query, values).fetchall())

    def spoil(self, query: str, *values: object) -> None:
        """Change the vault's tables behind its back."""
        self.vault.write(lambda tx: tx.connection.execute(query, values))

    def tables(self) -> dict[str, list[tuple[object, ...]]]:
        return self.vault.read(dump)


_NUMBERED = "SELECT id, record, stream FROM record"
_BY_RECORD = {"record", "client", "visit", "correction", "agreement", "joint_visit", "document"}


def dump(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """Every table's rows, records by what they say; without FTS5's own segments, whose layout depends on history."""
    names = [
        row[0]
        for row in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'record\\_text\\_%' ESCAPE '\\'"
        )
        if row[0] not in {"record_text", "record_vocabulary", "meta"}
    ]
    numbers = {int(no): (bytes(record), stream) for no, record, stream in connection.execute(_NUMBERED)}
    found: dict[str, list[tuple[object, ...]]] = {}
    for name in names:
        rows = connection.execute(f"SELECT * FROM {name}").fetchall()
        if name in _BY_RECORD:
            # Records are numbered in the order they were merged, which no one sees.
            rows = [(numbers[row[0]], *row[1:]) for row in rows]
        found[name] = sorted(rows, key=repr)
    found["words"] = sorted(connection.execute("SELECT term, doc, cnt FROM record_vocabulary").fetchall())
    return found


def states(laptop: Laptop) -> dict[tuple[bytes, bytes], RecordState]:
    """Every merged record by stream and record."""
    rows = laptop.sql(
        "SELECT stream.stream, record.record, record.state FROM record JOIN stream ON stream.id = record.stream"
    )
    return {(bytes(s), bytes(r)): decode_state(bytes(state)) for s, r, state in rows}  # type: ignore[call-overload]


class Organisation:
    """The laptops of one organisation on one server; the first is an administrator besides."""

    def __init__(self, folder: Path, server: RunningServer, stack: ExitStack) -> None:
        self.folder = folder
        self.server = server
        self._stack = stack
        self.laptops: list[Laptop] = []

    def laptop(self, name: str, clock: Clock = system_clock, *, with_keyring: bool = True) -> Laptop:
        """A laptop that has an empty vault and belongs nowhere yet."""
        made = Laptop(ProfilePaths(self.folder / name), self.server.url, self.folder / f"{name}-state", clock)
        if not with_keyring:
            made.store = None
        made.create()
        self._stack.callback(made.put_away)
        return made

    def found(self, role: Role = Role.SOCIAL_INSTRUCTOR, clock: Clock = system_clock) -> Laptop:
        made = self.laptop("founder", clock)
        names = (ORGANISATION, TEAM, "Outi Perustaja")
        founding.found(made.vault, made.server(), self.server.new_token(), names, role, made.vault.clock)
        made.sync()
        self.laptops.append(made)
        return made

    def add_team(self, name: str) -> bytes:
        """A further team, which nobody is of yet; its id."""
        admin = self.laptops[0]
        return revoking.add_team(admin.vault, admin.server(), name, admin.vault.clock)

    def join(
        self, role: Role, name: str = "", clock: Clock = system_clock, *, with_keyring: bool = True, team: str = TEAM
    ) -> Laptop:
        """Invite and join; nobody else syncs meanwhile but the founder, who invites."""
        name = name or f"Jäsen {len(self.laptops)}"
        code = self.laptops[0].invite(name, role, team)
        made = self.laptop(f"laptop-{len(self.laptops)}", clock, with_keyring=with_keyring)
        joining.join(made.vault, made.server(), read_code(code), made.vault.clock)
        made.sync()
        self.laptops.append(made)
        return made

    def settle(self) -> None:
        """Sync everyone until nobody has news for another."""
        for _ in range(2):
            for laptop in self.laptops:
                laptop.sync()


@pytest.fixture(scope="session")
def quick_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """One server on SQLite for the session; a test founds an organisation of its own."""
    with running_server(f"sqlite:///{tmp_path_factory.mktemp('quick') / 'server.db'}") as running:
        yield running


@pytest.fixture
def organisation(tmp_path: Path, quick_server: RunningServer) -> Iterator[Organisation]:
    """An organisation that is not founded yet, on SQLite."""
    with ExitStack() as stack:
        yield Organisation(tmp_path, quick_server, stack)


@pytest.fixture
def two(organisation: Organisation) -> tuple[Laptop, Laptop]:
    """Two social instructors' laptops."""
    first = organisation.found()
    return first, organisation.join(Role.SOCIAL_INSTRUCTOR)


def both_sync(*laptops: Laptop) -> None:
    """Sync twice around, so that everything is everywhere."""
    for laptop in (*laptops, *laptops):
        laptop.sync()


def moment(hour: int) -> Clock:
    """A clock that stands at an hour of one day."""
    return lambda: datetime(2026, 11, 20, hour, tzinfo=UTC)
