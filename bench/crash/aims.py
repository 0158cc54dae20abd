"""At which instant a life ends: at any, or inside a stage that was hit least so far."""

import random
from collections import Counter
from dataclasses import dataclass

PHASES = ("before", "within", "after")
#: what a transaction writes: seen by SQLite's driver, in the bot's own process
WRITES = tuple(
    (kind, phase)
    for kind in ("receive", "step", "timer", "record", "evidence", "housekeeping")
    for phase in PHASES
)
#: what is between the bot and others: seen by those others
CALLS = (
    ("receive", "acted"),  # updates are on their way to it
    ("receive", "answered"),  # it has them, and may be keeping them
    ("confirm", "arrives"),  # it says that it has kept them
    ("send", "arrives"),
    ("send", "acted"),  # the person has it, and the bot doesn't know
    ("send", "answered"),  # it may be writing that down
    ("alert", "arrives"),
    ("alert", "acted"),
    ("alert", "answered"),
    ("file", "arrives"),
    ("file", "acted"),
    ("file", "answered"),
    ("chunk", "written"),  # part of a file is on the disk
    ("outside", "arrives"),
    ("outside", "acted"),
    ("outside", "answered"),
)
STARTS = (("start", "libraries"), ("start", "serving"))
ENDS = (("shutdown", "asked"),)
MIGRATIONS = tuple(("migration", phase) for phase in PHASES)
EVERY = (("any", "instant"), *STARTS, *WRITES, *CALLS, *ENDS, *MIGRATIONS)
_RARE = {"outside", "timer", "evidence", "file", "chunk", "housekeeping", "receive", "confirm"}


@dataclass(frozen=True, slots=True)
class Aim:
    """An instant: a stage, where in it, and how many of these are passed over before."""

    stage: str
    phase: str
    left: int = 0

    @property
    def name(self) -> str:
        """Give it as one row of a table."""
        return f"{self.stage}: {self.phase}"

    @property
    def is_write(self) -> bool:
        """Say whether SQLite's driver is to see it."""
        return (self.stage, self.phase) in (*WRITES, *MIGRATIONS)

    @property
    def is_call(self) -> bool:
        """Say whether others are to see it."""
        return (self.stage, self.phase) in CALLS


class Archer:
    """Chooses; the same seed chooses the same, given the same hits."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self.shots = Counter[str]()

    def next(self, *, cold: bool) -> Aim:
        """Give the next aim: a fifth at any instant, the others at what was aimed at least."""
        if cold and self._chance.random() < 0.5:
            return self._aim("start", "libraries")
        if self._chance.random() < 0.2:
            return self._aim("any", "instant")
        choices = (*STARTS[1:], *WRITES, *CALLS, *ENDS)
        fewest = min(self.shots[f"{stage}: {phase}"] for stage, phase in choices)
        least = [a for a in choices if self.shots[f"{a[0]}: {a[1]}"] <= fewest + 1]
        return self._aim(*self._chance.choice(least))

    def migration(self) -> Aim:
        """Give an aim inside the making of the tables."""
        return self._aim(*self._chance.choice(MIGRATIONS))

    def _aim(self, stage: str, phase: str) -> Aim:
        self.shots[f"{stage}: {phase}"] += 1
        most = 0 if stage in _RARE else 3
        return Aim(stage, phase, self._chance.randint(0, most))
