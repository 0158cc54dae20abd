"""Connections that break: an HTTP protocol that can be told to hang up without an answer.

ASGI knows no such thing, so uvicorn's protocol gives the application its transport's `abort`.
"""

import asyncio
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

EXTENSION = "tryggbot.hang_up"


class BreakableProtocol(H11Protocol):
    """uvicorn's HTTP protocol, with `scope["extensions"]` holding a way to hang up."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.closed = asyncio.Event()
        inner = self.app

        async def app(scope: Any, receive: Any, send: Any) -> None:
            scope.setdefault("extensions", {})[EXTENSION] = self.transport.abort
            await inner(scope, receive, send)

        self.app = app

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell who waits for the end."""
        super().connection_lost(exc)
        self.closed.set()


class HangUp(Response):
    """No answer: the connection is closed, and the caller gets an error of its transport."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Close the connection, and wait until that is seen on this side too."""
        scope["extensions"][EXTENSION]()
        await gone(Request(scope, receive))


class Silence(Response):
    """No answer, and no end: the connection stays open until the caller has had enough."""

    def __init__(self, closing: asyncio.Event) -> None:
        super().__init__()
        self._closing = closing

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Wait until the caller has gone, or this side closes."""
        ends = [
            asyncio.ensure_future(gone(Request(scope, receive))),
            asyncio.ensure_future(self._closing.wait()),
        ]
        try:
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for end in ends:
                end.cancel()
        scope["extensions"][EXTENSION]()


class Half(Response):
    """Half of an answer: its length is told, and then the connection breaks."""

    def __init__(self, whole: Response) -> None:
        super().__init__()
        self._whole = whole

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send half, and close the connection."""
        await self._begin(send)
        await HangUp()(scope, receive, send)

    async def _begin(self, send: Send) -> None:
        whole = self._whole
        start = {"type": "http.response.start", "status": 200, "headers": whole.raw_headers}
        await send(start)
        half = bytes(whole.body[: len(whole.body) // 2])
        await send({"type": "http.response.body", "body": half, "more_body": True})


class Stalled(Half):
    """Half of an answer, and then nothing more comes."""

    def __init__(self, whole: Response, closing: asyncio.Event) -> None:
        super().__init__(whole)
        self._silence = Silence(closing)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send half, and go silent."""
        await self._begin(send)
        await self._silence(scope, receive, send)


async def gone(request: Request) -> None:
    """Return when the caller is no longer there."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
