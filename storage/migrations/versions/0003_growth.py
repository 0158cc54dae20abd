"""Indexes for what is asked in a step or by a list, so that it costs the same in the tenth year."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def _some(name: str, table: str, columns: list[str], where: str) -> None:
    """Add an index of those rows alone for which this holds."""
    condition = sa.text(where)
    op.create_index(
        name, table, columns, sqlite_where=condition, postgresql_where=condition
    )


def upgrade() -> None:
    """Add the indexes."""
    _some(
        "ix_people_staff", "people", ["municipality"], "roles <> 'official' AND removed IS NULL"
    )
    _some("ix_cases_open", "cases", ["municipality", "year", "serial"], "state <> 'closed'")
    _some("ix_timers_failing", "timers", ["attempts"], "attempts > 0")
    op.create_index(
        "ix_cases_municipality_year_serial", "cases", ["municipality", "year", "serial"]
    )
    op.create_index("ix_cases_official_year_serial", "cases", ["official", "year", "serial"])
    op.create_index("ix_evidence_file", "evidence", ["file"])
