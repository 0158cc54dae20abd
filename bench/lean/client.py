"""The lean Bot API as its parent sees it: started, ordered, listened to."""

import asyncio
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import astuple
from pathlib import Path
from typing import Any, Self

from bench.lean.script import Step

Json = dict[str, Any]
_ROOT = Path(__file__).parent.parent.parent


class Lean:
    """A context in which the API runs."""

    def __init__(self, *, delay_ms: float = 0.0) -> None:
        self._args = ("-m", "bench.lean", "--delay-ms", str(delay_ms))
        self._child: asyncio.subprocess.Process | None = None
        self._heard: list[Json] = []
        self.url = ""

    async def __aenter__(self) -> Self:
        self._child = await asyncio.create_subprocess_exec(
            sys.executable,
            *self._args,
            env={**os.environ, "PYTHONPATH": str(_ROOT)},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            limit=2**26,  # every step's time is in one line
        )
        self.url = (await self.hear("listen"))["url"]
        return self

    async def __aexit__(self, *_error: object) -> None:
        child = self._process()
        child.kill()
        await child.wait()

    @property
    def pid(self) -> int:
        """Give the number of the process."""
        return self._process().pid

    def play(
        self, script: Sequence[Step], *, people: int, reports: int, follows: bool = True
    ) -> None:
        """Let so many people play a script so many times; what it came to is heard after."""
        steps = [astuple(step) for step in script]
        self.order("play", script=steps, people=people, reports=reports, follows=follows)

    async def polled(self) -> None:
        """Wait until the bot asks for updates the next time: then it is up."""
        self.order("await_poll")
        await self.hear("await_poll")

    def order(self, what: str, **facts: object) -> None:
        """Order something."""
        stdin = self._process().stdin
        assert stdin is not None
        stdin.write(json.dumps({"do": what, **facts}).encode() + b"\n")

    async def hear(self, what: str) -> Json:
        """Wait until it says what came of an order; what it says of others is kept for them."""
        stdout = self._process().stdout
        assert stdout is not None
        while True:
            for heard in self._heard:
                if heard["did"] == what:
                    self._heard.remove(heard)
                    return heard
            line = await stdout.readline()
            assert line, "the API has ended"
            self._heard.append(json.loads(line))

    def _process(self) -> asyncio.subprocess.Process:
        assert self._child is not None, "the API isn't started"
        return self._child
