"""One transaction as the modules see it: statements in, typed errors out.

1. A driver's error becomes one of ours at the statement that raised it, and carries neither the
   statement's values nor the driver's words about them.
2. Nothing here commits: `database` does.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Executable, Table, Update, func, insert, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import (
    DataError,
    DBAPIError,
    IntegrityError,
    PendingRollbackError,
    ResourceClosedError,
    SQLAlchemyError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import sqlite as sqlite_driver
from storage.errors import (
    BusyError,
    DamagedError,
    DuplicateError,
    NotFoundError,
    StorageError,
    StorageFullError,
    StorageUnavailableError,
)
from storage.statement import Statement, values_of
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
    "SQLITE_INTERRUPT": BusyError("this was ended before its time"),
    "SQLITE_CORRUPT": DamagedError("the database file is damaged"),
    "SQLITE_NOTADB": DamagedError("the file is no database"),
    "SQLITE_CONSTRAINT_FOREIGNKEY": NotFoundError("what this belongs to isn't there"),
}
_POSTGRESQL = {
    "23505": DuplicateError("this is already there"),
    "23503": NotFoundError("what this belongs to isn't there"),
    "53100": StorageFullError("there is no room left for the database"),
    "40001": BusyError("another process has changed what this needs"),
    "40P01": BusyError("another process and this one waited for each other"),
    "55P03": BusyError("another process holds what this needs"),
    "57014": BusyError("the database took too long for this"),
    "53300": BusyError("the database's server takes no more connections"),
    "XX001": DamagedError("the database is damaged"),
    "XX002": DamagedError("an index of the database is damaged"),
}
_AWAY = "the database's server can't be reached, has gone, or doesn't let us in"
#: what SQLAlchemy raises when the database fails: the last three after a lost connection
FAULTS = (DBAPIError, PendingRollbackError, ResourceClosedError, PoolTimeoutError)


class Tx:
    """A transaction that is open; given by `Database.transaction` and `Database.reading`."""

    __slots__ = ("_driver", "_single", "boxes", "chain", "connection", "vault")

    def __init__(
        self,
        connection: AsyncConnection,
        vault: Vault,
        driver: sqlite_driver.Connection | None,
        *,
        single: bool = False,
    ) -> None:
        self.connection = connection
        self.vault = vault
        self._driver = driver
        self._single = single  # there is no transaction, and none may begin
        #: boxes of cases that this transaction has asked for (`casekeys`)
        self.boxes: dict[str, Box] = {}
        #: the last entry of the log, once this transaction has asked for it (`audit`)
        self.chain: tuple[int, bytes] | None = None

    @property
    def is_sqlite(self) -> bool:
        """Say whether the engine is SQLite."""
        return self.connection.dialect.name == "sqlite"

    async def rows(self, statement: Statement, **given: Any) -> list[Any]:
        """Run a statement that gives rows.

        Raises:
            StorageError: of the kind that fits, with nothing personal in it.

        """
        return (await self._run(statement, given))[0]

    async def row(self, statement: Statement, **given: Any) -> Any | None:
        """Run a statement that gives one row, or none."""
        found = (await self._run(statement, given))[0]
        return found[0] if found else None

    async def run(self, statement: Statement, **given: Any) -> int:
        """Run a statement that changes something; give how many rows it concerned."""
        return (await self._run(statement, given))[1]

    async def _run(self, statement: Statement, given: Mapping[str, Any]) -> tuple[list[Any], int]:
        try:
            if self._driver is None:
                result = await self.connection.execute(statement.core, given)
                return list(result) if result.returns_rows else [], result.rowcount
            plain = statement.plain(self.connection.dialect)
            found, count = self._driver.at_once(plain.sql, plain.values(given))
            return plain.rows(found), count
        except FAULTS as error:
            raise translated(error) from error
        except sqlite3.Error as error:
            raise said(error) from error

    async def execute(
        self, statement: Executable, rows: Sequence[Mapping[str, Any]] | None = None
    ) -> "Rows":
        """Run a statement, once or for each of the rows.

        Raises:
            StorageError: of the kind that fits, with nothing personal in it.

        """
        if self._single:
            raise StorageError("a glance takes prepared statements only")
        try:
            if rows is None:
                return await self.connection.execute(statement)
            return await self.connection.execute(statement, rows)
        except FAULTS as error:
            raise translated(error) from error

    async def change(self, statement: Statement | Update, **given: Any) -> None:
        """Run an update that must find its row.

        Raises:
            NotFoundError: if it found none.

        """
        if isinstance(statement, Statement):
            found = await self.run(statement, **given)
        else:
            found = (await self.execute(statement)).rowcount
        if not found:
            raise NotFoundError("there is no such row to change")

    async def put(self, table: Table, values: Mapping[str, Any]) -> None:
        """Insert a row, or give the one with the same primary key these values."""
        await self._run(_put(table, tuple(values), is_sqlite=self.is_sqlite), values)

    async def add(self, table: Table, values: Mapping[str, Any]) -> None:
        """Insert a row.

        Raises:
            DuplicateError: if it is there already.

        """
        await self._run(_add(table, tuple(values)), values)

    async def alone(self, what: int) -> None:
        """Wait until nobody else writes this; until the end of the transaction.

        SQLite has one writer at a time anyhow; PostgreSQL needs to be told.
        """
        if not self.is_sqlite:
            await self.execute(select(func.pg_advisory_xact_lock(what)))


def insert_into(table: Table, *, is_sqlite: bool) -> Insert:
    """Begin an insert of the engine's own kind."""
    return sqlite.insert(table) if is_sqlite else postgresql.insert(table)


@cache
def _add(table: Table, names: tuple[str, ...]) -> Statement:
    return Statement(insert(table).values(values_of(table, *names)))


@cache
def _put(table: Table, names: tuple[str, ...], *, is_sqlite: bool) -> Statement:
    keys = [column.name for column in table.primary_key]
    new = insert_into(table, is_sqlite=is_sqlite).values(values_of(table, *names))
    changes = {name: new.excluded[name] for name in names if name not in keys}
    return Statement(new.on_conflict_do_update(index_elements=keys, set_=changes))


def translated(error: SQLAlchemyError) -> StorageError:
    """Give our error for one of SQLAlchemy's."""
    if not isinstance(error, DBAPIError):
        return StorageUnavailableError(_AWAY)
    return said(error.orig, refused=isinstance(error, IntegrityError | DataError))


def said(error: BaseException | None, *, refused: bool = False) -> StorageError:
    """Give our error for a driver's; `refused` if it is about a row, not about the database."""
    known = _known(error)
    if known is not None:
        # A new one each time: an exception that is raised twice collects both tracebacks.
        return type(known)(*known.args)
    if refused or isinstance(error, sqlite3.IntegrityError):
        return StorageError("the database refuses this row")
    if getattr(error, "sqlstate", "") is None:  # psycopg's own: no server has said anything
        return StorageUnavailableError(_AWAY)
    return StorageUnavailableError(f"the database refuses: {type(error).__name__}")


def _known(cause: BaseException | None) -> StorageError | None:
    name = getattr(cause, "sqlite_errorname", None)
    if isinstance(name, str):
        if name in {"SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_CONSTRAINT_UNIQUE"}:
            return DuplicateError("this is already there")
        # An extended name begins with its kind: SQLITE_BUSY_SNAPSHOT is a SQLITE_BUSY.
        return next((ours for kind, ours in _SQLITE.items() if name.startswith(kind)), None)
    return _POSTGRESQL.get(getattr(cause, "sqlstate", None) or "")
