"""Once a day, beside everything else: forget what has served, and look the database over.

Nobody waits for it: what is old is looked for by a reader and deleted in small slices.
"""

import asyncio
from datetime import timedelta

from bot.clock import Clock
from bot.logs import get
from storage import retention
from storage.database import Database
from storage.evidence import EvidenceStore

log = get(__name__)
_EVERY = timedelta(hours=24)
_AGAIN = timedelta(minutes=10)  # after a failure
_AT_ONCE = 10_000  # keys in memory


class Housekeeping:
    """The loop; the first time is right after serving has begun."""

    def __init__(self, database: Database, store: EvidenceStore, clock: Clock) -> None:
        self._database = database
        self._store = store
        self._clock = clock
        self.damage = 0  #: what the last look over found wrong

    async def run(self, stop: asyncio.Event) -> None:
        """Keep house until asked to stop."""
        hurrying = asyncio.create_task(self._hurry(stop))
        try:
            while not stop.is_set():
                await self._clock.wait(stop, self._clock.now() + await self._turn(stop))
        finally:
            hurrying.cancel()

    async def _hurry(self, stop: asyncio.Event) -> None:
        """Keep nobody waiting who stops us: what is left is done the next time."""
        await stop.wait()
        await self._database.hurry()

    async def _turn(self, stop: asyncio.Event) -> timedelta:
        try:
            await self._once(stop)
        except Exception as error:  # no handle left, say: the bot must not end for it
            if not stop.is_set():
                log.error("housekeeping_failed", error=type(error).__name__)
            return _AGAIN
        return _EVERY

    async def _once(self, stop: asyncio.Event) -> None:
        for rule in retention.RULES:
            await self._forget(rule, stop)
        async with self._database.reading() as tx:
            orphans = await self._store.sweep(tx)
        if stop.is_set():
            return
        self.damage = len(await self._database.integrity())
        if self.damage:
            log.error("database_damaged", count=self.damage)
        log.info("kept_house", count=orphans)

    async def _forget(self, rule: retention.Rule, stop: asyncio.Event) -> None:
        """Delete what has served by now, in slices between which others write."""
        now = self._clock.now()
        while not stop.is_set():
            async with self._database.reading() as tx:
                keys = await retention.served(tx, rule, now=now, limit=_AT_ONCE)
            for some in retention.slices(keys):
                if stop.is_set():
                    return
                async with self._database.transaction() as tx:
                    await retention.forget(tx, rule, some, now=now)
            if len(keys) < _AT_ONCE:
                return
