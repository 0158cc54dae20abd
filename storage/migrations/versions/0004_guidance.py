"""Adopted documents, questions to a person, and counts of what helped."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def _some(name: str, table: str, columns: list[str], where: str) -> None:
    """Add an index of those rows alone for which this holds."""
    condition = sa.text(where)
    op.create_index(
        name, table, columns, sqlite_where=condition, postgresql_where=condition
    )


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "documents",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("municipality", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("in_force_from", sa.Text(), nullable=False),
        sa.Column("imported", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("built_for", sa.Text()),
        sa.Column("built", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name="pk_documents"),
        sa.UniqueConstraint("municipality", "version", name="uq_documents_municipality"),
    )
    op.create_index(
        "ix_documents_municipality_in_force_from_version",
        "documents",
        ["municipality", "in_force_from", "version"],
    )
    op.create_table(
        "questions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("municipality", sa.Text(), nullable=False),
        sa.Column("asker", sa.Text(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("asked", sa.BigInteger(), nullable=False),
        sa.Column("answered", sa.BigInteger()),
        sa.Column("answered_by", sa.Text()),
        sa.Column("as_topic", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("words", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name="pk_questions"),
    )
    _some("ix_questions_waiting", "questions", ["municipality", "asked"], "state = 'waiting'")
    op.create_index("ix_questions_topics", "questions", ["municipality", "as_topic", "asked"])
    op.create_table(
        "tallies",
        sa.Column("municipality", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("municipality", "day", "what", name="pk_tallies"),
    )
