from datetime import UTC, datetime
from typing import Any

import pytest

from storage import cases
from storage.cases import Track
from storage.database import Database
from storage.errors import DuplicateError, NotFoundError, TamperedError
from storage.tx import Tx
from tests.storage.conftest import NOON, at, rows


async def open_case(tx: Tx, id_: str, *, now: datetime = NOON, **more: Any) -> str:
    number = await cases.next_number(tx, now=now)
    values: dict[str, Any] = {
        "municipality": "vasteras",
        "urgency": "red",
        "official": "kim",
        "report": {"text": f"hemligt {id_}"},
        "draft": None,
    }
    await cases.open(tx, id=id_, number=number, now=now, **values | more)
    return number


async def test_a_case_is_found_by_id_number_draft_and_official(tx: Tx) -> None:
    number = await open_case(tx, "c1", draft="d1")

    case = await cases.get(tx, "c1")

    assert case == cases.Case(
        id="c1",
        number="2026-0001",
        municipality="vasteras",
        state="new",
        urgency="red",
        opened=NOON,
        official="kim",
        draft="d1",
        report={"text": "hemligt c1"},
        tracks=(),
    )
    assert await cases.by_number(tx, number) == case
    assert await cases.by_draft(tx, "d1") == case
    assert await cases.of_official(tx, "kim") == [case]
    assert await cases.get(tx, "c2") is None
    assert await cases.by_number(tx, "2026-0002") is None
    assert await cases.by_draft(tx, "d2") is None


async def test_numbers_are_one_series_for_each_year_of_the_calendar_in_sweden(tx: Tx) -> None:
    assert await open_case(tx, "c1") == "2026-0001"
    assert await open_case(tx, "c2", municipality="sigtuna") == "2026-0002"
    late = datetime(2026, 12, 31, 22, 59, tzinfo=UTC)
    assert await open_case(tx, "c3", now=late) == "2026-0003"
    assert await open_case(tx, "c4", now=datetime(2026, 12, 31, 23, tzinfo=UTC)) == "2027-0001"


async def test_the_series_goes_on_after_four_digits(tx: Tx) -> None:
    values: dict[str, Any] = {
        "municipality": "m",
        "urgency": "red",
        "official": "kim",
        "report": {},
        "draft": None,
    }
    for serial in (9998, 9999):
        await cases.open(tx, id=f"c{serial}", number=f"2026-{serial}", now=NOON, **values)

    assert await open_case(tx, "c") == "2026-10000"
    assert [case.number[5:] for case in await cases.list(tx)] == ["9998", "9999", "10000"]


async def test_a_number_is_given_once(database: Database) -> None:
    async with database.transaction() as tx:
        number = await open_case(tx, "c1")

    with pytest.raises(DuplicateError):
        async with database.transaction() as tx:
            await cases.open(
                tx,
                id="c2",
                number=number,
                municipality="m",
                urgency="red",
                official="kim",
                report={},
                draft=None,
                now=NOON,
            )


async def test_a_draft_becomes_a_case_once(database: Database) -> None:
    async with database.transaction() as tx:
        await open_case(tx, "c1", draft="d")

    with pytest.raises(DuplicateError):
        async with database.transaction() as tx:
            await open_case(tx, "c2", draft="d")


async def test_cases_are_listed_by_municipality_and_state(tx: Tx) -> None:
    await open_case(tx, "c1")
    await open_case(tx, "c2", municipality="sigtuna")
    await open_case(tx, "c3", municipality="fagersta")
    await cases.set_state(tx, "c2", "closed")

    assert [case.id for case in await cases.list(tx)] == ["c1", "c2", "c3"]
    assert [case.id for case in await cases.list(tx, open_only=True)] == ["c1", "c3"]
    two = await cases.list(tx, municipality={"sigtuna", "fagersta"}, open_only=True)
    assert [case.id for case in two] == ["c3"]
    assert await cases.list(tx, municipality=[]) == []


async def test_tracks_come_with_their_case_the_unit_first(tx: Tx) -> None:
    await open_case(tx, "c1")
    await open_case(tx, "c2")
    await cases.set_track(tx, "c1", "party", state="waiting", rung=0, repeat=0)
    await cases.set_track(tx, "c1", "unit", state="waiting", rung=0, repeat=0)
    taken = {"state": "taken", "rung": 1, "repeat": 2, "by": "sam", "since": at(minutes=3)}
    await cases.set_track(tx, "c1", "unit", **taken)  # type: ignore[arg-type]

    first, second = await cases.list(tx)

    assert first.tracks == (
        Track(track="unit", state="taken", rung=1, repeat=2, by="sam", since=at(minutes=3)),
        Track(track="party", state="waiting", rung=0, repeat=0),
    )
    assert second.tracks == ()


async def test_a_report_can_be_changed(tx: Tx) -> None:
    await open_case(tx, "c1")

    await cases.change_report(tx, "c1", report={"text": "mer"}, urgency="orange")

    case = await cases.get(tx, "c1")
    assert case is not None
    assert (case.report, case.urgency) == ({"text": "mer"}, "orange")


async def test_a_case_that_is_not_there_can_not_be_changed(tx: Tx) -> None:
    with pytest.raises(NotFoundError):
        await cases.change_report(tx, "c1", report={}, urgency="red")
    with pytest.raises(NotFoundError):
        await cases.set_state(tx, "c1", "closed")


async def test_a_report_does_not_open_in_another_case(tx: Tx) -> None:
    await open_case(tx, "c1")
    await open_case(tx, "c2")
    await rows(
        tx,
        "UPDATE cases SET report = (SELECT report FROM cases WHERE id = 'c2')"
        " WHERE id = 'c1' RETURNING 1",
    )

    with pytest.raises(TamperedError):
        await cases.get(tx, "c1")


async def test_where_a_case_key_is_gone_so_is_its_report_and_nothing_else(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        await open_case(tx, "c1")
        await open_case(tx, "c2")
        await rows(tx, "DELETE FROM case_keys WHERE owner = 'c1' RETURNING 1")

    async with database.reading() as tx:
        erased, kept = await cases.list(tx)
    assert (erased.number, erased.report) == ("2026-0001", {})
    assert kept.report == {"text": "hemligt c2"}
