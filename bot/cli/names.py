"""The bot's own name: asked of Telegram, remembered, so that links can be made without it."""

from bot.config import Telegram
from bot.errors import BotError, FailedError
from bot.telegram.line import InvalidToken, Line, TelegramError
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
    line = Line(telegram.read_token(), telegram.base_url)
    await line.open()
    try:
        me = await line.call("getMe", {}, timeout=PATIENCE)
    except InvalidToken as error:
        raise FailedError("refuses this token; @BotFather shows the right one") from error
    except TelegramError as error:
        # Its message may hold the address, and the address holds the token.
        raise FailedError(f"{telegram.base_url} doesn't answer ({type(error).__name__})") from error
    finally:
        await line.close()
    return str(me["username"])


def _key(bot: str) -> str:
    return f"username:{bot}"
