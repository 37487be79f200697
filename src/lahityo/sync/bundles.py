"""Bundles: the same roster entries, keys and envelopes as over the wire, in a file that is carried by hand.

What is read is verified and merged as a page of the server would be, so that a bundle read twice, or what comes from
the server afterwards, changes nothing. A stream of which the bundle lacks the beginning is left out whole and counted:
its merging must not stop for what is no one's fault.
"""

import copy
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby
from pathlib import Path

import msgspec

from lahityo.base.clock import to_millis
from lahityo.base.errors import BadInput, LahityoError, Refused, VerificationFailed
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.crypto.signing import verify
from lahityo.protocol import bundle
from lahityo.protocol.bundle import Block, Entries, Grants, Head, Items, Places, StreamPlace, Trailer
from lahityo.protocol.envelope import Envelope, read_header
from lahityo.protocol.grants import (
    MAX_GRANT_BYTES,
    MAX_MOVE_BYTES,
    GrantBody,
    KeyGrant,
    MoveBody,
    MoveStream,
    StreamKey,
    StreamKeyBody,
)
from lahityo.protocol.roster import Roster, RosterRejected
from lahityo.protocol.roster_acts import RosterEntry, read_entry
from lahityo.protocol.types import NO_DIGEST, Malformed, unpack
from lahityo.sync import keyring
from lahityo.sync.cursors import read_cursor
from lahityo.sync.outbox import seal_waiting
from lahityo.vault import keys, meta, roster_log, twin, withheld
from lahityo.vault.circles import UNANNOUNCED
from lahityo.vault.files import disk_errors, whole_file
from lahityo.vault.incoming import CLONED
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx, Vault
from lahityo.vault.withheld import Withheld

SUFFIX = ".lahityo-bundle"
_PAGE = 500

NOT_A_BUNDLE = QT_TRANSLATE_NOOP("Errors", "The file is not a whole Lähityö bundle; copy it again.")
OTHER_ORGANISATION = QT_TRANSLATE_NOOP("Errors", "The bundle is of another organisation; nothing of it was used.")
FORGED = QT_TRANSLATE_NOOP(
    "Errors", "The bundle was not written by a device of the organisation, or was changed; nothing of it was used."
)
RESTORED_FIRST = QT_TRANSLATE_NOOP(
    "Errors", "This vault was restored from a backup; synchronise once with the server before a bundle is used."
)


OWN_DEVICE_FIRST = QT_TRANSLATE_NOOP(
    "Errors",
    "This vault is a copy of one that is used elsewhere. Set this computer up as a separate one before it exchanges "
    "anything; the sync page says how.",
)


@dataclass(frozen=True)
class Written:
    """What a bundle holds: changes of this and of other devices."""

    changes: int


@dataclass
class Taken:
    """What became of a bundle: changes merged, problems noticed by kind, and streams left out as incomplete.

    `by` are the device that wrote it and when (ms, by its clock).
    """

    by: bytes
    at: int
    merged: int = 0
    problems: list[str] = field(default_factory=list)
    incomplete: int = 0


# --- writing


def write(vault: Vault, path: Path) -> Written:
    """Write all that this vault holds of the streams it can read to `path`, whole or not at all."""
    if vault.read(twin.noticed):
        raise Refused(OWN_DEVICE_FIRST)
    seal_waiting(vault)
    stays = vault.write_behind(lambda tx: withheld.carry(tx.connection))
    with disk_errors(path), whole_file(path) as file:
        file.write(bundle.MAGIC)
        digest, changes = NO_DIGEST, 0
        for block in _blocks(vault, stays):
            raw = bundle.write_block(block)
            digest = bundle.next_digest(digest, raw)
            file.write(bundle.framed(raw))
            if isinstance(block, Items):
                changes += sum(isinstance(item, Envelope) for item in block.items)
        signature = vault.identity.signing_key().sign(bundle.SIGNATURE_LABEL, digest)
        file.write(bundle.end(Trailer(signature)))
    return Written(changes)


