"""What the projections were made by: after an update that knows other record types, they are made anew.

A record of a type that this version does not know is kept in the log and has no row; the version that knows it gives
it one when it first opens the vault.
"""

import hashlib
from functools import cache
from typing import TYPE_CHECKING

from lahityo.domain import registry
from lahityo.domain.process import Process
from lahityo.domain.spec import RecordSpec
from lahityo.vault import meta, schema

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

_NAME = "made_by"
_ROWS = b"3"  # 2: the rows of imported records say who wrote them first; 3: the place of a visit is not searched


def is_current(connection: "Connection") -> bool:
    """Whether the projections are as this version makes them."""
    return meta.get(connection, _NAME) == _mark()


def note(connection: "Connection") -> None:
    """Say that this version has made them."""
    meta.put(connection, _NAME, _mark())


@cache
def _mark() -> bytes:
    digest = hashlib.sha256(_ROWS + schema.PROJECTIONS.encode())
    for spec in registry.SPECS:
        digest.update(repr(_of_spec(spec)).encode())
    for machine in registry.MACHINES:
        digest.update(repr(_of_machine(machine)).encode())
    return digest.digest()


def _of_spec(spec: RecordSpec) -> tuple[object, ...]:
    """What rows are made by, without what is only shown."""
    fields = [(one.name, one.kind.value, one.searched, one.held_back) for one in spec.fields]
    about = (spec.type, spec.home.value, spec.life.value, spec.day, spec.until, spec.title, spec.parent, spec.process,
             spec.asked)  # fmt: skip
    return (about, fields, sorted(spec.writers), sorted(spec.signers))


def _of_machine(machine: Process) -> tuple[object, ...]:
    moves = [
        (one.action, sorted(one.sources), one.target, sorted(one.roles), one.rank, one.keeps, one.matches,
         one.requires, one.lacks)
        for one in machine.transitions
    ]  # fmt: skip
    return (machine.name, machine.start, machine.signed, machine.settles, moves)
