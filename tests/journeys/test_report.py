"""From the first tap to the acknowledgement, over real HTTP and a real database."""

from tests.journeys.conftest import Town
from tests.journeys.scripts import STORY, reports


async def test_a_report_reaches_both_and_the_official_sees_who_acknowledged(town: Town) -> None:
    official, contact, duty = await town.cast()

    number = await reports(official, "Båda")

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
