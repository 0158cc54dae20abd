"""How fast Telegram may be spoken to, and whose turn it is. Time is an argument.

1. 30 messages a second in all; the last of them are kept for alerts and 112.
2. About one a second to a chat, with a small burst.
3. A flooded chat waits by itself. Only when several chats are refused at once is the whole bot
   being held, and then everybody waits, alerts first when it is over.
"""

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from flows.messages import Priority

ALL_A_SECOND = 28.0  # under Telegram's 30, so that a clock that differs a little does no harm
RESERVED = 6.0  # of these, for alerts and 112
BURST_A_CHAT = 3.0
A_CHAT_A_SECOND = 1.0
SEVERAL = 3  # chats refused within the window: it is the bot that is held
_WINDOW = timedelta(seconds=5)
_FREE = frozenset({"answerCallbackQuery", "deleteMessage", "deleteMessages"})


@dataclass(slots=True)
class _Bucket:
    size: float
    rate: float
    tokens: float
    at: datetime

    def fill(self, now: datetime) -> None:
        passed = max(0.0, (now - self.at).total_seconds())
        self.tokens = min(self.size, self.tokens + passed * self.rate)
        self.at = max(now, self.at)

    def wait(self, wanted: float) -> timedelta:
        return timedelta(seconds=max(0.0, (wanted - self.tokens) / self.rate))


@dataclass(slots=True)
class Pace:
    """Counts what has been sent, and says how long the next must wait."""

    _everyone: _Bucket | None = None
    _chats: dict[Hashable, _Bucket] = field(default_factory=dict)
    _held: dict[Hashable, datetime] = field(default_factory=dict)
    _refused: dict[Hashable, datetime] = field(default_factory=dict)
    _all_held: datetime | None = None

    def wait(self, chat: Hashable, *, priority: int, method: str, now: datetime) -> timedelta:
        """Say how long a message must wait; zero if it may go now."""
        waits = [self._left(self._held.get(chat), now), self._left(self._all_held, now)]
        if method not in _FREE:
            floor = 1.0 if priority <= Priority.ALERT else 1.0 + RESERVED
            waits.append(self._all(now).wait(floor))
            if priority > Priority.RED:
                waits.append(self._one(chat, now).wait(1.0))
        return max(waits)

    def spend(self, chat: Hashable, *, method: str, now: datetime) -> None:
        """Count a message that goes out now; one beyond the limits leaves a debt."""
        if method in _FREE:
            return
        self._all(now).tokens -= 1.0
        self._one(chat, now).tokens -= 1.0

    def hold(self, chat: Hashable, seconds: float, *, now: datetime) -> datetime:
        """Telegram refused this chat for so long; give when it may be tried again."""
        until = now + timedelta(seconds=seconds)
        self._held[chat] = max(until, self._held.get(chat, until))
        self._refused = {c: at for c, at in self._refused.items() if now - at <= _WINDOW}
        self._refused[chat] = now
        if len(self._refused) >= SEVERAL:
            self._all_held = max(until, self._all_held or until)
        self._forget(now)
        return self._held[chat]

    def _left(self, until: datetime | None, now: datetime) -> timedelta:
        return max(timedelta(), until - now) if until is not None else timedelta()

    def _all(self, now: datetime) -> _Bucket:
        if self._everyone is None:
            self._everyone = _Bucket(ALL_A_SECOND, ALL_A_SECOND, ALL_A_SECOND, now)
        self._everyone.fill(now)
        return self._everyone

    def _one(self, chat: Hashable, now: datetime) -> _Bucket:
        bucket = self._chats.get(chat)
        if bucket is None:
            bucket = _Bucket(BURST_A_CHAT, A_CHAT_A_SECOND, BURST_A_CHAT, now)
            self._chats[chat] = bucket
            if len(self._chats) > 4096:  # noqa: PLR2004 - now and then, not at every message
                self._forget(now)
        bucket.fill(now)
        return bucket

    def _forget(self, now: datetime) -> None:
        """Drop what says nothing any more, so that memory doesn't grow with the chats."""
        self._held = {chat: until for chat, until in self._held.items() if until > now}
        full = [
            chat
            for chat, bucket in self._chats.items()
            if bucket.tokens + (now - bucket.at).total_seconds() >= BURST_A_CHAT
        ]
        for chat in full:
            del self._chats[chat]
