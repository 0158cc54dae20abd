"""What leaves the chat, and when; what must stay."""

from pathlib import Path

import pytest

from bot.sandbox.phones import Phone
from bot.sandbox.shown import Shown
from tests.journeys.conftest import Town, a_town
from tests.journeys.scripts import STORY, alarms, begins, quick, reports, tells

pytestmark = pytest.mark.one_engine

KNUMBER = "5000-K123456-26"


def left_of(phone: Phone) -> str:
    """Give all that can still be read in a chat."""
    return "\n".join(shown.text for shown in phone.chat)


@pytest.mark.both_engines
async def test_sent_the_draft_leaves_the_chat_and_what_matters_stays(town: Town) -> None:
    official, _, duty = await town.cast()
    await tells(official, "säkerhetsfunktionen")
    before = {shown.message_id for shown in official.chat}

    official.taps("Skicka")
    await duty.sees("Nytt ärende")
    await town.passes(minutes=3)

    left = left_of(official)
    for gone in (STORY, "Är du i fara just nu", "Hot eller våld", "Så här blir det"):
        assert gone not in left
    for stays in ("sparad som ärende", "Ditt ärende", "Brottsofferjouren", "Knapparna finns"):
        assert stays in left
    assert not [s for s in official.chat if s.mine and s.message_id in before and s.text == STORY]
    assert official.keys[0] == "Jag är i fara"
    carrier = [shown for shown in official.chat if shown.keyboard]
    assert carrier


async def test_cancelled_it_leaves_the_chat_too(town: Town) -> None:
    official = await town.enrols("alva", "official")
    await begins(official)
    official.types(STORY)
    await official.sees("till rapporten")

    official.types("/avbryt")
    await official.sees("Utkastet är raderat")
    await town.passes(minutes=3)

    assert STORY not in left_of(official)


async def test_a_file_stays_in_the_chat_until_it_is_saved(town: Town) -> None:
    official, _, duty = await town.cast()
    town.world.weather.fail_next("getFile", "500", times=3)
    await quick(official)
    await duty.sees("Nytt ärende")
    await official.sees("Gäller det dig")
    file = official.sends_file("hot.pdf", b"%PDF-1.7 hot")
    await official.sees("Tar emot")
    official.types("/rensa")
    await official.sees("Jag tar bort det jag kan")
    await town.settles()
    assert town.asks("select state from evidence") == [("fetching",)]
    assert [shown for shown in official.chat if shown.message_id == file.message_id]

    for _ in range(6):
        await town.passes(minutes=2)

    assert town.asks("select state from evidence") == [("saved",)]
    await official.sees_gone(file.message_id)


async def test_cleared_by_command_all_but_the_keyboards_message_goes(town: Town) -> None:
    official, _, duty = await town.cast()
    await reports(official, "säkerhetsfunktionen")
    await duty.sees("Nytt ärende")
    await town.settles()

    official.types("/rensa")
    await official.sees("Radera chatt")
    await town.passes(minutes=3)

    left = [shown for shown in official.chat if not shown.says("Jag tar bort det jag kan")]
    assert [bool(shown.keyboard) for shown in left] == [True]
    assert "hotad" not in left_of(official)
    assert official.keys[0] == "Jag är i fara"


async def test_an_old_draft_is_cleared_before_telegram_forbids_it(town: Town) -> None:
    official = await town.enrols("alva", "official")
    await begins(official)
    official.types(STORY)
    await official.sees("till rapporten")
    await town.passes(hours=45)
    assert STORY in left_of(official)

    await town.passes(hours=1, minutes=1)

    assert STORY not in left_of(official)
    assert official.keys[0] == "Jag är i fara"
    refused = [c for c in town.world.calls if c.method == "deleteMessages" and c.status != 200]
    assert refused == []
    official.types("/fortsatt")
    await official.sees("Är du i fara just nu")


async def test_never_means_never_but_for_the_command(tmp_path: Path, url: str) -> None:
    async with a_town(tmp_path, url, privacy={"clear_chat": "never"}) as town:
        await town.opens()
        official, _, duty = await town.cast()
        await reports(official, "säkerhetsfunktionen")
        await duty.sees("Nytt ärende")
        await town.passes(hours=47)
        assert STORY in left_of(official)

        official.types("/rensa")
        await official.sees("Jag tar bort")
        await town.settles()

        assert STORY not in left_of(official)


async def test_a_duration_waits_so_long_after_sending(tmp_path: Path, url: str) -> None:
    async with a_town(tmp_path, url, privacy={"clear_chat": "2 h"}) as town:
        await town.opens()
        official, _, duty = await town.cast()
        await reports(official, "säkerhetsfunktionen")
        await duty.sees("Nytt ärende")
        await town.passes(hours=1, minutes=55)
        assert STORY in left_of(official)

        await town.passes(minutes=6)

        assert STORY not in left_of(official)
        assert "sparad som ärende" in left_of(official)


async def test_the_answers_to_an_emergency_are_not_cleared_away_under_ones_hands(
    town: Town,
) -> None:
    official, _, duty = await town.cast()
    await begins(official)
    number = await alarms(official)
    await duty.sees(number)

    await town.passes(minutes=4)

    assert_there(official, "Ring 112 nu")
    assert_there(official, "Jag är kvar här")


def assert_there(phone: Phone, words: str) -> Shown:
    found = [shown for shown in phone.chat if shown.says(words)]
    assert found, str(phone)
    return found[-1]


async def test_what_was_on_its_way_when_it_was_cleared_goes_a_little_later(town: Town) -> None:
    official, _, duty = await town.cast()
    await tells(official, "säkerhetsfunktionen")
    town.world.weather.flood(30, chat=official.id)
    official.taps("Skicka")
    await duty.sees("Nytt ärende")
    await town.passes(seconds=31)
    await town.passes(seconds=31)  # for what was refused at the last moment
    await official.sees("sparad som ärende")

    await town.passes(minutes=3)

    assert STORY not in left_of(official)
    assert "Så här blir det" not in left_of(official)
