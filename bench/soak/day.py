"""What people do in an hour, and letting it pass."""

import asyncio
import itertools
import sqlite3
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.growth.side import Heard, Side
from bench.growth.turn import STEPS, Took, acknowledge, is_new, offers, quick, report
from bench.instance import DUTY
from bench.lean.people import FIRST

OFFICIALS = 200
SHORT, LONG = timedelta(minutes=5), timedelta(hours=1)  # that pass at once
_PATIENCE = 60.0  # seconds for everything to come to rest
_LOOK = 0.02
_FASTER = 30  # times, while somebody waits
_STRANGERS = 3  # who write for the first time, each hour
_UNDER_WAY = """
    select (select count(*) from inbox where state = 'waiting')
    + (select count(*) from outbox where state = 'waiting' and due <= :now)
    + (select count(*) from timers where due <= :now)
"""


@dataclass(slots=True)
class Town:
    """Those who speak with the process, and its time."""

    side: Side
    began: float = field(default_factory=time.monotonic)
    ahead: timedelta = timedelta()
    _officials: Iterator[int] = field(
        default_factory=lambda: itertools.cycle(range(FIRST, FIRST + OFFICIALS))
    )
    _strangers: Iterator[int] = field(default_factory=lambda: itertools.count(30_000_000_000))

    @property
    def folder(self) -> Path:
        """Give where everything lies."""
        return self.side.stock.config.parent

    async def lives(self) -> None:
        """Let an hour's things happen: an alert that is answered late, drafts that are left."""
        async with self._hastened():
            late = await self._live()
        await self.passes(timedelta(minutes=45), step=SHORT)
        async with self._hastened():
            await acknowledge(self.side, late)

    async def _live(self) -> Heard:
        nothing: Took = {step: [] for step in STEPS}
        await report(self.side, await self._somebody(), nothing)
        late = await quick(self.side, await self._somebody(), nothing)
        await self._leaves_a_draft(await self._somebody())
        await self._calls_for_help(await self._somebody())
        for number in range(_STRANGERS):
            stranger = next(self._strangers)
            words = "hej" if number else "/start 0000-0000-0000-0000"
            await self.side.writes(stranger, words, is_new)
        await self.side.writes(DUTY, "/arenden", is_new)
        return late

    @asynccontextmanager
    async def _hastened(self) -> AsyncIterator[None]:
        """Let time go faster meanwhile: a message a second to a chat is slow for who is patient."""

        async def hasten() -> None:
            while True:
                self._goes_on()
                await asyncio.sleep(_LOOK)

        task = asyncio.create_task(hasten())
        yield
        task.cancel()

    def _goes_on(self) -> None:
        self.ahead += timedelta(seconds=_LOOK * _FASTER)
        self._tell()

    async def passes(self, span: timedelta, *, step: timedelta = LONG) -> None:
        """Let time go by, a step at a time."""
        left = span
        while left > timedelta():
            await self._settles()
            self.ahead += min(step, left)
            left -= step
            self._tell()
        await self._settles()

    async def _somebody(self) -> int:
        """Give the next official, who lets go of what they have left lying."""
        official = next(self._officials)
        await self.side.writes(official, "/avbryt", is_new)
        return official

    async def _leaves_a_draft(self, official: int) -> None:
        _, seen = await self.side.writes(official, "/report", offers("no"))
        await self.side.presses(official, seen, "no", offers("me"))

    async def _calls_for_help(self, official: int) -> None:
        """Have the unit told, be answered, and be safe."""
        alerted = self.side.hear(DUTY, lambda heard: heard.is_new and "ack" in heard.buttons)
        _, seen = await self.side.writes(official, "/112", offers("yes"))
        _, seen = await self.side.presses(official, seen, "yes", offers("false_alarm"))
        await acknowledge(self.side, await alerted)
        await self.side.presses(official, seen, "false_alarm", is_new)

    async def _settles(self) -> None:
        """Wait until nothing is under way; what waits for its turn gets the seconds it needs."""
        deadline = time.monotonic() + _PATIENCE
        while True:
            await asyncio.sleep(_LOOK)
            if not self._is_busy():
                return
            if time.monotonic() > deadline:
                raise TimeoutError
            self._goes_on()

    def _is_busy(self) -> bool:
        now = int((datetime.now(UTC) + self.ahead).timestamp() * 1_000_000)
        with closing(sqlite3.connect(f"file:{self.folder}/tryggbot.db?mode=ro", uri=True)) as file:
            return bool(file.execute(_UNDER_WAY, {"now": now}).fetchone()[0])

    def _tell(self) -> None:
        """Tell the process how far time is; a file that is half written is no number."""
        fresh = self.folder / "ahead.new"
        fresh.write_text(str(self.ahead.total_seconds()))
        fresh.replace(self.folder / "ahead")
