"""After the kills: the bot runs undisturbed until nothing is left to do, and everybody is asked."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

from bench.crash.life import Life
from bench.crash.town import Manner, Town

_LOOK = 0.05  # seconds
_STILL = 6  # looks at which nothing is under way: that is peace
_PATIENCE = 1800  # looks without anything happening
_UNDER_WAY = """
    select (select count(*) from inbox where state = 'waiting')
    + (select count(*) from outbox where state = 'waiting')
    + (select count(*) from timers where due <= :now)
    + (select count(*) from evidence where state = 'fetching')
"""


async def peace(town: Town) -> list[str]:
    """Let everything come to rest; say what didn't."""
    await town.rest()
    life = await town.begin(Manner(paced=False))
    try:
        wrong = await _rests(town, life)
        for official in town.officials:
            official.calls_the_roll(town.turn)
        wrong += await _rests(town, life)
    finally:
        life.ask_to_stop()
    for _ in range(_PATIENCE):
        if life.ended.done():
            break
        await asyncio.sleep(_LOOK)
    else:
        wrong.append("the bot doesn't stop when it is asked to")
        life.kill()
    code = await life.ended
    return wrong if code == 0 else [*wrong, f"the bot ended with {code}"]


async def _rests(town: Town, life: Life) -> list[str]:
    still, idle, seen = 0, 0, (0, 0)
    while still < _STILL:
        if life.ended.done():
            return [f"the bot ended with {life.ended.result()} when it should have worked"]
        asked = sum(one.answers_all() for one in town.alerted)
        busy = under_way(town) + len(town.world.queue.waiting())
        still = 0 if busy or asked else still + 1
        now = (busy, len(town.world.calls))
        # Waits are counted in looks, not by a clock: whoever is paused sees none go by.
        idle = 0 if now != seen else idle + 1
        if idle > _PATIENCE:
            return [f"it doesn't come to rest: {busy} things are left to do"]
        seen = now
        await asyncio.sleep(_LOOK)
    return []


def under_way(town: Town) -> int:
    """Count what the bot has yet to do, as it stands in its database."""
    now = int(datetime.now(UTC).timestamp() * 1_000_000)
    if not town.database.exists() or not town.world.polls:
        return 1
    try:
        with closing(sqlite3.connect(f"file:{town.database}?mode=ro", uri=True)) as file:
            return int(file.execute(_UNDER_WAY, {"now": now}).fetchone()[0])
    except sqlite3.OperationalError:
        return 1  # it is just being changed
