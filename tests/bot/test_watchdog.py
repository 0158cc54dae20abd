"""A process that hangs ends itself, at once and with a word of where; one that turns never does."""

import asyncio
import json
import signal
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.health import Pulse
from bot.supervisor import Supervisor
from bot.watchdog import BLOCKED, EXIT, HEART, HELD, STUCK, Watchdog

ROOT = Path(__file__).parent.parent.parent
LONG = 30  # seconds; far more than any of this takes


class Kennel:
    """A watchdog whose turns a test makes, with two loops to watch."""

    def __init__(self, supervisor: Supervisor | None = None) -> None:
        self.seconds = 0.0
        self.ends = 0
        self.block: int | None = None
        pulse = Pulse(lambda: self.seconds)
        self.beats = {HEART: pulse.of(HEART), "sender": pulse.of("sender")}
        known: dict[str, Any] = {"holding": lambda: self.block, "end": self._end}
        self.dog = Watchdog(pulse, supervisor or Supervisor({}), **known)

    def _end(self) -> None:
        self.ends += 1

    def turns(self, *loops: str) -> None:
        """Let these loops turn, and then the watchdog."""
        self.seconds += 1.0
        for loop in loops:
            self.beats[loop]()
        self.dog.turn()


def test_an_event_loop_that_is_blocked_for_thirty_turns_is_ended() -> None:
    kennel = Kennel()
    kennel.turns(HEART, "sender")

    for _ in range(BLOCKED - 1):
        kennel.turns()
    before = kennel.ends
    kennel.turns()

    assert (before, kennel.ends) == (0, 1)


def test_a_loop_that_stands_still_for_sixty_turns_is_ended() -> None:
    kennel = Kennel()
    kennel.turns(HEART, "sender")

    for _ in range(STUCK - 1):
        kennel.turns(HEART)
    before = kennel.ends
    kennel.turns(HEART)

    assert (before, kennel.ends) == (0, 1)


def test_a_block_that_is_written_for_a_hundred_and_twenty_turns_is_ended() -> None:
    """Every loop turns meanwhile, and nobody else can write."""
    kennel = Kennel()
    kennel.block = 7
    kennel.turns(HEART, "sender")

    for _ in range(HELD - 1):
        kennel.turns(HEART, "sender")
    before = kennel.ends
    kennel.turns(HEART, "sender")

    assert (before, kennel.ends) == (0, 1)


@given(st.lists(st.integers(1, HELD), max_size=20))
def test_blocks_that_end_are_a_sign_of_life(lengths: list[int]) -> None:
    """However they end, and also where the next one begins at once."""
    kennel = Kennel()
    for number, turns in enumerate(lengths):
        kennel.block = number
        for _ in range(turns):
            kennel.turns(HEART, "sender")

    assert kennel.ends == 0


@pytest.mark.parametrize("seconds", [120, 40])
def test_it_gives_four_signs_of_life_in_the_time_that_the_supervisor_waits(seconds: int) -> None:
    signs = []
    supervisor = Supervisor({"WATCHDOG_USEC": str(seconds * 1_000_000)})
    supervisor.alive = lambda: signs.append(1)  # type: ignore[method-assign]
    kennel = Kennel(supervisor)

    for _ in range(seconds):
        kennel.turns(HEART, "sender")

    assert len(signs) == 4


def test_a_machine_that_slept_for_a_day_is_not_ended() -> None:
    """Stopped, paused or asleep, the watchdog has slept as well."""
    kennel = Kennel()
    kennel.turns(HEART, "sender")

    kennel.seconds += 86_400
    kennel.turns()
    kennel.turns(HEART, "sender")

    assert kennel.ends == 0


def test_where_no_thread_can_be_had_for_the_last_words_it_ends_without(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refused)
    kennel = Kennel()
    for _ in range(BLOCKED):
        kennel.turns()

    with pytest.raises(RuntimeError):  # the real end doesn't return
        kennel.turns()

    assert kennel.ends == 1


@given(st.lists(st.sets(st.sampled_from([HEART, "sender"])), max_size=200))
def test_it_ends_what_has_missed_its_turns_in_a_row_and_nothing_else(
    beats: list[set[str]],
) -> None:
    kennel, missed = Kennel(), {HEART: -1, "sender": -1}  # its first look is the first it sees
    for turned in beats:
        kennel.turns(*turned)
        missed = {loop: 0 if loop in turned else count + 1 for loop, count in missed.items()}
        ought = missed[HEART] >= BLOCKED or missed["sender"] >= STUCK
        assert bool(kennel.ends) == ought
        kennel.ends = 0


async def hangs(how: str) -> tuple[int, str]:
    """Let a real process hang; give how it ended and what it wrote."""
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.doubles.hanging", how),
        cwd=ROOT,
        stderr=asyncio.subprocess.PIPE,
    )
    _, told = await asyncio.wait_for(child.communicate(), LONG)
    return child.returncode or 0, told.decode()


@pytest.mark.parametrize(
    ("how", "loop"), [("blocks", "event_loop"), ("waits", "sender"), ("holds", "writer")]
)
async def test_a_process_that_hangs_ends_and_says_where(how: str, loop: str) -> None:
    code, told = await hangs(how)

    assert code == EXIT
    line = json.loads(told.splitlines()[-1])
    assert (line["event"], line["loop"]) == ("hangs", loop)
    assert (how != "blocks") or "bot.loops:" in line["where"]


async def test_a_computation_without_end_is_ended_by_the_kernel() -> None:
    """It keeps every thread of ours from running, so the alarm is not ours."""
    code, told = await hangs("computes")

    assert code == -signal.SIGVTALRM
    assert "hanging.py" in told


async def test_a_loop_that_ends_by_itself_ends_the_process() -> None:
    code, told = await hangs("ends")

    assert code == 1
    assert "FailedError" in told
