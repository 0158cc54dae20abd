"""A bot, a sandbox and somebody who takes the calls by other ways, all on one clock."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from sqlite3 import connect

from bench.instance import DUTY, found
from bench.lean.api import TOKEN
from bench.lean.people import FIRST
from bot import config_file, fallback
from bot.app import serve
from bot.clock import Clock
from bot.sandbox.phones import Phone
from bot.sandbox.server import serve as serve_sandbox
from bot.sandbox.world import World

_LOOK = 0.03  # seconds of real time, for what is under way
_LOOKS = 30
_STILL = """
    select (select count(*) from inbox where state = 'waiting')
    + (select count(*) from outbox where state = 'waiting')
"""


@dataclass(slots=True)
class Town:
    """Everything that a trial needs."""

    folder: Path
    world: World
    clock: Clock
    officials: list[Phone]
    duty: Phone
    slowly: bool = False  #: what hangs needs the machine's own time
    called: list[datetime] = field(default_factory=list)  #: by other ways

    def asks(self, query: str) -> list[tuple[int | str, ...]]:
        """Look into the database."""
        file = f"file:{self.folder}/tryggbot.db?mode=ro"
        with closing(connect(file, uri=True)) as opened:
            return opened.execute(query).fetchall()

    async def passes(self, span: timedelta, *, step: timedelta) -> None:
        """Let time go by, step by step, with a moment of the machine's for each."""
        until = self.clock.now() + span
        while self.clock.now() < until:
            self.clock.forward(min(step, until - self.clock.now()))
            await self.a_moment()

    async def comes(self, found: Callable[[], bool], *, within: timedelta) -> bool:
        """Let time go by until something is so; say whether it came in time."""
        began = self.clock.now()
        while not found():
            waited = self.clock.now() - began
            if waited > within:
                return False
            second = timedelta(seconds=1)
            self.clock.forward(second if self.slowly else max(second, waited / 10))
            await self.a_moment()
        return True

    async def does(self, found: Callable[[], bool]) -> None:
        """Let what is under way go on until something is so, if it ever is; time stands still."""
        for _ in range(_LOOKS):
            if found():
                return
            await self.a_moment()

    async def a_moment(self) -> None:
        """Let what is under way go on."""
        await self.clock.wait(None, self.clock.now() + timedelta(seconds=_LOOK))

    def is_still(self) -> bool:
        """Say whether nothing waits, here or at Telegram."""
        return not self.world.queue.waiting() and self.asks(_STILL)[0][0] == 0


@asynccontextmanager
async def a_town(folder: Path, *, officials: int) -> AsyncIterator[Town]:
    """Let a bot run, with everybody enrolled."""
    await fallback.by_apprise("json://127.0.0.1:1/", "", "")  # what it loads takes a second
    clock = Clock()
    world = World(token=TOKEN, clock=clock)
    sandbox = await serve_sandbox(world)
    file = await found(folder, url=sandbox.url, officials=officials)
    phones = [world.phone(FIRST + number, f"P{number}") for number in range(officials)]
    town = Town(folder, world, clock, phones, world.phone(DUTY, "Duty"))
    exchange = await asyncio.start_server(lambda r, w: _take(town, r, w), "127.0.0.1", 0)
    port = exchange.sockets[0].getsockname()[1]
    with file.open("a", encoding="utf-8") as config:
        config.write(f'alerts.fallback = ["json://127.0.0.1:{port}/"]\n')
    stop, ready = asyncio.Event(), asyncio.Event()
    bot = asyncio.create_task(
        serve(config_file.load(file), clock=clock, stop=stop, ready=ready.set)
    )
    try:
        await ready.wait()
        yield town
    finally:
        stop.set()
        await bot
        exchange.close()
        await exchange.wait_closed()
        await sandbox.close()


async def _take(town: Town, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Take a call by another way: note when, and say thank you."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = next(
        (int(line.split(b":")[1]) for line in head.split(b"\r\n") if b"ontent-ength" in line), 0
    )
    await reader.readexactly(length)
    town.called.append(town.clock.now())
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    await writer.drain()
    writer.close()
