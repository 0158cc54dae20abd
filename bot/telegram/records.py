"""What became of a try to send, written down: sent, given up, or when to try again.

What becomes of an alert is a fact for the conversation: it goes back in as a timer that is due, in
the same transaction.
"""

import contextlib
from datetime import timedelta

from bot.clock import Clock
from bot.logs import get
from bot.telegram.delivery import Outcome, Verdict
from flows.messages import Priority
from storage import alerts, outbox, outbox_views, timers
from storage.database import Tx
from storage.errors import NotFoundError
from storage.outbox import Ready

log = get(__name__)
PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0)  # seconds between tries
_ALERT_PAUSE = 10.0  # an alert is never left longer


class Records:
    """Keeps the outbox true to what Telegram has answered."""

    def __init__(self, bot: str, clock: Clock) -> None:
        self._bot = bot
        self._clock = clock

    async def write(self, tx: Tx, row: Ready, verdict: Verdict, number: int | None) -> None:
        """Write it down."""
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
            pause = PAUSES[min(row.attempts, len(PAUSES) - 1)]
            if row.priority <= Priority.ALERT:
                pause = min(pause, _ALERT_PAUSE)
        await outbox.later(
            tx,
            row.id,
            due=now + timedelta(seconds=pause),
            now=now,
            may_have_happened=verdict.outcome is Outcome.UNSURE,
        )
