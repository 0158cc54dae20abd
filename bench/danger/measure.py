"""How well a set of messages is heard, and how fast."""

import json
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench import page
from flows.danger import Danger, Finding, explain

Row = dict[str, Any]
_TIMES = 5  # each message is timed so often, and the fastest counts


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole."""

    part: int
    whole: int

    def __str__(self) -> str:
        """Give it as a share, or nothing of nothing."""
        return f"{self.part / self.whole:.3f}" if self.whole else "–"


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard of a set."""

    caught: Share  #: interrupts and asks, of the acute
    interrupted: Share  #: of the acute
    false_interrupts: Share  #: of the not acute
    false_asks: Share  #: of the not acute
    suicide: Share  #: taken for suicide, of the acute that are tagged so

    def cells(self) -> tuple[str, ...]:
        """Give it as the cells of a row."""
        return tuple(
            str(share)
            for share in (self.caught, self.interrupted, self.false_interrupts, self.false_asks)
        )


def load(path: Path) -> list[Row]:
    """Read a set: {"id", "lang", "text", "acute", "tags"} a line."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]


def listen(rows: Iterable[Row]) -> list[tuple[Row, Finding]]:
    """Hear each message."""
    return [(row, explain(row["text"])) for row in rows]


def heard(found: Sequence[tuple[Row, Finding]]) -> Heard:
    """Sum up what was heard."""
    acute = [finding for row, finding in found if row["acute"]]
    other = [finding.danger for row, finding in found if not row["acute"]]
    strengths = [finding.danger for finding in acute]
    suicidal = [finding for row, finding in found if row["acute"] and "suicidal" in row["tags"]]
    return Heard(
        Share(len(acute) - strengths.count(Danger.NONE), len(acute)),
        Share(strengths.count(Danger.INTERRUPT), len(acute)),
        Share(other.count(Danger.INTERRUPT), len(other)),
        Share(other.count(Danger.ASK), len(other)),
        Share(sum(finding.kind == "suicide" for finding in suicidal), len(suicidal)),
    )


def groups(found: Sequence[tuple[Row, Finding]]) -> str:
    """Give a table by language and by tag."""
    tags = sorted({tag for row, _ in found for tag in row["tags"]})
    rows = []
    for language in sorted({row["lang"] for row, _ in found}):
        part = [one for one in found if one[0]["lang"] == language]
        rows.append((f"in {language}", len(part), *heard(part).cells()))
    for tag in tags:
        part = [one for one in found if tag in one[0]["tags"]]
        rows.append((tag, len(part), *heard(part).cells()))
    return page.table(
        ("group", "messages", "caught", "interrupted", "false interrupts", "false asks"), rows
    )


def microseconds(texts: Sequence[str]) -> list[float]:
    """Time each message, fastest of several times; sorted."""
    explain("warm up")
    took = []
    for text in texts:
        times = []
        for _ in range(_TIMES):
            begun = time.perf_counter()
            explain(text)
            times.append(time.perf_counter() - begun)
        took.append(min(times) * 1e6)
    return sorted(took)


def longest(texts: Sequence[str]) -> float:
    """Time the worst of the longest messages that Telegram takes; microseconds."""
    joined = " ".join(texts)
    worst = [
        joined[:4096],
        "kan inte " * 456,
        "släpper " * 512,
        "a " * 2048,
        "hjälp" * 820,
        "\u202a!?" * 1366,
        "x" * 4096,
        "dörrenhanärhär" * 293,
        " ".join(f"okändaordet{n}" for n in range(300))[:4096],
    ]
    return max(microseconds(worst))
