"""The database: one writer, many readers, and nothing half done.

1. Whoever writes does it inside `async with database.transaction() as tx`. There is one such block
   at a time (`writer`); it is committed when it is left, and undone on anything raised in it,
   cancellation included.
2. Other processes (the operator's command line) write to the same database. So nothing read in one
   transaction is believed in the next.
3. The tables are brought up to date when the database is opened; a later version's are refused.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage import engines, meta, migrations, sqlite
from storage.errors import BusyError, KeyFileError, StorageUnavailableError
from storage.tx import FAULTS, Tx, translated
from storage.vault import Vault
from storage.writer import Writer, to_the_end

__all__ = ["Database", "Tx"]
_MARK = "mark"  # of the key that the database was written with


class Database:
    """What is kept, for as long as it is open. Made by `Database.open`."""

    def __init__(self, writing: AsyncEngine, reading: AsyncEngine, vault: Vault) -> None:
        self._writer = Writer(writing, vault)
        self._reading = reading
        self._vault = vault
        self._glancing: AsyncConnection | None = None
        self._glances = asyncio.Lock()  # while it is being made
        self._healthy = True
        self._looking_over: sqlite.Connection | None = None

    @classmethod
    async def open(cls, url: str, vault: Vault) -> "Database":
        """Open the database, make it if there is none, and bring its tables up to date.

        Raises:
            KeyFileError: if it was written with another key: nobody would be recognised.
            SchemaTooNewError: if a later version of the program has changed the tables.
            StorageError: if the address is wrong or the database can't be had.

        """
        where = engines.read_url(url)
        database = cls(engines.writer(where), engines.reader(where), vault)
        try:
            async with database.transaction() as tx:
                await tx.connection.run_sync(migrations.bring_up)
                await _belongs(tx)
        except BaseException:
            await to_the_end(database.close())
            raise
        return database

    @property
    def vault(self) -> Vault:
        """Give the vault that seals what is kept here."""
        return self._vault

    def time_commits(self, taken: Callable[[float], None]) -> None:
        """Tell how many seconds each commit takes."""
        self._writer.committed = taken

    @property
    def holding(self) -> int | None:
        """Give the number of the block that is being written, if any; each has its own."""
        return self._writer.holding

    @property
    def healthy(self) -> bool:
        """Say whether the last transaction found a database that works."""
        return self._healthy

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Tx]:
        """Write: all of what is done in the block, or none of it; certain when the block is left.

        Raises:
            NestedTransactionError: if this task is in a transaction already.
            StorageUnavailableError: if the database can't be written now; nothing was kept.

        """
        try:
            async with self._writer.block() as tx:
                yield tx
        except StorageUnavailableError:
            self._healthy = False
            raise
        else:
            self._healthy = True

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Tx]:
        """Read one moment of the database, beside whoever writes; writing is refused.

        Raises:
            StorageUnavailableError: if the database can't be read now.

        """
        try:
            async with self._reading.connect() as connection, connection.begin():
                yield Tx(connection, self._vault, await sqlite.beneath(connection))
        except FAULTS as error:
            raise translated(error) from error

    @asynccontextmanager
    async def glance(self) -> AsyncIterator[Tx]:
        """Read with prepared statements, each for itself: for loops that look often.

        Raises:
            StorageUnavailableError: if the database can't be read now.

        """
        if self._reading.dialect.name != "sqlite":
            async with self.reading() as tx:
                yield tx
            return
        try:
            async with self._glances:
                if self._glancing is None:
                    self._glancing = await self._reading.connect()
                connection = self._glancing
            yield Tx(connection, self._vault, await sqlite.beneath(connection), single=True)
        except StorageUnavailableError:
            await to_the_end(self._look_away())
            raise
        except FAULTS as error:
            raise translated(error) from error

    async def _look_away(self) -> None:
        connection, self._glancing = self._glancing, None
        if connection is not None:
            await connection.close()

    async def integrity(self) -> list[str]:
        """Look the whole database over, beside everything else; empty is good.

        Takes as long as reading it all does, unless somebody says `hurry`.

        Raises:
            BusyError: if it could not be looked over, or not to the end.

        """
        if self._reading.dialect.name != "sqlite":
            return []  # PostgreSQL watches over its own pages
        try:
            async with self._reading.connect() as connection:
                self._looking_over = await sqlite.beneath(connection)
                rows = await connection.execute(text("PRAGMA integrity_check"))
                problems = [str(row[0]) for row in rows if row[0] != "ok"]
                rows = await connection.execute(text("PRAGMA foreign_key_check"))
                # The table and the row's number: what stands in the row is nobody's business here.
                problems += [
                    f"{row[0]} row {row[1]}: what it belongs to is missing" for row in rows
                ]
        except FAULTS as error:
            found = translated(error)
            if isinstance(found, BusyError):
                raise found from error
            return [str(found)]
        finally:
            self._looking_over = None
        return problems

    async def hurry(self) -> None:
        """End a look over the whole database that is under way: it is time to stop."""
        if self._looking_over is not None:
            await self._looking_over.interrupt()

    async def close(self) -> None:
        """Let go of everything, after the transaction that may be running."""
        await self._writer.close()
        await self._look_away()
        await self._reading.dispose()


async def _belongs(tx: Tx) -> None:
    """Refuse a key that isn't this database's; the first key to open it becomes its own."""
    mark = tx.vault.blind("database", "mark").hex()
    found = await meta.get(tx, _MARK)
    if found is None:
        await meta.put(tx, _MARK, mark)
    elif found != mark:
        raise KeyFileError("this key is not the one that this database was written with")
