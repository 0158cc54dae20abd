"""A town: the real bot, the sandbox over real HTTP, a real database, and the people with phones."""

import asyncio
from collections.abc import AsyncIterator, Callable, Hashable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

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

TOKEN = "4242:AAsecret-of-the-sandbox-only-0123456789"


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
    ) -> Phone:
        """Invite somebody, and let them follow the link."""
        code = await self.invites(who, role, party=party, municipality=municipality)
        number = 7000 + len(self.phones)
        phone = self.world.phone(number, who.title())
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
                id=f"invite-{who}",
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

    async def cast(self) -> tuple[Phone, Phone, Phone]:
        """Enrol the three: official, party's contact, duty officer."""
        official = await self.enrols("alva", "official", party="Lindpartiet")
        contact = await self.enrols("bo", "party-contact", party="Lindpartiet")
        duty = await self.enrols("cilla", "duty-officer")
        return official, contact, duty


@asynccontextmanager
async def a_town(folder: Path, **settings: Any) -> AsyncIterator[Town]:
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
            "url": f"sqlite:///{folder / 'tryggbot.db'}",
            "key_file": key,
            "evidence": folder / "evidence",
        },
        "web": {"listen": ""},
        **settings,
    }
    town = Town(folder, world, sandbox, clock, Config.model_validate(given))
    try:
        yield town
    finally:
        await town.closes()
        await sandbox.close()


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with a_town(tmp_path) as found:
        await found.opens()
        yield found
