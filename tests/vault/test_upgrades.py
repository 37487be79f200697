"""A vault with the tables of an earlier version opens, says the same, and goes on where it stood."""

from lahityo.vault import schema
from lahityo.vault.sql import Connection
from tests.support.organisation import Laptop, both_sync

# The own log as version 1 kept it: with the row of the envelope at each change, and the server's answer at both.
_AS_IN_1 = """
CREATE TABLE own_log_1 (
  n INTEGER PRIMARY KEY, envelope INTEGER, first INTEGER, stream_key INTEGER, epoch INTEGER,
  changes INTEGER NOT NULL, head BLOB NOT NULL, outcome INTEGER
);
INSERT INTO own_log_1
  SELECT own.n, envelope.id, own.first, CASE WHEN own.epoch IS NOT NULL THEN own.stream END, own.epoch,
  CASE WHEN own.first IS NULL THEN 0 ELSE own.changes END, own.head,
  CASE WHEN own.first IS NULL THEN own.outcome ELSE (SELECT outcome FROM own_log AS one
    WHERE one.stream = own.stream AND one.seq = own.seq AND one.first IS NULL) END
  FROM own_log AS own LEFT JOIN pending ON pending.n = own.n
  LEFT JOIN envelope ON envelope.stream = own.stream AND envelope.seq = own.seq AND pending.n IS NULL
  AND envelope.device = (SELECT id FROM device WHERE device = (SELECT value FROM temp.own));
DROP TABLE own_log;
ALTER TABLE own_log_1 RENAME TO own_log;
CREATE INDEX own_log_envelope ON own_log (envelope) WHERE envelope IS NOT NULL;
CREATE INDEX own_log_waiting ON own_log (n) WHERE outcome IS NULL OR outcome >= 16;
DROP TABLE given_up;
DROP TABLE left_out;
DROP TABLE relay;
DROP TABLE stated;
DROP TABLE expected;
DROP TABLE stream_move;
ALTER TABLE device DROP COLUMN heard;
ALTER TABLE problem DROP COLUMN ended;
ALTER TABLE problem DROP COLUMN reason;
ALTER TABLE cursor DROP COLUMN mark;
ALTER TABLE stream DROP COLUMN forgotten;
ALTER TABLE draft DROP COLUMN register;
ALTER TABLE record_draft DROP COLUMN register;
PRAGMA user_version = 1;
"""


def test_a_vault_of_the_first_tables_is_as_it_was_and_sends_what_waited(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client = first.add_client(alias="Ate")
    first.sign_visit(client, "Lähetetty", agreed="Soitetaan")
    both_sync(first, second)
    first.sign_visit(client, "Sinetöity", agreed="Tavataan")
    first.seal()
    open_one = first.save_visit(client, "Odottaa", agreed="Odotetaan")
    first.edit(open_one, situation="Odottaa yhä")
    first.spoil("UPDATE device SET heard = NULL")
    first.spoil("UPDATE cursor SET mark = x''")
    before, waiting = first.tables(), first.casework.status.now().waiting
    first.vault.write(lambda tx: _as_in_1(tx.connection, first.vault.identity.device))
    first.lock()
    first.unlock()
    assert first.tables() == before
    assert first.vault.check().findings == ()
    assert first.casework.status.now().waiting == waiting
    both_sync(first, second)
    assert sorted(second.situations()) == ["Lähetetty", "Odottaa yhä", "Sinetöity"]
    assert first.vault.check().findings == () == second.vault.check().findings
    assert first.casework.status.now().waiting == 0


def _as_in_1(connection: Connection, device: bytes) -> None:
    connection.execute("CREATE TEMP TABLE own AS SELECT ? AS value", (device,))
    schema.run(connection, _AS_IN_1)
