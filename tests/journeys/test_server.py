"""PostgreSQL dies under a running bot: nothing is lost, and the bot goes on without any help."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import psycopg
import pytest
from sqlalchemy.exc import OperationalError

from storage import alerts
from storage.writer import Writer
from tests.doubles.engines import Postgres
from tests.journeys.conftest import Town
from tests.journeys.ways import (
    asks_whom_to_tell,
    cases_of,
    said_to,
    sees_in_time,
    set_aside,
    settles,
    unhandled,
)


@pytest.fixture
def url(mortal: Postgres) -> str:
    return mortal.fresh()


class Unheard:
    """A commit that is made, and whose answer is lost with the server."""

    def __init__(self, transaction: Any, dies: Callable[[], None]) -> None:
        self._transaction, self._dies = transaction, dies

    async def commit(self) -> None:
        await self._transaction.commit()
        self._dies()
        raise OperationalError("COMMIT", {}, psycopg.OperationalError("the answer was lost"))


@contextmanager
def dying(server: Postgres, how: str, left: int) -> Iterator[None]:
    """Let the server die at a commit after so many others, and live again at once."""
    commit = Writer._commit

    def again() -> None:
        server.stops()
        server.starts()

    async def watched(writer: Writer, group: Any) -> None:
        nonlocal left
        left -= 1
        is_it = left == -1
        if is_it and how == "before it":
            again()
        if is_it and how == "before its answer":
            group.transaction = Unheard(group.transaction, again)
        await commit(writer, group)
        if is_it and how == "after it":
            again()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Writer, "_commit", watched)
        yield
    assert left < 0, "it never died"


@pytest.mark.parametrize(
    ("how", "numbers"),
    [("before it", (0, 1, 3)), ("before its answer", (0, 1, 3)), ("after it", (0, 2))],
)
async def test_a_report_survives_the_servers_death_at_any_commit(
    town: Town, mortal: Postgres, how: str, numbers: Sequence[int]
) -> None:
    official, contact, duty = await town.cast()
    for n, left in enumerate(numbers, start=1):
        await asks_whom_to_tell(official)
        await settles(town)

        with dying(mortal, how, left):
            official.taps("Båda")
            await sees_in_time(town, official, "sparad som ärende")
            await sees_in_time(town, duty, "Nytt ärende")
            await town.passes(seconds=30)

        found = await cases_of(town)
        assert len(found) == n, f"died {how} {left}"
        number = found[-1].number
        assert any(f"sparad som ärende {number}" in said for said in said_to(official))
        for phone in (duty, contact):
            told = [s for s in phone.chat if f"Nytt ärende {number}" in s.text]
            assert told
            assert all("upprepat" in shown.text for shown in told[1:])
        async with town.database() as database, database.reading() as tx:
            raised = await alerts.of_case(tx, found[-1].id)
        assert len(raised) == 2
        assert all(alert.sent for alert in raised)
        assert await unhandled(town) == []
        assert await set_aside(town) == 0
        duty.taps("Kvittera")
        await official.sees("kvitterade")
        official.types("/avbryt")
        await official.sees("finns kvar i ärende")


async def test_while_the_server_is_away_the_card_comes_and_the_truth_and_all_else_after(
    town: Town, mortal: Postgres
) -> None:
    official, _, duty = await town.cast()
    await settles(town)
    mortal.stops()

    official.presses("Jag är i fara")
    await official.sees("Ring 112 nu")
    await official.sees("Jag kan inte spara just nu", "112")
    mortal.starts()

    await sees_in_time(town, official, "Ska jag också meddela")
    official.taps("Ja, meddela dem")
    await sees_in_time(town, duty, "röd")
    await town.settles()
    assert town.asks("select count(*) from cases") == [(1,)]
    assert await set_aside(town) == 0


async def test_what_came_due_while_the_server_was_away_is_done_after(
    town: Town, mortal: Postgres
) -> None:
    official, _, duty = await town.cast()
    await asks_whom_to_tell(official)
    official.taps("Båda")
    await duty.sees("Nytt ärende")
    await settles(town)

    mortal.stops()
    town.clock.forward(timedelta(minutes=31))
    mortal.starts()

    await sees_in_time(town, duty, "Ingen har kvitterat")
    duty.taps("Kvittera")
    await sees_in_time(town, official, "kvitterade")
    assert len(await cases_of(town)) == 1
