"""The lean Bot API: what a bench rests on. Its people must really walk through a report."""

import asyncio
from pathlib import Path

from bench import instance
from bench.lean.api import Api
from bench.lean.people import FIRST, Crowd
from bench.lean.script import REPORT, STORY
from bench.serve import NoPace
from bot import config_file
from bot.app import serve
from bot.cli.instance import open_database
from storage import cases

PATIENCE = 20.0  # seconds of real time before a story has failed


async def test_somebody_walks_the_whole_report_with_our_bot(tmp_path: Path) -> None:
    api, walked, stop = Api(), asyncio.Event(), asyncio.Event()
    server, url = await api.listen()
    config = config_file.load(await instance.found(tmp_path, url=url, officials=1))
    crowd = Crowd(api.send, REPORT, people=1, reports=1, on_done=walked.set)
    api.hears = crowd.hears

    bot = asyncio.create_task(serve(config, stop=stop, pace=NoPace))
    crowd.begin()
    async with asyncio.timeout(PATIENCE):
        await walked.wait()
    stop.set()
    await bot
    server.close()

    assert len(crowd.took) == len(REPORT)
    async with open_database(config) as database, database.reading() as tx:
        (case,) = await cases.of_official(tx, f"{FIRST:016x}")
    assert [words for _number, words in case.report["story"]] == [STORY]
