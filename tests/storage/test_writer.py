"""Blocks that wait for each other share a commit; each is still all or nothing, and certain."""

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event, select, text

from storage import meta
from storage.database import Database
from storage.errors import (
    DuplicateError,
    StorageError,
    StorageFullError,
    StorageUnavailableError,
)
from storage.keys import KeyRing
from storage.schema import meta as table
from storage.vault import Vault
from tests.storage.conftest import facts, rows


class EnoughError(Exception):
    """Everybody is waiting."""


@contextmanager
def commits(database: Database) -> Iterator[list[object]]:
    """Count what the database is asked to commit."""
    found: list[object] = []

    def committed(connection: object) -> None:
        found.append(connection)

    engine = database._writer._engine.sync_engine
    event.listen(engine, "commit", committed)
    yield found
    event.remove(engine, "commit", committed)


async def together(database: Database, *blocks: Coroutine[None, None, None]) -> list[object]:
    """Hold the database until all of them wait for it; give what became of each."""
    tasks = []
    with suppress(EnoughError):
        async with database.transaction():
            for number, block in enumerate(blocks, start=1):
                tasks.append(asyncio.create_task(block))
                while database._writer._waiting < number:  # noqa: ASYNC110
                    await asyncio.sleep(0)
            raise EnoughError
    return list(await asyncio.gather(*tasks, return_exceptions=True))


async def put(database: Database, key: str) -> None:
    async with database.transaction() as tx:
        await meta.put(tx, key, "1")


async def test_whoever_waits_is_committed_together(database: Database) -> None:
    names = ["a", "b", "c", "d"]

    with commits(database) as counted:
        await together(database, *(put(database, name) for name in names))

    assert await facts(database) == names
    assert len(counted) == 1


async def test_nobody_is_told_of_success_before_the_commit(database: Database) -> None:
    done: list[str] = []

    async def first() -> None:
        await put(database, "first")
        done.append("first")

    async def second() -> None:
        async with database.transaction() as tx:
            await meta.put(tx, "second", "1")
            for _ in range(20):
                await asyncio.sleep(0)
            done.append("second, inside")

    await together(database, first(), second())

    assert done == ["second, inside", "first"]
    assert await facts(database) == ["first", "second"]


async def test_a_block_that_fails_takes_nothing_of_the_others_with_it(database: Database) -> None:
    async def fail() -> None:
        async with database.transaction() as tx:
            await meta.put(tx, "half", "1")
            await tx.add(table, {"key": "first", "value": "2"})

    blocks = put(database, "first"), fail(), put(database, "last")
    outcomes = await together(database, *blocks)

    assert [type(one) for one in outcomes] == [type(None), DuplicateError, type(None)]
    assert await facts(database) == ["first", "last"]


async def test_a_commit_that_fails_fails_for_all_that_are_in_it(sqlite: Database) -> None:
    async with sqlite.transaction() as tx:
        for words in (
            "CREATE TABLE parent (id INTEGER PRIMARY KEY)",
            "CREATE TABLE child (of INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)",
        ):
            await tx.connection.execute(text(words))

    async def orphan() -> None:  # found out at the commit, and not before
        async with sqlite.transaction() as tx:
            await tx.connection.execute(text("INSERT INTO child VALUES (1)"))

    outcomes = await together(sqlite, put(sqlite, "a"), orphan())

    assert all(isinstance(one, StorageError) for one in outcomes)
    assert await facts(sqlite) == []
    await put(sqlite, "again")
    assert await facts(sqlite) == ["again"]


async def test_a_full_disk_is_told_to_everybody_whom_it_concerns(sqlite: Database) -> None:
    async with sqlite.transaction() as tx:
        ((pages,),) = await rows(tx, "PRAGMA page_count")
        await rows(tx, f"PRAGMA max_page_count = {pages}")

    async def fill() -> None:
        async with sqlite.transaction() as tx:
            await meta.put(tx, "big", "x" * 1_000_000)

    small, big = await together(sqlite, put(sqlite, "small"), fill())

    assert isinstance(big, StorageFullError)
    assert small is None or isinstance(small, StorageUnavailableError)
    assert await facts(sqlite) == ([] if small else ["small"])


