"""Where each chat's conversation stands, sealed as a whole."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select

from storage.schema import sessions
from storage.statement import Statement
from storage.tx import Tx

_THIS = sessions.c.bot == bindparam("bot"), sessions.c.chat == bindparam("chat")
_LOAD = Statement(select(sessions.c.data).where(*_THIS))


async def load(tx: Tx, bot: str, chat_id: int) -> dict[str, Any] | None:
    """Give a chat's session; None where there is none.

    Raises:
        TamperedError: if it is not what was saved.

    """
    chat = tx.vault.chat(bot, chat_id)
    row = await tx.row(_LOAD, bot=bot, chat=chat)
    if row is None:
        return None
    session: dict[str, Any] = tx.vault.open_json(row.data, **_place(bot, chat))
    return session


async def save(tx: Tx, bot: str, chat_id: int, data: Mapping[str, Any], *, now: datetime) -> None:
    """Keep a chat's session in the place of the one before."""
    chat = tx.vault.chat(bot, chat_id)
    sealed = tx.vault.seal_json(dict(data), **_place(bot, chat))
    await tx.put(sessions, {"bot": bot, "chat": chat, "data": sealed, "saved": now})


async def drop(tx: Tx, bot: str, chat_id: int) -> None:
    """Forget a chat's session, if there is one."""
    chat = tx.vault.chat(bot, chat_id)
    await tx.execute(delete(sessions).where(sessions.c.bot == bot, sessions.c.chat == chat))


def _place(bot: str, chat: bytes) -> dict[str, str]:
    return {"table": "sessions", "column": "data", "row": f"{bot}:{chat.hex()}"}
