import dataclasses
from datetime import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import outbox, outbox_ready, outbox_views
from storage.errors import NotFoundError
from storage.ids import next_id
from storage.outbox import Outgoing, Ready, Unopened
from storage.tx import Tx
from tests.storage.conftest import NOON, at, rows


async def say(
    tx: Tx,
    words: str,
    *,
    chat: int = 5,
    person: str | None = None,
    priority: int = 5,
    due: datetime = NOON,
    **more: Any,
) -> int:
    message = Outgoing(
        id=next_id(NOON),
        bot="b",
        chat_id=chat,
        person=person,
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
    return [message.params["text"] for message in found.rows]


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

    (found,) = (await outbox.ready(tx, "b", now=NOON, limit=1)).rows

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
        await say(tx, words, chat=chat, priority=priority)

    assert await _words(tx) == ["d", "b", "a", "c"]
    assert len((await outbox.ready(tx, "b", now=NOON, limit=2)).rows) == 2


async def test_nothing_goes_before_its_time(tx: Tx) -> None:
    await say(tx, "now")
    await say(tx, "later", chat=6, due=at(minutes=1))

    assert await _words(tx) == ["now"]
    assert await outbox.next_due(tx, "b") == NOON
    assert await outbox.next_due(tx, "b", after=NOON) == at(minutes=1)
    assert await outbox.next_due(tx, "other") is None


async def test_chats_that_are_busy_are_left_out(tx: Tx) -> None:
    await say(tx, "five", chat=5)
    await say(tx, "six", chat=6)

    assert await _words(tx, skip_chats={tx.vault.chat("b", 5)}) == ["six"]


async def test_a_chat_s_message_waits_for_an_older_one_that_is_to_be_tried_again(tx: Tx) -> None:
    first = await say(tx, "first")
    await say(tx, "second")
    await say(tx, "tidy", priority=7)
    await say(tx, "urgent", priority=1)
    await say(tx, "elsewhere", chat=6)
    await outbox.later(tx, first, due=at(minutes=1), now=NOON)

    assert await _words(tx) == ["urgent", "elsewhere"]
    after = await _words(tx, at(minutes=1))
    assert after == ["urgent", "first", "second", "elsewhere", "tidy"]


async def test_what_is_planned_for_later_holds_nothing_up(tx: Tx) -> None:
    await say(tx, "clear", due=at(hours=47))
    await say(tx, "answer")

    assert await _words(tx) == ["answer"]


async def test_a_change_waits_for_the_message_that_it_changes(tx: Tx) -> None:
    first = await say(tx, "first", priority=5)
    await say(tx, "changed", priority=1, edit_of=first)

    assert await _words(tx) == ["first"]
    await outbox.sent(tx, first, message_id=70, now=NOON)
    assert await _words(tx) == ["changed"]
    assert await outbox.message_id_of(tx, first) == 70


async def test_other_ways_have_a_queue_of_their_own_without_an_order(tx: Tx) -> None:
    first = await say(tx, "a", chat=0, way="outside")
    await say(tx, "b", chat=0, way="outside")
    await outbox.later(tx, first, due=at(minutes=1), now=NOON)

    assert await _words(tx) == []
    assert await _words(tx, way="outside") == ["b"]
    assert await outbox.next_due(tx, "b", way="outside") == NOON
    assert await outbox.next_due(tx, "b") is None


@pytest.mark.parametrize("outcome", ["sent", "failed"])
async def test_what_is_settled_is_erased_and_never_returns(tx: Tx, outcome: str) -> None:
    id_ = await say(tx, "hemligt")

    if outcome == "sent":
        await outbox.sent(tx, id_, message_id=70, now=NOON)
    else:
        await outbox.failed(tx, id_, reason="blocked", now=NOON)

    assert await _words(tx, at(days=9)) == []
    assert await rows(tx, "SELECT params, state FROM outbox") == [(None, outcome)]
    with pytest.raises(NotFoundError):
        await outbox.later(tx, id_, due=NOON, now=NOON)


async def test_what_was_sent_stays_sent(tx: Tx) -> None:
    id_ = await say(tx, "a")
    await outbox.sent(tx, id_, message_id=70, now=NOON)

    with pytest.raises(NotFoundError):
        await outbox.failed(tx, id_, reason="late", now=NOON)

    assert await outbox.message_id_of(tx, id_) == 70


async def test_a_row_remembers_its_tries_and_that_one_may_have_happened(tx: Tx) -> None:
    id_ = await say(tx, "a")
    await outbox.later(tx, id_, due=NOON, now=at(seconds=1), may_have_happened=True)
    await outbox.later(tx, id_, due=NOON, now=at(seconds=9))

    (found,) = (await outbox.ready(tx, "b", now=NOON, limit=1)).rows

    assert (found.attempts, found.first_try) == (2, at(seconds=1))
    assert found.may_have_happened


async def _damage(tx: Tx, id_: int) -> None:
    await rows(tx, f"UPDATE outbox SET params = chat WHERE id = {id_} RETURNING 1")


async def test_rows_that_do_not_open_take_nobody_s_place(tx: Tx) -> None:
    for chat in range(30):
        await _damage(tx, await say(tx, "a", chat=chat, person="p", alert="x"))
    for words in "bcd":
        await say(tx, words, chat=40)

    found = await outbox.ready(tx, "b", now=NOON, limit=2)

    assert [row.params["text"] for row in found.rows] == ["b", "c"]
    assert len({row.id for row in found.unopened}) == 30
    (first, *_) = found.unopened
    assert first == Unopened(id=first.id, way="telegram", person="p", alert="x", edit_of=None)


async def test_fewer_than_asked_for_are_all_that_there_are(tx: Tx) -> None:
    await _damage(tx, await say(tx, "a"))
    for chat in (6, 7):
        await say(tx, "b", chat=chat)

    assert len((await outbox.ready(tx, "b", now=NOON, limit=2)).rows) == 2
    assert len((await outbox.ready(tx, "b", now=NOON, limit=3)).rows) == 2


async def test_what_was_set_aside_is_counted_until_its_alert_is_answered(tx: Tx) -> None:
    broken = await say(tx, "a", alert="x")
    await _damage(tx, broken)

    assert await outbox.set_aside(tx, broken, now=at(hours=1))
    assert not await outbox.set_aside(tx, broken, now=at(hours=1))

    found = await outbox.ready(tx, "b", now=at(hours=2), limit=1)
    assert (found.rows, found.unopened) == ([], [])
    assert await outbox_views.set_aside_count(tx) == 1
    assert await outbox.oldest_waiting_alert(tx) == NOON

    await outbox_views.withdraw_calls(tx, ["x"], now=at(hours=2))
    assert await outbox_views.set_aside_count(tx) == 0
    assert await outbox.oldest_waiting_alert(tx) is None


async def test_a_change_that_does_not_open_does_not_hold_up_its_message(tx: Tx) -> None:
    message = await say(tx, "a")
    await _damage(tx, await say(tx, "b", edit_of=message))

    assert await outbox.newest_change(tx, tx.vault.chat("b", 5), message) is None


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
        written[await say(tx, "x", chat=chat, priority=priority)] = (chat, priority)
    sent: list[int] = []
    for turn, (_, _, works, _) in enumerate(steps * 3):
        found = (await outbox.ready(tx, "b", now=at(seconds=turn), limit=1)).rows
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
        column.name for column in outbox_ready._READY
    }
