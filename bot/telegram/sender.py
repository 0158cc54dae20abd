"""From the outbox to Telegram: the most urgent first, a chat's messages in order, at least once.

1. A row is marked only after Telegram has answered. A try whose answer was lost is repeated, and
   an alert that is repeated says so: that it is being tried is written down before it goes.
2. One message at a time to a chat; a chat that must wait holds up nobody else. Of the messages
   under way together some places are kept for alerts.
3. While Telegram takes nothing from anybody, one tries for all (`outage`); then the most urgent is
   first.
4. What Telegram has answered is kept until storage takes it: a full disk must not send a message
   again and again. It doesn't hold up a red alert either (`unwritten`).
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.clock import Clock
from bot.logs import get
from bot.measures import Measures
from bot.telegram.attempt import Attempts, Files
from bot.telegram.delivery import Outcome, Verdict
from bot.telegram.express import Express
from bot.telegram.line import Line
from bot.telegram.outage import Outage
from bot.telegram.pace import Pace
from bot.telegram.records import PAUSES, Records
from bot.telegram.turns import Round, Turns
from bot.telegram.unwritten import Unwritten
from bot.unopened import put_aside
from flows.messages import Priority
from storage import outbox
from storage.database import Database
from storage.errors import NotFoundError, StorageUnavailableError
from storage.outbox import Ready

log = get(__name__)
AT_ONCE = 20  # messages under way together
KEPT_PLACES = 4  # of these, for alerts
_LONGEST = timedelta(seconds=PAUSES[-1])
_OURS = "file"  # a reason for which Telegram wasn't asked
_RECORD_PAUSE = timedelta(seconds=1)  # between tries to write down what has been answered
_IDLE = timedelta(seconds=1)  # another process may add rows
_LAST_WORDS = 5.0  # seconds for what is under way when we stop


class Sender:
    """The loop, and the express way for 112."""

    def __init__(
        self,
        line: Line,
        database: Database,
        bot: str,
        *,
        clock: Clock,
        pace: Pace,
        files: Files,
        turned: Callable[[], None],
        on_timer: Callable[[], None],
        measures: Measures,
    ) -> None:
        self._database = database
        self._bot = bot
        self._clock = clock
        self._pace = pace
        self._outage = Outage()
        self._turns = Turns()
        self._turned = turned
        self._on_timer = on_timer
        self._measures = measures
        self._recorded = measures.stages.of("record")
        self._attempts = Attempts(line, database, files)
        self._records = Records(bot, clock)
        self._express = Express(line, self._spend)
        self._woken = asyncio.Event()
        self._stopping = asyncio.Event()
        self._busy: dict[bytes, asyncio.Task[None]] = {}
        self._beginning = set[int]()  # alerts that are being written down as tried
        self._unwritten = Unwritten(clock.now())
        self._unsure: dict[int, bool] = {}  # alerts this process has tried: whether in vain

    def wake(self) -> None:
        """Look at the outbox now."""
        self._woken.set()

    async def emergency(
        self, chat_id: int, requests: Sequence[tuple[str, dict[str, Any]]]
    ) -> list[int | None]:
        """Send at once, outside pace and outbox; None for what Telegram didn't take."""
        return await self._express.emergency(chat_id, requests)

    def aside(self, method: str, params: dict[str, Any]) -> None:
        """Make a call that nothing depends on, such as ending a button's waiting sign."""
        self._express.aside(method, params)

    async def run(self, stop: asyncio.Event) -> None:
        """Send until asked to stop; then finish what is under way."""
        watch = asyncio.create_task(self._watch(stop))
        try:
            while not stop.is_set():
                self._turned()
                self._woken.clear()
                await self._clock.wait(self._woken, await self._turn())
        finally:
            watch.cancel()
            await self._finish()

    async def _watch(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self._stopping.set()
        self._woken.set()

    async def _turn(self) -> datetime:
        """Start whatever may go now; give when to look again."""
        wait = _IDLE
        try:
            wait = min(wait, await self._launch())
        except Exception:  # the loop must not end
            log.exception("sender_failed")
        return self._clock.now() + wait

    async def _finish(self) -> None:
        self._stopping.set()
        under_way = list(self._busy.values())
        if under_way:
            _, pending = await asyncio.wait(under_way, timeout=_LAST_WORDS)
            for task in pending:
                task.cancel()
            await asyncio.gather(*pending, return_exceptions=True)
        await self._express.finish(1.0)

    async def _launch(self) -> timedelta:
        """Start whatever may go now; give how long to wait before looking again."""
        soonest, looked_at, turn = _IDLE, set[bytes](), Round(self._turns)
        while True:
            # Who is busy now is left out by the query: a row that is read here can't have gone out
            # in the meantime, since only this loop starts anything.
            now, onward = self._clock.now(), self._clock.onward()
            skip = looked_at | set(self._busy) | turn.chats | self._outage.turn(onward)
            if self._outage.hurry:
                await self._hasten(now)
            # No more than may be under way: to open one costs more than to find it.
            limit = AT_ONCE - len(self._busy) + 1
            rows = await self._ready(now, limit, skip)
            for row in turn.go(rows, are_last=len(rows) < limit):
                if row.chat in looked_at:
                    continue
                if not self._has_place(row.priority):
                    return soonest  # whoever finishes wakes us
                look: dict[str, Any] = {"priority": row.priority, "method": row.method, "now": now}
                if wait := self._pace.wait_for_all(**look):
                    return min(soonest, wait)  # those behind it are no more urgent
                out = self._outage.wait(priority=row.priority, attempts=row.attempts, now=onward)
                if out and row.priority > Priority.ALERT:
                    return min(soonest, out)
                looked_at.add(row.chat)
                if wait := max(out, self._pace.wait(row.chat, **look)):
                    soonest = min(soonest, wait)
                    continue
                self._start(row, now)
            if len(rows) < limit:
                self._outage.nobody_left(onward)
                return soonest

    async def _ready(self, now: datetime, limit: int, skip: set[bytes]) -> list[Ready]:
        async with self._database.glance() as tx:
            found = await outbox.ready(tx, self._bot, now=now, limit=limit, skip_chats=skip)
        if await put_aside(self._database, found.unopened, clock=self._clock):
            self._on_timer()
        return found.rows

    def _start(self, row: Ready, now: datetime) -> None:
        self._pace.spend(row.chat, priority=row.priority, method=row.method, now=now)
        self._turns.answered(row, now=now)
        self._outage.goes(row.chat, now=self._clock.onward())
        if row.alert is not None:
            self._beginning.add(row.id)
        self._busy[row.chat] = asyncio.create_task(self._send(row))

    async def _hasten(self, now: datetime) -> None:
        """Bring forward what was put off for no fault of its chat."""
        async with self._database.transaction() as tx:
            await outbox.hasten(tx, self._bot, now=now, within=_LONGEST)
        self._outage.hurry = False

    def _has_place(self, priority: int) -> bool:
        if priority <= Priority.ALERT:
            return len(self._busy) < AT_ONCE
        # Nobody slips in before an alert that is about to go.
        return not self._beginning and len(self._busy) < AT_ONCE - KEPT_PLACES

    async def _send(self, row: Ready) -> None:
        try:
            repeated = await self._begin(row) if row.alert is not None else False
            began = time.perf_counter()
            verdict, number = await self._attempts.make(row, repeated=repeated)
            called = time.perf_counter()
            self._measure(row, verdict.outcome, called - began)
            if row.alert is not None:
                self._unsure[row.id] = repeated or verdict.outcome is Outcome.UNSURE
            if self._unwritten.leaves(row, verdict.outcome):
                self._note(row, verdict)
                return
            await self._settle(row, verdict, number)
            self._recorded(time.perf_counter() - called)
        except Exception:  # the row stays and is tried again
            log.exception("send_failed", outbox=row.id)
            await self._clock.wait(self._stopping, self._clock.now() + _RECORD_PAUSE)
        finally:
            self._busy.pop(row.chat, None)
            self._outage.gone(row.chat)
            self._woken.set()

    def _measure(self, row: Ready, outcome: Outcome, seconds: float) -> None:
        self._measures.called(row.method, outcome.value, seconds)
        if outcome is Outcome.FLOODED:
            self._measures.floods.add()
        if outcome is Outcome.DONE:
            waited = (self._clock.now() - row.created).total_seconds()
            self._measures.waits.of(str(row.priority))(waited)
            if row.alert is not None and row.edit_of is None:
                self._measures.alerts.of()(waited)

    async def _begin(self, row: Ready) -> bool:
        """Write down that an alert is being tried; say whether it may have gone out before.

        Killed between Telegram's answer and our note of it, the next process repeats the alert,
        and knows that it does. Where nothing can be written, a red one goes now and then anyhow.
        """
        try:
            async with self._database.transaction() as tx:
                now = self._clock.now()
                await outbox.later(tx, row.id, due=now, now=now, may_have_happened=True)
        except StorageUnavailableError as error:
            if not self._unwritten.goes(row, now=self._clock.onward()):
                raise
            log.error("sent_unwritten", outbox=row.id, error=type(error).__name__)
            return True
        finally:
            self._beginning.discard(row.id)
            self._woken.set()
        self._unwritten.written(row)
        perhaps = row.may_have_happened or self._unwritten.by_another(row)
        return self._unsure.get(row.id, perhaps)

    def _note(self, row: Ready, verdict: Verdict) -> None:
        """Let pace and outage know how Telegram is."""
        now = self._clock.now()
        match verdict.outcome:
            case Outcome.NOT_NOW | Outcome.UNSURE as outcome:
                by_line, onward = outcome is Outcome.NOT_NOW, self._clock.onward()
                self._outage.failed(row.chat, by_line=by_line, now=onward)
            case _ if verdict.reason != _OURS:
                self._outage.answered()
        if verdict.outcome is Outcome.FLOODED:
            self._pace.hold(row.chat, verdict.seconds, now=now)
        elif verdict.outcome is Outcome.DONE:
            self._pace.served()
        if verdict.outcome is not Outcome.DONE:
            facts = {"method": row.method, "reason": verdict.reason, "attempts": row.attempts}
            log.warning("not_sent", outbox=row.id, **facts)

    async def _settle(self, row: Ready, verdict: Verdict, number: int | None) -> None:
        """Write down what came of it, however long storage takes to take it."""
        self._note(row, verdict)
        while True:
            try:
                async with self._database.transaction() as tx:
                    await self._records.write(tx, row, verdict, number)
            except NotFoundError:
                log.warning("row_gone", outbox=row.id)
            except Exception:  # what was sent is not sent again for want of a note
                log.exception("not_recorded", outbox=row.id)
                await self._clock.wait(self._stopping, self._clock.now() + _RECORD_PAUSE)
                if not self._stopping.is_set():
                    continue
            break
        if verdict.outcome in {Outcome.DONE, Outcome.UNREACHABLE, Outcome.REFUSED}:
            self._unsure.pop(row.id, None)
            self._unwritten.written(row)
            if row.alert is not None or verdict.outcome is Outcome.UNREACHABLE:
                self._on_timer()

    def _spend(self, chat_id: int, method: str) -> None:
        chat = self._database.vault.chat(self._bot, chat_id)
        self._pace.spend(chat, method=method, now=self._clock.now())
