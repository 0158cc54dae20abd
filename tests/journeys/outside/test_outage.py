"""Telegram is out for hours: people write, alerts go other ways, and nothing is lost."""

import re
from datetime import timedelta

import httpx
import pytest

from bot.sandbox.phones import Phone
from tests.journeys.conftest import LOOK_AGAIN, Town
from tests.journeys.outside.conftest import HERS, SHARED, PostOffice, links_in
from tests.journeys.scripts import STORY, alarms, begins
from tests.journeys.ways import asks_whom_to_tell, is_to, said_to, sees_in_time, until

pytestmark = [
    pytest.mark.one_engine,
    pytest.mark.filterwarnings("ignore:'imghdr' is deprecated"),  # Apprise's
]
HOURS = 6
QUIET = 100  # looks
PROMISES = re.compile("är på väg|hjälp kommer|kvitterade|tog ärendet", re.IGNORECASE)


async def goes_by(town: Town, *, hours: float, minutes: int = 30) -> None:
    """Let hours pass, step by step, as the bot lives through them."""
    for _ in range(int(timedelta(hours=hours) / timedelta(minutes=minutes))):
        await town.passes(minutes=minutes)


async def is_between_tries(town: Town) -> None:
    """Wait until no round of tries is under way: whoever has just failed has had its turn."""
    seen, quiet = -1, 0
    while quiet < QUIET:
        quiet = quiet + 1 if seen == len(town.world.calls) else 0
        seen = len(town.world.calls)
        await town.clock.wait(None, town.clock.now() + LOOK_AGAIN)


async def acknowledges(link: str) -> None:
    """Open the page where a link leads, and press its button."""
    async with httpx.AsyncClient(trust_env=False) as client:
        page = await client.get(link)
        assert page.status_code == 200
        assert (await client.post(link)).status_code == 200


def alerts_on(phone: Phone) -> list[str]:
    return [words for words in said_to(phone) if re.search("Nytt ärende|Påminnelse", words)]


@pytest.mark.parametrize("how", ["500", "502_html", "drop", "401 Unauthorized"])
async def test_when_nothing_goes_out_the_unit_is_called_another_way_within_a_minute(
    linked: Town, post: PostOffice, how: str
) -> None:
    """Updates still come: whoever asks for help is heard, and others are called for them."""
    town = linked
    official, _, duty = await town.cast()
    await asks_whom_to_tell(official)
    town.world.weather.fails("out", how)

    official.taps("Båda")
    await town.settles()
    await town.passes(seconds=50)
    assert post.letters == []
    await town.passes(seconds=10)
    assert len(post.to(SHARED)) == 1
    assert alerts_on(duty) == []

    town.world.weather.fails("out", None)
    await sees_in_time(town, duty, "Nytt ärende")
    await sees_in_time(town, official, "sparad som ärende")
    assert len(alerts_on(duty)) == 1


async def test_six_hours_without_telegram_while_people_write(
    linked: Town, post: PostOffice
) -> None:
    town = linked
    official, _, duty = await town.cast()
    other = await town.enrols("dag", "official")
    await asks_whom_to_tell(official)
    await begins(other)
    town.world.weather.dead()

    official.taps("säkerhetsfunktionen")
    other.types(STORY)
    await goes_by(town, hours=HOURS / 2)
    official.types("Han ringde igen")
    other.types("Och en sak till")
    await goes_by(town, hours=HOURS / 2)
    assert post.letters == [], "what nobody has heard, nobody can pass on"
    town.world.weather.dead(on=False)

    await sees_in_time(town, duty, "Nytt ärende")
    await sees_in_time(town, official, "lägger det du skrev till rapporten")
    await town.settles()
    assert len(town.asks("select id from cases")) == 1
    assert town.asks("select count(*) from inbox where state = 'waiting'") == [(0,)]
    assert town.world.queue.waiting() == []
    assert town.asks("select count(*) from inbox where state = 'aside'") == [(0,)]


