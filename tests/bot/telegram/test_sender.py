"""From the outbox to the phones: in order, by urgency, at least once, and nobody behind anybody."""

import asyncio
import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, BinaryIO

import pytest

from bot.clock import Clock
from bot.sandbox import Phone, World
from bot.telegram.line import Line
from bot.telegram.pace import Pace
from bot.telegram.sender import Sender
from flows.messages import Priority
from storage import alerts, cases, timers
from storage.database import Database
from storage.errors import NotFoundError, StorageFullError
from tests.bot.telegram.conftest import BOT, Calls, Post, turning, until


class Cabinet:
    """Files that are there, by the id of their evidence."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    async def open(self, evidence: str, /) -> BinaryIO:
        if evidence not in self.files:
            raise NotFoundError("no such file")
        return io.BytesIO(self.files[evidence])


@dataclass(frozen=True)
class Office:
    """What stands behind a sender."""

    database: Database
    clock: Clock
    on_timer: Calls

    async def due(self) -> list[tuple[str, dict[str, Any]]]:
        """Give the timers that are due, by kind and data."""
        async with self.database.reading() as tx:
            found = await timers.due(tx, now=self.clock.now(), limit=100)
        return [(timer.kind, timer.data) for timer in found]

    async def raises(self, alert: str) -> None:
        """Open a case, and raise an alert of it."""
        now, case = self.clock.now(), f"case of {alert}"
        async with self.database.transaction() as tx:
            await cases.open(
                tx,
                id=case,
                number=await cases.next_number(tx, now=now),
                municipality="vasteras",
                urgency="red",
                official="p1",
                report={},
                draft=None,
                now=now,
            )
            await alerts.raise_(
                tx, id=alert, case=case, track="unit", person="p2", rung=0, repeat=0, now=now
            )


@pytest.fixture
def on_timer() -> Calls:
    return Calls()


@pytest.fixture
def office(database: Database, clock: Clock, on_timer: Calls) -> Office:
    return Office(database, clock, on_timer)


@pytest.fixture
def cabinet() -> Cabinet:
    return Cabinet()


Make = Callable[[], Sender]


@pytest.fixture
def make(line: Line, office: Office, cabinet: Cabinet) -> Make:
    """Give what makes a sender: a second one stands for the next process."""

    def sender() -> Sender:
        return Sender(
            line,
            office.database,
            BOT,
            clock=office.clock,
            pace=Pace(),
            files=cabinet,
            turned=Calls(),
            on_timer=office.on_timer,
        )

    return sender


@pytest.fixture
def sender(make: Make) -> Sender:
    return make()


def sent_texts(world: World) -> list[str]:
    return [call.params["text"] for call in world.calls if call.method == "sendMessage"]


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
        await post.put_off(16)
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
    killed._record = _never  # type: ignore[method-assign]
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


async def test_a_delivered_alert_is_told_to_the_conversation_in_the_same_commit(
    sender: Sender, post: Post, bo: Phone, office: Office
) -> None:
    await office.raises("a1")
    await post.put(bo.id, text="Rött larm", alert="a1", person="p2", priority=Priority.RED)

    async with turning(sender):
        await bo.sees("Rött larm")

    async with office.database.reading() as tx:
        alert = await alerts.get(tx, "a1")
    assert alert is not None
    assert alert.sent is not None
    assert await office.due() == [("alert_delivered", {"alert": "a1"})]
    assert office.on_timer.count == 1


async def test_an_alert_to_a_blocked_chat_is_a_fact_at_once(
    sender: Sender, post: Post, bo: Phone, office: Office
) -> None:
    await office.raises("a1")
    bo.blocks()
    row = await post.put(bo.id, text="Rött larm", alert="a1", person="p2")

    async with turning(sender):
        await office.on_timer.again()

    assert await office.due() == [("chat_lost", {"person": "p2", "alert": "a1"})]
    assert (await post.state(row))[0] == "failed"


async def test_an_alert_that_telegram_will_never_take_goes_another_way(
    sender: Sender, post: Post, bo: Phone, office: Office
) -> None:
    await office.raises("a1")
    await post.put(bo.id, text="", alert="a1", person="p2")

    async with turning(sender):
        await office.on_timer.again()

    assert await office.due() == [("chat_lost", {"person": "p2", "alert": "a1"})]


async def test_a_refused_message_lets_the_chat_go_on(
    sender: Sender, post: Post, anna: Phone
) -> None:
    wrong = await post.put(anna.id, text="")
    await post.put(anna.id, text="rätt")

    async with turning(sender):
        await anna.sees("rätt")

    assert (await post.state(wrong))[0] == "failed"


async def test_markup_that_telegram_does_not_read_is_sent_without(
    sender: Sender, post: Post, anna: Phone
) -> None:
    row = await post.put(anna.id, text="<b>viktigt &lt;")

    async with turning(sender):
        shown = await anna.sees("viktigt <")

    assert (await post.state(row))[0] == "sent"
    assert shown.html == "viktigt &lt;"


async def test_a_change_finds_the_message_it_changes(
    sender: Sender, post: Post, anna: Phone
) -> None:
    first = await post.put(anna.id, text="fråga")
    await post.put(anna.id, "editMessageText", text="besvarad", edit_of=first, priority=7)

    async with turning(sender):
        shown = await anna.sees("besvarad")

    assert shown.edited
    assert await post.state(first) == ("sent", shown.message_id)


async def test_a_change_of_what_never_went_out_is_nothing(
    sender: Sender, post: Post, anna: Phone
) -> None:
    first = await post.put(anna.id, text="")
    change = await post.put(anna.id, "editMessageText", text="x", edit_of=first, priority=7)
    await post.put(anna.id, text="sist", priority=7)

    async with turning(sender):
        await anna.sees("sist")

    assert await post.state(change) == ("sent", None)


async def test_a_change_that_changes_nothing_is_done(
    sender: Sender, post: Post, anna: Phone
) -> None:
    first = await post.put(anna.id, text="samma")
    change = await post.put(anna.id, "editMessageText", text="samma", edit_of=first, priority=7)
    await post.put(anna.id, text="sist", priority=7)

    async with turning(sender):
        await anna.sees("sist")

    assert (await post.state(change))[0] == "sent"


async def test_what_can_be_deleted_is_deleted_though_some_of_it_is_too_old(
    sender: Sender, post: Post, anna: Phone, clock: Clock
) -> None:
    old = anna.types("gammalt")
    clock.forward(timedelta(hours=49))
    fresh = [anna.types(f"nytt {number}") for number in range(5)]
    ids = [fresh[0].message_id, old.message_id, *(shown.message_id for shown in fresh[1:])]
    row = await post.put(anna.id, "deleteMessages", params={"message_ids": ids}, priority=8)

    async with turning(sender):
        for shown in fresh:
            await anna.sees_gone(shown.message_id)

    assert (await post.state(row))[0] == "sent"
    assert "gammalt" in [shown.text for shown in anna.chat]


async def test_evidence_goes_up_as_it_is_under_a_neutral_name(
    sender: Sender, post: Post, bo: Phone, cabinet: Cabinet
) -> None:
    cabinet.files["e1"] = bytes(range(256)) * 4000
    params = {"caption": "Bild 1", "evidence": "e1", "filename": "2026-0042-1.jpg"}
    await post.put(bo.id, "sendDocument", params=params)

    async with turning(sender):
        shown = await bo.sees("Bild 1")

    assert shown.file is not None
    assert (shown.file.name, shown.file.data) == ("2026-0042-1.jpg", cabinet.files["e1"])


async def test_evidence_that_is_gone_lets_the_chat_go_on(
    sender: Sender, post: Post, bo: Phone
) -> None:
    params = {"caption": "Bild", "evidence": "e1", "filename": "x.jpg"}
    row = await post.put(bo.id, "sendPhoto", params=params)
    await post.put(bo.id, text="sedan")

    async with turning(sender):
        await bo.sees("sedan")

    assert (await post.state(row))[0] == "failed"


async def test_a_full_disk_does_not_send_a_message_again_and_again(
    sender: Sender, post: Post, world: World, anna: Phone, clock: Clock
) -> None:
    """What Telegram has answered is kept until it can be written down."""
    row = await post.put(anna.id, text="en gång")
    record, tries = sender._record, 0

    async def full(*args: Any) -> None:
        nonlocal tries
        tries += 1
        if tries <= 3:
            raise StorageFullError("no room")
        await record(*args)

    sender._record = full  # type: ignore[assignment, method-assign]

    async with turning(sender):
        await anna.sees("en gång")
        while (await post.state(row))[0] == "waiting":
            clock.forward(timedelta(seconds=2))

    assert sent_texts(world) == ["en gång"]


async def test_the_emergency_way_needs_no_storage_and_tells_the_pace(
    sender: Sender, anna: Phone, database: Database
) -> None:
    await database.close()

    card = ("sendMessage", {"chat_id": anna.id, "text": "Ring 112"})
    contact = (
        "sendContact",
        {"chat_id": anna.id, "phone_number": "112", "first_name": "112"},
    )
    ids = await sender.emergency(anna.id, [card, contact])

    assert ids == [shown.message_id for shown in anna.chat if not shown.mine]
    assert len(sender._pace._sent) == 2


async def test_the_emergency_way_leaves_to_the_outbox_what_it_could_not_send(
    sender: Sender, anna: Phone, world: World
) -> None:
    world.weather.fail_next("sendMessage", "drop")

    ids = await sender.emergency(anna.id, [("sendMessage", {"chat_id": anna.id, "text": "112"})])

    assert ids == [None]


async def test_a_courtesy_that_fails_is_nothing(sender: Sender, world: World) -> None:
    async with turning(sender):
        sender.aside("answerCallbackQuery", {"callback_query_id": "old"})
        await until(world, lambda: bool(world.calls))


async def test_stopping_finishes_what_is_under_way(
    sender: Sender, post: Post, world: World, anna: Phone, clock: Clock
) -> None:
    world.weather.slow(30)
    row = await post.put(anna.id, text="sista")
    stop = asyncio.Event()
    task = asyncio.create_task(sender.run(stop))
    await until(world, lambda: bool(sent_texts(world)))

    stop.set()
    clock.forward(timedelta(seconds=31))
    await asyncio.wait_for(task, 10)

    assert (await post.state(row))[0] == "sent"


async def test_a_storage_that_fails_does_not_end_the_loop(
    sender: Sender, post: Post, anna: Phone
) -> None:
    launch, failures = sender._launch, 0

    async def failing() -> timedelta:
        nonlocal failures
        failures += 1
        if failures < 3:
            raise StorageFullError("no room")
        return await launch()

    sender._launch = failing  # type: ignore[method-assign]
    await post.put(anna.id, text="till slut")

    async with turning(sender):
        await anna.sees("till slut")
