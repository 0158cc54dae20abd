"""When the clock is set back, what waits is brought forward, and what is over stays."""

from datetime import timedelta
from typing import Any

from sqlalchemy import Table

from storage import inbox, outbox, timers, waiting
from storage import schema as tables
from storage.database import Database
from storage.ids import next_id
from tests.storage.conftest import NOON

HOUR = timedelta(hours=1)


async def rows(database: Database, table: Table, order: str) -> list[Any]:
    async with database.reading() as tx:
        return list((await tx.execute(table.select().order_by(order))).all())


async def test_what_waits_is_due_so_much_earlier_and_what_is_over_keeps_its_time(
    database: Database,
) -> None:
    first, second = next_id(NOON), next_id(NOON)
    common: dict[str, Any] = {"bot": "main", "chat_id": 1, "person": None, "params": {}}
    common |= {"method": "sendMessage", "priority": 1, "due": NOON + HOUR, "created": NOON}
    came = [inbox.Incoming(update_id=n, chat="1", message_id=n, payload={}) for n in (1, 2)]
    async with database.transaction() as tx:
        await timers.set(tx, "rung", kind="rung", due=NOON + HOUR)
        await outbox.add(tx, [outbox.Outgoing(id=n, **common) for n in (first, second)])
        await outbox.sent(tx, second, message_id=1, now=NOON)
        await inbox.keep(tx, "main", came, now=NOON)
        await inbox.done(tx, "main", 2)

    async with database.transaction() as tx:
        await waiting.bring_forward(tx, HOUR)

    (timer,) = await rows(database, tables.timers, "key")
    messages = await rows(database, tables.outbox, "id")
    updates = await rows(database, tables.inbox, "update_id")
    assert timer.due == NOON
    assert [(m.created, m.due) for m in messages] == [(NOON - HOUR, NOON), (NOON, NOON + HOUR)]
    assert [update.received for update in updates] == [NOON - HOUR, NOON]
