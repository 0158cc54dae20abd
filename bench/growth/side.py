"""One size at work: a Bot API, the real process, and whoever speaks with it."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from bench.growth.stock import Stock
from bench.lean.api import Api
from bench.lean.people import buttons_of, message
from bench.process import Process

Json = dict[str, Any]
_LOOK = 0.2  # seconds between looks
_PATIENCE = 60.0  # seconds for an answer before a run has failed


@dataclass(frozen=True, slots=True)
class Heard:
    """A message of the bot's, new or changed, and when it came."""

    message: Json
    is_new: bool
    at: float

    @property
    def buttons(self) -> dict[str, str]:
        """Give what stands behind each button, by its action."""
        rows = self.message["reply_markup"]["inline_keyboard"]
        data = [button.get("callback_data", "") for row in rows for button in row]
        return {one.rpartition(":")[2]: one for one in data}


Wanted = Callable[[Heard], bool]


@dataclass(slots=True)
class Side:
    """One size."""

    stock: Stock
    api: Api = field(default_factory=lambda: Api(first=time.time_ns() // 10**6))
    process: Process | None = None
    updates: int = 0
    arguments: Sequence[str] = ("--no-pace",)
    _url: str = ""
    _server: asyncio.Server | None = None
    _ears: dict[int, list[tuple[Wanted, asyncio.Future[Heard]]]] = field(default_factory=dict)

    async def listen(self) -> None:
        """Let the Bot API listen."""
        self._server, self._url = await self.api.listen()
        self.api.hears = self._hears

    async def start(self) -> tuple[float, float]:
        """Start the process while somebody waits; give the seconds to ready and to the answer."""
        folder = self.stock.config.parent
        (folder / "output.log").unlink(missing_ok=True)
        wrong = folder / "clock"
        # Its evening is when it was filled: nothing is overdue since.
        wrong.write_text(str((self.stock.now - datetime.now(UTC)).total_seconds()))
        ready = asyncio.get_running_loop().create_future()
        self.api.on_poll = lambda: ready.set_result(time.perf_counter())
        stranger = 10_000_000_000 + time.time_ns() // 1000 % 10**9
        answered = self.hear(stranger, lambda heard: heard.is_new)
        began = time.perf_counter()
        self.process = Process(
            "bench.serve",
            ["--config", "config.toml", "--clock", str(wrong), *self.arguments],
            folder=folder,
            env={"TRYGGBOT_TELEGRAM__BASE_URL": self._url},
        )
        self._send(message({"id": stranger, "is_bot": False, "first_name": "X"}, "hej"))
        async with asyncio.timeout(_PATIENCE):
            return await ready - began, (await answered).at - began

    def stop(self) -> None:
        """Stop the process."""
        if self.process is not None:
            self.process.stop()
            self.process = None

    def close(self) -> None:
        """Stop the process, and listen no more."""
        self.stop()
        if self._server is not None:
            self._server.close()

    @property
    def is_at_rest(self) -> bool:
        """Say whether it has looked its database over since it was started."""
        log = self.stock.config.parent / "output.log"
        return "kept_house" in log.read_text()

    async def rests(self) -> None:
        """Wait until the house is kept."""
        while not self.is_at_rest:  # noqa: ASYNC110 - a log can only be looked at
            await asyncio.sleep(_LOOK)

    def hear(self, chat: int, wanted: Wanted) -> "asyncio.Future[Heard]":
        """Listen for what comes into a chat."""
        future: asyncio.Future[Heard] = asyncio.get_running_loop().create_future()
        self._ears.setdefault(chat, []).append((wanted, future))
        return future

    async def writes(self, chat: int, words: str, wanted: Wanted) -> tuple[float, Heard]:
        """Write something; give the seconds to what is wanted, and that."""
        return await self._act(chat, message(_who(chat), words), wanted)

    async def presses(
        self, chat: int, seen: Heard, action: str, wanted: Wanted
    ) -> tuple[float, Heard]:
        """Press a button below a message; give the seconds to what is wanted, and that."""
        tap = {"id": f"{chat}{time.monotonic_ns()}", "from": _who(chat), "chat_instance": "1"}
        query = {**tap, "data": seen.buttons[action], "message": seen.message}
        return await self._act(chat, {"callback_query": query}, wanted)

    async def _act(self, chat: int, content: Json, wanted: Wanted) -> tuple[float, Heard]:
        heard = self.hear(chat, wanted)
        began = time.perf_counter()
        self._send(content)
        async with asyncio.timeout(_PATIENCE):
            found = await heard
        return found.at - began, found

    def _send(self, content: Json) -> None:
        self.updates += 1
        self.api.send(content)

    def _hears(self, letter: Json, markup: Any, is_new: bool) -> None:  # noqa: FBT001 - an ear
        ears = self._ears.get(letter["chat"]["id"])
        if not ears:
            return
        whole = {**letter, "reply_markup": {"inline_keyboard": buttons_of(markup)}}
        heard = Heard(whole, is_new, time.perf_counter())
        for ear in ears.copy():
            wanted, future = ear
            if wanted(heard):
                ears.remove(ear)
                future.set_result(heard)


def _who(chat: int) -> Json:
    return {"id": chat, "is_bot": False, "first_name": f"P{chat}"}
