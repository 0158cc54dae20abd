"""Links of addresses that several people share."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.add_column(
        "alert_links",
        sa.Column("shared", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
