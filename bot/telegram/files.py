"""Fetching what people sent: sealed onto our disk as it comes, never whole in memory.

1. Only when a file is on the disk, all of it, does its row say so, and only then is anybody told:
   by a timer that is due, in the same transaction.
2. A file that can't be had now is tried again for as long as Telegram keeps it, and some times in
   any case: a bot that was off for days asks before it says that a file is gone.
3. A full disk loses nothing: the row waits.
"""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import BinaryIO, cast

from telegram.error import BadRequest, TelegramError

from bot.clock import Clock
from bot.logs import get
from bot.measures import Measures
from bot.telegram.line import Line
from storage import evidence, timers
from storage.database import Database, Tx
from storage.errors import NotFoundError, StorageError
from storage.evidence import Evidence, EvidenceStore

log = get(__name__)
MOST_BYTES = 20 * 1024 * 1024  # what a bot may fetch from Telegram
TELEGRAM_KEEPS = timedelta(hours=24)
DOUBTFUL = timedelta(hours=1)  # how long "wrong file_id or temporarily unavailable" is believed
AT_ONCE = 4  # files under way together: text must not wait for pictures
_PAUSES = (1, 2, 5, 15, 30, 60, 120, 300)  # seconds between tries
SURE = len(_PAUSES)  # tries, some ten minutes of them, before age says that a file is gone
_WRONG_SIZES = 3  # tries after which Telegram's word on a file's size is no longer believed
_IDLE = timedelta(seconds=1)  # another process may have something for us
_LAST_WORDS = 5.0  # seconds for what is under way when we stop
_TOO_BIG, _GONE = "too_big", "gone"


