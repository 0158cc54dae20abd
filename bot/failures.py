"""What becomes of an update that fails: tried twice, then set aside, and its sender is told.

It stays sealed for whoever looks into it, and its chat goes on. To hang is to fail.
"""

from collections.abc import Mapping
from typing import Any

from bot.apply import Applier
from bot.clock import Clock
from bot.here import Here
from bot.logs import get
from bot.standing import standing
from bot.telegram.hearing import Hearing
from bot.telegram.updates import Heard
from flows.messages import Say, text
from flows.municipality import Municipality
from flows.turn import quiet
from storage import inbox, people
from storage.database import Database, Tx
from storage.errors import StorageUnavailableError

log = get(__name__)
_TRIES = 2


class Failures:
    """Counts them, of one bot."""

    def __init__(
        self,
        bot: str,
        database: Database,
        *,
        places: Mapping[str, Municipality],
        applier: Applier,
        clock: Clock,
        hearing: Hearing,
    ) -> None:
        self._bot = bot
        self._database = database
        self._places = places
        self._applier = applier
        self._clock = clock
        self._hearing = hearing

    async def count(self, update_id: int) -> bool:
        """Count a failure; set the update aside after the second, and say whether that is done.

        Raises:
            NotFoundError: if there is no such update.
            StorageUnavailableError: if it can't be written down; the update stays where it is.

        """
        try:
            async with self._database.transaction() as tx:
                if await inbox.failed(tx, self._bot, update_id) < _TRIES:
                    return False
                await self._set_aside(tx, update_id)
        except StorageUnavailableError:
            raise
        except Exception as error:  # the chat must go on, with or without an apology
            log.error("apology_failed", error=type(error).__name__, update_id=update_id)
            async with self._database.transaction() as tx:
                await inbox.set_aside(tx, self._bot, update_id)
        log.error("update_set_aside", update_id=update_id)
        return True

    async def _set_aside(self, tx: Tx, update_id: int) -> None:
        stored = await inbox.load(tx, self._bot, update_id)
        await inbox.set_aside(tx, self._bot, update_id)
        heard = self._safely(stored.payload) if stored else None
        if heard is not None and heard.private and heard.chat_id is not None:
            await self._apologise(tx, heard.chat_id)

    def _safely(self, payload: dict[str, Any]) -> Heard | None:
        try:
            return self._hearing.read(payload)
        except Exception:  # it may be the reading that failed
            return None

    async def _apologise(self, tx: Tx, chat_id: int) -> None:
        person = await people.by_chat(tx, self._bot, chat_id)
        session = await standing(tx, self._bot, chat_id)
        place = self._places.get(person.municipality) if person else None
        words = text("error", phone=place.unit_phone if place else "")
        here = Here(
            bot=self._bot,
            now=self._clock.now(),
            chat_id=chat_id,
            person=person,
            language=person.language if person else "sv",
            place=place,
            step=session.step,
        )
        await self._applier.apply(tx, quiet(session, messages=(Say(text=words),)), here)
