"""One life of the bot: a process of its own, from its start until it is ended."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).parents[2]


def environment() -> dict[str, str]:
    """Give what a child of ours needs to find our modules."""
    return {**os.environ, "PYTHONPATH": str(_ROOT)}


@dataclass
class Life:
    """A bot that runs."""

    pid: int
    ended: "asyncio.Task[int]"

    def kill(self) -> None:
        """End it at this very instant."""
        self._signals(signal.SIGKILL)

    def ask_to_stop(self) -> None:
        """Ask it to end."""
        self._signals(signal.SIGTERM)

    def _signals(self, number: signal.Signals) -> None:
        if not self.ended.done():
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)


class Cradle:
    """Where lives begin: cold, as an operator starts one, or as a fork that has its libraries.

    One at a time. Belongs to no event loop, so that many may share it.
    """

    def __init__(self) -> None:
        self._nursery: subprocess.Popen[str] | None = None

    def close(self) -> None:
        """Start no more."""
        if self._nursery is not None:
            self._nursery.communicate()

    async def cold(self, order: dict[str, Any]) -> Life:
        """Start the command itself; only an armed one is started by the launcher."""
        is_plain = not (order.get("at") or order.get("files") or order.get("lies"))
        launched = ["bench.crash.launch", json.dumps(order)]
        command = [order["module"], *order["args"]] if is_plain else launched
        with Path(order["log"]).open("ab") as log:  # noqa: ASYNC230 - it is there at once
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", *command),
                cwd=Path(order["log"]).parent,
                env=environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        return Life(process.pid, asyncio.ensure_future(process.wait()))

    async def forked(self, order: dict[str, Any]) -> Life:
        """Start the same command in a process that has imported its libraries before."""
        if self._nursery is None:
            self._nursery = subprocess.Popen(  # noqa: ASYNC220 - it is there at once
                [sys.executable, "-m", "bench.crash.launch", "--serve"],
                env=environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
        assert self._nursery.stdin is not None
        self._nursery.stdin.write(f"{json.dumps(order)}\n")
        self._nursery.stdin.flush()
        pid = await self._answer("born", self._nursery)
        return Life(pid, asyncio.ensure_future(self._answer("died", self._nursery)))

    async def _answer(self, what: str, nursery: "subprocess.Popen[str]") -> int:
        assert nursery.stdout is not None
        line = await asyncio.to_thread(nursery.stdout.readline)
        said, _, number = line.partition(" ")
        if said != what:  # a wrong number would be somebody else's process
            raise RuntimeError(f"the nursery says {line!r} when it should say what {what}")
        return int(number)
