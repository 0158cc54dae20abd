"""A prepared statement says the same as SQLAlchemy says, on either engine."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import bindparam, func, insert, select

from storage import meta, timers
from storage.database import Database
from storage.errors import DuplicateError, StorageError
from storage.schema import meta as table
from storage.schema import timers as rows_of_timers
from storage.statement import Statement, values_of
from storage.tx import Tx
from tests.storage.conftest import NOON, facts

ADD = Statement(insert(rows_of_timers).values(values_of(rows_of_timers)))
ALL = select(rows_of_timers).order_by(rows_of_timers.c.key)


async def test_values_come_back_as_they_went_in(tx: Tx) -> None:
    due = NOON + timedelta(microseconds=1)
    row = {"key": "k", "kind": "å", "due": due, "person": None, "case_id": "c", "data": b"\x00\xff"}

    await tx.run(ADD, **row, attempts=3)

    (found,) = await tx.rows(Statement(ALL))
    assert found._asdict() == {**row, "attempts": 3}


@given(
    key=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00")),
    data=st.none() | st.binary(),
    after=st.timedeltas(timedelta(days=-10000), timedelta(days=10000)),
    attempts=st.integers(-(2**31), 2**31 - 1),
)
@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
async def test_prepared_or_not_the_rows_are_the_same(
    sqlite_tx: Tx, key: str, data: bytes | None, after: timedelta, attempts: int
) -> None:
    row = {"key": key, "kind": "k", "due": NOON + after, "data": data, "attempts": attempts}
    await sqlite_tx.put(rows_of_timers, {**row, "person": None, "case_id": None})

    prepared = await sqlite_tx.rows(Statement(ALL))
    plain = await sqlite_tx.execute(ALL)

    assert [one._asdict() for one in prepared] == [one._asdict() for one in plain]
    assert [one.due for one in prepared if one.key == key] == [NOON + after]


async def test_a_constant_of_a_statement_is_a_constant(tx: Tx) -> None:
    await meta.put(tx, "a", "1")
    await meta.put(tx, "b", "2")
    second = Statement(select(table.c.key).where(table.c.value == "2"))

    assert [row.key for row in await tx.rows(second)] == ["b"]


async def test_what_a_statement_changed_is_counted(tx: Tx) -> None:
    await timers.set(tx, "k", kind="k", due=NOON)

    assert await timers.done(tx, "k", NOON)
    assert not await timers.done(tx, "k", NOON)


async def test_a_row_that_is_there_is_the_same_error_as_ever(tx: Tx) -> None:
    await tx.add(table, {"key": "a", "value": "1"})

    with pytest.raises(DuplicateError) as caught:
        await tx.add(table, {"key": "a", "value": "geheim"})
    assert "geheim" not in str(caught.value)


async def test_a_value_that_is_missing_is_no_guess(sqlite_tx: Tx) -> None:
    with pytest.raises(KeyError, match="wanted"):
        await sqlite_tx.rows(Statement(select(table).where(table.c.key == bindparam("wanted"))))


async def test_a_glance_sees_each_commit_and_begins_nothing(database: Database) -> None:
    count = Statement(select(func.count().label("all")).select_from(table))
    async with database.glance() as glance:
        before = await glance.row(count)
        async with database.transaction() as tx:
            await meta.put(tx, "a", "1")
        after = await glance.row(count)

    assert before is not None
    assert after is not None
    if glance.is_sqlite:  # elsewhere it is a reading, which sees one moment
        assert after.all == before.all + 1
    assert await facts(database) == ["a"]


async def test_a_glance_is_for_prepared_statements_alone(sqlite: Database) -> None:
    async with sqlite.glance() as glance:
        with pytest.raises(StorageError, match="prepared"):
            await glance.execute(ALL)


async def test_a_glance_that_fails_makes_room_for_the_next(sqlite: Database) -> None:
    async with sqlite.glance() as glance:
        await glance.rows(Statement(ALL))
    assert sqlite._glancing is not None
    await sqlite._glancing.invalidate()

    async with sqlite.glance() as glance:
        assert await glance.rows(Statement(ALL)) == []
