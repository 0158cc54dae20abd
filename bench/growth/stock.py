"""The databases of each size: filled once, kept in a folder, used again."""

import json
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy
from sqlalchemy import create_engine

from bench import instance
from bench.fill import Plan, fill
from storage.engines import read_url


@dataclass(frozen=True, slots=True)
class Size:
    """How much there is on the disk."""

    name: str
    cases: int
    people: int


SIZES = {
    size.name: size
    for size in (
        Size("small", 100, 100),
        Size("middle", 10_000, 10_000),
        Size("large", 1_000_000, 100_000),
    )
}


def size_of(text: str) -> Size:
    """Give a size by its name, or as "cases:people"."""
    if text in SIZES:
        return SIZES[text]
    cases, people = map(int, text.split(":"))
    return Size(text.replace(":", "-"), cases, people)


@dataclass(frozen=True, slots=True)
class Stock:
    """A database that is filled, and the moment at which it was."""

    size: Size
    config: Path
    now: datetime


async def stock(size: Size, data: Path, *, server: str = "") -> Stock:
    """Give a filled database; with the address of a PostgreSQL, one in there."""
    folder = data / (f"{size.name}-postgres" if server else size.name)
    done, config = folder / "filled.json", folder / "config.toml"
    if not done.exists():
        folder.mkdir(parents=True, exist_ok=True)
        print(f"filling {size.name}: {size.cases} cases, {size.people} people", flush=True)
        storage = new_database(server) if server else ""
        now = datetime.now(UTC)
        await instance.found(folder, url="http://127.0.0.1:1", storage=storage, officials=0)
        await fill(config, Plan(people=size.people, cases=size.cases, now=now))
        done.write_text(json.dumps({"now": now.isoformat()}))
    found = json.loads(done.read_text())
    return Stock(size, config, datetime.fromisoformat(found["now"]))


def new_database(server: str) -> str:
    """Make a database in a PostgreSQL; give its address."""
    name = f"bench_{secrets.token_hex(6)}"
    engine = create_engine(read_url(server), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(sqlalchemy.text(f"CREATE DATABASE {name}"))
    engine.dispose()
    before, _, query = server.partition("?")
    return f"{before.rpartition('/')[0]}/{name}" + (f"?{query}" if query else "")
