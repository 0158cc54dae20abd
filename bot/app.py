"""Everything put together: the only place where objects are made and handed on."""

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from starlette.applications import Starlette
from starlette.routing import Route  # noqa: TC002 - the type of a local

import flows
from bot import profiles, web
from bot.apply import Applier
from bot.clock import Clock
from bot.clockwork import Clockwork
from bot.config import Bot, Config
from bot.errands import remembering_name, setting_webhook
from bot.guidelines import Guidelines
from bot.health import Health, Pulse
from bot.housekeeping import Housekeeping
from bot.library import Library
from bot.links import Links
from bot.listen import listening
from bot.logs import get
from bot.loops import Loop, turn, turn_watched
from bot.mark import Mark
from bot.measures import Measures
from bot.outside import Outside
from bot.server import BotServer
from bot.speak import Speaker
from bot.supervisor import Supervisor
from bot.telegram import webhook
from bot.telegram.line import Line
from bot.telegram.pace import Pace
from bot.telegram.render import Renderer
from bot.texts import Texts
from bot.timekeeper import Timekeeper, this_boot
from bot.watchdog import Watchdog
from flows.municipality import Municipality
from storage.database import Database
from storage.engines import database_file
from storage.evidence import EvidenceStore
from storage.keys import load_keys
from storage.vault import Vault

log = get(__name__)
TEXTS = Path(flows.__file__).parent / "texts"


@dataclass(frozen=True, slots=True)
class Words:
    """Texts and profiles, as the configuration has them."""

    texts: Texts
    places: Mapping[str, Municipality]
    folders: Mapping[str, Path]  #: of each municipality's profile


def words(config: Config) -> Words:
    """Read the municipalities and the texts.

    Raises:
        ConfigError: if a profile is wrong.
        TextsError: if a text can't be read.

    """
    named = [place for bot in config.every_bot().values() for place in bot.municipalities]
    own = {profiles.folder_of(place).name: profiles.folder_of(place) for place in named}
    places = {}
    for name, place in profiles.load_all(named).items():
        within = {**config.alerts.within(), **place.acknowledge_within}
        fallback = config.alerts.fallback if place.fallback is None else place.fallback
        places[name] = replace(place, acknowledge_within=within, fallback=fallback)
    return Words(Texts(TEXTS, own), places, own)


def applier(config: Config, said: Words) -> Applier:
    """Compose what carries turns out."""
    clear = config.privacy.clear_chat
    return Applier(
        Speaker(said.texts, Renderer(said.texts), said.places),
        Outside(said.texts, said.places, config.alerts.fallback, config.web.public_url),
        clear if isinstance(clear, str) else clear.span,
    )


def served(bot: Bot, said: Words) -> dict[str, Municipality]:
    """Give the municipalities of one bot."""
    names = [profiles.folder_of(place).name for place in bot.municipalities]
    return {name: said.places[name] for name in names}


async def serve(
    config: Config,
    *,
    clock: Clock | None = None,
    stop: asyncio.Event | None = None,
    ready: Callable[[], None] | None = None,
    pace: Callable[[], Pace] = Pace,
    supervisor: Supervisor | None = None,
) -> None:
    """Serve until `stop` is set, then finish what is held.

    With a supervisor, which starts again what ends, a process that hangs ends itself.

    Raises:
        BotError: if the configuration doesn't hold.
        StorageError: if storage can't be opened.

    """
    clock, stop = clock or Clock(), stop or asyncio.Event()
    said = words(config)
    vault = Vault(load_keys(config.storage.key_file, os.environ))
    database = await Database.open(config.storage.url, vault)
    try:
        store = EvidenceStore(Path(config.storage.evidence))
        instance = _Instance(config, said, database, store, clock=clock, pace=pace)
        await instance.run(stop, ready, supervisor)
    finally:
        await database.close()


def _folders(config: Config) -> dict[str, Path]:
    """Give the folders that are written to, by names that tell nothing of where they are."""
    folders = {"the evidence": Path(config.storage.evidence)}
    if (file := database_file(config.storage.url)) is not None:
        folders["the database"] = file.absolute().parent
    return folders


def _mark(config: Config) -> Mark:
    evidence = Path(config.storage.evidence)
    return Mark(evidence.with_name(f"{evidence.name}.step"), boot=this_boot())


