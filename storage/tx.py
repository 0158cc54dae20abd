"""One transaction as the modules see it: statements in, typed errors out.

1. A driver's error becomes one of ours at the statement that raised it, and carries neither the
   statement's values nor the driver's words about them.
2. Nothing here commits: `database` does.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Executable, Table, Update, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.errors import (
    BusyError,
    DamagedError,
    DuplicateError,
    NotFoundError,
    StorageError,
    StorageFullError,
    StorageUnavailableError,
)
from storage.vault import Box, Vault

if TYPE_CHECKING:
    from sqlalchemy import CursorResult

    # As many columns as there are: SQLAlchemy 2.1 counts them, and 2.0 could not.
    Rows = CursorResult[*tuple[Any, ...]]

Insert = sqlite.Insert | postgresql.Insert

_SQLITE = {
    "SQLITE_FULL": StorageFullError("there is no room left for the database"),
    "SQLITE_BUSY": BusyError("another process holds the database"),
    "SQLITE_LOCKED": BusyError("another connection holds the database"),
    "SQLITE_CORRUPT": DamagedError("the database file is damaged"),
    "SQLITE_NOTADB": DamagedError("the file is no database"),
    "SQLITE_CONSTRAINT_FOREIGNKEY": NotFoundError("what this belongs to isn't there"),
}
_POSTGRESQL = {
    "23505": DuplicateError("this is already there"),
    "23503": NotFoundError("what this belongs to isn't there"),
    "53100": StorageFullError("there is no room left for the database"),
    "55P03": BusyError("another process holds what this needs"),
    "XX001": DamagedError("the database is damaged"),
    "XX002": DamagedError("an index of the database is damaged"),
}


class Tx:
    """A transaction that is open; given by `Database.transaction` and `Database.reading`."""

    __slots__ = ("boxes", "chain", "connection", "vault")

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self.connection = connection
        self.vault = vault
        #: boxes of cases that this transaction has asked for (`casekeys`)
        self.boxes: dict[str, Box] = {}
        #: the last entry of the log, once this transaction has asked for it (`audit`)
        self.chain: tuple[int, bytes] | None = None

    @property
    def is_sqlite(self) -> bool:
        """Say whether the engine is SQLite."""
        return self.connection.dialect.name == "sqlite"

    async def execute(
        self, statement: Executable, rows: Sequence[Mapping[str, Any]] | None = None
    ) -> "Rows":
        """Run a statement, once or for each of the rows.

        Raises:
            StorageError: of the kind that fits, with nothing personal in it.

        """
        try:
            if rows is None:
                return await self.connection.execute(statement)
            return await self.connection.execute(statement, rows)
        except DBAPIError as error:
            raise translated(error) from error

    async def change(self, statement: Update) -> None:
        """Run an update that must find its row.

        Raises:
            NotFoundError: if it found none.

        """
        if (await self.execute(statement)).rowcount == 0:
            raise NotFoundError("there is no such row to change")

    def insert(self, table: Table) -> Insert:
        """Begin an insert that may say what to do about a row that is there already."""
        return _insert(table, is_sqlite=self.is_sqlite)

    async def put(self, table: Table, values: Mapping[str, Any]) -> None:
        """Insert a row, or give the one with the same primary key these values."""
        await self.execute(_put(table, tuple(values), is_sqlite=self.is_sqlite), [values])

    async def alone(self, what: int) -> None:
        """Wait until nobody else writes this; until the end of the transaction.

        SQLite has one writer at a time anyhow; PostgreSQL needs to be told.
        """
        if not self.is_sqlite:
            await self.execute(select(func.pg_advisory_xact_lock(what)))


def _insert(table: Table, *, is_sqlite: bool) -> Insert:
    return sqlite.insert(table) if is_sqlite else postgresql.insert(table)


@cache
def _put(table: Table, names: tuple[str, ...], *, is_sqlite: bool) -> Insert:
    # Made once for each table: making it takes longer than running it.
    keys = [column.name for column in table.primary_key]
    insert = _insert(table, is_sqlite=is_sqlite)
    changes = {name: insert.excluded[name] for name in names if name not in keys}
    return insert.on_conflict_do_update(index_elements=keys, set_=changes)


def translated(error: DBAPIError) -> StorageError:
    """Give our error for a driver's."""
    known = _known(error.orig)
    if known is not None:
        # A new one each time: an exception that is raised twice collects both tracebacks.
        return type(known)(*known.args)
    if isinstance(error, IntegrityError):
        return StorageError("the database refuses this row")
    return StorageUnavailableError(f"the database refuses: {type(error.orig).__name__}")


def _known(cause: BaseException | None) -> StorageError | None:
    name = getattr(cause, "sqlite_errorname", None)
    if isinstance(name, str):
        if name in {"SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_CONSTRAINT_UNIQUE"}:
            return DuplicateError("this is already there")
        # An extended name begins with its kind: SQLITE_BUSY_SNAPSHOT is a SQLITE_BUSY.
        return next((ours for kind, ours in _SQLITE.items() if name.startswith(kind)), None)
    return _POSTGRESQL.get(getattr(cause, "sqlstate", None) or "")
