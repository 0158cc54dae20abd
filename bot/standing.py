"""Where a conversation stands, as it was left."""

from bot.logs import get
from flows.session import Session
from storage import sessions
from storage.database import Tx
from storage.errors import TamperedError

log = get(__name__)


async def standing(tx: Tx, bot: str, chat_id: int | None) -> Session:
    """Read where a conversation stands; one that can't be read begins anew.

    Whoever is threatened must get an answer, also where a draft can't be had any more.
    """
    try:
        data = await sessions.load(tx, bot, chat_id) if chat_id is not None else None
        return Session.from_dict(data) if data else Session()
    except (TamperedError, KeyError, TypeError, ValueError) as error:
        log.error("session_unreadable", error=type(error).__name__)
        return Session()
