"""The open vault: two lanes into the encrypted file, the log on the write lane, and what is known of the organisation.

Everything that writes goes through `write`: one transaction, durable when it returns. What it touched is told to the
listeners afterwards. Closing saves the anchor and forgets keys and connections.
"""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from lahityo.base.clock import Clock, system_clock, to_millis
from lahityo.base.errors import EnvironmentFault, VaultDamaged
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.paths import ProfilePaths
from lahityo.crypto.aead import OpenFailed
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_acts import RosterBody, RosterEntry, read_entry
from lahityo.protocol.types import Malformed
from lahityo.vault import anchor as anchors
from lahityo.vault import (
    attachments,
    integrity,
    key_file,
    making,
    meta,
    provision,
    restoring,
    roster_log,
    schema,
    search,
    upgrades,
)
from lahityo.vault import backup as backups
from lahityo.vault import header as headers
from lahityo.vault.attachments import ChunkFiles
from lahityo.vault.backup import BackupInfo
from lahityo.vault.database import open_database
from lahityo.vault.header import NORMAL, Costs, Header, VaultKey
from lahityo.vault.incoming import Incoming
from lahityo.vault.integrity import Report
from lahityo.vault.lanes import Priority, ReadLane, WriteLane
from lahityo.vault.log import Log, own_head_at, read_own_head
from lahityo.vault.meta import Identity
from lahityo.vault.reader import Reader
from lahityo.vault.secrets import SecretStore
from lahityo.vault.sql import Connection
from lahityo.vault.words import Words

T = TypeVar("T")
_logger = logging.getLogger(__name__)
Touched = frozenset[tuple[str, bytes]]

NEWER_VAULT = QT_TRANSLATE_NOOP("Errors", "This vault was made by a newer Lähityö; update Lähityö to open it.")
NO_SCHEMA = QT_TRANSLATE_NOOP(
    "Errors", "The vault's database holds nothing of a vault, so it is not used. Restore a backup."
)


@dataclass
class Tx:
    """A write transaction. `log` and `incoming` are there once the vault belongs to an organisation."""

    connection: Connection
    vault: "Vault"
    touched: set[tuple[str, bytes]] = field(default_factory=set)

    @property
    def log(self) -> Log:
        """The change log; BadInput before an organisation is joined."""
        return self.vault._log_of(self.connection)

    @property
    def incoming(self) -> Incoming:
        """Verifies and merges what the server sent."""
        return Incoming(self.log, self.vault.clock)

    @property
    def restored(self) -> bool:
        """Whether a backup was put back and the server has not been met since."""
        return meta.is_restored(self.connection)

    def touch(self, kind: str, identifier: bytes) -> None:
        """Tell the listeners of something that no record stands for."""
        self.touched.add((kind, identifier))

    def become(self, identity: Identity) -> None:
        """This vault is another device from here on: the log is read anew, and is written as that device."""
        meta.put_struct(self.connection, "identity", identity)
        self.vault._take_identity()

    def extend_roster(self, entry: RosterEntry) -> RosterBody:
        """Verify and store a roster entry; the vault's roster moves on when the transaction is durable.

        One that is here already, since two threads have asked for the roster at the same time, changes nothing.
        """
        roster = self.vault._working_roster()
        if roster.holds(entry):
            return read_entry(entry)
        body = roster_log.extend(self.connection, roster, entry)
        self.touch("roster", body.org)
        return body


