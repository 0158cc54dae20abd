"""One event: load, step, apply, commit, in one transaction with no network call in it.

A crash anywhere before the commit repeats the step from the same state; after it, the effects are
certain. What becomes of an update that fails is decided in `failures`.
"""

import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import nullcontext, suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from bot.apply import Applier
from bot.clock import Clock
from bot.due import event_of
from bot.failures import Failures
from bot.guidelines import Guidelines, NotReadyError
from bot.here import Here
from bot.logs import get
from bot.mark import Mark
from bot.measures import Measures
from bot.overtake import Overtake
from bot.picture import Looker
from bot.standing import standing
from bot.telegram.hearing import Hearing
from bot.telegram.updates import Heard
from flows import router
from flows.events import (
    AcknowledgedOutside,
    Event,
)
from flows.messages import Toast
from flows.municipality import Municipality
from storage import alerts, cases, inbox, people, timers
from storage.database import Database, Tx
from storage.errors import NotFoundError, StorageUnavailableError

log = get(__name__)
_LOADS = 3  # another version may come into force while one is loaded
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Woken:
    """What a commit has given others to do."""

    files: bool = False
    timers: bool = False  #: one that is due at once
    outside: bool = False  #: calls by other ways
    orphans: tuple[str, ...] = ()
    callback: tuple[str, Toast | None, str, str | None] | None = None  #: id, toast, language, place


class _DoneError(Exception):
    """The update has been handled before: this step must leave nothing behind."""


