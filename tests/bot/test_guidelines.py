"""Guidelines in memory: loaded outside of steps, not built twice, each from its day on."""

import asyncio
import threading
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.clock import Clock
from bot.guidelines import SUMMARY, Guidelines, NotReadyError
from flows.guideline import written
from storage import documents
from storage.database import Database
from tests.doubles.builder import PLACE, Counting
from tests.doubles.guideline import DOCUMENT

TODAY = date(2026, 11, 21)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def builder() -> Counting:
    return Counting()


@pytest.fixture
def guidelines(database: Database, builder: Counting, clock: Clock) -> Guidelines:
    return Guidelines(database, builder, clock)


async def imports(database: Database, clock: Clock, name: str, *, days: int = 0) -> None:
    async with database.transaction() as tx:
        body = written.to_dict(replace(DOCUMENT, title=name))
        start = (clock.now() + timedelta(days=days)).date()
        await documents.add(
            tx, id=name, municipality=PLACE, body=body, in_force_from=start, now=clock.now()
        )


async def title(guidelines: Guidelines, database: Database) -> str | None:
    """Look, and load what isn't there, as a step does."""
    for _ in range(2):
        async with database.transaction() as tx:
            try:
                held = await guidelines.held(tx, PLACE)
            except NotReadyError as error:
                place = error.place
            else:
                return held.guideline.document.title if held.guideline else None
        await guidelines.load(place)
    raise AssertionError("it is never ready")


async def test_nothing_is_loaded_inside_a_step(database: Database, guidelines: Guidelines) -> None:
    async with database.transaction() as tx:
        with pytest.raises(NotReadyError):
            await guidelines.held(tx, PLACE)


async def test_without_an_import_it_is_the_summary(
    database: Database, guidelines: Guidelines
) -> None:
    await guidelines.load(PLACE)

    async with database.reading() as tx:
        held = await guidelines.held(tx, PLACE)

    assert held.edition == SUMMARY
    assert held.guideline is not None
    assert held.guideline.is_summary


async def test_one_is_there_before_anybody_asks(database: Database, guidelines: Guidelines) -> None:
    await guidelines.warm(PLACE, asyncio.Event(), after=0)
    await asyncio.gather(*guidelines.under_way)

    async with database.reading() as tx:
        assert (await guidelines.held(tx, PLACE)).guideline is not None


async def test_whoever_stops_at_once_waits_for_no_guideline(
    guidelines: Guidelines, builder: Counting
) -> None:
    stop = asyncio.Event()
    stop.set()

    await guidelines.warm(PLACE, stop)

    assert builder.asked == []


async def test_where_there_is_no_summary_either_there_is_nothing(
    database: Database, guidelines: Guidelines
) -> None:
    await guidelines.load("elsewhere")

    async with database.reading() as tx:
        assert (await guidelines.held(tx, "elsewhere")).guideline is None


async def test_an_import_by_another_process_is_seen_at_the_next_step(
    database: Database, guidelines: Guidelines, clock: Clock
) -> None:
    await title(guidelines, database)

    await imports(database, clock, "new")

    assert await title(guidelines, database) == "new"


async def test_a_coming_version_holds_from_its_day(
    database: Database, guidelines: Guidelines, clock: Clock
) -> None:
    await imports(database, clock, "now")
    await imports(database, clock, "then", days=3)
    before = await title(guidelines, database)

    clock.forward(timedelta(days=4))

    assert (before, await title(guidelines, database)) == ("now", "then")


async def test_what_was_built_is_not_built_again_by_the_next_process(
    database: Database, builder: Counting, guidelines: Guidelines, clock: Clock
) -> None:
    await imports(database, clock, "plan")
    await title(guidelines, database)

    again = await title(Guidelines(database, builder, clock), database)

    assert (again, builder.builds, builder.loaded) == ("plan", 1, 1)


async def test_other_topics_build_it_anew(
    database: Database, builder: Counting, guidelines: Guidelines, clock: Clock
) -> None:
    await imports(database, clock, "plan")
    await title(guidelines, database)
    builder.mark = "2"

    await title(Guidelines(database, builder, clock), database)

    assert (builder.builds, builder.loaded) == (2, 0)


async def test_what_was_built_by_another_version_of_the_program_is_built_anew(
    database: Database, builder: Counting, guidelines: Guidelines, clock: Clock
) -> None:
    await imports(database, clock, "plan")
    async with database.transaction() as tx:
        await documents.keep_built(tx, "plan", b"old form", built_for=f"{PLACE}1")

    assert await title(guidelines, database) == "plan"
    assert (builder.builds, builder.loaded) == (1, 1)


async def test_a_document_that_fails_is_left_out_for_a_minute(
    database: Database, builder: Counting, guidelines: Guidelines, clock: Clock
) -> None:
    await imports(database, clock, "plan")
    builder.fails = True
    assert await title(guidelines, database) is None
    builder.fails = False
    assert await title(guidelines, database) is None

    clock.forward(timedelta(seconds=61))

    assert await title(guidelines, database) == "plan"
    assert builder.builds == 2


async def test_those_who_ask_at_the_same_time_wait_for_one_building(
    database: Database, builder: Counting, guidelines: Guidelines, clock: Clock
) -> None:
    await imports(database, clock, "plan")

    await asyncio.gather(*(guidelines.load(PLACE) for _ in range(9)))

    assert builder.builds == 1


async def test_one_that_takes_too_long_is_done_without_until_it_is_there(
    database: Database, builder: Counting, clock: Clock
) -> None:
    builder.waits = threading.Event()
    impatient = Guidelines(database, builder, clock, patience=0)

    await impatient.load(PLACE)
    async with database.reading() as tx:
        without = (await impatient.held(tx, PLACE)).guideline
    builder.waits.set()
    patient = Guidelines(database, builder, clock)
    assert await title(patient, database) == DOCUMENT.title
    impatient.close()

    assert without is None


async def test_whoever_asks_after_a_slow_one_has_come_gets_it(
    database: Database, builder: Counting, clock: Clock
) -> None:
    builder.waits = threading.Event()
    guidelines = Guidelines(database, builder, clock, patience=0)
    await guidelines.load(PLACE)
    (loading,) = guidelines.under_way
    builder.waits.set()
    await loading

    assert await title(guidelines, database) == DOCUMENT.title


async def test_a_document_written_down_comes_back_as_it_was() -> None:
    assert written.from_dict(written.to_dict(DOCUMENT)) == DOCUMENT
