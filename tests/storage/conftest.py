"""What the tests of storage share: a transaction, a moment, and what only SQLite does."""

import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url, text

from storage.database import Database
from storage.evidence import EvidenceStore
from storage.tx import Tx
from storage.vault import Vault

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def at(**after: float) -> datetime:
    """Give a moment after noon."""
    return NOON + timedelta(**after)


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/tryggbot.db"


@pytest.fixture
async def sqlite(sqlite_url: str, vault: Vault, prepared: Path) -> AsyncIterator[Database]:
    """Give a database for what only SQLite does."""
    shutil.copy(prepared, make_url(sqlite_url).database or "")
    opened = await Database.open(sqlite_url, vault)
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
