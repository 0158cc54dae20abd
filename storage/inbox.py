"""What has come in, before anybody has looked at it.

1. An update is here, on disk, before Telegram is told that we have it. A repeated one is dropped.
2. `waiting` → `done`: its payload is erased. `waiting` → `set_aside`: it failed, and its payload
   stays sealed for whoever looks into it.
3. `message_id` of the person's own message stays until the chat has been cleared.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, func, select, update

from storage.errors import NotFoundError
from storage.schema import inbox
from storage.statement import Statement, values_of
from storage.tx import Tx, insert_into

WAITING, DONE, SET_ASIDE = "waiting", "done", "set_aside"
_KEPT = ("bot", "update_id", "chat", "message_id", "received", "state", "payload")
_THIS = inbox.c.bot == bindparam("bot_"), inbox.c.update_id == bindparam("update")
_LOAD = Statement(select(inbox.c.received, inbox.c.attempts, inbox.c.payload).where(*_THIS))
_DONE = Statement(
    update(inbox).where(*_THIS, inbox.c.state == WAITING).values(state=DONE, payload=None)
)
_WAITING = Statement(
    select(inbox.c.update_id, inbox.c.chat, inbox.c.attempts)
    .where(inbox.c.state == WAITING, inbox.c.bot == bindparam("bot_"))
    .order_by(inbox.c.update_id)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """An update as it came."""

    update_id: int
    chat: str | None  #: the chat's Telegram id, where the update has one
    message_id: int | None  #: the person's own message, which may have to be cleared
    payload: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """An update that has not been handled."""

    update_id: int
    chat_blind: bytes | None  #: whose queue it stands in
    attempts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """An update with what is in it."""

    update_id: int
    received: datetime
    attempts: int
    payload: dict[str, Any]


async def keep(tx: Tx, bot: str, batch: Sequence[Incoming], *, now: datetime) -> list[int]:
    """Keep updates; give the ids of those that were not here before, in order."""
    if not batch:
        return []
    rows: list[dict[str, Any]] = [
        {
            "bot": bot,
            "update_id": one.update_id,
            "chat": None if one.chat is None else tx.vault.chat(bot, one.chat),
            "message_id": one.message_id,
            "received": now,
            "state": WAITING,
            "payload": tx.vault.seal_json(dict(one.payload), **_place(bot, one.update_id)),
        }
        for one in batch
    ]
    new = _keep(is_sqlite=tx.is_sqlite)
    return sorted([one.update_id for row in rows for one in await tx.rows(new, **row)])


@cache
def _keep(*, is_sqlite: bool) -> Statement:
    new = insert_into(inbox, is_sqlite=is_sqlite).values(values_of(inbox, *_KEPT))
    return Statement(new.on_conflict_do_nothing().returning(inbox.c.update_id))


async def waiting(tx: Tx, bot: str) -> list[Waiting]:
    """Give what has not been handled, the oldest first."""
    rows = await tx.rows(_WAITING, bot_=bot)
    return [Waiting(update_id=row[0], chat_blind=row[1], attempts=row[2]) for row in rows]


async def load(tx: Tx, bot: str, update_id: int) -> Stored | None:
    """Give an update with its payload; None if it is done or was never here.

    Raises:
        TamperedError: if the payload is not what was kept.

    """
    row = await tx.row(_LOAD, bot_=bot, update=update_id)
    if row is None or row.payload is None:
        return None
    return Stored(
        update_id=update_id,
        received=row.received,
        attempts=row.attempts,
        payload=tx.vault.open_json(row.payload, **_place(bot, update_id)),
    )


async def done(tx: Tx, bot: str, update_id: int) -> None:
    """Mark it as handled, and erase what was in it.

    Raises:
        NotFoundError: if it doesn't wait for that (any more).

    """
    await tx.change(_DONE, bot_=bot, update=update_id)


async def failed(tx: Tx, bot: str, update_id: int) -> int:
    """Count that handling it failed; give how often by now."""
    found = await tx.execute(
        update(inbox)
        .where(*_this(bot, update_id))
        .values(attempts=inbox.c.attempts + 1)
        .returning(inbox.c.attempts)
    )
    attempts = found.scalar_one_or_none()
    if attempts is None:
        raise NotFoundError("there is no such update")
    return int(attempts)


async def set_aside(tx: Tx, bot: str, update_id: int) -> None:
    """Let the chat go on without it; what was in it stays sealed."""
    await tx.change(update(inbox).where(*_this(bot, update_id)).values(state=SET_ASIDE))


async def set_aside_count(tx: Tx) -> int:
    """Give how many updates await somebody who looks into them."""
    count = select(func.count()).select_from(inbox).where(inbox.c.state == SET_ASIDE)
    return int((await tx.execute(count)).scalar_one())


async def unhandled(tx: Tx, *, before: datetime) -> int:
    """Give how many updates that came before that moment still wait to be handled."""
    waits = inbox.c.state == WAITING, inbox.c.received < before
    count = select(func.count()).select_from(inbox).where(*waits)
    return int((await tx.execute(count)).scalar_one())


async def last_update_id(tx: Tx, bot: str) -> int | None:
    """Give the id of the newest update.

    Not the greatest of all: after a week of silence Telegram begins anew at any number.
    """
    newest = (
        select(inbox.c.update_id)
        .where(inbox.c.bot == bot)
        .order_by(inbox.c.received.desc(), inbox.c.update_id.desc())
        .limit(1)
    )
    return (await tx.execute(newest)).scalar_one_or_none()


def _this(bot: str, update_id: int) -> tuple[Any, Any]:
    return inbox.c.bot == bot, inbox.c.update_id == update_id


def _place(bot: str, update_id: int) -> dict[str, str]:
    return {"table": "inbox", "column": "payload", "row": f"{bot}:{update_id}"}
