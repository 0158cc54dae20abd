"""The stream that tells the page of changes, as Server-Sent Events."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import datetime, timedelta

from bot.sandbox.world import World

HEARTBEAT = timedelta(seconds=15)  # so that a broken connection is noticed
GATHER = 0.03  # seconds: changes closer together come as one


async def news(world: World, closing: asyncio.Event) -> AsyncIterator[str]:
    """Yield the state's version, now and after every change, until the server closes."""
    yield "retry: 1000\n\n"
    told: int | None = None
    while not closing.is_set():
        event = world.changed.next
        if world.changed.version != told:
            told = world.changed.version
            data = json.dumps({"version": told})
            yield f"event: state\nid: {told}\ndata: {data}\n\n"
        beat = world.clock.now() + HEARTBEAT
        until = min([beat, *_ends(world)])
        await _first(world, event, closing, until)
        if not event.is_set() and not closing.is_set():
            if until < beat:
                world.changed.notify()  # something has run out by time alone
            else:
                yield ": still here\n\n"
        with suppress(TimeoutError):
            await asyncio.wait_for(closing.wait(), GATHER)


def _ends(world: World) -> list[datetime]:
    """Give the moments at which what the page shows changes by itself."""
    now = world.clock.now()
    moments = [world.weather.flood_until(), world.queue.connected_until()]
    moments += [chat.typing_until for chat in world.people()]
    return [moment for moment in moments if moment is not None and moment > now]


async def _first(
    world: World, event: asyncio.Event, closing: asyncio.Event, until: datetime
) -> None:
    waits = {
        asyncio.ensure_future(world.clock.wait(event, until)),
        asyncio.ensure_future(closing.wait()),
    }
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()
        await asyncio.gather(*waits, return_exceptions=True)
