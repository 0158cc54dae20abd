"""A process under the watchdog that hangs in one of the ways in which a process can hang.

Its loops, its watchdog and its supervisor are the bot's own; only the turns are shorter.
"""

import asyncio
import os
import re
import sys
import tempfile
import threading
from datetime import timedelta

from bot import logs
from bot.health import Pulse
from bot.loops import turn_watched
from bot.supervisor import Supervisor
from bot.watchdog import Watchdog
from storage.database import Database
from storage.keys import KeyRing
from storage.vault import Vault

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


class Holder:
    """A step that waits in a transaction for what never comes, while all loops turn."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def holds(self, _stop: asyncio.Event) -> None:
        async with self._database.transaction():
            await asyncio.Event().wait()


async def ends(_stop: asyncio.Event) -> None:
    """End, as no loop may."""


async def main(how: str) -> None:
    pulse, supervisor = Pulse(), Supervisor(os.environ)
    ways = {"blocks": blocks, "computes": computes, "ends": ends}
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/hanging.db"
        database = await Database.open(url, Vault(KeyRing.new()))
        if how == "waits":
            ways[how] = Stuck(pulse).waits
        if how == "holds":
            ways[how] = Holder(database).holds
        holding = {"holding": lambda: database.holding}
        dog = Watchdog(pulse, supervisor, period=PERIOD, cpu=1.0, **holding)
        await turn_watched([ways[how]], [], asyncio.Event(), dog=dog, supervisor=supervisor)


if __name__ == "__main__":
    logs.configure()
    asyncio.run(main(sys.argv[1]))
