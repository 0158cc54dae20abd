"""How long a bot is away: from its start until somebody who waits has an answer.

Measured beside what importing its libraries takes, in turns, with cases on the disk.
"""

import argparse
import asyncio
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench import instance, page
from bench.crash.life import Cradle, environment
from bench.crash.witness import Witness
from bench.fill import at_once
from bench.lean.people import FIRST
from bot.sandbox.chats import Letter
from bot.sandbox.server import serve

_NOWHERE = "http://127.0.0.1:9"
_PATIENCE = 120.0  # seconds for one start
_NOT_SHOWN = """\
A cold disk: the database and the libraries are in memory, as after a crash of the process, not of
the machine. Nor what Telegram's own distance adds.
"""


@dataclass(frozen=True, slots=True)
class Turn:
    """One start, and one import."""

    back: float  #: seconds until somebody has an answer
    libraries: float  #: seconds of importing

    @property
    def ratio(self) -> float:
        """Give how many times the import it took."""
        return self.back / self.libraries


def recover(folder: Path, *, cases: int, people: int, times: int) -> list[Turn]:
    """Start it so many times, each after a kill."""
    config = asyncio.run(instance.found(folder, url=_NOWHERE, officials=0))
    at_once(config, people=people, cases=cases)
    return asyncio.run(_recover(config, times))


async def _recover(config: Path, times: int) -> list[Turn]:
    world, cradle, answered = Witness(), Cradle(), asyncio.Event()
    sandbox = await serve(world)
    _points(config, sandbox.url)
    phone = world.phone(FIRST, f"P{FIRST}")

    def hears(chat: int, letter: Letter, is_new: bool) -> None:  # noqa: FBT001 - an ear
        del letter
        if chat == FIRST and is_new:
            answered.set()

    world.on_letter = hears
    turns = []
    try:
        for number in range(times + 1):
            libraries = await asyncio.to_thread(_import)
            phone.types("/hjalp")
            answered.clear()
            began = time.perf_counter()
            log = config.with_name("output.log")
            order = {"module": "bot", "args": ["run", "--config", str(config)], "log": str(log)}
            life = await cradle.cold(order)
            try:
                await asyncio.wait_for(answered.wait(), _PATIENCE)
                if number:  # the first one brings everything into memory
                    turns.append(Turn(time.perf_counter() - began, libraries))
                await asyncio.sleep(0.5)  # for it to write down what it has sent
            finally:
                life.kill()
                await life.ended
    finally:
        await sandbox.close()
    return turns


def _points(config: Path, url: str) -> None:
    config.write_text(config.read_text("utf-8").replace(_NOWHERE, url), "utf-8")


def _import() -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import bot.app"], check=True, env=environment())
    return time.perf_counter() - began


def say(turns: Sequence[Turn]) -> str:
    """Give the distribution."""
    rows = [
        _row("start until somebody has an answer, s", [turn.back for turn in turns]),
        _row("importing its libraries, s", [turn.libraries for turn in turns]),
        _row("**ratio**", [turn.ratio for turn in turns]),
    ]
    return page.table((f"of {len(turns)} starts", "best", "median", "worst"), rows)


def _row(what: str, values: Sequence[float]) -> tuple[str, ...]:
    shown = (min(values), statistics.median(values), max(values))
    return (what, *(f"{value:.2f}" for value in shown))


def main() -> None:
    """Measure, and say it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--people", type=int, default=1_000)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--publish", action="store_true", help="write into docs/reliability.md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        facts = {"cases": options.cases, "people": options.people, "times": options.times}
        turns = recover(Path(folder), **facts)
    print(say(turns))
    if options.publish:
        words = " ".join(f"--{name} {value}" for name, value in facts.items())
        publish(turns, f"python -m bench.crash.recovery {words}")


def publish(turns: Sequence[Turn], command: str) -> None:
    """Write it into the page."""
    page.publish(
        "recovery", say(turns), page="reliability.md", command=command, not_shown=_NOT_SHOWN
    )


if __name__ == "__main__":
    main()
