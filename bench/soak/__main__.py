"""Run: `python -m bench.soak --hours 2400 --every 6 --publish`.

Without options it is a try of six hours. A hundred days are needed until what is kept for thirty
has come to a stand.
"""

import argparse
import asyncio
import sys
import tempfile
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench import instance, page
from bench.growth.side import Side
from bench.growth.stock import Size, Stock
from bench.soak import show
from bench.soak.day import OFFICIALS, Town
from bench.soak.sample import Sample, sample

_AT_REST = 0.7  # seconds until the process has written what it knows of itself
_HOUR = timedelta(hours=1)

_NOT_SHOWN = """
files of evidence, and what only a clock on the wall brings, such as certificates that run out: the
hours pass in minutes. The memory of a process that serves more people at once (see the storm).
Nothing closes a case yet, so all of them are open.
"""


async def soak(town: Town, *, hours: int, every: int) -> tuple[list[float], list[Sample]]:
    """Let so many hours pass, and look once each time that people have done something."""
    passed: list[float] = []
    samples: list[Sample] = []
    for hour in range(0, hours, every):
        await town.lives()
        await town.passes(_HOUR * (hour + every) - town.ahead)
        await asyncio.sleep(_AT_REST)
        assert town.side.process is not None
        samples.append(sample(town.side.process, town.folder))
        passed.append(hour + every)
        print(f"{hour + every} of {hours} hours: {samples[-1]}", file=sys.stderr, flush=True)
    return passed, samples


async def main() -> None:
    """Run, and show."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=int, default=6)
    parser.add_argument("--every", type=int, default=1, help="hours between what people do")
    parser.add_argument("--trace", type=Path, help="a file: which lines hold more at the end")
    parser.add_argument("--publish", action="store_true")
    options = parser.parse_args()
    with ExitStack() as cleanup:
        folder = Path(cleanup.enter_context(tempfile.TemporaryDirectory()))
        config = await instance.found(folder, url="http://127.0.0.1:1", officials=OFFICIALS)
        trace = ["--trace", str(options.trace.resolve())] if options.trace else []
        stock = Stock(Size("soak", 0, OFFICIALS), config, datetime.now(UTC))
        side = Side(stock, arguments=["--ahead", "ahead", "--vitals", "vitals", *trace])
        await side.listen()
        cleanup.callback(side.close)
        await side.start()
        hours, samples = await soak(Town(side), hours=options.hours, every=options.every)
    body = show.table(hours, samples)
    print(body)
    if options.publish:
        show.draw(hours, samples, page.PICTURES / "soak.svg")
        page.publish(
            "soak",
            f"{body}\n\n![Memory, disk and rows over the days, as lines](images/soak.svg)",
            page="reliability.md",
            command=f"python -m bench.soak --hours {options.hours} --every {options.every}"
            " --publish",
            not_shown=_NOT_SHOWN,
        )


asyncio.run(main())
