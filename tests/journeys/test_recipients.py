"""Exactly those are told whom the official chose, and nobody before that."""

import pytest

from tests.journeys.conftest import Town
from tests.journeys.scripts import STORY, begins, briefly, plays, quick, reports, tells
from tests.journeys.ways import number_in

pytestmark = pytest.mark.one_engine


async def test_told_to_nobody_it_is_a_draft_and_no_case(town: Town) -> None:
    official, contact, duty = await town.cast()
    await tells(official, "Ingen nu")
    await official.sees("Skickas inte till någon", anywhere=True)

    official.taps("Skicka")

    await official.sees("Inget är skickat och ingen har fått veta")
    await town.settles()
    assert town.asks("select count(*) from cases") == [(0,)]
    assert not any(shown.says("Nytt ärende") for shown in (*contact.chat, *duty.chat))
    official.types("/fortsatt")
    await official.sees("Vem får jag meddela")
    official.taps("säkerhetsfunktionen")
    await official.sees("Så här blir det")
    official.taps("Skicka")
    await duty.sees("Nytt ärende")


async def test_red_and_told_to_nobody_it_asks_once_more(town: Town) -> None:
    official, _, duty = await town.cast()
    await quick(official, danger="Vet inte", told="Ingen nu")
    await official.sees("Inget är skickat")  # orange: no second question
    official.types("/avbryt")
    await official.sees("Utkastet är raderat")

    await begins(official)
    await plays(
        official,
        (
            ("Nej", "Gäller det dig"),
            ("Mig", "Har det hänt"),
            ("Det pågår", "Vad handlar det"),
            ("Hot eller våld", "Var det hot"),
            ("Våld", "Hur kom det"),
        ),
    )
    skips = "När hände|kvar eller nära|vapen|tid eller plats|Vet du vem|skadad|första gången"
    skips += "|skrämmande|uppdrag|egna ord|bilder, sms|polisanmält|Vem får jag meddela"
    await plays(official, tuple(("Hoppa över", then) for then in skips.split("|")))
    await plays(official, (("Ingen nu", "säkrast"), ("Hoppa över", "Så här blir det")))
    official.taps("Skicka")
    await official.sees("låter allvarligt", "112")
    official.taps("Nej, spara bara")
    await official.sees("Inget är skickat")
    await town.settles()
    assert town.asks("select count(*) from cases") == [(0,)]

    official.types("/fortsatt")
    await official.sees("Vem får jag meddela")
    await plays(official, (("Ingen nu", "Så här blir det"),))
    official.taps("Skicka")
    await official.sees("låter allvarligt")
    official.taps("Ja, meddela")
    await official.sees("sparad som ärende")
    await duty.sees("Nytt ärende", "röd")


async def test_told_to_the_party_alone_the_unit_sees_nothing(town: Town) -> None:
    official, contact, duty = await town.cast()
    admin = await town.enrols("dag", "administrator")

    number = await reports(official, "Lindpartiets säkerhetskontakt")

    await contact.sees(number)
    await town.settles()
    for phone in (duty, admin):
        assert not any(shown.says(number) for shown in phone.chat)
        phone.types("/arenden")
        await phone.sees("Inga öppna ärenden")
    await town.passes(days=9)  # the whole ladder of the party, and round again
    for phone in (duty, admin):
        assert not any(shown.says(number) for shown in phone.chat)

    contact.taps("Läs rapporten")
    read = await contact.sees("Alva", number, "Inte än")
    for hidden in (STORY, "E-post", "Hot eller våld", "Mig vet"):
        assert hidden not in read.text
    contact.taps("Kvittera")
    await official.sees("Bo", "kvitterade")


async def test_a_forged_button_shows_the_unit_nothing_of_the_partys_case(town: Town) -> None:
    official, contact, duty = await town.cast()
    number = await briefly(official, "Lindpartiets säkerhetskontakt")
    alert = await contact.sees(number)
    (case,) = town.asks("select id from cases")[0]
    for data in (f"c.{case}:read", f"c.{case}:files", f"c.{case}:ack"):
        duty.taps_data(data, duty.chat[-1].message_id)
        await duty.sees_toast("Det går inte härifrån")
    stolen = alert.buttons[0][0][1]
    duty.taps_data(stolen, duty.chat[-1].message_id)
    await duty.sees_toast("Det går inte härifrån")
    await town.settles()
    assert not any(shown.says("Alva") for shown in duty.chat)
    assert town.asks("select state from tracks") == [("waiting",)]


async def test_a_party_without_a_contact_is_not_offered(town: Town) -> None:
    official = await town.enrols("alva", "official", party="Lindpartiet")
    await town.enrols("bo", "party-contact", party="Ekpartiet")
    await town.enrols("cilla", "duty-officer")

    official.presses("Snabbrapport")
    await official.sees("Är du i fara just nu")
    await plays(official, (("Nej", "Vad handlar det"),))
    official.taps("Hat eller påhopp")

    asked = await official.sees("Vem får jag meddela")
    choices = [label for label in asked.labels if label != "‹ Tillbaka"]
    assert choices == ["Säkerhetsfunktionen på stadsledningskontoret", "Ingen nu"]


async def test_both_are_told_and_another_party_isnt(town: Town) -> None:
    official, contact, duty = await town.cast()
    other = await town.enrols("eva", "party-contact", party="Ekpartiet")

    number = await briefly(official, "Båda")

    await duty.sees(number)
    await contact.sees(number)
    await town.settles()
    assert not any(shown.says(number) for shown in other.chat)


async def test_the_contact_who_is_threatened_alerts_somebody_else(town: Town) -> None:
    contact = await town.enrols("bo", "party-contact", party="Lindpartiet")
    duty = await town.enrols("cilla", "duty-officer")

    contact.types("Snabbrapport")
    await contact.sees("Är du i fara just nu")
    await plays(contact, (("Nej", "Vad handlar det"), ("Hot eller våld", "Vem får jag meddela")))
    contact.taps("säkerhetsfunktionen")
    number = number_in((await contact.sees("sparad som ärende")).text)

    await duty.sees(number)
    await town.settles()
    assert not any(shown.says("Nytt ärende") for shown in contact.chat)
