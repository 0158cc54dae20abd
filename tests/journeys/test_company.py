"""Company for somebody in danger, until they are safe and a human has verified it."""

import pytest

from tests.journeys.conftest import Town
from tests.journeys.scripts import alarms

pytestmark = pytest.mark.one_engine


async def test_silence_is_told_to_the_unit_and_asked_again(town: Town) -> None:
    official, _, duty = await town.cast()
    number = await alarms(official)
    await duty.sees(number)
    duty.taps("Kvittera")
    await duty.sees("Du kvitterade")

    await town.passes(minutes=5)
    asked = await official.sees("Är du i säkerhet nu?")
    assert asked.silent
    await town.passes(minutes=5)
    await duty.sees(number, "inget svar", "gång 1")
    await town.passes(minutes=5)
    await official.sees("Är du i säkerhet nu?")
    await town.passes(minutes=5)
    await duty.sees(number, "inget svar", "gång 2")

    official.taps("Nej")
    await official.sees("Ring 112 nu")
    await duty.sees(number, "inte i säkerhet")
    await town.passes(minutes=5)
    await official.sees("Är du i säkerhet nu?")

    official.taps("Ja, jag är i säkerhet")
    await official.sees("Skönt att du är i säkerhet")
    await duty.sees(number, "uppger sig vara i säkerhet")
    await official.sees("Vill du berätta mer nu")
    await town.passes(hours=2)
    assert not [s for s in official.unseen if "säkerhet nu?" in s.text and s.buttons]


async def test_what_is_said_meanwhile_is_in_the_case(town: Town) -> None:
    official, _, duty = await town.cast()
    number = await alarms(official)
    await duty.sees(number)

    official.types("Han står vid bilen")
    await official.sees("Sparat i ärendet")
    await duty.sees(number, "mer att läsa")
    official.sends_place(59.6099, 16.5448)
    await duty.sees(number, "mer att läsa")

    duty.taps("Läs rapporten")
    await duty.sees("Han står vid bilen", "59.6099")


async def test_a_false_alarm_is_told_and_closes_nothing(town: Town) -> None:
    official, _, duty = await town.cast()
    number = await alarms(official)
    await duty.sees(number)

    official.taps("Det var falskt larm")

    await official.sees("Ärendet är öppet tills vidare")
    await duty.sees(number, "falskt larm", "Kontrollera")
    assert town.asks("select state from cases") == [("new",)]
    await town.passes(minutes=6)
    await duty.sees(number, "Påminnelse 1")  # somebody must verify: the alert goes on
    assert not [s for s in official.unseen if s.says("Är du i säkerhet nu?")]
