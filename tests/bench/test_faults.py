"""The matrix of faults can be played, and what it finds wrong it says."""

import pytest

from bench.faults.matrix import FAULTS, Fault
from bench.faults.trial import play
from bot.sandbox.world import World

pytestmark = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated")  # Apprise's


@pytest.mark.parametrize("name", ["500, nothing goes out", "429 for the one on duty"])
async def test_a_fault_costs_nothing(name: str) -> None:
    fault = next(fault for fault in FAULTS if fault.name == name)

    result = await play(fault, 2, officials=2)

    assert result.wrong == []
    assert result.called_after is not None


async def test_what_is_lost_is_found_out() -> None:
    """Here Telegram keeps nothing of what people write while it is out."""

    def forgets(world: World, _minutes: int) -> None:
        world.weather.dead()
        world.queue.allowed = ["poll"]

    result = await play(Fault("forgets", forgets, hears=False), 2, officials=2)

    assert "0 cases of 2 reports" in result.wrong
    assert "2 never heard that their report is saved" in result.wrong
