"""The bot in a process of its own that kills itself, as a power cut would, at a chosen point.

Reads one order a line, forks a bot for it, and answers with its process id and then with how it
ended: "-9" for killed. Importing the bot takes longer than a story, so it is done once.

A point is a place ("commit", "call" or "chunk"), how many of them are passed over, and whether the
end comes before or after. Counting begins with the first update that brings something, or at once.
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.app import TEXTS, serve
from bot.cli.run import stopping
from bot.clock import Clock
from bot.config import Config
from bot.telegram.line import Line
from bot.telegram.wire import Given
from bot.texts import Texts
from storage.writer import Writer
from tests.journeys.conftest import Unhurried


@dataclass
class Killer:
    """Counts, and kills this process when it is time."""

    place: str
    left: int
    after: bool
    counting: bool

    def passes(self, place: str, *, after: bool) -> None:
        if not self.counting or place != self.place or after != self.after:
            return
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        self.left -= 1

    def watch(self) -> None:
        """Stand beside every commit, every call and every piece of a file."""
        self._watch_commits()
        self._watch_calls()
        self._watch_files()

    def _watch_commits(self) -> None:
        commit = Writer._commit

        async def watched(writer: Writer, group: Any) -> None:
            self.passes("commit", after=False)
            await commit(writer, group)
            self.passes("commit", after=True)

        Writer._commit = watched  # type: ignore[method-assign, assignment]

    def _watch_calls(self) -> None:
        ask = Line._ask

        async def watched(line: Line, method: str, given: Given, seconds: float) -> Any:
            if method == "getUpdates":
                result = await ask(line, method, given, seconds)
                self.counting = self.counting or bool(result)
                return result
            self.passes("call", after=False)
            result = await ask(line, method, given, seconds)
            self.passes("call", after=True)
            return result

        Line._ask = watched  # type: ignore[method-assign, assignment]

    def _watch_files(self) -> None:
        download = Line.download

        @asynccontextmanager
        async def watched(line: Line, file_id: str) -> AsyncIterator[AsyncIterator[bytes]]:
            async with download(line, file_id) as chunks:
                yield self._each(chunks)

        Line.download = watched  # type: ignore[method-assign, assignment]

    async def _each(self, chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        async for chunk in chunks:
            yield chunk
            self.passes("chunk", after=True)


async def _serve(order: dict[str, Any]) -> None:
    killer = Killer(**order["point"])
    killer.watch()
    clock = Clock()
    clock.forward(timedelta(seconds=order["forward"]))
    with stopping() as stop:
        config = Config.model_validate(order["config"])
        await serve(config, clock=clock, stop=stop, pace=Unhurried)


def main() -> None:
    answers, sys.stdout = sys.stdout, sys.stderr  # the bot's log is no answer
    Texts(TEXTS, {})  # parsed once, and kept by whoever reads them
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            asyncio.run(_serve(order))
            os._exit(0)
        print(child, file=answers, flush=True)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), file=answers, flush=True)


if __name__ == "__main__":
    main()
