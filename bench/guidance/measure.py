"""Ask every question, and count: found first, found within three, refused, answered."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bench.guidance.sets import Row

Ask = Callable[[str, str], Sequence[str]]
"""Municipality and question → the passages shown, best first; none: refused."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a question."""

    row: Row
    shown: int  #: how many passages
    place: int  #: of the first right one, from 1; 0 if there is none

    @property
    def is_miss(self) -> bool:
        """Say whether something is to be done about it."""
        return self.place != 1 if self.row.is_answerable else self.shown > 0


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares, and of how many; a share of nothing is None."""

    answerable: int
    unanswerable: int
    first: float | None
    three: float | None
    answered: float | None
    refused: float | None

    @classmethod
    def of(cls, outcomes: Iterable[Outcome]) -> "Figures":
        """Count."""
        every = list(outcomes)
        yes = [o for o in every if o.row.is_answerable]
        no = [o for o in every if not o.row.is_answerable]
        return cls(
            len(yes),
            len(no),
            _share([o.place == 1 for o in yes]),
            _share([o.place > 0 for o in yes]),
            _share([o.shown > 0 for o in yes]),
            _share([o.shown == 0 for o in no]),
        )


def _share(right: Sequence[bool]) -> float | None:
    return sum(right) / len(right) if right else None


def measure(rows: Iterable[Row], ask: Ask) -> list[Outcome]:
    """Ask all questions."""
    found = []
    for row in rows:
        shown = list(ask(row.municipality, row.question))[:3]
        right = [at for at, text in enumerate(shown, start=1) if row.is_answered_by(text)]
        found.append(Outcome(row, len(shown), right[0] if right else 0))
    return found
