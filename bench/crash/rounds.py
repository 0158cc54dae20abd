"""A round: many lives on one disk, then peace, then a look at everything."""

import random
import shutil
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.crash.aims import Archer
from bench.crash.ending import End, live
from bench.crash.faults import FAULTS, Fault
from bench.crash.life import Cradle
from bench.crash.peace import peace
from bench.crash.town import Manner, Town
from bench.crash.verify import verify

_KILLED = -9
_MOST = 2  # lives for each crash: one that is asked to stop may be quicker than its end


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a round is to be."""

    seed: int
    crashes: int = 20
    officials: int = 12
    fault: str = "none"
    cold: int = 8  #: each so manieth start is a cold one; 0 for none
    largest: int = 400_000  #: bytes of a file
    serves: float = 1.0  #: seconds within which any instant may be a life's last
    lies: int = 0  #: a disk that lies: each so manieth commit is none
    is_hasty: bool = False  #: a bot that confirms before it keeps


@dataclass
class Result:
    """How it went."""

    plan: Plan
    crashes: int = 0
    aims: Counter[str] = field(default_factory=Counter)  #: instants that were hit
    in_flight: Counter[str] = field(default_factory=Counter)  #: kills with this under way
    ended: Counter[str] = field(default_factory=Counter)  #: by themselves
    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def row(self) -> dict[str, Any]:
        """Give it as a line of JSON."""
        plan = self.plan
        return {
            "seed": plan.seed,
            "fault": plan.fault,
            "crashes": self.crashes,
            "aims": self.aims,
            "in_flight": self.in_flight,
            "ended": self.ended,
            "counts": self.counts,
            "wrong": self.wrong,
            "seconds": round(self.seconds, 1),
        }

    def ends(self, end: End) -> None:
        """Count the end of a life."""
        if end.code == _KILLED:
            self.crashes += 1
            self.aims[end.aim.name if end.hit else "any: instant"] += 1
            self.in_flight.update(end.in_flight.keys())
        else:
            self.ended[str(end.code)] += 1
            if end.code or end.aim.stage != "shutdown":
                self.wrong.append(f"the bot ended with {end.code}, aimed at {end.aim.name}")
        self.wrong += end.wrong


async def play(plan: Plan, folder: Path, cradle: Cradle, archer: Archer) -> Result:
    """Play a round in a folder of its own, which is left only where something is wrong."""
    began = time.monotonic()
    chance = random.Random(plan.seed)  # noqa: S311 - it chooses instants, and no keys
    result = Result(plan)
    fault = FAULTS[plan.fault](folder)
    folder.mkdir(parents=True)  # noqa: ASYNC240 - it is there at once
    with fault.prepared():
        town = Town(folder, cradle, chance, is_hasty=plan.is_hasty)
        town.serves = plan.serves
        await town.open()
        try:
            await _kills(town, plan, fault, archer, result)
            result.wrong += await peace(town)
            found = await verify(town)
        finally:
            await town.close()
    result.wrong += found.wrong
    result.counts = found.counts + fault.counts
    result.seconds = time.monotonic() - began
    if result.wrong:
        town.tells()
    else:
        shutil.rmtree(folder)
    return result


async def _kills(town: Town, plan: Plan, fault: Fault, archer: Archer, result: Result) -> None:
    for _ in range(town.chance.randrange(3)):  # while the tables are being made
        result.ends(await live(town, Manner(), archer.migration()))
    await town.enrol(plan.officials, largest=plan.largest)
    town.lives()
    for number in range(_MOST * plan.crashes):
        if result.crashes >= plan.crashes:
            break
        is_cold = bool(plan.cold) and (number + plan.seed) % plan.cold == 0
        is_paced = is_cold or town.chance.random() < 0.5
        manner = Manner(paced=is_paced, cold=is_cold, lies=plan.lies)
        aim = archer.next(cold=is_cold)
        result.ends(await fault.live(town, manner, aim))
        result.wrong += fault.wrong
        fault.wrong = []
