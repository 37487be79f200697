"""Vaults of earlier schemas, brought to this version's tables as they are opened. What the log says stays as it is."""

from lahityo.vault import schema
from lahityo.vault.sql import Connection

# Changes name the place of the chain they are for, and not the row of the envelope once there is one; what the server
# said of an envelope stands at the envelope alone.
_TO_2 = """
ALTER TABLE own_log RENAME TO own_log_before;
DROP INDEX own_log_envelope;
DROP INDEX own_log_waiting;
CREATE TABLE own_log (
  n INTEGER PRIMARY KEY, stream INTEGER NOT NULL, epoch INTEGER, seq INTEGER, first INTEGER,
  changes INTEGER NOT NULL, head BLOB NOT NULL, outcome INTEGER
);
INSERT INTO own_log (n, stream, epoch, seq, first, changes, head, outcome)
  SELECT own.n, coalesce(own.stream_key, envelope.stream, pending.stream), own.epoch,
  CASE WHEN own.stream_key IS NULL THEN coalesce(envelope.seq, (SELECT seq FROM head WHERE head.stream = pending.stream
    AND device = (SELECT device FROM own_log_before AS one JOIN envelope ON envelope.id = one.envelope LIMIT 1)) + 1, 1)
    END,
  own.first,
  CASE WHEN own.envelope IS NOT NULL AND own.first IS NULL
    THEN (SELECT sum(changes) FROM own_log_before AS one WHERE one.envelope = own.envelope) ELSE own.changes END,
  own.head, CASE WHEN own.first IS NULL THEN own.outcome END
  FROM own_log_before AS own LEFT JOIN envelope ON envelope.id = own.envelope LEFT JOIN pending ON pending.n = own.n;
DROP TABLE own_log_before;
CREATE INDEX own_log_waiting ON own_log (n) WHERE first IS NULL AND (outcome IS NULL OR outcome >= 16);
"""
_TO_3 = """
CREATE TABLE IF NOT EXISTS transfer (
  attachment BLOB PRIMARY KEY, kept INTEGER NOT NULL, up INTEGER NOT NULL, down INTEGER NOT NULL, lacking INTEGER
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS attachment_draft (
  id BLOB PRIMARY KEY, subject BLOB NOT NULL, at INTEGER NOT NULL, content BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS attachment_draft_subject ON attachment_draft (subject);
"""
_TO_4 = """
ALTER TABLE device ADD COLUMN heard INTEGER;
ALTER TABLE problem ADD COLUMN ended INTEGER;
ALTER TABLE problem ADD COLUMN reason TEXT;
ALTER TABLE cursor ADD COLUMN mark BLOB NOT NULL DEFAULT x'';
CREATE TABLE given_up (n INTEGER PRIMARY KEY, at INTEGER NOT NULL, reason TEXT NOT NULL);
CREATE TABLE relay (
  id INTEGER PRIMARY KEY, feed TEXT NOT NULL, stream BLOB NOT NULL, device BLOB NOT NULL, number INTEGER NOT NULL,
  item BLOB, own INTEGER, offered INTEGER NOT NULL
);
CREATE UNIQUE INDEX relay_place ON relay (stream, device, number);
CREATE TABLE stated (
  stream INTEGER NOT NULL, device INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (stream, device)
) WITHOUT ROWID;
CREATE TABLE expected (
  stream BLOB NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL, digest BLOB NOT NULL, said_by BLOB NOT NULL,
  at INTEGER NOT NULL, round INTEGER NOT NULL, PRIMARY KEY (stream, device, said_by)
) WITHOUT ROWID;
"""
_TO_5 = """
ALTER TABLE stream ADD COLUMN forgotten INTEGER;
ALTER TABLE own_log ADD COLUMN item BLOB;
ALTER TABLE draft ADD COLUMN register TEXT;
ALTER TABLE record_draft ADD COLUMN register TEXT;
CREATE TABLE stream_move (
  stream BLOB NOT NULL, number INTEGER NOT NULL, register TEXT NOT NULL, from_team BLOB NOT NULL,
  to_team BLOB NOT NULL, base INTEGER NOT NULL, by BLOB NOT NULL, at INTEGER NOT NULL, body BLOB NOT NULL,
  signature BLOB NOT NULL,
  PRIMARY KEY (stream, number)
) WITHOUT ROWID;
DROP INDEX IF EXISTS record_place;
CREATE UNIQUE INDEX record_place ON record (record, stream, type);
"""
_TO_6 = """
CREATE TABLE left_out (
  stream INTEGER NOT NULL, device INTEGER NOT NULL, seq INTEGER NOT NULL, header BLOB NOT NULL,
  ciphertext BLOB NOT NULL, signature BLOB NOT NULL, PRIMARY KEY (stream, device, seq)
);
"""
_STEPS = {1: _TO_2, 2: _TO_3, 3: _TO_4, 4: _TO_5, 5: _TO_6}


def upgrade(connection: Connection, version: int) -> None:
    """From the tables of `version` to those of this one, inside the caller's transaction."""
    for step in range(version, schema.SCHEMA_VERSION):
        schema.run(connection, _STEPS[step])
    connection.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION}")
