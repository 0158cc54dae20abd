"""Guidance as people meet it: an imported document, restarts, a question that reaches a person."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.sandbox.phones import Phone
from tests.journeys.conftest import Town, a_town
from tests.journeys.scripts import begins

PLAN = """# Plan för trygga uppdrag

Diarienummer: KS 2026/17
Beslutad av kommunstyrelsen 2024-03-12
Gäller till och med {until}

## Polisanmälan

Hot och våld ska polisanmälas så snart det går. Någon annan får göra anmälan i ditt ställe.

## Stöd efter ett hot

Den som har blivit hotad får {times} samtal hos företagshälsovården. Familjen får också samtal.

## Larm

Kommunen lånar ut ett personlarm efter en bedömning.
"""
UNKNOWN = "Vem lagar den trasiga kaffemaskinen i fullmäktigesalen?"
ANSWER = "Det gör vaktmästaren. Ring växeln."


async def imports(
    town: Town, *more: str, times: str = "tio", until: str = "2030-12-31", place: str = "vasteras"
) -> None:
    file = town.folder / "plan.md"
    file.write_text(PLAN.format(times=times, until=until), "utf-8")
    await town.commands("guideline", "import", str(file), "--municipality", place, "--yes", *more)


async def asks(phone: Phone, words: str) -> None:
    phone.presses("Fråga")
    await phone.sees("ämne")
    phone.types(words)


async def wants_a_person(phone: Phone) -> None:
    """Turn to a person, whatever the guideline has answered."""
    await phone.sees("?")
    phone.taps("Fråga")


async def test_a_question_is_answered_from_the_imported_document(town: Town) -> None:
    await imports(town)
    official = await town.enrols("alva", "official")

    await asks(official, "samtal hos företagshälsovården")

    await official.sees("tio samtal", "Källa: Plan för trygga uppdrag", "Hjälpte det")
    assert town.asks("select version, state from documents") == [(1, "accepted")]


async def test_an_answer_survives_a_restart(town: Town) -> None:
    await imports(town)
    official = await town.enrols("alva", "official")
    await asks(official, "samtal hos företagshälsovården")
    await official.sees("tio samtal")

    await town.closes()
    await town.opens()
    official.taps("Ja")

    await official.sees("Bra")


async def test_a_new_version_is_used_from_its_day_and_said_in_the_middle(town: Town) -> None:
    await imports(town)
    official = await town.enrols("alva", "official")
    await asks(official, "samtal hos företagshälsovården")
    await official.sees("tio samtal")

    await imports(town, times="tolv")
    official.sends_sticker()

    await official.sees("bytt dokument")
    official.taps("Sök igen")
    await official.sees("tolv samtal")


async def test_a_document_past_its_date_says_so(town: Town) -> None:
    await imports(town, until="2026-10-01")
    official = await town.enrols("alva", "official")

    await asks(official, "samtal hos företagshälsovården")

    await official.sees("tio samtal", "gällde till 1 oktober 2026")


async def test_inside_a_report_the_pending_question_returns(town: Town) -> None:
    await imports(town)
    official = await town.enrols("alva", "official")
    await begins(official)

    official.types("/fraga")
    await official.sees("ämne")
    official.types("samtal hos företagshälsovården")
    await official.sees("tio samtal")
    official.taps("Ja")

    await official.sees("Är du i fara just nu")


async def test_the_bundled_summary_says_that_it_is_one(town: Town) -> None:
    official = await town.enrols("alva", "official")

    await asks(official, "vem gäller handlingsplanen för")

    await official.sees("Tryggbots egen sammanfattning")


async def test_a_question_reaches_a_person_and_the_answer_comes_back_after_days(
    town: Town,
) -> None:
    official = await town.enrols("alva", "official")
    duty = await town.enrols("cilla", "duty-officer")
    await asks(official, UNKNOWN)
    await wants_a_person(official)
    await official.sees("Det här skickas", "kaffemaskinen", "De ser ditt namn")
    official.taps("Skicka")
    await official.sees("Frågan är sparad")
    await duty.sees("En fråga väntar på svar")

    await town.closes()
    town.clock.forward(timedelta(days=4))
    await town.opens()
    await town.settles()
    await official.sees("har inte svarat på din fråga än")
    await duty.sees("mer")
    duty.taps("Läs frågan")
    await duty.sees("Alva", "kaffemaskinen")
    duty.taps("Svara")
    await duty.sees("Skriv ditt svar")
    duty.types(ANSWER)
    await duty.sees("Det här skickas", ANSWER)
    await town.closes()
    await town.opens()
    duty.taps("Skicka")

    await official.sees("fått svar", "En människa", ANSWER)
    await duty.sees("Svaret är sparat")
    duty.taps("Lägg till som ämne")
    await town.settles()
    listed = await town.commands("guideline", "questions")
    assert "kaffemaskinen" in listed
    assert ANSWER in listed
    assert "Alva" not in listed
    assert "Cilla" not in listed


async def test_questions_and_documents_lie_sealed(town: Town) -> None:
    await imports(town)
    official = await town.enrols("alva", "official")
    await town.enrols("cilla", "duty-officer")
    await asks(official, UNKNOWN)
    await wants_a_person(official)
    await official.sees("Det här skickas")
    official.taps("Skicka")
    await official.sees("Frågan är sparad")
    await town.settles()

    kept = town.asks("select * from questions") + town.asks("select * from documents")
    everything = b" ".join(
        bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
        for row in kept
        for value in row
    )
    for word in ("kaffemaskin", "företagshälsovård", "trygga uppdrag", "Alva"):
        assert word.encode() not in everything
    assert "kaffemaskin" not in town.logged.getvalue()


@pytest.fixture
async def stockholm(tmp_path: Path, url: str) -> AsyncIterator[Town]:
    async with a_town(tmp_path, url, municipalities=["stockholm"]) as found:
        await found.opens()
        yield found


async def test_in_stockholm_the_party_s_contact_comes_first_and_can_pass_it_on(
    stockholm: Town,
) -> None:
    place, party = "stockholm", "Lindpartiet"
    official = await stockholm.enrols("alva", "official", party=party, municipality=place)
    contact = await stockholm.enrols("bo", "party-contact", party=party, municipality=place)
    duty = await stockholm.enrols("cilla", "duty-officer", municipality=place)
    await asks(official, UNKNOWN)
    await wants_a_person(official)
    await official.sees("Det här skickas", "säkerhetskontakten i Lindpartiet")
    official.taps("Skicka")
    await official.sees("Frågan är sparad")

    await contact.sees("En fråga väntar på svar")
    contact.taps("Läs frågan")
    await contact.sees("kaffemaskinen")
    contact.taps("Skicka vidare till enheten")

    await official.sees("gått vidare")
    await duty.sees("En fråga väntar på svar")
