"""From the first tap to the acknowledgement, over real HTTP and a real database."""

from tests.journeys.conftest import Town

STORY = "Han skrev att han vet var mina barn går i skola"


async def test_a_report_reaches_both_and_the_official_sees_who_acknowledged(town: Town) -> None:
    official, contact, duty = await town.cast()

    official.presses("Rapportera")
    await official.sees("Är du i fara just nu")
    for answer, then in (
        ("Nej", "Gäller det dig"),
        ("Mig", "Har det hänt"),
        ("Det har hänt", "Vad handlar det"),
        ("Hot eller våld", "Var det hot"),
        ("Hot", "Hur kom det"),
        ("Nätet", "Var på nätet"),
        ("E-post", "När hände"),
        ("I dag", "vapen"),
        ("Nej", "tid eller plats"),
        ("Nej", "Vet du vem"),
        ("Nej", "någon skadad"),
        ("Nej", "första gången"),
        ("Första gången", "skrämmande"),
        ("Ganska", "uppdrag"),
        ("Ja", "egna ord"),
    ):
        official.taps(answer)
        await official.sees(then)
    official.types(STORY)
    await official.sees("bilder, sms")
    official.taps("Klart")
    await official.sees("Är det polisanmält")
    official.taps("Inte än")
    await official.sees("Vem får jag meddela")
    official.taps("Båda")
    await official.sees("säkrast att nå dig")
    official.taps("Ring")
    await official.sees("Så här blir det")
    official.taps("Skicka")

    number = (await official.sees("sparad som ärende")).text.split("ärende ")[1][:9]
    at_duty = await duty.sees(number, "gul")
    await contact.sees(number, "gul")
    assert STORY not in at_duty.text
    assert "Alva" not in at_duty.text

    duty.taps("Läs rapporten")
    await duty.sees(STORY, "Alva")
    contact.taps("Läs rapporten")
    at_contact = await contact.sees("Alva")
    assert STORY not in at_contact.text

    duty.taps("Kvittera")
    await duty.sees("Du kvitterade")
    await official.sees("Cilla", "kvitterade")
    contact.taps("Ta ärendet")
    await official.sees("Bo", "tog")
