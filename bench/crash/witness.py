"""Telegram, as the one who sees everything and survives every kill."""

import asyncio
import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.clock import Clock
from bot.sandbox.chats import Letter
from bot.sandbox.weather import Failure
from bot.sandbox.world import Answer, World

Json = dict[str, Any]
TOKEN = "4242:AAsecret-of-the-bench-only-0123456789ab"  # noqa: S105 - no bot's
_MOST_AFTER = 0.004  # seconds after an answer in which it is being written down
_SAYS = frozenset({"sendmessage", "editmessagetext", "editmessagereplymarkup"})


@dataclass(frozen=True, slots=True)
class Delivery:
    """An alert that arrived."""

    chat: int
    message: int
    text: str


class Witness(World):
    """A sandbox that tells what passes, and remembers what was confirmed and what arrived."""

    def __init__(self, *, is_hasty: bool = False) -> None:
        super().__init__(token=TOKEN, clock=Clock())
        self.confirmed = set[int]()  #: updates that we were told the bot has
        self.alerts: dict[str, list[Delivery]] = {}  #: by the alert's id, in order of arrival
        self.under_way: dict[str, int] = {}  #: calls that aren't answered, by stage
        self.polls = 0  #: of this life
        self.on_instant: Callable[[str, str], None] = lambda _stage, _phase: None
        self.on_letter: Callable[[int, Letter, bool], None] = lambda _chat, _letter, _new: None
        self._is_hasty = is_hasty  # takes an update for confirmed when it hands it out
        self._later: set[asyncio.TimerHandle] = set()

    def passes(self, stage: str, phase: str) -> None:
        """Be at an instant: before an act, after it and before its answer, or after that."""
        self.on_instant(stage, phase)

    async def answer(self, method: str, given: Mapping[str, Any]) -> Answer:
        """Serve a call, and tell of it."""
        stage = _stage(method, given)
        self.under_way[stage] = self.under_way.get(stage, 0) + 1
        try:
            if stage == "poll":
                self._confirms(given)
            self.passes(stage, "arrives")
            answer = await super().answer(method, given)
            if stage == "poll":
                stage = self._hands_out(answer)
            elif answer.status == 200:
                self._hears(method, answer)
            self.passes(stage, "acted")
            return answer
        finally:
            first = _stage(method, given)
            self.under_way[first] -= 1
            loop = asyncio.get_running_loop()
            loop.call_later(random.random() * _MOST_AFTER, self.passes, stage, "answered")  # noqa: S311

    async def fetch(self, path: str) -> tuple[bytes, Failure | None]:
        """Serve a file, and tell of it."""
        self.passes("file", "arrives")
        found = await super().fetch(path)
        self.passes("file", "acted")
        return found

    def _confirms(self, given: Mapping[str, Any]) -> None:
        self.polls += 1
        offset = int(given.get("offset") or 0)
        if offset:
            waiting = [update["update_id"] for update in self.queue.waiting()]
            confirmed = [number for number in waiting if number < offset]
            self.confirmed.update(confirmed)
            if confirmed:
                self.passes("confirm", "arrives")

    def _hands_out(self, answer: Answer) -> str:
        updates = answer.body["result"] if answer.status == 200 else []
        if updates and self._is_hasty:
            self.queue.confirm(updates[-1]["update_id"] + 1)
            self.confirmed.update(update["update_id"] for update in updates)
        return "receive" if updates else "poll"

    def _hears(self, method: str, answer: Answer) -> None:
        result = answer.body["result"]
        if not isinstance(result, dict) or "message_id" not in result:
            return
        chat, number = result["chat"]["id"], result["message_id"]
        is_new = method.lower() not in {"editmessagetext", "editmessagereplymarkup"}
        letter = self.chats[chat].letters[-1] if is_new else self.chats[chat].find(number)
        if letter is None:
            return
        if is_new and (alert := _alert(letter)):
            self.alerts.setdefault(alert, []).append(Delivery(chat, number, letter.words))
        self.on_letter(chat, letter, is_new)


def _stage(method: str, given: Mapping[str, Any]) -> str:
    name = method.lower()
    if name == "getupdates":
        return "poll"
    if name == "getfile":
        return "file"
    if name in _SAYS or name.startswith("send"):
        markup = given.get("reply_markup") or ""
        markup = markup if isinstance(markup, str) else json.dumps(markup)
        if '"a.' in markup and name == "sendmessage":
            return "alert"
        return "send"
    return "aside"


def _alert(letter: Letter) -> str | None:
    for row in letter.buttons:
        for button in row:
            head, _, action = button.get("callback_data", "").partition(":")
            if head.startswith("a.") and action == "ack":
                return str(head[2:])
    return None
