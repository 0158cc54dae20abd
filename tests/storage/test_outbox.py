import dataclasses
from datetime import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import inbox, outbox
from storage.errors import NotFoundError, TamperedError
from storage.ids import next_id
from storage.outbox import Outgoing, Ready
from storage.tx import Tx
from tests.storage.conftest import NOON, at, rows


async def _say(
    tx: Tx, words: str, *, chat: int = 5, priority: int = 5, due: datetime = NOON, **more: Any
) -> int:
    message = Outgoing(
        id=next_id(NOON),
        bot="b",
        chat_id=chat,
        person=None,
        method="sendMessage",
        params={"chat_id": chat, "text": words},
        priority=priority,
        due=due,
        **more,
    )
    await outbox.add(tx, [message])
    return message.id


async def _words(tx: Tx, now: datetime = NOON, **more: Any) -> list[str]:
    found = await outbox.ready(tx, "b", now=now, limit=99, **more)
    return [message.params["text"] for message in found]


async def test_a_message_comes_out_as_it_went_in(tx: Tx) -> None:
    message = Outgoing(
        id=7,
        bot="b",
        chat_id=5,
        person="p",
        method="sendMessage",
        params={"text": "ord"},
        priority=1,
        due=NOON,
        name="alert",
        kept=True,
        alert="a",
        case_id="c",
        overtakes=9,
    )
    await outbox.add(tx, [message])

    (found,) = await outbox.ready(tx, "b", now=NOON, limit=1)

    assert dataclasses.asdict(found) == {
        "id": 7,
        "chat": tx.vault.chat("b", 5),
        "person": "p",
        "way": "telegram",
        "method": "sendMessage",
        "params": {"text": "ord"},
        "priority": 1,
        "created": NOON,
        "attempts": 0,
        "first_try": None,
        "may_have_happened": False,
        "alert": "a",
        "case_id": "c",
        "edit_of": None,
        "overtakes": 9,
        "name": "alert",
        "kept": True,
    }


async def test_the_most_urgent_goes_first_and_then_the_oldest(tx: Tx) -> None:
    await outbox.add(tx, [])
    for chat, (words, priority) in enumerate([("a", 5), ("b", 1), ("c", 5), ("d", 0)]):
        await _say(tx, words, chat=chat, priority=priority)

    assert await _words(tx) == ["d", "b", "a", "c"]
    assert len(await outbox.ready(tx, "b", now=NOON, limit=2)) == 2


async def test_nothing_goes_before_its_time(tx: Tx) -> None:
    await _say(tx, "now")
    await _say(tx, "later", chat=6, due=at(minutes=1))

    assert await _words(tx) == ["now"]
    assert await outbox.next_due(tx, "b") == NOON
    assert await outbox.next_due(tx, "b", after=NOON) == at(minutes=1)
    assert await outbox.next_due(tx, "other") is None


async def test_chats_that_are_busy_are_left_out(tx: Tx) -> None:
    await _say(tx, "five", chat=5)
    await _say(tx, "six", chat=6)

    assert await _words(tx, skip_chats={tx.vault.chat("b", 5)}) == ["six"]


async def test_a_chat_s_message_waits_for_an_older_one_that_is_to_be_tried_again(tx: Tx) -> None:
    first = await _say(tx, "first")
    await _say(tx, "second")
    await _say(tx, "tidy", priority=7)
    await _say(tx, "urgent", priority=1)
    await _say(tx, "elsewhere", chat=6)
    await outbox.later(tx, first, due=at(minutes=1), now=NOON)

    assert await _words(tx) == ["urgent", "elsewhere"]
    after = await _words(tx, at(minutes=1))
    assert after == ["urgent", "first", "second", "elsewhere", "tidy"]


async def test_what_is_planned_for_later_holds_nothing_up(tx: Tx) -> None:
    await _say(tx, "clear", due=at(hours=47))
    await _say(tx, "answer")

    assert await _words(tx) == ["answer"]


async def test_a_change_waits_for_the_message_that_it_changes(tx: Tx) -> None:
    first = await _say(tx, "first", priority=5)
    await _say(tx, "changed", priority=1, edit_of=first)

    assert await _words(tx) == ["first"]
    await outbox.sent(tx, first, message_id=70, now=NOON)
    assert await _words(tx) == ["changed"]
    assert await outbox.message_id_of(tx, first) == 70


async def test_other_ways_have_a_queue_of_their_own_without_an_order(tx: Tx) -> None:
    first = await _say(tx, "a", chat=0, way="outside")
    await _say(tx, "b", chat=0, way="outside")
    await outbox.later(tx, first, due=at(minutes=1), now=NOON)

    assert await _words(tx) == []
    assert await _words(tx, way="outside") == ["b"]
    assert await outbox.next_due(tx, "b", way="outside") == NOON
    assert await outbox.next_due(tx, "b") is None


