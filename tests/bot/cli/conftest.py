"""The command line as its operator uses it: words in, an exit code and two streams out."""

import asyncio
import os
import threading
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest

from bot.cli import main
from bot.cli.instance import Instance, opened
from bot.cli.sandbox import listen
from bot.clock import Clock
from bot.sandbox.server import Running
from bot.sandbox.world import World
from storage import people
from storage.database import Tx
from storage.people import Person

TOKEN = "8112000001:for-the-tests-and-nothing-else"
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command came to."""

    code: int
    out: str
    err: str

    @property
    def complaint(self) -> str:
        """Give what is said on stderr, which must be one line."""
        (line,) = self.err.splitlines()
        return line


@dataclass(frozen=True, slots=True)
class Operator:
    """Somebody at a terminal, in the folder of an instance."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    @property
    def config(self) -> Path:
        """Give the configuration's file."""
        return self.folder / "config.toml"

    def types(self, *words: str) -> Outcome:
        """Run `tryggbot` with these words."""
        self.capture.readouterr()
        code = main([str(word) for word in words])
        read = self.capture.readouterr()
        return Outcome(code, read.out, read.err)

    def does(self, *words: str) -> Outcome:
        """Run a command on this instance."""
        return self.types(*words, "--config", str(self.config))

    def keeps(self, act: Callable[[Tx], Awaitable[T]]) -> T:
        """Do something in the instance's database."""

        async def acting(instance: Instance) -> T:
            async with instance.database.transaction() as tx:
                return await act(tx)

        return self.within(acting)

    def within(self, act: Callable[[Instance], Awaitable[T]]) -> T:
        """Do something with the open instance."""

        async def acting() -> T:
            async with opened(self.config) as instance:
                return await act(instance)

        return asyncio.run(acting())

    def changes(self, old: str, new: str, file: str = "config.toml") -> None:
        """Edit a file of the instance."""
        text = (self.folder / file).read_text("utf-8")
        assert old in text
        (self.folder / file).write_text(text.replace(old, new), "utf-8")

    def enrols(self, **changes: Any) -> Person:
        """Put a duty officer into the database, as enrolment would."""
        person = replace(DUTY_OFFICER, **changes)
        self.keeps(lambda tx: people.add(tx, person))
        return person


DUTY_OFFICER = Person(
    id="p1",
    municipality="vasteras",
    roles=frozenset({"duty-officer"}),
    name="Cilla Berg",
    party=None,
    language="sv",
    chat_id=710000003,
    bot="main",
    phone=None,
    email=None,
    on_duty=True,
    reachable=True,
    enrolled=NOW,
)


@pytest.fixture
def somebody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Operator:
    """Give an operator in an empty folder, with nothing in the environment."""
    for name in list(os.environ):
        if name.startswith("TRYGGBOT_") or name == "CREDENTIALS_DIRECTORY":
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return Operator(tmp_path, capsys)


@pytest.fixture
def operator(somebody: Operator) -> Operator:
    """Give an operator whose instance is made, and whose Telegram doesn't answer."""
    made = somebody.does("init", "--municipality", "vasteras", "--token", TOKEN)
    assert made.code == 0, made.err
    # Port 9 is kept for throwing things away: nobody listens there.
    somebody.changes("[telegram]", '[telegram]\nbase_url = "http://127.0.0.1:9"')
    return somebody


@dataclass(frozen=True, slots=True)
class Telegram:
    """A sandbox that serves beside the test, in a thread of its own."""

    url: str
    world: World
    loop: asyncio.AbstractEventLoop

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        """Do something in the sandbox's own thread."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(30)


@pytest.fixture
def telegram(operator: Operator) -> Iterator[Telegram]:
    """Give the operator's instance a Telegram that answers."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()

    async def begin() -> tuple[World, Running]:
        world = World(token=TOKEN, clock=Clock())
        return world, await listen(world, 0)

    world, running = asyncio.run_coroutine_threadsafe(begin(), loop).result(30)
    operator.changes("http://127.0.0.1:9", running.url)
    try:
        yield Telegram(running.url, world, loop)
    finally:
        asyncio.run_coroutine_threadsafe(running.close(), loop).result(30)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
