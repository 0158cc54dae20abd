"""Taking messages out of the chat, as `[privacy] clear_chat` says and Telegram allows: 48 hours."""

import secrets
from collections.abc import Sequence
from datetime import timedelta

from bot.here import Here, Reader, row
from bot.speak import KEYS
from flows import effects as do
from flows.messages import Priority
from storage import evidence, outbox, outbox_views, timers
from storage.database import Tx

_AT_ONCE = 100  # messages in one deleteMessages
_SWEEP_AFTER = timedelta(minutes=2)  # for what was still on its way when the chat was cleared


async def clear(tx: Tx, order: do.ClearChat, here: Here, *, clear_chat: str | timedelta) -> None:
    """Order the deletion of what may be cleared, now or after the time that the operator chose."""
    if here.chat_id is None or (clear_chat == "never" and not order.everything):
        return
    waits = isinstance(clear_chat, timedelta) and not order.everything
    if order.until is None:
        wait = clear_chat if isinstance(clear_chat, timedelta) and waits else _SWEEP_AFTER
        await _sweep_later(tx, order, here, wait)
        if waits:
            return
    shown = await outbox_views.in_chat(
        tx,
        here.bot,
        here.chat_id,
        since=order.since,
        until=order.until or here.now,
        also_kept=order.everything,
    )
    # Of the messages that carry keys, the client shows those of the newest: that one stays.
    keys = await outbox_views.find_named(tx, here.bot, here.chat_id, KEYS)
    busy = await _not_saved(tx, here)
    may_go = [one for one in shown if one.outbox_id is None or one.outbox_id != keys]
    await delete(tx, here, [one.message_id for one in may_go if one.message_id not in busy])


async def clear_one(tx: Tx, order: do.ClearOne, here: Here) -> None:
    """Order the deletion of the message that brought a piece of evidence."""
    item = await evidence.get(tx, order.evidence)
    if item is not None and item.message_id is not None and here.chat_id is not None:
        await delete(tx, here, [item.message_id])


async def delete(tx: Tx, here: Here, message_ids: Sequence[int]) -> None:
    """Order the deletion of messages in this chat."""
    if here.chat_id is None or not message_ids:
        return
    reader = Reader(here.chat_id, None, here.language, here.place)
    chunks = [list(message_ids[n : n + _AT_ONCE]) for n in range(0, len(message_ids), _AT_ONCE)]
    calls = [
        ("deleteMessages", {"chat_id": here.chat_id, "message_ids": chunk}) for chunk in chunks
    ]
    await outbox.add(tx, [row(reader, here, call, Priority.CLEAR) for call in calls])


async def _not_saved(tx: Tx, here: Here) -> set[int]:
    """Give the messages whose files we don't have yet: only when we do may the original go."""
    if here.chat_id is None:
        return set()
    waiting = await evidence.of_chat(tx, here.bot, here.chat_id, state=evidence.FETCHING)
    return {item.message_id for item in waiting if item.message_id is not None}


async def _sweep_later(tx: Tx, order: do.ClearChat, here: Here, wait: timedelta) -> None:
    data = {
        "since": order.since.isoformat(),
        "until": here.now.isoformat(),
        "everything": order.everything,
    }
    await timers.set(
        tx,
        f"sweep:{secrets.token_hex(6)}",
        kind="sweep",
        due=here.now + wait,
        data=data,
        person=here.person.id if here.person else None,
    )
