"""Chats side by side, each strictly in order.

A lane is a chat (or a case, for what concerns no chat); its jobs run one after the other, those of
different lanes at the same time. A job that fails is tried again where it stands, so that nothing
overtakes it in its lane.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Hashable

from bot.clock import Clock
from bot.logs import get

log = get(__name__)
Job = Callable[[], Awaitable[bool]]  # says whether it is done with
_PAUSES = (0.05, 0.5, 2.0, 5.0)  # seconds between tries; the last one for ever
_LAST_WORDS = 10.0  # seconds for what is under way when we stop


class Lanes:
    """Runs jobs by lane."""

    def __init__(self, clock: Clock, *, patience: float = _LAST_WORDS) -> None:
        self._clock = clock
        self._patience = patience
        self._waiting: dict[Hashable, deque[Job]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._stopping = asyncio.Event()

    def add(self, lane: Hashable, job: Job) -> None:
        """Put a job at the end of a lane."""
        if lane in self._waiting:
            self._waiting[lane].append(job)
            return
        self._waiting[lane] = deque([job])
        task = asyncio.create_task(self._run(lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    @property
    def busy(self) -> int:
        """Count the lanes that have something to do."""
        return len(self._waiting)

    async def _run(self, lane: Hashable) -> None:
        jobs = self._waiting[lane]
        while jobs and not self._stopping.is_set():
            await self._finish(jobs[0])
            jobs.popleft()
        del self._waiting[lane]

    async def _finish(self, job: Job) -> None:
        tries = 0
        while not self._stopping.is_set():
            try:
                if await job():
                    return
            except Exception as error:  # the lane must go on, and nothing personal may be logged
                log.error("job_failed", error=type(error).__name__)
            pause = _PAUSES[min(tries, len(_PAUSES) - 1)]
            tries += 1
            try:
                await asyncio.wait_for(self._stopping.wait(), pause)
            except TimeoutError:
                continue

    async def stop(self) -> None:
        """Finish the jobs that are under way, begin no others; cancel what takes too long.

        What was cancelled is undone, and comes again after the next start.
        """
        self._stopping.set()
        if not self._tasks:
            return
        _, late = await asyncio.wait(self._tasks, timeout=self._patience)
        for task in late:
            task.cancel()
        if late:
            log.error("jobs_cancelled", count=len(late))
            await asyncio.wait(late, timeout=self._patience / 2)
