"""Measure: `python -m bench.storm --people 1000 --seconds 120 --publish`.

Without options it is a try of less than a minute.
"""

import argparse
import asyncio
import sys
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path

from bench import page
from bench.peers.contenders import start_postgres
from bench.storm import show, wire
from bench.storm.figures import figures
from bench.storm.town import Plan, play

_NOT_SHOWN = """
Telegram itself, whose limits are not published and may be others in a storm; the way over the
internet; several bots of one instance. The sandbox and the thousand people share this machine's
cores with the bot.
"""


async def main() -> None:
    """Play a storm, and say how it was."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=300)
    parser.add_argument("--seconds", type=float, default=40.0)
    parser.add_argument("--calm", type=float, default=9.0, help="updates/s that people want first")
    parser.add_argument("--storm", type=float, default=60.0, help="updates/s that they want then")
    parser.add_argument("--reds", type=int, default=20, help="red reports a minute")
    parser.add_argument("--on-duty", type=int, default=3)
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--postgres", action="store_true", help="in place of SQLite")
    parser.add_argument("--publish", action="store_true", help="into docs/performance.md")
    options = parser.parse_args()
    plan = Plan(
        people=options.people,
        seconds=options.seconds,
        calm=options.calm,
        storm=options.storm,
        reds=options.reds,
        on_duty=options.on_duty,
        seed=options.seed,
    )
    async with AsyncExitStack() as cleanup:
        folder = Path(cleanup.enter_context(tempfile.TemporaryDirectory(prefix="bench-")))
        storage = start_postgres(folder / "postgres", cleanup) if options.postgres else ""
        played = await play(plan, folder, storage=storage)
        found = await wire.read(played)
    summed = figures(played, found)
    body = show.tables(plan, summed)
    print(body)
    if options.publish:
        show.draw(played, found, page.PICTURES / "storm.svg")
        page.publish(
            "storm",
            f"{body}\n\n![Waits, backlog and pace over time](images/storm.svg)",
            page="performance.md",
            command=" ".join(["python -m bench.storm", *sys.argv[1:]]),
            not_shown=_NOT_SHOWN,
        )


if __name__ == "__main__":
    asyncio.run(main())
