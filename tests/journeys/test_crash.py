"""kill -9 at every stage of the way of one tap: nothing is lost, and no case is doubled."""

import asyncio
import hashlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox.phones import Phone
from storage import alerts
from tests.journeys.conftest import TOKEN, Town
from tests.journeys.ways import (
    UNIT,
    as_a_process,
    asks_whom_to_tell,
    begins_a_report,
    cases_of,
    reports_quickly,
    sees_in_time,
    settles,
    unhandled,
    until,
)

PATIENCE = 30.0  # seconds of real time for a process, which keeps to Telegram's limits
ROOT = Path(__file__).parents[2]
#: What is killed at: a place, before or after it, and how many of them are passed over before.
POINTS = (
    ("commit", False, (0, 1, 2, 4, 6)),
    ("commit", True, (1, 3, 5)),
    ("call", False, (0, 2)),
    ("call", True, range(3)),
)


@dataclass
class Doomed:
    """Bots in processes of their own, each killed where it is told."""

    process: "subprocess.Popen[str]"

    @asynccontextmanager
    async def bot(
        self, town: Town, place: str, left: int, *, after: bool, at_once: bool = False, **more: Any
    ) -> AsyncIterator[None]:
        """Let the town's bot run until it is killed; one that lives on is killed at the end."""
        point = {"place": place, "left": left, "after": after, "counting": at_once}
        config = {
            "municipalities": town.config.municipalities,
            "telegram": {"token": TOKEN, "base_url": town.sandbox.url},
            "storage": json.loads(town.config.storage.model_dump_json()),
            "web": {"listen": ""},
        }
        polls = _polls(town)
        order = {"config": config, "point": point, "forward": 0, **more}
        pid = int(await self._asks(json.dumps(order)))
        ended = asyncio.create_task(self._answer())
        try:
            if not at_once:
                await until(town.world, lambda: _polls(town) > polls)
            yield
            async with asyncio.timeout(PATIENCE):
                await ended
        finally:
            if not ended.done():
                os.kill(pid, signal.SIGKILL)
            await ended
        assert ended.result() == str(-signal.SIGKILL)

    async def _asks(self, line: str) -> str:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        return await self._answer()

    async def _answer(self) -> str:
        assert self.process.stdout is not None
        return (await asyncio.to_thread(self.process.stdout.readline)).strip()


def _polls(town: Town) -> int:
    return sum(call.method == "getUpdates" for call in town.world.calls)


@pytest.fixture(scope="module")
def doomed() -> Iterator[Doomed]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.doubles.killer"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with process:
        yield Doomed(process)


async def nothing_is_lost(town: Town, official: Phone, told: tuple[Phone, ...], *, n: int) -> None:
    """See the n-th case, its alerts delivered, repeated ones marked, and a chat that goes on."""
    await settles(town, patience=PATIENCE)
    cases = await cases_of(town)
    assert len(cases) == n
    case = cases[-1]
    await sees_in_time(town, official, "sparad som ärende", case.number)
    for phone in told:
        found = [s for s in phone.chat if f"Nytt ärende {case.number}" in s.text]
        assert found, f"no alert for {phone}"
        assert all("upprepat" in shown.text for shown in found[1:])
    async with town.database() as database, database.reading() as tx:
        raised = await alerts.of_case(tx, case.id)
    assert len(raised) == len(told)
    assert all(alert.sent for alert in raised)
    assert await unhandled(town) == []
    told[0].taps("Kvittera")
    await official.sees("kvitterade")


@pytest.mark.parametrize(("place", "after", "numbers"), POINTS)
async def test_a_report_survives_the_kill(
    town: Town, doomed: Doomed, place: str, numbers: Iterable[int], *, after: bool
) -> None:
    """Inbox, step, outbox, alerts, timers: each of their commits and calls in turn."""
    official, contact, duty = await town.cast()
    for n, left in enumerate(numbers, start=1):
        await asks_whom_to_tell(official)
        await town.closes()

        async with doomed.bot(town, place, left, after=after):
            official.taps("Båda")
        await town.opens()
        town.clock.forward(timedelta(seconds=5))

        try:
            await nothing_is_lost(town, official, (duty, contact), n=n)
        except Exception as error:
            error.add_note(f"killed at {place} {left}")
            raise
        official.types("/avbryt")
        await official.sees("finns kvar i ärende")