class Handler:
    """Steps events through the conversation, each in a transaction of its own."""

    def __init__(
        self,
        bot: str,
        database: Database,
        *,
        looker: Looker,
        applier: Applier,
        clock: Clock,
        hearing: Hearing,
        guidelines: Guidelines,
        on_commit: Callable[[Woken], None],
        measures: Measures,
        overtake: Overtake | None = None,
        mark: Mark | None = None,
    ) -> None:
        self.bot = bot
        self._database = database
        self._looker = looker
        self._applier = applier
        self._clock = clock
        self._hearing = hearing
        self._guidelines = guidelines
        self._on_commit = on_commit
        self._failures = Failures(
            bot, database, places=looker.places, applier=applier, clock=clock, hearing=hearing
        )
        self._overtake = overtake
        self._mark = mark
        self._queued = measures.stages.of("queue")
        self._loaded, self._decided, self._applied = (
            measures.stages.of(stage) for stage in ("load", "decide", "apply")
        )

    @property
    def places(self) -> Mapping[str, Municipality]:
        """Give the municipalities that this bot serves."""
        return self._looker.places

    async def update(self, update_id: int) -> bool:
        """Take one stored update; say whether it is done with.

        Raises:
            StorageError: if storage can't be written to; the update stays where it is.

        """
        overtaken = await self._overtake.sent(update_id) if self._overtake else {}
        try:
            woken = await self._prepared(partial(self._update, update_id, overtaken))
        except _DoneError:
            return True
        except Exception as error:
            if isinstance(error, StorageUnavailableError):
                raise
            log.error("update_failed", error=type(error).__name__, update_id=update_id)
            return await self._failed(update_id)
        if woken is not None:
            self._on_commit(woken)
        return True

    async def _prepared(self, step: Callable[[], Awaitable[T]]) -> T:
        """Take a step; if it needs a guideline that isn't there, load that first, outside of it."""
        for _ in range(_LOADS):
            try:
                return await step()
            except NotReadyError as error:
                await self._guidelines.load(error.place)
        return await step()

    async def _update(self, update_id: int, overtaken: Mapping[int, int]) -> Woken | None:
        remembered = self._hearing.again(update_id)
        async with self._database.transaction() as tx:
            if remembered is None:
                stored = await inbox.load(tx, self.bot, update_id)
                if stored is None:
                    return None
                heard = self._hearing.read(stored.payload)
                waited = (self._clock.now() - stored.received).total_seconds()
            else:
                heard, waited = remembered
            self._queued(waited)
            woken = None
            if heard is not None and heard.chat_id is not None:
                woken = await self._heard(tx, heard, overtaken, update_id)
            try:
                await inbox.done(tx, self.bot, update_id)
            except NotFoundError:
                raise _DoneError from None
            return woken

    async def _heard(
        self, tx: Tx, heard: Heard, overtaken: Mapping[int, int], update_id: int
    ) -> Woken | None:
        chat_id = heard.chat_id
        if chat_id is None:
            return None
        person = await people.by_chat(tx, self.bot, chat_id)
        if heard.blocked:
            if person is not None:
                await people.update(tx, person.id, reachable=False)
            return None
        if not heard.private or heard.event is None:
            return None
        if person is not None and not person.reachable:
            await people.update(tx, person.id, reachable=True)
        here = await self._step(
            tx, heard.event, person, chat_id, overtaken=overtaken, update_id=update_id
        )
        if self._overtake is not None:
            self._overtake.knows(chat_id, here.language if here.person else None)
        callback = None
        if heard.callback_id is not None:
            place = here.place.id if here.place else None
            callback = (heard.callback_id, here.toast, here.language, place)
        return replace(_woken(here), callback=callback)

    async def _step(
        self,
        tx: Tx,
        event: Event,
        person: people.Person | None,
        chat_id: int | None,
        *,
        overtaken: Mapping[int, int] | None = None,
        case_id: str | None = None,
        update_id: int | None = None,
    ) -> Here:
        now, began = self._clock.now(), time.perf_counter()
        session = await standing(tx, self.bot, chat_id)
        known = await self._looker.look(
            tx, event, session, me=person, chat_id=chat_id, now=now, case_id=case_id
        )
        loaded = time.perf_counter()
        with self._mark.on(self.bot, update_id) if self._mark else nullcontext():
            turn = router.step(session, event, known, now)
        decided = time.perf_counter()
        here = Here(
            bot=self.bot,
            now=now,
            chat_id=chat_id,
            person=person,
            language=person.language if person else turn.session.language,
            place=known.place,
            step=turn.session.step,
            overtaken=overtaken or {},
        )
        await self._applier.apply(tx, turn, here)
        self._loaded(loaded - began)
        self._decided(decided - loaded)
        self._applied(time.perf_counter() - decided)
        return here

    async def hung(self, update_id: int) -> None:
        """Count an update in which the process before this one hung, as one that failed.

        Raises:
            StorageUnavailableError: if that can't be written down.

        """
        log.error("update_hung", update_id=update_id)
        with suppress(NotFoundError):  # another database has been put in its place
            await self._failed(update_id)

    async def _failed(self, update_id: int) -> bool:
        if not await self._failures.count(update_id):
            return False
        self._on_commit(Woken())
        return True

    async def timer(self, timer: timers.Timer) -> None:
        """Take a timer that is due.

        Raises:
            StorageError: if storage can't be written to; the timer stays due.

        """
        here = await self._prepared(partial(self._timer, timer))
        if here is not None:
            self._on_commit(_woken(here))

    async def _timer(self, timer: timers.Timer) -> Here | None:
        async with self._database.transaction() as tx:
            if not await timers.done(tx, timer.key, timer.due):
                return None
            event, person_id, case_id = await event_of(tx, timer)
            if event is None:
                return None
            person = await people.get(tx, person_id) if person_id else None
            if person_id and (person is None or person.chat_id is None):
                return None
            chat_id = person.chat_id if person else None
            return await self._step(tx, event, person, chat_id, case_id=case_id)

    async def acknowledge(self, *, alert: str | None, case: str, track: str, token: str) -> bool:
        """Take an acknowledgement by a one-use link; say whether it was still needed.

        Raises:
            StorageError: if storage can't be written to; the link is then still good.

        """
        async with self._database.transaction() as tx:
            if await alerts.use_link(tx, token, now=self._clock.now()) is None:
                return False
            before = await cases.get(tx, case)
            event = AcknowledgedOutside(alert, track)
            here = await self._step(tx, event, None, None, case_id=case)
            after = await cases.get(tx, case)
        self._on_commit(_woken(here))
        return before is not None and after is not None and before.tracks != after.tracks


def _woken(here: Here) -> Woken:
    return Woken(
        files=here.fetches,
        timers=here.timers,
        outside=here.outside,
        orphans=tuple(here.orphans),
    )
