"""Bringing the tables up to date, by Alembic, in the one transaction that opens the database.

1. Versions are numbered "0001", "0002" …; `HEAD` is this program's. A step that fails leaves the
   tables as they were.
2. A step only adds, so that the version before it can still run. Hence the tables of the next
   version are accepted as they are, and those of a later one refused.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, func, inspect, select, text
from sqlalchemy.sql import column, table

from storage.errors import SchemaTooNewError

HEAD = "0004"
FOLDER = Path(__file__).parent
_LOCK = 0x54727967  # any number that nobody else locks: PostgreSQL's locks are numbered


def bring_up(connection: Connection) -> None:
    """Make the tables those of this version.

    Raises:
        SchemaTooNewError: if they belong to a version more than one step ahead.

    """
    if connection.dialect.name != "sqlite":
        # Two processes that start at once must not both make the tables.
        connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    found = present(connection)
    if found == HEAD:
        return
    if found is not None:
        if not found.isdecimal() or int(found) > int(HEAD) + 1:
            raise SchemaTooNewError(
                f"the database is of version {found}, this program knows {HEAD}:"
                " it needs the newer program"
            )
        if int(found) > int(HEAD):
            return
    if connection.dialect.name != "sqlite":
        # It takes as long as it takes: stopped half-way, it would be stopped at every start.
        connection.execute(text("SET LOCAL statement_timeout = 0"))
    command.upgrade(configuration(connection), "head")


def present(connection: Connection) -> str | None:
    """Give the version of the tables; None where there are none yet."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    versions = table("alembic_version", column("version_num"))
    found = connection.execute(select(versions.c.version_num)).scalar_one_or_none()
    return None if found is None else str(found)


def configuration(connection: Connection) -> Config:
    """Give Alembic what it needs, without a file."""
    config = Config()
    # ConfigParser reads a per cent sign in a path as its own.
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
