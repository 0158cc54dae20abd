"""`run` and `demo` as processes of their own: they serve, and they end when asked to."""

import asyncio
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from bot.cli.demo import CAST, stage
from bot.sandbox.shown import Shown
from tests.bot.cli.conftest import Operator, Telegram
from tests.meta.tree import ROOT

PATIENCE = 30  # seconds of real time before something hangs


@contextmanager
def process(*words: str, **settings: str) -> Iterator[subprocess.Popen[str]]:
    """Run `tryggbot` beside the test, and end it whatever happens."""
    started = subprocess.Popen(  # noqa: S603 - our own interpreter, our own words
        [sys.executable, "-m", "bot", *words],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={"PATH": "/usr/bin:/bin", "PYTHONUNBUFFERED": "1", **settings},
    )
    try:
        yield started
    finally:
        started.kill()
        started.communicate()


async def meets(telegram: Telegram) -> Shown:
    phone = telegram.world.phone(710000009, "Nils")
    phone.start()
    return await phone.sees("112", timeout=PATIENCE)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_run_serves_until_asked_to_stop(
    operator: Operator, telegram: Telegram, number: signal.Signals
) -> None:
    operator.changes("[alerts]", '[web]\nlisten = ""\n[alerts]')
    with process("run", "--config", str(operator.config)) as bot:
        telegram.do(meets(telegram))
        bot.send_signal(number)
        _, said = bot.communicate(timeout=PATIENCE)

    assert bot.returncode == 0
    assert said.splitlines()[-1] == "Stopped."
    assert "Traceback" not in said


def test_run_refuses_a_wrong_key_before_it_serves(operator: Operator) -> None:
    (operator.folder / "tryggbot.key").chmod(0o644)

    with process("run", "--config", str(operator.config)) as bot:
        _, said = bot.communicate(timeout=PATIENCE)

    assert bot.returncode == 2
    assert said.startswith("tryggbot: ")
    assert "can be read by others; mend it with: chmod 600" in said


def test_run_says_that_postgresql_cannot_be_had_and_not_how_one_gets_in(operator: Operator) -> None:
    operator.changes("sqlite:///tryggbot.db", "postgresql://alva:hemligt@127.0.0.1:9/tryggbot")

    outcome = operator.does("run")

    assert outcome.code == 1
    assert "the database's server can't be reached" in outcome.complaint
    assert "hemligt" not in outcome.err


def test_demo_shows_its_address_and_leaves_nothing(tmp_path: Path) -> None:
    with process("demo", "--port", "0", "--no-browser", TMPDIR=str(tmp_path)) as demo:
        assert demo.stdout is not None
        first = demo.stdout.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+/", first)
        assert address is not None, first
        page = httpx.get(address.group())
        state = httpx.get(f"{address.group()}sandbox/state").json()
        demo.send_signal(signal.SIGINT)
        _, said = demo.communicate(timeout=PATIENCE)

    assert page.status_code == 200
    assert [phone["title"] for phone in state["phones"]] == [actor.title for actor in CAST]
    assert demo.returncode == 0
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []


def test_demo_says_when_its_port_is_taken(operator: Operator, telegram: Telegram) -> None:
    port = telegram.url.rpartition(":")[2]

    outcome = operator.types("demo", "--no-browser", "--port", port)

    assert outcome.code == 1
    assert f"--port: {port} is taken on this machine; give another" in outcome.complaint


async def test_the_demos_people_are_really_enrolled(tmp_path: Path) -> None:
    stop = asyncio.Event()

    async with stage(tmp_path, port=0, stop=stop) as address, httpx.AsyncClient() as client:
        state = (await client.get(f"{address}sandbox/state")).json()

    assert len(state["phones"]) == len(CAST)
    assert all(phone["keyboard"] for phone in state["phones"])
