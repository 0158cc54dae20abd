"""Whether the bot does what it is for, as far as it can tell by itself.

1. Each loop says when it turns. What doesn't turn, doesn't go out, can't be saved or reaches
   nobody is a reason, in words without personal data.
2. It answers also when storage doesn't: a question that hangs is left to hang, and is a reason.
"""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from bot import disk
from bot.clock import Clock
from bot.housekeeping import Housekeeping
from bot.measures import Backlog, Measures
from bot.timekeeper import Timekeeper
from flows.known import Role
from storage import inbox, outbox_views, people, timers
from storage.database import Database, Tx

STUCK_AFTER = timedelta(seconds=10)
UNDELIVERED_AFTER = timedelta(seconds=60)
UNHANDLED_AFTER = timedelta(seconds=60)  # an update, or a timer that is due
SILENT_AFTER = timedelta(minutes=3)  # a poll is answered within half a minute
_FAILS = 3  # tries of a timer; two may be a bad moment
_PATIENCE = 4.0  # seconds for an answer of storage; whoever watches waits for some more


@dataclass(slots=True)
class Pulse:
    """When each loop turned last, and how long it may take; by a clock that nobody moves."""

    seconds: Callable[[], float] = time.monotonic
    turned: dict[str, float] = field(default_factory=dict)
    patience: dict[str, timedelta] = field(default_factory=dict)

    def of(self, loop: str, *, patience: timedelta = STUCK_AFTER) -> "Beat":
        """Give what a loop calls each time that it turns; one that never begins is stuck too."""
        self.patience[loop] = patience
        self.turned[loop] = self.seconds()
        return Beat(self, loop)

    def stuck(self) -> list[str]:
        """Name the loops that haven't turned for too long, each with how long that is."""
        now = self.seconds()
        return [
            f"{loop} ({self.patience[loop].seconds} s)"
            for loop, at in sorted(self.turned.items())
            if now - at > self.patience[loop].total_seconds()
        ]


@dataclass(frozen=True, slots=True)
class Beat:
    """Says that a loop turned."""

    pulse: Pulse
    loop: str

    def __call__(self) -> None:
        """Say it."""
        self.pulse.turned[self.loop] = self.pulse.seconds()


@dataclass(frozen=True, slots=True)
class _Found:
    """What storage and the disks said."""

    backlog: Backlog
    reasons: list[str]


class Health:
    """Asks loops, storage and disks how they are."""

    def __init__(
        self,
        pulse: Pulse,
        telegram: Pulse,
        database: Database,
        *,
        places: Mapping[str, object],
        house: Housekeeping,
        keeper: Timekeeper,
        clock: Clock,
        folders: Mapping[str, Path],
        patience: float = _PATIENCE,
    ) -> None:
        self._pulse = pulse
        self._telegram = telegram
        self._database = database
        self._places = places
        self._house = house
        self._keeper = keeper
        self._clock = clock
        self._folders = folders
        self._patience = patience
        self._asking: asyncio.Task[_Found] | None = None

    async def exposed(self, measures: Measures) -> bytes:
        """Give what is measured, for Prometheus."""
        try:
            backlog = (await self._ask()).backlog
        except Exception:  # /health says what is wrong with it
            backlog = None
        return measures.exposed(stuck=len(self._pulse.stuck()), backlog=backlog)

    async def reasons(self) -> list[str]:
        """Give what is wrong, in words that hold nothing personal; empty is well."""
        found = [f"a loop has not turned: {loop}" for loop in self._pulse.stuck()]
        found += [f"Telegram does not answer: {bot}" for bot in self._telegram.stuck()]
        try:
            found += (await self._ask()).reasons
        except Exception as error:  # whatever it is, it is a reason
            found.append(f"storage does not answer ({type(error).__name__})")
        if (reason := self._keeper.reason()) is not None:
            found.append(reason)
        if not self._database.healthy:
            found.append("the database could not be written to")
        if self._house.damage:
            found.append(f"the database is damaged in {self._house.damage} places")
        return found

    def close(self) -> None:
        """Let go of a question that hangs."""
        if self._asking is not None:
            self._asking.cancel()

    async def _ask(self) -> _Found:
        """Ask, but not for longer than whoever watches waits; one question at a time.

        A question that hangs isn't cancelled, which could hang as well: the next who asks waits
        for the same one.

        Raises:
            TimeoutError: if there is no answer yet.

        """
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(self._look())
        done, _ = await asyncio.wait({self._asking}, timeout=self._patience)
        if not done:
            raise TimeoutError
        return self._asking.result()

    async def _look(self) -> _Found:
        shortages = await asyncio.to_thread(lambda: list(disk.shortages(self._folders.items())))
        async with self._database.reading() as tx:
            backlog = await self._backlog(tx)
            reasons = await self._of_storage(tx, backlog)
        return _Found(backlog, reasons + shortages)

    async def _backlog(self, tx: Tx) -> Backlog:
        now = self._clock.now()
        oldest = await outbox_views.oldest_waiting_alert(tx)
        return Backlog(
            waiting=await outbox_views.backlog(tx),
            oldest_alert=now - oldest if oldest else None,
            set_aside=await inbox.set_aside_count(tx),
            unopened=await outbox_views.set_aside_count(tx),
            overdue=await timers.overdue(tx, before=now - UNHANDLED_AFTER),
        )

    async def _of_storage(self, tx: Tx, backlog: Backlog) -> list[str]:
        now, found = self._clock.now(), []
        if backlog.oldest_alert is not None and backlog.oldest_alert > UNDELIVERED_AFTER:
            found.append("an alert is undelivered")
        if backlog.set_aside:
            found.append(f"updates set aside: {backlog.set_aside}")
        if backlog.unopened:
            found.append(f"messages set aside: {backlog.unopened}")
        if count := await inbox.unhandled(tx, before=now - UNHANDLED_AFTER):
            found.append(f"updates wait to be handled: {count}")
        if backlog.overdue:
            found.append(f"timers are overdue: {backlog.overdue}")
        if count := await timers.failing(tx, tries=_FAILS):
            found.append(f"timers fail again and again: {count}")
        for place in sorted(self._places):
            staff = await people.staff(tx, place)
            if not any(p.on_duty and Role.DUTY_OFFICER.value in p.roles for p in staff):
                found.append(f"nobody is on call in {place}")
        return found
