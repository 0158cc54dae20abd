"""The folder with the sealed files: written by one, whole or not at all, swept."""

import asyncio
import hashlib
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from storage.errors import (
    BusyError,
    NotFoundError,
    StorageFullError,
    StorageUnavailableError,
)
from storage.evidence import EvidenceStore
from storage.tx import Tx
from tests.storage.test_evidence import CONTENT, left_in, reserve, write


async def test_a_file_that_fails_half_way_leaves_nothing(
    tx: Tx, store: EvidenceStore, tmp_path: Path
) -> None:
    row = await reserve(tx)

    async def fail() -> None:
        async with store.writer(row) as writer:
            await writer.write(CONTENT)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()

    assert left_in(tmp_path) == []
    with pytest.raises(NotFoundError, match="isn't there"):
        store.open(row)
    await write(store, row)
    assert left_in(tmp_path) == [row.file]


@pytest.mark.parametrize("turns", range(6))
async def test_a_cancelled_fetch_leaves_nothing_or_a_whole_file(
    tx: Tx, store: EvidenceStore, tmp_path: Path, turns: int
) -> None:
    row = await reserve(tx)
    task = asyncio.create_task(write(store, row))
    for _ in range(turns):
        await asyncio.sleep(0)  # gives the task one turn of the loop, not time
    task.cancel()
    await asyncio.wait([task])

    assert left_in(tmp_path) in ([], [row.file])


async def test_a_file_is_written_by_one_at_a_time(tx: Tx, store: EvidenceStore) -> None:
    row = await reserve(tx)

    async with store.writer(row):
        with pytest.raises(BusyError):
            async with store.writer(row):
                pass

    await write(store, row)


async def test_a_file_that_is_fetched_again_replaces_the_one_before(
    tx: Tx, store: EvidenceStore
) -> None:
    row = await reserve(tx)
    await write(store, row, b"half")

    await write(store, row)

    with store.open(row) as file:
        assert file.read() == CONTENT


async def test_files_without_a_row_are_swept_away_and_no_others(
    tx: Tx, store: EvidenceStore, tmp_path: Path
) -> None:
    """What a crash, or a dropped draft, has left behind; and not what somebody else put there."""
    kept = await reserve(tx)
    await write(store, kept)
    busy = await reserve(tx, "e2")
    folder = tmp_path / "evidence"
    for name in ("0" * 32, "1" * 32 + ".part", "README"):
        (folder / name).touch()

    async with store.writer(busy) as writer:
        await writer.write(CONTENT)
        assert await store.sweep(tx) == 2
        await writer.close()

    assert left_in(tmp_path) == sorted(["README", kept.file, busy.file])
    assert await store.sweep(tx) == 0


async def test_the_folder_and_its_files_are_their_owners_alone(
    tx: Tx, store: EvidenceStore, tmp_path: Path
) -> None:
    await write(store, await reserve(tx))

    folder = tmp_path / "evidence"
    modes = [path.stat().st_mode & 0o777 for path in (folder, *folder.iterdir())]
    assert modes == [0o700, 0o600]


async def test_a_folder_that_can_not_be_made_or_is_gone_is_a_typed_error(
    tx: Tx, store: EvidenceStore, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageUnavailableError, match="folder of evidence refuses"):
        EvidenceStore(tmp_path / "file" / "evidence")

    row = await reserve(tx)
    (tmp_path / "evidence").rmdir()
    with pytest.raises(StorageUnavailableError):
        await write(store, row)


async def test_a_link_in_the_place_of_a_file_is_never_followed(
    tx: Tx, store: EvidenceStore, tmp_path: Path
) -> None:
    row = await reserve(tx)
    (tmp_path / "elsewhere").touch()
    (tmp_path / "evidence" / f"{row.file}.part").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(StorageUnavailableError):
        await write(store, row)

    assert (tmp_path / "elsewhere").stat().st_size == 0


@contextmanager
def _no_room_after(size: int) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


async def test_a_full_disk_is_a_typed_error_and_leaves_nothing(
    tx: Tx, store: EvidenceStore, tmp_path: Path
) -> None:
    row = await reserve(tx)

    with _no_room_after(100_000), pytest.raises(StorageFullError, match="no room left"):
        await write(store, row)

    assert left_in(tmp_path) == []
    assert await write(store, row) == (150_000, hashlib.sha256(CONTENT).hexdigest())


async def test_files_leave_room_for_the_database(tx: Tx, tmp_path: Path) -> None:
    """Somebody's films filled the disk, and then no alert could be kept either."""
    row = await reserve(tx)

    with pytest.raises(StorageFullError, match="kept for the database"):
        await write(EvidenceStore(tmp_path / "evidence", kept_free=2**62), row)

    assert left_in(tmp_path) == []
    await write(EvidenceStore(tmp_path / "evidence", kept_free=0), row)
    assert left_in(tmp_path) == [row.file]
