"""The command: plays rounds until there were so many crashes, and says what was lost."""

import argparse
import asyncio
import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.crash.aims import Archer
from bench.crash.faults import FAULTS
from bench.crash.life import Cradle
from bench.crash.report import Total, publish, say
from bench.crash.rounds import Plan, play

_A_ROUND = 20  # crashes
_STEP = 1_000_003  # between the seeds of two workers


def main() -> int:
    """Play, or only report what others have played."""
    options = _options()
    if options.report:
        total = Total.read(options.report)
    elif options.workers > 1:
        total = Total.read(_together(options))
    else:
        total = Total(asyncio.run(_plays(options)))
    print(say(total))
    if options.publish:
        publish(total, options)
    return 1 if total.wrong else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--crashes", type=int, default=40)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--officials", type=int, default=16)
    parser.add_argument("--cold", type=int, default=8, help="each so manieth start; 0 for none")
    parser.add_argument(
        "--faults", default="", help=f"of {','.join(FAULTS)}; empty: all, mostly none"
    )
    parser.add_argument("--lies", type=int, default=0, help="self-check: each n-th commit is none")
    parser.add_argument(
        "--hasty", action="store_true", help="self-check: updates are confirmed before they're kept"
    )
    parser.add_argument("--folder", type=Path, help="where the disks are; default: the system's")
    parser.add_argument("--results", type=Path, help="a file that each round adds a line to")
    parser.add_argument("--report", type=Path, help="play nothing; read such a file")
    parser.add_argument("--publish", action="store_true", help="write into docs/reliability.md")
    return parser.parse_args()


def _kind(chance: random.Random, faults: Sequence[str]) -> str:
    if faults:
        return chance.choice(faults)
    others = [name for name in FAULTS if name != "none"]
    return "none" if not others or chance.random() < 0.7 else chance.choice(others)


async def _plays(options: argparse.Namespace) -> list[dict[str, object]]:
    chance = random.Random(options.seed)  # noqa: S311 - it chooses instants, and no keys
    archer, cradle = Archer(chance), Cradle()
    rows: list[dict[str, object]] = []
    faults = [name for name in options.faults.split(",") if name]
    crashes = 0
    scratch = tempfile.mkdtemp(dir=options.folder)
    try:
        while crashes < options.crashes:
            plan = Plan(
                seed=options.seed * 10_000 + len(rows),
                crashes=min(_A_ROUND, options.crashes - crashes),
                officials=options.officials,
                cold=options.cold,
                fault=_kind(chance, faults),
                lies=options.lies,
                is_hasty=options.hasty,
            )
            result = await play(plan, Path(scratch) / f"round{len(rows)}", cradle, archer)
            crashes += max(result.crashes, 1)
            rows.append(result.row())
            if options.results:
                with options.results.open("a", encoding="utf-8") as file:
                    file.write(f"{json.dumps(rows[-1])}\n")
            _tell(rows[-1], crashes)
    finally:
        cradle.close()
    return rows


def _tell(row: dict[str, object], crashes: int) -> None:
    wrong = row["wrong"]
    assert isinstance(wrong, list)
    state = f"{len(wrong)} WRONG" if wrong else "nothing lost"
    facts = f"seed {row['seed']}, {row['fault']}, {row['seconds']} s"
    print(f"{crashes} crashes; round: {facts}: {state}", file=sys.stderr, flush=True)
    for line in wrong:
        print(f"  {line}", file=sys.stderr, flush=True)


def _together(options: argparse.Namespace) -> Path:
    """Let several processes play, each with seeds of its own; give where they wrote."""
    results: Path = options.results or Path(tempfile.mkdtemp()) / "crash.jsonl"
    share = -(-options.crashes // options.workers)
    own = ("--officials", "--cold", "--lies", "--faults")
    same = [f"{name}={getattr(options, name[2:])}" for name in own]
    same += ["--hasty"] if options.hasty else []
    same += [f"--folder={options.folder}"] if options.folder else []
    command = [sys.executable, "-m", "bench.crash"]
    command += [f"--crashes={share}", f"--results={results}"]
    workers = [
        subprocess.Popen(  # noqa: S603 - ourselves
            [*command, f"--seed={options.seed + worker * _STEP}", *same],
            stdout=subprocess.DEVNULL,
        )
        for worker in range(options.workers)
    ]
    for worker in workers:
        worker.wait()
    return results


if __name__ == "__main__":
    sys.exit(main())
