"""Everything that Telegram knows, and how it answers a call. No sockets: `server` has those.

Rules that live here:

1. A call meets the weather first: dead, slow, failing, flooded. Then its parameters are held
   against the schema, then the method acts, in one go and without waiting.
2. Each act that anybody could see is announced (`changed`).
3. Every call is noted (`calls`), with what came of it.
"""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.clock import Clock
from bot.sandbox.changes import Changes
from bot.sandbox.chats import Chat, Letter
from bot.sandbox.errors import DroppedError, RefusedError, SilentError, bad_request, flooded
from bot.sandbox.files import DOWNLOAD_LIMIT, Files
from bot.sandbox.methods import METHODS
from bot.sandbox.phones import Phone
from bot.sandbox.profile import Profile
from bot.sandbox.schema import SCHEMA
from bot.sandbox.sending import chat_id_of
from bot.sandbox.updates import Queue
from bot.sandbox.weather import Failure, Limits, Weather

Json = dict[str, Any]
FIRST_MESSAGE = 101
DEFAULT_BOT_ID = 7_000_000_001
CALLS_KEPT = 100_000  # a demo may run for days
DROPPED = 0  # the status of a call that got no answer
GATEWAY = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


@dataclass(slots=True)
class Call:
    """One request to the Bot API, as the sandbox saw it."""

    method: str
    params: Json
    at: datetime
    status: int = DROPPED
    unknown: tuple[str, ...] = ()  #: parameters that Telegram doesn't know, and ignores


@dataclass(slots=True)
class Query:
    """A tap that waits for its answer."""

    id: str
    user: int
    at: datetime
    answered: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back over HTTP."""

    status: int
    body: Any = field(hash=False)  #: JSON, or a string that is HTML
    broken: Failure | None = None  #: how it breaks on its way

    @classmethod
    def of(cls, error: RefusedError) -> "Answer":
        """Word a refusal as Telegram does."""
        wait = error.retry_after
        parameters = {} if wait is None else {"parameters": {"retry_after": wait}}
        body = {"ok": False, "error_code": error.code, "description": error.description}
        return cls(error.code, {**body, **parameters})


class World:
    """Telegram, for one bot and the people who write to it."""

    def __init__(
        self,
        *,
        token: str,
        username: str = "tryggbot_demo_bot",
        clock: Clock,
        limits: bool = False,
    ) -> None:
        head = token.partition(":")[0]
        self.token = token
        self.can_forward = True  # false where the bot has another clock than this one
        self.clock = clock
        self.me: Json = {
            "id": int(head) if head.isdecimal() else DEFAULT_BOT_ID,
            "is_bot": True,
            "first_name": "Tryggbot",
            "username": username,
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }
        self.changed = Changes()
        self.weather = Weather(clock, self.changed)
        self.queue = Queue(clock, self.changed, self.weather)
        self.limits = Limits() if limits else None
        self.files = Files()
        self.profile = Profile()
        self.chats: dict[int, Chat] = {}
        self.titles: dict[int, str] = {}
        self.queries: dict[str, Query] = {}
        self.calls: list[Call] = []
        self._last_message = FIRST_MESSAGE - 1
        self._touches = 0

    def phone(
        self,
        user_id: int,
        first_name: str,
        last_name: str | None = None,
        username: str | None = None,
        language: str = "sv",
    ) -> Phone:
        """Give a phone of this person's; asked for again, it is another phone on one account."""
        if user_id not in self.chats:
            self.chats[user_id] = Chat(
                id=user_id,
                first_name=first_name,
                last_name=last_name,
                username=username,
                language=language,
            )
            self.changed.notify()
        return Phone(self, self.chats[user_id])

    def people(self) -> list[Chat]:
        """Give the private chats, in the order in which the phones came."""
        return [chat for chat in self.chats.values() if chat.kind == "private"]

    def me_in_messages(self) -> Json:
        """Give the bot as the sender of a message."""
        return {name: self.me[name] for name in ("id", "is_bot", "first_name", "username")}

    def next_message_id(self) -> int:
        """Give a message id; one series over all chats, as a bot's private chats have."""
        self._last_message += 1
        return self._last_message

    def next_touch(self) -> int:
        """Count something that a phone can see."""
        self._touches += 1
        return self._touches

    @property
    def touches(self) -> int:
        """Give the count of what phones could see so far."""
        return self._touches

    def touch(self, letter: Letter) -> None:
        """Mark a message as new or changed, and tell everybody."""
        letter.touched = self.next_touch()
        self.announce(self.chats[letter.data["chat"]["id"]])

    def announce(self, chat: Chat) -> None:
        """Tell who looks at a chat, and everybody, that it has changed."""
        chat.changed.notify()
        self.changed.notify()

    def push(self, kind: str, content: Json) -> Json | None:
        """Give the bot an update of any kind, also one that nobody has heard of."""
        return self.queue.push(kind, deepcopy(content))

    async def answer(self, method: str, given: Mapping[str, Any]) -> Answer:
        """Serve a call; raises DroppedError where the connection is to break."""
        call = Call(method, dict(given), self.clock.now())
        self.calls.append(call)
        del self.calls[:-CALLS_KEPT]
        try:
            answer = await self._through_weather(call, given)
        except RefusedError as error:
            answer = Answer.of(error)
        call.status = answer.status
        return answer

    async def _through_weather(self, call: Call, given: Mapping[str, Any]) -> Answer:
        name = SCHEMA.name_of(call.method)
        await self._wait()
        failure = self._failure(call.method)
        if failure is Failure.GATEWAY:
            return Answer(502, GATEWAY)
        if name is None:
            raise RefusedError(404, "Not Found")
        call.method = name
        call.unknown = tuple(sorted(set(given) - set(SCHEMA.methods[name]["fields"])))
        wait = self.weather.flooded(name, chat_id_of(dict(given)))
        if wait:
            raise flooded(wait)
        result = await self._perform(name, given)
        if failure is Failure.LOST:
            raise DroppedError
        return Answer(200, {"ok": True, "result": deepcopy(result)}, failure)

    async def fetch(self, path: str) -> tuple[bytes, Failure | None]:
        """Serve a file's content; tell how it is to break on its way."""
        await self._wait()
        failure = self._failure("file")
        if failure is Failure.GATEWAY:
            raise RefusedError(500, "Internal Server Error")
        stored = self.files.at(path)
        if stored is None or len(stored.data) > DOWNLOAD_LIMIT:
            raise RefusedError(404, "Not Found")
        return stored.data, Failure.TORN if failure is Failure.LOST else failure

    def _failure(self, method: str) -> Failure | None:
        """Give what breaks an answer on its way; raise what comes in its place."""
        failure = self.weather.failure(method)
        if isinstance(failure, RefusedError):
            raise failure
        match failure:
            case Failure.DROP:
                raise DroppedError
            case Failure.SILENT:
                raise SilentError
            case Failure.ERROR:
                raise RefusedError(500, "Internal Server Error")
        return failure

    async def _wait(self) -> None:
        if self.weather.is_dead:
            raise DroppedError
        if self.weather.delay:
            await self.clock.wait(None, self.clock.now() + self.weather.delay)
        if self.weather.is_dead:
            raise DroppedError

    async def _perform(self, name: str, given: Mapping[str, Any]) -> Any:
        params = SCHEMA.read(name, given)
        if "chat_id" in params and params["chat_id"] in {0, "0"}:
            raise bad_request("chat_id is empty")
        if name == "getUpdates":
            return await self.queue.poll(params)
        return METHODS[name](self, params)
