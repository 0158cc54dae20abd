"""An update that hangs the bot does so twice at most; then it is set aside and its chat goes on."""

from bot.clock import steady
from bot.mark import HUNG, Mark
from bot.sandbox import Phone
from bot.timekeeper import this_boot
from storage import inbox
from storage.database import Tx
from tests.journeys.conftest import Town
from tests.journeys.ways import MAIN, set_aside

NUMBER = 900_000_000


async def test_an_update_in_which_the_bot_hung_twice_is_set_aside(town: Town) -> None:
    official = await town.enrols("alva", "official")
    await town.closes()
    await hangs_again(town, official)

    await town.opens()

    await official.sees("Något gick fel")
    assert await set_aside(town) == 1
    official.presses("Snabbrapport")
    await official.sees("Är du i fara just nu")


async def hangs_again(town: Town, official: Phone) -> None:
    """Leave things as a process does that hung in an update for the second time."""
    chat = {"id": official.id, "type": "private"}
    person = {"id": official.id, "is_bot": False, "first_name": "Alva"}
    message = {"message_id": 900, "date": 1, "chat": chat, "from": person, "text": "hej"}
    update = {"update_id": NUMBER, "message": message}
    kept = inbox.Incoming(update_id=NUMBER, chat=str(official.id), message_id=900, payload=update)

    async def keep(tx: Tx) -> None:
        await inbox.keep(tx, MAIN, [kept], now=town.clock.now())
        await inbox.failed(tx, MAIN, NUMBER)

    await town.writes(keep)
    path = town.folder / "evidence.step"
    before = Mark(path, boot=this_boot(), seconds=lambda: steady() - HUNG)
    before.set(MAIN, NUMBER)