@pytest.mark.parametrize("outcome", ["sent", "failed"])
async def test_what_is_settled_is_erased_and_never_returns(tx: Tx, outcome: str) -> None:
    id_ = await _say(tx, "hemligt")

    if outcome == "sent":
        await outbox.sent(tx, id_, message_id=70, now=NOON)
    else:
        await outbox.failed(tx, id_, reason="blocked", now=NOON)

    assert await _words(tx, at(days=9)) == []
    assert await rows(tx, "SELECT params, state FROM outbox") == [(None, outcome)]
    with pytest.raises(NotFoundError):
        await outbox.later(tx, id_, due=NOON, now=NOON)


async def test_what_was_sent_stays_sent(tx: Tx) -> None:
    id_ = await _say(tx, "a")
    await outbox.sent(tx, id_, message_id=70, now=NOON)

    with pytest.raises(NotFoundError):
        await outbox.failed(tx, id_, reason="late", now=NOON)

    assert await outbox.message_id_of(tx, id_) == 70


async def test_a_row_remembers_its_tries_and_that_one_may_have_happened(tx: Tx) -> None:
    id_ = await _say(tx, "a")
    await outbox.later(tx, id_, due=NOON, now=at(seconds=1), may_have_happened=True)
    await outbox.later(tx, id_, due=NOON, now=at(seconds=9))

    (found,) = await outbox.ready(tx, "b", now=NOON, limit=1)

    assert (found.attempts, found.first_try) == (2, at(seconds=1))
    assert found.may_have_happened


async def test_a_row_that_does_not_open_holds_nobody_up(tx: Tx) -> None:
    broken = await _say(tx, "a")
    await rows(tx, f"UPDATE outbox SET params = chat WHERE id = {broken} RETURNING 1")

    with pytest.raises(TamperedError):
        await _words(tx)
    await _say(tx, "b", chat=6)

    assert await _words(tx) == ["b"]


async def test_the_newest_message_of_a_name_is_found_in_its_chat(tx: Tx) -> None:
    assert await outbox.find_named(tx, "b", 5, "review") is None
    await _say(tx, "a", name="review")
    newest = await _say(tx, "b", name="review")
    await _say(tx, "c", chat=6, name="review")

    assert await outbox.find_named(tx, "b", 5, "review") == newest
    assert await outbox.message_id_of(tx, newest) is None


async def test_an_alert_is_waited_for_until_it_is_settled(tx: Tx) -> None:
    id_ = await _say(tx, "a", alert="a1", created=at(minutes=-1))
    await _say(tx, "b")

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
        id_ = await _say(tx, "x", **more)  # type: ignore[arg-type]
        await outbox.sent(tx, id_, message_id=n * 10, now=at(minutes=n))
    changed = await _say(tx, "x", edit_of=1)
    await outbox.sent(tx, changed, message_id=10, now=at(minutes=4))
    await _say(tx, "not sent")
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


async def test_only_what_is_settled_and_old_is_forgotten(tx: Tx) -> None:
    old = await _say(tx, "old")
    new = await _say(tx, "new")
    await _say(tx, "waits")
    await outbox.sent(tx, old, message_id=1, now=NOON)
    await outbox.failed(tx, new, reason="blocked", now=at(hours=2))

    await outbox.forget(tx, before=at(hours=1))

    kept = await rows(tx, "SELECT state FROM outbox ORDER BY id")
    assert kept == [("failed",), ("waiting",)]


STEPS = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 2), st.booleans(), st.integers(0, 2)),
    max_size=12,
)


@given(STEPS)
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
async def test_no_message_ever_overtakes_an_older_one_of_its_chat_and_priority(
    sqlite_tx: Tx, steps: list[tuple[int, int, bool, int]]
) -> None:
    """Whatever fails and is tried again, however urgent other messages are."""
    tx = sqlite_tx
    await rows(tx, "DELETE FROM outbox RETURNING 1")
    written: dict[int, tuple[int, int]] = {}
    for chat, priority, _, _ in steps:
        written[await _say(tx, "x", chat=chat, priority=priority)] = (chat, priority)
    sent: list[int] = []
    for turn, (_, _, works, _) in enumerate(steps * 3):
        found = await outbox.ready(tx, "b", now=at(seconds=turn), limit=1)
        if found and works:
            await outbox.sent(tx, found[0].id, message_id=1, now=NOON)
            sent.append(found[0].id)
        elif found:
            await outbox.later(tx, found[0].id, due=at(seconds=turn + 3), now=NOON)

    for chat in range(3):
        for priority in range(3):
            own = [id_ for id_ in sent if written[id_] == (chat, priority)]
            assert own == sorted(own)


def test_ready_names_only_columns() -> None:
    assert {field.name for field in dataclasses.fields(Ready)} <= {
        column.name for column in outbox._READY
    }
