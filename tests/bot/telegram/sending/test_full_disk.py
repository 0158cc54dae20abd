"""Nothing can be written, and a red alert waits: it goes all the same, and not again and again."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from bot.sandbox import Phone, World
from bot.telegram.sender import Sender
from flows.messages import Priority
from storage.database import Database, Tx
from storage.errors import StorageFullError
from tests.bot.telegram.conftest import Calls, Post, turning, until
from tests.bot.telegram.sending.conftest import Make, sent_texts

pytestmark = pytest.mark.one_engine
MARK = {"again": "(Kan vara upprepat.)"}
MARKED = "Larm\n(Kan vara upprepat.)"


class Disk:
    """A disk that is full until it isn't."""

    def __init__(self, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_full = False
        self.refused = Calls()
        self._real = database.transaction
        monkeypatch.setattr(database, "transaction", self._transaction)

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[Tx]:
        if self.is_full:
            self.refused()
            raise StorageFullError("no room")
        async with self._real() as tx:
            yield tx


@pytest.fixture
def disk(database: Database, monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(database, monkeypatch)


async def test_a_red_alert_goes_once_and_says_that_it_may_be_a_repeat(
    disk: Disk, sender: Sender, post: Post, bo: Phone
) -> None:
    row = await post.put(bo.id, text="Larm", alert="a1", params=MARK, priority=Priority.RED)
    disk.is_full = True

    async with turning(sender):
        await bo.sees("(Kan vara upprepat.)")
        for _ in range(5):
            post.clock.forward(timedelta(minutes=1))
            await disk.refused.again()
        disk.is_full = False
        while (await post.state(row))[0] == "waiting":
            post.clock.forward(timedelta(seconds=2))

    assert [shown.text for shown in bo.chat if not shown.mine] == [MARKED]


@pytest.mark.parametrize(
    ("priority", "says"), [(Priority.RED, MARKED), (Priority.ALERT, "Larm")], ids=["red", "orange"]
)
async def test_one_that_waits_from_before_this_process_may_have_gone_so(
    make: Make, post: Post, bo: Phone, priority: Priority, says: str
) -> None:
    """The process before sent it with the disk full, was killed, and could write nothing down."""
    await post.put(bo.id, text="Larm", alert="a1", params=MARK, priority=priority)
    post.clock.forward(timedelta(seconds=1))

    async with turning(make()):
        await bo.sees("Larm")

    assert [shown.text for shown in bo.chat if not shown.mine] == [says]


async def test_one_that_does_not_arrive_is_tried_at_most_every_minute(
    disk: Disk, sender: Sender, post: Post, bo: Phone, world: World
) -> None:
    await post.put(bo.id, text="Larm", alert="a1", params=MARK, priority=Priority.RED)
    disk.is_full = True
    world.weather.fail_next("sendMessage", "drop", times=1)

    async with turning(sender):
        await until(world, lambda: len(sent_texts(world)) == 1)
        for _ in range(5):
            await disk.refused.again()
            post.clock.forward(timedelta(seconds=2))
        tried = len(sent_texts(world))
        post.clock.forward(timedelta(minutes=1))
        await bo.sees("(Kan vara upprepat.)")

    assert tried == 1


async def test_others_wait_until_it_can_be_written_down(
    disk: Disk, sender: Sender, post: Post, bo: Phone, world: World
) -> None:
    await post.put(bo.id, text="Larm", alert="a1", params=MARK, priority=Priority.ORANGE)
    disk.is_full = True

    async with turning(sender):
        for _ in range(3):
            await disk.refused.again()
            post.clock.forward(timedelta(minutes=1))

    assert sent_texts(world) == []
