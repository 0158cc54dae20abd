"""Asking Telegram for updates, and telling it that we have them only once we do.

The batch is kept in one transaction; the offset of the next call, which is what confirms it, moves
after the commit. A repeated update is dropped by its number.
"""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.clock import Clock
from bot.telegram.line import POLL_SECONDS, Line
from bot.telegram.updates import WANTED, chat_of
from storage import inbox
from storage.database import Database
from storage.errors import StorageError

log = structlog.get_logger(__name__)
_PAUSES = (0.2, 1.0, 2.0, 5.0)  # seconds between failed calls
_LONG_PAUSE = 15.0  # seconds after a conflict or a refused token
_READ_SLACK = 10.0  # seconds beyond the poll itself

Hook = Callable[[Sequence[dict[str, Any]]], None]


async def keep(
    database: Database, bot: str, updates: Sequence[dict[str, Any]], *, clock: Clock
) -> int:
    """Keep updates in the inbox, all or none; give how many were new.

    Raises:
        StorageError: if they can't be kept: Telegram must not be told that we have them.

    """
    batch = []
    for update in updates:
        chat, message_id = chat_of(update)
        batch.append(
            inbox.Incoming(
                update_id=int(update["update_id"]),
                chat=chat,
                message_id=message_id,
                payload=update,
            )
        )
    async with database.transaction() as tx:
        return len(await inbox.keep(tx, bot, batch, now=clock.now()))


class Poll:
    """The loop."""

    def __init__(
        self,
        line: Line,
        database: Database,
        bot: str,
        *,
        clock: Clock,
        before: Hook,
        on_kept: Callable[[], None],
        on_unkept: Hook,
        turned: Callable[[], None],
    ) -> None:
        self._line = line
        self._database = database
        self._bot = bot
        self._clock = clock
        self._before = before
        self._on_kept = on_kept
        self._on_unkept = on_unkept
        self._turned = turned
        self._offset: int | None = None
        self._failures = 0

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until asked to stop; a poll that hangs is dropped, what it would bring comes again."""
        while not stop.is_set():
            self._turned()
            turn = asyncio.ensure_future(self._once())
            stopped = asyncio.ensure_future(stop.wait())
            await asyncio.wait({turn, stopped}, return_when=asyncio.FIRST_COMPLETED)
            stopped.cancel()
            if not turn.done():
                if not self._keeping:
                    turn.cancel()
                await asyncio.wait({turn}, timeout=10)
                return
            pause = turn.result()
            if pause:
                await _sleep(stop, pause)

    _keeping = False

    async def _once(self) -> float:
        """Take one batch; give how long to wait before the next."""
        try:
            updates = await self._ask()
            if updates:
                self._before(updates)
                await self._keep(updates)
            self._failures = 0
        except (Conflict, InvalidToken) as error:
            log.error("poll_refused", error=type(error).__name__)
            return _LONG_PAUSE
        except RetryAfter as error:
            return float(_seconds(error))
        except TelegramError as error:
            log.warning("poll_failed", error=type(error).__name__)
        except StorageError as error:
            log.error("updates_not_kept", error=type(error).__name__)
        except Exception as error:  # the loop must not end
            log.error("poll_broken", error=type(error).__name__)
        else:
            return 0.0
        self._failures += 1
        return _PAUSES[min(self._failures, len(_PAUSES)) - 1]

    async def _ask(self) -> list[dict[str, Any]]:
        params: dict[str, Any] = {"timeout": POLL_SECONDS, "allowed_updates": list(WANTED)}
        if self._offset is not None:
            params["offset"] = self._offset
        got = await self._line.call("getUpdates", params, timeout=POLL_SECONDS + _READ_SLACK)
        return [update for update in got if isinstance(update.get("update_id"), int)]

    async def _keep(self, updates: list[dict[str, Any]]) -> None:
        self._keeping = True
        try:
            await keep(self._database, self._bot, updates, clock=self._clock)
        except StorageError:
            self._on_unkept(updates)
            raise
        finally:
            self._keeping = False
        self._offset = max(int(update["update_id"]) for update in updates) + 1
        self._on_kept()


async def _sleep(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return


def _seconds(error: RetryAfter) -> float:
    value = error.retry_after
    return float(value if isinstance(value, int) else value.total_seconds())
