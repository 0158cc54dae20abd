"""PostgreSQL in other people's hands: it is stopped, it refuses, it makes us wait."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.pool import QueuePool

from bot.watchdog import STUCK
from storage import engines, meta, migrations
from storage.database import Database
from storage.errors import BusyError, StorageError, StorageUnavailableError
from storage.vault import Vault
from tests.doubles.engines import Postgres
from tests.storage.conftest import facts, rows

NOWHERE = "postgresql://nobody:hemligt@127.0.0.1:9/nothing"


@pytest.fixture
def url(mortal: Postgres) -> str:
    return mortal.fresh()


@pytest.fixture
async def other(url: str, vault: Vault, database: Database) -> AsyncIterator[Database]:
    """Give another process's way to the same database."""
    del database  # the first one makes the tables
    opened = await Database.open(url, vault)
    yield opened
    await opened.close()


async def put(database: Database, *keys: str, **settings: str) -> None:
    async with database.transaction() as tx:
        for name, value in settings.items():
            await rows(tx, f"SELECT set_config('{name}', '{value}', true)")
        for key in keys:
            await meta.put(tx, key, "1")


async def test_a_server_that_dies_in_a_transaction_keeps_nothing_of_it(
    database: Database, mortal: Postgres
) -> None:
    await put(database, "before")

    async def write() -> None:
        async with database.transaction() as tx:
            await meta.put(tx, "half", "1")
            mortal.stops()
            await meta.put(tx, "whole", "1")

    with pytest.raises(StorageUnavailableError, match="has gone"):
        await write()
    with pytest.raises(StorageUnavailableError, match="can't be reached"):
        await put(database, "while it is away")
    assert not database.healthy
    with pytest.raises(StorageUnavailableError):
        await facts(database)

    mortal.starts()
    await put(database, "after")
    assert database.healthy
    assert await facts(database) == ["after", "before"]


async def test_a_server_that_was_away_between_two_transactions_costs_one_try_at_most(
    database: Database, mortal: Postgres
) -> None:
    await put(database, "before")
    assert await asyncio.gather(*(facts(database) for _ in range(4))) == [["before"]] * 4
    mortal.stops()
    mortal.starts()

    assert await facts(database) == ["before"]
    with pytest.raises(StorageUnavailableError):
        await put(database, "lost")
    await put(database, "after")

    assert await facts(database) == ["after", "before"]


async def test_blocks_that_share_a_commit_share_its_fate(
    database: Database, mortal: Postgres
) -> None:
    inside = asyncio.Event()

    async def first() -> None:
        async with database.transaction() as tx:
            inside.set()
            await meta.put(tx, "first", "1")
            await asyncio.sleep(0)  # lets the second stand in line

    async def second() -> None:
        await inside.wait()
        async with database.transaction() as tx:
            mortal.stops()
            await meta.put(tx, "second", "1")

    found = await asyncio.gather(first(), second(), return_exceptions=True)

    assert [type(one) for one in found] == [StorageUnavailableError] * 2
    mortal.starts()
    await put(database, "after")
    assert await facts(database) == ["after"]


async def test_nobody_waits_for_ever_for_what_another_process_holds(
    database: Database, other: Database
) -> None:
    await put(database, "a")
    async with database.transaction() as tx:
        await meta.put(tx, "a", "2")
        with pytest.raises(BusyError, match="holds what this needs"):
            await put(other, "a", lock_timeout="1ms")
    await put(other, "b")

    assert await facts(database) == ["a", "b"]


async def test_two_who_wait_for_each_other_are_parted_and_the_one_who_gave_way_may_try_again(
    database: Database, other: Database
) -> None:
    await put(database, "a", "b")
    holds = [asyncio.Event(), asyncio.Event()]

    async def write(mine: Database, which: int, *keys: str) -> None:
        async with mine.transaction() as tx:
            await rows(tx, "SELECT set_config('deadlock_timeout', '1ms', true)")
            await meta.put(tx, keys[0], mine.vault.blind("x", keys[0]).hex())
            holds[which].set()
            await holds[1 - which].wait()
            await meta.put(tx, keys[1], "2")

    both = write(database, 0, "a", "b"), write(other, 1, "b", "a")
    found = await asyncio.gather(*both, return_exceptions=True)

    lost = [error for error in found if error is not None]
    assert len(lost) == 1
    assert isinstance(lost[0], BusyError)
    await asyncio.gather(write(database, 0, "a", "c"), write(other, 1, "d", "e"))
    assert await facts(other) == ["a", "b", "c", "d", "e"]


