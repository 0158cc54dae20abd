"""The bot's own name: asked of Telegram, remembered, so that links can be made without it."""

from bot.config import Telegram
from bot.errors import BotError
from bot.telegram.line import Line
from storage import meta
from storage.database import Database

PATIENCE = 5.0  # seconds: somebody waits at a terminal


async def remembered(database: Database, bot: str) -> str | None:
    """Give the name that Telegram told last."""
    async with database.reading() as tx:
        return await meta.get(tx, _key(bot))


async def remember(database: Database, bot: str, username: str) -> None:
    """Keep the name."""
    async with database.transaction() as tx:
        await meta.put(tx, _key(bot), username)


async def ask(database: Database, bot: str, telegram: Telegram) -> str | None:
    """Ask Telegram, and remember; None if it can't be reached or there is no token."""
    try:
        username = await fetch(telegram)
    except BotError:
        return None
    await remember(database, bot, username)
    return username


async def fetch(telegram: Telegram) -> str:
    """Ask Telegram.

    Raises:
        BotError: if there is no token, or Telegram refuses it or can't be reached.

    """
    async with Line(telegram.read_token(), telegram.base_url) as line:
        me = await line.call("getMe", {}, timeout=PATIENCE)
    return str(me["username"])


def _key(bot: str) -> str:
    return f"username:{bot}"
