"""How Telegram behaves today: slow, flooded, dead, or failing the next call in a chosen way."""

import math
import re
from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from bot.clock import Clock
from bot.sandbox.changes import Changes
from bot.sandbox.errors import RefusedError

FREE_OF_FLOOD = frozenset(
    {"getupdates", "getme", "getfile", "setwebhook", "deletewebhook", "getwebhookinfo"}
)
CHAT_BURST = 3  # messages at once to one chat, before one a second
ALL_A_SECOND = 30  # Telegram's limit over all chats
CHAT_A_SECOND = 1.0
_REFUSAL = re.compile(r"([45]\d\d) (.+)")
_RETRY_AFTER = re.compile(r"retry after (\d+)")
_ANY, _OUT = "*", "out"


class Failure(Enum):
    """How a call fails."""

    ERROR = "500"  #: a JSON 500, nothing done
    GATEWAY = "502_html"  #: a proxy's HTML page, nothing done
    DROP = "drop"  #: the connection breaks before the act
    SILENT = "silent"  #: the call is accepted and never answered, nothing done
    LOST = "lost"  #: the act is done, and the connection breaks before the answer
    TORN = "torn"  #: the act is done, and the connection breaks half way through the answer
    STALLED = "stalled"  #: the act is done, and the answer goes silent half way
    TRUNCATED = "truncated"  #: the act is done, and half an answer comes as if it were whole


Fault = Failure | RefusedError


class Weather:
    """What the calls to Telegram meet; every time in it is the clock's."""

    def __init__(self, clock: Clock, changed: Changes) -> None:
        self._clock = clock
        self._changed = changed
        self._floods: dict[int | None, datetime] = {}
        self._failures: dict[str, deque[Fault]] = {}
        self._lasting: dict[str, Fault] = {}
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
        """Make the next calls of a method fail in one of the ways of `Failure`.

        Or with a refusal in Telegram's words, as "400 Bad Request: chat not found". "*" is any
        method, "out" any but getUpdates, "file" the download of a file (lost: it breaks half way).
        """
        queue = self._failures.setdefault(method.lower(), deque())
        queue.extend([_fault(how)] * times)

    def fails(self, method: str, how: str | None) -> None:
        """Make all calls of a method fail, from now on and until told otherwise (None)."""
        self._lasting.pop(method.lower(), None)
        if how is not None:
            self._lasting[method.lower()] = _fault(how)

    def lasting(self) -> dict[str, str]:
        """Give what fails until told otherwise, by method."""
        return {
            method: str(how) if isinstance(how, RefusedError) else how.value
            for method, how in self._lasting.items()
        }

    def failure(self, method: str) -> Fault | None:
        """Take the failure that a call of this method is to meet."""
        own = method.lower()
        for name in (own, _ANY) if own == "getupdates" else (own, _OUT, _ANY):
            if self._failures.get(name):
                return self._failures[name].popleft()
            if name in self._lasting:
                return self._lasting[name]
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


def _fault(how: str) -> Fault:
    refusal = _REFUSAL.fullmatch(how)
    if refusal is None:
        return Failure(how)
    wait = _RETRY_AFTER.search(refusal[2])
    return RefusedError(int(refusal[1]), refusal[2], retry_after=int(wait[1]) if wait else None)


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
