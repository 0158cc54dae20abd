"""What becomes of a message: delivered, refused, changed, deleted, given up, or left for later."""

import asyncio
from datetime import timedelta
from typing import Any

from bot.clock import Clock
from bot.sandbox import Phone, World
from bot.telegram.sender import Sender
from flows.messages import Priority
from storage import alerts
from storage.database import Database
from storage.errors import StorageFullError
from tests.bot.telegram.conftest import Post, turning, until
from tests.bot.telegram.sending.conftest import Cabinet, Office, sent_texts


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
    record, tries = sender._records.write, 0

    async def full(*args: Any) -> None:
        nonlocal tries
        tries += 1
        if tries <= 3:
            raise StorageFullError("no room")
        await record(*args)

    sender._records.write = full  # type: ignore[assignment, method-assign]

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
    sender: Sender, post: Post, anna: Phone, clock: Clock
) -> None:
    launch, failures = sender._launch, 0

    async def failing() -> timedelta:
        nonlocal failures
        failures += 1
        if failures < 3:
            asyncio.get_running_loop().call_later(0.02, clock.forward, timedelta(seconds=1))
            raise StorageFullError("no room")
        return await launch()

    sender._launch = failing  # type: ignore[method-assign]
    await post.put(anna.id, text="till slut")

    async with turning(sender):
        await anna.sees("till slut")


async def test_an_alert_that_was_changed_before_it_went_out_goes_as_changed(
    sender: Sender, post: Post, bo: Phone, office: Office, world: World
) -> None:
    """It must not ask for what is done; and what is done makes no sound."""
    await office.raises("a1")
    alert = await post.put(
        bo.id, text="Kvittera", alert="a1", params={"again": "(Kan vara upprepat.)"}, priority=1
    )
    change = {"chat_id": bo.id, "text": "Anna kvitterade"}
    await post.put(bo.id, "editMessageText", params=change, edit_of=alert, priority=7)

    async with turning(sender):
        shown = await bo.sees("Anna kvitterade")
        await until(world, lambda: world.calls[-1].method == "editMessageText")

    assert shown.silent
    assert [one.text for one in bo.everything if not one.mine] == ["Anna kvitterade"]
