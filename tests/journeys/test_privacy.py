"""Every word that is told, searched for in every file on the disk and in all that is logged."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from bot.sandbox.phones import Phone
from tests.journeys.conftest import Town
from tests.journeys.scripts import THREAT, begins, plays
from tests.journeys.ways import number_in

OFFICIAL, CONTACT, DUTY = "algotina qvarnström", "bertold ängfors", "cedrika östlundh"
PARTY = "Granbarkspartiet"
IDS = {OFFICIAL: 5_718_293_041, CONTACT: 5_718_293_877, DUTY: 5_718_294_003}
STORY = "Mannen i den gröna kepsen väntade vid cykelstället"
EDITED = "Mannen i den gula kepsen väntade vid brevlådan"
UNASKED = "Grannens hund skällde hela natten"
CAPTION = "skymningsbilden från trapphuset"
FILE_NAME = "hotbrevet-oktober.pdf"
CONTENT = b"%PDF-1.7 vi vet var din dotter dansar " * 3000
PHONE, EMAIL = "+46 70 174 06 05", "algotina@hemligt.example"
KNUMBER = "5000-K918273-26"
PLACE = (59.123456, 16.654321)
QUESTION = "Vem hjälper min mormor med nyckelringen?"
ANSWER = "Nyckelringen sköter vaktmästare Olofsdotter"
CRY = "hjälp, de bankar på altandörren, han har kniv"
SET_ASIDE = "den här bilden ställdes åt sidan"
SET_ASIDE_NAME = "undanstoppad.png"


def forms(words: str) -> Iterator[bytes]:
    """Give the ways in which words may lie in a file."""
    for form in (words, words.lower(), words.title()):
        yield form.encode()
        yield form.encode("utf-16-le")
        yield json.dumps(form)[1:-1].encode()
        yield quote(form).encode()


TOLD = {
    *(word for name in (OFFICIAL, CONTACT, DUTY) for word in (name, *name.split())),
    *(STORY, EDITED, UNASKED, CAPTION, CRY, SET_ASIDE, SET_ASIDE_NAME, FILE_NAME, PARTY),
    *(QUESTION, ANSWER, "mormor", "nyckelringen", "Olofsdotter"),
    *("cykelstället", "brevlådan", "altandörren", "skällde", "trapphuset", "hotbrevet"),
    *("dotter dansar", PHONE, PHONE.replace(" ", ""), EMAIL, KNUMBER, "K918273"),
    *(str(number) for number in (*IDS.values(), *PLACE)),
}
SOUGHT = {form for words in TOLD for form in forms(words)} | {
    number.to_bytes(8, order) for number in IDS.values() for order in ("big", "little")
}


def found_in(folder: Path) -> list[tuple[str, bytes]]:
    """Search every file."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [
        (path.name, words)
        for path in files
        for content in (path.read_bytes(),)
        for words in SOUGHT
        if words in content
    ]


async def a_question(official: Phone, duty: Phone) -> None:
    """Ask a person, and be answered."""
    official.presses("Fråga")
    await official.sees("ämne")
    official.types(QUESTION)
    await official.sees("?")
    official.taps("Fråga")
    await official.sees("Det här skickas")
    official.taps("Skicka")
    await duty.sees("En fråga väntar")
    duty.taps("Läs frågan")
    await duty.sees(QUESTION)
    duty.taps("Svara")
    await duty.sees("Skriv ditt svar")
    duty.types(ANSWER)
    await duty.sees("Stämmer det")
    duty.taps("Skicka")
    await official.sees(ANSWER)


