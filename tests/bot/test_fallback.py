"""The other ways: through Apprise to a real mail server, until it takes the message."""

import asyncio
import socket
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from bot.clock import Clock
from bot.fallback import Fallback, by_apprise
from bot.measures import Measures
from storage import alerts, cases, outbox, timers
from storage.database import Database
from storage.errors import StorageFullError
from storage.ids import next_id
from tests.bot.telegram.conftest import BOT, Calls, turning


class Letterbox:
    """What a mail server has taken; refuses as often as it is told to."""

    def __init__(self) -> None:
        self.letters: list[EmailMessage] = []
        self.refuses = 0
        self.tried = 0

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        self.tried += 1
        if self.refuses:
            self.refuses -= 1
            return "451 try again later"
        content = envelope.content
        assert isinstance(content, bytes)
        letter = message_from_bytes(content, policy=policy.default)
        assert isinstance(letter, EmailMessage)
        self.letters.append(letter)
        return "250 OK"


@pytest.fixture
def letterbox() -> Letterbox:
    return Letterbox()


@pytest.fixture
async def address(letterbox: Letterbox) -> AsyncIterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = Controller(letterbox, hostname="127.0.0.1", port=port)
    await asyncio.to_thread(server.start)
    yield f"mailto://127.0.0.1:{port}/?from=bot@example.se&to=jour@example.se&mode=insecure"
    await asyncio.to_thread(server.stop)


@pytest.fixture
def clock() -> Clock:
    return Clock()


class Stage:
    """A fallback, and the calls that it is asked to make."""

    def __init__(self, database: Database, clock: Clock, **more: Any) -> None:
        self.database = database
        self.clock = clock
        self.told = Calls()
        self.fallback = Fallback(
            database,
            BOT,
            clock=clock,
            turned=Calls(),
            on_timer=self.told,
            measures=Measures(),
            **more,
        )

    async def call(self, address: str, *, alert: str | None = "a1") -> int:
        """Order a call; with an alert of a case that there is."""
        now = self.clock.now()
        row = outbox.Outgoing(
            id=next_id(now),
            bot=BOT,
            chat_id=0,
            person=None,
            way=outbox.OUTSIDE,
            method="apprise",
            params={"address": address, "title": "2026-0042", "body": "Rött larm. Öppna boten."},
            priority=1,
            due=now,
            alert=alert,
        )
        async with self.database.transaction() as tx:
            if alert is not None:
                await self._raise(tx, alert)
            await outbox.add(tx, [row])
        self.fallback.wake()
        return row.id

    async def _raise(self, tx: Any, alert: str) -> None:
        now = self.clock.now()
        await cases.open(
            tx,
            id=f"case of {alert}",
            number=await cases.next_number(tx, now=now),
            municipality="vasteras",
            urgency="red",
            official="p1",
            report={},
            draft=None,
            now=now,
        )
        await alerts.raise_(
            tx,
            id=alert,
            case=f"case of {alert}",
            track="unit",
            person="p2",
            rung=0,
            repeat=0,
            now=now,
        )

    async def due(self) -> list[tuple[str, dict[str, Any]]]:
        async with self.database.reading() as tx:
            found = await timers.due(tx, now=self.clock.now(), limit=10)
        return [(timer.kind, timer.data) for timer in found]

    async def outside(self, alert: str = "a1") -> bool:
        async with self.database.reading() as tx:
            found = await alerts.get(tx, alert)
        return found is not None and found.outside is not None


@pytest.fixture
def stage(database: Database, clock: Clock) -> Stage:
    return Stage(database, clock)


async def test_a_real_mail_server_gets_number_and_what_to_do(
    stage: Stage, address: str, letterbox: Letterbox
) -> None:
    await stage.call(address)

    async with turning(stage.fallback):
        await stage.told.again()

    [letter] = letterbox.letters
    body = letter.get_body(("plain",))
    assert letter["subject"] == "2026-0042"
    assert letter["to"] == "jour@example.se"
    assert body is not None
    assert "Rött larm. Öppna boten." in body.get_content()
    assert "Apprise" not in str(letter["from"])
    assert await stage.due() == [("called_outside", {"alert": "a1", "accepted": True})]
    assert await stage.outside()


