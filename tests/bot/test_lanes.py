"""Chats side by side, and an end to all of them when it is time to stop."""

import asyncio

from bot.clock import Clock
from bot.lanes import Lanes


async def test_what_is_under_way_is_finished_when_it_is_time_to_stop() -> None:
    lanes, begun, goes_on, finished = Lanes(Clock()), asyncio.Event(), asyncio.Event(), []

    async def job() -> bool:
        begun.set()
        await goes_on.wait()
        finished.append(1)
        return True

    lanes.add("a", job)
    await begun.wait()
    stopping = asyncio.create_task(lanes.stop())
    goes_on.set()
    await stopping

    assert finished == [1]


async def test_what_takes_too_long_is_cancelled_so_that_it_leaves_nothing_half_done() -> None:
    lanes, begun, ended = Lanes(Clock(), patience=0.01), asyncio.Event(), []

    async def job() -> bool:
        begun.set()
        try:
            return await asyncio.Event().wait()
        finally:
            ended.append("undone")

    lanes.add("a", job)
    await begun.wait()
    await lanes.stop()

    assert ended == ["undone"]
