"""Housekeeping is beside everything else: when it fails, the bot goes on, and it tries again."""

import asyncio
import errno
from datetime import timedelta
from pathlib import Path

from bot.clock import Clock
from bot.housekeeping import Housekeeping
from storage.database import Database, Tx
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
