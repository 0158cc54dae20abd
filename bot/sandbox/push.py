"""The webhook's side of Telegram: updates pushed one after the other, until each is taken."""

import asyncio
from datetime import timedelta

import httpx

from bot.sandbox.updates import Webhook
from bot.sandbox.world import World

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 — the header's name
PATIENCE = 20  # seconds for an answer
FIRST_RETRY = timedelta(seconds=1)
LAST_RETRY = timedelta(seconds=60)


async def push_updates(world: World, closing: asyncio.Event) -> None:
    """Push while there is a webhook; what isn't answered with 2xx comes again."""
    ending = asyncio.ensure_future(closing.wait())
    work = asyncio.ensure_future(_push(world))
    await asyncio.wait([ending, work], return_when=asyncio.FIRST_COMPLETED)
    for task in (ending, work):
        task.cancel()
    results = await asyncio.gather(ending, work, return_exceptions=True)
    for result in results:
        if isinstance(result, Exception):
            raise result


async def _push(world: World) -> None:
    retry = FIRST_RETRY
    await world.changed.wait_for(lambda: _ready(world))  # most worlds never have a webhook
    async with httpx.AsyncClient(timeout=PATIENCE, trust_env=False) as client:
        while True:
            hook = await world.changed.wait_for(lambda: _ready(world))
            if await _push_first(world, hook, client):
                retry = FIRST_RETRY
            else:
                await world.clock.wait(None, world.clock.now() + retry)
                retry = min(2 * retry, LAST_RETRY)


def _ready(world: World) -> Webhook | None:
    hook = world.queue.webhook
    return hook if hook.url and world.queue.waiting() and not world.weather.is_dead else None


async def _push_first(world: World, hook: Webhook, client: httpx.AsyncClient) -> bool:
    update = world.queue.waiting()[0]
    headers = {SECRET_HEADER: hook.secret} if hook.secret else {}
    try:
        response = await client.post(hook.url, json=update, headers=headers)
    except httpx.HTTPError:
        return _failed(world, hook, "Connection failed")
    if not response.is_success:
        reason = f"Wrong response from the webhook: {response.status_code}"
        return _failed(world, hook, f"{reason} {response.reason_phrase}")
    world.queue.confirm(update["update_id"] + 1)
    await _answer_in_response(world, response)
    return True


def _failed(world: World, hook: Webhook, reason: str) -> bool:
    hook.error_at = world.clock.now()
    hook.error = reason
    world.changed.notify()
    return False


async def _answer_in_response(world: World, response: httpx.Response) -> None:
    """Do what the webhook's answer asks for, as Telegram allows; nobody hears how it went."""
    if response.headers.get("content-type", "").startswith("application/json"):
        body = response.json()
        if isinstance(body, dict) and isinstance(body.get("method"), str):
            given = {name: value for name, value in body.items() if name != "method"}
            await world.answer(body["method"], given)
