"""Sees that nothing is late because the machine's clock was set.

1. Set back: everything that waits is brought forward by as much, in one transaction in which our
   own time goes back too. What was due in five minutes is due in five minutes.
2. Set forward: we go along, and what is due by the new time goes at once. Perhaps the clock was
   wrong, perhaps the machine stood still without knowing it; early is a nuisance, late a danger.
3. The same holds for what happened between two runs. While the machine hasn't been started anew,
   its steady clock tells exactly how much time has passed; after that, at least none has.
"""

import asyncio
import json
from datetime import datetime, timedelta
from pathlib import Path

from bot.clock import Clock
from bot.logs import get
from bot.measures import Measures
from storage import meta, waiting
from storage.database import Database, Tx
from storage.errors import StorageError

log = get(__name__)
NOTED = "clock"  # in meta
LOOK_EVERY = timedelta(seconds=1)
NOTE_EVERY = timedelta(seconds=10)  # only after a restart of the machine does it matter
_NOISE = timedelta(milliseconds=100)  # both clocks are slewed alike: what differs was set
_WORTH_TELLING = timedelta(minutes=1)
_TOLD_FOR = timedelta(minutes=10)
_NONE = timedelta()


def this_boot() -> str:
    """Name the time since which the steady clock counts; empty where that can't be known."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
        # A container may have a steady clock of its own.
        return f"{boot} {Path('/proc/self/ns/time').readlink()}"
    except OSError:
        return ""


class Timekeeper:
    """The loop, and the look back when a process begins."""

    def __init__(
        self, database: Database, clock: Clock, measures: Measures, *, boot: str | None = None
    ) -> None:
        self._database = database
        self._clock = clock
        self._measures = measures
        self._boot = this_boot() if boot is None else boot
        self._noted: datetime | None = None
        self._told: tuple[str, datetime] | None = None

    def reason(self) -> str | None:
        """Say, for some minutes, that the clock was set."""
        if self._told is None or self._clock.now() - self._told[1] > _TOLD_FOR:
            return None
        return self._told[0]

    async def begin(self) -> None:
        """Make good what happened to the clock since the last process; before anything is due.

        Raises:
            StorageError: if storage can't be read or written.

        """
        async with self._database.reading() as tx:
            noted = await meta.get(tx, NOTED)
        step = self._since(json.loads(noted)) if noted else _NONE
        async with self._database.transaction() as tx:
            if step < -_NOISE:
                await waiting.bring_forward(tx, -step)
            await self._note(tx)
        self._tell(step)

    def _since(self, noted: dict[str, str]) -> timedelta:
        """Give by how much the clock was set, as far as can be known."""
        if self._boot and noted["boot"] == self._boot:
            return self._clock.zero - datetime.fromisoformat(noted["zero"])
        return min(_NONE, self._clock.now() - datetime.fromisoformat(noted["seen"]))

    async def run(self, stop: asyncio.Event) -> None:
        """Keep time until asked to stop."""
        while not stop.is_set():
            await self._clock.wait(stop, self._clock.now() + LOOK_EVERY)
            try:
                await self.look()
            except StorageError as error:  # until it can be done, our time goes on as it was
                log.error("clock_not_kept", error=type(error).__name__)

    async def look(self) -> None:
        """Go along with the wall's clock, if it was set; note the time now and then.

        Raises:
            StorageError: if storage can't be written; then nothing has changed.

        """
        step = self._clock.step()
        if abs(step) > _NOISE:
            await self._follow(step)
        elif self._noted is None or self._clock.now() - self._noted >= NOTE_EVERY:
            async with self._database.transaction() as tx:
                await self._note(tx)

    async def _follow(self, step: timedelta) -> None:
        followed = False
        try:
            async with self._database.transaction() as tx:
                if step < _NONE:
                    await waiting.bring_forward(tx, -step)
                # Within the block: whoever writes next, writes by the new time.
                self._clock.follow(step)
                followed = True
                await self._note(tx)
        except Exception:  # what was not written down did not happen, for the clock too
            if followed:
                self._clock.follow(-step)
            raise
        self._tell(step)

    async def _note(self, tx: Tx) -> None:
        seen, zero = self._clock.now(), self._clock.zero
        fact = {"boot": self._boot, "zero": zero.isoformat(), "seen": seen.isoformat()}
        await meta.put(tx, NOTED, json.dumps(fact))
        self._noted = seen

    def _tell(self, step: timedelta) -> None:
        if abs(step) <= _NOISE:
            return
        direction = "back" if step < _NONE else "forward"
        self._measures.steps.add(direction)
        log.warning("clock_set", kind=direction, seconds=abs(step).total_seconds())
        if abs(step) >= _WORTH_TELLING:
            words = f"the clock was set {direction} by {abs(step).total_seconds():.0f} s"
            self._told = words, self._clock.now()
