"""Streams that go from one team's feed to another's."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Create the table of moves, and that of the places in their feeds which items have left."""
    op.create_table(
        "moves",
        sa.Column("org", sa.LargeBinary(), nullable=False),
        sa.Column("stream", sa.LargeBinary(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("arrived", sa.BigInteger(), nullable=False),
        sa.Column("team", sa.LargeBinary(), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("device", sa.LargeBinary(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("from_team", sa.LargeBinary(), nullable=False),
        sa.Column("to_team", sa.LargeBinary(), nullable=False),
        sa.Column("base", sa.BigInteger(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("org", "stream", "number", "arrived", name=op.f("pk_moves")),
    )
    op.create_index(
        op.f("ix_moves_org_team_register_position"), "moves", ["org", "team", "register", "position"], unique=True
    )
    op.create_table(
        "departed",
        sa.Column("org", sa.LargeBinary(), nullable=False),
        sa.Column("team", sa.LargeBinary(), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("item_check", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("org", "team", "register", "position", name=op.f("pk_departed")),
    )
