"""Fetching files: on the disk before anybody is told, tried for as long as Telegram keeps them."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from telegram.error import BadRequest

from bot.clock import Clock
from bot.measures import Measures
from bot.sandbox import Phone, World
from bot.telegram import files
from bot.telegram.files import MOST_BYTES, SURE, Fetcher
from bot.telegram.line import Line
from storage import evidence, timers
from storage.database import Database
from storage.errors import NotFoundError, StorageFullError
from storage.evidence import Evidence, EvidenceStore
from tests.bot.telegram.conftest import BOT, LOOK_AGAIN, Calls, turning

DATA = b"\xff\xd8\xff" + bytes(range(256)) * 2000
WORD = b"bankkod 4711"


class Stage:
    """A fetcher, and the files that it is asked for."""

    def __init__(self, line: Line, database: Database, clock: Clock, folder: Path) -> None:
        self.database = database
        self.clock = clock
        self.folder = folder
        self.told = Calls()
        self.store = EvidenceStore(folder)
        self.fetcher = Fetcher(
            line,
            database,
            BOT,
            store=self.store,
            clock=clock,
            turned=Calls(),
            on_timer=self.told,
            measures=Measures(),
        )

    async def wanted(self, reference: str, *, size: int | None = None, number: int = 1) -> str:
        """Order a file to be fetched."""
        async with self.database.transaction() as tx:
            await evidence.reserve(
                tx,
                id=f"e{number}",
                bot=BOT,
                chat_id=2001,
                kind="photo",
                reference=reference,
                size=size,
                draft="d1",
                now=self.clock.now(),
            )
        self.fetcher.wake()
        return f"e{number}"

    async def row(self, wanted: str) -> Evidence:
        async with self.database.reading() as tx:
            found = await evidence.get(tx, wanted)
        assert found is not None
        return found

    async def tried(self, wanted: str, attempts: int = 1) -> None:
        """Wait until a file has been tried so often, in vain."""
        async with asyncio.timeout(10):
            while (await self.row(wanted)).attempts < attempts:
                await self.clock.wait(None, self.clock.now() + LOOK_AGAIN)

    async def tried_for_long(self, wanted: str) -> None:
        """Let a file be tried in vain as often as it takes to be sure."""
        for attempts in range(1, SURE + 1):
            await self.tried(wanted, attempts)
            self.clock.forward(timedelta(minutes=5))

    async def due(self) -> list[tuple[str, dict[str, Any]]]:
        async with self.database.reading() as tx:
            found = await timers.due(tx, now=self.clock.now(), limit=10)
        return [(timer.kind, timer.data) for timer in found]


@pytest.fixture
def stage(line: Line, database: Database, clock: Clock, tmp_path: Path) -> Stage:
    return Stage(line, database, clock, tmp_path / "evidence")


def sent(phone: Phone, data: bytes = DATA) -> str:
    """Let somebody send a file; give Telegram's name for it."""
    shown = phone.sends_file("bild.jpg", data, kind="document")
    assert shown.file is not None
    return shown.file.id


async def test_a_file_is_on_the_disk_and_then_told_of(stage: Stage, anna: Phone) -> None:
    wanted = await stage.wanted(sent(anna), size=len(DATA))

    async with turning(stage.fetcher):
        await stage.told.again()

    row = await stage.row(wanted)
    assert (row.state, row.size, row.reference) == ("saved", len(DATA), None)
    assert await stage.due() == [("file_saved", {"evidence": wanted})]
    with await stage.fetcher.open(wanted) as content:
        assert content.read() == DATA


async def test_nothing_of_it_lies_in_clear_on_the_disk(
    stage: Stage, anna: Phone, kept_in: Callable[[], Path]
) -> None:
    await stage.wanted(sent(anna, WORD * 10_000))

    async with turning(stage.fetcher):
        await stage.told.again()

    folders = {stage.folder.parent, kept_in()}
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    assert len(files) >= 2
    assert not any(WORD in path.read_bytes() for path in files)


@pytest.mark.parametrize("method", ["getFile"])
@pytest.mark.parametrize("how", ["500", "502_html", "drop", "lost"])
async def test_a_file_that_can_not_be_had_now_is_tried_again(
    stage: Stage, world: World, anna: Phone, method: str, how: str
) -> None:
    world.weather.fail_next(method, how, times=2)
    wanted = await stage.wanted(sent(anna))

    async with turning(stage.fetcher):
        for attempts in (1, 2):
            await stage.tried(wanted, attempts)
            stage.clock.forward(timedelta(minutes=1))
        await stage.told.again()

    assert (await stage.row(wanted)).state == "saved"


async def test_what_breaks_off_on_its_way_is_not_called_saved(stage: Stage, anna: Phone) -> None:
    """What came is shorter than what was announced; after some tries Telegram is believed."""
    wanted = await stage.wanted(sent(anna), size=len(DATA) + 1)

    async with turning(stage.fetcher):
        await stage.tried(wanted)
        assert await stage.due() == []
        for attempts in (2, 3):
            stage.clock.forward(timedelta(minutes=1))
            await stage.tried(wanted, attempts)
        stage.clock.forward(timedelta(minutes=1))
        await stage.told.again()

    assert (await stage.row(wanted)).size == len(DATA)


