"""Many rows into one table at a time, past SQLAlchemy: minutes instead of an hour."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

import psycopg
from psycopg import sql
from sqlalchemy import Table, make_url

from bench.fill.gather import Row
from storage.engines import database_file

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Sink(Protocol):
    """Writes rows in bulk."""

    def write(self, table: Table, rows: Sequence[Row]) -> None:
        """Write rows of one table; of the log's end, the last one counts."""


@contextmanager
def sink(url: str) -> Iterator[Sink]:
    """Open the way into a database whose tables are there; all is written when it is left."""
    file = database_file(url)
    if file is None:
        with psycopg.connect(make_url(url).render_as_string(hide_password=False)) as connection:
            yield _Copy(connection)
            connection.commit()
            connection.autocommit = True
            connection.execute("VACUUM ANALYZE")  # which the server would do by itself, later
        return
    with closing(sqlite3.connect(file)) as driver:
        driver.execute("PRAGMA synchronous = OFF")
        driver.execute("PRAGMA cache_size = -1000000")  # a gigabyte: indexes are written anywhere
        yield _Insert(driver)
        driver.commit()
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")


class _Insert:
    """SQLite."""

    def __init__(self, driver: sqlite3.Connection) -> None:
        self._driver = driver

    def write(self, table: Table, rows: Sequence[Row]) -> None:
        names = list(rows[0])
        columns = ", ".join(f'"{name}"' for name in names)
        places = ", ".join("?" * len(names))
        statement = f"INSERT OR REPLACE INTO {table.name} ({columns}) VALUES ({places})"
        self._driver.executemany(statement, (_plain(row, names) for row in rows))
        self._driver.commit()


class _Copy:
    """PostgreSQL."""

    def __init__(self, connection: "psycopg.Connection[Any]") -> None:
        self._connection = connection

    def write(self, table: Table, rows: Sequence[Row]) -> None:
        names = list(rows[0])
        columns = sql.SQL(", ").join(map(sql.Identifier, names))
        into = sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table.name), columns)
        with self._connection.cursor() as cursor:
            if table.name == "audit_head":
                cursor.execute("DELETE FROM audit_head")
            with cursor.copy(into) as copy:
                for row in rows:
                    copy.write_row(_plain(row, names))


def _plain(row: Row, names: Sequence[str]) -> list[Any]:
    """Give the values as a driver takes them: a moment is a number."""
    values = (row[name] for name in names)
    return [(v - _EPOCH) // _MICROSECOND if isinstance(v, datetime) else v for v in values]
