"""`tryggbot run` with what a measurement must be able to turn: the pace, and the clock.

Everything else is the same code and the same configuration. Two files tell of time, and may change
at any moment: by how many seconds the wall's clock is wrong, and by how many our own has been moved
on, as if so long had passed. With `--vitals` a third is written: what only the process can know.
"""

import argparse
import asyncio
import contextlib
import json
import os
import tracemalloc
from collections import Counter
from collections.abc import Coroutine, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import config_file, logs
from bot.app import serve
from bot.cli.run import look_for_garbage_seldom, stopping
from bot.clock import Clock
from bot.supervisor import Supervisor
from bot.telegram.pace import Pace

_OFTEN, _SELDOM = 0.02, 0.25  # seconds between looks
_SETTLED = 30.0  # seconds after the start, when everything has been used once
_LINES = 40


def wrong_clock(file: Path) -> Clock:
    """Give a clock whose wall somebody sets: wrong by what the file says, at any moment."""

    def wall() -> datetime:
        return datetime.now(UTC) + timedelta(seconds=_number(file))

    return Clock(wall=wall)


def _number(file: Path) -> float:
    """Read a number; none is nought."""
    try:
        return float(file.read_text())
    except (OSError, ValueError):
        return 0.0


async def hasten(clock: Clock, file: Path) -> None:
    """Move time on as far as a file says; it only ever says more."""
    passed = 0.0
    while True:
        ahead = _number(file)
        if ahead > passed:
            clock.forward(timedelta(seconds=ahead - passed))
            passed = ahead
        await asyncio.sleep(_OFTEN)


async def tell(file: Path) -> None:
    """Write down, again and again, how much this process has under way."""
    while True:
        tasks = Counter(getattr(t.get_coro(), "__qualname__", "") for t in asyncio.all_tasks())
        found = {"tasks": tasks.total(), "of": tasks}
        fresh = file.with_suffix(".new")
        fresh.write_text(json.dumps(found))
        fresh.replace(file)
        await asyncio.sleep(_SELDOM)


@contextlib.contextmanager
def traced(file: Path | None) -> Iterator[None]:
    """Write down at the end which lines hold more memory than soon after the start."""
    if file is None:
        yield
        return
    tracemalloc.start()
    soon: list[tracemalloc.Snapshot] = []
    take = tracemalloc.take_snapshot
    asyncio.get_running_loop().call_later(_SETTLED, lambda: soon.append(take()))
    yield
    if soon:
        grown = take().compare_to(soon[0], "lineno")[:_LINES]
        file.write_text("\n".join(map(str, grown)))


class NoPace(Pace):
    """No limits: to measure what the program itself can do."""

    def wait(self, *_: object, **__: object) -> timedelta:
        """Let everything go at once."""
        return timedelta()

    def wait_for_all(self, **_: object) -> timedelta:
        """Let everything go at once."""
        return timedelta()


def options_of_command() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", type=Path, default=Path("config.toml"))
    parser.add_argument("--no-pace", action="store_true", help="without Telegram's limits")
    parser.add_argument("--clock", type=Path, help="a file: seconds by which the clock is wrong")
    parser.add_argument("--ahead", type=Path, help="a file: seconds by which time is moved on")
    parser.add_argument("--vitals", type=Path, help="a file to write: tasks, memory")
    parser.add_argument("--trace", type=Path, help="a file to write at the end: what has grown")
    return parser.parse_args()


def main() -> None:
    """Serve until SIGTERM."""
    options = options_of_command()
    settings = config_file.load(options.config)
    logs.configure()
    look_for_garbage_seldom()

    clock = wrong_clock(options.clock) if options.clock else Clock()
    beside: list[Coroutine[None, None, None]] = []
    if options.ahead:
        beside.append(hasten(clock, options.ahead))
    if options.vitals:
        beside.append(tell(options.vitals))

    async def serving() -> None:
        with stopping() as stop, traced(options.trace):
            tasks = [asyncio.create_task(one) for one in beside]
            await serve(
                settings,
                stop=stop,
                supervisor=Supervisor(os.environ),
                clock=clock,
                pace=NoPace if options.no_pace else Pace,
            )
            for task in tasks:
                task.cancel()

    asyncio.run(serving())


if __name__ == "__main__":
    main()
