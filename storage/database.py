"""The database: one writer, many readers, and nothing half done.

1. Whoever writes does it inside `async with database.transaction() as tx`. There is one such block
   at a time; it commits at its end and rolls back on anything raised in it, cancellation included.
2. A commit or rollback that has begun is finished even if its task is cancelled meanwhile: who
   holds the lock always knows how the connection stands.
3. Other processes (the operator's command line) write to the same database. So nothing read in one
   transaction is believed in the next.
4. The tables are brought up to date when the database is opened; a later version's are refused.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncTransaction

from storage import engines, meta, migrations
from storage.errors import KeyFileError, NestedTransactionError, StorageUnavailableError
from storage.tx import Tx, translated
from storage.vault import Vault

__all__ = ["Database", "Tx"]
_MARK = "mark"  # of the key that the database was written with


class Database:
    """What is kept, for as long as it is open. Made by `Database.open`."""

    def __init__(self, writing: AsyncEngine, reading: AsyncEngine, vault: Vault) -> None:
        self._writing = writing
        self._reading = reading
        self._vault = vault
        self._lock = asyncio.Lock()
        self._holder: asyncio.Task[object] | None = None
        self._writer: AsyncConnection | None = None
        self._healthy = True

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
            await _to_the_end(database.close())
            raise
        return database

    @property
    def vault(self) -> Vault:
        """Give the vault that seals what is kept here."""
        return self._vault

    @property
    def healthy(self) -> bool:
        """Say whether the last transaction found a database that works."""
        return self._healthy

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Tx]:
        """Write: all of what is done in the block, or none of it.

        Raises:
            NestedTransactionError: if this task is in a transaction already.
            StorageUnavailableError: if the database can't be written now; nothing was kept.

        """
        task = asyncio.current_task()
        if self._holder is task:
            raise NestedTransactionError("this task holds a transaction already")
        async with self._lock:
            self._holder = task
            try:
                async with self._writes() as tx:
                    yield tx
            except StorageUnavailableError:
                self._healthy = False
                raise
            else:
                self._healthy = True
            finally:
                self._holder = None

    @asynccontextmanager
    async def _writes(self) -> AsyncIterator[Tx]:
        try:
            if self._writer is None:
                self._writer = await self._writing.connect()
            connection = self._writer
            transaction = await connection.begin()
        except DBAPIError as error:
            await _to_the_end(self._discard())
            raise translated(error) from error
        except BaseException:
            await _to_the_end(self._discard())
            raise
        try:
            yield Tx(connection, self._vault)
        except BaseException as error:
            await _to_the_end(self._roll_back(transaction))
            if isinstance(error, DBAPIError):
                raise translated(error) from error
            raise
        await _to_the_end(self._commit(transaction))

    async def _commit(self, transaction: AsyncTransaction) -> None:
        try:
            await transaction.commit()
        except BaseException as error:
            # Closing the connection undoes what the failed commit left open.
            await self._discard()
            if isinstance(error, DBAPIError):
                raise translated(error) from error
            raise

    async def _roll_back(self, transaction: AsyncTransaction) -> None:
        try:
            await transaction.rollback()
        except DBAPIError:
            # The transaction goes with its connection; what made us roll back is what counts.
            await self._discard()
        else:
            # A statement that was cancelled half-way has cost the connection.
            if self._writer is not None and self._writer.invalidated:
                await self._discard()

    async def _discard(self) -> None:
        """Close the writer's connection; the next transaction makes another."""
        connection, self._writer = self._writer, None
        if connection is None:
            return
        try:
            await connection.close()
        except DBAPIError:
            await connection.invalidate()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Tx]:
        """Read one moment of the database, beside whoever writes; writing is refused.

        Raises:
            StorageUnavailableError: if the database can't be read now.

        """
        try:
            async with self._reading.connect() as connection, connection.begin():
                yield Tx(connection, self._vault)
        except DBAPIError as error:
            raise translated(error) from error

    async def integrity(self) -> list[str]:
        """Look the whole database over, beside everything else; empty is good.

        Takes as long as reading it all does.
        """
        if self._reading.dialect.name != "sqlite":
            return []  # PostgreSQL watches over its own pages
        try:
            async with self._reading.connect() as connection:
                rows = await connection.execute(text("PRAGMA integrity_check"))
                problems = [str(row[0]) for row in rows if row[0] != "ok"]
                rows = await connection.execute(text("PRAGMA foreign_key_check"))
                # The table and the row's number: what stands in the row is nobody's business here.
                problems += [
                    f"{row[0]} row {row[1]}: what it belongs to is missing" for row in rows
                ]
        except DBAPIError as error:
            return [str(translated(error))]
        return problems

    async def close(self) -> None:
        """Let go of everything, after the transaction that may be running."""
        async with self._lock:
            await self._discard()
            await self._reading.dispose()
            await self._writing.dispose()


async def _belongs(tx: Tx) -> None:
    """Refuse a key that isn't this database's; the first key to open it becomes its own."""
    mark = tx.vault.blind("database", "mark").hex()
    found = await meta.get(tx, _MARK)
    if found is None:
        await meta.put(tx, _MARK, mark)
    elif found != mark:
        raise KeyFileError("this key is not the one that this database was written with")


async def _to_the_end(work: Awaitable[None]) -> None:
    """Wait until this is done, also when the waiting task is cancelled; then be cancelled."""
    task = asyncio.ensure_future(work)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError as error:
            cancelled = error
        except Exception:  # noqa: BLE001 - it is the task's own, and raised below
            break
    task.result()
    if cancelled is not None:
        raise cancelled
