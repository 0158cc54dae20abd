"""The line to Telegram: calls by method and parameters, files down and up, errors of the library.

The library does the requests and knows the errors; what is asked stays raw JSON, so that an update
is kept as it came. Tokens and parameters never reach a log: the library's loggers are silenced.
"""

import warnings
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, BinaryIO

import httpx
from telegram import Bot, InputFile
from telegram.error import InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

POLL_SECONDS = 25  # how long Telegram may hold a poll
_CONNECTIONS = 32
_TIMEOUT = 20.0  # seconds for an answer
_CONNECT = 5.0
_UPLOAD = 120.0
_CHUNK = 64 * 1024
# `do_api_request` warns for methods that have a function of their own; raw is what we want.
warnings.filterwarnings("ignore", message="Please use 'Bot")

__all__ = ["InvalidToken", "Line", "NetworkError", "RetryAfter", "TelegramError"]


class Line:
    """One bot's line."""

    def __init__(self, token: str, base_url: str) -> None:
        self._bot = Bot(
            token,
            base_url=f"{base_url}/bot",
            base_file_url=f"{base_url}/file/bot",
            request=_request(_CONNECTIONS),
            get_updates_request=_request(2),
        )
        self._files = f"{base_url}/file/bot{token}"
        self._http = httpx.AsyncClient(timeout=httpx.Timeout(_TIMEOUT, connect=_CONNECT))

    async def open(self) -> None:
        """Prepare the connections; asks Telegram nothing."""
        for request in self._bot._request:  # noqa: SLF001 - initialize() would call getMe
            await request.initialize()

    async def close(self) -> None:
        """Hang up."""
        for request in self._bot._request:  # noqa: SLF001 - the counterpart of open()
            await request.shutdown()
        await self._http.aclose()

    async def call(
        self, method: str, params: Mapping[str, Any], *, timeout: float = _TIMEOUT
    ) -> Any:
        """Call a method; give the raw result.

        Raises:
            TelegramError: as the library does.

        """
        return await self._bot.do_api_request(
            method,
            api_kwargs=dict(params),
            read_timeout=timeout,
            write_timeout=_TIMEOUT,
            connect_timeout=_CONNECT,
            pool_timeout=_CONNECT,
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
        given = InputFile(content, filename=filename, read_file_handle=False)
        return await self._bot.do_api_request(
            method,
            api_kwargs={**params, field: given},
            read_timeout=_UPLOAD,
            write_timeout=_UPLOAD,
            connect_timeout=_CONNECT,
            pool_timeout=_CONNECT,
        )

    @asynccontextmanager
    async def download(self, file_id: str) -> AsyncIterator[AsyncIterator[bytes]]:
        """Give a file's content piece by piece.

        Raises:
            TelegramError: if Telegram won't say where it is ("file is too big" among them).
            NetworkError: if it breaks off.

        """
        found = await self.call("getFile", {"file_id": file_id})
        path = str(found.get("file_path", ""))
        try:
            async with self._http.stream("GET", f"{self._files}/{path}") as answer:
                if answer.status_code != httpx.codes.OK:
                    raise NetworkError(f"the file's address answered {answer.status_code}")
                yield answer.aiter_bytes(_CHUNK)
        except httpx.HTTPError as error:
            raise NetworkError(type(error).__name__) from None


def _request(connections: int) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=connections,
        read_timeout=_TIMEOUT,
        write_timeout=_TIMEOUT,
        connect_timeout=_CONNECT,
        pool_timeout=_CONNECT,
        http_version="1.1",
    )
