"""What came of all rounds, as tables."""

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench import page
from bench.crash.aims import EVERY

_NOT_SHOWN = """\
A power cut. SIGKILL ends a process and leaves the machine: what was written, though not yet synced,
is still there. Rounds with a torn log come nearer to it. Nor does it show a disk that forgets what
it has confirmed, more than one bot on a token, PostgreSQL, or the webhook.
"""


@dataclass
class Total:
    """All rounds together."""

    rows: Sequence[dict[str, Any]]
    aims: Counter[str] = field(default_factory=Counter)
    in_flight: Counter[str] = field(default_factory=Counter)
    ended: Counter[str] = field(default_factory=Counter)
    counts: Counter[str] = field(default_factory=Counter)
    rounds: Counter[str] = field(default_factory=Counter)
    by_fault: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        for row in self.rows:
            self.aims.update(row["aims"])
            self.in_flight.update(row["in_flight"])
            self.ended.update(row["ended"])
            self.counts.update(row["counts"])
            self.rounds[row["fault"]] += 1
            self.by_fault[row["fault"]] += row["crashes"]
            self.wrong += [f"seed {row['seed']}, {row['fault']}: {line}" for line in row["wrong"]]

    @classmethod
    def read(cls, file: Path) -> "Total":
        """Read what rounds have written."""
        lines = file.read_text("utf-8").splitlines()
        return cls([json.loads(line) for line in lines])

    @property
    def crashes(self) -> int:
        """Count the kills."""
        return sum(row["crashes"] for row in self.rows)


def say(total: Total) -> str:
    """Give the whole result, in Markdown."""
    counts = total.counts
    summary = [
        ("crashes", total.crashes),
        ("rounds, each on a disk of its own", len(total.rows)),
        ("updates confirmed to Telegram", counts["updates"]),
        ("answers that people saw ticked", counts["answers"]),
        ("pieces of free text", counts["words"]),
        ("files", counts["files"]),
        ("reports sent", counts["reports"]),
        ("alerts due", counts["alerts due"]),
        ("of these delivered", counts["alerts delivered"]),
        ("of these to a chat that had blocked the bot", counts["alerts to a closed chat"]),
        ("of these replaced by a newer one before", counts["alerts replaced by a newer one"]),
        ("alerts delivered once more", counts["alerts repeated"]),
        ("of these marked as a repeat", counts["of these marked"]),
        ("calls by other ways", counts["calls by other ways"]),
        ("**lost, doubled, unmarked, stuck**", f"**{len(total.wrong)}**"),
    ]
    stages = [(f"{s}: {p}", total.aims[f"{s}: {p}"]) for s, p in EVERY]
    kinds = [(name, total.rounds[name], number) for name, number in total.by_fault.items()]
    parts = [
        page.table(("what", "number"), summary),
        page.table(("round", "rounds", "crashes"), kinds),
        page.table(("killed at", "times"), stages),
        page.table(("under way when it was killed", "kills"), total.in_flight.most_common()),
    ]
    if total.ended:
        ended = [(f"exit code {code}", times) for code, times in total.ended.items()]
        parts.append(page.table(("ended by itself", "times"), ended))
    if total.wrong:
        parts.append("\n".join(f"- {line}" for line in total.wrong))
    return "\n\n".join(parts)


def publish(total: Total, options: argparse.Namespace) -> None:
    """Write it into the page."""
    command = f"python -m bench.crash --crashes {total.crashes} --workers {options.workers}"
    page.publish("crash", say(total), page="reliability.md", command=command, not_shown=_NOT_SHOWN)
