"""A process that writes until it is killed, and says what it knows to be kept."""

import asyncio
import itertools
import sys
from pathlib import Path

from storage import meta
from storage.database import Database
from storage.keys import load_keys
from storage.vault import Vault


async def main(url: str, key: str) -> None:
    database = await Database.open(url, Vault(load_keys(Path(key), {})))
    for n in itertools.count():
        async with database.transaction() as tx:
            await meta.put(tx, f"{n} first", "1")
            await meta.put(tx, f"{n} second", "1")
        sys.stdout.write(f"{n}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
