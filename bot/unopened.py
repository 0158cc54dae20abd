"""A message that doesn't open can't go out: it is set aside, and whoever it would reach is known.

Its row says in clear whether it is an alert, and for whom: that person counts as not reached, so
the next way or the next person is tried at once.
"""

from collections.abc import Sequence
from datetime import datetime

from bot.clock import Clock
from bot.logs import get
from storage import outbox, timers
from storage.database import Database, Tx
from storage.errors import StorageUnavailableError
from storage.outbox import Unopened

log = get(__name__)


async def put_aside(database: Database, rows: Sequence[Unopened], *, clock: Clock) -> bool:
    """Set these aside, each by itself; say whether there is a timer due.

    What can't be written down now is found again: it holds nobody up meanwhile.
    """
    timer = False
    for row in rows:
        try:
            async with database.transaction() as tx:
                now = clock.now()
                if not await outbox.set_aside(tx, row.id, now=now):
                    continue
                is_told = await _tell(tx, row, now)
        except Exception as error:  # what can go must go, whatever became of this one
            log.error("message_unreadable", outbox=row.id, error=type(error).__name__)
            if isinstance(error, StorageUnavailableError):
                break  # the others would wait for nothing as well
        else:
            timer = timer or is_told
            log.error("message_set_aside", outbox=row.id, kind="alert" if row.alert else "message")
    return timer


async def _tell(tx: Tx, row: Unopened, now: datetime) -> bool:
    """Give an alert back to the conversation as one that reached nobody."""
    if row.alert is None or row.edit_of is not None:
        return False
    if row.way == outbox.OUTSIDE:
        data = {"alert": row.alert, "accepted": False}
        await timers.set(tx, f"outside:{row.id}", kind="called_outside", due=now, data=data)
        return True
    if row.person is None:
        return False
    lost = {"person": row.person, "alert": row.alert}
    await timers.set(tx, f"lost:{row.alert}", kind="chat_lost", due=now, data=lost)
    return True
