"""The results as tables and as a picture."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import matplotlib as mpl
from matplotlib.figure import Figure

from bench import page
from bench.peers.contenders import Contender
from bench.peers.crash import Losses
from bench.peers.measure import Figures

_OURS, _OTHERS = "#1f5fa8", "#9aa5b1"


def speed_table(chosen: Sequence[Contender], found: Mapping[str, Figures]) -> str:
    """Show how fast each is, and at what price: ours as a ratio to (a) and to (d), too."""
    headers = (
        "",
        "updates/s",
        "p50 ms",
        "p99 ms",
        "CPU ms an update",
        "RSS MiB",
        "calls an update",
        "updates/s to (a)",
        "CPU to (d)",
    )
    a, d = found.get("a"), found.get("d")
    rows = []
    for contender in chosen:
        one = found[contender.key]
        rows.append(
            (
                _name(contender),
                f"{one.rate:.0f}",
                f"{one.p50:.0f}",
                f"{one.p99:.0f}",
                f"{one.cpu:.2f}",
                f"{one.rss:.0f}",
                f"{one.calls:.2f}",
                f"× {one.rate / a.rate:.2f}" if a else "",
                f"× {one.cpu / d.cpu:.2f}" if d else "",
            )
        )
    return page.table(headers, rows)


def loss_table(chosen: Sequence[Contender], found: Mapping[str, Losses]) -> str:
    """Show what each loses in a kill -9."""
    headers = (
        "",
        "kills",
        "updates confirmed, never answered",
        "answers given twice",
        "reports begun anew",
        "answers lost in them",
        "people stuck",
        "reports sent",
        "of these on the disk",
    )
    rows = []
    for contender in chosen:
        one = found[contender.key]
        report = (one.anew, one.answers, one.stuck, one.sent, one.kept)
        rows.append(
            (
                _name(contender),
                one.kills,
                one.lost,
                *((one.asked_again, *report) if contender.follows else ("–",) * 6),
            )
        )
    return page.table(headers, rows)


def draw(chosen: Sequence[Contender], found: Mapping[str, Figures], file: Path) -> None:
    """Draw rate and CPU as bars, on a card that is white also where the page is dark."""
    with mpl.rc_context():
        mpl.rcParams["svg.hashsalt"] = "peers"  # the same figures make the same file
        figure = Figure(figsize=(10, 0.45 * len(chosen) + 1.2), facecolor="white")
        left, right = figure.subplots(1, 2, sharey=True)
        labels = [contender.label for contender in chosen]
        colours = [_OURS if contender.is_ours else _OTHERS for contender in chosen]
        for axes, title, values, form in (
            (left, "updates a second: more is better", [found[c.key].rate for c in chosen], "%.0f"),
            (
                right,
                "CPU, ms an update: less is better",
                [found[c.key].cpu for c in chosen],
                "%.2f",
            ),
        ):
            bars = axes.barh(labels, values, color=colours)
            axes.bar_label(bars, fmt=form, padding=3, fontsize=9)
            axes.set_title(title, fontsize=10, loc="left")
            axes.set_xlim(0, max(values) * 1.15)
            axes.xaxis.set_visible(False)
            axes.spines[["top", "right", "bottom"]].set_visible(False)
            axes.tick_params(axis="y", length=0, labelsize=9)
        left.invert_yaxis()
        figure.tight_layout()
        file.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(file, format="svg", metadata={"Date": None})


def _name(contender: Contender) -> str:
    return (
        f"**{contender.label}**"
        if contender.is_ours
        else f"({contender.key.replace('2', '′')}) {contender.label}"
    )
