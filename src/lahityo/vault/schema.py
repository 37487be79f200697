"""The tables of a vault. The log (roster, keys, streams, envelopes) is the truth; the rest is made from it.

`PROJECTIONS` are dropped and made anew by `vault rebuild`; a migration may change them freely, and never the log.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

# 1: first tables; 2: the own log names places of the chain, see `upgrades`; 3: what of attachments is sent and fetched;
# 4: what a restored server lacks, what was given up, what colleagues have seen
# 5: streams that were forgotten or went to another team, and a draft's register
SCHEMA_VERSION = 6  # 6: envelopes that were given up and left their place in the chain

# A line of `own_log` is of a stream key (`epoch`), of an envelope (`seq`), or of changes: from the `first`-th one on of
# the envelope `seq`, which is sealed when it is sent; until then they stand in `pending`. `outcome` is what the server
# said of a key or an envelope. Of a stream that was `forgotten` (when, in ms) the chains stay and the keys are empty;
# `item` is then the digest of what a line of the own log was of and what cannot be opened any more.
# `left_out` is what was given up, as it was sealed: in its place of the chain stands an envelope that says nothing, and
# the lines that it had in the own log have -1 as `first` and their digest as `item`.
# `relay` is what a restored server is to be offered: while its feed is compared (`offered` 0), all that is held here
# and has not been met there; a stream key has no device and its epoch as number. `expected` are heads that a colleague
# says to have seen and that have not come, `stated` those that this device has told of.
LOG = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE roster_entry (seq INTEGER PRIMARY KEY, body BLOB NOT NULL, signature BLOB NOT NULL);
CREATE TABLE team_key (
  team BLOB NOT NULL, register TEXT NOT NULL, epoch INTEGER NOT NULL, key BLOB NOT NULL,
  PRIMARY KEY (team, register, epoch)
) WITHOUT ROWID;
CREATE TABLE stream (
  id INTEGER PRIMARY KEY, stream BLOB NOT NULL UNIQUE, team BLOB NOT NULL, register TEXT NOT NULL,
  client BLOB NOT NULL, stopped TEXT, forgotten INTEGER
);
CREATE INDEX stream_client ON stream (client, register);
CREATE TABLE stream_key (
  stream INTEGER NOT NULL REFERENCES stream (id), epoch INTEGER NOT NULL, key BLOB NOT NULL,
  body BLOB NOT NULL, signature BLOB NOT NULL,
  PRIMARY KEY (stream, epoch)
) WITHOUT ROWID;
CREATE TABLE stream_move (
  stream BLOB NOT NULL, number INTEGER NOT NULL, register TEXT NOT NULL, from_team BLOB NOT NULL,
  to_team BLOB NOT NULL, base INTEGER NOT NULL, by BLOB NOT NULL, at INTEGER NOT NULL, body BLOB NOT NULL,
  signature BLOB NOT NULL,
  PRIMARY KEY (stream, number)
) WITHOUT ROWID;
CREATE TABLE device (id INTEGER PRIMARY KEY, device BLOB NOT NULL UNIQUE, heard INTEGER);
CREATE TABLE head (
  stream INTEGER NOT NULL, device INTEGER NOT NULL, seq INTEGER NOT NULL, digest BLOB NOT NULL,
  PRIMARY KEY (stream, device)
) WITHOUT ROWID;
CREATE TABLE envelope (
  id INTEGER PRIMARY KEY, stream INTEGER NOT NULL, device INTEGER NOT NULL, seq INTEGER NOT NULL,
  digest BLOB NOT NULL, header BLOB NOT NULL, ciphertext BLOB NOT NULL, signature BLOB NOT NULL
);
CREATE UNIQUE INDEX envelope_place ON envelope (stream, device, seq);
CREATE TABLE own_log (
  n INTEGER PRIMARY KEY, stream INTEGER NOT NULL, epoch INTEGER, seq INTEGER, first INTEGER,
  changes INTEGER NOT NULL, head BLOB NOT NULL, outcome INTEGER, item BLOB
);
CREATE INDEX own_log_waiting ON own_log (n) WHERE first IS NULL AND (outcome IS NULL OR outcome >= 16);
CREATE TABLE pending (
  n INTEGER PRIMARY KEY, stream INTEGER NOT NULL, ops INTEGER NOT NULL, payload BLOB NOT NULL
);
CREATE INDEX pending_stream ON pending (stream);
CREATE TABLE held (
  id INTEGER PRIMARY KEY, team BLOB NOT NULL, register TEXT NOT NULL, stream BLOB NOT NULL, reason TEXT NOT NULL,
  item BLOB NOT NULL
);
CREATE INDEX held_stream ON held (stream);
CREATE TABLE problem (
  id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, stream BLOB, device BLOB, evidence BLOB NOT NULL,
  ended INTEGER, reason TEXT
);
CREATE TABLE given_up (n INTEGER PRIMARY KEY, at INTEGER NOT NULL, reason TEXT NOT NULL);
CREATE TABLE left_out (
  stream INTEGER NOT NULL, device INTEGER NOT NULL, seq INTEGER NOT NULL, header BLOB NOT NULL,
  ciphertext BLOB NOT NULL, signature BLOB NOT NULL, PRIMARY KEY (stream, device, seq)
);
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
CREATE TABLE outgoing (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, item BLOB NOT NULL);
CREATE TABLE cursor (
  feed TEXT PRIMARY KEY, position INTEGER NOT NULL, mark BLOB NOT NULL DEFAULT x''
) WITHOUT ROWID;
CREATE TABLE draft (
  id BLOB PRIMARY KEY, client BLOB, at INTEGER NOT NULL, content BLOB NOT NULL, register TEXT
) WITHOUT ROWID;
CREATE TABLE record_draft (
  type TEXT NOT NULL, client BLOB NOT NULL, record BLOB NOT NULL, at INTEGER NOT NULL, content BLOB NOT NULL,
  register TEXT, PRIMARY KEY (type, client, record)
) WITHOUT ROWID;
CREATE TABLE transfer (
  attachment BLOB PRIMARY KEY, kept INTEGER NOT NULL, up INTEGER NOT NULL, down INTEGER NOT NULL, lacking INTEGER
) WITHOUT ROWID;
CREATE TABLE attachment_draft (
  id BLOB PRIMARY KEY, subject BLOB NOT NULL, at INTEGER NOT NULL, content BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX attachment_draft_subject ON attachment_draft (subject);
"""

