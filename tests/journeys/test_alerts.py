"""Alerting until a human acknowledges, by moving time; what is told to whom, and what isn't."""

import pytest

from bot.sandbox.phones import Phone
from tests.journeys.conftest import Town
from tests.journeys.scripts import STORY, alarms, briefly
from tests.journeys.ways import number_in

pytestmark = pytest.mark.one_engine

PHONE = "08-465 004 11"
PREVIEW = 200  # characters of a message that a lock screen shows at most


def alerts_of(phone: Phone, number: str) -> list[str]:
    """Give the alerts that a phone has had of a case, in order."""
    return [s.text for s in phone.everything if not s.mine and number in s.text and s.buttons]


async def test_nobody_acknowledges_and_the_ladder_is_climbed_to_its_end(town: Town) -> None:
    official, _, duty = await town.cast()
    admin = await town.enrols("dag", "administrator")
    number = await alarms(official)
    await duty.sees(number, "Nytt ärende", "röd")

    await town.passes(minutes=5)
    await duty.sees(number, "Påminnelse 1")
    await official.sees("har svarat än. Jag larmar igen", PHONE)
    assert not alerts_of(admin, number)

    await town.passes(minutes=5)
    await duty.sees(number, "Påminnelse 2")
    await admin.sees(number, "Nytt ärende")

    await town.passes(minutes=5)
    await duty.sees(number, "Påminnelse 3")
    await admin.sees(number, "Påminnelse 1")
    await official.sees("Jag når ingen just nu", PHONE, "112", number)

    await town.passes(minutes=10)
    await duty.sees(number, "Påminnelse 4")
    await town.passes(hours=1)
    await duty.sees(number, "Påminnelse 5")
    assert len([s for s in official.chat if s.says("Jag når ingen just nu")]) == 1

    admin.taps("Kvittera")
    await admin.sees("Du kvitterade")
    await official.sees("Dag", "kvitterade")
    await duty.sees("Dag", "kvitterade")
    await town.passes(hours=9)
    assert not [s for s in duty.unseen if s.buttons]


@pytest.mark.both_engines
async def test_acknowledged_the_others_buttons_go_and_everybody_knows_who_has_it(
    town: Town,
) -> None:
    official, contact, duty = await town.cast()
    second = await town.enrols("erik", "duty-officer")
    number = await briefly(official, "Båda")
    at_second = await second.sees(number)
    await duty.sees(number)
    at_contact = await contact.sees(number)

    duty.taps("Kvittera")

    await duty.sees_toast("Kvitterat")
    mine = await duty.sees("Du kvitterade", number)
    assert mine.labels == ["Läs rapporten", "Ta ärendet"]
    await second.sees(number, "Cilla", "kvitterade")
    await official.sees("Cilla", "kvitterade", number)
    await town.settles()
    await official.sees("Kvitterat av Cilla", "Ännu inte kvitterat av partiets", anywhere=True)
    gone = next(s for s in second.chat if s.message_id == at_second.message_id)
    assert gone.labels == []
    assert gone.says("Cilla")
    still = next(s for s in contact.chat if s.message_id == at_contact.message_id)
    assert "Kvittera" in " ".join(still.labels)

    second.taps_data(at_second.buttons[0][0][1], at_second.message_id)  # pressed a moment too late
    await second.sees_toast("hanteras redan av Cilla")
    contact.taps("Kvittera")
    await contact.sees("Du kvitterade")
    await official.sees("Kvitterat av Bo")


async def test_the_partys_acknowledgement_doesnt_stop_the_units_ladder(town: Town) -> None:
    official, contact, duty = await town.cast()
    number = await briefly(official, "Båda")
    await duty.sees(number)
    await contact.sees(number)
    contact.taps("Kvittera")
    await contact.sees("Du kvitterade")

    await town.passes(days=5)

    await duty.sees(number, "Påminnelse")
    assert not [s for s in contact.unseen if s.says("Påminnelse")]


async def test_reading_is_logged_and_told_as_opened(town: Town) -> None:
    official, _, duty = await town.cast()
    number = await briefly(official, "säkerhetsfunktionen")
    await duty.sees(number)
    await official.sees("Skickat till", "Ännu inte kvitterat", anywhere=True)
    assert not any(shown.says("Öppnat") for shown in official.chat)

    duty.taps("Läs rapporten")

    read = await duty.sees(STORY)
    assert read.protected
    await official.sees("✔ Öppnat av", "Ännu inte kvitterat")
    assert town.log().count("read") == 1
    duty.taps("Ta ärendet")
    await duty.sees("Du tog ärende")
    await official.sees("Cilla", "tog ärendet")
    await official.sees("Taget av Cilla")
    shown = await town.commands("case", "list", "--json")
    assert '"acknowledged"' in shown
    verified = await town.commands("audit", "verify")
    assert "broken" not in verified.casefold()


