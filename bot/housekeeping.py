"""Once a day, beside everything else: forget what has served, and look the database over."""

import asyncio
from datetime import timedelta

from bot.clock import Clock
from bot.logs import get
from storage import inbox, outbox_views
from storage.database import Database
from storage.errors import StorageError
from storage.evidence import EvidenceStore

log = get(__name__)
_EVERY = timedelta(hours=24)
_INBOX = timedelta(days=3)  # a repeated update comes within a day; a message is cleared within two
_OUTBOX = timedelta(days=30)  # so long a case's status message can still be brought up to date


class Housekeeping:
    """The loop; the first time is right after serving has begun."""

    def __init__(self, database: Database, store: EvidenceStore, clock: Clock) -> None:
        self._database = database
        self._store = store
        self._clock = clock
        self.damage = 0  #: what the last look over found wrong

    async def run(self, stop: asyncio.Event) -> None:
        """Keep house until asked to stop."""
        while not stop.is_set():
            try:
                await self._once()
            except StorageError as error:
                log.error("housekeeping_failed", error=type(error).__name__)
            await self._clock.wait(stop, self._clock.now() + _EVERY)

    async def _once(self) -> None:
        now = self._clock.now()
        async with self._database.transaction() as tx:
            await inbox.forget(tx, before=now - _INBOX)
            await outbox_views.forget(tx, before=now - _OUTBOX)
        async with self._database.reading() as tx:
            orphans = await self._store.sweep(tx)
        self.damage = len(await self._database.integrity())
        if self.damage:
            log.error("database_damaged", count=self.damage)
        log.info("kept_house", count=orphans)
