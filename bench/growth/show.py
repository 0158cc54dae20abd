"""The table and the picture."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import matplotlib as mpl
from matplotlib.figure import Figure
from matplotlib.ticker import FormatStrFormatter

from bench import page
from bench.growth.stock import Size

TARGET = 1.3  # the largest beside the smallest
Figures = Mapping[str, Mapping[str, Sequence[float]]]  #: what → size → seconds


def percentile(values: Sequence[float], part: float) -> float:
    """Give the value below which this part of them lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def table(found: Figures, sizes: Sequence[Size], *, unit: str) -> str:
    """Show p50 and p99 of each size, and the largest beside the smallest."""
    factor = 1000 if unit == "ms" else 1
    headers = ["", *(f"{_of(size)}: p50 / p99" for size in sizes), "p50, last to first"]
    rows = []
    for what, by_size in found.items():
        cells = [
            f"{percentile(by_size[size.name], 0.5) * factor:.2f} / "
            f"{percentile(by_size[size.name], 0.99) * factor:.2f} {unit}"
            for size in sizes
        ]
        rows.append([what, *cells, f"**{ratio(by_size, sizes):.2f}**"])
    return page.table(headers, rows)


def ratio(by_size: Mapping[str, Sequence[float]], sizes: Sequence[Size]) -> float:
    """Give the p50 of the last size as a multiple of the first one's."""
    first, last = (percentile(by_size[size.name], 0.5) for size in (sizes[0], sizes[-1]))
    return last / first


def draw(found: Figures, sizes: Sequence[Size], file: Path) -> None:
    """Draw each p50 as a multiple of the smallest size's, over the number of cases."""
    with mpl.rc_context():
        mpl.rcParams["svg.hashsalt"] = "growth"  # the same figures make the same file
        figure = Figure(figsize=(8, 4.2), layout="constrained", facecolor="white")
        axes = figure.subplots()
        places = [size.cases for size in sizes]
        for what, by_size in found.items():
            axes.plot(places, [_beside(by_size, sizes[0], s) for s in sizes], "o-", label=what)
        axes.axhline(TARGET, color="grey", linestyle="--", linewidth=1)
        axes.annotate("target", (places[0], TARGET), va="bottom", color="grey")
        axes.set_xscale("log")
        axes.set_ylim(bottom=0)
        axes.set_xlabel("cases on the disk")
        axes.set_ylabel("p50, the smallest is 1")
        axes.yaxis.set_major_formatter(FormatStrFormatter("%.1f"))
        axes.spines[["top", "right"]].set_visible(False)
        figure.legend(loc="outside right upper", frameon=False, fontsize=8)
        file.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(file, format="svg", metadata={"Date": None})


def _beside(by_size: Mapping[str, Sequence[float]], first: Size, size: Size) -> float:
    return percentile(by_size[size.name], 0.5) / percentile(by_size[first.name], 0.5)


def _of(size: Size) -> str:
    cases, people = (f"{number:,}".replace(",", " ") for number in (size.cases, size.people))
    return f"{cases} cases, {people} people"
