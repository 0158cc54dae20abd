"""The table and the picture."""

from collections.abc import Sequence
from pathlib import Path
from statistics import median

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from bench import page
from bench.soak.sample import DISK, KEPT, PASSING, PROCESS, Sample


def table(hours: Sequence[float], samples: Sequence[Sample]) -> str:
    """Show each quantity in the quarters of the run: what stands in the last two is at rest."""
    headers = ["", *(f"{part} quarter" for part in ("1st", "2nd", "3rd", "4th")), "4th to 3rd"]
    rows = []
    for what in (*PROCESS, *DISK, *PASSING, *KEPT):
        quarters = _quarters([one[what] for one in samples])
        before, last = quarters[-2:]
        beside = f"{last / before:.2f}" if before else ("–" if not last else "new")
        rows.append([_named(what), *(f"{value:,.0f}" for value in quarters), beside])
    return f"{hours[-1]:,.0f} hours.\n\n" + page.table(headers, rows)


def _named(what: str) -> str:
    if what in KEPT:
        return f"rows of `{what}` (stay)"
    return f"rows of `{what}`" if what in PASSING else what


def _quarters(values: Sequence[float]) -> list[float]:
    size = max(1, len(values) // 4)
    return [median(values[min(at * size, len(values) - 1) :][:size]) for at in range(4)]


def draw(hours: Sequence[float], samples: Sequence[Sample], file: Path) -> None:
    """Draw what the process holds, what lies on the disk, and the rows that must not grow."""
    with mpl.rc_context():
        mpl.rcParams["svg.hashsalt"] = "soak"  # the same figures make the same file
        figure = Figure(figsize=(8, 9), layout="constrained", facecolor="white")
        process, disk, rows = figure.subplots(3, 1, sharex=True)
        days = [hour / 24 for hour in hours]
        _lines(process, days, samples, PROCESS, "the process")
        _lines(disk, days, samples, (*DISK, "cases"), "the disk, and cases")
        _lines(rows, days, samples, PASSING, "rows that come and go")
        for axes in (process, disk, rows):
            axes.set_yscale("symlog", linthresh=10)
        rows.set_xlabel("days")
        file.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(file, format="svg", metadata={"Date": None})


def _lines(
    axes: Axes, days: Sequence[float], samples: Sequence[Sample], names: Sequence[str], title: str
) -> None:
    for name in names:
        axes.plot(days, [one[name] for one in samples], label=name, linewidth=1)
    axes.set_title(title, fontsize=10, loc="left")
    axes.set_ylim(bottom=0)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(loc="center left", bbox_to_anchor=(1.0, 0.5), frameon=False, fontsize=8)
