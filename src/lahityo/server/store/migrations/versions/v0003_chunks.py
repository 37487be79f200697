"""Chunks of attachments."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Create the table of chunks and that of each feed's totals."""
    op.create_table(
        "chunks",
        sa.Column("org", sa.LargeBinary(), nullable=False),
        sa.Column("team", sa.LargeBinary(), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("chunk", sa.LargeBinary(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["org"], ["organisations.org"], name=op.f("fk_chunks_organisations")),
        sa.PrimaryKeyConstraint("org", "team", "register", "chunk", name=op.f("pk_chunks")),
    )
    op.create_table(
        "chunk_totals",
        sa.Column("org", sa.LargeBinary(), nullable=False),
        sa.Column("team", sa.LargeBinary(), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["org"], ["organisations.org"], name=op.f("fk_chunk_totals_organisations")),
        sa.PrimaryKeyConstraint("org", "team", "register", name=op.f("pk_chunk_totals")),
    )
