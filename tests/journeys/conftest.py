"""A town: the real bot, the sandbox over real HTTP, a real database, and the people with phones."""

import asyncio
import io
import json
import secrets
from collections.abc import AsyncIterator, Callable, Hashable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, create_engine, make_url, text
from typer.testing import CliRunner

from bot import cli
from bot.app import serve
from bot.clock import Clock
from bot.config import Config
from bot.sandbox.phones import Phone
from bot.sandbox.server import Running
from bot.sandbox.server import serve as serve_sandbox
from bot.sandbox.world import World
from bot.telegram.pace import Pace
from storage import invites
from storage.database import Database, Tx
from storage.keys import create_key_file, load_keys
from storage.vault import Vault
from tests.journeys.machine import all_that_is_logged

TOKEN = "4242:AAsecret-of-the-sandbox-only-0123456789"
PATIENCE = 10.0  # seconds of real time before a story has failed
LOOK_AGAIN = timedelta(milliseconds=3)
_UNDER_WAY = """
    select (select count(*) from inbox where state = 'waiting')
    + (select count(*) from outbox o where state = 'waiting' and due <= :now
       and (way = 'outside' or :is_fair) and not exists (  -- behind one that waits for its time
         select 1 from outbox b where b.chat = o.chat and b.state = 'waiting' and b.due > :now))
    + (select count(*) from timers where due <= :now)
    + (select count(*) from evidence where state = 'fetching' and due <= :now)
"""


class Unhurried(Pace):
    """No limits: they are tested by themselves, and a story need not wait for them."""

    def wait(self, chat: Hashable, *, priority: int, method: str, now: datetime) -> timedelta:
        del chat, priority, method, now
        return timedelta()

    def wait_for_all(self, *, priority: int, method: str, now: datetime) -> timedelta:
        del priority, method, now
        return timedelta()


