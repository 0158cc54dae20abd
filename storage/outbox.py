"""What must go out: written with the step that decided it, sent after, by priority.

1. `waiting` → `sent` or `failed`; both erase the payload and never come back. One that doesn't
   open is `set_aside`.
2. A chat's messages stay in order: none overtakes an older one of the same or a better priority
   that has been tried and waits for its next try. Between chats only priority and age count.
3. A change of an earlier message waits until that one has gone out or failed.
4. A try whose answer was lost may have happened; it is repeated, and the row remembers it.

What may go now is found in `outbox_ready`; what is asked besides sending (clearing, finding,
counting) in `outbox_views`.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    bindparam,
    func,
    or_,
    select,
    update,
)

from storage.errors import TamperedError
from storage.moment import Moment
from storage.outbox_ready import (
    FAILED,
    OUTSIDE,
    SENT,
    SET_ASIDE,
    TELEGRAM,
    WAITING,
    Batch,
    Ready,
    Unopened,
    place,
    ready,
    set_aside,
)
from storage.outbox_views import (
    Shown,
    backlog,
    find_named,
    in_chat,
    mark_cleared,
    message_id_of,
    oldest_waiting_alert,
    waiting_for,
)
from storage.schema import outbox
from storage.statement import Statement, values_of
from storage.tx import Tx

__all__ = [
    "FAILED",
    "OUTSIDE",
    "SENT",
    "SET_ASIDE",
    "TELEGRAM",
    "WAITING",
    "Batch",
    "Outgoing",
    "Ready",
    "Shown",
    "Unopened",
    "add",
    "backlog",
    "failed",
    "find_named",
    "hasten",
    "in_chat",
    "later",
    "mark_cleared",
    "message_id_of",
    "newest_change",
    "next_due",
    "oldest_waiting_alert",
    "ready",
    "sent",
    "set_aside",
    "waiting_for",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A message to be sent."""

    id: int  #: from `ids.next_id`: its place in the order
    bot: str
    chat_id: int  #: 0 for another way than Telegram
    person: str | None
    method: str
    params: Mapping[str, Any]  #: everything that the other side is to get
    priority: int  #: the lower, the sooner
    due: datetime
    created: datetime | None = None  #: None is `due`: at once
    way: str = TELEGRAM  #: "telegram" or "outside"
    name: str | None = None  #: to find it again in its chat
    kept: bool = False  #: stays when the chat is cleared
    alert: str | None = None  #: the alert whose delivery it is
    case_id: str | None = None
    edit_of: int | None = None  #: the earlier row whose message it changes
    overtakes: int | None = None  #: the update for which it has gone out already, or may have


_THIS = outbox.c.id == bindparam("row")
_SENT = Statement(
    update(outbox)
    .where(_THIS)
    .values(state=SENT, params=None, **values_of(outbox, "message_id", "sent_at"))
)
_AGAIN = (
    update(outbox)
    .where(_THIS, outbox.c.state == WAITING)
    .values(
        due=bindparam("due"),
        attempts=outbox.c.attempts + 1,
        first_try=func.coalesce(outbox.c.first_try, bindparam("now", type_=Moment())),
    )
)
_LATER = Statement(_AGAIN)
_UNSURE = Statement(_AGAIN.values(may_have_happened=True))
_NEWEST = Statement(
    select(outbox.c.id, outbox.c.params)
    .where(
        outbox.c.chat == bindparam("place"),
        outbox.c.state == WAITING,
        outbox.c.edit_of == bindparam("earlier"),
    )
    .order_by(outbox.c.id.desc())
    .limit(1)
)


async def add(tx: Tx, messages: Sequence[Outgoing]) -> None:
    """Put messages in the outbox."""
    for message in messages:
        await tx.add(outbox, _row(tx, message))


def _row(tx: Tx, message: Outgoing) -> dict[str, Any]:
    return {
        "id": message.id,
        "bot": message.bot,
        "chat": tx.vault.chat(message.bot, message.chat_id),
        "person": message.person,
        "way": message.way,
        "method": message.method,
        "params": tx.vault.seal_json(dict(message.params), **place(message.id)),
        "priority": int(message.priority),
        "due": message.due,
        "state": WAITING,
        "created": message.created or message.due,
        "name": message.name,
        "kept": message.kept,
        "alert": message.alert,
        "case_id": message.case_id,
        "edit_of": message.edit_of,
        "overtakes": message.overtakes,
    }


async def next_due(
    tx: Tx, bot: str, *, after: datetime | None = None, way: str = TELEGRAM
) -> datetime | None:
    """Give when the next waiting message is due; with `after`, the next one after that moment."""
    query = select(func.min(outbox.c.due)).where(
        outbox.c.state == WAITING, outbox.c.bot == bot, outbox.c.way == way
    )
    if after is not None:
        query = query.where(outbox.c.due > after)
    return (await tx.execute(query)).scalar_one_or_none()


async def sent(tx: Tx, id: int, *, message_id: int | None, now: datetime) -> None:  # noqa: A002
    """Mark it as gone out as this message, and erase what was in it."""
    await tx.change(_SENT, row=id, message_id=message_id, sent_at=now)


async def failed(tx: Tx, id: int, *, reason: str, now: datetime) -> None:  # noqa: A002
    """Give it up and erase what was in it; the reason is a word, and nothing that it said."""
    values = {"state": FAILED, "params": None, "reason": reason, "sent_at": now}
    # One that has gone out, after all, stays sent.
    waits = or_(outbox.c.state == WAITING, outbox.c.state == FAILED)
    await tx.change(update(outbox).where(outbox.c.id == id, waits).values(**values))


async def later(
    tx: Tx,
    id: int,  # noqa: A002
    *,
    due: datetime,
    now: datetime,
    may_have_happened: bool = False,
) -> None:
    """Try again then, after a try that failed; `may_have_happened` if its answer was lost."""
    await tx.change(_UNSURE if may_have_happened else _LATER, row=id, due=due, now=now)


async def hasten(tx: Tx, bot: str, *, now: datetime, within: timedelta) -> None:
    """Let what has been tried and put off for no longer than this be due at once."""
    put_off = outbox.c.attempts > 0, outbox.c.due > now, outbox.c.due <= now + within
    waits = outbox.c.state == WAITING, outbox.c.bot == bot, outbox.c.way == TELEGRAM
    await tx.execute(update(outbox).where(*waits, *put_off).values(due=now))


async def newest_change(tx: Tx, chat: bytes, id: int) -> dict[str, Any] | None:  # noqa: A002
    """Give what the newest change that waits for this message would make of it."""
    for found in await tx.rows(_NEWEST, place=chat, earlier=id):
        with suppress(TamperedError):  # it is set aside when its turn comes
            params: dict[str, Any] = tx.vault.open_json(found.params, **place(found.id))
            return params
    return None
