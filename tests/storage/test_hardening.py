"""SQLite hardened: who may read its files, and what happens when something is wrong with them."""

from pathlib import Path

import pytest

from storage import meta, timers
from storage.database import Database
from storage.errors import (
    DamagedError,
    StorageError,
    StorageFullError,
    StorageUnavailableError,
)
from storage.vault import Vault
from tests.storage.conftest import NOON, facts, rows


async def test_nothing_is_wrong_with_a_new_database(database: Database) -> None:
    assert await database.integrity() == []


def _modes(folder: Path) -> set[int]:
    found = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    assert len(found) == 3  # with its log and index
    return set(found.values())


async def test_sqlite_is_hardened(sqlite: Database, tmp_path: Path) -> None:
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "temp_store": 2,
        "busy_timeout": 10_000,
    }
    for opened in (sqlite.transaction, sqlite.reading):
        async with opened() as tx:
            found = {name: (await rows(tx, f"PRAGMA {name}"))[0][0] for name in expected}
        assert found == expected

    async with sqlite.transaction() as tx:
        await meta.put(tx, "a", "1")
    assert _modes(tmp_path) == {0o600}


async def test_a_file_that_was_open_to_others_is_closed_to_them(
    tmp_path: Path, sqlite_url: str, vault: Vault
) -> None:
    (tmp_path / "tryggbot.db").touch(0o644)

    await (await Database.open(sqlite_url, vault)).close()

    assert (tmp_path / "tryggbot.db").stat().st_mode & 0o777 == 0o600


async def test_a_full_disk_is_a_typed_error_and_passes(sqlite: Database) -> None:
    async with sqlite.transaction() as tx:
        ((pages,),) = await rows(tx, "PRAGMA page_count")
        await rows(tx, f"PRAGMA max_page_count = {pages}")

    with pytest.raises(StorageFullError, match="no room left"):
        async with sqlite.transaction() as tx:
            await meta.put(tx, "a", "x" * 1_000_000)

    assert not sqlite.healthy
    async with sqlite.transaction() as tx:
        await rows(tx, "PRAGMA max_page_count = 1000000")
        await meta.put(tx, "b", "1")
    assert sqlite.healthy
    assert await facts(sqlite) == ["b"]


async def test_a_file_that_is_no_database_is_a_typed_error(
    tmp_path: Path, sqlite_url: str, vault: Vault
) -> None:
    (tmp_path / "tryggbot.db").write_bytes(b"this is not a database, and long enough " * 99)

    with pytest.raises(DamagedError, match="no database"):
        await Database.open(sqlite_url, vault)


async def test_a_folder_that_is_not_there_is_named(tmp_path: Path, vault: Vault) -> None:
    with pytest.raises(StorageUnavailableError, match=r"nowhere/x\.db can't be opened"):
        await Database.open(f"sqlite:///{tmp_path}/nowhere/x.db", vault)


async def test_a_server_that_is_not_there_is_a_typed_error(vault: Vault, tmp_path: Path) -> None:
    pytest.importorskip("psycopg")
    with pytest.raises(StorageUnavailableError) as raised:
        await Database.open(f"postgresql://kim:hemligt@/x?host={tmp_path}", vault)

    assert "hemligt" not in str(raised.value)


@pytest.mark.parametrize(
    "url", ["", "x", "sqlite://", "sqlite:///:memory:", "mysql://kim:hemligt@x/y", "postgresql://"]
)
async def test_an_address_that_is_not_understood_is_not_shown(url: str, vault: Vault) -> None:
    with pytest.raises(StorageError, match="allowed is") as raised:
        await Database.open(url, vault)

    assert "hemligt" not in str(raised.value)


def _damage(path: Path) -> None:
    damaged = bytearray(path.read_bytes())
    late = len(damaged) * 3 // 4  # among the rows: what opening reads stands before them
    damaged[late : late + 8192] = b"\xff" * 8192
    path.write_bytes(damaged)


async def test_damage_is_found(
    sqlite: Database, tmp_path: Path, sqlite_url: str, vault: Vault
) -> None:
    async with sqlite.transaction() as tx:
        for n in range(500):
            await timers.set(tx, f"timer {n}", kind="x", due=NOON, data={"a": "b" * 200})
    await sqlite.close()
    _damage(tmp_path / "tryggbot.db")

    again = await Database.open(sqlite_url, vault)
    problems = await again.integrity()
    await again.close()

    assert problems
    assert not any("timer 1" in problem for problem in problems)


async def test_the_log_shrinks_after_somebody_has_read_for_long(
    sqlite: Database, tmp_path: Path
) -> None:
    """While a reader looks at one moment, nothing that is written since can leave the log."""
    log = tmp_path / "tryggbot.db-wal"
    async with sqlite.reading() as reader:
        await meta.get(reader, "mark")
        for number in range(24):
            async with sqlite.transaction() as tx:
                await meta.put(tx, f"k{number}", "x" * 2**20)
        grown = log.stat().st_size

    for number in range(2):
        async with sqlite.transaction() as tx:
            await meta.put(tx, f"k{number}", "y" * 2**20)

    assert grown > 24 * 2**20
    assert log.stat().st_size <= 16 * 2**20
