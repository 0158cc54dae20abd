"""How Telegram behaves today: slow, flooded, dead, or failing the next call in a chosen way."""

import math
from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from bot.clock import Clock
from bot.sandbox.changes import Changes

FREE_OF_FLOOD = frozenset(
    {"getupdates", "getme", "getfile", "setwebhook", "deletewebhook", "getwebhookinfo"}
)
CHAT_BURST = 3  # messages at once to one chat, before one a second
ALL_A_SECOND = 30  # Telegram's limit over all chats
CHAT_A_SECOND = 1.0


class Failure(Enum):
    """How a call fails."""

    ERROR = "500"  #: a JSON 500, nothing done
    GATEWAY = "502_html"  #: a proxy's HTML page, nothing done
    DROP = "drop"  #: the connection breaks before the act
    LOST = "lost"  #: the act is done, and the connection breaks before the answer


class Weather:
    """What the calls to Telegram meet; every time in it is the clock's."""

    def __init__(self, clock: Clock, changed: Changes) -> None:
        self._clock = clock
        self._changed = changed
        self._floods: dict[int | None, datetime] = {}
        self._failures: dict[str, deque[Failure]] = {}
        self.delay = timedelta()
        self.is_dead = False

    def slow(self, seconds: float) -> None:
        """Delay every answer, 0 for no more."""
        if not 0 <= seconds <= timedelta(days=1).total_seconds():
            raise ValueError("a delay is from 0 seconds to a day")
        self.delay = timedelta(seconds=seconds)
        self._changed.notify()

    def flood(self, retry_after: float, chat: int | None = None) -> None:
        """Answer 429 for so long, to everything or to what goes to one chat; 0 for no more."""
        if not 0 <= retry_after <= timedelta(days=1).total_seconds():
            raise ValueError("a flood lasts from 0 seconds to a day")
        self._floods.pop(chat, None)
        if retry_after:
            self._floods[chat] = self._clock.now() + timedelta(seconds=retry_after)
        self._changed.notify()

    def dead(self, on: bool = True) -> None:  # noqa: FBT001, FBT002 — reads as a sentence
        """Break every connection, also those that are waiting."""
        self.is_dead = on
        self._changed.notify()

    def fail_next(self, method: str, how: str, times: int = 1) -> None:
        """Make the next calls of a method fail: 500, 502_html, drop or lost.

        "*" is any method, "file" the download of a file (lost: it breaks half way through).
        """
        queue = self._failures.setdefault(method.lower(), deque())
        queue.extend([Failure(how)] * times)

    def failure(self, method: str) -> Failure | None:
        """Take the failure that a call of this method is to meet."""
        for name in (method.lower(), "*"):
            if self._failures.get(name):
                return self._failures[name].popleft()
        return None

    def flooded(self, method: str, chat: int | None) -> int:
        """Give the whole seconds that such a call must wait, 0 if it may go."""
        if method.lower() in FREE_OF_FLOOD:
            return 0
        return max(self.flood_left(None), 0 if chat is None else self.flood_left(chat))

    def flood_until(self) -> datetime | None:
        """Give when the flood over everything ends."""
        return self._floods.get(None)

    def flood_left(self, chat: int | None) -> int:
        """Give the whole seconds left of a flood."""
        until = self._floods.get(chat)
        left = (until - self._clock.now()).total_seconds() if until else 0.0
        return max(0, math.ceil(left))


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: datetime


class Limits:
    """Telegram's limits: 30 messages a second in all, about one a second to a chat."""

    def __init__(self) -> None:
        self._buckets: dict[int | None, _Bucket] = {}

    def wait(self, chat: int, *, now: datetime) -> int:
        """Count a message to a chat; give the seconds to wait if it is one too many."""
        everyone = self._bucket(None, size=ALL_A_SECOND, rate=ALL_A_SECOND, now=now)
        one = self._bucket(chat, size=CHAT_BURST, rate=CHAT_A_SECOND, now=now)
        short = max((1 - everyone.tokens) / ALL_A_SECOND, (1 - one.tokens) / CHAT_A_SECOND)
        if short > 0:
            return max(1, math.ceil(short))
        everyone.tokens -= 1
        one.tokens -= 1
        return 0

    def _bucket(self, key: int | None, *, size: float, rate: float, now: datetime) -> _Bucket:
        bucket = self._buckets.setdefault(key, _Bucket(size, now))
        passed = (now - bucket.at).total_seconds()
        bucket.tokens = min(size, bucket.tokens + passed * rate)
        bucket.at = now
        return bucket
