"""In danger: 112 at once from wherever one is, then company, and a human who verifies."""

from collections.abc import Awaitable, Callable

import pytest

from bot.sandbox.phones import Phone
from bot.sandbox.shown import Shown
from tests.journeys.conftest import Town
from tests.journeys.machine import no_room_on_the_disk
from tests.journeys.scripts import STORY, alarms, begins, plays, quick, tells

pytestmark = pytest.mark.one_engine

PREVIEW = 40  # characters that a lock screen shows of a message
PHONE = "08-465 004 11"  # the unit's, in the profile
OFFER = "Ska jag också meddela"


def preview(shown: Shown) -> str:
    """Give what a lock screen shows: the first line with anything to see in it."""
    return shown.text.strip()[:PREVIEW].splitlines()[0]


async def at_rest(_phone: Phone) -> None:
    """Nothing is under way."""


async def at_the_first_question(phone: Phone) -> None:
    await begins(phone)


async def at_own_words(phone: Phone) -> None:
    await begins(phone)
    await plays(phone, (("Nej", "Gäller det dig"), ("Hoppa över", "Har det hänt")))
    phone.types("Det började i går")
    await phone.sees("till rapporten")


async def at_the_review(phone: Phone) -> None:
    await tells(phone, "Ingen nu")


async def after_putting_it_aside(phone: Phone) -> None:
    await begins(phone)
    phone.types("/pausa")
    await phone.sees("Sparat")


async def in_a_quick_report(phone: Phone) -> None:
    phone.presses("Snabbrapport")
    await phone.sees("Är du i fara just nu")


async def seeking_advice(phone: Phone) -> None:
    phone.presses("Fråga")
    await phone.sees("ämne")


async def with_words_that_wait(phone: Phone) -> None:
    phone.types("Jag fick ett konstigt mejl")
    await phone.sees("Vad vill du göra")


async def about_to_leave(phone: Phone) -> None:
    phone.types("/lamna")
    await phone.sees("Vill du lämna")


STATES = (
    at_rest,
    at_the_first_question,
    at_own_words,
    at_the_review,
    after_putting_it_aside,
    in_a_quick_report,
    seeking_advice,
    with_words_that_wait,
    about_to_leave,
)


@pytest.mark.parametrize("gets_there", STATES, ids=lambda state: state.__name__)
async def test_the_card_comes_from_every_state_and_the_question_returns(
    town: Town, gets_there: Callable[[Phone], Awaitable[None]]
) -> None:
    official = await town.enrols("alva", "official")
    await gets_there(official)

    official.presses("Jag är i fara")

    card = await official.sees("Ring 112 nu", "Kan du inte prata")
    contact = await official.sees("112 SOS Alarm")
    await official.sees(OFFER, "kan inte skicka polis")
    assert contact.contact == ("112 SOS Alarm", "112")
    assert card.silent
    assert preview(card) == "Meddelande"

    official.taps("Nej, inte nu")
    await official.sees("Jag har inte meddelat någon")
    await town.settles()
    assert town.asks("select count(*) from cases") == [(0,)]


@pytest.mark.parametrize("words", ["112", "/112", "112!", "jag är i fara", "JAG ÄR I FARA!!"])
async def test_typed_words_do_what_the_key_does(town: Town, words: str) -> None:
    official = await town.enrols("alva", "official")

    official.types(words)

    await official.sees("Ring 112 nu")
    await official.sees(OFFER)


async def test_a_stranger_gets_the_card_and_hears_nothing_of_who_uses_this(town: Town) -> None:
    stranger = town.world.phone(6001, "Främling")

    stranger.types("/112")

    await stranger.sees("Ring 112 nu")
    await stranger.sees("112 SOS Alarm")
    await stranger.sees("Jag känner inte igen dig")
    await town.settles()
    assert not any(shown.says("Västerås") or shown.says(PHONE) for shown in stranger.chat)


async def test_yes_makes_a_red_case_before_any_form_and_the_bot_keeps_company(town: Town) -> None:
    official, contact, duty = await town.cast()

    number = await alarms(official)

    alert = await duty.sees(number, "röd", "inom 5 minuter")
    assert "Alva" not in alert.text
    await contact_hears_nothing(town, contact, number)

    duty.taps("Läs rapporten")
    await duty.sees("Alva", "Jag är i fara")
    duty.taps("Kvittera")
    told = await official.sees("Cilla", "kvitterade")
    assert told.silent
    assert preview(told) == "Meddelande"


async def contact_hears_nothing(town: Town, contact: Phone, number: str) -> None:
    """Danger is told to the unit; the party hears of it when the official says so."""
    await town.settles()
    assert not any(shown.says(number) for shown in contact.chat)