SAID = (
    "(SELECT one.id, one.stream, one.device, one.seq, coalesce(given.header, one.header) AS header,"
    " coalesce(given.ciphertext, one.ciphertext) AS ciphertext FROM envelope AS one"
    " LEFT JOIN left_out AS given USING (stream, device, seq)) AS envelope"
)
"""The envelopes with the words that are shown on this computer: those that were given up with what they said."""

WAITING = "own_log.first IS NULL AND (own_log.outcome IS NULL OR own_log.outcome >= 16)"
"""Of the own log, the keys and envelopes that the server has not stored; the index `own_log_waiting` is made for it."""

PROJECTIONS = """
CREATE TABLE record (
  id INTEGER PRIMARY KEY, record BLOB NOT NULL, stream INTEGER NOT NULL, type TEXT NOT NULL, state BLOB NOT NULL,
  conflicts INTEGER NOT NULL
);
CREATE UNIQUE INDEX record_place ON record (record, stream, type);
CREATE INDEX record_conflicts ON record (id) WHERE conflicts > 0;
CREATE TABLE client (
  id INTEGER PRIMARY KEY, client BLOB NOT NULL UNIQUE, team BLOB NOT NULL, name TEXT, alias TEXT, born TEXT,
  hetu TEXT, phone TEXT, address TEXT, contact_note TEXT, sort_key TEXT NOT NULL, words TEXT NOT NULL,
  conflicts INTEGER NOT NULL
);
CREATE INDEX client_sort ON client (sort_key);
CREATE INDEX client_hetu ON client (hetu) WHERE hetu IS NOT NULL;
CREATE TABLE visit (
  id INTEGER PRIMARY KEY, visit BLOB NOT NULL, client BLOB NOT NULL, register TEXT NOT NULL, kind TEXT NOT NULL,
  start TEXT NOT NULL, start_ms INTEGER NOT NULL, minutes INTEGER NOT NULL, place TEXT NOT NULL, author BLOB,
  signed INTEGER, corrected INTEGER, workers TEXT NOT NULL, themes TEXT NOT NULL, preview TEXT NOT NULL,
  joint BLOB, conflicts INTEGER NOT NULL
);
CREATE INDEX visit_client ON visit (client, start_ms);
CREATE INDEX visit_start ON visit (start_ms);
CREATE INDEX visit_joint ON visit (joint) WHERE joint IS NOT NULL;
CREATE TABLE correction (
  id INTEGER PRIMARY KEY, correction BLOB NOT NULL, document BLOB NOT NULL, stream INTEGER NOT NULL
);
CREATE INDEX correction_document ON correction (document);
CREATE TABLE agreement (
  id INTEGER PRIMARY KEY, agreement BLOB NOT NULL, visit BLOB NOT NULL, client BLOB NOT NULL, kind TEXT NOT NULL,
  start_ms INTEGER NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL, author BLOB NOT NULL
);
CREATE INDEX agreement_client ON agreement (client, visit);
CREATE TABLE joint_visit (
  id INTEGER PRIMARY KEY, joint BLOB NOT NULL, client BLOB NOT NULL, kind TEXT NOT NULL, start TEXT NOT NULL,
  start_ms INTEGER NOT NULL, minutes INTEGER NOT NULL, place TEXT NOT NULL, workers TEXT NOT NULL,
  opened_by TEXT NOT NULL
);
CREATE INDEX joint_visit_client ON joint_visit (client);
CREATE TABLE document (
  id INTEGER PRIMARY KEY, document BLOB NOT NULL, type TEXT NOT NULL, client BLOB NOT NULL, register TEXT NOT NULL,
  parent BLOB, subject BLOB, day TEXT NOT NULL, until TEXT NOT NULL, state TEXT NOT NULL, title TEXT NOT NULL,
  author BLOB NOT NULL, role TEXT NOT NULL, at INTEGER NOT NULL, signed INTEGER, corrected INTEGER, voided INTEGER,
  dissents INTEGER NOT NULL, authorised INTEGER NOT NULL, contested INTEGER NOT NULL, conflicts INTEGER NOT NULL,
  asked INTEGER, body BLOB NOT NULL
);
CREATE INDEX document_document ON document (document);
CREATE INDEX document_client ON document (client, type, day);
CREATE INDEX document_type ON document (type, state, day);
CREATE INDEX document_parent ON document (parent) WHERE parent IS NOT NULL;
CREATE INDEX document_subject ON document (subject) WHERE subject IS NOT NULL;
CREATE INDEX document_asked ON document (type, asked, client, day, authorised, voided) WHERE asked IS NOT NULL;
CREATE INDEX document_unauthorised ON document (id) WHERE authorised = 0;
CREATE TABLE opening (
  stream INTEGER NOT NULL, seq INTEGER NOT NULL, place INTEGER NOT NULL, record BLOB NOT NULL, at INTEGER NOT NULL,
  part TEXT NOT NULL, type TEXT NOT NULL, via TEXT NOT NULL, why TEXT NOT NULL, document BLOB, chain BLOB NOT NULL,
  follows INTEGER NOT NULL,
  PRIMARY KEY (stream, seq, place)
) WITHOUT ROWID;
CREATE INDEX opening_record ON opening (record, at);
CREATE INDEX opening_at ON opening (at);
CREATE VIRTUAL TABLE record_text USING fts5(
  body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0"
);
CREATE VIRTUAL TABLE record_vocabulary USING fts5vocab(record_text, 'row');
CREATE TABLE form (form TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE lemma (
  lemma TEXT NOT NULL, part INTEGER NOT NULL, form TEXT NOT NULL, PRIMARY KEY (lemma, part, form)
) WITHOUT ROWID;
"""

PROJECTION_TABLES = (
    "record", "client", "visit", "correction", "agreement", "joint_visit", "document", "opening",
    "record_text", "record_vocabulary", "form", "lemma",
)  # fmt: skip


def run(connection: "Connection", statements: str) -> None:
    """Run LOG or PROJECTIONS inside the caller's transaction, which `executescript` would commit."""
    for statement in statements.split(";\n"):
        if statement.strip():
            connection.execute(statement)
