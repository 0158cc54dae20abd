"""The updates that wait for the bot, and the one poller that may fetch them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.clock import Clock
from bot.sandbox.changes import Changes
from bot.sandbox.errors import DroppedError, bad_request, conflict
from bot.sandbox.schema import SCHEMA
from bot.sandbox.weather import Weather

Json = dict[str, Any]
KEPT = timedelta(hours=24)  # how long Telegram keeps an update
FIRST_UPDATE = 810_000_001
BATCH = 100  # the most that one poll gives
LONGEST_POLL = 50  # seconds, as Telegram caps it
BY_REQUEST_ONLY = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
POLL_PAUSE = timedelta(seconds=5)  # between two polls of a bot that is alive
SECRET_LIMIT = 256
TERMINATED = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
HOOKED = (
    "can't use getUpdates method while webhook is active;"
    " use deleteWebhook to delete the webhook first"
)


@dataclass(slots=True)
class Webhook:
    """Where Telegram pushes updates, and how that goes."""

    url: str = ""
    secret: str = ""
    connections: int = 40
    error_at: datetime | None = None
    error: str = ""


@dataclass(slots=True)
class Queue:
    """Updates in the order in which they happened."""

    clock: Clock
    changed: Changes
    weather: Weather
    webhook: Webhook = field(default_factory=Webhook)
    allowed: list[str] = field(default_factory=list)
    pollers: int = 0  #: how many wait now; more than none is "connected"
    last_poll: datetime | None = None  #: when the last one ended
    _waiting: list[tuple[datetime, Json]] = field(default_factory=list)
    _next: int = FIRST_UPDATE
    _turn: int = 0

    def push(self, kind: str, content: Json) -> Json | None:
        """Add an update, unless the bot has said that it doesn't want this kind."""
        wants = kind in self.allowed if self.allowed else kind not in BY_REQUEST_ONLY
        if not wants:
            return None
        update = {"update_id": self._next, kind: content}
        self._next += 1
        self._waiting.append((self.clock.now(), update))
        self.changed.notify()
        return update

    def waiting(self) -> list[Json]:
        """Give what hasn't been confirmed and isn't too old."""
        oldest = self.clock.now() - KEPT
        self._waiting = [(at, update) for at, update in self._waiting if at > oldest]
        return [update for _, update in self._waiting]

    def confirm(self, offset: int) -> None:
        """Forget what comes before an offset; a negative one keeps only so many at the end."""
        before = len(self._waiting)
        if offset < 0:
            self._waiting = self._waiting[offset:]
        else:
            self._waiting = [
                (at, update) for at, update in self._waiting if update["update_id"] >= offset
            ]
        if len(self._waiting) != before:
            self.changed.notify()

    def allow(self, kinds: Sequence[str] | None) -> None:
        """Take the kinds that the bot wants from now on; none given leaves it as it was."""
        if kinds is not None:
            known = SCHEMA.types["Update"]["fields"]
            self.allowed = [kind for kind in kinds if kind in known]

    async def poll(self, params: Json) -> list[Json]:
        """Answer getUpdates, waiting for the first one as long as the caller wishes."""
        if self.webhook.url:
            raise conflict(HOOKED)
        self._turn += 1
        turn = self._turn
        self.changed.notify()  # ends the poll before this one
        self.allow(params.get("allowed_updates"))
        self.confirm(params.get("offset", 0))
        limit = min(max(params.get("limit", BATCH), 1), BATCH)
        seconds = min(max(params.get("timeout", 0), 0), LONGEST_POLL)
        until = self.clock.now() + timedelta(seconds=seconds)
        self.pollers += 1
        try:
            while True:
                event = self.changed.next
                self._check(turn)
                found = self.waiting()[:limit]
                if found or self.clock.now() >= until:
                    return found
                await self.clock.wait(event, until)
        finally:
            self.pollers -= 1
            self.last_poll = self.clock.now()
            self.changed.notify()

    def connected_until(self) -> datetime | None:
        """Give when a bot that has fetched its updates is to be taken for gone, unless it polls."""
        return self.last_poll and self.last_poll + POLL_PAUSE

    def is_connected(self) -> bool:
        """Tell whether somebody takes the updates."""
        until = self.connected_until()
        recently = until is not None and self.clock.now() < until
        return bool(self.pollers or self.webhook.url or recently)

    def _check(self, turn: int) -> None:
        if self.weather.is_dead:
            raise DroppedError
        if turn != self._turn:
            raise conflict(TERMINATED)
        if self.webhook.url:
            raise conflict("terminated by setWebhook request")

    def set_webhook(self, params: Json) -> bool:
        """Push from now on instead of waiting for polls; an empty address ends that."""
        url, secret = params["url"], params.get("secret_token", "")
        if url and not url.startswith(("https://", "http://127.0.0.1:", "http://localhost:")):
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if not all(sign.isascii() and (sign.isalnum() or sign in "_-") for sign in secret):
            raise bad_request("secret token contains unallowed characters")
        if len(secret) > SECRET_LIMIT:
            raise bad_request("secret token is too long")
        self.allow(params.get("allowed_updates"))
        if params.get("drop_pending_updates"):
            self._waiting.clear()
        self.webhook = Webhook(url, secret, params.get("max_connections", 40))
        self.changed.notify()
        return True

    def webhook_info(self) -> Json:
        """Answer getWebhookInfo."""
        hook = self.webhook
        info: Json = {
            "url": hook.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.waiting()),
        }
        if hook.url:
            info["max_connections"] = hook.connections
        if hook.error_at:
            info["last_error_date"] = int(hook.error_at.timestamp())
            info["last_error_message"] = hook.error
        if self.allowed:
            info["allowed_updates"] = list(self.allowed)
        return info