async def test_a_moment_that_another_process_has_changed_is_told_as_busy(
    database: Database, other: Database
) -> None:
    await put(database, "a")

    async def write() -> None:
        async with database.transaction() as tx:
            await tx.connection.execute(text("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE"))
            await meta.get(tx, "a")
            await put(other, "a")
            await meta.put(tx, "a", "2")

    with pytest.raises(BusyError, match="has changed"):
        await write()


async def test_a_statement_that_takes_too_long_is_stopped(database: Database) -> None:
    async def write() -> None:
        async with database.transaction() as tx:
            await meta.put(tx, "a", "1")
            await rows(tx, "SELECT set_config('statement_timeout', '1ms', true)")
            await tx.execute(select(func.pg_sleep(60)))

    with pytest.raises(BusyError, match="took too long"):
        await write()
    assert await facts(database) == []


async def test_a_value_that_postgresql_can_not_keep_is_no_failure_of_the_database(
    database: Database,
) -> None:
    """Else what can never be kept would be tried for ever, and its chat would wait for it."""
    with pytest.raises(StorageError) as raised:
        await put(database, "nul \0 in it")

    assert not isinstance(raised.value, StorageUnavailableError)
    assert database.healthy


async def test_a_server_that_is_not_there_is_told_without_its_address(vault: Vault) -> None:
    with pytest.raises(StorageUnavailableError, match="can't be reached") as raised:
        await Database.open(NOWHERE, vault)

    for secret in ("hemligt", "nobody", "127.0.0.1"):
        assert secret not in str(raised.value)


async def test_every_connection_keeps_the_promises_whatever_the_server_is_set_to(
    database: Database, mortal: Postgres, url: str, vault: Vault
) -> None:
    name = url.partition("?")[0].rpartition("/")[2]
    mortal.does(f"ALTER DATABASE {name} SET synchronous_commit = off")
    again = await Database.open(f"{url}&options=-c%20synchronous_commit%3Doff", vault)
    expected = {
        "synchronous_commit": "on",
        "lock_timeout": "10s",
        "statement_timeout": "1min",
        "idle_in_transaction_session_timeout": "1min",
        "application_name": "tryggbot",
    }
    for opened in (again.transaction, again.reading):
        async with opened() as tx:
            found = {key: (await rows(tx, f"SHOW {key}"))[0][0] for key in expected}
        assert found == expected
    await again.close()
    assert await facts(database) == []


async def test_bringing_tables_up_to_date_may_take_as_long_as_it_takes(mortal: Postgres) -> None:
    engine = engines.writer(engines.read_url(mortal.fresh(tables=False)))

    async with engine.begin() as connection:
        await connection.run_sync(migrations.bring_up)
        allowed = (await connection.execute(text("SHOW statement_timeout"))).scalar_one()

    await engine.dispose()
    assert allowed == "0"


async def test_two_processes_that_start_at_once_make_the_tables_once(
    mortal: Postgres, vault: Vault
) -> None:
    url = mortal.fresh(tables=False)

    both = await asyncio.gather(*(Database.open(url, vault) for _ in range(2)))

    await asyncio.gather(put(both[0], "a"), put(both[1], "b"))
    assert await facts(both[0]) == ["a", "b"]
    for one in both:
        await one.close()


async def test_a_server_that_is_gone_hangs_no_loop_until_the_watchdog_bites() -> None:
    reader = engines.reader(engines.read_url(NOWHERE))
    pool = reader.sync_engine.pool
    assert isinstance(pool, QueuePool)

    gone = engines._LINE["tcp_user_timeout"] / 1000 + engines._LINE["connect_timeout"]

    assert pool.timeout() + gone < STUCK
    await reader.dispose()
