"""The line to Telegram: calls by method and parameters, files down and up, errors of the library.

1. The library does the requests and knows the errors; what is asked stays raw JSON, so that an
   update is kept as it came.
2. Whether a failed call may have been carried out is what matters to whoever sends: `NotSentError`
   says that it was not.
3. Tokens and parameters never reach a log: the libraries' loggers are silenced here, whatever the
   rest of the process does with its logging.
"""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Any, BinaryIO, Self

import httpx
from telegram import Bot, InputFile
from telegram.error import InvalidToken, NetworkError, TelegramError, TimedOut
from telegram.request import HTTPXRequest, RequestData

POLL_SECONDS = 25  # how long Telegram may hold a poll
_CONNECTIONS = 64  # more than the sender, the fetcher and those that nothing depends on together
_TIMEOUT = 20.0  # seconds for an answer
_CONNECT = 5.0
_UPLOAD = 120.0
_SLACK = 12.0  # for getting a connection and opening it, and a little more
_CHUNK = 64 * 1024
_TALKATIVE = ("telegram", "httpx", "httpcore")

__all__ = ["FloodedError", "InvalidToken", "Line", "NetworkError", "NotSentError", "TelegramError"]


class FloodedError(TelegramError):
    """Telegram asks to wait: nothing was done. The library's own error warns of its own future."""

    def __init__(self, seconds: float) -> None:
        super().__init__("Flood control exceeded")
        self.seconds = seconds


class NotSentError(NetworkError):
    """The call never reached Telegram: there was no connection to send it over."""


class Line:
    """One bot's line; a context that hangs up at its end."""

    def __init__(self, token: str, base_url: str) -> None:
        for name in _TALKATIVE:
            logging.getLogger(name).setLevel(logging.WARNING)
        self._requests = (_request(2), _request(_CONNECTIONS))
        self._bot = Bot(
            token,
            base_url=f"{base_url}/bot",
            base_file_url=f"{base_url}/file/bot",
            get_updates_request=self._requests[0],
            request=self._requests[1],
        )
        self._files = f"{base_url}/file/bot{token}"
        self._http = httpx.AsyncClient(timeout=httpx.Timeout(_TIMEOUT, connect=_CONNECT))

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.close()

    async def open(self) -> None:
        """Prepare the connections; asks Telegram nothing."""
        for request in self._requests:
            await request.initialize()

    async def close(self) -> None:
        """Hang up."""
        for request in self._requests:
            await request.shutdown()
        await self._http.aclose()

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        *,
        timeout: float = _TIMEOUT,  # noqa: ASYNC109 - given on to the library, per phase
    ) -> Any:
        """Call a method; give the raw result.

        Raises:
            TelegramError: as the library does, or one of this module's.

        """
        return await self._ask(method, dict(params), timeout)

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
        return await self._ask(method, {**params, field: given}, _UPLOAD)

    async def _ask(self, method: str, params: dict[str, Any], seconds: float) -> Any:
        # The library warns when it is asked by name for a method that it has a function for; with
        # a trailing "_" it doesn't know the name, and makes the same address of it.
        try:
            # The library's times are for each piece; an answer that trickles must end too.
            async with asyncio.timeout(seconds + _SLACK):
                return await self._bot.do_api_request(
                    f"{method}_",
                    api_kwargs=params,
                    read_timeout=seconds,
                    write_timeout=seconds,
                    connect_timeout=_CONNECT,
                    pool_timeout=_CONNECT,
                )
        except TimeoutError:
            raise TimedOut from None

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
            # Not chained: the library's words hold the address, and with it the token.
            raise NetworkError(type(error).__name__) from None


class _Request(HTTPXRequest):
    """The library's request, which says more exactly what went wrong, and logs nothing."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *args: Any,
        **more: Any,
    ) -> tuple[int, bytes]:
        """Make the request."""
        try:
            status, body = await super().do_request(url, method, request_data, *args, **more)
        except NetworkError as error:
            if isinstance(error.__cause__, _BEFORE_SENDING):
                raise NotSentError(type(error.__cause__).__name__) from None
            raise
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            raise FloodedError(_wait(body))
        return status, body

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Read an answer; the library would write one that it can't read into its log."""
        try:
            answer = json.loads(payload.decode("utf-8", "replace"))
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            raise TelegramError("Invalid server response")
        return answer


_BEFORE_SENDING = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


def _wait(body: bytes) -> float:
    """Give the seconds that Telegram asks for; one if it doesn't say."""
    try:
        return max(0.0, float(json.loads(body)["parameters"]["retry_after"]))
    except (ValueError, KeyError, TypeError):
        return 1.0


def _request(connections: int) -> HTTPXRequest:
    return _Request(
        connection_pool_size=connections,
        read_timeout=_TIMEOUT,
        write_timeout=_TIMEOUT,
        connect_timeout=_CONNECT,
        pool_timeout=_CONNECT,
    )
