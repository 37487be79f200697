"""The first schema."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0001"
down_revision: str | None = None
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Create every table."""
    op.create_table(
        "envelopes",
        sa.Column("org", sa.LargeBinary(), nullable=False),
        sa.Column("stream", sa.LargeBinary(), nullable=False),
        sa.Column("device", sa.LargeBinary(), nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("team", sa.LargeBinary(), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("header", sa.LargeBinary(), nullable=False),
        sa.Column("ciphertext", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("org", "stream", "device", "seq", name=op.f("pk_envelopes")),
    )
    op.create_index(
        op.f("ix_envelopes_org_team_register_position"),
        "envelopes",
        ["org", "team", "register", "position"],
        unique=True,
    )
    op.create_table(
        "heads",
        sa.Column("org", sa.LargeBinary(), nullable=False),
        sa.Column("stream", sa.LargeBinary(), nullable=False),
        sa.Column("device", sa.LargeBinary(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("org", "stream", "device", name=op.f("pk_heads")),
    )
    op.create_index(op.f("ix_heads_org_device"), "heads", ["org", "device"], unique=False)
    op.create_table(
        "organisations",
        sa.Column("org", sa.LargeBinary(), nullable=False),
        sa.Column("roster_seq", sa.BigInteger(), nullable=False),
        sa.Column("roster_head", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("org", name=op.f("pk_organisations")),
    )
    op.create_table(
        "server_meta",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_server_meta")),
    )
    op.create_table(
        "setup_tokens",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("org", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_setup_tokens")),
    )
    op.create_table(
        "streams",
        sa.Column("org", sa.LargeBinary(), nullable=False),
        sa.Column("stream", sa.LargeBinary(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("team", sa.LargeBinary(), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("device", sa.LargeBinary(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("org", "stream", "epoch", name=op.f("pk_streams")),
    )
    op.create_index(
        op.f("ix_streams_org_team_register_position"), "streams", ["org", "team", "register", "position"], unique=True
    )
    op.create_table(
        "feeds",
        sa.Column("org", sa.LargeBinary(), nullable=False),
        sa.Column("team", sa.LargeBinary(), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("head", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["org"], ["organisations.org"], name=op.f("fk_feeds_organisations")),
        sa.PrimaryKeyConstraint("org", "team", "register", name=op.f("pk_feeds")),
    )
    op.create_table(
        "inboxes",
        sa.Column("org", sa.LargeBinary(), nullable=False),
        sa.Column("recipient", sa.LargeBinary(), nullable=False),
        sa.Column("head", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["org"], ["organisations.org"], name=op.f("fk_inboxes_organisations")),
        sa.PrimaryKeyConstraint("org", "recipient", name=op.f("pk_inboxes")),
    )
    op.create_table(
        "roster",
        sa.Column("org", sa.LargeBinary(), nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["org"], ["organisations.org"], name=op.f("fk_roster_organisations")),
        sa.PrimaryKeyConstraint("org", "seq", name=op.f("pk_roster")),
    )
    op.create_table(
        "wants",
        sa.Column("org", sa.LargeBinary(), nullable=False),
        sa.Column("device", sa.LargeBinary(), nullable=False),
        sa.Column("team", sa.LargeBinary(), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["org"], ["organisations.org"], name=op.f("fk_wants_organisations")),
        sa.PrimaryKeyConstraint("org", "device", "team", "register", "epoch", name=op.f("pk_wants")),
    )
    op.create_table(
        "inbox",
        sa.Column("org", sa.LargeBinary(), nullable=False),
        sa.Column("recipient", sa.LargeBinary(), nullable=False),
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("team", sa.LargeBinary(), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("signer", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["org", "recipient"], ["inboxes.org", "inboxes.recipient"], name=op.f("fk_inbox_inboxes")
        ),
        sa.PrimaryKeyConstraint("org", "recipient", "position", name=op.f("pk_inbox")),
    )
    op.create_index(
        op.f("ix_inbox_org_recipient_team_register_epoch_signer"),
        "inbox",
        ["org", "recipient", "team", "register", "epoch", "signer"],
        unique=True,
    )
