"""The webhook: updates pushed with the secret, in order, until each is taken."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.clock import Clock
from bot.sandbox import Phone, World
from bot.sandbox.changes import Changes
from tests.bot.sandbox.conftest import Client


class Receiver:
    """A bot's end of a webhook, that answers as it is told."""

    def __init__(self) -> None:
        self.got: list[tuple[str | None, Any]] = []
        self.answers: list[Response] = []
        self.changed = Changes()
        self.url = ""

    async def __call__(self, request: Request) -> Response:
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        self.got.append((secret, await request.json()))
        self.changed.notify()
        return self.answers.pop(0) if self.answers else Response()

    async def has(self, count: int) -> None:
        """Wait until so many pushes have come."""
        await asyncio.wait_for(self.changed.wait_for(lambda: len(self.got) >= count), 10)


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = Starlette(routes=[Route("/hook", receiver.__call__, methods=["POST"])])
    bound = socket.create_server(("127.0.0.1", 0))
    receiver.url = f"http://127.0.0.1:{bound.getsockname()[1]}/hook"
    config = uvicorn.Config(app, ws="none", loop="none", lifespan="off", log_config=None)
    server = _Server(config)
    task = asyncio.create_task(server.serve(sockets=[bound]))
    yield receiver
    server.should_exit = True
    await task


async def test_updates_are_pushed_in_order_with_the_secret(
    client: Client, anna: Phone, receiver: Receiver, world: World
) -> None:
    anna.types("ett")
    anna.types("två")

    await client.call("setWebhook", url=receiver.url, secret_token="hush_1")

    await receiver.has(2)
    assert [(secret, update["message"]["text"]) for secret, update in receiver.got] == [
        ("hush_1", "ett"),
        ("hush_1", "två"),
    ]
    await world.changed.wait_for(lambda: not world.queue.waiting() or None)
    info = await client.call("getWebhookInfo")
    assert info["pending_update_count"] == 0


async def test_what_is_not_taken_comes_again_and_is_told(
    client: Client, anna: Phone, receiver: Receiver, clock: Clock, world: World
) -> None:
    receiver.answers = [Response(status_code=503)]
    await client.call("setWebhook", url=receiver.url)
    anna.types("ett")
    await receiver.has(1)
    await world.changed.wait_for(lambda: world.queue.webhook.error)
    info = await client.call("getWebhookInfo")

    clock.forward(timedelta(seconds=5))

    await receiver.has(2)
    assert info["last_error_message"] == (
        "Wrong response from the webhook: 503 Service Unavailable"
    )
    assert info["pending_update_count"] == 1
    assert receiver.got[0] == receiver.got[1]


async def test_an_answer_may_hold_a_call(client: Client, anna: Phone, receiver: Receiver) -> None:
    receiver.answers = [JSONResponse({"method": "sendMessage", "chat_id": anna.id, "text": "Hej"})]
    await client.call("setWebhook", url=receiver.url)

    anna.types("ett")

    await anna.sees("Hej")


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        (
            {"url": "http://example.org/hook"},
            "bad webhook: An HTTPS URL must be provided for webhook",
        ),
        (
            {"url": "https://example.org", "secret_token": "å"},
            "secret token contains unallowed characters",
        ),
        ({"url": "https://example.org", "secret_token": "a" * 257}, "secret token is too long"),
    ],
)
async def test_a_bad_webhook_is_refused(
    client: Client, params: dict[str, str], reason: str
) -> None:
    assert await client.refusal("setWebhook", **params) == (400, f"Bad Request: {reason}")


async def test_pending_updates_may_be_dropped(client: Client, anna: Phone) -> None:
    anna.types("ett")

    await client.call("deleteWebhook", drop_pending_updates=True)

    assert await client.call("getUpdates") == []
