"""Timers that are due become events. Nothing that matters lives in memory: a timer is a row.

Another process (the operator's command line) may add one, so the table is looked at at least each
second, besides being woken by every commit of ours.
"""

import asyncio
from collections.abc import Callable
from datetime import timedelta

from bot.clock import Clock
from bot.handle import Handler
from bot.lanes import Lanes
from bot.logs import get
from storage import timers
from storage.database import Database

log = get(__name__)
LOOK_EVERY = timedelta(seconds=1)
_AT_ONCE = 200


class Clockwork:
    """Picks up what is due within a second of its time."""

    def __init__(
        self,
        database: Database,
        handler: Handler,
        lanes: Lanes,
        clock: Clock,
        *,
        turned: Callable[[], None],
    ) -> None:
        self._database = database
        self._handler = handler
        self._lanes = lanes
        self._clock = clock
        self._turned = turned
        self._woken = asyncio.Event()
        self._taken: set[tuple[str, object]] = set()

    def wake(self) -> None:
        """Look now."""
        self._woken.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Turn until asked to stop."""
        while not stop.is_set():
            self._turned()
            self._woken.clear()
            try:
                await self._look()
            except Exception as error:  # the clock must never stop
                log.error("clockwork_failed", error=type(error).__name__)
            await self._clock.wait(self._woken, self._clock.now() + LOOK_EVERY)

    async def _look(self) -> None:
        async with self._database.reading() as tx:
            due = await timers.due(tx, now=self._clock.now(), limit=_AT_ONCE)
        for timer in due:
            mark = (timer.key, timer.due)
            if mark in self._taken:
                continue
            self._taken.add(mark)
            lane = f"person:{timer.person}" if timer.person else f"case:{timer.case or timer.key}"
            self._lanes.add(lane, self._job(timer, mark))

    def _job(self, timer: timers.Timer, mark: tuple[str, object]) -> Callable[[], object]:
        async def job() -> bool:
            await self._handler.timer(timer)
            self._taken.discard(mark)
            return True

        return job
