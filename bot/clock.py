"""What time it is, and waiting for it.

Time is an argument everywhere else; here it comes in. The demo and the tests move it forward, and
everybody who waits for a moment that has come by then wakes at once.

Our time is the wall's as it was when the process began, and goes on by a clock that nobody sets and
that counts while the machine sleeps. So it never jumps by itself: when the wall's clock is set,
`bot/timekeeper.py` moves what waits and our time together.
"""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

#: Without Linux, a clock that stands still while the machine sleeps must do.
_STEADY = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


def steady() -> float:
    """Give the seconds of a clock that nobody sets."""
    return time.clock_gettime(_STEADY)


def _wall() -> datetime:
    return datetime.now(UTC)


class Clock:
    """The time, in UTC."""

    def __init__(
        self,
        *,
        wall: Callable[[], datetime] = _wall,
        steady: Callable[[], float] = steady,
    ) -> None:
        self._wall = wall
        self._steady = steady
        self._zero = wall() - timedelta(seconds=steady())
        self._ahead = timedelta()  # of the wall, on purpose
        self._set_back = timedelta()  # in all; with it, time never goes back
        self._moved = asyncio.Event()

    @property
    def zero(self) -> datetime:
        """Give what our time was when the steady clock stood at zero."""
        return self._zero

    def now(self) -> datetime:
        """Give the present moment, in UTC."""
        return self._zero + timedelta(seconds=self._steady())

    def onward(self) -> datetime:
        """Give a moment to measure spans by within this process: it never goes back.

        It tells nobody the time: once the clock has been set back, it is ahead of it.
        """
        return self.now() + self._set_back

    def step(self) -> timedelta:
        """Give by how much the wall's clock has been set since we went by it."""
        return self._wall() + self._ahead - self.now()

    def follow(self, step: timedelta) -> None:
        """Go along with the wall's clock; what waits must be moved by whoever says this."""
        self._zero += step
        self._set_back -= min(step, timedelta())
        self._wake()

    def forward(self, delta: timedelta) -> None:
        """Move time on; never back, since what has happened stays happened."""
        if delta < timedelta():
            raise ValueError("time only moves forward")
        self._zero += delta
        self._ahead += delta
        self._wake()

    def _wake(self) -> None:
        self._moved.set()
        self._moved = asyncio.Event()

    async def wait(self, event: asyncio.Event | None, until: datetime | None) -> None:
        """Return when the event is set or the moment has come, whichever is first.

        Nobody waits longer because the clock is set back meanwhile. Does not clear the event.
        """
        limit = None if until is None else until + self._set_back
        while not (event is not None and event.is_set()):
            now = self.onward()
            if limit is not None and now >= limit:
                return
            seconds = None if limit is None else (limit - now).total_seconds()
            waits = [asyncio.ensure_future(self._moved.wait())]
            if event is not None:
                waits.append(asyncio.ensure_future(event.wait()))
            try:
                await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for wait in waits:
                    wait.cancel()
