"""The folder with the sealed files of evidence.

1. A file is named at random when its row is made, so that a file without a row is an orphan.
2. The event loop never waits for the disk: everything here that blocks runs in a thread.
3. The folder and what is in it are for the owner alone.
4. The last of the disk's room is the database's: files wait, so that alerts never have to.
"""

import asyncio
import errno
import io
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import select

from storage.errors import BusyError, NotFoundError, StorageFullError, StorageUnavailableError
from storage.evidence_rows import Evidence
from storage.schema import evidence
from storage.sealed_file import CHUNK, PART, Sealer, Unsealer, sync_folder
from storage.tx import Tx

_OURS = re.compile(rf"[0-9a-f]{{32}}(?:{re.escape(PART)})?")
KEPT_FREE = 100 * 1024 * 1024  # bytes; rows for months, or an hour of somebody's pictures
_ASKED_AT_ONCE = 500  # names of files
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class Writer:
    """Seals one file as it comes; made by `EvidenceStore.writer`.

    Leaving its block without `close` leaves nothing on the disk.
    """

    def __init__(self, folder: Path, row: Evidence, busy: set[str], *, kept_free: int) -> None:
        self._folder = folder
        self._kept_free = kept_free
        self._name = row.file
        self._busy = busy
        self._sealer = Sealer(folder / row.file, row.secret, row=row.id)

    async def __aenter__(self) -> Self:
        if self._name in self._busy:
            raise BusyError("this file is being written already")
        self._busy.add(self._name)
        return self

    async def write(self, chunk: bytes) -> None:
        """Seal more of the file.

        Raises:
            StorageFullError: if there is no room left; the file may be begun anew later.

        """
        with _disk_errors():
            await asyncio.to_thread(self._write, chunk)

    def _write(self, chunk: bytes) -> None:
        disk = os.statvfs(self._folder)
        if disk.f_bavail * disk.f_frsize < self._kept_free:
            raise StorageFullError("what room is left is kept for the database")
        self._sealer.write(chunk)

    async def close(self) -> tuple[int, str]:
        """Finish the file; when this returns it is on the disk. Gives its size and SHA-256.

        Raises:
            StorageFullError: if there is no room left.

        """
        with _disk_errors():
            return await asyncio.to_thread(self._sealer.finish)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            await asyncio.to_thread(self._sealer.abandon)
        finally:
            self._busy.discard(self._name)


class EvidenceStore:
    """Sealed files by the names in their rows."""

    def __init__(self, folder: Path, *, kept_free: int = KEPT_FREE) -> None:
        self._folder = folder
        self._kept_free = kept_free
        self._busy: set[str] = set()
        with _disk_errors():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def writer(self, row: Evidence) -> Writer:
        """Give what writes this row's file, in the place of one that is there already."""
        return Writer(self._folder, row, self._busy, kept_free=self._kept_free)

    def open(self, row: Evidence) -> io.BufferedReader:
        """Open a file for reading; blocks, a chunk at a time.

        Raises:
            NotFoundError: if it isn't there.
            TamperedError: if it is not what was written; also later, where only part of it is not.

        """
        with _disk_errors():
            try:
                raw = Unsealer(self._folder / row.file, row.secret, row=row.id)
            except FileNotFoundError as error:
                raise NotFoundError("the file of this evidence isn't there") from error
        return io.BufferedReader(raw, CHUNK)

    async def delete(self, files: Iterable[str]) -> None:
        """Delete files by the names that `drop_draft` gave; those that are gone are no matter."""
        await asyncio.to_thread(self._delete, list(files))

    async def sweep(self, tx: Tx) -> int:
        """Delete files that belong to no row, and beginnings of files; give how many.

        For the process that also writes them: another's beginnings would be swept away.
        """
        found, swept = await asyncio.to_thread(self._names), 0
        for at in range(0, len(found), _ASKED_AT_ONCE):
            names = found[at : at + _ASKED_AT_ONCE]
            known = select(evidence.c.file).where(evidence.c.file.in_(names))
            orphans = {*names} - {*(await tx.execute(known)).scalars()}
            gone = [name for name in orphans if not self._is_busy(name)]
            await asyncio.to_thread(self._delete, gone)
            swept += len(gone)
        return swept

    def _is_busy(self, name: str) -> bool:
        return name.removesuffix(PART) in self._busy

    def _names(self) -> list[str]:
        # Whatever else somebody put there is not ours to delete.
        with _disk_errors():
            return [path.name for path in self._folder.iterdir() if _OURS.fullmatch(path.name)]

    def _delete(self, names: list[str]) -> None:
        with _disk_errors():
            for name in names:
                (self._folder / name).unlink(missing_ok=True)
            if names:
                sync_folder(self._folder)


@contextmanager
def _disk_errors() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise StorageFullError("there is no room left for evidence") from error
        why = error.strerror
        raise StorageUnavailableError(f"the folder of evidence refuses: {why}") from error
