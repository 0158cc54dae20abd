"""What stands in a chat, what waits, and how much."""

from typing import Any

import pytest

from storage import inbox, outbox
from storage.tx import Tx
from tests.storage.conftest import NOON, at
from tests.storage.test_outbox import say


async def test_the_newest_message_of_a_name_is_found_in_its_chat(tx: Tx) -> None:
    assert await outbox.find_named(tx, "b", 5, "review") is None
    await say(tx, "a", name="review")
    newest = await say(tx, "b", name="review")
    await say(tx, "c", chat=6, name="review")

    assert await outbox.find_named(tx, "b", 5, "review") == newest
    assert await outbox.message_id_of(tx, newest) is None


async def test_an_alert_is_waited_for_until_it_is_settled(tx: Tx) -> None:
    id_ = await say(tx, "a", alert="a1", created=at(minutes=-1))
    await say(tx, "b")

    assert await outbox.waiting_for(tx, "a1")
    assert not await outbox.waiting_for(tx, "a2")
    assert await outbox.oldest_waiting_alert(tx) == at(minutes=-1)
    assert await outbox.backlog(tx) == {5: 2}
    await outbox.sent(tx, id_, message_id=1, now=NOON)
    assert not await outbox.waiting_for(tx, "a1")
    assert await outbox.oldest_waiting_alert(tx) is None
    assert await outbox.backlog(tx) == {5: 1}


async def _chat_with_five_messages(tx: Tx) -> None:
    for n, more in enumerate(({}, {"kept": True}, {"name": "keys", "kept": True}), start=1):
        id_ = await say(tx, "x", **more)  # type: ignore[arg-type]
        await outbox.sent(tx, id_, message_id=n * 10, now=at(minutes=n))
    changed = await say(tx, "x", edit_of=1)
    await outbox.sent(tx, changed, message_id=10, now=at(minutes=4))
    await say(tx, "not sent")
    theirs = inbox.Incoming(update_id=1, chat="5", message_id=15, payload={})
    edited = inbox.Incoming(update_id=2, chat="5", message_id=15, payload={})
    button = inbox.Incoming(update_id=3, chat="5", message_id=None, payload={})
    await inbox.keep(tx, "b", [theirs, edited, button], now=at(minutes=2))


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, [10, 15]),
        ({"since": at(minutes=2)}, [15]),
        ({"until": at(minutes=1)}, [10]),
        ({"also_kept": True}, [10, 15, 20, 30]),
        ({"also_kept": True, "never": "keys"}, [10, 15, 20]),
    ],
)
async def test_what_may_be_cleared_from_a_chat(
    tx: Tx, options: dict[str, Any], expected: list[int]
) -> None:
    await _chat_with_five_messages(tx)

    shown = await outbox.in_chat(tx, "b", 5, **{"since": NOON, **options})

    assert [one.message_id for one in shown] == expected


async def test_what_was_cleared_is_not_cleared_again(tx: Tx) -> None:
    await _chat_with_five_messages(tx)

    await outbox.mark_cleared(tx, "b", 5, [10, 15])

    assert await outbox.in_chat(tx, "b", 5, since=NOON) == []
    assert await outbox.in_chat(tx, "b", 6, since=NOON) == []