async def test_an_alert_that_comes_hours_late_asks_nobody_for_what_is_done(
    linked: Town, post: PostOffice
) -> None:
    """Somebody acknowledged by the link meanwhile: the alert says that, without a sound."""
    town = linked
    official, _, duty = await town.cast()
    ebba = await town.enrols("ebba", "duty-officer")
    await town.commands("people", "set", await town.person("cilla"), "--email", HERS)
    await asks_whom_to_tell(official)
    town.world.weather.fails("out", "502_html")
    official.taps("säkerhetsfunktionen")
    await town.settles()
    await town.passes(seconds=61)

    (link,) = links_in(post.to(HERS)[0])
    await acknowledges(link)
    await town.passes(hours=HOURS)
    before = {phone.id: len(phone.everything) for phone in (official, duty, ebba)}
    town.world.weather.fails("out", None)
    await sees_in_time(town, official, "Cilla", "kvitterade")
    await sees_in_time(town, duty, "Du kvitterade ärende")
    await sees_in_time(town, ebba, "Cilla", "kvitterade")
    await town.settles()

    for phone in (duty, ebba):
        new = phone.everything[before[phone.id] :]
        assert len(new) == 1
        assert new[0].silent
        assert not any(label == "Kvittera" for row in new[0].buttons for label, _ in row)
        assert alerts_on(phone) == []


async def test_the_ladder_is_climbed_by_other_ways_and_one_reminder_comes_after(
    linked: Town, post: PostOffice
) -> None:
    town = linked
    official, _, duty = await town.cast()
    await town.commands("people", "set", await town.person("cilla"), "--email", HERS)
    official.presses("Jag är i fara")
    await official.sees("Ska jag också meddela")
    town.world.weather.fails("out", "500")

    official.taps("Ja, meddela dem")
    await town.settles()
    await goes_by(town, hours=HOURS)

    called = len(post.to(HERS))
    assert called >= HOURS, "red: at least once an hour"
    assert not [words for words in said_to(official) if PROMISES.search(words)]
    town.world.weather.fails("out", None)
    await sees_in_time(town, duty, "Påminnelse")
    await sees_in_time(town, official, "Jag når ingen just nu")
    await town.settles()
    assert len(alerts_on(duty)) == 1
    assert not [words for words in said_to(official) if PROMISES.search(words)]


async def test_112_is_the_first_to_arrive_after_an_outage(linked: Town) -> None:
    town = linked
    official, _, duty = await town.cast()
    other = await town.enrols("dag", "official")
    await asks_whom_to_tell(official)
    town.world.weather.fails("out", "drop")
    official.taps("Båda")
    await town.settles()
    await town.passes(minutes=10)
    other.types("112")
    await town.settles()
    await town.passes(minutes=10)

    await is_between_tries(town)
    town.world.weather.fails("out", None)
    start = len(town.world.calls)
    await sees_in_time(town, other, "Ring 112 nu")
    await sees_in_time(town, duty, "Nytt ärende")

    sent = [c for c in town.world.calls[start:] if c.method == "sendMessage" and c.status == 200]
    assert is_to(sent[0], other.id)


async def test_updates_are_out_while_messages_go(linked: Town, post: PostOffice) -> None:
    """The duty officer's tap doesn't arrive: the ladder goes on; it counts when it comes."""
    town = linked
    official, _, duty = await town.cast()
    number = await alarms(official)
    await duty.sees(number)
    town.world.weather.fails("getUpdates", "500")
    town.world.weather.dead()  # breaks the poll that is under way
    await until(town.world, lambda: not town.world.queue.pollers)
    town.world.weather.dead(on=False)
    duty.taps("Kvittera")

    town.clock.forward(timedelta(minutes=5, seconds=1))
    await duty.sees("Påminnelse")
    assert not [words for words in said_to(official) if PROMISES.search(words)]

    town.world.weather.fails("getUpdates", None)
    await sees_in_time(town, official, "Cilla", "kvitterade")
    await town.settles()
    assert town.asks("select state from tracks") == [("acknowledged",)]
    assert post.letters == []


async def test_a_quick_report_goes_through_all_that_can_happen_to_a_call(linked: Town) -> None:
    """Each kind of fault once, in the middle of a report: every answer is there in the end."""
    town = linked
    official, _, duty = await town.cast()
    for how in ("500", "502_html", "drop", "lost", "torn", "truncated", "429 Too Many Requests"):
        town.world.weather.fail_next("getUpdates", how)
        town.world.weather.fail_next("sendMessage", how)
        town.world.weather.fail_next("answerCallbackQuery", how)
    official.presses("Snabbrapport")
    await sees_in_time(town, official, "Är du i fara just nu")
    town.world.weather.fail_next("sendMessage", "lost")
    official.taps("Nej")
    await sees_in_time(town, official, "Vad handlar det")
    official.taps("Hot eller våld")
    await sees_in_time(town, official, "Vem får jag meddela")
    official.taps("säkerhetsfunktionen")
    await sees_in_time(town, official, "sparad som ärende")
    await sees_in_time(town, duty, "Nytt ärende")

    assert len(town.asks("select id from cases")) == 1
