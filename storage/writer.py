"""The one who writes: a block at a time, and one commit for all blocks that were waiting.

1. Whoever has finished a block while others wait for their turn leaves the transaction open to
   them; the last one commits for all. A commit waits for the platter, which is most of its cost.
2. A block returns only after the commit that holds it. A block that fails is undone alone; a commit
   that fails, fails for all that are in it.
3. A commit or rollback that has begun is finished even if its task is cancelled meanwhile: who
   holds the lock always knows how the connection stands.
"""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncTransaction

from storage import sqlite
from storage.errors import NestedTransactionError, StorageError, StorageUnavailableError
from storage.tx import FAULTS, Tx, said, translated
from storage.vault import Vault

_MOST = 32  # blocks in one commit: an alert's must not wait for a crowd's


@dataclass(slots=True, eq=False)
class _Group:
    """A transaction that is open, with the blocks that stand in it."""

    connection: AsyncConnection
    transaction: AsyncTransaction
    driver: sqlite.Connection | None  #: SQLite's own, beneath
    blocks: int = 0  #: that are finished, and wait for the commit
    done: asyncio.Future[None] = field(default_factory=asyncio.Future)


class Writer:
    """A connection of its own, made when it is needed."""

    def __init__(self, engine: AsyncEngine, vault: Vault) -> None:
        self._engine = engine
        self._vault = vault
        self._lock = asyncio.Lock()
        self._waiting = 0
        self._holder: asyncio.Task[object] | None = None
        self._connection: AsyncConnection | None = None
        self._group: _Group | None = None
        self._closing: set[asyncio.Task[None]] = set()
        self._turns = 0
        self.holding: int | None = None  #: which of all who have held the lock holds it now
        self.committed: Callable[[float], None] | None = None

    @asynccontextmanager
    async def block(self) -> AsyncIterator[Tx]:
        """Write: all of what is done in the block, or none of it.

        Raises:
            NestedTransactionError: if this task is in a block already.
            StorageUnavailableError: if the database can't be written now; nothing was kept.

        """
        task = asyncio.current_task()
        if self._holder is task:
            raise NestedTransactionError("this task holds a transaction already")
        async with self._turn():
            self._holder = task
            try:
                group = await self._join()
                try:
                    yield Tx(group.connection, self._vault, group.driver)
                except BaseException as error:
                    await to_the_end(self._undo(group))
                    if isinstance(error, FAULTS):
                        raise translated(error) from error
                    raise
                await to_the_end(self._leave(group))
            finally:
                self._holder = None
        await to_the_end(_certain(group))

    @asynccontextmanager
    async def _turn(self) -> AsyncIterator[None]:
        """Hold the lock. Whoever gives up waiting may be the one for whom others have waited."""
        self._waiting += 1
        try:
            await self._lock.acquire()
        except BaseException:
            self._waiting -= 1
            if self._group is not None and not self._waiting:
                task = asyncio.ensure_future(self._close_group())
                self._closing.add(task)
                task.add_done_callback(self._closing.discard)
            raise
        self._waiting -= 1
        try:
            with self._held():
                yield
        finally:
            self._lock.release()

    @contextmanager
    def _held(self) -> Iterator[None]:
        """Show, also to other threads, that it isn't the same one who holds the lock for ever."""
        self._turns += 1
        self.holding = self._turns
        try:
            yield
        finally:
            self.holding = None

    async def _close_group(self) -> None:
        async with self._lock:
            if self._group is not None and not self._waiting:
                with self._held():
                    await self._commit(self._group)

    async def _join(self) -> _Group:
        """Begin a transaction, or a part of the one that others have left open."""
        group = self._group
        try:
            if group is not None:
                await _tell(group, "SAVEPOINT block")
                return group
            if self._connection is None:
                self._connection = await self._engine.connect()
            connection = self._connection
            transaction = await connection.begin()
            group = _Group(connection, transaction, await sqlite.beneath(connection))
        except BaseException as error:
            await to_the_end(self._fail(group, error))
            if isinstance(error, FAULTS):
                raise translated(error) from error
            raise
        self._group = group
        return group

    async def _leave(self, group: _Group) -> None:
        """End a block that went well; commit if nobody is waiting to join."""
        try:
            if group.blocks:
                await _tell(group, "RELEASE block")
        except StorageError as error:
            await self._fail(group, error)
            return
        group.blocks += 1
        if not self._waiting or group.blocks >= _MOST:
            await self._commit(group)

    async def _undo(self, group: _Group) -> None:
        """Undo a block; what others have done in the same transaction stays."""
        if not group.blocks:
            self._group = None
            await self._roll_back(group)
            return
        try:
            await _tell(group, "ROLLBACK TO block")
        except StorageError as error:
            # A full disk or a lost connection has undone the whole transaction.
            await self._fail(group, error)
            return
        if not self._waiting:
            await self._commit(group)

    async def _commit(self, group: _Group) -> None:
        self._group = None
        began = time.perf_counter()
        try:
            await group.transaction.commit()
        except BaseException as error:  # noqa: BLE001 - it is raised by all who wait for it
            await self._fail(group, error)
        else:
            group.done.set_result(None)
            if self.committed is not None:
                self.committed(time.perf_counter() - began)

    async def _fail(self, group: _Group | None, error: BaseException) -> None:
        """Tell all who are in it that nothing was kept; closing the connection undoes it."""
        self._group = None
        await self._discard()
        if group is not None and not group.done.done():
            group.done.set_exception(error)
            group.done.exception()  # known, also where nobody waits for it any more

    async def _roll_back(self, group: _Group) -> None:
        try:
            await group.transaction.rollback()
        except FAULTS:
            # The transaction goes with its connection; what made us roll back is what counts.
            await self._discard()
        else:
            # A statement that was cancelled half-way has cost the connection.
            if group.connection.invalidated:
                await self._discard()

    async def _discard(self) -> None:
        """Close the connection; the next block makes another."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        try:
            await connection.close()
        except FAULTS:
            await connection.invalidate()

    async def close(self) -> None:
        """Let go of the connection, after the block that may be running."""
        async with self._lock:
            if self._group is not None:
                await self._commit(self._group)
            await self._discard()
            await self._engine.dispose()


async def _tell(group: _Group, words: str) -> None:
    """Say something about a part of the transaction.

    Raises:
        StorageError: if there is no transaction any more.

    """
    try:
        if group.driver is None:
            await group.connection.exec_driver_sql(words)
        else:
            group.driver.at_once(words)
    except FAULTS as error:
        raise translated(error) from error
    except sqlite3.Error as error:
        raise said(error) from error


async def _certain(group: _Group) -> None:
    """Wait until the commit is on the platter.

    Raises:
        StorageError: if it is not.

    """
    try:
        await group.done
    except FAULTS as error:
        raise translated(error) from error
    except StorageError as error:
        # A new one each time: an exception that is raised twice collects both tracebacks.
        raise StorageUnavailableError(*error.args) from error


async def to_the_end(work: Awaitable[None]) -> None:
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
