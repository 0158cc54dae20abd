from collections.abc import AsyncIterator

import pytest

from storage import alerts, cases
from storage.database import Database
from storage.errors import NotFoundError
from storage.tx import Tx
from tests.storage.conftest import NOON, at, rows


@pytest.fixture
async def tx(database: Database) -> AsyncIterator[Tx]:
    """Give a transaction with two cases."""
    async with database.transaction() as opened:
        for id_ in ("c1", "c2"):
            await cases.open(
                opened,
                id=id_,
                number=await cases.next_number(opened, now=NOON),
                municipality="vasteras",
                urgency="red",
                official="kim",
                report={},
                draft=None,
                now=NOON,
            )
        yield opened


async def _raise(tx: Tx, id_: str, *, case: str = "c1", minutes: int = 0) -> None:
    await alerts.raise_(
        tx,
        id=id_,
        case=case,
        track="unit",
        person="sam",
        rung=0,
        repeat=1,
        now=at(minutes=minutes),
    )


async def test_an_alert_is_found_by_id_and_by_case(tx: Tx) -> None:
    await _raise(tx, "a2", minutes=2)
    await _raise(tx, "a1", minutes=1)
    await _raise(tx, "a3", case="c2")

    alert = await alerts.get(tx, "a1")

    assert alert == alerts.Alert(
        id="a1",
        case="c1",
        track="unit",
        person="sam",
        rung=0,
        repeat=1,
        created=at(minutes=1),
        sent=None,
        opened=None,
        outside=None,
        failed=None,
    )
    assert [one.id for one in await alerts.of_case(tx, "c1")] == ["a1", "a2"]
    assert [one.id for one in await alerts.of_cases(tx, ["c1", "c2"])] == ["a3", "a1", "a2"]
    assert await alerts.of_cases(tx, []) == []
    assert await alerts.get(tx, "a9") is None


async def test_an_alert_of_no_case_is_refused(database: Database) -> None:
    with pytest.raises(NotFoundError):
        async with database.transaction() as tx:
            await _raise(tx, "a1", case="nowhere")


async def test_a_mark_is_the_first_moment(tx: Tx) -> None:
    await _raise(tx, "a1")
    marks = (alerts.mark_sent, alerts.mark_opened, alerts.mark_outside, alerts.mark_failed)
    for minutes, mark in enumerate(marks, start=1):
        await mark(tx, "a1", now=at(minutes=minutes))
        await mark(tx, "a1", now=at(minutes=9))
        with pytest.raises(NotFoundError):
            await mark(tx, "a9", now=NOON)

    found = await alerts.get(tx, "a1")

    assert found is not None
    times = (found.sent, found.opened, found.outside, found.failed)
    assert times == tuple(at(minutes=n) for n in (1, 2, 3, 4))


async def test_what_reached_nobody_in_time_is_undelivered(tx: Tx) -> None:
    for n in range(5):
        await _raise(tx, f"a{n}", minutes=n)
    await alerts.mark_sent(tx, "a0", now=NOON)
    await alerts.mark_outside(tx, "a1", now=NOON)
    await alerts.mark_failed(tx, "a2", now=NOON)

    found = await alerts.undelivered(tx, before=at(minutes=4))

    assert [one.id for one in found] == ["a3"]


async def test_a_link_acknowledges_once(tx: Tx) -> None:
    await _raise(tx, "a1")
    await alerts.new_link(tx, "a1", "token", now=NOON, expires=at(hours=1))

    assert await alerts.peek_link(tx, "token", now=NOON) == "a1"
    assert await alerts.use_link(tx, "token", now=NOON) == "a1"
    assert await alerts.use_link(tx, "token", now=NOON) is None
    assert await alerts.peek_link(tx, "token", now=NOON) is None


async def test_a_link_that_is_wrong_or_too_old_does_nothing(tx: Tx) -> None:
    await _raise(tx, "a1")
    await alerts.new_link(tx, "a1", "token", now=NOON, expires=at(hours=1))

    assert await alerts.use_link(tx, "Token", now=NOON) is None
    assert await alerts.use_link(tx, "token", now=at(hours=1)) is None
    assert await alerts.use_link(tx, "token", now=at(minutes=59)) == "a1"


async def test_a_link_is_not_kept(tx: Tx) -> None:
    await _raise(tx, "a1")
    await alerts.new_link(tx, "a1", "token", now=NOON, expires=at(hours=1))

    ((kept,),) = await rows(tx, "SELECT token FROM alert_links")

    assert kept == tx.vault.blind("link", "token")
