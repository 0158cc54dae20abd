"""Keeping what has come: together where that goes, each by itself where one of them breaks it.

1. A storage that is away keeps nothing, and nothing is confirmed: Telegram brings it again.
2. One update that can't be kept as it is holds up nobody and doesn't come for ever: it is set
   aside, sealed, without its chat; where not even that goes, its number is. Its sender is told.
"""

import time
from collections.abc import Callable, Sequence
from typing import Any

from bot.clock import Clock
from bot.logs import get
from bot.measures import Measures
from bot.telegram.updates import chat_of
from storage import inbox
from storage.database import Database
from storage.errors import StorageUnavailableError

log = get(__name__)
Hook = Callable[[Sequence[dict[str, Any]]], None]


async def keep(
    database: Database,
    bot: str,
    updates: Sequence[dict[str, Any]],
    *,
    clock: Clock,
    measures: Measures,
) -> int:
    """Keep updates in the inbox, all or none; give how many were new.

    Raises:
        StorageError: if they can't be kept: Telegram must not be told that we have them.

    """
    began = time.perf_counter()
    batch = [_incoming(update) for update in updates]
    async with database.transaction() as tx:
        new = len(await inbox.keep(tx, bot, batch, now=clock.now()))
    measures.stages.of("keep")(time.perf_counter() - began)
    measures.updates.add(by=new)
    return new


async def keep_each(
    database: Database,
    bot: str,
    updates: Sequence[dict[str, Any]],
    *,
    clock: Clock,
    measures: Measures,
) -> list[dict[str, Any]]:
    """Keep all that can be kept, and set the others aside; give those, whose senders must know.

    Raises:
        StorageUnavailableError: if storage is away: nothing may be confirmed.

    """
    try:
        await keep(database, bot, updates, clock=clock, measures=measures)
    except StorageUnavailableError:
        raise
    except Exception:  # one of them breaks it
        log.exception("batch_not_kept", count=len(updates))
    else:
        return []
    broken = []
    for update in updates:
        try:
            await keep(database, bot, [update], clock=clock, measures=measures)
        except StorageUnavailableError:
            raise
        except Exception as error:
            log.error("update_not_kept", update_id=update["update_id"], error=type(error).__name__)
            await _set_aside(database, bot, update, clock=clock)
            broken.append(update)
    return broken


async def _set_aside(database: Database, bot: str, update: dict[str, Any], *, clock: Clock) -> None:
    number = update["update_id"]
    for payload in (update, {"update_id": number}):
        bare = inbox.Incoming(update_id=number, chat=None, message_id=None, payload=payload)
        try:
            async with database.transaction() as tx:
                if await inbox.keep(tx, bot, [bare], now=clock.now()):
                    await inbox.set_aside(tx, bot, number)
        except StorageUnavailableError:
            raise
        except Exception as error:  # it would come again for ever
            log.error("not_set_aside", update_id=number, error=type(error).__name__)
        else:
            log.error("update_set_aside", update_id=number)
            return
    log.error("update_lost", update_id=number)


def is_update(found: Any) -> bool:
    """Say whether this has the number that an update must have."""
    number = found.get("update_id") if isinstance(found, dict) else None
    return isinstance(number, int) and not isinstance(number, bool) and 0 <= number < 2**63


def _incoming(update: dict[str, Any]) -> inbox.Incoming:
    chat, message_id = chat_of(update)
    number = update["update_id"]
    return inbox.Incoming(update_id=number, chat=chat, message_id=message_id, payload=update)


def tell(on_unkept: Hook, updates: Sequence[dict[str, Any]]) -> None:
    """Let the senders know; what can't be read must not keep the others from being confirmed."""
    for update in updates:
        try:
            on_unkept([update])
        except Exception as error:
            log.error("not_told", update_id=update["update_id"], error=type(error).__name__)
