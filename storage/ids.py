"""Numbers for rows that must be found again in the order they were made.

1. An id is 63 bits: microseconds since 2020 and, below them, a count within the microsecond.
2. Within a process, each is greater than the one before, also when the clock is set back.
3. Two processes that write at once may only meet in the lowest bits; those are left to chance.
"""

import secrets
import threading
from datetime import UTC, datetime

_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
_CHANCE_BITS = 10  # 53 bits of microseconds reach until the year 2305


class _Counter:
    def __init__(self) -> None:
        self._last = 0
        self._lock = threading.Lock()

    def next(self, now: datetime) -> int:
        since = now - _EPOCH
        moment = (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds
        fresh = (moment << _CHANCE_BITS) | secrets.randbits(_CHANCE_BITS)
        with self._lock:
            # One higher than the last would be guessable by another process at the same
            # microsecond; a new microsecond's worth of chance keeps the two apart.
            if fresh <= self._last:
                step = ((self._last >> _CHANCE_BITS) + 1) << _CHANCE_BITS
                fresh = step | secrets.randbits(_CHANCE_BITS)
            self._last = fresh
        return fresh


_counter = _Counter()


def next_id(now: datetime) -> int:
    """Give an id that is greater than all that this process has been given."""
    return _counter.next(now)
