"""Several processes on one database, and one that is killed."""

import asyncio
import sqlite3
import sys
from pathlib import Path

import pytest

from storage import audit, cases, meta
from storage.database import Database
from storage.errors import (
    BusyError,
    StorageUnavailableError,
)
from storage.keys import create_key_file
from storage.vault import Vault
from tests.storage.conftest import NOON, facts, rows


async def test_two_processes_write_side_by_side_and_neither_loses_anything(
    database: Database, url: str, vault: Vault
) -> None:
    """As the operator's command line does while the bot runs: numbers, chain and all."""
    other = await Database.open(url, vault)

    async def write(mine: Database, name: str) -> None:
        for n in range(10):
            async with mine.transaction() as tx:
                number = await cases.next_number(tx, now=NOON)
                await cases.open(
                    tx,
                    id=f"{name}{n}",
                    number=number,
                    municipality="m",
                    urgency="red",
                    official="p",
                    report={},
                    draft=None,
                    now=NOON,
                )
                await audit.append(
                    tx, at=NOON, municipality=None, case=None, actor=None, action=name, details={}
                )

    await asyncio.gather(write(database, "a"), write(other, "b"))

    async with other.reading() as tx:
        assert await audit.verify(tx) == []
        numbers = [case.number for case in await cases.list(tx)]
    await other.close()
    assert numbers == [f"2026-{n:04d}" for n in range(1, 21)]


async def test_what_was_kept_survives_kill_9_and_nothing_is_kept_by_half(
    tmp_path: Path, sqlite_url: str
) -> None:
    key = tmp_path / "tryggbot.key"
    vault = Vault(create_key_file(key))
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.storage.child", sqlite_url, str(key)),
        stdout=asyncio.subprocess.PIPE,
    )
    assert child.stdout is not None
    told = [int(await child.stdout.readline()) for _ in range(30)]
    child.kill()
    rest, _ = await child.communicate()
    told += [int(line) for line in rest.split()]

    database = await Database.open(sqlite_url, vault)
    found = set(await facts(database))
    assert await database.integrity() == []
    await database.close()

    assert {f"{n} {which}" for n in told for which in ("first", "second")} <= found
    assert len(found) in (2 * len(told), 2 * len(told) + 2)


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

    assert await facts(sqlite) == ["ours", "theirs"]


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
    assert await facts(database) == ["a", "c"]
