import asyncio
import hashlib
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from storage import cases, evidence
from storage.errors import (
    BusyError,
    DuplicateError,
    NotFoundError,
    StorageFullError,
    StorageUnavailableError,
    TamperedError,
)
from storage.evidence import Evidence, EvidenceStore
from storage.tx import Tx
from tests.storage.conftest import NOON, at, rows

CONTENT = hashlib.shake_128(b"example").digest(150_000)


@pytest.fixture
def store(tmp_path: Path) -> EvidenceStore:
    return EvidenceStore(tmp_path / "evidence")


async def _reserve(tx: Tx, id_: str = "e1", **more: Any) -> Evidence:
    values: dict[str, Any] = {
        "bot": "b",
        "chat_id": 5,
        "kind": "photo",
        "reference": "AgACAgQAAx",
        "now": NOON,
        "draft": "d1",
        "name": "hot brev.jpg",
        "mime": "image/jpeg",
        "size": 150_000,
        "message_id": 70,
        "person": "kim",
    }
    await evidence.reserve(tx, id=id_, **values | more)
    found = await evidence.get(tx, id_)
    assert found is not None
    return found


async def _open_case(tx: Tx, id_: str = "c1") -> None:
    await cases.open(
        tx,
        id=id_,
        number=await cases.next_number(tx, now=NOON),
        municipality="vasteras",
        urgency="red",
        official="kim",
        report={},
        draft="d1",
        now=NOON,
    )


async def _write(store: EvidenceStore, row: Evidence, content: bytes = CONTENT) -> tuple[int, str]:
    async with store.writer(row) as writer:
        for start in range(0, len(content), 40_000):
            await writer.write(content[start : start + 40_000])
        return await writer.close()


def _files(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "evidence").iterdir())


async def test_a_file_is_reserved_fetched_and_saved(tx: Tx, store: EvidenceStore) -> None:
    row = await _reserve(tx)
    assert (row.state, row.reference, row.name) == ("fetching", "AgACAgQAAx", "hot brev.jpg")
    assert await evidence.to_fetch(tx, now=NOON) == [row]

    size, sha256 = await _write(store, row)
    await evidence.saved(tx, "e1", size=size, sha256=sha256)

    saved = await evidence.get(tx, "e1")
    assert saved is not None
    assert (saved.state, saved.size) == ("saved", 150_000)
    assert saved.sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert (saved.reference, saved.name, saved.mime) == (None, "hot brev.jpg", "image/jpeg")
    assert await evidence.to_fetch(tx, now=at(days=1)) == []
    with store.open(saved) as file:
        assert file.read() == CONTENT


async def test_fetching_is_tried_again_when_it_is_due(tx: Tx) -> None:
    await _reserve(tx)
    await _reserve(tx, "e2", bot="other", draft=None, case="c")
    await _reserve(tx, "e3", draft=None)

    await evidence.later(tx, "e1", due=at(minutes=1))

    assert [row.id for row in await evidence.to_fetch(tx, now=NOON)] == ["e2", "e3"]
    assert [row.id for row in await evidence.to_fetch(tx, now=NOON, bot="b")] == ["e3"]
    found = await evidence.to_fetch(tx, now=at(minutes=1), limit=3)
    assert [(row.id, row.attempts) for row in found] == [("e2", 0), ("e3", 0), ("e1", 1)]
    assert await evidence.next_fetch(tx) == NOON
    await evidence.lost(tx, "e3", reason="gone")
    assert await evidence.next_fetch(tx, bot="b") == at(minutes=1)


async def test_what_is_lost_is_not_fetched(tx: Tx) -> None:
    await _reserve(tx)

    await evidence.lost(tx, "e1", reason="too_big")

    row = await evidence.get(tx, "e1")
    assert row is not None
    assert (row.state, row.reason) == ("lost", "too_big")
    assert await evidence.to_fetch(tx, now=at(days=1)) == []
    assert await evidence.next_fetch(tx) is None


