"""Other ways to reach a person, when Telegram can't or doesn't: e-mail, SMS and whatever else.

Rows of the outbox, like everything that goes out; `apprise` knows the ways. A message says number,
urgency and what to do, and nothing of what has happened.
"""

import asyncio
import contextlib
import logging
import threading
import warnings
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import cache

import apprise

from bot.clock import Clock
from bot.errors import BotError
from bot.logs import get
from bot.measures import Measures
from bot.unopened import put_aside
from storage import alerts, outbox, timers
from storage.database import Database, Tx
from storage.errors import NotFoundError
from storage.outbox import Ready

log = get(__name__)
_PAUSES = (30.0, 60.0, 120.0, 300.0, 600.0)  # seconds between tries
_GIVES_UP = timedelta(hours=24)
_IDLE = timedelta(seconds=1)
_AT_ONCE = 8
_PATIENCE = 60.0  # seconds for one try

_RECORD_PAUSE = timedelta(seconds=1)  # between tries to write down what came of it
_LAST_WORDS = 5.0  # seconds for what is under way when we stop

Notify = Callable[[str, str, str], Awaitable[bool]]


class WrongAddressError(BotError):
    """The address names no way that there is; trying again is no use."""


async def by_apprise(address: str, title: str, body: str) -> bool:
    """Send by the way that the address names; say whether it was taken.

    Raises:
        WrongAddressError: if it names none.

    """
    # A thread of its own: gateways that don't answer must not take those that files are kept by.
    pool = ThreadPoolExecutor(1, "outside")
    try:
        call = asyncio.get_running_loop().run_in_executor(pool, _notify, address, title, body)
        return await asyncio.wait_for(call, _PATIENCE)
    finally:
        pool.shutdown(wait=False)


def _notify(address: str, title: str, body: str) -> bool:
    with _loading:
        load_ways()
    asset = apprise.AppriseAsset(
        app_id="Tryggbot", app_desc="", app_url="", storage_mode=apprise.PersistentStoreMode.MEMORY
    )
    way = apprise.Apprise(asset=asset)
    if not way.add(address):
        raise WrongAddressError("an address of the fallback names no way")
    return bool(way.notify(body=body, title=title, body_format=apprise.NotifyFormat.TEXT))


_loading = threading.Lock()


@cache
def load_ways() -> None:
    """Load Apprise's ways: once, since it takes a second, and some of them grumble about Python."""
    # What Apprise says in the log names the people it writes to.
    logging.getLogger("apprise").setLevel(logging.CRITICAL)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        apprise.Apprise.instantiate("json://localhost")


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
        measures: Measures,
        notify: Notify = by_apprise,
    ) -> None:
        self._database = database
        self._bot = bot
        self._clock = clock
        self._turned = turned
        self._on_timer = on_timer
        self._measures = measures
        self._notify = notify
        self._woken = asyncio.Event()
        self._stopping = asyncio.Event()
        self._busy: dict[int, asyncio.Task[None]] = {}

    def wake(self) -> None:
        """Look at the outbox now."""
        self._woken.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Send until asked to stop."""
        watch = asyncio.create_task(self._watch(stop))
        try:
            while not stop.is_set():
                self._turned()
                self._woken.clear()
                try:
                    await self._launch()
                except Exception:  # the loop must not end
                    log.exception("fallback_failed")
                await self._clock.wait(self._woken, self._clock.now() + _IDLE)
        finally:
            watch.cancel()
            await self._finish()

    async def _watch(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self._stopping.set()
        self._woken.set()

    async def _finish(self) -> None:
        self._stopping.set()
        under_way = list(self._busy.values())
        if under_way:
            _, pending = await asyncio.wait(under_way, timeout=_LAST_WORDS)
            for task in pending:
                task.cancel()
            await asyncio.gather(*pending, return_exceptions=True)

    async def _launch(self) -> None:
        # One that ends while we read may stand among the rows as it was before.
        under_way = set(self._busy)
        async with self._database.glance() as tx:
            found = await outbox.ready(
                tx,
                self._bot,
                now=self._clock.now(),
                limit=_AT_ONCE + len(under_way),
                way=outbox.OUTSIDE,
            )
        if await put_aside(self._database, found.unopened, clock=self._clock):
            self._on_timer()
        for row in found.rows:
            if row.id not in under_way and len(self._busy) < _AT_ONCE:
                self._busy[row.id] = asyncio.create_task(self._send(row))

    async def _send(self, row: Ready) -> None:
        try:
            taken, hopeless = await self._try(row)
            self._measures.outside.add("taken" if taken else "refused")
            await self._settle(row, taken=taken, hopeless=hopeless)
        except Exception:  # the row stays and is tried again
            log.exception("outside_failed", outbox=row.id)
        finally:
            self._busy.pop(row.id, None)
            self._woken.set()

    async def _try(self, row: Ready) -> tuple[bool, bool]:
        """Say whether it was taken, and if not, whether trying again is no use."""
        params = row.params
        try:
            taken = await self._notify(params["address"], params["title"], params["body"])
        except WrongAddressError:
            log.error("outside_wrong_address", outbox=row.id)  # it says all
            return False, True
        except Exception as error:  # whatever a way raises, it didn't take it
            log.warning("outside_not_sent", outbox=row.id, reason=type(error).__name__)
            return False, False
        if not taken:
            log.warning("outside_not_sent", outbox=row.id, reason="refused", attempts=row.attempts)
        return taken, False

    async def _settle(self, row: Ready, *, taken: bool, hopeless: bool) -> None:
        """Write down what came of it, however long storage takes: nobody is to be called twice."""
        while True:
            try:
                async with self._database.transaction() as tx:
                    await self._record(tx, row, taken=taken, hopeless=hopeless)
            except NotFoundError:
                log.warning("row_gone", outbox=row.id)
            except Exception:  # a call that was taken is not made again for want of a note
                log.exception("not_recorded", outbox=row.id)
                await self._clock.wait(self._stopping, self._clock.now() + _RECORD_PAUSE)
                if not self._stopping.is_set():
                    continue
            break
        self._on_timer()

    async def _record(self, tx: Tx, row: Ready, *, taken: bool, hopeless: bool) -> None:
        now = self._clock.now()
        gives_up = not taken and (hopeless or now - row.created > _GIVES_UP)
        if taken:
            await outbox.sent(tx, row.id, message_id=None, now=now)
            if row.alert is not None:
                with contextlib.suppress(NotFoundError):  # the alert's case may be gone
                    await alerts.mark_outside(tx, row.alert, now=now)
        elif gives_up:
            await outbox.failed(tx, row.id, reason="no_other_way", now=now)
        else:
            pause = _PAUSES[min(row.attempts, len(_PAUSES) - 1)]
            await outbox.later(tx, row.id, due=now + timedelta(seconds=pause), now=now)
        if row.alert is not None and (taken or gives_up):
            data = {"alert": row.alert, "accepted": taken}
            await timers.set(tx, f"outside:{row.id}", kind="called_outside", due=now, data=data)
