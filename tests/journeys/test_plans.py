"""What a step costs stays the same: whatever it asks of a table that grows, an index answers.

Looked at are all statements of a story, as SQLite is given them, and how it says it would run them.
"""

import re
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.pool import Pool

from storage.schema import metadata
from tests.journeys.conftest import Town, a_town
from tests.journeys.scripts import alarms, quick, reports

GROWS = {*metadata.tables} - {"meta", "audit_head"}
#: the ends of an index, which are as near in a long one as in a short one
ENDS = re.compile(r"ORDER BY (audit\.seq|guesses\.at) DESC\s+LIMIT 1 ")


@pytest.fixture
def asked() -> Iterator[set[str]]:
    """Collect what any connection to SQLite is asked, values and all."""
    statements = set[str]()

    def connected(connection: Any, _record: object) -> None:
        if hasattr(connection, "run_async"):  # the bot's own; a story looks by another
            connection.run_async(lambda driver: driver.set_trace_callback(statements.add))

    event.listen(Pool, "connect", connected)
    yield statements
    event.remove(Pool, "connect", connected)


@pytest.fixture
async def town(asked: set[str], tmp_path: Path) -> AsyncIterator[Town]:
    """Give a town on SQLite, which says the same of a small table as of a large one."""
    async with a_town(tmp_path, f"sqlite:///{tmp_path}/tryggbot.db") as found:
        await found.opens()
        asked.clear()
        yield found


def _read_through(town: Town, statements: set[str]) -> list[str]:
    """Give the statements for which a whole table, or a whole index, would be read."""
    found = []
    with closing(sqlite3.connect(town.folder / "tryggbot.db")) as file:
        for statement in statements:
            plan = [step for *_, step in file.execute(f"EXPLAIN QUERY PLAN {statement}")]
            scanned = {match[1] for step in plan if (match := re.match(r"SCAN (\w+)", step))}
            if scanned & GROWS and not ENDS.search(f"{statement} "):
                found.append(f"{statement}: {plan}")
    return found


async def test_no_step_reads_a_whole_table(asked: set[str], town: Town) -> None:
    """A report, a quick one, an alarm that nobody answers, reading, taking, lists, a stranger."""
    official, _, duty = await town.cast()
    asked.clear()

    await reports(official, "Båda")
    await quick(official, told="Båda")
    await duty.sees("orange")
    await official.sees("Gäller det dig")
    number = await alarms(official)
    await duty.sees(number, "röd")
    await town.passes(minutes=5)
    await duty.sees(number, "Påminnelse 1")
    duty.taps("Läs rapporten")
    await duty.sees("Alva")
    duty.taps("Ta ärendet")
    await official.sees("Cilla")
    duty.types("/arenden")
    await duty.sees("Öppna ärenden: 3")
    official.types("/arenden")
    await official.sees("Dina ärenden: 3")
    town.world.phone(7777, "Dora").types("hej")
    await town.settles()

    told = {s for s in asked if re.match(r"(SELECT|INSERT|UPDATE|DELETE)\b", s)}
    assert len(told) > 300
    assert _read_through(town, told) == []
