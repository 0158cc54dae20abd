"""One bot at work: its loops, and what wakes which."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import Any

from bot.apply import Applier
from bot.clock import Clock
from bot.fallback import Fallback
from bot.guidelines import Guidelines
from bot.handle import Handler, Woken
from bot.health import SILENT_AFTER, Pulse
from bot.lanes import Lanes
from bot.logs import get
from bot.mark import Mark
from bot.measures import Measures
from bot.overtake import Overtake
from bot.picture import Looker
from bot.telegram.files import Fetcher
from bot.telegram.hearing import Hearing
from bot.telegram.line import Line
from bot.telegram.pace import Pace
from bot.telegram.poll import Poll
from bot.telegram.render import Renderer
from bot.telegram.sender import Sender
from bot.texts import Texts
from flows.messages import text
from flows.municipality import Municipality
from storage import inbox
from storage.database import Database
from storage.errors import StorageError
from storage.evidence import EvidenceStore

log = get(__name__)
_SAID_LATELY = timedelta(minutes=5)  # between two words to a chat that nothing can be saved
_MANY = 1000  # chats that are told so within that time
_COMMANDS = ("112", "rapport", "fraga", "arenden", "pausa", "fortsatt", "avbryt", "rensa", "hjalp")


class BotServer:
    """Everything that one token's bot consists of, while it runs."""

    def __init__(
        self,
        name: str,
        *,
        line: Line,
        database: Database,
        texts: Texts,
        places: Mapping[str, Municipality],
        applier: Applier,
        guidelines: Guidelines,
        store: EvidenceStore,
        clock: Clock,
        pulse: Pulse,
        telegram: Pulse,
        measures: Measures,
        pace: Pace,
        mark: Mark,
        wake_clockwork: Callable[[], None],
    ) -> None:
        self.name, self.line, self.places = name, line, places
        self._database = database
        self._texts = texts
        self._renderer = Renderer(texts)
        self._clock = clock
        self._store = store
        self._wake_clockwork = wake_clockwork
        self._hearing = Hearing(texts)
        self._told: dict[int, Any] = {}
        self._deletions: set[asyncio.Task[None]] = set()
        self._arrived = asyncio.Event()
        self._pulse, self._telegram, self._measures = pulse, telegram, measures
        self.lanes = Lanes(clock)
        common: dict[str, Any] = {"clock": clock, "on_timer": wake_clockwork, "measures": measures}
        self.fetcher = Fetcher(
            line, database, name, store=store, turned=pulse.of(f"fetcher:{name}"), **common
        )
        self.sender = Sender(
            line,
            database,
            name,
            pace=pace,
            files=self.fetcher,
            turned=pulse.of(f"sender:{name}"),
            **common,
        )
        self.fallback = Fallback(database, name, turned=pulse.of(f"fallback:{name}"), **common)
        self.overtake = Overtake(self.sender, self._renderer, clock, read=self._hearing.first)
        self.handler = Handler(
            name,
            database,
            looker=Looker(name, places, guidelines),
            applier=applier,
            clock=clock,
            hearing=self._hearing,
            guidelines=guidelines,
            on_commit=self._committed,
            measures=measures,
            overtake=self.overtake,
            mark=mark,
        )

    def poll(self) -> Poll:
        """Make the loop that asks Telegram."""
        return Poll(
            self.line,
            self._database,
            self.name,
            clock=self._clock,
            before=self.overtake.look,
            on_kept=self.arrived,
            on_unkept=self.not_kept,
            turned=self._pulse.of(f"poll:{self.name}"),
            measures=self._measures,
            answered=self._telegram.of(self.name, patience=SILENT_AFTER),
        )

    def arrived(self) -> None:
        """There is something in the inbox."""
        self._arrived.set()

    def loops(self) -> Sequence[Callable[[asyncio.Event], Any]]:
        """Give what must turn, but for receiving."""
        return (self.sender.run, self.fetcher.run, self.fallback.run, self._dispatch)

    async def _dispatch(self, stop: asyncio.Event) -> None:
        """Put what is in the inbox on its lanes, in order."""
        turned = self._pulse.of(f"dispatch:{self.name}")
        on_lanes: set[int] = set()
        while not stop.is_set():
            turned()
            self._arrived.clear()
            try:
                async with self._database.glance() as tx:
                    rows = await inbox.waiting(tx, self.name)
            except StorageError as error:
                log.error("dispatch_failed", error=type(error).__name__)
                rows = []
            # By number alone it can't be said what is new: a webhook brings chats side by side, and
            # after a week of silence Telegram counts from anywhere.
            for row in rows:
                if row.update_id not in on_lanes:
                    on_lanes.add(row.update_id)
                    self.lanes.add(row.chat_blind or b"", partial(self._take, row, on_lanes))
            await self._clock.wait(self._arrived, self._clock.now() + timedelta(seconds=1))
        await self.lanes.stop()
        await self.overtake.finish()

    async def _take(self, row: inbox.Waiting, on_lanes: set[int]) -> bool:
        done = await self.handler.update(row.update_id)
        if done:
            on_lanes.discard(row.update_id)
        return done

    def _committed(self, woken: Woken) -> None:
        self.sender.wake()
        if woken.outside:
            self.fallback.wake()
        if woken.timers:
            self._wake_clockwork()
        if woken.files:
            self.fetcher.wake()
        if woken.orphans:
            task = asyncio.create_task(self._store.delete(woken.orphans))
            self._deletions.add(task)
            task.add_done_callback(self._deletions.discard)
        if woken.callback is not None:
            callback_id, toast, language, place = woken.callback
            call = self._renderer.toast(
                callback_id, toast, language=language, place=place, now=self._clock.now()
            )
            self.sender.aside(*call)

    def not_kept(self, updates: Sequence[dict[str, Any]]) -> None:
        """Nothing can be saved: say so, with the numbers, straight out."""
        for update in updates:
            heard = self._hearing.read(update)
            if heard is None or heard.chat_id is None or not heard.private:
                continue
            now, lately = self._clock.now(), self._clock.onward() - _SAID_LATELY
            self._told = {c: at for c, at in self._told.items() if at > lately}
            if heard.chat_id in self._told or len(self._told) >= _MANY:
                continue
            self._told[heard.chat_id] = self._clock.onward()
            language = self.overtake.languages.get(heard.chat_id, "sv")
            numbers = [f"{p.unit}: {p.unit_phone}" for p in self.places.values()]
            known = heard.chat_id in self.overtake.languages and len(numbers) == 1
            phones = numbers[0] if known else ""  # a stranger isn't told who uses this bot
            words = self._texts.render(
                text("storage_failure", phones=phones), language=language, place=None, now=now
            )
            params = {"chat_id": heard.chat_id, "text": words, "parse_mode": "HTML"}
            self.sender.aside("sendMessage", params)

    async def introduce(self) -> None:
        """Tell Telegram the commands; nothing depends on it."""
        for language in ("sv", "en"):
            commands = [
                {
                    "command": name,
                    "description": self._texts.render_plain(
                        text(f"command_{name}"),
                        language=language,
                        place=None,
                        now=self._clock.now(),
                    ),
                }
                for name in _COMMANDS
            ]
            params: dict[str, Any] = {"commands": commands}
            if language == "en":
                params["language_code"] = "en"
            self.sender.aside("setMyCommands", params)
