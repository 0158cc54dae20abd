"""A sender at work: the line to a sandbox, an outbox, and evidence that is kept elsewhere."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, BinaryIO

import pytest

from bot.clock import Clock
from bot.measures import Measures
from bot.sandbox import World
from bot.telegram.line import Line
from bot.telegram.pace import Pace
from bot.telegram.sender import Sender
from storage import alerts, cases, timers
from storage.database import Database
from storage.errors import NotFoundError
from tests.bot.telegram.conftest import BOT, Calls


class Cabinet:
    """Files that are there, by the id of their evidence."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    async def open(self, evidence: str, /) -> BinaryIO:
        if evidence not in self.files:
            raise NotFoundError("no such file")
        return io.BytesIO(self.files[evidence])


@dataclass(frozen=True)
class Office:
    """What stands behind a sender."""

    database: Database
    clock: Clock
    on_timer: Calls

    async def due(self) -> list[tuple[str, dict[str, Any]]]:
        """Give the timers that are due, by kind and data."""
        async with self.database.reading() as tx:
            found = await timers.due(tx, now=self.clock.now(), limit=100)
        return [(timer.kind, timer.data) for timer in found]

    async def raises(self, alert: str) -> None:
        """Open a case, and raise an alert of it."""
        now, case = self.clock.now(), f"case of {alert}"
        async with self.database.transaction() as tx:
            await cases.open(
                tx,
                id=case,
                number=await cases.next_number(tx, now=now),
                municipality="vasteras",
                urgency="red",
                official="p1",
                report={},
                draft=None,
                now=now,
            )
            await alerts.raise_(
                tx, id=alert, case=case, track="unit", person="p2", rung=0, repeat=0, now=now
            )


@pytest.fixture
def on_timer() -> Calls:
    return Calls()


@pytest.fixture
def office(database: Database, clock: Clock, on_timer: Calls) -> Office:
    return Office(database, clock, on_timer)


@pytest.fixture
def cabinet() -> Cabinet:
    return Cabinet()


Make = Callable[[], Sender]


@pytest.fixture
def make(line: Line, office: Office, cabinet: Cabinet) -> Make:
    """Give what makes a sender: a second one stands for the next process."""

    def sender() -> Sender:
        return Sender(
            line,
            office.database,
            BOT,
            clock=office.clock,
            pace=Pace(),
            files=cabinet,
            turned=Calls(),
            on_timer=office.on_timer,
            measures=Measures(),
        )

    return sender


@pytest.fixture
def sender(make: Make) -> Sender:
    return make()


def sent_texts(world: World) -> list[str]:
    return [call.params["text"] for call in world.calls if call.method == "sendMessage"]
