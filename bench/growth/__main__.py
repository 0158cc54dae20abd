"""Measure: `python -m bench.growth --rounds 200 --starts 9 --data FOLDER --publish`.

Without options it is a try with the smaller sizes and few rounds. The large database takes some
minutes to fill and 4 GB; with `--data` it is kept for the next run.
"""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path

from bench import page
from bench.growth import show
from bench.growth.side import Side
from bench.growth.stock import SIZES, Size, size_of, stock
from bench.growth.turn import ANSWER, STEPS, turn
from bench.peers.contenders import start_postgres

_WARM = 3  # rounds before anything is measured
_STARTS = (
    "from the start until it asks for updates",
    "from the start until somebody is answered",
    "`tryggbot case list --limit 100`, to its end",
)
Found = dict[str, dict[str, list[float]]]

_NOT_SHOWN = """
how it is when the database is larger than the machine's memory: here the system keeps its pages.
Each step is the way of an update from the Bot API's queue to the answer on the wire, of which the
transport is a part that doesn't grow. Almost all of the cases are closed (200 are open, as in a
municipality that keeps up); the desk's list grows with those that are open.
"""


async def measure(sides: Sequence[Side], *, rounds: int) -> tuple[Found, dict[str, float]]:
    """Let the sizes take turns; give the seconds of each step, and the CPU of an update."""
    found: Found = {step: {side.stock.size.name: [] for side in sides} for step in STEPS}
    for number in range(_WARM):
        for side in sides:
            await turn(side, number)
    before = {side.stock.size.name: _cpu(side) for side in sides}
    updates = {side.stock.size.name: side.updates for side in sides}
    for number in range(_WARM, _WARM + rounds):
        for side in _rotated(sides, number):
            for step, seconds in (await turn(side, number)).items():
                found[step][side.stock.size.name] += seconds
        print(f"round {number - _WARM + 1} of {rounds}", file=sys.stderr, flush=True)
    cpu = {
        side.stock.size.name: (_cpu(side) - before[side.stock.size.name])
        / (side.updates - updates[side.stock.size.name])
        for side in sides
    }
    return found, cpu


async def starts(sides: Sequence[Side], *, times: int) -> Found:
    """Start each size again and again, in turns; leave them running."""
    names = [side.stock.size.name for side in sides]
    found: Found = {what: {name: [] for name in names} for what in _STARTS}
    for number in range(times):
        for side in _rotated(sides, number):
            side.stop()
            took = (*await side.start(), await _list(side))
            for what, seconds in zip(_STARTS, took, strict=True):
                found[what][side.stock.size.name].append(seconds)
    return found


async def _list(side: Side) -> float:
    """Give how long the operator's list takes, from the command to its end."""
    began = time.perf_counter()
    root = Path(__file__).parent.parent.parent
    child = await asyncio.create_subprocess_exec(
        *(
            sys.executable,
            "-m",
            "bot",
            "case",
            "list",
            "--limit",
            "100",
            "--config",
            str(side.stock.config),
        ),
        env={**os.environ, "PYTHONPATH": str(root)},
        stdout=asyncio.subprocess.DEVNULL,
    )
    assert await child.wait() == 0
    return time.perf_counter() - began


async def beside(sides: Sequence[Side]) -> tuple[float, list[float]]:
    """Take turns with the largest while its house is kept; give how long, and the answers."""
    side, seconds = sides[-1], list[float]()
    began, number = time.perf_counter(), 1_000_000
    while not side.is_at_rest:
        seconds += (await turn(side, number))[ANSWER]
        number += 1
    return time.perf_counter() - began, seconds


def _rotated(sides: Sequence[Side], number: int) -> list[Side]:
    at = number % len(sides)
    return [*sides[at:], *sides[:at]]


def _cpu(side: Side) -> float:
    assert side.process is not None
    return side.process.usage().cpu


def report(
    sizes: Sequence[Size],
    steps: Found,
    cpu: dict[str, float],
    started: Found,
    house: tuple[float, list[float]],
) -> str:
    """Put together what is published."""
    milliseconds = {name: [value] for name, value in cpu.items()}
    lines = [
        show.table(steps | {"CPU of an update": milliseconds}, sizes, unit="ms"),
        show.table(started, sizes, unit="s"),
    ]
    seconds, answers = house
    if answers:
        at_rest = show.percentile(steps[ANSWER][sizes[-1].name], 0.5)
        lines.append(
            f"After a start the largest looks its database over for {seconds:.0f} s. Answers given"
            f" meanwhile take {show.percentile(answers, 0.5) / at_rest:.2f} times as long as later"
            f" (p50; p99 {show.percentile(answers, 0.99) * 1000:.0f} ms)."
        )
    return "\n\n".join(lines)


async def main() -> None:
    """Fill, measure, show."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--sizes", default="small,middle", help=f"of {','.join(SIZES)}, or as cases:people"
    )
    parser.add_argument("--engine", choices=("sqlite", "postgres"), default="sqlite")
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--starts", type=int, default=1)
    parser.add_argument("--data", type=Path, help="where the databases are kept")
    parser.add_argument("--publish", action="store_true")
    options = parser.parse_args()
    sizes = [size_of(text) for text in options.sizes.split(",")]
    async with AsyncExitStack() as cleanup:
        data = options.data or Path(cleanup.enter_context(tempfile.TemporaryDirectory()))
        server = ""
        if options.engine == "postgres":
            server = start_postgres(data.resolve() / "postgres", cleanup)
        sides = [Side(await stock(size, data.resolve(), server=server)) for size in sizes]
        for side in sides:
            await side.listen()
            cleanup.callback(side.close)
        started = await starts(sides, times=options.starts)
        house = await beside(sides)
        for side in sides:
            await side.rests()
        steps, cpu = await measure(sides, rounds=options.rounds)
    body = report(sizes, steps, cpu, started, house)
    print(body)
    if options.publish:
        _publish(options, body, steps, sizes)


def _publish(options: argparse.Namespace, body: str, steps: Found, sizes: Sequence[Size]) -> None:
    is_main = options.engine == "sqlite"
    if is_main:
        show.draw(steps, sizes, page.PICTURES / "growth.svg")
        body = f"{body}\n\n![Each step's p50 over the number of cases, as lines](images/growth.svg)"
    page.publish(
        "growth" if is_main else "growth-postgres",
        body,
        page="performance.md",
        command=f"python -m bench.growth --engine {options.engine} --sizes {options.sizes}"
        f" --rounds {options.rounds} --starts {options.starts} --publish",
        not_shown=_NOT_SHOWN,
    )


asyncio.run(main())
