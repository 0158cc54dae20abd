"""How it is with three hundred municipalities in memory: loading, memory, answers."""

import resource
import time
from dataclasses import dataclass

from bench.guidance.contenders import guideline
from bench.guidance.sets import Row
from bot import lexicon, profiles, topics
from flows.guideline import bank
from flows.guideline.guideline import Guideline

MUNICIPALITIES = 300


@dataclass(frozen=True, slots=True)
class Scale:
    """What so many municipalities cost."""

    loading: float  #: seconds, for all of them
    memory: float  #: MB, for all of them
    building: float  #: seconds, for what all of them share
    answers: tuple[float, ...]  #: milliseconds, the shortest first


def measure(rows: list[Row]) -> Scale:
    """Load the kept guidelines again and again, as so many municipalities; ask all of them."""
    names = sorted({row.municipality for row in rows})
    kept = {name: guideline(name).dumps() for name in names}
    files = {name: topics.read_topics(profiles.BUNDLED / name) for name in names}
    before = _memory()
    began = time.perf_counter()
    loaded: dict[str, list[Guideline]] = {name: [] for name in names}
    for number in range(MUNICIPALITIES):
        name = names[number % len(names)]
        own = files[name]
        loaded[name].append(Guideline.loads(kept[name], own.topics, own.notes, topics.shared()))
    loading = time.perf_counter() - began
    memory = _memory() - before
    began = time.perf_counter()
    bank.build(topics.read_common(), lexicon.load())
    building = time.perf_counter() - began
    took = []
    for at, row in enumerate(rows):
        every = loaded[row.municipality]
        began = time.perf_counter()
        every[at % len(every)].ask(row.question)
        took.append((time.perf_counter() - began) * 1000)
    return Scale(loading, memory, building, tuple(sorted(took)))


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
