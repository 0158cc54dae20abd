"""From the outbox to Telegram: the most urgent first, a chat's messages in order, at least once.

1. A row is marked only after Telegram has answered. A try whose answer was lost is repeated.
2. One message at a time to a chat; a chat that must wait holds up nobody else.
3. What becomes of an alert is a fact for the conversation: it goes back in as a timer that is due,
   in the same transaction.
"""

import asyncio
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any, BinaryIO, Protocol

import structlog

from bot.clock import Clock
from bot.telegram.delivery import Outcome, Verdict, classify
from bot.telegram.line import Line
from bot.telegram.pace import Pace
from flows.messages import Priority
from storage import alerts, outbox, outbox_views, timers
from storage.database import Database, Tx
from storage.outbox import Ready

log = structlog.get_logger(__name__)
AT_ONCE = 20  # messages under way together
_LOOK_AHEAD = 60  # rows read at a time
_PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0)  # seconds between tries
_ALERT_PAUSE = 10.0  # an alert is never left longer
_TOKEN_PAUSE = 15.0
_IDLE = timedelta(seconds=1)  # another process may add rows
_LAST_WORDS = 5.0  # seconds for what is under way when we stop
_UPLOADS = {
    "sendPhoto": "photo",
    "sendVideo": "video",
    "sendVoice": "voice",
    "sendAudio": "audio",
    "sendDocument": "document",
}