async def test_what_is_not_there_can_not_be_saved_lost_or_tried_again(tx: Tx) -> None:
    with pytest.raises(NotFoundError):
        await evidence.saved(tx, "e1", size=1, sha256="00")
    with pytest.raises(NotFoundError):
        await evidence.lost(tx, "e1", reason="gone")
    with pytest.raises(NotFoundError):
        await evidence.later(tx, "e1", due=NOON)
    assert await evidence.get(tx, "e1") is None


async def test_an_id_is_given_once(sqlite_tx: Tx) -> None:
    await _reserve(sqlite_tx)

    with pytest.raises(DuplicateError):
        await _reserve(sqlite_tx)


async def test_a_draft_s_evidence_goes_over_to_its_case(tx: Tx, store: EvidenceStore) -> None:
    first = await _reserve(tx)
    await _write(store, first)
    await _open_case(tx)

    await evidence.attach(tx, "d1", "c1")

    (row,) = await evidence.of_case(tx, "c1")
    assert (row.case, row.draft, row.name) == ("c1", None, "hot brev.jpg")
    assert await evidence.of_draft(tx, "d1") == []
    with store.open(row) as file:
        assert file.read() == CONTENT


async def test_more_can_come_to_a_case_from_its_draft(tx: Tx) -> None:
    await _reserve(tx)
    await _open_case(tx)
    await evidence.attach(tx, "d1", "c1")
    await _reserve(tx, "e2", now=at(minutes=1))
    await _reserve(tx, "e3", draft=None, case="c1", now=at(minutes=2))

    await evidence.attach(tx, "d1", "c1")

    assert [row.id for row in await evidence.of_case(tx, "c1")] == ["e1", "e2", "e3"]


async def test_all_keys_of_a_case_s_evidence_belong_to_the_case(tx: Tx) -> None:
    """So that whoever erases the case erases its evidence, in every copy."""
    await _reserve(tx)
    await _open_case(tx)
    await evidence.attach(tx, "d1", "c1")
    await _reserve(tx, "e2", draft=None, case="c1")

    await rows(tx, "DELETE FROM case_keys WHERE case_id = 'c1' RETURNING 1")
    tx.boxes.clear()

    assert await evidence.of_case(tx, "c1") == []
    assert await rows(tx, "SELECT 1 FROM case_keys") == []


async def test_a_dropped_draft_leaves_nothing(tx: Tx, store: EvidenceStore, tmp_path: Path) -> None:
    row = await _reserve(tx)
    other = await _reserve(tx, "e2", draft="d2")
    for one in (row, other):
        await _write(store, one)

    files = await evidence.drop_draft(tx, "d1")
    await store.delete(files)
    await store.delete(files)

    assert files == [row.file]
    assert await evidence.of_draft(tx, "d1") == []
    assert await rows(tx, "SELECT owner FROM case_keys") == [("d2",)]
    assert _files(tmp_path) == [other.file]
    assert await evidence.drop_draft(tx, "nothing") == []


async def test_dropping_what_came_after_keeps_what_became_a_case(tx: Tx) -> None:
    first = await _reserve(tx)
    await _open_case(tx)
    await evidence.attach(tx, "d1", "c1")
    second = await _reserve(tx, "e2")

    assert await evidence.drop_draft(tx, "d1") == [second.file]

    assert [row.file for row in await evidence.of_case(tx, "c1")] == [first.file]


async def test_the_rows_of_two_pieces_can_not_be_exchanged(tx: Tx) -> None:
    await _reserve(tx)
    await _reserve(tx, "e2")
    await rows(
        tx,
        "UPDATE evidence SET secret = (SELECT secret FROM evidence WHERE id = 'e2')"
        " WHERE id = 'e1' RETURNING 1",
    )

    with pytest.raises(TamperedError):
        await evidence.get(tx, "e1")


