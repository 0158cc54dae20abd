"""What is told to Telegram, and asked of it, once after the start; nothing waits for it."""

import asyncio
from datetime import timedelta

from bot.clock import Clock
from bot.config import Bot
from bot.logs import get
from bot.loops import Loop
from bot.telegram.line import Line
from storage import meta
from storage.database import Database

log = get(__name__)
_PAUSE = timedelta(seconds=10)


def setting_webhook(line: Line, name: str, bot: Bot, clock: Clock) -> Loop:
    """Give what tells Telegram where to bring updates, until Telegram has heard it."""

    async def set_webhook(stop: asyncio.Event) -> None:
        hook = bot.telegram.webhook
        if hook is None:
            return
        params = {
            "url": f"{hook.public_url}/telegram/{name}",
            "secret_token": bot.telegram.read_secret(),
        }
        while not stop.is_set():
            try:
                await line.call("setWebhook", params)
            except Exception as error:  # Telegram may be away when we start
                log.warning("webhook_not_set", error=type(error).__name__)
                await clock.wait(stop, clock.now() + _PAUSE)
            else:
                return

    return set_webhook


def remembering_name(line: Line, database: Database, name: str) -> Loop:
    """Give what asks for the bot's name, which invites' links need."""

    async def remember(_stop: asyncio.Event) -> None:
        try:
            me = await line.get_me()
            async with database.transaction() as tx:
                await meta.put(tx, f"username:{name}", str(me["username"]))
        except Exception as error:  # links are then without a name
            log.warning("name_unknown", error=type(error).__name__)

    return remember
