"""Buttons that are stale, doubled or forged: a kind word, and nothing changes."""

import pytest

from storage import alerts
from tests.journeys.conftest import Town
from tests.journeys.ways import (
    UNIT,
    asks_whom_to_tell,
    begins_a_report,
    cases_of,
    reports_quickly,
    set_aside,
    settles,
    telegram_sends,
)

pytestmark = pytest.mark.one_engine

RUBBISH = (
    "",
    "x",
    ":",
    "s:",
    "s1",
    "a.:ack",
    "a.nothing:ack",
    "a.nothing:read",
    "c.nothing:files",
    "c.nothing:status",
    "d.nothing:step_off",
    "x.nothing:leave",
    "zzzzzzzz.q:ack",
    "s-1:yes",
    "s0:yes",
    "s99999:back",
    "s1:" + "y" * 61,
    "a." + "../" * 10 + ":ack",
    "a.1'; drop table cases;--:ack",
    "\x00\x00",
    "räksmörgås:öppna",
    "\u202eack:1.a",
    "🙂" * 16,
)


async def test_a_stale_button_shows_where_we_are_and_changes_nothing(town: Town) -> None:
    official = await town.enrols("alva", "official")
    official.presses("Rapportera")
    asked = await official.sees("Är du i fara just nu")
    no = dict(asked.buttons[0])["Nej"]
    official.taps("Nej")
    await official.sees("Gäller det dig")
    official.taps("Mig")
    await official.sees("Har det hänt")

    official.taps_data(no, asked.message_id)

    await official.sees_toast("gäller inte längre")
    await official.sees("Har det hänt")


async def test_a_doubled_tap_counts_once(town: Town) -> None:
    official = await town.enrols("alva", "official")
    await begins_a_report(official)

    official.taps("Mig")
    official.taps("Mig")

    await official.sees("Har det hänt")
    await settles(town)
    questions = [shown for shown in official.chat if "Har det hänt" in shown.text]
    assert len(questions) == 1
    assert len(official.toasts) >= 2


async def test_send_tapped_on_two_phones_of_one_account_opens_one_case(town: Town) -> None:
    official, contact, duty = await town.cast()
    other = town.world.phone(official.id, "Alva")
    await asks_whom_to_tell(official)
    await other.sees("Vem får jag meddela", anywhere=True)

    official.taps("Båda")
    other.taps("Båda")

    await official.sees("sparad som ärende")
    await other.sees("sparad som ärende")
    await settles(town)
    assert len(await cases_of(town)) == 1
    assert len([s for s in duty.chat if "Nytt ärende" in s.text]) == 1
    assert len([s for s in contact.chat if "Nytt ärende" in s.text]) == 1


async def test_two_phones_on_one_account_go_on_with_one_report(town: Town) -> None:
    official = await town.enrols("alva", "official")
    tablet = town.world.phone(official.id, "Alva")

    await begins_a_report(official)
    await tablet.sees("Gäller det dig", anywhere=True)
    tablet.taps("Mig")
    await official.sees("Har det hänt")
    official.taps("Det har hänt")

    await tablet.sees("Vad handlar det")


async def test_another_persons_alert_opens_nothing(town: Town) -> None:
    """The ids stand in buttons, and whoever sees one could send it."""
    official, contact, duty = await town.cast()
    stranger = town.world.phone(9, "Nyfiken")
    stranger.types("hej")
    await stranger.sees("112")
    colleague = await town.enrols("dag", "official", party="Ekpartiet")
    rival = await town.enrols("eva", "party-contact", party="Ekpartiet")
    await reports_quickly(official, to=UNIT)
    alert = await duty.sees("Nytt ärende")
    buttons = {label: data for row in alert.buttons for label, data in row}

    for phone in (stranger, colleague, rival, contact):
        for data in buttons.values():
            phone.taps_data(data, 101)
            phone.taps_data(data.replace(":ack", ":files").replace(":read", ":files"), 101)
    await settles(town)

    for phone in (stranger, colleague, rival, contact):
        assert not [s for s in phone.chat if not s.mine and "Alva" in s.text]
        assert not [s for s in phone.chat if "Handlar om" in s.text or "kvitterade" in s.text]
    (case,) = await cases_of(town)
    assert [track.by for track in case.tracks] == [None]
    duty.taps("Kvittera")
    await official.sees("Cilla", "kvitterade")


async def test_an_alert_of_another_municipality_opens_nothing(town: Town) -> None:
    official = await town.enrols("alva", "official")
    duty = await town.enrols("cilla", "duty-officer")
    settings = town.config.model_copy(update={"municipalities": ("vasteras", "sigtuna")})
    await town.closes()
    town.config = settings
    await town.opens()
    elsewhere = await town.enrols("siv", "duty-officer", municipality="sigtuna")
    await reports_quickly(official, to=UNIT)
    alert = await duty.sees("Nytt ärende")
    (case,) = await cases_of(town)

    for row in alert.buttons:
        for _, data in row:
            elsewhere.taps_data(data, alert.message_id)
    for action in ("read", "files", "ack", "take", "status"):
        elsewhere.taps_data(f"c.{case.id}:{action}", alert.message_id)
    await settles(town)

    assert not [s for s in elsewhere.chat if case.number in s.text]
    (after,) = await cases_of(town)
    assert [track.by for track in after.tracks] == [None]
    async with town.database() as database, database.reading() as tx:
        assert [a.opened for a in await alerts.of_case(tx, case.id)] == [None]


@pytest.mark.parametrize("asked", [False, True], ids=["at home", "in a report"])
async def test_rubbish_behind_a_button_is_answered_and_nothing_changes(
    town: Town, *, asked: bool
) -> None:
    official = await town.enrols("alva", "official")
    if asked:
        await begins_a_report(official)

    queries = [official.taps_data(data, 101) for data in RUBBISH]
    await settles(town)

    if asked:
        official.taps("Mig")
        await official.sees("Har det hänt")
    else:
        official.presses("Rapportera")
        await official.sees("Är du i fara just nu")
    assert all(town.world.queries[query].answered for query in queries)
    assert await set_aside(town) == 0


async def test_a_tap_without_its_message_is_a_tap_all_the_same(town: Town) -> None:
    """Telegram leaves the message out when it is too old, or was sent inline."""
    official = await town.enrols("alva", "official")
    official.presses("Rapportera")
    asked = await official.sees("Är du i fara just nu")
    user = {"id": official.id, "is_bot": False, "first_name": "Alva"}
    no = dict(asked.buttons[0])["Nej"]

    telegram_sends(
        town.world,
        callback_query={"id": "1", "from": user, "chat_instance": "7", "data": no},
    )
    await official.sees("Gäller det dig")
    telegram_sends(
        town.world,
        callback_query={"id": "2", "from": user, "chat_instance": "7", "inline_message_id": "x"},
    )

    await settles(town)
    official.taps("Mig")
    await official.sees("Har det hänt")
    assert await set_aside(town) == 0
