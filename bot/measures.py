"""What is counted and timed while the bot works. Numbers only: no label names a person or a place.

1. There is one `Measures` in a process; `bot/app.py` makes it and hands it on.
2. Measuring is part of every step, so it costs next to nothing: no lock, since the event loop is
   one thread, and whoever measures often keeps the `Timing` it asked for.
3. prometheus_client writes it down, and knows the process itself: memory, open files, its start.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from itertools import accumulate

from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily
from prometheus_client.registry import Collector

Family = CounterMetricFamily | GaugeMetricFamily | HistogramMetricFamily

#: Seconds: from a commit on a good disk to a message that has waited for minutes.
BUCKETS = (
    *(0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25),
    *(0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0),
)
_METHODS = {"send": "message", "edit": "edit", "delete": "delete", "answer": "answer"}


class Timing:
    """How long one kind of thing has taken, each time; called with seconds."""

    __slots__ = ("counts", "total")

    def __init__(self) -> None:
        self.counts = [0] * (len(BUCKETS) + 1)
        self.total = 0.0

    def __call__(self, seconds: float) -> None:
        """Take one down; a clock that was set back makes nothing shorter than nothing."""
        self.counts[bisect_left(BUCKETS, seconds)] += 1
        if seconds > 0.0:
            self.total += seconds


class Timings:
    """Timings of one name, told apart by labels."""

    def __init__(self, name: str, words: str, *labels: str) -> None:
        self._name, self._words, self._labels = name, words, labels
        self._each: dict[tuple[str, ...], Timing] = {}

    def of(self, *values: str) -> Timing:
        """Give the one with these labels."""
        found = self._each.get(values)
        if found is None:
            found = self._each[values] = Timing()
        return found

    def written(self) -> HistogramMetricFamily:
        """Give all of it in the library's form."""
        family = HistogramMetricFamily(self._name, self._words, labels=self._labels)
        names = (*map(str, BUCKETS), "+Inf")
        for values, timing in sorted(self._each.items()):
            up_to = zip(names, accumulate(timing.counts), strict=True)
            family.add_metric(values, buckets=list(up_to), sum_value=timing.total)
        return family


class Counts:
    """How often something has happened, told apart by labels."""

    def __init__(self, name: str, words: str, *labels: str) -> None:
        self._name, self._words, self._labels = name, words, labels
        self._each: dict[tuple[str, ...], int] = {} if labels else {(): 0}

    def add(self, *values: str, by: int = 1) -> None:
        """Count one more, or so many."""
        self._each[values] = self._each.get(values, 0) + by

    def written(self) -> CounterMetricFamily:
        """Give all of it in the library's form."""
        family = CounterMetricFamily(self._name, self._words, labels=self._labels)
        for values, count in sorted(self._each.items()):
            family.add_metric(values, count)
        return family


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """What waits, as storage knows it; asked for when somebody looks."""

    waiting: Mapping[int, int]  #: messages, by priority
    oldest_alert: timedelta | None  #: how long the alert has waited that waits the longest
    set_aside: int  #: updates that await somebody who looks into them
    unopened: int  #: messages that await the same
    overdue: int  #: timers that nobody has picked up


class Measures(Collector):
    """All that is measured in this process."""

    def __init__(self) -> None:
        self.stages = Timings(
            "tryggbot_stage_seconds", "How long each stage of an update takes", "stage"
        )
        self.waits = Timings(
            "tryggbot_outbox_wait_seconds", "From the step to the try that was taken", "priority"
        )
        self.calls = Timings(
            "tryggbot_telegram_call_seconds", "Calls to Telegram", "method", "outcome"
        )
        self.alerts = Timings(
            "tryggbot_alert_seconds", "From the step that raised an alert until Telegram has it"
        )
        self.timers = Timings(
            "tryggbot_timer_lateness_seconds", "From when a timer was due until it is taken"
        )
        self.commits = Timings("tryggbot_commit_seconds", "Commits of the database")
        self.updates = Counts("tryggbot_updates", "Updates that were kept")
        self.floods = Counts("tryggbot_floods", "Times that Telegram asked to wait")
        self.outside = Counts("tryggbot_outside_calls", "Calls by other ways", "outcome")
        self.files = Counts("tryggbot_files", "Files of evidence", "outcome")
        self.steps = Counts("tryggbot_clock_steps", "Times that the clock was set", "direction")
        self._registry = CollectorRegistry()
        self._registry.register(self)
        ProcessCollector(registry=self._registry)

    def collect(self) -> Iterator[Family]:
        """Give what has been measured in the library's form."""
        for timings in (
            *(self.stages, self.waits, self.calls, self.alerts, self.timers, self.commits),
            *(self.updates, self.floods, self.outside, self.files, self.steps),
        ):
            yield timings.written()

    def called(self, method: str, outcome: str, seconds: float) -> None:
        """Take down a call to Telegram."""
        self.calls.of(_kind(method), outcome)(seconds)

    def exposed(self, *, stuck: int, backlog: Backlog | None) -> bytes:
        """Write all of it for Prometheus; without a backlog where storage doesn't answer."""
        now = CollectorRegistry()
        now.register(_Now(stuck, backlog))
        return generate_latest(self._registry) + generate_latest(now)


class _Now(Collector):
    """What holds at the moment that it is asked for."""

    def __init__(self, stuck: int, backlog: Backlog | None) -> None:
        self._stuck, self._backlog = stuck, backlog

    def collect(self) -> Iterator[Family]:
        yield GaugeMetricFamily("tryggbot_loops_stuck", "Loops that do not turn", value=self._stuck)
        found = self._backlog
        if found is None:
            return
        waiting = GaugeMetricFamily(
            "tryggbot_outbox_waiting", "Messages that wait to be sent", labels=("priority",)
        )
        for priority, count in sorted(found.waiting.items()):
            waiting.add_metric((str(priority),), count)
        yield waiting
        oldest = found.oldest_alert.total_seconds() if found.oldest_alert else 0.0
        for name, words, value in (
            ("tryggbot_oldest_alert_seconds", "How long the oldest alert has waited", oldest),
            ("tryggbot_updates_set_aside", "Updates that could not be handled", found.set_aside),
            ("tryggbot_messages_set_aside", "Messages that do not open", found.unopened),
            ("tryggbot_timers_overdue", "Timers that nobody has picked up", found.overdue),
        ):
            yield GaugeMetricFamily(name, words, value=value)


@cache
def _kind(method: str) -> str:
    """Give a method's kind: there are too many methods to tell each apart."""
    if method in {"sendPhoto", "sendVideo", "sendVoice", "sendAudio", "sendDocument"}:
        return "file"
    return next((kind for start, kind in _METHODS.items() if method.startswith(start)), "other")
