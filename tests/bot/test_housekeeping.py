"""Housekeeping is beside everything else: when it fails, the bot goes on, and it tries again."""

import asyncio
import errno
import threading
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import event

from bot.clock import Clock
from bot.housekeeping import Housekeeping
from storage.database import Database, Tx
from storage.errors import BusyError
from storage.evidence import EvidenceStore
from storage.keys import create_key_file, load_keys
from storage.vault import Vault

PATIENCE = 10.0  # seconds of real time before a story has failed


class Handles(EvidenceStore):
    """A folder that can't be listed the first time: no handle is free."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.looked = asyncio.Queue[bool]()

    async def sweep(self, tx: Tx) -> int:
        fails = self.looked.empty()
        self.looked.put_nowait(fails)
        if fails:
            raise OSError(errno.EMFILE, "Too many open files")
        return await super().sweep(tx)


async def test_a_failure_of_any_kind_ends_nothing_and_is_tried_again(tmp_path: Path) -> None:
    create_key_file(tmp_path / "key")
    vault = Vault(load_keys(tmp_path / "key", {}))
    database = await Database.open(f"sqlite:///{tmp_path}/tryggbot.db", vault)
    clock, stop, store = Clock(), asyncio.Event(), Handles(tmp_path / "evidence")
    loop = asyncio.create_task(Housekeeping(database, store, clock).run(stop))

    async with asyncio.timeout(PATIENCE):
        while store.looked.qsize() < 2:  # it may look only after we have moved the clock
            clock.forward(timedelta(minutes=11))
            await clock.wait(stop, clock.now() + timedelta(milliseconds=3))
    stop.set()
    await loop
    await database.close()

    assert store.looked.qsize() == 2


class Long(Database):
    """A database whose look over doesn't end before somebody asks it to."""

    asked: threading.Event
    was_cut_short = False

    async def integrity(self) -> list[str]:
        try:
            return await super().integrity()
        except BusyError:
            self.was_cut_short = True
            raise

    async def hurry(self) -> None:
        await super().hurry()
        self.asked.set()


async def test_who_stops_the_bot_waits_for_no_look_over_the_whole_database(tmp_path: Path) -> None:
    create_key_file(tmp_path / "key")
    vault = Vault(load_keys(tmp_path / "key", {}))
    database = await Long.open(f"sqlite:///{tmp_path}/tryggbot.db", vault)
    assert isinstance(database, Long)
    database.asked = threading.Event()
    begun, stop = asyncio.Event(), asyncio.Event()
    turn = asyncio.get_running_loop()

    def waits(statement: str) -> None:
        if "integrity_check" in statement:
            turn.call_soon_threadsafe(begun.set)
            database.asked.wait(PATIENCE)

    def connected(connection: Any, _record: object) -> None:
        connection.driver_connection._conn.set_trace_callback(waits)

    event.listen(database._reading.sync_engine, "connect", connected)
    house = Housekeeping(database, EvidenceStore(tmp_path / "evidence"), Clock())
    loop = asyncio.create_task(house.run(stop))
    async with asyncio.timeout(PATIENCE):
        await begun.wait()
        stop.set()
        await loop
    await database.close()

    assert database.was_cut_short
    assert house.damage == 0
