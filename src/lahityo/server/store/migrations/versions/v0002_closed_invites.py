"""Invitations that have served."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Create the table; an invitation used before is closed when its laptop next opens a session."""
    op.create_table(
        "closed_invites",
        sa.Column("org", sa.LargeBinary(), nullable=False),
        sa.Column("invite", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["org"], ["organisations.org"], name=op.f("fk_closed_invites_organisations")),
        sa.PrimaryKeyConstraint("org", "invite", name=op.f("pk_closed_invites")),
    )
