"""From the outbox to the phones: in order, by urgency, at least once, nobody behind anybody."""

import asyncio
from datetime import timedelta

from bot.clock import Clock
from bot.sandbox import Phone, World
from bot.telegram.line import Line
from bot.telegram.pace import SEVERAL
from bot.telegram.sender import Sender
from flows.messages import Priority
from tests.bot.telegram.conftest import Post, turning, until
from tests.bot.telegram.sending.conftest import Make, Office, sent_texts


async def test_a_message_goes_out_and_its_row_knows_as_what(
    sender: Sender, post: Post, anna: Phone
) -> None:
    row = await post.put(anna.id, text="hej <b>du</b>")

    async with turning(sender):
        shown = await anna.sees("hej du")

    assert await post.state(row) == ("sent", shown.message_id)
    assert shown.html == "hej <b>du</b>"


async def test_a_commit_wakes_the_sender(sender: Sender, post: Post, anna: Phone) -> None:
    async with turning(sender):
        await post.put(anna.id, text="ett")
        sender.wake()
        await anna.sees("ett")
        await post.put(anna.id, text="två")
        sender.wake()
        await anna.sees("två")


async def test_a_row_of_another_process_is_found_within_a_second(
    sender: Sender, post: Post, anna: Phone
) -> None:
    async with turning(sender):
        await post.put(anna.id, text="ett")
        await anna.sees("ett")
        await post.put(anna.id, text="från kommandoraden")
        await anna.sees("från kommandoraden", timeout=3)


async def test_a_chat_s_messages_keep_their_order(
    sender: Sender, post: Post, anna: Phone, world: World
) -> None:
    for number in range(3):
        await post.put(anna.id, text=str(number))

    async with turning(sender):
        await anna.sees("2")

    assert sent_texts(world) == ["0", "1", "2"]


async def test_the_more_urgent_goes_first(
    sender: Sender, post: Post, anna: Phone, bo: Phone, world: World
) -> None:
    await post.put(anna.id, text="svar")
    await post.put(anna.id, text="nyhet", priority=Priority.NEWS)
    await post.put(bo.id, text="larm", priority=Priority.RED)

    async with turning(sender):
        await anna.sees("svar")
        await bo.sees("larm")

    assert sent_texts(world).index("nyhet") < sent_texts(world).index("svar")


async def test_a_red_overtakes_a_crowd(sender: Sender, post: Post, world: World, bo: Phone) -> None:
    crowd = [world.phone(5000 + n, f"P{n}") for n in range(60)]
    for phone in crowd:
        phone.start()
        await post.put(phone.id, text="prat")
    await post.put(bo.id, text="larm", priority=Priority.RED)

    async with turning(sender):
        await bo.sees("larm")

    assert sent_texts(world).index("larm") == 0


async def test_a_slow_telegram_keeps_places_free_for_alerts(
    sender: Sender, post: Post, world: World, bo: Phone, clock: Clock
) -> None:
    """Twenty ordinary messages hang; an alert that comes then doesn't wait for one of them."""
    crowd = [world.phone(5000 + n, f"P{n}") for n in range(40)]
    for phone in crowd:
        phone.start()
        await post.put(phone.id, text="prat")
    world.weather.slow(3600)

    async with turning(sender):
        await until(world, lambda: len(sent_texts(world)) >= 16)
        await post.put(bo.id, text="larm", priority=Priority.RED)
        sender.wake()
        await until(world, lambda: "larm" in sent_texts(world))
        assert len(sent_texts(world)) == 17
        clock.forward(timedelta(hours=2))


async def test_a_flooded_chat_delays_nobody_else_and_gets_its_message_later(
    sender: Sender, post: Post, world: World, anna: Phone, bo: Phone
) -> None:
    clock = post.clock
    world.weather.flood(60, chat=anna.id)
    first = await post.put(anna.id, text="först", priority=Priority.RED)
    await post.put(anna.id, text="sedan")
    await post.put(bo.id, text="larm")

    async with turning(sender):
        await bo.sees("larm")
        assert (await post.state(first))[0] == "waiting"
        clock.forward(timedelta(seconds=61))
        await anna.sees("först")
        await anna.sees("sedan")

    assert [s.text for s in anna.chat if not s.mine] == ["först", "sedan"]


