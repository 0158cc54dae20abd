"""An instance as its operator sees it: the configuration, the profiles and the open database."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

import flows
from bot import config_file, profiles
from bot.config import Bot, Config
from bot.errors import UsageError
from bot.texts import Texts
from flows.municipality import Municipality
from storage.database import Database
from storage.keys import load_keys
from storage.vault import Vault

ConfigOption = Annotated[
    Path, typer.Option("--config", metavar="FILE", help="The instance's configuration.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Answer as JSON.")]
DEFAULT = Path("config.toml")
TEXTS = Path(flows.__file__).parent / "texts"


@dataclass(frozen=True, slots=True)
class Instance:
    """What a command works on."""

    config: Config
    places: dict[str, Municipality]  #: every municipality, by its id
    database: Database

    def bot_of(self, municipality: str) -> str:
        """Name the bot that serves a municipality."""
        return next(
            name for name, bot in self.config.every_bot().items() if municipality in served(bot)
        )

    def place(self, asked: str | None) -> Municipality:
        """Give the municipality that was asked for, or the only one.

        Raises:
            UsageError: if it isn't served here, or several are and none was named.

        """
        if asked is None and len(self.places) == 1:
            return next(iter(self.places.values()))
        if asked not in self.places:
            known = ", ".join(sorted(self.places))
            what = "name one" if asked is None else f"{asked!r} isn't served here"
            raise UsageError(f"--municipality: {what}; allowed is {known}")
        return self.places[asked]


def served(bot: Bot) -> tuple[str, ...]:
    """Give the ids of the municipalities that a bot serves."""
    return tuple(profiles.folder_of(place).name for place in bot.municipalities)


def read(path: Path) -> tuple[Config, dict[str, Municipality]]:
    """Read configuration and profiles.

    Raises:
        ConfigError: if either is wrong.

    """
    config = config_file.load(path)
    every = [place for bot in config.every_bot().values() for place in bot.municipalities]
    return config, profiles.load_all(every)


def read_texts(config: Config) -> Texts:
    """Read the sentences, with the municipalities' own in their places.

    Raises:
        BotError: if a text file can't be used.

    """
    every = [place for bot in config.every_bot().values() for place in bot.municipalities]
    folders = {folder.name: folder for folder in map(profiles.folder_of, every)}
    return Texts(TEXTS, folders)


@asynccontextmanager
async def open_database(config: Config) -> AsyncIterator[Database]:
    """Open the rows that a configuration names, and close them after."""
    keys = load_keys(config.storage.key_file, os.environ)
    database = await Database.open(config.storage.url, Vault(keys))
    try:
        yield database
    finally:
        await database.close()


@asynccontextmanager
async def opened(path: Path) -> AsyncIterator[Instance]:
    """Give the instance that a configuration file describes."""
    config, places = read(path)
    async with open_database(config) as database:
        yield Instance(config, places, database)
