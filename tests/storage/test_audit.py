from typing import Any

import pytest

from storage import audit, cases
from storage.database import Database
from storage.errors import TamperedError
from storage.tx import Tx
from tests.storage.conftest import NOON, at, rows


async def _case(tx: Tx, id_: str) -> None:
    await cases.open(
        tx,
        id=id_,
        number=await cases.next_number(tx, now=NOON),
        municipality="vasteras",
        urgency="red",
        official="kim",
        report={},
        draft=None,
        now=NOON,
    )


async def _note(tx: Tx, action: str, *, case: str | None = None, **details: Any) -> None:
    await audit.append(
        tx,
        at=at(minutes=1),
        municipality="vasteras",
        case=case,
        actor="sam",
        action=action,
        details=details,
    )


async def test_what_was_done_with_a_case_is_told_in_order(tx: Tx) -> None:
    await _case(tx, "c1")
    await _case(tx, "c2")
    await _note(tx, "opened", case="c1", tracks=["unit"])
    await _note(tx, "opened", case="c2")
    await _note(tx, "invited", name="Kim")
    await _note(tx, "report_read", case="c1")

    first, second = await audit.of_case(tx, "c1")

    assert first == audit.Entry(
        seq=1,
        at=at(minutes=1),
        municipality="vasteras",
        case="c1",
        actor="sam",
        action="opened",
        details={"tracks": ["unit"]},
    )
    assert (second.seq, second.action) == (4, "report_read")
    assert await audit.verify(tx) == []


async def test_the_chain_goes_on_from_transaction_to_transaction(database: Database) -> None:
    for _ in range(3):
        async with database.transaction() as tx:
            await _note(tx, "a")
            await _note(tx, "b")

    async with database.reading() as tx:
        assert await audit.verify(tx) == []
        assert len(await rows(tx, "SELECT 1 FROM audit")) == 6


async def test_a_chain_that_was_rolled_back_is_whole(database: Database) -> None:
    async def fail() -> None:
        async with database.transaction() as tx:
            await _note(tx, "a")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    async with database.transaction() as tx:
        await _note(tx, "b")
        assert await audit.verify(tx) == []


async def test_an_empty_chain_is_whole(tx: Tx) -> None:
    assert await audit.verify(tx) == []


@pytest.mark.parametrize(
    ("change", "problems"),
    [
        ("UPDATE audit SET actor = 'kim' WHERE seq = 2", ["entry 2 was changed"]),
        ("UPDATE audit SET at = at + 1 WHERE seq = 2", ["entry 2 was changed"]),
        ("UPDATE audit SET details = previous WHERE seq = 2", ["entry 2 was changed"]),
        ("UPDATE audit SET case_id = 'c' WHERE seq = 1", ["entry 1 was changed"]),
        ("DELETE FROM audit WHERE seq = 2", ["entry 2 is missing"]),
        ("DELETE FROM audit WHERE seq = 1", ["entry 1 is missing"]),
        ("DELETE FROM audit WHERE seq = 4", ["the chain ends with entry 3 and should end with 4"]),
        ("DELETE FROM audit", ["the chain ends with entry 0 and should end with 4"]),
        ("DELETE FROM audit_head", ["the end of the chain is not marked"]),
        (
            "UPDATE audit_head SET sealed = (SELECT hash FROM audit WHERE seq = 1)",
            ["the mark at the end of the chain was changed"],
        ),
        (
            "UPDATE audit SET hash = previous WHERE seq = 4",
            ["entry 4 was changed", "the chain doesn't end as it should"],
        ),
        (
            "UPDATE audit SET hash = previous WHERE seq = 2",
            ["entry 2 was changed", "entry 3 doesn't follow the one before it"],
        ),
    ],
)
async def test_whatever_is_done_to_the_chain_is_found(
    tx: Tx, change: str, problems: list[str]
) -> None:
    for n in range(4):
        await _note(tx, f"action {n}")

    await rows(tx, f"{change} RETURNING 1")

    assert await audit.verify(tx) == problems


async def test_a_chain_that_is_written_anew_without_the_key_is_found(tx: Tx) -> None:
    """Each entry fits the one before it; only the end, sealed apart, doesn't."""
    for n in range(2):
        await _note(tx, f"action {n}")
    ((head,),) = await rows(tx, "SELECT sealed FROM audit_head")
    await rows(tx, "DELETE FROM audit RETURNING 1")
    tx.chain = None
    for n in range(2):
        await _note(tx, f"another action {n}")
    table = "decode('{}', 'hex')" if not tx.is_sqlite else "x'{}'"
    await rows(tx, f"UPDATE audit_head SET sealed = {table.format(head.hex())} RETURNING 1")

    assert await audit.verify(tx) == ["the chain doesn't end as it should"]


async def test_a_long_chain_is_verified_in_pieces(sqlite_tx: Tx) -> None:
    for n in range(1001):
        await _note(sqlite_tx, str(n))

    assert await audit.verify(sqlite_tx) == []
    await rows(sqlite_tx, "DELETE FROM audit WHERE seq = 1000 RETURNING 1")
    assert await audit.verify(sqlite_tx) == ["entry 1000 is missing"]


async def test_the_details_of_an_erased_case_are_gone_and_the_chain_is_whole(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        await _case(tx, "c1")
        await _note(tx, "opened", case="c1", text="hemligt")
        await rows(tx, "DELETE FROM case_keys RETURNING 1")
    async with database.transaction() as tx:
        await _note(tx, "erased", case="c1", why="gallring")

        opened, erased = await audit.of_case(tx, "c1")
        assert (opened.action, opened.details) == ("opened", {})
        assert (erased.action, erased.details) == ("erased", {"why": "gallring"})
        assert await audit.verify(tx) == []
        await rows(tx, "UPDATE audit SET details = NULL RETURNING 1")
        assert await audit.verify(tx) == []


async def test_details_do_not_open_in_another_entry(tx: Tx) -> None:
    await _case(tx, "c1")
    await _note(tx, "a", case="c1")
    await _note(tx, "b", case="c1")
    await rows(
        tx,
        "UPDATE audit SET details = (SELECT details FROM audit WHERE seq = 2)"
        " WHERE seq = 1 RETURNING 1",
    )

    with pytest.raises(TamperedError):
        await audit.of_case(tx, "c1")
