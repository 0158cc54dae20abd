"""When Telegram takes nothing from anybody: who tries meanwhile, and who is first after it.

1. A line that can't be had, or several chats that fail in a row with nobody served between: it is
   Telegram, and not the chats. An alert that is new is tried all the same, at once.
2. Everybody else waits, a little longer each time, for a few probes: first the most urgent message,
   and if that fails those that were not tried yet. So a chat that always fails holds nobody up.
   While alerts wait, what is no alert has a turn only now and then.
3. Whatever Telegram answers ends it. What was put off meanwhile is then due at once: the most
   urgent is first, whenever its own next try would have been.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from flows.messages import Priority

SEVERAL = 2  # chats that fail in a row
PROBES = 3  # a round
OTHERS = 4  # each so many rounds, one may be of what is no alert, though alerts wait
PAUSES = tuple(timedelta(seconds=s) for s in (1, 2, 5, 10))  # between rounds
_UNDER_WAY = timedelta(seconds=1)  # whoever finishes wakes the sender
_NONE = timedelta()


@dataclass(slots=True)
class Outage:
    """Whether there is one, and whose turn it is then."""

    is_on: bool = False
    hurry: bool = False  #: what was put off is to be brought forward; the sender takes it back
    _failed: set[bytes] = field(default_factory=set)
    _tried: set[bytes] = field(default_factory=set)
    _probe: bytes | None = None
    _probes: int = 0
    _rounds: int = 0
    _until: datetime | None = None

    def failed(self, chat: bytes, *, by_line: bool, now: datetime) -> None:
        """Note that a message was not taken; `by_line` if it never got as far as Telegram."""
        self._failed.add(chat)
        if not self.is_on and (by_line or len(self._failed) >= SEVERAL):
            self.is_on = True
            self._rest(now)
        elif self.is_on and chat == self._probe:
            self._probe = None
            self._tried.add(chat)
            if self._probes >= PROBES:
                self._rest(now)

    def answered(self) -> None:
        """Note that Telegram has answered somebody."""
        self._failed.clear()
        if self.is_on:
            self.is_on, self.hurry = False, True
            self._tried.clear()
            self._probe, self._probes, self._rounds, self._until = None, 0, 0, None

    def gone(self, chat: bytes) -> None:
        """Note that a try has ended, however it did: one that broke must not hold up the next."""
        if chat == self._probe:
            self._probe = None

    def turn(self, now: datetime) -> set[bytes]:
        """Begin a round when it is time; give the chats that have had their turn in this outage."""
        if not self.is_on or self._probe is not None:
            return set()
        if self._until is not None and now >= self._until:
            self._until, self.hurry = None, True
        return set(self._tried) if self._probes else set()

    def wait(self, *, priority: int, attempts: int, now: datetime) -> timedelta:
        """Say how long a message must wait; zero if it may go now."""
        is_new_alert = priority <= Priority.ALERT and not attempts
        if not self.is_on or is_new_alert:
            return _NONE
        if self._probe is not None:
            return _UNDER_WAY
        if priority > Priority.ALERT and self._probes and self._rounds % OTHERS:
            self._rest(now)
        return max(_NONE, self._until - now) if self._until is not None else _NONE

    def goes(self, chat: bytes, *, now: datetime) -> None:
        """Note that a message to this chat is being tried: as the probe, unless there is one."""
        waits = self._until is not None and now < self._until
        if self.is_on and self._probe is None and not waits:
            self._probe = chat
            self._probes += 1

    def nobody_left(self, now: datetime) -> None:
        """Note that there was nobody to probe: all have had their turn, and begin anew."""
        if self.is_on and self._probe is None and self._until is None:
            self._tried.clear()
            self._rest(now)

    def _rest(self, now: datetime) -> None:
        self._until = now + PAUSES[min(self._rounds, len(PAUSES) - 1)]
        self._rounds += 1
        self._probes = 0
