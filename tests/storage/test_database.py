"""The laws of a transaction, and what happens when the disk or another process gets in the way."""

import asyncio
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text, update

from storage import alerts, meta, timers
from storage.database import Database
from storage.errors import (
    BusyError,
    DamagedError,
    DuplicateError,
    NestedTransactionError,
    NotFoundError,
    StorageError,
    StorageFullError,
    StorageUnavailableError,
)
from storage.schema import meta as facts
from storage.vault import Vault
from tests.storage.conftest import NOON, rows


async def _facts(database: Database) -> list[str]:
    async with database.reading() as tx:
        return [row[0] for row in await rows(tx, "SELECT key FROM meta ORDER BY key")]


async def test_a_transaction_that_ends_well_is_kept(database: Database) -> None:
    async with database.transaction() as tx:
        await meta.put(tx, "a", "1")

    assert await _facts(database) == ["a"]
    assert database.healthy


async def test_a_transaction_that_fails_leaves_nothing(database: Database) -> None:
    async def fail() -> None:
        async with database.transaction() as tx:
            await meta.put(tx, "a", "1")
            raise RuntimeError("in between")

    with pytest.raises(RuntimeError, match="in between"):
        await fail()

    assert await _facts(database) == []
    async with database.transaction() as tx:
        await meta.put(tx, "b", "1")
    assert await _facts(database) == ["b"]


@pytest.mark.parametrize("turns", range(12))
async def test_a_task_cancelled_at_any_moment_leaves_all_or_nothing_and_no_open_transaction(
    database: Database, turns: int
) -> None:
    async def write() -> None:
        async with database.transaction() as tx:
            await meta.put(tx, "a", "1")
            await meta.put(tx, "b", "1")

    task = asyncio.create_task(write())
    for _ in range(turns):
        await asyncio.sleep(0)  # gives the task one turn of the loop, not time
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert await _facts(database) in ([], ["a", "b"])
    async with database.transaction() as tx:
        await meta.put(tx, "c", "1")
    assert "c" in await _facts(database)


async def test_a_task_cancelled_inside_its_transaction_takes_nothing_of_others_with_it(
    database: Database,
) -> None:
    inside = asyncio.Event()

    async def write() -> None:
        async with database.transaction() as tx:
            await meta.put(tx, "mine", "1")
            inside.set()
            await asyncio.Event().wait()

    async def write_too() -> None:
        async with database.transaction() as tx:
            await meta.put(tx, "theirs", "1")

    first = asyncio.create_task(write())
    await inside.wait()
    second = asyncio.create_task(write_too())
    first.cancel()
    await asyncio.wait([first])
    await second

    assert await _facts(database) == ["theirs"]


async def test_two_tasks_never_write_in_one_transaction(database: Database) -> None:
    seen: list[str] = []

    async def write(name: str) -> None:
        async with database.transaction() as tx:
            seen.append(f"{name} in")
            await meta.put(tx, name, "1")
            await asyncio.sleep(0)
            seen.append(f"{name} out")

    await asyncio.gather(*(write(name) for name in "abc"))

    assert seen == [f"{name} {way}" for name in "abc" for way in ("in", "out")]
    assert await _facts(database) == ["a", "b", "c"]


