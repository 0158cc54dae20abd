"""How fast Telegram may be spoken to, and whose turn it is. Time is an argument.

1. Never more than 30 messages in any one second; the last of them are kept for alerts and 112.
   The others go out evenly, after a handful: so a place is free again soon, whoever comes.
2. About one a second to a chat, after a small burst. A chat that must wait delays nobody else.
   The last place of a chat is for answers and reds: other alerts and spent buttons leave it free.
3. A flooded chat waits by itself, as long as Telegram says. Only when several chats are refused
   and none is served in between is it the whole bot that is held; then everybody waits a while,
   and the first message after that is a probe, the most urgent one.
4. Where the machine's clock is set back, all that is remembered goes back with it: nobody waits for
   a time to come again.
"""

from collections import deque
from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from flows.messages import Priority

ALL_A_SECOND = 29  # one below Telegram's 30: a second there is not quite a second here
RESERVED = 2  # of these, for alerts and 112
HANDFUL = 3.0  # ordinary messages that may go at once, before they go one after the other
BURST_A_CHAT = 3.0
A_CHAT_A_SECOND = 1.0
SEVERAL = 3  # chats refused in a row: it is the bot that is held
LONGEST_HOLD = timedelta(seconds=30)  # of everybody: three chats' hours must not become all's
SECOND = timedelta(seconds=1.05)  # a little longer than one: messages catch up on the way
_ROW = timedelta(seconds=10)  # refusals further apart than this have nothing to do with each other
_MANY = 4096  # chats remembered before those that say nothing any more are forgotten
_FREE = frozenset({"answerCallbackQuery", "deleteMessage", "deleteMessages"})
_POLITE = frozenset({Priority.ORANGE, Priority.ALERT, Priority.TIDY})  # leave the last place free
_NONE = timedelta()


@dataclass(slots=True)
class _Bucket:
    """What may still go at once: to a chat, or of ordinary messages to all."""

    size: float
    rate: float  #: a second
    tokens: float
    at: datetime

    def fill(self, now: datetime) -> None:
        passed = max(0.0, (now - self.at) / SECOND)
        self.tokens = min(self.size, self.tokens + passed * self.rate)
        self.at = max(now, self.at)

    def wait(self, *, kept: float = 0.0) -> timedelta:
        return max(_NONE, (1.0 + kept - self.tokens) / self.rate * SECOND)


@dataclass(slots=True)
class Pace:
    """Counts what has been sent, and says how long the next must wait."""

    _sent: deque[datetime] = field(default_factory=deque)
    _ordinary: _Bucket | None = None
    _chats: dict[Hashable, _Bucket] = field(default_factory=dict)
    _held: dict[Hashable, datetime] = field(default_factory=dict)
    _refused: dict[Hashable, datetime] = field(default_factory=dict)
    _all_held: datetime | None = None
    _probing: bool = False
    _latest: datetime | None = None

    def wait(self, chat: Hashable, *, priority: int, method: str, now: datetime) -> timedelta:
        """Say how long a message must wait; zero if it may go now."""
        waits = [self.wait_for_all(priority=priority, method=method, now=now)]
        waits.append(_left(self._held.get(chat), now))
        if method not in _FREE:
            waits.append(self._one(chat, now).wait(kept=float(priority in _POLITE)))
        return max(waits)

    def wait_for_all(self, *, priority: int, method: str, now: datetime) -> timedelta:
        """Say how long any message of this priority must wait, to whichever chat."""
        self._notice(now)
        held = _left(self._all_held, now)
        if held or method in _FREE:
            return held
        most, wait = ALL_A_SECOND, _NONE
        if priority > Priority.ALERT:
            most, wait = ALL_A_SECOND - RESERVED, self._all(now).wait()
        self._forget_seconds(now)
        if len(self._sent) < most:
            return wait
        return max(wait, self._sent[len(self._sent) - most] + SECOND - now)

    def spend(
        self,
        chat: Hashable,
        *,
        priority: int = Priority.EMERGENCY,
        method: str,
        now: datetime,
    ) -> None:
        """Count a message that goes out now, also one that asked nobody."""
        self._notice(now)
        if self._probing:
            self._all_held = now + SECOND  # one at a time, until one is served
        if method in _FREE:
            return
        self._forget_seconds(now)
        self._sent.append(now)
        self._one(chat, now).tokens -= 1.0
        # Behind an alert, too, the others go one after the other: its fellows come first.
        left = self._all(now).tokens - 1.0
        self._all(now).tokens = left if priority > Priority.ALERT else min(left, 0.0)

    def served(self) -> None:
        """Telegram took a message: it is not the bot that is held."""
        self._refused.clear()
        if self._probing:
            self._probing, self._all_held = False, None

    def hold(self, chat: Hashable, seconds: float, *, now: datetime) -> datetime:
        """Telegram refused this chat for so long; give when it may be tried again."""
        self._notice(now)
        until = now + timedelta(seconds=seconds)
        self._held[chat] = max(until, self._held.get(chat, until))
        self._refused = {c: at for c, at in self._refused.items() if now - at <= _ROW}
        self._refused[chat] = now
        if self._probing or len(self._refused) >= SEVERAL:
            waits = [self._held.get(c, now) for c in self._refused]
            shortest = min((wait for wait in waits if wait > now), default=now)
            self._all_held = min(shortest, now + LONGEST_HOLD)
            self._probing = True
        return self._held[chat]

    def _notice(self, now: datetime) -> None:
        """Go along when the clock has been set back; who asks may be a little behind who spends."""
        if self._latest is None or now >= self._latest - SECOND:
            self._latest = now if self._latest is None else max(now, self._latest)
            return
        back = now - self._latest
        self._latest = now
        self._sent = deque(at + back for at in self._sent)
        for bucket in (*self._chats.values(), self._all(now)):
            bucket.at += back
        self._held = {chat: until + back for chat, until in self._held.items()}
        self._refused = {chat: at + back for chat, at in self._refused.items()}
        if self._all_held is not None:
            self._all_held += back

    def _forget_seconds(self, now: datetime) -> None:
        while self._sent and self._sent[0] + SECOND <= now:
            self._sent.popleft()

    def _all(self, now: datetime) -> _Bucket:
        if self._ordinary is None:
            self._ordinary = _Bucket(HANDFUL, ALL_A_SECOND, HANDFUL, now)
        self._ordinary.fill(now)
        return self._ordinary

    def _one(self, chat: Hashable, now: datetime) -> _Bucket:
        bucket = self._chats.get(chat)
        if bucket is None:
            if len(self._chats) >= _MANY:
                self._forget_chats(now)
            bucket = self._chats[chat] = _Bucket(BURST_A_CHAT, A_CHAT_A_SECOND, BURST_A_CHAT, now)
        bucket.fill(now)
        return bucket

    def _forget_chats(self, now: datetime) -> None:
        """Drop what says nothing any more, so that memory doesn't grow with the chats."""
        self._held = {chat: until for chat, until in self._held.items() if until > now}
        for bucket in self._chats.values():
            bucket.fill(now)
        self._chats = {c: b for c, b in self._chats.items() if b.tokens < BURST_A_CHAT}


def _left(until: datetime | None, now: datetime) -> timedelta:
    return max(_NONE, until - now) if until is not None else _NONE
