"""The product as the bench drives it: laptops whose closed profiles are copied, to repeat a first sync."""

import copy
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from sqlalchemy import insert, select

from lahityo.base.clock import system_clock, to_millis
from lahityo.base.ids import new_id
from lahityo.base.paths import ProfilePaths
from lahityo.domain.codes import Register, Role
from lahityo.domain.visit import VisitFields
from lahityo.server.store.schema import metadata
from lahityo.server.store.store import Store
from lahityo.services.casework import Casework
from lahityo.services.drafts import VisitDraft
from lahityo.sync import founding, inviting, joining
from lahityo.sync.engine import Engine
from lahityo.sync.server import Server
from lahityo.vault.invitation import read_code
from lahityo.vault.vault import Vault

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.support.server import ServerProcess
from tests.support.vaults import MemoryStore

PASSPHRASE = "kolme sanaa ja metsäpolku"  # noqa: S105 - of vaults that are thrown away
NAMES = ("Mittaamo", "Ryhmä", "Jari Lummela")
COLLEAGUE = "Outi Kaskinen"


@dataclass
class Profile:
    """A profile's folder and its keyring."""

    root: Path
    keyring: MemoryStore = field(default_factory=MemoryStore)

    @property
    def paths(self) -> ProfilePaths:
        """The profile's files."""
        return ProfilePaths(self.root / "profile")

    def copied(self, root: Path) -> "Profile":
        """A copy of a closed profile."""
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(self.root, root)
        store = MemoryStore()
        store.kept = copy.deepcopy(self.keyring.kept)
        return Profile(root, store)


class Laptop:
    """An open profile with its connection to a server; use it as a context manager."""

    def __init__(self, profile: Profile, url: str, *, create: bool = False) -> None:
        self.profile = profile
        begin = Vault.create if create else Vault.open
        self.vault = begin(profile.paths, PASSPHRASE, profile.keyring, profile.root)
        self.casework = Casework(self.vault, system_clock)
        self.server = Server(url)
        self.engine = Engine(self.vault, self.server, system_clock)

    def __enter__(self) -> Self:
        """Nothing: the vault is open."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the connection and the vault."""
        self.server.close()
        self.vault.close()

    def sign(self, fields: VisitFields) -> None:
        """Sign one visit, as the editor does."""
        self.casework.visits.sign(VisitDraft(new_id(), Register.SOCIAL, fields))

    def invite(self) -> str:
        """An invitation for a colleague of the same profession."""
        return inviting.invite(self.vault, self.server, COLLEAGUE, Role.SOCIAL_INSTRUCTOR, NAMES[1], system_clock)


def founded(root: Path, url: str, token: str) -> Laptop:
    """A new laptop that founds the organisation."""
    laptop = Laptop(Profile(root), url, create=True)
    founding.found(laptop.vault, laptop.server, token, NAMES, Role.SOCIAL_INSTRUCTOR, system_clock)
    return laptop


def joined(root: Path, url: str, code: str) -> Profile:
    """A new, closed profile that has joined and never synced."""
    invitation = read_code(code)
    with Laptop(Profile(root), url, create=True) as laptop:
        joining.join(laptop.vault, laptop.server, invitation, system_clock)
        return laptop.profile


def new_server_database(url: str) -> str:
    """Create the server's tables; a setup token."""
    store = Store.prepare(url, create=True)
    try:
        return store.new_setup_token(to_millis(system_clock()))
    finally:
        store.close()


def copy_server_database(source: str, target: str) -> None:
    """The same rows in a new database, of either kind."""
    old, new = Store.prepare(source, create=True), Store.prepare(target, create=True)
    try:
        with old.reading() as reading, new.writing() as writing:
            for table in metadata.sorted_tables:
                rows = [dict(row) for row in reading.execute(select(table)).mappings()]
                if table.name == "server_meta":
                    writing.execute(table.delete())
                if rows:
                    writing.execute(insert(table), rows)
    finally:
        old.close()
        new.close()


@contextmanager
def product_server(database: str) -> Iterator[str]:
    """`lahityo-server serve` in a process of its own; its address."""
    with ServerProcess(database) as process:
        yield process.url
