"""The whole of a database: the people first, then case after case, written in slices."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from sqlalchemy import func, select

from bench.fill import crowd as people_of
from bench.fill.gather import Gather
from bench.fill.history import History
from bench.fill.sink import Sink, sink
from bot import config_file
from bot.cli.instance import open_database
from storage import audit, schema
from storage.database import Database
from storage.vault import Vault

YEARS = 10  #: that the cases are spread over
MOST_OPEN = 200
_SLICE = 5000  # cases in memory
_SHARE_OPEN = 5  # of so many cases at most one is open


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How much there is to be."""

    people: int
    cases: int
    seed: int = 1
    now: datetime  #: the moment at which all of it has happened


async def fill(config: Path, plan: Plan) -> None:
    """Fill the database of an instance that has nobody but the one on duty.

    Raises:
        ValueError: if it holds cases already, or there are to be too few people.

    """
    if plan.people < people_of.FEWEST:
        raise ValueError(f"at least {people_of.FEWEST} people")
    settings = config_file.load(config)
    async with open_database(settings) as database:
        chain = await _begin(database, plan.now - timedelta(days=365 * YEARS))
        vault = database.vault
    with sink(settings.storage.url) as into:
        await _write(into, vault, plan, chain)


async def _begin(database: Database, since: datetime) -> tuple[int, bytes]:
    """Record that this is a bench's database; give the end of its log."""
    async with database.transaction() as tx:
        if (await tx.execute(select(func.count()).select_from(schema.cases))).scalar_one():
            raise ValueError("this database is filled already")
        await audit.append(
            tx, at=since, municipality=None, case=None, actor=None, action="filled", details={}
        )
        return tx.chain or (0, b"")


async def _write(into: Sink, vault: Vault, plan: Plan, chain: tuple[int, bytes]) -> None:
    random = Random(plan.seed)  # noqa: S311 - it makes up stories, and no keys
    since = plan.now - timedelta(days=365 * YEARS)
    crowd = people_of.crowd(random, number=plan.people, since=since, now=plan.now)
    tx = Gather(vault, chain)
    for person in (*crowd.duty[1:], *crowd.others, *crowd.contacts, *crowd.officials):
        await people_of.enrol(tx, person, random)
    chain = _flush(into, tx)
    is_open = min(MOST_OPEN, -(-plan.cases // _SHARE_OPEN))
    history = History(crowd, random, plan.now, is_open)
    step = (plan.now - since) / max(plan.cases, 1)
    for begin in range(0, plan.cases, _SLICE):
        tx = Gather(vault, chain)
        for number in range(begin, min(begin + _SLICE, plan.cases)):
            opened = since + step * (number + random.random())
            await history.case(tx, opened, left=plan.cases - number - 1)
        chain = _flush(into, tx)


def _flush(into: Sink, tx: Gather) -> tuple[int, bytes]:
    for table, rows in tx.gathered.items():
        if rows:
            into.write(table, rows)
    return tx.chain or (0, b"")


def at_once(config: Path, *, people: int, cases: int, seed: int = 1) -> None:
    """Fill as of now, from where no loop runs."""
    plan = Plan(people=people, cases=cases, seed=seed, now=datetime.now(UTC))
    asyncio.run(fill(config, plan))
