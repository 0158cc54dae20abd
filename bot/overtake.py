"""The one exception, for 112: the card goes straight out, before anything is stored.

It overtakes its chat's queue, once per update, and needs no storage, no session and no outbox. The
step that follows records it like everything else; what could not be sent here, the outbox sends.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol

from bot.clock import Clock
from bot.logs import get
from bot.telegram.render import Renderer
from bot.telegram.updates import Heard
from flows import hearing
from flows.messages import Message, Say, ShowEmergencyContact

log = get(__name__)
PATIENCE = 8.0  # seconds that the step waits for the card's answer before it goes on without
A_CHAT = 10  # cards to one chat within a minute: more than anybody in need presses
STRANGERS = 5  # cards a second to those who aren't members, or not known to this process yet
_SECOND = timedelta(seconds=1)
_REMEMBERED = 1000  # updates, and chats


class Express(Protocol):
    """Sends at once, outside all pace."""

    async def emergency(
        self, chat_id: int, requests: Sequence[tuple[str, dict[str, Any]]]
    ) -> list[int | None]:
        """Give the message ids; None for what could not be sent."""


class Overtake:
    """Looks at updates as they come, and sends the card for those that ask for it."""

    def __init__(
        self,
        express: Express,
        renderer: Renderer,
        clock: Clock,
        *,
        read: Callable[[dict[str, Any]], Heard | None],
    ) -> None:
        self._express = express
        self._renderer = renderer
        self._clock = clock
        self._read = read
        self._sent: dict[int, asyncio.Task[list[int | None]]] = {}
        self._lately: dict[int, deque[datetime]] = {}
        self._strangers: deque[datetime] = deque(maxlen=STRANGERS)
        self.languages: dict[int, str] = {}  #: members', as far as this process has seen them

    def knows(self, chat_id: int, language: str | None) -> None:
        """Remember a member's language; None for a stranger, of whom nothing is remembered."""
        if language is None:
            self.languages.pop(chat_id, None)
        else:
            self.languages[chat_id] = language

    def look(self, updates: Sequence[dict[str, Any]]) -> None:
        """Send what must overtake; never raises, never waits."""
        for update in updates:
            try:
                self._one(update)
            except Exception as error:  # the queue must get its update whatever happens here
                log.error("overtake_failed", error=type(error).__name__)

    def _one(self, update: dict[str, Any]) -> None:
        update_id = update.get("update_id")
        if not isinstance(update_id, int) or update_id in self._sent:
            return
        heard = self._read(update)
        if heard is None or heard.event is None or not heard.private or heard.chat_id is None:
            return
        cards = hearing.overtaking(heard.event)
        if not cards or not self._may(heard.chat_id):
            return
        language = self.languages.get(heard.chat_id, "sv")
        requests = [r for card in cards for r in self._requests(card, heard.chat_id, language)]
        while len(self._sent) >= _REMEMBERED:
            self._sent.pop(next(iter(self._sent)))
        self._sent[update_id] = asyncio.create_task(
            self._express.emergency(heard.chat_id, requests), name="112"
        )

    def _may(self, chat_id: int) -> bool:
        """Say whether a card may overtake once more; the outbox sends those that may not.

        Who presses again and again is answered in turn, and a crowd of strangers can't use up what
        Telegram allows, which alerts need too.
        """
        now = self._clock.onward()  # 112 waits for no hour to come again
        lately = self._lately.setdefault(chat_id, deque(maxlen=A_CHAT))
        if len(lately) == A_CHAT and now - lately[0] < timedelta(minutes=1):
            return False
        if chat_id not in self.languages:
            if len(self._strangers) == STRANGERS and now - self._strangers[0] < _SECOND:
                return False
            self._strangers.append(now)
        lately.append(now)
        if len(self._lately) > _REMEMBERED:
            self._lately.pop(next(iter(self._lately)))
        return True

    def _requests(
        self, card: Message, chat_id: int, language: str
    ) -> list[tuple[str, dict[str, Any]]]:
        match card:
            case Say():
                return self._renderer.say(
                    card,
                    language=language,
                    place=None,
                    step=0,
                    chat_id=chat_id,
                    now=self._clock.now(),
                )
            case ShowEmergencyContact():
                return [self._contact(chat_id, language)]
        return []

    def _contact(self, chat_id: int, language: str) -> tuple[str, dict[str, Any]]:
        return self._renderer.contact112(chat_id=chat_id, language=language, now=self._clock.now())

    async def sent(self, update_id: int) -> Mapping[int, int]:
        """Give what has gone out for this update: the n-th card → its message id."""
        task = self._sent.get(update_id)
        if task is None:
            return {}
        try:
            ids = await asyncio.wait_for(asyncio.shield(task), PATIENCE)
        except Exception as error:
            log.warning("overtake_unsure", error=type(error).__name__)
            return {}
        return {place: number for place, number in enumerate(ids) if number is not None}

    async def finish(self) -> None:
        """Wait for what is on its way."""
        if self._sent:
            await asyncio.wait(self._sent.values(), timeout=PATIENCE)
