"""From the outbox to Telegram: the most urgent first, a chat's messages in order, at least once.

1. A row is marked only after Telegram has answered. A try whose answer was lost is repeated, and
   an alert that is repeated says so: that it is being tried is written down before it goes.
2. One message at a time to a chat; a chat that must wait holds up nobody else. Of the messages
   under way together some places are kept for alerts.
3. What becomes of an alert is a fact for the conversation: it goes back in as a timer that is due,
   in the same transaction.
4. What Telegram has answered is kept until storage takes it: a full disk must not send a message
   again and again.
"""

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.clock import Clock
from bot.logs import get
from bot.telegram.attempt import Attempts, Files
from bot.telegram.delivery import Outcome, Verdict
from bot.telegram.express import Express
from bot.telegram.line import Line
from bot.telegram.pace import Pace
from flows.messages import Priority
from storage import alerts, outbox, outbox_views, timers
from storage.database import Database, Tx
from storage.errors import NotFoundError
from storage.outbox import Ready

log = get(__name__)
AT_ONCE = 20  # messages under way together
KEPT_PLACES = 4  # of these, for alerts
_LOOK_AHEAD = 60  # rows read at a time
_PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0)  # seconds between tries
_ALERT_PAUSE = 10.0  # an alert is never left longer
_TOKEN_PAUSE = 15.0
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
    ) -> None:
        self._database = database
        self._bot = bot
        self._clock = clock
        self._pace = pace
        self._turned = turned
        self._on_timer = on_timer
        self._attempts = Attempts(line, database, files)
        self._express = Express(line, self._spend)
        self._woken = asyncio.Event()
        self._stopping = asyncio.Event()
        self._busy: dict[bytes, asyncio.Task[None]] = {}
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
        soonest, passed_over = _IDLE, set[bytes]()
        while True:
            # Who is busy now is left out by the query: a row that is read here can't have gone out
            # in the meantime, since only this loop starts anything.
            skip = passed_over | set(self._busy)
            now = self._clock.now()
            async with self._database.reading() as tx:
                rows = await outbox.ready(
                    tx, self._bot, now=now, limit=_LOOK_AHEAD, skip_chats=skip
                )
            for row in rows:
                if row.chat in skip:
                    continue
                if not self._has_place(row.priority):
                    return soonest  # whoever finishes wakes us
                look: dict[str, Any] = {"priority": row.priority, "method": row.method, "now": now}
                if wait := self._pace.wait_for_all(**look):
                    return min(soonest, wait)  # those behind it are no more urgent
                skip.add(row.chat)
                if wait := self._pace.wait(row.chat, **look):
                    soonest = min(soonest, wait)
                    passed_over.add(row.chat)
                    continue
                self._pace.spend(row.chat, method=row.method, now=now)
                self._busy[row.chat] = asyncio.create_task(self._send(row))
            if len(rows) < _LOOK_AHEAD:
                return soonest

    def _has_place(self, priority: int) -> bool:
        kept = 0 if priority <= Priority.ALERT else KEPT_PLACES
        return len(self._busy) < AT_ONCE - kept

    async def _send(self, row: Ready) -> None:
        try:
            repeated = await self._begin(row) if row.alert is not None else False
            verdict, number = await self._attempts.make(row, repeated=repeated)
            if row.alert is not None:
                self._unsure[row.id] = repeated or verdict.outcome is Outcome.UNSURE
            await self._settle(row, verdict, number)
        except Exception:  # the row stays and is tried again
            log.exception("send_failed", outbox=row.id)
            await self._clock.wait(self._stopping, self._clock.now() + _RECORD_PAUSE)
        finally:
            self._busy.pop(row.chat, None)
            self._woken.set()

    async def _begin(self, row: Ready) -> bool:
        """Write down that an alert is being tried; say whether it may have gone out before.

        Killed between Telegram's answer and our note of it, the next process repeats the alert,
        and knows that it does.
        """
        now = self._clock.now()
        async with self._database.transaction() as tx:
            await outbox.later(tx, row.id, due=now, now=now, may_have_happened=True)
        return self._unsure.get(row.id, row.may_have_happened)

    async def _settle(self, row: Ready, verdict: Verdict, number: int | None) -> None:
        """Write down what came of it, however long storage takes to take it."""
        if verdict.outcome is Outcome.FLOODED:
            self._pace.hold(row.chat, verdict.seconds, now=self._clock.now())
        elif verdict.outcome is Outcome.DONE:
            self._pace.served()
        if verdict.outcome is not Outcome.DONE:
            facts = {"method": row.method, "reason": verdict.reason, "attempts": row.attempts}
            log.warning("not_sent", outbox=row.id, **facts)
        while True:
            try:
                async with self._database.transaction() as tx:
                    await self._record(tx, row, verdict, number)
            except NotFoundError:
                log.warning("row_gone", outbox=row.id)
            except Exception:
                log.exception("not_recorded", outbox=row.id)
                await self._clock.wait(self._stopping, self._clock.now() + _RECORD_PAUSE)
                if not self._stopping.is_set():
                    continue
            break
        if verdict.outcome in {Outcome.DONE, Outcome.UNREACHABLE, Outcome.REFUSED}:
            self._unsure.pop(row.id, None)
            if row.alert is not None or verdict.outcome is Outcome.UNREACHABLE:
                self._on_timer()

    async def _record(self, tx: Tx, row: Ready, verdict: Verdict, number: int | None) -> None:
        match verdict.outcome:
            case Outcome.DONE:
                await self._done(tx, row, number)
            case Outcome.UNREACHABLE:
                await self._unreachable(tx, row, verdict.reason)
            case Outcome.REFUSED | Outcome.PLAIN:
                await self._refused(tx, row, verdict.reason)
            case _:
                await self._later(tx, row, verdict)

    async def _done(self, tx: Tx, row: Ready, number: int | None) -> None:
        now = self._clock.now()
        await outbox.sent(tx, row.id, message_id=number, now=now)
        if row.method == "deleteMessages":
            chat_id, ids = row.params["chat_id"], row.params["message_ids"]
            await outbox_views.mark_cleared(tx, self._bot, chat_id, ids)
        if row.alert is not None and row.edit_of is None:
            with contextlib.suppress(NotFoundError):  # an alert without a case is only a message
                await alerts.mark_sent(tx, row.alert, now=now)
            await timers.set(
                tx,
                f"delivered:{row.alert}",
                kind="alert_delivered",
                due=now,
                data={"alert": row.alert},
            )

    async def _unreachable(self, tx: Tx, row: Ready, reason: str) -> None:
        now = self._clock.now()
        await outbox.failed(tx, row.id, reason=reason, now=now)
        if row.person is not None:
            await timers.set(
                tx,
                f"lost:{row.alert or row.person}",
                kind="chat_lost",
                due=now,
                data={"person": row.person, "alert": row.alert},
            )

    async def _refused(self, tx: Tx, row: Ready, reason: str) -> None:
        """Telegram will never take it. An alert that it won't take needs another way."""
        log.error("send_refused", outbox=row.id, method=row.method, reason=reason)
        if row.alert is not None:
            await self._unreachable(tx, row, reason)
        else:
            await outbox.failed(tx, row.id, reason=reason, now=self._clock.now())

    async def _later(self, tx: Tx, row: Ready, verdict: Verdict) -> None:
        now = self._clock.now()
        pause = verdict.seconds
        if verdict.outcome is not Outcome.FLOODED:
            pause = _PAUSES[min(row.attempts, len(_PAUSES) - 1)]
            if row.priority <= Priority.ALERT:
                pause = min(pause, _ALERT_PAUSE)
            if verdict.reason == "token":
                pause = max(pause, _TOKEN_PAUSE)
        await outbox.later(
            tx,
            row.id,
            due=now + timedelta(seconds=pause),
            now=now,
            may_have_happened=verdict.outcome is Outcome.UNSURE,
        )

    def _spend(self, chat_id: int, method: str) -> None:
        chat = self._database.vault.chat(self._bot, chat_id)
        self._pace.spend(chat, method=method, now=self._clock.now())
