"""What time it is, and waiting for it.

Time is an argument everywhere else; here it comes in. The demo and the tests move it forward, and
everybody who waits for a moment that has come by then wakes at once.
"""

import asyncio
from datetime import UTC, datetime, timedelta


class Clock:
    """The machine's clock, with an offset that can grow."""

    def __init__(self) -> None:
        self._offset = timedelta()
        self._moved = asyncio.Event()

    def now(self) -> datetime:
        """Give the present moment, in UTC."""
        return datetime.now(UTC) + self._offset

    def forward(self, delta: timedelta) -> None:
        """Move time on; never back, since what has happened stays happened."""
        if delta < timedelta():
            raise ValueError("time only moves forward")
        self._offset += delta
        self._moved.set()
        self._moved = asyncio.Event()

    async def wait(self, event: asyncio.Event | None, until: datetime | None) -> None:
        """Return when the event is set or the moment has come, whichever is first.

        Does not clear the event.
        """
        while not (event is not None and event.is_set()):
            now = self.now()
            if until is not None and now >= until:
                return
            seconds = None if until is None else (until - now).total_seconds()
            waits = [asyncio.ensure_future(self._moved.wait())]
            if event is not None:
                waits.append(asyncio.ensure_future(event.wait()))
            try:
                await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for wait in waits:
                    wait.cancel()
