"""Polling: Telegram is told that we have an update once we do, and not before."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from bot.clock import Clock
from bot.measures import Measures
from bot.sandbox import Phone, World
from bot.telegram.line import Line
from bot.telegram.poll import Poll
from storage import inbox
from storage.database import Database, Tx
from storage.errors import StorageError, StorageFullError
from tests.bot.telegram.conftest import BOT, Calls, turning, until


class Heard(Calls):
    """Notes the texts of updates that it is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def __call__(self, updates: Sequence[dict[str, Any]] = ()) -> None:  # type: ignore[override]
        self.texts += [update.get("message", {}).get("text", "?") for update in updates]
        super().__call__()


class Stage:
    """A poll, and whoever listens to it."""

    def __init__(self, line: Line, database: Database, clock: Clock) -> None:
        self.database = database
        self.before, self.on_kept, self.on_unkept = Heard(), Heard(), Heard()
        self.turned, self.answered = Calls(), Calls()
        self.poll = Poll(
            line,
            database,
            BOT,
            clock=clock,
            before=self.before,
            on_kept=self.on_kept,
            on_unkept=self.on_unkept,
            turned=self.turned,
            answered=self.answered,
            measures=Measures(),
        )

    async def kept(self) -> list[str]:
        """Give the texts of the updates that wait, in order."""
        async with self.database.reading() as tx:
            rows = await inbox.waiting(tx, BOT)
            found = [await inbox.load(tx, BOT, row.update_id) for row in rows]
        return [row.payload["message"]["text"] for row in found if row]

    async def set_aside(self) -> int:
        """Count the updates that await somebody who looks into them."""
        async with self.database.reading() as tx:
            return await inbox.set_aside_count(tx)


@pytest.fixture
def stage(line: Line, database: Database, clock: Clock) -> Stage:
    return Stage(line, database, clock)


def offsets(world: World) -> list[int | None]:
    return [call.params.get("offset") for call in world.calls if call.method == "getUpdates"]


async def test_what_people_write_is_kept_and_the_others_are_told(stage: Stage, anna: Phone) -> None:
    async with turning(stage.poll):
        await stage.on_kept.again()
        anna.types("hej")
        await stage.on_kept.again()

    assert await stage.kept() == ["/start", "hej"]
    assert stage.before.texts == ["/start", "hej"]


async def test_whoever_must_overtake_hears_before_anything_is_stored(
    stage: Stage, anna: Phone
) -> None:
    """The 112 card waits for no disk."""
    waits = asyncio.Event()

    async def slow(_updates: object) -> None:
        await waits.wait()

    stage.poll._keep_all = slow  # type: ignore[method-assign, assignment]

    async with turning(stage.poll):
        await stage.before.again()
        assert not stage.on_kept.count
        waits.set()
    del anna


async def test_nothing_is_confirmed_before_it_is_kept(
    stage: Stage, world: World, anna: Phone, clock: Clock
) -> None:
    keep_all, full = stage.poll._keep_all, True

    async def failing(updates: list[dict[str, Any]]) -> None:
        if full:
            raise StorageFullError("no room")
        await keep_all(updates)

    stage.poll._keep_all = failing  # type: ignore[method-assign]

    async with turning(stage.poll):
        await stage.on_unkept.again()
        assert world.queue.waiting()
        assert offsets(world) == [None] * len(offsets(world))
        full = False
        clock.forward(timedelta(seconds=10))
        await stage.on_kept.again()
        await until(world, lambda: not world.queue.waiting())

    assert await stage.kept() == ["/start"]
    assert stage.on_unkept.texts[0] == "/start"
    del anna


async def test_a_repeated_update_is_kept_once(
    stage: Stage, line: Line, database: Database, clock: Clock, anna: Phone
) -> None:
    """A process that died before it confirmed is told everything again."""
    async with turning(stage.poll):
        await stage.on_kept.again()
    anna.types("hej")

    again = Stage(line, database, clock)
    async with turning(again.poll):
        await again.on_kept.again()

    assert await again.kept() == ["/start", "hej"]


