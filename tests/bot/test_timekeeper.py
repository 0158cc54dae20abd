"""However the machine's clock is set, nothing that waits is late, lost or done twice."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.clock import Clock
from bot.measures import Measures
from bot.timekeeper import Timekeeper
from storage import inbox, outbox, timers
from storage import schema as tables
from storage.database import Database
from storage.errors import StorageUnavailableError
from storage.ids import next_id
from storage.keys import KeyRing
from storage.vault import Vault

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@dataclass
class Machine:
    """Two clocks: one that counts, and one that somebody sets."""

    passed: float = 1000.0  #: seconds since it was started
    wall: datetime = NOON
    boots: int = 1

    def clock(self) -> Clock:
        return Clock(wall=lambda: self.wall, steady=lambda: self.passed)

    def goes_on(self, seconds: float) -> None:
        self.passed += seconds
        self.wall += timedelta(seconds=seconds)

    def is_started_anew(self) -> None:
        self.boots += 1
        self.passed = 5.0

    def keeper(self, database: Database, clock: Clock) -> Timekeeper:
        return Timekeeper(database, clock, Measures(), boot=f"boot {self.boots}")


@pytest.fixture
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture
def database(tmp_path: Path, runner: asyncio.Runner) -> Iterator[Database]:
    opening = Database.open(f"sqlite:///{tmp_path}/test.db", Vault(KeyRing.new()))
    database = runner.run(opening)
    yield database
    runner.run(database.close())


def test_time_goes_on_as_it_did_when_the_clock_is_set() -> None:
    machine = Machine()
    clock = machine.clock()

    machine.wall -= HOUR
    machine.goes_on(5)

    assert clock.now() == NOON + timedelta(seconds=5)
    assert clock.step() == -HOUR


async def test_nobody_waits_for_an_hour_to_come_again() -> None:
    machine = Machine()
    clock = machine.clock()
    waits = asyncio.create_task(clock.wait(None, clock.now() + timedelta(seconds=1)))
    await asyncio.sleep(0)

    machine.wall -= HOUR
    clock.follow(clock.step())
    machine.goes_on(1)
    clock.forward(timedelta())

    await asyncio.wait_for(waits, 10)
    assert clock.now() == NOON - HOUR + timedelta(seconds=1)


async def test_whoever_moves_time_on_sets_no_clock() -> None:
    machine = Machine()
    clock = machine.clock()

    clock.forward(HOUR)

    assert clock.step() == timedelta()
    assert clock.now() == NOON + HOUR


def test_all_that_waits_goes_back_with_the_clock_and_nothing_else(
    database: Database, runner: asyncio.Runner
) -> None:
    async def story() -> None:
        machine = Machine()
        clock = machine.clock()
        keeper = machine.keeper(database, clock)
        await keeper.begin()
        first, second = next_id(NOON), next_id(NOON)
        async with database.transaction() as tx:
            await timers.set(tx, "rung", kind="rung", due=NOON + HOUR)
            common: dict[str, Any] = {"bot": "main", "chat_id": 1, "person": None, "params": {}}
            common |= {"method": "sendMessage", "priority": 1, "due": NOON + HOUR}
            rows = [outbox.Outgoing(id=n, created=NOON, **common) for n in (first, second)]
            await outbox.add(tx, rows)
            await outbox.sent(tx, second, message_id=1, now=NOON)
            batch = [
                inbox.Incoming(update_id=n, chat="1", message_id=n, payload={}) for n in (1, 2)
            ]
            await inbox.keep(tx, "main", batch, now=NOON)
            await inbox.done(tx, "main", 2)

        machine.wall -= HOUR
        await keeper.look()

        async with database.reading() as tx:
            (timer,) = await timers.due(tx, now=NOON, limit=9)
            sent = (await tx.execute(tables.outbox.select().order_by("id"))).mappings().all()
            came = (await tx.execute(tables.inbox.select().order_by("update_id"))).mappings().all()
        assert timer.due == NOON
        assert [(row["created"], row["due"]) for row in sent] == [
            (NOON - HOUR, NOON),
            (NOON, NOON + HOUR),
        ]
        assert [row["received"] for row in came] == [NOON - HOUR, NOON]
        assert clock.now() == NOON - HOUR

    runner.run(story())


class Full(Database):
    """A database on a disk that is full, while it is."""

    full = False

    def transaction(self) -> Any:
        if self.full:
            raise StorageUnavailableError("there is no room left")
        return super().transaction()


async def test_a_clock_is_followed_once_storage_can_be_written(tmp_path: Path) -> None:
    """Until then our own time goes on, by which nothing is late."""
    machine = Machine()
    clock = machine.clock()
    database = await Full.open(f"sqlite:///{tmp_path}/test.db", Vault(KeyRing.new()))
    assert isinstance(database, Full)
    try:
        keeper = machine.keeper(database, clock)
        await keeper.begin()
        machine.wall -= HOUR
        database.full = True
        with pytest.raises(StorageUnavailableError):
            await keeper.look()
        before = clock.now()
        database.full = False
        await keeper.look()
    finally:
        await database.close()

    assert (before, clock.now()) == (NOON, NOON - HOUR)


@dataclass
class Span:
    """A wait that somebody began, by the steady clock that no test sets."""

    began: float  #: seconds that have really passed since the story began
    seconds: float
    early: float = 0.0  #: seconds by which it may come too early
    late: float = 0.0  #: seconds by which it may come too late
    done: int = 0


@dataclass
class Story:
    """A machine to which everything happens, and what waits on it."""

    database: Database
    machine: Machine = field(default_factory=Machine)
    real: float = 0.0
    spans: dict[str, Span] = field(default_factory=dict)

    async def begins(self) -> None:
        async with self.database.transaction() as tx:
            for table in (tables.timers, tables.meta):
                await tx.execute(table.delete())
        await self._starts()

    async def _starts(self) -> None:
        self.clock = self.machine.clock()
        self.keeper = self.machine.keeper(self.database, self.clock)
        await self.keeper.begin()

    async def passes(self, seconds: float) -> None:
        self.machine.goes_on(seconds)
        self.real += seconds
        await self.keeper.look()

    async def sets_a_timer(self, seconds: float) -> None:
        key = f"t{len(self.spans)}"
        self.spans[key] = Span(self.real, seconds)
        due = self.clock.now() + timedelta(seconds=seconds)
        async with self.database.transaction() as tx:
            await timers.set(tx, key, kind="rung", due=due)

    async def sets_the_clock(self, seconds: float) -> None:
        self.machine.wall += timedelta(seconds=seconds)
        self._may_be_early(seconds)
        await self.keeper.look()

    async def is_down(self, seconds: float, by: float, *, anew: bool) -> None:
        """The process is away for a while; meanwhile the clock may be set, the machine started."""
        self.machine.goes_on(seconds)
        self.real += seconds
        self.machine.wall += timedelta(seconds=by)
        self._may_be_early(by)
        if anew:
            self.machine.is_started_anew()
            for span in self.spans.values():
                # How long it was away nobody can know, nor what came after the last note.
                span.late += seconds + 11.0 if by < 0 else 0.0
        await self._starts()

    def _may_be_early(self, seconds: float) -> None:
        for span in self.spans.values():
            span.early += max(0.0, seconds)

    async def does_what_is_due(self) -> None:
        async with self.database.transaction() as tx:
            for timer in await timers.due(tx, now=self.clock.now(), limit=100):
                assert await timers.done(tx, timer.key, timer.due)
                span = self.spans[timer.key]
                span.done += 1
                assert self.real - span.began >= span.seconds - span.early - 1.0
        for span in self.spans.values():
            over = self.real - span.began >= span.seconds + span.late + 1.0
            assert span.done <= 1
            assert span.done == 1 or not over


SOME = st.floats(0, 7200)
SETS = st.one_of(st.just(0.0), st.sampled_from([-3600.0, 3600.0]), st.floats(-90_000, 90_000))
ACTS = st.one_of(
    st.tuples(st.just("passes"), SOME),
    st.tuples(st.just("sets_a_timer"), SOME),
    st.tuples(st.just("sets_the_clock"), SETS),
    st.tuples(st.just("is_down"), SOME, SETS, st.booleans()),
)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(ACTS, max_size=25))
def test_each_timer_comes_once_and_never_late_whatever_becomes_of_the_clock(
    database: Database, runner: asyncio.Runner, acts: list[tuple[Any, ...]]
) -> None:
    async def told() -> None:
        story = Story(database)
        await story.begins()
        for name, *how in acts:
            if name == "is_down":
                await story.is_down(how[0], how[1], anew=how[2])
            else:
                await getattr(story, name)(*how)
            await story.does_what_is_due()

    runner.run(told())
