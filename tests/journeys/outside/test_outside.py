"""When Telegram is silent: another way to people, free of content."""

from datetime import timedelta
from typing import Any

import pytest

from tests.journeys.conftest import Town
from tests.journeys.outside.conftest import (
    HERS,
    SHARED,
    WITHOUT_TELEGRAM,
    PostOffice,
    in_silence,
)
from tests.journeys.scripts import alarms, briefly
from tests.journeys.ways import number_in

pytestmark = [
    pytest.mark.one_engine,
    pytest.mark.filterwarnings("ignore:'imghdr' is deprecated"),  # Apprise's
]


async def test_the_operator_acknowledges_while_telegram_is_out(
    linked: Town, post: PostOffice
) -> None:
    town = linked
    official, _, duty = await town.cast()
    number = await in_silence(town, official)
    await town.passes(seconds=61)
    assert len(post.letters) == 1

    said = await town.commands("case", "acknowledge", number)

    assert number in said
    await town.passes(seconds=1)
    assert town.asks("select state from tracks") == [("acknowledged",)]
    await town.passes(seconds=WITHOUT_TELEGRAM)
    await official.sees(number, "någon vid säkerhetsenheten kvitterade")
    await duty.sees(number, "någon vid säkerhetsenheten", anywhere=True)
    assert len(post.letters) == 1


async def test_an_acknowledgement_while_the_bot_was_down_goes_before_what_was_due_meanwhile(
    linked: Town, post: PostOffice
) -> None:
    """The bot came back, alerted the next rung, and heard then that somebody had answered."""
    town = linked
    official, _, duty = await town.cast()
    number = await alarms(official)
    await duty.sees(number)
    await town.settles()
    await town.closes()

    await town.commands("case", "acknowledge", number)
    town.clock.forward(timedelta(minutes=20))
    await town.opens()
    await town.settles()

    assert town.asks("select state from tracks") == [("acknowledged",)]
    assert len(town.asks("select id from alerts")) == 1
    assert post.letters == []


async def test_what_telegram_has_taken_in_time_needs_no_mail(
    linked: Town, post: PostOffice
) -> None:
    official, _, duty = await linked.cast()
    await alarms(official)
    await duty.sees("röd")

    await linked.passes(minutes=4)

    assert post.letters == []


async def test_at_the_end_of_the_ladder_the_mail_goes_too(linked: Town, post: PostOffice) -> None:
    town = linked
    official, _, duty = await town.cast()
    await town.commands("people", "set", await town.person("cilla"), "--email", HERS)
    number = await alarms(official)
    await duty.sees(number)

    for _ in range(3):
        await town.passes(minutes=5)

    await official.sees("Jag når ingen just nu")
    (letter,) = post.to(HERS)
    assert number in letter
    assert len(post.to(SHARED)) == 1


async def test_a_lost_chat_is_called_another_way_at_once(linked: Town, post: PostOffice) -> None:
    town = linked
    official, _, duty = await town.cast()
    await town.commands("people", "set", await town.person("cilla"), "--email", HERS)
    town.world.chats[duty.id].blocked = True

    number = await alarms(official)

    await town.settles()
    assert any(number in letter for letter in post.to(HERS))


async def test_a_mail_server_that_is_down_is_tried_again(linked: Town, post: PostOffice) -> None:
    town = linked
    official, _, _duty = await town.cast()
    refusals = 2

    async def refuse(_server: Any, _session: Any, envelope: Any) -> str:
        nonlocal refusals
        if refusals:
            refusals -= 1
            return "451 try again later"
        return await PostOffice.handle_DATA(post, None, None, envelope)

    post.handle_DATA = refuse  # type: ignore[method-assign]
    await in_silence(town, official)
    await town.passes(seconds=61)
    assert post.letters == []

    await town.passes(minutes=2)
    await town.passes(minutes=2)

    assert len(post.letters) >= 1


async def test_a_report_that_isnt_urgent_is_mailed_too_when_telegram_is_silent(
    linked: Town, post: PostOffice
) -> None:
    town = linked
    official, _, duty = await town.cast()
    town.world.weather.flood(WITHOUT_TELEGRAM, chat=duty.id)
    number = await briefly(official, "säkerhetsfunktionen")

    await town.passes(seconds=61)

    assert number_in(post.to(SHARED)[0]) == number


async def test_the_shared_address_is_called_also_when_the_alerted_person_was_removed(
    linked: Town, post: PostOffice
) -> None:
    town = linked
    official, _, _duty = await town.cast()
    number = await in_silence(town, official)
    await town.commands("people", "remove", await town.person("cilla"), "--yes")

    await town.passes(seconds=61)

    assert number in post.to(SHARED)[0]


async def test_the_unit_s_addresses_hear_nothing_of_what_only_the_party_was_told(
    linked: Town, post: PostOffice
) -> None:
    """The number and the level went there, with a link that acknowledged for the party."""
    town = linked
    official, contact, _duty = await town.cast()
    await town.commands("people", "set", await town.person("bo"), "--email", HERS)
    town.world.weather.flood(WITHOUT_TELEGRAM, chat=contact.id)
    number = await briefly(official, "Lindpartiets")

    await town.passes(seconds=61)

    assert number in post.to(HERS)[0]
    assert post.to(SHARED) == []
