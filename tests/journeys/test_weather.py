"""Telegram slow, flooded, failing or dead: what is to be said arrives, and alerts go first."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import update

from bot.measures import Measures
from bot.sandbox.phones import Phone
from bot.sandbox.world import Call
from bot.telegram.keeping import keep
from storage import people, sessions, timers
from storage.database import Tx
from storage.schema import inbox
from tests.journeys.conftest import Town
from tests.journeys.ways import (
    MAIN,
    UNIT,
    asks_whom_to_tell,
    begins_a_report,
    cases_of,
    comes_in_time,
    is_to,
    number_in,
    reports_quickly,
    sees_in_time,
    set_aside,
    settles,
    unhandled,
    until,
)

pytestmark = pytest.mark.one_engine


def alerts_on(phone: Phone) -> list[str]:
    return [shown.text for shown in phone.chat if "Nytt ärende" in shown.text]


async def test_a_flooded_chat_delays_no_other(town: Town) -> None:
    official, contact, duty = await town.cast()
    town.world.weather.flood(3600, chat=contact.id)

    number = await reports_quickly(official)
    await duty.sees(number)
    duty.taps("Kvittera")
    await official.sees("Cilla", "kvitterade")
    assert alerts_on(contact) == []

    town.clock.forward(timedelta(hours=1, seconds=1))
    await contact.sees(number)


async def test_a_flood_over_everything_ends_and_alerts_go_first(town: Town) -> None:
    official, contact, duty = await town.cast()
    other = await town.enrols("dag", "official")
    await asks_whom_to_tell(official)
    town.world.weather.flood(30)

    other.presses("Rapportera")
    official.taps("Båda")
    await until(
        town.world,
        lambda: all(any(is_to(c, p.id) for c in refused(town)) for p in (duty, contact)),
    )

    number = number_in((await sees_in_time(town, duty, "Nytt ärende")).text)
    await sees_in_time(town, official, "sparad som ärende", number)
    await contact.sees(number)
    await other.sees("Är du i fara just nu")
    assert len(alerts_on(duty)) == len(alerts_on(contact)) == 1


def refused(town: Town) -> list[Call]:
    return [call for call in town.world.calls if call.status == 429]


@pytest.mark.parametrize("how", ["500", "502_html", "drop", "lost"])
async def test_a_call_that_fails_is_made_again(town: Town, how: str) -> None:
    official = await town.enrols("alva", "official")
    town.world.weather.fail_next("sendMessage", how, times=2)

    official.presses("Rapportera")

    await sees_in_time(town, official, "En fråga i taget")
    await sees_in_time(town, official, "Är du i fara just nu")
    official.taps("Nej")
    await official.sees("Gäller det dig")


async def test_an_alert_whose_answer_was_lost_comes_again_and_says_so(town: Town) -> None:
    official = await town.enrols("alva", "official")
    duty = await town.enrols("cilla", "duty-officer")
    await asks_whom_to_tell(official)
    town.world.weather.fail_next("sendMessage", "lost", times=4)

    official.taps(UNIT)
    first = await duty.sees("Nytt ärende")
    again = await sees_in_time(town, duty, "Nytt ärende", "upprepat")

    assert "upprepat" not in first.text
    assert number_in(again.text) == number_in(first.text)
    assert len(await cases_of(town)) == 1


async def test_another_poller_is_waited_out(town: Town) -> None:
    """Telegram gives updates to one; while somebody else polls, ours are refused with 409."""
    official = await town.enrols("alva", "official")
    world = town.world
    await world.answer("getUpdates", {"timeout": 0, "limit": 1})
    await until(world, lambda: any(c.status == 409 for c in world.calls))

    official.presses("Rapportera")

    await sees_in_time(town, official, "Är du i fara just nu")


async def test_a_slow_telegram_gets_everything_in_order(town: Town) -> None:
    official, _, duty = await town.cast()
    town.world.weather.slow(0.05)

    number = await reports_quickly(official)
    await duty.sees(number)
    duty.taps("Kvittera")

    await official.sees("Cilla", "kvitterade")


@pytest.mark.both_engines
async def test_a_dead_telegram_that_lives_again_gets_everything(town: Town) -> None:
    official, contact, duty = await town.cast()
    other = await town.enrols("dag", "official")
    await asks_whom_to_tell(official)
    world = town.world
    world.weather.fails("sendMessage", "drop")
    other.presses("Rapportera")
    official.taps("Båda")
    # Behind alerts that fail, an answer is tried only now and then.
    await comes_in_time(
        town,
        lambda: all(any(is_to(c, p.id) for c in dropped(town)) for p in (duty, contact, other)),
    )

    world.weather.dead()
    world.weather.fails("sendMessage", None)
    official.types("Det kom tre mejl")
    town.clock.forward(timedelta(hours=3))
    world.weather.dead(on=False)

    number = number_in((await sees_in_time(town, duty, "Kvittera inom")).text)
    await sees_in_time(town, contact, number)
    await sees_in_time(town, official, "sparad som ärende", number)
    await sees_in_time(town, official, "lägger det du skrev")
    await sees_in_time(town, other, "Är du i fara just nu")
    assert len(await cases_of(town)) == 1


def dropped(town: Town) -> list[Call]:
    return [call for call in town.world.calls if call.status == 0 and call.method == "sendMessage"]


async def test_what_is_written_while_the_bot_is_down_is_answered_when_it_is_up(town: Town) -> None:
    official, _, duty = await town.cast()
    await asks_whom_to_tell(official)
    await town.closes()

    official.taps("Båda")
    official.types("Det kom tre mejl")
    town.clock.forward(timedelta(hours=5))
    await town.opens()

    number = number_in((await official.sees("sparad som ärende")).text)
    await duty.sees(number)
    await official.sees("lägger det du skrev till rapporten")


@pytest.mark.both_engines
async def test_an_update_that_fails_twice_is_set_aside_and_the_chat_goes_on(town: Town) -> None:
    """A draft as no version of ours has kept it: each step on it fails."""
    official, duty = await town.enrols("alva", "official"), await town.enrols("dag", "official")
    broken = {"stack": [["report", "who", {"draft": "d"}]], "step": 1, "language": "sv"}
    await town.writes(lambda tx: _keeps(tx, town, official, broken))

    official.types("Han ringde igen")
    await official.sees("Något gick fel hos mig", "112")
    duty.presses("Rapportera")
    await duty.sees("Är du i fara just nu")
    assert await set_aside(town) == 1
    assert await unhandled(town) == []

    official.presses("Jag är i fara")
    await official.sees("Ring 112 nu")
    official.types("/avbryt")
    await settles(town)
    assert await unhandled(town) == []


@pytest.mark.parametrize("broken", [{}, {"stack": 5, "step": "x"}, {"stack": [[1]], "step": 0}])
async def test_a_session_that_cant_be_read_begins_anew(town: Town, broken: dict[str, Any]) -> None:
    official = await town.enrols("alva", "official")
    await town.writes(lambda tx: _keeps(tx, town, official, broken))

    official.presses("Rapportera")

    await official.sees("Är du i fara just nu")
    assert await set_aside(town) == 0


async def _keeps(tx: Tx, town: Town, phone: Phone, data: dict[str, Any]) -> None:
    await sessions.save(tx, MAIN, phone.id, data, now=town.clock.now())


async def test_an_update_that_cant_be_opened_holds_nobody_up(town: Town) -> None:
    official = await town.enrols("alva", "official")
    await town.closes()
    official.presses("Rapportera")
    waiting = town.world.queue.waiting()
    async with town.database() as database:
        await keep(database, MAIN, waiting, clock=town.clock, measures=Measures())
        # Nobody brings it once more: whoever reads it reads what we have kept.
        town.world.queue.confirm(waiting[-1]["update_id"] + 1)
        async with database.transaction() as tx:
            waits = inbox.c.state == "waiting"
            await tx.execute(update(inbox).where(waits).values(payload=b"not what was kept"))
    await town.opens()

    official.types("/hjalp")

    await official.sees("Polisen, inte akut")
    await settles(town)
    assert await set_aside(town) == 1
    assert await unhandled(town) == []


async def test_a_timer_that_cant_be_handled_holds_up_no_other(town: Town) -> None:
    """Somebody in danger is asked whether they are safe, whatever else of theirs is broken."""
    await town.enrols("cilla", "duty-officer")
    official = await town.enrols("alva", "official")
    await begins_a_report(official)
    official.presses("Jag är i fara")
    await official.sees("Ska jag också meddela")
    official.taps("Ja, meddela dem")
    await official.sees("Jag är kvar här")

    async def break_one(tx: Tx) -> None:
        me = await people.by_chat(tx, MAIN, official.id)
        assert me is not None
        await timers.set(tx, "broken", kind="draft_warn", due=town.clock.now(), person=me.id)

    await town.writes(break_one)
    town.clock.forward(timedelta(minutes=5, seconds=1))

    await official.sees("Är du i säkerhet nu")
