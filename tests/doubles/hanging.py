"""A process under the watchdog that hangs in one of the ways in which a process can hang.

Its loops, its watchdog and its supervisor are the bot's own; only the turns are shorter.
"""

import asyncio
import os
import re
import sys
import threading
from datetime import timedelta

from bot import logs
from bot.health import Pulse
from bot.loops import turn_watched
from bot.supervisor import Supervisor
from bot.watchdog import Watchdog

PERIOD = 0.02


async def blocks(_stop: asyncio.Event) -> None:
    """Hold the event loop up for ever, in a call that waits."""
    threading.Event().wait()


async def computes(_stop: asyncio.Event) -> None:
    """Hold the whole interpreter up: an expression that backtracks until the end of time."""
    re.match(r"(a+)+$", "a" * 64 + "b")


class Stuck:
    """A loop that waits for what never comes, while all others turn."""

    def __init__(self, pulse: Pulse) -> None:
        self._turned = pulse.of("sender", patience=timedelta(seconds=1))

    async def waits(self, _stop: asyncio.Event) -> None:
        self._turned()
        await asyncio.Event().wait()


async def ends(_stop: asyncio.Event) -> None:
    """End, as no loop may."""


async def main(how: str) -> None:
    pulse, supervisor = Pulse(), Supervisor(os.environ)
    ways = {"blocks": blocks, "computes": computes, "ends": ends, "waits": Stuck(pulse).waits}
    dog = Watchdog(pulse, supervisor, period=PERIOD, cpu=1.0)
    await turn_watched([ways[how]], [], asyncio.Event(), dog=dog, supervisor=supervisor)


if __name__ == "__main__":
    logs.configure()
    asyncio.run(main(sys.argv[1]))
