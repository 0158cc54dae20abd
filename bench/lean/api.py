"""The methods: what the bot under test asks, and what it is told."""

import asyncio
import json
import time
from collections import Counter, OrderedDict
from collections.abc import Callable
from typing import Any

from bench.lean.wire import Reply, Wire, params

Json = dict[str, Any]
Hears = Callable[[Json, Any, bool], None]  #: a message, what hangs below it, whether it is new
TOKEN = "4242:AAsecret-of-the-bench-only-0123456789ab"  # noqa: S105 - no bot's
_MOST = 100  # updates in one answer: Telegram's
_ME = b'{"id":4242,"is_bot":true,"first_name":"Bench","username":"bench_bot"}'


class Api:
    """A queue of updates, and ears for what the bot says."""

    def __init__(self, *, first: int = 1000) -> None:
        self.hears: Hears = lambda _message, _markup, _new: None
        self.calls = Counter[str]()
        self.confirmed = 0  #: the highest number that the bot has told us it has
        self.on_poll: Callable[[], None] | None = None  #: told once, when the bot next asks
        self._queue = OrderedDict[int, bytes]()
        self._update = self._message = first  # a bot that was here before knows the lower ones
        self._waiting: tuple[Reply, int, asyncio.TimerHandle] | None = None
        self._is_telling = False
        self._methods: dict[str, Callable[[Json, Reply], None]] = {
            "getUpdates": self._get_updates,
            "sendMessage": self._says,
            "editMessageText": self._says,
            "getMe": lambda _given, reply: reply(_ME),
            "getWebhookInfo": lambda _given, reply: reply(b'{"url":""}'),
        }

    async def listen(self, *, delay: float = 0.0) -> tuple[asyncio.Server, str]:
        """Listen on a port of this machine's own; give the address."""
        loop = asyncio.get_running_loop()
        server = await loop.create_server(
            lambda: Wire(self.answer, delay=delay), "127.0.0.1", 0, backlog=512
        )
        return server, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"

    def answer(self, method: str, head: bytes, body: bytes, reply: Reply) -> None:
        """Answer one call; what nobody looks at isn't read."""
        self.calls[method] += 1
        if known := self._methods.get(method):
            known(params(head, body), reply)
        elif method.startswith("send"):
            reply(json.dumps(self._letter(params(head, body))).encode())
        else:
            reply(b"true")

    def send(self, content: Json) -> int:
        """Put an update of somebody's on the queue; give its number."""
        self._update += 1
        if "message" in content:
            who = content["message"]["from"]
            letter = self._letter({"chat_id": who["id"], "text": ""})
            content = {"message": {**letter, **content["message"]}}
        update = {"update_id": self._update, **content}
        self._queue[self._update] = json.dumps(update, ensure_ascii=False).encode()
        if self._waiting is not None and not self._is_telling:
            # What others do in this same instant comes along.
            self._is_telling = True
            asyncio.get_running_loop().call_soon(self._tell)
        return self._update

    def _get_updates(self, given: Json, reply: Reply) -> None:
        if self.on_poll is not None:
            told, self.on_poll = self.on_poll, None
            told()
        offset = int(given.get("offset") or 0)
        while self._queue and (first := next(iter(self._queue))) < offset:
            del self._queue[first]
            self.confirmed = first
        self._stop_waiting()
        timeout, limit = float(given.get("timeout") or 0), int(given.get("limit") or _MOST)
        if self._queue or not timeout:
            self._give(reply, limit)
            return
        ends = asyncio.get_running_loop().call_later(timeout, self._tell)
        self._waiting = (reply, limit, ends)

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            reply, _, ends = self._waiting
            ends.cancel()
            self._waiting = None
            reply(b"[]")

    def _tell(self) -> None:
        self._is_telling = False
        if self._waiting is not None:
            reply, limit, ends = self._waiting
            ends.cancel()
            self._waiting = None
            self._give(reply, limit)

    def _give(self, reply: Reply, limit: int) -> None:
        given = [one for one, _ in zip(self._queue.values(), range(limit), strict=False)]
        reply(b"[" + b",".join(given) + b"]")

    def _says(self, given: Json, reply: Reply) -> None:
        letter = self._letter(given)
        reply(json.dumps(letter).encode())
        self.hears(letter, given.get("reply_markup"), "message_id" not in given)

    def _letter(self, given: Json) -> Json:
        self._message += 1
        number, chat = given.get("message_id"), int(given.get("chat_id") or 0)
        return {
            "message_id": int(number or self._message),
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private", "first_name": f"P{chat}"},
            "text": given.get("text", ""),
        }
