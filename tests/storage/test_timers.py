import pytest

from storage import meta, sessions, timers
from storage.errors import TamperedError
from storage.timers import Timer
from storage.tx import Tx
from tests.storage.conftest import NOON, at, rows


async def test_a_timer_is_due_at_its_time(tx: Tx) -> None:
    await timers.set(tx, "k", kind="safe", due=at(minutes=5), data={"a": 1}, person="p", case="c")

    assert await timers.due(tx, now=at(minutes=4), limit=9) == []
    timer = Timer(
        key="k",
        kind="safe",
        due=at(minutes=5),
        person="p",
        case="c",
        data={"a": 1},
        attempts=0,
    )
    assert await timers.due(tx, now=at(minutes=5), limit=9) == [timer]
    assert await timers.next_due(tx) == at(minutes=5)


async def test_the_longest_overdue_comes_first(tx: Tx) -> None:
    assert await timers.next_due(tx) is None
    for key, minutes in (("c", 3), ("a", 2), ("b", 1)):
        await timers.set(tx, key, kind="x", due=at(minutes=minutes))

    found = await timers.due(tx, now=at(hours=1), limit=2)

    assert [timer.key for timer in found] == ["b", "a"]
    assert found[0].data == {}


async def test_setting_a_timer_again_replaces_it(tx: Tx) -> None:
    await timers.set(tx, "k", kind="x", due=NOON, data={"a": 1}, person="p", case="c")
    await timers.postpone(tx, "k", due=NOON)

    await timers.set(tx, "k", kind="y", due=at(hours=1))

    (timer,) = await timers.due(tx, now=at(hours=1), limit=9)
    assert (timer.kind, timer.data, timer.person, timer.case) == ("y", {}, None, None)
    assert timer.attempts == 0


async def test_a_timer_that_is_done_is_gone(tx: Tx) -> None:
    await timers.set(tx, "k", kind="x", due=NOON)

    assert await timers.done(tx, "k", NOON)
    assert not await timers.done(tx, "k", NOON)
    assert await timers.due(tx, now=at(days=1), limit=9) == []


async def test_a_timer_that_was_replaced_while_it_was_handled_stays(tx: Tx) -> None:
    await timers.set(tx, "k", kind="x", due=NOON)
    await timers.set(tx, "k", kind="x", due=at(minutes=1))

    assert not await timers.done(tx, "k", NOON)
    assert await timers.next_due(tx) == at(minutes=1)


async def test_a_timer_that_could_not_be_handled_comes_again(tx: Tx) -> None:
    await timers.set(tx, "k", kind="x", due=NOON, data={"a": 1})

    await timers.postpone(tx, "k", due=at(minutes=1))
    await timers.postpone(tx, "cleared", due=at(minutes=1))

    assert await timers.due(tx, now=NOON, limit=9) == []
    (timer,) = await timers.due(tx, now=at(minutes=1), limit=9)
    assert (timer.attempts, timer.data) == (1, {"a": 1})


async def test_a_timer_can_be_cleared(tx: Tx) -> None:
    await timers.set(tx, "k", kind="x", due=NOON)

    await timers.clear(tx, "k")
    await timers.clear(tx, "k")

    assert await timers.next_due(tx) is None


async def test_a_timer_that_does_not_open_holds_no_other_up(tx: Tx) -> None:
    await timers.set(tx, "a", kind="x", due=NOON, data={"a": 1})
    await timers.set(tx, "b", kind="x", due=NOON, data={"a": 1})
    await rows(
        tx,
        "UPDATE timers SET data = (SELECT data FROM timers WHERE key = 'b')"
        " WHERE key = 'a' RETURNING 1",
    )

    assert [timer.key for timer in await timers.due(tx, now=NOON, limit=9)] == ["b"]
    await timers.clear(tx, "b")
    with pytest.raises(TamperedError):
        await timers.due(tx, now=NOON, limit=9)


async def test_a_session_is_kept_for_each_chat_of_each_bot(tx: Tx) -> None:
    await sessions.save(tx, "b", 5, {"step": 1}, now=NOON)
    await sessions.save(tx, "b", 6, {"step": 6}, now=NOON)
    await sessions.save(tx, "other", 5, {"step": 9}, now=NOON)
    await sessions.save(tx, "b", 5, {"step": 2, "text": "å"}, now=at(minutes=1))

    assert await sessions.load(tx, "b", 5) == {"step": 2, "text": "å"}
    assert await sessions.load(tx, "b", 6) == {"step": 6}
    assert await sessions.load(tx, "other", 5) == {"step": 9}
    assert await sessions.load(tx, "other", 6) is None
    assert len(await rows(tx, "SELECT 1 FROM sessions")) == 3


async def test_a_session_can_be_dropped(tx: Tx) -> None:
    await sessions.save(tx, "b", 5, {"step": 1}, now=NOON)

    await sessions.drop(tx, "b", 5)
    await sessions.drop(tx, "b", 5)

    assert await sessions.load(tx, "b", 5) is None


async def test_a_session_does_not_open_in_another_chat(tx: Tx) -> None:
    await sessions.save(tx, "b", 5, {"step": 1}, now=NOON)
    await sessions.save(tx, "c", 5, {"step": 1}, now=NOON)
    await rows(
        tx,
        "UPDATE sessions SET data = (SELECT data FROM sessions WHERE bot = 'b')"
        " WHERE bot = 'c' RETURNING 1",
    )

    with pytest.raises(TamperedError):
        await sessions.load(tx, "c", 5)


async def test_a_fact_is_remembered_in_the_place_of_the_one_before(tx: Tx) -> None:
    await meta.put(tx, "username:b", "one_bot")
    await meta.put(tx, "username:b", "other_bot")

    assert await meta.get(tx, "username:b") == "other_bot"
    assert await meta.get(tx, "username:c") is None
