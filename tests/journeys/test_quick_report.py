"""Three taps, an alert at once, and the rest asked then, as long as somebody has the strength."""

import pytest

from tests.journeys.conftest import Town
from tests.journeys.scripts import STORY, plays, quick
from tests.journeys.ways import number_in

pytestmark = pytest.mark.one_engine

REST = (
    ("Mig", "Har det hänt"),
    ("Det pågår", "Var det hot"),
    ("Hot", "Hur kom det"),
    ("Hemma hos mig", "När hände"),
    ("Just nu", "kvar eller nära"),
    ("Nej", "vapen"),
    ("Nej", "tid eller plats"),
    ("Hoppa över", "Vet du vem"),
    ("Hoppa över", "någon skadad"),
    ("Nej", "första gången"),
    ("Hoppa över", "skrämmande"),
    ("Mycket", "uppdrag"),
    ("Ja", "egna ord"),
)

SKIPPED = (
    ("Hoppa över", "tid eller plats"),
    ("Hoppa över", "Vet du vem"),
    ("Hoppa över", "någon skadad"),
    ("Hoppa över", "första gången"),
    ("Hoppa över", "skrämmande"),
    ("Hoppa över", "uppdrag"),
    ("Hoppa över", "egna ord"),
    ("Hoppa över", "bilder, sms"),
    ("Klart", "Är det polisanmält"),
    ("Hoppa över", "säkrast att nå dig"),
    ("Hoppa över", "Så här blir det"),
)


async def test_three_taps_alert_and_the_rest_is_asked_after(town: Town) -> None:
    official, contact, duty = await town.cast()

    await quick(official)
    number = number_in((await official.sees("sparad som ärende", "Jag larmar nu")).text)

    alert = await duty.sees(number, "orange", "inom 30 minuter")
    assert "hot" not in alert.text.casefold().replace("hotat", "")
    await official.sees("Gäller det dig")
    await plays(official, REST)
    official.types(STORY)
    await official.sees("bilder, sms")
    official.taps("Klart")
    await official.sees("Är det polisanmält")
    official.taps("Hoppa över")
    await official.sees("säkrast att nå dig")
    official.taps("Sms")
    await official.sees("Så här blir det", "Hemma hos mig")
    official.taps("Skicka")
    await official.sees("Det är sparat i ärende", number)
    await duty.sees(number, "mer att läsa")

    duty.taps("Läs rapporten")
    await duty.sees(STORY, "Hemma hos mig", "Alva")
    await town.settles()
    assert town.asks("select count(*) from cases") == [(1,)]
    assert not any(shown.says(number) for shown in contact.chat)


async def test_what_came_later_can_raise_it_and_alerts_again_at_once(town: Town) -> None:
    official, _, duty = await town.cast()
    await quick(official)
    number = number_in((await official.sees("sparad som ärende")).text)
    await duty.sees(number, "orange")
    await official.sees("Gäller det dig")
    await plays(official, REST[:5])

    official.taps("Ja")  # he is still there
    await official.sees("Ring 112", "gå undan")
    await official.sees("vapen")
    official.types("/112")
    await official.sees("Ring 112 nu")
    await official.sees("Ska jag också meddela")
    official.taps("Nej, inte nu")
    await official.sees("vapen")
    await plays(official, SKIPPED)
    official.taps("Skicka")

    await duty.sees(number, "röd")


async def test_the_rest_can_wait_and_what_was_said_until_then_stays_with_the_draft(
    town: Town,
) -> None:
    official, _, duty = await town.cast()
    await quick(official)
    number = number_in((await official.sees("sparad som ärende")).text)
    await duty.sees(number)
    await official.sees("Gäller det dig")

    official.types("/pausa")
    await official.sees("Sparat. Skriv /fortsatt")
    await town.passes(hours=1)
    official.types("/fortsatt")

    await official.sees("Välkommen tillbaka")
    await official.sees("Gäller det dig")
    official.types("/avbryt")
    await official.sees("finns kvar i ärende", number)
    assert town.asks("select count(*) from cases") == [(1,)]


async def test_a_file_sent_after_the_alert_stays_with_the_case_whatever_becomes_of_the_rest(
    town: Town,
) -> None:
    """It was deleted under the eyes of those who had seen it, when the rest was let go."""
    official, _, duty = await town.cast()
    await quick(official)
    await duty.sees("Nytt ärende")
    await official.sees("Gäller det dig")
    official.sends_file("grannen.jpg", b"\xff\xd8\xff the picture", caption="på trappan")
    await official.sees("Sparad, krypterad")
    duty.taps("Läs rapporten")
    await duty.sees("En fil")

    await town.passes(hours=49)
    await town.passes(hours=24)
    await official.sees("finns kvar i ärende", "Resten är raderat")

    duty.taps("Visa filen")
    shown = await duty.sees("SHA-256")
    assert shown.file is not None
    assert shown.file.data == b"\xff\xd8\xff the picture"


async def test_a_quick_report_can_be_gone_back_in_and_left_again(town: Town) -> None:
    official, _, duty = await town.cast()
    official.presses("Snabbrapport")
    await official.sees("Är du i fara just nu")
    await plays(
        official,
        (("Nej", "Vad handlar det"), ("Tillbaka", "Du har svarat")),
    )

    official.taps("Tillbaka")

    await official.sees("Utkastet är raderat")
    await town.settles()
    assert not any(shown.says("Nytt ärende") for shown in duty.chat)


async def test_with_an_older_draft_the_quick_one_takes_it_along(town: Town) -> None:
    official, _, duty = await town.cast()
    official.types(STORY)
    await official.sees("Vad vill du göra")
    official.taps("Rapportera det")
    await official.sees("Är du i fara just nu")

    official.presses("Snabbrapport")
    await official.sees("Ditt utkast följer med")
    await official.sees("Är du i fara just nu")
    await plays(official, (("Nej", "Vad handlar det"), ("Hot eller våld", "Vem får jag meddela")))
    official.taps("säkerhetsfunktionen")
    await duty.sees("Nytt ärende")

    duty.taps("Läs rapporten")
    await duty.sees(STORY)


async def test_the_quick_report_of_somebody_in_danger_asks_to_tell_the_unit(town: Town) -> None:
    official = await town.enrols("alva", "official")
    duty = await town.enrols("cilla", "duty-officer")

    official.presses("Snabbrapport")
    await official.sees("Är du i fara just nu")
    official.taps("Ja")
    await official.sees("Ring 112 nu")
    await official.sees("Ska jag också meddela")
    official.taps("Nej, inte nu")
    await official.sees("Vad handlar det")
    official.taps("Hot eller våld")
    await official.sees("Vem får jag meddela")
    official.taps("säkerhetsfunktionen")

    await duty.sees("röd")
