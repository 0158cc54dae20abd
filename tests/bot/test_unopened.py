"""Setting aside what doesn't open: each by itself, with a word to the conversation of an alert."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from sqlalchemy import update

from bot.clock import Clock
from bot.unopened import put_aside
from storage import outbox, outbox_views, timers
from storage import schema as tables
from storage.database import Database, Tx
from storage.errors import StorageError, StorageFullError
from storage.ids import next_id
from storage.outbox import Outgoing, Unopened

CLOCK = Clock()


async def unopened(database: Database, **more: Any) -> Unopened:
    """Put a message in the outbox and damage it; give what is found of it."""
    now = CLOCK.now()
    message = {"bot": "b", "chat_id": 0, "person": None, "method": "sendMessage", "params": {}}
    row = Outgoing(**{"id": next_id(now), "priority": 1, "due": now, **message, **more})
    async with database.transaction() as tx:
        await outbox.add(tx, [row])
        broken = update(tables.outbox).where(tables.outbox.c.id == row.id)
        await tx.execute(broken.values(params=b"x"))
        found = await outbox.ready(tx, "b", now=now, limit=1, way=row.way)
    return found.unopened[-1]


async def due(database: Database) -> list[tuple[str, dict[str, Any]]]:
    async with database.reading() as tx:
        found = await timers.due(tx, now=CLOCK.now(), limit=9)
    return [(timer.kind, timer.data) for timer in found]


async def test_a_call_by_another_way_counts_as_one_that_nobody_took(database: Database) -> None:
    row = await unopened(database, way=outbox.OUTSIDE, alert="a1")

    assert await put_aside(database, [row], clock=CLOCK)

    assert await due(database) == [("called_outside", {"alert": "a1", "accepted": False})]


@pytest.mark.parametrize("more", [{"person": "p"}, {"person": "p", "alert": "a", "edit_of": 1}])
async def test_an_ordinary_message_or_a_change_is_only_set_aside(
    database: Database, more: dict[str, Any]
) -> None:
    row = await unopened(database, **more)

    assert not await put_aside(database, [row], clock=CLOCK)

    assert await due(database) == []
    async with database.reading() as tx:
        assert await outbox_views.set_aside_count(tx) == 1


@pytest.mark.parametrize(
    ("refusal", "tries"),
    [(StorageFullError("no room"), 1), (StorageError("no"), 2), (KeyError("x"), 2)],
)
async def test_what_can_not_be_written_down_is_left_without_a_fuss(
    database: Database, monkeypatch: pytest.MonkeyPatch, refusal: Exception, tries: int
) -> None:
    """And a storage that is away is asked once, not once for each."""
    rows, tried = [await unopened(database), await unopened(database)], 0

    @asynccontextmanager
    async def refused() -> AsyncIterator[Tx]:
        nonlocal tried
        tried += 1
        raise refusal
        yield

    monkeypatch.setattr(database, "transaction", refused)

    assert not await put_aside(database, rows, clock=CLOCK)
    assert tried == tries
