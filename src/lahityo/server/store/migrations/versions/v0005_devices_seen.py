"""When each device last opened a session."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Create the table; a device that was met before is known from its next session on."""
    op.create_table(
        "devices_seen",
        sa.Column("org", sa.LargeBinary(), nullable=False),
        sa.Column("device", sa.LargeBinary(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["org"], ["organisations.org"], name=op.f("fk_devices_seen_organisations")),
        sa.PrimaryKeyConstraint("org", "device", name=op.f("pk_devices_seen")),
    )
