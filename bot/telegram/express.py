"""Calls that stand in no outbox: the 112 card, which must overtake everything, and courtesies.

Neither is ever waited for by anybody else, and neither raises.
"""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from bot.logs import get
from bot.telegram.delivery import Outcome, classify
from bot.telegram.line import Line

log = get(__name__)
_TRIES = 2
_EMERGENCY_SECONDS = 5.0
_ASIDE_SECONDS = 10.0
_ASIDES_AT_ONCE = 8  # of the line's connections: courtesies must not take those of alerts
_MOST_ASIDES = 1000  # that wait; more are not made: their moment would have passed


class Express:
    """Sends at once, outside all pace."""

    def __init__(self, line: Line, spend: Callable[[int, str], None]) -> None:
        self._line = line
        self._spend = spend
        self._asides: set[asyncio.Task[None]] = set()
        self._room = asyncio.Semaphore(_ASIDES_AT_ONCE)

    async def emergency(
        self, chat_id: int, requests: Sequence[tuple[str, dict[str, Any]]]
    ) -> list[int | None]:
        """Send in order; give the message ids, and None for what Telegram didn't take."""
        return [await self._at_once(chat_id, method, params) for method, params in requests]

    async def _at_once(self, chat_id: int, method: str, params: dict[str, Any]) -> int | None:
        for _ in range(_TRIES):
            self._spend(chat_id, method)
            try:
                result = await self._line.call(method, params, timeout=_EMERGENCY_SECONDS)
            except Exception as error:  # the outbox sends what can't go this way
                verdict = classify(error)
                log.warning("emergency_not_sent", method=method, reason=verdict.reason)
                if verdict.outcome is not Outcome.NOT_NOW:
                    return None
            else:
                number = result.get("message_id") if isinstance(result, dict) else None
                return number if isinstance(number, int) else None
        return None

    def aside(self, method: str, params: dict[str, Any]) -> None:
        """Make a call that nothing depends on, such as ending a button's waiting sign."""
        if len(self._asides) >= _MOST_ASIDES:
            return
        task = asyncio.create_task(self._aside(method, params))
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)

    async def _aside(self, method: str, params: dict[str, Any]) -> None:
        async with self._room:
            try:
                await self._line.call(method, params, timeout=_ASIDE_SECONDS)
            except Exception as error:  # nothing depends on it
                log.info("aside_failed", method=method, reason=classify(error).reason)

    async def finish(self, seconds: float) -> None:
        """Give what is under way a little time, then let go of it."""
        if not self._asides:
            return
        _, pending = await asyncio.wait(self._asides, timeout=seconds)
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)