class _Instance:
    """All bots of a configuration, with what they share."""

    def __init__(
        self,
        config: Config,
        said: Words,
        database: Database,
        store: EvidenceStore,
        *,
        clock: Clock,
        pace: Callable[[], Pace],
    ) -> None:
        self._config, self._said = config, said
        self._database = database
        self._store = store
        self._clock = clock
        self._pulse, self._telegram, self._measures = Pulse(), Pulse(), Measures()
        self._mark = _mark(config)
        database.time_commits(self._measures.commits.of())
        carries_out = applier(config, said)
        self._guidelines = Guidelines(database, Library(said.folders), clock)
        self._bots = {
            name: BotServer(
                name,
                line=Line(bot.telegram.read_token(), bot.telegram.base_url),
                database=database,
                texts=said.texts,
                places=served(bot, said),
                applier=carries_out,
                guidelines=self._guidelines,
                store=store,
                clock=clock,
                pulse=self._pulse,
                telegram=self._telegram,
                measures=self._measures,
                pace=pace(),
                mark=self._mark,
                wake_clockwork=self._wake,
            )
            for name, bot in config.every_bot().items()
        }
        handlers = {name: bot.handler for name, bot in self._bots.items()}
        self._clockwork = Clockwork(
            database,
            handlers,
            next(iter(self._bots.values())).lanes,
            clock,
            turned=self._pulse.of("clockwork"),
            measures=self._measures,
        )
        self._keeper = Timekeeper(database, clock, self._measures)
        self._house = Housekeeping(database, store, clock)
        self._health = Health(
            self._pulse,
            self._telegram,
            database,
            places=said.places,
            house=self._house,
            keeper=self._keeper,
            clock=clock,
            folders=_folders(config),
        )

    def _wake(self) -> None:
        self._clockwork.wake()

    async def run(
        self,
        stop: asyncio.Event,
        ready: Callable[[], None] | None,
        supervisor: Supervisor | None,
    ) -> None:
        """Turn everything until asked to stop."""
        await self._keeper.begin()
        await self._count_hang()
        async with self._lines(), self._web():
            loops: list[Loop] = [loop for bot in self._bots.values() for loop in bot.loops()]
            loops += [self._clockwork.run, self._house.run, self._keeper.run, self._ring_off]
            errands: list[Loop] = [partial(self._guidelines.warm, next(iter(self._said.places)))]
            for name, bot in self._config.every_bot().items():
                server = self._bots[name]
                errands.append(remembering_name(server.line, self._database, name))
                if bot.telegram.receive == "polling":
                    loops.append(server.poll().run)
                else:
                    errands.append(setting_webhook(server.line, name, bot, self._clock))
                await server.introduce()
            log.info("serving", count=len(self._bots))
            if ready is not None:
                ready()
            try:
                if supervisor is None:
                    await turn(loops, errands, stop)
                else:
                    dog = Watchdog(self._pulse, supervisor, holding=lambda: self._database.holding)
                    await turn_watched(loops, errands, stop, dog=dog, supervisor=supervisor)
            finally:
                self._health.close()
                self._guidelines.close()
                self._mark.close()
        log.info("stopped")

    async def _count_hang(self) -> None:
        """Count what the process before this one hung in, before it is tried once more."""
        bot, update_id = self._mark.left() or ("", 0)
        if bot in self._bots:
            await self._bots[bot].handler.hung(update_id)
        self._mark.clear()

    async def _ring_off(self, stop: asyncio.Event) -> None:
        """Wake those who wait for work when it is time to stop: they have none to wait for."""
        await stop.wait()
        self._wake()
        for bot in self._bots.values():
            bot.arrived()

    @contextlib.asynccontextmanager
    async def _lines(self) -> AsyncIterator[None]:
        async with contextlib.AsyncExitStack() as stack:
            for bot in self._bots.values():
                await bot.line.open()
                stack.push_async_callback(bot.line.close)
            yield

    def _web(self) -> contextlib.AbstractAsyncContextManager[None]:
        address = self._config.web.address
        if address is None:
            return contextlib.nullcontext()
        return listening(self._site(), address, turned=self._pulse.of("web"))

    def _site(self) -> Starlette:
        hooks: list[Route] = []
        for name, bot in self._config.every_bot().items():
            if bot.telegram.receive == "webhook":
                server = self._bots[name]
                hooks.append(
                    webhook.route(
                        f"/telegram/{name}",
                        self._database,
                        name,
                        secret=bot.telegram.read_secret(),
                        clock=self._clock,
                        measures=self._measures,
                        before=server.overtake.look,
                        on_kept=server.arrived,
                        on_unkept=server.not_kept,
                    )
                )
        handlers = {place: bot.handler for bot in self._bots.values() for place in bot.places}
        return web.application(
            reasons=self._health.reasons,
            measures=partial(self._health.exposed, self._measures),
            acknowledger=Links(self._database, self._clock, handlers),
            texts=self._said.texts,
            routes=hooks,
        )
