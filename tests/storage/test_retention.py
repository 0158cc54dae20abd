"""What has served is forgotten when its time has come; what waits, and what is a case's, stays."""

from datetime import datetime
from typing import Any

import pytest

from storage import alerts, cases, inbox, invites, outbox, people, retention, sessions
from storage.database import Database
from storage.inbox import Incoming
from storage.people import Person
from storage.schema import guesses
from storage.tx import Tx
from tests.storage.conftest import NOON, at, rows
from tests.storage.test_outbox import say


async def _forget(tx: Tx, *, now: datetime) -> None:
    for rule in retention.RULES:
        keys = await retention.served(tx, rule, now=now, limit=1000)
        await retention.forget(tx, rule, keys, now=now)


async def _updates(tx: Tx, *ids: int, now: datetime = NOON) -> None:
    batch = [Incoming(update_id=id_, chat="5", message_id=1, payload={}) for id_ in ids]
    await inbox.keep(tx, "b", batch, now=now)


async def test_an_update_is_forgotten_days_after_it_was_done(tx: Tx) -> None:
    await _updates(tx, 1, 2, 3)
    await _updates(tx, 4, now=at(hours=1))
    for number in (1, 4):
        await inbox.done(tx, "b", number)
    await inbox.set_aside(tx, "b", 2)

    await _forget(tx, now=at(days=3, minutes=1))

    assert await rows(tx, "SELECT update_id FROM inbox ORDER BY 1") == [(2,), (3,), (4,)]


async def test_what_was_set_aside_is_forgotten_when_nobody_has_looked_for_a_month(tx: Tx) -> None:
    """What somebody wrote must not lie there for ever."""
    await _updates(tx, 1, 2)
    await inbox.set_aside(tx, "b", 2)

    await _forget(tx, now=at(days=30))
    assert await inbox.set_aside_count(tx) == 1
    await _forget(tx, now=at(days=31))

    assert await rows(tx, "SELECT update_id FROM inbox") == [(1,)]


async def test_a_message_is_forgotten_a_month_after_it_went_out_or_failed(tx: Tx) -> None:
    old, new = await say(tx, "old"), await say(tx, "new")
    await say(tx, "waits")
    await outbox.sent(tx, old, message_id=1, now=NOON)
    await outbox.failed(tx, new, reason="blocked", now=at(hours=2))

    await _forget(tx, now=at(days=30, hours=1))

    kept = await rows(tx, "SELECT state FROM outbox ORDER BY id")
    assert kept == [("failed",), ("waiting",)]


async def test_a_stranger_s_conversation_is_forgotten_and_a_member_s_never(tx: Tx) -> None:
    await people.add(
        tx,
        Person(
            id="kim",
            municipality="vasteras",
            roles=frozenset({"official"}),
            name="Kim",
            chat_id=5,
            bot="b",
            enrolled=NOON,
        ),
    )
    for chat in (5, 6, 7):
        await sessions.save(tx, "b", chat, {"step": chat}, now=NOON)
    await sessions.save(tx, "b", 7, {"step": 8}, now=at(days=20))

    await _forget(tx, now=at(days=31))

    assert await sessions.load(tx, "b", 5) == {"step": 5}
    assert await sessions.load(tx, "b", 6) is None
    assert await sessions.load(tx, "b", 7) == {"step": 8}


async def test_invites_and_links_are_forgotten_after_they_have_expired(tx: Tx) -> None:
    for id_, lasts in (("old", 1), ("new", 40)):
        await invites.create(
            tx,
            id=id_,
            municipality="vasteras",
            role="official",
            name="Kim",
            party=None,
            code=invites.new_code(),
            now=NOON,
            expires=at(days=lasts),
        )
    case: dict[str, Any] = {"municipality": "vasteras", "urgency": "red", "official": "kim"}
    number = await cases.next_number(tx, now=NOON)
    await cases.open(tx, id="c", number=number, report={}, draft=None, now=NOON, **case)
    raised: dict[str, Any] = {"track": "unit", "person": "bo", "rung": 0, "repeat": 0}
    await alerts.raise_(tx, id="a", case="c", now=NOON, **raised)
    for token, lasts in (("old", 1), ("new", 40)):
        await alerts.new_link(tx, "a", token, now=NOON, expires=at(days=lasts))

    await _forget(tx, now=at(days=32))

    assert await invites.get(tx, "old") is None
    assert await invites.get(tx, "new") is not None
    assert await rows(tx, "SELECT count(*) FROM alert_links") == [(1,)]
    assert await cases.get(tx, "c") is not None
    assert await alerts.get(tx, "a") is not None


async def test_wrong_codes_are_forgotten_when_they_cause_no_wait_any_more(tx: Tx) -> None:
    await invites.count_guess(tx, "b", 5, now=NOON)
    await invites.count_guess(tx, "b", 5, now=at(hours=2))

    await _forget(tx, now=at(hours=49))

    found = await tx.execute(guesses.select())
    assert [row.at for row in found] == [at(hours=2)]


async def test_what_has_come_back_into_use_meanwhile_stays(tx: Tx) -> None:
    """Between looking and deleting, others write."""
    rule = next(rule for rule in retention.RULES if rule.table.name == "sessions")
    for chat in (5, 6):
        await sessions.save(tx, "b", chat, {}, now=NOON)
    found = await retention.served(tx, rule, now=at(days=31), limit=10)

    await sessions.save(tx, "b", 6, {"step": 1}, now=at(days=31))
    await retention.forget(tx, rule, found, now=at(days=31))

    assert len(found) == 2
    assert await sessions.load(tx, "b", 5) is None
    assert await sessions.load(tx, "b", 6) == {"step": 1}


@pytest.mark.parametrize("number", [0, 1, retention.SLICE, 3 * retention.SLICE + 1])
def test_slices_hold_each_key_once_and_never_too_many(number: int) -> None:
    keys = [(n,) for n in range(number)]

    cut = list(retention.slices(keys))

    assert [key for some in cut for key in some] == keys
    assert all(0 < len(some) <= retention.SLICE for some in cut)


async def test_looking_for_what_is_old_holds_up_nobody_who_writes(database: Database) -> None:
    rule = retention.RULES[0]
    async with database.transaction() as tx:
        await _updates(tx, 1)
        await inbox.done(tx, "b", 1)

    async with database.reading() as reader:
        keys = await retention.served(reader, rule, now=at(days=4), limit=10)
        async with database.transaction() as tx:
            await retention.forget(tx, rule, keys, now=at(days=4))
        still = await retention.served(reader, rule, now=at(days=4), limit=10)

    assert still == keys == [("b", 1)]
    async with database.reading() as tx:
        assert await rows(tx, "SELECT count(*) FROM inbox") == [(0,)]
