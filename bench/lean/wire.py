"""HTTP/1.1 over a raw protocol, as much of it as a Bot API's clients speak.

A body has its length in the head (a chunked one is refused); what follows on a connection waits
until the answer is out, since the clients don't pipeline.
"""

import asyncio
import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

Json = dict[str, Any]
Reply = Callable[[bytes], None]
Answer = Callable[[str, bytes, bytes, Reply], None]  #: method, head, body, where the result goes

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_KIND = re.compile(rb"\r\ncontent-type: *([^\r]+)", re.IGNORECASE)
_BOUNDARY = re.compile(rb'boundary="?([^";]+)')
_FIELD = re.compile(rb'name="?([^";\r]+)"?')
_HEAD_ENDS = b"\r\n\r\n"
_REFUSED = b"HTTP/1.1 411 Length Required\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


class Wire(asyncio.Protocol):
    """One connection of a bot."""

    def __init__(self, answer: Answer, *, delay: float) -> None:
        self._answer = answer
        self._delay = delay
        self._loop = asyncio.get_running_loop()
        self._buffer = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, _error: Exception | None) -> None:
        self._transport = None

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(_HEAD_ENDS)) >= 0:
            head = self._buffer[:end]
            length = _LENGTH.search(head)
            if length is None and b"\r\ntransfer-encoding:" in head.lower():
                self._write(_REFUSED)
                return
            begin = end + len(_HEAD_ENDS)
            whole = begin + (int(length[1]) if length else 0)
            if len(self._buffer) < whole:
                return
            body, self._buffer = self._buffer[begin:whole], self._buffer[whole:]
            path = head.split(b" ", 2)[1].decode()
            self._answer(path.rpartition("/")[2], head, body, self._reply)

    def _reply(self, result: bytes) -> None:
        """Say `ok` with a result, after the time that the way takes."""
        length = len(result) + 22
        answer = (
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
            b'Content-Length: %d\r\n\r\n{"ok":true,"result": %b}' % (length, result)
        )
        if self._delay:
            self._loop.call_later(self._delay, self._write, answer)
        else:
            self._write(answer)

    def _write(self, answer: bytes) -> None:
        if self._transport is not None:
            self._transport.write(answer)


def params(head: bytes, body: bytes) -> Json:
    """Read a call's parameters, in whichever form they came."""
    if not body:
        return {}
    kind = _KIND.search(head)
    if kind is None or kind[1].startswith(b"application/x-www-form"):
        return dict(parse_qsl(body.decode(), keep_blank_values=True))
    if kind[1].startswith(b"application/json"):
        found: Json = json.loads(body)
        return found
    return _parts(kind[1], body)


def _parts(kind: bytes, body: bytes) -> Json:
    """Read the fields of a multipart body; files are left where they are."""
    boundary = _BOUNDARY.search(kind)
    if boundary is None:
        return {}
    fields: Json = {}
    for part in body.split(b"--" + boundary[1]):
        head, _, content = part.partition(_HEAD_ENDS)
        name = _FIELD.search(head)
        if name is not None and b"filename" not in head:
            fields[name[1].decode()] = content.removesuffix(b"\r\n").decode()
    return fields
