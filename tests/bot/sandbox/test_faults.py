"""Answers that break on their way, calls that nobody answers, and refusals of any kind."""

from typing import Any

import httpx
import pytest

from bot.sandbox import Phone, World
from tests.bot.sandbox.conftest import TOKEN, Client


async def hasty(client: Client, method: str, **params: Any) -> httpx.Response:
    """Call with little patience."""
    url = f"{client.url}/bot{TOKEN}/{method}"
    return await client.http.post(url, json=params, timeout=0.05)


async def test_a_silent_telegram_does_nothing_and_says_nothing(
    client: Client, world: World, anna: Phone
) -> None:
    world.weather.fail_next("sendMessage", "silent")

    with pytest.raises(httpx.ReadTimeout):
        await hasty(client, "sendMessage", chat_id=anna.id, text="Hej")

    assert not [shown for shown in anna.chat if shown.says("Hej")]


async def test_an_answer_that_stalls_is_of_an_act_that_is_done(
    client: Client, world: World, anna: Phone
) -> None:
    world.weather.fail_next("sendMessage", "stalled")

    with pytest.raises(httpx.ReadTimeout):
        await hasty(client, "sendMessage", chat_id=anna.id, text="Hej")

    await anna.sees("Hej")


async def test_an_answer_may_break_off_half_way(client: Client, world: World, anna: Phone) -> None:
    world.weather.fail_next("sendMessage", "torn")

    with pytest.raises(httpx.RemoteProtocolError):
        await client.raw("sendMessage", chat_id=anna.id, text="Hej")

    await anna.sees("Hej")


async def test_half_an_answer_may_pass_for_a_whole_one(
    client: Client, world: World, anna: Phone
) -> None:
    world.weather.fail_next("sendMessage", "truncated")

    answer = await client.raw("sendMessage", chat_id=anna.id, text="Hej")

    assert answer.status_code == 200
    with pytest.raises(ValueError, match=r"delimiter|value|Unterminated"):
        answer.json()
    await anna.sees("Hej")


async def test_a_refusal_comes_in_telegram_s_words(
    client: Client, world: World, anna: Phone
) -> None:
    world.weather.fail_next("sendMessage", "400 Bad Request: message is not modified")
    world.weather.fail_next("sendMessage", "429 Too Many Requests")
    same = {"chat_id": anna.id, "text": "Hej"}

    refused = await client.refusal("sendMessage", **same)
    flooded = await client.raw("sendMessage", **same)

    assert refused == (400, "Bad Request: message is not modified")
    assert flooded.status_code == 429
    assert "parameters" not in flooded.json(), "also how long to wait may be left unsaid"


async def test_all_that_goes_out_may_fail_while_updates_come(
    client: Client, world: World, anna: Phone
) -> None:
    world.weather.fails("out", "500")
    anna.types("är du där")

    assert await client.call("getUpdates")
    for _ in range(3):
        assert (await client.refusal("sendMessage", chat_id=anna.id, text="x"))[0] == 500
    world.weather.fails("out", None)
    assert await client.call("sendMessage", chat_id=anna.id, text="Hej")


async def test_the_page_sets_what_fails_and_shows_it(client: Client, world: World) -> None:
    ways = {"getUpdates": "502_html", "sendMessage": "429 Too Many Requests"}
    url = f"{client.url}/sandbox/weather"
    headers = {"Origin": client.url}

    said = await client.http.post(url, json={"fails": ways}, headers=headers)

    assert said.json()["weather"]["fails"] == {
        "getupdates": "502_html",
        "sendmessage": "429 Too Many Requests",
    }
    await client.http.post(url, json={"fails": {"getUpdates": None}}, headers=headers)
    assert list(world.weather.lasting()) == ["sendmessage"]
