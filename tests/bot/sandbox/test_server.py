"""The server starts on any free port, and stops at once whoever hangs on it."""

import asyncio

import httpx
import pytest

from bot.sandbox import World, serve
from bot.sandbox.server import LAST_WORDS
from tests.bot.sandbox.conftest import TOKEN, Client


async def test_closing_hangs_up_on_everybody_who_waits(
    world: World, http: httpx.AsyncClient
) -> None:
    running = await serve(world)
    client = Client(http, running.url)
    poll = asyncio.create_task(client.raw("getUpdates", timeout=50))
    await world.changed.wait_for(lambda: world.queue.pollers == 1)
    world.weather.slow(3600)
    slow = asyncio.create_task(client.raw("getMe"))
    await world.changed.wait_for(lambda: world.queue.pollers == 1)
    world.push("hologram", {})
    assert (await poll).status_code == 200

    async with http.stream("GET", f"{running.url}/sandbox/events") as stream:
        async with asyncio.timeout(LAST_WORDS / 2):
            await running.close()
        async for _ in stream.aiter_lines():
            pass
    with pytest.raises(httpx.TransportError):
        await slow


async def test_a_hanging_poll_does_not_delay_closing(world: World, http: httpx.AsyncClient) -> None:
    running = await serve(world)
    client = Client(http, running.url)
    poll = asyncio.create_task(client.raw("getUpdates", timeout=50))
    await world.changed.wait_for(lambda: world.queue.pollers == 1)

    async with asyncio.timeout(LAST_WORDS / 2):
        await running.close()

    with pytest.raises(httpx.RemoteProtocolError):
        await poll


async def test_a_world_may_be_served_again_on_the_same_port(
    world: World, http: httpx.AsyncClient
) -> None:
    first = await serve(world)
    world.phone(2001, "Anna").start()
    await first.close()
    with pytest.raises(httpx.ConnectError):
        await Client(http, first.url).raw("getMe")

    second = await serve(world, port=first.port)

    assert len(await Client(http, second.url).updates()) == 1
    with pytest.raises(OSError, match="in use"):
        await serve(world, port=second.port)
    await second.close()


async def test_only_this_machine_is_served(world: World) -> None:
    with pytest.raises(ValueError, match="loopback only"):
        await serve(world, host="0.0.0.0")  # noqa: S104 — what is refused


async def test_a_server_may_be_closed_before_it_has_served(world: World) -> None:
    running = await serve(world)

    await running.close()


async def test_a_hundred_calls_at_once_are_answered(world: World, http: httpx.AsyncClient) -> None:
    running = await serve(world)
    client = Client(http, running.url, TOKEN)
    anna = world.phone(2001, "Anna")
    anna.start()

    calls = [client.call("sendMessage", chat_id=anna.id, text=f"{n}") for n in range(100)]
    sent = await asyncio.gather(*calls)

    assert len({message["message_id"] for message in sent}) == 100
    await running.close()