async def test_the_representation_of_a_row_shows_nothing_personal(tx: Tx) -> None:
    row = await _reserve(tx)

    for secret in ("hot brev", "AgACAgQAAx", repr(row.secret)):
        assert secret not in repr(row)


async def test_a_file_that_fails_half_way_leaves_nothing(
    tx: Tx, store: EvidenceStore, tmp_path: Path
) -> None:
    row = await _reserve(tx)

    async def fail() -> None:
        async with store.writer(row) as writer:
            await writer.write(CONTENT)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()

    assert _files(tmp_path) == []
    with pytest.raises(NotFoundError, match="isn't there"):
        store.open(row)
    await _write(store, row)
    assert _files(tmp_path) == [row.file]


@pytest.mark.parametrize("turns", range(6))
async def test_a_cancelled_fetch_leaves_nothing_or_a_whole_file(
    tx: Tx, store: EvidenceStore, tmp_path: Path, turns: int
) -> None:
    row = await _reserve(tx)
    task = asyncio.create_task(_write(store, row))
    for _ in range(turns):
        await asyncio.sleep(0)  # gives the task one turn of the loop, not time
    task.cancel()
    await asyncio.wait([task])

    assert _files(tmp_path) in ([], [row.file])


async def test_a_file_is_written_by_one_at_a_time(tx: Tx, store: EvidenceStore) -> None:
    row = await _reserve(tx)

    async with store.writer(row):
        with pytest.raises(BusyError):
            async with store.writer(row):
                pass

    await _write(store, row)


async def test_a_file_that_is_fetched_again_replaces_the_one_before(
    tx: Tx, store: EvidenceStore
) -> None:
    row = await _reserve(tx)
    await _write(store, row, b"half")

    await _write(store, row)

    with store.open(row) as file:
        assert file.read() == CONTENT


async def test_files_without_a_row_are_swept_away_and_no_others(
    tx: Tx, store: EvidenceStore, tmp_path: Path
) -> None:
    """What a crash, or a dropped draft, has left behind; and not what somebody else put there."""
    kept = await _reserve(tx)
    await _write(store, kept)
    busy = await _reserve(tx, "e2")
    folder = tmp_path / "evidence"
    for name in ("0" * 32, "1" * 32 + ".part", "README"):
        (folder / name).touch()

    async with store.writer(busy) as writer:
        await writer.write(CONTENT)
        assert await store.sweep(tx) == 2
        await writer.close()

    assert _files(tmp_path) == sorted(["README", kept.file, busy.file])
    assert await store.sweep(tx) == 0


async def test_the_folder_and_its_files_are_their_owners_alone(
    tx: Tx, store: EvidenceStore, tmp_path: Path
) -> None:
    await _write(store, await _reserve(tx))

    folder = tmp_path / "evidence"
    modes = [path.stat().st_mode & 0o777 for path in (folder, *folder.iterdir())]
    assert modes == [0o700, 0o600]


async def test_a_folder_that_can_not_be_made_or_is_gone_is_a_typed_error(
    tx: Tx, store: EvidenceStore, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageUnavailableError, match="folder of evidence refuses"):
        EvidenceStore(tmp_path / "file" / "evidence")

    row = await _reserve(tx)
    (tmp_path / "evidence").rmdir()
    with pytest.raises(StorageUnavailableError):
        await _write(store, row)


async def test_a_link_in_the_place_of_a_file_is_never_followed(
    tx: Tx, store: EvidenceStore, tmp_path: Path
) -> None:
    row = await _reserve(tx)
    (tmp_path / "elsewhere").touch()
    (tmp_path / "evidence" / f"{row.file}.part").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(StorageUnavailableError):
        await _write(store, row)

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
    row = await _reserve(tx)

    with _no_room_after(100_000), pytest.raises(StorageFullError, match="no room left"):
        await _write(store, row)

    assert _files(tmp_path) == []
    assert await _write(store, row) == (150_000, hashlib.sha256(CONTENT).hexdigest())
