"""Threat 30: someone who can open the vault deletes or alters a row of its log. `vault check` names it."""

from functools import partial

import pytest

from lahityo.vault import integrity
from lahityo.vault.vault import Tx
from tests.support.organisation import Laptop, both_sync

Two = tuple[Laptop, Laptop]

PROTECTED = {
    "roster_entry": ("seq", "body", "signature"),
    "team_key": ("epoch", "key"),
    "stream": ("stream", "team", "register", "client"),
    "stream_key": ("epoch", "key", "body", "signature"),
    "device": ("device",),
    "head": ("stream", "device", "seq", "digest"),
    "envelope": ("stream", "device", "seq", "digest", "header", "ciphertext", "signature"),
    "own_log": ("n", "stream", "head"),
    "pending": ("n", "stream", "payload"),
}
"""The tables of the log and what in them is bound by a chain, a signature or a commitment."""

NAMES = {
    "roster_entry": ("roster", "signature"),
    "team_key": ("key",),
    "stream": ("stream",),
    "stream_key": ("stream", "envelope"),
    "device": ("history", "device"),
    "head": ("head of stream",),
    "envelope": ("stream", "history"),
    "own_log": ("history",),
    "pending": ("history",),
}
"""One of these words is in what the check says of the table."""


class _Undo(Exception):
    """Rolls a transaction back."""


def _written(first: Laptop, second: Laptop) -> None:
    """Envelopes of both laptops, and changes that wait for one."""
    client = second.add_client()
    visit = second.save_visit(client, "Alku", agreed="Soitetaan")
    second.sign_visit(client, "Allekirjoitettu", agreed="Tavataan")
    both_sync(second, first)
    first.edit(visit, situation="Uudet sanat")
    first.save_visit(first.add_client("Toinen Kuvitteellinen"), "Toisen asiat", agreed="Sovittu")
    both_sync(first, second)
    first.edit(visit, situation="Odottaa vielä")


def _altered(kind: str, column: str) -> str:
    if kind == "BLOB":
        other = f"CASE WHEN hex(substr({column}, 1, 1)) = 'FF' THEN x'00' ELSE x'FF' END"
        return f"CAST({other} || substr({column}, 2) AS BLOB)"
    if kind == "TEXT":
        return f"CASE {column} WHEN 'social' THEN 'health' ELSE 'social' END"
    return f"{column} + 100000"


def _statements(laptop: Laptop, table: str) -> list[str]:
    """A deletion of some rows, and an alteration of each protected value of them."""
    kinds = {str(name): str(kind) for name, kind in laptop.sql(f"SELECT name, type FROM pragma_table_info('{table}')")}
    key, rows = _KEYS.get(table, ("rowid", table))
    ((count,),) = laptop.sql(f"SELECT count(*) FROM {rows}")
    assert isinstance(count, int)
    made = []
    for row in {0, count // 2, count - 1}:
        where = f"WHERE ({key}) = (SELECT {key} FROM {rows} ORDER BY {key} LIMIT 1 OFFSET {row})"
        if table not in {"team_key", "stream"}:
            # A team key that is not held is asked for again; a stream's row cannot go while its key is there.
            made.append(f"DELETE FROM {table} {where}")
        made += [f"UPDATE {table} SET {one} = {_altered(kinds[one], one)} {where}" for one in PROTECTED[table]]
    return made


_KEYS = {
    "team_key": ("team, register, epoch", "team_key"),
    "stream_key": ("stream, epoch", "stream_key"),
    "head": ("stream, device", "head"),
    # Only a device that has written is of any meaning here.
    "device": ("id", "(SELECT DISTINCT device AS id FROM envelope)"),
}
"""What names a row, and which rows are meant, where it is not the row's number among all."""


def test_a_row_of_the_log_that_was_deleted_or_altered_is_found_and_named(two: Two) -> None:
    first, second = two
    _written(first, second)
    assert first.vault.check().findings == ()
    found: dict[str, tuple[str, ...]] = {}

    def spoil(tx: Tx, statement: str) -> None:
        tx.connection.execute("PRAGMA defer_foreign_keys = ON")
        assert tx.connection.execute(statement).rowcount == 1, statement
        found[statement] = integrity.check_log(tx.connection).findings
        raise _Undo

    for table in PROTECTED:
        for statement in _statements(first, table):
            with pytest.raises(_Undo):
                first.vault.write(partial(spoil, statement=statement))
            findings = found[statement]
            assert any(word in one for one in findings for word in NAMES[table]), (statement, findings)
    assert first.vault.check().findings == ()


def test_a_clients_record_laid_into_anothers_is_found(two: Two) -> None:
    """What was written stays true to the letter; only whose it is was changed, in one row outside every envelope."""
    first, second = two
    _written(first, second)
    clients = [bytes(row.id) for row in first.casework.clients.rows()]
    first.spoil("UPDATE stream SET client = ? WHERE client = ?", clients[1], clients[0])
    assert any("another client than was signed" in one for one in first.vault.check().findings)