def _blocks(vault: Vault, stays: Withheld) -> Iterator[Block]:
    identity = vault.identity
    yield Head(identity.org, identity.root, identity.device, to_millis(vault.clock()))
    known = 0
    while entries := vault.read(partial(roster_log.entries, after=known, limit=_PAGE)):
        known += len(entries)
        yield Entries(entries)
    granted = vault.read(_granted)
    for start in range(0, len(granted), _PAGE):
        yield Grants(granted[start : start + _PAGE])
    for (team, register), moves in vault.read(_moves).items():
        for start in range(0, len(moves), _PAGE // 10):
            yield Items(team, register, list(moves[start : start + _PAGE // 10]))
    last, places, stream_keys = vault.read(partial(_extent, stays))
    for start in range(0, len(places), _PAGE * 20):
        yield Places(places[start : start + _PAGE * 20])
    for (team, register), rows in groupby(stream_keys, key=lambda row: (row[0], row[1])):
        held = [row[2] for row in rows]
        for start in range(0, len(held), _PAGE):
            yield Items(team, register, list(held[start : start + _PAGE]))
    after = 0
    while True:
        after, page = vault.read(partial(_envelopes, stays, after, last))
        for (team, register), rows_ in groupby(page, key=lambda row: (row[0], row[1])):
            yield Items(team, register, [row[2] for row in rows_])
        if after == last:
            return


def _granted(connection: Connection) -> list[KeyGrant]:
    rows = connection.execute("SELECT item FROM outgoing WHERE kind = 'grant' ORDER BY id")
    return [msgspec.msgpack.decode(bytes(item), type=KeyGrant) for (item,) in rows]


def _moves(connection: Connection) -> dict[tuple[bytes, str], list[MoveStream]]:
    """For every feed that a stream has been of all its moves in order, by which it comes or is gone there."""
    rows = connection.execute(
        "SELECT feed.team, one.register, one.body, one.signature FROM stream_move AS one JOIN"
        " (SELECT stream, from_team AS team FROM stream_move UNION SELECT stream, to_team FROM stream_move) AS feed"
        " ON feed.stream = one.stream ORDER BY feed.team, one.register, one.stream, one.number"
    )
    found: dict[tuple[bytes, str], list[MoveStream]] = defaultdict(list)
    for team, register, body, signature in rows:
        found[bytes(team), register].append(MoveStream(bytes(body), bytes(signature)))
    return found


def _extent(
    stays: Withheld, connection: Connection
) -> tuple[int, list[StreamPlace], list[tuple[bytes, str, StreamKey]]]:
    last = int(connection.execute("SELECT coalesce(max(id), 0) FROM envelope").fetchone()[0])
    places = [
        StreamPlace(bytes(stream), bytes(device), seq)
        for stream_no, device_no, stream, device, head in connection.execute(
            "SELECT stream.id, device.id, stream.stream, device.device, head.seq FROM head"
            " JOIN stream ON stream.id = head.stream JOIN device ON device.id = head.device"
            " WHERE head.seq > 0 ORDER BY stream.id, device.id"
        )
        if (seq := stays.end(stream_no, device_no, head)) > 0
    ]
    stream_keys = [
        (bytes(team), str(register), StreamKey(bytes(body), bytes(signature)))
        for stream_no, epoch, team, register, body, signature in connection.execute(
            "SELECT stream.id, epoch, stream.team, stream.register, stream_key.body, stream_key.signature"  # noqa: S608
            " FROM stream_key"
            " JOIN stream ON stream.id = stream_key.stream WHERE stream_key.body <> x''"  # sealed to nobody yet
            f" AND stream.team NOT IN ({UNANNOUNCED})"
            " ORDER BY stream.team, stream.register, stream.id, epoch"
        )
        if (stream_no, epoch) not in stays.keys
    ]
    return last, places, stream_keys


def _envelopes(
    stays: Withheld, after: int, last: int, connection: Connection
) -> tuple[int, list[tuple[bytes, str, Envelope]]]:
    """(up to where, what goes of it) of the envelopes from `after` to `last`; `last` when there are no more."""
    rows = connection.execute(
        "SELECT envelope.id, envelope.stream, envelope.device, envelope.seq, stream.team, stream.register, header,"
        " ciphertext, signature FROM envelope JOIN stream ON stream.id = envelope.stream"
        " WHERE envelope.id > ? AND envelope.id <= ? ORDER BY envelope.id LIMIT ?",
        (after, last, _PAGE),
    ).fetchall()
    found: list[tuple[bytes, str, Envelope]] = []
    size = 0
    for no, stream, device, seq, team, register, header, ciphertext, signature in rows:
        size += len(ciphertext)
        if found and size > bundle.MAX_BLOCK_BYTES // 2:
            return after, found
        after = no
        if not stays.has(stream, device, seq):
            found.append((bytes(team), register, Envelope(bytes(header), bytes(ciphertext), bytes(signature))))
    return (after if rows else last), found


# --- reading


@dataclass
class _Contents:
    """What the first reading of a file has found, and the digest of each block for the second."""

    head: Head
    digests: list[bytes]
    roster: Roster
    entries: list[RosterEntry]
    places: dict[tuple[bytes, bytes], int]
    first: dict[tuple[bytes, bytes], int]


def take(vault: Vault, path: Path) -> Taken:
    """Verify a bundle and merge what is new of it; BadInput, Refused or VerificationFailed leave all as it was."""
    if vault.read(meta.is_restored):
        raise Refused(RESTORED_FIRST)
    if vault.read(twin.noticed):
        raise Refused(OWN_DEVICE_FIRST)
    with disk_errors(path), path.open("rb") as file:
        try:
            contents = _survey(vault, bundle.raw_blocks(file))
            file.seek(0)
            taken = Taken(contents.head.device, contents.head.at)
            vault.write_behind(lambda tx: _extend(tx, contents.entries))
            left_out = vault.read(lambda connection: _incomplete(connection, vault.identity.device, contents))
            taken.incomplete = len(left_out)
            feeds = _followed(vault)
            for number, raw in enumerate(bundle.raw_blocks(file)):
                if isinstance(raw, Trailer):
                    break
                if number >= len(contents.digests) or bundle.next_digest(NO_DIGEST, raw) != contents.digests[number]:
                    raise BadInput(NOT_A_BUNDLE)
                _take_block(vault, bundle.read_block(raw), feeds, left_out, taken)
                if CLONED in taken.problems:
                    break
        except Malformed as error:
            raise BadInput(NOT_A_BUNDLE) from error
    received = vault.write_behind(keyring.retry_held)
    if received is not None:
        taken.merged += received.merged
        taken.problems += [kind for kind, _ in received.problems]
    vault.save_anchor()
    return taken


def _survey(vault: Vault, blocks: Iterator[bytes | Trailer]) -> _Contents:
    """Read it all once and believe nothing before the signature at its end holds."""
    first = next(blocks)
    head = bundle.read_block(first) if isinstance(first, bytes) else None
    if not isinstance(head, Head) or not isinstance(first, bytes):
        raise Malformed("no head")
    if (head.org, head.root) != (vault.identity.org, vault.identity.root):
        raise Refused(OTHER_ORGANISATION)
    contents = _Contents(head, [], copy.deepcopy(vault.roster), [], {}, {})
    digest, signature = _note(contents, NO_DIGEST, first, head), None
    for raw in blocks:
        if isinstance(raw, Trailer):
            signature = raw.signature
            break
        digest = _note(contents, digest, raw, bundle.read_block(raw))
    device = contents.roster.devices.get(head.device)
    if (
        signature is None
        or device is None
        or device.revoked is not None
        or not verify(device.signing, signature, bundle.SIGNATURE_LABEL, digest)
    ):
        raise VerificationFailed(FORGED)
    return contents


def _note(contents: _Contents, digest: bytes, raw: bytes, block: Block) -> bytes:
    contents.digests.append(bundle.next_digest(NO_DIGEST, raw))
    if isinstance(block, Entries):
        _follow(contents, block.entries)
    elif isinstance(block, Places):
        contents.places.update({(place.stream, place.device): place.seq for place in block.places})
    elif isinstance(block, Items):
        for item in block.items:
            if isinstance(item, Envelope):
                header = read_header(item.header)
                contents.first.setdefault((header.stream, header.device), header.seq)
    return bundle.next_digest(digest, raw)


def _follow(contents: _Contents, entries: list[RosterEntry]) -> None:
    try:
        for entry in entries:
            if read_entry(entry).seq > contents.roster.seq:
                contents.roster.apply(entry, verify)
                contents.entries.append(entry)
            elif not contents.roster.holds(entry):
                raise VerificationFailed(FORGED)
    except RosterRejected as error:
        raise VerificationFailed(FORGED) from error


def _extend(tx: Tx, entries: list[RosterEntry]) -> None:
    # The server may have told some of them meanwhile.
    keyring.follow([entry for entry in entries if read_entry(entry).seq > tx.log.roster.seq], tx)


def _incomplete(connection: Connection, own: bytes, contents: _Contents) -> set[bytes]:
    """The streams of which this vault would lack something that the bundle builds on."""
    here: dict[bytes, dict[bytes, int]] = defaultdict(dict)
    for stream, device, seq in connection.execute(
        "SELECT stream.stream, device.device, head.seq FROM head JOIN stream ON stream.id = head.stream"
        " JOIN device ON device.id = head.device"
    ):
        here[bytes(stream)][bytes(device)] = seq
    found = set()
    for (stream, device), seq in contents.places.items():
        known = here[stream].get(device, 0)
        first = contents.first.get((stream, device), seq + 1)
        # What it holds of this very device comes back from the server alone, after a restored backup; here it is looked
        # at for a copy of this vault that wrote it.
        if known < seq and (device == own or first > known + 1):
            found.add(stream)
    return found


def _followed(vault: Vault) -> set[tuple[bytes, str]]:
    now = to_millis(vault.clock())
    cursors = vault.read(lambda connection: read_cursor(connection, vault.roster, vault.identity, now))
    return {(feed.team, feed.register) for feed in cursors.feeds}


def _take_block(vault: Vault, block: Block, feeds: set[tuple[bytes, str]], left_out: set[bytes], taken: Taken) -> None:
    if isinstance(block, Grants):
        taken.problems += vault.write_behind(lambda tx: _take_grants(tx, block.grants))
    elif isinstance(block, Items) and (block.team, block.register) in feeds:
        own = vault.identity.device
        items = [item for item in block.items if _stream_of(item) not in left_out or _is_by(item, own)]
        received = vault.write_behind(lambda tx: tx.incoming.receive(block.team, block.register, items))
        taken.merged += received.merged
        taken.problems += [kind for kind, _ in received.problems]


def _is_by(item: StreamKey | Envelope | MoveStream, device: bytes) -> bool:
    return isinstance(item, Envelope) and read_header(item.header).device == device


def _take_grants(tx: Tx, granted: list[KeyGrant]) -> list[str]:
    identity, roster = tx.vault.identity, tx.log.roster
    refused: Counter[str] = Counter()
    for grant in granted:
        body = unpack(grant.body, GrantBody, MAX_GRANT_BYTES)
        if (body.recipient_kind, body.recipient) != ("device", identity.device):
            continue
        try:
            name, key = keys.open_grant(grant, roster, ("device", identity.device), identity.sealing_key())
        except keys.KeyRefused:
            refused["key"] += 1
        else:
            keys.put_team_key(tx.connection, name, key)
    return list(refused.elements())


def _stream_of(item: StreamKey | Envelope | MoveStream) -> bytes:
    if isinstance(item, Envelope):
        return read_header(item.header).stream
    if isinstance(item, MoveStream):
        return unpack(item.body, MoveBody, MAX_MOVE_BYTES).stream
    return unpack(item.body, StreamKeyBody, len(item.body)).stream


# --- a folder that laptops share


@dataclass
class Exchanged:
    """What came of a folder: the bundles that were read, and the files that could not be, each with why."""

    taken: list[Taken] = field(default_factory=list)
    faults: list[tuple[str, LahityoError]] = field(default_factory=list)
    written: int = 0


def exchange(vault: Vault, folder: Path) -> Exchanged:
    """Read every other laptop's bundle in `folder`, a stick or a network share, and leave this one's there.

    One file that cannot be used does not keep the others from it. This laptop's own is written last, so that it carries
    what the others brought.
    """
    own = f"{vault.identity.device.hex()[:16]}{SUFFIX}"
    result = Exchanged()
    with disk_errors(folder / own):
        others = sorted(path for path in folder.iterdir() if path.name.endswith(SUFFIX) and path.name != own)
    for path in others:
        try:
            result.taken.append(take(vault, path))
        except LahityoError as error:
            result.faults.append((path.name, error))
    result.written = write(vault, folder / own).changes
    return result
