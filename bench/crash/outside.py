"""The other way to reach people: an endpoint that takes what Apprise brings, as JSON."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


class Outside:
    """Takes calls and keeps what they say; each is an instant at which one may kill."""

    def __init__(self, passes: Callable[[str, str], None]) -> None:
        self.taken: list[dict[str, Any]] = []
        self.url = ""
        self._passes = passes
        self._server: asyncio.Server | None = None

    async def open(self) -> None:
        """Listen on a port of this machine's own."""
        self._server = await asyncio.start_server(self._take, "127.0.0.1", 0)
        self.url = f"json://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/calls"

    async def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
            length = int(head.partition("content-length:")[2].partition("\r\n")[0])
            body = await reader.readexactly(length)
            self._passes("outside", "arrives")
            self.taken.append(json.loads(body))
            self._passes("outside", "acted")
            writer.write(_ANSWER)
            await writer.drain()
            self._passes("outside", "answered")
        except (OSError, ValueError, asyncio.IncompleteReadError):
            pass  # whoever called was killed meanwhile
        finally:
            writer.close()
