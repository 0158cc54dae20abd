"""How the engines are set up: SQLite hardened, PostgreSQL with the same promises.

1. SQLite: write-ahead log, and every commit on the platter before it returns; the log may grow
   while somebody reads for long, and shrinks after. What is deleted is overwritten; foreign keys
   hold; the schema itself may not run functions. The file is for its owner alone, and its log and
   index files take their mode from it.
2. Transactions are begun by us, not by the driver: a writer takes its lock at once, so that it
   never has to give up half-way; a reader may not write at all.
3. PostgreSQL: every commit on the platter too, whatever the server is set to; nobody waits for
   ever, neither for a lock nor for a server that is gone; and who is lost lets go of their locks.
"""

import os
from pathlib import Path
from typing import Any

import sqlalchemy
from sqlalchemy import URL, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from storage.errors import StorageError, StorageUnavailableError
from storage.sqlite import Connection

BUSY_SECONDS = 10.0  # longer than any command of ours holds the database
_READERS = 4  # snapshots open side by side; each is a thread, or a process of the server's

#: Seconds. With finding that a server has gone (20) and asking anew (10) it is still less than what
#: the watchdog lets a loop stand still: while storage is away, 112 needs the process.
_FOR_A_READER = 10

_HARDENED = """\
PRAGMA journal_mode = WAL;
PRAGMA journal_size_limit = 16777216;
PRAGMA synchronous = FULL;
PRAGMA secure_delete = ON;
PRAGMA foreign_keys = ON;
PRAGMA trusted_schema = OFF;
PRAGMA temp_store = MEMORY;
"""
_READING = "PRAGMA query_only = ON;"
_SESSION = {
    "synchronous_commit": "on",
    "lock_timeout": "10s",
    "statement_timeout": "60s",
    "idle_in_transaction_session_timeout": "60s",
}
_LINE: dict[str, Any] = {
    "application_name": "tryggbot",
    "connect_timeout": 10,
    # A server that has gone without a word is noticed within some twenty seconds.
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 2,
    "tcp_user_timeout": 20_000,
    "prepare_threshold": 2,  # uses of a statement before the server keeps it ready
}


def read_url(text: str) -> URL:
    """Read where the database is.

    Raises:
        StorageError: if it is neither a file of SQLite's nor a PostgreSQL; doesn't show the
            address, which may hold a password.

    """
    try:
        url = make_url(text)
    except ArgumentError:
        raise StorageError(_ALLOWED) from None
    if url.drivername == "sqlite" and url.database and url.database != ":memory:":
        return url.set(drivername="sqlite+aiosqlite")
    if url.drivername in {"postgresql", "postgresql+psycopg"} and url.database:
        return url.set(drivername="postgresql+psycopg")
    raise StorageError(_ALLOWED)


_ALLOWED = (
    'the address of the database is not understood; allowed is "sqlite:///tryggbot.db",'
    ' "sqlite:////var/lib/tryggbot/tryggbot.db" or "postgresql://user@host/name"'
)


def database_file(url: str) -> Path | None:
    """Give the file of the database; None if a server keeps it.

    Raises:
        StorageError: if the address isn't understood.

    """
    where = read_url(url)
    return Path(where.database) if where.get_backend_name() == "sqlite" and where.database else None


def writer(url: URL) -> AsyncEngine:
    """Make the engine that writes; its one connection is held by `Database`."""
    if url.get_backend_name() != "sqlite":
        return _postgresql(url, poolclass=NullPool)
    _guard(Path(url.database or ""))
    engine = _sqlite(url, _HARDENED, poolclass=NullPool)
    event.listen(engine.sync_engine, "begin", _begin_immediate)
    return engine


def reader(url: URL) -> AsyncEngine:
    """Make the engine that only reads, and sees one moment for as long as it does."""
    size = {"pool_size": _READERS, "max_overflow": 0}
    if url.get_backend_name() != "sqlite":
        # Between two readings the server may have been restarted; better to ask than to fail.
        options = {"isolation_level": "REPEATABLE READ", "pool_pre_ping": True, **size}
        options["pool_timeout"] = _FOR_A_READER
        engine = _postgresql(url, **options)
        return engine.execution_options(postgresql_readonly=True)
    engine = _sqlite(url, _HARDENED + _READING, **size)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _postgresql(url: URL, **options: Any) -> AsyncEngine:
    given = url.query.get("options", "")
    ours = [f"-c {name}={value}" for name, value in _SESSION.items()]
    # The last one holds: what the address asks for can't undo what is promised.
    words = " ".join([given if isinstance(given, str) else " ".join(given), *ours])
    arguments = {**_LINE, "options": words.strip()}
    return create_async_engine(url, connect_args=arguments, hide_parameters=True, **options)


def _sqlite(url: URL, pragmas: str, **options: Any) -> AsyncEngine:
    arguments = {
        "timeout": BUSY_SECONDS,
        "isolation_level": None,
        "async_creator_fn": Connection,
    }
    engine = create_async_engine(url, connect_args=arguments, hide_parameters=True, **options)

    def connected(connection: Any, record: object) -> None:
        del record
        connection.run_async(lambda driver: driver.executescript(pragmas))

    event.listen(engine.sync_engine, "connect", connected)
    return engine


def _begin_immediate(connection: sqlalchemy.Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin(connection: sqlalchemy.Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _guard(path: Path) -> None:
    """Make the file for its owner alone, before SQLite makes it for everybody."""
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            os.fchmod(descriptor, 0o600)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise StorageUnavailableError(
            f"the database {path} can't be opened: {error.strerror}"
        ) from error
