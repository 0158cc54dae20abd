"""What is asked of the outbox besides sending: what stands in a chat, and how much is waiting.

Callers find all of it in `outbox`.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, null, or_, select, update

from storage.outbox_ready import FAILED, OUTSIDE, SENT, SET_ASIDE, WAITING
from storage.schema import inbox, outbox
from storage.statement import Statement
from storage.tx import Tx

_MESSAGE = Statement(select(outbox.c.message_id).where(outbox.c.id == bindparam("row")))
_NAMED = Statement(
    select(func.max(outbox.c.id).label("newest")).where(
        outbox.c.chat == bindparam("chat_"), outbox.c.name == bindparam("name_")
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A message that stands in a chat and may be taken out of it."""

    outbox_id: int | None  #: ours
    update_id: int | None  #: theirs
    message_id: int


async def message_id_of(tx: Tx, id: int) -> int | None:  # noqa: A002
    """Give Telegram's number of a message of ours; None while it hasn't gone out."""
    row = await tx.row(_MESSAGE, row=id)
    return row.message_id if row else None


async def find_named(tx: Tx, bot: str, chat_id: int, name: str) -> int | None:
    """Give the newest message of that name in a chat, by its id in the outbox."""
    row = await tx.row(_NAMED, chat_=tx.vault.chat(bot, chat_id), name_=name)
    return row.newest if row else None


async def waiting_for(tx: Tx, alert: str) -> bool:
    """Say whether a message of this alert has still to go out."""
    query = select(outbox.c.id).where(outbox.c.alert == alert, outbox.c.state == WAITING).limit(1)
    return (await tx.execute(query)).first() is not None


async def in_chat(
    tx: Tx,
    bot: str,
    chat_id: int,
    *,
    since: datetime,
    until: datetime | None = None,
    also_kept: bool = False,
    never: str | None = None,
) -> list[Shown]:
    """Give what came into a chat in that time and may be cleared, ours and theirs, in order.

    What is kept is left out, unless `also_kept`; a message named `never` is left out always.
    """
    chat = tx.vault.chat(bot, chat_id)
    ours = select(outbox.c.id, null(), outbox.c.message_id).where(
        outbox.c.chat == chat,
        outbox.c.state == SENT,
        outbox.c.sent_at >= since,
        outbox.c.cleared.is_(False),
        outbox.c.message_id.is_not(None),
        # A change of a message is no message of its own.
        outbox.c.edit_of.is_(None),
    )
    if not also_kept:
        ours = ours.where(outbox.c.kept.is_(False))
    if never is not None:
        ours = ours.where(or_(outbox.c.name.is_(None), outbox.c.name != never))
    theirs = select(null(), func.max(inbox.c.update_id), inbox.c.message_id).where(
        inbox.c.chat == chat,
        inbox.c.received >= since,
        inbox.c.cleared.is_(False),
        inbox.c.message_id.is_not(None),
    )
    if until is not None:
        ours = ours.where(outbox.c.created < until)
        theirs = theirs.where(inbox.c.received <= until)
    rows = await tx.execute(ours.union_all(theirs.group_by(inbox.c.message_id)))
    found = [Shown(outbox_id=row[0], update_id=row[1], message_id=row[2]) for row in rows.all()]
    return sorted(found, key=lambda shown: shown.message_id)


async def mark_cleared(tx: Tx, bot: str, chat_id: int, message_ids: Collection[int]) -> None:
    """Mark these messages as taken out of the chat."""
    chat = tx.vault.chat(bot, chat_id)
    for table in (outbox, inbox):
        here = table.c.chat == chat, table.c.message_id.in_(message_ids)
        await tx.execute(update(table).where(*here).values(cleared=True))


async def withdraw_calls(tx: Tx, alerts: Collection[str], *, now: datetime) -> None:
    """Let go of the calls by other ways that still wait for these alerts: somebody has answered.

    What was set aside is let go of as well.
    """
    values = {"state": FAILED, "params": None, "reason": "answered", "sent_at": now}
    calls = (outbox.c.way == OUTSIDE) & (outbox.c.state == WAITING)
    this = outbox.c.alert.in_(alerts), calls | (outbox.c.state == SET_ASIDE)
    await tx.execute(update(outbox).where(*this).values(**values))


async def withdraw_alerts(tx: Tx, alerts: Collection[str], *, now: datetime) -> None:
    """Let go of the messages of these alerts that still wait: a newer one says it all."""
    values = {"state": FAILED, "params": None, "reason": "superseded", "sent_at": now}
    own = outbox.c.way != OUTSIDE, outbox.c.edit_of.is_(None)
    this = outbox.c.state.in_((WAITING, SET_ASIDE)), outbox.c.alert.in_(alerts)
    await tx.execute(update(outbox).where(*own, *this).values(**values))


async def backlog(tx: Tx) -> dict[int, int]:
    """Give how many messages wait, by priority."""
    query = (
        select(outbox.c.priority, func.count())
        .where(outbox.c.state == WAITING)
        .group_by(outbox.c.priority)
    )
    return {row[0]: row[1] for row in (await tx.execute(query)).all()}


async def set_aside_count(tx: Tx) -> int:
    """Give how many messages didn't open, and await somebody who looks into them."""
    count = select(func.count()).select_from(outbox).where(outbox.c.state == SET_ASIDE)
    return int((await tx.execute(count)).scalar_one())


async def oldest_waiting_alert(tx: Tx) -> datetime | None:
    """Give when the alert was written that has waited the longest; one set aside waits too."""
    query = select(func.min(outbox.c.created)).where(
        outbox.c.state.in_((WAITING, SET_ASIDE)), outbox.c.alert.is_not(None)
    )
    return (await tx.execute(query)).scalar_one_or_none()
