"""Everything that plays: the sandbox, the people, the bot in its process, and who watches."""

import asyncio
import random
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
from prometheus_client.parser import text_string_to_metric_families

from bench.instance import DUTY, found
from bench.lean.api import TOKEN
from bench.lean.people import FIRST
from bench.process import Process, Usage
from bench.storm.people import QUESTIONS, REPORT, Book, Mood, Person
from bot.clock import Clock
from bot.sandbox.server import serve
from bot.sandbox.world import World

_REPORTERS = 3  # every third person reports, the others ask
_IMPATIENT = 50  # every so manieth person sends several questions without waiting
_CALM, _STORM = 0.2, 0.25  # of the whole time; the rest is what comes after
_UP = 60.0  # seconds for the bot to start


@dataclass(frozen=True, slots=True)
class Plan:
    """How many, how long, and how much they want."""

    people: int
    seconds: float
    calm: float  #: updates a second, if nobody had to wait
    storm: float
    reds: int  #: red reports a minute
    on_duty: int
    seed: int


@dataclass(frozen=True, slots=True)
class Look:
    """How things stood at a moment."""

    at: datetime
    usage: Usage
    waiting: dict[int, int]  #: messages, by priority


@dataclass(slots=True)
class Played:
    """What there is to read when it is over."""

    plan: Plan
    world: World
    book: Book
    config: Path
    began: datetime
    looks: list[Look] = field(default_factory=list)

    def moment(self, share: float) -> datetime:
        """Give the moment at which this share of the time has gone."""
        return self.began + timedelta(seconds=self.plan.seconds * share)

    @property
    def storm(self) -> tuple[datetime, datetime]:
        """Give when the storm began and ended."""
        return self.moment(_CALM), self.moment(_CALM + _STORM)

    @property
    def end(self) -> datetime:
        """Give when all was over."""
        return self.moment(1.0)


async def play(plan: Plan, folder: Path, *, storage: str = "") -> Played:
    """Play a storm in a folder."""
    clock = Clock()
    world = World(token=TOKEN, clock=clock, limits=True)
    async with AsyncExitStack() as cleanup:
        sandbox = await serve(world)
        cleanup.push_async_callback(sandbox.close)
        listen = f"127.0.0.1:{_free_port()}"
        config = await found(
            folder,
            url=sandbox.url,
            storage=storage,
            officials=plan.people,
            on_duty=plan.on_duty,
            listen=listen,
        )
        played = Played(plan, world, Book(), config, clock.now())
        chance = random.Random(plan.seed)  # noqa: S311 - people are no secret
        mood = Mood(plan.people / plan.calm)
        cast = _Cast(world, played.book, mood, chance, plan)
        bot = Process("bot", ["run", "--config", str(config)], folder=folder)
        try:
            await asyncio.wait_for(world.changed.wait_for(world.queue.is_connected), _UP)
            played.began = clock.now()
            async with _all_at_once(cast.everybody(played)):
                watch = asyncio.create_task(_watch(played, bot, f"http://{listen}/metrics"))
                await clock.wait(None, played.storm[0])
                mood.seconds = plan.people / plan.storm
                await clock.wait(None, played.storm[1])
                mood.seconds = plan.people / plan.calm
                await clock.wait(None, played.end)
                watch.cancel()
        finally:
            bot.stop()
    return played


@dataclass(slots=True)
class _Cast:
    """Who there is."""

    world: World
    book: Book
    mood: Mood
    chance: random.Random
    plan: Plan

    def everybody(self, played: Played) -> Sequence[Any]:
        """Let each begin."""
        plan = self.plan
        duty = [self._person(number).takes_alerts() for number in on_duty(plan)]
        count = int(plan.reds * plan.seconds / 60)
        moments = [played.moment((place + 0.5) / count) for place in range(count)]
        numbers = range(FIRST, FIRST + plan.people)
        reds = dict(zip(self.chance.sample(numbers, count), moments, strict=True))
        return [*duty, *(self._life(number, reds.get(number)) for number in numbers)]

    async def _life(self, number: int, red: datetime | None) -> None:
        person = self._person(number)
        if is_impatient(number) and red is None:
            await person.chatters()
        script = QUESTIONS if number % _REPORTERS else REPORT
        if red is None:
            await person.plays(script)
        else:
            while self.world.clock.now() < red:
                await person.plays(script, until=red)
            await person.is_in_danger()

    def _person(self, number: int) -> Person:
        return Person(self.world, number, self.book, self.mood, self.chance)


def on_duty(plan: Plan) -> range:
    """Give the chats of those on duty."""
    return range(DUTY - plan.on_duty + 1, DUTY + 1)


def is_impatient(number: int) -> bool:
    """Say whether this person sends several questions without waiting."""
    return number % _IMPATIENT == 1


@asynccontextmanager
async def _all_at_once(lives: Sequence[Any]) -> AsyncIterator[None]:
    tasks = [asyncio.create_task(life) for life in lives]
    try:
        yield
        for task in tasks:
            if task.done() and task.exception() is not None:
                task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _watch(played: Played, bot: Process, address: str) -> None:
    """Look each second at what the process uses, and at what waits."""
    async with aiohttp.ClientSession() as session:
        while True:
            async with session.get(address) as answer:
                text = await answer.text()
            waiting = {
                int(sample.labels["priority"]): int(sample.value)
                for family in text_string_to_metric_families(text)
                if family.name == "tryggbot_outbox_waiting"
                for sample in family.samples
            }
            played.looks.append(Look(played.world.clock.now(), bot.usage(), waiting))
            await asyncio.sleep(1.0)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
