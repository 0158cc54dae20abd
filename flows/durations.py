"""Spans of time as people write them: "90 s", "5 min", "4 h", "2 d", "1 working day".

Working days are counted by `office_hours`; here they are only read and written.
"""

import re
from dataclasses import dataclass
from datetime import timedelta

_FORM = re.compile(r"\s*(\d+)\s*(s|min|h|d|working days?)\s*", re.ASCII)
_UNITS = {
    "s": timedelta(seconds=1),
    "min": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
}
ALLOWED = 'a whole number and a unit: "90 s", "5 min", "4 h", "2 d", "1 working day"'


@dataclass(frozen=True, slots=True)
class Duration:
    """Either a span on the clock or a number of working days, never both."""

    span: timedelta = timedelta()
    working_days: int = 0

    def __str__(self) -> str:
        if self.working_days:
            return f"{self.working_days} working day{'s' if self.working_days > 1 else ''}"
        seconds = int(self.span.total_seconds())
        for unit, size in (("d", 86400), ("h", 3600), ("min", 60)):
            if seconds and seconds % size == 0:
                return f"{seconds // size} {unit}"
        return f"{seconds} s"


def parse(words: str) -> Duration:
    """Read a duration.

    Raises:
        ValueError: if it is not one; the message says what is allowed.

    """
    match = _FORM.fullmatch(words)
    if match is None or int(match[1]) == 0:
        raise ValueError(f"{words!r} is no duration; allowed is {ALLOWED}")
    number, unit = int(match[1]), match[2]
    if unit.startswith("working"):
        return Duration(working_days=number)
    return Duration(span=number * _UNITS[unit])
