"""The guideline in force in each municipality: read once, held in memory, there when a step asks.

1. A step only looks: which version is in force is one small question to the database, so that a
   version that another process imports, or whose day comes, is used from the next answer on.
2. What isn't held yet is loaded outside of any transaction, in a thread of its own: nobody else's
   messages wait for it, and 112 waits for nothing.
3. What was built is kept, sealed, and not built twice.
4. A document that can't be opened is an error in the log, not an end: people are told that it can't
   be read, and where to turn.
"""

import asyncio
import contextlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any, Protocol, TypeVar

from bot.clock import Clock
from bot.logs import get
from flows.guideline import written
from flows.guideline.consulted import Consulted
from flows.guideline.document import Document
from flows.office_hours import STOCKHOLM
from storage import documents
from storage.database import Database, Tx
from storage.documents import Opened
from storage.errors import StorageUnavailableError

log = get(__name__)
T = TypeVar("T")
SUMMARY = "summary"  # the edition of whoever has imported no document
_AGAIN = timedelta(minutes=1)  # after a failure
_SOON = timedelta(seconds=10)  # while one is still being built
_WARM_AFTER = 10.0  # seconds after the start, in which what waited is answered first
_PATIENCE = 8.0  # seconds: the word list and the topics of everybody take two or three, once


class NotReadyError(Exception):
    """The guideline in force isn't in memory: `load` it, and take the step again."""

    def __init__(self, place: str) -> None:
        super().__init__("a guideline isn't loaded")
        self.place = place


class Builder(Protocol):
    """Makes guidelines; slow, so never called in the loop."""

    def summary(self, place: str) -> Consulted | None:
        """Build the bundled summary of a municipality; None if it has none."""
        ...

    def build(self, place: str, document: Document) -> Consulted:
        """Build an adopted document."""
        ...

    def dumps(self, guideline: Consulted) -> bytes:
        """Give what was built, to be kept."""
        ...

    def loads(self, place: str, data: bytes) -> Consulted:
        """Bring back what was kept; raises ValueError if that can't be."""
        ...

    def built_for(self, place: str) -> str:
        """Give a mark that changes with whatever else is built in."""
        ...


@dataclass(frozen=True, slots=True)
class Held:
    """What is in memory for a municipality."""

    edition: str
    guideline: Consulted | None
    until: datetime | None = None  #: of a failure: when to try again, by `Clock.onward`


class Guidelines:
    """All of an instance."""

    def __init__(
        self, database: Database, builder: Builder, clock: Clock, *, patience: float = _PATIENCE
    ) -> None:
        self._database = database
        self._builder = builder
        self._clock = clock
        self._held: dict[str, Held] = {}
        self._loading: dict[str, asyncio.Task[None]] = {}
        self._patience = patience  # seconds
        self._thread = ThreadPoolExecutor(1, "guidelines")

    async def held(self, tx: Tx, place: str) -> Held:
        """Give what is in force.

        Raises:
            NotReadyError: if it isn't in memory.

        """
        edition = await documents.in_force(tx, place, on=self._today()) or SUMMARY
        held = self._held.get(place)
        if held is None or held.edition != edition or self._is_over(held):
            raise NotReadyError(place)
        return held

    def _is_over(self, held: Held) -> bool:
        return held.until is not None and self._clock.onward() >= held.until

    async def load(self, place: str) -> None:
        """Bring what is in force into memory; what can't be loaded is left out for a while.

        Waits for some seconds at most; then people are answered without it, until it is there.

        Raises:
            StorageUnavailableError: if the database can't be read now.

        """
        loading = self._loading.get(place) or self._begin(place)
        done, _ = await asyncio.wait({loading}, timeout=self._patience)
        if done:
            loading.result()
            return
        log.warning("guideline_slow", municipality=place)
        edition = await self._in_force(place) or SUMMARY
        if place in self._loading:
            self._held[place] = Held(edition, None, self._clock.onward() + _SOON)

    async def warm(self, place: str, stop: asyncio.Event, *, after: float = _WARM_AFTER) -> None:
        """Begin to load one before anybody asks: what all share takes the longest.

        Comes some seconds after the start, so that it stands in nobody's way.
        """
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), after)
        if not stop.is_set() and place not in self._loading:
            self._begin(place)

    def _begin(self, place: str) -> asyncio.Task[None]:
        loading = asyncio.create_task(self._load(place))
        self._loading[place] = loading
        loading.add_done_callback(partial(self._settled, place))
        return loading

    def _settled(self, place: str, loading: asyncio.Task[None]) -> None:
        self._loading.pop(place, None)
        if not loading.cancelled():
            loading.exception()  # whoever waited has heard of it; nobody else need

    async def _load(self, place: str) -> None:
        id_ = await self._in_force(place)
        edition = id_ or SUMMARY
        held = self._held.get(place)
        if held is not None and held.edition == edition and held.until is None:
            return  # somebody else has asked for it before
        try:
            guideline = await self._opened(place, id_)
        except StorageUnavailableError:
            raise
        except Exception as error:  # people must get an answer all the same
            log.error("guideline_unreadable", municipality=place, error=type(error).__name__)
            self._held[place] = Held(edition, None, self._clock.onward() + _AGAIN)
        else:
            self._held[place] = Held(edition, guideline)

    async def _in_force(self, place: str) -> str | None:
        async with self._database.reading() as tx:
            return await documents.in_force(tx, place, on=self._today())

    async def _opened(self, place: str, id_: str | None) -> Consulted | None:
        if id_ is None:
            return await self._in_thread(self._builder.summary, place)
        async with self._database.reading() as tx:
            kept = await documents.get(tx, id_)
        if kept is None:
            return None
        mark = await self._in_thread(self._builder.built_for, place)
        if kept.built is not None and kept.version.built_for == mark:
            try:
                return await self._in_thread(self._builder.loads, place, kept.built)
            except ValueError as error:  # of another version of this program, say
                log.warning("guideline_built_anew", municipality=place, error=type(error).__name__)
        return await self._built(place, kept, mark)

    async def _built(self, place: str, kept: Opened, mark: str) -> Consulted:
        document = written.from_dict(kept.body)
        guideline = await self._in_thread(self._builder.build, place, document)
        data = await self._in_thread(self._builder.dumps, guideline)
        async with self._database.transaction() as tx:
            await documents.keep_built(tx, kept.version.id, data, built_for=mark)
        return guideline

    async def _in_thread(self, work: Callable[..., T], *given: Any) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work, *given)

    def _today(self) -> date:
        return self._clock.now().astimezone(STOCKHOLM).date()

    @property
    def under_way(self) -> tuple[asyncio.Task[None], ...]:
        """Give what is being loaded."""
        return tuple(self._loading.values())

    def close(self) -> None:
        """Begin nothing more."""
        for loading in self._loading.values():
            loading.cancel()
        self._thread.shutdown(wait=False, cancel_futures=True)