@pytest.mark.one_engine
@pytest.mark.parametrize(("place", "after"), [("commit", False), ("commit", True), ("call", True)])
async def test_the_card_survives_the_kill(
    town: Town, doomed: Doomed, place: str, *, after: bool
) -> None:
    official = await town.enrols("alva", "official")
    duty = await town.enrols("cilla", "duty-officer")
    await town.closes()

    async with doomed.bot(town, place, 0, after=after):
        official.presses("Jag är i fara")
    await town.opens()
    await sees_in_time(town, official, "Ska jag också meddela")
    assert [shown for shown in official.chat if "Ring 112 nu" in shown.text]
    await town.closes()

    async with doomed.bot(town, place, 1, after=after):
        official.taps("Ja, meddela dem")
    await town.opens()

    await sees_in_time(town, duty, "Nytt ärende", "röd")
    await settles(town)
    town.clock.forward(timedelta(minutes=5))
    await sees_in_time(town, official, "Är du i säkerhet nu")
    assert len(await cases_of(town)) == 1


@pytest.mark.one_engine
@pytest.mark.parametrize("after", [False, True])
async def test_an_escalation_survives_the_kill(town: Town, doomed: Doomed, *, after: bool) -> None:
    """Killed while a timer that is due is being taken: it is due still, and is taken once."""
    official = await town.enrols("alva", "official")
    duty = await town.enrols("cilla", "duty-officer")
    number = await reports_quickly(official, to=UNIT)
    await duty.sees(number)
    await settles(town)
    await town.closes()

    for left in range(4):
        async with doomed.bot(town, "commit", left, after=after, at_once=True, forward=31 * 60):
            pass
    town.clock.forward(timedelta(minutes=31))
    await town.opens()

    await sees_in_time(town, duty, number, "Ingen har kvitterat")
    duty.taps("Kvittera")
    await official.sees("kvitterade")
    (case,) = await cases_of(town)
    assert case.number == number


@pytest.mark.one_engine
@pytest.mark.parametrize(("place", "left"), [("chunk", 0), ("chunk", 2), ("commit", 2)])
async def test_evidence_survives_the_kill(
    town: Town, doomed: Doomed, place: str, left: int
) -> None:
    official = await town.enrols("alva", "official")
    duty = await town.enrols("cilla", "duty-officer")
    await begins_a_report(official)
    await town.closes()
    data = bytes(range(256)) * 1024

    async with doomed.bot(town, place, left, after=True):
        official.sends_file("inspelning.ogg", data, kind="voice")
    assert not [shown for shown in official.chat if "Sparad" in shown.text]
    await town.opens()
    await sees_in_time(town, official, "Sparad, krypterad")
    await reports_quickly(official, to=UNIT)
    await duty.sees("Nytt ärende")
    duty.taps("Läs rapporten")
    await duty.sees("Alva")
    duty.taps("Visa filen")

    shown = await duty.sees("SHA-256", hashlib.sha256(data).hexdigest())
    assert shown.file is not None
    assert shown.file.data == data


async def test_the_command_itself_stops_cleanly_and_survives_the_kill(town: Town) -> None:
    """`python -m bot run`, as an operator starts it."""
    official, contact, duty = await town.cast()
    await asks_whom_to_tell(official)
    await town.closes()
    async with as_a_process(town) as first:
        before = len(town.world.calls)
        town.world.weather.fail_next("sendMessage", "lost")
        official.taps("Båda")
        await until(
            town.world,
            lambda: any(c.method == "sendMessage" for c in town.world.calls[before:]),
        )
        first.kill()
        await first.wait()
    async with as_a_process(town) as second:
        await nothing_is_lost(town, official, (duty, contact), n=1)
        second.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(second.wait(), PATIENCE) == 0