@dataclass
class Town:
    """Everything that a story needs."""

    folder: Path
    world: World
    sandbox: Running
    clock: Clock
    config: Config
    logged: io.StringIO = field(default_factory=io.StringIO)
    phones: dict[str, Phone] = field(default_factory=dict)
    _stop: asyncio.Event = field(default_factory=asyncio.Event)
    _bot: "asyncio.Task[None] | None" = None

    async def opens(self) -> None:
        """Start the bot."""
        self._stop = asyncio.Event()
        ready = asyncio.Event()
        self._bot = asyncio.create_task(
            serve(self.config, clock=self.clock, stop=self._stop, ready=ready.set, pace=Unhurried)
        )
        waiting = asyncio.create_task(ready.wait())
        await asyncio.wait({waiting, self._bot}, return_when=asyncio.FIRST_COMPLETED)
        if self._bot.done():
            waiting.cancel()
            await self._bot

    async def closes(self) -> None:
        """Stop the bot as SIGTERM does."""
        self._stop.set()
        if self._bot is not None:
            await self._bot
            self._bot = None

    @property
    def bot(self) -> "asyncio.Task[None]":
        """The bot while it runs."""
        assert self._bot is not None
        return self._bot

    async def enrols(
        self,
        who: str,
        role: str,
        *,
        party: str | None = None,
        municipality: str = "vasteras",
        english: bool = False,
        number: int | None = None,
    ) -> Phone:
        """Invite somebody, and let them follow the link."""
        code = await self.invites(who, role, party=party, municipality=municipality)
        phone = self.world.phone(number or 7000 + len(self.phones), who.title())
        self.phones[who] = phone
        phone.start(code)
        await phone.sees("Vilket språk")
        phone.taps("English" if english else "Svenska")
        await phone.sees("buttons" if english else "Knapparna")
        return phone

    async def invites(
        self, who: str, role: str, *, party: str | None = None, municipality: str = "vasteras"
    ) -> str:
        """Make a code."""
        code = invites.new_code()

        async def make(tx: Tx) -> None:
            await invites.create(
                tx,
                id=secrets.token_hex(8),
                municipality=municipality,
                role=role,
                name=who.title(),
                party=party,
                code=code,
                now=self.clock.now(),
                expires=self.clock.now() + timedelta(hours=72),
            )

        await self.writes(make)
        return code.replace("-", "")

    @asynccontextmanager
    async def database(self) -> AsyncIterator[Database]:
        """Open the database beside the bot, as another process would."""
        vault = Vault(load_keys(self.config.storage.key_file, {}))
        database = await Database.open(self.config.storage.url, vault)
        try:
            yield database
        finally:
            await database.close()

    async def writes(self, work: Callable[[Tx], Any]) -> Any:
        """Do something with the database."""
        async with self.database() as database, database.transaction() as tx:
            return await work(tx)

    async def passes(self, **span: float) -> None:
        """Let time go by, and everything come to rest that was due by then."""
        self.clock.forward(timedelta(**span))
        await self.settles()

    async def settles(self) -> None:
        """Wait until nothing is under way any more: then what isn't there doesn't come."""
        async with asyncio.timeout(PATIENCE):
            while self._is_busy():
                await self.clock.wait(None, self.clock.now() + LOOK_AGAIN)

    def _is_busy(self) -> bool:
        weather = self.world.weather
        hears = not weather.is_dead and "getupdates" not in weather.lasting()
        if self._bot is not None and hears and self.world.queue.waiting():
            return True
        now = int(self.clock.now().timestamp() * 1_000_000)
        flooded = any(weather.flood_left(chat) for chat in (None, *self.world.chats))
        # Else messages wait for better weather.
        is_fair = not (weather.is_dead or flooded or weather.lasting())
        return bool(self.asks(_UNDER_WAY, now=now, is_fair=is_fair)[0][0])

    def asks(self, query: str, **values: Any) -> list[tuple[Any, ...]]:
        """Look at what is plain in the database, as anybody could who can read it."""
        with self._beside.connect() as connection:
            return [tuple(row) for row in connection.execute(text(query), values)]

    @contextmanager
    def broken(self, table: str) -> Iterator[None]:
        """Let the database refuse any new row of a table."""
        if self._beside.dialect.name == "sqlite":
            refuses = "begin select raise(abort, 'broken'); end"
            breaks = f"create trigger broken before insert on {table} {refuses}"
            mends = "drop trigger broken"
        else:
            breaks = f"alter table {table} add constraint broken check (false) not valid"
            mends = f"alter table {table} drop constraint broken"
        self.asks_for(breaks)
        try:
            yield
        finally:
            self.asks_for(mends)

    def asks_for(self, change: str) -> None:
        """Change something in the database, as its owner can."""
        with self._beside.connect() as connection:
            connection.exec_driver_sql(change)

    @cached_property
    def _beside(self) -> Engine:
        url = make_url(self.config.storage.url)
        if url.get_backend_name() != "sqlite":
            url = url.set(drivername="postgresql+psycopg")
        return create_engine(url, isolation_level="AUTOCOMMIT", pool_pre_ping=True)

    def leaves(self) -> None:
        """Look at nothing any more."""
        self._beside.dispose()

    def log(self) -> list[str]:
        """Give what the audit chain says was done, in order."""
        return [action for (action,) in self.asks("select action from audit order by seq")]

    async def commands(self, *words: str) -> str:
        """Run `tryggbot` as the operator does, beside the bot; give what it says."""
        file = self.folder / "config.toml"
        if not file.exists():
            file.write_text(_toml(self.config), "utf-8")
        given = [*words, "--config", str(file)]
        ran = await asyncio.to_thread(CliRunner().invoke, cli.app, given)
        assert ran.exit_code == 0, ran.output
        return ran.output

    async def person(self, who: str) -> str:
        """Give somebody's id, as the operator finds it."""
        listed = json.loads(await self.commands("people", "list", "--json"))
        return next(str(one["id"]) for one in listed if one["name"] == who.title())

    async def cast(self) -> tuple[Phone, Phone, Phone]:
        """Enrol the three: official, party's contact, duty officer."""
        official = await self.enrols("alva", "official", party="Lindpartiet")
        contact = await self.enrols("bo", "party-contact", party="Lindpartiet")
        duty = await self.enrols("cilla", "duty-officer")
        return official, contact, duty


def _toml(config: Config) -> str:
    """Write the configuration down, as far as the operator's commands need it."""
    return f"""
municipalities = {json.dumps(config.municipalities)}
telegram.token = {json.dumps(TOKEN)}
telegram.base_url = {json.dumps(config.telegram.base_url)}
storage.url = {json.dumps(config.storage.url)}
storage.key_file = {json.dumps(str(config.storage.key_file))}
storage.evidence = {json.dumps(str(config.storage.evidence))}
"""


@asynccontextmanager
async def a_town(folder: Path, url: str, **settings: Any) -> AsyncIterator[Town]:
    """Found a town in a folder; the bot isn't open yet."""
    clock = Clock()
    world = World(token=TOKEN, clock=clock)
    sandbox = await serve_sandbox(world)
    key = folder / "tryggbot.key"
    if not key.exists():
        create_key_file(key)
    given: dict[str, Any] = {
        "municipalities": ["vasteras"],
        "telegram": {"token": TOKEN, "base_url": sandbox.url},
        "storage": {
            "url": url,
            "key_file": key,
            "evidence": folder / "evidence",
        },
        "web": {"listen": ""},
        **settings,
    }
    with all_that_is_logged() as stream:
        config = Config.model_validate(given)
        town = Town(folder, world, sandbox, clock, config, logged=stream)
        try:
            yield town
        finally:
            await town.closes()
            town.leaves()
            await sandbox.close()


@pytest.fixture
async def town(tmp_path: Path, url: str) -> AsyncIterator[Town]:
    async with a_town(tmp_path, url) as found:
        await found.opens()
        yield found
