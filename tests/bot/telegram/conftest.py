"""The edge at work: a sandbox over real HTTP, a real database, and a clock that only tests move."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import timedelta
from typing import Any, Protocol

import pytest
from sqlalchemy import func, select

from bot.clock import Clock
from bot.sandbox import Phone, Running, World, serve
from bot.sandbox.changes import Changes
from bot.sandbox.world import Call
from bot.telegram.line import Line
from storage import outbox
from storage import schema as tables
from storage.database import Database
from storage.ids import next_id

TOKEN = "7000000001:for-the-tests"
BOT = "main"
LOOK_AGAIN = timedelta(milliseconds=3)


class Loop(Protocol):
    """Anything that turns until it is asked to stop."""

    async def run(self, stop: asyncio.Event) -> None: ...


Turning = Callable[[Loop], AbstractAsyncContextManager[None]]


@asynccontextmanager
async def turning(loop: Loop) -> AsyncIterator[None]:
    """Let a loop turn for the length of a block; it must end by itself, and without an error."""
    stop = asyncio.Event()
    task = asyncio.create_task(loop.run(stop))
    try:
        yield
    finally:
        stop.set()
        await asyncio.wait_for(task, 10)


class Calls:
    """Counts calls, and lets a test wait for one."""

    def __init__(self) -> None:
        self.count = 0
        self._called = asyncio.Event()

    def __call__(self, *_args: object) -> None:
        self.count += 1
        self._called.set()

    async def again(self) -> None:
        """Wait for a call that comes after this moment."""
        self._called.clear()
        await asyncio.wait_for(self._called.wait(), 10)


@pytest.fixture
def clock() -> Clock:
    return Clock()


class Noted(list[Call]):
    """The calls that the sandbox served; whoever waits for one is told."""

    def __init__(self, changed: Changes) -> None:
        super().__init__()
        self._changed = changed

    def append(self, call: Call) -> None:
        super().append(call)
        self._changed.notify()


@pytest.fixture
def world(clock: Clock) -> World:
    world = World(token=TOKEN, clock=clock)
    world.calls = Noted(world.changed)
    return world


async def until(world: World, condition: Callable[[], bool]) -> None:
    """Wait until something is so, looking at each change of the world."""
    await asyncio.wait_for(world.changed.wait_for(condition), 10)


@pytest.fixture
async def running(world: World) -> AsyncIterator[Running]:
    running = await serve(world, port=0)
    yield running
    await running.close()


@pytest.fixture
async def line(running: Running) -> AsyncIterator[Line]:
    async with Line(TOKEN, running.url) as line:
        yield line


@pytest.fixture
def anna(world: World) -> Phone:
    phone = world.phone(2001, "Anna", "Ek")
    phone.start()
    return phone


@pytest.fixture
def bo(world: World) -> Phone:
    phone = world.phone(2002, "Bo", "Al")
    phone.start()
    return phone


class Post:
    """Puts messages into the outbox, and looks what became of them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self.clock = clock

    async def put(
        self, chat_id: int, method: str = "sendMessage", *, priority: int = 5, **more: Any
    ) -> int:
        params = {"chat_id": chat_id, **more.pop("params", {})}
        if "text" in more:
            params |= {"text": more.pop("text"), "parse_mode": "HTML"}
        row = outbox.Outgoing(
            id=next_id(self.clock.now()),
            bot=BOT,
            chat_id=chat_id,
            person=more.pop("person", None),
            method=method,
            params=params,
            priority=priority,
            due=self.clock.now(),
            **more,
        )
        async with self.database.transaction() as tx:
            await outbox.add(tx, [row])
        return row.id

    async def state(self, row: int) -> tuple[str, int | None]:
        """Give a row's state and the number of its message."""
        async with self.database.reading() as tx:
            table = tables.outbox
            query = table.select().where(table.c.id == row)
            found = (await tx.execute(query)).mappings().one()
        return found["state"], found["message_id"]

    async def put_off(self, count: int, *, attempts: int = 1) -> None:
        """Wait until so many rows have been tried so often, in vain."""
        table = tables.outbox
        query = select(func.count()).where(
            table.c.state == "waiting", table.c.attempts >= attempts, table.c.due > table.c.created
        )
        async with asyncio.timeout(10):
            while True:
                async with self.database.reading() as tx:
                    if (await tx.execute(query)).scalar_one() >= count:
                        return
                await self.clock.wait(None, self.clock.now() + LOOK_AGAIN)


@pytest.fixture
def post(database: Database, clock: Clock) -> Post:
    return Post(database, clock)
