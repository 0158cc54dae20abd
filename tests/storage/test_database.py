"""The laws of a transaction, and what happens when the disk or another process gets in the way."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import text, update

from storage import alerts, meta
from storage.database import Database
from storage.errors import (
    DuplicateError,
    KeyFileError,
    NestedTransactionError,
    NotFoundError,
    StorageError,
)
from storage.keys import KeyRing
from storage.schema import meta as table
from storage.vault import Vault
from tests.storage.conftest import NOON, facts


async def test_a_transaction_that_ends_well_is_kept(database: Database) -> None:
    async with database.transaction() as tx:
        await meta.put(tx, "a", "1")

    assert await facts(database) == ["a"]
    assert database.healthy


async def test_a_transaction_that_fails_leaves_nothing(database: Database) -> None:
    async def fail() -> None:
        async with database.transaction() as tx:
            await meta.put(tx, "a", "1")
            raise RuntimeError("in between")

    with pytest.raises(RuntimeError, match="in between"):
        await fail()

    assert await facts(database) == []
    async with database.transaction() as tx:
        await meta.put(tx, "b", "1")
    assert await facts(database) == ["b"]


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

    assert await facts(database) in ([], ["a", "b"])
    async with database.transaction() as tx:
        await meta.put(tx, "c", "1")
    assert "c" in await facts(database)


@pytest.mark.parametrize("turns", range(12))
async def test_a_reader_cancelled_at_any_moment_leaves_the_next_one_be(
    database: Database, turns: int
) -> None:
    task = asyncio.create_task(facts(database))
    for _ in range(turns):
        await asyncio.sleep(0)  # gives the task one turn of the loop, not time
    task.cancel()
    await asyncio.wait([task])

    assert await asyncio.gather(*(facts(database) for _ in range(5))) == [[]] * 5


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

    assert await facts(database) == ["theirs"]


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
    assert await facts(database) == ["a", "b", "c"]


async def test_a_transaction_inside_a_transaction_is_refused_and_not_waited_for(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        await meta.put(tx, "a", "1")
        with pytest.raises(NestedTransactionError):
            async with database.transaction():
                pass

    assert await facts(database) == ["a"]


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

    assert await facts(database) == []


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
            await tx.change(update(table).where(table.c.key == "x").values(value="y"))


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

    assert await facts(database) == ["a"]


async def test_a_key_of_another_database_is_refused_and_nobody_is_taken_for_a_stranger(
    tmp_path: Path,
) -> None:
    url = f"sqlite:///{tmp_path / 'kept.db'}"
    await (await Database.open(url, Vault(KeyRing.new()))).close()

    with pytest.raises(KeyFileError, match="not the one"):
        await Database.open(url, Vault(KeyRing.new()))