async def test_one_who_gives_up_waiting_leaves_nobody_uncommitted(database: Database) -> None:
    impatient: list[asyncio.Task[None]] = []

    async def first() -> None:
        async with database.transaction() as tx:
            await meta.put(tx, "first", "1")
            impatient.append(asyncio.create_task(put(database, "never")))
            await asyncio.sleep(0)  # it stands in the line when this block ends

    task = asyncio.create_task(first())
    while not impatient:  # noqa: ASYNC110
        await asyncio.sleep(0)
    impatient[0].cancel()

    async with asyncio.timeout(10):
        await asyncio.gather(task, *impatient, return_exceptions=True)
    assert "first" in await facts(database)


async def test_one_who_is_cancelled_in_a_statement_leaves_nobody_waiting(sqlite: Database) -> None:
    async def cancelled() -> None:
        task = asyncio.current_task()
        assert task is not None
        async with sqlite.transaction() as tx:
            task.cancel()  # heard where the statement waits for its thread
            await tx.execute(select(table.c.key))

    async with asyncio.timeout(10):
        first, gone = await together(sqlite, put(sqlite, "first"), cancelled())

    assert isinstance(gone, asyncio.CancelledError)
    assert isinstance(first, StorageUnavailableError)
    await put(sqlite, "again")
    assert await facts(sqlite) == ["again"]


@dataclass(frozen=True)
class Fate:
    """What becomes of a block: it ends well, raises, or is cancelled after so many turns."""

    raises: bool = False
    cancelled_after: int | None = None


FATES = st.one_of(
    st.just(Fate()),
    st.just(Fate(raises=True)),
    st.builds(Fate, cancelled_after=st.integers(0, 30)),
)


@settings(max_examples=40, deadline=None)
@given(fates=st.lists(FATES, min_size=1, max_size=8))
def test_whatever_becomes_of_each_what_is_told_is_true(
    fates: list[Fate], tmp_path_factory: pytest.TempPathFactory
) -> None:
    async def story() -> None:
        path = tmp_path_factory.mktemp("crowd") / "tryggbot.db"
        database = await Database.open(f"sqlite:///{path}", Vault(KeyRing.new()))
        tasks = [asyncio.create_task(_live(database, n, fate)) for n, fate in enumerate(fates)]
        cancels = {n: f.cancelled_after for n, f in enumerate(fates) if f.cancelled_after}
        for turn in range(40):
            for number, after in cancels.items():
                if after == turn:
                    tasks[number].cancel()
            await asyncio.sleep(0)
        outcomes = await asyncio.gather(*tasks, return_exceptions=True)
        kept = set(await facts(database))
        await database.close()

        for number, outcome in enumerate(outcomes):
            both = {f"{number} one", f"{number} two"}
            assert both <= kept or not both & kept
            if outcome is None:
                assert both <= kept
            elif not isinstance(outcome, asyncio.CancelledError):
                assert not both & kept

    asyncio.run(story())


async def _live(database: Database, number: int, fate: Fate) -> None:
    async with database.transaction() as tx:
        await meta.put(tx, f"{number} one", "1")
        await asyncio.sleep(0)
        await meta.put(tx, f"{number} two", "1")
        if fate.raises:
            raise RuntimeError("as it was fated")


async def test_who_holds_the_database_can_be_told_from_who_held_it_before(
    database: Database,
) -> None:
    """Also where a block ends in failure: a watchdog asks from another thread."""
    seen = []
    for _ in range(3):
        with suppress(EnoughError):
            async with database.transaction():
                seen.append(database.holding)
                raise EnoughError
    async with database.transaction():
        seen += [database.holding, database.holding]

    assert None not in seen
    assert len(set(seen)) == 4
    assert database.holding is None
