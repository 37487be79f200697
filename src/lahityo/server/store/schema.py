"""The tables. Every key begins with the organisation, so that the whole shards by `org` and no sequence is global.

The two tables without `org` (`setup_tokens`, `server_meta`) are the server's own: a few rows, the same on every shard.
Envelopes, stream keys and heads carry no foreign key: they are only ever written under the lock of their feed's row,
and PostgreSQL's check would cost a look-up for every note.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    }
)


class Bytes(LargeBinary):
    """Bytes as both drivers take and give them: with nothing called for every value, which a push has thousands of."""

    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> None:
        """None is needed on the way in."""

    def result_processor(self, dialect: Dialect, coltype: object) -> None:
        """None is needed on the way out."""


def _key(name: str) -> Column[bytes]:
    return Column(name, Bytes, primary_key=True)


def _number_key(name: str) -> Column[int]:
    return Column(name, BigInteger, primary_key=True, autoincrement=False)


def _blob(name: str) -> Column[bytes]:
    return Column(name, Bytes, nullable=False)


def _number(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=False)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


organisations = Table(
    "organisations",
    metadata,
    _key("org"),
    _number("roster_seq"),
    _blob("roster_head"),
    _number("created_at"),
)

roster = Table(
    "roster",
    metadata,
    Column("org", Bytes, ForeignKey("organisations.org"), primary_key=True),
    _number_key("seq"),
    _blob("body"),
    _blob("signature"),
)

feeds = Table(
    "feeds",
    metadata,
    Column("org", Bytes, ForeignKey("organisations.org"), primary_key=True),
    _key("team"),
    Column("register", Text, primary_key=True),
    _number("head"),
    _blob("head_check"),
)

streams = Table(
    "streams",
    metadata,
    _key("org"),
    _key("stream"),
    _number_key("epoch"),
    _blob("team"),
    _text("register"),
    _number("position"),
    _blob("device"),
    _number("size"),
    _blob("body"),
    _blob("signature"),
)
Index(None, streams.c.org, streams.c.team, streams.c.register, streams.c.position, unique=True)

envelopes = Table(
    "envelopes",
    metadata,
    _key("org"),
    _key("stream"),
    _key("device"),
    _number_key("seq"),
    _blob("digest"),
    _blob("team"),
    _text("register"),
    _number("position"),
    _number("size"),
    _number("received_at"),
    _blob("header"),
    _blob("ciphertext"),
    _blob("signature"),
)
Index(None, envelopes.c.org, envelopes.c.team, envelopes.c.register, envelopes.c.position, unique=True)

heads = Table(
    "heads",
    metadata,
    _key("org"),
    _key("stream"),
    _key("device"),
    _number("seq"),
    _blob("digest"),
)
Index(None, heads.c.org, heads.c.device)

inboxes = Table(
    "inboxes",
    metadata,
    Column("org", Bytes, ForeignKey("organisations.org"), primary_key=True),
    _key("recipient"),
    _number("head"),
)

inbox = Table(
    "inbox",
    metadata,
    _key("org"),
    _key("recipient"),
    _number_key("position"),
    _blob("team"),
    _text("register"),
    _number("epoch"),
    _blob("signer"),
    _blob("body"),
    _blob("signature"),
    ForeignKeyConstraint(["org", "recipient"], ["inboxes.org", "inboxes.recipient"]),
)
Index(
    None,
    inbox.c.org,
    inbox.c.recipient,
    inbox.c.team,
    inbox.c.register,
    inbox.c.epoch,
    inbox.c.signer,
    unique=True,
)

wants = Table(
    "wants",
    metadata,
    Column("org", Bytes, ForeignKey("organisations.org"), primary_key=True),
    _key("device"),
    _key("team"),
    Column("register", Text, primary_key=True),
    _number_key("epoch"),
)

closed_invites = Table(
    "closed_invites",
    metadata,
    Column("org", Bytes, ForeignKey("organisations.org"), primary_key=True),
    _key("invite"),
)

devices_seen = Table(
    "devices_seen",
    metadata,
    Column("org", Bytes, ForeignKey("organisations.org"), primary_key=True),
    _key("device"),
    _number("seen_at"),
)

chunks = Table(
    "chunks",
    metadata,
    Column("org", Bytes, ForeignKey("organisations.org"), primary_key=True),
    _key("team"),
    Column("register", Text, primary_key=True),
    _key("chunk"),
    _number("size"),
    _number("received_at"),
    _blob("content"),
)

chunk_totals = Table(
    "chunk_totals",
    metadata,
    Column("org", Bytes, ForeignKey("organisations.org"), primary_key=True),
    _key("team"),
    Column("register", Text, primary_key=True),
    _number("count"),
    _number("bytes"),
)

setup_tokens = Table(
    "setup_tokens",
    metadata,
    _key("hash"),
    Column("org", Bytes, nullable=True),
    _number("created_at"),
)

server_meta = Table(
    "server_meta",
    metadata,
    Column("name", Text, primary_key=True),
    _blob("value"),
)

SERVER_WIDE = frozenset({"setup_tokens", "server_meta"})
"""Tables that are not any organisation's."""