class Files(Protocol):
    """Opens a piece of evidence."""

    async def open(self, evidence: str) -> BinaryIO:
        """Give the content as a file, decrypted as it is read."""


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
        self._line = line
        self._database = database
        self._bot = bot
        self._clock = clock
        self._pace = pace
        self._files = files
        self._turned = turned
        self._on_timer = on_timer
        self._woken = asyncio.Event()
        self._busy: dict[bytes, asyncio.Task[None]] = {}
        self._asides: set[asyncio.Task[None]] = set()

    def wake(self) -> None:
        """Look at the outbox now."""
        self._woken.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Send until asked to stop; then finish what is under way."""
        while not stop.is_set():
            self._turned()
            self._woken.clear()
            wait = _IDLE
            try:
                wait = await self._launch()
            except Exception as error:  # the loop must not end
                log.error("sender_failed", error=type(error).__name__)
            if wait > timedelta():
                await self._clock.wait(self._woken, self._clock.now() + min(wait, _IDLE))
        under_way = [*self._busy.values(), *self._asides]
        if under_way:
            await asyncio.wait(under_way, timeout=_LAST_WORDS)

    async def _launch(self) -> timedelta:
        """Start whatever may go now; give how long to wait before looking again."""
        soonest, skip = _IDLE, set(self._busy)
        while len(self._busy) < AT_ONCE:
            now = self._clock.now()
            async with self._database.reading() as tx:
                rows = await outbox.ready(
                    tx, self._bot, now=now, limit=_LOOK_AHEAD, skip_chats=skip
                )
            fresh = [row for row in rows if row.chat not in skip]
            if not fresh:
                break
            for row in fresh:
                if row.chat in skip or len(self._busy) >= AT_ONCE:
                    continue
                skip.add(row.chat)
                wait = self._pace.wait(row.chat, priority=row.priority, method=row.method, now=now)
                if wait > timedelta():
                    soonest = min(soonest, wait)
                    continue
                self._pace.spend(row.chat, method=row.method, now=now)
                task = asyncio.create_task(self._send(row))
                self._busy[row.chat] = task
        return soonest

    async def _send(self, row: Ready) -> None:
        try:
            verdict, result = await self._try(row)
            await self._record(row, verdict, result)
        except Exception as error:  # the row stays and is tried again
            log.error("send_failed", outbox=row.id, error=type(error).__name__)
            await asyncio.sleep(1)
        finally:
            self._busy.pop(row.chat, None)
            self._woken.set()

    async def _try(self, row: Ready) -> tuple[Verdict, Any]:
        params = dict(row.params)
        again = params.pop("again", "")
        if again and row.may_have_happened and "text" in params:
            params["text"] = f"{params['text']}\n{again}"
        try:
            return Verdict(Outcome.DONE), await self._call(row, params)
        except _NothingError:
            return Verdict(Outcome.DONE), None
        except Exception as error:
            verdict = classify(error)
            if verdict.outcome is not Outcome.PLAIN:
                return verdict, None
        params.pop("parse_mode", None)
        try:
            return Verdict(Outcome.DONE), await self._call(row, params)
        except Exception as error:
            verdict = classify(error)
            refused = verdict.outcome is Outcome.PLAIN
            return (Verdict(Outcome.REFUSED, reason="markup") if refused else verdict), None

    async def _call(self, row: Ready, params: dict[str, Any]) -> Any:
        if row.edit_of is not None:
            async with self._database.reading() as tx:
                target = await outbox_views.message_id_of(tx, row.edit_of)
            if target is None:
                raise _NothingError
            params["message_id"] = target
        evidence = params.pop("evidence", None)
        if evidence is None:
            return await self._line.call(row.method, params)
        filename = params.pop("filename")
        content = await self._files.open(evidence)
        with content:
            return await self._line.upload(
                row.method,
                params,
                field=_UPLOADS[row.method],
                filename=filename,
                content=content,
            )

    async def _record(self, row: Ready, verdict: Verdict, result: Any) -> None:
        if verdict.outcome is not Outcome.DONE:
            log.info(
                "not_sent",
                outbox=row.id,
                method=row.method,
                reason=verdict.reason,
                attempts=row.attempts,
            )
        async with self._database.transaction() as tx:
            match verdict.outcome:
                case Outcome.DONE:
                    await self._done(tx, row, result)
                case Outcome.UNREACHABLE:
                    await self._unreachable(tx, row, verdict.reason)
                case Outcome.REFUSED | Outcome.PLAIN:
                    await self._refused(tx, row, verdict.reason)
                case _:
                    await self._later(tx, row, verdict)
        if row.alert is not None or verdict.outcome is Outcome.UNREACHABLE:
            self._on_timer()

    async def _done(self, tx: Tx, row: Ready, result: Any) -> None:
        now = self._clock.now()
        message_id = result.get("message_id") if isinstance(result, dict) else None
        await outbox.sent(tx, row.id, message_id=message_id, now=now)
        if row.method == "deleteMessages":
            await outbox_views.mark_cleared(
                tx, self._bot, row.params["chat_id"], row.params["message_ids"]
            )
        if row.alert is not None and row.edit_of is None:
            await alerts.mark_sent(tx, row.alert, now=now)
            await timers.set(
                tx,
                key=f"delivered:{row.alert}",
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
                key=f"lost:{row.alert or row.person}",
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
        if verdict.outcome is Outcome.FLOODED:
            due = self._pace.hold(row.chat, verdict.seconds, now=now)
        else:
            pause = _PAUSES[min(row.attempts, len(_PAUSES) - 1)]
            if row.priority <= Priority.ALERT:
                pause = min(pause, _ALERT_PAUSE)
            if verdict.reason == "token":
                pause = max(pause, _TOKEN_PAUSE)
            due = now + timedelta(seconds=pause)
        await outbox.later(
            tx,
            row.id,
            due=due,
            now=now,
            may_have_happened=verdict.outcome is Outcome.UNSURE,
        )

    async def emergency(
        self, chat_id: int, requests: Sequence[tuple[str, dict[str, Any]]]
    ) -> list[int | None]:
        """Send at once, outside pace and outbox; None for what Telegram didn't take."""
        sent: list[int | None] = []
        for method, params in requests:
            sent.append(await self._at_once(method, params))
        return sent

    async def _at_once(self, method: str, params: dict[str, Any]) -> int | None:
        for _ in range(2):
            try:
                result = await self._line.call(method, params, timeout=5.0)
            except Exception as error:
                verdict = classify(error)
                log.warning("emergency_not_sent", reason=verdict.reason)
                if verdict.outcome is not Outcome.NOT_NOW:
                    return None
            else:
                number = result.get("message_id") if isinstance(result, dict) else None
                return number if isinstance(number, int) else None
        return None

    def aside(self, method: str, params: dict[str, Any]) -> None:
        """Make a call that nothing depends on, such as ending a button's waiting sign."""
        task = asyncio.create_task(self._aside(method, params))
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)

    async def _aside(self, method: str, params: dict[str, Any]) -> None:
        try:
            await self._line.call(method, params, timeout=10.0)
        except Exception as error:
            log.info("aside_failed", method=method, reason=classify(error).reason)


class _NothingError(Exception):
    """There is nothing to do any more."""