class Fetcher:
    """The loop, for one bot; and the door to the files for whoever sends them on."""

    def __init__(
        self,
        line: Line,
        database: Database,
        bot: str,
        *,
        store: EvidenceStore,
        clock: Clock,
        turned: Callable[[], None],
        on_timer: Callable[[], None],
        measures: Measures,
    ) -> None:
        self._line = line
        self._database = database
        self._bot = bot
        self._store = store
        self._clock = clock
        self._turned = turned
        self._on_timer = on_timer
        self._measures = measures
        self._woken = asyncio.Event()
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._rests: dict[str, datetime] = {}  # rows that storage couldn't put off

    def wake(self) -> None:
        """Look for files to fetch now."""
        self._woken.set()

    async def open(self, evidence_id: str) -> BinaryIO:
        """Open a saved file for reading; it is decrypted as it is read.

        Raises:
            StorageError: if it isn't there, or isn't what was saved.

        """
        async with self._database.reading() as tx:
            row = await evidence.get(tx, evidence_id)
        if row is None or row.state != evidence.SAVED:
            raise NotFoundError("there is no such file")
        return cast("BinaryIO", await asyncio.to_thread(self._store.open, row))

    async def run(self, stop: asyncio.Event) -> None:
        """Fetch until asked to stop; what is half fetched then is begun anew the next time."""
        watch = asyncio.create_task(self._watch(stop))
        try:
            while not stop.is_set():
                self._turned()
                self._woken.clear()
                try:
                    await self._launch()
                except Exception:  # the loop must not end
                    log.exception("fetcher_failed")
                await self._clock.wait(self._woken, self._clock.now() + _IDLE)
        finally:
            watch.cancel()
            await self._finish()

    async def _watch(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self._woken.set()

    async def _finish(self) -> None:
        under_way = list(self._busy.values())
        if not under_way:
            return
        _, pending = await asyncio.wait(under_way, timeout=_LAST_WORDS)
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)

    async def _launch(self) -> None:
        now, onward = self._clock.now(), self._clock.onward()
        self._rests = {row: until for row, until in self._rests.items() if until > onward}
        async with self._database.reading() as tx:
            rows = await evidence.to_fetch(
                tx, now=now, bot=self._bot, limit=AT_ONCE + len(self._busy) + len(self._rests)
            )
        for row in rows:
            if len(self._busy) >= AT_ONCE:
                return
            if row.id not in self._busy and row.id not in self._rests:
                self._busy[row.id] = asyncio.create_task(self._fetch(row))

    async def _fetch(self, row: Evidence) -> None:
        try:
            await self._try(row)
        except Exception as error:  # the row stays and is tried again
            self._measures.files.add("put off")
            log.warning("file_waits", evidence=row.id, error=type(error).__name__)
            await self._later(row)
        finally:
            self._busy.pop(row.id, None)
            self._woken.set()

    async def _try(self, row: Evidence) -> None:
        async with self._database.reading() as tx:
            fresh = await evidence.get(tx, row.id)
        if fresh is None or fresh.state != evidence.FETCHING:
            return  # dropped, or fetched since the row was read
        if row.size is not None and row.size > MOST_BYTES:
            await self._lost(row, _TOO_BIG)
            return
        try:
            size, digest = await self._download(row)
        except _TooBigError:
            await self._lost(row, _TOO_BIG)
        except BadRequest as error:
            reason = self._verdict(row, str(error).casefold())
            if reason is None:
                raise
            await self._lost(row, reason)
        except (TelegramError, _WrongSizeError):
            if not self._is_past(row, TELEGRAM_KEEPS):
                raise
            await self._lost(row, _GONE)
        else:
            await self._saved(row, size, digest)

    async def _download(self, row: Evidence) -> tuple[int, str]:
        async with (
            self._line.download(row.reference or "") as chunks,
            self._store.writer(row) as to,
        ):
            size = 0
            async for chunk in chunks:
                size += len(chunk)
                if size > MOST_BYTES:  # of unknown size, or not what was announced
                    raise _TooBigError
                await to.write(chunk)
            if row.size not in {None, size} and row.attempts < _WRONG_SIZES:
                raise _WrongSizeError
            return await to.close()

    def _verdict(self, row: Evidence, words: str) -> str | None:
        """Say why a file that Telegram refuses is lost; None if it may still come."""
        if "too big" in words:
            return _TOO_BIG
        if "temporarily" in words and not self._is_past(row, DOUBTFUL):
            return None
        return _GONE

    def _is_past(self, row: Evidence, age: timedelta) -> bool:
        """Say whether a file is that old, and was asked for so often that it is for sure."""
        return row.attempts >= SURE and self._clock.now() - row.received >= age

    async def _saved(self, row: Evidence, size: int, digest: str) -> None:
        try:
            async with self._database.transaction() as tx:
                await evidence.saved(tx, row.id, size=size, sha256=digest)
                await self._tell(tx, row, "file_saved", {"evidence": row.id})
        except NotFoundError:
            # Its draft was dropped while it came: nobody may have it.
            await self._store.delete([row.file])
            return
        self._measures.files.add("saved")
        log.info("file_saved", evidence=row.id, size=size)
        self._on_timer()

    async def _lost(self, row: Evidence, reason: str) -> None:
        try:
            async with self._database.transaction() as tx:
                await evidence.lost(tx, row.id, reason=reason)
                await self._tell(tx, row, "file_lost", {"evidence": row.id, "reason": reason})
        except NotFoundError:
            return
        self._measures.files.add("lost")
        log.warning("file_lost", evidence=row.id, reason=reason)
        self._on_timer()

    async def _tell(self, tx: Tx, row: Evidence, kind: str, data: dict[str, str]) -> None:
        await timers.set(tx, f"file:{row.id}", kind=kind, due=self._clock.now(), data=data)

    async def _later(self, row: Evidence) -> None:
        pause = timedelta(seconds=_PAUSES[min(row.attempts, len(_PAUSES) - 1)])
        try:
            async with self._database.transaction() as tx:
                due = self._clock.now() + pause
                await evidence.later(tx, row.id, due=due)
        except NotFoundError:
            return
        except StorageError:
            log.exception("file_not_put_off", evidence=row.id)
            self._rests[row.id] = self._clock.onward() + pause


class _TooBigError(Exception):
    """More comes than is kept of any file: a Bot API server of one's own has no limit of 20 MB."""


class _WrongSizeError(Exception):
    """What came is longer or shorter than what was announced: it broke off on its way."""
