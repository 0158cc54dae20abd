"""A sandbox at work, a clock that only the test moves on, and a client that hides nothing."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from bot.clock import Clock
from bot.sandbox import Phone, Running, World, serve

TOKEN = "7000000001:for-the-tests"


class Client:
    """A caller of the Bot API that gives the answers as they come."""

    def __init__(self, http: httpx.AsyncClient, url: str, token: str = TOKEN) -> None:
        self.http = http
        self.url = url
        self.token = token

    async def raw(self, method: str, **params: Any) -> httpx.Response:
        """Call with a JSON body; give the response."""
        url = f"{self.url}/bot{self.token}/{method}"
        return await self.http.post(url, json=params)

    async def call(self, method: str, **params: Any) -> Any:
        """Call, and give the result; fail if there is none."""
        answer = (await self.raw(method, **params)).json()
        assert answer["ok"], answer
        return answer["result"]

    async def refusal(self, method: str, **params: Any) -> tuple[int, str]:
        """Call, and give the code and the words of the refusal."""
        response = await self.raw(method, **params)
        answer = response.json()
        assert not answer["ok"], answer
        assert response.status_code == answer["error_code"]
        return answer["error_code"], answer["description"]

    async def updates(self, **params: Any) -> list[Any]:
        """Fetch updates, and confirm them."""
        found: list[Any] = await self.call("getUpdates", **params)
        if found:
            await self.call("getUpdates", offset=found[-1]["update_id"] + 1, timeout=0)
        return found


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def world(clock: Clock) -> World:
    return World(token=TOKEN, clock=clock)


@pytest.fixture
async def running(world: World) -> AsyncIterator[Running]:
    running = await serve(world, port=0)
    yield running
    await running.close()


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    # Only plain HTTP is spoken here, and reading the machine's certificates takes a while.
    async with httpx.AsyncClient(timeout=20, trust_env=False, verify=False) as http:  # noqa: S501
        yield http


@pytest.fixture
def client(http: httpx.AsyncClient, running: Running) -> Client:
    return Client(http, running.url)


@pytest.fixture
def anna(world: World) -> Phone:
    """Anna, who has started the bot; it has already heard of that."""
    phone = world.phone(2001, "Anna", "Ek")
    phone.start()
    world.queue.confirm(-1)
    world.queue.confirm(world.queue.waiting()[-1]["update_id"] + 1)
    return phone
