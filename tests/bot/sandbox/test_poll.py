"""getUpdates: what waits, what is confirmed, and who may fetch it."""

import asyncio
from datetime import timedelta
from typing import Any

import httpx

from bot.clock import Clock
from bot.sandbox import Phone, World
from bot.sandbox.updates import HOOKED, TERMINATED
from tests.bot.sandbox.conftest import Client


def _texts(updates: list[Any]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def _polling(world: World, client: Client, **params: Any) -> asyncio.Task[httpx.Response]:
    """Start a poll, and come back when it hangs."""
    before = len(world.calls)
    poll = asyncio.create_task(client.raw("getUpdates", timeout=50, **params))
    await world.changed.wait_for(lambda: len(world.calls) > before and world.queue.pollers == 1)
    return poll


async def test_what_is_not_confirmed_comes_again(client: Client, anna: Phone) -> None:
    for text in ("ett", "två", "tre"):
        anna.types(text)

    first = await client.call("getUpdates", limit=2)
    again = await client.call("getUpdates")
    rest = await client.call("getUpdates", offset=first[-1]["update_id"] + 1)

    assert _texts(first) == ["ett", "två"]
    assert _texts(again) == ["ett", "två", "tre"]
    assert _texts(rest) == ["tre"]
    assert _texts(await client.call("getUpdates")) == ["tre"]


async def test_a_negative_offset_keeps_only_the_last(client: Client, anna: Phone) -> None:
    for text in ("ett", "två", "tre"):
        anna.types(text)

    assert _texts(await client.call("getUpdates", offset=-1)) == ["tre"]
    assert _texts(await client.call("getUpdates")) == ["tre"]


async def test_a_long_poll_is_woken_by_an_update(client: Client, anna: Phone, world: World) -> None:
    poll = await _polling(world, client)

    anna.types("nu")

    assert _texts((await poll).json()["result"]) == ["nu"]


async def test_a_long_poll_ends_by_the_clock(
    client: Client, clock: Clock, world: World, anna: Phone
) -> None:
    poll = await _polling(world, client)

    clock.forward(timedelta(seconds=51))

    assert (await poll).json() == {"ok": True, "result": []}
    assert anna.chat, "nothing else has gone"


async def test_of_two_pollers_the_first_is_sent_away(
    client: Client, anna: Phone, world: World
) -> None:
    first = await _polling(world, client)
    second = asyncio.create_task(client.raw("getUpdates", timeout=50))

    refused = await first

    assert refused.status_code == 409
    assert refused.json()["description"] == f"Conflict: {TERMINATED}"
    anna.types("hej")
    assert _texts((await second).json()["result"]) == ["hej"]


async def test_a_poller_that_hangs_up_leaves_its_place(client: Client, world: World) -> None:
    poll = await _polling(world, client)

    poll.cancel()

    await world.changed.wait_for(lambda: world.queue.pollers == 0)


async def test_only_wanted_kinds_are_kept_from_then_on(client: Client, anna: Phone) -> None:
    sent = anna.types("ett")
    await client.call("getUpdates", allowed_updates=["edited_message", "hologram"])

    anna.types("två")
    anna.edits(sent.message_id, "ändrat")

    kinds = [min(update) for update in await client.call("getUpdates")]
    assert kinds == ["message", "edited_message"]
    await client.call("getUpdates", allowed_updates=[])
    anna.types("tre")
    assert len(await client.call("getUpdates")) == 3


async def test_updates_are_kept_for_24_hours(client: Client, anna: Phone, clock: Clock) -> None:
    anna.types("gammalt")
    clock.forward(timedelta(hours=24, seconds=1))
    anna.types("nytt")

    assert _texts(await client.call("getUpdates")) == ["nytt"]


async def test_with_a_webhook_nobody_polls(client: Client) -> None:
    await client.call("setWebhook", url="https://example.org/hook")

    assert await client.refusal("getUpdates") == (409, f"Conflict: {HOOKED}")
    await client.call("deleteWebhook")
    assert await client.call("getUpdates") == []


async def test_an_update_of_an_unheard_kind_comes_through(client: Client, world: World) -> None:
    world.push("hologram", {"id": 1})

    (update,) = await client.call("getUpdates")

    assert update["hologram"] == {"id": 1}
