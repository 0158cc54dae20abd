"""The weather: every way in which Telegram fails, as the caller meets it."""

import asyncio
from datetime import timedelta

import httpx
import pytest

from bot.clock import Clock
from bot.sandbox import Phone, World, serve
from bot.sandbox.weather import ALL_A_SECOND, CHAT_BURST
from tests.bot.sandbox.conftest import TOKEN, Client


async def test_a_dropped_call_is_not_done(client: Client, anna: Phone, world: World) -> None:
    world.weather.fail_next("sendMessage", "drop")

    with pytest.raises(httpx.RemoteProtocolError):
        await client.raw("sendMessage", chat_id=anna.id, text="Hej")

    assert "Hej" not in [shown.text for shown in anna.chat]
    assert world.calls[-1].status == 0
    await client.call("sendMessage", chat_id=anna.id, text="Hej")


async def test_a_lost_answer_is_done_all_the_same(
    client: Client, anna: Phone, world: World
) -> None:
    world.weather.fail_next("sendMessage", "lost")

    with pytest.raises(httpx.RemoteProtocolError):
        await client.raw("sendMessage", chat_id=anna.id, text="Hej")

    await anna.sees("Hej")


async def test_server_errors_come_as_often_as_told(
    client: Client, anna: Phone, world: World
) -> None:
    world.weather.fail_next("sendMessage", "500", times=2)
    world.weather.fail_next("*", "502_html")
    same = {"chat_id": anna.id, "text": "Hej"}

    assert await client.refusal("sendMessage", **same) == (500, "Internal Server Error")
    assert (await client.raw("getMe")).status_code == 502
    assert await client.refusal("sendMessage", **same) == (500, "Internal Server Error")
    html = await client.raw("getMe")
    assert html.json()["ok"]
    assert await client.call("sendMessage", **same)


async def test_when_dead_every_connection_breaks_and_comes_back(
    client: Client, world: World, anna: Phone
) -> None:
    poll = asyncio.create_task(client.raw("getUpdates", timeout=50))
    await world.changed.wait_for(lambda: world.queue.pollers == 1)

    world.weather.dead()

    with pytest.raises(httpx.RemoteProtocolError):
        await poll
    with pytest.raises(httpx.RemoteProtocolError):
        await client.raw("getMe")
    with pytest.raises(httpx.RemoteProtocolError):
        await client.http.get(f"{client.url}/file/bot{TOKEN}/documents/file_1.txt")
    state = await client.http.get(f"{client.url}/sandbox/state")
    assert state.json()["weather"]["dead"] is True, "the page still works"
    anna.types("är du där")
    world.weather.dead(on=False)
    assert len(await client.call("getUpdates")) == 1


async def test_a_flood_names_what_is_left_of_it(
    client: Client, anna: Phone, world: World, clock: Clock
) -> None:
    same = {"chat_id": anna.id, "text": "Hej"}
    world.weather.flood(30)

    answer = await client.raw("sendMessage", **same)

    assert answer.json() == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 30",
        "parameters": {"retry_after": 30},
    }
    assert await client.call("getUpdates") == []
    clock.forward(timedelta(seconds=20))
    assert (await client.refusal("sendMessage", **same))[1].endswith("after 10")
    clock.forward(timedelta(seconds=10))
    assert await client.call("sendMessage", **same)


async def test_a_flood_may_be_one_chat_s_alone(client: Client, anna: Phone, world: World) -> None:
    ove = world.phone(2002, "Ove")
    ove.start()

    world.weather.flood(30, chat=anna.id)

    assert (await client.refusal("sendMessage", chat_id=anna.id, text="x"))[0] == 429
    assert await client.call("sendMessage", chat_id=ove.id, text="x")


async def test_slow_is_by_the_clock(client: Client, clock: Clock, world: World) -> None:
    world.weather.slow(90)
    call = asyncio.create_task(client.call("getMe"))
    await asyncio.wait([call], timeout=0.05)
    assert not call.done()

    clock.forward(timedelta(seconds=90))

    assert (await call)["is_bot"]


async def test_with_limits_a_chat_takes_a_few_and_then_one_a_second(
    clock: Clock, http: httpx.AsyncClient
) -> None:
    world = World(token=TOKEN, clock=clock, limits=True)
    running = await serve(world)
    client, anna = Client(http, running.url), world.phone(2001, "Anna")
    anna.start()
    same = {"chat_id": anna.id, "text": "x"}

    codes = [(await client.raw("sendMessage", **same)).status_code for _ in range(CHAT_BURST + 1)]

    assert codes == [200] * CHAT_BURST + [429]
    assert (await client.refusal("sendMessage", **same))[1] == "Too Many Requests: retry after 1"
    clock.forward(timedelta(seconds=1))
    assert await client.call("sendMessage", **same)
    await running.close()


def test_with_limits_all_chats_together_take_thirty(clock: Clock) -> None:
    world = World(token=TOKEN, clock=clock, limits=True)
    phones = [world.phone(3000 + number, "Ove") for number in range(2 * ALL_A_SECOND)]
    for phone in phones:
        phone.start()
    assert world.limits is not None
    now = clock.now()

    waits = [world.limits.wait(phone.id, now=now) for phone in phones]

    assert waits == [0] * ALL_A_SECOND + [1] * ALL_A_SECOND
    assert world.limits.wait(3059, now=now + timedelta(seconds=1)) == 0