async def test_what_is_too_big_is_not_even_asked_for(stage: Stage, world: World) -> None:
    wanted = await stage.wanted("any", size=MOST_BYTES + 1)

    async with turning(stage.fetcher):
        await stage.told.again()

    assert await stage.due() == [("file_lost", {"evidence": wanted, "reason": "too_big"})]
    assert not world.calls


async def test_what_telegram_calls_too_big_is_lost(stage: Stage, anna: Phone) -> None:
    wanted = await stage.wanted(sent(anna, b"x" * (MOST_BYTES + 1)))

    async with turning(stage.fetcher):
        await stage.told.again()

    assert await stage.due() == [("file_lost", {"evidence": wanted, "reason": "too_big"})]


@pytest.mark.parametrize("announced", [None, 1000])
async def test_what_comes_without_end_is_not_kept(
    stage: Stage, anna: Phone, announced: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A Bot API server of one's own gives files of any size, and need not say which."""
    monkeypatch.setattr(files, "MOST_BYTES", len(DATA) - 1)
    wanted = await stage.wanted(sent(anna), size=announced)

    async with turning(stage.fetcher):
        await stage.told.again()

    assert await stage.due() == [("file_lost", {"evidence": wanted, "reason": "too_big"})]
    assert [path for path in stage.folder.rglob("*") if path.is_file()] == []


async def test_what_telegram_does_not_know_is_lost(stage: Stage) -> None:
    wanted = await stage.wanted("no such file")

    async with turning(stage.fetcher):
        await stage.told.again()

    assert await stage.due() == [("file_lost", {"evidence": wanted, "reason": "gone"})]


async def test_what_may_be_temporarily_unavailable_is_tried_for_an_hour(
    stage: Stage, line: Line
) -> None:
    async def unsure(*_args: Any, **_more: Any) -> Any:
        raise BadRequest("wrong file_id or the file is temporarily unavailable")

    line.call = unsure  # type: ignore[method-assign]
    wanted = await stage.wanted("a file")

    async with turning(stage.fetcher):
        await stage.tried_for_long(wanted)
        assert await stage.due() == []
        stage.clock.forward(timedelta(hours=1))
        await stage.told.again()

    assert await stage.due() == [("file_lost", {"evidence": wanted, "reason": "gone"})]


async def test_after_a_day_without_telegram_it_is_gone(
    stage: Stage, world: World, anna: Phone
) -> None:
    wanted = await stage.wanted(sent(anna))
    world.weather.dead()

    async with turning(stage.fetcher):
        await stage.tried_for_long(wanted)
        stage.clock.forward(timedelta(hours=25))
        await stage.told.again()

    assert await stage.due() == [("file_lost", {"evidence": wanted, "reason": "gone"})]


async def test_a_bot_that_was_off_for_days_asks_again_before_a_file_is_gone(
    stage: Stage, world: World, anna: Phone
) -> None:
    wanted = await stage.wanted(sent(anna))
    stage.clock.forward(timedelta(days=2))
    world.weather.dead()  # the network comes up later than the bot

    async with turning(stage.fetcher):
        await stage.tried(wanted)
        world.weather.dead(on=False)
        stage.clock.forward(timedelta(minutes=1))
        await stage.told.again()

    assert (await stage.row(wanted)).state == "saved"


async def test_a_full_disk_loses_nothing(stage: Stage, anna: Phone) -> None:
    open_writer, full = stage.store.writer, True

    def writer(row: Evidence) -> Any:
        if full:
            raise StorageFullError("no room")
        return open_writer(row)

    stage.store.writer = writer  # type: ignore[method-assign]
    wanted = await stage.wanted(sent(anna))

    async with turning(stage.fetcher):
        await stage.tried(wanted)
        full = False
        stage.clock.forward(timedelta(minutes=1))
        await stage.told.again()

    assert (await stage.row(wanted)).state == "saved"


async def test_one_file_does_not_wait_for_another(stage: Stage, anna: Phone) -> None:
    waits = await stage.wanted(sent(anna), size=1, number=1)
    there = await stage.wanted(sent(anna), number=2)

    async with turning(stage.fetcher):
        await stage.told.again()

    assert (await stage.row(waits)).state == "fetching"
    assert (await stage.row(there)).state == "saved"


async def test_a_file_whose_draft_was_dropped_while_it_came_is_not_kept(
    stage: Stage, anna: Phone, database: Database
) -> None:
    await stage.wanted(sent(anna))
    close = stage.fetcher._download

    async def dropped_meanwhile(row: Evidence) -> tuple[int, str]:
        got = await close(row)
        async with database.transaction() as tx:
            await evidence.drop_draft(tx, "d1")
        done.count += 1
        return got

    done = Calls()
    stage.fetcher._download = dropped_meanwhile  # type: ignore[method-assign]

    async with turning(stage.fetcher):
        async with asyncio.timeout(10):
            while not done.count or stage.fetcher._busy:
                await stage.due()

    assert await stage.due() == []
    assert list(stage.folder.iterdir()) == []


async def test_only_what_is_saved_can_be_opened(stage: Stage) -> None:
    wanted = await stage.wanted("any")

    for name in (wanted, "another"):
        with pytest.raises(NotFoundError):
            await stage.fetcher.open(name)
