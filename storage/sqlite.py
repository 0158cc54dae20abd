"""A connection to SQLite that takes one turn of its thread for each statement.

aiosqlite has a thread for each connection and sends it everything: making a cursor, executing,
fetching, closing. Four turns for a statement are most of what it costs. Here a statement and all of
its rows are one turn; SQLAlchemy fetches all rows at once anyhow.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any, Self

import aiosqlite
from sqlalchemy.ext.asyncio import AsyncConnection

_STATEMENTS = 256  # that SQLite keeps ready
_CHUNK = 64  # aiosqlite wants one; nothing here is read in chunks


class Connection(aiosqlite.Connection):
    """aiosqlite's connection with cursors of our own."""

    def __init__(self, path: str, **options: Any) -> None:
        options |= {"check_same_thread": False, "cached_statements": _STATEMENTS}
        super().__init__(lambda: sqlite3.connect(path, **options), _CHUNK)
        # Whoever forgets to close it must not keep the process from ending.
        self._thread.daemon = True

    def cursor(self) -> "Cursor":  # type: ignore[override]
        """Make a cursor; it begins to exist in the thread when it executes."""
        return Cursor(self)

    def at_once(self, sql: str, values: Sequence[Any] = ()) -> tuple[list[Any], int]:
        """Run a statement here and now; give its rows, and how many it concerned.

        For statements that are a matter of microseconds; to hand one to the thread and back takes
        ten times as long as it. Not for a commit, which waits for the disk.

        Raises:
            sqlite3.Error: as SQLite does, and where a cancelled statement has cost the connection.

        """
        if self._connection is None:  # aiosqlite's own error of it would be no database's
            raise sqlite3.OperationalError("the connection is closed")
        cursor = self._connection.execute(sql, values)
        rows = cursor.fetchall() if cursor.description else []
        return rows, cursor.rowcount

    async def run(self, cursor: "Cursor", sql: str, rows: Any, *, many: bool) -> None:
        """Run a statement, and all that belongs to it, in one turn of the thread."""
        await self._execute(self._run, cursor, sql, rows, many)  # type: ignore[no-untyped-call]

    def _run(self, ours: "Cursor", sql: str, rows: Any, many: bool) -> None:  # noqa: FBT001
        theirs = self._conn.cursor()
        try:
            if many:
                theirs.executemany(sql, rows)
            else:
                theirs.execute(sql, rows)
            ours.description = theirs.description
            ours.rows = theirs.fetchall() if theirs.description else []
            # After the rows: with RETURNING it isn't known before.
            ours.rowcount = theirs.rowcount
            ours.lastrowid = theirs.lastrowid
        finally:
            theirs.close()


class Cursor:
    """What SQLAlchemy needs of a cursor, and no more."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.description: Sequence[Any] | None = None
        self.rows: list[Any] = []
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, sql: str, parameters: Iterable[Any] = ()) -> Self:
        """Run a statement and take its rows."""
        await self._connection.run(self, sql, parameters, many=False)
        return self

    async def executemany(self, sql: str, rows: Iterable[Iterable[Any]]) -> Self:
        """Run a statement for each of the rows."""
        await self._connection.run(self, sql, rows, many=True)
        return self

    async def fetchall(self) -> list[Any]:
        """Give the rows, once."""
        rows, self.rows = self.rows, []
        return rows

    async def close(self) -> None:
        """Do nothing: the thread has closed its own already."""


async def beneath(connection: AsyncConnection) -> Connection | None:
    """Give SQLite's own connection; None where the engine is another."""
    raw = await connection.get_raw_connection()
    driver = raw.driver_connection
    return driver if isinstance(driver, Connection) else None
