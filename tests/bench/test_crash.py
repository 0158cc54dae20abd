"""A short crash campaign; and that it finds what a careless bot or a lying disk would lose."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.crash.aims import Archer
from bench.crash.glance import copied
from bench.crash.life import Cradle
from bench.crash.rounds import Plan, Result, play
from bench.crash.torn import committed, tear

CRASHES = 25


@pytest.fixture(scope="session")
def cradle() -> Iterator[Cradle]:
    cradle = Cradle()
    yield cradle
    cradle.close()


async def a_round(folder: Path, cradle: Cradle, seed: int, **more: object) -> Result:
    facts = {"crashes": CRASHES, "officials": 6, "cold": 0, "serves": 0.2, "largest": 60_000}
    plan = Plan(seed=seed, **{**facts, **more})  # type: ignore[arg-type]
    return await play(plan, folder / "round", cradle, Archer(Random(seed)))  # noqa: S311


@pytest.mark.parametrize(("seed", "fault"), [(1, "none"), (2, "none"), (3, "torn"), (4, "writes")])
async def test_nothing_is_lost_however_often_it_is_killed(
    tmp_path: Path, cradle: Cradle, seed: int, fault: str
) -> None:
    result = await a_round(tmp_path, cradle, seed, fault=fault)

    assert result.wrong == []
    assert result.crashes == CRASHES
    assert result.counts["updates"]


async def test_a_bot_that_confirms_before_it_keeps_is_found_out(
    tmp_path: Path, cradle: Cradle
) -> None:
    result = await a_round(tmp_path, cradle, 5, crashes=5, is_hasty=True)

    assert any("was confirmed, and isn't in the inbox" in line for line in result.wrong)


async def test_a_disk_that_lies_is_found_out(tmp_path: Path, cradle: Cradle) -> None:
    result = await a_round(tmp_path, cradle, 6, crashes=5, lies=3)

    assert result.wrong


def a_log(folder: Path, rows: int) -> Path:
    """Leave a database as a kill does: all commits in the log, and some of the next one."""
    source = folder / "source.db"
    with closing(sqlite3.connect(source, isolation_level=None)) as driver:
        driver.execute("pragma journal_mode = wal")
        driver.execute("pragma cache_size = 2")
        driver.execute("create table told (words text)")
        for row in range(rows):
            driver.execute("insert into told values (?)", (f"{row}" * 500,))
        driver.execute("begin")
        driver.executemany("insert into told values (?)", [("unfinished" * 300,)] * 40)
        with copied(source, folder / "copy") as copy:
            del copy
        for ending in ("", "-wal"):
            data = source.with_name(source.name + ending).read_bytes()
            (folder / f"left.db{ending}").write_bytes(data)
    return folder / "left.db"


@settings(max_examples=25)
@given(seed=st.integers(0, 10_000), rows=st.integers(1, 20))
def test_a_log_is_torn_behind_its_last_commit_alone(
    tmp_path_factory: pytest.TempPathFactory, seed: int, rows: int
) -> None:
    left = a_log(tmp_path_factory.mktemp("torn"), rows)
    log = left.with_name("left.db-wal")
    before = log.read_bytes()

    assert tear(log, Random(seed))  # noqa: S311

    end = committed(before)
    assert log.read_bytes()[:end] == before[:end]
    with closing(sqlite3.connect(left)) as driver:
        assert driver.execute("select count(*) from told").fetchone() == (rows,)
        assert driver.execute("pragma integrity_check").fetchone() == ("ok",)
