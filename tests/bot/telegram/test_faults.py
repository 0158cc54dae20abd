"""Each way in which a call can fail, over real HTTP: whether it happened, and what comes of it."""

import asyncio
import io
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.clock import Clock
from bot.sandbox import Phone, Running, World
from bot.telegram.delivery import Outcome, Verdict, classify
from bot.telegram.line import Line, TelegramError
from storage.database import Database
from tests.bot.telegram.conftest import TOKEN, turning, until
from tests.bot.telegram.test_poll import Stage

pytestmark = pytest.mark.one_engine
BAD = "400 Bad Request: "
WAYS = [
    # the fault, whether Telegram has done it, what we make of it
    ("500", False, Outcome.UNSURE),
    ("502_html", False, Outcome.UNSURE),
    ("drop", False, Outcome.UNSURE),
    ("silent", False, Outcome.UNSURE),
    ("lost", True, Outcome.UNSURE),
    ("torn", True, Outcome.UNSURE),
    ("stalled", True, Outcome.UNSURE),
    ("truncated", True, Outcome.UNSURE),
    ("401 Unauthorized", False, Outcome.NOT_NOW),
    ("403 Forbidden: bot was blocked by the user", False, Outcome.UNREACHABLE),
    ("403 Forbidden: user is deactivated", False, Outcome.UNREACHABLE),
    ("409 Conflict: terminated by other getUpdates request", False, Outcome.UNSURE),
    ("413 Request Entity Too Large", False, Outcome.REFUSED),
    ("429 Too Many Requests", False, Outcome.FLOODED),
    (BAD + "chat not found", False, Outcome.UNREACHABLE),
    (BAD + "message to edit not found", False, Outcome.DONE),
    (BAD + "message is not modified", False, Outcome.DONE),
    (BAD + "message to delete not found", False, Outcome.DONE),
    (BAD + "can't parse entities: unclosed tag", False, Outcome.PLAIN),
    (BAD + "of a kind that nobody has seen", False, Outcome.REFUSED),
]
POLLS = [
    *("500", "502_html", "drop", "lost", "torn", "truncated", "401 Unauthorized", "404 Not Found"),
    *("409 Conflict: terminated by other getUpdates request", "429 Too Many Requests"),
]


@pytest.fixture
def stage(line: Line, database: Database, clock: Clock) -> Stage:
    return Stage(line, database, clock)


@pytest.fixture
async def hasty(running: Running) -> AsyncIterator[Line]:
    """A line that soon has had enough."""
    async with Line(TOKEN, running.url, patience=0.3) as line:
        yield line


async def tried(line: Line, chat: int = 2001) -> Verdict:
    try:
        await line.call("sendMessage", {"chat_id": chat, "text": "hej"})
    except TelegramError as error:
        return classify(error)
    return Verdict(Outcome.DONE)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way[0])
async def test_what_may_have_happened_is_told_apart_from_what_has_not(
    hasty: Line, world: World, anna: Phone, way: tuple[str, bool, Outcome]
) -> None:
    how, happened, outcome = way
    world.weather.fail_next("sendMessage", how)

    verdict = await tried(hasty)

    assert verdict.outcome is outcome
    assert bool([shown for shown in anna.chat if shown.says("hej")]) is happened
    assert not happened or outcome is Outcome.UNSURE, "or it would be sent twice and not said"
    assert (await tried(hasty)).outcome is Outcome.DONE, "the line goes on"


@pytest.mark.parametrize("seconds", [1, 59, 3600, 13_000])
async def test_a_flood_is_as_long_as_telegram_says(
    line: Line, world: World, anna: Phone, seconds: int
) -> None:
    world.weather.flood(seconds)

    assert await tried(line, anna.id) == Verdict(Outcome.FLOODED, seconds, "flooded")


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1:1", "http://telegram.invalid", "https://127.0.0.1:{port}"],
    ids=["refused", "no such name", "no tls"],
)
async def test_a_line_that_cant_be_had_has_done_nothing(running: Running, address: str) -> None:
    async with Line(TOKEN, address.format(port=running.port)) as line:
        assert (await tried(line)).outcome is Outcome.NOT_NOW


async def test_a_file_that_stalls_on_its_way_up_is_not_taken_for_sent(
    running: Running, world: World, anna: Phone
) -> None:
    world.weather.fail_next("sendDocument", "lost")
    async with Line(TOKEN, running.url) as line:
        with pytest.raises(TelegramError) as caught:
            await line.upload(
                "sendDocument",
                {"chat_id": anna.id},
                field="document",
                filename="a.txt",
                content=io.BytesIO(b"abc"),
            )

    assert classify(caught.value).outcome is Outcome.UNSURE


@pytest.mark.parametrize("how", POLLS)
async def test_what_people_write_comes_whatever_becomes_of_the_polls(
    stage: Stage, clock: Clock, world: World, anna: Phone, how: str
) -> None:
    world.weather.fail_next("getUpdates", how, times=3)
    anna.types("hej")

    async with turning(stage.poll), asyncio.timeout(10):
        while not await stage.kept():
            clock.forward(timedelta(seconds=15))
            await _a_moment(world)

    assert await stage.kept() == ["/start", "hej"]
    assert len(world.calls) > 3


async def test_a_poll_that_is_flooded_for_hours_asks_each_minute(
    stage: Stage, clock: Clock, world: World, anna: Phone
) -> None:
    """Whoever writes 112 must not wait for hours because Telegram once said so."""
    anna.types("112")
    world.weather.fail_next("getUpdates", "429 Too Many Requests: retry after 13000")

    async with turning(stage.poll), asyncio.timeout(10):
        began = clock.now()
        while not await stage.kept():
            clock.forward(timedelta(seconds=15))
            await _a_moment(world)

    assert clock.now() - began < timedelta(minutes=20)


async def test_a_webhook_that_was_set_elsewhere_is_taken_down_and_nothing_is_lost(
    stage: Stage, clock: Clock, world: World, anna: Phone
) -> None:
    anna.types("hej")
    world.queue.set_webhook({"url": "https://elsewhere.example/hook"})

    async with turning(stage.poll), asyncio.timeout(10):
        await until(world, lambda: any(c.method == "deleteWebhook" for c in world.calls))
        while not await stage.kept():
            clock.forward(timedelta(seconds=15))
            await _a_moment(world)

    assert await stage.kept() == ["/start", "hej"]


async def _a_moment(world: World) -> None:
    change = asyncio.ensure_future(world.changed.next.wait())
    await asyncio.wait({change}, timeout=0.02)
    change.cancel()