async def test_files_are_shown_to_the_unit_alone_and_each_showing_is_logged(town: Town) -> None:
    official, contact, duty = await town.cast()
    content = b"\xff\xd8\xff the picture " * 40
    official.sends_file("min chef.jpg", content, caption="skylten på bilen")
    await official.sees("Sparad, krypterad")
    official.presses("Snabbrapport")
    await official.sees("Ditt utkast följer med")
    await official.sees("Är du i fara just nu")
    official.taps("Nej")
    await official.sees("Vad handlar det")
    official.taps("Hot eller våld")
    await official.sees("Vem får jag meddela")
    official.taps("Båda")
    number = number_in((await duty.sees("Nytt ärende")).text)

    duty.taps("Läs rapporten")
    await duty.sees("skylten på bilen", "En fil")
    duty.taps("Visa filen")
    shown = await duty.sees(number, "SHA-256")

    assert shown.file is not None
    assert shown.file.data == content
    assert shown.protected
    assert "chef" not in shown.file.name
    contact.taps("Läs rapporten")
    read = await contact.sees("Alva", number)
    assert not [label for label in read.labels if "fil" in label]
    await town.settles()
    assert town.log().count("file_shown") == 1


async def test_a_duty_officer_who_has_blocked_the_bot_is_passed_over_at_once(town: Town) -> None:
    official, _, duty = await town.cast()
    admin = await town.enrols("dag", "administrator")
    duty.blocks()
    await town.settles()

    number = await alarms(official)

    await admin.sees(number, "Nytt ärende", "röd")


async def test_a_chat_that_is_found_to_be_lost_moves_the_alert_on_at_once(town: Town) -> None:
    """Telegram tells of a deleted account only when one writes to it."""
    official, _, duty = await town.cast()
    admin = await town.enrols("dag", "administrator")
    town.world.chats[duty.id].blocked = True

    number = await alarms(official)

    await admin.sees(number, "Nytt ärende", "röd")
    await town.settles()
    assert "unreachable" in town.log()


async def test_stepping_off_and_on(town: Town) -> None:
    official, _, duty = await town.cast()
    second = await town.enrols("erik", "duty-officer")
    duty.types("/pass")
    await duty.sees("I jour nu", "Cilla", "Erik")
    duty.taps("Gå av jouren")
    await duty.sees("Du är inte i jour")
    await second.sees("Cilla har gått av jouren")

    number = await alarms(official)
    await second.sees(number)
    await town.settles()
    assert not alerts_of(duty, number)

    second.presses("Jour")
    await second.sees("I jour nu", "Erik")
    second.taps("Gå av jouren")
    await second.sees("Du är den enda i jour")
    second.taps("Ja, gå av")
    await second.sees("Du är inte i jour")
    another = await town.enrols("fia", "official")
    next_number = await alarms(another)
    await duty.sees(next_number)
    await second.sees(next_number)
    duty.types("/shift")
    await duty.sees("Ingen är i jour")
    duty.taps("Gå på jouren")
    await duty.sees("Du är i jour")


async def test_the_lock_screen_shows_no_name_and_no_content(town: Town) -> None:
    official, contact, duty = await town.cast()
    await briefly(official, "Båda")
    alert = await duty.sees("Nytt ärende")
    also = await contact.sees("Nytt ärende")
    duty.taps("Kvittera")
    await duty.sees("Du kvitterade")
    await town.passes(days=4)

    for phone in (duty, contact):
        unasked = [s for s in phone.everything if not s.mine and "ärende" in s.text]
        assert len(unasked) > 1
        for shown in unasked:
            for told in ("Alva", STORY, "Lindpartiet", "E-post", "barn"):
                assert told not in shown.text[:PREVIEW]
    for shown in (alert, also):
        assert not shown.silent
        assert shown.protected


@pytest.mark.parametrize("role", ["duty-officer", "administrator"])
async def test_who_reports_is_never_alerted_of_it_and_cant_acknowledge_it(
    town: Town, role: str
) -> None:
    official = await town.enrols("alva", "official")
    await town.settles()
    official.start(await town.invites("another", role))
    await official.sees("Vilket språk")
    official.taps("Svenska")
    await official.sees("Knapparna")
    duty = await town.enrols("cilla", "duty-officer")

    official.types("/112")
    await official.sees("Ska jag också meddela")
    official.taps("Ja, meddela dem")
    number = number_in((await duty.sees("Nytt ärende")).text)

    for again in (1, 2, 3):
        await town.passes(minutes=5)
        await duty.sees(number, f"Påminnelse {again}")
    assert not [s for s in official.chat if s.says("Nytt ärende") or s.says("Påminnelse")]
    (case,) = town.asks("select id from cases")[0]
    official.taps_data(f"c.{case}:ack", official.chat[-1].message_id)
    await official.sees_toast("Det går inte härifrån")
    assert town.asks("select state from tracks") == [("exhausted",)]
