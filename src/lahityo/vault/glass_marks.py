"""How a colleague finds a restricted client in an emergency: by the exact name or identity code, and by nothing else.

Beside each circle that may be opened stand, in the team's own stream, slow keyed digests of the client's name, alias
and code. Who holds no key of the team's shared register cannot make one, and who does can try what he knows to look
for, one costly try at a time, but read no name out of them.
"""

from collections.abc import Iterable
from typing import Annotated

import msgspec

from lahityo.base.errors import BadInput
from lahityo.crypto.kdf import WITH_KEYRING, derive_kek, hkdf
from lahityo.domain import hetu
from lahityo.protocol.change import Op
from lahityo.protocol.grants import KeyName
from lahityo.protocol.types import Id, Sequence, pack
from lahityo.vault import keys
from lahityo.vault.held import decode_state
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx

RECORD_TYPE, FIELD = "circle_mark", "marks"
MARK_BYTES = 16
_INFO = b"lahityo/circle-mark/1"
_SHARED, _TEAM = "shared", "team"
Mark = Annotated[bytes, msgspec.Meta(min_length=MARK_BYTES, max_length=MARK_BYTES)]


class Marks(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The digests by which a client is found, and the epoch of the team's shared key that they are made with."""

    epoch: Sequence
    team: Id
    marks: Annotated[list[Mark], msgspec.Meta(max_length=16)]


def normal(text: str) -> str:
    """What is digested: an identity code as it is officially written, else the words of a name in any order."""
    try:
        return f"code {hetu.parse(text).text}"
    except BadInput:
        return "name " + " ".join(sorted(text.casefold().split()))


def make(connection: Connection, team: bytes, texts: Iterable[str]) -> Marks | None:
    """The digests of these texts under the newest key that is held of the team's shared register; None without one."""
    held = keys.latest_team_key(connection, team, _SHARED)
    if held is None:
        return None
    epoch, key = held
    wanted = {normal(text) for text in texts if text.strip()}
    return Marks(epoch, team, sorted(_digest(key, text) for text in wanted))


def put(tx: Tx, circle: bytes, marks: Marks, at: int) -> None:
    """Write a circle's digests into its team's own stream."""
    stream = tx.log.stream_for(marks.team, marks.team, _TEAM)
    tx.log.append(stream, [[Op(circle, RECORD_TYPE, {FIELD: pack(marks)})]], at)


def find(connection: Connection, team: bytes, text: str) -> set[bytes]:
    """The circles of a team whose client this text is the exact name, alias or code of."""
    wanted, found = normal(text), set[bytes]()
    digests: dict[int, bytes] = {}
    rows = connection.execute(
        "SELECT record.record, record.state FROM record JOIN stream ON stream.id = record.stream"
        " WHERE record.type = ? AND stream.team = ? AND stream.register = ?",
        (RECORD_TYPE, team, _TEAM),
    ).fetchall()
    for circle, state in rows:
        for cell in decode_state(bytes(state)).fields.get(FIELD, ()):
            marks = _read(cell.value)
            if marks is None or marks.team != team:
                continue
            if marks.epoch not in digests:
                key = keys.team_key(connection, KeyName(team, _SHARED, marks.epoch))
                digests[marks.epoch] = b"" if key is None else _digest(key, wanted)
            if digests[marks.epoch] in marks.marks:
                found.add(bytes(circle))
    return found


def _digest(key: bytes, text: str) -> bytes:
    """Some tenths of a second of work, so that names and codes are not gone through by the thousand."""
    salt = hkdf(key, _INFO, 16)
    made = derive_kek(text.encode(), salt=salt, parameters=WITH_KEYRING, secret=None, associated=_INFO)
    return made[:MARK_BYTES]


def _read(value: object) -> Marks | None:
    try:
        return msgspec.msgpack.decode(value, type=Marks) if isinstance(value, bytes) else None
    except (msgspec.MsgspecError, ValueError):
        return None
