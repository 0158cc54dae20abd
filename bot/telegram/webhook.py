"""Telegram brings updates: kept first, then 200. Without the secret: 403, and nothing is read."""

import hmac
import json
from collections.abc import Callable, Sequence
from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.clock import Clock
from bot.logs import get
from bot.measures import Measures
from bot.telegram.keeping import Hook, is_update, keep_each, tell
from storage.database import Database

log = get(__name__)
HEADER = "x-telegram-bot-api-secret-token"
LARGEST = 1024 * 1024  # bytes; Telegram's updates are a few kilobytes


def route(
    path: str,
    database: Database,
    bot: str,
    *,
    secret: str,
    clock: Clock,
    measures: Measures,
    before: Hook,
    on_kept: Callable[[], None],
    on_unkept: Hook,
) -> Route:
    """Make the route for one bot."""
    expected = secret.encode()

    async def receive(request: Request) -> Response:
        shown = request.headers.get(HEADER, "").encode("latin-1", "replace")
        if not hmac.compare_digest(shown, expected):
            return PlainTextResponse("forbidden", status_code=403)
        update = await _read(request)
        if update is None:
            return PlainTextResponse("not an update", status_code=400)
        updates: Sequence[dict[str, Any]] = (update,)
        before(updates)
        try:
            broken = await keep_each(database, bot, updates, clock=clock, measures=measures)
        except Exception:  # storage is away, or worse: whoever wrote must hear of it
            log.exception("updates_not_kept")
            tell(on_unkept, updates)
            return PlainTextResponse("not kept", status_code=503)
        tell(on_unkept, broken)
        on_kept()
        return PlainTextResponse("kept")

    return Route(path, receive, methods=["POST"])


async def _read(request: Request) -> dict[str, Any] | None:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return None
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return update if is_update(update) else None
