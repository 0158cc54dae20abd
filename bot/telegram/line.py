"""The line to Telegram: calls by method and parameters, files down and up, errors of the library.

1. The library knows the errors; what is asked and answered stays raw JSON, so that an update is
   kept as it came.
2. Tokens and parameters never reach a log: the libraries' loggers are silenced here, whatever the
   rest of the process does with its logging.
"""

import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, BinaryIO, Self

from telegram.error import InvalidToken, NetworkError, TelegramError

from bot.telegram.wire import FloodedError, Given, NotSentError, Upload, Wire

POLL_SECONDS = 25  # how long Telegram may hold a poll
_CONNECTIONS = 64  # more than poll, sender, fetcher and those that nothing depends on together
_TIMEOUT = 20.0  # seconds for an answer
_UPLOAD = 120.0
_TALKATIVE = ("telegram", "aiohttp")

__all__ = ["FloodedError", "InvalidToken", "Line", "NetworkError", "NotSentError", "TelegramError"]


class Line:
    """One bot's line; a context that hangs up at its end."""

    def __init__(self, token: str, base_url: str, *, patience: float = _TIMEOUT) -> None:
        for name in _TALKATIVE:
            logging.getLogger(name).setLevel(logging.WARNING)
        self._wire = Wire(base_url, connections=_CONNECTIONS, seconds=patience)
        self._patience = patience
        self._methods = f"{base_url}/bot{token}"
        self._files = f"{base_url}/file/bot{token}"

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.close()

    async def open(self) -> None:
        """Prepare the connections; asks Telegram nothing."""
        await self._wire.initialize()

    async def close(self) -> None:
        """Hang up."""
        await self._wire.shutdown()

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        *,
        timeout: float | None = None,  # noqa: ASYNC109 - given on to the client
    ) -> Any:
        """Call a method; give the raw result.

        Raises:
            TelegramError: as the library does, or one of `wire`'s.

        """
        return await self._ask(
            method, Given(params), self._patience if timeout is None else timeout
        )

    async def get_me(self) -> dict[str, Any]:
        """Ask who this bot is."""
        me: dict[str, Any] = await self.call("getMe", {})
        return me

    async def upload(
        self,
        method: str,
        params: Mapping[str, Any],
        *,
        field: str,
        filename: str,
        content: BinaryIO,
    ) -> Any:
        """Call a method with a file, read as it is sent, never whole in memory."""
        given = Given(params, Upload(field, filename, content))
        return await self._ask(method, given, _UPLOAD)

    async def _ask(self, method: str, given: Given, seconds: float) -> Any:
        return await self._wire.ask(f"{self._methods}/{method}", given, seconds=seconds)

    @asynccontextmanager
    async def download(self, file_id: str) -> AsyncIterator[AsyncIterator[bytes]]:
        """Give a file's content piece by piece.

        Raises:
            TelegramError: if Telegram won't say where it is ("file is too big" among them).
            NetworkError: if it breaks off.

        """
        found = await self.call("getFile", {"file_id": file_id})
        path = str(found.get("file_path", ""))
        async with self._wire.stream(f"{self._files}/{path}") as pieces:
            yield pieces
