"""From a stranger to a member and back; and the patience with those who guess."""

import json

import pytest

from bot.sandbox.phones import Phone
from tests.journeys.conftest import Town
from tests.journeys.scripts import alarms, begins, briefly

pytestmark = pytest.mark.one_engine

WRONG = "ABCD-EFGH-JKMN-PQRS"


async def is_refused(phone: Phone, code: str = WRONG) -> None:
    phone.types(f"/start {code}")
    await phone.sees("Koden gäller inte", "112")


async def test_a_code_works_once_and_says_who_one_is_and_what_is_kept(town: Town) -> None:
    made = json.loads(
        await town.commands("invite", "--role", "official", "--name", "Alva Ek", "--json")
    )
    alva, another = town.world.phone(7101, "Alva"), town.world.phone(7102, "Någon")

    alva.types(f"/start {made['code'].lower()}")

    await alva.sees("Jag kan inte skicka polis", "112")
    await alva.sees("Alva Ek", "förtroendevald", "Västerås stad")
    await alva.sees("Det här sparar jag", "72 timmar")
    await alva.sees("Vilket språk")
    assert alva.keys[0] == "Jag är i fara"
    await is_refused(another, made["code"])
    alva.taps("Svenska")
    await alva.sees("Knapparna finns längst ner")


async def test_the_wrong_person_says_so_and_is_forgotten(town: Town) -> None:
    code = await town.invites("alva", "official")
    stranger = town.world.phone(7103, "Någon")
    stranger.start(code)
    await stranger.sees("Vilket språk")

    stranger.taps("Det är inte jag")

    await stranger.sees("Jag har tagit bort uppgifterna")
    assert stranger.keyboard is None
    stranger.types("hej")
    await stranger.sees("Jag känner inte igen dig")
    assert town.asks("select count(*) from people where chat is not null") == [(0,)]


async def test_a_code_is_too_old_after_three_days(town: Town) -> None:
    code = await town.invites("alva", "official")
    alva = town.world.phone(7104, "Alva")
    await town.passes(hours=71, minutes=59)
    await is_refused(alva)

    await town.passes(minutes=2)

    await is_refused(alva, code)


async def test_a_stranger_is_told_the_numbers_how_to_get_a_code_and_no_more(town: Town) -> None:
    stranger = town.world.phone(7105, "Någon")
    for words in ("hej", "/rapport", "/arenden", "/hjalp", "/integritet", "/pass", "/lamna"):
        stranger.types(words)
        said = await stranger.sees("ring 112", "114 14", "kod")
        assert "Västerås" not in said.text
    stranger.sends_file("hot.jpg", b"\xff\xd8\xff")
    await stranger.sees("Jag känner inte igen dig")
    await town.settles()
    assert town.asks("select count(*) from evidence") == [(0,)]


async def test_who_guesses_is_slowed_and_then_stopped(town: Town) -> None:
    code = await town.invites("alva", "official")
    guesser = town.world.phone(7106, "Någon")
    for _ in range(5):
        await is_refused(guesser)

    guesser.types(f"/start {code}")  # the right one doesn't help now
    await guesser.sees("för många fel koder", "112")
    for minutes in (1, 2, 4, 8, 16):
        await town.passes(minutes=minutes, seconds=1)
        await is_refused(guesser)
        guesser.types(f"/start {WRONG}")
        await guesser.sees("för många fel koder")
    await town.passes(hours=23)
    guesser.types(f"/start {WRONG}")
    await guesser.sees("för många fel koder")
    await town.passes(hours=1, minutes=1)
    guesser.types(f"/start {code}")
    await guesser.sees("Vilket språk")


async def test_when_many_guess_the_door_is_closed_for_everybody_for_a_while(town: Town) -> None:
    code = await town.invites("alva", "official")
    for number in range(21):
        guesser = town.world.phone(8000 + number, "Någon")
        for _ in range(5):
            guesser.types(f"/start {WRONG}")
    await town.settles()
    alva = town.world.phone(7107, "Alva")

    alva.start(code)
    await alva.sees("för många fel koder")
    await town.passes(hours=1, minutes=1)
    alva.start(code)

    await alva.sees("Vilket språk")


async def test_another_code_adds_a_role(town: Town) -> None:
    official = await town.enrols("alva", "official", party="Lindpartiet")
    await town.settles()

    official.start(await town.invites("too", "duty-officer"))

    await official.sees("tjänstgörande")
    await official.sees("Vilket språk")
    official.taps("Svenska")
    await official.sees("Knapparna")
    assert "Jour" in official.keys
    assert "Rapportera" in official.keys
    listed = json.loads(await town.commands("people", "list", "--json"))
    assert [sorted(one["roles"]) for one in listed] == [["duty-officer", "official"]]
    another = await town.enrols("bo", "official")
    number = await alarms(another)
    await official.sees(number)


async def test_the_code_of_a_role_in_the_middle_of_a_report_loses_nothing_of_it(
    town: Town,
) -> None:
    official = await town.enrols("alva", "official")
    await begins(official)
    official.taps("Nej")
    await official.sees("Gäller det dig")

    official.start(await town.invites("too", "party-contact", party="Lindpartiet"))
    await official.sees("Du är med som")
    await official.sees("Vilket språk")
    official.taps("Svenska")

    await official.sees("Gäller det dig")


async def test_leaving_erases_who_one_was_and_leaves_the_cases(town: Town) -> None:
    official, _, duty = await town.cast()
    number = await briefly(official, "säkerhetsfunktionen")
    await duty.sees(number)

    official.types("/lamna")
    await official.sees("Vill du lämna boten?")
    official.taps("Ja, lämna")

    await official.sees("Du har lämnat boten")
    assert official.keyboard is None
    official.types("/arenden")
    await official.sees("Jag känner inte igen dig")
    duty.taps("Läs rapporten")
    await duty.sees(number)
    assert "Alva" not in await town.commands("people", "list")


async def test_thinking_better_of_leaving(town: Town) -> None:
    official = await town.enrols("alva", "official")
    official.types("/leave")
    await official.sees("Vill du lämna boten?")

    official.taps("Nej, stanna")

    await official.sees("Allt är som förut")


async def test_removed_by_an_administrator_one_is_a_stranger_and_still_gets_the_card(
    town: Town,
) -> None:
    official, _, duty = await town.cast()
    await begins(official)
    official.sends_file("hot.pdf", b"%PDF-1.7 hot")
    await official.sees("Sparad, krypterad")

    await town.commands("people", "remove", await town.person("alva"), "--yes")

    official.types("hej")
    await official.sees("Jag känner inte igen dig")
    official.presses("Jag är i fara")
    await official.sees("Ring 112 nu")
    await town.settles()
    assert list((town.folder / "evidence").iterdir()) == []
    await town.commands("people", "remove", await town.person("cilla"), "--yes")
    duty.types("/pass")
    await duty.sees("Jag känner inte igen dig")
    assert "person_removed" in town.log()


async def test_who_speaks_english_is_spoken_to_in_english(town: Town) -> None:
    official = await town.enrols("alva", "official", english=True)
    duty = await town.enrols("cilla", "duty-officer")

    official.presses("I am in danger")
    await official.sees("Call 112 now")
    await official.sees("Shall I")
    official.taps("Yes")
    await duty.sees("Nytt ärende")
    await official.sees("I am still here")
    official.types("/language")
    await official.sees("Which language")
    official.taps("Svenska")
    await official.sees("Jag talar svenska nu")
    official.types("/report")
    await official.sees("Gäller det dig")
    await town.settles()
    assert official.keys[0] == "Jag är i fara"
