"""One HTTP request to Telegram, over aiohttp: the library's own client costs three times the work.

1. The library's `BaseRequest` reads the answer and makes typed errors of it.
2. Whether a failed call may have been carried out is what matters to whoever sends: `NotSentError`
   says that it was not.
3. No error names the address, which holds the token.
"""

import json
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from typing import Any, BinaryIO, cast
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
import certifi
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT = 5.0  # seconds to get a connection, and again to open it
_SLACK = 12.0  # for both, and a little more: an answer that trickles must end too
_KEEP = 55.0  # seconds that a connection may rest
_FILE = 3600.0  # seconds for a file: 20 MB over the slowest of lines, and no place held for ever
#: Seconds. Telegram is known to ask for 1 to 13,000; whatever says more is asked again after this.
LONGEST_WAIT = 14_400.0
_CHUNK = 64 * 1024

_BEFORE_SENDING = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)


class FloodedError(TelegramError):
    """Telegram asks to wait: nothing was done. The library's own error warns of its own future."""

    def __init__(self, seconds: float) -> None:
        super().__init__("Flood control exceeded")
        self.seconds = seconds


class NotSentError(NetworkError):
    """The call never reached Telegram: there was no connection to send it over."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file to send, read as it is sent."""

    field: str  #: the parameter's name
    filename: str
    content: BinaryIO


@dataclass(frozen=True, slots=True)
class Given:
    """What a call is given; the library's `RequestData` is made for its own objects."""

    params: Mapping[str, Any]
    upload: Upload | None = None


class Wire(BaseRequest):
    """The connections to one address."""

    def __init__(
        self, base_url: str, *, connections: int, seconds: float, file_seconds: float = _FILE
    ) -> None:
        self._base_url = base_url
        self._connections = connections
        self._seconds = seconds
        self._file_seconds = file_seconds
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Give the seconds for an answer."""
        return self._seconds

    async def initialize(self) -> None:
        """Prepare the connections; asks nobody anything."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=self._connections, keepalive_timeout=_KEEP, ssl=_trust(self._base_url)
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                # Answers are short: to compress them costs both sides more than it saves.
                headers={"Accept-Encoding": "identity", "User-Agent": "Tryggbot"},
                proxy=_proxy(self._base_url),
            )

    async def shutdown(self) -> None:
        """Hang up."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def ask(self, url: str, given: Given, *, seconds: float) -> Any:
        """Call a method; give its raw result.

        Raises:
            TelegramError: as the library does, or one of this module's.

        """
        return await self.post(url, cast("Any", given), read_timeout=seconds)

    async def do_request(  # noqa: PLR0917 - as the library has it
        self,
        url: str,
        method: str,
        request_data: RequestData | Given | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the total covers it
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - one for all
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - one for all
    ) -> tuple[int, bytes]:
        """Make the request.

        Raises:
            NotSentError: if it can't have reached Telegram.
            NetworkError: if that is not known.
            FloodedError: if Telegram asks to wait.

        """
        seconds = self._seconds if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        body = _body(request_data) if request_data is not None else {}
        try:
            async with self._open.request(method, url, timeout=_times(seconds), **body) as answer:
                status, content = answer.status, await answer.read()
        except Exception as error:
            raise _said(error) from None
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            raise FloodedError(_wait(content))
        return status, content

    @asynccontextmanager
    async def stream(self, url: str) -> AsyncIterator[AsyncIterator[bytes]]:
        """Give what stands at an address, piece by piece.

        Raises:
            NetworkError: if it isn't there, or breaks off.

        """
        times = aiohttp.ClientTimeout(
            total=self._file_seconds, connect=2 * CONNECT, sock_read=self._seconds
        )
        try:
            async with self._open.get(url, timeout=times) as answer:
                if answer.status != HTTPStatus.OK:
                    raise NetworkError(f"the file's address answered {answer.status}")
                yield answer.content.iter_chunked(_CHUNK)
        except (aiohttp.ClientError, TimeoutError) as error:
            raise _said(error) from None

    @property
    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            raise NotSentError("the line is not open")
        return self._session

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


def _body(given: RequestData | Given) -> dict[str, Any]:
    if isinstance(given, RequestData):
        return {"data": given.json_parameters}
    if given.upload is None:
        # JSON may hold half a surrogate pair; the bytes of a form may not.
        return {"json": given.params}
    form = aiohttp.FormData()
    for name, value in given.params.items():
        form.add_field(name, value if isinstance(value, str) else json.dumps(value))
    file = given.upload
    form.add_field(file.field, file.content, filename=file.filename)
    return {"data": form}


def _said(error: Exception) -> Exception:
    """Give what is told of a failure: never the client's own words, which hold the address."""
    if isinstance(error, TelegramError):
        return error
    if isinstance(error, _BEFORE_SENDING):
        return NotSentError(type(error).__name__)
    if isinstance(error, TimeoutError):
        return TimedOut()
    return NetworkError(type(error).__name__)


@cache
def _times(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(
        total=seconds + _SLACK, connect=2 * CONNECT, sock_connect=CONNECT, sock_read=seconds
    )


def _wait(body: bytes) -> float:
    """Give the seconds that Telegram asks for, within reason; one if it doesn't say."""
    try:
        seconds = float(json.loads(body)["parameters"]["retry_after"])
    except OverflowError:  # a number that is longer than any float
        return LONGEST_WAIT
    except (ValueError, KeyError, TypeError, RecursionError):
        return 1.0
    return min(max(0.0, seconds), LONGEST_WAIT)


def _proxy(url: str) -> str | None:
    """Give the proxy that the environment names: read once, for reading it costs a request's half.

    The proxy of an address on this machine is nobody.
    """
    where = urlsplit(url)
    found: Mapping[str, str] = getproxies()
    proxy = found.get(where.scheme)
    return None if proxy is None or proxy_bypass(where.hostname or "") else proxy


def _trust(url: str) -> ssl.SSLContext | bool:
    """Trust whom the system trusts, which knows a municipality's proxy; else whom browsers do."""
    if urlsplit(url).scheme != "https":
        return True
    context = ssl.create_default_context()
    if not context.cert_store_stats()["x509_ca"]:
        context.load_verify_locations(certifi.where())
    return context
