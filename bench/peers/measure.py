"""One run of one contender: how fast, how soon, at what price."""

import statistics
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.lean.client import Lean
from bench.peers.contenders import Contender

_WARM = 5  # people who walk a report before anything is measured


@dataclass(frozen=True, slots=True)
class Figures:
    """What a run came to."""

    rate: float  #: updates a second
    p50: float  #: milliseconds from update to reply
    p99: float
    cpu: float  #: milliseconds an update
    rss: float  #: MiB
    calls: float  #: an update, but for getUpdates


async def measure(
    contender: Contender, *, people: int, reports: int, delay_ms: float, postgres: str
) -> Figures:
    """Run it once, in processes and a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        async with Lean(delay_ms=delay_ms) as lean:
            await contender.prepare(folder, url=lean.url, people=people, postgres=postgres)
            process = contender.start(folder, url=lean.url, is_far=delay_ms > 0)
            try:
                await lean.polled()
                lean.play(
                    contender.script,
                    people=min(_WARM, people),
                    reports=1,
                    follows=contender.follows,
                )
                await lean.hear("play")
                before = process.usage()
                lean.play(
                    contender.script,
                    people=people,
                    reports=reports * contender.times,
                    follows=contender.follows,
                )
                played = await lean.hear("play")
                after = process.usage()
            finally:
                process.kill()
    took = sorted(played["took"])
    calls = sum(count for name, count in played["calls"].items() if name != "getUpdates")
    return Figures(
        rate=len(took) / played["seconds"],
        p50=1000 * took[len(took) // 2],
        p99=1000 * took[int(len(took) * 0.99)],
        cpu=1000 * (after.cpu - before.cpu) / len(took),
        rss=after.rss / 2**20,
        calls=calls / len(took),
    )


def median(rounds: Sequence[Figures]) -> Figures:
    """Give each figure's median over the rounds."""
    every = [asdict(one) for one in rounds]
    return Figures(**{name: statistics.median(one[name] for one in every) for name in every[0]})
