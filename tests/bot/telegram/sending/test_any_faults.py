"""Any faults in any order: in the end all has arrived, and what came twice was not to be helped."""

import asyncio
import tempfile
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.clock import Clock
from bot.measures import Measures
from bot.sandbox import World, serve
from bot.telegram.line import Line
from bot.telegram.pace import Pace
from bot.telegram.sender import Sender
from flows.messages import Priority
from storage.database import Database
from storage.keys import KeyRing
from storage.vault import Vault
from tests.bot.telegram.conftest import BOT, TOKEN, Calls, Post, turning
from tests.bot.telegram.sending.conftest import Cabinet, Office

pytestmark = pytest.mark.one_engine
CHATS = (5000, 5001, 5002)
BEFORE = ("500", "502_html", "drop", "401 Unauthorized", "429 Too Many Requests")
AFTER = ("lost", "torn", "truncated")
PRIORITIES = (Priority.RED, Priority.ORANGE, Priority.ALERT, Priority.NEWS, Priority.REPLY)
MARK = "(Kan vara upprepat.)"

puts = st.tuples(st.just("put"), st.sampled_from(CHATS), st.sampled_from(PRIORITIES))
breaks = st.tuples(st.just("break"), st.sampled_from(BEFORE + AFTER), st.integers(1, 4))
fails = st.tuples(st.just("fail"), st.sampled_from((*BEFORE, None)))
floods = st.tuples(
    st.just("flood"), st.sampled_from((None, *CHATS)), st.sampled_from((1, 40, 13000))
)
passes = st.tuples(st.just("pass"), st.sampled_from((1, 7, 30, 600)))
deaths = st.tuples(st.just("dead"), st.booleans())
stories = st.lists(st.one_of(puts, puts, breaks, fails, floods, passes, deaths), max_size=14)


@settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(story=stories)
def test_whatever_telegram_does_all_arrives(story: list[tuple[Any, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_live(Path(folder), story))


async def _live(folder: Path, story: list[tuple[Any, ...]]) -> None:
    clock = Clock()
    world = World(token=TOKEN, clock=clock)
    for chat in CHATS:
        world.phone(chat, f"P{chat}").start()
    running = await serve(world)
    database = await Database.open(f"sqlite:///{folder}/t.db", Vault(KeyRing.new()))
    office, post = Office(database, clock, Calls()), Post(database, clock)
    common: dict[str, Any] = {"turned": Calls(), "on_timer": office.on_timer}
    try:
        async with Line(TOKEN, running.url) as line:
            sender = Sender(
                line,
                database,
                BOT,
                clock=clock,
                pace=Pace(),
                files=Cabinet(),
                measures=Measures(),
                **common,
            )
            async with turning(sender):
                told = await _happens(story, world, office, post, sender)
                await _calms(world, clock, post, told)
    finally:
        await database.close()
        await running.close()
    _check(world, told, is_sure=not any(step[0] == "break" and step[1] in AFTER for step in story))


async def _happens(
    story: list[tuple[Any, ...]], world: World, office: Office, post: Post, sender: Sender
) -> dict[int, tuple[str, bool]]:
    """Play the story; give what was put out: row → its words, and whether it is an alert."""
    told: dict[int, tuple[str, bool]] = {}
    sky = world.weather
    for number, step in enumerate(story):
        match step:
            case ("put", chat, priority):
                words, is_alert = f"{priority.name} {number}", priority <= Priority.ALERT
                more: dict[str, Any] = {}
                if is_alert:
                    await office.raises(f"a{number}")
                    more = {"alert": f"a{number}", "params": {"again": MARK}}
                row = await post.put(chat, text=words, priority=priority, **more)
                told[row] = words, is_alert
                sender.wake()
            case ("break", how, times):
                sky.fail_next("sendMessage", how, times=times)
            case ("fail", how):
                sky.fails("out", how)
            case ("flood", chat, seconds):
                sky.flood(seconds, chat=chat)
            case ("pass", seconds):
                world.clock.forward(timedelta(seconds=seconds))
            case ("dead", on):
                sky.dead(on)
        await _a_moment(world)
    return told


async def _calms(world: World, clock: Clock, post: Post, told: dict[int, tuple[str, bool]]) -> None:
    """Let the weather clear, and time pass until nothing waits."""
    world.weather.fails("out", None)
    world.weather.dead(on=False)
    async with asyncio.timeout(20):
        while any([(await post.state(row))[0] == "waiting" for row in told]):
            clock.forward(timedelta(seconds=30))
            await _a_moment(world)


def _check(world: World, told: dict[int, tuple[str, bool]], *, is_sure: bool) -> None:
    shown = [one.text for chat in CHATS for one in world.phone(chat, "").everything if not one.mine]
    plain = Counter(words.removesuffix(f"\n{MARK}") for words in shown)
    unmarked = Counter(shown)
    for words, is_alert in told.values():
        assert plain[words] >= 1, f"{words} is lost"
        if is_alert:
            assert unmarked[words] <= 1, f"{words} was repeated without saying so"
        if is_sure:
            assert plain[words] == 1, f"{words} came twice though Telegram never took it"
    assert not set(plain) - {words for words, _ in told.values()}


async def _a_moment(world: World) -> None:
    change = asyncio.ensure_future(world.changed.next.wait())
    await asyncio.wait({change}, timeout=0.01)
    change.cancel()