class Vault:
    """An unlocked vault. `read` and `write` may be called from any thread and block until done."""

    def __init__(
        self, paths: ProfilePaths, key: VaultKey, header: Header, store: SecretStore | None, anchor_folder: Path,
        clock: Clock, *, costs: Costs = NORMAL,
    ) -> None:  # fmt: skip
        self.paths = paths
        self.clock = clock
        self.header = header
        self._key = key
        self._store = store
        self._costs = costs
        self._place = anchors.place(store, anchor_folder, header.vault_id, key.anchor)
        self.files = ChunkFiles(paths.attachments)
        self._header_lock = threading.Lock()
        self._backup_lock = threading.Lock()
        self._listeners: list[Callable[[Touched], None]] = []
        self._log: Log | None = None
        self._draft_roster: Roster | None = None
        self._becoming = False
        self._words: Words | None = None
        self._words_lock = threading.Lock()
        self._anchor_lock = threading.Lock()
        self._anchored = -1
        self.anchor_missing = False
        self._before: tuple[Roster, Identity | None] | None = None
        self._writer = WriteLane(
            "lahityo-write", lambda: open_database(paths.database, key.database), self._forget_unwritten
        )
        try:
            self._prepare()
            self._reader = ReadLane("lahityo-read", lambda: open_database(paths.database, key.database, read_only=True))
        except BaseException:
            self._writer.close(drain=False)
            raise

    # --- opening and closing

    @classmethod
    def create(
        cls, paths: ProfilePaths, passphrase: str, store: SecretStore | None, anchor_folder: Path,
        *, clock: Clock = system_clock, costs: Costs = NORMAL,
    ) -> "Vault":  # fmt: skip
        """A new, empty vault; BadInput when the profile holds one."""
        header, key = provision.make(paths, passphrase, store, clock=clock, costs=costs)
        return cls(paths, key, header, store, anchor_folder, clock, costs=costs)

    @classmethod
    def open(
        cls, paths: ProfilePaths, passphrase: str, store: SecretStore | None, anchor_folder: Path,
        *, clock: Clock = system_clock, costs: Costs = NORMAL,
    ) -> "Vault":  # fmt: skip
        """Unlock; each fault has its own sentence and changes nothing."""
        header = key_file.load(paths)
        key = headers.unlock(header, passphrase, store)
        restoring.finish(paths)
        provision.finish(paths)
        backups.remove_left_snapshot(paths)
        return cls(paths, key, header, store, anchor_folder, clock, costs=costs)

    def close(self) -> None:
        """Lock: finish what is being written and backed up, save the anchor, close both lanes, drop the keys."""
        with self._backup_lock:
            self._close()

    def _close(self) -> None:
        self._reader.close(drain=False, interrupt=True)
        try:
            # The anchor as it was holds as well: locking must not fail for a keyring or a disk that does.
            with suppress(EnvironmentFault, VaultDamaged):
                self.save_anchor()
        finally:
            self._writer.close()
            self._log = None
            self._key = VaultKey(b"")
            self._listeners.clear()

    def _prepare(self) -> None:
        def begin(connection: Connection) -> None:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version == 0:
                raise VaultDamaged(NO_SCHEMA)
            if version > schema.SCHEMA_VERSION:
                raise VaultDamaged(NEWER_VAULT)
            if version < schema.SCHEMA_VERSION:
                upgrades.upgrade(connection, version)

        self._in_lane(begin).result()
        self._in_lane(self._compare_anchor).result()
        self.roster = self._in_lane(roster_log.load).result()
        self._identity = self._in_lane(lambda c: meta.get_struct(c, "identity", Identity)).result()
        # A log that cannot be read to its end keeps the tables that were made before; `check` says what is wrong.
        with suppress(OpenFailed, Malformed, VaultDamaged, EnvironmentFault):
            self._in_lane(_make_anew).result()

    def _compare_anchor(self, connection: Connection) -> None:
        if meta.is_restored(connection):
            return
        anchor = self._place.load()
        counter, _ = read_own_head(connection)
        self.anchor_missing = anchor is None and counter > 0
        anchors.require(anchors.compare(anchor, counter, lambda count: own_head_at(connection, count)))

    def save_anchor(self) -> None:
        """Tell the keyring (or the file outside the profile) how far this vault has come."""
        with self._anchor_lock:  # an act of an administrator syncs beside the app's own sync, and both end here
            counter, head = self._in_lane(read_own_head).result()
            if counter != self._anchored:
                self._place.save(anchors.Anchor(self.header.vault_id, counter, head, to_millis(self.clock())))
                self._anchored = counter

    # --- who this is

    @property
    def identity(self) -> Identity:
        """Who this device is; BadInput before an organisation is joined."""
        if self._identity is None:
            return self.read(meta.identity)
        return self._identity

    @property
    def joined(self) -> bool:
        """Whether the vault belongs to an organisation."""
        return self._identity is not None

    def keep_recovery_slot(self) -> None:
        """Let the officers' sheets that are in force, as the roster has them, open this vault, and no former ones."""
        with self._header_lock:
            slot, public = self.header.recovery, self.roster.recovery
            if slot is None or slot.public != public:
                self.header = key_file.set_recovery_slot(self.paths, self.header, self._key, public)

    def change_passphrase(self, old: str, new: str) -> None:
        """Replace the passphrase; WrongPassphrase or BadInput leaves it as it was."""
        with self._header_lock:
            self.header = key_file.change_passphrase(self.paths, old, new, self._store, costs=self._costs)

    # --- care of the whole

    def check(self) -> Report:
        """The cipher's and the database's own checks, every chain and signature, and the anchor."""
        findings = self._in_lane(_outside_transaction(self._check_file)).result()
        try:
            report = self.read(integrity.check_log)
        except (VaultDamaged, EnvironmentFault) as error:
            # A page that does not decrypt fails the connection that met it, by more names than one.
            return Report(0, 0, 0, 0, (*findings, f"the log cannot be read to its end: {error}"))
        anchor = self._place.load()
        verdict = self.read(lambda c: anchors.compare(anchor, read_own_head(c)[0], lambda count: own_head_at(c, count)))
        if verdict in {anchors.Finding.OLDER, anchors.Finding.OTHER_HISTORY}:
            findings.append(f"the vault does not hold what its anchor names: {verdict.value}")
        missing, again = self.read(lambda connection: attachments.check(connection, self.files))
        if again:
            self.write(lambda tx: attachments.fetch_again(tx.connection, again))
        return replace(report, findings=(*findings, *report.findings, *missing))

    def _check_file(self, _connection: Connection) -> list[str]:
        # On a connection of its own, since one that has met a damaged page is of no more use.
        apart = open_database(self.paths.database, self._key.database)
        try:
            return integrity.check_file(apart)
        finally:
            apart.close()

    def rebuild(self) -> int:
        """Make every table but the log anew; how many changes were merged."""

        def work(connection: Connection) -> int:
            self._log = None
            return integrity.rebuild(connection)

        return self._in_lane(work).result()

    def backup(self, target: Path, passphrase: str) -> BackupInfo:
        """Write an encrypted backup that this passphrase opens, and read it back before saying so.

        What a person writes meanwhile is kept without waiting for it; `close` waits.
        """
        headers.unlock(key_file.load(self.paths), passphrase, self._store)
        with self._backup_lock:
            source = self._in_lane(
                _outside_transaction(lambda connection: backups.snapshot(connection, self.paths, self._key))
            ).result()
            return backups.write(
                source, target, self.header, self._key, passphrase,
                files=self.files, costs=self._costs, clock=self.clock,
            )  # fmt: skip

    @property
    def uses_keyring(self) -> bool:
        """Whether a secret in the keyring helps to protect the vault."""
        return self.header.uses_keyring

    # --- the lanes

    def read(self, work: Callable[[Connection], T]) -> T:
        """Run `work` on the read lane, on one state of the vault."""
        return self._reader.submit(work).result()

    def write(self, work: Callable[[Tx], T]) -> T:
        """Run `work` as one transaction before anything that waits behind; durable when this returns."""
        return self._finish(self._submit(work, Priority.PERSON))

    def write_behind(self, work: Callable[[Tx], T]) -> T:
        """The same, after whatever a person waits for."""
        return self._finish(self._submit(work, Priority.BACKGROUND))

    def write_outside(self, work: Callable[[Connection], T]) -> T:
        """Run `work` on the write lane where no transaction is open: for what the database only does there."""
        return self._in_lane(_outside_transaction(work), Priority.BACKGROUND).result()

    def read_anew(self) -> None:
        """In a transaction: what the log keeps in memory does not fit the tables any more."""
        self._log = None

    def subscribe(self, listener: Callable[[Touched], None]) -> Callable[[], None]:
        """Call `listener` with what each durable write touched, in the thread that wrote; returns what ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def reader(self, connection: Connection) -> Reader:
        """Record-level reading through a connection of the read lane."""
        return Reader(connection, self.identity.device)

    @property
    def words(self) -> Words:
        """Word analysis, loaded when first needed."""
        with self._words_lock:
            if self._words is None:
                self._words = Words.load()
            return self._words

    def keep_word_analysis(self) -> None:
        """Empty the index's dictionary of forms when words are analysed otherwise than when it was made."""
        mark = self.words.fingerprint.encode()
        if self.read(lambda connection: meta.get(connection, "words")) != mark:

            def work(tx: Tx) -> None:
                search.forget_forms(tx.connection)
                meta.put(tx.connection, "words", mark)

            self.write_behind(work)

    def _submit(self, work: Callable[[Tx], T], priority: Priority) -> "Future[tuple[T, Touched]]":
        def job(connection: Connection) -> tuple[T, Touched]:
            tx = Tx(connection, self)
            result = work(tx)
            if self._log is not None:
                self._log.flush()
                tx.touched |= self._log.projector.touched
                self._log.projector.touched = set()
            self._move_on(connection)
            return result, frozenset(tx.touched)

        return self._in_lane(job, priority)

    def _in_lane(self, work: Callable[[Connection], T], priority: Priority = Priority.PERSON) -> "Future[T]":
        def job(connection: Connection) -> T:
            self._before = None  # what the work before this one did is durable by now
            return work(connection)

        return self._writer.submit(job, priority)

    def _finish(self, future: "Future[tuple[T, Touched]]") -> T:
        result, touched = future.result()
        if touched:
            for listener in list(self._listeners):
                try:
                    listener(touched)
                except Exception as error:  # noqa: BLE001 - what was saved is saved, whoever stumbles over the news
                    # By its kind alone: its words and its traceback may hold what was written.
                    _logger.error("a listener failed: %s", type(error).__name__)  # noqa: TRY400
        return result

    def _move_on(self, connection: Connection) -> None:
        """What is known of the organisation goes on with the transaction that is about to be committed."""
        self._before = (self.roster, self._identity)
        if self._draft_roster is not None:
            self.roster, self._draft_roster = self._draft_roster, None
        if self._identity is None or self._becoming:
            self._identity, self._becoming = meta.get_struct(connection, "identity", Identity), False

    def _forget_unwritten(self) -> None:
        """A transaction was undone, perhaps by its commit: in the lane, before any other work sees what it cached."""
        self._log = None
        self._draft_roster, self._becoming = None, False
        if self._before is not None:
            self.roster, self._identity = self._before

    def _take_identity(self) -> None:
        self._log, self._becoming = None, True

    def _working_roster(self) -> Roster:
        if self._draft_roster is None:
            self._draft_roster = self.roster.copied()
        return self._draft_roster

    def _log_of(self, connection: Connection) -> Log:
        if self._log is None:
            self._log = Log(connection, meta.identity(connection), self.roster)
        self._log.roster = self._draft_roster or self.roster
        return self._log


def _make_anew(connection: Connection) -> None:
    """Make the projections anew when another version, which knows other record types, has made them."""
    if not making.is_current(connection):
        integrity.rebuild(connection)


def _outside_transaction(work: Callable[[Connection], T]) -> Callable[[Connection], T]:
    """`work` for a lane that has begun a transaction: checkpoints and backups must stand outside of one."""

    def run(connection: Connection) -> T:
        connection.execute("COMMIT")
        try:
            return work(connection)
        finally:
            connection.execute("BEGIN IMMEDIATE")

    return run