async def test_a_flood_over_everything_is_waited_out_with_the_most_urgent_first(
    sender: Sender, post: Post, world: World, bo: Phone, clock: Clock
) -> None:
    crowd = [world.phone(5000 + n, f"P{n}") for n in range(30)]
    for phone in crowd:
        phone.start()
    world.weather.flood(20)
    for phone in crowd:
        await post.put(phone.id, text="prat")

    async with turning(sender):
        await post.put_off(SEVERAL)
        await post.put(bo.id, text="larm", priority=Priority.RED)
        sender.wake()
        clock.forward(timedelta(seconds=21))
        await bo.sees("larm")
        clock.forward(timedelta(seconds=30))
        for phone in crowd:
            await phone.sees("prat")


async def test_nothing_is_sent_twice_when_telegram_never_heard_it(
    sender: Sender, post: Post, world: World, anna: Phone, clock: Clock
) -> None:
    world.weather.fail_next("sendMessage", "500", times=2)
    row = await post.put(anna.id, text="hej")

    async with turning(sender):
        for tries in (1, 2):
            await post.put_off(1, attempts=tries)
            clock.forward(timedelta(minutes=2))
        await anna.sees("hej")

    assert len([s for s in anna.everything if s.says("hej")]) == 1
    assert (await post.state(row))[0] == "sent"


async def test_a_message_whose_answer_was_lost_is_repeated(
    sender: Sender, post: Post, world: World, anna: Phone, clock: Clock
) -> None:
    world.weather.fail_next("sendMessage", "lost")
    row = await post.put(anna.id, text="hej")

    async with turning(sender):
        await anna.sees("hej")
        clock.forward(timedelta(minutes=2))
        await anna.sees("hej")

    assert (await post.state(row))[0] == "sent"


async def test_an_alert_that_is_repeated_says_so(
    sender: Sender, post: Post, world: World, bo: Phone, office: Office
) -> None:
    await office.raises("a1")
    world.weather.fail_next("sendMessage", "lost")
    await post.put(bo.id, text="Rött larm", alert="a1", params={"again": "(Kan vara upprepat.)"})

    async with turning(sender):
        first = await bo.sees("Rött larm")
        office.clock.forward(timedelta(minutes=2))
        second = await bo.sees("Rött larm", "upprepat")

    assert "upprepat" not in first.text
    assert second.message_id > first.message_id


async def test_an_alert_that_never_left_us_is_not_called_repeated(
    make: Make, post: Post, bo: Phone, office: Office
) -> None:
    await office.raises("a1")
    await post.put(bo.id, text="Rött larm", alert="a1", params={"again": "(Kan vara upprepat.)"})
    async with Line("7000000001:for-the-tests", "http://127.0.0.1:1") as dead:
        sender = make()
        sender._attempts._line, alive = dead, sender._attempts._line
        async with turning(sender):
            await post.put_off(1)
            sender._attempts._line = alive
            office.clock.forward(timedelta(minutes=2))
            shown = await bo.sees("Rött larm")

    assert "upprepat" not in shown.text


async def test_killed_between_answer_and_note_the_next_process_repeats_the_alert_and_says_so(
    make: Make, post: Post, bo: Phone, office: Office
) -> None:
    await office.raises("a1")
    row = await post.put(
        bo.id, text="Rött larm", alert="a1", params={"again": "(Kan vara upprepat.)"}
    )
    killed = make()
    killed._records.write = _never  # type: ignore[method-assign]
    stop = asyncio.Event()
    task = asyncio.create_task(killed.run(stop))
    await bo.sees("Rött larm")
    for sending in killed._busy.values():
        sending.cancel()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert (await post.state(row))[0] == "waiting"

    async with turning(make()):
        await bo.sees("Rött larm", "upprepat")


async def _never(*_args: object, **_more: object) -> None:
    await asyncio.Event().wait()


async def test_nobody_slips_in_before_an_alert_that_is_about_to_go(
    sender: Sender, post: Post, clock: Clock, anna: Phone, bo: Phone
) -> None:
    """The alert is written down as tried before it goes, and that may take a while."""
    await post.put(bo.id, text="larm", priority=Priority.RED, alert="a1")
    await post.put(anna.id, text="prat")

    async with post.database.transaction():  # somebody else writes
        await sender._launch()
        clock.forward(timedelta(seconds=1))  # the pace would let it go
        await sender._launch()
        under_way = len(sender._busy)
    async with turning(sender):
        await bo.sees("larm")
        await anna.sees("prat")

    assert under_way == 1