async def test_an_offset_only_confirms(
    stage: Stage, world: World, anna: Phone, clock: Clock
) -> None:
    """After a week of silence Telegram counts from anywhere, also from below our last number."""
    async with turning(stage.poll):
        await stage.on_kept.again()
        await until(world, lambda: len(offsets(world)) == 2)
        clock.forward(timedelta(seconds=30))
        await until(world, lambda: len(offsets(world)) == 3)

    assert offsets(world)[0] is None
    assert offsets(world)[1] is not None
    assert offsets(world)[2] is None
    del anna


@pytest.mark.parametrize("how", ["500", "502_html", "drop", "lost"])
async def test_a_failing_telegram_is_asked_again(
    stage: Stage, world: World, anna: Phone, how: str, clock: Clock
) -> None:
    world.weather.fail_next("getUpdates", how, times=3)

    async with turning(stage.poll):
        while not stage.on_kept.count:
            clock.forward(timedelta(seconds=10))
            await until(world, lambda: bool(world.calls))

    assert await stage.kept() == ["/start"]
    del anna


async def test_a_forgotten_webhook_is_taken_down(
    stage: Stage, world: World, line: Line, anna: Phone, clock: Clock
) -> None:
    await line.call("setWebhook", {"url": "https://example.se/telegram"})

    async with turning(stage.poll):
        await until(world, lambda: any(c.method == "deleteWebhook" for c in world.calls))
        while not stage.on_kept.count:
            clock.forward(timedelta(seconds=20))
            await asyncio.wait_for(stage.turned.again(), 10)

    assert await stage.kept() == ["/start"]
    del anna


async def test_what_can_not_be_kept_at_all_holds_up_nobody(
    stage: Stage, line: Line, world: World, anna: Phone
) -> None:
    """Whoever sent what storage chokes on is told that it wasn't kept; the others are kept."""
    world.push("message", {"text": "trasig"})
    anna.types("hel")
    ask = line.call

    async def with_a_broken_one(method: str, params: Any, **more: Any) -> Any:
        got = await ask(method, params, **more)
        if method == "getUpdates":
            for update in got:
                if update.get("message", {}).get("text") == "trasig":
                    update["message"]["unsealable"] = object()
        return got

    line.call = with_a_broken_one  # type: ignore[method-assign]

    async with turning(stage.poll):
        await stage.on_kept.again()

    assert await stage.kept() == ["/start", "hel"]
    assert stage.on_unkept.texts == ["trasig"]
    assert await stage.set_aside() == 1


@pytest.mark.parametrize("refusal", [StorageError("the database refuses this row"), KeyError("x")])
async def test_one_update_that_is_refused_holds_up_nobody(
    stage: Stage, world: World, anna: Phone, refusal: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is set aside, with what was in it; its sender is told, and Telegram that we have it."""
    anna.types("refused")
    anna.types("hel")
    keep = inbox.keep

    async def choosy(tx: Tx, bot: str, batch: Sequence[inbox.Incoming], **more: Any) -> list[int]:
        if any(one.chat and "refused" in str(one.payload) for one in batch):
            raise refusal
        return await keep(tx, bot, batch, **more)

    monkeypatch.setattr(inbox, "keep", choosy)

    async with turning(stage.poll):
        await stage.on_kept.again()
        await until(world, lambda: None not in offsets(world)[-1:])

    assert await stage.kept() == ["/start", "hel"]
    assert stage.on_unkept.texts == ["refused"]
    assert await stage.set_aside() == 1


async def test_stopping_is_soon_also_while_telegram_lets_us_wait(stage: Stage) -> None:
    stop = asyncio.Event()
    task = asyncio.create_task(stage.poll.run(stop))
    await stage.turned.again()

    stop.set()

    await asyncio.wait_for(task, 2)


async def test_a_batch_that_is_being_kept_when_we_stop_is_kept(stage: Stage, anna: Phone) -> None:
    keep_all, begun, waits = stage.poll._keep_all, asyncio.Event(), asyncio.Event()

    async def slow(updates: list[dict[str, Any]]) -> None:
        begun.set()
        await waits.wait()
        await keep_all(updates)

    stage.poll._keep_all = slow  # type: ignore[method-assign]
    stop = asyncio.Event()
    task = asyncio.create_task(stage.poll.run(stop))
    await begun.wait()

    stop.set()
    waits.set()
    await asyncio.wait_for(task, 5)

    assert await stage.kept() == ["/start"]
    del anna
