"""The command: plays the matrix and says what came of each."""

import argparse
import asyncio
import logging
import sys
import warnings
from collections.abc import Sequence

from bench import page
from bench.faults.matrix import FAULTS
from bench.faults.trial import Result, play
from bot import logs

_NOT_SHOWN = (
    "Telegram itself: its part is played by the sandbox on the same machine, and hours are moved "
    "through in steps of 5 and 30 seconds, so that what is called another way within 60 seconds is "
    "seen to within 10. A half-open connection is waited out by the machine's own clock, some 20 "
    "seconds, while the other one runs on: how long it took to catch up is said too large there."
)


def main() -> int:
    """Play."""
    options = _options()
    warnings.simplefilter("ignore")  # Apprise's ways grumble about Python
    logs.configure(json=True, level=logging.CRITICAL)
    results = []
    for minutes in options.minutes:
        for fault in FAULTS:
            wanted = options.only in fault.name
            if not wanted or minutes > fault.longest or (fault.real_time and options.quick):
                continue
            result = asyncio.run(play(fault, minutes, officials=options.officials))
            print(f"{minutes:4} min  {fault.name:42} {_outcome(result)}", file=sys.stderr)
            results.append(result)
    body = _table(results)
    print(body)
    if options.publish:
        command = f"python -m bench.faults --minutes {' '.join(map(str, options.minutes))}"
        command += f" --officials {options.officials}"
        page.publish("faults", body, page="reliability.md", command=command, not_shown=_NOT_SHOWN)
    return 1 if any(result.wrong for result in results) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=int, nargs="+", default=[2])
    parser.add_argument("--officials", type=int, default=4)
    parser.add_argument("--only", default="", help="part of a fault's name")
    parser.add_argument("--quick", action="store_true", help="leave out what takes real time")
    parser.add_argument("--publish", action="store_true", help="write into docs/reliability.md")
    return parser.parse_args()


def _outcome(result: Result) -> str:
    return "; ".join(result.wrong) or "nothing lost"


def _table(results: Sequence[Result]) -> str:
    rows = [
        (
            result.fault,
            result.minutes,
            _outcome(result),
            "–" if result.called_after is None else f"{result.called_after:.0f} s",
            f"{result.caught_up:.0f} s",
            result.repeated,
            result.calls,
        )
        for result in results
    ]
    headers = ("fault", "minutes", "outcome", "called another way", "caught up", "repeats", "calls")
    words = (
        "*Called another way*: from the tap to the first call by e-mail or the like. *Caught up*: "
        "from the end of the fault until every alert had come. *Repeats*: alerts that came once "
        "more, each marked. *Calls*: requests to Telegram while it lasted, without polls."
    )
    return f"{page.table(headers, rows)}\n\n{words}"


if __name__ == "__main__":
    raise SystemExit(main())
