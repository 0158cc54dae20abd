"""A town: one instance on one disk, its people, and the lives of its bot."""

import asyncio
import random
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bench.crash.aims import Aim
from bench.crash.life import Cradle, Life
from bench.crash.outside import Outside
from bench.crash.people import Alerted, Official
from bench.crash.witness import TOKEN, Witness
from bench.instance import person
from bot import config_file
from bot.cli.instance import open_database
from bot.config import MAIN, Config
from bot.sandbox.chats import Letter
from bot.sandbox.phones import Phone
from bot.sandbox.server import Running
from bot.sandbox.server import serve as serve_sandbox
from storage import inbox, people
from storage.keys import create_key_file

TURN = 0.02  # seconds between two turns of the people
PARTY = "Lindpartiet"
_CONFIG = """\
municipalities = ["vasteras"]
telegram.token = "{token}"
telegram.base_url = "{url}"
storage.url = "sqlite:///{folder}/tryggbot.db"
storage.key_file = "{folder}/../tryggbot.key"
storage.evidence = "{folder}/evidence"
web.listen = ""
alerts.fallback = ["{outside}"]
alerts.red = "2 s"
alerts.orange = "3 s"
alerts.yellow = "4 s"
alerts.green = "5 s"
"""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a bot is run."""

    paced: bool = True
    cold: bool = False
    clock: Path | None = None
    files: int = 0  #: the most handles; 0 for the system's own
    lies: int = 0  #: each so manieth commit is none; 0 for honesty

    def order(self, town: "Town", at: Aim | None) -> dict[str, Any]:
        """Word it for the launcher."""
        config = ["--config", str(town.config_file)]
        if self.paced and self.clock is None:
            module, args = "bot", ["run", *config]
        else:
            module, args = "bench.serve", config
            args += [] if self.paced else ["--no-pace"]
            args += ["--clock", str(self.clock)] if self.clock else []
        return {
            "module": module,
            "args": args,
            "at": [at.stage, at.phase, at.left] if at and at.is_write else None,
            "files": self.files,
            "lies": self.lies,
            "log": str(town.folder.parent / "output.log"),
        }


class Town:
    """Everything of a round."""

    def __init__(
        self, folder: Path, cradle: Cradle, chance: random.Random, *, is_hasty: bool = False
    ) -> None:
        self.folder = folder / "disk"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.cradle = cradle
        self.chance = chance
        self.world = Witness(is_hasty=is_hasty)
        self.outside = Outside(self.world.passes)
        self.config_file = folder / "config.toml"
        self.officials: list[Official] = []
        self.alerted: list[Alerted] = []
        self.missed = set[int]()  #: updates that are known to be lost
        self.serves = 1.0  #: seconds within which any instant may be a life's last
        self.turn = 0
        self._ears: dict[int, Official | Alerted] = {}
        self._sandbox: Running | None = None
        self._living: asyncio.Task[None] | None = None

    @property
    def database(self) -> Path:
        """Give the database's file."""
        return self.folder / "tryggbot.db"

    @property
    def config(self) -> Config:
        """Give the configuration, as the bot reads it."""
        return config_file.load(self.config_file)

    async def open(self) -> None:
        """Serve the Bot API, and write the configuration."""
        self._sandbox = await serve_sandbox(self.world)
        await self.outside.open()
        key = self.folder.parent / "tryggbot.key"
        if not key.exists():
            create_key_file(key)
        facts = {"url": self._sandbox.url, "outside": self.outside.url}
        self.config_file.write_text(
            _CONFIG.format(token=TOKEN, folder=self.folder, **facts), "utf-8"
        )
        self.world.on_letter = self._letter

    async def close(self) -> None:
        """End everything."""
        await self.rest()
        await self.outside.close()
        if self._sandbox is not None:
            await self._sandbox.close()

    async def enrol(self, officials: int, *, largest: int) -> None:
        """Let people be known to the bot: officials, and those who are alerted."""
        folk = [(7000 + n, PARTY if n % 2 else None) for n in range(officials)]
        alerted = [(9001, 0.05, 0.0), (9002, 0.01, 0.002), (9003, 0.02, 0.0)]
        async with open_database(self.config) as database, database.transaction() as tx:
            for chat, party in folk:
                await people.add(tx, person(chat, "official", party=party))
            await people.add(tx, person(9001, "duty-officer"))
            await people.add(tx, person(9002, "duty-officer"))
            await people.add(tx, person(9003, "party-contact", party=PARTY))
        for chat, *_ in folk:
            chance = random.Random(self.chance.random())  # noqa: S311
            official = Official(self._phone(chat), chance, largest)
            self.officials.append(official)
            self._ears[chat] = official
        for chat, diligence, blocks in alerted:
            chance = random.Random(self.chance.random())  # noqa: S311
            phone = self._phone(chat)
            one = Alerted(phone, self.world.chats[chat], chance, diligence, blocks)
            self.alerted.append(one)
            self._ears[chat] = one

    def _phone(self, chat: int) -> Phone:
        phone = self.world.phone(chat, f"P{chat}")
        self.world.chats[chat].started = True
        return phone

    def _letter(self, chat: int, letter: Letter, is_new: bool) -> None:  # noqa: FBT001 - an ear
        if ear := self._ears.get(chat):
            ear.hears(letter, is_new=is_new)

    async def begin(self, manner: Manner, at: Aim | None = None) -> Life:
        """Start the bot."""
        self.world.polls = 0
        if at and at.stage == "housekeeping":
            await self._grows_old()
        order = manner.order(self, at)
        start = self.cradle.cold if manner.cold else self.cradle.forked
        return await start(order)

    async def _grows_old(self) -> None:
        """Let there be something to forget: an update from long ago that was handled."""
        number, then = self.chance.randrange(1_000_000), datetime.now(UTC) - timedelta(days=9)
        old = inbox.Incoming(update_id=number, chat="7000", message_id=1, payload={})
        async with open_database(self.config) as database, database.transaction() as tx:
            if await inbox.keep(tx, MAIN, [old], now=then):
                await inbox.done(tx, MAIN, number)

    def lives(self) -> None:
        """Let people go on with their lives."""
        if self._living is None:
            self._living = asyncio.create_task(self._turns())

    async def rest(self) -> None:
        """Let people do nothing more."""
        if self._living is not None:
            self._living.cancel()
            with suppress(asyncio.CancelledError):
                await self._living
            self._living = None

    def tells(self) -> None:
        """Write down all that was ever said, for whoever looks into it."""
        chats = self.folder.parent / "chats"
        chats.mkdir(exist_ok=True)
        for one in self.officials:
            (chats / f"{one.phone.id}.txt").write_text("\n".join(one.diary), "utf-8")
        for other in self.alerted:
            lines = [str(shown) for shown in other.phone.everything]
            (chats / f"{other.phone.id}.txt").write_text("\n".join(lines), "utf-8")

    async def _turns(self) -> None:
        while True:
            await asyncio.sleep(TURN)
            self.turn += 1
            if len(self.world.queue.waiting()) > 5 * len(self.officials):
                continue  # nobody taps for ever while nothing answers
            for official in self.officials:
                official.turn(self.turn)
            for other in self.alerted:
                other.turn(self.turn)
