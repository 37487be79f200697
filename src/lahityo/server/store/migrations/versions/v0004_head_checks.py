"""The check of each feed's last item."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from lahityo.protocol import checks

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_FEEDS = sa.text("SELECT org, team, register, head FROM feeds")
_DIGEST = sa.text(
    "SELECT digest FROM envelopes WHERE org = :org AND team = :team AND register = :register AND position = :head"
)
_BODY = sa.text(
    "SELECT body FROM streams WHERE org = :org AND team = :team AND register = :register AND position = :head"
)
_FILL = sa.text("UPDATE feeds SET head_check = :check WHERE org = :org AND team = :team AND register = :register")


def upgrade() -> None:
    """Add the column and fill it from the items that are there."""
    with op.batch_alter_table("feeds") as feeds:
        feeds.add_column(sa.Column("head_check", sa.LargeBinary(), nullable=True))
    connection = op.get_bind()
    for row in connection.execute(_FEEDS).mappings().all():
        place = dict(row)
        digest = connection.execute(_DIGEST, place).scalar_one_or_none()
        body = connection.execute(_BODY, place).scalar_one_or_none()
        check = b"" if body is None else checks.of_stream_key(bytes(body))
        check = check if digest is None else checks.of_envelope(bytes(digest))
        connection.execute(_FILL, {name: place[name] for name in ("org", "team", "register")} | {"check": check})
    with op.batch_alter_table("feeds") as feeds:
        feeds.alter_column("head_check", existing_type=sa.LargeBinary(), nullable=False)
