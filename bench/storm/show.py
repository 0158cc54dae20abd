"""The results as tables and as a picture."""

from pathlib import Path

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from bench import page
from bench.storm.figures import Figures, Waits
from bench.storm.town import Plan, Played
from bench.storm.wire import Wire
from bot.sandbox.weather import ALL_A_SECOND
from flows.messages import Priority

_REPLY, _ALERT, _TIDY = "#1f5fa8", "#c0392b", "#9aa5b1"


def tables(plan: Plan, found: Figures) -> str:
    """Show what was promised, and then how each phase was."""
    worst = max((alert.before for alert in found.alerts), default=0)
    since_step = max((alert.since_step for alert in found.alerts), default=0)
    overtaken = max((alert.overtaken for alert in found.alerts), default=0)
    fair, storm = found.fairness, found.phases[1]
    held = page.table(
        ("promise", "target", "measured"),
        [
            ("red alert, tap to wire, p99", "< 1 s", _seconds(found.waits.p99)),
            ("… the slowest of all", "", f"{_seconds(found.waits.most)} of {found.waits.count}"),
            ("ordinary messages before an alert, at most", "1", worst),
            ("… counted from the beginning of its step", "", since_step),
            ("… written after it", "0", overtaken),
            (
                "longest wait, to the median of those who tapped with them",
                "≤ × 2",
                f"× {fair.worst:.2f}",
            ),
            (
                "… the same, on average over a person's replies, at worst",
                "≤ × 2",
                f"× {fair.worst_mean:.2f}",
            ),
            (
                "messages to who asks four times at once, to others",
                "about 1",
                f"× {fair.impatient:.2f}",
            ),
            ("refusals (429)", "0", found.refused),
            ("most new messages in any one second", f"≤ {ALL_A_SECOND}", found.most_in_a_second),
            ("longest wait of those who still wait at the end", "", _seconds(found.unanswered)),
            (
                "messages and changes a second in the storm",
                f"≤ {ALL_A_SECOND}",
                f"{storm.sent:.1f}",
            ),
        ],
    )
    headers = (
        "phase",
        "updates/s",
        "sent/s",
        "reply p50",
        "p90",
        "p99",
        "max",
        "red alert p50",
        "max",
        "CPU ms an update",
        "RSS MiB",
        "replies waiting",
        "tidying waiting",
    )
    rows = [
        (
            one.name,
            f"{one.wanted:.1f}",
            f"{one.sent:.1f}",
            *_four(one.replies),
            _seconds(one.alerts.p50),
            _seconds(one.alerts.most),
            f"{one.cpu:.1f}",
            f"{one.rss:.0f}",
            one.backlog,
            one.tidying,
        )
        for one in found.phases
    ]
    said = (
        f"{plan.people} officials, every third in a report and the others asking, "
        f"{plan.on_duty} on duty; {plan.seconds:.0f} seconds, of which people want "
        f"{plan.calm:.0f} updates a second, then {plan.storm:.0f}, then {plan.calm:.0f} again; "
        f"{plan.reds} red reports a minute. "
        f"An update costs {found.calls:.2f} messages and changes.\n\n"
        "An ordinary message stood before an alert if it reached the Bot API before it, and "
        "after the sender had found the alert in the outbox. One that was under way already "
        "counts, so the number is an upper bound."
    )
    return f"{said}\n\n{held}\n\n{page.table(headers, rows)}"


def _four(waits: Waits) -> tuple[str, ...]:
    return tuple(_seconds(one) for one in (waits.p50, waits.p90, waits.p99, waits.most))


def _seconds(value: float) -> str:
    if not value:
        return "–"
    return f"{1000 * value:.0f} ms" if value < 1 else f"{value:.1f} s"


def draw(played: Played, wire: Wire, file: Path) -> None:
    """Draw waits, backlog, pace and memory over time, on a card that is white everywhere."""
    with mpl.rc_context():
        mpl.rcParams["svg.hashsalt"] = "storm"  # the same figures make the same file
        figure = Figure(figsize=(10, 9), facecolor="white")
        waits, backlog, pace, memory = figure.subplots(4, 1, sharex=True)
        _draw_waits(waits, played, wire)
        times = [(look.at - played.began).total_seconds() for look in played.looks]
        for priority, name, colour in (
            (Priority.REPLY, "replies", _REPLY),
            (Priority.TIDY, "spent buttons to take away", _TIDY),
        ):
            counts = [look.waiting.get(priority, 0) for look in played.looks]
            backlog.plot(times, counts, color=colour, label=name)
        alerts = [
            sum(count for priority, count in look.waiting.items() if priority <= Priority.ALERT)
            for look in played.looks
        ]
        backlog.plot(times, alerts, color=_ALERT, label="alerts")
        backlog.legend(frameon=False, fontsize=9)
        backlog.set_title("messages waiting", fontsize=10, loc="left")
        counts = wire.by_second(played)
        pace.bar(range(len(counts)), counts, width=1.0, align="edge", color=_REPLY)
        pace.axhline(ALL_A_SECOND, color=_ALERT, linewidth=1)
        pace.set_title(
            "messages and changes in each second; Telegram's limit", fontsize=10, loc="left"
        )
        memory.plot(times, [look.usage.rss / 2**20 for look in played.looks], color=_REPLY)
        memory.set_ylim(bottom=0)
        memory.set_title("memory of the bot, MiB", fontsize=10, loc="left")
        memory.set_xlabel("seconds")
        for axes in (waits, backlog, pace, memory):
            axes.axvspan(*_storm(played), color="#f3e9dc", zorder=0)
            axes.spines[["top", "right"]].set_visible(False)
        figure.tight_layout()
        file.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(file, format="svg", metadata={"Date": None})


def _draw_waits(axes: Axes, played: Played, wire: Wire) -> None:
    for name, colour, size, points in (
        ("reply", _REPLY, 2, [(one.tapped, one.wait) for one in played.book.replies]),
        ("red alert", _ALERT, 12, [(one.tapped, one.seconds) for one in wire.alerts(played)]),
    ):
        times = [(at - played.began).total_seconds() for at, _ in points]
        axes.scatter(
            times,
            [wait for _, wait in points],
            s=size,
            color=colour,
            label=name,
            linewidths=0,
            rasterized=True,
        )
    axes.set_yscale("log")
    axes.legend(frameon=False, fontsize=9)
    axes.set_title("seconds from tap to wire, by the moment of the tap", fontsize=10, loc="left")


def _storm(played: Played) -> tuple[float, float]:
    begin, end = ((at - played.began).total_seconds() for at in played.storm)
    return begin, end
