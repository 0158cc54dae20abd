"""A report that is not finished yet: put aside, taken up, changed, let go; never lost by itself."""

from datetime import timedelta

import pytest

from tests.journeys.conftest import Town
from tests.journeys.scripts import STORY, THREAT, begins, plays, tells

pytestmark = pytest.mark.one_engine


async def test_put_aside_and_taken_up_it_goes_on_where_it_was(town: Town) -> None:
    official = await town.enrols("alva", "official")
    await begins(official)
    await plays(official, THREAT[:3])

    official.types("/pausa")
    await official.sees("Sparat. Skriv /fortsatt")
    official.presses("Fråga")
    await official.sees("ämne")
    official.taps("Klart")
    await town.passes(hours=5)
    official.types("/fortsatt")

    await official.sees("Välkommen tillbaka", "112")
    await official.sees("Vad handlar det mest om")


async def test_back_asks_again_and_says_what_was_answered(town: Town) -> None:
    official = await town.enrols("alva", "official")
    await begins(official)
    await plays(official, THREAT[:2])

    official.taps("Tillbaka")
    await official.sees("Gäller det dig", "Du har svarat: Mig")
    official.taps("Familj")
    await official.sees("Berörs något barn")
    official.taps("Tillbaka")
    await official.sees("Gäller det dig", "Du har svarat: Familj")


async def test_any_answer_can_be_changed_before_it_is_sent(town: Town) -> None:
    official = await town.enrols("alva", "official")
    await town.enrols("cilla", "duty-officer")
    await tells(official, "säkerhetsfunktionen")
    await official.sees("Hot eller våld", "gul", anywhere=True)

    official.taps("Ändra")
    await official.sees("Vad vill du ändra")
    official.taps("Fler")
    await official.sees("Vad vill du ändra", "Kom genom")
    official.taps("Kom genom")
    await official.sees("Hur kom det", "Du har svarat")
    official.taps("Hemma hos mig")

    changed = await official.sees("Så här blir det", "Hemma hos mig", "orange")
    assert "E-post" not in changed.text


async def test_cancelled_nothing_is_kept_of_it(town: Town) -> None:
    official = await town.enrols("alva", "official")
    await begins(official)
    official.sends_file("hot.pdf", b"%PDF-1.7 " + b"hot " * 500)
    await official.sees("Sparad, krypterad")
    assert len(list((town.folder / "evidence").iterdir())) == 1

    official.types("/avbryt")

    await official.sees("Utkastet är raderat")
    await town.settles()
    assert town.asks("select count(*) from evidence") == [(0,)]
    assert town.asks("select count(*) from timers where kind like 'draft%'") == [(0,)]
    assert list((town.folder / "evidence").iterdir()) == []
    official.types("/fortsatt")
    await official.sees("Det finns inget utkast")


async def test_left_it_is_spoken_of_after_two_days_and_let_go_after_three(town: Town) -> None:
    official = await town.enrols("alva", "official")
    await begins(official)
    await plays(official, THREAT[:3])
    official.sends_file("hot.pdf", b"%PDF-1.7 hot")
    await official.sees("Sparad, krypterad")

    await town.passes(hours=47, minutes=59)
    assert not [shown for shown in official.unseen if shown.says("utkast")]
    await town.passes(minutes=2)
    await official.sees("Ditt utkast finns kvar", "/fortsatt")
    await town.passes(hours=23, minutes=50)
    assert not [shown for shown in official.unseen if shown.says("raderat")]
    await town.passes(minutes=15)

    await official.sees("Ditt utkast är raderat och skickas inte")
    official.types("/fortsatt")
    await official.sees("Det finns inget utkast")
    await town.settles()
    assert list((town.folder / "evidence").iterdir()) == []


async def test_taken_up_after_the_word_it_is_kept_three_days_more(town: Town) -> None:
    official = await town.enrols("alva", "official")
    await begins(official)
    await plays(official, THREAT[:3])
    await town.passes(hours=49)
    await official.sees("Ditt utkast finns kvar")

    official.types("/fortsatt")
    await official.sees("Vad handlar det mest om")
    official.taps("Hot eller våld")
    await official.sees("Var det hot")
    await town.passes(hours=30)
    assert not [shown for shown in official.unseen if shown.says("raderat")]
    official.taps("Hot")

    await official.sees("Hur kom det till dig")


@pytest.mark.both_engines
async def test_the_bot_may_stop_in_the_middle_of_it(town: Town) -> None:
    official, _, duty = await town.cast()
    await begins(official)
    await plays(official, THREAT[:5])
    question = await official.sees("Hur kom det", anywhere=True)

    await town.closes()
    official.taps("Nätet", question)  # Telegram keeps it meanwhile
    town.clock.forward(timedelta(minutes=20))
    await town.opens()

    await official.sees("Var på nätet")
    await plays(official, THREAT[6:])
    official.types(STORY)
    await official.sees("bilder, sms")
    await town.closes()
    await town.opens()
    official.types("/fortsatt")
    await official.sees("Har du bilder, sms")
    await plays(
        official,
        (
            ("Klart", "Är det polisanmält"),
            ("Ja", "K-nummer"),
        ),
    )
    official.types("5000-K123456-26")
    await official.sees("Vem får jag meddela")
    await plays(official, (("säkerhetsfunktionen", "säkrast att nå"), ("Ring", "Så här blir det")))
    official.taps("Skicka")
    await duty.sees("Nytt ärende")
    duty.taps("Läs rapporten")
    await duty.sees(STORY, "5000-K123456-26")


async def test_what_is_said_at_the_wrong_place_is_kept(town: Town) -> None:
    official = await town.enrols("alva", "official")
    await begins(official)
    official.taps("Nej")
    await official.sees("Gäller det dig")

    told = official.types("Det var i går kväll")
    await official.sees("lägger det du skrev till rapporten")
    await official.sees("Gäller det dig")
    official.edits(told.message_id, "Det var i förrgår kväll")
    await official.sees("Ändringen är sparad")
    await official.sees("Gäller det dig")
    await plays(official, (*THREAT[1:-1], ("Ja", "bilder, sms")))
    await plays(
        official,
        (
            ("Klart", "Är det polisanmält"),
            ("Nej", "Vem får jag meddela"),
            ("Ingen nu", "säkrast att nå"),
            ("Hoppa över", "Så här blir det"),
        ),
    )

    review = await official.sees("i förrgår kväll", anywhere=True)
    assert "i går kväll" not in review.text
