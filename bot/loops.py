"""Keeping everything turning until it is time to stop.

A loop has no end of its own. One that ends all the same, or fails, ends the process: begun anew,
with all that it had on the disk, it is worth more than one that lacks a part.
"""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from bot.errors import FailedError
from bot.supervisor import Supervisor
from bot.watchdog import Watchdog

Loop = Callable[[asyncio.Event], Coroutine[Any, Any, None]]


async def turn(loops: Sequence[Loop], errands: Sequence[Loop], stop: asyncio.Event) -> None:
    """Run loops until asked to stop, and errands for as long as each takes.

    Raises:
        FailedError: if a loop ends before.

    """
    tasks = [asyncio.create_task(_lasting(loop, stop)) for loop in loops]
    tasks += [asyncio.create_task(errand(stop)) for errand in errands]
    try:
        await asyncio.gather(*tasks)
    finally:
        stop.set()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def turn_watched(
    loops: Sequence[Loop],
    errands: Sequence[Loop],
    stop: asyncio.Event,
    *,
    dog: Watchdog,
    supervisor: Supervisor,
) -> None:
    """Do the same under supervision: a process that hangs ends itself."""

    async def resting(stop: asyncio.Event) -> None:
        await stop.wait()
        supervisor.stopping()
        dog.rest()

    with dog.watching():
        supervisor.ready()
        await turn((*loops, dog.beat), (*errands, resting), stop)


async def _lasting(loop: Loop, stop: asyncio.Event) -> None:
    await loop(stop)
    if not stop.is_set():
        raise FailedError("a loop has ended by itself; start again")