@pytest.mark.parametrize("gets_there", [at_rest, at_the_first_question, seeking_advice])
async def test_the_cry_that_led_to_the_card_goes_with_the_alert(
    town: Town, gets_there: Callable[[Phone], Awaitable[None]]
) -> None:
    """In the middle of a report it stayed in the draft, and in advice it was heard by nobody."""
    official, _, duty = await town.cast()
    await gets_there(official)
    official.types("Han står utanför dörren med en yxa")
    await official.sees("Ring 112 nu")
    await official.sees(OFFER)

    official.taps("Ja, meddela dem")
    await duty.sees("röd")
    duty.taps("Läs rapporten")

    await duty.sees("Han står utanför dörren med en yxa")


async def test_pressed_twice_it_is_one_case_and_two_cards(town: Town) -> None:
    official, _, duty = await town.cast()
    await alarms(official)

    official.presses("Jag är i fara")

    await official.sees("Ring 112 nu")
    await official.sees("Jag är kvar här")
    await town.settles()
    assert town.asks("select count(*) from cases") == [(1,)]
    assert len([s for s in official.chat if s.says("Ring 112 nu")]) == 2
    assert len([s for s in duty.chat if s.says("Nytt ärende")]) == 1


async def test_with_nobody_enrolled_the_official_hears_it_with_the_number_to_call(
    town: Town,
) -> None:
    official = await town.enrols("alva", "official")

    official.presses("Jag är i fara")
    await official.sees(OFFER)
    official.taps("Ja, meddela dem")

    await official.sees("Jag når ingen just nu", PHONE, "112")
    await official.sees("Jag når ingen hos", PHONE, "112")
    await town.settles()
    assert not any(shown.says("Jag larmar") for shown in official.chat)


async def test_in_danger_in_a_report_the_report_goes_on_as_part_of_the_case(town: Town) -> None:
    official, _, duty = await town.cast()
    await begins(official)
    official.taps("Ja")
    await official.sees("Ring 112 nu")
    await official.sees(OFFER)
    official.taps("Ja, meddela dem")
    await duty.sees("röd")
    await official.sees("Jag är kvar här")

    official.taps("Ja, jag är i säkerhet")
    await official.sees("Vill du berätta mer nu")
    official.taps("Berätta nu")
    await official.sees("Gäller det dig")
    official.types(STORY)
    await official.sees("till rapporten")
    await town.settles()
    assert town.asks("select count(*) from cases") == [(1,)]
    duty.taps("Läs rapporten")
    await duty.sees("I fara när rapporten började: Ja", "i säkerhet")


@pytest.mark.sqlite_only
async def test_with_a_full_disk_the_card_comes_and_the_truth_beside_it(town: Town) -> None:
    official, _, duty = await town.cast()

    with no_room_on_the_disk():
        official.presses("Jag är i fara")
        await official.sees("Ring 112 nu")
        await official.sees("Jag kan inte spara just nu", "112", PHONE)

    await town.passes(seconds=10)
    await official.sees(OFFER)
    official.taps("Ja, meddela dem")
    await duty.sees("röd")
    assert len([s for s in official.chat if s.says("Ring 112 nu")]) == 1  # once per press


@pytest.mark.sqlite_only
async def test_with_a_full_disk_a_stranger_is_not_told_who_uses_the_bot(town: Town) -> None:
    """Whoever had written once was taken for a member from then on."""
    stranger = town.world.phone(666, "Okänd")
    stranger.types("hej")
    await stranger.sees("Jag känner inte igen dig än")

    with no_room_on_the_disk():
        stranger.types("hej igen")
        answer = await stranger.sees("Jag kan inte spara just nu")

    assert PHONE not in answer.text


async def test_what_is_said_in_danger_makes_no_sound_and_tells_nothing_on_a_locked_screen(
    town: Town,
) -> None:
    official, _, duty = await town.cast()
    await quick(official)
    await official.sees("sparad som ärende")
    await official.sees("Gäller det dig")

    await alarms(official)
    await duty.sees("röd")
    duty.taps("Kvittera")
    await official.sees("Cilla", "kvitterade")
    await town.passes(minutes=5)
    await official.sees("Är du i säkerhet nu?")

    since = next(s.message_id for s in official.chat if s.says("Ring 112 nu"))
    said = [s for s in official.chat if s.message_id >= since and not s.mine and not s.contact]
    assert len(said) > 5
    assert [s for s in said if not s.silent] == []
    # An edit shows in the notice of a message that hasn't been opened yet.
    assert {preview(s) for s in said if s.edited} == {"Meddelande"}
    assert {preview(s) for s in said} == {"Meddelande"}
