"""A database that was filled in bulk is one that the bot could have written, row by row."""

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import func, select

from bench import instance
from bench.fill import Plan, fill
from bench.fill.crowd import PLACE
from bench.lean.people import FIRST
from bot import config_file
from bot.cli.instance import open_database
from bot.config import MAIN
from storage import alerts, audit, cases, people, schema, sessions, timers
from storage.cases import Case

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


async def filled(folder: Path) -> Path:
    config = await instance.found(folder, url="http://127.0.0.1:1", officials=0)
    await fill(config, Plan(people=30, cases=400, now=NOW))
    return config


async def _cases(config: Path) -> list[Case]:
    async with open_database(config_file.load(config)) as database, database.reading() as tx:
        return await cases.list(tx)


async def test_what_was_filled_opens_and_is_chained_like_what_was_written(tmp_path: Path) -> None:
    config = config_file.load(await filled(tmp_path))

    async with open_database(config) as database, database.reading() as tx:
        found = await cases.list(tx)
        raised = await alerts.of_cases(tx, [case.id for case in found])
        official = await people.by_chat(tx, MAIN, FIRST)
        entries = await audit.of_case(tx, found[-1].id)
        waiting = await timers.due(tx, now=datetime.max.replace(tzinfo=UTC), limit=1000)
        begun = await sessions.load(tx, MAIN, FIRST)
        wrong = await audit.verify(tx) + await database.integrity()

    assert wrong == []
    assert len(found) == 400
    assert all(case.report["story"] and case.tracks for case in found)
    assert {alert.case for alert in raised} == {case.id for case in found}
    assert official is not None
    assert official.party
    assert begun is not None
    assert [e.action for e in entries][:2] == ["opened", "alerted"]
    open_ones = {case.id for case in found if case.state != cases.CLOSED}
    assert {timer.case for timer in waiting} < open_ones
    assert len(open_ones) == 80


async def test_everybody_is_there_once(tmp_path: Path) -> None:
    config = config_file.load(await filled(tmp_path))

    async with open_database(config) as database, database.reading() as tx:
        everybody = await people.in_municipality(tx, PLACE)
        staff = await people.staff(tx, PLACE)
        messages = await tx.execute(select(func.count()).select_from(schema.outbox))

        assert len(everybody) == 30
        assert len(staff) == 9
        assert messages.scalar_one() > 0


async def test_the_same_seed_tells_the_same_stories(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("one", "other")]
    for folder in folders:
        folder.mkdir()

    one, other = [await _cases(await filled(folder)) for folder in folders]

    assert one == other
