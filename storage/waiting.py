"""All that waits for a time, moved together when the machine's clock has been set back.

1. What was due in an hour is due in an hour also by the clock that was set back.
2. What is over keeps its time: it is written down, not waited for.
"""

from datetime import timedelta
from typing import Any

from sqlalchemy import BigInteger, Column, type_coerce, update

from storage.schema import evidence, inbox, outbox, timers
from storage.tx import Tx

_MICROSECOND = timedelta(microseconds=1)


async def bring_forward(tx: Tx, by: timedelta) -> None:
    """Let everything that waits be due so much earlier."""

    def earlier(*columns: Column[Any]) -> dict[str, Any]:
        return {c.name: type_coerce(c, BigInteger) - by // _MICROSECOND for c in columns}

    o = outbox.c
    await tx.execute(update(timers).values(earlier(timers.c.due)))
    await tx.execute(
        update(outbox).where(o.state == "waiting").values(earlier(o.due, o.created, o.first_try))
    )
    await tx.execute(
        update(evidence).where(evidence.c.state == "fetching").values(earlier(evidence.c.due))
    )
    await tx.execute(
        update(inbox).where(inbox.c.state == "waiting").values(earlier(inbox.c.received))
    )
