"""Compare: `python -m bench.peers --people 50 --reports 4 --rounds 5 --kills 5 --publish`.

Without options it is a try of less than a minute. With `--delay-ms 100` it fills the second table.
"""

import argparse
import asyncio
import random
import signal
import sys
import tempfile
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path

from bench import page
from bench.peers import show
from bench.peers.contenders import CONTENDERS, Contender, start_postgres
from bench.peers.crash import Losses, crash
from bench.peers.measure import Figures, measure, median

_NOT_SHOWN = """
how it is over the internet with Telegram's limits on (both are off here), and how it is with
people who pause between steps: here everybody taps as soon as they have read, so p50 and p99 are
those of a full queue. Bot and Bot API share this machine's cores. What PostgreSQL's own processes
use is not in its row.
"""


async def compare(
    options: argparse.Namespace, chosen: Sequence[Contender], postgres: str
) -> dict[str, Figures]:
    """Measure in rounds, so that what else this machine does hurts all alike."""
    found: dict[str, list[Figures]] = {contender.key: [] for contender in chosen}
    for number in range(options.rounds):
        for contender in chosen:
            figures = await measure(
                contender,
                people=options.people,
                reports=options.reports,
                delay_ms=options.delay_ms,
                postgres=postgres,
            )
            found[contender.key].append(figures)
            print(f"round {number + 1}, {contender.key}: {figures}", flush=True)
    return {key: median(rounds) for key, rounds in found.items()}


async def kill(
    options: argparse.Namespace, chosen: Sequence[Contender], postgres: str
) -> dict[str, Losses]:
    """Kill each as often as asked for, all at the same instants of their people's way."""
    found = {contender.key: Losses() for contender in chosen}
    for number in range(options.kills):
        for contender in chosen:
            found[contender.key] += await crash(
                contender,
                people=options.people,
                reports=options.reports,
                postgres=postgres,
                chance=random.Random(number),  # noqa: S311 - when to kill is no secret
            )
            print(f"kill {number + 1}, {contender.key}: {found[contender.key]}", flush=True)
    return found


def _publish(
    options: argparse.Namespace,
    chosen: Sequence[Contender],
    speed: dict[str, Figures],
    parts: Sequence[str],
) -> None:
    parts = list(parts)
    if not options.delay_ms:
        show.draw(chosen, speed, page.PICTURES / "peers.svg")
        parts.insert(1, "![Updates a second and CPU of each, as bars](images/peers.svg)")
    page.publish(
        "peers-delay" if options.delay_ms else "peers",
        "\n\n".join(parts),
        page="performance.md",
        command=" ".join(["python -m bench.peers", *sys.argv[1:]]),
        not_shown=_NOT_SHOWN,
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=20)
    parser.add_argument("--reports", type=int, default=1, help="of each of them")
    parser.add_argument("--rounds", type=int, default=1, help="the median of them is shown")
    parser.add_argument("--kills", type=int, default=0, help="of each contender")
    parser.add_argument("--delay-ms", type=float, default=0.0, help="before each of the answers")
    parser.add_argument("--only", default="", help="keys, with commas between")
    parser.add_argument("--publish", action="store_true", help="into docs/performance.md")
    return parser.parse_args()


async def main() -> None:
    """Compare those that were chosen; when asked to stop, leave nothing running."""
    task = asyncio.current_task()
    assert task is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    options = _options()
    keys = options.only.split(",") if options.only else [c.key for c in CONTENDERS]
    chosen = [contender for contender in CONTENDERS if contender.key in keys]
    async with AsyncExitStack() as cleanup:
        folder = cleanup.enter_context(tempfile.TemporaryDirectory(prefix="bench-"))
        postgres = ""
        if any(contender.on_postgresql for contender in chosen):
            postgres = start_postgres(Path(folder), cleanup)
        speed = await compare(options, chosen, postgres)
        parts = [show.speed_table(chosen, speed)]
        if options.kills:
            parts.append(show.loss_table(chosen, await kill(options, chosen, postgres)))
    print("\n\n".join(parts))
    if options.publish:
        _publish(options, chosen, speed, parts)


if __name__ == "__main__":
    asyncio.run(main())
