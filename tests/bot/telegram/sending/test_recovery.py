"""Telegram takes nothing for a while: who tries, and in which order all goes out after it."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.clock import Clock
from bot.sandbox import Phone, World
from bot.sandbox.weather import Limits
from bot.telegram.sender import Sender
from flows.messages import Priority
from storage import waiting
from tests.bot.telegram.conftest import Post, turning, until
from tests.bot.telegram.sending.conftest import Make, Office, sent_texts

pytestmark = pytest.mark.one_engine
STEP = timedelta(seconds=10)
A_MESSAGE = timedelta(milliseconds=40)  # under way: the next one may go
_MOMENT = 0.02  # seconds of real time: enough for a round of tries


def crowd(world: World, size: int) -> list[Phone]:
    """Give so many people who have started the bot."""
    phones = [world.phone(5000 + number, f"P{number}") for number in range(size)]
    for phone in phones:
        phone.start()
    return phones


def taken(world: World) -> list[str]:
    """Give what Telegram has taken, in order."""
    return [c.params["text"] for c in world.calls if c.method == "sendMessage" and c.status == 200]


async def passes(world: World, clock: Clock, *, minutes: float) -> None:
    """Let time go by in steps, with a moment for tries after each."""
    for _ in range(int(timedelta(minutes=minutes) / STEP)):
        clock.forward(STEP)
        await _a_moment(world)


async def comes(world: World, clock: Clock, found: Callable[[], bool], step: timedelta) -> None:
    """Let time go by until something is so."""
    async with asyncio.timeout(10):
        while not found():
            clock.forward(step)
            await _a_moment(world)


async def _a_moment(world: World) -> None:
    change = asyncio.ensure_future(world.changed.next.wait())
    await asyncio.wait({change}, timeout=_MOMENT)
    change.cancel()


@pytest.mark.parametrize(
    "how", ["500", "502_html", "drop", "lost", "truncated", "401 Unauthorized"]
)
async def test_after_an_outage_the_most_urgent_is_first_and_the_oldest_of_its_kind(
    sender: Sender, post: Post, world: World, clock: Clock, how: str
) -> None:
    phones = crowd(world, 12)
    kinds = [Priority.REPLY, Priority.NEWS, Priority.ALERT, Priority.ORANGE, Priority.RED]
    world.weather.fails("out", how)
    for number, phone in enumerate(phones):
        priority = kinds[number % 5]
        await post.put(phone.id, text=f"{priority.value} {number}", priority=priority)

    async with turning(sender):
        await passes(world, clock, minutes=5)
        async with asyncio.timeout(10):
            while sender._busy or sender._outage._until is None:  # a round is under way
                await _a_moment(world)
        world.weather.fails("out", None)
        before = len(taken(world))
        async with asyncio.timeout(10):
            while len(set(taken(world)[before:])) < 12:
                clock.forward(STEP if not taken(world)[before:] else A_MESSAGE)
                await _a_moment(world)
                while sender._busy:  # a broken connection takes its time to be made anew
                    await _a_moment(world)

    arrived = list(dict.fromkeys(taken(world)[before:]))
    assert [text[0] for text in arrived] == sorted(text[0] for text in arrived)
    assert arrived == sorted(arrived, key=lambda t: (t[0], int(t[2:])))


async def test_while_telegram_is_out_one_tries_for_all(
    sender: Sender, post: Post, world: World, clock: Clock
) -> None:
    """A thousand that wait must not all knock, again and again, at what cannot answer."""
    for phone in crowd(world, 100):
        await post.put(phone.id, text="prat")
    world.weather.fails("out", "500")

    async with turning(sender):
        await passes(world, clock, minutes=5)
        assert len(sent_texts(world)) < 20 + 3 * 30 + 3 * 4
        world.weather.fails("out", None)
        await comes(world, clock, lambda: len(taken(world)) == 100, STEP)


async def test_a_new_alert_is_tried_at_once_also_while_telegram_is_out(
    sender: Sender, post: Post, world: World, bo: Phone
) -> None:
    for phone in crowd(world, 3):
        await post.put(phone.id, text="prat")
    world.weather.fails("out", "500")

    async with turning(sender):
        await until(world, lambda: len(sent_texts(world)) >= 3)
        await post.put(bo.id, text="larm", priority=Priority.RED)
        sender.wake()
        await until(world, lambda: "larm" in sent_texts(world))


async def test_chats_that_always_fail_hold_nobody_up(
    sender: Sender, post: Post, world: World, bo: Phone, clock: Clock
) -> None:
    """Each send to these breaks, for a reason of their own, and they are the most urgent."""
    broken = crowd(world, 7)
    perform = world.answer

    async def answer(method: str, given: dict[str, object]) -> object:
        if given.get("chat_id") in {phone.id for phone in broken}:
            world.weather.fail_next(method, "500")
        return await perform(method, given)

    world.answer = answer  # type: ignore[method-assign, assignment]
    for phone in broken:
        await post.put(phone.id, text="larm", priority=Priority.RED)
    await post.put(bo.id, text="svar")

    async with turning(sender):
        await comes(world, clock, lambda: "svar" in taken(world), STEP)
        await post.put(bo.id, text="ett till")
        sender.wake()
        await comes(world, clock, lambda: "ett till" in taken(world), STEP)


async def test_after_an_outage_telegram_s_limits_are_kept(
    make: Make, post: Post, world: World, office: Office
) -> None:
    """With Telegram's own limits on: nothing that waited is refused for coming in a rush."""
    phones = crowd(world, 90)
    world.limits = Limits()
    for phone in phones:
        await post.put(phone.id, text="prat")
    world.weather.fails("out", "500")

    async with turning(make()):
        await passes(world, office.clock, minutes=2)
        world.weather.fails("out", None)
        second = timedelta(seconds=1.1)
        await comes(world, office.clock, lambda: len(taken(world)) == len(phones), second)

    assert 429 not in {call.status for call in world.calls}


async def test_an_outage_is_over_in_time_though_the_clock_was_set_back(
    sender: Sender, post: Post, world: World, clock: Clock
) -> None:
    """A machine that comes back finds the network and the right time in the same moment."""
    phones = crowd(world, 3)
    for phone in phones:
        await post.put(phone.id, text="prat")
    world.weather.fails("out", "500")

    async with turning(sender):
        await passes(world, clock, minutes=1)
        back = timedelta(hours=-1)
        async with post.database.transaction() as tx:
            await waiting.bring_forward(tx, -back)
            clock.follow(back)
        world.weather.fails("out", None)
        for _ in range(12):
            clock.forward(STEP)
            await _a_moment(world)

    assert len(taken(world)) == len(phones)
