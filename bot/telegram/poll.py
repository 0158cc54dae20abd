"""Asking Telegram for updates, and telling it that we have them only once we do.

1. The batch is kept in one transaction; the offset of the next call, which is what confirms it,
   moves after the commit. A repeated update is dropped by its number.
2. An offset is sent only to confirm. After a week of silence Telegram counts from anywhere, and an
   offset that is higher than what it has would throw new updates away.
3. One update that can't be kept as it is doesn't hold up the others (`keeping`).
"""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from telegram.error import Conflict, InvalidToken, TelegramError

from bot.clock import Clock
from bot.logs import get
from bot.measures import Measures
from bot.telegram.keeping import Hook, is_update, keep_each, tell
from bot.telegram.line import POLL_SECONDS, FloodedError, Line
from bot.telegram.updates import WANTED
from storage.database import Database
from storage.errors import StorageError

log = get(__name__)
_PAUSES = (0.2, 1.0, 2.0, 5.0)  # seconds between failed calls
_LONG_PAUSE = 15.0  # seconds after a conflict or a refused token
_LONGEST_PAUSE = 60.0  # seconds, whatever Telegram asks for
_READ_SLACK = 10.0  # seconds beyond the poll itself
_TURNS = 4.0  # seconds; so often a poll that waits says that it is alive
_LAST_WORDS = 10.0  # seconds for a batch that is being kept when we stop


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
        answered: Callable[[], None],
        measures: Measures,
    ) -> None:
        self._line = line
        self._database = database
        self._bot = bot
        self._clock = clock
        self._before = before
        self._on_kept = on_kept
        self._on_unkept = on_unkept
        self._turned = turned
        self._answered = answered
        self._common: dict[str, Any] = {"clock": clock, "measures": measures}
        self._offset: int | None = None
        self._failures = 0
        self._keeping = False

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until asked to stop; what a poll that hangs would bring comes again."""
        while not stop.is_set():
            self._turned()
            turn = asyncio.create_task(self._once())
            try:
                await self._watch(turn, stop)
            finally:
                await self._end(turn)
            pause = 0.0 if turn.cancelled() else turn.result()
            if pause:
                await self._rest(pause, stop)

    async def _rest(self, seconds: float, stop: asyncio.Event) -> None:
        """Wait, and say meanwhile that the loop is alive: Telegram may ask for hours."""
        until = self._clock.now() + timedelta(seconds=seconds)
        rest = asyncio.create_task(self._clock.wait(stop, until))
        try:
            await self._watch(rest, stop)
        finally:
            rest.cancel()

    async def _watch(self, turn: asyncio.Task[Any], stop: asyncio.Event) -> None:
        stopped = asyncio.create_task(stop.wait())
        try:
            while not turn.done() and not stop.is_set():
                await asyncio.wait(
                    {turn, stopped}, timeout=_TURNS, return_when=asyncio.FIRST_COMPLETED
                )
                self._turned()
        finally:
            stopped.cancel()

    async def _end(self, turn: asyncio.Task[float]) -> None:
        """Let a batch that is being kept be kept; drop a call that still waits."""
        if turn.done():
            return
        if self._keeping:
            await asyncio.wait({turn}, timeout=_LAST_WORDS)
        turn.cancel()
        await asyncio.wait({turn})

    async def _once(self) -> float:
        """Take one batch; give how long to wait before the next."""
        try:
            updates = await self._ask()
            self._answered()
            if updates:
                self._before(updates)
                await self._keep(updates)
        except (Conflict, InvalidToken) as error:
            log.error("poll_refused", reason=type(error).__name__)  # no place to show
            await self._take_down_webhook(error)
            return _LONG_PAUSE
        except FloodedError as error:
            # Whoever writes 112 must not wait for hours because Telegram once said so.
            return min(error.seconds, _LONGEST_PAUSE)
        except TelegramError as error:
            log.warning("poll_failed", reason=type(error).__name__)
        except StorageError:
            log.exception("updates_not_kept")
        except Exception:  # the loop must not end
            log.exception("poll_broken")
        else:
            self._failures = 0
            return 0.0
        self._failures += 1
        return _PAUSES[min(self._failures, len(_PAUSES)) - 1]

    async def _ask(self) -> list[dict[str, Any]]:
        params: dict[str, Any] = {"timeout": POLL_SECONDS, "allowed_updates": list(WANTED)}
        if self._offset is not None:
            params["offset"] = self._offset
        got = await self._line.call("getUpdates", params, timeout=POLL_SECONDS + _READ_SLACK)
        self._offset = None
        return [update for update in got if is_update(update)]

    async def _keep(self, updates: list[dict[str, Any]]) -> None:
        self._keeping = True
        try:
            await self._keep_all(updates)
        except StorageError:
            tell(self._on_unkept, updates)
            raise
        finally:
            self._keeping = False
        self._offset = max(update["update_id"] for update in updates) + 1
        self._on_kept()

    async def _keep_all(self, updates: list[dict[str, Any]]) -> None:
        broken = await keep_each(self._database, self._bot, updates, **self._common)
        tell(self._on_unkept, broken)

    async def _take_down_webhook(self, error: TelegramError) -> None:
        """Telegram gives nothing to a poll while a webhook is set, by a former configuration."""
        if not isinstance(error, Conflict) or "webhook" not in str(error).casefold():
            return
        try:
            await self._line.call("deleteWebhook", {"drop_pending_updates": False})
        except TelegramError as refused:
            log.warning("webhook_stays", reason=type(refused).__name__)
