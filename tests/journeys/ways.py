"""What stories have in common: a quick report, a look at what waits, an update made by hand."""

import asyncio
import os
import re
import socket
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.sandbox.errors import PhoneError
from bot.sandbox.phones import Phone
from bot.sandbox.shown import Shown
from bot.sandbox.world import Call, World
from storage import cases, inbox, outbox
from storage.cases import Case
from storage.database import Database
from storage.inbox import Waiting
from tests.journeys.conftest import TOKEN, Town

ROOT = Path(__file__).parents[2]
MAIN = "main"  # the only bot of a town
UNIT = "säkerhetsfunktionen"  # the button that tells the unit alone
PATIENCE = 10.0  # seconds of real time before a story has failed
_LOOK = 0.2  # of which so many before the clock is moved


async def asks_whom_to_tell(official: Phone) -> None:
    """Answer a quick report up to its last question."""
    official.presses("Snabbrapport")
    await official.sees("Är du i fara just nu")
    official.taps("Nej")
    await official.sees("Vad handlar det")
    official.taps("Hot eller våld")
    await official.sees("Vem får jag meddela")


async def reports_quickly(official: Phone, *, to: str = "Båda") -> str:
    """Send a quick report; give the number of its case."""
    await asks_whom_to_tell(official)
    official.taps(to)
    return number_in((await official.sees("sparad som ärende")).text)


def number_in(words: str) -> str:
    """Find a case's number."""
    found = re.search(r"\b20\d\d-\d{4,}\b", words)
    assert found, words
    return found[0]


async def begins_a_report(official: Phone) -> None:
    """Begin the long report, up to its second question."""
    official.presses("Rapportera")
    await official.sees("Är du i fara just nu")
    official.taps("Nej")
    await official.sees("Gäller det dig")


async def settles(town: Town, *, patience: float = PATIENCE) -> None:
    """Wait until everything that came in has been handled, and everything to say has been said."""
    async with town.database() as database, asyncio.timeout(patience):
        while await _waits(database) or town.world.queue.waiting():
            await _a_moment(town.world)


async def _waits(database: Database) -> bool:
    async with database.reading() as tx:
        return bool(await inbox.waiting(tx, MAIN) or await outbox.backlog(tx))


async def cases_of(town: Town) -> list[Case]:
    """Give all cases, as another process sees them."""
    async with town.database() as database, database.reading() as tx:
        return await cases.list(tx)


async def unhandled(town: Town) -> list[Waiting]:
    """Give the updates that nobody has taken yet."""
    async with town.database() as database, database.reading() as tx:
        return await inbox.waiting(tx, MAIN)


async def set_aside(town: Town) -> int:
    """Count the updates that were set aside."""
    async with town.database() as database, database.reading() as tx:
        return await inbox.set_aside_count(tx)


def free_port() -> int:
    """Give a port that nobody listens at."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def telegram_sends(world: World, **update: Any) -> int:
    """Give the bot an update in any shape, also one that a phone can't make; give its number."""
    queue = world.queue
    number = queue._next
    queue._next += 1
    queue._waiting.append((world.clock.now(), {"update_id": number, **update}))
    world.changed.notify()
    return number


def calls_to(world: World, chat: int) -> list[str]:
    """Name the calls that the bot has made to a chat."""
    return [call.method for call in world.calls if is_to(call, chat)]


def is_to(call: Call, chat: int) -> bool:
    """Say whether a call was to this chat; over HTTP a number is a string."""
    return str(call.params.get("chat_id")) == str(chat)


async def sees_in_time(town: Town, phone: Phone, *words: str) -> Shown:
    """Let time pass, a little more and again, until somebody sees this."""
    for _ in range(int(PATIENCE / _LOOK)):
        try:
            return await phone.sees(*words, timeout=_LOOK)
        except PhoneError:
            town.clock.forward(timedelta(seconds=15))
    return await phone.sees(*words, timeout=_LOOK)


async def comes_in_time(town: Town, found: Callable[[], bool]) -> None:
    """Let time pass, a little more and again, until something is so in the world."""
    async with asyncio.timeout(PATIENCE):
        while not found():
            await _a_moment(town.world, seconds=_LOOK)
            town.clock.forward(timedelta(seconds=5))


def said_to(phone: Phone) -> list[str]:
    """Give all that the bot has ever said on this phone, in order."""
    return [shown.text for shown in phone.everything if not shown.mine]


async def until(world: World, found: Callable[[], bool]) -> None:
    """Wait until something is so in the world; a refused call changes nothing there to wake us."""
    async with asyncio.timeout(PATIENCE):
        while not found():
            await _a_moment(world)


async def _a_moment(world: World, *, seconds: float = 0.02) -> None:
    change = asyncio.ensure_future(world.changed.next.wait())
    await asyncio.wait({change}, timeout=seconds)
    change.cancel()


@asynccontextmanager
async def as_a_process(town: Town, **environ: str) -> AsyncIterator[Process]:
    """Let the bot run as an operator starts it: `python -m bot run`."""
    storage = town.config.storage
    config = town.folder / "config.toml"
    config.write_text(
        f"""municipalities = ["vasteras"]
[telegram]
token = "{TOKEN}"
base_url = "{town.sandbox.url}"
[storage]
url = "{storage.url}"
key_file = "{storage.key_file}"
evidence = "{storage.evidence}"
[web]
listen = "127.0.0.1:0"
""",
        "utf-8",
    )
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run", "--config", str(config)),
        cwd=ROOT,
        env={**os.environ, **environ},
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
