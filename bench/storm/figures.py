"""Figures of a storm: waits, fairness, price, pace."""

import statistics
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bench.storm.people import Reply
from bench.storm.town import Look, Played, is_impatient
from bench.storm.wire import Alert, Wire

_NEIGHBOURS = 10  # replies before and after: whoever taps at the same time has the same storm
_FELT = 1.0  # seconds of waiting from which on fairness means anything


@dataclass(frozen=True, slots=True)
class Waits:
    """A distribution of seconds."""

    count: int
    p50: float
    p90: float
    p99: float
    most: float

    @classmethod
    def of(cls, seconds: Sequence[float]) -> "Waits":
        """Sum seconds up."""
        if not seconds:
            return cls(0, 0.0, 0.0, 0.0, 0.0)
        ordered = sorted(seconds)
        p50, p90, p99 = (ordered[int(len(ordered) * share)] for share in (0.5, 0.9, 0.99))
        return cls(len(ordered), p50, p90, p99, ordered[-1])


@dataclass(frozen=True, slots=True)
class Fairness:
    """How alike people fare: ratios to the median."""

    people: int
    worst_mean: float  #: the person who fares worst on average
    worst: float  #: the longest wait, to the median of those who tapped at the same time
    p99: float
    impatient: float  #: replies a minute that an impatient person gets, to another's


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of the time."""

    name: str
    replies: Waits
    alerts: Waits
    wanted: float  #: updates a second
    sent: float  #: messages and changes a second
    cpu: float  #: milliseconds an update
    rss: float  #: MiB at its end
    backlog: int  #: replies that waited at its end
    tidying: int


@dataclass(frozen=True, slots=True)
class Figures:
    """All of it."""

    phases: Sequence[Phase]
    alerts: Sequence[Alert]
    waits: Waits  #: of the alerts, over the whole time
    fairness: Fairness
    refused: int
    most_in_a_second: int
    calls: float  #: messages and changes an update
    unanswered: float  #: seconds that those have waited who still do, at most


def figures(played: Played, wire: Wire) -> Figures:
    """Work all of it out."""
    begin, end = played.storm
    parts = (("calm", played.began, begin), ("storm", begin, end), ("after", end, played.end))
    alerts = wire.alerts(played)
    waiting = [(played.end - since).total_seconds() for since in played.book.waiting.values()]
    spent = len(wire.sent) + len(wire.changes)
    return Figures(
        phases=[_phase(played, wire, *part) for part in parts],
        alerts=alerts,
        waits=Waits.of([alert.seconds for alert in alerts]),
        fairness=_fairness(played, wire),
        refused=len(wire.refused),
        most_in_a_second=wire.most_in_a_second(),
        calls=spent / max(1, len(played.book.taps)),
        unanswered=max(waiting, default=0.0),
    )


def _phase(played: Played, wire: Wire, name: str, begin: datetime, end: datetime) -> Phase:
    replies = [one.wait for one in played.book.replies if begin <= one.tapped < end]
    alerts = [one.seconds for one in wire.alerts(played) if begin <= one.tapped < end]
    taps = sum(begin <= at < end for at in played.book.taps)
    spent = sum(begin <= at < end for at in [*(one.came for one in wire.sent), *wire.changes])
    looks = [look for look in played.looks if begin <= look.at < end]
    first, last = looks[0], looks[-1]
    seconds = (end - begin).total_seconds()
    share = (last.at - first.at).total_seconds() / seconds
    return Phase(
        name=name,
        replies=Waits.of(replies),
        alerts=Waits.of(alerts),
        wanted=taps / seconds,
        sent=spent / seconds,
        cpu=1000 * (last.usage.cpu - first.usage.cpu) / max(1.0, taps * share),
        rss=last.usage.rss / 2**20,
        backlog=last.waiting.get(5, 0),
        tidying=last.waiting.get(7, 0),
    )


def _fairness(played: Played, wire: Wire) -> Fairness:
    begin, end = played.storm
    replies = [one for one in played.book.replies if begin <= one.tapped < end]
    alike = _to_their_like(replies)
    by_person = defaultdict[int, list[float]](list)
    for one, ratio in alike:
        by_person[one.who].append(ratio)
    people = Waits.of([statistics.mean(ratios) for ratios in by_person.values()])
    each = Waits.of([ratio for _, ratio in alike])
    got = defaultdict[bool, list[int]](list)
    counts = defaultdict[int, int](int)
    for sent in wire.sent:
        if begin <= sent.came < end:
            counts[sent.chat] += 1
    for number, count in counts.items():
        got[is_impatient(number)].append(count)
    usual, impatient = (statistics.mean(got[who] or [1]) for who in (False, True))
    return Fairness(people.count, people.most, each.most, each.p99, impatient / usual)


def _to_their_like(replies: Sequence[Reply]) -> list[tuple[Reply, float]]:
    ordered = sorted(replies, key=lambda one: one.tapped)
    found = []
    for place in range(_NEIGHBOURS, len(ordered) - _NEIGHBOURS):
        near = ordered[place - _NEIGHBOURS : place + _NEIGHBOURS + 1]
        typical = statistics.median(one.wait for one in near)
        if typical >= _FELT:
            found.append((ordered[place], ordered[place].wait / typical))
    return found


__all__ = ["Alert", "Fairness", "Figures", "Look", "Phase", "Waits", "figures"]