async def test_a_transaction_inside_a_transaction_is_refused_and_not_waited_for(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        await meta.put(tx, "a", "1")
        with pytest.raises(NestedTransactionError):
            async with database.transaction():
                pass

    assert await _facts(database) == ["a"]


async def test_a_reader_sees_one_moment_beside_the_writer(database: Database) -> None:
    async with database.reading() as reader:
        assert await meta.get(reader, "a") is None
        async with database.transaction() as tx:
            await meta.put(tx, "a", "1")
        assert await meta.get(reader, "a") is None

    async with database.reading() as reader:
        assert await meta.get(reader, "a") == "1"


async def test_a_reader_may_not_write(database: Database) -> None:
    with pytest.raises(StorageError):
        async with database.reading() as tx:
            await meta.put(tx, "a", "1")

    assert await _facts(database) == []


async def test_more_readers_than_connections_wait_for_each_other(database: Database) -> None:
    async def read() -> str | None:
        async with database.reading() as tx:
            return await meta.get(tx, "a")

    assert await asyncio.gather(*(read() for _ in range(20))) == [None] * 20


async def test_a_row_that_is_there_already_is_a_typed_error_without_its_values(
    database: Database,
) -> None:
    statement = "INSERT INTO meta (key, value) VALUES ('hemligt', 'hemligt')"

    async def twice() -> None:
        async with database.transaction() as tx:
            await tx.connection.execute(text(statement))
            await tx.connection.execute(text(statement))

    with pytest.raises(DuplicateError) as raised:
        await twice()

    assert "hemligt" not in str(raised.value)


async def test_a_row_that_belongs_to_nothing_is_refused(database: Database) -> None:
    with pytest.raises(NotFoundError):
        async with database.transaction() as tx:
            await alerts.new_link(tx, "nowhere", "token", now=NOON, expires=NOON)


async def test_a_change_of_a_row_that_is_not_there_is_an_error(database: Database) -> None:
    with pytest.raises(NotFoundError):
        async with database.transaction() as tx:
            await tx.change(update(facts).where(facts.c.key == "x").values(value="y"))


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
    assert await _facts(sqlite) == ["b"]


async def test_another_process_that_holds_the_database_is_waited_for(
    sqlite: Database, tmp_path: Path
) -> None:
    other = sqlite3.connect(tmp_path / "tryggbot.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("INSERT INTO meta VALUES ('theirs', '1')")

    async def write() -> None:
        async with sqlite.transaction() as tx:
            await meta.put(tx, "ours", "1")

    task = asyncio.create_task(write())
    for _ in range(20):
        await asyncio.sleep(0)
    assert not task.done()
    other.execute("COMMIT")
    other.close()
    await task

    assert await _facts(sqlite) == ["ours", "theirs"]


async def test_another_process_that_never_lets_go_is_a_typed_error(
    sqlite: Database, tmp_path: Path
) -> None:
    async with sqlite.transaction() as tx:
        await rows(tx, "PRAGMA busy_timeout = 1")
    other = sqlite3.connect(tmp_path / "tryggbot.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(BusyError):
        async with sqlite.transaction():
            pass

    assert not sqlite.healthy
    other.close()
    async with sqlite.transaction() as tx:
        await meta.put(tx, "a", "1")
    assert sqlite.healthy


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
    middle = len(damaged) // 2
    damaged[middle : middle + 8192] = b"\xff" * 8192
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


async def test_closing_waits_for_the_transaction_that_is_running(
    database: Database,
) -> None:
    inside, go = asyncio.Event(), asyncio.Event()

    async def write() -> None:
        async with database.transaction() as tx:
            inside.set()
            await go.wait()
            await meta.put(tx, "a", "1")

    task = asyncio.create_task(write())
    await inside.wait()
    closing = asyncio.create_task(database.close())
    go.set()
    await asyncio.gather(task, closing)

    assert await _facts(database) == ["a"]


async def test_a_connection_that_was_lost_is_made_anew(database: Database) -> None:
    async with database.transaction() as tx:
        await meta.put(tx, "a", "1")
        is_sqlite = tx.is_sqlite
    if is_sqlite:
        pytest.skip("a file's connection isn't lost")

    async def write() -> None:
        async with database.reading() as reader, database.transaction() as tx:
            ((pid,),) = await rows(tx, "SELECT pg_backend_pid()")
            await rows(reader, f"SELECT pg_terminate_backend({pid})")
            await meta.put(tx, "b", "1")

    with pytest.raises(StorageUnavailableError):
        await write()

    async with database.transaction() as tx:
        await meta.put(tx, "c", "1")
    assert await _facts(database) == ["a", "c"]
