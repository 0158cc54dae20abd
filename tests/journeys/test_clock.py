"""The machine's clock is set back while somebody waits for help: nobody waits an hour longer."""

from datetime import timedelta

import pytest

from tests.journeys.conftest import Town
from tests.journeys.ways import UNIT, reports_quickly, settles, until

pytestmark = pytest.mark.one_engine

HOUR = timedelta(hours=1)


def set_back(town: Town) -> None:
    wall = town.clock._wall
    town.clock._wall = lambda: wall() - HOUR


async def test_an_escalation_comes_in_its_time_when_the_clock_is_set_back(town: Town) -> None:
    official = await town.enrols("alva", "official")
    duty = await town.enrols("cilla", "duty-officer")
    number = await reports_quickly(official, to=UNIT)
    await duty.sees(number)
    await settles(town)

    set_back(town)
    await until(town.world, lambda: town.clock.step() > -HOUR / 2)
    town.clock.forward(timedelta(minutes=31))

    await duty.sees(number, "Ingen har kvitterat")
    duty.taps("Kvittera")
    await official.sees("kvitterade")


@pytest.mark.both_engines
async def test_an_escalation_comes_in_its_time_when_the_clock_is_set_back_while_the_bot_is_down(
    town: Town,
) -> None:
    official = await town.enrols("alva", "official")
    duty = await town.enrols("cilla", "duty-officer")
    number = await reports_quickly(official, to=UNIT)
    await duty.sees(number)
    await settles(town)
    await town.closes()

    town.clock._zero -= HOUR
    set_back(town)
    await town.opens()
    town.clock.forward(timedelta(minutes=31))

    await duty.sees(number, "Ingen har kvitterat")


async def test_whoever_writes_just_after_the_clock_was_set_back_is_answered(town: Town) -> None:
    official = await town.enrols("alva", "official")

    set_back(town)
    official.presses("Rapportera")

    await official.sees("Är du i fara just nu?")
