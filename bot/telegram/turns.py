"""Whose turn it is among those who wait for an answer.

1. By age alone, who asks ten things at once would get ten answers while others get one. So a chat
   that has been answered goes behind those who waited at that moment: its next answer counts as
   written then.
2. What one step says belongs together, and counts as one answer.
3. A clock that has been set back makes everybody equal: nobody waits for the hour to come again.
4. Alerts, news and spent buttons go by age: nobody gets more of them by asking more.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from heapq import heappop, heappush

from flows.messages import Priority
from storage.outbox import Ready

_MANY = 4096  # chats remembered before those that were answered long ago are forgotten
_LONG = timedelta(minutes=10)
Place = tuple[int, datetime, int]


@dataclass(frozen=True, slots=True)
class _Answered:
    step: datetime  #: when what was said last had been written: its step's own moment
    at: datetime  #: when it went out


@dataclass(slots=True)
class Turns:
    """Remembers who has been answered, and since when the others wait."""

    _last: dict[bytes, _Answered] = field(default_factory=dict)
    _latest: datetime | None = None

    def place(self, row: Ready) -> Place:
        """Give a message's place in the order; the lower, the sooner."""
        last = self._last.get(row.chat)
        is_first = row.priority != Priority.REPLY or last is None or row.created == last.step
        since = row.created if is_first or last is None else max(row.created, last.at)
        return row.priority, since, row.id

    def answered(self, row: Ready, *, now: datetime) -> None:
        """Take down that this message goes out."""
        if row.priority != Priority.REPLY:
            return
        if self._latest is not None and now < self._latest:
            self._last.clear()
        self._latest = now
        if len(self._last) >= _MANY:
            self._last = {c: last for c, last in self._last.items() if now - last.at < _LONG}
        self._last[row.chat] = _Answered(row.created, now)


@dataclass(slots=True)
class Round:
    """One look at all who wait: rows come by priority and age, and go by turn."""

    turns: Turns
    _late: list[tuple[Place, Ready]] = field(default_factory=list)

    def go(self, rows: Iterable[Ready], *, are_last: bool) -> Iterator[Ready]:
        """Give rows in their turn; those who must let others pass come with later rows."""
        for row in rows:
            place = self.turns.place(row)
            if place[1] != row.created:
                heappush(self._late, (place, row))
                continue
            yield from self._until(place)
            yield row
        if are_last:
            yield from self._until(None)

    @property
    def chats(self) -> set[bytes]:
        """Give the chats that let others pass."""
        return {row.chat for _, row in self._late}

    def _until(self, place: Place | None) -> Iterator[Ready]:
        while self._late and (place is None or self._late[0][0] < place):
            yield heappop(self._late)[1]
