"""Timers that are due become events. Nothing that matters lives in memory: a timer is a row.

Another process (the operator's command line) may add one, so the table is looked at at least each
second, besides being woken by every commit of ours.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta

from bot.clock import Clock
from bot.handle import Handler
from bot.lanes import Lanes
from bot.logs import get
from bot.measures import Measures
from storage import alerts, cases, evidence, people, questions, timers
from storage.database import Database, Tx
from storage.errors import StorageUnavailableError

log = get(__name__)
LOOK_EVERY = timedelta(seconds=1)
_AT_ONCE = 200
#: Between tries of a timer that can't be handled; it is never given up: a new version may mend it.
_PAUSES = tuple(timedelta(seconds=s) for s in (1, 5, 15, 60))


class Clockwork:
    """Picks up what is due within a second of its time."""

    def __init__(
        self,
        database: Database,
        handlers: Mapping[str, Handler],
        lanes: Lanes,
        clock: Clock,
        *,
        turned: Callable[[], None],
        measures: Measures,
    ) -> None:
        self._database = database
        self._handlers = handlers
        self._lanes = lanes
        self._clock = clock
        self._turned = turned
        self._late = measures.timers.of()
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
        async with self._database.glance() as tx:
            due = await timers.due(tx, now=self._clock.now(), limit=_AT_ONCE)
        for timer in due:
            mark = (timer.key, timer.due)
            if mark in self._taken:
                continue
            self._taken.add(mark)
            lane = f"person:{timer.person}" if timer.person else f"case:{timer.case or timer.key}"
            self._lanes.add(lane, self._job(timer, mark))

    def _job(self, timer: timers.Timer, mark: tuple[str, object]) -> Callable[[], Awaitable[bool]]:
        async def job() -> bool:
            self._late((self._clock.now() - timer.due).total_seconds())
            try:
                handler = await self._handler_of(timer)
                if handler is not None:
                    await handler.timer(timer)
            except StorageUnavailableError:
                raise  # nothing else could be done meanwhile either
            except Exception as error:  # the others of its lane must not wait for it
                log.error("timer_failed", kind=timer.kind, error=type(error).__name__)
                await self._postpone(timer)
            self._taken.discard(mark)
            return True

        return job

    async def _postpone(self, timer: timers.Timer) -> None:
        async with self._database.transaction() as tx:
            # Within the transaction, so that no setting of the clock comes between.
            due = self._clock.now() + _PAUSES[min(timer.attempts, len(_PAUSES) - 1)]
            await timers.postpone(tx, timer.key, due=due, was=timer.due)

    async def _handler_of(self, timer: timers.Timer) -> Handler | None:
        """Find the bot that a timer belongs to: its person's, or its case's municipality's."""
        if len(self._handlers) == 1:
            return next(iter(self._handlers.values()))
        async with self._database.reading() as tx:
            place = await _municipality_of(tx, timer)
        return next((h for h in self._handlers.values() if place in h.places), None)


async def _municipality_of(tx: Tx, timer: timers.Timer) -> str | None:
    data = timer.data
    person_id, case_id = timer.person or data.get("person"), timer.case
    if (alert_id := data.get("alert")) and case_id is None:
        alert = await alerts.get(tx, alert_id)
        case_id = alert.case if alert else None
    if (evidence_id := data.get("evidence")) and person_id is None:
        item = await evidence.get(tx, evidence_id)
        person_id = item.person if item else None
    if question_id := data.get("question"):
        question = await questions.get(tx, question_id)
        return question.municipality if question else None
    if case_id is not None:
        case = await cases.get(tx, case_id)
        return case.municipality if case else None
    person = await people.get(tx, person_id) if person_id else None
    return person.municipality if person else None