async def a_full_story(town: Town) -> tuple[Phone, Phone, str]:
    """Tell everything that can be told, in all ways."""
    official = await town.enrols(OFFICIAL, "official", party=PARTY, number=IDS[OFFICIAL])
    contact = await town.enrols(CONTACT, "party-contact", party=PARTY, number=IDS[CONTACT])
    duty = await town.enrols(DUTY, "duty-officer", number=IDS[DUTY])
    listed = json.loads(await town.commands("people", "list", "--json"))
    me = next(one["id"] for one in listed if one["name"] == OFFICIAL.title())
    await town.commands("people", "set", me, "--phone", PHONE, "--email", EMAIL)

    official.types(UNASKED)
    await official.sees("Vad vill du göra")
    official.taps("Inget")
    await official.sees("Jag sparar det inte")
    await a_question(official, duty)
    await begins(official)
    await plays(official, (*THREAT[:-1], ("Ja", "egna ord")))
    story = official.types(STORY)
    await official.sees("bilder, sms")
    official.edits(story.message_id, EDITED)
    await official.sees("Ändringen är sparad")
    official.sends_file(FILE_NAME, CONTENT, caption=CAPTION)
    await official.sees("Sparad, krypterad")
    official.sends_place(*PLACE)
    await official.sees("Platsen är sparad")
    await official.sees("Har du bilder")
    official.taps("Klart")
    await official.sees("Är det polisanmält")
    official.taps("Ja")
    await official.sees("K-nummer")
    official.types(KNUMBER)
    await official.sees("Vem får jag meddela")
    await plays(official, (("Båda", "säkrast att nå"), ("Ring", "Så här blir det")))
    official.taps("Skicka")
    number = number_in((await duty.sees("Nytt ärende")).text)
    await contact.sees(number)
    return official, duty, number


async def test_nothing_told_stands_in_clear_on_the_disk_or_in_the_log(
    town: Town,
    kept_in: Callable[[], Path],
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    official, duty, number = await a_full_story(town)
    duty.taps("Läs rapporten")
    await duty.sees(EDITED, CAPTION, KNUMBER, str(PLACE[0]), OFFICIAL.title(), PHONE)
    duty.taps("Visa filen")
    shown = await duty.sees(number, "SHA-256")
    assert shown.file is not None
    assert shown.file.data == CONTENT
    duty.taps("Kvittera")
    await duty.sees("Du kvitterade")
    official.types(CRY)
    await official.sees("Ring 112 nu")
    await official.sees("Ska jag också meddela")
    official.taps("Ja, meddela dem")
    await duty.sees("röd")
    await town.settles()

    folders = {town.folder, kept_in()}
    while_running = [found_in(folder) for folder in folders]
    await town.closes()
    after = [found_in(folder) for folder in folders]

    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    assert len(files) >= 4
    kept = [path.read_bytes() for path in files if path.suffix != ".toml"]
    assert any(b"vasteras" in content for content in kept)  # the search can find what is there
    assert any(number.encode() in content for content in kept)
    assert not any(while_running)
    assert not any(after)
    logged = town.logged.getvalue() + caplog.text + "".join(capfd.readouterr())
    assert "serving" in logged
    assert [words for words in SOUGHT if words in logged.encode()] == []


async def test_an_update_that_is_set_aside_says_nothing_either(
    town: Town, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    official = await town.enrols(OFFICIAL, "official", party=PARTY, number=IDS[OFFICIAL])
    await begins(official)
    official.taps("Nej")
    await official.sees("Gäller det dig")

    with town.broken("evidence"):
        official.sends_file(SET_ASIDE_NAME, b"\x89PNG", caption=SET_ASIDE)

        await official.sees("Något gick fel hos mig, inte hos dig", "112")
    official.types(STORY)
    await official.sees("lägger det du skrev till rapporten")
    await town.settles()
    assert town.asks("select count(*) from inbox where state = 'set_aside'") == [(1,)]
    assert found_in(town.folder) == []
    await town.closes()
    assert found_in(town.folder) == []
    logged = town.logged.getvalue() + caplog.text + "".join(capfd.readouterr())
    assert "update_set_aside" in logged
    assert [words for words in SOUGHT if words in logged.encode()] == []


async def test_what_is_gone_is_gone_from_the_disk(town: Town) -> None:
    """What the vault seals is unreadable; what nobody needs any more is not there at all."""
    official, duty, _ = await a_full_story(town)
    await town.settles()
    sizes = town.asks("select count(*) from outbox where params is not null")
    assert sizes == [(0,)]
    assert town.asks("select count(*) from inbox where payload is not null") == [(0,)]

    duty.types("/lamna")
    await duty.sees("Vill du lämna")
    duty.taps("Ja, lämna")
    await duty.sees("Du har lämnat")
    left = town.asks("select personal, chat, roles from people where removed is not null")
    assert left == [(None, None, "")]
    official.types("/112")
    await official.sees("Ska jag också meddela")