async def test_what_the_server_refuses_is_tried_again(
    stage: Stage, address: str, letterbox: Letterbox, clock: Clock
) -> None:
    letterbox.refuses = 2
    await stage.call(address)

    async with turning(stage.fallback):
        for _ in range(2):
            await stage.told.again()
            clock.forward(timedelta(minutes=2))
        await stage.told.again()

    assert letterbox.tried == 3
    assert len(letterbox.letters) == 1
    assert await stage.outside()


async def test_a_server_that_is_not_there_is_given_up_after_a_day(
    stage: Stage, clock: Clock
) -> None:
    await stage.call("mailto://127.0.0.1:1/?from=a@example.se&to=b@example.se&mode=insecure")

    async with turning(stage.fallback):
        await stage.told.again()
        assert await stage.due() == []
        clock.forward(timedelta(hours=25))
        await stage.told.again()

    assert await stage.due() == [("called_outside", {"alert": "a1", "accepted": False})]
    assert not await stage.outside()


async def test_an_address_that_names_no_way_is_given_up_at_once(stage: Stage) -> None:
    await stage.call("nonsense://")

    async with turning(stage.fallback):
        await stage.told.again()

    assert await stage.due() == [("called_outside", {"alert": "a1", "accepted": False})]


async def test_a_call_without_an_alert_is_made_all_the_same(
    stage: Stage, address: str, letterbox: Letterbox
) -> None:
    await stage.call(address, alert=None)

    async with turning(stage.fallback):
        await stage.told.again()

    assert len(letterbox.letters) == 1
    assert await stage.due() == []


async def test_one_address_does_not_wait_for_another(database: Database, clock: Clock) -> None:
    hangs, reached = asyncio.Event(), asyncio.Event()

    async def notify(address: str, _title: str, _body: str) -> bool:
        if address == "slow":
            await hangs.wait()
        else:
            reached.set()
        return True

    stage = Stage(database, clock, notify=notify)
    await stage.call("slow")
    await stage.call("quick", alert=None)

    async with turning(stage.fallback):
        await asyncio.wait_for(reached.wait(), 10)
        hangs.set()
        await stage.told.again()


async def test_a_way_that_raises_is_tried_again(database: Database, clock: Clock) -> None:
    tries = 0

    async def notify(*_args: str) -> bool:
        nonlocal tries
        tries += 1
        if tries == 1:
            raise RuntimeError("odd")
        return True

    stage = Stage(database, clock, notify=notify)
    await stage.call("any")

    async with turning(stage.fallback):
        await stage.told.again()
        clock.forward(timedelta(minutes=1))
        await stage.told.again()

    assert tries == 2


async def test_a_full_disk_calls_nobody_twice(
    stage: Stage, address: str, letterbox: Letterbox, clock: Clock
) -> None:
    record, failures = stage.fallback._record, 0

    async def full(*args: Any, **more: Any) -> None:
        nonlocal failures
        failures += 1
        if failures <= 3:
            # Once it waits: what passes before that, it doesn't wait for.
            asyncio.get_running_loop().call_later(0.02, clock.forward, timedelta(seconds=1))
            raise StorageFullError("no room")
        await record(*args, **more)

    stage.fallback._record = full  # type: ignore[method-assign]
    await stage.call(address)

    async with turning(stage.fallback):
        await stage.told.again()

    assert letterbox.tried == 1
    assert await stage.outside()


async def test_nobody_s_address_reaches_a_log(
    caplog: pytest.LogCaptureFixture, address: str
) -> None:
    caplog.set_level("DEBUG")

    assert await by_apprise(address, "2026-0042", "Rött larm")
    assert not await by_apprise(
        "mailto://127.0.0.1:1/?from=a@example.se&to=b@example.se&mode=insecure", "x", "y"
    )

    assert "example.se" not in "".join(
        r.getMessage() for r in caplog.records if "mail.log" not in r.name
    )


class Full(ThreadPoolExecutor):
    """Threads that all wait for something."""

    def submit(self, *_given: Any, **_more: Any) -> Any:
        raise AssertionError("this thread is needed for files")


async def test_no_way_takes_a_thread_that_files_are_kept_by() -> None:
    asyncio.get_running_loop().set_default_executor(Full())

    assert not await by_apprise("json://127.0.0.1:1/", "2026-0042", "Rött larm")
