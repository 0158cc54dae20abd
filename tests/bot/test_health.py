"""What turns /health red, each with its reason, and nothing personal in any of them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from bot import disk
from bot.clock import Clock
from bot.health import Health, Pulse
from bot.housekeeping import Housekeeping
from bot.measures import Measures
from bot.timekeeper import Timekeeper
from storage import inbox, outbox, people, timers
from storage import schema as tables
from storage.database import Database, Tx
from storage.evidence import EvidenceStore
from storage.ids import next_id
from storage.vault import Vault

CHAT = 710000009
SECRET = "Västergatan 7"


class Ward:
    """A bot whose loops and rows a test may stop and break."""

    def __init__(self, database: Database, folder: Path, **more: Any) -> None:
        self.seconds = 100.0
        self.database = database
        self.wall = timedelta()
        self.clock = Clock(wall=lambda: datetime.now(UTC) + self.wall)
        self.keeper = Timekeeper(database, self.clock, Measures())
        self.pulse, self.telegram = Pulse(lambda: self.seconds), Pulse(lambda: self.seconds)
        self.health = Health(
            self.pulse,
            self.telegram,
            database,
            places={"vasteras": None},
            house=Housekeeping(database, EvidenceStore(folder), self.clock),
            keeper=self.keeper,
            clock=self.clock,
            folders={"the database": folder, "the evidence": folder / "not made yet"},
            **more,
        )

    async def new(self) -> list[str]:
        """Give the reasons besides the one that a new instance has: nobody is there yet."""
        found = await self.health.reasons()
        assert SECRET not in str(found)
        assert str(CHAT) not in str(found)
        return [reason for reason in found if not reason.startswith("nobody is on call")]

    async def alert(self) -> None:
        now = self.clock.now()
        row = outbox.Outgoing(
            id=next_id(now),
            bot="main",
            chat_id=CHAT,
            person=None,
            method="sendMessage",
            params={"text": SECRET},
            priority=1,
            due=now,
            alert="a1",
        )
        async with self.database.transaction() as tx:
            await outbox.add(tx, [row])

    async def damages(self) -> None:
        """Let what waits in the outbox not open, and have it set aside."""
        async with self.database.transaction() as tx:
            await tx.execute(update(tables.outbox).values(params=b"x"))
            found = await outbox.ready(tx, "main", now=self.clock.now(), limit=1)
            for row in found.unopened:
                await outbox.set_aside(tx, row.id, now=self.clock.now())


@pytest.fixture
def ward(database: Database, tmp_path: Path) -> Ward:
    return Ward(database, tmp_path)


def test_a_loop_that_has_not_turned_for_ten_seconds_is_told() -> None:
    seconds = [100.0]
    pulse = Pulse(seconds=lambda: seconds[0])
    turns, rests = pulse.of("sender"), pulse.of("poll", patience=timedelta(seconds=60))
    turns()
    rests()

    seconds[0] += 10.0
    assert pulse.stuck() == []
    seconds[0] += 0.1
    assert pulse.stuck() == ["sender (10 s)"]

    turns()
    assert pulse.stuck() == []


async def test_a_loop_that_never_began_is_told(ward: Ward) -> None:
    ward.pulse.of("sender")
    ward.seconds += 11

    assert await ward.new() == ["a loop has not turned: sender (10 s)"]


async def test_an_alert_that_does_not_open_is_undelivered_and_set_aside(ward: Ward) -> None:
    await ward.alert()
    await ward.damages()
    assert await ward.new() == ["messages set aside: 1"]

    ward.clock.forward(timedelta(seconds=61))

    assert await ward.new() == ["an alert is undelivered", "messages set aside: 1"]


async def test_a_telegram_that_is_silent_for_minutes_is_told(ward: Ward) -> None:
    ward.telegram.of("main", patience=timedelta(minutes=3))
    assert await ward.new() == []

    ward.seconds += 181

    assert await ward.new() == ["Telegram does not answer: main (180 s)"]


async def test_an_alert_that_waits_for_a_minute_is_told(ward: Ward) -> None:
    await ward.alert()
    assert await ward.new() == []

    ward.clock.forward(timedelta(seconds=61))

    assert await ward.new() == ["an alert is undelivered"]


async def test_an_update_that_nobody_handles_is_told(ward: Ward) -> None:
    batch = [inbox.Incoming(update_id=7, chat=str(CHAT), message_id=1, payload={"t": SECRET})]
    async with ward.database.transaction() as tx:
        await inbox.keep(tx, "main", batch, now=ward.clock.now())
    assert await ward.new() == []

    ward.clock.forward(timedelta(seconds=61))
    waiting = await ward.new()
    async with ward.database.transaction() as tx:
        await inbox.set_aside(tx, "main", 7)

    assert waiting == ["updates wait to be handled: 1"]
    assert await ward.new() == ["updates set aside: 1"]


async def test_a_timer_that_nobody_picks_up_is_told(ward: Ward) -> None:
    async with ward.database.transaction() as tx:
        await timers.set(tx, "rung", kind="rung", due=ward.clock.now(), data={"words": SECRET})
    assert await ward.new() == []

    ward.clock.forward(timedelta(seconds=61))

    assert await ward.new() == ["timers are overdue: 1"]


async def test_a_rung_that_is_put_off_again_and_again_is_told(ward: Ward) -> None:
    """A damaged case must not be known to the log alone."""
    async with ward.database.transaction() as tx:
        await timers.set(tx, "rung", kind="rung", due=ward.clock.now())
        for _ in range(2):
            await timers.postpone(tx, "rung", due=ward.clock.now() + timedelta(minutes=1))
    assert await ward.new() == []

    async with ward.database.transaction() as tx:
        await timers.postpone(tx, "rung", due=ward.clock.now() + timedelta(minutes=1))

    assert await ward.new() == ["timers fail again and again: 1"]


async def test_a_municipality_with_nobody_on_call_is_told(ward: Ward) -> None:
    someone = people.Person(
        id="p1",
        municipality="vasteras",
        roles=frozenset({"duty-officer"}),
        name=SECRET,
        party=None,
        language="sv",
        chat_id=CHAT,
        bot="main",
        phone=None,
        email=None,
        on_duty=False,
        reachable=True,
        enrolled=ward.clock.now(),
    )

    async def write(tx: Tx) -> None:
        await people.add(tx, someone)

    async with ward.database.transaction() as tx:
        await write(tx)
    assert await ward.health.reasons() == ["nobody is on call in vasteras"]

    async with ward.database.transaction() as tx:
        await people.add(tx, replace(someone, id="p2", chat_id=CHAT + 1, on_duty=True))

    assert await ward.health.reasons() == []


@pytest.mark.parametrize(("by", "way"), [(-3600, "back"), (3600, "forward")])
async def test_a_clock_that_was_set_is_told_for_ten_minutes(ward: Ward, by: int, way: str) -> None:
    await ward.keeper.begin()
    ward.wall += timedelta(seconds=by)
    await ward.keeper.look()

    told = await ward.new()
    ward.clock.forward(timedelta(minutes=11))

    assert told == [f"the clock was set {way} by 3600 s"]
    assert await ward.new() == []


@pytest.mark.parametrize(
    ("free", "whole", "short"),
    [
        (499, 20_000, True),  # a small server: so many megabytes are always too few
        (600, 8_000, False),
        (900, 20_000, True),  # under a twentieth of it
        (1_100, 20_000, False),
        (6_000, 1_000_000, False),  # a large disk has room enough at less than a percent
    ],
)
def test_a_disk_is_nearly_full_by_bytes_and_by_share(free: int, whole: int, *, short: bool) -> None:
    assert disk.is_short(free * 1_000_000, whole * 1_000_000) is short


def test_a_disk_that_is_nearly_full_is_told_by_its_purpose(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert list(disk.shortages([("the database", tmp_path)])) == []

    monkeypatch.setattr(disk, "FEW_BYTES", 1 << 62)
    monkeypatch.setattr(disk, "FEW_FILES", 1 << 62)
    bytes_left, files_left = disk.shortages([("the database", tmp_path)])

    assert bytes_left.startswith("the disk of the database is nearly full: ")
    assert files_left.startswith("the disk of the database has room for few more files: ")
    assert str(tmp_path) not in bytes_left + files_left


class Stalled(Database):
    """A database on a disk that doesn't answer any more."""

    asked = 0

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Tx]:
        self.asked += 1
        await asyncio.Event().wait()
        yield None  # type: ignore[misc]


async def test_a_storage_that_hangs_is_told_and_asked_no_second_time(
    tmp_path: Path, url: str, vault: Vault
) -> None:
    opened = await Stalled.open(url, vault)
    ward = Ward(opened, tmp_path, patience=0.05)
    try:
        told = [await ward.health.reasons() for _ in range(3)]
        shown = (await ward.health.exposed(Measures())).decode()
    finally:
        ward.health.close()
        await opened.close()

    assert told == [["storage does not answer (TimeoutError)"]] * 3
    assert isinstance(opened, Stalled)
    assert opened.asked == 1
    assert "tryggbot_loops_stuck 0.0" in shown
    assert "tryggbot_outbox_waiting" not in shown
