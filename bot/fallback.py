"""Other ways to reach a person, when Telegram can't or doesn't: e-mail, SMS and whatever else.

Rows of the outbox, like everything that goes out; `apprise` knows the ways. A message says number,
urgency and what to do, and nothing of what has happened.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import apprise
import structlog

from bot.clock import Clock
from storage import alerts, outbox, timers
from storage.database import Database
from storage.outbox import Ready

log = structlog.get_logger(__name__)
_PAUSES = (30.0, 60.0, 120.0, 300.0, 600.0)  # seconds between tries
_GIVES_UP = timedelta(hours=24)
_IDLE = timedelta(seconds=1)
_AT_ONCE = 8
_PATIENCE = 60.0  # seconds for one try

Notify = Callable[[str, str, str], Awaitable[bool]]


async def by_apprise(address: str, title: str, body: str) -> bool:
    """Send by the way that the address names; say whether it was taken."""
    way = apprise.Apprise()
    if not way.add(address):
        return False
    sending = asyncio.to_thread(way.notify, body, title)
    return bool(await asyncio.wait_for(sending, _PATIENCE))


class Fallback:
    """The loop."""

    def __init__(
        self,
        database: Database,
        bot: str,
        *,
        clock: Clock,
        turned: Callable[[], None],
        on_timer: Callable[[], None],
        notify: Notify = by_apprise,
    ) -> None:
        self._database = database
        self._bot = bot
        self._clock = clock
        self._turned = turned
        self._on_timer = on_timer
        self._notify = notify
        self._woken = asyncio.Event()
        self._busy: dict[int, asyncio.Task[None]] = {}

    def wake(self) -> None:
        """Look at the outbox now."""
        self._woken.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Send until asked to stop."""
        while not stop.is_set():
            self._turned()
            self._woken.clear()
            try:
                await self._launch()
            except Exception as error:  # the loop must not end
                log.error("fallback_failed", error=type(error).__name__)
            await self._clock.wait(self._woken, self._clock.now() + _IDLE)
        if self._busy:
            await asyncio.wait(self._busy.values(), timeout=5)

    async def _launch(self) -> None:
        async with self._database.reading() as tx:
            rows = await outbox.ready(
                tx, self._bot, now=self._clock.now(), limit=_AT_ONCE * 2, way=outbox.OUTSIDE
            )
        for row in rows:
            if row.id not in self._busy and len(self._busy) < _AT_ONCE:
                self._busy[row.id] = asyncio.create_task(self._send(row))

    async def _send(self, row: Ready) -> None:
        try:
            taken = await self._try(row)
            await self._record(row, taken=taken)
        except Exception as error:  # the row stays and is tried again
            log.error("outside_failed", outbox=row.id, error=type(error).__name__)
        finally:
            self._busy.pop(row.id, None)
            self._woken.set()

    async def _try(self, row: Ready) -> bool:
        params = row.params
        try:
            return await self._notify(params["address"], params["title"], params["body"])
        except Exception as error:
            log.warning("outside_not_sent", outbox=row.id, error=type(error).__name__)
            return False

    async def _record(self, row: Ready, *, taken: bool) -> None:
        now = self._clock.now()
        gives_up = not taken and now - row.created > _GIVES_UP
        async with self._database.transaction() as tx:
            if taken:
                await outbox.sent(tx, row.id, message_id=None, now=now)
                if row.alert is not None:
                    await alerts.mark_outside(tx, row.alert, now=now)
            elif gives_up:
                await outbox.failed(tx, row.id, reason="no_other_way", now=now)
            else:
                pause = _PAUSES[min(row.attempts, len(_PAUSES) - 1)]
                await outbox.later(tx, row.id, due=now + timedelta(seconds=pause), now=now)
            if row.alert is not None and (taken or gives_up):
                await timers.set(
                    tx,
                    key=f"outside:{row.id}",
                    kind="called_outside",
                    due=now,
                    data={"alert": row.alert, "accepted": taken},
                )
        self._on_timer()
